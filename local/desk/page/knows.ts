/** What Staynear knows of the family whose phone is on the desk: tonight's step and why, the night, the clocks. */
/// <reference lib="dom" />
import type { ChildView, ClockView, FamilyView, PlanView } from '../deskState.ts';
import { byId, el } from './element.ts';
import { nightList, nightsBefore, ribbon } from './night.ts';

let shown = '';

export function drawKnows(family: FamilyView): void {
  const key = JSON.stringify(family);
  if (key === shown) return;
  shown = key;
  const place = byId('knows');
  const open = new Set([...place.querySelectorAll('details[open]')].map((details) => details.id));
  const focused = document.activeElement?.closest('#knows details')?.id;
  const several = family.children.length > 1;
  place.replaceChildren(
    el('header', { class: 'family' },
      el('h2', {}, family.title),
      el('p', { class: 'soft' }, `Bedtime ${family.bedtime}`),
      family.resting !== undefined && el('p', { class: 'resting' }, `The plan rests: ${family.resting}`)),
    ...family.children.flatMap((child, i) => [
      planCard(child, i, several), nightCard(child, several),
      child.before.length > 0 && el('section', { class: 'card' },
        el('h3', {}, several ? `${child.name}: nights before` : 'Nights before'),
        nightsBefore(child.before),
        el('p', { class: 'soft small' }, 'Longest sleep, and the number of wakings (×).')),
    ].filter((card): card is HTMLElement => card !== false)),
    clocksCard(family.clocks),
    el('p', { class: 'soft small' }, 'Everything known of this family: ',
      el('a', { href: `/export/${family.id}.json`, download: '' }, 'JSON'), ' · ', el('a', { href: `/export/${family.id}.csv`, download: '' }, 'CSV')));
  for (const id of open) document.getElementById(id)?.setAttribute('open', '');
  // Redrawn each minute: whoever is here by keyboard stays where they are.
  if (focused) document.getElementById(focused)?.querySelector('summary')?.focus();
}

function planCard({ name, plan }: ChildView, index: number, several: boolean): HTMLElement {
  return el('section', { class: 'card plan' },
    el('h3', {}, several ? `Tonight for ${name}` : 'Tonight'),
    ...(plan.step ? stepParts(plan.step) : [el('p', { class: 'say' }, plan.without)]),
    el('div', { class: 'because' },
      plan.counts && el('div', { class: 'meters' },
        meter('Nights on this step', plan.counts.nights, plan.counts.needed),
        plan.counts.last > 0 && meter('Good nights', plan.counts.good, plan.counts.last)),
      el('p', {}, plan.reason, ' ', el('span', { class: 'rule', title: 'The rule that decided' }, plan.rule))),
    next(plan),
    leftOut(plan, index));
}

function stepParts(step: NonNullable<PlanView['step']>): HTMLElement[] {
  return [
    el('p', { class: 'step' }, capital(step.name), step.number !== undefined && el('span', { class: 'soft' }, ` (${step.number})`)),
    el('p', { class: 'say' }, step.say),
    el('p', { class: 'soft why' }, step.why),
  ];
}

/** A row of small lamps: as many as are wanted, lit as far as they are there. */
function meter(label: string, have: number, want: number): HTMLElement {
  const lamps = el('span', { class: 'lamps', 'aria-hidden': 'true' });
  for (let i = 0; i < Math.min(want, 14); i += 1) lamps.append(el('i', i < have ? { class: 'lit' } : {}));
  return el('div', { class: 'meter' }, el('span', {}, `${label}: `, el('b', {}, `${have} of ${want}`)), lamps);
}

function next({ offered, later }: PlanView): HTMLElement {
  if (offered) {
    return el('p', { class: 'next' }, el('span', { class: 'tag' }, 'Next'), el('b', {}, capital(offered.name)), el('span', { class: 'soft' }, `${offered.how}.`));
  }
  if (!later) return el('p', { class: 'next soft' }, 'Nothing is offered now.');
  return el('p', { class: 'next' }, el('span', { class: 'tag' }, 'Later'), el('b', {}, capital(later.name)),
    el('span', { class: 'soft' }, later.gate ?? 'Nothing is offered now.'));
}

function leftOut({ leftOut: nights }: PlanView, index: number): HTMLElement | undefined {
  if (nights.length === 0) return undefined;
  return el('details', { id: `left-out-${index}` },
    el('summary', {}, `${nights.length} ${nights.length === 1 ? 'night' : 'nights'} left out, and why`),
    el('ul', {}, ...nights.map(({ night, why }) => el('li', {}, `${night}: ${why}`))));
}

function nightCard({ name, night }: ChildView, several: boolean): HTMLElement {
  return el('section', { class: 'card night' },
    el('h3', {}, several ? `${name}: ${night.title}` : night.title), ribbon(night), nightList(night));
}

function clocksCard(clocks: readonly ClockView[]): HTMLElement {
  return el('section', { class: 'card' },
    el('h3', {}, 'Alarm clocks standing'),
    clocks.length === 0 ? el('p', { class: 'soft' }, 'None for the next two days.')
      : el('ul', { class: 'clocks' }, ...clocks.map(({ purpose, night, rings }) =>
        el('li', {}, el('b', {}, purpose), el('span', {}, `rings ${rings}`), el('span', { class: 'soft' }, `for ${night}`)))));
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
