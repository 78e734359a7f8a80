/** A family that shares its bed is never sent to sit beside a crib; one on its way to a crib, or with one, hears of it. */
import { describe, expect, it } from 'vitest';
import { forPlace } from '../../../shared/message/forPlace.ts';
import { segments } from '../../../shared/message/segments.ts';
import { LADDERS, stepIdOf } from '../../../shared/plan/ladders.ts';
import { wordsOf } from '../../../shared/plan/words.ts';
import type { Child } from '../../../shared/log/facts.ts';
import { aChild, Log, night } from '../../support/facts.ts';

const FROM = '2026-11-02';
const at = (child: Partial<Child>, step = 'P1'): ReturnType<Log['now']> =>
  new Log(`${FROM}T15:00`, { children: [aChild({ born: night('2026-02-01'), place: 'parents-bed', ...child })] }).step(`${FROM}T15:00`, FROM, step, 'switched').now(`${FROM}T16:00`);
/** What such a family can be told of its steps: those of the ways to a crib are not theirs, and after a ride a flat crib is the safe one. */
const TEXTS = (['en', 'es'] as const).flatMap((lang) => Object.entries(LADDERS).flatMap(([ladder, steps]) => (ladder === 'bedshare_move' || ladder === 'wheels' ? []
  : steps.flatMap(({ id }) => { const { name, say, night: waking, why } = wordsOf(stepIdOf(id), lang)!; return [name, say, waking ?? '', why]; })).map((text) => [lang, text] as const)));

describe('with the bed shared', () => {
  it('no step speaks of a crib, and each is still one text', () => {
    expect(TEXTS.filter(([, text]) => /crib|cuna/.test(text)).length).toBeGreaterThan(4);
    const said = TEXTS.map(([lang, text]) => forPlace(text, lang, at({})));
    expect(said.filter((text) => /\b(crib|cuna)\b/.test(text))).toEqual([]);
    expect(said.filter((text, i) => segments(text) > 1 || text.length > TEXTS[i]![1].length + 4)).toEqual([]);
  });
  it.each<[string, Partial<Child>, string]>([['in a crib', { place: 'crib' }, 'P1'], ['on the way to one', { association: 'bedshare_move' }, 'M2'], ['that took that way later', {}, 'M4']])('%s it stays', (_, child, step) => {
    const say = wordsOf(stepIdOf('P1'), 'en')!.say;
    expect(forPlace(say, 'en', at(child, step))).toBe(say);
  });
});
