/** "Your child" from 18 months: in every sentence, in both languages, and still one text. */
import { describe, expect, it } from 'vitest';
import { newNumber } from '../../../shared/family/number.ts';
import { ofAChild } from '../../../shared/message/forAge.ts';
import { replyText } from '../../../shared/message/replyText.ts';
import { isGsm7, segments } from '../../../shared/message/segments.ts';
import { aChild, instantAt, Log, night, OWNER } from '../../support/facts.ts';
import { everyText } from './everyText.ts';

const BABY = /(?<!\p{L})(bab(y|ies)|beb[eé]s?)(?!\p{L})/iu;

describe('from 18 months', () => {
  it.each(['en', 'es'] as const)('no text that fits says baby, but the ones that say what the service is (%s)', (lang) => {
    const texts = everyText(lang).flatMap((s) => s.variants.filter((text) => segments(text) === 1)).filter((text) => !text.startsWith('Staynear: '));
    expect(texts.filter((text) => BABY.test(text)).length).toBeGreaterThan(20);
    const said = texts.map((text) => ofAChild(text, lang));
    expect(said.filter((text) => BABY.test(text))).toEqual([]);
    expect(said.filter((text) => segments(text) > 1 || !isGsm7(text))).toEqual([]);
    expect(said.filter((text) => /your your|(?<!\p{L})(tu tu|de el|a el) |child child/u.test(text))).toEqual([]);
  });

  it('reads as one would say it', () => {
    expect(ofAChild('When sucking slows, slip baby off. If baby roots, go back on.', 'en')).toBe('When sucking slows, slip your child off. If your child roots, go back on.');
    expect(ofAChild('Babies wake lightly. Baby fusses. Settle your baby.', 'en')).toBe('Children wake lightly. Your child fusses. Settle your child.');
    expect(ofAChild('Usa los dos cada vez que tu bebé se duerma. Los bebés buscan.', 'es')).toBe('Usa los dos cada vez que tu peque se duerma. Los peques buscan.');
  });

  it("leaves a parent's own words alone, and takes the shorter word where room is short", () => {
    expect(ofAChild('I could not read "baby wlk", so nothing is kept.', 'en')).toContain('"baby wlk"');
    const full = `${'x'.repeat(155)} baby`;
    expect(ofAChild(`${'x'.repeat(150)} baby`, 'en')).toMatch(/ child$/);
    expect(ofAChild(full, 'en')).toBe(full);
  });

  it('holds for the family whose children are all that old, and for no other', () => {
    const plan = (...born: string[]): string => {
      const children = born.map((b, i) => aChild({ id: `c${i + 1}` as never, born: night(b) }));
      const log = new Log('2026-03-01T15:00', { children }).step('2026-03-01T15:00', '2026-03-01', 'F3', 'started');
      return replyText({ inboundId: 'i', kind: 'reply', to: OWNER, say: 'plan', factIds: [], saidAt: instantAt('2026-03-02T07:00') }, { number: newNumber('n', '+15555550101'), now: log.now('2026-03-02T13:00') })!;
    };
    expect(plan('2025-05-02')).toMatch(/your baby/);
    expect(plan('2024-09-02')).toMatch(/your child/);
    expect(plan('2024-09-02')).not.toMatch(/baby/);
    expect(plan('2024-09-03')).toMatch(/your baby/);
  });
});
