/** The phone: choose whose it is, read what came, text back. */
/// <reference lib="dom" />
import { isGsm7, segments, septets } from '../../../shared/message/segments.ts';
import type { DeskState, LineView, PhoneView } from '../deskState.ts';
import { byId, el, post } from './element.ts';

const CHOICE_KEPT = 'staynear-phone';
const HINTS = {
  en: ['asleep 7:52 nursed', 'woke 2:10 nursed 15m', 'up 6:45', 'EASY', 'PLAN', 'WHY', '?', 'UNDO'],
  es: ['dormida 8:05 en brazos', 'despierta 2:10 15 min', 'arriba 6:45', 'PLAN', 'POR QUE', '?', 'DESHACER'],
};

let chosen = sessionStorage.getItem(CHOICE_KEPT) ?? '';
let redrawAll = (): void => {};
let expected: string | undefined;
let shownPhone = '';
let shownId = 0;
let shownDay = '';

export function chosenPhone(): string {
  return chosen;
}

export function startPhone(redraw: () => void): void {
  redrawAll = redraw;
  byId<HTMLSelectElement>('phone-choice').addEventListener('change', (event) => {
    choose((event.target as HTMLSelectElement).value);
    redraw();
  });
  const text = byId<HTMLTextAreaElement>('text');
  const composer = byId<HTMLFormElement>('composer');
  text.addEventListener('input', () => count(text.value));
  text.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    composer.requestSubmit();
  });
  composer.addEventListener('submit', (event) => {
    event.preventDefault();
    void send(text);
  });
  count('');
}

async function send(text: HTMLTextAreaElement): Promise<void> {
  const body = text.value.trim();
  if (body === '' || chosen === '') return;
  text.value = '';
  count('');
  // What was not taken is not lost: it stands in the box again.
  if (!(await post('/texts', { phone: chosen, body })) && text.value === '') {
    text.value = body;
    count(body);
  }
  text.focus();
}

function count(body: string): void {
  const size = isGsm7(body) ? septets(body) : body.length;
  const parts = body === '' ? 0 : segments(body);
  byId('count').textContent = `${size} ${size === 1 ? 'character' : 'characters'} · ${parts} ${parts === 1 ? 'segment' : 'segments'}`;
}

/** The phone of a family that is just coming: chosen as soon as it is there. */
export function expectFamily(familyId: string): void {
  expected = familyId;
  redrawAll();
}

function choose(phone: string): void {
  chosen = phone;
  sessionStorage.setItem(CHOICE_KEPT, phone);
}

export function drawPhone({ phones, families, lines }: DeskState): void {
  const come = phones.find(({ familyId }) => familyId !== undefined && familyId === expected);
  if (come) {
    choose(come.phone);
    expected = undefined;
  }
  if (!phones.some(({ phone }) => phone === chosen)) choose(phones[0]?.phone ?? '');
  drawChoice(phones, families);
  const phone = phones.find((one) => one.phone === chosen);
  if (!phone) return;
  const state = phone.stopped ? 'This phone said STOP. START asks to come back.'
    : phone.question ? `Open question since ${phone.question.asked}: ${phone.question.words}` : 'No question is open.';
  const place = byId('phone-state');
  if (place.textContent !== state) place.textContent = state;
  place.dataset['open'] = phone.question || phone.stopped ? 'yes' : 'no';
  drawHints(phone.lang);
  drawLines(lines.filter((line) => line.phone === chosen), phone);
}

function drawChoice(phones: readonly PhoneView[], families: DeskState['families']): void {
  const select = byId<HTMLSelectElement>('phone-choice');
  const key = JSON.stringify(phones.map(({ phone, label }) => [phone, label]));
  if (select.dataset['key'] !== key) {
    select.dataset['key'] = key;
    const optionsOf = (mine: readonly PhoneView[]): HTMLOptionElement[] =>
      mine.map(({ phone, label }) => el('option', { value: phone }, label === phone ? phone : `${label} · ${phone}`));
    const groups: HTMLElement[] = families.map((family) =>
      el('optgroup', { label: family.title }, ...optionsOf(phones.filter(({ familyId }) => familyId === family.id))));
    const others = optionsOf(phones.filter(({ familyId }) => familyId === undefined));
    if (others.length > 0) groups.push(el('optgroup', { label: 'Not signed up' }, ...others));
    select.replaceChildren(...groups);
  }
  select.value = chosen;
}

function drawHints(lang: PhoneView['lang']): void {
  const place = byId('hints');
  if (place.dataset['lang'] === lang) return;
  place.dataset['lang'] = lang;
  byId<HTMLTextAreaElement>('text').placeholder = HINTS[lang][1]!;
  place.replaceChildren(...HINTS[lang].map((hint) => {
    const button = el('button', { type: 'button', lang }, hint);
    button.addEventListener('click', () => {
      const text = byId<HTMLTextAreaElement>('text');
      text.value = hint;
      count(hint);
      text.focus();
    });
    return button;
  }));
}

/** Only what is new is added, so that a screen reader says what came and nothing else. */
function drawLines(lines: readonly LineView[], phone: PhoneView): void {
  const list = byId('lines');
  const isOther = shownPhone !== phone.phone;
  if (isOther) {
    [shownPhone, shownId, shownDay] = [phone.phone, 0, ''];
    // Old texts on another phone are no news.
    list.ariaLive = 'off';
    list.replaceChildren();
  }
  const fresh = lines.filter((line) => line.id > shownId);
  if (lines.length === 0 && !list.firstChild) list.append(el('li', { class: 'quiet' }, 'No texts yet. Send the first, or move the clock to the next nudge.'));
  if (fresh.length > 0) list.querySelector('.quiet')?.remove();
  const wasAtEnd = list.scrollHeight - list.scrollTop - list.clientHeight < 80;
  for (const line of fresh) {
    if (line.day !== shownDay) list.append(el('li', { class: 'day' }, (shownDay = line.day)));
    list.append(bubble(line, phone, !isOther));
    shownId = line.id;
  }
  if (fresh.length > 0 && (wasAtEnd || isOther)) list.scrollTop = list.scrollHeight;
  if (isOther) setTimeout(() => (list.ariaLive = 'polite'), 500);
}

function bubble(line: LineView, phone: PhoneView, isNew: boolean): HTMLLIElement {
  const isOut = line.dir === 'out';
  const parts = `${line.segments} ${line.segments === 1 ? 'segment' : 'segments'}`;
  return el('li', { class: `line ${isOut ? 'out' : 'in'}${isNew ? ' new' : ''}` },
    el('span', { class: 'unseen' }, isOut ? 'Staynear:' : 'You:'),
    el('p', { class: 'text', lang: phone.lang }, line.text),
    el('p', { class: 'meta' }, isOut ? `${line.time} · ${line.kind} · ${parts}` : line.time));
}
