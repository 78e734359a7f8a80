/** Learned by `tests/support/learnMood.ts`, not written by hand: word, leaning in tenths towards a crisis, a low mood, a sick child. */
export const MOOD_BIAS = [-4.26, -4.03, -1.70] as const;

export const MOOD_WEIGHTS =
  '#,-13,-11,-7 &,-7,-2,5 @,-1,-1,-6 a,2,0,-4 about,15,0,-15 abrumada,-2,13,0 abuela,-7,-1,-9 acaba,-3,0,-6 acabar,14,-8,-2 acabe,22,-6,-3 acabo,2,-1,-10 accident,-3,-1,11 ' +
  'account,-7,-4,-3 acepto,-1,-1,-3 acostado,0,0,-2 acostarlo,-1,-4,-3 acoste,-4,-2,-4 across,10,-4,-2 actually,6,-8,-3 acuesto,-3,0,-1 afraid,18,-8,-5 after,-6,1,11 afternoon,-4,-2,-3 ' +
  'again,4,-6,0 against,17,-2,-1 agarre,12,-1,-4 agarro,5,-1,-1 ages,-1,0,-3 ago,-1,-1,7 agotada,-3,11,-4 agree,-2,-1,-1 agua,-3,-8,5 aguantar,-2,24,-6 aguanto,9,20,-4 ahi,-1,-1,-2 ' +
  'ahoga,-7,-2,22 ahogando,-2,3,2 ahogarlo,12,-2,-3 ahogo,-6,6,4 ahora,7,-1,-9 ahorita,-1,0,-2 air,-1,-2,8 aire,-1,-2,7 al,7,1,-1 alergica,-6,-2,17 algo,1,-17,12 alguien,25,-8,-9 ' +
  'alive,27,-17,-4 all,-8,4,9 allergic,-3,-4,14 alma,-5,19,-4 almohada,18,-2,-12 almost,13,-2,-2 alone,7,9,-6 already,-1,-1,-3 alto,-3,-6,-9 always,-4,-3,-4 am,2,7,-2 amenaza,9,-1,-3 ' +
  'amenazo,7,-2,-1 an,-6,7,6 and,5,3,8 anda,-2,-1,3 ando,-3,-2,-3 angry,9,-2,-1 anoche,12,-4,-7 another,6,15,-12 ansiedad,-11,30,-1 antes,-3,15,-6 antibiotics,-1,-2,-20 ' +
  'anxiety,-4,29,-3 any,3,3,-1 anymore,2,7,-13 anyone,-2,8,-4 anything,-9,-3,10 apague,-1,0,-3 apiretal,-2,-7,8 appointment,-1,-2,-8 aprete,11,0,-10 apunte,-2,-9,0 aqui,8,-4,-5 ' +
  'ardiendo,-1,-1,6 are,4,1,-2 arent,13,-2,-1 arm,16,-7,4 arms,-9,-9,6 around,12,-5,1 arrepiento,-3,11,-1 arriba,-4,-5,-8 as,-5,-2,-7 asi,5,10,9 asleep,-9,-13,-23 asusta,5,-1,-3 ' +
  'at,-11,5,-10 ataque,-3,-1,11 ate,-20,-3,27 atragantando,-1,-4,7 attacks,-1,18,-2 attempt,-2,-1,-2 avente,16,-1,-11 awake,-11,-9,-21 away,-5,11,-5 awful,0,3,-4 ayer,-5,-5,11 ' +
  'ayuda,-13,14,-6 ayude,-10,16,0 azul,-2,-3,10 azules,-2,-1,8 babies,-1,-2,-1 baby,23,-9,6 back,-14,-2,-15 bad,18,-4,1 baja,-15,-16,-12 baje,-2,0,-2 bajo,0,0,-7 balcon,11,-3,-2 ' +
  'balcony,11,-4,-3 ball,-1,-1,-3 banged,-2,-1,2 banging,-5,0,-1 bano,3,-2,-7 barely,-5,10,-4 basta,-5,-7,-9 bath,0,-6,-4 bathroom,0,13,-6 battery,-4,-2,12 bc,5,-2,-4 be,14,-6,-5 ' +
  'beat,5,-10,0 bebe,21,-2,3 beber,-1,-3,7 bebio,-3,-3,21 because,21,-11,-9 becoming,-2,5,-1 bed,-4,-14,-8 bedtime,-14,1,-11 been,9,-4,-5 before,-10,16,-12 being,16,-5,-2 ' +
  'believe,7,-16,-3 belly,-11,-6,24 benadryl,-9,-11,34 better,9,20,-14 between,-2,-2,-2 bf,8,-2,-3 bibe,-2,-1,-8 biberon,-2,-2,-7 bien,-8,4,-3 big,-3,-1,-2 bin,3,-1,-1 bit,0,-8,5 ' +
  'bk,-1,-1,-4 black,-1,-2,7 blanco,-2,-2,-1 blanket,6,-1,-1 bleach,2,-1,6 bleeding,-7,-3,25 blood,-17,-8,30 bloody,-1,-1,6 blue,-16,-6,24 boca,11,-3,-1 body,-2,-1,4 boiling,-7,-2,9 ' +
  'boob,-6,-7,-15 boobed,-1,-2,-1 books,-3,-3,-4 borde,-5,19,-2 born,20,11,-8 borra,-7,-1,-5 borradme,-1,-6,-1 borrame,-2,-2,-6 borren,-19,-4,-2 borrenme,-2,-1,-2 both,4,-9,-15 ' +
  'bother,-4,-5,-1 bottle,-5,-8,-4 bottles,-1,-2,-4 bottom,2,17,-4 bouncing,-2,0,-5 bout,0,0,-4 boyfriend,6,-8,0 brain,5,-6,-11 brazo,13,-2,-7 brazos,6,-6,-10 break,-3,16,-7 ' +
  'breaking,-11,24,-1 breath,-5,-5,-6 breathe,-8,-12,14 breathes,-3,0,2 breathing,-15,-10,28 bridge,17,-7,-1 bright,-1,-2,9 broke,-5,14,3 broken,-8,17,-4 brother,-2,0,-3 ' +
  'brought,-7,-1,-5 brutal,-1,-2,-4 buena,-2,6,-2 buenas,-2,-8,-4 buenos,-1,0,-6 bulging,-4,-5,17 bump,-2,-2,14 bumped,-6,-3,9 bunch,9,-2,-4 burned,-6,-1,24 burning,-4,-2,25 ' +
  'burnt,-6,21,8 bus,-6,-5,-1 but,5,-12,-8 butter,-1,-1,3 button,-2,-2,7 by,-1,-9,-2 cabeza,4,-6,15 caca,-5,-3,18 cada,7,-6,-8 cae,-5,6,-5 caer,18,-3,-3 cafe,-5,-4,-1 caigo,-9,-12,0 ' +
  'calentura,-3,-1,7 caliente,-3,-7,10 call,1,-4,28 calpol,-5,-17,27 cama,6,7,11 cambiaron,3,-1,-2 came,-2,-7,1 can,-5,-3,13 cancel,-18,-18,-12 cancela,-4,-7,-9 cancelar,-13,-15,-11 ' +
  'cancelen,-4,-7,-3 cancelo,-4,-3,-5 cannot,-2,11,0 cansada,-8,-9,-15 cansancio,-8,2,-12 cant,-3,25,9 capaz,21,-7,-3 car,3,2,-7 cara,-15,19,9 care,2,-2,0 carried,0,0,-4 ' +
  'carrier,-1,0,-4 carro,-1,0,-6 casa,6,-7,-13 case,6,-4,-1 casi,21,-3,-4 cat,-3,0,1 caved,-1,0,-5 cayo,-11,-9,16 cease,0,-1,-2 chair,0,-6,-1 change,-4,-2,-4 changed,-1,-1,-7 ' +
  'changing,-2,-1,9 chatting,-1,-2,-5 checked,-2,8,3 chest,-3,-2,3 chichon,-3,-1,9 choked,11,-7,5 choking,-12,-3,33 chupete,-12,-5,-21 chupon,-2,0,-1 cierra,-4,-2,3 clammy,-2,-2,6 ' +
  'cleaner,-1,-3,12 cleaning,-2,-1,5 clockwork,-1,-1,-3 cloro,-1,-1,7 close,-3,-2,-2 coaching,-2,-1,-1 coche,5,-1,-7 cochecito,-2,0,-2 coffee,-10,-5,-10 coin,-2,-2,10 cold,-10,-7,-5 ' +
  'come,2,1,14 comer,-6,-7,18 comes,1,0,2 coming,3,-1,5 comio,-5,-1,13 communication,-1,-2,-6 como,8,1,-6 completely,-7,19,-3 con,11,-2,5 congested,-2,-3,10 conked,0,0,-2 ' +
  'conmigo,8,3,-3 consent,-11,-15,-2 consentimiento,-6,-7,-7 contact,-9,-6,-5 contacten,-10,-9,-1 contacting,-6,-1,0 contra,20,-5,0 control,28,-7,-8 convulsion,-2,-2,17 ' +
  'convulsiones,-2,-2,17 cope,-5,12,-12 coping,-1,17,-3 corpse,-3,-4,-4 corrido,-1,-1,-2 corriendo,-7,24,-2 cortar,16,-7,0 corte,21,-6,-4 cosas,17,-2,-10 costillas,-1,-1,6 ' +
  'costo,-1,0,-2 cot,-12,6,-7 couch,-5,0,18 cough,-11,-6,24 coughing,-2,-2,19 could,10,-9,3 couldnt,4,-2,-1 count,-6,-8,-8 cranky,0,-1,16 crashed,0,-1,-5 crazy,-2,2,-1 creer,-3,-9,0 ' +
  'creo,-3,9,8 crib,10,-10,-4 cried,1,24,-11 cries,1,-4,7 croup,-9,-3,17 cry,-15,18,-4 crying,-1,24,0 cuando,18,-9,-4 cuantas,-3,-1,-1 cuanto,-8,4,7 cuarto,-1,-3,-11 cuatro,-1,-1,-2 ' +
  'cuddle,-1,0,-2 cuddled,-1,-1,-2 cuddles,-1,-2,-8 cuello,10,-3,9 cuenta,-11,0,-6 cuento,-2,-4,-6 cuerpo,-8,-4,21 cuesta,-10,18,6 culpable,-5,4,0 cuna,4,-5,-16 cut,16,-1,-4 ' +
  'cutting,12,-3,-11 d,-1,-1,7 da,-4,15,-11 dad,-5,26,-6 daddy,-2,-2,-8 dads,0,0,-2 dame,-1,-2,-6 dan,2,2,-3 danger,17,-12,-1 dangerous,-1,-1,10 dano,22,-10,-7 dar,-8,-9,9 dark,9,-2,-2 ' +
  'darle,-1,-11,11 darme,-4,-3,-4 daughter,15,-7,-4 day,-8,5,-6 daycare,-2,-2,-5 days,7,-3,16 de,0,2,2 dead,9,-11,-11 death,16,-11,-7 deberia,-4,-3,4 decaida,-2,-2,6 decaido,-3,-1,8 ' +
  'degrees,-1,0,3 dehydrated,-8,-9,24 deja,-7,7,-1 dejad,-1,-1,-3 dejame,-3,-1,-4 dejar,13,-6,-6 dejarlo,8,-1,-3 deje,2,0,-4 dejen,-8,-10,-13 dejenme,-4,-3,-6 dejo,10,-6,-4 del,5,-5,-3 ' +
  'delete,-10,-5,-2 demasiado,-2,24,-7 demon,7,-1,-1 depresion,-10,21,-4 depressed,-8,20,-2 deprimida,-3,10,-1 desaparecen,-3,-1,10 desaparecer,22,-14,-1 desbordada,-3,11,-1 ' +
  'desde,-5,1,11 deseo,-7,-7,-3 deserves,-1,10,-2 desesperada,-8,25,-2 deshacer,-9,-2,-8 desmayo,-1,-2,10 despertado,0,0,-5 despertar,23,-13,7 despertares,-8,-4,-14 ' +
  'despertarla,-2,-3,17 despertarse,0,-1,-2 desperte,-1,-2,0 desperto,-9,-7,-20 despierta,-17,-10,11 despierte,-2,-3,-6 despierto,-5,-2,-7 despues,-2,-2,10 desuscribir,-2,-3,-7 ' +
  'desuscribirme,-10,-5,-9 desvelo,0,-3,-5 detener,-2,-6,-10 detengan,-1,-6,-2 dh,-2,-1,-2 di,15,-2,-14 dia,-7,7,8 diablo,11,-2,-9 diaper,-3,-4,10 diapers,-3,-1,1 diarrea,-4,-3,16 ' +
  'diarrhea,-2,-4,22 dias,4,-3,18 dice,1,-2,-6 dicen,6,-2,0 did,-1,-4,-18 didnt,-4,-10,-9 die,32,-21,-3 died,2,-6,-3 diente,-6,0,-10 dientes,-2,-5,-12 diez,-2,-2,-2 dije,-3,-1,-2 ' +
  'dijo,3,-1,-4 dinner,-3,-1,3 dio,-10,-1,14 dios,16,-1,-5 discontinue,-2,-2,-8 disfruto,-7,25,-4 dishwasher,-3,0,11 do,0,4,11 doble,-5,-1,11 doctor,-15,-4,14 does,-3,1,-8 ' +
  'doesnt,-7,-4,11 dog,-9,-2,17 doing,2,-2,-3 dolor,-1,0,-2 done,-8,2,-14 dont,-4,14,-11 door,-12,13,0 dormi,-4,-4,-7 dormida,-7,-8,-13 dormido,-9,-6,-20 dormir,1,-5,-15 ' +
  'dormirlo,-2,-2,-12 dormirse,-3,-4,-12 dos,-5,5,-7 dose,-4,-2,16 dot,-1,-1,-6 down,-8,-4,4 doy,-14,18,10 dozed,-4,-1,-4 dr,-3,-1,-3 drank,-6,-4,21 dread,-11,25,-1 dream,-2,-3,-8 ' +
  'dreamfeed,-2,0,-1 drink,-3,-4,13 drinking,4,-2,12 drive,8,-2,-1 driving,8,-7,0 drop,6,-6,-10 dropped,-3,-4,3 dropping,10,-6,-9 drops,-1,-1,7 drowning,-5,15,-4 drowsy,-3,0,-1 ' +
  'dry,-2,-4,13 duele,-13,12,17 duerma,-4,-2,-8 duerme,-8,-6,-12 duermo,12,-2,-6 dummy,-9,-4,-19 dura,-3,-4,5 durmiendo,-4,-10,-10 durmio,-12,-10,-29 duro,-1,8,-1 dying,13,-14,-14 ' +
  'e,-5,-1,11 each,7,-3,-1 ear,-10,-5,17 earlier,-4,-2,-3 early,-2,-2,-10 ears,-2,-1,5 earth,16,4,-1 easier,-2,-1,-5 easily,4,-1,-4 easy,-3,-3,-6 eat,-8,-2,8 eating,-1,-3,7 egg,-1,-1,3 ' +
  'eggs,-2,0,5 el,10,-2,-8 eliminen,-2,-1,-1 ella,3,10,-14 else,-4,9,-8 em,-1,0,-5 empezamos,-2,0,-1 empty,-6,4,4 en,7,1,-1 encima,2,7,-2 end,6,-4,-9 ending,24,-20,-2 enferma,-3,-2,-3 ' +
  'enorme,-4,7,7 enough,-2,5,-6 enrollment,-5,-2,-1 entera,-5,-1,-1 entero,13,-3,2 entiende,-13,24,-1 envien,-1,-7,0 equivocado,-5,-3,-3 er,-8,-1,28 es,5,3,0 escaleras,0,-1,15 ' +
  'escribais,-4,-8,0 escriban,-20,-18,-7 escribiendo,-6,-1,-1 escribir,-8,-8,-7 escribirme,-8,-7,-13 esposo,9,-4,-3 esta,-4,-1,20 estaba,5,-3,-6 estamos,-3,-2,-7 estan,8,-2,-4 ' +
  'estar,25,-11,-10 estaria,9,-2,-1 estarian,17,-3,-4 este,-1,-7,-7 esto,-20,14,-19 estos,-10,-7,-6 estoy,4,25,-16 estuviera,8,-2,-2 estuvo,-1,-2,-1 even,0,12,-8 ever,-3,-1,-11 ' +
  'every,8,12,6 everyone,7,4,-8 everyones,-2,6,0 everything,-11,23,-11 evil,14,-6,-9 ex,15,-5,-4 exhausted,-11,4,-11 exist,25,-7,-2 existir,24,-7,-1 explotar,3,6,-1 extra,13,-2,-6 ' +
  'eye,-5,-6,19 eyes,-13,-20,19 face,5,4,11 fade,-3,-2,13 failed,-15,6,-2 failing,-11,19,-1 failure,-6,12,-1 fainted,-1,-1,13 fall,-2,-4,4 falling,4,8,6 false,-2,-2,-4 familia,15,-2,-1 ' +
  'family,10,-5,-2 fan,-1,-1,-6 fantasize,10,-2,-1 far,-3,-3,0 fast,-3,-3,3 fatal,-1,5,-1 favor,-14,-4,-14 febrile,-1,-2,9 fed,-4,-4,-8 feed,-17,-7,-9 feeding,-1,-2,-1 feeds,-6,-10,-1 ' +
  'feel,0,25,-16 feeling,0,29,-15 feels,2,9,2 feet,-9,-4,1 feliz,-3,14,-3 fell,-18,-6,25 felt,0,4,2 feo,-2,-1,4 fever,-11,-9,32 few,-3,-1,12 fiebre,-14,-11,25 fighting,-1,-1,-9 ' +
  'fin,-1,-2,-7 finally,-2,8,-13 fine,-5,-3,-18 fingers,-3,-2,0 first,-6,-2,-7 fit,-6,-4,20 five,-4,-2,-8 flacido,-1,-2,6 flojo,-1,-2,6 floor,-9,14,10 floppy,-4,-4,23 ' +
  'fontanelle,-1,-3,10 foot,-5,-4,0 for,-9,-1,8 forever,5,-6,-1 forgot,-2,0,0 formula,0,-1,6 fought,-1,-1,-4 found,-7,-1,16 four,-2,-1,-1 fracaso,-13,18,-2 free,2,-2,-3 frente,-6,-2,16 ' +
  'frita,-2,-14,-9 frito,-1,0,-6 from,4,-12,-8 front,13,-9,-2 frustrated,-4,-4,-7 fue,-2,-2,-3 fuera,3,-5,-16 fuerte,23,-5,-5 fuerzas,-5,14,0 fui,-6,16,-3 full,-6,-3,-7 funny,-2,-1,5 ' +
  'further,-1,-1,-3 fussed,-1,-1,-4 fussy,-1,-2,11 gaining,-3,-2,13 ganas,39,-18,-9 garganta,-3,-1,7 gasping,-3,-4,22 gave,-8,-5,7 get,-12,-10,8 gets,2,-1,-1 getting,-3,1,2 ' +
  'give,-14,17,23 giving,3,6,-3 glass,-4,-2,10 go,17,-5,4 god,3,-1,-3 goes,-4,-1,-2 going,15,-6,-13 golpe,-2,0,-2 golpea,9,-2,0 golpeo,-8,-3,11 gone,5,-5,-13 gonna,12,-10,-3 ' +
  'good,10,-10,-14 goodbye,31,-7,-4 got,5,-9,12 grabbed,21,-6,-4 grabbing,-2,-1,7 gracias,-10,-13,-16 grados,-2,0,-8 grande,-2,-2,-1 grandma,-4,12,-26 grape,-4,-1,13 great,-4,-2,-18 ' +
  'green,-7,-4,20 grey,-2,-2,7 gris,-2,-2,7 grite,7,24,-21 grito,-7,27,-4 grown,-3,-1,10 grunting,-4,-5,20 guess,0,-1,-4 guilty,-2,8,-2 gustaria,11,-4,-3 ha,-8,-9,32 haber,9,5,-4 ' +
  'hablo,-8,-1,9 hace,2,-5,11 hacer,19,-3,-10 hacerle,21,-10,-6 hacerlo,27,-3,-9 hacerme,5,-2,-1 had,-12,5,1 haga,9,-1,-6 hago,3,-3,12 haha,-22,-3,-9 half,-6,-4,-10 hand,11,-9,0 ' +
  'hands,4,-1,2 hanging,-2,19,-5 happier,6,-4,0 happy,-9,-3,-3 hard,13,0,-3 harm,19,-5,-7 harta,-2,5,-2 has,-15,-10,10 hasnt,6,-2,24 hasta,4,-7,-5 hate,-18,21,-7 hates,-10,18,-14 ' +
  'have,-6,22,-9 havent,18,7,-4 having,4,10,3 hay,6,-6,-8 he,3,-13,11 head,4,9,10 hear,22,-13,-3 hearing,24,-6,-2 heart,-1,5,-4 heavy,-2,-2,-3 hecha,-3,4,-10 hecho,-2,-3,9 ' +
  'held,-1,-3,-21 hello,0,0,-2 help,7,0,-5 helping,0,-1,9 helps,-2,-1,-1 her,12,-7,3 here,12,4,-13 herself,-4,-4,-4 hes,-5,-19,14 hi,-2,-2,-1 hice,18,-5,-10 hija,27,-2,-11 ' +
  'hijo,13,-12,0 hijos,7,-6,-2 him,13,-7,6 himself,-5,-3,17 hinchada,-5,-2,18 hinchado,-2,-1,6 hincho,-2,-1,4 hirviendo,-2,-2,11 his,4,-13,8 hit,12,-8,-4 hits,13,-2,-12 ' +
  'hitting,14,-10,4 hives,-5,-2,13 hold,2,-2,-1 holding,4,-1,-2 home,17,-10,-3 honestly,1,26,-5 hope,19,-2,-1 hopeless,-8,36,-6 hora,-11,-9,-18 horas,-5,-4,13 horrible,3,-2,-6 ' +
  'hospital,9,-5,10 hot,-11,-5,19 hour,-9,9,-14 hours,-6,-6,7 house,8,-7,-11 how,-3,0,-1 hoy,-9,-14,-16 hr,-2,-2,-4 hrs,-2,0,-2 hubby,8,-4,6 huge,-2,-2,12 human,14,-2,-6 hunde,-1,0,3 ' +
  'hunden,0,-1,6 hundida,-8,12,8 hundo,-5,11,0 hurt,18,-22,-11 hurting,16,-5,-4 husband,15,-10,-4 i,13,14,-13 ibuprofen,-2,-3,18 ibuprofeno,-3,-9,17 id,11,11,-20 idea,9,-3,-6 ' +
  'if,36,-19,-15 ignore,-4,-1,-3 igual,-1,4,-3 ill,19,-11,-6 im,5,18,-21 imagenes,21,-3,-7 images,18,-3,-5 imagine,14,-2,-3 imagining,3,-1,-2 importaria,12,-4,-1 in,5,-2,3 ' +
  'inconsolable,-1,-2,20 infeccion,-2,-1,8 infected,-3,-4,13 infection,-5,-3,1 instead,-4,-1,10 interesa,-12,-11,-2 interested,-5,-7,-5 into,19,-10,-1 inutil,-4,7,0 ir,-7,9,-1 ' +
  'irme,19,-4,-2 is,-6,6,9 ish,-4,-2,-7 isnt,-3,-4,14 it,6,0,-3 its,10,-8,-2 ive,18,16,-18 jabs,0,0,-12 jaja,-17,-4,-9 jale,19,-2,-5 jarabe,-2,-2,5 jerking,-2,-2,11 jugando,0,-3,-2 ' +
  'jump,19,-8,-1 jumping,19,-6,-2 just,9,8,-8 keep,4,11,-2 keeping,-2,0,-2 keeps,9,-5,4 kept,-6,-2,-13 kettle,-7,-1,21 kid,4,-8,-1 kids,6,12,2 kill,17,-13,-10 killed,-2,-2,-3 ' +
  'killing,5,1,-10 kindly,-1,-1,-5 kitchen,2,-1,-1 kms,31,-21,-6 knackered,-3,-3,-6 knives,10,-4,-3 knocked,-2,-1,-3 know,9,6,-6 knows,5,-1,-4 la,8,-3,1 labios,-4,-2,11 lado,-1,0,-2 ' +
  'laid,0,0,-4 las,-6,-5,-15 last,10,-2,-3 lastimar,15,-5,-3 lately,2,11,-5 later,-2,-5,-4 laughing,-7,-20,-8 laundry,-1,-1,5 lay,-6,-1,7 lb,0,-1,6 lbs,0,-1,4 le,6,-8,10 ' +
  'leaking,-1,-1,4 leaky,0,0,5 leave,-1,-15,-10 leaving,13,-3,-6 leche,-2,-1,3 left,3,0,-8 leg,2,-3,7 legs,0,-3,15 les,-7,-3,-3 let,-2,5,0 lethargic,-2,-3,10 letting,-1,-2,-8 ' +
  'levanto,-1,-1,-6 life,13,6,-7 light,-1,-2,-7 lights,-1,-1,-3 like,-2,0,-5 limite,-9,17,-1 limp,-5,-3,13 lips,-9,-6,18 liquido,-3,-1,10 list,-6,-11,-3 lista,-21,-8,-23 listo,-1,-1,-2 ' +
  'little,-4,-1,-1 live,35,-17,-7 living,45,-20,-11 llanto,-8,14,-5 lleguen,-5,-3,0 lleva,-4,-3,26 llevo,-5,10,18 llora,-4,-8,19 lloraba,4,-1,-2 llorando,-6,17,-7 llorar,-7,24,-9 ' +
  'llore,-2,28,-2 lloro,-14,34,-15 lo,17,-9,-3 loca,-1,2,0 log,-2,-2,-4 lol,-16,-19,-17 lonely,-3,26,-3 long,-11,-6,-17 longer,7,-1,-13 longest,-1,-1,-2 look,-12,3,6 looks,-3,-4,15 ' +
  'los,2,0,-6 lose,-1,12,-5 losing,-10,28,0 lost,-1,10,-10 lot,-3,-1,6 lots,-3,-1,1 loud,-1,-1,2 love,-9,17,-1 loves,-5,5,-7 low,-8,15,-3 luego,1,-3,-8 lump,-2,-1,5 luz,-1,0,-3 ' +
  'm,-1,-1,-4 mad,2,6,-4 made,-13,4,-3 madre,-15,27,-8 make,7,-4,0 makes,-4,10,-1 making,5,0,3 mal,-8,1,10 mala,-5,3,-4 malo,8,-5,-11 mama,-9,14,-6 mamadera,-3,0,-3 mamila,-2,0,-1 ' +
  'man,-3,-1,9 manana,2,-4,-9 manchas,-7,-3,20 mandar,-2,-1,-4 mandarme,-2,-1,-2 manden,-7,-11,-2 mandes,-4,-11,0 manera,-2,-1,-4 mano,4,-2,4 manos,11,-1,-3 many,6,-5,-5 ' +
  'marido,14,-3,-2 mas,-6,7,-23 mata,-7,-3,-4 matar,10,-17,-2 mataria,-1,-1,-3 matarla,32,-16,-4 matarme,18,-14,-6 mate,0,-2,-5 mattress,1,-1,-7 maybe,-2,-2,-4 me,14,11,-17 ' +
  'mecer,-2,-1,-6 meci,-2,-1,-4 meciendo,0,-2,-2 media,-6,-4,-10 medicine,-4,-2,9 medio,6,-3,16 meds,-3,-1,3 mejor,13,-8,-12 melatonin,-11,-5,15 melatonina,-11,-8,23 menos,0,8,-6 ' +
  'mensajes,-19,-19,-17 mentally,-4,24,-6 mente,4,-1,-1 mes,-3,0,7 meses,0,4,-1 message,-11,-9,-2 messages,-15,-12,-13 messaging,-6,-8,-1 method,-4,-5,0 mi,13,1,-8 mia,-6,7,0 ' +
  'middle,-1,0,-2 midnight,-8,5,4 miedo,25,-14,-8 mientras,-2,2,-4 might,16,-11,-5 mil,-2,-1,-10 milk,5,-19,8 min,-8,-9,-20 mind,-4,15,-1 mine,8,-1,-7 mins,-5,-7,-14 minute,-1,0,8 ' +
  'minutes,-6,-3,-13 minutitos,0,-2,-1 minutos,-3,-3,-8 mira,1,-5,12 mis,1,-4,10 misma,9,1,-3 miss,2,-6,-4 mistake,-14,10,17 mix,-5,-1,4 mixed,0,-1,7 ml,-2,-1,5 mmr,-1,-2,-2 mo,-1,0,-4 ' +
  'mocos,-2,-3,0 moja,-3,-3,15 mojado,-1,-1,8 mojar,0,0,8 molars,-2,-1,-10 molestar,-2,-4,-4 molesten,-9,-10,-2 mollera,-3,-4,14 mom,-12,21,-7 monday,-2,0,-1 moneda,-2,-1,4 ' +
  'monitor,9,-8,-10 monster,-2,-2,-5 month,14,-7,-9 months,8,5,8 moradas,-2,-2,9 morado,-2,-2,9 morados,-3,-2,30 mordio,-6,-5,9 more,2,5,-16 morir,33,-16,-9 morirme,22,-7,-3 ' +
  'morning,4,-8,11 most,-2,-1,-1 mother,-10,29,-6 motrin,-6,-6,22 mottled,0,-1,2 mouth,2,-6,5 move,-3,-4,1 moved,-5,-1,-2 moving,-1,0,7 msgs,-5,-7,-7 much,-4,12,8 mucha,-1,4,-1 ' +
  'muchas,3,-3,-2 mucho,-4,-5,12 muelas,-1,0,-2 muera,21,-2,-2 muero,-3,-9,-1 muerta,5,-6,-6 muerte,25,-9,-3 muerto,-2,-1,-2 mum,-15,37,-7 mundo,11,6,-2 murder,-7,-2,-3 muy,-11,4,15 ' +
  'my,11,6,-10 myself,25,-6,-17 n,-3,-4,-1 nacido,10,-1,6 nacio,3,10,-4 nada,-11,6,-3 nadie,5,21,-9 name,-2,-2,4 nap,-17,-10,-21 napped,-7,-2,-13 napping,0,0,-16 nappy,-2,-2,13 ' +
  'naps,-10,-10,-21 nariz,3,-1,3 nd,-1,-1,5 near,3,-1,-5 nearly,7,-6,9 necesitamos,-3,-1,0 necesito,-8,13,-10 neck,-1,-7,21 need,-14,-2,7 needed,-2,-3,-1 needs,1,1,-3 neighbors,-5,0,-2 ' +
  'never,12,8,-10 new,-3,-1,-12 newborn,3,-4,15 next,-6,-2,-5 ni,-11,18,-4 night,-4,-1,-7 nightmare,-2,-1,-3 nights,-7,16,-12 nino,18,-5,-12 nite,-4,-3,-7 no,3,3,1 nobody,-1,21,-5 ' +
  'noche,-8,4,-22 nochecita,-1,-2,-4 noches,-5,19,-7 noise,-3,-2,-1 noisy,-1,-1,11 nonstop,0,0,11 normal,-1,13,-10 normally,0,0,-3 normalmente,0,0,-2 nos,13,-9,-29 nose,-2,-6,5 ' +
  'not,4,6,1 notaria,10,-8,-1 note,15,-5,-2 nothing,3,24,-10 notice,2,-2,-1 noto,-3,-1,9 now,1,5,-17 nuestra,-1,-1,-6 nueve,-2,-1,-2 nuevo,-2,0,-3 numb,-4,13,-7 number,-14,-18,-14 ' +
  'numero,-22,-11,-17 nunca,-5,6,-3 nurofen,0,-3,12 nurse,-6,-13,6 nursed,-5,-5,-15 nursery,-9,-4,20 nursing,-2,-3,-9 o,2,9,0 ocho,-1,-1,-2 oclock,-2,0,-1 odia,-16,7,-2 odio,-14,29,-4 ' +
  'of,7,5,6 off,-2,-6,-3 oido,-10,-4,21 oigo,34,-9,-16 ojala,28,-8,-8 ojo,-12,-2,5 ojos,-6,-4,18 ok,-4,7,4 okay,-1,-1,3 old,-1,11,28 omg,-4,-3,-1 on,2,3,0 once,-3,-4,-9 one,-1,2,-11 ' +
  'only,13,-8,-13 onto,7,-2,10 open,-6,-17,-8 opt,-16,-10,-4 opting,-2,-3,-2 or,-18,1,-3 oreja,-4,-3,8 other,-1,0,-2 otitis,-2,-1,5 otra,4,7,-1 our,-3,-1,-6 out,-5,-3,-14 ' +
  'outside,8,-1,0 oven,-2,0,5 over,10,-1,-2 overnight,-1,-1,-12 overwhelmed,-8,23,-8 own,1,-9,-4 oz,-3,-2,-11 p,-3,-4,-9 paci,-5,-5,-15 paciencia,-8,16,-2 pacifier,-6,-3,-16 ' +
  'padre,-4,18,-3 pain,-3,-3,21 pajamas,-1,0,-2 pale,-4,-4,10 palida,-1,-1,5 palido,-1,-2,7 palmaditas,0,0,-3 panal,-7,-2,1 panales,-2,-3,14 panic,-1,18,-2 panza,-2,-1,8 papa,-3,-2,-14 ' +
  'para,6,0,11 paracetamol,-8,-6,25 parar,-4,0,-10 pare,3,-2,-6 parece,-2,-1,14 pared,4,-2,-2 pareja,20,-10,-4 paren,-13,-15,-11 parent,-19,29,-2 parezco,-2,-2,-6 paro,-4,6,-5 ' +
  'part,2,-2,5 partner,18,-2,-2 party,-2,-1,-6 pasa,-8,-1,7 pase,-2,0,-1 paseo,-3,0,-1 paso,0,0,-3 passed,-2,-1,9 past,-6,-3,-11 pastillas,26,-7,-4 pat,-6,-2,-6 patience,-7,14,-2 ' +
  'pats,0,0,-5 patted,-2,-1,-4 patting,-2,-4,-8 pausa,-1,-2,-7 pause,-3,-1,-6 pauses,-1,-1,17 paz,-11,-5,-12 peanut,-3,-3,15 pecho,-9,-1,-3 pediatra,-6,-4,18 pediatrician,-4,-1,4 ' +
  'pee,-2,-2,18 peep,-1,-1,-2 pees,-1,-3,11 pega,19,-4,-1 pegarle,11,-5,-2 pego,3,-7,3 pegue,27,-10,-17 pelo,12,-1,-3 penny,-1,-1,11 pensado,10,0,-5 pensamientos,35,-9,-12 ' +
  'pensando,21,-10,-4 pense,21,-2,-8 peor,-5,18,-4 perder,4,-2,-1 perdi,-1,2,-4 perdon,-3,-1,4 permiso,-5,-3,-8 permission,-4,-5,-1 pero,-8,-9,-25 perro,-2,-1,14 person,7,8,-3 ' +
  'persona,-2,-5,-1 pesadilla,-3,-1,-1 peso,-6,-4,18 phone,-12,-8,-5 picked,-2,-1,-3 pico,-7,-1,16 picturing,11,-3,-5 pido,7,-2,-3 pie,-4,-9,-2 piel,-4,-1,11 pienso,31,-5,-17 ' +
  'pila,-4,-1,-3 pill,-1,-1,9 pillow,26,-2,-6 pills,21,-9,9 pis,-7,-3,14 piso,5,-2,14 pjs,-2,-1,-2 places,6,-1,-3 plan,-3,-14,-9 plane,-1,-1,9 planning,25,-9,-3 platos,0,0,-5 ' +
  'please,-5,-15,-8 pls,4,-9,-9 pm,-6,-5,-6 poco,-1,0,-3 pod,-1,-1,5 point,6,24,-8 poo,-1,-2,19 poop,-4,-3,10 pooped,-6,-10,8 poor,-4,-1,7 popo,-4,-5,21 por,7,7,-1 porque,-4,3,-1 ' +
  'posparto,-6,13,-3 postpartum,2,5,-3 ppd,-5,13,-4 pram,0,-4,-2 pray,16,-2,-7 preferiria,10,-2,-1 prefiero,6,-2,-3 press,-6,-2,18 pressure,-3,-1,4 pretty,-3,-2,-2 problem,-1,-1,-4 ' +
  'program,-3,-10,-2 programa,-13,-2,-6 properly,-2,-6,9 proposito,7,-1,-1 pueda,6,-1,-2 puede,-4,-3,1 pueden,-2,-8,-1 puedo,-11,26,5 puked,0,0,21 pulled,-2,-2,9 pulling,-2,-2,12 ' +
  'punched,7,-1,-3 punto,8,17,-8 purple,-8,-3,20 purpose,27,-6,-7 pus,-4,-1,7 puse,14,-2,-5 pushed,6,-1,-6 pusieron,-1,0,3 puso,-3,-4,16 put,2,-8,-12 putting,11,-2,-3 q,-3,-1,-10 ' +
  'quarter,-4,-2,-7 que,9,-4,-6 quede,-3,0,-1 quedo,-2,-3,0 queja,-1,-1,3 quemo,-6,-4,14 queremos,-9,-8,-2 queria,0,0,-2 quien,-8,-1,-1 quiere,3,-13,19 quiero,19,9,-19 quiet,5,-3,-3 ' +
  'quisiera,25,-5,-9 quiso,-3,-2,-3 quit,-16,-3,-10 quitar,6,-10,0 quitarme,20,-11,-3 quiten,-7,-2,-2 quitenme,-2,-5,-3 rabia,8,0,-7 rage,13,-4,-2 rail,-7,-4,11 rapido,-4,-6,22 ' +
  'raro,-2,-1,7 rash,-12,-7,37 rather,21,-13,-3 rattle,-11,-1,-9 razon,-1,5,-3 reaccion,-6,-2,17 reacciona,-6,-3,19 reaction,-1,-4,11 ready,6,8,-8 real,12,-7,-5 really,-6,7,10 ' +
  'reason,18,-2,-7 receive,-9,-5,-1 recibir,-9,-13,-4 recien,-3,-1,3 record,-1,0,-5 red,-2,-3,6 refused,-1,-1,-4 refuses,-2,-1,1 refusing,-1,-1,13 regresion,-2,-3,-4 ' +
  'regression,-9,-20,-6 regret,-19,33,-8 regular,-1,-2,-1 remember,-3,13,0 reminder,-3,-1,-4 reminders,-3,0,-4 remove,-6,-6,-5 removed,-22,-4,-1 rendida,-3,-14,-12 rendido,0,0,-4 ' +
  'rendirme,-9,25,-1 replaced,0,-2,-2 report,-4,-4,-8 resent,-22,26,-3 resettled,-1,-1,-6 respira,-11,-8,23 respirando,-1,-2,11 respirar,-8,-9,30 respiro,-2,14,-3 responde,-6,-3,21 ' +
  'responding,-10,-3,27 rest,11,-3,-1 resumen,-5,-2,-7 retiro,-6,-2,-4 revision,-2,-1,-10 revoco,-3,-1,-2 revoke,-8,-6,-3 ribs,-3,-2,6 right,3,5,10 rio,-1,-1,-7 rn,3,5,-3 road,6,-1,-1 ' +
  'rock,-12,14,1 rocked,-4,-3,-14 rocking,-8,-6,-14 rojas,-2,-1,4 rolled,-11,-3,21 rolling,-2,-2,16 ronca,-2,-2,18 ronchas,-3,-2,6 roof,8,4,-3 room,2,-5,-22 rough,-6,-16,-7 ' +
  'round,-2,-1,2 rsv,-3,-2,19 ruido,-2,-2,-2 run,-16,22,-1 running,-4,-1,3 runny,-1,0,9 runs,5,-4,1 s,-1,-2,-4 saber,-3,3,-2 sacudi,29,-3,-18 sacudirlo,16,-8,-2 sacudo,18,-1,-5 ' +
  'sad,-5,8,0 safe,25,-31,14 said,1,-4,-11 salieron,-7,-2,13 salio,-6,-1,8 salir,-10,9,-3 saltar,17,-6,-4 same,-2,-3,2 sang,-1,-2,-1 sangra,-7,-1,12 sangrar,11,-2,11 sangre,-14,-5,34 ' +
  'saquenme,-4,-6,-10 sarpullido,-7,-3,19 sat,-17,14,-5 say,-9,-1,-2 saying,16,-1,-10 says,2,-3,0 scared,13,2,-4 scary,1,4,-3 schedule,-6,-1,-12 scratched,0,-1,5 screamed,9,3,-4 ' +
  'screaming,2,8,7 screams,8,-2,2 se,-9,2,11 sea,-2,7,-1 seat,-4,0,-1 sec,9,-1,0 seca,-5,-2,16 second,2,-3,-1 seconds,-1,-1,15 secs,-2,0,17 see,11,-8,8 seeing,26,-6,-5 seems,-11,-3,28 ' +
  'seguir,9,14,-18 segundo,0,0,-4 segundos,-2,-1,7 segura,20,-23,6 seizure,-8,-8,39 self,-2,-2,-2 semana,-8,-4,-5 semanas,-2,-1,17 send,-7,-13,-8 sending,-4,-1,-4 sent,6,-5,-6 ' +
  'sentido,25,-3,-16 ser,-9,25,-7 seria,10,-1,-2 service,-3,-10,-4 servicio,-8,-3,-6 settle,1,-1,-21 settled,-3,-3,-9 shake,9,-10,-5 shaking,-2,-2,3 she,-10,-8,13 shes,-8,-2,9 ' +
  'shift,-2,-1,-3 shivering,0,-1,19 shook,24,-3,-17 shots,-4,-4,-24 should,-5,-29,19 shoulder,-1,-1,-4 shouldnt,1,3,-2 show,-12,-4,-1 shower,-4,29,-7 showing,5,-2,1 shushed,-3,-1,-11 ' +
  'shut,5,-2,-2 si,28,-4,-12 sick,0,-18,-6 sido,-2,6,0 siempre,8,-4,-4 siento,-12,37,-16 siesta,-13,-8,-23 siestas,-5,-2,-15 signed,-12,-2,0 sigue,-2,0,1 siguio,-4,-2,-16 ' +
  'silba,-3,-1,19 silla,-10,-2,0 sin,5,7,1 since,-1,5,12 singing,-7,-2,-3 single,-2,7,-3 sirvo,-1,26,-4 sister,-2,-1,-2 sitter,-3,0,-1 six,-1,-2,-1 skin,-5,-5,21 skip,-4,-2,-6 ' +
  'skipped,-1,-1,-9 slapped,14,-7,-3 sleep,-11,2,-15 sleeping,-1,-6,0 sleeps,-11,2,-13 sleepy,-10,-12,6 slept,-4,-13,-36 smacked,21,-2,-5 smash,9,-1,-6 smother,20,-6,-11 ' +
  'smothering,7,-2,-4 snap,0,12,-4 snapped,-19,22,-3 snooze,-2,0,-5 snores,-4,-1,15 snoring,-2,-2,11 snotty,-1,-2,-9 so,-4,13,-11 sob,-9,13,-2 sobbed,-9,26,-6 sofa,-3,-1,9 ' +
  'soft,-5,-4,15 sola,2,14,-16 solito,-1,0,-2 solo,-6,-4,-12 some,-17,-4,8 someone,23,4,-10 something,12,-14,5 sometimes,10,-2,-3 son,1,2,-13 soporto,3,18,-1 sorry,-2,-3,-3 ' +
  'sounds,10,-4,8 soy,9,28,-15 spam,-3,-11,-6 spent,-2,-2,-2 spit,-1,-1,5 spot,-4,-4,13 spots,-6,-2,16 squeezed,15,-6,-3 stabbing,9,-10,-1 stairs,22,-6,4 standing,13,-7,-3 ' +
  'start,-3,-4,-7 started,9,-4,5 starts,-1,0,-4 stayed,-5,0,-2 staynear,-2,-2,-4 step,-5,-1,-4 stiff,-6,-5,16 still,-4,-5,-6 stirred,-1,-2,-3 stitches,-3,-1,6 stool,-2,-2,11 ' +
  'stop,-1,-18,-13 stopped,-3,2,-2 stops,9,-3,5 straight,-2,-6,1 strangle,4,-4,-1 streaks,-2,-1,5 stretch,-2,0,-2 strike,0,-2,-2 stroked,-1,0,-5 stroller,-1,-1,-4 struggling,-7,21,0 ' +
  'sttn,-2,-1,-3 stuff,1,-4,4 su,-8,-15,11 sube,-3,-2,12 subscription,-8,-3,-3 success,-2,0,-1 such,-2,11,-4 sucking,-2,-1,3 suegra,-2,-1,-4 sueno,-5,-18,-19 suficiente,-3,0,-1 ' +
  'suicidal,16,-7,-1 suicidas,12,-1,-8 suicide,18,-5,-3 sunken,-2,-2,7 super,-2,-3,13 supposed,-1,-1,-4 sure,-2,6,-3 sus,-1,-8,-4 suscripcion,-10,-5,-10 swallow,-3,-5,7 ' +
  'swallowed,-9,-5,29 swapped,6,-1,-11 swear,12,-4,-2 swelling,-5,-6,20 swing,-2,0,-1 switch,-2,-2,-1 swollen,-7,-4,17 system,-2,-1,-1 table,-8,-1,18 tablet,-3,0,11 tablets,17,-2,6 ' +
  'take,-3,5,6 taking,2,-2,-1 talk,-12,25,-1 tambien,-1,11,-1 tan,-2,0,-13 tanto,2,-3,-3 tape,19,-1,-17 tarda,-2,-2,-9 tarde,-4,-1,-10 tardo,-1,-2,-1 tea,-7,-3,1 tears,-4,3,9 ' +
  'teeth,-3,-2,-19 teething,-8,-16,-8 telefono,-3,-1,-2 tell,22,-6,-4 telling,16,-2,-3 tells,3,10,-1 temblores,-2,0,9 temp,-5,-6,28 temper,3,2,-2 temperatura,0,0,18 temperature,-1,0,2 ' +
  'ten,-4,-3,-3 tengo,10,21,-15 terminar,13,-6,-4 terminen,-6,-2,-3 terrible,-3,7,-2 terrified,1,5,0 teta,-6,-5,-16 tete,0,-1,-4 text,-18,-18,-12 texting,-15,-15,-7 textos,-12,-12,-10 ' +
  'texts,-20,-13,-14 than,7,7,-2 thank,-4,-10,-7 thanks,-7,-13,-14 that,-3,-16,2 thats,7,-11,-6 the,5,-1,-3 them,8,-8,2 then,-2,-9,-7 there,7,3,-2 theres,8,-4,10 these,-11,-15,-18 ' +
  'they,22,-10,-10 theyd,13,-6,0 theyre,2,-2,0 thing,-5,-4,4 things,16,-8,-2 think,5,6,13 thinking,30,-10,-13 thinks,-9,10,-2 third,-2,-2,-2 thirty,-2,-1,-4 this,-10,12,-14 ' +
  'thought,26,-8,-7 thoughts,28,-9,-21 three,-3,-3,-4 threw,19,-9,-1 throat,1,-4,10 through,-5,7,-20 throw,22,-5,-4 throwing,10,-11,25 thrown,-3,0,26 thru,-1,-1,-2 thrush,-2,-2,17 ' +
  'tiembla,-5,-5,20 tiempo,2,6,-7 tiene,-10,-11,34 tienen,-2,-1,-4 tieso,-2,-2,8 til,-9,-9,-13 tiles,-1,0,14 till,6,-2,-7 time,-3,12,-10 times,-9,-6,9 tirar,0,8,-1 tirarla,14,-3,-6 ' +
  'tirarlo,18,-4,-7 tirarme,22,-3,-4 tire,23,-1,-3 tired,-7,-6,-21 tiro,-3,-1,5 tiron,-6,-3,-8 tmrw,-2,-1,-2 to,11,-3,-3 toca,-2,-1,2 toda,-7,5,9 todas,10,9,-3 today,-4,-9,9 ' +
  'toddler,2,-4,-5 todo,-1,14,2 todos,26,-3,-7 together,-2,-2,2 toilet,-4,23,1 told,3,-8,0 toma,-6,-5,3 tomar,-1,-2,14 tomarme,12,-1,-2 tomas,-2,-2,-6 tome,13,-3,-6 tomo,-10,-5,23 ' +
  'tomorrow,8,-5,-4 tongue,-4,-2,5 tonight,12,8,-10 too,8,10,-22 took,-6,-7,15 top,-1,0,2 tos,-8,-5,14 tose,-4,-2,16 toser,-1,-2,8 tossed,14,0,-5 total,-1,-3,-5 totally,-2,5,-8 ' +
  'touch,4,-11,10 touched,-2,5,0 trabajo,-2,-5,1 track,-1,-2,-9 trae,-2,-1,3 traffic,13,-5,-1 trago,-3,-4,23 train,6,-5,-1 tranquila,-1,-1,-11 transfer,-2,0,-1 trapo,-2,-3,12 ' +
  'trapped,-5,5,0 travel,-6,0,-5 tres,-1,-4,4 tried,-5,-1,-6 triste,-3,16,-6 tristeza,-3,19,-3 trouble,-1,-2,3 truck,2,-2,0 trust,12,-11,-4 trusted,14,-7,-4 try,-10,-3,-4 ' +
  'trying,1,-1,-3 tub,-1,0,2 tuesday,12,-2,-1 tummy,-3,-1,-8 turkey,-1,-1,-3 turn,-1,-1,-5 turned,-4,-1,7 turning,-2,-2,4 tuvo,-3,-1,6 tv,2,-1,-1 twice,-4,-4,6 two,-7,-7,4 ' +
  'tylenol,-11,-14,19 type,-2,3,-15 ugh,-2,-3,-8 ultima,-4,17,-4 ultimo,-7,-1,-5 um,-2,-1,0 un,0,-5,-6 una,1,-8,7 unconscious,-2,-2,15 under,-9,2,27 undo,-5,-4,-11 unos,-2,-1,7 ' +
  'unresponsive,-2,-2,9 unsubscribe,-14,-12,-14 until,2,-2,-5 up,0,-1,-9 upa,-1,0,-2 upright,-5,-1,-6 ups,-3,-1,-10 urge,20,-2,-5 urgencias,-10,-3,32 us,2,-13,-15 use,-3,-8,-1 ' +
  'useless,-4,11,-1 ustedes,-6,-6,-2 usually,0,0,-6 va,6,-5,-4 vacation,-1,-7,-1 vacia,-5,10,-1 vacunas,-2,-3,-15 vale,8,-3,-5 valgo,-5,24,-4 vamos,-4,-1,-2 van,0,-3,1 vaya,-2,-3,-5 ' +
  'veces,3,-6,3 veinte,-1,-1,-4 ventana,17,-5,-7 veo,25,-4,2 verdad,3,11,-2 verde,-2,-2,7 very,-6,-4,18 vez,2,4,-1 vida,16,15,-19 vigila,14,-10,-1 visiting,-2,-12,-4 vitamin,-1,-1,7 ' +
  'viva,14,-3,-4 viviendo,34,-23,-6 vivir,40,-15,-11 voces,28,-4,-7 voice,-13,-3,25 voices,24,-4,-5 volver,2,5,-1 volvio,-1,-2,-4 vomit,-2,-1,6 vomita,-10,-9,32 vomitando,-2,-3,18 ' +
  'vomitar,-6,-3,17 vomiting,-10,-7,25 vomito,-4,-4,24 vomitos,-1,-1,8 voy,35,-2,-8 vuelvan,-2,-2,-5 w,4,-4,-9 wait,-4,-16,-13 wake,6,-19,10 wakes,-8,-3,-21 waking,-11,-4,4 ' +
  'wakings,-5,3,-7 walk,14,5,-2 walking,5,4,-6 wall,17,-5,-4 wanna,23,-14,-2 want,13,1,-15 wanted,12,2,-2 wants,5,-4,-3 was,-2,-2,-8 wasnt,5,-6,-2 watching,2,0,-1 water,-7,-8,22 ' +
  'way,23,-7,-5 we,-16,-15,-8 weaning,-1,-1,-8 week,4,-8,-1 weekend,-2,-2,-2 weeks,-2,-2,20 weight,-3,-4,16 weird,-2,-2,14 well,-3,-2,-9 went,-4,3,-2 were,-7,-4,-6 wet,-5,-5,17 ' +
  'what,5,-17,-3 whats,-2,10,-4 wheezing,-7,-7,25 when,0,-11,3 where,1,-3,-2 which,-1,-1,-2 while,5,0,5 whispering,6,-2,-2 white,-3,-4,10 who,-9,8,-4 whole,-3,-2,7 why,-10,18,-13 ' +
  'wide,-1,-1,-3 wife,9,-3,-7 will,-4,-2,-8 window,23,-5,11 windows,-1,0,-15 wine,-1,-2,-10 wiped,-6,-11,-2 wish,10,10,-4 with,3,-2,2 without,4,-2,-14 wits,-8,24,0 wke,-1,0,-2 ' +
  'woke,-3,-6,-15 woken,0,0,-7 wont,7,-3,19 work,-4,-3,-2 worked,-1,0,-2 world,13,-3,-1 worried,-8,-3,17 worry,-2,-1,11 worse,-6,-1,7 worst,-15,17,-4 worth,4,-2,-3 would,17,-21,-7 ' +
  'wouldnt,14,-10,-9 wrecked,-2,-1,-9 wrong,-12,-5,12 wrote,9,-6,-1 x,1,5,5 y,3,0,6 ya,0,4,-25 yelled,-21,28,-3 yelling,-1,0,-2 yellow,-3,-2,14 yesterday,-3,-4,-2 yet,-2,-1,-13 ' +
  'yo,-3,7,-14 you,-14,-5,-10 your,-7,-3,-3 yr,0,-1,6 z,-2,-2,-7 zarandee,30,-12,-9 zero,-5,7,-1 zombi,-3,-2,-4 zombie,-6,-17,-8 zzz,0,0,-2';
