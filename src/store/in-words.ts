import type { WorkOffered } from '../call/after-call.ts';
import type { Cue, CueOf, SpokenWord } from '../call/cue.ts';
import { speak } from '../call/speech.ts';
import { saidOf, spread } from '../call/spread.ts';
import type { CallView, OfferedReply } from '../call/view.ts';
import { type CallWords, inWords, languageOf } from '../scenario/call-words.ts';
import { textsOf } from '../scenario/reword.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { type Showing, spelt } from './showing.ts';

/** A call in other words than it is played in. What is not translated is shown in the words of the call. */
export const inOtherWords = (scenario: Scenario, words: CallWords): Showing => {
  const { shown, translated } = inWords(scenario, words);
  const own = languageOf(scenario);
  const { names = {} } = words;
  const named = new Set(Object.values(names));
  const says = new Map(
    textsOf({ ...shown, hash: '' } as Scenario).map(({ key, text }) => [key, text]),
  );
  const wordsOf = once((_: readonly SpokenWord[]) => new Map<string, readonly SpokenWord[]>());
  /** the words of a text, in the time of the original's; these themselves where it is not translated */
  const inTime = (key: string, original: readonly SpokenWord[]): readonly SpokenWord[] => {
    const text = says.get(key);
    if (text === undefined || !translated.has(text)) return original;
    const known = wordsOf(original);
    const made = known.get(text) ?? spread(text, original);
    known.set(text, made);
    return made;
  };
  const said = (key: string, fallback: string): string => says.get(key) ?? fallback;

  const caption = once((line: NonNullable<CallView['caption']>) => {
    const shownWords = inTime(line.line, line.words);
    const { cutAfter } = line;
    return {
      ...line,
      words: shownWords,
      cutAfter: cutAfter === undefined ? undefined : saidOf(shownWords, line.words, cutAfter),
    };
  });
  const saying = once((line: NonNullable<CallView['saying']>) => ({
    ...line,
    words: inTime(`reply.${line.reply}`, line.words),
  }));
  const replies = once((list: readonly OfferedReply[]) =>
    list.map((reply) => ({ ...reply, says: said(`reply.${reply.id}`, reply.says) })),
  );
  const original = new Map(textsOf(scenario).map(({ key, text }) => [key, text]));
  const lost = once((cut: NonNullable<CallView['lastInterruption']>) => {
    const { words: spokenWords } = speak(original.get(`reply.${cut.reply}`) ?? '', 'trainee');
    return {
      ...cut,
      said: saidOf(inTime(`reply.${cut.reply}`, spokenWords), spokenWords, cut.said),
    };
  });
  const work = once(
    (offered: WorkOffered): WorkOffered => ({
      dispositions: offered.dispositions.map((one) => ({
        ...one,
        label: said(`disposition.${one.id}`, one.label),
      })),
      notes: offered.notes.map((one) => ({ ...one, says: said(`note.${one.id}`, one.says) })),
      message: offered.message && {
        ...offered.message,
        to: said('message.to', offered.message.to),
        task: said('message.task', offered.message.task),
        peer: shown.message?.peer?.map((line) => line.says) ?? offered.message.peer,
        sentences: offered.message.sentences.map((one) => ({
          ...one,
          says: said(`sentence.${one.id}`, one.says),
        })),
      },
    }),
  );

  const log = once((_: readonly Cue[]): { cues: Cue[]; starts: Started } => ({
    cues: [],
    starts: {},
  }));
  return {
    scenario: shown,
    language: words.language,
    lang: (text) => (translated.has(text) || named.has(text) ? words.language : own),
    nameOf: (name) => (Object.hasOwn(names, name) ? names[name] : undefined) ?? spelt(name),
    view: once((view: CallView) => ({
      ...view,
      caption: view.caption && caption(view.caption),
      saying: view.saying && saying(view.saying),
      replies: replies(view.replies),
      lastInterruption: view.lastInterruption && lost(view.lastInterruption),
      work: view.work && work(view.work),
    })),
    log: (source) => {
      const { cues, starts } = log(source);
      for (let cue = source[cues.length]; cue; cue = source[cues.length])
        cues.push(inOwnTime(cue, starts, inTime));
      return cues;
    },
  };
};

type Starts = CueOf<'caller-starts' | 'trainee-starts'>;

/** What each of the two began to say last. */
interface Started {
  caller?: Starts;
  trainee?: Starts;
}

const keyOf = (cue: Starts): string =>
  cue.cue === 'caller-starts' ? cue.line : `reply.${cue.reply}`;

const inOwnTime = (
  cue: Cue,
  starts: Started,
  inTime: (key: string, original: readonly SpokenWord[]) => readonly SpokenWord[],
): Cue => {
  if (cue.cue === 'caller-starts' || cue.cue === 'trainee-starts') {
    starts[cue.cue === 'caller-starts' ? 'caller' : 'trainee'] = cue;
    const words = inTime(keyOf(cue), cue.words);
    return words === cue.words
      ? cue
      : { ...cue, words, says: words.map(({ text }) => text).join(' ') };
  }
  if (cue.cue !== 'caller-stops' && cue.cue !== 'trainee-stops') return cue;
  const start = starts[cue.cue === 'caller-stops' ? 'caller' : 'trainee'];
  return start
    ? { ...cue, said: saidOf(inTime(keyOf(start), start.words), start.words, cue.said) }
    : cue;
};

/** The same for the same: screens see by that what has not changed. */
const once = <From extends object, To>(made: (from: From) => To): ((from: From) => To) => {
  const known = new WeakMap<From, { readonly to: To }>();
  return (from) => {
    let one = known.get(from);
    if (one === undefined) {
      one = { to: made(from) };
      known.set(from, one);
    }
    return one.to;
  };
};
