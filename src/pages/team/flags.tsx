import type { TeamStore } from '../../team/index.ts';
import { dayAndTime } from '../../words/dates.ts';
import { say } from '../../words/say.ts';
import { Scrolling } from '../scrolling.tsx';
import { CallTitle, useTitles } from './call-title.tsx';
import { TroubleNote } from './trouble-note.tsx';
import { useAnswer } from './use-answer.ts';
import { useDeed } from './use-deed.ts';

/** For a lead: calls whose times no hand makes by itself. They count until somebody sets them aside. */
export const Flags = ({ team }: { readonly team: TeamStore }) => {
  const { answer, trouble, again } = useAnswer(team, 'flags');
  const deed = useDeed();
  const titled = useTitles();
  const settle = (run: string, setAside: boolean) =>
    deed.run(async () => {
      await team.getState().ask('settleFlag', { params: { run }, body: { setAside } });
      again();
    });
  return (
    <section aria-labelledby="flags">
      <h2 id="flags">{say('team-flags.title')}</h2>
      <p className="hint">{say('team-flags.words')}</p>
      <TroubleNote trouble={deed.trouble ?? trouble} />
      {answer?.flags.length === 0 && <p>{say('team-flags.none')}</p>}
      {answer && answer.flags.length > 0 && (
        <Scrolling labelledBy="flags">
          <table>
            <thead>
              <tr>
                <th scope="col">{say('team-flags.who')}</th>
                <th scope="col">{say('team-flags.call')}</th>
                <th scope="col" className="figure">
                  {say('team-flags.total')}
                </th>
                <th scope="col">{say('team-flags.when')}</th>
                <th scope="col">{say('team-flags.why')}</th>
                <th scope="col">{say('team-flags.state')}</th>
              </tr>
            </thead>
            <tbody>
              {answer.flags.map((flag) => (
                <tr key={flag.run}>
                  <th scope="row">
                    <bdi>{flag.member}</bdi>
                  </th>
                  <td>
                    <CallTitle title={flag.call} />
                  </td>
                  <td className="num figure">{flag.total}</td>
                  <td>{dayAndTime(flag.receivedAt)}</td>
                  <td>{flag.why.map(reasonWords).join('; ')}</td>
                  <td>
                    <span className="state">
                      {flag.setAside ? say('team-flags.aside') : say('team-flags.counts')}
                      <button
                        className="btn"
                        type="button"
                        aria-label={
                          flag.setAside
                            ? say('team-flags.count-of', {
                                title: titled(flag.call).title,
                                name: flag.member,
                              })
                            : say('team-flags.set-aside-of', {
                                title: titled(flag.call).title,
                                name: flag.member,
                              })
                        }
                        onClick={() => void settle(flag.run, !flag.setAside)}
                      >
                        {flag.setAside ? say('team-flags.count') : say('team-flags.set-aside')}
                      </button>
                    </span>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </Scrolling>
      )}
    </section>
  );
};

const REASONS = ['faster-than-a-hand', 'too-regular', 'round-times', 'overlapping'] as const;

/** A newer server may find what this page does not know yet. */
const reasonWords = (why: string): string => {
  const known = REASONS.find((reason) => reason === why);
  return known ? say(`team-flags.reasons.${known}`) : why;
};
