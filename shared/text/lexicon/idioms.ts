/**
 * What sounds like a cry, an illness or a farewell and is none, over words apart by one space (a stop is itself, a
 * number `#`): `idioms.ts` takes these words out and the text is heard again. By class, both languages; data only.
 */

const KIN = '(?:husband|hubby|dh|wife|partner|boyfriend|girlfriend|he|mil|mother in law|in laws|neighbou?rs?|dog|cat|boss|landlord|marido|esposo|esposa|pareja|novio|suegra|vecin[oa]s?|perr[oa]|gat[oa]|jef[ea])';
const SLEEPS_ON = '(?:snor\\w*|slept|sleeps|sleeping|asleep|bark\\w*|dead asleep|advice|useless|ronc\\w*|durmi\\w*|duerm\\w*|dormid[oa]|ladr\\w*|consejos|inutil|se entera|se entero)';
const THINGS = '(?:swaddle|paci|pacifier|binky|dummy|bottles?|breast|boob|crib|cot|bassinet|naps?|sleep ?sack|swing|bumper|toy|toys|bunny|lovey|bear|cup|sippy|spoon|food|milk|blanket|book|shoes?|sock|socks|remote|phone|car seat|stroller|feeds?|formula|solids|chupete|chupon|chupo|tete|bobo|biberon|bibi|bibe|mamadera|mamila|teta|pecho|siestas?|tomas?|cuna|moises|saco|juguetes?|peluche|conej\\w*|pelota|vaso|cuchara|plato|comida|leche|manta|cobija|zapatos?|carriola|hamaca|colecho|dream feed)';
const REST = '(?:sleep|nap|naps|a nap|coffee|a coffee|latte|a latte|tea|wine|chocolate|a shower|a break|a bed|my bed|# hours|an hour|(?:a |one |just )?(?:full |good |whole |single )?nights?|dormir|sueno|siesta|una siesta|cafe|un cafe|mi cafe|cafecito|mi cafecito|una ducha|# horas|una hora|una noche|te|caffeine|white noise|pacifier|chupete|monitor)';
const SPENT = '(?:tired|overtired|sleepy|exhausted|teething|hungry|nursing|feeding|eating|latching|asleep|sleeping|drowsy|fussy|cranky|nurses|feeds|eats|latches|sleeps|drinks|nap\\w*)';
const SPENT_ES = '(?:(?:tiene|tenia|le da) (?:mucho )?(?:sueno|hambre|dientes)|esta (?:muy )?(?:cansad[oa]|dormid[oa]|inquiet[oa])|toma\\w*|mama|come|duerme|se duerme|le salen|le doy|le cambio|juega)';
const BLOWS = '(?:hits?|hit|kick\\w*|punch\\w*|slap\\w*|bit|bites?|scratch\\w*|pinch\\w*|headbutt\\w*|beats?|pull\\w*)';
const BLOWS_ES = '(?:pega|pego|muerde|mordio|patea|pateo|pellizca|pellizco|arana|arano|rasguna|rasguno|golpea|golpeo|jala|jalo|jalonea|da|dio|mete|metio)';

const all = (...phrases: string[]): readonly RegExp[] => phrases.map((phrase) => new RegExp(`\\b(?:${phrase})(?![a-z])`, 'g'));

