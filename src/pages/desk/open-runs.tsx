import { useState } from 'react';
import type { Scenario } from '../../scenario/scenario.ts';
import { mayHoldCall } from '../../store/call-file.ts';
import type { DeskStore } from '../../store/desk-store.ts';
import type { Dropped } from '../../store/dropped.ts';
import type { refusedInWords } from '../../words/refused-in-words.ts';
import { say } from '../../words/say.ts';
import { FileButton } from '../file-button.tsx';
import { Quoting } from '../quoting.tsx';
import { RESULT } from '../route.ts';
import { useFileDrop } from '../use-file-drop.ts';
import { useShown } from '../use-shown.ts';

interface Props {
  readonly desk: DeskStore;
  readonly scenarios: readonly Scenario[];
}

/** Takes run records, dropped anywhere on the desk or chosen: one opens its debrief, several are listed, bad ones with the reason. */
export const OpenRuns = ({ desk, scenarios }: Props) => {
  const [found, setFound] = useState<readonly Dropped[]>([]);
  const [reasonOf, explain] = useState<typeof refusedInWords>();
  const show = (result: NonNullable<Dropped['result']>) => {
    desk.getState().show(result);
    location.hash = RESULT;
  };
  const take = async (files: readonly File[]) => {
    const records = files.filter(({ name }) => !mayHoldCall(name));
    if (records.length === 0) return;
    const [{ openRecord }, words] = await Promise.all([
      import('../../store/dropped.ts'),
      import('../../words/refused-in-words.ts'),
    ]);
    explain(() => words.refusedInWords);
    const dropped = await Promise.all(
      records.map(async (file) =>
        openRecord({ name: file.name, text: await file.text() }, scenarios),
      ),
    );
    const [only] = dropped;
    if (dropped.length === 1 && only?.result) show(only.result);
    else setFound(dropped);
  };
  const over = useFileDrop((files) => void take(files));
  return (
    <section className={over ? 'open-runs over' : 'open-runs'} aria-labelledby="open-runs">
      <div>
        <h2 id="open-runs">{say('desk.open-run')}</h2>
        <p>{say('desk.open-run-words')}</p>
      </div>
      <FileButton
        label={say('desk.choose-files')}
        accept=".json"
        several
        onFiles={(files) => void take(files)}
      />
      <div role="status">
        <ul>
          {found.map(({ name, result, reason }, n) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two files may bear one name, and the list is never reordered
            <li key={n}>
              <b>{name}</b>
              {result ? (
                <button className="btn" type="button" onClick={() => show(result)}>
                  <DebriefOf result={result} />
                </button>
              ) : (
                <span>{reasonOf?.(reason)}</span>
              )}
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
};

const DebriefOf = ({ result }: Pick<Required<Dropped>, 'result'>) => {
  const {
    scenario: { title },
    lang,
  } = useShown()(result.scenario);
  const { total } = result.scorecard;
  return (
    <Quoting sentence={say('desk.debrief-of', { title, total })} words={title} lang={lang(title)} />
  );
};
