/** Learned by `tests/support/learnMood.ts`, not written by hand: word, leaning in tenths towards a crisis, a low mood, a sick child. */
export const MOOD_BIAS = [-4.62, -4.55, -1.99] as const;

export const MOOD_WEIGHTS =
  '#,-10,-10,-6 &,-6,-2,6 @,-1,0,-5 a,2,0,-4 about,16,-1,-15 abrumada,-3,15,-1 abuela,-8,-4,-8 abultada,-3,-1,10 acaba,-2,-1,-5 acabar,16,-9,-2 acabe,23,-7,-2 acabo,3,-2,-11 ' +
  'accident,-2,-1,11 account,-6,-3,-3 acepto,-1,-1,-3 acostado,0,0,-2 acostarlo,-1,-2,-3 acoste,-4,-1,-4 across,10,-3,-1 actually,7,-8,-5 acuesto,-12,-2,-5 afraid,21,-7,-4 after,-7,1,9 ' +
  'afternoon,-3,-2,-3 again,6,-4,-2 against,17,-2,-1 agarre,11,-1,-3 agarro,6,-1,-1 ages,-1,0,-2 ago,-1,-2,5 agotada,-4,11,-4 agree,-2,-1,-1 agua,-4,-9,4 aguantar,-1,25,-4 ' +
  'aguanto,7,22,-4 ahi,-1,-1,-2 ahoga,-6,-2,25 ahogando,-2,4,4 ahogarlo,15,-2,-3 ahogo,-7,5,5 ahora,4,-2,-10 ahorco,15,-3,-1 ahorita,0,0,-2 air,-1,-2,9 aire,-1,-2,7 al,8,2,1 ' +
  'alergia,-3,-1,10 alergica,-6,-2,23 algo,3,-17,13 alguien,27,-9,-9 alive,29,-19,-4 all,-8,6,9 allergic,-5,-4,18 alma,-4,21,-4 almohada,17,-2,-11 almost,13,-2,-2 alone,7,11,-7 ' +
  'already,-3,-2,-7 alto,-3,-6,-8 always,-3,-2,-4 am,1,7,-2 amenaza,11,-1,-2 amenazo,8,-2,-1 an,-5,8,9 ana,-11,-4,-4 and,5,3,7 anda,-2,-1,3 ando,-2,-2,-3 angry,11,-2,-1 ano,-2,0,7 ' +
  'anoche,10,-4,-7 another,6,15,-12 ansiedad,-10,30,-1 antes,-3,14,-8 antibiotics,-1,-2,-18 anxiety,-4,30,-2 any,1,3,-2 anymore,3,9,-13 anyone,-2,9,-3 anything,-11,-5,14 apague,-1,0,-2 ' +
  'apart,-3,18,-5 apiretal,-3,-8,17 app,-1,-1,-3 apparently,0,-3,-6 appointment,-1,-2,-6 aprete,11,0,-7 apunte,-2,-9,0 apunto,-4,-2,-1 aqui,6,-13,-6 ardiendo,-1,-1,8 are,1,2,-2 ' +
  'arent,14,-1,-1 arm,20,-7,4 arms,-10,-9,2 around,14,-5,1 arrepiento,-3,12,-1 arriba,-5,-5,-9 as,-12,-1,-6 asi,-1,10,3 asked,-2,0,0 asleep,-8,-11,-21 aslep,-1,-1,-3 asusta,7,-1,-2 ' +
  'asustada,9,-8,-1 at,-9,4,-10 ataque,-2,-2,14 ate,-21,-3,27 atragantando,-1,-4,10 atraganto,-1,-1,9 attacks,-1,19,-2 attempt,-1,-1,-2 avente,21,-1,-8 awake,-10,-10,-20 away,-2,14,-2 ' +
  'awful,0,4,-3 ayer,-6,-7,7 ayuda,-24,11,-5 ayude,-10,14,0 azul,-2,-3,12 azules,-3,-2,12 b,0,0,-7 babbled,-1,-2,0 babbling,-3,0,-1 babies,-1,-2,-2 baby,22,-5,6 back,-12,-4,-13 ' +
  'bad,16,1,2 baja,-15,-18,-11 baje,-1,-1,-2 bajo,0,0,-8 balcon,11,-3,-2 balcony,15,-4,-3 ball,-2,-1,-4 banged,-2,-1,1 banging,-5,0,-1 bano,4,2,-7 barely,-4,12,-4 barked,0,0,-2 ' +
  'barky,0,0,5 basta,-4,-6,-8 bath,1,-6,-3 bathroom,-1,13,-6 battery,-3,-2,13 battle,-2,-1,-1 bc,6,-1,-4 be,17,-3,-5 beat,4,-8,-1 bebe,21,-2,3 beber,-1,-3,7 bebio,-2,-3,22 ' +
  'because,23,-13,-9 becoming,-2,7,-1 bed,-5,-11,-8 bedtime,-14,-1,-12 been,8,-3,-5 before,-10,15,-12 being,18,0,0 believe,8,-16,-4 belly,-9,-5,25 benadryl,-7,-11,35 best,0,0,-7 ' +
  'better,10,23,-15 between,-3,-2,-6 bf,7,-2,-6 bibe,-4,-1,-8 biberon,-4,-2,-8 bien,0,2,1 big,-2,-1,-1 bin,3,-1,-1 binky,-1,-1,-5 bit,0,-8,6 bk,0,-1,-3 black,-1,-2,8 blanco,-2,-2,0 ' +
  'blanket,12,-2,-3 bleach,3,-1,6 bleeding,-6,-2,26 block,-6,-4,-1 blood,-15,-7,32 bloody,-1,-1,6 blue,-13,-5,26 boca,12,-3,-1 body,-2,-1,4 boiling,-5,-2,11 boob,-5,-7,-14 ' +
  'boobed,0,-2,-1 book,0,-1,-2 books,-3,-3,-3 borde,-5,20,-2 born,16,15,-14 borra,-5,-1,-5 borradme,-2,-6,-1 borrame,-2,-2,-6 borren,-16,-4,-2 borrenme,-1,-1,-2 boston,-16,-2,-2 ' +
  'both,2,-9,-14 bother,-5,-5,-1 bottle,-6,-7,-3 bottles,-2,-2,-4 bottom,5,19,-3 bouncing,-2,-1,-5 bout,0,0,-4 boyfriend,7,-8,0 brain,6,-5,-9 brazo,12,-2,-7 brazos,9,-5,-14 ' +
  'break,-2,18,-6 breaking,-11,29,-1 breast,-1,-1,-7 breath,-4,-6,-5 breathe,-7,-12,16 breathes,-2,-1,4 breathing,-16,-9,28 bridge,21,-5,-1 bright,-1,-1,10 broke,-6,14,2 ' +
  'broken,-7,18,-3 brother,-2,-1,-25 brought,-6,-1,-5 brutal,-1,-1,-2 buena,-2,14,-1 buenas,-1,-11,-3 buenos,-2,-1,-15 bug,0,0,-2 bulging,-4,-4,18 bum,0,0,-6 bump,-2,-1,15 ' +
  'bumped,-5,-2,10 bunch,10,-2,-2 burned,-4,-1,23 burning,-3,-2,26 burnt,-6,24,7 bus,-7,-5,-1 but,5,-9,-11 butter,-1,-1,4 button,-2,-1,7 by,0,-7,-1 cabeza,5,-6,17 caca,-5,-3,19 ' +
  'cada,3,12,-11 cae,-4,5,-4 caer,18,-5,-3 caerse,-3,0,4 cafe,-6,-6,-1 caigo,-9,-13,0 calentura,-3,-1,9 caliente,-3,-8,12 call,3,-3,30 calma,-1,-3,-2 calpol,-6,-17,27 cama,1,7,5 ' +
  'cambia,-2,0,-1 cambiar,-5,-5,-1 cambiaron,5,-1,-1 came,-2,-6,1 can,-4,-1,11 cancel,-14,-15,-11 cancela,-4,-7,-7 cancelar,-11,-15,-9 cancelen,-4,-6,-4 cancelo,-3,-2,-5 cannot,-2,14,0 ' +
  'cansada,-5,-4,-15 cansancio,-8,3,-12 cant,0,29,10 capaz,23,-4,-2 car,4,3,-6 cara,-12,17,10 caracter,-9,-1,-6 care,-2,-3,9 cares,-12,10,0 cargo,-3,0,-10 carried,0,0,-3 ' +
  'carrier,-2,-1,-4 carro,-1,0,-6 casa,7,-11,-12 case,9,-3,-1 casi,27,-3,-6 cat,-2,0,3 catnap,-1,0,-2 caved,-2,-1,-5 cayo,-10,-8,17 cease,0,-1,-2 chair,1,-4,-1 change,-11,-6,-5 ' +
  'changed,-1,-1,-10 changing,-2,-1,9 chaos,0,-1,-2 chatting,-4,-3,-4 checked,-1,9,3 chest,-3,-2,4 chicago,-11,-2,-4 chichon,-2,-1,9 choked,18,-7,5 choking,-11,-2,34 chupete,-17,-6,-20 ' +
  'chupo,-1,-1,-2 cierra,-3,-1,4 cinco,-1,-3,0 clammy,-1,-1,7 cleaner,-1,-2,12 cleaning,-1,-1,5 cleared,-1,-1,-10 clock,-1,-2,-1 clocks,-1,-1,-7 clockwork,-1,-2,-5 cloro,-1,-1,8 ' +
  'close,-3,-2,-2 closed,-1,0,-4 club,-1,-1,-2 coaching,-2,-2,-1 coche,7,-1,-7 cochecito,-2,-1,-2 coffee,-10,-5,-9 coin,-1,-2,9 cold,-9,-7,-6 colecho,-1,-1,-3 come,10,-1,11 ' +
  'comer,-7,-7,17 comes,1,-1,2 coming,2,-10,3 comio,-5,-1,16 communication,-1,-1,-5 como,5,1,-2 completely,-6,20,-3 con,11,1,5 congested,-2,-3,11 conmigo,11,3,-3 consent,-10,-12,-2 ' +
  'consentimiento,-5,-6,-6 contact,-10,-5,-5 contactarme,-2,-1,-4 contacten,-10,-9,-1 contacting,-6,-1,0 contra,23,-4,2 control,30,-6,-7 convulsion,-3,-3,25 convulsiones,-2,-2,18 ' +
  'cope,-3,13,-12 coping,-1,18,-2 corner,4,-1,-1 corpse,-3,-3,-3 corrido,-1,-1,-2 corriendo,-7,24,-2 cortar,17,-7,0 corte,20,-5,-4 cosas,15,-2,-10 costillas,-1,-1,5 costo,-1,0,-3 ' +
  'cot,-12,5,-10 couch,-6,0,17 cough,-11,-6,25 coughing,-3,-2,20 could,11,-7,4 couldnt,3,-2,-2 count,-5,-7,-8 counted,0,0,11 cranky,0,-1,18 crashed,0,-1,-4 crazy,-1,2,0 creer,-3,-12,0 ' +
  'creo,0,14,4 crib,1,-9,-5 cried,1,25,-12 cries,1,-5,8 croup,-7,-3,20 cry,-17,23,-3 crying,1,22,0 cuando,12,-17,-5 cuantas,-3,-1,-2 cuanto,-6,1,4 cuarto,-2,-4,-13 cuddle,-7,-1,-16 ' +
  'cuddled,-1,-1,-3 cuddles,-1,-2,-10 cuello,11,-3,13 cuenta,-9,0,-5 cuento,-1,-3,-4 cuerpo,-6,-4,22 cuesta,-10,15,2 culpable,-6,5,-1 cuna,-2,-5,-14 cut,16,3,-3 cutting,11,-3,-13 ' +
  'd,-1,-1,8 da,-3,15,-8 dad,-9,20,-11 daddy,-1,-2,-8 dads,0,0,-2 dame,-1,-2,-5 dan,4,0,-3 danger,19,-11,-1 dangerous,0,-1,13 dano,25,-10,-8 dar,-7,-11,10 dark,11,-3,-2 darle,-1,-11,11 ' +
  'darme,-4,-2,-4 daughter,19,-7,-4 day,-6,6,-5 daycare,-3,-1,-5 days,8,-3,17 de,2,2,2 dead,11,-9,-10 deal,-1,5,-1 death,17,-9,-7 deberia,-3,-2,5 decaida,-2,-2,6 decaido,-3,-1,9 ' +
  'degrees,0,0,4 dehydrated,-6,-8,25 deja,-6,8,0 dejad,-1,-1,-2 dejame,-2,-1,-3 dejar,14,-7,-6 dejarlo,8,-2,-12 deje,2,-1,-3 dejen,-7,-11,-13 dejenme,-3,-2,-5 dejo,9,0,-5 del,4,-2,-1 ' +
  'delante,9,-1,-1 delete,-8,-14,-3 demasiado,-2,28,-4 demon,8,-1,-1 denme,-1,-1,-2 denver,-11,-2,-8 depresion,-9,20,-3 depressed,-6,25,-3 deprimida,-4,12,-1 desaparecen,-3,-1,11 ' +
  'desaparecer,27,-14,-2 desbordada,-3,13,-1 desde,-6,7,15 deseo,-9,-7,-3 deserves,-1,10,-2 desesperada,-9,23,-2 deshacer,-5,-2,-7 deshidratado,-3,-3,20 desmayo,0,-2,12 ' +
  'despertado,0,0,-4 despertar,24,-13,7 despertares,-10,-7,-15 despertarla,-2,-2,18 desperte,-1,-2,-1 desperto,-9,-8,-19 despierta,-15,-10,14 despierte,-2,-3,-4 despierto,-4,-2,-7 ' +
  'despues,-1,-2,11 desuscribir,-2,-2,-6 desuscribirme,-7,-5,-8 desvelo,-1,-4,-4 detener,-2,-7,-8 detengan,0,-5,-1 dh,-3,-1,-6 di,19,-3,-16 dia,-7,10,9 diablo,14,-1,-9 diaper,-3,-4,11 ' +
  'diapers,-3,-1,0 diarrea,-4,-4,16 diarrhea,-2,-4,23 dias,5,-3,17 dice,3,-2,-5 dicen,9,-2,-1 did,-5,-2,-19 didnt,-3,-9,-9 die,38,-24,-4 died,6,-7,-3 diente,-5,-1,-9 dientes,-5,-4,-12 ' +
  'diez,-3,-1,-3 dije,-5,-2,-4 dijo,4,-2,-9 dinner,-2,-1,2 dio,-7,-2,14 dios,17,-1,-5 discontinue,-1,-2,-7 disfruto,-7,26,-4 dishwasher,-3,0,12 do,1,4,10 doble,-6,-1,12 ' +
  'doctor,-14,-4,14 does,-10,-1,-6 doesnt,-5,-4,11 dog,-7,-2,18 doing,0,-2,-5 done,-8,3,-12 dont,-1,14,-10 door,-13,13,-1 dormi,-3,-4,-7 dormida,-7,-7,-13 dormido,-8,-6,-18 ' +
  'dormir,-3,-4,-17 dormirlo,-4,-2,-12 dormirse,-3,-5,-12 dos,-5,4,-10 dose,-3,-2,19 dot,-1,-1,-8 down,-8,-3,2 doy,-15,19,11 dozed,-3,-1,-3 dr,-3,-1,-11 drank,-5,-4,22 dread,-10,30,-1 ' +
  'dream,-2,-3,-8 dreamfeed,-2,0,-1 drink,-3,-4,13 drinking,4,-3,16 drive,10,-2,-1 driving,5,-10,-1 drop,11,-6,-11 dropped,-2,-4,2 dropping,8,-5,-7 drops,-1,-1,8 drove,5,0,0 ' +
  'drowning,-2,17,-4 drowsy,-3,0,-1 dry,-2,-5,13 duele,-13,12,16 duerma,-8,-4,-6 duerme,-10,-7,-21 duermo,14,-2,-6 dummy,-10,-6,-17 dura,-3,-3,5 durmiendo,-4,-9,-10 durmio,-11,-10,-29 ' +
  'duro,-1,10,-1 dying,14,-14,-12 e,-5,1,11 each,6,-3,-4 ear,-13,-5,17 earlier,-3,-2,-3 early,-3,-7,-13 ears,-3,-2,8 earth,18,4,-1 easier,-1,-1,-5 easily,5,-1,-4 easy,-1,-3,-5 ' +
  'eat,-7,-2,9 eating,-1,-2,8 egg,-1,-1,2 eggs,-1,0,4 el,9,-4,-6 ella,2,7,-15 else,-4,11,-6 em,-1,0,-4 empezamos,-3,-1,-1 empezar,-13,-10,-3 empty,-5,6,4 en,4,-1,-1 encanta,-5,-4,-8 ' +
  'encima,3,6,-1 end,8,-1,-9 ended,-2,0,-5 ending,24,-19,-2 enferma,-3,-2,-2 enorme,-3,6,7 enough,1,7,-5 enrollment,-5,-2,-1 entera,-3,-1,-1 entero,15,-2,1 entiende,-9,22,-1 ' +
  'envien,-2,-7,-1 equivocado,-4,-3,-2 er,-7,-1,31 eres,-2,-2,-5 es,1,-1,-6 escaleras,15,-2,13 escribais,-4,-8,0 escriban,-19,-18,-7 escribiendo,-5,-1,-1 escribir,-8,-7,-7 ' +
  'escribirme,-9,-7,-13 eso,-1,-2,-14 espalda,-5,-1,-1 espero,-2,-1,-4 esposo,11,-4,-2 esta,0,3,16 estaba,1,-4,-10 estamos,-14,-2,-7 estan,5,-2,-4 estar,26,-11,-9 estaria,17,-2,-2 ' +
  'estarian,17,-3,-4 este,1,-7,-6 esto,-14,14,-18 estos,-10,-7,-5 estoy,4,26,-15 estuviera,14,-2,-3 even,2,12,-8 ever,-3,1,-9 every,7,15,4 everybody,1,-2,-1 everyone,10,6,-7 ' +
  'everyones,-1,8,0 everything,-10,22,-13 evil,17,-6,-9 ex,16,-4,-4 exhausted,-11,8,-10 exist,26,-7,-2 existir,25,-7,-1 explotar,3,7,-1 extra,15,-1,-6 eye,-4,-6,20 eyes,-13,-20,19 ' +
  'face,6,7,13 fade,-3,-2,14 failed,-14,6,-2 failing,-10,22,-1 failure,-6,14,0 fainted,-2,-1,13 fall,-1,-4,5 falling,5,7,4 false,-1,-1,-4 familia,16,-1,-1 family,10,-5,-2 fan,-1,-1,-5 ' +
  'fantasize,12,-1,-1 far,-3,-2,0 fast,-3,-3,4 fatal,-2,4,-1 favor,-16,-5,-14 febrile,-1,-1,8 fed,-5,-5,-9 feed,-16,-7,-5 feeding,-2,-2,-6 feeds,-8,-14,-4 feel,2,29,-15 ' +
  'feeling,0,31,-14 feels,2,12,4 feet,-9,-3,2 feliz,-4,13,-4 fell,-17,-5,26 felt,-1,4,2 feo,-2,-1,5 fever,-11,-8,33 few,-2,-1,14 fiebre,-13,-10,26 fighting,-1,-2,-10 fin,-1,-3,-7 ' +
  'finally,-2,8,-12 find,-4,-7,-1 fine,-7,-4,-18 fingers,-3,-2,1 first,-6,-13,-8 fit,-5,-4,20 five,-4,-3,-6 flacido,-2,-2,9 flojo,-1,-2,7 floor,-8,15,11 floppy,-4,-4,24 ' +
  'fontanelle,-1,-2,11 foot,-5,-3,0 for,-7,-1,7 forever,9,-5,-4 forget,-2,-1,-1 forgot,-5,-2,-1 formula,0,-1,8 fought,-1,-1,-3 found,-4,-1,16 four,-2,-1,-2 fracaso,-13,22,-1 ' +
  'free,2,-3,-2 frente,-5,-2,19 frita,-2,-12,-10 frito,-1,0,-6 from,1,-10,-3 front,16,-9,-2 frustrated,-4,-3,-7 fue,-3,-3,-4 fuera,8,-5,-14 fueron,-1,-1,2 fuerte,26,-5,-11 ' +
  'fuerzas,-5,16,0 fui,-6,11,-3 full,-5,-2,-6 fun,-1,8,-1 funciona,-6,-3,-7 funny,-2,-1,5 further,-1,-1,-3 fussed,-1,-1,-4 fussy,-1,-1,13 gaining,-3,-2,14 ganas,35,-17,-9 gaps,-1,0,3 ' +
  'garganta,-3,-1,7 gasping,-3,-3,23 gave,-8,-4,10 gemelos,-9,-8,-1 get,-10,-8,10 gets,4,-1,-1 getting,0,3,2 girl,-3,-9,-1 give,-10,20,24 giving,2,8,-3 glass,-4,-2,11 go,15,-3,4 ' +
  'god,6,-1,-13 goes,-3,-1,-1 going,14,-5,-13 golpe,-2,0,-2 golpea,10,-2,0 golpeo,-6,-2,13 gone,7,-5,-14 gonna,11,-9,-3 good,10,-7,-16 goodbye,30,-7,-4 got,2,-7,11 grabbed,22,-5,-4 ' +
  'grabbing,-2,-1,7 gracias,-11,-13,-15 grados,-1,0,-8 grande,-1,-2,-1 grandma,-3,5,-26 grape,-5,-1,13 great,-4,-3,-19 green,-5,-3,22 grey,-2,-2,9 gris,-2,-2,10 grite,7,25,-21 ' +
  'grito,-7,25,-5 grown,-3,-1,11 grumpy,0,-4,-3 grunting,-4,-5,21 guess,0,-1,-3 guilty,-4,11,-2 gusta,-11,-6,-4 gustaria,4,-6,-4 ha,-8,-9,33 haber,10,6,-4 habit,0,-1,-2 hablo,-8,-4,9 ' +
  'hace,-4,-6,11 hacemos,-3,-1,-2 hacer,22,-4,-7 hacerle,27,-8,-5 hacerlo,25,5,-10 hacerme,5,-1,-1 had,-9,6,0 haga,8,-1,-6 hago,3,-3,15 haha,-22,-3,-8 hair,7,-1,-2 half,-5,-5,-9 ' +
  'hand,10,-10,6 handle,-2,3,-3 hands,5,-1,2 hanging,-2,20,-5 happen,2,-1,0 happened,3,-2,0 happier,6,-4,0 happy,-8,-2,-5 hard,16,3,-2 harm,17,-3,-8 harta,-2,5,-1 has,-14,-9,11 ' +
  'hasnt,8,-2,22 hasta,4,-8,-5 hate,-17,26,-7 hates,-17,18,-14 have,-3,18,-11 havent,18,6,-3 having,7,11,4 hay,6,-8,-8 he,4,-12,11 head,7,6,12 hear,24,-11,-2 heard,-1,0,-2 ' +
  'hearing,27,-5,-4 heart,-1,6,-3 heavy,-1,-2,-2 hecha,-3,4,-9 hecho,-2,-3,11 hed,7,0,0 held,0,-3,-20 hell,-2,0,-1 hello,0,0,-2 help,7,2,-5 helping,-1,0,11 helps,-10,6,-2 her,10,-6,3 ' +
  'here,10,2,-13 herself,-4,-5,-3 hes,-2,-17,14 hey,-2,-1,0 hi,-10,-6,-2 hice,19,-5,-10 high,0,0,5 hija,23,-4,-9 hijo,14,-12,-9 hijos,6,-7,-3 him,12,-7,4 himself,-4,-3,16 ' +
  'hinchada,-5,-2,19 hinchado,-2,-1,15 hincho,-2,-2,4 hirviendo,-1,-2,14 his,3,-15,8 hit,16,-6,-4 hits,14,-2,-12 hitting,15,-8,4 hives,-4,-2,14 hizo,-1,-2,-1 hola,-2,-1,-2 ' +
  'hold,-2,-2,-1 holding,3,-1,-2 holiday,-1,-9,-2 home,5,-15,-5 honestly,3,24,-5 hope,20,-1,-1 hopeless,-8,36,-6 hora,-11,-14,-17 horas,-5,-5,5 horrible,3,-2,-6 hospital,8,-4,11 ' +
  'hot,-11,-5,18 hotel,-1,-2,-3 hour,-10,8,-16 hours,-5,-7,10 house,8,-6,-11 how,-2,1,-2 hoy,-9,-11,-14 hr,-3,-2,-8 hrs,-2,0,-2 hubby,8,-3,7 hug,-1,7,0 huge,-2,-2,12 human,14,-2,-5 ' +
  'hunde,-1,0,2 hunden,0,-1,6 hundida,-7,14,8 hundo,-4,9,0 hurt,21,-20,-11 hurting,17,-5,-3 husband,13,-8,-5 i,12,10,-11 ibuprofen,-2,-4,21 ibuprofeno,-2,-9,19 id,12,12,-20 ' +
  'idea,9,-3,-6 if,37,-17,-13 ignore,-3,-1,-3 igual,-1,5,-2 ill,20,-9,-7 im,5,18,-20 imagenes,22,-4,-7 images,19,-4,-4 imagine,15,-3,-3 imagining,3,-2,-2 imagino,21,-5,-2 ' +
  'importaria,14,-5,-1 in,3,-1,2 inconsolable,-1,-2,22 infeccion,-1,-1,6 infected,-3,-4,15 infection,-5,-3,-3 inquieta,0,0,-2 instagram,-2,-5,-2 instead,-3,-1,10 interesa,-13,-11,-2 ' +
  'interested,-5,-7,-3 into,19,-9,-1 inutil,-8,13,-1 ir,-8,8,2 irme,20,-4,-1 is,-6,5,7 ish,-4,-2,-7 isnt,3,-6,12 it,5,-1,-3 its,6,-7,-4 ive,18,19,-16 jabs,0,-1,-12 jaja,-17,-4,-9 ' +
  'jala,-1,-1,12 jale,21,-2,-6 jarabe,-2,-2,4 jerking,-2,-2,12 join,-16,-7,-2 jugando,-1,-3,-2 jump,23,-6,-1 jumping,18,-6,-1 just,8,8,-9 keep,1,14,-2 keeps,10,-5,6 kept,-5,-2,-13 ' +
  'kettle,-5,-1,20 kg,0,-1,10 kicking,-1,-1,-2 kid,2,-4,-1 kids,7,11,1 kill,14,-12,-9 killed,0,-2,-3 killing,9,-1,-9 kilos,-1,-1,8 kindly,-3,-3,-5 kitchen,2,-1,-1 kms,32,-19,-6 ' +
  'knackered,-2,-2,-6 knives,10,-5,-2 knocked,-2,-1,-3 know,9,2,-6 knows,6,-1,-4 la,8,-3,2 labios,-4,-3,15 laid,0,0,-4 las,-5,-4,-13 last,4,-1,-3 lastimar,20,-4,-3 late,-2,-4,-9 ' +
  'lately,3,10,-4 later,-3,-6,-8 laughed,-9,0,-8 laughing,-8,-18,-7 laundry,-1,-1,6 lay,-5,-1,7 lb,0,-1,6 lbs,0,-1,4 le,8,-1,12 leaking,-7,-1,7 leaky,0,0,5 leave,-1,-16,-10 ' +
  'leaving,15,-2,-5 leche,-3,-2,4 left,2,2,-9 leg,3,-3,7 legs,1,-3,16 leo,-19,-6,-8 les,-6,-3,-3 let,1,6,3 lethargic,-2,-3,10 lets,-1,-2,-5 letting,-1,-1,-8 levanto,-1,-1,-4 ' +
  'lie,-4,-2,-3 life,15,8,-7 light,-1,-2,-6 lights,-2,-1,-4 like,2,-2,-5 limite,-6,20,-1 limp,-5,-3,16 lips,-8,-7,19 liquido,-3,-1,9 list,-7,-11,-4 lista,-19,-10,-21 listo,0,0,-2 ' +
  'little,-4,-3,-1 live,31,-17,-8 living,36,-21,-14 llama,-13,-5,-7 llamo,-4,-2,4 llanto,-6,14,-5 lleguen,-5,-3,0 lleva,-4,-2,28 llevamos,-1,-1,-3 llevo,-1,11,19 llora,-11,-8,19 ' +
  'lloraba,7,-1,-1 llorando,2,16,-6 llorar,-7,27,-10 llore,-2,34,-6 lloro,-15,30,-14 lo,12,-6,-3 loca,0,3,-1 log,-5,-5,-3 lol,-15,-18,-17 lonely,-3,28,-2 long,-11,-7,-20 ' +
  'longer,2,-1,-13 longest,-1,-2,-2 look,-11,6,5 looking,17,-2,-1 looks,-2,-3,15 los,3,0,-6 lose,2,14,-5 losing,-8,32,1 lost,1,13,-9 lot,-2,-1,4 lots,-3,-1,-1 loud,-1,-1,3 love,-9,9,-2 ' +
  'loves,-4,6,-6 low,-9,17,-3 luck,-2,0,-1 luego,-2,-5,-10 lump,-1,0,5 lunch,-2,0,3 luz,-1,0,-2 lying,0,0,-2 m,-1,-1,-6 mad,4,9,-3 made,-12,6,-2 madre,-14,20,-9 make,8,-4,1 ' +
  'makes,-3,10,1 making,6,1,4 mal,-10,0,2 mala,-5,13,-3 malo,10,-7,-11 mama,-12,11,-5 mamadera,-3,-1,-3 man,-3,-1,10 managing,-3,12,-3 manana,1,-9,-14 manchas,-7,-3,20 mandame,-3,0,-3 ' +
  'mandar,-1,-1,-3 mandarme,-3,-1,-3 manden,-7,-11,-3 mandes,-4,-10,0 manera,-2,-1,-5 mano,4,-2,8 manos,12,0,-4 many,5,-5,-6 march,-3,-3,-2 marido,13,-4,-4 marzo,-3,-2,-2 mas,-6,7,-20 ' +
  'mata,-7,-3,-3 matar,12,-18,-2 mataria,-1,-1,-2 matarla,33,-16,-3 matarme,22,-14,-5 mate,1,-2,-4 mattress,1,-1,-7 maybe,-2,-3,-5 me,15,12,-15 meant,-5,-2,-3 mecer,-2,-1,-6 ' +
  'mecerlo,-7,-3,-1 meci,-2,-1,-4 meciendo,0,-2,-2 media,-6,-4,-10 medicine,-4,-2,10 medio,6,-2,17 mediodia,-1,0,3 meds,2,-2,1 mejor,19,-7,-12 melatonin,-11,-6,18 melatonina,-7,-8,25 ' +
  'menos,0,9,-7 mensajes,-19,-18,-16 mentally,-3,25,-7 mente,8,-1,-1 mes,-4,-1,4 meses,-4,3,-6 mess,-2,21,-6 message,-10,-8,-2 messages,-14,-13,-12 messaging,-6,-9,-1 method,-5,-4,0 ' +
  'mi,12,1,-8 mia,-18,1,-16 miami,-3,-1,-1 middle,-1,-2,-2 midnight,-11,8,3 miedo,26,-12,-7 mientras,-2,2,-4 might,17,-10,-7 mil,-2,-1,-8 milk,7,-16,8 min,-8,-9,-17 mind,-5,11,-1 ' +
  'mine,13,-2,-8 mins,-5,-7,-11 minute,-1,0,9 minutes,-5,-4,-12 minutitos,0,-2,-1 minutos,-4,-3,-7 mio,10,-5,-2 mira,1,-6,12 mis,0,-4,10 misma,10,2,-2 miss,5,-4,-4 mistake,-13,9,17 ' +
  'mix,-4,-1,3 mixed,0,-1,9 ml,-2,-1,4 mmr,-1,-1,-2 mo,-1,-1,-5 mocos,-4,-3,-1 moja,-3,-3,19 mojado,-1,-1,9 mojar,0,0,9 molars,-2,-1,-10 molestan,-2,-3,0 molestar,-2,-4,-4 ' +
  'molesten,-10,-9,-2 molida,-2,-14,-1 mollera,-4,-4,16 mom,-16,16,-7 moms,-1,2,-1 monday,-5,-2,-2 moneda,-1,-1,4 monitor,9,-8,-10 monster,-2,-2,-5 month,8,-7,-13 months,4,6,7 ' +
  'moradas,-2,-2,9 morado,-2,-3,11 morados,-2,-1,30 mordio,-5,-5,10 more,3,7,-14 morir,41,-18,-9 morirme,23,-6,-3 morning,1,-8,7 mornings,-6,-7,-1 most,-2,-1,-2 mother,-14,30,-5 ' +
  'motrin,-6,-6,22 mottled,0,-1,3 mouth,4,-6,5 move,-14,-4,0 moved,-6,-1,-3 moving,-2,-1,7 msgs,-6,-7,-7 much,-3,14,10 mucha,2,4,-1 muchas,3,-4,-3 mucho,-2,-4,6 muelas,-1,0,-2 ' +
  'muera,23,-2,-1 muero,3,-10,-1 muerta,9,-5,-6 muerte,26,-8,-3 muerto,-1,-1,-2 mum,-14,33,-7 mundo,12,8,-2 murder,-6,-2,-2 muy,-7,5,17 my,12,7,-9 myself,26,-8,-18 n,-3,-3,0 ' +
  'nacido,10,-1,7 nacio,0,15,-10 nada,-11,7,1 nadie,6,28,-8 name,-2,-4,-4 nanny,-5,-5,-1 nap,-19,-9,-19 napped,-7,-3,-13 nappies,-1,-1,9 napping,-1,-1,-18 nappy,-2,-2,15 ' +
  'naps,-13,-11,-20 nariz,2,-2,3 nd,-2,-1,5 near,-15,-4,-6 nearly,13,-4,8 necesita,-1,-3,-3 necesitamos,-2,-1,0 necesito,-8,16,-9 neck,1,-6,23 need,-13,1,6 needed,-3,-3,-1 ' +
  'needs,2,-2,-4 neighbors,-5,0,-2 never,15,11,-4 new,-2,-1,-11 newborn,3,-3,15 next,-3,-2,-5 ni,-10,17,-4 night,-2,0,-6 nightmare,-2,-1,-2 nights,-11,13,-12 nina,-5,-2,-2 ' +
  'ninera,-5,-4,-6 nino,17,-6,-13 nite,-3,-3,-6 no,7,5,1 nobody,0,31,-5 noche,-5,6,-17 nochecita,-1,-1,-3 noches,-6,27,-9 noise,-3,-2,-2 noisy,0,-1,13 nonstop,0,0,10 nope,-3,-2,-6 ' +
  'normal,-1,13,-8 normally,0,-1,-3 normalmente,0,0,-2 nos,11,-9,-29 nose,-2,-7,6 nosotros,-2,-2,-7 not,5,6,-1 notaria,21,-8,-1 note,17,-4,-2 nothing,3,23,-11 notice,3,-2,-1 ' +
  'noto,-2,-1,9 now,1,5,-15 nuestra,-3,-2,-8 nuestro,-1,-1,-2 nueve,-1,-1,-2 nuevo,-2,-1,-3 numb,-3,12,-6 number,-13,-16,-10 numero,-21,-10,-16 nunca,-1,8,-2 nurofen,-2,-3,13 ' +
  'nurse,-6,-14,6 nursed,-6,-6,-14 nursery,-8,-3,20 nurses,0,0,-3 nursing,-14,-4,-10 o,3,7,-7 odia,-17,9,-4 odio,-12,30,-4 of,9,5,5 off,-2,-4,-4 offered,0,-3,0 oido,-8,-5,22 ' +
  'oigan,-3,-1,-10 oigo,36,-11,-15 ojala,29,-7,-8 ojo,-13,-2,11 ojos,-4,-4,18 ok,-7,8,6 okay,-1,-1,2 old,-1,12,27 olvido,-7,-2,-4 omg,-4,-3,-2 on,3,3,1 once,-4,-4,-7 one,0,2,-10 ' +
  'only,9,-7,-14 onto,8,-1,9 open,-5,-18,-9 opt,-15,-9,-5 opting,-1,-3,-2 or,-18,-1,-5 oreja,-4,-3,8 other,-1,2,-2 otitis,-3,-2,2 otra,5,4,0 otras,-8,10,-2 otro,-1,5,-3 our,-5,-2,-9 ' +
  'out,-3,-1,-11 outside,7,-1,-1 oven,-6,0,17 over,12,2,-3 overdosing,7,-1,-2 overnight,-1,-1,-13 overwhelmed,-8,29,-7 own,-9,-10,-6 oz,-3,-2,-12 p,-3,-4,-8 paci,-5,-5,-15 ' +
  'paciencia,-7,18,-2 pacifier,-6,-2,-16 padre,-4,18,-3 pain,0,-5,24 pajamas,-1,0,-3 pale,-3,-3,11 palida,-1,-1,5 palido,-1,-2,7 palmaditas,-1,0,-4 panal,-6,-1,2 panales,-3,-3,18 ' +
  'panic,-1,19,-2 panza,-2,-1,8 papa,-5,4,-19 para,7,2,10 paracetamol,-9,-6,26 parar,-4,-2,-8 pare,7,-2,-5 parece,-3,-1,15 pared,5,-1,-2 pareja,21,-10,-4 paren,-12,-14,-9 ' +
  'parent,-17,29,-1 parezco,-2,-3,-5 paro,-5,6,-4 part,3,-2,7 partner,16,-4,-3 party,-2,-2,-6 pasa,-8,-2,7 pasada,0,0,-4 pase,-2,0,-1 paseo,-2,0,-1 paso,-12,-2,-5 passed,-3,-1,8 ' +
  'past,-6,-3,-9 pastillas,30,-7,-1 pat,-5,-2,-6 patience,-7,15,-1 pats,0,0,-6 patted,-3,-2,-7 patting,-2,-3,-6 pausa,-1,-3,-4 pause,-3,-1,-5 pauses,0,-1,16 paz,-8,-3,-11 ' +
  'peanut,-2,-3,15 pecho,-13,-2,-4 pediatra,-7,-4,16 pediatrician,-5,-1,4 pee,-2,-2,18 peed,-1,-1,9 peep,-1,-1,-3 pees,-1,-3,13 pega,22,-3,-1 pegarle,13,-5,-1 pego,6,-6,6 ' +
  'pegue,29,-10,-17 pelo,12,-1,-3 penny,-1,-1,11 pensado,12,0,-5 pensamientos,35,-10,-11 pensando,23,-8,-3 pensar,-9,-2,-2 pense,25,-1,-6 peor,-4,22,-4 perder,4,-1,-1 perdi,-2,1,-5 ' +
  'perdon,-4,-1,4 permiso,-4,-3,-7 permission,-3,-3,-1 pero,-9,-10,-22 perro,-2,-1,15 person,9,10,-2 persona,-1,-3,-1 pesadilla,-3,-2,-1 peso,-6,-4,18 phone,-12,-7,-5 picked,-3,-1,-3 ' +
  'pico,-5,-1,18 picture,4,-3,-1 picturing,11,-3,-5 pido,7,-2,-3 pie,-4,-9,-3 piel,-5,-1,13 pienso,36,-5,-17 pila,-4,-1,-2 pill,-1,-1,8 pillow,28,-1,-5 pills,25,-10,10 pipi,-1,-1,4 ' +
  'pis,-7,-3,15 piso,3,-2,13 pjs,-2,-1,-2 places,6,-1,-2 plan,-2,-17,-9 plane,-1,-1,9 planning,25,-10,-3 platos,0,-1,-6 please,-3,-13,-9 pls,5,-9,-9 pm,-6,-6,-5 poco,-1,0,-3 ' +
  'pod,-1,-1,6 podemos,-11,-4,-2 point,8,24,-7 poo,-1,-2,21 poop,-3,-2,12 pooped,-5,-7,10 poor,-4,-1,6 popo,-3,-7,23 popped,-1,0,-3 por,9,9,1 porfa,-2,0,-2 porque,-3,3,-1 ' +
  'posparto,-5,13,-2 postpartum,3,8,-3 ppd,-3,13,-3 pram,0,-4,-2 pray,16,-2,-6 preferiria,8,-2,-1 prefiero,1,-3,-4 press,-6,-2,20 pressure,-2,-1,4 pretty,-4,-2,-2 problem,0,-1,-3 ' +
  'program,-2,-8,-2 programa,-10,-2,-6 proper,0,0,-4 properly,-3,-6,17 proposito,8,-2,-1 pueda,6,-1,-2 puede,-9,-3,-2 pueden,-2,-8,0 puedo,-11,27,6 puked,0,0,21 pulled,-2,-1,10 ' +
  'pulling,-3,-3,16 pulls,-1,0,2 punched,9,-1,-2 punto,9,18,-6 puro,0,0,-3 purple,-7,-3,21 purpose,29,-5,-7 pus,-4,-1,8 puse,16,-2,-5 pushed,7,-1,-6 pusieron,-1,0,2 puso,-3,-4,19 ' +
  'put,3,-7,-12 putting,13,-1,-3 q,-2,-1,-8 quarter,-5,-2,-5 que,9,-1,-6 quede,-2,0,0 quedo,-14,-3,0 queja,0,-1,2 quemada,-2,10,-3 quemo,-6,-4,19 queremos,-9,-8,-2 quien,-8,1,-4 ' +
  'quiere,4,-12,20 quiero,17,9,-18 quiet,4,-5,-4 quisiera,23,-4,-8 quiso,-5,-2,-3 quit,-14,0,-9 quitar,3,-9,-1 quitarme,22,-10,-3 quiten,-9,-2,-3 quitenme,-3,-4,-3 rabia,9,0,-6 ' +
  'rage,15,-4,-2 rail,-5,-4,10 rapido,-3,-5,27 raro,-1,-1,7 rash,-14,-7,38 rather,13,-10,-3 rattle,-9,0,-6 razon,-1,8,-3 reaccion,-6,-2,23 reacciona,-5,-3,21 reaction,-3,-3,14 ' +
  'ready,6,7,-8 real,12,-7,-5 really,-5,8,10 reason,17,-2,-7 receive,-8,-5,-2 recibir,-9,-12,-4 recien,-2,-1,3 record,-7,-1,-4 red,-2,-3,7 refused,-1,-1,-7 refusing,-1,-1,16 ' +
  'regresion,-2,-3,-3 regression,-7,-19,-6 regret,-17,36,-8 regular,-1,-2,-1 remember,-2,16,0 reminder,-3,-1,-5 reminders,-2,-1,-4 remove,-7,-6,-5 removed,-19,-4,-2 rendida,-3,-12,-11 ' +
  'rendido,0,0,-5 rendirme,-7,26,-1 replaced,1,-2,-1 report,-3,-4,-8 resent,-20,27,-3 resettled,-1,-2,-5 respira,-12,-9,29 respirando,-3,-2,13 respirar,-7,-8,33 respiro,-2,12,-3 ' +
  'respond,-2,-1,0 responde,-6,-4,22 responding,-9,-3,28 rest,12,-3,-1 resumen,-4,-2,-7 retiro,-6,-2,-4 revision,-2,-1,-11 revoco,-2,-1,-2 revoke,-6,-5,-2 ribs,-3,-2,7 right,2,6,8 ' +
  'rigido,-3,-1,11 ring,0,0,6 rio,-1,-1,-5 rn,4,6,-3 road,5,-1,-1 robot,-1,-4,-3 rock,-19,10,-4 rocked,-5,-3,-12 rocking,-7,-5,-14 rodo,-4,-2,19 rojas,-2,-1,4 rolled,-11,-3,23 ' +
  'rolling,-2,-1,16 ronca,-1,-1,19 ronchas,-2,-2,5 roof,7,5,-2 room,0,-5,-25 rope,-8,21,0 rough,-6,-16,-6 round,-2,-1,2 rsv,-3,-1,21 rubbish,-2,2,-1 ruido,-2,-3,-3 run,-14,23,-3 ' +
  'running,-3,1,4 runny,-1,0,9 runs,5,-4,2 s,-1,-2,-2 saber,-3,2,-2 sack,-1,-1,-3 saco,-1,-1,-3 sacudi,35,-10,-15 sacudirlo,17,-8,-1 sacudo,17,-1,-4 sad,-5,10,0 safe,29,-32,15 ' +
  'said,0,-5,-24 salen,-1,0,-4 saliendo,-2,0,-1 salieron,-7,-2,14 salio,-5,-1,7 salir,-8,10,-3 salirme,-2,-6,-2 saltar,21,-5,-4 same,-2,-2,3 sang,-3,-2,-2 sangra,-7,-1,13 ' +
  'sangrar,10,-2,11 sangre,-15,-5,35 saquenme,-5,-5,-9 sarpullido,-8,-5,23 sat,-15,15,-7 say,-3,-1,-3 saying,16,-1,-11 says,4,-2,1 scared,17,3,-3 scary,2,6,-3 schedule,-12,-2,-12 ' +
  'school,0,0,-2 scrap,-4,-1,-1 scratched,1,-1,6 screamed,11,4,-4 screaming,1,10,7 screams,10,-2,2 se,-9,5,9 sea,0,9,-1 seat,-4,0,0 sec,9,-1,0 seca,-5,-2,15 second,-1,-5,-6 ' +
  'seconds,-1,-1,17 secs,-2,0,16 see,14,-4,9 seeing,31,-6,-6 seems,-11,-3,29 seguir,12,14,-16 segundo,-10,-1,-4 segundos,-2,-1,7 segura,17,-25,8 seizure,-7,-8,41 self,-1,-2,-2 ' +
  'semana,-9,-6,-9 semanas,-2,-3,17 send,-6,-11,-8 sending,-5,-1,-3 sent,5,-6,-6 sentada,-1,0,-4 sentido,22,-3,-16 ser,-9,28,-8 sera,-2,-1,10 seria,9,-1,-1 service,-2,-9,-4 ' +
  'servicio,-7,-2,-5 settle,0,-1,-21 settled,-3,-3,-11 shake,8,-9,-4 shaking,-2,-2,4 shattered,-2,-3,-5 she,-8,-6,14 shes,-8,0,11 shift,-1,-1,-3 shivering,0,0,20 shook,32,-13,-16 ' +
  'shots,-3,-3,-22 should,-5,-26,19 shoulder,-1,-1,-6 shouldnt,1,7,-1 show,-13,-5,-1 shower,-3,30,-6 showing,6,-2,1 shushed,-2,-1,-10 shut,8,-2,0 si,13,-7,-14 sick,0,-14,-5 ' +
  'sido,-2,7,-1 siempre,9,-4,-6 siento,-9,37,-16 siesta,-15,-7,-22 siestas,-7,-6,-16 signed,-11,-2,0 sigue,1,0,3 siguio,-3,-1,-15 silba,-2,-1,20 silla,-6,-1,0 sin,6,9,3 since,0,8,14 ' +
  'singing,-7,-2,-3 single,-3,-3,-3 sirvo,-2,28,-5 sister,-2,-1,-2 sitter,-3,0,-1 six,-1,-2,-1 skin,-4,-4,22 skip,-5,-3,-8 skipped,-1,-1,-9 slapped,19,-8,-6 sleep,-12,1,-14 ' +
  'sleeping,-1,-4,0 sleeps,-11,2,-14 sleepy,-10,-13,8 slept,-4,-11,-30 smacked,23,-2,-4 smash,12,-1,-6 smother,21,-6,-12 smothering,9,-2,-3 snap,2,13,-5 snapped,-20,27,-2 ' +
  'snooze,-3,0,-7 snores,-3,-1,17 snoring,-2,-2,10 snotty,-1,-2,-8 so,-2,13,-11 sob,-7,16,-1 sobbed,-7,28,-5 sofa,-5,-2,17 soft,-4,-4,16 sola,2,17,-15 solita,0,-1,-2 solo,-9,3,-13 ' +
  'some,-17,-3,7 someone,24,5,-10 something,11,-14,10 sometimes,12,0,-2 son,-1,1,-12 soporto,1,19,-1 sorry,-3,-3,-3 sound,-1,-1,-2 sounds,12,-4,9 soy,7,16,-18 spam,-1,-8,-4 ' +
  'spent,-1,-2,-2 spit,-1,-1,7 split,-2,0,0 spot,-4,-3,13 spots,-5,-2,17 squeeze,8,0,-2 squeezed,14,-5,-3 st,-1,-1,-2 stabbing,15,-10,-3 stairs,26,-6,6 stand,-3,3,-6 standing,14,-6,-3 ' +
  'start,-12,-6,-8 started,10,-3,6 starts,-1,0,-3 stay,11,-6,-2 stayed,-3,-1,-2 staynear,-1,-1,-4 step,-6,-9,-5 stiff,-6,-5,18 still,-5,-5,-11 stir,0,-2,-1 stirred,-6,-3,-4 ' +
  'stitches,-2,-1,7 stool,-1,-2,12 stop,1,-14,-13 stopped,-2,1,1 stops,9,-2,6 straight,-2,-7,1 strangle,5,-3,-1 streaks,-2,-1,4 stretch,-1,-1,-2 strike,0,-2,-2 stroked,-1,0,-5 ' +
  'stroller,-1,-1,-4 strong,8,-1,-11 struggling,-7,23,0 sttn,-1,-1,-2 stuff,0,-4,5 su,-12,-16,15 sube,-4,-2,13 subscription,-8,-3,-3 such,-1,14,-3 sucking,-1,-1,6 sudando,-1,-1,6 ' +
  'suegra,-4,-1,-4 sueno,-4,-17,-17 suficiente,-3,2,0 suicidal,16,-6,-1 suicidas,13,-1,-7 suicide,19,-10,-2 suicidio,16,-4,-3 sunday,0,0,-2 sunken,-2,-1,7 super,-2,-3,15 ' +
  'supposed,-1,-1,-2 sure,-5,4,-7 sus,-1,-8,-3 suscripcion,-9,-4,-9 swaddle,0,0,-2 swallow,-3,-5,6 swallowed,-9,-4,31 swapped,7,-1,-9 swear,13,-3,-2 swelling,-4,-5,21 swing,-1,0,-2 ' +
  'switch,-2,-2,-1 swollen,-6,-4,18 table,-9,-1,18 tablet,-3,0,12 tablets,16,-1,6 take,-1,7,8 taken,-2,-2,-1 taking,1,-2,-1 talk,-11,27,-1 tambien,-1,10,-1 tan,8,-5,-11 tanto,2,-3,-2 ' +
  'tape,19,-1,-17 tarda,-2,-1,-7 tarde,-5,-4,-10 tardo,-1,-2,-1 tea,-7,-2,2 tears,-7,9,8 teeth,-3,-2,-21 teething,-9,-15,-8 telefono,-4,-2,-4 tell,22,-4,-4 telling,17,-2,-2 ' +
  'tells,3,13,-1 temblores,-2,-1,8 temp,-5,-5,29 temper,2,1,-2 temperatura,-1,0,20 temperature,0,0,2 ten,-3,-3,-3 tengo,9,20,-15 terminar,14,-6,-3 terminen,-5,-1,-2 terrible,-5,18,-2 ' +
  'terrified,1,6,0 teta,-7,-5,-16 tete,-1,-1,-3 tetero,-2,-1,-3 text,-20,-17,-11 texting,-14,-13,-5 textos,-12,-11,-9 texts,-18,-13,-13 than,7,8,-2 thank,-3,-11,-15 thanks,-8,-13,-15 ' +
  'that,-3,-15,0 thats,4,-12,-11 the,6,0,-2 them,7,-5,-3 then,-3,-10,-7 there,10,3,-1 theres,13,-4,11 these,-12,-14,-18 they,19,-9,-10 theyd,12,-6,0 theyre,2,-2,1 thing,-4,-4,5 ' +
  'things,14,-8,-3 think,2,9,13 thinking,29,-9,-13 thinks,-8,15,-1 third,-9,-2,-6 thirty,-1,-1,-3 this,-8,9,-13 those,-2,0,-1 thought,25,-8,-7 thoughts,28,-13,-20 three,-5,-14,-4 ' +
  'threw,22,-9,-1 throat,2,-4,12 through,-9,4,-20 throw,24,-5,-5 throwing,11,-10,25 thrown,-3,-1,27 thru,-2,-2,-4 thrush,-2,-2,18 tiembla,-5,-6,21 tiempo,2,6,-5 tiene,-8,-10,34 ' +
  'tienen,-3,-1,-4 tieso,-2,-2,9 til,-9,-7,-12 tiles,-1,0,14 till,6,-3,-6 time,-2,9,-11 times,-9,-6,11 tips,-1,-1,-3 tirar,-9,8,-1 tirarla,26,-3,-7 tirarlo,18,-4,-7 tirarme,24,-3,-4 ' +
  'tire,28,-1,-3 tired,-4,-3,-20 tiro,-2,-1,6 tiron,-8,-4,-9 to,11,-2,-3 toca,-1,-2,3 toda,-7,2,8 todas,10,8,-3 today,-6,-7,7 toddler,3,-3,-3 todo,1,17,-2 todos,27,-3,-7 ' +
  'together,-1,-2,2 toilet,-3,24,2 told,-2,-14,0 toledana,-1,-3,-1 toma,-10,-6,1 tomado,-1,-1,10 tomar,-1,-3,10 tomarme,14,-1,-2 tomas,-3,-4,-7 tome,11,-3,-6 tomo,-9,-5,23 ' +
  'tomorrow,9,-5,-6 tongue,-4,-2,4 tonight,14,9,-9 too,9,10,-17 took,-8,-7,14 top,-2,-1,-3 tos,-10,-5,16 tose,-3,-2,18 toser,-1,-2,9 tosiendo,-1,-1,-2 tossed,14,-1,-4 total,-1,-4,-8 ' +
  'totally,-3,9,-7 touch,3,-10,12 touched,-2,6,0 trabajar,-4,-10,-1 trabajo,-5,-8,0 track,-1,-2,-9 trae,-2,-1,3 traffic,15,-5,-1 trago,-3,-5,27 train,7,-5,-1 tranquila,-2,-2,-13 ' +
  'transfer,-3,-1,-1 trapo,-2,-4,13 trapped,-4,5,0 travel,-4,-1,-5 treat,-3,0,0 tres,-1,-6,4 tried,-4,-1,-5 triste,-3,17,-6 tristeza,-3,21,-3 trouble,-1,-1,3 truck,2,-1,0 ' +
  'trust,14,-11,-3 trusted,16,-11,-6 try,-16,-3,-4 trying,2,-2,-2 tu,-7,-1,-2 tub,-1,0,4 tuesday,11,-2,-1 tummy,-3,-1,-6 turkey,-1,-1,-3 turn,-2,-1,-6 turned,-4,-1,7 turning,-2,-2,5 ' +
  'tuve,-3,0,-4 tuvimos,-2,-2,-5 tuvo,-4,-1,-1 tv,3,-1,-1 twice,-5,-5,1 twins,-2,-12,-2 two,-6,-7,3 tylenol,-11,-13,22 type,-2,5,-14 ugh,-2,-3,-8 ultima,-9,18,-4 ultimo,-4,-1,-4 ' +
  'un,0,2,-7 una,2,-9,5 unconscious,-1,-1,16 under,-9,2,28 undo,-4,-3,-10 unirme,-7,-3,-3 uno,-1,-1,-2 unos,-2,-2,6 unresponsive,-1,-1,9 unsubscribe,-14,-13,-13 until,2,-3,-5 ' +
  'up,0,-1,-9 upa,-2,-1,-2 upright,-4,-1,-6 ups,-5,-3,-11 urge,21,-1,-3 urgencias,-7,-3,35 us,4,-11,-15 use,-3,-6,2 useless,-16,14,-1 ustedes,-7,-8,-2 usually,0,0,-5 va,6,-5,-4 ' +
  'vacaciones,-1,-6,-4 vacation,-1,-5,-1 vacia,-6,11,-1 vacunas,-2,-2,-15 vale,6,-3,-4 valgo,-4,24,-4 vamos,-3,-1,-2 van,2,-3,2 vaya,-2,-4,-6 veces,3,-5,1 veinte,-1,-1,-5 ' +
  'ventana,19,-5,-7 veo,32,-6,6 verdad,2,12,-2 verde,-1,-2,6 very,-5,-4,17 vez,5,4,-2 vi,1,0,-2 viajamos,-1,-1,-2 vida,17,15,-19 vigila,14,-10,0 visiting,-2,-7,-3 vitamin,-1,-1,8 ' +
  'viva,14,-4,-4 viviendo,36,-24,-5 vivimos,-6,-2,-5 vivir,42,-16,-12 voces,31,-5,-7 voice,-12,-3,26 voices,28,-4,-8 volver,6,5,-3 volvio,-1,-2,-4 vomit,-1,-1,7 vomita,-9,-10,36 ' +
  'vomitando,-2,-2,16 vomitar,-7,-3,19 vomited,-1,-1,17 vomiting,-11,-7,20 vomito,-5,-4,31 vomitos,-1,-1,8 voy,26,-3,-9 vuelta,-6,-4,-9 vuelvan,-2,-1,-3 vuelvo,-4,3,-1 w,3,-2,-9 ' +
  'wait,-4,-17,-11 wake,8,-18,10 wakes,-9,-2,-19 wakeups,0,0,-2 waking,-11,-4,5 wakings,-8,1,-18 walk,14,5,-4 walked,-1,0,-2 walking,6,5,-4 wall,20,-4,-4 walls,11,-2,-1 wanna,24,-12,-2 ' +
  'want,10,2,-15 wanted,10,4,-3 wanting,12,-3,-1 wants,4,-4,-2 was,-1,-1,-10 wasnt,12,-9,-2 watching,2,0,-1 water,-6,-10,14 way,21,-7,-5 we,-21,-14,-10 weaning,-1,-1,-8 ' +
  'wearing,-3,-1,-1 week,5,-10,1 weekend,-4,-10,-5 weeks,-2,-3,24 weight,-3,-4,18 weird,-2,-2,15 well,-2,-2,-9 went,-3,3,-1 were,-7,-6,-8 wet,-5,-5,20 what,3,-16,-3 whatever,0,-1,-6 ' +
  'whats,2,10,-6 wheezing,-6,-7,26 when,1,-9,4 where,1,-3,-3 which,-2,-2,7 while,2,2,4 whispering,6,-2,-1 white,-3,-4,9 who,-7,10,-4 whole,-3,-1,7 why,-10,22,-13 wide,-3,-1,-3 ' +
  'wife,7,-2,-9 will,-7,-2,-11 willed,-5,-1,-9 window,24,-6,7 windows,-1,0,-12 wine,-1,-2,-8 wiped,-5,-9,-2 wish,12,12,-4 with,3,0,2 within,-3,-1,-2 without,5,-3,-12 wits,-6,26,0 ' +
  'woke,-3,-5,-14 woken,0,0,-5 wont,8,-3,20 work,-9,-12,-5 worked,-1,0,-2 working,-4,-3,-10 world,13,-3,-1 worried,-9,-3,19 worry,-3,-1,7 worse,-6,-1,7 worst,-13,19,-4 worth,5,-2,-3 ' +
  'would,14,-22,-8 wouldnt,15,-10,-8 wouldve,2,0,0 wrecked,-2,-1,-7 wrong,-12,-7,3 wrote,12,-4,-1 x,1,6,6 y,2,-1,7 ya,1,4,-25 yelled,-19,31,-3 yellow,-8,-2,15 yep,-2,-1,-6 yes,-2,-2,-6 ' +
  'yesterday,-5,-5,-3 yet,-2,-1,-10 yo,-2,8,-13 you,-15,-9,-14 your,-7,-6,-3 yr,0,-1,3 z,-2,-2,-6 zarandee,31,-11,-8 zero,-5,9,-1 zombi,-2,-2,-4 zombie,-5,-14,-7 zzz,0,0,-2';
