/**
 * Words about the night as a whole, hazards named in a log, and words of correction, per language.
 * Data only; `night.ts`, `hazard.ts` and `correction.ts` read it.
 */
import type { Lang } from '../reading.ts';

type NightSign =
  | 'easy' | 'good' | 'ok' | 'hard' | 'did' | 'didnot' | 'cry0' | 'cry1' | 'cry3'
  | 'feel1' | 'feel2' | 'feel3' | 'feel4' | 'feel5' | 'seat door' | 'seat crib' | 'seat middle' | 'seat hall';

const EN_NOUN = '(night|nights sleep|one|time|evening|bedtime|go|nite)';
const ES_NOUN = '(noche|nochecita)';

export const NIGHT_SIGNS: Record<Lang, Partial<Record<NightSign, string[]>>> = {
  en: {
    easy: [`(easy|easiest|super easy|smooth|so easy) ${EN_NOUN}`, '(was|went|so|super|really|very|pretty|its|it was|all|tonight was) (so|really|super|pretty|very|) (easy|easily|smoothly|a breeze)', 'easy peasy', 'easier than (i thought|expected|last night)', 'piece of cake', 'a breeze', 'like a dream', 'went like clockwork', 'no trouble at all'],
    good: [`(great|amazing|best|fantastic|wonderful|brilliant|perfect|excellent|lovely|awesome|fab|dream|incredible|better|much better|fabulous) ${EN_NOUN}`, `(a|such a|really|pretty|very|had a|another|was a|our first|so) good ${EN_NOUN}`, '(did|slept) (so|really|) (great|amazing|brilliantly|well|beautifully|fantastic)', 'pretty good', 'night was (great|good|lovely)', 'better than (last night|yesterday|usual|expected|the last)', '(all|everything) good (last night|all night|tonight|overnight)', 'good night last night', 'good night for us', 'good night overall', 'good night all in all', '(slept|night was|night went|it was|it went|went|was) (so|really|pretty|) (great|amazing|well|good|brilliantly|brilliant|fantastic|wonderful|beautifully|perfect)'],
    ok: [`(ok|okay|decent|alright|average|so so|fair|not bad|fine|not a bad|not too bad|middling|meh|reasonable|mediocre|mixed|not terrible|not the worst|standard|typical|normal) ${EN_NOUN}`, '(was|went|it was|night was|it went|pretty|not too|all) (ok|okay|decent|alright|fine|average|so so|meh|bad overall)', 'neither good nor bad', 'not (great|good) (but|) not (terrible|awful|bad|horrible)', 'not (so|that|too|as) (hard|rough|tough|difficult)', 'not great', 'middle of the road', 'pretty decent', 'could be worse', 'could have been worse', 'not bad', 'not too bad', 'not so bad', 'not great not terrible', 'meh night'],
    hard: [`(hard|rough|tough|awful|terrible|horrible|brutal|bad|worst|crap|crappy|shit|shitty|rubbish|horrendous|dreadful|nightmare|difficult|long|hellish|challenging|miserable|not a good|not good|not a great|disaster|trying|crazy) ${EN_NOUN}`, '(was|it was|night was|so|really|super|very|pretty|been) (so|really|pretty|very|super|) (hard|rough|tough|awful|terrible|brutal|horrible|difficult|a nightmare|hell|horrendous)', '(nightmare|disaster|hell|mess) of a (night|bedtime|evening)', '(night|bedtime|it|that|one) (really|) (sucked|blew)', '(wasnt|was not|not|isnt|never) (that|so|very|really|) (easy|an easy night)', '(wasnt|was not|not|isnt|didnt have) (a|that|such a|our|) (good|great|best) (night|one|bedtime|go)', '(didnt|did not) go (well|good|great|smoothly)', '(went|going) (badly|terribly|horribly|awfully)', 'night from hell', 'a nightmare', 'rough rough', 'what a night'],
    did: ['(we|i|he|she|dh|dad|just|) did (it|the step|the plan|the new step|our step|tonights step|the pat|the phrase|the pat and phrase|the count)', 'did the (step|plan|new thing|pat and phrase|new step|unlatch|pull off)', '(stuck|kept|keeping|sticking) (to|with) (the|our) (plan|step)', 'followed the (plan|step)', 'managed the step', 'step done', 'tried the step and it worked', 'the step worked', 'did as you said', 'used the step', '(stuck|kept|sticking) (to|with|at) it', 'did (exactly|all of it|the whole thing|everything you said)', '(we|i|) tried (it|the step) and it (worked|helped)', 'finally did it', '(the|) (step|plan) (went|worked) (fine|well|ok|great|out|)'],
    didnot: ['(didnt|did not|couldnt|could not|didnt manage to|wasnt able to|havent) (do|try|manage|managed|stick to|follow|keep to) (it|the step|the plan|the new step|our step|the pat)', '(skipped|dropped|forgot|abandoned) the (step|plan)', 'no step (tonight|last night)', '(forgot|forgotten) (to do|about|doing) (it|the step|the plan)', '(forgot|skipped) it', '(wasnt|werent) able to', 'no (pat|patting|phrase|step) (tonight|last night|this time)', '(did|went back to) the (usual|old way|old thing)', 'tried (but|and) (gave up|gave in|failed|couldnt|it didnt work)', '(didnt|did not|couldnt) (do|try|manage) (the|our) (new thing|thing|routine|method)', 'caved', 'gave in', 'too tired to do the step', 'too tired to try', 'step not done', 'did not do it', 'didnt do it'],
    cry0: ['no crying', 'no tears', 'without crying', 'zero crying', 'didnt cry', 'not a (peep|whimper|sound|squeak|cry)', 'not a tear', 'no tears at all'],
    cry1: ['(little|bit of|tiny bit of|some) (crying|fussing|whinging|whining|grizzling|tears|protest)', 'cried a (bit|little)', 'fussed a (bit|little)', 'barely cried', 'hardly cried', 'hardly any crying'],
    cry3: ['cried (a lot|so much|hard|the whole time|loads|lots|like crazy)', 'lots of (crying|tears|screaming)', 'so much crying', 'screamed the whole time', 'a lot of (crying|tears|screaming)'],
    feel1: ['i feel (awful|terrible|horrible|dreadful|broken)', 'feeling (awful|terrible|horrible|broken)'],
    feel2: ['(im|i am|feeling|i feel|feel) (so|really|pretty|very|) (tired|exhausted|rough|low|wrecked|shattered|drained|knackered|bad|down)'],
    feel3: ['(im|i am|i feel|feeling|feel) (ok|okay|alright|so so|fine|meh)'],
    feel4: ['(im|i am|i feel|feeling|feel) (good|better|hopeful|positive|rested|pretty good|human|much better|proud)'],
    feel5: ['(im|i am|i feel|feeling|feel) (great|amazing|fantastic|so good|wonderful|brilliant|so happy|on top of the world|like a new person|like a new woman)'],
    'seat door': ['(sat|sitting|chair|seat|stood|stayed|me|moved) (by|at|near|next to|in|to) (the|) (door|doorway)'],
    'seat crib': ['(chair|seat|sat|sitting) (by|next to|beside|at|right by) (the|her|his|) (crib|cot|bed|bedside)'],
    'seat middle': ['(chair|seat|sat|sitting) (in|at) (the|) middle (of the room|)', 'middle of the room'],
    'seat hall': ['(chair|seat|sat|sitting|stayed) (in|out in|outside in) (the|) (hall|hallway|landing)', 'sat outside the door', 'sat just outside'],
  },
  es: {
    easy: ['mas facil (de lo que|que ayer|que)', `${ES_NOUN} (facil|muy facil|facilisima|tranquila y facil)`, '(fue|ha sido|resulto|muy|super|todo|salio) (muy|super|) (facil|facilisimo|rodado)', 'pan comido', 'sin problema ninguno', 'como la seda'],
    good: [`(buena|gran|mejor|muy buena|estupenda|excelente|la mejor|una buena) ${ES_NOUN}`, `${ES_NOUN} (genial|estupenda|buenisima|increible|maravillosa|perfecta|muy buena|fantastica|buena|espectacular|excelente|de lujo|de diez|de 10|muy bien)`, '(durmio|fue|ha dormido|salio|fue todo|todo|paso la noche|nos fue) (muy|super|) (bien|genial|de maravilla|fenomenal|increible)', 'mejor que (ayer|anoche|la anterior|otras noches|nunca)', 'noche (tranquila|muy tranquila)', 'nochaza', 'noche de lujo', 'durmio (genial|estupendo|de maravilla|como un angelito)'],
    ok: [`${ES_NOUN} (normal|regular|pasable|aceptable|asi asi|mas o menos|decente|normalita|ni buena ni mala)`, '(fue|estuvo|ha sido) (regular|normal|pasable|mas o menos|asi asi|decente|aceptable)', 'ni bien ni mal', 'ni buena ni mala', 'mas o menos', 'no (fue|estuvo|ha sido) tan (dura|duro|dificil|mal)', 'asi asi', 'no estuvo mal', 'no ha estado mal', 'no fue tan mala', 'no estuvo tan mal', 'podria ser peor', 'regular', 'regulera'],
    hard: [`(mala|dura|pesima|terrible|horrible|fatal|peor|malisima|muy mala|la peor|larga|vaya|menuda|que|tremenda) ${ES_NOUN}`, `${ES_NOUN} (dura|pesada|pesadisima|matada|fea|mala|horrible|terrible|fatal|de perros|malisima|muy dura|muy mala|larguisima|larga|horrorosa|de terror|infernal|complicada|dificil|pesima|toledana|movida|de locos|movidita|espantosa|para olvidar)`, '(fue|ha sido|estuvo|muy|todo) (muy|super|) (duro|dura|dificil|horrible|terrible|fatal|complicado|complicada)', 'no (fue|ha sido|estuvo|es|resulto) (nada|muy|tan|) (facil|sencillo)', 'no (fue|ha sido|tuvimos|pasamos|hemos pasado) (una|muy|) (buena noche|bien|buena)', '(fue|ha sido|estuvo) (durisimo|durisima|dificilisimo|agotador|un horror|un desastre|una tortura)', '(fue|ha ido|salio|nos fue|fatal|todo) (mal|fatal|muy mal)', 'pesadilla de noche', 'una pesadilla', 'un infierno de noche'],
    did: ['(hicimos|hice|hemos hecho|he hecho) (el paso|lo del paso|el plan|lo que dijiste|lo de la palmadita|la tecnica)', 'lo (hicimos|hice|hemos hecho|he hecho|logramos|logre|conseguimos|consegui)', '(seguimos|segui) (el plan|el paso)', 'paso hecho', 'cumplimos el paso', 'cumplimos con el paso', 'con el paso hecho'],
    didnot: ['no (lo|pude|pudimos|) (hicimos|hice|hacer|hacerlo|pude hacer|pudimos hacer|hemos hecho|he hecho|pudimos) (el paso|el plan|)', 'no hicimos el paso', 'no hice el paso', '(se me olvido|olvide|olvidamos|se nos olvido|me olvide) (el paso|hacerlo|hacer el paso|del paso)', 'no (fui|fuimos) capaz', 'no (lo|) (logre|logramos|conseguimos|consegui)', 'me rendi', 'nos saltamos el paso', 'me salte el paso', 'sin paso', 'no pudimos con el paso', 'cedi', 'cedimos'],
    cry0: ['sin llorar', 'sin llanto', 'sin lagrimas', 'no lloro', 'ni (una lagrima|un llanto|llorar|lloro|pio)', 'cero lagrimas', 'nada de llanto'],
    cry1: ['lloro (un poco|un poquito|poco)', '(poco|poquito|algo de|un poco de) (llanto|lloro)', '(apenas|casi no) lloro', 'casi sin llorar', 'lloriqueo un poco'],
    cry3: ['lloro (mucho|muchisimo|un monton|a mares)', 'mucho (llanto|lloro)', 'muchos lloros', 'mucho berrinche'],
    feel1: ['me siento (fatal|horrible|pesimo)'],
    feel2: ['(estoy|me siento) (muy|tan|super|) (cansada|cansado|agotada|agotado|reventada|reventado|mal|baja)'],
    feel3: ['(estoy|me siento) (regular|normal|asi asi|mas o menos)'],
    feel4: ['(estoy|me siento) (bien|mejor|animada|animado|contenta|contento|descansada|descansado)'],
    feel5: ['(estoy|me siento) (genial|de maravilla|fenomenal|muy bien|feliz|super bien)'],
    'seat door': ['(silla|sentada|sentado|sente) (en|junto a|al lado de|cerca de) la puerta'],
    'seat crib': ['(silla|sentada|sentado|sente) (junto a|al lado de|pegada a) la (cuna|cama)'],
    'seat middle': ['(silla|sentada|sentado|sente) en (el|) medio (de la habitacion|del cuarto|)', 'mitad de la habitacion'],
    'seat hall': ['(silla|sentada|sentado|sente) en el (pasillo|hall)', 'desde el pasillo'],
  },
};

