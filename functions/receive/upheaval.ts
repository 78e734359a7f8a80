/** A change in the child's days holds what would take something away; when its nights are over the family is asked. */
import { holdOn } from '../../shared/family/family.ts';
import type { Fact, FactId, FactOf } from '../../shared/log/facts.ts';
import { idsOf } from '../../shared/night/decide.ts';
import { BESIDE_RULE, BESIDE_STEP, isFurtherOff } from '../../shared/plan/besideAgain.ts';
import { RULES_VERSION } from '../../shared/plan/coaching.ts';
import { INTERRUPTIONS } from '../../shared/plan/interruptions.ts';
import type { Upheaval } from '../../shared/text/reading.ts';
import { addDays, dateOf } from '../../shared/time/local.ts';
import { childrenMeant, type Decision, type Heard, owe, tellingOf } from './heard.ts';
import { nextNight, stepNight } from './nextNight.ts';

const nightsOf = (what: Upheaval): number => INTERRUPTIONS[what].maxNights!;

/** The hold that a text begins, and what it changes at once; none where the day is not known yet, or where the same is held already. */
export function heldBy(heard: Heard, nextId: () => FactId): Fact[] {
  const { upheaval } = heard.reading;
  if (!upheaval || upheaval.over || upheaval.begins === 'later') return [];
  const { at, by } = tellingOf(heard);
  const night = upheaval.begins === 0 ? nextNight(heard) : addDays(dateOf(heard.now.here), upheaval.begins);
  if (holdOn(heard.now.family, night)?.reason === upheaval.what) return [];
  const held: FactOf<'held'> = { type: 'held', id: nextId(), at, by, night, nights: nightsOf(upheaval.what), reason: upheaval.what };
  return upheaval.what === 'separation' ? [held, ...seatsBeside(heard, nextId)] : [held];
}

/** A seat on its way out of the room comes back at once: it takes nothing away, and nothing is asked for it. */
function seatsBeside(heard: Heard, nextId: () => FactId): Fact[] {
  const { at, by } = tellingOf(heard);
  const meant = childrenMeant(heard);
  return heard.now.family.children.filter((c) => (meant === undefined || meant.includes(c.id)) && isFurtherOff(heard.now.plan(c))).map((child) => ({
    type: 'step-taken', id: nextId(), at, by, child: child.id, night: stepNight(heard, child), step: BESIDE_STEP, how: 'switched', rule: BESIDE_RULE, rules: RULES_VERSION,
  }));
}

/** A text that tells of the change and of nothing else. Said again, it gets the same answer and moves nothing. */
export function upheavalTold(heard: Heard): Decision | undefined {
  const { upheaval } = heard.reading;
  if (!upheaval) return undefined;
  if (upheaval.over) return upheavalOver(heard, upheaval.what);
  if (upheaval.begins === 'later') return { facts: [], number: heard.number, owed: owe(heard, 'held-later') };
  const facts = heldBy(heard, idsOf(tellingOf(heard)));
  if (facts.length > 0) return { facts, number: heard.number, owed: owe(heard, 'held', { facts }) };
  const until = holdOn(heard.now.family, nextNight(heard))?.until;
  return until === undefined ? undefined : { facts: [], number: heard.number, owed: owe(heard, 'held-on', { detail: `${nightsOf(upheaval.what)}` }) };
}

/** "Not clingy any more": the nights go on, where they were held for it; else there is nothing to say. */
function upheavalOver(heard: Heard, what: Upheaval): Decision | undefined {
  const { family, tonight } = heard.now;
  if (holdOn(family, nextNight(heard))?.reason !== what) return undefined;
  const { at, by } = tellingOf(heard);
  const facts: Fact[] = [{ type: 'resumed', id: idsOf(tellingOf(heard))(), at, by, night: tonight }];
  return { facts, number: heard.number, owed: owe(heard, 'resumed', { facts }) };
}

/** NO to "do days feel normal?": as many nights again. */
export function holdsOn(heard: Heard): Decision | undefined {
  const over = heard.now.family.holds.findLast(({ until }) => until <= heard.now.tonight);
  if (!over) return undefined;
  const { at, by } = tellingOf(heard);
  const nights = nightsOf(over.reason);
  const facts: Fact[] = [{ type: 'held', id: idsOf(tellingOf(heard))(), at, by, night: nextNight(heard), nights, reason: over.reason }];
  const { question: _answered, ...number } = heard.number;
  return { facts, number, owed: owe(heard, 'held-on', { facts, detail: `${nights}` }) };
}
