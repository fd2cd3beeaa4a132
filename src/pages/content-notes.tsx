import type { Scenario } from '../scenario/scenario.ts';
import { list } from '../words/numbers.ts';
import { say } from '../words/say.ts';

interface Props {
  readonly content: Scenario['content'];
  readonly id?: string;
}

/** What may be hard to hear on a call, so that everybody decides for themselves whether to take it today. */
export const ContentNotes = ({ content = [], id }: Props) =>
  content.length > 0 && (
    <p className="content-notes" id={id}>
      {say('common.content', { what: list(content.map((note) => say(`content.${note}`))) })}
    </p>
  );
