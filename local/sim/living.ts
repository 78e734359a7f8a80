/**
 * How the families of the simulated world live: each evening, night and morning what they text and
 * when, and what they answer to a text of ours. They text late, not at all, wrongly, and in their own words.
 */
import type { TextKind } from '../../shared/contract/owedReply.ts';
import { type LocalDate, minutesOfTime } from '../../shared/time/local.ts';
import { HOUR_MS, type Instant, MINUTE_MS } from '../../shared/time/zone.ts';
import { type House, momentOf } from './houses.ts';
import type { Meaning, Saying } from './said.ts';
import { wallAt } from './wall.ts';
import { WORDINGS, worded } from './wordings.ts';

/** A text to come: at what moment, and what. */
export interface Planned extends Saying {
  readonly at: Instant;
}

const OTHER: Meaning = { is: 'other' };
const ASKS: Meaning = { is: 'asks' };
/** How often, of nights. */
const RATES = {
  nap: 0.2, correction: 0.05, undo: 0.05, pause: 0.012, sick: 0.012, stop: 0.006, question: 0.08, chat: 0.1, command: 0.08,
  crisis: 0.003, medical: 0.004, bothCarersTell: 0.15,
} as const;

const clock = (minutes: number): string => {
  const m = Math.floor(minutes) % 1440;
  return `${((Math.floor(m / 60) + 11) % 12) + 1}:${`${m % 60}`.padStart(2, '0')}`;
};

/** What one night brings, planned at its noon. `index` counts from the first night. */
export function liveNight(house: House, night: LocalDate, index: number): Planned[] {
  const { chance } = house;
  const texts: Planned[] = [];
  const say = (minutes: number, body: string, meaning: Meaning = OTHER, phone = chance.pick(house.phones)): void => {
    texts.push({ at: (momentOf(house.zone, night, minutes) + chance.between(0, 59_999)) as Instant, phone, body, meaning });
  };
  const silent = index >= house.silent.from && index < house.silent.from + house.silent.nights;
  if (silent) return texts;
  // Whoever is on the road tells nothing that evening: it was planned by the clock of the morning.
  const tells = chance.happens(house.tells) && index !== house.trip?.from && index !== house.trip?.until;
  if (tells) tellNight(house, night, say);
  if (house.tried && index <= TRIAL_NIGHTS) trial(house, index, say);
  else if (tells || house.trip || chance.happens(0.5)) whims(house, index, say);
  return texts;
}

/** From six on "woke 6:10" may be the end of the night. */
const MAY_BE_UP = 1440 + 360;

type Say = (minutes: number, body: string, meaning?: Meaning, phone?: string) => void;

function tellNight(house: House, night: LocalDate, say: Say): void {
  const { chance } = house;
  const words = WORDINGS[house.lang];
  const by = chance.pick(house.phones);
  const log: Meaning = { is: 'log', night, ends: false };
  const maybe: Meaning = { is: 'log', night, ends: 'maybe' };
  const end: Meaning = { is: 'log', night, ends: true };
  const bedtime = minutesOfTime(house.bedtime) < 720 ? minutesOfTime(house.bedtime) + 1440 : minutesOfTime(house.bedtime);
  const bed = bedtime + chance.between(-25, 35);
  const asleep = bed + chance.between(5, 45);
  const up = 1440 + chance.between(320, 450);
  const wakings = Array.from({ length: chance.between(0, 4) }, () => chance.between(asleep + 60, up - 20)).sort((a, b) => a - b);
  const fill = { bed: clock(bed), asleep: clock(asleep), up: clock(up), name: house.children[0]!, help: chance.pick(words.helps) };
  if (chance.happens(RATES.nap)) say(chance.between(14 * 60, 16 * 60), chance.pick(words.nap), OTHER, by);
  if (chance.happens(0.8)) {
    const twins = house.children.length > 1;
    const wording = twins ? chance.pick(words.bothAsleep) : chance.pick(chance.happens(0.3) ? words.down : words.asleep);
    say(asleep + chance.between(1, 40), worded(wording, fill), { is: 'down', night }, by);
    if (chance.happens(RATES.undo)) say(asleep + 41 + chance.between(0, 9), chance.pick(words.undo), { is: 'undo' }, by);
  }
  if (chance.happens(0.7)) {
    for (const at of wakings) {
      const body = worded(chance.pick(words.woke), { ...fill, at: clock(at), min: `${chance.between(3, 40)}` });
      say(at + chance.between(1, 25), body, at < MAY_BE_UP ? log : maybe, chance.pick(house.phones));
      if (house.phones.length > 1 && chance.happens(RATES.bothCarersTell)) say(at + chance.between(2, 30), body, at < MAY_BE_UP ? log : maybe);
      if (chance.happens(RATES.correction)) {
        say(at + chance.between(26, 60), worded(chance.pick(words.correction), { first: clock(at), second: clock(at + 5) }), log, by);
      }
    }
    if (chance.happens(0.85)) say(up + chance.between(1, 50), worded(chance.pick(words.up), fill), end, by);
  } else if (wakings.length > 1) {
    const told = { ...fill, first: clock(wakings[0]!), second: clock(wakings[1]!) };
    say(up + chance.between(1, 300), worded(chance.pick(words.wholeNight), told), end, by);
  }
}

