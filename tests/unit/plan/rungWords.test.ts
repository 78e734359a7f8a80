/** What a step is called as this child takes it. */
import { describe, expect, it } from 'vitest';
import { stepIdOf, type StepKey, STEPS } from '../../../shared/plan/ladders.ts';
import { fitsGsm7 } from '../../../shared/plan/checked.ts';
import { type RungSaid, rungWords, stepNowWords } from '../../../shared/plan/rungWords.ts';
import { aChild, on } from './familyOfNights.ts';

const said = (step: StepKey, more: Partial<RungSaid> = {}): RungSaid => ({ step: stepIdOf(step), size: 1, ...more });

describe('the words of a rung', () => {
  it.each<[RungSaid, string, string]>([
    [said('R2', { number: { unit: 'rock-minutes', less: 4 } }), 'rock 4 min less, then hold still', 'mecer 4 min menos, luego quieto'],
    [said('R2', { number: { unit: 'rock-minutes', less: 1, target: 11 } }), 'rock 11 min, then hold still', 'mecer 11 min, luego sin mover'],
    [said('P5', { number: { unit: 'seat-moves', moves: 0.5 }, size: 0.5 }), 'seat 9 inches away', 'la silla a 25 cm'],
    [said('P5', { number: { unit: 'seat-moves', moves: 2 } }), 'seat 3 feet away', 'la silla a 100 cm'],
    [said('K1', { number: { unit: 'feed-minutes', less: 2, target: 8 } }), 'night feed of 8 min', 'una toma de noche de 8 min'],
    [said('L1', { number: { unit: 'feed-ml', less: 30, target: 120 } }), 'night bottle of 4 oz (120 ml)', 'un bibe de noche de 120 ml'],
    [said('E1', { repeat: 3 }), 'lights out 45 min later', 'cama 45 min luego'],
    [said('N3', { size: 0.5 }), 'slip off drowsy, then hold, just once', 'soltar con sueño, luego en brazos, solo una vez'],
    [said('N3'), 'slip off drowsy, then hold', 'soltar con sueño, luego en brazos'],
  ])('%j', (rung, en, es) => expect([rungWords(rung, 'en')!.name, rungWords(rung, 'es')!.name]).toEqual([en, es]));

  it('fit their place, with any number, in both languages', () => {
    const numbers = [{ unit: 'rock-minutes', less: 12.5 }, { unit: 'rock-minutes', less: 2, target: 45.5 }, { unit: 'seat-moves', moves: 1.75 },
      { unit: 'feed-minutes', less: 12.5 }, { unit: 'feed-minutes', less: 2, target: 38.5 }, { unit: 'feed-ml', less: 105 }, { unit: 'feed-ml', less: 30, target: 225 }] as const;
    for (const lang of ['en', 'es'] as const) {
      const all = [...numbers.map((number) => rungWords(said('R2', { number }), lang)!), ...[...STEPS.keys()].map((id) => rungWords(said(id as StepKey, { size: 0.5, repeat: 8 }), lang)!)];
      for (const words of all) expect(fitsGsm7(words.say, 125), words.say).toBe(true);
      for (const { name } of all) expect(fitsGsm7(name, 60), name).toBe(true);
    }
  });

  it('put light, sound and clothes first for a child who minds them', () => {
    const sensitive = on(aChild({ temperament: [1, 1, 1, 3, 1] }), 'F1').judge();
    expect(stepNowWords(sensitive, 'en')!.say).toContain('First soft light, low sound, soft clothes.');
    // Where a calm routine is there already the first step is the phrase; later it is no longer the first.
    const phrase = (routine: boolean): string => stepNowWords(on(aChild({ temperament: [1, 1, 1, 3, 1], routine }), 'F3').judge(), 'es')!.say;
    expect([phrase(true), phrase(false)]).toEqual([expect.stringMatching(/^Primero luz tenue.*una frase de dormir/), expect.stringMatching(/^Elige una frase/)]);
    expect(stepNowWords(on(aChild(), 'F1').judge(), 'en')!.say).not.toContain('clothes');
  });
});