/** Of pain, death and blows: in a night with a child most of them are a figure of speech, or the child's own. */
export const IDIOMS = all(
  // Cries as if: the likeness is the child's scream.
  '(?<=\\b(?:cr(?:y|ied|ies|ying)|scream(?:s|ed|ing)?|shriek\\w*|wail\\w*|yell(?:s|ed|ing)?|acts?|acting|behaves) (?:\\w+ ){0,4})(?:like|as if|as though) (?:(?:i|we|im|i m|it|someone|somebody|we re|were)\\b|the (?:world|house|crib|bed)|(?:hes|shes|she|he|they|she s|he s)(?: is| was| were)? (?:being|getting) (?:murdered|killed|tortured))(?:(?! and i| but )[^.!?;\\n])*',
  '(?<=\\b(?:llor\\w*|grit\\w*|chill\\w*|berre\\w*|hace|pone|pon[ei]a) (?:\\w+ ){0,4})como si (?:(?! y (?:yo|me|quiero)| pero )[^.!?;\\n])*',
  // Would kill, or die, for a thing that rests.
  `(?:kill|murder|die|dying|killing|matar?|mataria|mato|muero|morir(?:ia)?|muriendo) (?:(?:someone|somebody|anyone|a man|a person|my husband|alguien|a alguien) )?(?:for|por|de) (?:${REST}|un[ao]? \\w+|a \\w+|an \\w+|some \\w+)`,
  '(?:me )?(?:muero|muere|morimos|mori|moria|muriendo|muriendome|morir|morirme|muerta|muerto) (?:del? )(?:puro )?(?:sueno|risa|cansancio|hambre|ganas|calor|frio|verguenza|ternura|aburrimiento|amor|sed|la risa|lo cansad[oa])',
  // Of a night more like this one.
  '(?:me|nos) (?:muero|morimos|muera|mato|va a dar algo|da algo) (?:si|cuando|como) (?:se|no|vuelve|otra|me|hoy|esta|este|llora)\\b[^.!?;\\n]*',
  '(?<=\\b(?:si (?:se|no|vuelve|me vuelve|otra)|otr[oa]s?|un[oa] (?:noche|vez|semana|despertar|siesta|hora)|(?:noche|vez|siesta|semana)s? (?:mas|asi)|duermo)\\b[^.!?;\\n]{0,40}\\b)(?:me|nos) (?:muero|morimos|da algo|va a dar algo)(?= $| jaja|[.!?]|$)',
  '(?<=\\b(?:one more|another|if (?:she|he|baby|the baby|they) (?:wakes|wake|gets|cries|is up))\\b[^.!?;\\n]{0,40}\\b)(?:and )?(?:i ?ll|i will|ima|imma|im gonna|im going to|i might|i may|i swear i ll) (?:die|be dead|drop dead|collapse)',
  // What wears one out kills one: naps, teeth, a back; and the child in jest.
  '(?:nap|naps|wakeups?|wakings?|wake|regression|teeth|teething|molars?|growth spurt|leap|back|backs|arms?|neck|hips?|feet|head|knees?|boobs?|nipples?|shoulders?|wrists?|pump|pumping|schedule|bedtime|night|nights|heat|cold|mornings?|am|baby|kid|kids|boy|girl|child|toddler|twins|this|these|they|it|its|me|yall|youre|you re|ur|you are|u r) (?:is|are|was|were|will|ll|gonna|going to|is going to|are going to|gon|just)? ?(?:be )?(?:trying to |gonna |going to )?(?:killing|kill|murdering|murder|slaying|the death of|finish|finishing|the end of) (?:me|us|my back|mommy|mama)',
  '(?:she|he|shes|hes|they|theyre) (?:s |is |are )?(?:literally |actually |really )?(?:out to|trying to|plotting to|determined to) (?:kill|murder|get|destroy|break) (?:me|us)(?= i swear| lol| haha| with| at| by| tonight| today| this| $|$)',
  '(?:est[ae]s?|l[ao]s|mi|un) (?:\\w+ )?(?:nin[oa]|bebe|criatura|crio|cria|chamac[oa]|enan[oa]|nen[ea]|peque|regresion|dientes?|siestas?|noches?|despertares|muelas?|espalda|cabeza|brazos?|cadera|rodillas?|cansancio|sueno|trabajo|calor|consejos|insomnio|colicos?|gases) (?:\\w+ )?(?:me|nos) (?:va a|van a|esta|estan)? ?(?:matar|mata|matan|matando|acaba|acabar|rematar|liquidar)',
  'est[ae]s? \\w+ (?:me|nos) (?:quiere|quieren) (?:matar|volver loc[oa])',
  '(?:va|van) a (?:acabar|terminar) con(?:migo| nosotros| migo)', 'me (?:estas|vas a) (?:matar|matando)(?= \\w+ (?:jaja|mia|mio|amor)| chiquit| jaja| hij[oa]| gord[oa]| peque| bebe| nen[ea])',
  '(?:death|end) of (?:me|us)(?= |$)', 'dead on (?:my|our) feet', 'dead to the world', 'bur(?:y|ied) (?:me|us)? ?(?:in|under) (?:the |my |a |some |pillows?|blankets?|laundry|diapers|bed)\\w*',
  // Those who sleep on or bark, and whoever invented this.
  `${KIN} (?:[^.!?;\\n]{0,30} )?${SLEEPS_ON}\\b[^.!?;\\n]{0,40}\\b(?:kill|murder|smother|strangle|choke|punch|kick|divorce|matar?|mato|ahorco|ahogo|ahorcar|ahogar|pego|divorcio)\\b[^.!?;\\n]*`,
  `(?<=${SLEEPS_ON} [^.!?;\\n]{0,40})(?:i will |i ll |ill |im gonna |im going to |id |i could |i would |gonna |could |lo voy a |la voy a |lo |la )?(?:kill|murder|smother|strangle|choke|punch|kick|matar?|mato|ahorco|ahogo|ahorcar|ahogar|pego|patear) (?:him|her|it|them)?[^.!?;\\n]*`,
  '(?:kill|murder|strangle|punch|slap|matar|ahorcar|mato) (?:whoever|who ever|the (?:person|guy|man|idiot|one) (?:who|that)|al que|a la que|a quien|al (?:perro|gato|gallo|vecino)|the (?:dog|cat|neighbou?rs?|rooster|garbage|mail\\w*|amazon|ups|birds?))',
  `(?:my )?${KIN} (?:is|s|will be|es|esta) (?:a |so )?(?:dead|dead man|dead meat|muerto|hombre muerto)(?= if| when| si| cuando| lol| jaja)`,
  '(?:boss|work|mom|mum|mother|jefe|jefa|mama|madre|suegra|abuela) (?:will|is gonna|is going to|gonna|would|me va a|me|nos) (?:kill|murder|matar|mata|matara)(?: me| us)?',
  // What hurts a child.
  '(?:gums?|teeth|tooth|molars?|feeds?|feeding|eating|nursing|latch\\w*|bottle|it|that|this|gas|tummy|belly|ears?|shots?|reflux|poop\\w*|peeing|swallow\\w*|rash|diaper|light|noise|sun|sound|nipples?|milk|lying down|laying down|being put down) (?:is |are |must |might |may |really |probably |seems? to |could |still |do |does |all |was |were )*(?:hurt|hurts|hurting|bother\\w*) ?(?:her|him|them|baby|the baby|me|my \\w+)?(?: (?:i|we) (?:think|guess|believe|bet))?',
  // A child is groomed, hugged, fed, and throws its things.
  '(?:cut|cutting|trim\\w*) (?:her|his|their|my|the|baby s|babys) (?:\\w+ )?(?:hair|nails|bangs|fringe|fingernails|toenails|nap|naps|feed|feeds|bottle|grapes?|food)', 'cort(?:e|o|amos|ando|arle|ar) (?:el|las|los|la) (?:pelo|unas|pelito|fleco|flequillo|cabello)', 'cut(?:ting)? (?:a|his|her|#|another|first) (?:first |new )?(?:tooth|teeth|molars?)',
  '(?:smother\\w*|crush\\w*|attack\\w*|squeez\\w*|squish\\w*|drown\\w*|suffocat\\w*) (?:her|him|them|the baby|me|us|my \\w+)? ?(?:in|with) (?:kisses|hugs|love|cuddles|a hug|raspberries|tickles)', '(?:apret\\w*|apriet\\w*|estruj\\w*|aplast\\w*) (?:\\w+ )?(?:contra (?:mi|el pecho)|en un abrazo|en mis brazos|con besos|a besos|de amor)',
  `(?:she|he|baby|they|toddler|shes|hes) (?:just |keeps |kept |always )?(?:threw|throws|throwing|throw|chucks?|chucked|chucking|tosse[sd]|tossing|hurled|flings|flung|launched|drops|dropped|dropping|slam\\w*|bang\\w*|hit|hits|kick\\w*) (?:her|his|the|a|their|every|all)(?: \\w+)? (?:${THINGS}|bars?|mattress)[^.!?;\\n]*`,
  `(?:avent\\w*|tir[ao]|tiraba|lanz[ao]|bota|boto|arroj[ao]|golpe[ao]) (?:el|la|los|las|su|sus|un|todos los|todo) ${THINGS}[^.!?;\\n]*`,
  '(?:tirar|echar|acostar|tumbar)(?:me|nos|se) (?:un rato |un ratito )?(?:a (?:dormir|descansar|la cama)|en (?:la cama|el sofa|el sillon|el piso|el suelo)|al (?:sofa|sillon|piso)|una siesta|un sueno)',
  `(?:say|said|saying|bye|goodbye|bye bye|adios|chau|decir|decimos|dijimos|dile|despedimos) (?:goodbye |bye |adios |chau )?(?:to |al |a la |a los |a las |a |del |de la )?(?:the |her |his |our |that |last |#\\w* |su |el |la )*(?:${THINGS}|nap|am feed|night feed)`,
  '(?:almost |nearly )?(?:fell|falls|rolled|slipped|slid|tumbled|climbed)[^.!?;\\n]{0,50}(?:grabbed|caught|held)(?: (?:her|him|them|onto \\w+))?', '(?:cae|cayo|caia|cayera|caer|rueda|rodo|resbal\\w*)[^.!?;\\n]{0,40}(?:lo|la|le) (?:agarr\\w*|atrap\\w*|sujet\\w*|cogi|pesque|alcance)',
  'get (?:her|him|the baby|baby|them|my \\w+) off(?: (?:me|of me|my \\w+))?',
  // What could not be done without, and what was wished otherwise.
  `(?:live|survive|function|cope|exist|make it|go on|vivir|viviria|sobrevivir|sobrevivo|sobreviviria|funcion\\w*|existir|existo|aguant\\w*) (?:without|sin) (?:(?:my|the|a|an|our|her|his|mi|el|la|un|una|las|mis|su) )?(?:\\w+ )?(?:${REST}|${THINGS}|coffees|cafes|mate|termo|help|espresso|naps?|tv|netflix|grandma|abuela|mother in law|ruido blanco|maquina|app|reminders)`,
  '(?:wish|hope|ojala|quisiera|wished)(?: (?:i|we|he|she|they|had|hadn ?t|hadnt|not|never|no|la|lo|le|hubiera|hubieramos|haber))+ (?:woken|woke|wake|waken|awakened|despertado|despertarl[oa]|despertar) (?:her|him|them|the baby|baby|up the baby|al|a la|a|tan|antes|l[oa])?(?: \\w+)?',
  // Wanted, had or awaited of a thing.
  `(?:never|didnt|doesnt|not) (?:really |even |once )?(?:want|wanted|wants|take|took|had|like|liked) (?:(?:the|her|his|a|any|that|another|more) )*${THINGS}`, `nunca (?:quiso|quiere|tomo|le gusto|uso|queria)(?: (?:el|la|su|un|una|tomar|usar|ni))* ${THINGS}`,
  `(?:had|has|got|getting|gotten|eaten|drank|took) enough (?:${THINGS}|food|to eat|sleep|to drink|dinner|nap|of the (?:${THINGS}))`, 'how (?:long|much|many) (?:more )?(?:\\w+ )?(?:till|until|before|til)\\b', '(?:no|ni) (?:me |nos )?(?:llego|llega|llegaron|llegan) (?:el|la|los|ningun|ninguna|su|un|nada|avisos?|mensajes?|recordatorios?)\\b',
  // What had no name for it until it happened: nearly, or might.
  '(?:almost|nearly|could|might|may|can|would|will|casi|podria|puede|pudo|pueda|puede que) (?:\\w+ )?(?:fall|fallen|fell|roll|rolled|jump|jumped|climb|climbed|flip|flipped|tip|slip|slipped|tumble|hop|cae|caer|caerse|cayo|caiga|salir|salirse|sale|saltar|saltarse|salta|trepar|treparse|voltear|rodar|tirarse) (?:[^.!?;\\n,]{0,12} )?(?:out|off|over|from|of|de|del|la|el)\\b',
);

