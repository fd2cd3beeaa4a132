import type { Cue } from '../call/cue.ts';

/** A stretch in which one of the two spoke; virtual ms, `until` infinite while they still do. */
export interface Voice {
  readonly who: 'caller' | 'trainee';
  readonly from: number;
  readonly until: number;
  readonly cut: boolean;
}

/** Who spoke when, and where the trainee cut in. */
export interface Voices {
  readonly spans: readonly Voice[];
  readonly kinks: readonly number[];
  readonly answeredAt: number | undefined;
}

/** Reads a log as it grows. A log that is another, or shorter, is read from its beginning. */
export const createVoices = (): ((log: readonly Cue[]) => Voices) => {
  let source: readonly Cue[] | undefined;
  let read = 0;
  let spans: Voice[] = [];
  let kinks: number[] = [];
  let answeredAt: number | undefined;
  let last: Cue | undefined;

  const open = (who: Voice['who'], from: number): void => {
    spans.push({ who, from, until: Number.POSITIVE_INFINITY, cut: false });
  };
  const close = (who: Voice['who'], until: number, cut: boolean): void => {
    const i = spans.findLastIndex((span) => span.who === who);
    const span = spans[i];
    if (span && span.until > until) spans[i] = { ...span, until, cut };
  };
  const take = (cue: Cue): void => {
    if (cue.cue === 'answered') answeredAt = cue.at;
    else if (cue.cue === 'interrupted') kinks.push(cue.at);
    else if (cue.cue === 'caller-starts') open('caller', cue.at);
    else if (cue.cue === 'caller-stops') close('caller', cue.at, cue.cut);
    else if (cue.cue === 'trainee-starts') open('trainee', cue.at);
    else if (cue.cue === 'trainee-stops') close('trainee', cue.at, cue.cut);
    else if (cue.cue === 'ended') {
      close('caller', cue.at, false);
      close('trainee', cue.at, false);
    }
  };
  return (log) => {
    if (log !== source || log.length < read || log[read - 1] !== last) {
      [source, read, spans, kinks] = [log, 0, [], []];
      answeredAt = undefined;
    }
    for (; read < log.length; read += 1) take(log[read] as Cue);
    last = log[read - 1];
    return { spans, kinks, answeredAt };
  };
};
