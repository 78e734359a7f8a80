/**
 * What a text meant, before anyone knows whose text it was: the one shape that leaves this room.
 * Times are wall-clock (`shared/time/local.ts`), already placed on a date relative to `now`.
 */
import type { LocalDateTime, LocalTime } from '../time/local.ts';

export type Lang = 'en' | 'es';

/** How the child fell asleep or was settled (design §3). */
export const HELPS = [
  'nursed', 'bottle', 'pacifier', 'rocked', 'held', 'patted', 'cosleep', 'presence', 'self', 'motion',
] as const;
export type Help = (typeof HELPS)[number];

export const CONTEXT_TAGS = ['sick', 'teething', 'travel', 'vaccine', 'regression', 'visitors'] as const;
export type ContextTag = (typeof CONTEXT_TAGS)[number];

/** Changes of a child's days that no log tag names: the entries of `interruptions` that a family tells in words. */
export const UPHEAVALS = ['daycare', 'new_sibling', 'move_home', 'separation'] as const;
export type Upheaval = (typeof UPHEAVALS)[number];

/** One thing that happened, as said. A field that was not said is absent, never zero. */
export type SaidEvent =
  | { kind: 'bedtime'; at: LocalDateTime }
  | { kind: 'asleep'; at?: LocalDateTime; help?: Help[]; latencyMin?: number }
  | { kind: 'wake'; at?: LocalDateTime; awakeMin?: number; cryMin?: number; help?: Help[]; until?: LocalDateTime }
  | { kind: 'wakes'; count: number; help?: Help[] }
  | { kind: 'through' }
  | { kind: 'up'; at: LocalDateTime }
  | { kind: 'nap'; from?: LocalDateTime; to?: LocalDateTime; minutes?: number; help?: Help[] }
  | { kind: 'context'; tag: ContextTag };

/** The night as a whole (design §3). `rockMin`, `feedMin`, `feedMl`, `seat` only when said. */
export interface SaidNight {
  word?: 'easy' | 'good' | 'ok' | 'hard';
  didStep?: boolean;
  cry?: 0 | 1 | 2 | 3;
  feel?: 1 | 2 | 3 | 4 | 5;
  rockMin?: number;
  feedMin?: number;
  feedMl?: number;
  seat?: string;
}

export type Intent = 'question' | 'chat' | 'command' | 'distress' | 'medical';

/** A command, in canonical form whatever the language or wording. */
export type Command =
  | { name: 'undo' | 'plan' | 'why' | 'night' | 'week' | 'resume' | 'sick' | 'better' }
  | { name: 'ready' | 'wait' | 'back' | 'easier' | 'change' | 'enough' | 'fewer-feeds' | 'crisis' | 'help' | 'stop' | 'start' }
  | { name: 'what-now' } // a lone "?": what to do this minute
  | { name: 'pause'; nights?: number; reason?: 'sick' | 'travel' }
  | { name: 'bedtime'; at: LocalTime; sets?: true; tonight?: true } // the setting; after that time it is a log instead (design §8), unless the words say that it sets; `tonight`: of this night only
  | { name: 'replies'; on: boolean }
  | { name: 'late-ok'; on: boolean }
  | { name: 'early' }
  | { name: 'weekly'; day: number } // the day of the weekly text, 0 = Sunday
  | { name: 'clock-shift'; on: boolean } // bedtime led over a change of clocks
  | { name: 'reminders'; rhythm: 'every' | 'first3' | 'change' }
  | { name: 'lang'; lang: Lang }
  | { name: 'zone'; place: string } // the place as said; who the place is, is for `family`
  | { name: 'yes' | 'skip' | 'invite' | 'who' | 'on-duty' | 'leave' | 'export' | 'reminder-time' }
  | { name: 'delete'; who?: string } // with a child's name, as given in the context: the family's log
  | { name: 'join'; rest: string }
  | { name: 'remove' | 'mute' | 'unmute'; who: string }; // "remove ana"; a lone REMOVE opts out (design §8)

/** What an earlier text got wrong. `from` is what it said, where the new text repeats it. */
export type Correction =
  | { change: 'time'; to: LocalDateTime; from?: LocalDateTime; kind?: SaidEvent['kind'] }
  | { change: 'count'; to: number; from?: number }
  | { change: 'minutes'; to: number; from?: number }
  | { change: 'help'; to: Help[]; from?: Help[] }
  | { change: 'day'; days: number }; // "that was yesterday" = -1

/**
 * What the reader is unsure of, as a value; `message` words it. Each option is a whole reading of
 * the text: the answer "1" stores `options[0].events`, nothing before that is stored.
 */
export interface Doubt {
  about: 'am-pm' | 'kind' | 'which-day' | 'count' | 'minutes' | 'unreadable';
  /** The thing in doubt as the parent wrote it ("7:30"), at most 20 characters, for the question. */
  said?: string;
  /** Empty only for `unreadable`, where the question is an open one. */
  options: { events: SaidEvent[]; night?: SaidNight }[];
}

export interface Reading {
  events: SaidEvent[];
  night?: SaidNight;
  /** Always set when there is no event; `question`, `distress`, `medical` may stand beside events. */
  intent: Intent | null;
  /** Set exactly when `intent` is `command`. */
  command?: Command;
  correction?: Correction;
  /** When set, nothing of this text is stored before the parent answers. */
  doubt: Doubt | null;
  /** A lone number from 1 to 99999 with nothing else: perhaps an answer to a numbered question. */
  digits?: string;
  /** Told from the text; null when the text gives no sign ("210"). */
  lang: Lang | null;
  /** Whose events: names as given in `ReadingContext.children`; absent = not said. */
  child?: string | 'both';
  /** A text that labels two children or more: the events of each, in the order told; `events` are all of them. */
  each?: { child: string; events: SaidEvent[]; night?: SaidNight }[];
  /** Which sub-list of safety or hazard matched; `distress` and `medical` always carry one. */
  safety?: { tier: 'crisis' | 'low' | 'emergency' | 'doctor' };
  /** Beside a safety tier: the same text also says that we are to stop texting. Both are answered. */
  leaves?: true;
  /** It tells of a night that is still to come: nothing of it can be kept. */
  ahead?: true;
  /** A change in the child's days; `begins` in so many days from today, or some day that is not known yet. `over`: it is told as gone by. */
  upheaval?: { what: Upheaval; begins: number | 'later'; over?: true };
  hazard?: 'sofa' | 'sitting-device' | 'propped-bottle' | 'loose-bedding' | 'driving';
}

/** What may help the reading; all of it optional, and the same text without it reads the same kinds. */
export interface ReadingContext {
  /** Local time of sending. No time read lies after it. */
  now: LocalDateTime;
  /** The carer's remembered language, used when the text gives no sign. */
  lang?: Lang;
  /** What an unnamed feed is in this family; `nursed` without a family. */
  feed?: 'nursed' | 'bottle';
  children?: { name: string; nicknames?: string[] }[];
}
