/**
 * A child that clings by day: "separation anxiety", "so clingy lately", "llora si me alejo". Told as how the days are,
 * and not of one night, of another cause, of a grown-up or of what is over. `text` is words joined by spaces.
 */
const WHO = '(?:i|we|mom|mommy|mum|mummy|mama|momma|dad|daddy|dada|papa)';
const CRIES = '(?:cries|cry|crying|screams?|screaming|wails?|howls?|sobs?|bawls?|whines?|whimpers?|panics?|hysterical|freaks? out|melts? down|meltdowns?|tantrums?|upset|distressed|loses it|loses (?:her|his) mind|hates? it)';
const WHEN = '(?:when|whenever|when ever|if|every ?time|each time|any ?time|as soon as|once|(?:the|a) (?:second|minute|moment|instant)|because)';
const GO = '(?:leave|leaves|leaving|walk out|walk away|walks away|walk off|step out|step away|steps out|step off|go out|go away|goes away|goes out|go to (?:the )?(?:bathroom|toilet|kitchen|shower|work)|go into another|move away|get out of sight|am out of|is out of|disappear|disappears|drop (?:her|him|them) off|exit)';
const NO_SEE = '(?:cant|can not|cannot|doesnt|does not|dont) see (?:me|us|mom|mommy|mummy|mama|dad|daddy)';
const BABY = '(?:she|he|they|baby|it|the baby)';

/** Said of how a child is these days, whatever else the text logs. */
const ALWAYS: readonly string[] = [
  'sep[ae]ration (?:anxiety|anxious|distress|upset|phase|stage|fears?|issues|worries|protest)', 'sep anxiety', 'sep anx',
  `${CRIES} (?:\\S+ ){0,4}?${WHEN} ${WHO} (?:\\S+ ){0,2}?${GO}`, `${CRIES} (?:\\S+ ){0,4}?${WHEN} ${BABY} (?:\\S+ )?${NO_SEE}`, `${CRIES} (?:\\S+ ){0,4}?(?:out of sight|loses sight of (?:me|us))`,
  '(?:wont|will not|doesnt|does not|cant|cannot|never) (?:let|lets|want|wants) (?:me|us|mom|mommy|mummy) (?:to )?(?:leave|leaves|go anywhere|out of (?:her|his|their) sight|go to the (?:bathroom|toilet))', 'velcro (?:baby|child|kid|toddler|stage|phase)',
  '(?:clingy|needy) (?:lately|recently|these days|this week|this month|all week|for days|phase|stage|period|season)', '(?:going through|in) (?:a|her|his|that) (?:\\S+ )?(?:clingy|velcro)', 'attached to my hip', 'follows me everywhere',
  '(?:ansiedad|angustia|crisis|miedo|etapa|fase|epoca|problemas) (?:de|por|a|ante|con) (?:la )?separacion', '(?:mamitis|papitis)',
  '(?:llora|lloran|llorar|llorando|grita|gritan|chilla|berrea|se angustia|se altera|se desespera|se asusta|se agobia|se pone (?:\\S+ )?(?:mal|triste|nerviosa|nervioso|histerica|histerico|fatal)|hace berrinche|hace berrinches|entra en panico) (?:\\S+ ){0,3}?'
    + '(?:si|cuando|cada vez que|siempre que|en cuanto|apenas|nomas|ni bien|al|porque) (?:\\S+ ){0,2}?(?:me alejo|me voy|me salgo|salgo|nos vamos|nos alejamos|me aparto|me separo|me levanto y me voy|no me ve|no nos ve|no me encuentra|deja de verme|dejo de estar|me pierde de vista|desaparezco|alejarme|irme|separarme|separarnos|salir yo|(?:la|lo|le) dejo (?:sol[oa]|con (?:su|la|el|mi|otr[oa]|alguien)|en la guarde))',
  'no (?:se )?(?:me )?(?:despega|desprende|separa) (?:de (?:mi|mama|papa|su mama|su papa|nosotros)|ni un|nunca|para nada)', 'no me suelta(?! (?:la teta|el pecho|el pezon|la mano|el biberon))', 'no (?:me|nos) deja (?:ir|salir|alejarme|separarme|ni ir|ni un|ni a sol)',
  'no quiere (?:separarse|que me (?:vaya|aleje|separe|mueva|despegue)|estar sin mi)', 'enmadrad[oa]',
  '(?:a?pegad[oa]|a?pegadit[oa]|pegote) a (?:mi|mama|papa|su mama|su papa|su madre|su padre|nosotros|mama y papa|mis piernas|mis faldas)',
];
/** Said also of one hour or one night: as how the days are only where the text logs nothing. */
const ALONE: readonly string[] = [
  '(?:so+|very|super|really|rly|extra|too|more|mega|pretty|extremely|incredibly|quite|suddenly|always|being|been|getting|become|becoming|gotten|turned|got) (?:\\S+ )?(?:clingy|clingey|needy)', '(?:clingy|clingey) (?:all day|all the time|today|now|again|with me|to me|to mom|to mommy|by day|during the day|in the day|right now|at the moment)',
  '^(?:\\S+ )?(?:is|s|shes|hes|theyre|are|been) (?:a bit |a little )?(?:clingy|clingey)$', '^(?:clingy|clingey)(?: baby| toddler| girl| boy| kid)?$', '(?:clings|clinging|glued) (?:on )?to (?:me|mom|mommy|mummy|mama|us)(?! all night)',
  '(?:muy|super|mas|tan|re|bien|bastante|demasiado|esta|anda|sigue|toda|todo el dia) (?:\\S+ )?(?:a?pegad[oa]|a?pegadit[oa]|encimos[oa]|pegote|pegotes)(?! a (?:la|el|mi pecho|mi teta))',
];
const joined = (phrases: readonly string[]): RegExp => new RegExp(phrases.map((p) => (p.startsWith('^') ? `(?:${p})` : `\\b(?:${p})(?![a-zñ])`)).join('|'));
const [DAYS, LOOSE] = [joined(ALWAYS), joined([...ALWAYS, ...ALONE])];

