import { useRef, useState } from 'react';
import { useStore } from 'zustand';
import type { Answer, TeamStore } from '../../team/index.ts';
import { say } from '../../words/say.ts';
import { Check } from '../check.tsx';
import { Question } from '../question.tsx';
import { DESK } from '../route.ts';
import { Deeds } from './deeds.tsx';
import { Field, TEAM_NAME } from './field.tsx';
import { Flags } from './flags.tsx';
import { sending } from './sending.ts';
import { TeamFrame } from './team-frame.tsx';
import { TroubleNote } from './trouble-note.tsx';
import { useAnswer } from './use-answer.ts';
import { useDeed } from './use-deed.ts';

/** What the team chose, which a lead may change; calls to look at; and who did what. */
export const TeamSettings = ({ team }: { readonly team: TeamStore }) => {
  const role = useStore(team, ({ session }) => session?.me?.role);
  const { answer, trouble, again } = useAnswer(team, 'team');
  return (
    <TeamFrame
      team={team}
      room="settings"
      title={say('team-settings.title')}
      lead={say('team-settings.lead')}
    >
      <TroubleNote trouble={trouble} onAgain={again} />
      {answer && role === 'lead' && <ChoicesForm team={team} chosen={answer.team} />}
      {answer && role !== 'lead' && <Chosen chosen={answer.team} />}
      {role === 'lead' && <Flags team={team} />}
      <Deeds team={team} />
      {answer && role === 'lead' && <CloseTeam team={team} name={answer.team.name} />}
    </TeamFrame>
  );
};

type Team = Answer<'team'>['team'];

const Chosen = ({ chosen }: { readonly chosen: Team }) => {
  return (
    <ul className="chosen-words">
      <li>{chosen.showsPseudonyms ? say('team-settings.shows') : say('team-settings.hides')}</li>
      <li>{chosen.compares ? say('team-settings.compares') : say('team-settings.apart')}</li>
      <li>{say('team-settings.retention', { count: chosen.retentionDays })}</li>
    </ul>
  );
};

const ChoicesForm = ({ team, chosen }: { readonly team: TeamStore; readonly chosen: Team }) => {
  const [name, setName] = useState(chosen.name);
  const [days, setDays] = useState(`${chosen.retentionDays}`);
  const [shows, setShows] = useState(chosen.showsPseudonyms);
  const [compares, setCompares] = useState(chosen.compares);
  const [saved, setSaved] = useState(false);
  const { busy, trouble, run } = useDeed();
  const save = () =>
    run(async () => {
      setSaved(false);
      const body = { name, showsPseudonyms: shows, compares, retentionDays: Number(days) };
      await team.getState().ask('changeTeam', { body });
      setSaved(true);
      await team.getState().look();
    });
  return (
    <form className="sheet" onSubmit={sending(save)}>
      <Field label={say('team-doors.name')} {...TEAM_NAME} value={name} onWrite={setName} />
      <Check
        words={say('team-settings.show-pseudonyms')}
        hint={say('team-settings.show-pseudonyms-hint')}
        checked={shows}
        onCheck={setShows}
      />
      <Check
        words={say('team-settings.compare')}
        hint={say('team-settings.compare-hint')}
        checked={compares}
        onCheck={setCompares}
      />
      <Field
        label={say('team-settings.days')}
        hint={say('team-settings.days-hint')}
        type="number"
        required
        min={30}
        max={1095}
        value={days}
        onWrite={setDays}
      />
      <button className="btn primary" type="submit" disabled={busy}>
        {say('team-settings.save')}
      </button>
      <div role="status">{saved && <p>{say('team-settings.saved')}</p>}</div>
      <TroubleNote trouble={trouble} />
    </form>
  );
};

const CloseTeam = ({ team, name }: { readonly team: TeamStore; readonly name: string }) => {
  const question = useRef<HTMLDialogElement>(null);
  const [typed, setTyped] = useState('');
  const { trouble, run } = useDeed();
  const close = () =>
    run(async () => {
      await team.getState().ask('closeTeam', { body: { name: typed } });
      await team.getState().leave(true);
      location.hash = DESK;
    });
  return (
    <section aria-labelledby="close">
      <h2 id="close">{say('team-settings.close')}</h2>
      <p className="hint">{say('team-settings.close-words')}</p>
      <button className="btn" type="button" onClick={() => question.current?.showModal()}>
        {say('team-settings.close')}
      </button>
      <TroubleNote trouble={trouble} />
      <Question
        dialog={question}
        title={say('team-settings.close-title', { name })}
        words={say('team-settings.close-words')}
        no={say('team-home.keep')}
        yes={say('team-settings.close')}
        ready={typed === name}
        onYes={() => void close()}
      >
        <Field label={say('team-settings.type-name')} value={typed} onWrite={setTyped} />
      </Question>
    </section>
  );
};
