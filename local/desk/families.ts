/** Every family of this desk, read from the table and computed from its log as it is now. */
import { onDuty, pauseOn, zoneAt } from '../../shared/family/family.ts';
import { openQuestion, type NumberRecord } from '../../shared/family/number.ts';
import { bucketPartition } from '../../shared/contract/keys.ts';
import { FAMILY_BUCKETS } from '../../shared/contract/sweepOrder.ts';
import type { FamilyId } from '../../shared/log/facts.ts';
import { type Now, recompute } from '../../shared/plan/recompute.ts';
import { isStale, replay } from '../../shared/plan/remember.ts';
import type { Table } from '../../shared/ports/table.ts';
import type { Instant, Zone } from '../../shared/time/zone.ts';
import { readLog, readMemory, readNumber } from '../../functions/records/records.ts';
import type { SqliteClocks } from '../clocks.ts';
import { childView } from './childView.ts';
import type { SaidLine } from './conversationLog.ts';
import type { DeskState, FamilyView, LineView, PhoneView } from './deskState.ts';
import { LEFT_OUT_WORDS, PURPOSE_WORDS, QUESTION_WORDS } from './planWords.ts';
import { dayThereWords, dayWords, timeThereWords, timeWords } from './wallWords.ts';
import { bedtimeOn } from '../../shared/family/family.ts';

/** A desk is for looking at a few families; who has more has a deployed form. */
const FAMILIES_SHOWN_MAX = 50;
const NOWHERE = 'UTC' as Zone;

export interface KnownFamily {
  readonly id: FamilyId;
  readonly now: Now;
}

/** In the order of joining. */
export async function knownFamilies(table: Table, at: Instant): Promise<KnownFamily[]> {
  const ids: FamilyId[] = [];
  for (let bucket = 0; bucket < FAMILY_BUCKETS && ids.length < FAMILIES_SHOWN_MAX; bucket += 1) {
    const page = await table.query({ pk: bucketPartition(bucket), limit: FAMILIES_SHOWN_MAX - ids.length });
    for (const item of page.items) ids.push(item.sk as FamilyId);
  }
  const known: KnownFamily[] = [];
  for (const id of ids) {
    const memory = await readMemory(table, id);
    const now = memory && recompute(isStale(memory.value) ? replay(await readLog(table, id), at) : memory.value, at);
    if (now) known.push({ id, now });
  }
  return known.sort((a, b) => a.now.family.joinedAt - b.now.family.joinedAt || (a.id < b.id ? -1 : 1));
}

interface Sources {
  readonly table: Table;
  readonly clocks: SqliteClocks;
  readonly lines: readonly SaidLine[];
}

export async function deskState({ table, clocks, lines }: Sources, at: Instant): Promise<DeskState> {
  const families = await knownFamilies(table, at);
  const standing = clocks.all();
  const phones: PhoneView[] = [];
  const zones = new Map<string, Zone>();
  for (const family of families) {
    for (const view of await phonesOf(table, family)) {
      if (zones.has(view.phone)) continue;
      phones.push(view);
      zones.set(view.phone, family.now.zone);
    }
  }
  for (const { phone } of lines) {
    if (!zones.has(phone)) phones.push({ phone, label: phone, lang: 'en', stopped: false });
    if (!zones.has(phone)) zones.set(phone, families[0]?.now.zone ?? NOWHERE);
  }
  return {
    now: at, phones,
    families: families.map((family) => familyView(family, standing.filter((clock) => clock.firing.familyId === family.id))),
    lines: lines.map((line) => lineView(line, zones.get(line.phone) ?? NOWHERE)),
  };
}

async function phonesOf(table: Table, { id, now }: KnownFamily): Promise<PhoneView[]> {
  const views: PhoneView[] = [];
  const duty = onDuty(now.family);
  for (const [i, carer] of now.family.carers.entries()) {
    const number = (await readNumber(table, carer.number))?.value;
    if (!number) continue;
    const names = now.family.children.map((c) => c.name).join(' + ');
    const who = carer.name ?? (i === 0 ? 'parent' : `carer ${i + 1}`);
    const question = questionOf(number, now.at, now.zone);
    views.push({
      phone: number.phone, familyId: id, lang: number.lang ?? now.family.lang, stopped: number.stop !== undefined,
      label: `${names} · ${who}${carer.number === duty && now.family.carers.length > 1 ? ', on duty' : ''}`,
      ...(question && { question }),
    });
  }
  return views;
}

function questionOf(number: NumberRecord, at: Instant, zone: Zone): PhoneView['question'] {
  const question = openQuestion(number, at);
  if (!question) return undefined;
  return { words: QUESTION_WORDS[question.about], asked: `${timeThereWords(question.askedAt, zone)}, ${dayThereWords(question.askedAt, zone)}` };
}

function familyView({ id, now }: KnownFamily, standing: ReturnType<SqliteClocks['all']>): FamilyView {
  const { family, zone, tonight } = now;
  const zoneThen = (instant: Instant): Zone => zoneAt(family, instant);
  const pause = pauseOn(family, tonight);
  const clocks = standing.map(({ firing, rings }) => ({
    purpose: PURPOSE_WORDS[firing.purpose], night: dayWords(firing.night), instant: rings,
    rings: `${timeThereWords(rings, zoneThen(rings))}, ${dayThereWords(rings, zoneThen(rings))}`,
  }));
  const next = clocks.find((clock) => clock.instant > now.at);
  return {
    id, zone, title: family.children.map((c) => c.name).join(' + '), bedtime: timeWords(bedtimeOn(family, tonight)),
    ...(next && { nextNudge: next.rings }),
    ...(pause && { resting: `${LEFT_OUT_WORDS[pause.reason]}${pause.until ? `, until ${dayWords(pause.until)}` : ', until told otherwise'}` }),
    children: family.children.map((child) => childView(child, now)),
    clocks,
  };
}

function lineView({ instant, ...line }: SaidLine, zone: Zone): LineView {
  return { ...line, time: timeThereWords(instant, zone), day: dayThereWords(instant, zone) };
}
