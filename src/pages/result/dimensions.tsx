import {
  DIMENSIONS,
  type Dimension,
  type DimensionScore,
  type Evidence,
  type Scorecard,
} from '../../scoring/index.ts';
import { clock, STAGE_WORDS } from '../words.ts';
import { DIMENSION_WORDS, PRINCIPLE_WORDS } from './dimension-words.ts';

interface Props {
  readonly scorecard: Scorecard;
  readonly start: number;
}

/** The eight dimensions: what the call offered and what was taken, each with what it rests on. */
export const Dimensions = ({ scorecard, start }: Props) => (
  <section className="dimensions" aria-labelledby="dimensions">
    <h2 id="dimensions">What the call offered, and what you took</h2>
    <p className="weight-head" aria-hidden="true">
      weight
    </p>
    <ul>
      {(Object.keys(DIMENSIONS) as Dimension[]).map((name) => (
        <li key={name}>
          <Row name={DIMENSION_WORDS[name]} score={scorecard.dimensions[name]} start={start} />
        </li>
      ))}
    </ul>
  </section>
);

interface RowProps {
  readonly name: string;
  readonly score: DimensionScore;
  readonly start: number;
}

const Row = ({ name, score, start }: RowProps) => {
  const { taken, offered, of, tested, evidence } = score;
  const weight = (
    <span className="weight num">
      <span className="sr">, weight </span>
      {of}
    </span>
  );
  if (!tested) {
    return (
      <div className="dimension">
        <span className="name">{name}</span>
        <span className="not-tested">not tested</span>
        {weight}
      </div>
    );
  }
  return (
    <details>
      <summary className="dimension">
        <span className="name">{name}</span>
        <span className="bar" aria-hidden="true">
          <i style={{ width: `${(100 * taken) / offered}%` }} />
        </span>
        <span className="amount num">
          {taken} of {offered}
        </span>
        {weight}
      </summary>
      <ol className="evidence">
        {evidence.map((item) => (
          <EvidenceItem key={`${item.at} ${item.act} ${item.what}`} item={item} start={start} />
        ))}
      </ol>
    </details>
  );
};

const EvidenceItem = ({ item, start }: { readonly item: Evidence; readonly start: number }) => (
  <li className={item.taken ? 'helped' : 'cost'}>
    <p className="when num">
      {clock(item.at - start)}, {item.taken ? 'taken' : 'missed'}, stage{' '}
      {STAGE_WORDS[item.stage].number}, {PRINCIPLE_WORDS[item.principle]}
    </p>
    <p>{item.what}</p>
    {item.better && (
      <p className="better">
        <b>Better:</b> {item.better}
      </p>
    )}
  </li>
);
