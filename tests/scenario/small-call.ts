/** A call that is as short as a call can be, with a part of each kind in it. */
export const SMALL_CALL = `# a comment
format: 1
id: small
title: "A small call"
summary: >-
  It is
  "small".
caller: { name: Ann Ash, called: Ann, pronoun: she, role: anybody, department: Here, face: ines, voice: { pitch: 200 }, temperament: reactive, arousal: 20, grievance: 10, hides: [why], story: She does not say. }
content: [insults]
lead: { name: Lee, note: is free. }
ticket:
  number: "1"
  subject: "It beeps"
  fields: [{ label: Device, value: one }]
  earlier: []
knowledge:
  - { id: beep, title: "It beeps", steps: [{ id: press, text: Press it. }] }
fix: beep
facts: { what: it beeps, why: she is late }
opening: hear
vent:
  - { id: v-one, says: "It beeps.", pause: 1.8s, tells: [what] }
  - { id: v-two, says: "It always beeps.", abuse: true }
reactions:
  interrupted: &lines
    - says: "No, listen."
  too-early: *lines
  left-waiting: [{ id: r-w, says: "Hello?" }]
  put-on-hold: [{ id: r-p, says: "Oh." }]
  resumed: [{ id: r-r, says: "Well?" }]
  offended: [{ id: r-o, says: "Pardon?" }]
snaps: [{ id: snap, says: "Oh, do it yourself.", moves: [insult], coach: It hurt. }]
landing: { escalation: hear, crisis: hear, de-escalation: hear, stabilization: work, post-crisis: [{ when: { flags: [heard] }, go: bye }, { go: bye }] }
beats:
  hear: &hear
    stage: [stimulation, escalation, crisis, de-escalation]
    silence: { after: 5s, says: [{ id: h-s, says: "Are you there?" }], to: hear }
    late: { says: [{ id: h-l, says: "So you are." }] }
    interrupted: [{ id: h-i, says: "Let me finish." }]
    replies:
      - { id: ask, says: "It beeps, you say, and you are late?", moves: [name-feeling, reflect], uses: [what], sets: [heard], answer: [{ id: ask-a, says: "Yes.", tells: [why] }], to: work, coach: She was heard. }
      - { id: calm, says: "Please be calm about that beep, will you?", moves: [calm-down], asks: [what], coach: She was calm. }
  work:
    stage: [stabilization, stimulation]
    replies:
      - { id: press-it, says: "Would you press it once, and listen to it?", moves: [solve-step], step: press, to: [{ when: { refused: true }, go: hear }, { go: bye }], coach: She pressed it. }
      - { id: later, says: "Would you like to be rung back after lunch?", moves: [promise-time], promises: 60s, agrees: true, to: bye, coach: She waited. }
  bye: { stage: [post-crisis], replies: [{ id: bye-bye, says: "Goodbye.", moves: [close], to: done, coach: Short. }, { id: rate, says: "Rate us.", moves: [lecture], to: done, coach: Long. }] }
endings:
  done: { outcome: resolved, title: It is quiet. }
  left: { outcome: hung-up, title: She left. }
  over: { outcome: handed-over, title: Lee took over. }
  cut: { outcome: cut-off, title: You cut her off. }
  rang: { outcome: unanswered, title: It rang. }
wrap-up:
  dispositions: [{ id: d-good, label: Mended, fits: [done], coach: True. }, { id: d-bad, label: Her fault, fits: [], coach: Untrue. }]
  notes: [{ id: n-good, says: She was kind., moves: [speak-well], coach: Fair. }, { id: n-bad, says: She was rude., moves: [disparage], coach: Unfair. }]
message:
  to: All
  task: Write.
  most: 3
  sentences: [{ id: s-a, says: A., gives: [impact], coach: A. }, { id: s-b, says: B., gives: [status], coach: B. }, { id: s-c, says: C., gives: [next-time], coach: C. }, { id: s-d, says: D., moves: [blame], coach: D. }, { id: s-e, says: E., coach: E. }, { id: s-f, says: F., coach: F. }]
variants:
  - { id: hot, title: Hotter, summary: Hotter., caller: { arousal: 60 }, vent: [{ id: v-new, says: "And it hums.", after: v-one }, { id: v-two, drop: true }], beats: { work: { silence: { after: 6s } } } }
`;

/** A call that has nothing but what a call must have. */
export const TINY_CALL = `format: 1
id: tiny
title: Tiny
summary: T.
caller: { name: Al, called: Al, pronoun: he, role: r, department: d, face: ines, voice: { pitch: 90 }, temperament: mixed, arousal: 9, grievance: 9, story: S. }
lead: { name: Lee, note: n. }
ticket: { number: "1", subject: s, fields: [{ label: l, value: v }], earlier: [] }
knowledge: [{ id: k, title: t, steps: [{ id: s, text: t }] }]
fix: k
facts: { f: it beeps }
opening: b
vent: [{ id: v, says: "It beeps.", tells: [f] }]
reactions:
  interrupted: &r [{ says: No. }]
  too-early: *r
  left-waiting: *r
  put-on-hold: *r
  resumed: *r
  offended: *r
snaps: [{ id: sn, says: Oh., moves: [insult], coach: C. }]
landing: { escalation: b, crisis: b, de-escalation: b, stabilization: b, post-crisis: [{ when: { been: [crisis] }, go: b }, { go: g }] }
beats:
  b:
    stage: [stimulation]
    replies: [{ id: r1, says: It beeps?, moves: [reflect], uses: [f], to: g, coach: C. }, { id: r2, says: Hm., moves: [blame], coach: C. }]
endings: { g: { outcome: resolved, title: t }, h: { outcome: hung-up, title: t }, o: { outcome: handed-over, title: t }, c: { outcome: cut-off, title: t }, u: { outcome: unanswered, title: t } }
`;
