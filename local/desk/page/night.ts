/** One night as a ribbon from evening to morning, and the nights before it as small bars. */
/// <reference lib="dom" />
import type { BeforeView, NightView } from '../deskState.ts';
import { el } from './element.ts';

/** Minutes since noon: six in the evening to eight in the morning, and wider where something was told. */
const EVENING = 360;
const MORNING = 1200;
/** How long a waking is drawn whose length nobody told. */
const WAKING_MINUTES = 10;
const LONGEST_BAR_MINUTES = 720;

interface Span {
  readonly from: number;
  readonly until: number;
}

/** From falling asleep to up, or to now, without what was awake. */
function asleepSpans(night: NightView): Span[] {
  const until = night.up?.minute ?? (night.isOn ? night.nowMinute : undefined);
  if (!night.asleep || until === undefined) return [];
  const spans: Span[] = [];
  let from = night.asleep.minute;
  for (const { at, minutes } of night.wakings) {
    if (!at || at.minute < from) continue;
    spans.push({ from, until: at.minute });
    from = at.minute + (minutes ?? WAKING_MINUTES);
  }
  return [...spans, { from, until }].filter((span) => span.until > span.from);
}

export function ribbon(night: NightView): HTMLElement {
  const minutes = [night.bedtimeSet, night.bedtime, night.asleep, night.up, ...night.wakings.map((w) => w.at)]
    .flatMap((moment) => (moment ? [moment.minute] : []));
  const from = Math.floor(Math.min(EVENING, ...minutes) / 60) * 60;
  const until = Math.ceil(Math.max(MORNING, ...minutes) / 60) * 60;
  const left = (minute: number): string => `${((minute - from) / (until - from)) * 100}%`;
  const track = el('div', { class: 'track' });
  const put = (kind: string, start: number, end?: number): void => {
    const mark = el('i', { class: kind });
    mark.style.left = left(start);
    if (end !== undefined) mark.style.width = `${((end - start) / (until - from)) * 100}%`;
    track.append(mark);
  };
  for (const span of asleepSpans(night)) put('asleep', span.from, span.until);
  put('set', night.bedtimeSet.minute);
  for (const { at } of night.wakings) if (at) put('waking', at.minute);
  if (night.up) put('up', night.up.minute);
  if (night.nowMinute > from && night.nowMinute < until) put('now', night.nowMinute);
  const hours = el('div', { class: 'hours' });
  for (let minute = from; minute <= until; minute += 120) {
    const label = el('span', {}, hourWords(minute));
    label.style.left = left(minute);
    hours.append(label);
  }
  return el('div', { class: 'ribbon', role: 'img', 'aria-label': 'The night from evening to morning; the list below says the same in words' }, track, hours);
}

function hourWords(minute: number): string {
  const hour = (12 + Math.floor(minute / 60)) % 24;
  return `${hour % 12 || 12}${hour < 12 ? 'am' : 'pm'}`;
}

export function nightList(night: NightView): HTMLElement {
  const rows: [time: string | undefined, words: string][] = [];
  if (night.bedtime) rows.push([night.bedtime.words, 'put down']);
  if (night.asleep || night.fellAsleep) rows.push([night.asleep?.words, ['asleep', night.fellAsleep].filter(Boolean).join(' · ')]);
  for (const { at, minutes, words } of night.wakings) {
    rows.push([at?.words, ['woke', words, minutes !== undefined && `${minutes} min`].filter(Boolean).join(' · ')]);
  }
  if (night.wakesCount !== undefined) rows.push([undefined, `${night.wakesCount} wakings in all`]);
  if (night.through) rows.push([undefined, 'slept through']);
  if (night.up) rows.push([night.up.words, 'up for the day']);
  return el('div', {},
    rows.length === 0 && el('p', { class: 'soft' }, `Nothing told yet. Bedtime is set for ${night.bedtimeSet.words}.`),
    rows.length > 0 && el('dl', { class: 'told' }, ...rows.flatMap(([time, words]) => [el('dt', {}, time ?? ''), el('dd', {}, words)])),
    night.notes.length > 0 && el('p', { class: 'notes' }, ...night.notes.map((note) => el('span', {}, note))));
}

export function nightsBefore(nights: readonly BeforeView[]): HTMLElement {
  return el('ol', { class: 'before' }, ...nights.map((night) => {
    const bar = el('i', { 'aria-hidden': 'true' });
    bar.style.height = `${Math.min(100, ((night.longestMinutes ?? 0) / LONGEST_BAR_MINUTES) * 100)}%`;
    const wakes = night.wakes === undefined ? '–' : `${night.wakes}`;
    return el('li', { title: night.night },
      el('span', { class: 'bar' }, bar),
      el('b', {}, night.longest ?? '–'),
      el('span', { 'aria-label': `${wakes} wakings` }, `${wakes} ×`),
      el('span', { class: 'soft' }, el('span', { class: 'unseen' }, night.night), el('span', { 'aria-hidden': 'true' }, night.weekday)));
  }));
}
