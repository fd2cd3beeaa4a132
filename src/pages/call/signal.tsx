import { useShallow } from 'zustand/react/shallow';
import { useCall } from './call-context.ts';
import { type Glyph, signalOf } from './signal-words.ts';

const GLYPHS: Readonly<Record<Glyph, string>> = {
  wave: 'M1 12h5c2 0 2-5 4-5s2 10 4 10 2-13 4-13 2 16 4 16 2-12 4-12 2 8 4 8 2-4 4-4h5',
  flat: 'M1 12h39',
  kink: 'M1 12h14l4-8 5 15 4-7h12',
  dots: 'M3 12h.01M10 12h.01M17 12h.01M24 12h.01M31 12h.01M38 12h.01',
};

/** Who has the floor, for everyone to read; what matters is also said aloud. */
export const SignalRow = () => {
  const { glyph, what, hint, aloud } = useCall(useShallow(signalOf));
  const practice = useCall(({ mode }) => mode === 'practice');
  return (
    <div className="signal">
      <svg viewBox="0 0 41 24" aria-hidden="true">
        <path d={GLYPHS[glyph]} />
      </svg>
      <p id="signal">
        <b>{what}</b> <span>{practice ? hint : ''}</span>
      </p>
      <p className="sr" role="status">
        {aloud ? what : ''}
      </p>
    </div>
  );
};
