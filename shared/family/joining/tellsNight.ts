/** Whether a text on the way in tells of a night, and is a log, or answers what was asked in words that a night has too. */
import type { Reading, SaidEvent } from '../../text/reading.ts';
import { CORE, type Slot, slotsOf } from './joining.ts';
import type { Answer } from './readAnswer.ts';

/** Words of a waking or a nap, which no bedtime has. */
const NIGHT_WORDS = /\b(wo?ke|wakes?|waking|awake|up|naps?|napped|slept|despert\w*|despiert\w*|siestas?|arriba|durmi[oó])/i;
const WOKE = /(?<!\p{L})(?:wo?ke|woken|despert[oó]|se despertaron|despiert[ao](?=\s+(?:a las? )?\d))(?!\p{L})/iu;
/** What is so every evening. */
const HABIT = /\b(usually|normally|always|every|bedtime is|goes (to bed|down)|go to bed|lights out|wakes|siempre|suele|normalmente|se (duerme|acuesta)|hora de dormir)\b/i;

/** "In his crib, but by 2 am he's in bed with us": how the nights go, and no log of one. */
const EVERY_NIGHT = /(?<!\p{L})(?:starts?(?: out| off)?|ends? up|usually|normally|generally|always|mostly|sometimes|often|(?:most|every|each)(?: single)? (?:nights?|times?|evenings?)|half the night|part of the night|by (?:about |around )?\d{1,2}(?::\d\d)? ?(?:am)?,? (?:he|she|they)['’]?(?:s| is| are|re)|empieza|termina|acaba|casi siempre|siempre|suele|normalmente|a veces|(?:todas|cada|la mayor[ií]a de) (?:las )?noches?|media noche (?:en|con))(?!\p{L})/iu;

/** "Sorry, fell asleep": without an hour, a length or a help it is the parent's own sleep. */
const isOwn = (e: SaidEvent): boolean => e.kind === 'asleep' && e.at === undefined && e.help === undefined && e.latencyMin === undefined;
const told = (reading: Reading): SaidEvent[] => reading.events.filter((e) => e.kind !== 'context' && !isOwn(e));

/** `answer`: what the text would answer if it were no log. */
export function tellsNight(body: string, reading: Reading, asked: Slot | undefined, { brought, trouble, about }: Answer): boolean {
  // Without a clock its hours may be in doubt: it is a night all the same, and read again once there is one.
  if (reading.doubt && WOKE.test(body)) return true;
  const events = told(reading);
  if (events.length === 0) return false;
  const slots = slotsOf(brought);
  // What was asked is answered, if not well ("Feb 30", "Portland").
  if (slots.length === 0 && trouble !== undefined && trouble !== 'unread' && about !== 'bedtime' && !NIGHT_WORDS.test(body)) return false;
  const wakes = events.some((e) => e.kind === 'wake' || e.kind === 'up' || e.kind === 'nap' || e.kind === 'wakes' || e.kind === 'through');
  if (wakes) {
    if (asked === 'bedtime' && brought.bedtime !== undefined) return NIGHT_WORDS.test(body) && !HABIT.test(body);
    // A birthday, a ZIP or hours in figures may look like those of a night.
    if (slots.some((slot) => CORE.includes(slot)) && !NIGHT_WORDS.test(body)) return false;
    return isLog(body, reading, asked);
  }
  if (asked === 'bedtime') return events.some((e) => e.kind === 'asleep') && NIGHT_WORDS.test(body) && !HABIT.test(body);
  if (slots.length === 0) return reading.doubt === null && isLog(body, reading, asked);
  // "Asleep 7:52" is tonight's; beside a name or a town it is the hour of every night.
  return slots.every((slot) => slot === 'bedtime') && events.some((e) => e.kind === 'asleep') && !HABIT.test(body);
}

/** A night told in the middle of it; "nursed" after "how does she fall asleep" is an answer, and so is "down by 7:30". */
export function isLog(body: string, reading: Reading, asked: Slot | undefined): boolean {
  // At 3 at night "nursing" by itself is read as what goes on now; as the answer to a question it is how it goes every night.
  const events = told(reading).filter((e) => !(e.kind === 'wake' && !/\d/.test(body) && !NIGHT_WORDS.test(body)));
  if (asked === 'help' || asked === 'place' || asked === 'wish' || asked === 'temperament') return !EVERY_NIGHT.test(body) && events.some((e) => 'at' in e && e.at !== undefined || e.kind === 'wakes' || e.kind === 'nap' || e.kind === 'through');
  if (asked === 'bedtime' || asked === 'born') return events.some((e) => e.kind === 'wake' || e.kind === 'up' || e.kind === 'nap' || e.kind === 'wakes' || e.kind === 'through');
  return events.length > 0 && reading.doubt === null;
}
