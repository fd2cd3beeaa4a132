import type { RunRecord } from './record.ts';
import { notSo, RecordError } from './record-error.ts';
import { type Fields, wholeNumber } from './record-fields.ts';
import { RECORD_LIMITS } from './record-limits.ts';
import type { Sitting } from './sitting.ts';

/**
 * Reads how a call was sat through, from a record or from what may be one.
 *
 * @throws RecordError for a field that holds something else than it should
 */
export const sittingIn = ({ timing, rewound, mode }: Fields | RunRecord): Sitting => {
  if (timing !== undefined && timing !== 'adjusted' && timing !== 'untimed')
    throw new RecordError('bad-field', notSo('timing', timing), { says: 'remedy.choose-timing' });
  return { ...(timing && { timing }), ...(rewound === undefined ? {} : goneBack(rewound, mode)) };
};

const goneBack = (value: unknown, mode: unknown): Sitting => {
  const rewound = wholeNumber(value, 'rewound', RECORD_LIMITS.rewound);
  if (rewound === 0)
    throw new RecordError(
      'bad-field',
      { says: 'refused.no-sitting' },
      { says: 'remedy.one-sitting' },
    );
  if (mode === 'exam')
    throw new RecordError(
      'bad-field',
      { says: 'refused.exam-rewound' },
      { says: 'remedy.practice-only' },
    );
  return { rewound };
};

/** Reads the composure with which a call began. Throws RecordError `bad-number`. */
export const composureIn = ({ composure }: Fields): Pick<RunRecord, 'composure'> =>
  composure === undefined ? {} : { composure: wholeNumber(composure, 'composure', 1000) };
