/** What fits into one text, against the segment calculator that carriers' customers use; and names in GSM-7. */
import fc from 'fast-check';
import { SegmentedMessage } from 'sms-segments-calculator';
import { describe, expect, it } from 'vitest';
import { fit, foldName, isGsm7, NAME_MAX, segments, septets, SEPTETS_MAX } from '../../../shared/message/segments.ts';

const oracle = (text: string): number => new SegmentedMessage(text).segmentsCount;
const isGsm = (text: string): boolean => new SegmentedMessage(text).encodingName === 'GSM-7';

describe('the segments of a text', () => {
  it.each([
    ['a', 160], ['a', 161], ['a', 306], ['a', 307], ['a', 459], ['a', 460], ['€', 80], ['€', 81], ['€', 152], ['€', 153], ['€', 154], ['ñ', 160], ['ñ', 161],
    ['á', 70], ['á', 71], ['á', 134], ['á', 135], ['😀', 35], ['😀', 36], ['😀', 67], ['😀', 68], ['a€', 53], ['a€', 54], ['a€', 102], ['a€', 103], ['{', 76], ['{', 77],
  ])('%j %i times are as many as the calculator says', (unit, times) => {
    const text = unit.repeat(times);
    expect(segments(text)).toBe(oracle(text));
  });

  it('of any mixture are as many as the calculator says', () => {
    const gsm = fc.string({ unit: fc.constantFrom(...'abc ñé€{}[]~\\^|@£¿¡\n'), maxLength: 500 });
    const any = fc.string({ unit: fc.constantFrom('a', 'ñ', '€', 'á', '😀', '’', 'ж', '漢'), maxLength: 300 });
    // An empty text is never sent; the calculator calls it none.
    for (const unit of [gsm, any]) fc.assert(fc.property(unit, (text) => text === '' || segments(text) === oracle(text)), { numRuns: 400 });
  });

  it('and each character is in GSM-7 or not as the calculator says', () => {
    for (let code = 1; code < 0x2100; code += 1) {
      const char = String.fromCharCode(code);
      // The calculator's own table of line ends and the form feed differs from GSM 03.38; none of them is ever sent.
      if (/[\n\r\f]/.test(char)) continue;
      expect(isGsm7(char), `U+${code.toString(16)}`).toBe(isGsm(char));
    }
  });

  it('count two septets for each character of the extension', () => {
    expect(['^', '{', '}', '\\', '[', '~', ']', '|', '€'].map(septets)).toEqual(Array.from({ length: 9 }, () => 2));
    expect(septets('Mia: 2h [x]')).toBe(13);
  });
});

describe('the wording that is sent', () => {
  it('is the first that fits', () => {
    expect(fit(['a'.repeat(161), '€'.repeat(81), 'b'.repeat(160), 'c'])).toBe('b'.repeat(160));
    expect(SEPTETS_MAX).toBe(160);
  });

  it('is never a text that does not fit: that is a mistake of ours', () => {
    expect(() => fit(['a'.repeat(161)])).toThrow();
    expect(() => fit([])).toThrow();
  });

  it('is never one outside GSM-7, of which 160 would be three segments', () => {
    expect(fit(['más'.repeat(30), 'short'])).toBe('short');
  });
});

describe('a name in a text', () => {
  it.each([
    ['Mia', 'Mia'], ['Zoë', 'Zoe'], ['José', 'José'], ['María', 'Maria'], ['Ñusta', 'Ñusta'], ['François', 'Francois'], ['Łukasz', 'Lukasz'], ['Søren', 'Søren'],
    ['Anna-Sophia Lee', 'Anna-Sophia'], ['O’Neil', "O'Neil"], ['  Leo  ', 'Leo'], ['Mia 👶', 'Mia'], ['Mia\u200d', 'Mia'], ['Maximilianusus', 'Maximilianus'],
    ['Jose\u0301', 'José'], ['A{b}c', 'Abc'], ['Nguyễn', 'Nguyen'], ['Mia\nLeo', 'Mia Leo'],
  ])('%j stands as %j', (name, folded) => {
    expect(foldName(name)).toBe(folded);
  });

  it('is GSM-7 of one septet each, at most 12, never empty, and the same when folded again', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }), (name) => {
      const folded = foldName(name);
      expect(isGsm7(folded)).toBe(true);
      expect(folded.length).toBeGreaterThan(0);
      expect(septets(folded)).toBeLessThanOrEqual(NAME_MAX);
      expect(foldName(folded)).toBe(folded);
    }), { numRuns: 500 });
  });

  it('that has no letter in GSM-7 gives way to a word that has', () => {
    expect(foldName('小明')).toMatch(/^[A-Z][a-z]+$/);
    expect(foldName('Юля')).toMatch(/^[A-Z][a-z]+$/);
  });
});
