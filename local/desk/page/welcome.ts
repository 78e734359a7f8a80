/** A first visit: nobody is here yet, and one click brings a family. Later the same offers stand at the foot. */
/// <reference lib="dom" />
import { byId, el, post } from './element.ts';
import { expectFamily } from './phone.ts';

const DEMOS = [
  { demo: 'en', title: 'Begin with Mia', words: 'Nine months, nurses to sleep. Texts in English, New York time.' },
  { demo: 'es', title: 'Empezar con Lola', words: 'Nueve meses, se duerme en brazos. Textos en español, hora de Los Ángeles.' },
] as const;
const ASSOCIATIONS = {
  nursing: 'nursing', bottle: 'a bottle', pacifier: 'a pacifier', rocking: 'rocking', contact: 'being held',
  bedshare_move: 'in our bed', wheels: 'in motion', presence: 'someone close by',
};
const PLACES = { crib: 'a crib', bedside: 'a bedside bed', 'parents-bed': 'our bed' };

/** What it is like, for the eye alone. */
const SAMPLE = [
  ['in', 'woke 2:10 nursed 15m'], ['in', 'up 6:45'],
  ['out', 'Mia: asleep 7:52 nursed, woke 2:10 nursed 15m, up 6:45. UNDO if wrong'],
] as const;

export function drawWelcome(isFirstVisit: boolean): void {
  const [place, more] = [byId('welcome'), byId('more')];
  [place.hidden, more.hidden] = [!isFirstVisit, isFirstVisit];
  if (isFirstVisit && !place.firstChild) {
    place.append(
      el('div', {},
        el('h2', { id: 'welcome-title' }, 'Nobody is here yet.'),
        el('p', { class: 'lead' }, 'Staynear lives in text messages: a parent texts what happened in the night, and it keeps the log, finds the next small gentle step, and reminds before bedtime. Begin with a family to try it with; it all stays on this machine.'),
        demos(),
        el('details', { class: 'own' }, el('summary', {}, 'Or bring a family of your own'), ownFamily())),
      el('div', { class: 'sample', 'aria-hidden': 'true' },
        ...SAMPLE.map(([dir, text]) => el('div', { class: `line ${dir}` }, el('p', { class: 'text' }, text)))));
  }
  if (!isFirstVisit && !more.firstChild) {
    place.replaceChildren();
    more.append(el('details', { class: 'own' }, el('summary', {}, 'Another family'), demos(), ownFamily()));
  }
}

async function bring(family: object): Promise<void> {
  const answer = await post('/families', family);
  if (answer?.familyId) expectFamily(answer.familyId);
}

function demos(): HTMLElement {
  return el('div', { class: 'demos' }, ...DEMOS.map(demoButton));
}

function demoButton({ demo, title, words }: (typeof DEMOS)[number]): HTMLElement {
  const button = el('button', { type: 'button', class: 'demo', lang: demo, 'data-demo': demo }, el('b', {}, title), el('span', {}, words));
  button.addEventListener('click', () => void bring({ demo }));
  return button;
}

function ownFamily(): HTMLElement {
  const form = el('form', {},
    field('Phone', el('input', { name: 'phone', type: 'tel', required: '', pattern: '\\+[1-9][0-9]{6,14}', placeholder: '+15555550121', value: '+15555550121' })),
    field("Child's name", el('input', { name: 'name', required: '', maxlength: '40' })),
    field('Born', el('input', { name: 'born', type: 'date', required: '' })),
    field('Bedtime', el('input', { name: 'bedtime', type: 'time', required: '', value: '19:30' })),
    field('Falls asleep with', choice('association', ASSOCIATIONS)),
    field('Sleeps in', choice('place', PLACES)),
    field('Language of texts', choice('lang', { en: 'English', es: 'Español' })),
    field('Time zone', el('input', { name: 'zone', required: '', value: Intl.DateTimeFormat().resolvedOptions().timeZone })),
    el('button', { type: 'submit' }, 'Bring this family'));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const { name, born, ...rest } = Object.fromEntries(new FormData(form)) as Record<string, string>;
    void bring({ ...rest, child: { name, born }, temperament: [2, 2, 2, 2, 2], lateOk: false });
  });
  return form;
}

function field(label: string, input: HTMLElement): HTMLElement {
  return el('label', {}, el('span', {}, label), input);
}

function choice(name: string, options: Readonly<Record<string, string>>): HTMLElement {
  return el('select', { name }, ...Object.entries(options).map(([value, words]) => el('option', { value }, words)));
}
