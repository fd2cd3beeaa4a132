/**
 * Who has the floor.
 * - `ringing`: nobody has answered yet
 * - `caller`: the caller speaks
 * - `gap`: silence, and the caller will go on by themselves
 * - `open`: silence, and it is the trainee's turn
 * - `trainee`: the trainee speaks
 * - `hold`: the caller hears music
 * - `ended`: the call is over
 *
 * To the trainee `gap` and `open` look and sound alike: telling them apart is the skill.
 */
export type Floor = 'ringing' | 'caller' | 'gap' | 'open' | 'trainee' | 'hold' | 'ended';