/** What every run must have met, on nights of its own. */
function trial(house: House, index: number, say: Say): void {
  const words = WORDINGS[house.lang];
  const [phone] = house.phones;
  if (index === 0) say(EVENING.from, words.medical[0]!, { is: 'safety', crisis: words.medical[0] === 'CRISIS' }, phone);
  if (index === 0) say(EVENING.from + 60, words.resume[0]!, { is: 'resume' }, phone);
  if (index === 1) say(AFTERNOON, words.pause[1]!, { is: 'pause', nights: 2 }, phone);
  // A finger on the key: L11.
  if (index === 2) for (let i = 0; i < LOOP_TEXTS; i += 1) say(AFTERNOON + i / 3, 'PLAN', OTHER, phone);
  if (index === 3) say(AFTERNOON, words.stop[0]!, { is: 'stop' }, phone);
  if (index === 8) say(AFTERNOON, 'START', { is: 'start' }, phone);
}
const AFTERNOON = 15 * 60;
const LOOP_TEXTS = 16;
/** Until then nothing else may come between. */
const TRIAL_NIGHTS = 8;

/** What comes beside the log: questions at three, chat, commands, rests, worry, and having had enough. */
function whims(house: House, index: number, say: Say): void {
  const { chance } = house;
  const words = WORDINGS[house.lang];
  const anyTime = (): number => chance.between(720, 720 + 1439);
  if (house.trip && (index === house.trip.from || index === house.trip.until)) {
    const { place, zone } = index === house.trip.from ? house.trip.to : house.trip.home;
    say(TRAVELS_AT, `ZONE ${place}`, { is: 'zone', zone }, house.phones[0]);
  }
  if (chance.happens(RATES.question)) say(chance.between(1440 + 60, 1440 + 300), chance.pick(words.questions), ASKS);
  if (chance.happens(RATES.chat)) say(anyTime(), chance.pick(words.chat));
  if (chance.happens(RATES.command)) {
    const body = chance.pick(words.commands);
    say(anyTime(), body, COMMANDS[body] ?? ASKS);
  }
  if (chance.happens(RATES.pause)) {
    const body = chance.pick(words.pause);
    const nights = +body.replace(/\D/g, '');
    say(anyTime(), body, { is: 'pause', nights });
    if (chance.happens(0.3)) say(chance.between(1440 + 720, 1440 * 2 + 700), chance.pick(words.resume), { is: 'resume' });
  }
  if (chance.happens(RATES.sick)) {
    say(anyTime(), chance.pick(words.sick), { is: 'sick' });
    say(1440 * chance.between(1, 4) + anyTime(), chance.pick(words.better), { is: 'resume' });
  }
  if (chance.happens(RATES.stop)) {
    const phone = chance.pick(house.phones);
    const at = anyTime();
    say(at, chance.pick(words.stop), { is: 'stop' }, phone);
    if (chance.happens(0.5)) say(at + chance.between(30, 5 * 1440), 'START', { is: 'start' }, phone);
  }
  if (chance.happens(RATES.crisis)) {
    say(anyTime(), chance.pick(words.crisis), { is: 'safety', crisis: true });
    if (chance.happens(0.8)) say(1440 * chance.between(1, 6) + anyTime(), chance.pick(words.resume), { is: 'resume' });
  }
  if (chance.happens(RATES.medical)) say(anyTime(), chance.pick(words.medical), { is: 'safety', crisis: words.medical[0] === 'CRISIS' });
}

