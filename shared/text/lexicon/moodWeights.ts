/** Learned by `tests/support/learnMood.ts`, not written by hand: word, leaning in tenths towards a crisis, a low mood, a sick child. */
export const MOOD_BIAS = [-4.33, -4.20, -1.73] as const;

export const MOOD_WEIGHTS =
  '#,-12,-11,-8 &,-6,-2,5 @,-1,0,-6 a,2,0,-4 about,17,0,-15 abrumada,-4,15,-1 abuela,-7,-1,-9 abultada,-3,-1,8 acaba,-2,-1,-6 acabar,14,-10,-2 acabe,22,-8,-2 acabo,2,-1,-9 ' +
  'accident,-3,-1,11 account,-7,-4,-3 acepto,-1,-1,-3 acostado,0,0,-2 acostarlo,-2,-3,-3 acoste,-4,-2,-4 across,9,-3,-1 actually,7,-7,-4 acuesto,-4,-1,-4 afraid,18,-8,-4 after,-6,1,11 ' +
  'afternoon,-4,-2,-3 again,6,-5,-2 against,17,-2,-1 agarre,10,-1,-3 agarro,5,-1,-1 ages,-1,0,-3 ago,-1,-1,6 agotada,-4,10,-5 agree,-2,-1,-1 agua,-3,-9,3 aguantar,-2,24,-6 ' +
  'aguanto,8,21,-4 ahi,-2,-1,-2 ahoga,-7,-2,23 ahogando,-3,3,3 ahogarlo,12,-2,-3 ahogo,-6,4,5 ahora,6,0,-9 ahorco,13,-4,0 ahorita,-1,0,-2 air,-1,-2,9 aire,-1,-2,7 al,6,1,0 ' +
  'alergia,-4,-1,9 alergica,-7,-2,23 algo,1,-17,13 alguien,27,-9,-8 alive,28,-18,-4 all,-8,4,10 allergic,-5,-4,17 alma,-4,20,-4 almohada,17,-2,-10 almost,13,-2,-3 alone,7,10,-7 ' +
  'already,-1,-1,-3 alto,-3,-7,-8 always,-4,-2,-5 am,2,8,-2 amenaza,10,-1,-3 amenazo,7,-2,-1 an,-6,8,6 and,5,3,8 anda,-2,-1,3 ando,-3,-2,-4 angry,10,-3,-1 ano,-2,0,7 anoche,10,-4,-7 ' +
  'another,7,15,-11 ansiedad,-11,29,-2 antes,-4,16,-6 antibiotics,-1,-2,-20 anxiety,-4,29,-2 any,3,4,-1 anymore,2,8,-12 anyone,-2,8,-3 anything,-9,-3,13 apague,-1,0,-3 apart,-3,17,-6 ' +
  'apiretal,-3,-8,13 app,-1,-1,-3 apparently,0,-1,-7 appointment,-1,-2,-8 aprete,9,0,-8 apunte,-2,-11,0 apunto,-4,-2,-1 aqui,10,-4,-6 ardiendo,-1,-1,7 are,3,1,-3 arent,12,-1,-1 ' +
  'arm,16,-7,3 arms,-9,-9,5 around,13,-5,0 arrepiento,-3,11,-1 arriba,-5,-5,-9 as,-5,-2,-5 asi,4,11,9 asleep,-9,-13,-23 asusta,5,-1,-3 asustada,8,-9,-1 at,-11,5,-11 ataque,-3,-1,13 ' +
  'ate,-20,-3,27 atragantando,-1,-5,8 attacks,-1,17,-1 attempt,-1,0,-2 avente,16,-1,-9 awake,-10,-9,-21 away,-5,12,-6 awful,-1,4,-3 ayer,-7,-8,5 ayuda,-24,15,-6 ayude,-11,14,0 ' +
  'azul,-2,-3,11 azules,-3,-2,12 babies,-1,-2,-1 baby,23,-8,5 back,-13,-2,-14 bad,15,-3,1 baja,-16,-16,-12 baje,-2,0,-2 bajo,0,0,-8 balcon,10,-3,-2 balcony,11,-5,-3 ball,-1,-1,-3 ' +
  'banging,-5,0,-1 bano,3,0,-7 barely,-4,11,-4 basta,-5,-7,-9 bath,0,-6,-3 bathroom,-1,13,-6 battery,-3,-2,12 battle,-2,-1,-1 bc,5,-1,-4 be,14,-5,-5 beat,6,-9,0 bebe,21,-3,3 ' +
  'beber,-1,-3,7 bebio,-3,-3,21 because,23,-15,-8 becoming,-2,5,-1 bed,-3,-13,-8 bedtime,-13,-1,-12 been,8,-5,-6 before,-10,16,-12 being,17,-3,-1 believe,7,-16,-4 belly,-10,-6,25 ' +
  'benadryl,-8,-11,36 better,10,20,-13 between,-2,-2,-2 bf,7,-2,-4 bibe,-2,-1,-9 biberon,-3,-2,-7 bien,0,1,2 big,-2,-1,-2 bin,2,-1,-1 bit,0,-8,6 bk,-1,-1,-4 black,-1,-2,7 ' +
  'blanco,-3,-3,-1 blanket,11,-2,-3 bleach,2,-1,5 bleeding,-6,-2,25 blood,-17,-8,30 bloody,-1,-1,5 blue,-16,-6,25 bobo,0,0,-2 boca,11,-3,-1 body,-2,-1,3 boiling,-6,-2,10 boob,-5,-8,-15 ' +
  'boobed,-1,-2,-1 books,-3,-3,-4 borde,-5,19,-2 born,20,15,-12 borra,-7,-1,-5 borradme,-1,-7,-1 borrame,-2,-2,-6 borren,-18,-4,-2 borrenme,-2,-1,-3 both,4,-10,-15 bother,-5,-6,-1 ' +
  'bottle,-5,-8,-4 bottles,-1,-2,-3 bottom,3,17,-4 bouncing,-1,0,-5 bout,0,0,-5 boyfriend,7,-8,0 brain,5,-6,-11 brazo,12,-2,-6 brazos,8,-5,-10 break,-2,16,-6 breaking,-11,27,-2 ' +
  'breath,-5,-6,-5 breathe,-8,-13,15 breathes,-2,0,3 breathing,-16,-9,28 bridge,18,-7,-1 bright,-1,-2,9 broke,-7,14,2 broken,-7,17,-3 brother,-2,0,-3 brought,-7,-1,-6 brutal,-1,-2,-4 ' +
  'buena,-2,6,-2 buenas,-2,-12,-3 buenos,-1,0,-6 bulging,-4,-4,17 bump,-2,-2,14 bumped,-5,-3,9 bunch,9,-2,-3 burned,-5,-1,22 burning,-4,-2,25 burnt,-6,24,6 bus,-6,-5,-1 but,5,-12,-9 ' +
  'butter,-1,-1,3 button,-2,-2,7 by,0,-7,-2 cabeza,4,-6,17 caca,-5,-3,18 cada,2,11,-12 cae,-4,6,-5 caer,19,-5,-2 caerse,-3,0,4 cafe,-5,-5,-1 caigo,-10,-13,0 calentura,-3,-1,9 ' +
  'caliente,-3,-8,11 call,0,-4,28 calma,-1,-2,-1 calpol,-6,-18,28 cama,7,8,6 cambia,-3,0,-1 cambiaron,3,-1,-2 came,-2,-7,1 can,-6,-3,11 cancel,-18,-18,-11 cancela,-4,-8,-8 ' +
  'cancelar,-13,-16,-9 cancelen,-5,-7,-4 cancelo,-4,-4,-6 cannot,-2,12,0 cansada,-6,-5,-15 cansancio,-9,3,-12 cant,-3,26,9 capaz,19,-7,-3 car,3,2,-6 cara,-13,16,9 care,-3,-3,8 ' +
  'cares,-12,9,0 carried,0,0,-3 carrier,-1,0,-4 carro,-1,0,-6 casa,7,-7,-13 case,7,-4,-1 casi,24,-3,-7 cat,-3,0,2 caved,-2,0,-5 cayo,-11,-8,16 cease,0,0,-2 chair,0,-5,-1 ' +
  'change,-4,-2,-6 changed,-1,-1,-7 changing,-2,-1,8 chaos,-1,-1,-3 chatting,-1,-3,-4 checked,-2,7,3 chest,-3,-1,3 chichon,-3,-1,9 choked,17,-8,4 choking,-12,-3,33 chupete,-12,-6,-21 ' +
  'chupon,-2,0,-1 cierra,-3,-2,4 clammy,-1,-1,6 cleaner,-1,-3,11 cleaning,-2,-1,5 clocks,-1,0,-3 clockwork,-1,-1,-2 cloro,-1,-1,8 close,-3,-2,-2 club,-1,-1,-2 coche,6,-1,-7 ' +
  'coffee,-10,-5,-10 coin,-2,-2,9 cold,-10,-7,-4 come,7,-1,11 comer,-7,-7,18 comes,1,-1,2 coming,2,-9,4 comio,-5,-2,15 communication,-1,-2,-6 como,5,3,-2 completely,-7,19,-3 con,11,0,4 ' +
  'congested,-2,-3,11 conked,0,0,-2 conmigo,7,4,-3 consent,-11,-15,-2 consentimiento,-6,-6,-7 contact,-9,-6,-5 contacten,-10,-9,-1 contacting,-6,-1,0 contra,19,-5,1 control,28,-5,-8 ' +
  'convulsion,-4,-3,23 convulsiones,-2,-2,17 cope,-4,11,-12 coping,-1,17,-3 corpse,-3,-3,-4 corrido,-1,-1,-2 corriendo,-7,25,-2 cortar,15,-8,0 corte,20,-6,-4 cosas,17,-2,-10 ' +
  'costillas,-1,-1,5 costo,-1,0,-2 cot,-12,7,-8 couch,-6,0,18 cough,-11,-6,24 coughing,-3,-2,21 could,10,-8,4 couldnt,4,-2,-1 count,-5,-7,-7 cranky,0,-1,16 crashed,0,-1,-4 ' +
  'crazy,-2,2,-1 creer,-3,-12,0 creo,-3,12,4 crib,11,-9,-4 cried,1,25,-13 cries,1,-5,8 croup,-8,-3,17 cry,-20,21,-4 crying,-1,23,0 cuando,16,-17,-4 cuantas,-3,-1,-3 cuanto,-7,3,9 ' +
  'cuarto,-1,-3,-12 cuatro,-1,-1,-2 cuddle,-1,0,-2 cuddled,-1,-1,-3 cuddles,-1,-2,-8 cuello,9,-3,12 cuenta,-10,0,-6 cuento,-2,-3,-5 cuerpo,-7,-5,22 cuesta,-10,16,7 culpable,-5,5,-1 ' +
  'cuna,5,-5,-17 cut,13,0,-4 cutting,11,-3,-14 d,-1,-1,7 da,-4,15,-10 dad,-8,25,-9 daddy,-2,-2,-8 dads,0,0,-3 dame,-1,-2,-5 dan,3,0,-3 danger,18,-12,-1 dangerous,-1,-1,11 ' +
  'dano,23,-10,-9 dar,-8,-11,11 dark,10,-3,-2 darle,-1,-12,11 darme,-4,-2,-4 daughter,17,-7,-4 day,-7,5,-5 daycare,-2,-1,-5 days,7,-3,15 dead,9,-10,-11 death,16,-11,-7 deberia,-3,-3,5 ' +
  'decaida,-2,-2,6 decaido,-3,-1,8 degrees,-1,0,3 dehydrated,-8,-9,24 deja,-7,8,-1 dejad,-1,-1,-2 dejame,-3,-1,-4 dejar,13,-7,-5 dejarlo,9,-1,-3 deje,1,-1,-4 dejen,-9,-10,-12 ' +
  'dejenme,-4,-3,-6 dejo,9,0,-6 del,3,-5,-2 delante,9,-1,-1 delete,-9,-5,-3 demasiado,-3,25,-5 demon,8,-1,-1 depresion,-10,19,-4 depressed,-8,24,-3 deprimida,-4,10,-1 ' +
  'desaparecen,-3,-1,11 desaparecer,24,-13,-2 desbordada,-3,11,-1 desde,-6,7,14 deseo,-8,-7,-2 deserves,-1,9,-3 desesperada,-8,24,-2 deshacer,-8,-2,-8 deshidratado,-3,-3,19 ' +
  'desmayo,-1,-2,11 despertado,0,0,-5 despertar,24,-13,7 despertares,-8,-4,-14 despertarla,-2,-2,16 despertarse,0,-1,-2 desperte,-1,-2,-1 desperto,-10,-8,-20 despierta,-17,-12,11 ' +
  'despierte,-2,-3,-6 despierto,-4,-2,-7 despues,-2,-2,10 desuscribir,-2,-3,-7 desuscribirme,-10,-5,-9 desvelo,0,-4,-4 detener,-2,-8,-8 detengan,-1,-6,-2 dh,-2,-1,-2 di,19,-3,-17 ' +
  'dia,-7,9,8 diablo,11,-1,-10 diaper,-3,-4,9 diapers,-2,-1,0 diarrea,-4,-4,17 diarrhea,-2,-4,22 dias,4,-3,18 dice,1,-2,-6 dicen,9,-2,0 did,-1,-5,-18 didnt,-4,-9,-9 die,35,-26,-3 ' +
  'died,4,-7,-3 diente,-5,-1,-10 dientes,-4,-4,-12 diez,-2,-1,-2 dije,-3,-2,-2 dijo,3,-2,-5 dinner,-2,-1,3 dio,-9,-1,14 dios,17,-1,-5 discontinue,-1,-2,-8 disfruto,-8,27,-4 ' +
  'dishwasher,-3,0,12 do,0,3,10 doble,-6,-1,12 doctor,-14,-4,15 does,-4,-2,-11 doesnt,-5,-4,11 dog,-8,-2,17 doing,0,-3,-4 done,-8,2,-12 dont,-5,14,-10 door,-12,13,-1 dormi,-3,-4,-7 ' +
  'dormida,-7,-8,-13 dormido,-9,-6,-20 dormir,1,-4,-15 dormirlo,-4,-2,-14 dormirse,-3,-5,-11 dos,-5,5,-7 dose,-4,-2,16 dot,-1,-1,-6 down,-8,-3,4 doy,-14,18,11 dozed,-4,-1,-4 ' +
  'dr,-3,-1,-3 drank,-6,-4,22 dread,-12,28,-1 dream,-2,-3,-8 dreamfeed,-2,0,0 drink,-3,-4,12 drinking,3,-3,16 drive,9,-2,-2 driving,8,-6,0 drop,10,-5,-12 dropped,-3,-4,2 ' +
  'dropping,10,-6,-8 drops,-1,-1,7 drowning,-4,13,-4 drowsy,-3,0,-2 dry,-2,-5,13 duele,-12,12,17 duerma,-4,-2,-9 duerme,-8,-6,-12 duermo,12,-2,-7 dummy,-9,-5,-19 dura,-4,-4,5 ' +
  'durmiendo,-5,-9,-10 durmio,-12,-10,-30 duro,-1,8,-1 dwn,-1,0,-2 dying,12,-15,-13 e,-5,1,9 each,8,-3,-1 ear,-9,-5,17 earlier,-3,-2,-3 early,-2,-2,-9 ears,-3,-3,8 earth,17,3,-1 ' +
  'easier,-2,-1,-5 easily,5,-2,-4 easy,-3,-3,-6 eat,-8,-2,9 eating,-1,-2,6 egg,-1,0,2 eggs,-2,0,4 el,9,-3,-7 eliminen,-2,-1,-1 ella,2,8,-16 else,-4,9,-7 em,-1,0,-4 empezamos,-4,-1,-1 ' +
  'empty,-5,5,4 en,7,1,-1 encima,4,6,-1 end,7,-4,-9 ending,23,-19,-2 enferma,-3,-3,-2 enorme,-4,7,7 enough,-2,5,-6 enrollment,-5,-2,-1 entera,-4,-1,-1 entero,15,-3,2 entiende,-11,21,-1 ' +
  'envien,-2,-8,0 equivocado,-5,-4,-2 er,-8,-1,27 eran,0,0,-2 es,6,1,-3 escaleras,14,-2,13 escribais,-4,-8,0 escriban,-20,-18,-7 escribiendo,-5,-2,-1 escribir,-8,-8,-7 ' +
  'escribirme,-8,-7,-13 espalda,-4,-1,1 esposo,10,-3,-3 esta,-1,1,17 estaba,2,-4,-11 estamos,-4,-2,-8 estan,7,-2,-4 estar,23,-11,-10 estaria,15,-2,-2 estarian,16,-4,-4 este,-1,-6,-7 ' +
  'esto,-16,14,-19 estos,-10,-7,-5 estoy,6,25,-16 estuviera,11,-2,-4 even,0,13,-7 ever,-3,-1,-11 every,6,14,4 everyone,8,4,-8 everyones,-2,7,0 everything,-10,24,-13 evil,15,-6,-9 ' +
  'ex,14,-5,-4 exhausted,-12,6,-12 exist,25,-7,-2 existir,23,-7,-1 explotar,3,6,-2 extra,14,-2,-6 eye,-5,-6,19 eyes,-13,-20,20 face,4,6,12 fade,-3,-2,13 failed,-14,6,-2 ' +
  'failing,-11,18,-1 failure,-6,11,-1 fainted,-2,-1,13 fall,-1,-5,3 falling,4,5,3 false,-1,-2,-4 familia,15,-2,-1 family,10,-5,-2 fan,-1,-1,-6 fantasize,10,-2,-1 far,-2,-3,0 ' +
  'fast,-3,-3,3 fatal,-2,4,-1 favor,-14,-6,-14 febrile,-1,-1,8 fed,-4,-4,-8 feed,-15,-7,-9 feeding,-1,-2,-5 feeds,-6,-10,-1 feel,0,26,-16 feeling,-2,30,-15 feels,2,9,4 feet,-9,-4,0 ' +
  'feliz,-4,13,-4 fell,-18,-5,25 felt,-1,5,2 feo,-2,-1,4 fever,-11,-8,32 few,-3,-1,13 fiebre,-14,-11,26 fighting,-1,-2,-11 fin,-1,-2,-7 finally,-2,9,-13 fine,-5,-3,-17 fingers,-3,-2,1 ' +
  'first,-7,-3,-10 fit,-5,-4,20 five,-4,-2,-7 flacido,-2,-3,8 flojo,-1,-2,7 floor,-9,14,10 floppy,-4,-4,22 fontanelle,-1,-2,10 foot,-5,-3,-2 for,-9,-3,8 forever,5,-5,-1 forgot,-5,-2,-1 ' +
  'formula,-1,-1,6 fought,-1,-1,-3 found,-7,-1,17 four,-2,-1,-1 fracaso,-14,17,-1 free,2,-2,-3 frente,-6,-2,18 frita,-2,-13,-11 frito,-1,0,-6 from,2,-11,-4 front,14,-11,-2 ' +
  'frustrated,-4,-4,-7 fue,-2,-2,-3 fuera,3,-6,-14 fuerte,26,-5,-10 fuerzas,-5,14,-1 fui,-7,11,-3 full,-6,-3,-6 funny,-2,-1,5 further,-1,-1,-3 fussed,-1,-1,-4 fussy,-1,-2,11 ' +
  'gaining,-3,-2,13 ganas,38,-17,-9 garganta,-3,-1,7 gasping,-3,-4,22 gave,-8,-4,8 get,-12,-9,8 gets,3,-1,-1 getting,-3,2,2 give,-13,17,23 giving,2,7,-3 glass,-4,-2,10 go,16,-5,5 ' +
  'god,4,-1,-3 goes,-4,-1,-2 going,16,-6,-13 golpe,-2,0,-2 golpea,9,-2,0 golpeo,-8,-3,13 gone,6,-6,-14 gonna,12,-10,-3 good,11,-10,-15 goodbye,31,-7,-4 got,5,-8,12 grabbed,21,-5,-4 ' +
  'grabbing,-2,-1,7 gracias,-10,-13,-16 grados,-2,0,-8 grande,-1,-2,-1 grandma,-4,11,-27 grape,-5,-1,13 great,-5,-3,-19 green,-6,-4,20 grey,-2,-2,7 gris,-2,-2,8 grite,7,25,-21 ' +
  'grito,-7,26,-4 grown,-3,-1,10 grunting,-4,-5,21 guess,0,-1,-5 guilty,-4,11,-2 gustaria,11,-4,-4 ha,-8,-10,33 haber,9,5,-4 hablo,-7,-1,10 hace,1,-6,11 hacer,19,-5,-9 hacerle,21,-9,-6 ' +
  'hacerlo,24,5,-10 hacerme,5,-2,-1 had,-10,5,1 haga,8,-1,-6 hago,3,-3,13 haha,-22,-3,-9 half,-5,-4,-9 hand,9,-9,6 handle,-2,3,-3 hands,4,-1,1 hanging,-2,20,-6 happier,7,-4,0 ' +
  'happy,-8,-4,-5 hard,14,0,-3 harm,20,-4,-8 harta,-2,5,-2 has,-15,-10,11 hasnt,6,-2,23 hasta,4,-7,-4 hate,-18,22,-8 hates,-18,18,-15 have,-5,23,-13 havent,17,4,-3 having,4,9,3 ' +
  'hay,6,-7,-8 he,4,-14,10 head,4,5,10 hear,22,-13,-3 hearing,25,-6,-4 heart,-1,5,-4 heavy,-2,-2,-2 hecha,-3,3,-9 hecho,-2,-3,10 held,-1,-2,-21 hello,0,0,-2 help,6,0,-6 helping,0,-1,9 ' +
  'helps,-10,10,-1 her,12,-7,3 here,13,4,-13 herself,-4,-3,-4 hes,-4,-19,13 hice,18,-5,-10 hija,26,-3,-10 hijo,13,-13,0 hijos,6,-6,-2 him,13,-8,5 himself,-5,-3,17 hinchada,-5,-2,18 ' +
  'hinchado,-3,-1,14 hincho,-1,-2,4 hirviendo,-2,-2,12 his,4,-13,8 hit,12,-8,-4 hits,13,-3,-11 hitting,15,-10,4 hives,-5,-2,12 hizo,-1,-2,-1 holding,5,-1,-2 holiday,-1,-9,-2 ' +
  'home,17,-9,-3 honestly,2,23,-5 hope,19,-2,-1 hopeless,-9,35,-7 hora,-12,-14,-17 horas,-6,-5,4 horrible,4,-3,-6 hospital,9,-4,10 hot,-13,-5,16 hotel,-2,-2,-3 hour,-8,8,-15 ' +
  'hours,-6,-8,7 house,8,-8,-11 how,-3,0,0 hoy,-10,-14,-14 hr,-2,-2,-4 hrs,-2,1,-1 hubby,7,-4,6 huge,-2,-2,12 human,14,-2,-5 hunde,-1,0,3 hunden,0,-1,5 hundida,-8,12,8 hundo,-4,10,0 ' +
  'hurt,19,-20,-12 hurting,16,-6,-3 husband,15,-10,-5 i,13,13,-12 ibuprofen,-2,-2,17 ibuprofeno,-2,-9,16 id,12,13,-21 idea,9,-3,-6 if,37,-20,-14 ignore,-4,-1,-3 igual,-1,4,-2 ' +
  'ill,20,-11,-6 im,4,18,-21 imagenes,22,-4,-7 images,18,-3,-4 imagine,14,-3,-3 imagining,3,-1,-2 imagino,19,-5,-2 importaria,12,-5,-1 in,4,-1,3 inconsolable,-1,-2,20 infeccion,-1,-1,6 ' +
  'infected,-3,-4,13 infection,-5,-3,1 instead,-4,-1,10 interesa,-12,-11,-2 interested,-5,-7,-4 into,19,-10,-2 inutil,-8,12,-1 ir,-9,9,-1 irme,19,-4,-2 is,-7,5,9 ish,-4,-3,-7 ' +
  'isnt,1,-5,14 it,6,-1,-4 its,7,-8,-5 ive,18,18,-17 jabs,0,-1,-13 jaja,-17,-5,-10 jala,-1,-1,11 jale,21,-2,-6 jarabe,-2,-2,4 jerking,-2,-2,11 jugando,0,-4,-2 jump,18,-8,-1 ' +
  'jumping,18,-6,-1 just,7,9,-10 keep,4,13,-3 keeps,9,-4,5 kept,-5,-2,-13 kettle,-6,-2,20 kid,3,-8,-1 kids,6,11,0 kill,17,-13,-10 killed,-2,-2,-3 killing,9,-3,-10 kilos,-1,-1,6 ' +
  'kindly,-1,-1,-5 kitchen,2,-1,-1 kms,31,-21,-6 knackered,-3,-2,-6 knives,10,-5,-2 knocked,-2,-1,-3 know,10,6,-6 knows,5,-1,-4 la,9,-4,1 labios,-4,-3,14 lado,-1,0,-2 laid,0,0,-4 ' +
  'las,-4,-4,-14 last,11,-2,-2 lastimar,15,-5,-4 late,-2,-4,-2 lately,2,10,-5 later,-2,-5,-7 laughed,-9,0,-9 laughing,-8,-20,-8 laundry,-1,-1,5 lay,-6,-1,7 lb,0,-1,7 lbs,0,-1,3 ' +
  'le,6,-3,9 leaking,-1,-1,4 leaky,0,0,5 leave,0,-16,-9 leaving,12,-2,-6 leche,-2,-2,3 left,3,0,-10 leg,2,-3,7 legs,0,-3,15 les,-7,-3,-3 let,-1,5,1 lethargic,-2,-3,10 letting,-1,-2,-8 ' +
  'levanto,-1,-1,-5 lie,2,-1,-2 life,13,6,-7 light,-1,-2,-7 lights,-1,-1,-3 like,0,-1,-5 limite,-9,18,-1 limp,-6,-4,14 lips,-9,-7,18 liquido,-3,-1,9 list,-7,-11,-4 lista,-21,-7,-22 ' +
  'listo,-1,-1,-2 little,-4,-2,-1 live,36,-19,-7 living,45,-22,-13 llanto,-8,14,-5 lleguen,-6,-3,0 lleva,-4,-3,29 llevamos,-1,-1,-3 llevo,-4,10,17 llora,-3,-8,22 lloraba,4,-1,-1 ' +
  'llorando,-2,14,-7 llorar,-8,27,-11 llore,-3,33,-6 lloro,-15,29,-14 lo,15,-6,-2 loca,-1,2,0 log,-5,-5,-4 lol,-16,-19,-18 lonely,-3,26,-3 long,-10,-7,-17 longer,7,-2,-13 ' +
  'longest,-1,-2,-1 look,-12,3,5 looks,-3,-4,15 los,4,0,-7 lose,-1,14,-5 losing,-11,29,1 lost,-1,11,-10 lot,-3,-1,7 lots,-3,-1,2 loud,-1,-1,3 love,-9,18,-1 loves,-5,5,-7 low,-8,16,-3 ' +
  'luego,0,-4,-10 lump,-2,-1,5 luz,-1,0,-3 m,-1,-1,-3 mad,1,7,-4 made,-13,5,-2 madre,-15,28,-10 make,8,-4,0 makes,-4,10,-1 making,6,0,3 mal,-9,1,10 mala,-6,3,-4 malo,7,-7,-13 ' +
  'mama,-10,14,-7 mamadera,-3,-1,-3 mamila,-2,-1,-1 man,-3,-1,10 managing,-3,10,-2 manana,1,-6,-14 manchas,-7,-3,20 mandar,-1,-1,-4 mandarme,-2,-1,-2 manden,-7,-11,-2 mandes,-4,-11,0 ' +
  'manera,-2,-1,-4 mano,1,-2,8 manos,11,-1,-3 many,6,-5,-6 marido,15,-5,-4 mas,-6,8,-23 mata,-7,-3,-4 matar,10,-18,-2 mataria,-1,-1,-2 matarla,33,-16,-3 matarme,18,-14,-5 mate,0,-2,-5 ' +
  'mattress,1,-1,-7 maybe,-1,-2,-5 me,14,12,-16 mecer,-2,-1,-6 mecerlo,-8,-3,-1 meci,-2,-1,-4 meciendo,0,-2,-2 media,-6,-4,-10 medicine,-4,-2,9 medio,5,-2,16 mediodia,-1,-1,3 ' +
  'meds,2,-2,1 mejor,18,-7,-12 melatonin,-11,-6,16 melatonina,-11,-9,23 menos,1,9,-7 mensajes,-19,-18,-16 mentally,-4,24,-8 mente,5,-1,-1 mes,-3,0,8 meses,-2,4,1 mess,-2,20,-7 ' +
  'message,-12,-9,-2 messages,-14,-12,-13 messaging,-6,-9,-1 method,-5,-5,0 mi,13,1,-8 mia,-6,7,0 middle,-1,0,-2 midnight,-8,4,3 miedo,24,-13,-8 mientras,-2,2,-4 might,16,-11,-6 ' +
  'mil,-3,-1,-10 milk,6,-19,8 min,-8,-9,-19 mind,-4,15,-2 mine,13,-3,-8 mins,-5,-7,-14 minute,-1,0,9 minutes,-6,-3,-13 minutitos,0,-2,-1 minutos,-4,-3,-8 mio,7,-5,-2 mira,1,-6,12 ' +
  'mis,0,-4,10 misma,9,2,-3 miss,3,-6,-4 mistake,-14,10,17 mix,-4,-1,4 mixed,0,-1,7 ml,-3,-2,5 mmr,-1,-2,-2 mo,-1,0,-4 mocos,-2,-3,1 moja,-3,-3,19 mojado,-1,-1,8 mojar,0,0,9 ' +
  'molars,-2,-1,-8 molestar,-2,-3,-4 molesten,-9,-10,-2 mollera,-4,-4,16 mom,-12,22,-7 moms,-1,2,-1 monday,-7,-3,-1 moneda,-2,-1,4 monitor,9,-8,-10 monster,-2,-3,-5 month,15,-7,-9 ' +
  'months,8,7,9 moradas,-2,-2,9 morado,-2,-2,9 morados,-3,-2,29 mordio,-6,-5,10 more,2,6,-16 morir,38,-19,-9 morirme,21,-7,-3 morning,4,-9,9 most,-2,-1,-1 mother,-13,29,-6 ' +
  'motrin,-6,-6,22 mottled,0,-1,2 mouth,3,-6,3 move,-3,-3,1 moved,-5,-1,-3 moving,-1,-1,7 msgs,-6,-7,-8 much,-3,12,8 mucha,0,3,-1 muchas,3,-4,-3 mucho,-4,-5,4 muelas,0,0,-2 ' +
  'muera,21,-3,-2 muero,-2,-10,-1 muerta,10,-6,-6 muerte,24,-10,-3 muerto,-1,-1,-2 mum,-16,31,-8 mundo,11,6,-2 murder,-7,-2,-3 muy,-8,4,14 my,11,6,-10 myself,26,-9,-17 n,-3,-4,-1 ' +
  'nacido,10,-1,6 nacio,2,17,-7 nada,-12,7,0 nadie,3,26,-9 name,-2,-2,4 nap,-16,-10,-21 napped,-7,-2,-13 nappies,-1,-2,9 napping,0,0,-16 nappy,-2,-2,13 naps,-10,-9,-22 nariz,3,-1,3 ' +
  'nd,-1,-1,4 near,4,-1,-5 nearly,10,-5,8 necesita,-1,-4,-3 necesitamos,-2,-1,-1 necesito,-8,15,-10 neck,-1,-7,22 need,-15,-1,5 needed,-3,-4,-1 needs,0,-5,-4 neighbors,-5,-1,-2 ' +
  'never,12,8,-10 new,-3,-1,-12 newborn,3,-3,15 next,-6,-2,-6 ni,-11,18,-4 night,-5,0,-8 nightmare,-2,-1,-3 nights,-9,16,-13 nino,18,-5,-13 nite,-4,-3,-7 no,5,3,1 nobody,-2,30,-6 ' +
  'noche,-6,6,-19 nochecita,-1,-1,-4 noches,-8,25,-10 noise,-4,-2,-2 noisy,-1,-1,11 nonstop,0,0,11 nope,-3,-2,-6 normal,-1,13,-9 normally,0,0,-4 normalmente,0,0,-2 nos,10,-9,-29 ' +
  'nose,-2,-7,5 not,4,6,0 notaria,12,-9,-1 note,16,-6,-2 nothing,3,25,-9 notice,2,-2,-1 noto,-3,-1,9 now,2,6,-17 nuestra,-1,-2,-5 nueve,-2,-1,-1 nuevo,-3,-1,-3 numb,-3,11,-7 ' +
  'number,-14,-19,-14 numero,-22,-11,-16 nunca,-6,7,-3 nurofen,-3,-4,12 nurse,-5,-12,6 nursed,-4,-5,-15 nursery,-10,-4,21 nursing,-3,-3,-9 o,2,8,-3 oclock,-2,0,-1 odia,-19,9,-4 ' +
  'odio,-14,28,-4 of,8,5,6 off,-2,-6,-3 oido,-9,-5,21 oigo,34,-11,-16 ojala,29,-8,-9 ojo,-12,-2,11 ojos,-6,-4,17 ok,-5,7,5 okay,-1,-1,3 old,-2,12,27 omg,-4,-3,-1 on,1,3,1 once,-3,-4,-9 ' +
  'one,0,3,-11 only,12,-8,-13 onto,8,-1,10 open,-5,-17,-8 opt,-16,-10,-5 opting,-1,-3,-2 or,-19,0,-4 oreja,-4,-3,7 other,-1,2,-2 otitis,-2,-1,6 otra,3,5,-1 otras,-7,10,-2 our,-3,-2,-6 ' +
  'out,-6,-2,-13 outside,6,-1,-1 oven,-8,0,17 over,10,0,-2 overdosing,7,-1,-2 overnight,-1,0,-13 overwhelmed,-9,27,-8 own,2,-9,-4 oz,-2,-2,-11 p,-3,-4,-8 paci,-5,-5,-16 ' +
  'paciencia,-8,17,-2 pacifier,-6,-2,-17 padre,-4,17,-4 pain,-3,-5,23 pajamas,-1,0,-2 pale,-4,-3,10 palida,-1,-1,5 palido,-2,-2,7 palmaditas,0,0,-4 panal,-6,-2,2 panales,-3,-3,18 ' +
  'panic,-1,17,-1 panza,-2,-1,8 papa,-5,3,-17 para,6,1,11 paracetamol,-10,-6,26 parar,-3,-3,-8 pare,4,-2,-6 parece,-2,-1,14 pared,4,-1,-2 pareja,23,-10,-4 paren,-13,-15,-10 ' +
  'parent,-18,28,-2 parezco,-2,-2,-5 paro,-4,5,-5 part,2,-2,6 partner,18,-3,-3 party,-2,-1,-6 pasa,-8,-1,7 pase,-2,0,-1 paseo,-3,0,-1 paso,-2,-1,-4 passed,-2,-1,8 past,-6,-3,-10 ' +
  'pastillas,27,-8,-3 pat,-6,-1,-6 patience,-7,15,-2 pats,0,0,-5 patted,-2,-2,-4 patting,-2,-4,-8 pausa,-1,-3,-6 pause,-3,-1,-6 pauses,0,-1,18 paz,-10,-5,-13 peanut,-3,-3,15 ' +
  'pecho,-10,-1,-3 pediatra,-6,-4,17 pediatrician,-4,-1,4 pee,-2,-2,17 peed,-2,-1,9 peep,-1,-2,-2 pees,-1,-4,12 pega,20,-3,-1 pegarle,12,-5,-2 pego,4,-6,5 pegue,28,-11,-18 ' +
  'pelo,12,-1,-4 penny,-1,-1,11 pensado,10,0,-5 pensamientos,34,-10,-11 pensando,21,-10,-4 pense,22,-2,-8 peor,-5,18,-4 perder,4,-2,-1 perdi,-1,1,-4 perdon,-3,-1,4 permiso,-5,-3,-8 ' +
  'permission,-4,-5,-1 pero,-9,-10,-24 perro,-2,-1,15 person,8,8,-2 persona,-2,-5,-1 pesadilla,-4,-2,-1 peso,-6,-4,17 phone,-12,-8,-5 picked,-2,-1,-3 pico,-7,-1,17 picture,3,-3,-1 ' +
  'picturing,11,-2,-5 pido,8,-2,-3 pie,-5,-10,-4 piel,-5,-1,13 pienso,32,-6,-18 pila,-4,-1,-3 pill,-1,-1,9 pillow,27,-2,-6 pills,22,-10,9 pipi,-1,-1,4 pis,-7,-3,15 piso,4,-2,14 ' +
  'pjs,-2,-1,-1 places,6,-1,-3 plan,-3,-21,-10 plane,-1,-1,9 planning,25,-9,-3 platos,0,-1,-6 please,-3,-15,-9 pls,5,-9,-9 pm,-6,-5,-6 poco,-1,0,-3 pod,-1,-1,5 podemos,-11,-2,-1 ' +
  'point,6,23,-8 poo,-1,-2,20 poop,-4,-3,10 pooped,-6,-9,9 poor,-4,-1,6 popo,-3,-7,23 por,8,8,0 porque,-3,3,-1 posparto,-6,12,-3 postpartum,2,5,-3 ppd,-4,11,-3 pram,0,-3,-2 ' +
  'pray,17,-2,-6 preferiria,8,-2,-1 prefiero,5,-2,-3 press,-6,-2,18 pressure,-3,-1,5 pretty,-3,-2,-2 problem,0,-1,-3 program,-3,-9,-2 programa,-11,-2,-6 properly,-2,-5,9 ' +
  'proposito,8,-2,-1 pueda,6,-1,-2 puede,-4,-3,-1 pueden,-2,-7,0 puedo,-13,27,4 puked,0,0,21 pulled,-2,-2,9 pulling,-3,-4,14 pulls,-1,0,2 punched,7,-1,-3 punto,7,17,-7 purple,-7,-3,20 ' +
  'purpose,29,-5,-7 pus,-4,-1,7 puse,15,-2,-5 pushed,6,-1,-6 pusieron,0,0,3 puso,-3,-4,16 put,2,-8,-12 putting,11,-2,-3 q,-3,-1,-10 quarter,-5,-2,-6 que,8,-2,-6 quede,-3,0,-1 ' +
  'quedo,-2,-3,0 queja,-1,-1,2 quemada,-2,9,-4 quemo,-7,-4,18 queremos,-9,-8,-2 queria,0,0,-2 quien,-9,0,-1 quiere,4,-12,18 quiero,19,8,-19 quiet,5,-2,-3 quisiera,25,-5,-9 ' +
  'quiso,-4,-2,-3 quit,-16,-3,-10 quitar,6,-9,0 quitarme,21,-10,-3 quiten,-7,-1,-2 quitenme,-3,-5,-3 rabia,8,-1,-6 rage,13,-4,-2 rail,-7,-5,9 rapido,-5,-6,24 raro,-1,-1,6 ' +
  'rash,-14,-8,39 rather,19,-12,-3 rattle,-9,0,-6 razon,-1,7,-3 reaccion,-7,-2,23 reacciona,-6,-3,19 reaction,-4,-4,14 ready,6,7,-8 real,12,-7,-5 really,-5,7,9 reason,17,-1,-8 ' +
  'receive,-10,-5,-1 recibir,-10,-13,-5 recien,-2,-1,3 record,-1,0,-4 red,-2,-3,5 refused,-1,-1,-3 refuses,-2,-1,1 refusing,-1,-1,14 regresion,-2,-3,-4 regression,-9,-20,-6 ' +
  'regret,-18,34,-8 regular,-1,-2,-1 remember,-3,13,0 reminder,-3,-1,-4 reminders,-3,0,-4 remove,-6,-5,-5 removed,-23,-5,-2 rendida,-3,-14,-11 rendido,0,0,-5 rendirme,-9,26,-1 ' +
  'replaced,1,-2,-1 report,-4,-3,-8 resent,-22,27,-3 resettled,-1,-2,-6 respira,-13,-10,27 respirando,-2,-2,10 respirar,-8,-9,31 respiro,-2,13,-3 respond,-2,-1,-1 responde,-6,-4,21 ' +
  'responding,-10,-4,27 rest,10,-2,-1 resumen,-4,-2,-7 retiro,-6,-2,-4 revision,-2,-1,-11 revoco,-3,-1,-2 revoke,-8,-6,-3 ribs,-3,-2,6 right,2,6,10 rigido,-3,-1,10 rio,-1,-1,-7 ' +
  'rn,4,5,-3 road,6,-1,-1 rock,-15,12,-4 rocked,-4,-3,-13 rocking,-7,-6,-14 rodo,-5,-2,18 rojas,-2,-1,4 rolled,-11,-3,21 rolling,-2,-1,16 ronca,-2,-2,18 ronchas,-2,-2,5 roof,7,5,-2 ' +
  'room,1,-5,-24 rope,-7,20,0 rough,-6,-16,-7 round,-1,-1,3 rsv,-3,-1,21 rubbish,-1,2,0 ruido,-3,-4,-3 run,-18,22,-1 running,-4,0,3 runny,-1,0,8 runs,5,-4,1 s,-1,-2,-3 saber,-3,2,-2 ' +
  'sack,-1,-1,-2 saco,-1,-2,-4 sacudi,32,-11,-17 sacudirlo,15,-8,-2 sacudo,16,-1,-4 sad,-5,8,0 safe,27,-33,14 said,1,-4,-17 salen,-2,0,-3 salieron,-7,-2,14 salio,-5,-2,7 salir,-10,9,-3 ' +
  'saltar,17,-6,-4 same,-2,-3,2 sang,-1,-2,-1 sangra,-6,-1,13 sangrar,10,-2,11 sangre,-15,-5,34 saquenme,-5,-6,-9 sarpullido,-8,-6,24 sat,-16,14,-5 say,-6,-1,-3 saying,16,-1,-10 ' +
  'says,2,-2,0 scared,13,1,-4 scary,2,5,-3 schedule,-6,-2,-12 scratched,0,-1,5 screamed,9,3,-4 screaming,3,9,6 screams,8,-2,2 se,-9,4,10 sea,-2,7,-1 seat,-4,-1,-1 sec,9,-1,0 ' +
  'seca,-5,-2,15 second,3,-3,-1 seconds,-1,-1,15 secs,-2,0,17 see,11,-6,8 seeing,27,-7,-6 seems,-11,-3,28 seguir,10,13,-18 segundo,0,0,-3 segundos,-2,-1,7 segura,20,-23,7 ' +
  'seizure,-8,-8,40 self,-1,-2,-2 semana,-10,-5,-7 semanas,-3,-1,18 send,-7,-12,-8 sending,-4,-1,-4 sent,6,-5,-6 sentido,24,-3,-16 ser,-10,26,-9 sera,-2,-1,9 seria,7,-1,-2 ' +
  'service,-2,-10,-4 servicio,-8,-2,-6 settle,0,-1,-22 settled,-3,-3,-9 shake,9,-9,-5 shaking,-2,-2,3 shattered,-2,-3,-6 she,-10,-7,13 shes,-8,-1,9 shift,-1,-1,-3 shivering,0,-1,19 ' +
  'shook,28,-14,-16 shots,-4,-3,-24 should,-7,-29,20 shoulder,-1,-1,-5 shouldnt,1,3,-1 show,-12,-4,-1 shower,-4,29,-6 showing,5,-2,1 shushed,-3,-1,-11 shut,5,-2,-2 si,29,-6,-12 ' +
  'sick,0,-17,-6 sido,-2,6,-1 siempre,7,-4,-5 siento,-11,36,-16 siesta,-13,-7,-23 siestas,-6,-5,-16 signed,-12,-3,0 sigue,-3,0,3 siguio,-4,-2,-16 silba,-2,-1,19 silla,-11,-2,0 ' +
  'sin,4,7,1 since,-1,7,12 singing,-7,-2,-3 single,-2,6,-2 sirvo,-2,27,-7 sister,-2,-1,-2 sitter,-3,0,-1 six,-1,-2,-1 skin,-5,-5,21 skip,-4,-2,-6 skipped,-1,-1,-10 slapped,17,-8,-6 ' +
  'sleep,-11,1,-16 sleeping,-1,-5,-1 sleeps,-11,3,-13 sleepy,-10,-13,6 slept,-4,-12,-36 smacked,21,-2,-5 smash,9,-1,-7 smother,21,-6,-11 smothering,8,-2,-4 snap,0,12,-5 ' +
  'snapped,-20,24,-2 snooze,-2,0,-6 snores,-3,-1,16 snoring,-2,-2,12 snotty,-1,-2,-9 so,-4,11,-11 sob,-8,12,-1 sobbed,-8,26,-5 sofa,-6,-2,16 soft,-5,-4,15 sola,2,15,-17 solo,-9,3,-14 ' +
  'some,-17,-4,8 someone,22,4,-9 something,12,-13,6 sometimes,10,-2,-3 son,1,2,-12 soporto,2,18,-1 sorry,-2,-3,-3 sounds,10,-4,8 soy,11,28,-16 spam,-2,-10,-6 spent,-2,-2,-2 ' +
  'spit,-1,-1,6 spot,-4,-4,13 spots,-6,-2,16 squeezed,14,-5,-3 stabbing,14,-10,-3 stairs,23,-7,4 stand,-3,2,-5 standing,13,-7,-3 start,-3,-4,-7 started,9,-4,6 starts,-1,0,-3 ' +
  'stayed,-5,0,-2 staynear,-1,-1,-5 step,-5,-2,-6 stiff,-6,-5,18 still,-5,-5,-9 stir,0,-2,-1 stirred,-1,-2,-3 stitches,-2,-1,7 stool,-2,-3,11 stop,-1,-16,-14 stopped,-3,1,-1 ' +
  'stops,8,-2,5 straight,-2,-7,1 strangle,4,-3,-1 streaks,-2,-1,4 stretch,-1,0,-2 strike,-1,-2,-2 stroked,-1,0,-5 stroller,-1,-1,-4 struggling,-7,22,0 sttn,-2,-1,-3 stuff,1,-4,5 ' +
  'su,-8,-15,13 sube,-3,-1,12 subscription,-8,-3,-2 such,-2,13,-3 sucking,-2,-1,3 sudando,-1,-1,5 suegra,-6,-2,-5 sueno,-4,-17,-17 suficiente,-3,0,-1 suicidal,16,-6,-1 ' +
  'suicidas,12,-1,-7 suicide,18,-10,-2 suicidio,16,-4,-3 sunken,-2,-2,7 super,-2,-3,13 supposed,-1,-1,-3 sure,-1,6,-2 sus,-2,-8,-4 suscripcion,-10,-5,-10 swallow,-2,-5,7 ' +
  'swallowed,-10,-5,30 swapped,6,-1,-10 swear,12,-3,-2 swelling,-5,-6,19 swing,-1,0,-2 switch,-2,-2,-1 swollen,-7,-4,17 table,-7,-1,18 tablet,-3,0,12 tablets,17,-2,6 take,-3,5,8 ' +
  'talk,-12,26,-1 tambien,-1,10,-1 tan,8,-5,-13 tanto,2,-3,-3 tape,19,-1,-17 tarda,-2,-1,-10 tarde,-5,-3,-12 tardo,-1,-2,-1 tea,-7,-3,1 tears,-5,9,8 teeth,-4,-2,-22 teething,-9,-16,-8 ' +
  'telefono,-3,-1,-2 tell,21,-6,-4 telling,16,-2,-3 tells,3,11,-1 temblores,-2,0,9 temp,-5,-5,28 temper,3,2,-2 temperatura,-1,0,19 temperature,0,0,2 ten,-4,-3,-3 tengo,11,22,-14 ' +
  'terminar,13,-7,-3 terminen,-6,-2,-2 terrible,-6,14,-2 terrified,1,6,0 teta,-7,-5,-17 tete,0,-1,-3 tetero,-2,0,-1 text,-19,-18,-13 texting,-14,-16,-6 textos,-12,-11,-9 ' +
  'texts,-20,-13,-14 than,7,7,-2 thank,-4,-12,-7 thanks,-7,-12,-14 that,-3,-15,2 thats,8,-11,-6 the,6,0,-3 them,9,-7,2 then,-2,-10,-7 there,7,2,-2 theres,9,-4,10 these,-12,-16,-18 ' +
  'they,22,-9,-10 theyd,14,-6,0 theyre,1,-2,1 thing,-5,-4,4 things,16,-8,-2 think,4,7,14 thinking,31,-11,-14 thinks,-10,11,-1 third,-2,-1,-3 thirty,-2,-1,-3 this,-9,11,-14 ' +
  'thought,24,-8,-7 thoughts,28,-13,-21 three,-3,-3,-4 threw,19,-9,-2 throat,2,-4,10 through,-10,4,-20 throw,22,-5,-5 throwing,10,-11,24 thrown,-3,0,25 thru,-1,-1,-2 thrush,-2,-2,17 ' +
  'tiembla,-5,-6,21 tiempo,1,5,-6 tiene,-9,-11,33 tienen,-2,-1,-4 tieso,-2,-2,8 til,-9,-9,-14 tiles,-1,0,15 till,6,-3,-7 time,-3,13,-10 times,-9,-6,12 tirar,-1,8,-1 tirarla,25,-3,-7 ' +
  'tirarlo,18,-4,-7 tirarme,23,-3,-4 tire,23,-1,-3 tired,-6,-5,-21 tiro,-3,-1,6 tiron,-8,-3,-10 to,10,-4,-2 toca,-2,-2,2 toda,-7,1,9 todas,8,7,-3 today,-6,-8,6 toddler,3,-3,-4 ' +
  'todo,-1,17,-3 todos,27,-4,-7 together,-1,-2,1 toilet,-3,23,0 told,3,-8,0 toma,-6,-5,4 tomado,-1,-1,10 tomar,-1,-3,10 tomarme,13,-2,-2 tomas,-2,-2,-7 tome,12,-2,-6 tomo,-10,-5,22 ' +
  'tomorrow,7,-4,-5 tongue,-4,-2,4 tonight,13,8,-10 too,8,11,-21 took,-6,-7,15 top,-2,-1,-3 tos,-9,-5,16 tose,-3,-2,17 toser,-1,-2,9 tossed,14,0,-5 total,-1,-3,-6 totally,-3,7,-7 ' +
  'touch,5,-11,11 touched,-2,6,0 trabajar,-4,-12,-1 trabajo,-2,-5,2 track,-1,-3,-9 trae,-2,-1,3 traffic,13,-5,-1 trago,-3,-5,26 train,6,-5,-1 tranquila,-1,-1,-12 transfer,-2,-1,-1 ' +
  'trapo,-2,-3,12 trapped,-4,5,0 travel,-5,-1,-6 tres,0,-4,4 tried,-4,-1,-5 triste,-3,16,-6 tristeza,-3,21,-3 trouble,0,-1,3 truck,2,-2,0 trust,13,-11,-4 trusted,17,-9,-6 try,-10,-3,-4 ' +
  'trying,2,-1,-2 tub,-1,0,3 tuesday,11,-2,-1 tummy,-3,-1,-9 turkey,-1,-1,-3 turn,-2,-1,-6 turned,-4,-1,7 turning,-2,-2,4 tuvimos,-2,-2,-6 tuvo,-3,-1,5 tv,2,-1,-1 twice,-3,-4,5 ' +
  'two,-7,-7,5 tylenol,-11,-13,19 type,-2,3,-15 ugh,-2,-4,-8 ultima,-4,19,-3 ultimo,-6,-1,-5 um,-2,0,0 un,-1,-3,-7 una,2,-9,5 unconscious,-2,-2,15 under,-9,2,27 undo,-5,-4,-11 ' +
  'unos,-2,-1,7 unresponsive,-2,-2,9 unsubscribe,-14,-12,-14 until,2,-2,-5 up,0,-1,-9 upa,-1,0,-2 upright,-5,-1,-5 ups,-3,-1,-10 urge,21,-2,-5 urgencias,-10,-3,32 us,2,-12,-15 ' +
  'use,-3,-8,0 useless,-15,13,-2 ustedes,-5,-6,-2 usually,0,0,-5 va,7,-5,-4 vacaciones,-1,-7,-4 vacation,-1,-6,-1 vacia,-6,11,-1 vacunas,-3,-2,-15 vale,6,-3,-4 valgo,-5,24,-4 ' +
  'vamos,-4,-1,-3 van,0,-3,1 vaya,-2,-4,-6 veces,3,-6,4 veinte,-1,-1,-4 ventana,17,-5,-7 veo,27,-7,2 verdad,2,12,-2 verde,-2,-2,6 very,-5,-4,18 vez,5,4,-1 viajamos,-2,-1,-2 ' +
  'vida,16,15,-19 vigila,15,-10,0 visiting,-2,-11,-4 vitamin,-1,-1,7 viva,15,-4,-4 viviendo,35,-24,-6 vivir,42,-17,-13 voces,30,-5,-7 voice,-13,-3,25 voices,27,-4,-8 volver,6,5,-3 ' +
  'volvio,-1,-2,-4 vomit,-1,-1,6 vomita,-10,-11,34 vomitando,-2,-3,16 vomitar,-6,-2,17 vomited,-1,-1,16 vomiting,-10,-7,26 vomito,-5,-4,29 vomitos,-1,-1,7 voy,36,-4,-8 vuelvan,-2,-2,-5 ' +
  'vuelvo,-4,2,-1 w,3,-3,-10 wait,-4,-17,-12 wake,6,-19,10 wakes,-8,-3,-21 waking,-11,-4,5 wakings,-6,2,-8 walk,15,6,-2 walking,6,4,-5 wall,17,-5,-4 wanna,23,-14,-2 want,14,2,-15 ' +
  'wanted,12,3,-3 wants,4,-5,-3 was,-2,0,-9 wasnt,10,-11,-2 watching,2,0,-1 water,-6,-9,18 way,24,-7,-5 we,-16,-16,-10 weaning,-1,-1,-8 wearing,-3,-1,-1 week,5,-11,0 weekend,-3,-10,-2 ' +
  'weeks,-2,-2,21 weight,-3,-4,17 weird,-2,-2,14 well,-2,-2,-9 went,-4,3,-2 were,-6,-3,-6 wet,-4,-5,19 what,5,-17,-2 whats,-1,9,-6 wheezing,-6,-7,25 when,-1,-11,3 where,1,-3,-2 ' +
  'which,-1,-1,-2 while,0,1,4 whispering,6,-1,-1 white,-3,-4,9 who,-8,7,-4 whole,-2,-2,7 why,-10,18,-13 wide,-1,-1,-3 wife,8,-3,-8 will,-5,-2,-10 window,24,-6,11 windows,0,0,-16 ' +
  'wine,-1,-2,-9 wiped,-6,-11,-2 wish,11,10,-4 with,3,-1,1 within,0,-1,-2 without,5,-3,-13 wits,-8,23,0 wke,0,0,-2 woke,-3,-6,-15 woken,0,-1,-7 wont,7,-3,20 work,-9,-7,-5 ' +
  'worked,-1,-1,-2 working,-1,-4,-1 world,13,-3,-1 worried,-10,-3,17 worry,-2,-1,10 worse,-6,-1,7 worst,-13,17,-4 worth,4,-2,-3 would,18,-23,-7 wouldnt,15,-10,-9 wrecked,-2,-1,-8 ' +
  'wrong,-11,-6,12 wrote,10,-6,-1 x,1,6,5 y,3,-1,7 ya,1,4,-25 yelled,-21,30,-3 yellow,-3,-2,14 yep,-2,-2,-6 yesterday,-6,-5,-4 yet,-2,-1,-11 yo,-4,7,-14 you,-14,-6,-11 your,-6,-4,-3 ' +
  'yr,0,-1,3 z,-2,-2,-7 zarandee,30,-10,-8 zero,-4,7,-1 zombi,-2,-2,-5 zombie,-6,-17,-8 zzz,0,0,-2';
