/** The family's clock: moved by ZONE and a place, or for a trip that ends by itself. No stored fact moves with it. */
import { awaySaid } from '../../shared/family/away.ts';
import { travelSaid } from '../../shared/family/travel.ts';
import { homeOf, placeZones } from '../../shared/family/places/placeZones.ts';
import type { Fact, FactId, FactOf } from '../../shared/log/facts.ts';
import { idsOf } from '../../shared/night/decide.ts';
import { addDays, at, dateOf, daysBetween, type LocalDate, type LocalTime } from '../../shared/time/local.ts';
import { type Instant, toInstant, type Zone } from '../../shared/time/zone.ts';
import { type Decision, type Heard, owe, tellingOf } from './heard.ts';
import { nextNight } from './nextNight.ts';

/** Who goes home on Sunday sleeps there on Sunday night: home time begins at this hour of that day, where they are. */
const HOME_FROM = '12:00' as LocalTime;
/** The plan rests until the second night home (`interruptions.travel`). */
const NIGHTS_HOME = 1;

export function setZone(heard: Heard, place: string): Decision {
  const say = (words: 'zone-now' | 'zone-which' | 'zone-unknown'): Decision =>
    ({ facts: [], number: heard.number, owed: owe(heard, words, { kind: words === 'zone-now' ? 'reply' : 'ask' }) });
  if (place.trim() === '') return say('zone-now');
  const found = placeZones(place, homeOf(heard.text.from), heard.text.at);
  if (!found.known) return say(found.wide ? 'zone-which' : 'zone-unknown');
  if (found.zones.length > 1) return say('zone-which');
  const fact = zoneFact(heard, found.zones[0]!, idsOf(tellingOf(heard)));
  return { facts: [fact], number: heard.number, owed: owe(heard, 'zone', { facts: [fact] }) };
}

function zoneFact(heard: Heard, zone: Zone, nextId: () => Fact['id'], from?: Instant): FactOf<'zone-set'> {
  const { at: when, by } = tellingOf(heard);
  return { type: 'zone-set', id: nextId(), at: when, by, zone, ...(from !== undefined && { from }) };
}

/** "We're in Chicago now", "ahora vivimos en Denver": where they are from now on. Whether it is a place is for the caller to ask. */
const HERE = /^\W*(?:(?:hi|hey|hello|hola|fyi|heads up|by the way|no|not|sorry|oops|actually|wait|wrong|mistake|my mistake|(?:that['’]s |that is |it['’]s )?(?:the )?wrong (?:city|town|zip|place|time ?zone|clock)|perd[oó]n|disculpa|en realidad|me equivoqu[eé](?: de (?:ciudad|zona|lugar))?)\W+)*(?:we(?:['’]?re| are| live| now live| have moved| moved| just moved)|i(?:['’]?m| am| live| moved)|estamos|vivimos|ahora (?:estamos|vivimos)|nos mudamos|ya (?:estamos|vivimos)) (?:now |currently |back |ahora |de vuelta )?(?:in|to|en|a) (?<place>\p{L}[\p{L} .,'-]{1,40}?)(?: (?:now|for good|these days|from now on|ahora|desde hoy|desde ahora|ya))?[.!]*\s*$/iu;

/** "My zip is 80202", "our new zip code: 80202", "cambia mi ciudad a Denver". */
const ZIP = /^\W*(?:(?:no|sorry|oops|actually|wait|hi|hola|perd[oó]n)\W+)*(?:(?:change|set|update|make|cambia|cambiar|pon) )?(?:my|our|the|mi|nuestro|nuestra|el|la)\s+(?:new\s+|nuev[oa]\s+|correct\s+|right\s+)?(?:zip(?: ?code)?|post ?code|city|town|c[oó]digo postal|ciudad)\s*(?:is|to|es|a|:)\s*(?:actually\s+)?(?<place>[\p{L}\d][\p{L}\d .,'-]{1,40}?)(?: not .*|,? no .*)?[.!]*\s*$/iu;

function hereNow(heard: Heard): Decision | undefined {
  const place = (HERE.exec(heard.text.body) ?? ZIP.exec(heard.text.body))?.groups?.['place'];
  const found = place === undefined ? undefined : placeZones(place, homeOf(heard.text.from), heard.text.at);
  return place !== undefined && found?.known && found.zones.length === 1 ? setZone(heard, place) : undefined;
}

/** Undefined where the text tells of no trip, or of no place that we know. */
export function travel(heard: Heard): Decision | undefined {
  const { now } = heard;
  const today = dateOf(now.here);
  const said = travelSaid(heard.text.body, today);
  if (!said) return away(heard) ?? hereNow(heard);
  const found = placeZones(said.place, homeOf(heard.text.from), heard.text.at);
  if (!found.known || found.zones.length !== 1) return away(heard);
  const [zone] = found.zones;
  const nextId = idsOf(tellingOf(heard));
  const facts: Fact[] = [];
  // Said again on the way, home is still where they were going back to.
  const home = now.family.zones.find((z) => z.from > heard.text.at)?.zone ?? now.zone;
  if (zone !== home) {
    facts.push(zoneFact(heard, zone!, nextId), zoneFact(heard, home, nextId, toInstant(at(said.until, HOME_FROM), zone!)));
  }
  facts.push(...restUntil(heard, nextNight(heard), said.until, nextId));
  return { facts, number: heard.number, owed: owe(heard, 'travel', { facts, detail: said.until }) };
}

/** A rest that was asked for ends by itself; nobody has to say that they are home. */
function restUntil(heard: Heard, night: LocalDate, until: LocalDate, nextId: () => FactId): FactOf<'paused'>[] {
  const nights = daysBetween(night, addDays(until, NIGHTS_HOME));
  const { at: when, by } = tellingOf(heard);
  return nights > 0 ? [{ type: 'paused', id: nextId(), at: when, by, night, nights, reason: 'asked' }] : [];
}

/** The rest of a journey whose end is told and no place; beside a log too. Known already, it is no other. */
export function restAway(heard: Heard, nextId: () => FactId): FactOf<'paused'>[] {
  const said = awaySaid(heard.text.body, dateOf(heard.now.here));
  if (!said) return [];
  const soonest = nextNight(heard);
  return restUntil(heard, said.from !== undefined && said.from > soonest ? said.from : soonest, said.until, nextId);
}

/** Beside what could not be read it waits for that to be said again. */
function away(heard: Heard): Decision | undefined {
  if (heard.reading.doubt && /[,;.!\n]\s*\S/.test(heard.text.body.trim())) return undefined;
  const facts = restAway(heard, idsOf(tellingOf(heard)));
  const [rest] = facts;
  if (!rest) return undefined;
  const home = addDays(rest.night, rest.nights!);
  const detail = rest.night > heard.now.tonight ? `${home}/${rest.night}` : home;
  return { facts, number: heard.number, owed: owe(heard, 'away', { facts, detail }) };
}
