/** The transcript on README's first screen is real output: this plays it and compares every line. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { Instant } from '../../../shared/time/zone.ts';
import type { Line } from '../../../local/conversation.ts';
import { Talk } from '../../../local/talk.ts';

const README = readFileSync(new URL('../../../README.md', import.meta.url), 'utf8');
const PHONE = '+15555550101';

function transcript(): string[] {
  const block = /```talk\n(.*?)```/s.exec(README)?.[1];
  if (block === undefined) throw new Error('README has no ```talk block');
  return block.trim().split('\n').slice(1);
}

it('is what the service says', async () => {
  const said: Line[] = [];
  const talk = new Talk(0 as Instant, (line) => void said.push(line));
  const lines = transcript();
  const family = /^\{"phone".*?\}$/ms.exec(README)?.[0]?.replace(/\s*\n\s*/g, '');
  const play = async (line: string): Promise<void> => expect(await talk.say(line)).toBeUndefined();
  await play('at 2026-11-23T16:00-05:00');
  await play(`family ${family}`);
  let day = 23;
  let last = '16:00';
  for (const line of lines) {
    const [, who, time, text] = /^(you|it ) (\d\d:\d\d)  (.*)$/.exec(line)!;
    if (time! < last) day += 1;
    last = time!;
    await play(`at 2026-11-${day}T${time}:30-05:00`);
    if (who === 'you') await play(`${PHONE}: ${text}`);
  }
  expect(said.map((l) => `${l.dir === 'in' ? 'you' : 'it '} ${l.at.slice(11, 16)}  ${l.text}`)).toEqual(lines);
  expect(said.every((l) => l.segments === 1)).toBe(true);
});