/** The child's own blows, and a pet's or a sibling's; of no use beside a {@link GROWN_UP}. */
export const OWN_BLOWS = all(
  `(?:she|he|it|hes|shes|baby|toddler|lo) (?:always |just |often |sometimes |keeps? |even )?${BLOWS}(?:ing)? (?:me|us|my \\w+)(?: \\w+){0,4} (?:when|whenever|while|if|cuz|because|as|during|after)(?: (?:shes|hes|she|he|she is|he is|she s|he s|its|theyre|the baby is|gets?|so|too|really|very|super))* ${SPENT}`,
  `(?:while|when|during) ${SPENT}(?: \\w+){0,3} (?:she|he|baby) ${BLOWS} (?:me|us)`,
  `(?:she|he|baby|toddler|lo) ${BLOWS} (?:me|us)(?: \\w+){0,4} (?:in (?:her|his) sleep|by accident|with (?:her|his|a|the) (?:head|foot|feet|toy\\w*|bottle|paci\\w*|sippy|leg|spoon|rattle)|lol|haha|at (?:the )?breast|on the boob|with her tiny \\w+)`,
  '(?:she|he|baby|shes|hes|they|toddler) (?:beat|beats|won|defeated|broke) (?:me|us)(?= (?:, |and |so )*(?:i|we|tonight i|again i|today i|today we) (?:gave|give|just|caved|nursed|rocked|fed|brought|let|held|lost|surrender\\w*)| (?:, )?ice cream| at)',
  `(?:me|nos) ${BLOWS_ES}(?: \\w+){0,4} (?:cuando|mientras|si|al) ${SPENT_ES}`,
  `(?:me|nos) ${BLOWS_ES} (?:(?:un|una|unas|unos|muchas|con) )?(?:\\w+ )?(?:cabezazos?|patad(?:a|as|ita|itas)|codazos?|rodillazos?|manotazos?|manitas?|piecito|pie|pies|biberon|juguete|sonajero|carrito|cabeza|mordisc\\w*|mordida)`,
  `(?:el|la|mi|su) (?:gat[oa]|perr[oa]|hermanit[oa]|herman[oa]) (?:le |me |lo |la |nos )${BLOWS_ES}`, '(?:the |our |my |his |her )?(?:cat|dog|kitten|puppy|big sister|big brother|brother|sister|cousin|toddler) (?:accidentally )?(?:scratched|bit|hit|kicked|pushed|pinched|hugged) (?:me|us)',
  'me (?:arano|aranaba|arana|rasguno|rasguna) (?:(?:toda|todo) )?(?:la cara|la nariz|el cuello|la mejilla|el pecho|la teta)',
);

