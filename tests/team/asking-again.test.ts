import { describe, expect, it } from 'vitest';
import { askingAgain } from '../../src/team/asking-again.ts';
import type { Ask } from '../../src/team/client.ts';
import { TeamTrouble } from '../../src/team/trouble.ts';

/** A server that gives out recovery codes to whoever has shown of late who they are. */
const aServer = () => {
  let isShown = false;
  const ask = (async (name: string, { body }: { body?: { code: string } } = {}) => {
    if (name === 'confirm') {
      if (body?.code !== 'right') throw new TeamTrouble('not-your-code', 'Not yours.');
      isShown = true;
      return undefined;
    }
    if (!isShown) throw new TeamTrouble('confirm-first', 'Who are you?');
    return { recoveryCode: 'new' };
  }) as Ask;
  return ask;
};

describe('what wants to know first who asks', () => {
  it('should wait for a code that is right, and then be done', async () => {
    const waits: boolean[] = [];
    const { ask, confirm } = askingAgain(aServer(), (one) => waits.push(one));
    const asked = ask('renewRecovery');
    await expect.poll(() => waits).toEqual([true]);
    await expect(confirm('wrong')).rejects.toMatchObject({ code: 'not-your-code' });
    expect(waits).toEqual([true]);
    await confirm('right');
    expect(await asked).toEqual({ recoveryCode: 'new' });
    expect(waits).toEqual([true, false]);
    expect(await ask('renewRecovery')).toEqual({ recoveryCode: 'new' });
  });

  it('should not be done when it is let be', async () => {
    const waits: boolean[] = [];
    const { ask, letBe } = askingAgain(aServer(), (one) => waits.push(one));
    const asked = ask('renewRecovery');
    await expect.poll(() => waits).toEqual([true]);
    letBe();
    await expect(asked).rejects.toMatchObject({ code: 'confirm-first' });
    expect(waits).toEqual([true, false]);
  });
});
