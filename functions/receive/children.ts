/** The children of a family by text: one more, one birthday told late, one that no unasked text shall speak of. */
import { firstStepFact } from '../enrol/firstFacts.ts';
import { CHILDREN_MAX } from '../../shared/family/members.ts';
import { begin } from '../../shared/family/joining/advance.ts';
import { foldJoining, type JoinFact, type Known } from '../../shared/family/joining/joining.ts';
import { nextSlot } from '../../shared/family/joining/nextSlot.ts';
import { readNames } from '../../shared/family/joining/readNames.ts';
import { readBirth } from '../../shared/family/joining/readBirth.ts';
import { homeOf } from '../../shared/family/places/placeZones.ts';
import type { Child, ChildId, Fact } from '../../shared/log/facts.ts';
import { idsOf } from '../../shared/night/decide.ts';
import { dateOf } from '../../shared/time/local.ts';
import { type Decision, type Heard, owe, tellingOf } from './heard.ts';
import { ownName } from './carers.ts';
import { joinDetail } from './joinDetail.ts';
import { childrenOf } from './newFamily.ts';
import { birthContext, setRight } from './setRight.ts';

const CHILD_WORD = '(?:(?:a|an|our|my|another|un|una|otro|otra|mi|nuestro|nuestra)\\s+)?(?:new\\s+|second\\s+|nuev[oa]\\s+)?(?<child>(?:child|baby|kid|twin|sibling|son|daughter|brother|sister|bebé|bebe|hijo|hija|niñ[oa]|herman(?:o|a|ito|ita)|gemel[oa])(?!\\p{L}))?';
const ADD = new RegExp(`^\\W*(?:please\\s+|can you\\s+)?(?:add|agregar?|añadir?|añade|anadir|anade)\\s+${CHILD_WORD}\\W*(?<rest>.*)$`, 'isu');
const MUTE = /^\W*(?<un>un-?)?(?:mute|silencia(?:r)?|activa(?:r)?)\s+(?:a\s+)?(?<name>\p{L}[\p{L}'’ -]{0,30}?)\W*$/iu;

/** What a child is called from now on: "call her Mimi", "se llama Maya, no Mia". */
const CALLED = [
  /^\W*(?:please\s+|can you\s+|from now on\s+)?call\s+(?<who>her|him|the baby|my (?:baby|son|daughter)|\p{L}[\p{L}'’-]*)\s+(?<name>\p{L}[\p{L}'’-]*(?:\s\p{L}[\p{L}'’-]*)?)$/iu,
  /^\W*(?:actually,?\s+)?(?:(?<who>\p{L}[\p{L}'’-]*)['’]s|her|his|the baby['’]?s)\s+(?:nick\s?|real\s|correct\s)?name(?:\s+is|['’]?s)\s+(?<name>\p{L}[\p{L}'’-]*)$/iu,
  /^\W*we\s+(?:all\s+)?call\s+(?<who>her|him|\p{L}[\p{L}'’-]*)\s+(?<name>\p{L}[\p{L}'’-]*)$/iu,
  /^\W*(?:ll[aá]mal[ao]|dile|le decimos|le llamamos|l[ae] llamamos|se llama|su nombre es|en realidad se llama)\s+(?<name>\p{L}[\p{L}'’-]*)$/iu,
];
const FROM_NOW = /[\s,]*(?:\b(?:from now on|now|please|instead|(?:and )?not (?<old>\p{L}+)|de ahora en adelante|desde ahora|por favor|ahora|y no (?<antes>\p{L}+)|no (?<otro>\p{L}+)))*[\s.!]*$/iu;

/** "Talk about Leo again", "vuelve a hablar de Leo"; "please don't talk about Leo anymore". */
const SPEAKS = /(?<!\p{L})(?:talk\w*|text\w*|tell|include|remind\w*|speak|hear|send|write|bring|want|mention|count|habl\w*|escrib\w*|incluy\w*|incluir|cuent\w*|av[ií]s\w*|menciona\w*|quiero|manda\w*)(?!\p{L})/iu;
const AGAIN = /(?<!\p{L})(?:again|back|too|as well|anymore|otra vez|de nuevo|tambi[eé]n|vuelv[ae]n?|vuelves)(?!\p{L})/iu;
const ABOUT = /(?<!\p{L})(?:about|de|sobre)\s/iu;
const REFUSES = /(?<!\p{L})(?:no|not|don['’]?t|never|nunca|ya no|dejen?)(?!\p{L})/iu;

const plain = (name: string): string => name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();

/** One more child; undefined where something else is to be added. Asked about before what is open: its birthday is nobody else's. */
export function oneMore(heard: Heard): Decision | undefined {
  const { rest = '', child } = ADD.exec(heard.text.body)?.groups ?? {};
  const tells = rest !== '' && readBirth(rest, birthContext(heard)).born.length > 0;
  return child !== undefined || tells ? addChild(heard, rest) : undefined;
}

/** Undefined where the text is about no child in particular. */
export function aboutChildren(heard: Heard): Decision | undefined {
  const { body } = heard.text;
  const renamed = rename(heard);
  if (renamed) return renamed;
  const muted = MUTE.exec(body);
  if (muted) return mute(heard, muted.groups!['name']!, muted.groups!['un'] === undefined && !/^\W*activa/i.test(body));
  return spokenOf(heard) ?? setRight(heard) ?? ownName(heard);
}

function spokenOf(heard: Heard): Decision | undefined {
  const { text: { body }, reading, now: { family } } = heard;
  const refuses = REFUSES.test(body);
  if (reading.events.length > 0 || !SPEAKS.test(body) || !(refuses ? ABOUT : AGAIN).test(body)) return undefined;
  const said = plain(body).split(/[^a-z0-9ñ'-]+/).map((word) => word.replace(/['’]s$/, ''));
  const child = family.children.find((c) => family.muted.includes(c.id) !== refuses && said.includes(plain(c.name)));
  return child && (!refuses || family.children.length > 1) ? mute(heard, child.name, refuses) : undefined;
}

/** What the family told already is not asked again of the next child. */
function addChild(heard: Heard, line: string): Decision {
  const { text, number, now, familyId } = heard;
  const { family } = now;
  if (family.children.length >= CHILDREN_MAX) return { facts: [], number, owed: owe(heard, 'children-full') };
  const known: Known = { zone: now.zone, bedtime: family.bedtimes.at(-1)!.bedtime, lateOk: family.lateOk };
  const before: JoinFact = { inboundId: `${text.inboundId}+`, at: text.at, brought: known };
  const context = { home: homeOf(text.from), lang: number.lang ?? family.lang, facts: [before] };
  const step = begin(foldJoining([before], text.at), { inboundId: text.inboundId, at: text.at, body: text.body, reading: heard.reading }, line, context);
  const added = newChild(heard, step.after.known);
  const left = leftOpen(heard);
  const joining = { since: text.at, from: text.inboundId, begun: true, familyId, ...(left && { left }), ...(added ? { children: [added.child] } : { adds: true }) };
  return {
    facts: added?.facts ?? [], number: { ...number, joining, question: { about: 'join', askedAt: text.at, familyId } },
    owed: owe(heard, 'join', { kind: 'ask', detail: joinDetail({ ...step, lead: added ? 'added' : step.lead === 'hello' ? undefined : step.lead }) }),
    beside: { joinFact: { ...step.fact, brought: { ...known, ...step.fact.brought } } },
  };
}

/** The questions of who came first, where some are open: they wait until the new child's are asked. */
function leftOpen({ number: { joining }, joinFacts, now, text, familyId }: Heard): NonNullable<NonNullable<Heard['number']['joining']>['left']> | undefined {
  if (!joining || joining.familyId !== familyId) return undefined;
  if (joining.left || joining.adds) return joining.left;
  if (nextSlot(foldJoining(joinFacts ?? [], text.at), { today: dateOf(now.here) }) === undefined) return undefined;
  return { since: joining.since, ...(joining.from && { from: joining.from }), children: joining.children ?? now.family.children.map((c) => c.id), at: text.at };
}

/** The child's first facts, once its name and birthday are known. */
export function newChild(heard: Heard, known: Known): { child: ChildId; facts: Fact[] } | undefined {
  if (known.names === undefined || known.born === undefined) return undefined;
  const { now } = heard;
  const telling = tellingOf(heard);
  const nextId = idsOf(telling);
  const used = now.family.children.map((c) => +c.id.slice(1));
  const id = `c${Math.max(...used) + 1}` as ChildId;
  const child: Child = { ...childrenOf(known)[0]!, id };
  const fact: Fact = { type: 'child-added', id: nextId(), at: telling.at, by: telling.by, child };
  const first = firstStepFact(child, now.tonight, telling.at, nextId());
  return { child: id, facts: [fact, ...(first ? [first] : [])] };
}

/** Of several children the one that is named, by the name it had. */
function rename(heard: Heard): Decision | undefined {
  const { body } = heard.text;
  const tail = FROM_NOW.exec(body);
  const core = body.slice(0, tail?.index ?? body.length).trim();
  const said = CALLED.map((words) => words.exec(core)?.groups).find((g) => g !== undefined);
  const name = said && readNames(said['name']!)?.[0];
  if (!said || name === undefined) return undefined;
  const { children } = heard.now.family;
  const old = [said['who'], tail?.groups?.['old'], tail?.groups?.['antes'], tail?.groups?.['otro']];
  const child = children.find((c) => old.some((word) => word !== undefined && plain(word) === plain(c.name))) ?? (children.length === 1 ? children[0] : undefined);
  if (!child) return { facts: [], number: heard.number, owed: owe(heard, 'no-such-child') };
  const telling = tellingOf(heard);
  const fact: Fact = { type: 'child-set', id: idsOf(telling)(), at: telling.at, by: telling.by, child: child.id, set: { name } };
  return { facts: [fact], number: heard.number, owed: owe(heard, 'child-called', { facts: [fact] }) };
}

export function mute(heard: Heard, name: string, on: boolean): Decision | undefined {
  const child = heard.now.family.children.find((c) => plain(c.name) === plain(name));
  // "activa los recordatorios" names no child.
  if (!child && !/mute|silencia/i.test(heard.text.body)) return undefined;
  if (!child) return { facts: [], number: heard.number, owed: owe(heard, 'no-such-child') };
  const telling = tellingOf(heard);
  const fact: Fact = { type: 'child-muted', id: idsOf(telling)(), at: telling.at, by: telling.by, child: child.id, on };
  return { facts: [fact], number: heard.number, owed: owe(heard, on ? 'child-muted' : 'child-unmuted', { facts: [fact] }) };
}
