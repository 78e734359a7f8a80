/**
 * The shape of a language's command words. `whole` counts only as the whole text; `within` counts
 * anywhere in a text that logs nothing; `stop` phrases are an opt-out wherever they stand.
 */
import type { Command } from '../reading.ts';

export type Order = Command['name'] | 'replies-on' | 'replies-off' | 'late-ok-on' | 'late-ok-off' | 'reminders-every' | 'reminders-first3' | 'reminders-change' | 'lang-en' | 'lang-es';

export interface OrderLexicon {
  whole: Partial<Record<Order, string[]>>;
  within: Partial<Record<Order, string[]>>;
  stop: string[];
  /** Looks like a stop and is not one ("stop waking"). */
  notStop: string[];
  /** Politeness around a command, stripped from both ends. */
  polite: string;
  skippable: string;
  pause: string[];
  zone: string[];
  join: string[];
  remove: string[];
  mute: string[];
}
