/** Learned by `tests/support/learnMood.ts`, not written by hand: word, leaning in tenths towards a crisis, a low mood, a sick child. */
export const MOOD_BIAS = [-4.26, -4.14, -1.66] as const;

export const MOOD_WEIGHTS =
  '#,-12,-11,-7 &,-6,-2,5 @,-1,-1,-6 a,2,0,-5 about,15,0,-15 abrumada,-4,16,-1 abuela,-7,-1,-9 abultada,-3,-1,8 acaba,-3,-1,-6 acabar,14,-10,-2 acabe,22,-8,-2 acabo,2,-1,-9 ' +
  'accident,-3,-1,10 account,-7,-4,-3 acepto,-1,-1,-3 acostado,0,0,-2 acostarlo,-1,-3,-4 acoste,-3,-1,-4 across,9,-4,-2 actually,6,-8,-3 acuesto,-3,0,-1 afraid,18,-8,-4 after,-6,1,10 ' +
  'afternoon,-4,-2,-3 again,4,-6,-1 against,17,-3,-1 agarre,11,-1,-3 agarro,6,-1,-1 ages,-1,0,-3 ago,-1,-1,6 agotada,-4,10,-5 agree,-2,-1,-1 agua,-3,-9,5 aguantar,-2,23,-6 ' +
  'aguanto,8,21,-4 ahi,-2,-1,-2 ahoga,-8,-2,24 ahogando,-2,3,3 ahogarlo,11,-2,-3 ahogo,-6,4,5 ahora,7,-1,-9 ahorita,0,0,-2 air,-1,-2,8 aire,-1,-2,7 al,5,1,0 alergia,-4,-1,10 ' +
  'alergica,-7,-2,22 algo,1,-17,12 alguien,26,-8,-9 alive,28,-17,-4 all,-8,4,9 allergic,-5,-4,17 alma,-5,19,-4 almohada,17,-2,-11 almost,12,-2,-3 alone,7,9,-6 already,-1,-1,-3 ' +
  'alto,-3,-7,-9 always,-4,-2,-5 am,2,8,-2 amenaza,9,-1,-3 amenazo,7,-2,-1 an,-6,8,6 and,5,4,7 anda,-2,-1,3 ando,-3,-2,-3 angry,10,-3,-1 anoche,13,-4,-8 another,6,15,-12 ' +
  'ansiedad,-11,30,-2 antes,-4,15,-6 antibiotics,-1,-1,-20 anxiety,-4,29,-3 any,3,3,-1 anymore,3,8,-13 anyone,-2,8,-3 anything,-9,-3,12 apague,-1,0,-3 apart,-3,16,-5 apiretal,-2,-7,12 ' +
  'app,-1,-1,-3 apparently,0,-1,-7 appointment,-1,-2,-8 aprete,9,0,-8 apunte,-2,-9,0 apunto,-5,-2,-1 aqui,8,-4,-5 ardiendo,-1,-1,6 are,3,1,-2 arent,12,-2,-1 arm,16,-7,4 arms,-9,-8,6 ' +
  'around,13,-5,0 arrepiento,-3,10,-1 arriba,-4,-5,-8 as,-5,-2,-6 asi,5,10,8 asleep,-9,-13,-24 aslp,0,0,-2 asusta,5,-1,-3 asustada,8,-9,-1 at,-11,6,-10 ataque,-2,-1,12 ate,-20,-3,27 ' +
  'atragantando,-1,-6,8 attacks,-1,18,-2 attempt,-1,-1,-2 avente,17,-1,-10 awake,-11,-9,-21 away,-5,12,-5 awful,-1,3,-4 ayer,-6,-5,11 ayuda,-24,15,-6 ayude,-11,15,0 azul,-2,-4,10 ' +
  'azules,-3,-2,12 babies,-1,-2,-1 baby,23,-8,5 back,-13,-2,-14 bad,17,-2,3 baja,-16,-16,-12 baje,-2,0,-2 bajo,0,0,-8 balcon,10,-3,-2 balcony,12,-5,-3 ball,-1,-1,-3 banged,-2,-1,1 ' +
  'banging,-5,0,-1 bano,4,-2,-7 barely,-5,10,-5 basta,-5,-7,-10 bath,-1,-6,-4 bathroom,-1,13,-6 battery,-4,-2,12 bc,5,-1,-4 be,14,-5,-5 beat,5,-10,0 bebe,20,-2,2 beber,-1,-3,7 ' +
  'bebio,-3,-3,21 because,23,-14,-9 becoming,-2,5,-1 bed,-3,-13,-8 bedtime,-14,-1,-11 been,9,-5,-5 before,-11,16,-12 being,17,-3,-1 believe,7,-16,-4 belly,-11,-6,24 benadryl,-9,-10,35 ' +
  'better,10,20,-14 between,-2,-2,-2 bf,8,-2,-3 bibe,-2,-1,-9 biberon,-3,-2,-7 bien,0,1,2 big,-3,-1,-2 bin,3,-1,-1 bit,0,-8,5 bk,0,-1,-4 black,-1,-2,7 blanco,-2,-2,0 blanket,10,-2,-3 ' +
  'bleach,2,-1,5 bleeding,-7,-2,24 blood,-16,-8,30 bloody,-1,-1,6 blue,-16,-6,25 boca,11,-3,-1 body,-2,-1,4 boiling,-6,-2,9 boob,-6,-8,-15 boobed,-1,-2,-1 books,-3,-2,-4 borde,-5,19,-2 ' +
  'born,20,12,-8 borra,-7,-1,-5 borradme,-1,-6,-1 borrame,-2,-2,-7 borren,-18,-4,-2 borrenme,-2,-1,-3 both,4,-9,-15 bother,-4,-5,-1 bottle,-5,-9,-4 bottles,-1,-2,-4 bottom,2,17,-4 ' +
  'bouncing,-2,-1,-5 bout,0,0,-4 boyfriend,7,-8,0 brain,5,-6,-12 brazo,13,-2,-6 brazos,7,-6,-10 break,-2,16,-7 breaking,-11,27,-2 breath,-5,-6,-6 breathe,-8,-13,15 breathes,-3,0,3 ' +
  'breathing,-15,-10,27 bridge,18,-7,-1 bright,-1,-2,9 broke,-6,14,2 broken,-7,17,-3 brother,-2,0,-3 brought,-7,-1,-6 brutal,-1,-2,-4 buena,-2,6,-2 buenas,-2,-9,-4 buenos,-1,-1,-6 ' +
  'bulging,-4,-4,17 bump,-2,-2,14 bumped,-5,-3,8 bunch,8,-2,-3 burned,-5,-1,22 burning,-4,-2,24 burnt,-5,22,7 bus,-6,-5,-1 but,5,-11,-9 butter,-1,-1,4 button,-2,-2,6 by,-1,-7,-2 ' +
  'cabeza,4,-6,17 caca,-5,-3,18 cada,3,11,-9 cae,-4,5,-5 caer,18,-3,-3 caerse,-4,0,5 cafe,-5,-4,-1 caigo,-10,-13,0 calentura,-3,-1,8 caliente,-3,-8,11 call,0,-4,28 calpol,-5,-17,27 ' +
  'cama,6,8,11 cambiaron,3,-1,-3 came,-2,-7,1 can,-5,-3,13 cancel,-18,-18,-11 cancela,-3,-8,-8 cancelar,-13,-16,-10 cancelen,-5,-6,-4 cancelo,-4,-3,-6 cannot,-2,12,0 cansada,-1,-10,-16 ' +
  'cansancio,-9,3,-12 cant,-3,26,9 capaz,20,-8,-3 car,3,2,-7 cara,-14,18,7 care,-3,-3,8 carried,0,0,-4 carrier,-1,0,-4 carro,-1,0,-6 casa,6,-7,-13 case,7,-4,-1 casi,24,-4,-7 cat,-3,0,2 ' +
  'caved,-2,0,-5 cayo,-11,-9,16 cease,0,-1,-2 chair,1,-6,-1 change,-4,-2,-4 changed,-1,-1,-6 changing,-2,-1,9 chatting,0,-2,-4 checked,-2,7,3 chest,-3,-1,2 chichon,-3,-1,9 ' +
  'choked,11,-7,5 choking,-12,-2,33 chupete,-12,-6,-21 chupon,-2,0,-1 cierra,-3,-2,3 clammy,-2,-2,7 cleaner,-1,-2,11 cleaning,-1,-1,5 clockwork,-1,-1,-3 cloro,-1,-1,7 close,-3,-2,-2 ' +
  'club,-1,-1,-2 coche,6,-1,-7 cochecito,-2,0,-1 coffee,-10,-5,-10 coin,-2,-2,10 cold,-10,-7,-4 colecho,0,0,-2 come,6,-1,14 comer,-6,-7,18 comes,1,-1,2 coming,2,-10,4 comio,-5,-2,14 ' +
  'communication,-1,-1,-6 como,7,1,-5 completely,-7,19,-2 con,11,0,5 congested,-2,-3,10 conked,0,0,-2 conmigo,6,3,-3 consent,-11,-15,-2 consentimiento,-7,-7,-6 contact,-9,-6,-5 ' +
  'contacten,-10,-9,-1 contacting,-6,-1,0 contra,19,-5,0 control,28,-6,-9 convulsion,-4,-3,22 convulsiones,-2,-2,17 cope,-4,11,-12 coping,-1,16,-3 corpse,-3,-3,-4 corrido,-1,-1,-2 ' +
  'corriendo,-7,24,-2 cortar,15,-8,0 corte,20,-6,-4 cosas,17,-2,-10 costillas,-1,0,6 costo,-1,0,-2 cot,-12,6,-8 couch,-6,0,19 cough,-11,-6,24 coughing,-3,-2,20 could,10,-9,3 ' +
  'couldnt,4,-2,-1 count,-5,-7,-7 cranky,0,-1,16 crashed,0,-1,-4 crazy,-2,2,-1 creer,-4,-9,0 creo,-3,9,7 crib,11,-9,-5 cried,1,25,-11 cries,1,-4,7 croup,-8,-3,16 cry,-21,21,-4 ' +
  'crying,-2,23,0 cuando,19,-10,-3 cuantas,-3,-1,-3 cuanto,-8,4,9 cuarto,-1,-3,-11 cuatro,-1,-1,-2 cuddle,-1,0,-2 cuddled,-1,-1,-2 cuddles,-1,-2,-8 cuello,9,-4,13 cuenta,-10,1,-6 ' +
  'cuento,-2,-3,-5 cuerpo,-7,-5,23 cuesta,-10,17,7 culpable,-5,4,0 cuna,4,-4,-16 cut,13,-1,-4 cutting,12,-3,-11 d,-1,-1,7 da,-4,14,-12 dad,-5,25,-7 daddy,-2,-2,-8 dads,0,0,-3 ' +
  'dame,-1,-2,-5 dan,3,1,-3 danger,17,-12,-1 dangerous,-1,-2,11 dano,22,-10,-7 dar,-8,-10,11 dark,9,-2,-2 darle,-1,-12,11 darme,-4,-3,-5 daughter,16,-8,-4 day,-7,5,-5 daycare,-1,-1,-5 ' +
  'days,7,-3,15 de,0,1,2 dead,10,-11,-11 death,16,-11,-7 deberia,-4,-3,5 decaida,-1,-2,6 decaido,-3,-1,9 degrees,-1,0,3 dehydrated,-8,-8,24 deja,-7,8,-1 dejad,-2,-1,-3 dejame,-2,-1,-4 ' +
  'dejar,13,-6,-5 dejarlo,9,-1,-3 deje,1,-1,-4 dejen,-8,-10,-12 dejenme,-4,-3,-6 dejo,10,-6,-4 del,4,-5,-2 delante,9,-1,-1 delete,-9,-6,-3 demasiado,-3,24,-6 demon,8,-2,-1 ' +
  'depresion,-10,21,-4 depressed,-8,23,-3 deprimida,-4,10,-1 desaparecen,-3,-1,10 desaparecer,24,-14,-2 desbordada,-3,12,-2 desde,-5,2,10 deseo,-8,-7,-2 deserves,-1,10,-2 ' +
  'desesperada,-9,24,-2 deshacer,-8,-2,-8 desmayo,0,-2,11 despertado,0,0,-5 despertar,24,-13,7 despertares,-8,-4,-14 despertarla,-2,-3,16 despertarse,0,-1,-2 desperte,-1,-2,-1 ' +
  'desperto,-10,-8,-20 despierta,-17,-12,15 despierte,-3,-3,-6 despierto,-5,-2,-7 despues,-2,-2,10 desuscribir,-2,-3,-7 desuscribirme,-10,-5,-9 desvelo,0,-4,-4 detener,-3,-8,-9 ' +
  'detengan,0,-6,-2 dh,-2,-1,-2 di,19,-2,-17 dia,-7,8,8 diablo,11,-2,-10 diaper,-3,-4,10 diapers,-3,-1,1 diarrea,-4,-4,18 diarrhea,-2,-4,22 dias,4,-3,18 dice,1,-2,-6 dicen,6,-2,0 ' +
  'did,-1,-4,-18 didnt,-4,-10,-9 die,35,-26,-4 died,4,-7,-3 diente,-6,0,-10 dientes,-2,-4,-11 diez,-2,-1,-2 dije,-3,-2,-3 dijo,4,-2,-5 dinner,-2,-1,3 dio,-9,-1,13 dios,17,-1,-5 ' +
  'discontinue,-2,-2,-8 disfruto,-7,27,-4 dishwasher,-3,0,12 do,0,4,10 doble,-6,-1,12 doctor,-14,-4,14 does,-4,-2,-9 doesnt,-7,-4,11 dog,-9,-2,17 doing,0,0,-3 dolor,-1,0,-3 ' +
  'done,-7,2,-14 dont,-4,14,-11 door,-12,13,0 dormi,-3,-4,-8 dormida,-7,-8,-11 dormido,-9,-6,-20 dormir,1,-5,-15 dormirlo,-2,-1,-13 dormirse,-3,-5,-12 dos,-5,4,-7 dose,-4,-2,16 ' +
  'dot,-1,-1,-5 down,-8,-3,4 doy,-14,19,10 dozed,-4,-1,-4 dr,-3,-1,-3 drank,-6,-4,21 dread,-11,24,-1 dream,-2,-3,-8 dreamfeed,-2,0,-1 drink,-3,-4,12 drinking,3,-3,14 drive,9,-2,-2 ' +
  'driving,9,-7,0 drooling,-1,-2,1 drop,7,-6,-11 dropped,-3,-4,2 dropping,11,-6,-8 drops,-1,-1,7 drowning,-4,13,-4 drowsy,-3,0,-1 dry,-2,-4,12 duele,-13,12,17 duerma,-4,-2,-9 ' +
  'duerme,-9,-6,-12 duermo,12,-2,-6 dummy,-9,-4,-19 dura,-4,-4,5 durmiendo,-4,-10,-10 durmio,-13,-11,-29 duro,-1,9,-1 dwn,-1,0,-2 dying,13,-14,-13 e,-4,-1,10 each,8,-3,-1 ear,-9,-5,17 ' +
  'earlier,-3,-2,-3 early,-2,-2,-10 ears,-3,-3,7 earth,17,4,-1 easier,-2,-1,-5 easily,4,-2,-4 easy,-3,-3,-6 eat,-8,-3,9 eating,-1,-2,6 egg,-1,-1,2 eggs,-2,0,4 el,9,-2,-7 ' +
  'eliminen,-2,-1,-1 ella,2,9,-15 else,-4,9,-7 em,-1,0,-4 empezamos,-4,-1,-1 empty,-5,4,4 en,7,1,-1 encima,3,6,-2 end,6,-4,-10 ending,23,-19,-3 enferma,-3,-3,-3 enorme,-4,7,7 ' +
  'enough,-2,5,-6 enrollment,-6,-2,-1 entera,-5,-1,-1 entero,14,-3,1 entiende,-12,24,-1 envien,-2,-7,0 equivocado,-4,-4,-2 er,-8,-1,27 es,7,3,0 escaleras,14,-2,14 escribais,-4,-9,0 ' +
  'escriban,-20,-18,-8 escribiendo,-5,-1,-1 escribir,-8,-7,-7 escribirme,-8,-7,-13 espalda,-4,-1,1 esposo,9,-4,-2 esta,-2,2,18 estaba,3,-3,-6 estamos,-4,-3,-8 estan,7,-2,-5 ' +
  'estar,24,-10,-10 estaria,15,-2,-2 estarian,16,-4,-4 este,-2,-7,-7 esto,-16,14,-19 estos,-10,-7,-6 estoy,6,25,-16 estuviera,7,-2,-2 estuvo,-1,-2,-1 even,1,12,-8 ever,-3,-1,-11 ' +
  'every,8,12,6 everyone,7,4,-8 everyones,-2,6,0 everything,-11,24,-13 evil,15,-6,-9 ex,15,-4,-4 exhausted,-12,5,-12 exist,25,-8,-2 existir,23,-8,-1 explotar,2,7,-2 extra,14,-2,-6 ' +
  'eye,-5,-6,19 eyes,-14,-21,19 face,5,5,11 fade,-3,-2,13 failed,-14,6,-2 failing,-11,19,-1 failure,-6,12,-1 fainted,-1,-1,13 fall,-2,-4,4 falling,4,5,3 false,-2,-2,-4 familia,15,-2,-1 ' +
  'family,9,-5,-2 fan,-1,-1,-6 fantasize,10,-2,-1 far,-3,-3,0 fast,-3,-3,3 fatal,-1,4,-1 favor,-15,-5,-14 febrile,-1,-1,8 fed,-4,-5,-8 feed,-16,-7,-9 feeding,-1,-2,-1 feeds,-6,-10,-1 ' +
  'feel,0,25,-16 feeling,-2,30,-15 feels,2,9,3 feet,-9,-4,0 feliz,-4,12,-4 fell,-18,-5,25 felt,-1,5,2 feo,-2,-1,4 fever,-11,-9,32 few,-3,-1,13 fiebre,-14,-11,25 fighting,-1,-1,-9 ' +
  'fin,-2,-2,-7 finally,-2,8,-13 fine,-5,-3,-17 fingers,-3,-2,1 first,-6,-2,-7 fit,-5,-4,20 five,-4,-3,-8 flacido,-2,-3,7 flojo,-1,-2,6 floor,-9,13,9 floppy,-4,-4,23 ' +
  'fontanelle,-1,-3,10 foot,-5,-4,-2 for,-9,-2,8 forever,5,-5,-1 forgot,-2,0,0 formula,0,-1,6 fought,-1,-1,-4 found,-7,-1,16 four,-2,-1,-1 fracaso,-14,18,-2 free,2,-3,-2 ' +
  'frente,-6,-2,18 frita,-2,-13,-11 frito,-1,0,-6 from,2,-11,-4 front,14,-10,-2 frustrated,-4,-4,-7 fue,-1,-2,-3 fuera,3,-6,-13 fuerte,26,-5,-9 fuerzas,-5,15,-1 fui,-6,17,-3 ' +
  'full,-6,-3,-6 funny,-2,-1,5 further,-1,0,-3 fussed,-1,-1,-4 fussy,-1,-2,11 gaining,-3,-2,13 ganas,38,-17,-9 garganta,-3,-1,7 gasping,-3,-4,22 gave,-8,-4,7 get,-12,-9,8 gets,3,-1,-1 ' +
  'getting,-4,2,2 give,-14,17,22 giving,2,7,-3 glass,-4,-2,10 go,17,-4,4 god,4,-1,-3 goes,-4,-1,-2 going,15,-6,-13 golpe,-2,0,-2 golpea,9,-2,0 golpeo,-8,-3,12 gone,6,-6,-14 ' +
  'gonna,12,-10,-3 good,11,-10,-14 goodbye,31,-7,-4 gorda,0,0,-2 got,5,-9,12 grabbed,20,-5,-4 grabbing,-2,-1,7 gracias,-10,-13,-15 grados,-2,0,-9 grande,-2,-2,-1 grandma,-4,11,-26 ' +
  'grape,-4,-1,13 great,-5,-3,-19 green,-6,-4,20 grey,-2,-2,7 gris,-2,-2,8 grite,6,26,-20 grito,-6,27,-4 grown,-3,-1,10 grunting,-4,-5,21 guess,0,-1,-4 guilty,-3,10,-2 ' +
  'gustaria,11,-4,-3 ha,-8,-10,33 haber,9,5,-4 hablo,-8,-1,9 hace,2,-5,10 hacer,19,-4,-9 hacerle,21,-10,-6 hacerlo,27,-3,-9 hacerme,5,-2,-1 had,-11,5,0 haga,9,-1,-6 hago,2,-3,13 ' +
  'haha,-22,-3,-9 half,-5,-4,-9 hand,9,-9,6 hands,4,-1,1 hanging,-2,20,-6 happier,7,-5,0 happy,-8,-4,-3 hard,13,0,-3 harm,20,-4,-7 harta,-2,4,-2 has,-15,-10,10 hasnt,6,-2,23 ' +
  'hasta,4,-7,-5 hate,-18,21,-8 hates,-19,18,-14 have,-6,22,-10 havent,18,6,-4 having,4,9,3 hay,5,-6,-8 he,4,-13,10 head,4,5,10 hear,22,-13,-3 hearing,26,-6,-4 heart,-1,5,-4 ' +
  'heavy,-2,-2,-3 hecha,-3,3,-10 hecho,-3,-3,10 held,-1,-3,-20 hello,0,0,-2 help,7,-1,-6 helping,0,-1,9 helps,-10,11,-1 her,12,-7,4 here,12,5,-13 herself,-4,-4,-4 hes,-4,-19,13 ' +
  'hice,18,-5,-10 hija,26,-3,-10 hijo,13,-12,0 hijos,6,-6,-2 him,13,-7,5 himself,-4,-3,17 hinchada,-5,-2,18 hinchado,-3,-1,14 hincho,-2,-1,5 hirviendo,-2,-2,12 his,4,-14,8 hit,12,-8,-4 ' +
  'hits,13,-2,-12 hitting,15,-10,4 hives,-5,-2,13 hizo,-1,-2,-1 holding,5,-1,-2 holiday,-1,-9,-2 home,17,-9,-4 honestly,2,22,-5 hope,18,-2,-2 hopeless,-8,36,-6 hora,-11,-14,-19 ' +
  'horas,-6,-5,13 horrible,3,-2,-6 hospital,10,-5,10 hot,-10,-5,19 hotel,-2,-2,-3 hour,-9,9,-15 hours,-6,-7,8 house,8,-7,-11 how,-3,-1,-1 hoy,-10,-14,-13 hr,-2,-2,-4 hrs,-2,1,-2 ' +
  'hubby,8,-4,6 huge,-2,-2,12 human,14,-2,-6 hunde,-1,0,3 hunden,0,-1,6 hundida,-8,12,8 hundo,-4,11,0 hurt,19,-21,-11 hurting,16,-6,-4 husband,15,-9,-5 i,14,13,-13 ibuprofen,-2,-3,18 ' +
  'ibuprofeno,-3,-9,16 id,11,12,-21 idea,8,-3,-6 if,37,-20,-15 ignore,-4,-1,-3 igual,-1,4,-3 ill,20,-11,-6 im,5,18,-21 imagenes,21,-3,-7 images,18,-3,-5 imagine,14,-2,-3 ' +
  'imagining,2,-1,-2 importaria,12,-4,-1 in,5,-2,3 inconsolable,-1,-2,20 infeccion,-1,-1,6 infected,-3,-4,13 infection,-5,-3,1 instead,-4,-1,10 interesa,-12,-12,-2 interested,-5,-7,-6 ' +
  'into,19,-10,-1 inutil,-8,10,-1 ir,-8,9,-1 irme,19,-4,-1 is,-6,6,9 ish,-4,-2,-6 isnt,1,-6,13 it,6,-1,-3 its,11,-8,-2 ive,17,17,-17 jabs,0,0,-13 jaja,-16,-4,-9 jala,-1,-1,11 ' +
  'jale,20,-2,-6 jarabe,-2,-2,4 jerking,-2,-2,11 jugando,0,-4,-1 jump,18,-8,-1 jumping,19,-6,-1 just,8,9,-9 keep,4,12,-3 keeps,9,-5,5 kept,-5,-2,-13 kettle,-6,-2,20 kid,4,-8,-1 ' +
  'kids,6,12,2 kill,17,-14,-10 killed,-2,-2,-4 killing,8,-3,-10 kilos,-1,-1,7 kindly,-1,-1,-5 kitchen,2,-1,-1 kms,31,-21,-6 knackered,-3,-3,-6 knives,9,-3,-3 knocked,-2,-1,-3 ' +
  'know,10,7,-6 knows,5,-1,-3 la,7,-4,1 labios,-4,-3,14 lado,0,0,-2 laid,0,0,-4 las,-5,-5,-15 last,11,-2,-3 lastimar,15,-5,-3 late,-2,-4,-2 lately,2,10,-5 later,-2,-5,-7 ' +
  'laughed,-8,0,-9 laughing,-7,-20,-9 laundry,-1,-1,5 lay,-6,-1,7 lb,0,-1,7 lbs,0,-1,4 le,7,-7,10 leaking,-1,-1,4 leaky,0,0,5 leave,-1,-16,-10 leaving,13,-2,-5 leche,-2,-2,4 ' +
  'left,3,0,-8 leg,2,-3,6 legs,0,-3,15 les,-7,-3,-3 let,-2,5,1 lethargic,-2,-3,10 letting,-1,-2,-8 levanto,-2,-1,-5 lie,2,-1,-1 life,13,6,-7 light,-1,-2,-7 lights,-1,-1,-3 ' +
  'like,-1,-1,-5 limite,-9,18,-1 limp,-6,-4,14 lips,-9,-6,18 liquido,-3,-1,9 list,-7,-12,-4 lista,-21,-7,-22 listo,0,-1,-2 little,-4,-1,-1 live,36,-19,-7 living,45,-21,-13 ' +
  'llanto,-8,13,-5 lleguen,-6,-2,0 lleva,-4,-3,26 llevamos,-1,-1,-3 llevo,-5,10,17 llora,-3,-8,21 lloraba,4,-1,-2 llorando,-7,17,-6 llorar,-8,25,-10 llore,-3,32,-6 lloro,-14,33,-14 ' +
  'lo,16,-9,-2 loca,-2,2,0 log,-2,-4,-3 lol,-16,-19,-17 lonely,-3,27,-3 long,-12,-7,-17 longer,7,-2,-13 longest,-1,-2,-2 look,-12,3,5 looks,-3,-4,15 los,2,0,-7 lose,-1,13,-5 ' +
  'losing,-11,28,0 lost,-1,10,-10 lot,-3,-1,7 lots,-3,-1,2 loud,-1,-1,2 love,-9,18,-1 loves,-5,5,-7 low,-8,16,-3 luego,0,-4,-10 lump,-2,-1,5 luz,-1,0,-3 m,-1,-1,-3 mad,1,7,-4 ' +
  'made,-13,5,-2 madre,-15,28,-10 make,8,-4,0 makes,-4,9,-1 making,6,0,3 mal,-9,1,10 mala,-5,3,-4 malo,8,-5,-12 mama,-10,13,-8 mamadera,-3,0,-3 mamila,-2,0,-1 man,-3,-1,9 ' +
  'managing,-4,10,-3 manana,2,-4,-10 manchas,-7,-3,19 mandar,-1,-1,-4 mandarme,-2,-1,-3 manden,-7,-11,-2 mandes,-4,-11,0 manera,-2,-1,-4 mano,2,-2,7 manos,11,-1,-3 many,6,-5,-6 ' +
  'marido,13,-2,-2 mas,-6,7,-23 mata,-7,-4,-4 matar,10,-18,-2 mataria,-1,-1,-2 matarla,33,-15,-3 matarme,18,-14,-6 mate,0,-2,-5 mattress,1,-1,-8 maybe,-2,-2,-5 me,15,11,-17 ' +
  'mecer,-2,-1,-6 meci,-2,-1,-4 meciendo,0,-2,-3 media,-6,-4,-10 medicine,-4,-2,9 medio,6,-2,16 meds,2,-2,1 mejor,18,-8,-12 melatonin,-11,-6,16 melatonina,-11,-9,23 menos,0,9,-6 ' +
  'mensajes,-19,-19,-17 mentally,-4,23,-7 mente,5,-1,-1 mes,-3,0,7 meses,-2,4,1 mess,-2,20,-7 message,-12,-9,-2 messages,-14,-12,-13 messaging,-6,-8,-1 method,-4,-5,0 mi,13,0,-9 ' +
  'mia,-6,7,0 middle,-1,0,-2 midnight,-8,5,4 miedo,24,-14,-8 mientras,-2,2,-4 might,16,-11,-6 mil,-2,-1,-9 milk,5,-19,8 min,-7,-9,-19 mind,-4,15,-1 mine,13,-3,-8 mins,-5,-7,-14 ' +
  'minute,-2,-1,9 minutes,-6,-3,-13 minutitos,0,-2,-1 minutos,-3,-3,-7 mio,7,-5,-2 mira,1,-6,13 mis,0,-4,11 misma,9,1,-3 miss,3,-6,-4 mistake,-14,10,17 mix,-4,-1,4 mixed,0,-1,7 ' +
  'ml,-3,-2,5 mmr,-1,-2,-2 mo,-1,0,-5 mocos,-2,-3,1 moja,-3,-3,15 mojado,-1,-1,7 mojar,0,0,8 molars,-2,-1,-10 molestar,-2,-4,-4 molesten,-10,-10,-3 mollera,-4,-4,15 mom,-12,22,-7 ' +
  'monday,-2,0,-1 moneda,-2,-1,4 monitor,8,-9,-10 monster,-2,-3,-5 month,15,-7,-9 months,8,6,8 moradas,-2,-2,9 morado,-2,-3,9 morados,-3,-1,29 mordio,-6,-5,9 more,2,6,-16 ' +
  'morir,37,-18,-9 morirme,21,-7,-3 morning,4,-8,11 most,-2,-1,-1 mother,-13,29,-6 motrin,-7,-6,22 mottled,0,-1,2 mouth,3,-6,3 move,-3,-3,1 moved,-5,0,-2 moving,-1,0,7 msgs,-5,-7,-8 ' +
  'much,-3,13,7 mucha,0,3,-1 muchas,3,-4,-2 mucho,-4,-5,11 muelas,-1,0,-2 muera,21,-3,-2 muero,-3,-10,-1 muerta,10,-6,-7 muerte,24,-9,-3 muerto,-1,-1,-2 mum,-16,32,-8 mundo,11,5,-2 ' +
  'murder,-7,-2,-3 muy,-8,4,14 my,11,6,-10 myself,26,-9,-18 n,-3,-4,-1 nacido,10,-1,6 nacio,3,11,-4 nada,-12,6,-1 nadie,4,22,-9 name,-2,-2,4 nap,-16,-10,-21 napped,-7,-2,-14 ' +
  'napping,0,0,-16 nappy,-2,-2,13 naps,-10,-9,-23 nariz,2,-1,3 nd,-1,-1,5 near,3,-1,-5 nearly,10,-6,8 necesita,-1,-4,-4 necesitamos,-3,-1,0 necesito,-8,15,-10 neck,-1,-7,21 ' +
  'need,-15,0,7 needed,-3,-3,-1 needs,1,-5,-5 neighbors,-5,0,-2 never,13,8,-10 new,-3,-1,-12 newborn,3,-3,15 next,-6,-2,-5 ni,-10,18,-4 night,-4,-1,-7 nightmare,-2,-1,-3 ' +
  'nights,-9,17,-12 nino,18,-5,-12 nite,-4,-3,-8 no,4,2,1 nobody,-4,28,-5 noche,-8,6,-21 nochecita,-1,-1,-4 noches,-6,21,-8 noise,-3,-1,-1 noisy,-1,-1,10 nonstop,0,0,10 nope,-3,-2,-6 ' +
  'normal,-1,13,-10 normally,0,0,-3 normalmente,0,0,-2 nos,13,-8,-29 nose,-2,-7,6 not,4,6,1 notaria,12,-8,-1 note,15,-5,-2 nothing,3,25,-10 notice,2,-2,-1 noto,-3,-1,9 now,1,7,-17 ' +
  'nuestra,-1,-2,-6 nueve,-2,-1,-1 nuevo,-4,-1,-3 numb,-3,11,-7 number,-14,-18,-14 numero,-22,-11,-16 nunca,-5,7,-3 nurofen,0,-3,11 nurse,-5,-12,5 nursed,-4,-5,-15 nursery,-9,-4,20 ' +
  'nursing,-2,-3,-9 o,2,9,-1 odia,-18,10,-2 odio,-14,29,-4 of,8,5,6 off,-2,-6,-3 oido,-9,-4,21 oigo,34,-9,-16 ojala,28,-8,-8 ojo,-12,-3,10 ojos,-5,-4,18 ok,-5,6,4 okay,-1,-1,3 ' +
  'old,-2,12,28 omg,-4,-3,-1 on,2,3,1 once,-3,-4,-9 one,-1,3,-11 only,12,-8,-12 onto,8,-1,10 open,-5,-17,-8 opt,-16,-10,-5 opting,-2,-3,-2 or,-19,0,-3 oreja,-4,-3,6 other,-1,0,-2 ' +
  'otitis,-2,-1,5 otra,3,4,-1 our,-3,-2,-6 out,-6,-3,-14 outside,6,-1,-1 oven,-7,0,16 over,10,-1,-2 overdosing,6,-1,-2 overnight,-1,-1,-13 overwhelmed,-9,27,-8 own,2,-9,-5 oz,-3,-2,-11 ' +
  'p,-3,-4,-9 paci,-5,-5,-15 paciencia,-7,17,-2 pacifier,-6,-3,-16 padre,-4,17,-3 pain,-2,-5,22 pajamas,-1,0,-2 pale,-4,-4,10 palida,-1,-2,5 palido,-2,-3,7 palmaditas,0,0,-4 ' +
  'panal,-7,-2,1 panales,-3,-3,13 panic,-1,18,-2 panza,-2,-1,8 papa,-3,-2,-14 para,6,1,11 paracetamol,-10,-6,25 parar,-4,-2,-8 pare,3,-2,-6 parece,-3,-1,13 pared,4,-1,-2 ' +
  'pareja,22,-10,-4 paren,-13,-15,-10 parent,-18,28,-1 parezco,-2,-2,-6 paro,-4,5,-5 part,2,-2,6 partner,19,-3,-3 party,-2,-1,-6 pasa,-8,-1,7 pase,-2,0,-1 paseo,-3,0,-1 paso,-2,-1,-4 ' +
  'passed,-2,-1,9 past,-6,-3,-10 pastillas,27,-7,-4 pat,-7,-1,-6 patience,-7,15,-2 pats,0,0,-5 patted,-2,-2,-5 patting,-2,-4,-8 pausa,-1,-2,-6 pause,-3,-1,-7 pauses,-1,-1,17 ' +
  'paz,-11,-4,-13 peanut,-3,-3,15 pecho,-9,-1,-4 pediatra,-6,-4,17 pediatrician,-4,-1,4 pee,-2,-2,17 peed,-2,-1,9 peep,-1,-2,-2 pees,-1,-3,11 pega,19,-4,-1 pegarle,11,-5,-2 pego,4,-7,5 ' +
  'pegue,27,-10,-18 pelo,12,-1,-3 penny,-1,-1,11 pensado,10,0,-5 pensamientos,34,-10,-12 pensando,20,-10,-3 pense,22,-2,-8 peor,-5,18,-4 perder,4,-2,-1 perdi,-1,1,-4 perdon,-3,-1,4 ' +
  'permiso,-4,-3,-8 permission,-4,-5,-1 pero,-9,-10,-26 perro,-2,-1,14 person,7,8,-3 persona,-2,-5,-1 pesadilla,-4,-1,-1 peso,-5,-4,17 phone,-13,-7,-5 picked,-2,-1,-3 pico,-7,-1,17 ' +
  'picturing,11,-2,-5 pido,8,-2,-3 pie,-4,-9,-2 piel,-4,-1,12 pienso,31,-5,-18 pila,-4,-1,-2 pill,-1,-1,9 pillow,27,-2,-6 pills,21,-9,9 pipi,-1,-1,3 pis,-6,-3,14 piso,3,-2,13 ' +
  'pjs,-1,-1,-2 places,6,-1,-3 plan,-1,-14,-10 plane,-1,-1,8 planning,25,-9,-3 platos,0,0,-5 please,-3,-15,-9 pls,5,-9,-9 pm,-6,-5,-6 poco,-1,0,-4 pod,-1,-1,5 podemos,-11,-3,-1 ' +
  'point,7,23,-8 poo,-1,-2,19 poop,-4,-3,10 pooped,-6,-10,8 poor,-4,-1,7 popo,-3,-7,23 por,9,7,-1 porque,-3,3,-1 posparto,-6,13,-3 postpartum,2,5,-3 ppd,-4,12,-3 pram,0,-3,-2 ' +
  'pray,16,-2,-7 preferiria,8,-2,-1 prefiero,5,-1,-3 press,-6,-2,18 pressure,-3,-1,5 pretty,-3,-2,-1 problem,0,-1,-4 program,-3,-10,-3 programa,-11,-2,-6 properly,-2,-6,10 ' +
  'proposito,7,-1,-1 pueda,6,-1,-2 puede,-4,-3,0 pueden,-2,-7,-1 puedo,-12,26,5 puked,0,0,21 pulled,-2,-2,9 pulling,-3,-4,14 pulls,-1,0,2 punched,7,-1,-3 punto,7,17,-8 purple,-7,-3,20 ' +
  'purpose,28,-5,-7 pus,-4,-1,7 puse,14,-2,-6 pushed,6,-1,-6 pusieron,-1,0,2 puso,-3,-5,16 put,2,-8,-12 putting,11,-2,-3 q,-3,-1,-11 quarter,-5,-2,-6 que,10,-5,-6 quede,-3,0,-1 ' +
  'quedo,-2,-3,1 queja,-1,-2,3 quemo,-7,-5,18 queremos,-9,-8,-2 queria,0,0,-2 quien,-8,-1,-1 quiere,4,-13,18 quiero,20,8,-19 quiet,5,-3,-3 quisiera,25,-5,-10 quiso,-4,-2,-3 ' +
  'quit,-16,-3,-10 quitar,6,-10,0 quitarme,21,-11,-3 quiten,-7,-2,-2 quitenme,-3,-5,-3 rabia,8,0,-6 rage,13,-4,-2 rail,-7,-5,10 rapido,-6,-5,24 raro,-1,-1,6 rash,-12,-8,38 ' +
  'rather,20,-12,-3 rattle,-8,-1,-7 razon,-1,6,-3 reaccion,-7,-2,22 reacciona,-6,-4,19 reaction,-4,-4,14 ready,5,7,-8 real,11,-7,-5 really,-5,7,9 reason,18,-2,-8 receive,-9,-5,-1 ' +
  'recibir,-9,-13,-4 recien,-2,-1,3 record,-1,0,-4 red,-2,-3,5 refused,-1,0,-3 refuses,-2,-2,1 refusing,-1,-1,13 regresion,-2,-3,-3 regression,-9,-20,-6 regret,-19,34,-8 ' +
  'regular,-1,-2,-1 remember,-2,13,0 reminder,-3,-1,-4 reminders,-3,0,-4 remove,-6,-6,-5 removed,-22,-5,-2 rendida,-3,-14,-11 rendido,0,0,-4 rendirme,-9,25,-1 report,-4,-4,-8 ' +
  'resent,-22,26,-3 resettle,-1,-1,-2 resettled,-1,-2,-6 respira,-12,-8,22 respirando,-2,-2,10 respirar,-8,-8,30 respiro,-2,13,-3 respond,-2,-1,-1 responde,-7,-4,21 ' +
  'responding,-10,-4,27 rest,10,-3,-1 resumen,-4,-2,-7 retiro,-6,-2,-4 revision,-2,-1,-12 revoco,-3,-1,-3 revoke,-8,-6,-3 ribs,-4,-2,6 right,2,6,10 rigido,-3,-1,10 rio,-1,-1,-7 ' +
  'rn,3,5,-3 road,6,-1,-1 rock,-12,14,1 rocked,-4,-3,-13 rocking,-7,-6,-14 rojas,-2,-1,4 rolled,-11,-3,21 rolling,-2,-1,16 ronca,-2,-2,17 ronchas,-2,-2,5 roof,7,5,-2 room,2,-4,-21 ' +
  'rope,-7,20,0 rough,-6,-16,-7 round,-1,-1,3 rsv,-3,-1,19 rubbish,-1,3,0 ruido,-2,-2,-2 run,-18,23,-1 running,-4,-1,3 runny,-1,0,9 runs,5,-3,1 s,-1,-2,-3 saber,-4,2,-2 ' +
  'sacudi,30,-6,-17 sacudirlo,16,-8,-2 sacudo,17,-1,-4 sad,-4,8,0 safe,27,-33,14 said,1,-4,-15 salieron,-7,-2,14 salio,-6,-1,8 salir,-10,9,-3 saltar,17,-6,-4 same,-2,-3,2 sang,-1,-2,-1 ' +
  'sangra,-7,-1,13 sangrar,11,-2,10 sangre,-15,-5,34 saquenme,-4,-5,-9 sarpullido,-8,-4,22 sat,-16,13,-5 say,-10,-1,-2 saying,16,-1,-10 says,2,-3,-1 scared,13,0,-5 scary,2,4,-3 ' +
  'schedule,-6,-1,-12 scratched,-1,-1,5 screamed,9,3,-4 screaming,3,8,6 screams,8,-2,2 se,-9,5,9 sea,-2,7,-1 seat,-4,0,-1 sec,8,-1,0 seca,-5,-2,15 second,3,-3,-1 seconds,-1,-1,15 ' +
  'secs,-2,0,17 see,11,-7,8 seeing,27,-6,-6 seems,-11,-3,28 seguir,10,14,-17 segundo,0,0,-3 segundos,-2,-1,7 segura,20,-24,6 seizure,-8,-8,40 self,-2,-2,-2 semana,-9,-4,-6 ' +
  'semanas,-3,-1,18 send,-7,-12,-8 sending,-4,-1,-4 sent,6,-5,-6 sentido,24,-3,-16 ser,-9,25,-9 sera,-2,-1,8 seria,7,-1,-2 service,-3,-11,-4 servicio,-8,-3,-7 settle,1,-1,-21 ' +
  'settled,-3,-3,-8 shake,9,-10,-5 shaking,-2,-2,3 shattered,-2,-3,-6 she,-10,-7,13 shes,-8,-1,9 shift,-1,-1,-3 shivering,0,-1,19 shook,26,-10,-16 shots,-4,-3,-24 should,-6,-29,20 ' +
  'shoulder,-1,-1,-5 shouldnt,1,3,-1 show,-12,-4,-1 shower,-4,29,-7 showing,5,-2,1 shushed,-3,-1,-11 shut,5,-2,-2 si,28,-5,-12 sick,0,-17,-6 sido,-2,5,0 siempre,8,-4,-5 ' +
  'siento,-11,37,-16 siesta,-13,-7,-23 siestas,-5,-3,-16 signed,-12,-2,0 sigue,-2,0,2 siguio,-4,-2,-15 silba,-3,-1,19 silla,-9,-2,0 sin,4,8,0 since,-1,5,12 singing,-7,-2,-4 ' +
  'single,-2,6,-3 sirvo,-2,27,-6 sister,-2,-1,-2 sitter,-3,0,-1 six,-1,-2,-1 skin,-5,-5,20 skip,-4,-2,-6 skipped,-1,-1,-9 slapped,17,-9,-5 sleep,-11,1,-16 sleeping,-1,-6,0 ' +
  'sleeps,-11,2,-14 sleepy,-10,-12,6 slept,-4,-12,-36 smacked,21,-2,-5 smash,9,-1,-7 smother,21,-6,-11 smothering,7,-2,-3 snap,0,12,-5 snapped,-20,23,-3 snooze,-2,0,-5 snores,-4,-1,16 ' +
  'snoring,-2,-2,11 snotty,-1,-2,-10 so,-4,12,-11 sob,-8,12,-1 sobbed,-8,25,-5 sofa,-5,-1,11 soft,-5,-4,15 sola,2,14,-18 solo,-8,4,-12 some,-16,-4,7 someone,22,4,-10 something,11,-14,6 ' +
  'sometimes,10,-2,-3 son,1,2,-12 soporto,3,18,-1 sorry,-2,-3,-4 sounds,10,-4,8 soy,9,28,-15 spam,-2,-10,-6 spent,-2,-2,-2 spit,0,-1,4 spot,-4,-4,13 spots,-6,-3,16 squeezed,14,-6,-3 ' +
  'stabbing,14,-10,-2 stairs,23,-7,4 standing,13,-7,-3 start,-4,-4,-7 started,10,-4,6 starts,-1,0,-3 stayed,-4,0,-2 staynear,-2,-2,-5 step,-5,-2,-6 stiff,-6,-5,17 still,-5,-6,-8 ' +
  'stir,0,-2,-1 stirred,-1,-2,-3 stitches,-3,-1,6 stool,-2,-2,11 stop,-1,-18,-14 stopped,-3,2,-1 stops,8,-3,5 straight,-2,-6,1 strangle,4,-3,-1 streaks,-2,-1,4 stretch,-1,0,-2 ' +
  'strike,-1,-2,-2 stroked,-1,0,-5 stroller,-1,-1,-4 struggling,-8,22,-1 sttn,-2,-1,-3 stuff,1,-4,5 su,-9,-15,11 sube,-3,-1,12 subscription,-8,-3,-2 such,-2,13,-3 sucking,-2,-1,3 ' +
  'sudando,-1,-2,5 suegra,-6,-2,-5 sueno,-4,-17,-18 suficiente,-3,1,-1 suicidal,16,-7,-1 suicidas,12,-1,-8 suicide,19,-10,-3 suicidio,17,-4,-3 sunken,-2,-2,7 super,-3,-3,13 ' +
  'supposed,-1,-1,-4 sure,-1,7,-3 sus,-1,-8,-3 suscripcion,-10,-4,-10 swallow,-2,-5,6 swallowed,-10,-5,30 swapped,6,-1,-10 swear,12,-4,-2 swelling,-5,-6,19 switch,-2,-3,-2 ' +
  'swollen,-7,-4,17 table,-8,-1,18 tablet,-3,0,12 tablets,17,-2,6 take,-3,5,8 taking,1,-2,-1 talk,-12,25,-1 tambien,-1,10,-1 tan,6,-4,-13 tanto,2,-3,-3 tape,19,-1,-17 tarda,-2,-1,-10 ' +
  'tarde,-5,-3,-11 tardo,-1,-2,-1 tea,-7,-3,1 tears,-4,3,9 teeth,-4,-2,-19 teething,-9,-16,-8 telefono,-3,-1,-2 tell,21,-6,-4 telling,16,-2,-3 tells,3,11,-1 temblores,-2,0,9 ' +
  'temp,-6,-6,28 temper,3,1,-2 temperatura,-1,0,19 temperature,-1,0,2 ten,-4,-3,-3 tengo,11,21,-15 terminar,13,-7,-4 terminen,-7,-2,-3 terrible,-2,7,-2 terrified,1,5,0 teta,-7,-5,-17 ' +
  'tete,0,-1,-3 tetero,-2,0,-1 text,-19,-18,-14 texting,-14,-16,-7 textos,-13,-12,-10 texts,-21,-12,-14 than,7,7,-2 thank,-4,-10,-7 thanks,-7,-13,-14 that,-3,-16,2 thats,7,-12,-6 ' +
  'the,6,0,-3 them,9,-7,3 then,-2,-10,-7 there,7,3,-2 theres,8,-4,9 these,-12,-16,-18 they,22,-9,-9 theyd,13,-6,0 theyre,2,-2,0 thing,-5,-4,4 things,16,-8,-2 think,4,7,13 ' +
  'thinking,31,-11,-14 thinks,-10,10,-2 third,-2,-1,-2 thirty,-2,-1,-3 this,-9,11,-14 thought,25,-8,-7 thoughts,28,-13,-21 three,-3,-2,-4 threw,19,-9,-1 throat,1,-4,10 through,-9,3,-19 ' +
  'throw,21,-6,-5 throwing,10,-11,24 thrown,-3,0,26 thru,-1,-1,-2 thrush,-2,-2,17 tiembla,-4,-6,21 tiempo,2,5,-6 tiene,-9,-11,33 tienen,-2,-2,-4 tieso,-2,-2,8 til,-9,-8,-14 ' +
  'tiles,-1,0,14 till,6,-3,-7 time,-4,13,-10 times,-10,-6,10 tirar,-1,8,-1 tirarla,25,-3,-7 tirarlo,18,-4,-7 tirarme,23,-3,-4 tire,23,-1,-3 tired,-5,-6,-21 tiro,-3,-1,6 tiron,-6,-3,-8 ' +
  'tmrw,-1,-1,-2 to,12,-4,-2 toca,-2,-2,1 toda,-7,0,10 todas,8,9,-3 today,-6,-9,8 toddler,3,-4,-5 todo,-2,17,-3 todos,26,-4,-7 together,-1,-2,2 toilet,-4,23,1 told,3,-7,0 toma,-7,-5,3 ' +
  'tomado,-1,-1,9 tomar,-1,-2,13 tomarme,13,-2,-2 tomas,-2,-2,-7 tome,12,-3,-6 tomo,-10,-5,23 tomorrow,8,-4,-4 tongue,-4,-2,4 tonight,13,8,-11 too,8,10,-22 took,-6,-7,15 top,-1,0,2 ' +
  'tos,-9,-5,16 tose,-4,-2,16 toser,-1,-2,9 tossed,14,0,-5 total,-1,-3,-5 totally,-2,5,-8 touch,4,-11,10 touched,-2,6,0 trabajo,-2,-6,1 track,-1,-2,-9 trae,-2,-1,3 traffic,14,-5,-1 ' +
  'trago,-3,-5,25 train,5,-5,-1 tranquila,-1,-1,-11 transfer,-2,-1,-1 trapo,-2,-3,12 trapped,-4,5,0 travel,-6,-1,-6 tres,0,-4,3 tried,-5,-1,-5 triste,-3,16,-6 tristeza,-3,20,-3 ' +
  'trouble,-1,-2,3 truck,2,-2,0 trust,13,-11,-4 trusted,16,-7,-4 try,-10,-3,-4 trying,2,-1,-3 tub,-1,0,3 tuesday,11,-2,-1 tummy,-3,-1,-8 turkey,-1,-1,-3 turn,-2,-1,-5 turned,-4,-1,7 ' +
  'turning,-2,-2,4 tuvo,-3,-1,5 tv,2,-1,-1 twice,-4,-4,5 two,-7,-7,4 tylenol,-12,-13,19 type,-2,3,-15 ugh,-2,-3,-8 ultima,-3,17,-4 ultimo,-6,-1,-5 un,0,-5,-6 una,2,-9,5 ' +
  'unconscious,-2,-2,15 under,-9,1,27 undo,-5,-4,-11 unos,-2,-1,7 unresponsive,-2,-2,9 unsubscribe,-14,-12,-14 until,2,-2,-5 up,0,-1,-8 upa,-2,0,-2 upright,-5,-1,-5 ups,-3,-1,-9 ' +
  'urge,21,-2,-5 urgencias,-10,-3,32 us,2,-12,-15 use,-3,-7,-1 useless,-16,13,-2 ustedes,-5,-6,-2 usually,0,0,-6 va,5,-6,-4 vacaciones,-1,-7,-4 vacation,-1,-6,-1 vacia,-6,11,-1 ' +
  'vacunas,-3,-3,-15 vale,6,-3,-4 valgo,-5,24,-4 vamos,-3,-1,-2 van,0,-3,0 vaya,-2,-4,-7 veces,3,-6,2 veinte,-1,-1,-4 ventana,17,-5,-7 veo,26,-7,2 verdad,2,12,-2 verde,-2,-2,7 ' +
  'very,-5,-4,18 vez,3,5,-2 vida,16,16,-20 vigila,14,-10,-1 visiting,-2,-11,-4 vitamin,-1,-1,7 viva,14,-3,-4 viviendo,35,-24,-5 vivir,41,-17,-13 voces,29,-4,-8 voice,-13,-3,24 ' +
  'voices,25,-5,-7 volver,6,4,-3 volvio,-1,-2,-4 vomit,-1,-1,6 vomita,-10,-10,33 vomitando,-2,-3,17 vomitar,-6,-3,17 vomiting,-10,-7,25 vomito,-4,-4,26 vomitos,-1,-1,6 voy,35,-2,-8 ' +
  'vuelvan,-2,-2,-5 w,3,-3,-9 wait,-4,-16,-13 wake,6,-19,10 wakes,-8,-3,-21 waking,-11,-4,4 wakings,-6,2,-7 walk,15,6,-2 walking,6,4,-6 wall,17,-5,-4 wanna,23,-14,-2 want,14,2,-15 ' +
  'wanted,12,3,-4 wants,4,-4,-3 was,-2,-1,-8 wasnt,5,-6,-2 watching,2,0,-1 water,-6,-9,23 way,23,-7,-4 we,-16,-16,-9 weaning,-1,-1,-9 wearing,-3,-1,-1 week,4,-7,-1 weekend,-3,-10,-2 ' +
  'weeks,-1,-2,21 weight,-3,-4,16 weird,-2,-2,14 well,-2,-2,-9 went,-4,3,-2 were,-6,-3,-6 wet,-4,-5,17 what,5,-17,-2 whats,-1,9,-4 wheezing,-6,-7,25 when,0,-11,4 where,1,-3,-2 ' +
  'which,-1,-1,-2 while,5,0,5 whispering,6,-2,-1 white,-3,-4,10 who,-8,8,-4 whole,-2,-2,7 why,-10,18,-12 wide,-1,-1,-3 wife,9,-2,-7 will,-5,-1,-9 window,24,-6,11 windows,-1,0,-15 ' +
  'wine,-1,-2,-10 wiped,-6,-11,-2 wish,10,11,-4 with,3,-1,1 within,0,-1,-2 without,5,-3,-13 wits,-7,23,0 wke,0,0,-2 woke,-3,-6,-15 woken,0,0,-6 wont,6,-3,19 work,-4,-3,-2 ' +
  'worked,-1,0,-2 working,-1,-4,-1 world,13,-3,-1 worried,-7,-3,17 worry,-2,-1,10 worse,-6,-1,7 worst,-13,17,-4 worth,4,-2,-3 would,19,-23,-7 wouldnt,14,-10,-9 wrecked,-2,-1,-9 ' +
  'wrong,-11,-6,12 wrote,9,-6,-2 x,1,5,5 y,2,0,6 ya,0,4,-25 yelled,-20,29,-3 yelling,-1,0,-2 yellow,-3,-2,14 yesterday,-3,-4,-2 yet,-2,-1,-12 yo,-4,7,-14 you,-14,-4,-11 your,-7,-4,-4 ' +
  'yr,0,-1,5 z,-2,-2,-7 zarandee,30,-10,-9 zero,-5,7,-2 zombi,-2,-2,-5 zombie,-6,-16,-8 zzz,0,0,-3';
