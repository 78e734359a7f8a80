/** The answers of the numbered questions, as parents say them in either language. Data only; accents are off. */
import type { Association, SleepPlace } from '../../log/facts.ts';
import type { Wish } from './joining.ts';

/** In the order of the numbers in the question. */
export const HELP_ANSWERS: readonly (readonly [Association, RegExp])[] = [
  ['nursing', /\b(nurs\w*|breast\w*|boob\w*|bf|(feed(s|ing)?|fed)( (her|him|them|the baby|baby))? (back )?(to sleep|down|till|until)|fe(ed|eds|eding|d) (her|him|them)|on the breast|pecho|teta|mam(a|ando)|amamant\w*|lactancia|tetita)\b/],
  ['bottle', /\b(bottle\w*|formula|bibe(ron)?|biberon\w*|mamadera|tetero|mamila|pacha)\b/],
  ['pacifier', /\b(paci|pacifier|dummy|binky|binkie|soother|chupete|chupon|chupo|bobo|tete|pepe)\b/],
  ['rocking', /\b(rock(s|ed|ing|in)?|sway(s|ed|ing)?|bounc(e|es|ed|ing)|glider|jiggl(e|es|ed|ing)|mec(e|es|er|emos|en|o|ida|ido|iendo|iendola|iendolo)|mecer\w*|acun\w*|arrull\w*|balance\w*)\b/],
  ['contact', /\b(held|hold(s|ing)?|arms?|cuddl\w*|snuggl\w*|contact\w*|on (me|my chest|us|top of me)|en (los |mis |nuestros )?brazos|brazos|encima|abraz\w*|cargad[oa]|alzad[oa]|upa)\b/],
  ['wheels', /\b(car|drive|driving|stroller|pram|buggy|swing|carrier|wrap|sling|walk(s|ing)?|coche|carro|auto|carriola|cochecito|carreola|columpio|fular|porteo|porteado|mochila|pase(o|ando))\b/],
  ['presence', /\b(me|us|mum|mom|mommy|dad|daddy) (close|near|by|next|beside|there|in the room)|\b(lie|lay|lying|laying|sit|sitting|stay|staying|pat(s|ted|ting)?|shush(es|ed|ing)?|next to|beside|close by|nearby|presence|hand on|hold(s|ing)? hands?|hand|co ?sle\w*|bed ?shar\w*|(her|him|it)self|on (her|his|their) own|alone|indepen\w*|al lado|a su lado|cerca|acostad[oa] con|me acuesto|palmad\w*|cantando|colecho|mano|sol(a|o|it[ao]))\b/],
];

export const PLACE_ANSWERS: readonly (readonly [SleepPlace, RegExp])[] = [
  ['bedside', /\b(bassinet\w*|bed ?side|side ?car|co ?sleeper|moses|snoo|next to me( crib| cot)?|snuz\w*|next to (our|my|the) bed|by (our|my|the) bed|beside (our|my|the) bed|pack ?n ?play|moises|minicuna|cuna colecho|junto a (mi|nuestra|la) cama|al lado de (mi|nuestra|la) cama|pegada a (mi|nuestra) cama)\b/],
  ['parents-bed', /\b((our|my|mine|the (big|family|parents?)|mommys|moms) bed|with (us|me)|in bed with|bed with|co ?sle\w*|bed ?shar\w*|family bed|(mi|nuestra|la) cama|cama (grande|de (sus )?(papas|padres|mama|matrimonio))|con(migo| nosotros)|colecho)\b/],
  ['crib', /\b(crib\w*|cot|cots|cribs|playpen|(own|toddler|floor|her|his|their|big (kid|girl|boy)) (bed|room)|mattress|nursery|cuna|cunita|corral|(su|otro|otra) (propi[oa] )?(cama|cuarto|habitacion|camita|recamara|pieza|alcoba)|(cuarto|habitacion|recamara|pieza) de (el|ella|ellos|ellas|la nina|el nino|los ninos|la bebe|el bebe)|camita|colchon)\b/],
];

/** No place to sleep for the night (`coaching.md` §8.2): said kindly, at once. */
export const HAZARD_PLACES: readonly (readonly ['sofa' | 'sitting', RegExp])[] = [
  ['sofa', /\b(sofa|couch|recliner|arm ?chair|rocking chair|sillon|butaca|mecedora)\b/],
  ['sitting', /\b(swing|car ?seat|bouncer|bouncy|rocker|rock ?n ?play|boppy|lounger|dockatot|docka\w*|columpio|silla del (carro|coche|auto)|hamac\w*|hamaquita|nido)\b/],
];

export const EASY_WORDS = /\b(easy ?(going)?|chill\w*|calm|mellow|laid ?back|tranquil\w*|facil\w*|calmad\w*)\b/;
export const MIDDLE_WORDS = /\b(in ?between|between|middle|normal|average|medium|mixed|both|depends|bit of both|intermedi\w*|regular|depende|medio|entre)\b/;
export const STRONG_WORDS = /\b(strong|willed|stubborn|persist\w*|spirited|feisty|intense|fierce|determined|high ?needs?|terc\w*|fuerte|intens\w*|caracter|cabezon\w*|cabezot\w*|testarud\w*|decidid\w*)\b/;

export const WISH_ANSWERS: readonly (readonly [Wish, RegExp])[] = [
  ['keep', /\b(nothing|keep\w*|none|as (it|things) (is|are)|no change\w*|leave|happy|fine|nada|igual|mantener|dejar|asi|tal cual|seguir)\b/],
  ['own-bed', /\b((to|into|in) (the|her|his|a|their|own) (own )?(crib|cot|bed)|crib|cot|own bed|out of (our|my) bed|own space|own room|cuna|su cama|su cuarto|su espacio)\b/],
  ['wakings', /\b(wak\w*|nights?|night ?time|sleep through|longer|stretch\w*|despert\w*|despiert\w*|noches?|de corrido|tomas?)\b/],
  ['bedtime', /\b(bed ?time|fall\w* asleep|going down|go to sleep|to sleep|nurs\w*|rock\w*|feed\w*|settl\w*|dormir\w*|acostar\w*|hora de|siesta|pecho|teta|quedarse)\b/],
];

export const NONE_WORDS = /^\W*(2|no|none|nope|neither|nothing|no one|nobody|never|not at all|none of (that|those|these|it|them)|no none|ninguno?a?|nada|nadie|no nada)\b/;
export const SOME_WORDS = /\b(1|yes|yep|yeah|some|someone|one|smok\w*|drink\w*|wine|beer|alcohol\w*|med\w*|pills?|early|preemie|small|si|algo|alguno?a?|fum\w*|beb(e|o|emos|er)|tom(o|amos)|cervezas?|medicin\w*|prematur\w*|pequen\w*)\b/;
