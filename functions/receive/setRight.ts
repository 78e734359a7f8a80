/** What a family sets right about itself days later: a birthday, a name, how and where the child sleeps, the hour of every evening. */
import { firstStepFact } from '../enrol/firstFacts.ts';
import type { Known } from '../../shared/family/joining/joining.ts';
import { readRetold } from '../../shared/family/joining/readRetold.ts';
import { homeOf } from '../../shared/family/places/placeZones.ts';
import type { Child, Fact } from '../../shared/log/facts.ts';
import { idsOf } from '../../shared/night/decide.ts';
import { dateOf } from '../../shared/time/local.ts';
import { type Decision, type Heard, owe, tellingOf } from './heard.ts';
import { joinDetail } from './joinDetail.ts';
import { nextNight } from './nextNight.ts';

/** How a date is to be read from this phone. */
export function birthContext({ text, number, now }: Heard) {
  const lang = number.lang ?? now.family.lang;
  const order = homeOf(text.from) !== 'US' ? 'dmy' as const : lang === 'es' ? 'ask' as const : 'mdy' as const;
  return { today: dateOf(now.here), order, asked: true };
}

/** Said of all of them. */
const ALL = /(?<!\p{L})(?:they|both|all|twins|nacieron|ambos|ambas|los dos|las dos|todos|todas|gemel[oa]s)(?!\p{L})/iu;
const WRONG = '(?:wrong|incorrect\\w*|not right|mistaken|mal|equivocad\\w*|err[oó]ne\\w*)';
const OF_US = '(?:birth ?-?da(?:y|te)|bday|name|zip|zip ?code|city|town|time ?zone|clock|nombre|cumplea[nñ]os|fecha de nacimiento|ciudad|c[oó]digo postal|zona|hora de (?:dormir|cama))';
/** "Her birthday is wrong", "you have the wrong name": what is right is not said. */
const IS_WRONG = new RegExp(`(?<!\\p{L})(?:${OF_US}\\W+(?:\\p{L}+\\W+){0,3}?${WRONG}|${WRONG}\\W+(?:\\p{L}+\\W+){0,2}?${OF_US})(?!\\p{L})`, 'iu');
export const saysWeAreWrong = (body: string): boolean => IS_WRONG.test(body);

/** "Leo was born 10/3": of one of several, by name; it answers nothing that is open about another. */
export function setRightOfNamed(heard: Heard): Decision | undefined {
  const { children } = heard.now.family;
  const said = heard.text.body.toLowerCase();
  if (children.length < 2 || !children.some((c) => said.includes(c.name.toLowerCase()))) return undefined;
  const decision = setRight(heard);
  return decision?.facts.some((f) => f.type === 'child-set' && (f.set.born !== undefined || f.set.name !== undefined)) ? decision : undefined;
}

/** Undefined where nothing of the family is said anew. */
export function setRight(heard: Heard): Decision | undefined {
  const { text, number, now, reading } = heard;
  if (reading.command) return undefined;
  const { children } = now.family;
  const retold = readRetold(text.body, { ...birthContext(heard), children });
  if (!retold) return undefined;
  const { brought, problem } = retold;
  // "Is it ok that she sleeps in our bed?" tells of no new place.
  if (reading.intent === 'question' && (brought.place || brought.help)) return undefined;
  // A night told with it is kept as one.
  if (reading.events.some((e) => 'at' in e && e.at !== undefined) && !reading.correction && brought.bedtime === undefined) return undefined;
  if (problem) return { facts: [], number, owed: owe(heard, 'join', { kind: 'reply', detail: joinDetail({ lead: `born-${problem}` }) }) };
  const meant = children.length === 1 || ALL.test(text.body) ? children : children.filter((c) => c.name === retold.of);
  const ofOne = brought.names !== undefined || brought.born !== undefined || brought.due !== undefined || brought.temperaments !== undefined;
  if (ofOne && meant.length === 0) return { facts: [], number, owed: owe(heard, 'no-such-child') };
  const telling = tellingOf(heard);
  const nextId = idsOf(telling);
  const common = (): { id: Fact['id']; at: Fact['at']; by: typeof telling.by } => ({ id: nextId(), at: telling.at, by: telling.by });
  const facts: Fact[] = [];
  for (const child of meant.length > 0 ? meant : children) {
    const set = setOf(brought);
    if (Object.keys(set).length === 0) continue;
    facts.push({ ...common(), type: 'child-set', child: child.id, set });
    // Without a birthday there was no step to take.
    const first = set.born !== undefined && now.plan(child).step === undefined ? firstStepFact({ ...child, ...set }, now.tonight, telling.at, nextId()) : undefined;
    if (first) facts.push(first);
  }
  if (brought.bedtime !== undefined) facts.push({ ...common(), type: 'bedtime-set', bedtime: brought.bedtime, night: nextNight(heard) });
  return { facts, number, owed: owe(heard, 'set-right', { facts }) };
}

function setOf({ names, born, due, help, place, temperaments }: Known): Partial<Omit<Child, 'id'>> {
  return {
    ...(names && { name: names[0]! }), ...(born && { born: born[0]! }), ...(due && { due }), ...(help && { association: help }), ...(place && { place }),
    ...(temperaments && { temperament: temperaments.at(-1)! }),
  };
}