/** A lone "good night" or "buenas noches" wishes, and tells nothing. */
export const FAREWELLS = ['good night', 'goodnight', 'night night', 'nighty night', 'buenas noches', 'have a (good|great|lovely|nice|restful) night', 'have a (good|great|lovely) one', 'que (tengas|tengan|pases|pasen|descanses) (buena noche|bien|)', 'feliz noche', 'que pasen buena noche', 'que tengan buena noche', 'hope you have a good night', 'wish us a good night', 'hoping for a better night', 'hoping for a good night', 'hope for a good night', 'hope its a good night', 'hope for a better night', 'hopefully a better night', 'hope tonight is better', 'ojala buena noche', 'fingers crossed for a good night', 'heres to a better night', 'all night', 'here is to a good night', 'pray for a good night', 'at one', 'by one', 'one night'];

export const HAZARDS: Record<'propped-bottle' | 'driving', string[]> = {
  driving: ['(fell asleep|nodded off|falling asleep|dozed off|fall asleep|drifting off|drifted off|nodding off|dozing off) (at|behind) the wheel', '(i|nearly|almost|just) (fell asleep|nodded off|dozed off|drifted off) (driving|while driving|at a red light|at the lights)', '(driving|drive|drove) (home|to work|around|) (half asleep|so tired|exhausted|on no sleep|on zero sleep|like a zombie|with no sleep)', 'too tired to drive', 'not safe to drive', '(should not|shouldnt|shouldn|cannot|cant) (be driving|drive) (like this|this tired|so tired|)', 'no deberia (manejar|conducir)', '(me dormi|me duermo|casi me duermo|casi me dormi|me quede dormida|me quede dormido|cabeceando|cabecee|cabeceo) (al volante|conduciendo|manejando|en un semaforo)', '(conducir|manejar|conduzco|manejo|conduje|maneje) (con tanto sueno|sin dormir|agotada|agotado|muerta de sueno|muerto de sueno|medio dormida|medio dormido)'],
  'propped-bottle': ['(propped|prop) (the|his|her|a|) bottle', 'propped (up|) (the|his|her|a|) bottle', 'bottle propped', 'propping (the|his|her|a|) bottle', 'bottle prop', '(biberon|bibe|mamadera|mamila) (apoyado|apoyada)', 'apoye (el|la) (biberon|bibe|mamadera|mamila)'],
};

