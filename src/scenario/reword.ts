import type { Path } from './problem.ts';
import type { Line, ScenarioContent } from './schema.ts';

/** What a text is to whoever translates it: said by the caller, said by the trainee, or read. */
export type TextKind = 'line' | 'reply' | 'read';

/** Gives a text of a call in other words. */
export type Rewording = (key: string, text: string, path: Path, kind: TextKind) => string;

/**
 * The same call in other words: every text that a trainee hears or reads goes through `say`, under a key that stays the
 * same when the words are mended. Names, numbers, ids, moves and times stay as they are. This is the one place that
 * knows which texts of a call are translated.
 */
export const reword = <Content extends ScenarioContent>(
  content: Content,
  say: Rewording,
): Content => {
  const read = (key: string, text: string, ...path: Path): string => say(key, text, path, 'read');
  const maybe = <T>(part: T | undefined, made: (part: T) => object): object =>
    part === undefined ? {} : made(part);
  const lines = <L extends Line>(list: readonly L[], ...path: Path): L[] =>
    list.map((line, n) => ({
      ...line,
      says: say(line.id, line.says, [...path, n, 'says'], 'line'),
    }));
  const linesIn = <Name extends string>(
    part: { readonly [N in Name]?: readonly Line[] | undefined },
    name: Name,
    ...path: Path
  ): object =>
    maybe<readonly Line[]>(part[name], (list) => ({ [name]: lines(list, ...path, name) }));
  /** something said or chosen, with what the coach says of it */
  const coached = <T extends { readonly id: string; readonly coach: string }>(
    kind: string,
    part: T,
    field: 'says' | 'label',
    path: Path,
  ): T => {
    const key = `${kind}.${part.id}`;
    const words = (part as T & Record<'says' | 'label', string>)[field];
    const said = say(key, words, [...path, field], kind === 'reply' ? 'reply' : 'read');
    return { ...part, [field]: said, coach: read(`${key}.coach`, part.coach, ...path, 'coach') };
  };

  const { caller, lead, ticket, message, 'wrap-up': wrapUp } = content;
  return {
    ...content,
    title: read('call.title', content.title, 'title'),
    summary: read('call.summary', content.summary, 'summary'),
    caller: {
      ...caller,
      role: read('caller.role', caller.role, 'caller', 'role'),
      department: read('caller.department', caller.department, 'caller', 'department'),
      story: read('caller.story', caller.story, 'caller', 'story'),
    },
    lead: { ...lead, note: read('lead.note', lead.note, 'lead', 'note') },
    ticket: {
      ...ticket,
      subject: read('ticket.subject', ticket.subject, 'ticket', 'subject'),
      fields: ticket.fields.map(({ label, value }, n) => ({
        label: read(`ticket.field.${n + 1}.label`, label, 'ticket', 'fields', n, 'label'),
        value: read(`ticket.field.${n + 1}.value`, value, 'ticket', 'fields', n, 'value'),
      })),
      earlier: ticket.earlier.map(({ when, what }, n) => ({
        when: read(`ticket.earlier.${n + 1}.when`, when, 'ticket', 'earlier', n, 'when'),
        what: read(`ticket.earlier.${n + 1}.what`, what, 'ticket', 'earlier', n, 'what'),
      })),
      ...maybe(ticket.notice, (notice) => ({
        notice: read('ticket.notice', notice, 'ticket', 'notice'),
      })),
    },
    knowledge: content.knowledge.map((entry, n) => ({
      ...entry,
      title: read(`knowledge.${entry.id}`, entry.title, 'knowledge', n, 'title'),
      steps: entry.steps.map((step, i) => ({
        ...step,
        text: read(`step.${step.id}`, step.text, 'knowledge', n, 'steps', i, 'text'),
      })),
      ...maybe(entry.otherwise, (otherwise) => ({
        otherwise: otherwise.map((text, i) =>
          read(`knowledge.${entry.id}.otherwise.${i + 1}`, text, 'knowledge', n, 'otherwise', i),
        ),
      })),
    })),
    facts: mapped(content.facts, (text, name) => read(`fact.${name}`, text, 'facts', name)),
    vent: lines(content.vent, 'vent'),
    reactions: mapped(content.reactions, (list, name) => list && lines(list, 'reactions', name)),
    snaps: content.snaps.map((snap, n) => ({
      ...coached('reply', snap, 'says', ['snaps', n]),
      ...linesIn(snap, 'answer', 'snaps', n),
    })),
    beats: mapped(content.beats, (beat, name) => ({
      ...beat,
      ...linesIn(beat, 'says', 'beats', name),
      ...Object.assign(
        {},
        ...(['interrupted', 'silence', 'late'] as const).map((edge) =>
          maybe(beat[edge], (part) => ({
            [edge]: { ...part, ...linesIn(part, 'says', 'beats', name, edge) },
          })),
        ),
      ),
      replies: beat.replies.map((reply, n) => {
        const path = ['beats', name, 'replies', n];
        return {
          ...coached('reply', reply, 'says', path),
          ...linesIn(reply, 'answer', ...path),
          ...linesIn(reply, 'refused', ...path),
        };
      }),
    })),
    endings: mapped(content.endings, (ending, name) => ({
      ...ending,
      title: read(`ending.${name}`, ending.title, 'endings', name, 'title'),
      ...linesIn(ending, 'says', 'endings', name),
    })),
    ...maybe(wrapUp, ({ dispositions, notes }) => ({
      'wrap-up': {
        dispositions: dispositions.map((part, n) =>
          coached('disposition', part, 'label', ['wrap-up', 'dispositions', n]),
        ),
        notes: notes.map((part, n) => coached('note', part, 'says', ['wrap-up', 'notes', n])),
      },
    })),
    ...maybe(message, (part) => ({
      message: {
        ...part,
        to: read('message.to', part.to, 'message', 'to'),
        task: read('message.task', part.task, 'message', 'task'),
        ...linesIn(part, 'peer', 'message'),
        sentences: part.sentences.map((sentence, n) =>
          coached('sentence', sentence, 'says', ['message', 'sentences', n]),
        ),
      },
    })),
  };
};

const mapped = <T extends object>(group: T, made: (part: T[keyof T], name: string) => unknown): T =>
  Object.fromEntries(Object.entries(group).map(([name, part]) => [name, made(part, name)])) as T;

/** A text of a call that is translated. */
export interface CallText {
  readonly key: string;
  readonly text: string;
  readonly path: Path;
  readonly kind: TextKind;
}

/** All texts of a call that are translated. */
export const textsOf = (content: ScenarioContent): readonly CallText[] => {
  const texts: CallText[] = [];
  reword(content, (key, text, path, kind) => {
    texts.push({ key, text, path, kind });
    return text;
  });
  return texts;
};
