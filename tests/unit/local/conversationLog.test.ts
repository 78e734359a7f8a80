import { expect, it } from 'vitest';
import { conversationLog, LINES_KEPT } from '../../../local/desk/conversationLog.ts';
import { openStore } from '../../../local/store.ts';
import type { Instant } from '../../../shared/time/zone.ts';

it('keeps only the last lines, on disk too, and never counts anew', async () => {
  const { table } = openStore({ path: ':memory:', now: () => 0 as Instant });
  const log = await conversationLog(table);
  for (let i = 1; i <= LINES_KEPT + 3; i += 1) {
    await log.add({ instant: i as Instant, dir: 'in', phone: '+15555550101', text: `${i}`, kind: 'text' });
  }
  const again = await conversationLog(table);
  expect(again.all()).toEqual(log.all());
  expect(again.all()).toHaveLength(LINES_KEPT);
  expect(again.all()[0]?.text).toBe('4');
  const next = await again.add({ instant: 0 as Instant, dir: 'out', phone: '+15555550101', text: 'y', kind: 'reply' });
  expect(next.id).toBe(LINES_KEPT + 4);
});