/** Not so, no more, once, or less so. */
const OVER = /\b(?:anymore|any more|no longer|used to|outgrew|outgrown|grew out|gone|over|finished|stopped|passed|better|improving|less|ago|last (?:month|year|summer|winter|spring|fall)|ya no|ya paso|se (?:le )?paso|menos|mejor|termino|antes|hace (?:\S+ )?(?:meses|mes|años|anos)|dejo de|superad[oa])\b/;
/** Right before what is told. */
const NOT = /\b(?:no|not|isnt|wasnt|arent|aint|never|doesnt|does not|dont|didnt|without|zero|nothing|sin|nunca|tampoco|nada|si|if|when)(?: (?:a|an|any|is|have|has|had|esta|es|tiene|hay|really|very|so|too|super|much|muy|tan|tanto|de|la|el|she|he|gets|se|me))*\s*$/;
/** A grown-up's own, a couple's, an animal's, or another cause that goes by itself. */
const ELSE = /\b(?:(?:my|our|i have|i ve|ive|i get|i got|i feel|i m having|im having|mi|tengo|siento|me da|padezco) (?:own |bad |severe |terrible |mucha |un poco de |mi )?(?:sep[ae]ration|ansiedad|angustia|crisis|miedo)|divorce\w*|divorci\w*|(?:from|de|con) (?:my|mi|su|the|el) (?:husband|wife|partner|boyfriend|girlfriend|ex|marido|esposo|esposa|mujer|pareja|novi[oa])|dogs?|cats?|puppy|perr[oa]s?|gat[oa]s?|friend\w*|neighbou?rs?|cousin\w*|niece|nephew|amig[oa]s?|vecin[oa]s?|prim[oa]s?|sobrin[oa]s?|placenta\w*|retina\w*|shots?|jabs?|vaccin\w*|vacun\w*|teeth\w*|dientes|muelas|book|article|podcast|read about|libro|articulo)\b/;
const ONE_NIGHT = /\b(?:tonight|last night|all night|at bedtime|at night|this morning|anoche|esta noche|toda la noche|de noche|al acostar\w*|esta mañana|esta manana)\b/;

/** Whether the text may hold it: one of these words is in each of its phrases. */
export const SEPARATION_WORDS = ('separation seperation sep clingy clingey needy clings clinging glued velcro leave leaves leaving walk walks step steps go goes move sight see out disappear disappears exit drop hip follows '
  + 'separacion mamitis papitis alejo voy salgo vamos alejamos aparto separo ve encuentra verme estar vista desaparezco alejarme irme separarme separarnos salir dejo despega desprende separa suelta deja separarse vaya aleje separe mueva despegue sin enmadrada enmadrado '
  + 'pegada pegado apegada apegado pegadita pegadito apegadita apegadito encimosa encimoso pegote pegotes').split(' ');

/** `over`: told of as not so, or no more. `logs`: the text tells of a night or of another cause beside it. */
export function separationIn(text: string, logs: boolean): 'now' | 'over' | undefined {
  const told = (logs ? DAYS : LOOSE).exec(text) ?? (OVER.test(text) ? PLAIN.exec(text) : null);
  if (told === null || ELSE.test(text)) return undefined;
  if (OVER.test(text) || NOT.test(text.slice(0, told.index))) return 'over';
  return DAYS.test(text) || !ONE_NIGHT.test(text) ? 'now' : undefined;
}
/** Named and nothing more: enough where it is told as over. */
const PLAIN = /\b(?:clingy|clingey|llora|cries|pegad[oa]|apegad[oa])\b/;
