/**
 * The other half of L4: a log of the night is kept in silence and summed up once in the morning, by the
 * text that ends the night or at nine, never by both; who asks is answered at any hour.
 */
import { type Instant, MINUTE_MS } from '../../shared/time/zone.ts';
import type { Attempts } from './carrier.ts';
import type { House } from './houses.ts';
import type { Out } from './outLaws.ts';
import type { Meaning, Said } from './said.ts';
import type { Tally } from './tally.ts';
import { later } from './truth.ts';
import { wallAt } from './wall.ts';

const SILENCE = { from: 21 * 3600, until: 7 * 3600 } as const;
/** What ends a night is said from four on; before that it is a waking. */
const ENDS_FROM_S = 4 * 3600;
/** Redeliveries and a carrier that is busy included. */
const ANSWERED_WITHIN_MS = 30 * MINUTE_MS;

/** Questions, commands, UNDO and what steers: answered at any hour. */
const ASKS: ReadonlySet<Meaning['is']> = new Set(['asks', 'undo', 'pause', 'sick', 'resume', 'late-ok', 'zone']);

interface Told {
  /** Nights that a text of theirs has ended. */
  readonly ended: Set<string>;
  /** Nights whose end was answered with the sum. */
  readonly summed: Set<string>;
  repliesAtNight: boolean;
}

export class NightLaws {
  readonly #tally: Tally;
  readonly #told = new Map<number, Told>();

  constructor(tally: Tally) {
    this.#tally = tally;
  }

  heard({ house, meaning, body, at }: Said): void {
    if (!house) return;
    const told = this.#of(house);
    if (/^replies on$/i.test(body)) told.repliesAtNight = true;
    if (meaning.is === 'undo') told.summed.clear();
    if (meaning.is === 'log' && meaning.ends && wallAt(at, house.zone).seconds >= ENDS_FROM_S) told.ended.add(meaning.night);
  }

  forget(house: House): void {
    this.#told.delete(house.index);
  }

  left(out: Out, answers: Said | undefined): void {
    if (!out.house) return;
    const told = this.#of(out.house);
    if (out.kind === 'echo') {
      const night = later(wallAt(out.at, out.house.zone).date, -1);
      if (told.summed.has(night)) this.#broken('a night summed up twice', out);
    }
    // Whose log was deleted is a stranger: no zone says when it is night.
    if (!answers || answers.afterGone || (out.kind !== 'reply' && out.kind !== 'ask')) return;
    const { meaning } = answers;
    if (meaning.is !== 'log' && meaning.is !== 'down') return;
    if (out.kind === 'reply' && meaning.is === 'log' && meaning.ends === true && told.ended.has(meaning.night) && isSum(out)) told.summed.add(meaning.night);
    const { seconds } = wallAt(answers.at, out.house.zone);
    const night = seconds >= SILENCE.from || seconds < SILENCE.until;
    if (night && !told.repliesAtNight && !told.ended.has(meaning.night)) {
      this.#tally.count('inQuietHours');
      this.#broken('a log of the night was answered in the night', { ...out, said: answers.body, saidAt: new Date(answers.at).toISOString() } as Out);
    }
  }

  #of(house: House): Told {
    let told = this.#told.get(house.index);
    if (!told) this.#told.set(house.index, (told = { ended: new Set(), summed: new Set(), repliesAtNight: false }));
    return told;
  }

  #broken(why: string, { house, ...out }: Out): void {
    this.#tally.broken('L4', why, { ...out, at: new Date(out.at).toISOString(), zone: house?.zone });
  }
}

/** The sum of a night begins with whose it was; what was only kept does not. */
const isSum = ({ house, text }: Out): boolean => house?.children.some((name) => text.startsWith(name)) === true;

/** What an answer may be. */
const ANSWERS = ['reply', 'ask', 'consent', 'stop', 'safety'] as const;

/** Why this text has not had the answer that it asks for; undefined where it had, or asks for none. */
export function unanswered(said: Said, attempts: (cause: string) => Attempts | undefined, wasCut: (cause: string) => boolean): string | undefined {
  if (!said.house || !ASKS.has(said.meaning.is)) return undefined;
  const causes = ANSWERS.map((kind) => `${said.id}|${kind}`);
  if (causes.some((cause) => wasCut(cause))) return undefined;
  const tried = causes.map((cause) => attempts(cause)).find((one) => one !== undefined);
  if (!tried) return 'asked, and never answered';
  const late = tried.left > 0 && tried.firstLeftAt - (said.takenInAt ?? (0 as Instant)) > ANSWERED_WITHIN_MS;
  return late && tried.count === 1 ? 'answered late' : undefined;
}
