/** A YES is one in many words and both languages, and a question, a condition or a no is none. */
import { describe, expect, it } from 'vitest';
import { saysNo, saysYes } from '../../../../shared/family/joining/consentWords.ts';

describe('a YES', () => {
  it.each([
    'YES', 'yes please', 'actually yes', 'ok yes', 'yes!', 'yess', 'ok', 'okay thanks', 'sure', 'sure, go ahead', 'changed my mind, yes', 'I changed my mind yes please', 'well ok then', 'yeah why not', 'on second thought yes',
    "let's do it", 'sounds good', 'SI', 'sí', 'si, claro', 'Sí, por favor', 'claro que sí', 'si quiero', 'vale', 'dale', 'perdon, si', 'bueno si', 'mejor si', 'acepto', 'de acuerdo', 'si claro, quiero empezar',
  ])('is "%s"', (body) => {
    expect(saysYes(body)).toMatchObject({ rest: '' });
    expect(saysNo(body)).toBe(false);
  });

  it.each(['ok who is this?', 'ok no', 'yes no', 'yes?', 'si me explicas que es', 'yesterday she woke', 'ok stop', 'thanks', 'great', 'what', 'si no cuesta nada', 'no, yes', 'no idea', 'no sé'])('is not "%s"', (body) => {
    expect(saysYes(body)).toBeUndefined();
    expect(saysNo(body)).toBe(false);
  });

  it('keeps what was said beside it, and tells the language where the word does', () => {
    expect(saysYes('YES Mia 3/2/26 Denver 7:30')).toEqual({ rest: 'Mia 3/2/26 Denver 7:30' });
    expect(saysYes('sí, se llama Mia')).toEqual({ rest: 'se llama Mia', lang: 'es' });
    expect(saysYes('yes but how much does it cost?')).toMatchObject({ rest: 'but how much does it cost?' });
  });
});

describe('a NO', () => {
  it.each(['no', 'No thanks', 'nope sorry', 'not now', 'maybe later', 'wrong number', 'no i do not want this', 'no gracias', 'ahora no', 'mejor no', 'por ahora no', 'número equivocado', 'never mind'])('is "%s"', (body) => {
    expect(saysNo(body)).toBe(true);
    expect(saysYes(body)).toBeUndefined();
  });
});
