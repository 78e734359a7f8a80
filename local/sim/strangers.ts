/**
 * Strangers on their way in: they know only what their phone shows them. They answer in free words, out of
 * order, with slips, detours, logs and days of silence; some say no, some go quiet. Each ends enrolled, declined
 * or waiting. Looked at from outside: nothing asked more than twice in a row, one question at a time, no loop.
 */
import { createHash } from 'node:crypto';
import { SLOTS, type Slot } from '../../shared/family/joining/joining.ts';
import { numberIdWith } from '../../shared/family/numberId.ts';
import { zoneAt } from '../../shared/family/family.ts';
import { segments } from '../../shared/message/segments.ts';
import { recompute } from '../../shared/plan/recompute.ts';
import { DAY_MS, HOUR_MS, type Instant, MINUTE_MS } from '../../shared/time/zone.ts';
import { readMemory, readNumber } from '../../functions/records/records.ts';
import { openService } from '../service.ts';
import { openStore } from '../store.ts';
import type { Chance } from './chance.ts';
import { type Stranger, strangerOf } from './strangerPeople.ts';
import { questionsIn } from './strangerTruth.ts';
import { STRANGER_WORDS } from './strangerWords.ts';
import { worded } from './wordings.ts';

export interface StrangerCounts {
  enrolled: number;
  declined: number;
  waiting: number;
  /** Still answered when their patience was over. */
  loops: number;
  askedThrice: number;
  twoQuestions: number;
  overOneSegment: number;
  /** Of those who told only what is true: what the service has of them is something else. */
  wrongName: number;
  wrongZone: number;
  wrongBirthday: number;
  wrongBedtime: number;
  /** Who told it all, and has no family. */
  tellersLost: number;
}

export interface StrangersRun {
  readonly counts: StrangerCounts;
  /** Texts from the first to the one that set the first reminder, of strangers who only answered what was asked. */
  readonly plainTexts: readonly number[];
  readonly lineTexts: readonly number[];
  readonly offences: readonly string[];
  readonly trace: string;
}

const PATIENCE_TEXTS = 45;
const START = Date.parse('2026-03-04T15:00:00Z') as Instant;
/** Each on a service of its own, for strangers know nothing of each other; the same seed gives the same texts. */
export async function runStrangers(asked: { readonly strangers: number; readonly seed: number; readonly log?: (line: string) => void }): Promise<StrangersRun> {
  const counts: StrangerCounts = { enrolled: 0, declined: 0, waiting: 0, loops: 0, askedThrice: 0, twoQuestions: 0, overOneSegment: 0, wrongName: 0, wrongZone: 0, wrongBirthday: 0, wrongBedtime: 0, tellersLost: 0 };
  const run: Tallied = { counts, plainTexts: [], lineTexts: [], offences: [] };
  const hash = createHash('sha256');
  const note = (line: string): void => {
    hash.update(line);
    asked.log?.(line);
  };
  for (let i = 0; i < asked.strangers; i += 1) await playOne(strangerOf(i, asked.seed), run, note);
  return { ...run, trace: `sha256:${hash.digest('hex')}` };
}

async function playOne(stranger: Stranger, run: Tallied, note: (line: string) => void): Promise<void> {
  const clock = { now: START };
  const store = openStore({ path: ':memory:', now: () => clock.now });
  const numberId = numberIdWith('strangers');
  const inbox: { text: string; kind: string }[] = [];
  let ids = 0;
  const newId = (): string => `s${`${++ids}`.padStart(9, '0')}`;
  const service = openService({
    store, clock, newId, numberId, journal: () => {},
    sms: { send: async ({ text, about }) => (inbox.push({ text, kind: about.kind }), { outcome: 'sent', carrierId: newId() }) },
  });
  await live(stranger, async (body, afterMs) => {
    await service.advanceTo((clock.now + afterMs) as Instant);
    inbox.length = 0;
    note(`${stranger.phone} > ${body}\n`);
    await service.text(stranger.phone, body);
    for (const m of inbox) note(`${stranger.phone} < ${m.kind} ${m.text}\n`);
    return [...inbox];
  }, run);
  const familyId = (await readNumber(store.table, numberId(stranger.phone)))?.value.families[0];
  const memory = familyId && await readMemory(store.table, familyId);
  const now = memory && recompute(memory.value, clock.now);
  store.close();
  // What a wild one said out of turn may have been heard; who only answered must be understood.
  if (stranger.ways === 'teller' && !now && stranger.telling.hasToldAll && run.ended === 'waiting') offend(run, 'tellersLost', stranger, 'no family');
  if (!now || stranger.ways === 'wild' || !stranger.telling.hasToldAll) return;
  const { children, bedtimes } = now.family;
  const has = (what: keyof StrangerCounts, told: string, known: string): void => void (told !== known && offend(run, what, stranger, `${told} is ${known}`));
  has('wrongZone', stranger.zone, zoneAt(now.family, clock.now));
  has('wrongBirthday', stranger.born, children[0]!.born);
  has('wrongName', stranger.names.join(), children.map((c) => c.name).join());
  has('wrongBedtime', `${+stranger.truth.en['bed']!.slice(0, 1) + 12}${stranger.truth.en['bed']!.slice(1)}`, bedtimes.at(-1)!.bedtime);
}

type Question = 'consent' | 'how' | Slot;
type Say = (body: string, afterMs: number) => Promise<{ text: string; kind: string }[]>;
type Tallied = Pick<StrangersRun, 'counts'> & { ended?: 'waiting' | undefined; plainTexts: number[]; lineTexts: number[]; offences: string[] };

