/** Strokes on a field of 20 by 20. */
const STROKES = {
  hold: ['M7 4.5v11M13 4.5v11'],
  pause: ['M5 3h10M5 17h10', 'M6.5 3c0 4.2 7 9.8 7 14M13.5 3c0 4.2-7 9.8-7 14'],
  resume: ['M7 4.5v11l8.5-5.5z'],
  microphone: [
    'M10 2.5a2.5 2.5 0 0 1 2.5 2.5v4a2.5 2.5 0 0 1-5 0V5A2.5 2.5 0 0 1 10 2.5z',
    'M4.5 9.5a5.5 5.5 0 0 0 11 0M10 15v2.5',
  ],
  muted: [
    'M10 2.5a2.5 2.5 0 0 1 2.5 2.5v4a2.5 2.5 0 0 1-5 0V5A2.5 2.5 0 0 1 10 2.5z',
    'M4.5 9.5a5.5 5.5 0 0 0 11 0M10 15v2.5M3.5 3.5l13 13',
  ],
  lead: [
    'M7 3.5a3 3 0 1 1 0 6 3 3 0 0 1 0-6z',
    'M2 16.5c.4-3 2.3-4.8 5-4.8 1.5 0 2.7.5 3.6 1.5',
    'M12 14.5h6M15.5 11.8l2.7 2.7-2.7 2.7',
  ],
  end: [
    'M2.6 12.7c-.9-.9-.9-2.3 0-3.2 4.1-3.9 10.7-3.9 14.8 0 .9.9.9 2.3 0 3.2l-.8.8c-.4.4-1 .4-1.4.1l-2.1-1.5c-.4-.3-.6-.8-.5-1.3l.2-1.4c-1.8-.6-3.6-.6-5.4 0l.2 1.4c.1.5-.1 1-.5 1.3l-2.1 1.5c-.4.3-1 .3-1.4-.1z',
  ],
  ticket: ['M3 5.5h14v3a1.5 1.5 0 0 0 0 3v3H3v-3a1.5 1.5 0 0 0 0-3z', 'M8 8.5h4M8 11.5h4'],
  history: ['M3.2 10a6.8 6.8 0 1 0 2.2-5M3.5 3.5v3h3M10 6.5V10l2.5 2'],
  knowledge: [
    'M3.5 4.5h4.5c1.1 0 2 .9 2 2v9.5c0-1-.9-1.8-2-1.8H3.5zM16.5 4.5H12c-1.1 0-2 .9-2 2v9.5c0-1 .9-1.8 2-1.8h4.5z',
  ],
  open: ['M12 4.5 6.5 10l5.5 5.5'],
  close: ['m8 4.5 5.5 5.5L8 15.5'],
  text: ['M3 5h14M3 9h14M3 13h9M3 17h6'],
  phone: [
    'M5.2 2.8h2.4l1.3 3.7-1.8 1.4c.9 1.9 2.2 3.2 4.1 4.1l1.4-1.8 3.7 1.3v2.4c0 1-.8 1.8-1.8 1.7C8.5 15.1 3.9 10.5 3.5 4.6c-.1-1 .7-1.8 1.7-1.8z',
  ],
  again: ['M16.8 10a6.8 6.8 0 1 1-2.2-5M16.5 3.5v3h-3'],
  print: ['M6 7.5v-5h8v5M6 14.5H3.5v-7h13v7H14M6 12h8v5.5H6z'],
  picture: ['M3 4h14v12H3z', 'm3.5 14 4-4.5 3 3 2.5-2.5 3.5 4M12.8 7.6h.01'],
  download: ['M10 3v9.5M6 9l4 4 4-4M3.5 16.5h13'],
} as const;

export type IconName = keyof typeof STROKES;

/** A small picture beside words, or on a button that has a name of its own. */
export const Icon = ({ name }: { readonly name: IconName }) => (
  <svg
    width="20"
    height="20"
    viewBox="0 0 20 20"
    fill="none"
    stroke="currentColor"
    strokeWidth="1.6"
    strokeLinecap="round"
    strokeLinejoin="round"
    aria-hidden="true"
  >
    {STROKES[name].map((stroke) => (
      <path key={stroke} d={stroke} />
    ))}
  </svg>
);
