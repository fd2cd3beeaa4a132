import type { Found, Rule } from '../rule.ts';
import type { PlacedReply, Subject } from '../subject.ts';

/** Lines and roads of a reply that is always, or never, taken. */
export const unreachedLine: Rule = {
  code: 'unreached-line',
  severity: 'warning',
  summary: 'What is said to a reply, or where it leads, never comes about.',
  wrong:
    'A reply has an `answer` or a road, and in the stages in which it can be given the caller always refuses it; or it has `refused` lines, and nothing in it can be refused. A step of the fix, being led back and being offered a choice can be refused; other moves cannot. Or the beat that the call begins in has lines for the way into it.',
  mend: 'Write what the caller says under the other of the two fields, or look again at the moves and at the stages of the beat.',
  why: 'The caller then answers with one of their usual reactions, and the line that you wrote for this very moment is lost.',
  bad: `# in a crisis nobody follows a step
stage: [crisis]
replies:
  - id: burst-restart
    moves: [solve-step]
    answer: [{ says: "I don’t care about the printer!" }]`,
  good: `stage: [crisis]
replies:
  - id: burst-restart
    moves: [solve-step]
    refused: [{ says: "I don’t care about the printer!" }]`,
  everyWay: true,
  find: (call) => [
    ...call.replies
      .filter(({ beatName }) => call.course.beats.has(beatName))
      .flatMap((placed) => unreached(call, placed)),
    ...unsaid(call),
  ],
};

/** What the caller says on the way into a beat that the call begins in, and that it never comes back to. */
const unsaid = ({ lines, course }: Subject): Found[] =>
  lines
    .filter(
      ({ part, path: [section, beat, field] }) =>
        section === 'beats' &&
        field === 'says' &&
        part.when === undefined &&
        course.beats.has(String(beat)) &&
        !course.notes.seen.has(part),
    )
    .map(({ path }) => ({
      path: [...path, 'says'],
      what: { says: 'unreached-line.opening' },
      remedy: { says: 'unreached-line.opening-mend' },
    }));

/** Lines and roads of a reply. */
const unreached = ({ course }: Subject, { part: reply, path }: PlacedReply): Found[] => {
  const [taken, refused] = [course.notes.taken.has(reply), course.notes.refused.has(reply)];
  const found: Found[] = [];
  if (!taken && reply.answer?.length)
    found.push({
      path,
      key: 'answer',
      what: { says: 'unreached-line.answer', values: { name: reply.id } },
      remedy: { says: 'unreached-line.answer-mend' },
    });
  if (!taken && typeof reply.to === 'string')
    found.push({
      path,
      key: 'to',
      what: { says: 'unreached-line.road', values: { name: reply.id } },
      remedy: { says: 'unreached-line.road-mend' },
    });
  if (!refused && reply.refused?.length)
    found.push({
      path,
      key: 'refused',
      what: { says: 'unreached-line.refused', values: { name: reply.id } },
      remedy: { says: 'unreached-line.refused-mend' },
    });
  return found;
};
