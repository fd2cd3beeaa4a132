import { useState } from 'react';
import type { TeamStore } from '../../team/index.ts';
import { say } from '../../words/say.ts';
import { Check } from '../check.tsx';
import { CallTitle, useTitles } from './call-title.tsx';
import { Field } from './field.tsx';
import { ModeChoice } from './mode-choice.tsx';
import { sending } from './sending.ts';
import { TroubleNote } from './trouble-note.tsx';
import { useAnswer } from './use-answer.ts';
import { useDeed } from './use-deed.ts';

const DAY_MS = 86_400_000;
const MOST_COUNTING = 5;

/** A moment as an input of the page writes it, in the time of this place. */
const local = (ms: number): string => {
  const at = new Date(ms);
  return new Date(ms - at.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
};

/** For a lead: which calls, how, which of the attempts count, until when. */
export const ChallengeForm = ({ team }: { readonly team: TeamStore }) => {
  const { answer, trouble, again } = useAnswer(team, 'calls');
  const deed = useDeed();
  const titled = useTitles();
  const [title, setTitle] = useState('');
  const [mode, setMode] = useState<'exam' | 'practice'>('exam');
  const [counting, setCounting] = useState('1');
  const [ends, setEnds] = useState(() => local(Date.now() + 7 * DAY_MS));
  const [picked, setPicked] = useState<Readonly<Record<string, string>>>({});
  const [missing, setMissing] = useState(false);
  const start = () =>
    deed.run(async () => {
      const chosen = Object.entries(picked);
      setMissing(chosen.length === 0);
      if (chosen.length === 0) return;
      const calls = chosen.map(([call, seed]) => ({
        call,
        ...(seed !== '' && { seed: Number(seed) }),
      }));
      const endsAt = new Date(ends).toISOString();
      const body = { title, mode, counting: Number(counting), endsAt, calls };
      await team.getState().ask('startChallenge', { body });
      setTitle('');
      setPicked({});
      await team.getState().look();
    });
  const pick = (call: string, on: boolean) => {
    const { [call]: _, ...others } = picked;
    setPicked(on ? { ...picked, [call]: '' } : others);
  };
  return (
    <section aria-labelledby="start">
      <h2 id="start">{say('team-challenges.start')}</h2>
      <TroubleNote trouble={trouble} onAgain={again} />
      <form className="challenge-form" onSubmit={sending(start)}>
        <div className="in-line">
          <Field
            label={say('team-challenges.name')}
            required
            minLength={2}
            maxLength={80}
            placeholder={say('team-challenges.name-placeholder')}
            value={title}
            onWrite={setTitle}
          />
          <ModeChoice label={say('team-challenges.mode')} value={mode} onChoose={setMode} />
          <Field
            label={say('team-challenges.counts')}
            type="number"
            required
            min={1}
            max={MOST_COUNTING}
            value={counting}
            onWrite={setCounting}
          />
          <Field
            label={say('team-challenges.ends')}
            type="datetime-local"
            required
            min={local(Date.now())}
            value={ends}
            onWrite={setEnds}
          />
        </div>
        <fieldset>
          <legend>{say('team-challenges.pick')}</legend>
          <p className="hint">{say('team-challenges.pick-hint')}</p>
          <ul className="pick">
            {answer?.calls.map(({ id, hash, title: call, caller }) => (
              <li key={hash}>
                <Check
                  words={<CallTitle title={call} />}
                  hint={caller}
                  checked={picked[id] !== undefined}
                  onCheck={(on) => pick(id, on)}
                />
                {picked[id] !== undefined && (
                  <input
                    className="seed"
                    type="number"
                    min={0}
                    max={4_294_967_295}
                    placeholder={say('team-challenges.seed')}
                    aria-label={say('team-challenges.seed-of', titled(call))}
                    value={picked[id]}
                    onChange={(event) => setPicked({ ...picked, [id]: event.currentTarget.value })}
                  />
                )}
              </li>
            ))}
          </ul>
        </fieldset>
        <button className="btn primary" type="submit" disabled={deed.busy}>
          {say('team-challenges.go')}
        </button>
        <TroubleNote trouble={missing ? say('team-challenges.pick-one') : deed.trouble} />
      </form>
    </section>
  );
};
