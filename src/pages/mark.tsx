/** The sign of the game: one call, as its line. */
export const Mark = () => (
  <svg className="mark" width="48" height="26" viewBox="0 0 44 24" fill="none" aria-hidden="true">
    <path
      d="M1.5 19.5H8C13.5 19.5 12.5 4.5 18 4.5C24 4.5 22.5 19.5 30 19.5H39.5"
      stroke="var(--mark)"
      strokeWidth="2.4"
      strokeLinecap="round"
    />
    <circle cx="40" cy="19.5" r="3" fill="var(--mark)" />
  </svg>
);
