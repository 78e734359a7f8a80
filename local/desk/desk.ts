/**
 * The desk: one service, one clock that runs and can be moved, and the phones that lie on it. Whatever
 * touches the service goes through here, in turn.
 */
import { join } from 'node:path';
import { readFamilyFile } from '../../shared/family/enrol.ts';
import { numberIdWith } from '../../shared/family/numberId.ts';
import type { Journal } from '../../shared/ports/journal.ts';
import type { SmsSender } from '../../shared/ports/smsSender.ts';
import { addDays, at, dateOf, type LocalTime } from '../../shared/time/local.ts';
import { HOUR_MS, type Instant, toInstant, toLocal } from '../../shared/time/zone.ts';
import { type Exported, exportFamily } from '../../functions/export/exportFamily.ts';
import type { FamilyId } from '../../shared/log/facts.ts';
import { openService } from '../service.ts';
import { openStore } from '../store.ts';
import { type ConversationLog, conversationLog } from './conversationLog.ts';
import { deskClock } from './deskClock.ts';
import type { DeskState } from './deskState.ts';
import { deskState, knownFamilies } from './families.ts';
import { forgetDeleted } from './forgetDeleted.ts';
import { inTurn } from './inTurn.ts';
import { DATA_FILE, keptNumberKey } from './localRecords.ts';

export const CLOCK_MOVES = ['hour', 'next-nudge', 'morning'] as const;
export type ClockMove = (typeof CLOCK_MOVES)[number];
const MORNING = '07:00' as LocalTime;

export interface DeskNeeds {
  readonly folder: string;
  readonly machineNow: () => Instant;
  readonly newId: () => string;
  /** A new key for the number hash; asked once in the life of a file. */
  readonly newKey: () => string;
  readonly journal: Journal;
  /** Whom HELP and EXPORT name. */
  readonly helpContact?: string;
}

export type Answer =
  | { readonly ok: true; readonly familyId?: string }
  | { readonly ok: false; readonly status: 400 | 404 | 409; readonly problem: string };

export interface Desk {
  state(): Promise<DeskState>;
  text(phone: string, body: string): Promise<Answer>;
  moveClock(to: ClockMove, familyId?: string): Promise<Answer>;
  addFamily(file: unknown): Promise<Answer>;
  /** Everything known of a family, as its EXPORT gives it. */
  exported(familyId: string): Promise<Exported | undefined>;
  /** Lets happen what is due by now, and notices what another process stored. */
  tick(): Promise<void>;
  /** Milliseconds until something is due. */
  dueInMs(): number;
  time(): Instant;
  /** Waits for its turn, then closes the file. */
  close(): Promise<void>;
}

const refused = (status: 400 | 404 | 409, problem: string): Answer => ({ ok: false, status, problem });

export async function openDesk(needs: DeskNeeds): Promise<Desk> {
  const held = { now: needs.machineNow() };
  const store = openStore({ path: join(needs.folder, DATA_FILE), now: () => held.now });
  const clock = await deskClock(store.table, needs.machineNow);
  held.now = clock.time();
  const numberId = numberIdWith(await keptNumberKey(store.table, needs.newKey));
  const log = await conversationLog(store.table);
  const service = openService({
    store, clock: held, numberId, newId: needs.newId, journal: needs.journal, sms: phonesOnTheDesk(log, () => held.now, needs.newId),
    ...(needs.helpContact && { helpContact: needs.helpContact }),
  });
  const turn = inTurn();

  /** Stops at each moment at which something is due, having kept it first. */
  const goTo = async (target: Instant): Promise<void> => {
    for (let due = service.nextDue(); due !== undefined && due <= target; due = service.nextDue()) {
      const stop = Math.max(due, held.now) as Instant;
      await clock.reach(stop);
      await service.advanceTo(stop);
    }
    await service.advanceTo(target);
  };
  const goToNow = async (): Promise<void> => goTo(clock.time());

  return {
    state: () => turn(() => deskState({ table: store.table, clocks: store.clocks, lines: log.all() }, clock.time())),
    exported: (familyId) => turn(() => exportFamily(store.table, familyId as FamilyId, clock.time())),
    tick: () => turn(async () => {
      await goToNow();
      await forgetDeleted(log, store.table, numberId);
    }),
    dueInMs: () => Math.max(0, (service.nextDue() ?? Infinity) - clock.time()),
    time: clock.time,
    text: (phone, body) => turn(async () => {
      await goToNow();
      await clock.reach(held.now);
      await log.add({ instant: held.now, dir: 'in', phone, text: body, kind: 'text' });
      await service.text(phone, body);
      await forgetDeleted(log, store.table, numberId);
      return { ok: true };
    }),
    addFamily: (json) => turn(async () => {
      await goToNow();
      const read = readFamilyFile(json, held.now);
      if (!read.ok) return refused(400, read.problem);
      await clock.reach(held.now);
      const enrolled = await service.enrol(read.file);
      return enrolled.ok ? { ok: true, familyId: enrolled.familyId } : refused(409, 'phone: has a family already');
    }),
    moveClock: (to, familyId) => turn(async () => {
      await goToNow();
      const target = await targetOf(store, held.now, to, familyId);
      if (typeof target === 'string') return refused(409, target);
      await goTo(target);
      await clock.reach(target);
      return { ok: true };
    }),
    close: () => turn(async () => store.close()),
  };
}

/** Where a move of the clock leads, or why nowhere. */
async function targetOf(store: ReturnType<typeof openStore>, now: Instant, to: ClockMove, familyId: string | undefined): Promise<Instant | string> {
  switch (to) {
    case 'hour':
      return (now + HOUR_MS) as Instant;
    case 'next-nudge': {
      const standing = store.clocks.all().find((c) => c.rings > now && (!familyId || c.firing.familyId === familyId));
      return standing?.rings ?? 'clock: no nudge is waiting';
    }
    case 'morning': {
      const families = await knownFamilies(store.table, now);
      const zone = (families.find(({ id }) => id === familyId) ?? families[0])?.now.zone;
      if (!zone) return 'clock: morning is family-local, and there is no family yet';
      const today = dateOf(toLocal(now, zone));
      const morning = toInstant(at(today, MORNING), zone);
      return morning > now ? morning : toInstant(at(addDays(today, 1), MORNING), zone);
    }
  }
}

/** The carrier of the embedded form: a text is delivered when it lies on the phone, which is on disk. */
function phonesOnTheDesk(log: ConversationLog, now: () => Instant, newId: () => string): SmsSender {
  return {
    send: async ({ to, text, about }) => {
      try {
        await log.add({ instant: now(), dir: 'out', phone: to, text, kind: about.kind });
        return { outcome: 'sent', carrierId: newId() };
      } catch {
        return { outcome: 'unknown', code: 'DESK_LOG' };
      }
    },
  };
}
