import { useEffect, useRef, useState } from 'react';
import type { Answer, TeamStore } from '../../team/index.ts';
import { say } from '../../words/say.ts';
import { Question } from '../question.tsx';
import { joinAddress } from '../route.ts';
import { Field } from './field.tsx';
import { focusFirstNew } from './first-new.ts';
import { LeadLink, type LinkForLead } from './lead-link.tsx';
import { useOperatorDeed } from './operator-trouble.ts';
import { type ListedTeam, TeamsTable } from './teams-table.tsx';
import { TroubleNote } from './trouble-note.tsx';
import { useAnswer } from './use-answer.ts';

/** The server gives so many at a time. */
const PAGE = 100;

interface Props {
  readonly team: TeamStore;
  /** something was done that is written down */
  readonly onDone: () => void;
}

/** The teams of this server by name, and what the operator can do for one. */
export const OperatorTeams = ({ team, onDone }: Props) => {
  const { answer, trouble, again } = useAnswer(team, 'operatorTeams');
  const { busy, trouble: deedTrouble, run } = useOperatorDeed(team);
  const [later, setLater] = useState<Answer<'operatorTeams'>['teams']>([]);
  const [whole, setWhole] = useState(false);
  const [gone, setGone] = useState<readonly ListedTeam[]>([]);
  const [chosen, setChosen] = useState<ListedTeam>();
  const [typed, setTyped] = useState('');
  const [link, setLink] = useState<LinkForLead>();
  const heading = useRef<HTMLHeadingElement>(null);
  const inviting = useRef<HTMLDialogElement>(null);
  const deleting = useRef<HTMLDialogElement>(null);
  const { ask } = team.getState();

  // the row with what was pressed is gone by then
  useEffect(() => {
    if (gone.length > 0) heading.current?.focus();
  }, [gone]);

  const lists = useRef<HTMLElement>(null);
  const [seen, setSeen] = useState(0);
  useEffect(() => {
    if (seen > 0) focusFirstNew(lists.current, seen);
  }, [seen]);

  const read = [...(answer?.teams ?? []), ...later];
  const teams = read.filter(({ id }) => !gone.some((one) => one.id === id));
  const goOn = () =>
    run(async () => {
      const next = await ask('operatorTeams', { query: { after: read.at(-1)?.name ?? '' } });
      setLater([...later, ...next.teams]);
      setWhole(next.teams.length < PAGE);
      setSeen(teams.length);
    });
  const invite = (one: ListedTeam) =>
    run(async () => {
      setLink(undefined);
      const { code, expiresAt } = await ask('rescueTeam', { params: { team: one.id } });
      const address = new URL(joinAddress(code), location.href.split('#')[0]).href;
      setLink({ team: one, address, expiresAt });
      onDone();
    });
  const remove = (one: ListedTeam) =>
    run(async () => {
      await ask('removeTeam', { params: { team: one.id } });
      setGone([...gone, one]);
      if (link?.team.id === one.id) setLink(undefined);
      onDone();
    });
  const asking = (dialog: typeof inviting) => (one: ListedTeam) => {
    setChosen(one);
    setTyped('');
    dialog.current?.showModal();
  };
  return (
    <section aria-labelledby="teams" ref={lists}>
      <h2 id="teams" ref={heading} tabIndex={-1}>
        {say('operator.teams')}
      </h2>
      <TroubleNote trouble={trouble} onAgain={again} />
      <TroubleNote trouble={deedTrouble} />
      <div role="status">
        {gone.length > 0 && <p>{say('operator.deleted', { team: gone.at(-1)?.name ?? '' })}</p>}
      </div>
      {link && (
        <LeadLink
          key={link.address}
          link={link}
          onKept={() => {
            setLink(undefined);
            heading.current?.focus();
          }}
        />
      )}
      {answer && teams.length === 0 && <p className="hint">{say('operator.no-teams')}</p>}
      {teams.length > 0 && (
        <TeamsTable teams={teams} onInvite={asking(inviting)} onDelete={asking(deleting)} />
      )}
      {read.length >= PAGE && !whole && (
        <button className="btn" type="button" disabled={busy} onClick={() => void goOn()}>
          {say('operator.more-teams')}
        </button>
      )}
      <Question
        dialog={inviting}
        title={say('operator.invite-title', { team: chosen?.name ?? '' })}
        words={say('operator.invite-words')}
        no={say('team-confirm.let-be')}
        yes={say('team-home.make-link')}
        onYes={() => chosen && void invite(chosen)}
      />
      <Question
        dialog={deleting}
        title={say('team-settings.close-title', { name: chosen?.name ?? '' })}
        words={say('team-settings.close-words')}
        no={say('team-home.keep')}
        yes={say('team-settings.close')}
        ready={typed === chosen?.name}
        onYes={() => chosen && void remove(chosen)}
      >
        <Field label={say('team-settings.type-name')} value={typed} onWrite={setTyped} />
      </Question>
    </section>
  );
};
