/** The answer to a doubt: the number of a reading, its place in our question, or the words we offered it by. */
import { optionLabels } from '../../shared/message/doubt.ts';
import type { OpenQuestion } from '../../shared/family/number.ts';
import type { Fact, FactOf } from '../../shared/log/facts.ts';
import { idsOf, nightToldFact, takenBackFact, toldFact } from '../../shared/night/decide.ts';
import { normalise } from '../../shared/text/normalise.ts';
import { yesOrNo } from '../../shared/text/yesNo.ts';
import { type Decision, type Heard, owe, tellingOf } from './heard.ts';
import { answerLog } from './keepLog.ts';

/** A number picks one whole reading of the text in doubt; the question itself is taken back with it. */
export function answerDoubt(heard: Heard, question: OpenQuestion): Decision | undefined {
  const asked = heard.now.facts.find((f): f is FactOf<'asked'> => f.type === 'asked' && f.id === question.factId);
  if (!asked) return undefined;
  const place = placeMeant(heard, asked);
  const option = place === undefined ? undefined : asked.options[place];
  if (!option) {
    // A slip, or a yes to a choice, is asked again; other words are a text of their own.
    const slips = heard.reading.digits !== undefined || yesOrNo(heard.text.body) !== undefined;
    return slips ? { facts: [], number: heard.number, owed: owe(heard, 'doubt', { kind: 'ask', facts: [asked] }) } : undefined;
  }
  const telling = tellingOf(heard);
  const nextId = idsOf(telling);
  const facts: Fact[] = [takenBackFact(telling, nextId(), asked.night, [asked.id])];
  for (const child of option.children ?? [asked.child]) {
    for (const event of option.events) facts.push(toldFact(telling, nextId(), child, event));
    if (option.night) facts.push(nightToldFact(telling, nextId(), child, asked.night, option.night));
  }
  const { question: _question, ...number } = heard.number;
  return answerLog({ ...heard, number }, facts, 'echo');
}

const PLACES: readonly RegExp[] = [/^(one|first|uno|una|primer[oa]?|la 1|el 1)$/, /^(two|second|dos|segund[oa]|la 2|el 2)$/, /^(three|third|tres|tercer[oa]?)$/];
const ALL = new Set(['both', 'all', 'ambos', 'ambas', 'todos', 'todas']);
/** Said beside a choice. */
const BESIDE = new Set('the it was its that is i mean meant sorry for in at on a an of to please one la el las los de en por fue era es a lo perdon option number and y e them two twins opcion numero my'.split(' '));
const WORDS_MAX = 5;

function placeMeant({ reading, text, now, number }: Heard, asked: FactOf<'asked'>): number | undefined {
  if (reading.digits !== undefined) return Number(reading.digits) - 1;
  const said = normalise(text.body).replace(/'/g, '').split(/[^a-z]+/).filter((w) => w !== '');
  if (said.length === 0 || said.length > WORDS_MAX || /\d/.test(text.body)) return undefined;
  const place = PLACES.findIndex((words) => said.some((w) => words.test(w)) && said.every((w) => words.test(w) || BESIDE.has(w)));
  if (place >= 0) return place;
  if (asked.about === 'which-child' && said.some((w) => ALL.has(w)) && said.every((w) => ALL.has(w) || BESIDE.has(w))) {
    return asked.options.findIndex((o) => o.children?.length === now.family.children.length);
  }
  const names = (ids: readonly string[]): string => now.family.children.filter((c) => ids.includes(c.id)).map((c) => c.name).join(' ');
  const labels = asked.about === 'which-child' ? asked.options.map((o) => names(o.children ?? []))
    : optionLabels({ about: asked.about, options: asked.options }, number.lang ?? now.family.lang);
  return labels && meantBy(said, labels.map((label) => normalise(label).split(/[^a-z]+/).filter((w) => w !== '')));
}

/** The one label that these words are of, where nothing else is said. */
function meantBy(said: readonly string[], labels: readonly (readonly string[])[]): number | undefined {
  const known = new Set(labels.flat());
  const telling = said.filter((w) => known.has(w));
  if (telling.length === 0 || !said.every((w) => known.has(w) || BESIDE.has(w))) return undefined;
  // A word of every label chooses none of them.
  const choosing = telling.filter((w) => !labels.every((label) => label.includes(w)));
  const fitting = labels.flatMap((label, i) => (choosing.length > 0 && choosing.every((w) => label.includes(w)) ? [{ i, length: label.length }] : []));
  // "Mia" is Mia alone, not "Mia + Leo".
  return fitting.sort((a, b) => a.length - b.length)[0]?.i;
}
