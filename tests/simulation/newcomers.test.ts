/** What the checkers believe of who finds the way in by itself is what the service was told. */
import { describe, expect, it } from 'vitest';
import { receive } from '../../functions/receive/receive.ts';
import { isNewcomer, knock, newcomerOf } from '../../local/sim/newcomers.ts';
import { STRANGER_WORDS } from '../../local/sim/strangerWords.ts';
import { Truth } from '../../local/sim/truth.ts';
import { phoneOf } from '../../local/sim/houses.ts';
import type { Meaning } from '../../local/sim/said.ts';
import { type Instant, MINUTE_MS } from '../../shared/time/zone.ts';
import { household, numberOf } from '../support/household.ts';

const NEAR = '+15555550190';

describe('a stranger who said STOP and knocks again', () => {
  const bodies = (['en', 'es'] as const).flatMap((lang) => STRANGER_WORDS[lang].first);

  it.each(bodies)('with "%s" is back after YES for the checkers where it is for the service', async (body) => {
    const drawn = Array.from({ length: 400 }, (_, i) => i).filter(isNewcomer).map((i) => knock(newcomerOf(1, i, 20, () => phoneOf(1)), 0 as Instant));
    const meaning = drawn.find((text) => text.body === body)!.meaning;
    const home = await household('2026-11-23T12:00:00-05:00');
    const truth = new Truth();
    const said: [string, Meaning][] = [['hi', { is: 'other' }], ['STOP', { is: 'stop' }], [body, meaning], ['yes', { is: 'yes' }]];
    for (const [i, [text, is]] of said.entries()) {
      home.clock.now = (home.clock.now + MINUTE_MS) as Instant;
      truth.takenIn({ id: `${i}`, phone: NEAR, body: text, house: undefined, meaning: is, at: home.clock.now }, home.clock.now);
      await receive(home.receiveNeeds)(home.text(text, home.clock.now, NEAR));
    }
    expect(truth.line(NEAR).stopped === undefined).toBe((await numberOf(home, NEAR)).stop === undefined);
  });
});
