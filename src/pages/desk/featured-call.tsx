import type { Mode } from '../../call/record.ts';
import type { Scenario } from '../../scenario/scenario.ts';
import type { Plan } from '../../store/archive.ts';
import { say } from '../../words/say.ts';
import { CallerFrom } from '../caller-from.tsx';
import { ContentNotes } from '../content-notes.tsx';
import { faceBefore, lightBefore, portrait } from '../faces.ts';
import { PlanWords } from '../plan-words.tsx';
import { callAddress } from '../route.ts';
import { Segments } from '../segments.tsx';
import { useShown } from '../use-shown.ts';

interface Props {
  readonly scenario: Scenario;
  readonly mode: Mode;
  /** why it is offered; undefined where nothing is due */
  readonly why: string | undefined;
  /** what the trainee resolved last */
  readonly plan: Plan | undefined;
  readonly onMode: (mode: Mode) => void;
}

const MODES = ['practice', 'exam'] as const;

/** The call that waits, with the switch between the modes. */
export const FeaturedCall = ({ scenario, mode, why, plan, onMode }: Props) => {
  const {
    scenario: { caller, title, summary },
    lang,
  } = useShown()(scenario);
  const picture = portrait(caller.face, faceBefore(caller));
  return (
    <section className="next" aria-labelledby="next">
      <div className="face">
        <Lamp light={lightBefore(caller)} />
        {picture && <img src={picture} alt="" width="244" height="244" />}
      </div>
      <div className="next-words">
        <h2 id="next" lang={lang(title)}>
          {title}
        </h2>
        <p className="who">
          <CallerFrom caller={caller} lang={lang} />.{plan && ' '}
          {plan && <span lang={lang(summary)}>{summary}</span>}
        </p>
        {!plan && (
          <p className="summary" lang={lang(summary)}>
            {summary}
          </p>
        )}
        {why && <p className="why">{why}</p>}
        {plan && <PlanWords plan={plan} />}
        <ContentNotes content={scenario.content} id="content-notes" />
        <div className="go">
          <Segments
            label={say('desk.mode')}
            describedBy="mode-words"
            choices={MODES.map((value) => ({ value, words: say(`desk.${value}`) }))}
            chosen={mode}
            onChoose={onMode}
          />
          <button
            className="btn primary pick-up"
            type="button"
            aria-describedby={scenario.content?.length ? 'content-notes' : undefined}
            onClick={() => pickUp(scenario.id, mode)}
          >
            {say('desk.pick-up')}
          </button>
        </div>
        <p className="mode-words" id="mode-words">
          {say(`desk.${mode}-words`)}
        </p>
      </div>
    </section>
  );
};

const pickUp = (id: string, mode: Mode): void => {
  location.hash = callAddress(id, mode);
};

const Lamp = ({ light }: { readonly light: string }) => (
  <svg className="lamp" width="583" height="272" viewBox="0 0 480 224" aria-hidden="true">
    <g fill={`var(--${light})`}>
      <path opacity=".15" d="M240 4H300C430.4 7 478 74 478 224H2C2 74 49.6 7 180 4Z" />
      <path opacity=".36" d="M240 10H284C396.8 13 436 80 436 224H44C44 80 83.2 13 196 10Z" />
      <path d="M240 16H272C366.4 19 398 86 398 224H82C82 86 113.6 19 208 16Z" />
    </g>
    <g stroke="#0B0F0E" strokeWidth="4" strokeLinejoin="round">
      <path d="M240 0V6" />
      <path fill="#2B5B4E" d="M202 20C203 8 218 1 232 0h16C262 1 277 8 278 20Z" />
    </g>
  </svg>
);
