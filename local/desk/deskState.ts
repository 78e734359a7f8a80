/**
 * What the page shows, as plain values and ready words: the one shape that the server sends and the
 * browser draws. Minutes count from the noon that begins a night, on the family's wall.
 */
import type { Instant } from '../../shared/time/zone.ts';

export interface DeskState {
  readonly now: Instant;
  readonly families: readonly FamilyView[];
  readonly phones: readonly PhoneView[];
  readonly lines: readonly LineView[];
}

export interface PhoneView {
  readonly phone: string;
  /** "Mia's parent", "Papa (Mia)"; for a phone without a family its number. */
  readonly label: string;
  readonly familyId?: string;
  readonly lang: 'en' | 'es';
  readonly stopped: boolean;
  readonly question?: { readonly words: string; readonly asked: string };
}

export interface LineView {
  readonly id: number;
  readonly phone: string;
  readonly dir: 'in' | 'out';
  readonly text: string;
  readonly kind: string;
  readonly segments: number;
  /** "6:14 pm" and "Mon 23 Nov", family-local. */
  readonly time: string;
  readonly day: string;
}

export interface FamilyView {
  readonly id: string;
  readonly title: string;
  readonly zone: string;
  /** Lights out tonight. */
  readonly bedtime: string;
  readonly nextNudge?: string;
  readonly resting?: string;
  readonly children: readonly ChildView[];
  readonly clocks: readonly ClockView[];
}

export interface ClockView {
  readonly purpose: string;
  readonly night: string;
  readonly rings: string;
  readonly instant: Instant;
}

export interface ChildView {
  readonly name: string;
  readonly plan: PlanView;
  readonly night: NightView;
  /** Nights that are over and were told, oldest first, at most seven. */
  readonly before: readonly BeforeView[];
}

export interface BeforeView {
  readonly night: string;
  readonly weekday: string;
  readonly wakes?: number;
  readonly longest?: string;
  readonly longestMinutes?: number;
}

export interface PlanView {
  readonly step?: { readonly name: string; readonly say: string; readonly why: string; readonly number?: string; readonly night: number };
  /** Where there is no step: why. */
  readonly without?: string;
  readonly rule: string;
  readonly reason: string;
  readonly counts?: { readonly nights: number; readonly needed: number; readonly good: number; readonly last: number };
  readonly leftOut: readonly { readonly night: string; readonly why: string }[];
  readonly offered?: { readonly name: string; readonly how: string };
  readonly later?: { readonly name: string; readonly gate?: string };
}

export interface Moment {
  readonly words: string;
  /** Since noon of the night's date. */
  readonly minute: number;
}

export interface NightView {
  readonly title: string;
  readonly isOn: boolean;
  readonly nowMinute: number;
  readonly bedtimeSet: Moment;
  readonly told: boolean;
  readonly bedtime?: Moment;
  readonly asleep?: Moment;
  readonly fellAsleep?: string;
  readonly wakings: readonly { readonly at?: Moment; readonly minutes?: number; readonly words: string }[];
  /** A number said without times, where it is larger than the wakings told. */
  readonly wakesCount?: number;
  readonly through: boolean;
  readonly up?: Moment;
  readonly notes: readonly string[];
}
