/** How much is said: `debug` each request, `info` what happens to the server, `warn` what somebody should look at. */
export const LOG_LEVELS = ['debug', 'info', 'warn', 'error', 'silent'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

type Facts = Readonly<Record<string, string | number | boolean | undefined>>;

/** JSON leaves these as they are, and some terminals and readers take them for commands or ends of lines. */
const UNSEEN = /[\u007f-\u009f\u2028\u2029]/g;
const escaped = (character: string): string =>
  `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** Writes down what happens, one JSON object a line. No names, codes, tokens or bodies go into it. */
export type Log = (level: Exclude<LogLevel, 'silent'>, event: string, facts?: Facts) => void;

/** A log that leaves out what is less than `least`. */
export const createLog =
  (
    least: LogLevel,
    write: (line: string) => void = (line) => void process.stderr.write(line),
    now: () => number = Date.now,
  ): Log =>
  (level, event, facts = {}) => {
    if (LOG_LEVELS.indexOf(level) < LOG_LEVELS.indexOf(least)) return;
    const line = JSON.stringify({ at: new Date(now()).toISOString(), level, event, ...facts });
    write(`${line.replace(UNSEEN, escaped)}\n`);
  };

/** What a log says of an error: its name, code, message and place, and nothing that a request brought. */
export const errorFacts = (error: unknown): Facts => {
  const {
    name = 'Error',
    message = String(error),
    code,
    stack = '',
  } = (error ?? {}) as Partial<NodeJS.ErrnoException>;
  const where = stack
    .split('\n')
    .slice(1, 8)
    .map((line) => line.trim())
    .join(' | ');
  return { error: name, code: code === undefined ? undefined : String(code), message, where };
};
