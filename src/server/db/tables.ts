/** 0 or 1; both databases keep it as a whole number. */
export type Bit = 0 | 1;

/** Moments are ms since 1970, codes and tokens are kept as SHA-256 only. */
export interface Tables {
  teams: {
    id: string;
    name: string;
    /** the form under which names that look alike are the same */
    name_key: string;
    founded_at: number;
    shows_pseudonyms: Bit;
    compares: Bit;
    retention_days: number;
  };
  members: {
    id: string;
    team_id: string;
    pseudonym: string;
    pseudonym_key: string;
    role: 'member' | 'trainer' | 'lead';
    joined_at: number;
    recovery_hash: string;
    /** who vouches for them, and under which name; null without single sign-on */
    issuer: string | null;
    subject: string | null;
  };
  sessions: {
    token_hash: string;
    id: string;
    /** null: the operator's */
    member_id: string | null;
    created_at: number;
    seen_at: number;
    expires_at: number;
    /** when it was last shown whose it is; 0: not even when it was opened; null: then, and not since */
    confirmed_at: number | null;
    /** when it ends at the latest; null: as long after it was opened as sessions do */
    ends_at: number | null;
  };
  operator_codes: { code_hash: string; expires_at: number };
  invitations: {
    id: string;
    code_hash: string;
    team_id: string;
    role: 'member' | 'trainer' | 'lead';
    created_at: number;
    expires_at: number;
    uses_left: number;
    revoked: Bit;
  };
  scenarios: { hash: string; id: string; title: string; caller: string; text: string };
  challenges: {
    id: string;
    team_id: string;
    title: string;
    mode: 'practice' | 'exam';
    counting: number;
    started_at: number;
    ends_at: number;
    share_hash: string | null;
  };
  challenge_calls: { challenge_id: string; position: number; scenario_hash: string; seed: number };
  challenge_teams: { challenge_id: string; team_id: string; since: number };
  attempts: {
    id: string;
    member_id: string;
    challenge_id: string | null;
    position: number | null;
    /** the member's how manieth attempt at this call of the challenge, from 1 */
    ordinal: number | null;
    counts: Bit;
    scenario_hash: string;
    engine: string;
    seed: number;
    mode: 'practice' | 'exam';
    issued_at: number;
    expires_at: number;
    /** 1: its call was handed in; 2: and is forgotten since */
    done: Bit | 2;
    /** virtual ms at which it was said that an exam was answered; null where nobody said so */
    answered_at: number | null;
  };
  runs: RunTable;
  records: { attempt_id: string; record: string };
  tallies: TallyTable;
  decisions: DecisionTable;
  repeats: RepeatTable;
  deeds: {
    id: string;
    at: number;
    /** null: it concerns the server, no team */
    team_id: string | null;
    /** null: the operator */
    member_id: string | null;
    /** `operator`, or `left` for whoever has gone, where it is no member's */
    by_name: string;
    /** its kind, and what it was about in JSON; see protocol/deed.ts */
    deed: string;
    about: string;
    /** whom it was about, so that their name can be taken out when they go */
    subject_id: string | null;
    subject_name: string | null;
  };
}

/** What the server computed of a call, in numbers; the record itself lies in `records`. */
export interface RunTable {
  attempt_id: string;
  member_id: string;
  team_id: string;
  challenge_id: string | null;
  position: number | null;
  counts: Bit;
  set_aside: Bit;
  call_id: string;
  scenario_hash: string;
  engine: string;
  mode: 'practice' | 'exam';
  untimed: Bit;
  seed: number;
  issued_at: number;
  received_at: number;
  /** `2026-11` */
  month: string;
  until_ms: number;
  call_ms: number;
  possible_ms: number;
  total: number;
  ending: string;
  outcome: string;
  critical_fails: number;
  /** JSON: `[taken, offered]` in tenths, dimension by dimension */
  dimensions: string;
  /** JSON: what was done where */
  decisions: string;
  /** the member's how manieth call of this version, from 1, ten at most */
  nth: number;
  /** words with spaces between them; empty as a rule */
  flags: string;
  record_hash: string;
  /** the same for two runs with the same acts at the same times; null where there are too few acts to tell */
  twin: string | null;
}

/** Of what a tally is: a team's or a member's, in a month or a challenge, of one call or of all. */
export interface TallyKey {
  team_id: string;
  /** empty: the whole team's */
  member_id: string;
  /** empty: whatever the challenge; then `month` says when */
  challenge_id: string;
  /** empty: the challenge's, whenever it was */
  month: string;
  /** empty: of all calls */
  call_id: string;
  mode: 'practice' | 'exam';
  untimed: Bit;
}

/** Sums over the runs that count. */
export interface TallyTable extends TallyKey {
  runs: number;
  /** members with a run in it; 0 in a member's own */
  people: number;
  total: number;
  call_ms: number;
  possible_ms: number;
  critical_fails: number;
  /** what each of the calls came to; see totals.ts */
  totals: string;
  t0: number;
  t1: number;
  t2: number;
  t3: number;
  t4: number;
  t5: number;
  t6: number;
  t7: number;
  o0: number;
  o1: number;
  o2: number;
  o3: number;
  o4: number;
  o5: number;
  o6: number;
  o7: number;
}

/** What a team did at one point of a call; sums over runs. */
export interface DecisionTable {
  team_id: string;
  scenario_hash: string;
  mode: 'practice' | 'exam';
  untimed: Bit;
  beat: string;
  choice: string;
  times: number;
  rights: number;
  /** sums over `times` of the run's total, of its square, and of the total where it was right */
  total: number;
  square: number;
  right_total: number;
}

/** How a team fares at a call the first time, the second, and so on. */
export interface RepeatTable {
  team_id: string;
  scenario_hash: string;
  mode: 'practice' | 'exam';
  untimed: Bit;
  nth: number;
  runs: number;
  total: number;
  square: number;
  call_ms: number;
  possible_ms: number;
}
