/** Who the strangers of the simulated world are: their family, their language, and how they go about it. Each from the seed alone. */
import { addDays, type LocalDate } from '../../shared/time/local.ts';
import { Chance } from './chance.ts';
import { type Teller, Telling } from './strangerTells.ts';
import { MONTHS } from './strangerTruth.ts';
import { STRANGER_TOWNS, STRANGER_WORDS } from './strangerWords.ts';
import { CHILD_NAMES } from './wordings.ts';

/** `plain` answers what is asked, `line` says it all at once, `teller` tells the truth in whole sentences, `wild` does anything. */
type Ways = 'plain' | 'line' | 'teller' | 'wild';
export interface Stranger extends Teller {
  readonly phone: string;
  readonly ways: Ways;
  readonly zone: string;
  readonly born: string;
  readonly names: readonly string[];
  readonly saysNo: boolean;
  readonly telling: Telling;
}

export function strangerOf(i: number, seed: number): Stranger {
  const chance = new Chance(seed, `stranger ${i}`);
  const lang = chance.happens(0.35) ? 'es' : 'en';
  const town = chance.pick(STRANGER_TOWNS);
  const born = addDays('2025-06-01' as LocalDate, chance.between(0, 140));
  const helps = Object.keys(STRANGER_WORDS[lang].helps);
  const help = chance.between(0, helps.length - 1);
  const ways = chance.weighed({ plain: 20, line: 12, teller: 33, wild: 35 });
  const isTwins = ways === 'teller' && chance.happens(0.2);
  const name = chance.pick(CHILD_NAMES);
  const twin = chance.pick(CHILD_NAMES.filter((n) => n !== name));
  const bed = chance.pick(BEDTIMES);
  const five = Array.from({ length: 5 }, () => chance.between(1, 3)).join('');
  const of = (said: { name: string; born: LocalDate; town: (typeof STRANGER_TOWNS)[number]; bed: string }, to: 'en' | 'es') => ({
    ...datesOf(said.born, to), name: said.name, twin, city: said.town.city, state: said.town.state, zip: said.town.zip, bed: said.bed, five,
    help: STRANGER_WORDS[to].helps[helps[help] as 'nursing'], helps: helps[help]!, helpNumber: `${[1, 2, 4, 5][help]}`,
  });
  const both = (said: Parameters<typeof of>[0]) => ({ en: of(said, 'en'), es: of(said, 'es') });
  const truth = both({ name, born, town, bed });
  const slips = both({
    name: chance.pick(CHILD_NAMES.filter((n) => n !== name && n !== twin)), born: addDays(born, chance.between(2, 20)),
    town: chance.pick(STRANGER_TOWNS.filter((t) => t.zone !== town.zone)), bed: chance.pick(BEDTIMES.filter((b) => b !== bed)),
  });
  const who: Teller = { lang, chance, truth, slips, isTwins };
  return {
    // Reserved numbers are few: one phone after another in a block that nobody can have.
    ...who, phone: `+1555${`${5550100 + i}`.padStart(7, '0')}`, ways, zone: town.zone, born, names: isTwins ? [name, twin] : [name],
    saysNo: ways === 'wild' && chance.happens(0.1), telling: new Telling(who),
  };
}
const BEDTIMES = ['7:00', '7:15', '7:30', '7:45', '8:00'] as const;

function datesOf(born: LocalDate, lang: 'en' | 'es'): Record<string, string> {
  const [year, month, day] = [born.slice(0, 4), +born.slice(5, 7), +born.slice(8, 10)];
  return { us: `${month}/${day}/${year.slice(2)}`, latin: `${day}/${month}/${year.slice(2)}`, iso: born, month: MONTHS[lang][month - 1]!, day: `${day}`, year };
}
