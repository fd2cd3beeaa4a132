interface Props {
  readonly sentence: string;
  /** words of a call that stand in it; empty where there are none */
  readonly words: string;
  /** the language that these are in */
  readonly lang: string | undefined;
}

/** A sentence of the page that quotes a call, which may be in another language than the page: its words bear their own. */
export const Quoting = ({ sentence, words, lang }: Props) => {
  const at = words === '' ? -1 : sentence.indexOf(words);
  if (at < 0) return <span>{sentence}</span>;
  return (
    <span>
      {sentence.slice(0, at)}
      <span lang={lang}>{words}</span>
      {sentence.slice(at + words.length)}
    </span>
  );
};
