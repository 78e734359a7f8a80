import { expect, it } from 'vitest';
import { inTurn } from '../../../local/desk/inTurn.ts';

it('does one thing at a time, in the order asked, and goes on after one that could not be done', async () => {
  const turn = inTurn();
  const said: string[] = [];
  const work = (name: string) => turn(async () => {
    said.push(`${name} begins`);
    await new Promise((resolve) => setImmediate(resolve));
    if (name === 'b') throw new Error(name);
    said.push(`${name} ends`);
    return name;
  });
  const all = await Promise.allSettled([work('a'), work('b'), work('c')]);
  expect(all.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  expect(said).toEqual(['a begins', 'a ends', 'b begins', 'c begins', 'c ends']);
});
