/** What a child is called, in the many ways that is said; and that no verb and no common word is ever a name. */
import { describe, expect, it } from 'vitest';
import { readCarerName, readNames } from '../../../../shared/family/joining/readNames.ts';

describe('a name', () => {
  it.each<[string, string[]]>([
    ...['Mia', 'mia', 'MIA', 'her name is Mia', "it's Mia", 'its mia', 'name: Mia', 'My daughter Mia', 'my daugther mia', 'her nmae is Mia', 'we call her Mia', 'She is called Mia', 'this is for my daughter Mia', 'Mia is her name',
      "I'm Mia's mom", 'Mia is 8 months old', 'I have a 6 month old named Mia', 'hi, Mia', 'ok Mia thanks', 'Mia!', '"Mia"', 'Mia \u{1F37C}', 'Mia bron', "Mia's birthday is", 'his name will be Mia',
      'se llama Mia', 'mi hija se llama Mia', 'mi bebe es mia', 'la niña se llama Mia', 'mi nina mia', 'le decimos Mia', 'es Mia', 'me llamo Ana y mi bebe es Mia', 'soy Ana, mi hija se llama Mia', 'ella se llama Mia', 'pues se llama mia', 'se yama Mia',
    ].map((text): [string, string[]] => [text, ['Mia']]),
    ...['ok Mia is her name\nI live near Seattle', 'well, Mia is her name i live in Seattle', 'Mia is their name\nA city near Seattle', 'yes Mia is his name Zolba', 'Mia es su nombre y duerme bien', 'Mia es su nombre\na las 7', 'Mia se llama y vivo lejos',
    ].map((text): [string, string[]] => [text, ['Mia']]),
    ...['Mia and Leo', 'mia & leo', 'Mia, Leo', 'our twins are Mia and Leo', 'gemelos Mia y Leo', 'Mia y su hermano Leo', 'Mia and her brother Leo'].map((text): [string, string[]] => [text, ['Mia', 'Leo']]),
    ['Mia Rose', ['Mia Rose']], ['Maria del Carmen', ['Maria del Carmen']], ["D'Angelo", ["D'Angelo"]], ['Mary-Kate', ['Mary-Kate']], ['M', ['M']], ['my name is M', ['M']], ['JT', ['JT']],
    ['Will', ['Will']], ['Hope', ['Hope']], ['April', ['April']], ['Nina', ['Nina']], ['Ella', ['Ella']], ['Rocky', ['Rocky']], ['Ty', ['Ty']], ['Zoë', ['Zoë']], ['José', ['José']],
  ])('is heard in "%s"', (text, names) => {
    expect(readNames(text)).toEqual(names);
  });

  it.each([
    'what is this?', 'is this free', 'who are you', 'do you sell my data', 'my husband told me about this', 'I dont know yet', 'she is teething', 'my baby wont sleep help', 'baby girl', 'none yet', 'not telling', 'the kid',
    'nothing', 'nurse her', 'he was born yesterday', 'we are expecting', 'Ella nacio', 'nacio ayer', 'nació', 'no se', 'que es esto', 'estoy cansada', 'esta dormida', 'Bebé', 'se duerme tarde', 'vivimos lejos', 'quiero ayuda',
    'Mia said hi', 'xkcd', 'lol', '42', '?', 'good morning', 'buenas noches', 'bedtime', 'hora de dormir', 'gracias', 'will it work',
  ])('is not made of "%s"', (text) => {
    expect(readNames(text)).toBeUndefined();
  });

  it.each([['Ana', 'Ana'], ["I'm Grandma", 'Grandma'], ['abuela', 'Abuela'], ['soy la niñera', 'Niñera'], ['call me Dad', 'Dad']])('of a carer may be what the child calls them: "%s"', (text, name) => {
    expect(readCarerName(text)).toBe(name);
  });
});