/** One stranger's way, until it is over for them. */
async function live(stranger: Stranger, say: Say, run: Tallied): Promise<void> {
  const { chance, lang, ways } = stranger;
  const words = STRANGER_WORDS[lang];
  run.ended = undefined;
  let body = ways === 'line' ? worded(chance.pick(words.line), stranger.truth[lang]) : chance.pick(words.first);
  let asked: Question | undefined;
  let times = 0;
  /** Since our last question. */
  let sinceMs = 0;
  let silent = 0;
  let set = false;
  for (let sent = 1; ; sent += 1) {
    const mayPause = (ways === 'wild' || ways === 'teller') && stranger.telling.mayRest;
    const pause = mayPause && chance.happens(0.05) ? chance.between(1, 6) * DAY_MS + 3 * HOUR_MS : chance.between(1, 4) * MINUTE_MS;
    const got = (await say(body, pause)).filter((m) => m.kind === 'ask' || m.kind === 'reply' || m.kind === 'consent' || m.kind === 'stop');
    const text = got.map((m) => m.text).join(' / ');
    const found = asksIn(text);
    if (found.length > 1) offend(run, 'twoQuestions', stranger, text);
    if (got.some((m) => segments(m.text) > (m.kind === 'consent' ? 2 : 1))) offend(run, 'overOneSegment', stranger, text);
    if (!set && /reminder (tonight|tomorrow)|primer aviso/i.test(text)) {
      set = true;
      (ways === 'plain' ? run.plainTexts : ways === 'line' ? run.lineTexts : []).push(sent);
    }
    const question = found[0];
    sinceMs += pause;
    if (question !== undefined) {
      // A question after days is a new conversation; a list to pick from is another question than the open one.
      // Of the other twin it is another one too.
      const same = `${question}${/(number|cifra):/.test(text) ? ' of a list' : ''}${question === 'temperament' ? ` of ${/(?:Is |¿)([^ ]+)(?: es de)? ?:? ?1 /.exec(text)?.[1] ?? ''}` : ''}`;
      times = same === asked && sinceMs < DAY_MS ? times + 1 : 1;
      sinceMs = 0;
      asked = same as Slot;
      if (times > 2) offend(run, 'askedThrice', stranger, text);
    }
    silent = text === '' ? silent + 1 : 0;
    if (/^(All set|Todo listo)/.test(text)) return void (run.counts.enrolled += 1);
    if (/^(That is fine|Vale\.)/.test(text) || got.some((m) => m.kind === 'stop')) return void (run.counts.declined += 1);
    if (silent >= 2 || (ways === 'wild' && chance.happens(0.01))) return void (set ? (run.counts.enrolled += 1) : (run.counts.waiting += 1, run.ended = 'waiting'));
    if (sent >= PATIENCE_TEXTS) return void offend(run, 'loops', stranger, text);
    body = next(stranger, question ?? (asked?.split(' ')[0] as typeof question), /(number|cifra):/.test(text) ? text : undefined);
  }
}

function offend(run: Tallied, what: keyof StrangerCounts, stranger: Stranger, text: string): void {
  run.counts[what] += 1;
  if (run.offences.length < 12) run.offences.push(`${what} ${stranger.phone}: ${text}`);
}

/** How the step went is asked behind a log. */
const HOW = /EASY, OK, HARD|BIEN, NORMAL, DURA/;
const asksIn = (text: string): Question[] => [...(HOW.test(text) ? ['how' as const] : []), ...questionsIn(text)];

/** What a parent types next: mostly the answer; a wild one also something else. */
function next(stranger: Stranger, question: Question | undefined, listed: string | undefined): string {
  const { chance, lang, ways, saysNo, telling } = stranger;
  const truth = stranger.truth[lang];
  if (question === 'how') return chance.pick(STRANGER_WORDS[lang].how);
  if (ways === 'teller') return telling.next(question, listed);
  const words = STRANGER_WORDS[lang];
  if (question === 'consent') return ways === 'wild' && chance.happens(0.15) ? chance.pick(words.questions) : chance.pick(saysNo ? words.no : words.yes);
  if (question === undefined) return chance.pick(words.nonsense);
  const answer = (slot: Slot): string => worded(chance.pick(words.answers[slot]), truth);
  if (ways !== 'wild') return answer(question);
  switch (chance.weighed({ answer: 46, slip: 10, other: 11, sentence: 8, log: 5, nonsense: 6, skip: 4, back: 4, question: 4, detour: 2 })) {
    case 'sentence': return telling.next(question, listed);
    case 'answer': return answer(question);
    case 'slip': return slipped(answer(question), chance);
    case 'other': return answer(chance.pick(SLOTS));
    case 'log': return chance.pick(words.logs);
    case 'nonsense': return chance.pick(words.nonsense);
    case 'skip': return chance.pick(words.skip);
    case 'back': return chance.pick(words.back);
    case 'question': return chance.pick(words.questions);
    case 'detour': return chance.pick(words.detours);
  }
}

/** One letter lost or two swapped; figures are typed with care. */
function slipped(text: string, chance: Chance): string {
  const at = chance.between(0, Math.max(0, text.length - 2));
  if (!/[a-z]/i.test(text[at]!) || !/[a-z]/i.test(text[at + 1] ?? '')) return text;
  return chance.happens(0.5) ? text.slice(0, at) + text.slice(at + 1) : text.slice(0, at) + text[at + 1] + text[at] + text.slice(at + 2);
}
