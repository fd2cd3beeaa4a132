/** What a trainee can do on a call, besides staying silent. */
export type Act =
  | {
      readonly do:
        | 'answer'
        | 'backchannel'
        | 'breathe'
        | 'hold'
        | 'resume'
        | 'hand-to-lead'
        | 'end';
    }
  | { readonly do: 'reply'; readonly id: string };

/** An act and the virtual time at which it was done, in whole ms since the phone began to ring. */
export type TimedAct = Act & { readonly at: number };

/** Why an act could not be done in the state it met. The call is as it was. */
export type Refusal =
  | 'not-answered'
  | 'already-answered'
  | 'on-hold'
  | 'not-on-hold'
  | 'you-are-speaking'
  | 'you-are-breathing'
  | 'no-such-reply'
  | 'call-is-over';
