import type { TeamStore } from '../../team/index.ts';
import { dayAndTime, teamWords } from '../../words/team/index.ts';
import { Scrolling } from '../scrolling.tsx';
import { TroubleNote } from './trouble-note.tsx';
import { useAnswer, useDeed } from './use-answer.ts';

/** For a lead: calls whose times no hand makes by itself. They count until somebody sets them aside. */
export const Flags = ({ team }: { readonly team: TeamStore }) => {
  const { flags: w } = teamWords();
  const { answer, trouble, again } = useAnswer(team, 'flags');
  const deed = useDeed();
  const settle = (run: string, setAside: boolean) =>
    deed.run(async () => {
      await team.getState().ask('settleFlag', { params: { run }, body: { setAside } });
      again();
    });
  return (
    <section aria-labelledby="flags">
      <h2 id="flags">{w.title}</h2>
      <p className="hint">{w.words}</p>
      <TroubleNote trouble={deed.trouble ?? trouble} />
      {answer?.flags.length === 0 && <p>{w.none}</p>}
      {answer && answer.flags.length > 0 && (
        <Scrolling labelledBy="flags">
          <table>
            <thead>
              <tr>
                <th scope="col">{w.who}</th>
                <th scope="col">{w.call}</th>
                <th scope="col" className="figure">
                  {w.total}
                </th>
                <th scope="col">{w.when}</th>
                <th scope="col">{w.why}</th>
                <th scope="col">{w.state}</th>
              </tr>
            </thead>
            <tbody>
              {answer.flags.map((flag) => (
                <tr key={flag.run}>
                  <th scope="row">
                    <bdi>{flag.member}</bdi>
                  </th>
                  <td>{flag.call}</td>
                  <td className="num figure">{flag.total}</td>
                  <td>{dayAndTime(flag.receivedAt)}</td>
                  <td>{flag.why.map((why) => w.reasons[why] ?? why).join('; ')}</td>
                  <td>
                    <span className="state">
                      {flag.setAside ? w.aside : w.counts}
                      <button
                        className="btn"
                        type="button"
                        aria-label={
                          flag.setAside
                            ? w.countOf(flag.call, flag.member)
                            : w.setAsideOf(flag.call, flag.member)
                        }
                        onClick={() => void settle(flag.run, !flag.setAside)}
                      >
                        {flag.setAside ? w.count : w.setAside}
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