export const CORRECTION_LEADS: Record<Lang, string> = {
  en: 'actually|sorry|oops|whoops|correction|typo|i meant|meant|i mean|make that|no wait|wait no|no it was|no that was|that was|it was|should be|should say|that should be|it should be|scratch that|mistake|my bad|edit|fix|sorry it was|no i meant|that was actually|was actually|nope|no sorry|sorry no|oh wait|wait|not|change that to|no',
  es: 'perdon|perdona|en realidad|quise decir|queria decir|quiero decir|digo|mejor dicho|corrijo|correccion|error|me equivoque|era|fue|eso fue|eso era|no era|ups|uy|no perdon|no fue|rectifico|cambio|no era a|no fue a|bueno|no',
};
export const CORRECTION_NOT: Record<Lang, string> = { en: 'not|and not|rather than|instead of|no|it wasnt|wasnt|it was not|it wasn t', es: 'no|y no|en vez de|en lugar de|no fue|no era|no fueron' };
export const CORRECTION_SAID: Record<Lang, string> = { en: 'i said|i told you|told you|told u|said she|said he|said it was|said there were|i typed|i wrote|i put|i texted|said|typed|i logged', es: 'dije|puse|escribi|te dije|habia puesto|habia dicho|te puse|anote' };
export const CORRECTION_BUT: Record<Lang, string> = { en: 'but|it was|its|was|but it was|more like|rather', es: 'sino|fue|era|fueron|sino que fue|mas bien' };
export const CORRECTION_YESTERDAY: Record<Lang, string[]> = {
  en: ['(that was|that one was|those were|it was|sorry that was|oops that was|actually that was|that is|thats|i meant|was for|that was from|that was for|no that was) (yesterday|yesterdays|last night|for last night|the night before|the day before|for yesterday|from yesterday)'],
  es: ['(eso fue|eso era|era|fue|eso es|perdon eso fue|esos fueron|lo de antes fue|eso fue lo) (de|) (ayer|anoche|la noche anterior|de ayer|de anoche)'],
};
