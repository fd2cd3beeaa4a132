/** Labels of a measurement, in the order in which they are always given. */
type Labels = Readonly<Record<string, string | number>>;

/** Bounds of the histograms, in seconds. */
const BOUNDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

interface Family {
  readonly type: 'counter' | 'gauge' | 'histogram';
  readonly help: string;
  readonly values: Map<string, number>;
  readonly read?: () => number;
}

/** What the server counts and times, for whoever watches it. */
export interface Metrics {
  /** Counts one more. */
  count(name: string, labels?: Labels, by?: number): void;
  /** Notes how long something took, in seconds. */
  time(name: string, seconds: number, labels?: Labels): void;
  /** Everything in the text format of Prometheus, version 0.0.4. */
  text(): string;
}

const NAMES = {
  hold_requests_total: ['counter', 'Requests that were answered.'],
  hold_request_seconds: ['histogram', 'How long an answer took.'],
  hold_runs_total: ['counter', 'Records that were handed in, by what came of them.'],
  hold_replay_seconds: ['histogram', 'How long playing a record again took, waiting included.'],
  hold_database_faults_total: ['counter', 'Requests that the database could not take.'],
} as const;

/** `gauges` are read when somebody asks: name, help, and how to read it. */
export const createMetrics = (
  gauges: Readonly<Record<string, readonly [help: string, read: () => number]>> = {},
): Metrics => {
  const families = new Map<string, Family>();
  for (const [name, [type, help]] of Object.entries(NAMES))
    families.set(name, { type, help, values: new Map() });
  for (const [name, [help, read]] of Object.entries(gauges))
    families.set(name, { type: 'gauge', help, values: new Map(), read });
  const add = (family: Family | undefined, key: string, by: number): void => {
    family?.values.set(key, (family.values.get(key) ?? 0) + by);
  };
  return {
    count: (name, labels = {}, by = 1) => add(families.get(name), name + labelText(labels), by),
    time: (name, seconds, labels = {}) => {
      const family = families.get(name);
      for (const bound of [...BOUNDS, '+Inf'] as const)
        add(
          family,
          `${name}_bucket${labelText({ ...labels, le: bound })}`,
          seconds <= Number(bound === '+Inf' ? Infinity : bound) ? 1 : 0,
        );
      add(family, `${name}_sum${labelText(labels)}`, seconds);
      add(family, `${name}_count${labelText(labels)}`, 1);
    },
    text: () => [...families].map(([name, family]) => familyText(name, family)).join(''),
  };
};

const familyText = (name: string, { type, help, values, read }: Family): string => {
  const lines = read ? [`${name} ${read()}`] : [...values].map(([key, value]) => `${key} ${value}`);
  return [`# HELP ${name} ${help}`, `# TYPE ${name} ${type}`, ...lines, ''].join('\n');
};

const labelText = (labels: Labels): string => {
  const parts = Object.entries(labels).map(
    ([name, value]) =>
      `${name}="${String(value).replace(/[\\"\n]/g, (c) => (c === '\n' ? '\\n' : `\\${c}`))}"`,
  );
  return parts.length === 0 ? '' : `{${parts.join(',')}}`;
};
