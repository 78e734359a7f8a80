/** Learned by `tests/support/learnMood.ts`, not written by hand: word, leaning in tenths towards a crisis, a low mood, a sick child. */
export const MOOD_BIAS = [-4.59, -4.52, -1.94] as const;

export const MOOD_WEIGHTS =
  '#,-11,-11,-6 &,-6,-2,5 @,-1,-1,-6 a,2,0,-3 about,16,-1,-15 abrumada,-3,16,-1 abuela,-8,-4,-8 abultada,-3,-1,10 acaba,-3,0,-6 acabar,15,-9,-2 acabe,23,-8,-2 acabo,1,-2,-11 ' +
  'accident,-3,-1,11 account,-7,-4,-3 acepto,-1,-1,-2 acostado,-1,0,-2 acostarlo,-1,-2,-3 acoste,-3,-1,-4 across,11,-3,-1 actually,7,-7,-3 acuesto,-12,-2,-5 afraid,20,-7,-4 ' +
  'after,-5,1,12 afternoon,-4,-2,-2 again,7,-4,-1 against,17,-2,-1 agarre,10,-1,-3 agarro,6,-1,-1 ages,-1,0,-3 ago,-1,-1,5 agotada,-4,12,-4 agree,-2,-1,-1 agua,-3,-9,3 ' +
  'aguantar,-1,25,-4 aguanto,7,21,-4 ahi,-1,-1,-2 ahoga,-7,-2,24 ahogando,-2,4,4 ahogarlo,14,-2,-3 ahogo,-7,4,5 ahora,4,-2,-10 ahorco,14,-3,0 ahorita,0,0,-2 air,0,-2,9 aire,-1,-2,7 ' +
  'al,7,2,1 alergia,-3,-1,10 alergica,-6,-2,23 algo,2,-16,13 alguien,27,-10,-8 alive,29,-19,-4 all,-8,5,9 allergic,-5,-4,17 alma,-4,21,-4 almohada,17,-2,-11 almost,14,-2,-2 ' +
  'alone,6,11,-7 already,-3,-2,-3 alto,-3,-6,-8 always,-3,-2,-4 am,2,7,-1 amenaza,11,-1,-2 amenazo,8,-2,-1 an,-6,9,7 ana,-4,-4,-4 and,6,4,9 anda,-2,-1,3 ando,-2,-2,-3 angry,10,-2,-1 ' +
  'ano,-2,0,7 anoche,10,-4,-7 another,6,16,-11 ansiedad,-10,30,-1 antes,-4,14,-9 antibiotics,-1,-1,-19 anxiety,-3,29,-3 any,2,4,-1 anymore,3,9,-13 anyone,-2,8,-3 anything,-11,-5,13 ' +
  'apague,-1,0,-3 apart,-2,18,-5 apiretal,-3,-8,15 app,-1,-1,-3 apparently,0,-1,-7 appointment,-1,-2,-6 aprete,12,0,-8 apunte,-2,-10,0 apunto,-4,-2,-1 aqui,9,-13,-6 ardiendo,-1,-1,9 ' +
  'are,2,2,-2 arent,14,-1,-1 arm,18,-7,4 arms,-9,-9,5 around,14,-6,1 arrepiento,-3,12,-1 arriba,-5,-5,-9 as,-11,-1,-6 asi,-1,11,6 asleep,-8,-12,-23 asusta,7,-1,-2 asustada,9,-8,-1 ' +
  'at,-10,5,-10 ataque,-3,-2,14 ate,-21,-2,27 atragantando,-1,-4,10 attacks,-1,18,-2 attempt,-1,-1,-2 avente,21,-1,-8 awake,-10,-9,-21 away,-2,13,-5 awful,0,3,-3 ayer,-6,-7,7 ' +
  'ayuda,-24,11,-5 ayude,-10,15,0 azul,-2,-3,12 azules,-3,-2,12 babies,-1,-2,-1 baby,22,-5,6 back,-13,-4,-14 bad,16,1,2 baja,-15,-16,-12 baje,-1,0,-2 bajo,0,0,-8 balcon,11,-3,-2 ' +
  'balcony,14,-4,-3 ball,-1,-1,-4 banging,-5,0,-1 bano,4,2,-7 barely,-4,12,-4 basta,-5,-6,-9 bath,0,-6,-3 bathroom,-1,14,-6 battery,-3,-2,12 battle,-2,-1,-1 bc,6,-1,-4 be,17,-3,-4 ' +
  'beat,4,-8,0 bebe,22,-2,4 beber,-1,-3,7 bebio,-2,-3,22 because,23,-13,-8 becoming,-2,6,-1 bed,-5,-12,-8 bedtime,-15,-1,-12 been,8,-3,-5 before,-8,17,-12 being,18,0,-1 ' +
  'believe,7,-16,-3 belly,-10,-5,25 benadryl,-7,-11,36 better,10,22,-16 between,-4,-2,-6 bf,7,-2,-3 bibe,-2,-1,-8 biberon,-4,-3,-8 bien,-1,2,1 big,-2,-1,0 bin,3,-1,-1 bit,-2,-8,6 ' +
  'bk,0,-1,-4 black,-1,-2,8 blanco,-3,-3,-1 blanket,12,-2,-3 bleach,3,-1,6 bleeding,-6,-2,26 blood,-15,-7,31 bloody,-1,-1,6 blue,-15,-5,25 bobo,0,0,-2 boca,12,-3,-1 body,-2,-1,4 ' +
  'boiling,-5,-2,10 boob,-5,-7,-15 boobed,0,-2,-1 books,-3,-3,-4 borde,-4,20,-2 born,19,14,-13 borra,-5,-1,-5 borradme,-2,-6,-1 borrame,-2,-2,-6 borren,-15,-4,-2 borrenme,-2,-1,-3 ' +
  'both,6,-8,-15 bother,-6,-5,-2 bottle,-6,-8,-4 bottles,-1,-1,-2 bottom,6,19,-3 bouncing,-2,-1,-5 bout,0,0,-5 boyfriend,7,-7,0 brain,6,-5,-10 brazo,12,-2,-7 brazos,9,-5,-13 ' +
  'break,-2,17,-6 breaking,-10,28,-2 breath,-4,-6,-5 breathe,-8,-12,16 breathes,-2,0,3 breathing,-16,-9,28 bridge,20,-6,-1 bright,-1,-1,9 broke,-6,14,2 broken,-7,19,-3 ' +
  'brother,-2,-1,-24 brought,-6,-1,-5 brutal,-1,-2,-3 bub,-1,-2,-1 buena,-1,14,-1 buenas,-1,-12,-3 buenos,-3,-1,-14 bug,0,0,-2 bulging,-4,-4,18 bump,-2,-2,14 bumped,-6,-2,10 ' +
  'bunch,9,-2,-3 burned,-4,-1,22 burning,-3,-2,26 burnt,-6,24,6 bus,-7,-5,-1 but,5,-9,-9 butter,-1,-1,4 button,-2,-1,7 by,1,-6,-1 cabeza,5,-6,17 caca,-5,-2,19 cada,3,12,-12 cae,-4,5,-5 ' +
  'caer,18,-5,-2 caerse,-3,0,4 cafe,-5,-6,-1 caigo,-8,-13,0 calentura,-3,-1,8 caliente,-3,-7,12 call,1,-3,29 calma,-1,-2,-1 calpol,-6,-18,27 cama,1,7,5 cambia,-2,0,-1 cambiar,-5,-5,-1 ' +
  'cambiaron,4,-1,-2 came,-2,-6,1 can,-4,-1,10 cancel,-14,-15,-11 cancela,-4,-7,-7 cancelar,-11,-15,-9 cancelen,-4,-5,-4 cancelo,-3,-3,-5 cannot,-2,14,0 cansada,-5,-3,-15 ' +
  'cansancio,-8,3,-12 cant,-1,29,9 capaz,20,-4,-2 car,5,2,-6 cara,-12,16,10 caracter,-10,-1,-6 care,-3,-3,9 cares,-11,11,0 cargo,-3,0,-10 carried,0,0,-4 carrier,-1,0,-4 carro,-1,0,-6 ' +
  'casa,6,-11,-12 case,7,-3,-1 casi,25,-3,-6 cat,-3,0,2 caved,-1,0,-5 cayo,-10,-8,17 cease,0,-1,-2 chair,1,-4,0 change,-12,-5,-6 changed,-1,-1,-7 changing,-2,-1,9 chaos,0,-1,-2 ' +
  'chatting,-1,-3,-4 checked,-1,9,3 chest,-3,-1,3 chichon,-2,-1,9 choked,18,-8,4 choking,-11,-2,34 chupete,-17,-6,-21 cierra,-3,-2,4 clammy,-2,-1,6 cleaner,-1,-2,12 cleaning,-1,-1,5 ' +
  'cleared,-1,-1,-10 clocks,0,0,-3 clockwork,-1,-1,-2 cloro,-1,-1,8 close,-3,-2,-1 club,-1,-1,-2 coaching,-2,-1,-1 coche,7,-1,-7 cochecito,-1,0,-2 coffee,-11,-5,-9 coin,-2,-2,10 ' +
  'cold,-9,-7,-4 colecho,-1,-1,-3 come,9,-1,11 comer,-7,-7,18 comes,1,0,2 coming,2,-10,4 comio,-5,-2,16 communication,-1,-2,-6 como,4,1,-3 completely,-6,20,-2 con,11,1,6 ' +
  'congested,-2,-3,11 conked,0,0,-2 conmigo,11,4,-2 consent,-10,-12,-2 consentimiento,-6,-7,-6 contact,-10,-5,-4 contacten,-10,-9,-1 contacting,-6,-1,0 contra,23,-4,1 control,30,-6,-8 ' +
  'convulsion,-3,-3,25 convulsiones,-2,-2,18 cope,-3,13,-11 coping,-1,18,-2 corpse,-2,-3,-4 corrido,-1,-1,-2 corriendo,-7,25,-2 cortar,17,-8,0 corte,19,-5,-4 cosas,16,-2,-10 ' +
  'costillas,-1,-1,5 costo,-1,0,-2 cot,-12,7,-7 couch,-6,0,18 cough,-11,-6,24 coughing,-3,-2,21 could,11,-7,5 couldnt,3,-2,-1 count,-5,-7,-7 cranky,0,-1,17 crashed,0,-1,-4 crazy,-2,2,0 ' +
  'creer,-3,-12,0 creo,-1,14,5 crib,2,-9,-4 cried,2,26,-12 cries,0,-5,8 croup,-8,-3,18 cry,-16,23,-4 crying,0,23,0 cuando,12,-17,-5 cuantas,-3,-1,-2 cuanto,-6,0,4 cuarto,-3,-4,-13 ' +
  'cuatro,-1,-1,-2 cuddle,-1,0,-2 cuddled,-1,-1,-3 cuddles,-1,-2,-8 cuello,10,-3,13 cuenta,-9,0,-5 cuento,-2,-3,-5 cuerpo,-6,-4,22 cuesta,-10,15,2 culpable,-5,5,-1 cuna,-2,-5,-15 ' +
  'cut,14,3,-3 cutting,11,-3,-13 d,-1,-1,8 da,-3,15,-8 dad,-9,19,-12 daddy,-1,-2,-8 dads,0,0,-2 dame,-1,-2,-5 dan,4,0,-3 danger,19,-11,-1 dangerous,-1,-1,13 dano,24,-10,-9 ' +
  'dar,-7,-11,10 dark,11,-3,-2 darle,-1,-10,11 darme,-5,-2,-4 daughter,19,-7,-3 day,-6,6,-5 daycare,-1,-1,-4 days,7,-3,16 de,2,3,2 dead,10,-9,-11 death,17,-10,-6 deberia,-3,-3,5 ' +
  'decaida,-2,-2,6 decaido,-2,-1,8 degrees,0,0,3 dehydrated,-6,-8,25 deja,-7,8,0 dejad,-1,-1,-3 dejame,-2,-1,-3 dejar,15,-7,-5 dejarlo,8,-2,-12 deje,2,-1,-4 dejen,-8,-9,-12 ' +
  'dejenme,-4,-2,-6 dejo,9,0,-6 del,4,-2,-1 delante,9,-1,-1 delete,-9,-14,-4 demasiado,-2,28,-4 demon,8,-1,-1 denver,-6,-2,-8 depresion,-8,20,-3 depressed,-6,24,-3 deprimida,-3,12,-1 ' +
  'desaparecen,-3,-2,11 desaparecer,26,-14,-2 desbordada,-2,13,-1 desde,-6,7,14 deseo,-8,-7,-2 deserves,-1,10,-2 desesperada,-9,24,-2 deshacer,-6,-2,-7 deshidratado,-3,-3,20 ' +
  'desmayo,0,-2,12 despertado,0,0,-5 despertar,25,-13,8 despertares,-8,-4,-14 despertarla,-2,-2,17 desperte,-1,-2,-1 desperto,-9,-7,-20 despierta,-17,-10,14 despierte,-2,-2,-4 ' +
  'despierto,-4,-2,-7 despues,-2,-2,10 desuscribir,-2,-2,-6 desuscribirme,-8,-4,-8 desvelo,0,-4,-4 detener,-2,-7,-8 detengan,0,-5,-1 dh,-2,-1,-2 di,18,-3,-17 dia,-7,10,9 ' +
  'diablo,12,-1,-9 diaper,-3,-4,10 diapers,-3,-1,1 diarrea,-4,-4,16 diarrhea,-2,-4,23 dias,5,-3,17 dice,2,-2,-5 dicen,10,-2,0 did,-1,-2,-18 didnt,-4,-9,-8 die,38,-24,-3 died,5,-7,-3 ' +
  'diente,-5,-1,-10 dientes,-4,-4,-12 diez,-1,-1,-2 dije,-5,-2,-4 dijo,3,-2,-9 dinner,-2,-1,4 dio,-7,-1,14 dios,16,-1,-5 discontinue,-2,-2,-7 disfruto,-7,26,-4 dishwasher,-3,0,12 ' +
  'do,2,5,10 doble,-6,-1,12 doctor,-14,-4,14 does,-10,-1,-12 doesnt,-5,-3,11 dog,-7,-2,18 doing,0,-2,-4 done,-8,3,-13 dont,-2,14,-10 door,-12,13,-1 dormi,-2,-3,-7 dormida,-7,-7,-13 ' +
  'dormido,-9,-6,-19 dormir,-4,-4,-18 dormirlo,-4,-2,-11 dormirse,-2,-4,-11 dos,-5,5,-7 dose,-4,-2,17 dot,-1,-1,-5 down,-8,-4,3 doy,-15,19,12 dozed,-4,-1,-4 dr,-3,-2,-12 drank,-5,-4,22 ' +
  'dread,-10,30,-1 dream,-2,-3,-8 dreamfeed,-2,0,-1 drink,-3,-4,13 drinking,4,-3,16 drive,9,-2,-1 driving,5,-11,-1 drop,11,-5,-11 dropped,-2,-4,2 dropping,7,-5,-8 drops,-1,-1,8 ' +
  'drowning,-2,16,-4 drowsy,-3,0,-1 dry,-3,-5,14 duele,-13,12,17 duerma,-8,-4,-8 duerme,-10,-6,-17 duermo,13,-2,-6 dummy,-10,-4,-18 dura,-4,-4,5 durmiendo,-4,-9,-10 durmio,-11,-10,-30 ' +
  'duro,-1,10,-1 dying,13,-15,-13 e,-5,1,10 each,7,-3,-1 ear,-9,-5,17 earlier,-3,-2,-3 early,-3,-7,-12 ears,-3,-2,7 earth,18,4,-1 easier,-2,-1,-5 easily,5,-1,-4 easy,-2,-3,-6 ' +
  'eat,-8,-2,9 eating,-1,-2,6 egg,-1,-1,2 eggs,-2,0,4 el,9,-4,-7 ella,1,8,-15 else,-4,10,-7 em,-1,0,-5 empezamos,-3,-1,-1 empezar,-7,-10,-3 empty,-6,5,4 en,5,-1,-1 encanta,-6,-4,-8 ' +
  'encima,3,6,-1 end,8,-2,-9 ending,24,-19,-2 enferma,-3,-3,-1 enorme,-3,6,7 enough,-1,6,-5 enrollment,-5,-2,-1 entera,-4,-1,-1 entero,15,-2,2 entiende,-9,22,-1 envien,-2,-7,0 ' +
  'equivocado,-5,-3,-2 er,-7,-1,28 eres,-1,-2,-5 es,3,-1,-6 escaleras,15,-2,13 escribais,-4,-9,0 escriban,-19,-18,-6 escribiendo,-5,-2,-1 escribir,-8,-7,-7 escribirme,-8,-7,-13 ' +
  'eso,-1,-2,-14 espalda,-4,-1,1 esposo,10,-3,-2 esta,0,3,16 estaba,1,-4,-10 estamos,-3,-2,-7 estan,6,-2,-4 estar,25,-10,-9 estaria,16,-2,-2 estarian,17,-4,-4 este,0,-6,-7 ' +
  'esto,-14,13,-18 estos,-9,-7,-5 estoy,4,24,-16 estuviera,11,-2,-3 estuvo,-1,-2,-1 even,1,12,-7 ever,-3,1,-10 every,6,16,5 everyone,10,6,-8 everyones,-1,8,0 everything,-10,21,-13 ' +
  'evil,16,-6,-8 ex,15,-5,-4 exhausted,-11,8,-11 exist,27,-7,-2 existir,26,-7,-1 explotar,5,7,-1 extra,15,-1,-5 eye,-4,-6,20 eyes,-12,-21,20 face,5,7,12 fade,-3,-2,14 failed,-14,7,-2 ' +
  'failing,-10,22,-1 failure,-6,13,-1 fainted,-2,-1,14 fall,-2,-4,3 falling,5,7,4 false,-1,-1,-3 familia,16,-1,-1 family,9,-6,-2 fan,-1,-1,-6 fantasize,12,-2,-1 far,-3,-2,0 ' +
  'fast,-3,-3,4 fatal,-2,4,-1 favor,-19,-5,-14 febrile,-1,-1,8 fed,-4,-4,-8 feed,-15,-7,-8 feeding,-1,-2,-5 feeds,-7,-14,0 feel,2,30,-16 feeling,0,31,-14 feels,2,12,4 feet,-9,-4,0 ' +
  'feliz,-4,13,-4 fell,-18,-5,25 felt,-1,4,2 feo,-2,-1,5 fever,-12,-8,33 few,-3,-1,13 fiebre,-13,-10,26 fighting,-1,-2,-11 fin,-2,-3,-7 finally,-2,9,-13 fine,-7,-4,-18 fingers,-3,-2,1 ' +
  'first,-6,-13,-9 fit,-5,-4,21 five,-4,-2,-6 flacido,-2,-3,9 flojo,-1,-2,7 floor,-9,14,10 floppy,-4,-3,23 fontanelle,-1,-2,11 foot,-5,-4,-1 for,-8,0,8 forever,8,-5,-1 forgot,-5,-2,-1 ' +
  'formula,-1,-1,8 fought,-1,-1,-3 found,-5,-1,17 four,-2,-1,-1 fracaso,-13,22,-1 free,2,-3,-3 frente,-5,-2,19 frita,-2,-11,-10 frito,-1,0,-6 from,1,-11,-3 front,15,-10,-2 ' +
  'frustrated,-4,-3,-7 fue,-2,-2,-4 fuera,5,-5,-13 fuerte,25,-5,-12 fuerzas,-4,16,0 fui,-6,11,-3 full,-6,-3,-6 funciona,-7,-3,-6 funny,-2,-1,5 further,-1,0,-2 fussed,-1,-1,-4 ' +
  'fussy,0,-1,12 gaining,-2,-2,14 ganas,35,-17,-9 garganta,-3,-1,7 gasping,-3,-3,23 gave,-7,-4,8 get,-11,-8,8 gets,4,-1,-1 getting,-1,3,2 girl,-3,-9,-1 give,-12,19,24 giving,1,8,-3 ' +
  'glass,-4,-2,10 go,15,-4,7 god,6,-1,-3 goes,-4,-1,-2 going,14,-5,-13 golpe,-2,0,-2 golpea,10,-2,0 golpeo,-6,-3,14 gone,8,-4,-14 gonna,12,-9,-3 good,10,-7,-16 goodbye,30,-7,-3 ' +
  'got,3,-8,12 grabbed,22,-5,-4 grabbing,-2,-1,7 gracias,-9,-13,-14 grados,-1,0,-9 grand,0,0,-2 grande,-1,-2,0 grandma,-4,4,-26 grape,-6,-1,13 great,-4,-3,-19 green,-6,-4,21 ' +
  'grey,-2,-2,7 gris,-2,-2,10 grite,7,25,-21 grito,-7,25,-5 grown,-3,-1,10 grunting,-4,-5,22 guess,0,-1,-4 guilty,-4,11,-2 gusta,-11,-6,-4 gustaria,4,-7,-4 ha,-8,-10,34 haber,9,6,-4 ' +
  'hablo,-7,-4,9 hace,-4,-6,12 hacemos,-3,-1,-2 hacer,22,-4,-8 hacerle,24,-8,-5 hacerlo,25,5,-10 hacerme,5,-2,-1 had,-10,7,0 haga,8,-1,-5 hago,2,-2,13 haha,-22,-3,-9 half,-5,-4,-10 ' +
  'hand,10,-9,6 handle,-2,3,-3 hands,4,-1,1 hanging,-2,20,-5 happen,2,-1,0 happier,6,-4,0 happy,-8,-3,-5 hard,15,2,-2 harm,20,-4,-8 harta,-2,5,-2 has,-14,-9,11 hasnt,7,-2,23 ' +
  'hasta,5,-8,-5 hate,-17,26,-7 hates,-17,18,-14 have,-5,18,-13 havent,18,6,-3 having,7,10,3 hay,6,-8,-8 he,5,-13,11 head,6,6,11 hear,24,-11,-3 hearing,26,-5,-4 heart,-1,6,-4 ' +
  'heavy,-1,-2,-2 hecha,-3,4,-9 hecho,-2,-3,10 held,-1,-2,-21 hello,0,0,-2 help,7,1,-5 helping,0,0,10 helps,-10,5,-2 her,10,-6,4 here,12,2,-13 herself,-4,-3,-3 hes,-2,-18,14 ' +
  'hi,-3,-5,-1 hice,19,-5,-10 hija,27,-3,-8 hijo,14,-12,-8 hijos,5,-8,-3 him,13,-7,5 himself,-4,-2,17 hinchada,-5,-2,19 hinchado,-2,-1,15 hincho,-2,-2,4 hirviendo,-2,-2,13 his,3,-16,8 ' +
  'hit,15,-6,-4 hits,14,-3,-11 hitting,16,-8,4 hives,-4,-2,14 hizo,-1,-2,-1 hola,-2,-1,-2 hold,-3,-2,-1 holding,5,-1,-2 holiday,-1,-9,-2 home,8,-15,-4 honestly,2,24,-5 hope,19,-1,-1 ' +
  'hopeless,-8,36,-6 hora,-11,-14,-17 horas,-5,-5,5 horrible,2,-2,-6 hospital,5,-4,10 hot,-12,-5,17 hotel,-1,-2,-3 hour,-8,9,-16 hours,-5,-7,8 house,8,-6,-12 how,-2,1,-1 hoy,-9,-11,-14 ' +
  'hr,-2,-2,-4 hrs,-2,1,-2 hubby,7,-3,6 huge,-2,-1,12 human,15,-2,-5 hunde,-1,0,2 hunden,0,-1,6 hundida,-7,14,8 hundo,-4,10,0 hurt,20,-20,-11 hurting,16,-5,-3 husband,15,-8,-5 ' +
  'i,11,12,-12 ibuprofen,-2,-3,18 ibuprofeno,-2,-9,19 id,12,12,-21 idea,9,-3,-5 if,40,-18,-14 ignore,-3,-1,-3 igual,-1,4,-2 ill,20,-10,-6 im,4,18,-20 imagenes,22,-4,-7 images,19,-4,-4 ' +
  'imagine,15,-3,-3 imagining,3,-2,-2 imagino,20,-5,-2 importaria,12,-5,-1 in,4,0,3 inconsolable,-1,-2,20 infeccion,-1,-1,6 infected,-3,-4,14 infection,-5,-3,-2 instagram,-3,-5,-2 ' +
  'instead,-4,-1,10 interesa,-12,-12,-2 interested,-4,-7,-4 into,20,-9,-1 inutil,-9,13,-1 ir,-7,8,-1 irme,20,-4,-1 is,-7,6,8 ish,-4,-2,-6 isnt,1,-6,11 it,6,-1,-3 its,6,-8,-6 ' +
  'ive,17,18,-17 jabs,0,0,-13 jaja,-16,-4,-9 jala,-1,-1,11 jale,21,-2,-6 jarabe,-2,-2,4 jerking,-2,-2,11 join,-16,-7,-1 jugando,0,-4,-2 jump,22,-7,-1 jumping,18,-6,-1 just,8,8,-9 ' +
  'keep,1,14,-2 keeps,9,-5,5 kept,-5,-2,-13 kettle,-6,-2,20 kid,5,-4,-1 kids,6,11,1 kill,14,-12,-10 killed,-1,-2,-3 killing,9,-1,-10 kilos,-1,-1,8 kindly,-1,-1,-5 kitchen,2,-1,-1 ' +
  'kms,32,-19,-5 knackered,-2,-2,-6 knives,9,-5,-2 knocked,-2,-1,-3 know,8,1,-6 knows,5,-1,-4 la,8,-3,1 labios,-4,-3,15 lado,0,0,-2 laid,0,0,-4 las,-4,-3,-14 last,5,0,-2 ' +
  'lastimar,18,-5,-3 late,-2,-4,-8 lately,3,10,-4 later,-3,-6,-8 laughed,-10,0,-8 laughing,-8,-19,-8 laundry,-1,-1,6 lay,-5,-1,7 lb,-1,-1,6 lbs,0,-1,4 le,8,-2,11 leaking,-1,-1,6 ' +
  'leaky,0,0,5 leave,0,-17,-10 leaving,14,-2,-5 leche,-2,-2,3 left,3,2,-9 leg,3,-3,7 legs,0,-3,15 les,-6,-3,-3 let,1,6,0 lethargic,-2,-3,10 letting,-1,-1,-9 levanto,-2,-1,-5 ' +
  'lie,-4,-2,-4 life,15,8,-7 light,-1,-2,-7 lights,-1,-1,-3 like,0,-2,-5 limite,-7,20,-1 limp,-6,-4,15 lips,-8,-7,19 liquido,-3,-1,9 list,-6,-11,-4 lista,-19,-10,-21 listo,0,-1,-2 ' +
  'little,-4,-2,-1 live,37,-15,-7 living,46,-21,-12 llama,5,-4,-6 llamo,-4,-2,4 llanto,-7,14,-5 lleguen,-5,-2,0 lleva,-4,-2,29 llevamos,-1,-1,-2 llevo,-3,10,19 llora,-11,-8,21 ' +
  'lloraba,7,-1,-1 llorando,1,16,-7 llorar,-7,27,-11 llore,-3,34,-6 lloro,-15,30,-14 lo,12,-6,-2 loca,0,3,0 log,-5,-4,-4 lol,-15,-19,-18 lonely,-4,28,-2 long,-11,-8,-16 longer,3,-1,-13 ' +
  'longest,-1,-2,-2 look,-10,5,6 looks,-3,-4,15 los,5,0,-7 lose,1,14,-5 losing,-9,32,1 lost,0,12,-10 lot,-3,-1,7 lots,-3,-1,2 loud,-1,-1,3 love,-9,10,-2 loves,-4,6,-6 low,-9,16,-3 ' +
  'luego,-2,-5,-10 lump,-1,0,5 luz,-1,0,-3 m,-1,-1,-4 mad,4,9,-4 made,-11,6,-2 madre,-14,19,-9 make,7,-4,1 makes,-4,9,0 making,6,1,4 mal,-10,0,1 mala,-5,14,-3 malo,9,-7,-12 ' +
  'mama,-14,10,-6 mamadera,-2,0,-3 man,-3,-1,9 managing,-3,12,-3 manana,1,-9,-14 manchas,-7,-4,20 mandar,-1,-1,-3 mandarme,-2,-1,-2 manden,-7,-11,-2 mandes,-4,-11,0 manera,-2,-1,-5 ' +
  'mano,3,-2,8 manos,11,-1,-4 many,5,-5,-5 march,-3,-2,-1 marido,13,-4,-4 marzo,-1,-2,-1 mas,-5,6,-21 mata,-7,-3,-3 matar,11,-17,-2 mataria,-1,-1,-2 matarla,33,-15,-3 matarme,21,-13,-5 ' +
  'mate,0,-2,-4 mattress,1,-1,-7 maybe,-2,-3,-5 me,14,12,-15 meant,-4,-1,-1 mecer,-2,-1,-6 mecerlo,-8,-3,-1 meci,-2,-1,-4 meciendo,0,-2,-3 media,-5,-4,-10 medicine,-4,-2,9 ' +
  'medio,6,-2,17 mediodia,-1,0,3 meds,2,-2,1 mejor,19,-7,-11 melatonin,-11,-6,17 melatonina,-8,-8,24 menos,1,9,-7 mensajes,-19,-18,-16 mentally,-4,25,-7 mente,7,-1,-1 mes,-4,-1,4 ' +
  'meses,-5,4,-5 mess,-2,21,-6 message,-11,-8,-2 messages,-14,-12,-12 messaging,-6,-8,0 method,-4,-4,0 mi,12,1,-9 mia,-8,3,-14 middle,-1,0,-2 midnight,-8,7,4 miedo,26,-12,-7 ' +
  'mientras,-2,2,-4 might,17,-9,-6 mil,-2,-1,-9 milk,6,-17,7 min,-7,-9,-19 mind,-5,11,-2 mine,14,-2,-7 mins,-5,-7,-14 minute,-1,0,8 minutes,-5,-3,-13 minutitos,0,-2,-1 minutos,-3,-2,-8 ' +
  'mio,9,-5,-2 mira,1,-6,12 mis,-2,-4,10 misma,10,2,-3 miss,5,-5,-4 mistake,-12,12,16 mix,-4,-1,4 mixed,0,-1,10 ml,-3,-2,5 mmr,-1,-1,-2 mo,-1,-1,-4 mocos,-2,-3,1 moja,-3,-3,19 ' +
  'mojado,-1,-1,8 mojar,0,0,9 molars,-2,-1,-8 molestan,-2,-3,0 molestar,-2,-4,-4 molesten,-10,-10,-2 mollera,-4,-4,16 mom,-17,16,-7 moms,-1,2,-1 monday,-6,-2,-1 moneda,-2,-1,4 ' +
  'monitor,10,-8,-9 monster,-2,-2,-5 month,8,-7,-10 months,5,6,8 moradas,-2,-2,9 morado,-2,-2,10 morados,-2,-1,30 mordio,-5,-5,9 more,2,7,-15 morir,41,-18,-9 morirme,23,-6,-3 ' +
  'morning,1,-8,9 mornings,-6,-7,-1 most,-2,-1,-1 mother,-14,30,-5 motrin,-7,-6,22 mottled,0,-1,3 mouth,4,-6,4 move,-14,-4,1 moved,-3,-1,-3 moving,-1,0,8 msgs,-5,-7,-7 much,-3,14,9 ' +
  'mucha,2,5,0 muchas,3,-4,-3 mucho,-3,-4,5 muelas,-1,0,-2 muera,23,-3,-2 muero,-1,-11,-2 muerta,10,-5,-6 muerte,27,-8,-3 muerto,-1,-1,-2 mum,-14,32,-8 mums,-1,0,-2 mundo,12,8,-2 ' +
  'murder,-6,-2,-3 muy,-7,5,17 my,11,7,-9 myself,27,-8,-17 n,-3,-3,0 nacido,10,-1,7 nacio,1,15,-10 nada,-13,6,1 nadie,5,27,-8 name,-2,-4,-4 nanny,-6,-5,-1 nap,-21,-10,-21 ' +
  'napped,-7,-2,-13 nappies,-1,-2,10 napping,0,0,-16 nappy,-2,-2,13 naps,-13,-11,-21 nariz,2,-2,3 nd,-1,-1,5 near,4,-1,-5 nearly,12,-4,8 necesita,-1,-3,-3 necesitamos,-2,-1,0 ' +
  'necesito,-8,16,-9 neck,0,-7,23 need,-13,1,6 needed,-2,-4,-1 needs,2,-2,-4 neighbors,-5,0,-2 never,15,11,-9 new,-2,-1,-11 newborn,3,-3,15 next,-4,-2,-5 ni,-10,17,-3 night,-2,0,-7 ' +
  'nightmare,-2,-1,-3 nights,-9,14,-12 nina,-5,-1,-2 ninera,-4,-5,-6 nino,16,-6,-13 nite,-3,-2,-7 no,6,4,1 nobody,0,31,-5 noche,-5,6,-18 nochecita,-1,-1,-3 noches,-8,27,-9 ' +
  'noise,-3,-2,-2 noisy,-1,-1,13 nonstop,0,0,11 nope,-3,-2,-6 normal,0,12,-9 normally,0,0,-4 normalmente,0,0,-2 nos,11,-9,-28 nose,-2,-7,6 not,4,6,-1 notaria,13,-8,-1 note,16,-5,-2 ' +
  'nothing,2,25,-12 notice,2,-2,-1 noto,-2,-1,9 now,1,5,-17 nuestra,-3,-2,-8 nuestro,-1,0,-2 nueve,-2,-1,-1 nuevo,-2,-1,-3 numb,-3,11,-7 number,-14,-16,-10 numero,-19,-10,-16 ' +
  'nunca,-2,8,-3 nurofen,-3,-4,12 nurse,-7,-14,6 nursed,-4,-5,-14 nursery,-8,-3,21 nursing,-13,-4,-9 o,5,7,-3 odia,-18,9,-4 odio,-13,29,-4 of,9,6,6 off,-2,-4,-3 oido,-9,-5,22 ' +
  'oigo,34,-11,-15 ojala,29,-7,-8 ojo,-13,-2,12 ojos,-5,-4,18 ok,-5,8,6 okay,-1,-1,3 old,0,13,28 olvido,-7,-3,-5 omg,-4,-3,-1 on,3,4,2 once,-3,-4,-9 one,0,3,-10 only,12,-7,-12 ' +
  'onto,8,-2,10 open,-5,-18,-8 opt,-14,-10,-4 opting,-1,-3,-1 or,-18,-1,-3 oreja,-4,-3,8 other,-1,2,-2 otitis,-4,-2,2 otra,5,4,-1 otras,-7,10,-2 our,-5,-2,-7 out,-3,-1,-13 ' +
  'outside,7,-1,-1 oven,-7,0,17 over,11,2,-2 overdosing,7,-1,-2 overnight,-1,-1,-12 overwhelmed,-8,29,-8 own,-9,-10,-4 oz,-3,-1,-11 p,-3,-3,-8 paci,-5,-5,-15 paciencia,-8,19,-1 ' +
  'pacifier,-6,-2,-16 padre,-4,18,-3 pain,-1,-5,24 pajamas,-1,0,-2 pale,-4,-3,10 palida,-2,-1,5 palido,-2,-2,7 palmaditas,0,0,-4 panal,-6,-2,2 panales,-2,-3,18 panic,-1,18,-2 ' +
  'panza,-2,-1,8 papa,-5,4,-19 para,7,2,10 paracetamol,-9,-6,26 parar,-3,-2,-8 pare,6,-2,-5 parece,-2,-1,15 pared,5,-1,-2 pareja,19,-9,-4 paren,-12,-14,-9 parent,-18,29,-1 ' +
  'parezco,-2,-3,-5 paro,-5,6,-4 part,2,-2,6 partner,16,-4,-3 party,-2,-1,-5 pasa,-9,-1,7 pasada,0,0,-4 pase,-2,0,-1 paseo,-2,0,-1 paso,-4,-2,-3 passed,-3,-1,8 past,-6,-3,-10 ' +
  'pastillas,31,-8,-2 pat,-6,-1,-6 patience,-7,15,-2 pats,0,0,-6 patted,-2,-2,-4 patting,-2,-4,-7 pausa,-1,-3,-5 pause,-3,-1,-6 pauses,0,-1,18 paz,-9,-4,-11 peanut,-2,-3,15 ' +
  'pecho,-14,-2,-4 pediatra,-7,-4,16 pediatrician,-4,-1,4 pee,-2,-2,18 peed,-1,-1,9 peep,-1,-1,-2 pees,-1,-3,12 pega,21,-3,-1 pegarle,13,-5,-2 pego,6,-6,5 pegue,29,-10,-17 ' +
  'pelo,12,-1,-4 penny,-1,-1,11 pensado,11,0,-5 pensamientos,35,-9,-11 pensando,22,-8,-3 pensar,-10,-3,-3 pense,24,-2,-7 peor,-4,22,-4 perder,4,-1,-1 perdi,-1,2,-4 perdon,-4,-1,3 ' +
  'permiso,-4,-2,-7 permission,-3,-3,-1 pero,-8,-10,-24 perro,-2,-1,15 person,8,10,-2 persona,-1,-3,-1 pesadilla,-3,-2,-1 peso,-6,-4,18 phone,-13,-7,-5 picked,-3,-1,-3 pico,-5,-1,18 ' +
  'picture,3,-4,-2 picturing,11,-3,-5 pido,7,-2,-3 pie,-4,-9,-4 piel,-5,-1,13 pienso,35,-5,-17 pila,-4,-1,-2 pill,-1,-1,9 pillow,27,-2,-5 pills,23,-10,9 pipi,-1,-1,4 pis,-7,-3,15 ' +
  'piso,4,-2,13 pjs,-1,-1,-2 places,6,-1,-2 plan,-3,-19,-10 plane,-1,-1,8 planning,25,-10,-3 platos,0,0,-6 please,-3,-14,-10 pls,5,-9,-9 pm,-6,-5,-5 poco,0,-1,-3 pod,-1,-1,6 ' +
  'podemos,-11,-4,-1 point,6,23,-8 poo,-1,-2,20 poop,-3,-2,11 pooped,-5,-7,9 poor,-4,-1,6 popo,-3,-7,23 por,8,10,1 porque,-3,3,-1 posparto,-5,13,-2 postpartum,3,8,-2 ppd,-3,13,-3 ' +
  'pram,0,-4,-2 pray,16,-2,-6 preferiria,8,-2,-1 prefiero,1,-2,-4 press,-6,-2,18 pressure,-3,-1,5 pretty,-3,-2,-1 problem,0,-1,-3 program,-3,-8,-2 programa,-10,-2,-6 properly,-2,-6,9 ' +
  'proposito,8,-1,-1 pueda,7,-1,-2 puede,-10,-3,-2 pueden,-2,-7,0 puedo,-12,27,6 puked,0,0,21 pulled,-2,-2,9 pulling,-3,-3,15 pulls,-1,0,2 punched,8,-1,-3 punto,9,18,-6 purple,-7,-3,21 ' +
  'purpose,29,-4,-7 pus,-4,-1,8 puse,16,-2,-5 pushed,7,-1,-6 pusieron,0,0,2 puso,-3,-4,17 put,4,-8,-12 putting,12,-1,-3 q,-3,-1,-9 quarter,-4,-2,-6 que,9,-2,-6 quede,-3,0,-1 ' +
  'quedo,-14,-3,0 queja,-1,-1,2 quemada,-2,10,-3 quemo,-7,-4,18 queremos,-9,-8,-2 quien,-8,1,-4 quiere,3,-12,19 quiero,18,7,-18 quiet,6,-2,-3 quisiera,25,-5,-8 quiso,-4,-2,-2 ' +
  'quit,-13,0,-9 quitar,4,-9,0 quitarme,22,-10,-3 quiten,-6,-1,-3 quitenme,-3,-5,-3 rabia,9,-1,-6 rage,15,-4,-2 rail,-6,-4,9 rapido,-4,-5,27 raro,-1,-1,7 rash,-14,-8,37 ' +
  'rather,12,-11,-3 rattle,-9,0,-7 razon,-1,7,-3 reaccion,-6,-2,23 reacciona,-5,-3,20 reaction,-4,-4,15 ready,3,6,-9 real,12,-7,-5 really,-5,8,10 reason,17,-2,-8 receive,-9,-5,-1 ' +
  'recibir,-8,-12,-3 recien,-2,-1,3 record,-7,-1,-4 red,-2,-3,6 refused,-1,0,-3 refuses,-2,-1,1 refusing,-1,-1,14 regresion,-2,-3,-3 regression,-8,-19,-6 regret,-18,36,-7 ' +
  'regular,-1,-2,-1 remember,-2,16,0 reminder,-3,-1,-4 reminders,-3,0,-4 remove,-5,-5,-5 removed,-19,-4,-1 rendida,-3,-12,-11 rendido,0,0,-5 rendirme,-7,27,-1 report,-3,-4,-8 ' +
  'resent,-20,28,-3 resettled,-1,-2,-6 respira,-13,-9,28 respirando,-2,-2,13 respirar,-7,-8,32 respiro,-2,12,-3 respond,-2,-1,0 responde,-6,-4,22 responding,-9,-3,28 rest,11,-2,-1 ' +
  'resumen,-4,-2,-6 retiro,-5,-2,-3 revision,-2,-1,-11 revoco,-2,-1,-2 revoke,-7,-5,-2 ribs,-3,-2,7 right,2,6,8 rigido,-3,-1,11 rio,-1,-1,-6 rn,4,6,-3 road,6,-1,-1 robot,-1,-4,-3 ' +
  'rock,-18,10,-5 rocked,-4,-3,-13 rocking,-7,-5,-13 rodo,-4,-2,18 rojas,-2,-1,4 rolled,-11,-3,21 rolling,-2,-1,16 ronca,-1,-1,18 ronchas,-2,-2,6 roof,6,5,-2 room,-1,-5,-23 ' +
  'rope,-7,20,0 rough,-6,-16,-6 round,-1,-1,2 rsv,-3,-1,22 rubbish,-1,2,0 ruido,-3,-3,-3 run,-14,25,-1 running,-4,1,4 runny,-1,0,8 runs,5,-4,2 s,-1,-1,-3 saber,-3,2,-2 sack,-1,-1,-2 ' +
  'saco,-1,-1,-3 sacudi,35,-10,-15 sacudirlo,17,-8,-1 sacudo,17,-1,-4 sad,-5,10,0 safe,29,-32,15 said,0,-5,-24 salen,-2,0,-4 salieron,-7,-2,14 salio,-5,-2,7 salir,-9,10,-3 ' +
  'saltar,20,-5,-4 same,-2,-2,2 sang,-1,-2,-1 sangra,-7,-1,13 sangrar,9,-2,12 sangre,-15,-5,35 saquenme,-5,-5,-8 sarpullido,-8,-6,22 sat,-16,16,-6 say,-4,-1,-3 saying,16,-1,-10 ' +
  'says,3,-2,1 scared,15,3,-4 scary,2,5,-3 schedule,-12,-2,-12 scratched,0,-1,6 screamed,10,3,-4 screaming,3,10,7 screams,9,-2,2 se,-9,5,9 sea,-2,8,-1 seat,-4,0,0 sec,8,-1,0 ' +
  'seca,-5,-2,15 second,1,-5,-2 seconds,-1,-1,15 secs,-2,0,17 see,14,-5,9 seeing,30,-6,-6 seems,-11,-3,28 seguir,11,14,-17 segundo,-13,-1,-4 segundos,-1,-1,7 segura,17,-24,7 ' +
  'seizure,-7,-8,41 self,-1,-2,-2 semana,-8,-6,-8 semanas,-3,-3,17 send,-7,-11,-8 sending,-4,-1,-3 sent,7,-5,-6 sentido,23,-4,-16 ser,-8,28,-8 sera,-2,-1,10 seria,7,-1,-2 ' +
  'service,-3,-9,-4 servicio,-7,-2,-6 settle,1,-1,-21 settled,-3,-3,-8 shake,8,-9,-4 shaking,-2,-2,4 shattered,-2,-3,-6 she,-9,-6,14 shes,-7,0,10 shift,-1,-1,-3 shivering,0,0,19 ' +
  'shook,30,-13,-16 shots,-3,-3,-23 should,-5,-27,21 shoulder,-1,-1,-5 shouldnt,1,7,-1 show,-11,-4,-1 shower,-3,29,-6 showing,6,-2,1 shushed,-3,-1,-11 shut,7,-2,0 si,27,-5,-12 ' +
  'sick,0,-15,-6 sido,-2,7,-1 siempre,9,-4,-7 siento,-9,36,-16 siesta,-15,-7,-22 siestas,-6,-6,-15 signed,-12,-2,0 sigue,-1,0,3 siguio,-4,-2,-15 silba,-2,-1,20 silla,-6,-1,0 sin,5,9,2 ' +
  'since,0,8,13 singing,-7,-2,-3 single,-3,-4,-3 sirvo,-2,27,-6 sister,-2,-1,-2 sitter,-3,0,-1 six,-1,-2,-1 skin,-4,-4,22 skip,-5,-3,-8 skipped,-1,-1,-9 slapped,18,-7,-6 ' +
  'sleep,-13,1,-16 sleeping,0,-5,0 sleeps,-11,2,-14 sleepy,-9,-14,7 slept,-3,-12,-36 smacked,21,-2,-4 smash,12,-1,-7 smother,21,-6,-12 smothering,9,-2,-3 snap,1,12,-5 snapped,-19,25,-2 ' +
  'snooze,-2,0,-6 snores,-3,-1,16 snoring,-2,-2,12 snotty,-1,-2,-9 so,-2,13,-11 sob,-8,15,-1 sobbed,-8,27,-6 sofa,-6,-2,16 soft,-5,-4,16 sola,2,17,-15 solo,-8,4,-13 some,-17,-3,8 ' +
  'someone,23,5,-9 something,13,-14,10 sometimes,12,0,-2 son,2,2,-11 soporto,1,19,-1 sorry,-3,-3,-3 sounds,12,-3,10 soy,6,16,-18 spam,-2,-8,-5 spent,-1,-2,-2 spit,-1,-1,7 spot,-4,-3,13 ' +
  'spots,-6,-2,16 squeeze,8,0,-2 squeezed,15,-5,-2 st,-1,-1,-2 stabbing,15,-11,-3 stairs,25,-6,6 stand,-3,3,-5 standing,14,-7,-3 start,-12,-6,-8 started,10,-3,6 starts,-1,0,-3 ' +
  'stay,10,-6,-2 stayed,-3,0,-2 staynear,-2,-2,-4 step,-6,-9,-5 stiff,-6,-5,17 still,-4,-5,-9 stir,0,-2,-1 stirred,-1,-2,-3 stitches,-2,-1,7 stool,-2,-2,11 stop,1,-14,-13 ' +
  'stopped,-3,2,0 stops,10,-3,5 straight,-2,-7,1 strangle,4,-3,-1 streaks,-2,-1,4 stretch,-2,0,-2 strike,0,-2,-2 stroked,-2,0,-5 stroller,-1,-1,-4 strong,8,-1,-11 struggling,-7,23,0 ' +
  'sttn,-1,-1,-2 stuff,2,-4,5 su,-12,-15,15 sube,-4,-2,13 subscription,-8,-3,-3 such,-1,13,-3 sucking,-1,-1,3 sudando,-1,-1,6 suegra,-5,-2,-4 sueno,-3,-17,-17 suficiente,-2,3,0 ' +
  'suicidal,16,-6,-1 suicidas,12,-1,-7 suicide,18,-10,-2 suicidio,16,-3,-3 sunken,-2,-1,7 super,-2,-3,14 supposed,-1,-1,-3 sure,-2,4,-6 sus,-1,-8,-3 suscripcion,-9,-4,-9 ' +
  'swallow,-3,-5,7 swallowed,-10,-5,31 swapped,7,-1,-9 swear,12,-3,-2 swelling,-5,-5,20 swing,-1,0,-2 switch,-1,-2,-1 swollen,-7,-4,18 table,-8,-1,18 tablet,-3,0,12 tablets,18,-1,6 ' +
  'take,-2,7,8 taking,1,-2,-1 talk,-11,27,-1 tambien,-1,10,-1 tan,8,-5,-13 tanto,2,-2,-2 tape,19,-1,-17 tarda,-2,-1,-7 tarde,-5,-4,-11 tardo,-1,-2,-1 tea,-7,-2,1 tears,-5,9,9 ' +
  'teeth,-4,-2,-22 teething,-9,-15,-7 telefono,-5,-2,-4 tell,22,-4,-3 telling,17,-2,-3 tells,2,12,-1 temblores,-2,-1,8 temp,-5,-5,29 temper,3,1,-2 temperatura,-1,0,19 ' +
  'temperature,-1,0,3 ten,-3,-3,-3 tengo,8,18,-15 terminar,13,-7,-3 terminen,-5,-1,-2 terrible,-5,17,-2 terrified,1,6,0 teta,-7,-4,-16 tete,0,-1,-3 tetero,-2,0,-1 text,-21,-18,-12 ' +
  'texting,-14,-13,-6 textos,-12,-11,-9 texts,-18,-12,-14 than,8,8,-2 thank,-3,-11,-5 thanks,-8,-12,-14 that,-3,-15,-1 thats,4,-12,-10 the,6,0,-2 them,9,-5,2 then,-2,-9,-6 there,9,3,-1 ' +
  'theres,11,-4,10 these,-10,-15,-18 they,19,-9,-10 theyd,12,-6,0 theyre,2,-2,1 thing,-4,-4,4 things,13,-9,-3 think,1,9,14 thinking,29,-10,-13 thinks,-8,15,-1 third,-9,-1,-2 ' +
  'thirty,-1,-1,-3 this,-9,10,-14 thought,24,-8,-7 thoughts,28,-13,-20 three,-5,-14,-4 threw,21,-9,-1 throat,2,-4,11 through,-9,4,-19 throw,23,-5,-5 throwing,10,-10,24 thrown,-3,-1,25 ' +
  'thru,-1,-1,-2 thrush,-2,-2,18 tiembla,-5,-6,21 tiempo,2,6,-5 tiene,-9,-10,33 tienen,-2,-1,-4 tieso,-2,-2,9 til,-9,-8,-13 tiles,0,0,14 till,6,-3,-6 time,-2,9,-10 times,-9,-6,12 ' +
  'tirar,-9,8,-1 tirarla,26,-3,-7 tirarlo,19,-4,-7 tirarme,23,-3,-4 tire,28,-1,-3 tired,-4,-3,-20 tiro,-2,-1,6 tiron,-8,-4,-9 to,12,-3,-2 toca,-2,-2,3 toda,-7,2,8 todas,10,8,-3 ' +
  'today,-6,-7,7 toddler,3,-3,-4 todo,0,17,-2 todos,27,-3,-7 together,-1,-2,2 toilet,-3,23,2 told,-2,-14,0 toma,-9,-5,3 tomado,-1,-1,10 tomar,-1,-3,10 tomarme,13,-1,-2 tomas,-3,-4,-6 ' +
  'tome,11,-3,-6 tomo,-9,-5,23 tomorrow,9,-5,-6 tongue,-4,-2,4 tonight,13,9,-9 too,8,11,-20 took,-6,-7,16 top,-2,-1,-3 tos,-9,-6,17 tose,-3,-2,18 toser,-1,-2,9 tossed,14,-1,-5 ' +
  'total,-1,-3,-6 totally,-3,8,-7 touch,7,-10,10 touched,-2,6,0 trabajar,-4,-10,-1 trabajo,-6,-7,0 track,-1,-2,-10 trae,-2,-1,3 traffic,14,-5,-1 trago,-3,-5,26 train,6,-5,-1 ' +
  'tranquila,-2,-2,-13 transfer,-2,-1,-1 trapo,-2,-4,13 trapped,-4,5,0 travel,-4,-1,-5 tres,-2,-6,3 tried,-4,-1,-5 triste,-3,17,-6 tristeza,-3,21,-3 trouble,-1,-1,3 truck,2,-2,0 ' +
  'trust,14,-11,-3 trusted,16,-10,-6 try,-16,-3,-4 trying,2,-2,-2 tu,-7,-1,-3 tub,-1,0,3 tuesday,12,-2,-1 tummy,-3,-1,-8 turkey,-1,-1,-3 turn,-2,-1,-5 turned,-4,-1,7 turning,-2,-2,4 ' +
  'tuvimos,-2,-2,-6 tuvo,-4,-1,-1 tv,3,-2,-1 twice,-4,-4,5 twins,-2,-12,0 two,-6,-6,6 tylenol,-11,-13,20 type,-1,5,-14 ugh,-2,-3,-7 ultima,-9,18,-3 ultimo,-5,-1,-5 un,0,2,-6 una,2,-9,6 ' +
  'unconscious,-1,-2,16 under,-9,3,28 undo,-4,-3,-10 unirme,-8,-3,-3 unos,-1,-1,7 unresponsive,-2,-2,9 unsubscribe,-14,-11,-13 until,2,-3,-5 up,0,0,-9 upa,-1,0,-3 upright,-4,-1,-5 ' +
  'ups,-3,-1,-9 urge,21,-1,-3 urgencias,-7,-2,33 us,4,-11,-14 use,-3,-6,0 useless,-16,14,-2 ustedes,-6,-8,-2 usually,0,0,-6 va,7,-5,-4 vacaciones,-1,-6,-4 vacation,-1,-5,-1 ' +
  'vacia,-5,12,-1 vacunas,-2,-2,-15 vale,6,-3,-4 valgo,-5,25,-4 vamos,-3,-1,-2 van,1,-2,2 vaya,-2,-3,-6 veces,4,-5,4 veinte,-1,-1,-5 ventana,20,-5,-7 veo,32,-6,5 verdad,2,12,-2 ' +
  'verde,-1,-2,6 very,-5,-4,18 vez,5,5,-1 vi,1,0,-2 viajamos,-1,-1,-2 vida,16,15,-19 vigila,15,-10,0 visiting,-2,-7,-4 vitamin,-1,-1,8 viva,14,-4,-3 viviendo,37,-23,-5 vivir,43,-16,-12 ' +
  'voces,31,-5,-7 voice,-12,-3,26 voices,28,-4,-8 volver,7,5,-2 volvio,-1,-2,-3 vomit,-1,-1,6 vomita,-9,-10,35 vomitando,-2,-3,16 vomitar,-7,-3,18 vomited,-1,-1,16 vomiting,-11,-7,19 ' +
  'vomito,-5,-4,30 vomitos,-1,-1,7 voy,26,-4,-9 vuelta,-6,-4,-8 vuelvan,-3,-2,-4 vuelvo,-4,3,-1 w,3,-2,-9 wait,-4,-17,-12 wake,9,-19,10 wakes,-7,-2,-20 waking,-11,-4,6 wakings,-5,3,-8 ' +
  'walk,14,5,-2 walking,6,5,-5 wall,18,-4,-4 wanna,23,-13,-2 want,10,2,-15 wanted,12,5,-3 wants,3,-4,-3 was,-2,0,-9 wasnt,11,-9,-2 watching,2,0,-1 water,-6,-10,18 way,23,-7,-5 ' +
  'we,-20,-15,-12 weaning,-1,-1,-8 wearing,-3,-1,-1 week,5,-10,0 weekend,-4,-10,-5 weeks,-2,-2,19 weight,-3,-3,17 weird,-2,-2,15 well,-2,-2,-8 went,-3,4,-1 were,-6,-4,-5 wet,-5,-5,19 ' +
  'what,3,-16,-3 whatever,0,-1,-6 whats,-1,10,-5 wheezing,-6,-7,25 when,1,-10,4 where,0,-4,-3 which,-1,-1,-2 while,1,2,4 whispering,6,-2,-1 white,-3,-4,10 who,-7,10,-5 whole,-3,-1,6 ' +
  'why,-10,21,-12 wide,-1,-1,-3 wife,8,-3,-7 will,-9,-2,-9 willed,-5,-1,-9 window,24,-5,11 windows,-1,0,-15 wine,-1,-2,-8 wiped,-5,-10,-2 wish,13,11,-4 with,2,0,2 within,0,-1,-2 ' +
  'without,5,-4,-12 wits,-6,25,0 wke,0,0,-2 woke,-3,-5,-15 woken,0,-1,-6 wont,7,-3,20 work,-9,-13,-4 worked,-1,0,-2 working,-4,-3,-9 world,13,-2,-1 worried,-9,-3,18 worry,-3,-1,7 ' +
  'worse,-6,-1,7 worst,-13,19,-4 worth,4,-2,-3 would,13,-22,-8 wouldnt,16,-10,-9 wrecked,-1,-1,-8 wrong,-10,-6,3 wrote,11,-5,-1 x,1,6,6 y,3,-1,7 ya,1,4,-26 yelled,-20,30,-3 ' +
  'yelling,0,0,-2 yellow,-3,-2,14 yep,-2,-2,-6 yes,-1,0,-2 yesterday,-5,-5,-4 yet,-2,-1,-10 yo,-4,8,-13 you,-16,-10,-14 your,-6,-3,-3 yr,0,-1,2 z,-1,-2,-6 zarandee,30,-11,-8 ' +
  'zero,-5,8,-1 zombi,-2,-2,-4 zombie,-5,-14,-7 zzz,0,0,-2';
