import {
  DIMENSION_NAMES,
  type DimensionScore,
  type Evidence,
  type Scorecard,
} from '../../scoring/index.ts';
import type { Showing } from '../../store/showing.ts';
import { clock } from '../../words/numbers.ts';
import { say } from '../../words/say.ts';
import { STAGE_NUMBER } from '../stage-number.ts';

import { EvidenceWords } from './evidence-words.tsx';
import { gapWords, type OwnView, ratingShare, ratingWord } from './own-view/own-view-words.ts';

interface Props {
  readonly scorecard: Scorecard;
  readonly told: Showing;
  readonly start: number;
  /** how the trainee thought it went */
  readonly own: OwnView;
}

/** The eight dimensions: what the call offered and what was taken, each with what it rests on, beside the trainee's own view. */
export const Dimensions = ({ scorecard, told, start, own }: Props) => (
  <section className="dimensions" aria-labelledby="dimensions">
    <h2 id="dimensions">{say('debrief.offered')}</h2>
    {gapWords(own, scorecard) && <p className="gap-words">{gapWords(own, scorecard)}</p>}
    <p className="weight-head" aria-hidden="true">
      {say('debrief.weight')}
    </p>
    <ul>
      {DIMENSION_NAMES.map((name) => (
        <li key={name}>
          <Row
            name={say(`dimension.${name}`)}
            score={scorecard.dimensions[name]}
            told={told}
            start={start}
            own={own[name]}
          />
        </li>
      ))}
    </ul>
  </section>
);

interface RowProps {
  readonly name: string;
  readonly score: DimensionScore;
  readonly told: Showing;
  readonly start: number;
  readonly own: number | undefined;
}

const Row = ({ name, score, told, start, own }: RowProps) => {
  const { taken, offered, of, tested, evidence } = score;
  const weight = (
    <span className="weight num">
      <span className="sr">{say('debrief.weight-sr')} </span>
      {of}
    </span>
  );
  const thought = own !== undefined && (
    <span className="own-word">{say('debrief.you-thought', { what: ratingWord(own) })}</span>
  );
  if (!tested) {
    return (
      <div className="dimension">
        <span className="name">
          <span>
            {name} {thought}
          </span>
        </span>
        <span className="not-tested">{say('debrief.not-tested')}</span>
        {weight}
      </div>
    );
  }
  return (
    <details>
      <summary className="dimension">
        <span className="name">
          <span>
            {name} {thought}
          </span>
        </span>
        <span className="bar" aria-hidden="true">
          <i style={{ width: `${(100 * taken) / offered}%` }} />
          {own !== undefined && <u style={{ insetInlineStart: `${100 * ratingShare(own)}%` }} />}
        </span>
        <span className="amount num">
          {say('debrief.taken-of', { number: taken, of: offered })}
        </span>
        {weight}
      </summary>
      <ol className="evidence">
        {evidence.map((item) => (
          <EvidenceItem
            key={`${item.at} ${item.act} ${item.what.says}`}
            item={item}
            told={told}
            start={start}
          />
        ))}
      </ol>
    </details>
  );
};

interface ItemProps {
  readonly item: Evidence;
  readonly told: Showing;
  readonly start: number;
}

const EvidenceItem = ({ item, told, start }: ItemProps) => (
  <li className={item.taken ? 'helped' : 'cost'}>
    <p className="when num">
      {say(item.taken ? 'debrief.evidence-taken' : 'debrief.evidence-missed', {
        time: clock(item.at - start),
        number: STAGE_NUMBER[item.stage],
        what: say(`principle.${item.principle}`),
      })}
    </p>
    <p>
      <EvidenceWords said={item.what} told={told} />
    </p>
    {item.better && (
      <p className="better">
        <b>{say('debrief.better')}</b> <EvidenceWords said={item.better} told={told} />
      </p>
    )}
  </li>
);