/** The day's drive is over: afternoon in any of their zones. */
const TRAVELS_AT = 14 * 60;

/** Commands that are more than asked; after its own time "bedtime 7:45" is a log. */
const COMMANDS: Readonly<Record<string, Meaning>> = {
  'LATE OK': { is: 'late-ok' }, READY: { is: 'resume' }, LISTA: { is: 'resume' }, 'bedtime 7:45': OTHER,
};

/** When "asleep 7:05" can be nothing but the night's; earlier it may be a late nap. */
const EVENING = { from: 19 * 60 + 5, until: 23 * 60 } as const;

/** What someone texts at the very moment that the service is busy with this family. */
export function blurt(house: House, night: LocalDate, now: Instant, atNudge: boolean): Saying {
  const { chance } = house;
  const wordings = WORDINGS[house.lang];
  const phone = chance.pick(house.phones);
  const one = (body: string, meaning: Meaning): Saying => ({ phone, body, meaning });
  // Just when an unasked text is about to leave, what would call it back is the most telling.
  const roll = chance.next() * (atNudge ? 0.7 : 1);
  if (roll < 0.08) return one(chance.pick(wordings.stop), { is: 'stop' });
  if (roll < (atNudge ? 0.3 : 0.12)) return one('PAUSE 2', { is: 'pause', nights: 2 });
  if (roll < 0.33) return one(chance.pick(wordings.chat), OTHER);
  if (roll < 0.4) return one('PLAN', ASKS);
  const minutes = Math.floor(wallAt(now, house.zone).seconds / 60);
  if (roll < 0.7 && minutes > EVENING.from && minutes < EVENING.until) {
    const words = house.children.length > 1 ? wordings.bothAsleep : wordings.asleep;
    return one(worded(words[0]!, { asleep: clock(minutes - 1) }), { is: 'down', night });
  }
  return one(chance.pick(wordings.nap), OTHER);
}

/** What a carer answers to a text of ours, if anything. */
export function answerTo(house: House, sms: { kind: TextKind; text: string; at: Instant }): Omit<Planned, 'phone'> | undefined {
  const { chance } = house;
  const words = WORDINGS[house.lang];
  const soon = (body: string, meaning: Meaning = OTHER): Omit<Planned, 'phone'> => ({
    at: (sms.at + chance.between(1, 90) * MINUTE_MS + chance.between(0, 59_999)) as Instant, body, meaning,
  });
  if (sms.kind === 'consent') {
    const yes = chance.happens(0.85) ? soon('YES', { is: 'yes' }) : undefined;
    return yes && { ...yes, at: (yes.at + (chance.happens(0.1) ? 30 * HOUR_MS : 0)) as Instant };
  }
  if (/EASY, OK|BIEN, NORMAL/.test(sms.text)) return chance.happens(0.8) ? soon(chance.pick(words.how)) : undefined;
  // What it says of a rest the answer tells, and that is held to (`world.ts`).
  if (/1 same step, 2|1 mismo paso, 2/.test(sms.text)) {
    return chance.happens(0.85) ? soon(chance.weighed({ 1: 30, 2: 20, 3: 20, 4: 25, 5: 5 }), { is: 'goes-on' }) : undefined;
  }
  if (/^Which way feels|^.Qué camino/.test(sms.text)) return soon('1', { is: 'goes-on' });
  if (/READY or WAIT|LISTA o ESPERA|READY o WAIT/.test(sms.text)) {
    const ready = chance.happens(0.7);
    return soon(ready ? 'READY' : 'WAIT', ready ? { is: 'resume' } : OTHER);
  }
  if (/1-5/.test(sms.text)) return chance.happens(0.7) ? soon(`${chance.between(1, 5)}`) : undefined;
  if (/\b1 .*\b2 /.test(sms.text) && sms.kind === 'ask') return chance.happens(0.8) ? soon(`${chance.between(1, 3)}`) : undefined;
  return undefined;
}
