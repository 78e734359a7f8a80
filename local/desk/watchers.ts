/** The open pages: each gets the whole state when it comes and whenever something in it has changed. */
import type { ServerResponse } from 'node:http';
import type { DeskState } from './deskState.ts';

/** Tabs of one desk; beyond it somebody is doing something else. */
const WATCHERS_MAX = 20;
/** The clock alone does not need telling: the page lets it run by itself, and is put right this often. */
const TELL_TIME_EVERY_MS = 60_000;

export interface Watchers {
  /** False where too many are watching. */
  add(response: ServerResponse): boolean;
  count(): number;
  tell(state: DeskState): void;
  close(): void;
}

export function watchers(): Watchers {
  const open = new Set<ServerResponse>();
  const fresh = new WeakSet<ServerResponse>();
  let lastTold = '';
  let lastTime = 0;
  return {
    count: () => open.size,
    add: (response) => {
      if (open.size >= WATCHERS_MAX) return false;
      open.add(response);
      fresh.add(response);
      response.on('close', () => open.delete(response));
      return true;
    },
    tell: (state) => {
      const { now, ...rest } = state;
      const told = JSON.stringify(rest);
      const isNew = told !== lastTold || now - lastTime >= TELL_TIME_EVERY_MS;
      for (const response of open) if (isNew || fresh.delete(response)) response.write(`data: ${JSON.stringify(state)}\n\n`);
      if (!isNew) return;
      for (const response of open) fresh.delete(response);
      [lastTold, lastTime] = [told, now];
    },
    close: () => {
      for (const response of open) response.end();
    },
  };
}
