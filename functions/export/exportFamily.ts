/**
 * Everything known of a family, for the family: as one JSON document, and its nights as CSV. It is made for the phone
 * that joined; what belongs to another carer alone (moods, worries, their notes) is not in it (L10).
 */
import { bedtimeOn, type Family } from '../../shared/family/family.ts';
import type { Child, Fact, FamilyId, NumberId } from '../../shared/log/facts.ts';
import { standing } from '../../shared/log/standing.ts';
import { recompute } from '../../shared/plan/recompute.ts';
import { replay } from '../../shared/plan/remember.ts';
import type { Table } from '../../shared/ports/table.ts';
import { type Instant, isoThere, type Zone } from '../../shared/time/zone.ts';
import { readLog, readMemory, readNumber } from '../records/records.ts';

export interface Exported {
  readonly json: string;
  readonly csv: string;
}

/** Undefined where there is no such family (any more). */
export async function exportFamily(table: Table, familyId: FamilyId, at: Instant): Promise<Exported | undefined> {
  if (!await readMemory(table, familyId)) return undefined;
  const facts = await readLog(table, familyId);
  const now = recompute(replay(facts, at), at);
  if (!now) return undefined;
  const { family, zone } = now;
  const label = labels(family);
  const owner = family.carers[0]?.number;
  const carers = [];
  for (const carer of family.carers) {
    const number = (await readNumber(table, carer.number))?.value;
    carers.push({
      carer: label(carer.number), phone: number?.phone, joinedFirst: carer.number === owner, onDuty: carer.number === family.onDuty,
      stopped: number?.stop !== undefined,
      // Each number's own: of the one who asks all of it, of the others nothing.
      ...(carer.number === owner && number && {
        language: number.lang, consent: number.consent && { at: isoThere(number.consent.at, zone), wording: number.consent.wording },
        moods: number.moods.map((m) => ({ at: isoThere(m.at, zone), feel: m.feel })),
      }),
    });
  }
  const document = {
    exportedAt: isoThere(at, zone),
    family: {
      zone, language: family.lang, joinedAt: isoThere(family.joinedAt, zone), bedtime: bedtimeOn(family, now.tonight), lateOk: family.lateOk, early: family.early,
      reminders: family.rhythm ?? 'every', repliesAtNight: family.nightReplies, children: family.children, carers,
    },
    log: facts.map((fact) => shown(fact, label, owner, zone)),
  };
  return { json: `${JSON.stringify(document, null, 2)}\n`, csv: csvOf(standing(facts), family, label, zone) };
}

type Label = (number: NumberId | undefined) => string | undefined;

/** Carers by name or by the order in which they came: their keyed hashes tell a family nothing. */
function labels(family: Family): Label {
  return (number) => {
    if (number === undefined) return undefined;
    const i = family.carers.findIndex((c) => c.number === number);
    return i < 0 ? 'a carer who left' : family.carers[i]!.name ?? (i === 0 ? 'who joined first' : `carer ${i + 1}`);
  };
}

/** A fact as the family may read it. Why a plan rests in a crisis, and the words of another's note, stay theirs. */
function shown(fact: Fact, label: Label, owner: NumberId | undefined, zone: Zone): object {
  const { id: _id, by, at, ...rest } = fact;
  const seen: Record<string, unknown> = { ...rest, at: isoThere(at, zone), ...(by !== undefined && { by: label(by) }) };
  if (fact.type === 'paused' && fact.reason === 'crisis') seen['reason'] = 'asked';
  if (by !== owner) {
    if (fact.type === 'noted') delete seen['body'];
    // How another carer felt is theirs.
    if (fact.type === 'night-told') seen['said'] = { ...fact.said, feel: undefined };
  }
  for (const field of ['to', 'carer']) if (typeof seen[field] === 'string') seen[field] = label(seen[field] as NumberId);
  if (fact.type === 'joined') seen['carers'] = fact.carers.map((c) => label(c.number));
  return seen;
}

const COLUMNS = ['night', 'child', 'what', 'at', 'until', 'minutes', 'cried_minutes', 'count', 'help', 'word', 'said_by', 'said_at'] as const;
type Row = Partial<Record<(typeof COLUMNS)[number], string | number | undefined>>;

function csvOf(facts: readonly Fact[], family: Family, label: Label, zone: Zone): string {
  const nameOf = (id: Child['id']): string => family.children.find((c) => c.id === id)?.name ?? id;
  const rows = facts.flatMap((fact): Row[] => {
    if (fact.type !== 'told' && fact.type !== 'night-told') return [];
    const common = { night: fact.night, child: nameOf(fact.child), said_by: label(fact.by), said_at: isoThere(fact.at, zone) };
    if (fact.type === 'night-told') {
      const { word, didStep, cry } = fact.said;
      return [{ ...common, what: 'night', word: [word, didStep === undefined ? undefined : didStep ? 'did the step' : 'not the step', cry === undefined ? undefined : `cry ${cry}`].filter(Boolean).join(', ') }];
    }
    const e = fact.event;
    return [{
      ...common, what: e.kind === 'context' ? e.tag : e.kind,
      at: 'at' in e ? e.at : e.kind === 'nap' ? e.from : undefined, until: e.kind === 'wake' ? e.until : e.kind === 'nap' ? e.to : undefined,
      minutes: e.kind === 'wake' ? e.awakeMin : e.kind === 'asleep' ? e.latencyMin : e.kind === 'nap' ? e.minutes : undefined,
      cried_minutes: e.kind === 'wake' ? e.cryMin : undefined, count: e.kind === 'wakes' ? e.count : undefined,
      help: 'help' in e ? e.help?.join(' + ') : undefined,
    }];
  });
  return [COLUMNS.join(','), ...rows.map((row) => COLUMNS.map((column) => cell(row[column])).join(','))].map((line) => `${line}\r\n`).join('');
}

/** RFC 4180; and what a spreadsheet would take for a formula is kept as text. */
function cell(value: string | number | undefined): string {
  const text = value === undefined ? '' : `${value}`;
  const inert = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert;
}
