/** Every text that can leave in one state of the plan, in both languages, by the very functions that word them. */
import type { OwedReply } from '../../../shared/contract/owedReply.ts';
import { foldAll } from '../../../shared/family/family.ts';
import { newNumber } from '../../../shared/family/number.ts';
import type { Child, Fact, FactId, NumberId } from '../../../shared/log/facts.ts';
import { nudgeText } from '../../../shared/message/nudgeText.ts';
import { replyText } from '../../../shared/message/replyText.ts';
import { emptyNight } from '../../../shared/night/night.ts';
import type { Now } from '../../../shared/plan/recompute.ts';
import type { Purpose } from '../../../shared/contract/firing.ts';
import type { Lang } from '../../../shared/text/reading.ts';
import { addDays, at, type LocalDate, type LocalTime } from '../../../shared/time/local.ts';
import { HOUR_MS, type Instant, toInstant, type Zone } from '../../../shared/time/zone.ts';
import type { State } from './walk.ts';

const ZONE = 'America/New_York' as Zone;
const OWNER = 'owner' as NumberId;
const PHONE = '+15555550101';
const WEEK = 7;

const families = new WeakMap<Child, Now['family']>();
/** Before the first night of every walk, and after the last. */
const JOINED = '2026-02-01' as LocalDate;
const LONG_AFTER = '2099-01-01' as LocalDate;

/** A family of this child, some weeks in: what was told once and for all is told. */
function familyOf(child: Child): Now['family'] {
  const before = families.get(child);
  if (before) return before;
  const joined = toInstant(at(JOINED, '15:00' as LocalTime), ZONE);
  const family = foldAll(null, [{
    type: 'joined', id: 'j#0' as FactId, at: joined, zone: ZONE, lang: 'en', bedtime: '19:30' as LocalTime, children: [child], carers: [{ number: OWNER }], lateOk: false,
  }])!;
  const made = { ...family, told: ['first', 'rhythm'], offers: [], rhythm: 'every' as const, ownSleepOn: LONG_AFTER };
  families.set(child, made);
  return made;
}

/** The service's view of the moment, with this judgement for the plan; a night of which only the times are told. */
export function nowOf({ child, tonight, judged }: State, time: LocalTime): Now {
  const night = time < '12:00' ? addDays(tonight, -1) : tonight;
  const date = time < '12:00' ? tonight : night;
  const now = toInstant(at(date, time), ZONE);
  const up = toInstant(at(addDays(night, 1), '06:45' as LocalTime), ZONE);
  const told: Fact = { type: 'night-told', id: 't#0' as FactId, at: now, by: OWNER, child: child.id, night, said: { word: 'ok', didStep: true } };
  return {
    at: now, family: familyOf(child), zone: ZONE, here: at(date, time), night, tonight, facts: [], recent: [told],
    get measured() {
      return Array.from({ length: WEEK }, (_, i) => ({ night: addDays(tonight, i - WEEK), child: child.id, logged: true, measures: { helpLevel: 5, wakes: 2, longestMin: 300 } }));
    },
    firstWeek: [],
    nightOf: () => ({ ...emptyNight(night), logged: true, asleep: (up - 10 * HOUR_MS) as Instant, ...(time > '06:00' && time < '12:00' && { up, ended: true }) }),
    plan: () => judged,
  };
}

const BY_NIGHT: readonly OwedReply['say'][] = ['what-now', 'question'];
const BY_DAY: readonly OwedReply['say'][] = ['plan', 'why', 'week', 'sum', 'how-kept', 'review', 'review-kept', 'review-small', 'ended', 'still-resting', 'sick', 'resumed', 'no-step-back', 'held-later'];
const UNASKED: readonly Purpose[] = ['bedtime', 'weekly', 'step', 'reevaluation', 'checkin'];

export interface StateText {
  readonly lang: Lang;
  /** Of a reply its name, of a nudge its purpose. */
  readonly what: string;
  readonly text: string;
  /** Says what to do at a waking. */
  readonly ofNight: boolean;
}

function owed(say: OwedReply['say'], detail?: string, factIds: FactId[] = []): OwedReply {
  return { inboundId: 'i', kind: 'reply', to: OWNER, say, factIds, saidAt: 0 as Instant, ...(detail !== undefined && { detail }) };
}

/** All a text can be worded from but the counts: the step with its number, what follows, what keeps or rests it. */
export function wordedFrom({ judged, child }: State): string {
  const { mode, rule, step, next, comesNext, onReady, onBack, onEasier, gate, interrupted, reevaluation } = judged;
  return JSON.stringify([child.name, mode, rule, step, next, comesNext, onReady, onBack, onEasier, gate, interrupted, reevaluation]);
}

/** Those that tell counts: they differ from state to state where the others are the same. */
export function countedTexts(state: State): StateText[] {
  const day = nowOf(state, '09:10' as LocalTime);
  return (['en', 'es'] as const).flatMap((lang) => {
    const number = { ...newNumber(OWNER, PHONE), lang };
    const text = replyText(owed('why'), { number, now: day });
    const notYet = replyText(owed('no-offer', state.child.id), { number, now: day });
    const offer = nudgeText(nudge('step', state.tonight), day, lang, { asksMood: true, moods: [] })?.text;
    return [text, notYet, offer].flatMap((one) => (one === undefined ? [] : [{ lang, what: 'counts', text: one, ofNight: false }]));
  });
}

const nudge = (purpose: Purpose, night: LocalDate): Parameters<typeof nudgeText>[0] => ({ purpose, night, dueAt: 0 as Instant, usefulUntil: 0 as Instant, to: [OWNER] });

export function stateTexts(state: State): StateText[] {
  const found: StateText[] = [];
  const { judged, tonight } = state;
  const night = nowOf(state, '02:14' as LocalTime);
  const day = nowOf(state, '09:10' as LocalTime);
  const evening = nowOf(state, '18:15' as LocalTime);
  for (const lang of ['en', 'es'] as const) {
    const number = { ...newNumber(OWNER, PHONE), lang };
    const reply = (say: OwedReply['say'], now: Now, ofNight: boolean, detail?: string): void => {
      const text = replyText(owed(say, detail, ['t#0' as FactId]), { number, now });
      if (text !== undefined) found.push({ lang, what: say, text, ofNight });
    };
    for (const say of BY_NIGHT) reply(say, night, judged.step !== undefined);
    for (const say of BY_DAY) reply(say, day, false);
    for (const [say, step] of [['step-ready', judged.onReady], ['step-back', judged.onBack], ['step-back', judged.onEasier]] as const) {
      if (step) reply(say, evening, false, step.step);
    }
    for (const purpose of UNASKED) {
      const words = nudgeText(nudge(purpose, tonight), evening, lang, { asksMood: true, moods: [] });
      if (words) found.push({ lang, what: purpose, text: words.text, ofNight: false });
    }
  }
  return found;
}