/** Whose blows are no child's. */
export const GROWN_UP = /\b(?:husband|hubby|dh|wife|partner|boyfriend|girlfriend|fiance|bf|ex|dad|daddy|father|stepdad|drunk|drinks|drinking|drank|angry|mad|fights?|argu\w+|marido|esposo|esposa|pareja|novi[oa]|papa|padre|padrastro|suegr[oa]|borrach\w+|tomad[oa]|alcohol|cerveza|enojad[oa]|pelea\w*|discut\w+)\b/;

/** Of our texts: staying, or keeping to some hours, of some other thing than us. */
export const STAYS = all(
  "(?:dont|do not|don t|didnt|did not|didn t|not|never|wasnt|isnt|no longer) (?:\\w+ )?(?:want|wanna|wanted|mean|meant|trying|try|going|gonna|plan|planning|intend|ready|looking|wish|need|like)(?:ing|ed|s)? ?(?:to |at all to )?(?:cancel\\w*|unsubscri\\w*|stop|leave|leaving|quit\\w*|opt out|drop out|go|end (?:this|it|the)|lose|miss)(?: (?:it|this|you|yet|texting|the \\w+|these|messages|texts|getting them|your \\w+|at all))*",
  "(?:im|i am|were|we are|we re|i m|me|we) (?:not|dont want to|arent) (?:leaving|quitting|cancel\\w*|stopping|unsubscribing|going anywhere|opting out|done yet)",
  "(?:dont|do not|don t|never|please dont|plz dont|no)(?: (?:ever|you|please|u|plz|ya|me|nos|nunca))* (?:stop|quit|cancel|end|cease|paren|pares|pare|dejen|dejes|cancelen|corten|quiten)(?: (?:texting|sending|messaging|writing|coaching|helping|reminding|de \\w+|it|us|me|these|this|them|the texts|please|que|mandar\\w*|escribir\\w*|los mensajes|nos|lol|with the \\w+))*",
  'no (?:me |nos )?(?:quiero|queremos|queria|quise|queriamos|pienso|pensamos|voy a|vamos a|quisiera|deseo) (?:me |nos )?(?:cancelar\\w*|darme de baja|darnos de baja|dar de baja|salir|salirme|salirnos|irme|irnos|dejarl[oa]s?|dejar (?:el|de recibir|esto)|terminar(?:lo)?|parar(?:lo)?|perder\\w*|desuscribir\\w*|quitar\\w*)\\b(?: (?:todavia|aun|del|el|la|programa|servicio|los|mensajes|nada|por ahora|de baja))*',
  '(?:no (?:me|nos) (?:quiero|queremos|voy|vamos|salgo|salimos|pienso|damos|doy)) ?(?:a |de )?(?:salir|ir|baja|dar de baja|cancelar|quitar)?',
  '(?:sin querer|by accident|by mistake|on accident|por error|accidentally|oops)[^.!?;\\n]*(?:stop|unsubscribe\\w*|cancel\\w*|alto|baja|parar|cancelar|salir)|(?:hit|said|sent|typed|pressed|texted|wrote|puse|mande|escribi|dije) (?:stop|cancel|unsubscribe|end|quit|alto|baja|cancelar|parar) (?:by|on|sin|por|accidentally|without)[^.!?;\\n]*',
  // Kept to some hours.
  '(?:no|ni|nunca|dont|do not|don t|never|please dont|not) (?:me |nos |please |ever |you )?(?:escrib\\w+|mand\\w+|envi\\w+|llam\\w+|contact\\w+|textee\\w+|avis\\w+|text\\w*|messag\\w+|writ\\w+|send\\w*|contact\\w*|remind\\w*|ping\\w*|bother\\w*|molest\\w+)(?: (?:me|us|nada|mas|anything|mensajes|texts?|messages?|avisos|these|this|so|tan|los|ningun))* (?:before|after|while|when|between|during|early|late|until #|till #|til #|past|antes|despues|mientras|cuando|entre|durante|temprano|tarde|hasta (?:las|la|que|el|manana)|de (?:noche|madrugada|dia)|a (?:esa|esta|estas|esas) horas?|por la|los (?:lunes|martes|miercoles|jueves|viernes|sabados?|domingos?|fines)|on (?:mon|tue|wed|thu|fri|sat|sun)\\w*|on weekends|at (?:night|#|this hour)|in the (?:morning|afternoon|evening|middle))\\b(?! ni nunca| ni de dia| or ever| or day)',
  // Fewer, not none.
  '(?:fewer|less|menos|solo (?:un|una|uno|dos|#)|only (?:one|two|#)|just (?:one|two|#)|con (?:un|una)) (?:\\w+ )?(?:texts?|messages?|msgs?|reminders?|mensajes?|avisos?|textos?|recordatorios?|sms)',
  // Of another thing, or for another person.
  '(?:unsubscri\\w+|cancel+ed|signed off|quit|left|dropped|deleted|deje|cancele|borre|quite) (?:from )?(?:the |that |my |an |la |el |esa |otra |otro )*(?:other|another|old|last|otra|otro|vieja|viejo) (?:app|apps|one|program|service|list|aplicacion|programa)',
  '(?:wrong (?:person|number|chat|text|one|thread)|equivoqu\\w+ de (?:chat|numero|persona)|sorry|perdon)\\b[^.!?;\\n]*\\b(?:was|were|is|meant|era|iba|fue) (?:meant )?(?:for|para) (?:my|mi|someone|another|the|otr[oa]|el|la)\\b[^.!?;\\n]*',
  '(?:want|wants|wanna|need|needs|take|get|got|let) ?(?:her|him|me|us|to|get|be|them)* out of (?:the|her|his|my|our|this) (?!phone|life|inbox|cell|business|house|program|list|service|thing|text|texts|app|system|group|contact|contacts|chat|deal|whole)\\w+(?: \\w+)?',
  `(?:stop|quit|stopping|ending|end|done|enough) (?:with )?(?:of )?(?:the |her |his |all the |using |giving |doing |these |this )+(?:pats?|patting|rocking|shush\\w*|bounc\\w*|nursing|holding|phrase|step|dream feeds?|night feeds?|${THINGS})`,
  'basta (?:ya )?de (?:llor\\w+|mec\\w+|grit\\w+|brazos|cantar|cargar\\w*|dar\\w*|siestas?|pantallas|tele|teta|pecho|chupete|biberon|patad\\w*|jugar|saltar|dormir|cuentos?)', 'para(?:r|n)? de (?:llorar|mecer|cargar|gritar|comer|mamar|toser|moverse|dar)',
);
