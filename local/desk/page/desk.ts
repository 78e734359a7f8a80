/** The page: takes each state the desk sends and draws it. What is typed stays here until it is sent. */
/// <reference lib="dom" />
import type { DeskState } from '../deskState.ts';
import { byId, notice, post } from './element.ts';
import { drawKnows } from './knows.ts';
import { chosenPhone, drawPhone, startPhone } from './phone.ts';
import { drawWelcome } from './welcome.ts';

let state: DeskState | undefined;
/** The page's own clock when the state came: the clock on the desk runs on between two states. */
let cameAt = 0;

function familyShown(): DeskState['families'][number] | undefined {
  const phone = state?.phones.find(({ phone: number }) => number === chosenPhone());
  return state?.families.find(({ id }) => id === phone?.familyId) ?? state?.families[0];
}

function draw(): void {
  if (!state) return;
  const isFirstVisit = state.families.length === 0;
  for (const id of ['phone', 'knows']) byId(id).hidden = isFirstVisit;
  document.querySelector<HTMLElement>('.clock')!.hidden = isFirstVisit;
  drawWelcome(isFirstVisit);
  if (isFirstVisit) return;
  drawPhone(state);
  const family = familyShown();
  if (family) drawKnows(family);
  const button = document.querySelector<HTMLButtonElement>('[data-to="next-nudge"]')!;
  button.title = family?.nextNudge ? `Rings ${family.nextNudge}` : 'No nudge is waiting';
  drawClock();
}

function drawClock(): void {
  const zone = familyShown()?.zone;
  if (!state || !zone) return;
  const now = new Date(state.now + performance.now() - cameAt);
  const time = byId<HTMLTimeElement>('clock-time');
  const words = now.toLocaleTimeString('en-US', { timeZone: zone, hour: 'numeric', minute: '2-digit' }).replace(/\s?([AP]M)/, (_, half: string) => ` ${half.toLowerCase()}`);
  if (time.textContent === words) return;
  time.textContent = words;
  time.dateTime = now.toISOString();
  byId('clock-day').textContent = now.toLocaleDateString('en-GB', { timeZone: zone, weekday: 'long', day: 'numeric', month: 'long' });
  byId('clock-zone').textContent = zone.replaceAll('_', ' ');
}

function startClock(): void {
  const buttons = [...document.querySelectorAll<HTMLButtonElement>('[data-to]')];
  for (const button of buttons) {
    button.addEventListener('click', async () => {
      for (const b of buttons) b.ariaDisabled = 'true';
      const familyId = familyShown()?.id;
      await post('/clock', { to: button.dataset['to'], ...(familyId && { familyId }) });
      for (const b of buttons) b.ariaDisabled = null;
    });
  }
  setInterval(drawClock, 1000);
}

function listen(): void {
  const events = new EventSource('/events');
  events.addEventListener('message', (event: MessageEvent<string>) => {
    if (document.body.dataset['away']) notice('');
    delete document.body.dataset['away'];
    state = JSON.parse(event.data) as DeskState;
    cameAt = performance.now();
    draw();
  });
  events.addEventListener('error', () => {
    document.body.dataset['away'] = 'yes';
    notice('The desk is away for a moment. This page goes on as soon as it is back.');
  });
}

startClock();
startPhone(draw);
listen();
