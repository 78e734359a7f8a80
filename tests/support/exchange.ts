/** One text from a phone, taken in and answered as the walks do it. */
import { dispatchReply } from '../../functions/dispatch/dispatch.ts';
import { receive } from '../../functions/receive/receive.ts';
import { type Instant, MINUTE_MS } from '../../shared/time/zone.ts';
import { type Household, PARENT } from './household.ts';

/** What left for it, in order. `at` is a minute later where nothing else is said; the clock stays there. */
export async function exchange(home: Household, body: string, from = PARENT, at: Instant = (home.clock.now + MINUTE_MS) as Instant): Promise<Household['sent']> {
  const owed = home.owed.length;
  const sent = home.sent.length;
  home.clock.now = at;
  await receive(home.receiveNeeds)(home.text(body, at, from));
  for (const one of home.owed.slice(owed)) await dispatchReply(home.dispatchNeeds)(one);
  return home.sent.slice(sent);
}
