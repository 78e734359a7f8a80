/** Learned by `tests/support/learnMood.ts`, not written by hand: word, leaning in tenths towards a crisis, a low mood, a sick child, leaving us. */
export const MOOD_BIAS = [-4.64, -4.96, -2.65, -3.07] as const;

export const MOOD_WEIGHTS =
  '#,-9,-8,-8,-10 &,-7,-2,7,-2 @,-1,0,-5,-1 a,1,0,-4,-5 abeja,-7,0,10,0 about,17,-2,-14,-13 abrumada,-7,17,-5,-4 abuela,-12,-3,-3,-11 abuelo,-1,-1,-1,-2 abultada,-3,0,11,0 ' +
  'acaba,-2,0,-15,-10 acabar,20,-21,-5,-6 acabe,28,-10,-3,-3 acabo,11,-4,-13,-6 accident,-2,-1,17,0 account,-8,-4,-4,16 acepte,-1,-3,-1,10 acepto,-1,-1,-3,6 acostado,0,0,-2,0 ' +
  'acostarlo,-1,-2,-3,-4 acoste,-5,-1,-5,-1 across,17,-2,-2,-1 activa,-2,-1,-1,-2 actually,6,-5,-7,-2 acuesto,-10,-1,-3,-2 add,-20,-19,-2,-3 adios,23,-2,-5,-2 afraid,24,-5,-3,-1 ' +
  'after,1,-2,8,-14 afternoon,-2,-2,1,-4 again,3,-2,-2,10 against,30,-6,-2,-2 agarra,-1,-2,9,-4 agarre,12,0,-2,-1 agarro,6,-1,0,-1 ages,-1,0,-2,-1 ago,-1,-1,7,-1 agotada,-6,14,-8,-3 ' +
  'agradeceria,-3,-1,-2,17 agree,-1,-1,-1,7 agreed,-5,-6,0,16 agregar,-13,-3,0,-1 agua,-6,-8,4,-5 aguantar,-1,28,-3,-3 aguanto,8,25,-4,-20 ahi,-2,-1,-4,8 ahoga,-10,-2,29,-1 ' +
  'ahogando,-3,9,5,-3 ahogar,15,-1,-1,-2 ahogarlo,17,-1,-4,-3 ahogo,-6,7,5,-3 ahora,7,-2,-8,-6 ahorco,27,-4,-1,-8 air,-1,-1,13,-1 aire,-3,-5,24,-4 al,9,1,0,-7 alergia,-5,0,11,0 ' +
  'alergica,-6,-1,25,-2 algo,9,-15,9,-9 alguien,17,-6,-7,-5 algun,-3,0,-8,-1 alive,21,-22,-8,-15 all,-5,4,9,1 allergic,-4,-3,18,-3 alma,-6,23,-6,-3 almohada,14,-2,-15,-2 ' +
  'almost,14,-2,6,-2 alone,6,12,-6,10 already,-8,-3,-7,12 alseep,0,-2,-2,0 alto,-3,-6,-7,33 always,-4,-1,-3,0 am,3,6,-5,-1 amanecio,-1,0,14,0 amarilla,-1,0,6,-1 amarillo,-2,-1,7,-2 ' +
  'amarillos,-1,-1,15,-1 amazing,17,-3,0,0 amenaza,23,-1,-8,-4 amenazo,12,-1,-2,-2 amo,6,0,-2,-1 amor,-2,-1,-2,-2 ampollas,-7,0,12,0 an,-12,5,7,-5 ana,-5,-3,-8,-14 and,5,3,7,-4 ' +
  'ando,-6,-1,-10,-9 angry,11,-2,0,-1 annoying,-2,-1,-4,8 ano,-2,0,10,0 anoche,4,-6,-5,-14 anos,-3,11,-3,8 another,8,13,-12,-5 ansiedad,-8,33,-1,-4 answer,-2,-5,-1,-4 answers,-2,0,0,0 ' +
  'anterior,-5,-1,-4,-7 antes,2,10,-11,-5 antibiotics,-1,-1,-20,0 anula,-4,-1,-2,11 anular,-1,-2,-4,9 anulen,-4,-4,-2,20 anxiety,-2,34,-2,0 anxious,-9,0,0,0 any,-5,1,0,4 ' +
  'anymore,4,9,-11,9 anyone,-5,11,-2,-2 anything,-12,-3,20,6 apaga,0,0,-1,4 apague,-1,0,-3,0 apaguen,0,-3,-1,14 apart,-6,20,-5,-2 apenas,-5,0,-5,-3 apiretal,-3,-7,20,-1 app,-1,-1,-2,-1 ' +
  'apparently,-2,-2,-6,-7 appointment,0,-1,-4,-2 appreciate,-3,0,0,4 aprete,18,-1,-13,0 apunte,-2,-8,0,14 apunto,-5,-2,-1,8 aqui,3,-11,-13,14 ardiendo,-2,-1,10,0 are,-2,1,-7,-8 ' +
  'arent,15,-2,-2,-1 arm,20,-11,6,-3 arms,-4,-8,-2,-6 around,18,-7,-3,-5 arrepiento,-2,19,-1,-6 arriba,-7,-4,-10,-6 as,-12,-2,-1,-2 asco,-7,27,-1,-1 asfixiarla,7,0,-2,-1 ' +
  'asfixie,23,-1,-2,-2 asi,1,12,2,-15 ask,0,0,0,4 asked,-3,-1,0,10 asleep,-8,-9,-21,-8 aslep,-1,-1,-3,0 asusta,5,0,-1,-1 asustada,6,-7,-1,0 at,-10,3,-9,-8 ataque,-3,-1,14,-1 ' +
  'ate,-20,-3,33,-5 atragantando,-1,-2,11,0 atraganto,-2,-1,10,0 atras,-7,-3,0,-5 atropelle,7,-1,0,-1 attacks,-1,20,-1,0 autorizo,-1,-1,0,4 aventarlo,10,-1,-2,-1 avente,34,-1,-7,0 ' +
  'avento,4,0,-1,-1 avisame,-2,-4,-1,-1 avisos,-1,-1,-2,-3 awake,-10,-7,-18,-6 away,0,13,-8,16 awful,-3,7,-5,-1 ay,-1,0,-3,1 ayer,-6,-6,11,-8 ayuda,-20,13,-7,-12 ayude,-15,20,0,-3 ' +
  'azul,-3,-3,18,-2 azules,-4,-2,10,-4 babbling,-2,0,-1,-1 babies,-1,-2,-3,-3 baby,23,-6,9,-9 back,-13,-1,-10,0 bad,10,1,2,-7 baja,-17,-14,-11,39 baje,-2,-1,-3,0 bajo,-8,0,8,0 ' +
  'bajon,-1,0,-2,-2 bajoneada,-3,0,-3,-2 balcon,17,-4,-2,-4 balcony,12,-3,-2,-4 ball,-2,-1,-4,0 banera,2,-1,11,-1 bang,2,-2,-2,0 banged,-2,0,2,0 banging,-3,0,-1,0 bano,1,3,-6,-3 ' +
  'barely,-9,14,-5,-6 barked,-5,0,-3,0 barking,-2,-1,7,-4 barky,-1,0,9,0 base,0,0,-1,7 basta,-6,-5,-7,23 basura,-1,0,-3,1 batalla,-3,0,-3,-1 bateria,-4,0,-4,-1 bath,8,-7,0,-8 ' +
  'bathroom,0,14,-4,0 battery,-5,-3,12,-2 battle,-2,-1,-2,-3 bc,11,-1,-4,-1 be,14,-5,-2,1 beat,4,-6,-1,-3 bebe,25,-3,-1,-11 beber,-1,-2,8,-4 bebio,-2,-2,25,-4 because,21,-10,-6,-6 ' +
  'becoming,-2,6,-1,-1 bed,-8,-9,-5,-6 bedtime,-16,-1,-13,-8 bee,-1,-1,13,-1 been,12,-5,-5,-5 before,-8,15,-14,-6 being,24,3,2,-9 believe,8,-15,-3,-1 belly,-9,-4,25,-4 ' +
  'benadryl,-8,-10,40,-1 best,-11,0,-5,-1 better,16,10,-19,-18 between,-4,-3,1,-3 beyond,2,-1,-2,-2 bf,9,-2,-4,-2 bibe,-5,-1,-7,-1 biberon,-12,-3,-14,-4 bien,-13,3,-4,-6 big,-3,-3,0,-1 ' +
  'bin,1,-1,-6,0 binky,-4,-2,-6,-2 bit,4,-8,3,-6 bk,0,-1,-2,-1 black,-1,-2,7,-1 blanca,-2,-1,3,-4 blanco,-3,-2,5,-2 blanket,6,-1,1,-1 bleach,15,-2,5,-3 bleeding,-6,-7,31,-13 ' +
  'blistering,-2,-1,6,-1 block,-8,-3,-1,23 blocked,-1,-1,-1,24 blocking,-1,-9,0,20 blood,-16,-6,29,-9 bloody,-1,-1,4,-2 bloqueen,-1,-1,0,6 blue,-16,-5,20,-5 boca,14,-3,-1,-2 ' +
  'body,-3,-1,9,-1 bofetada,8,0,-12,0 boiling,-5,-1,13,-1 boob,-8,-7,-14,-5 boobed,0,-2,-3,0 book,-2,-1,-4,-1 books,-4,-2,-4,-1 borde,-8,22,-2,-1 born,13,15,-15,-7 borra,-11,-6,-9,-3 ' +
  'borradme,-1,-2,-1,5 borrame,-2,-2,-5,24 borren,-16,-3,-3,28 borrenme,-2,-1,-6,27 borro,-4,-5,-4,7 both,8,-8,-16,-12 bother,-4,-3,-1,8 bothering,-5,-2,0,5 boton,-1,0,5,0 ' +
  'bottle,-9,-7,-1,-7 bottles,-2,-2,0,-1 bottom,5,21,-2,-1 bought,11,-1,-4,-1 bouncing,-2,-1,-10,-2 bout,1,0,-4,-1 boyfriend,15,-7,-6,-4 brain,2,-3,-10,-6 brazo,17,-2,-5,0 ' +
  'brazos,10,-4,-13,-11 break,-7,22,-5,-5 breaking,-15,33,-1,-5 breast,-1,-1,-7,-1 breath,-6,-7,6,-3 breathe,-10,-12,21,-2 breathes,-3,-1,6,-2 breathing,-17,-9,31,-9 bridge,26,-6,-2,-4 ' +
  'bright,-2,-1,11,-2 bro,-4,0,0,0 broke,-1,20,3,-2 broken,-7,20,-3,-3 brother,-3,-1,-22,-1 brought,-6,-1,-7,-1 brutal,-5,-1,-9,-7 btl,-2,0,-1,0 bub,-1,-2,-2,-1 buena,-2,14,-1,-2 ' +
  'buenas,-1,-8,-2,-3 bueno,0,0,0,2 buenos,-4,-1,-10,-3 bug,0,0,-2,-1 bulging,-3,-3,20,-5 bum,0,0,-6,0 bump,-3,-2,22,-1 bumped,-6,-2,10,-2 bunch,12,-2,-6,-1 burn,-5,-1,12,-1 ' +
  'burned,-3,-1,26,-2 burning,-4,-1,20,-3 burnt,-6,23,4,-12 bus,-6,-4,0,-4 but,0,-6,-10,3 butter,-1,-1,4,-1 button,-2,-3,10,-2 by,-4,-4,-1,-7 bye,-1,-2,-1,11 cabeza,-6,-4,13,-7 ' +
  'caca,-6,-3,27,-5 cachetada,23,-1,-15,-1 cada,-5,13,-5,-5 cae,-4,6,-4,-1 caer,18,-2,-3,-2 caerse,-3,0,5,0 cafe,-13,-4,-1,-10 caigo,-11,-9,-1,-8 calentura,-2,-1,27,-1 ' +
  'caliente,-4,-6,19,-1 call,6,-4,34,-2 calla,5,0,-4,-1 callara,10,-1,-7,0 calm,-13,0,-1,0 calma,-1,-2,3,-1 calmo,-1,-1,-11,-1 calpol,-6,-17,34,-4 cama,-3,7,3,-10 cambia,-2,-1,-2,-1 ' +
  'cambiador,-1,0,8,0 cambiar,-7,-5,-2,-22 cambiaron,10,-1,-2,-2 cambie,-10,-3,-11,-8 cambio,-1,0,-2,-1 came,-4,-7,3,-4 camion,4,-1,0,-1 can,-6,1,8,-5 cancel,-17,-14,-11,43 ' +
  'cancela,-7,-7,-10,27 cancelar,-16,-15,-12,44 cancelen,-7,-7,-4,26 cancelled,0,-1,-1,-2 cancelo,-3,-6,-7,28 cannot,-1,16,-1,-3 cansada,-9,-3,-17,-3 cansadisima,-2,0,-6,-5 ' +
  'cansancio,-17,6,-14,-15 canse,-3,15,0,-5 cant,-1,30,13,-21 cantandole,0,0,-2,0 capaz,23,-3,-2,-2 capsula,-1,-1,13,-2 car,11,1,-4,-3 cara,-1,14,13,-2 caracter,-13,0,-6,-2 ' +
  'care,2,-3,9,-3 cares,-14,11,0,0 cargo,-2,0,-6,0 caricias,-1,0,-2,0 carried,0,0,-2,0 carrier,-3,-1,-4,-1 carro,17,-3,-7,-3 carta,16,-1,-4,-5 casa,5,-8,-11,-4 case,5,-2,0,0 ' +
  'casi,24,-3,-11,-6 cat,-3,0,2,0 catch,-4,-5,11,0 catnap,-2,0,-2,0 caught,-1,0,-2,0 caved,-4,-1,-6,-3 cayendo,-4,17,-11,-1 cayo,-10,-7,14,-7 cease,-2,-2,-10,30 cedi,-5,0,-8,-3 ' +
  'ceiling,-2,0,-1,0 cell,0,-1,0,4 celular,-17,-2,-3,12 cena,0,0,-11,0 cerebro,-6,-1,-2,-3 cesen,-1,-1,-1,6 chair,1,-3,1,-4 change,-15,-5,-5,-13 changed,-6,-9,-9,-5 changing,-3,0,10,-4 ' +
  'chaos,0,0,-2,0 chatting,-6,-3,-6,-3 che,-1,-1,-1,4 check,0,0,12,0 checked,-2,10,2,-3 checking,-3,-2,-2,-1 checkup,-1,-2,5,-1 chest,-4,-1,4,-1 chichon,-3,0,10,0 child,-3,-1,-4,-4 ' +
  'chip,13,-1,-5,0 chocar,12,-1,-1,-2 choco,-3,0,-1,0 choked,21,-8,5,-7 choking,-11,-2,37,-5 chupete,-20,-6,-20,-8 chupo,-2,-1,10,-3 chupon,-1,0,-12,0 cierra,-4,-1,5,11 ' +
  'cinco,0,-3,-7,-1 clammy,-2,-2,13,-1 cleaner,-2,-2,13,-2 cleaning,-2,-1,6,-1 cleared,-2,0,-10,-2 clock,-2,-2,-3,-1 clocks,0,-1,-6,-1 clockwork,-3,-2,-5,-1 cloro,9,-1,8,-2 ' +
  'close,2,-1,-3,12 closed,0,0,-2,0 club,-1,-1,-1,-2 clue,-1,0,-2,0 coach,-1,-3,-1,19 coaching,-4,-3,-1,9 cobija,-3,0,6,0 coche,8,-1,-6,-1 cochecito,-1,0,-2,0 code,-2,-5,-1,-2 ' +
  'codigo,-6,-2,-1,-3 coffee,-14,-4,-7,-10 coin,-1,-1,10,-1 cold,-12,-7,-4,-11 colecho,-2,-1,-2,-1 come,10,-3,7,-9 comer,-9,-6,19,-10 comes,5,-1,2,-1 coming,2,-10,2,-3 ' +
  'comio,-9,-1,20,-2 communication,-1,-2,-6,14 como,-1,1,-2,9 completely,-7,22,-4,-4 con,9,0,6,-4 confio,11,-1,-4,-2 confused,-1,-1,4,-1 congested,-1,-4,12,0 conked,-1,-1,-2,-1 ' +
  'conmigo,6,2,-10,14 consent,-17,-12,-8,39 consentimiento,-7,-7,-8,33 contact,-11,-8,-10,24 contactar,-3,-3,-7,23 contactarme,-2,-1,-4,20 contacten,-12,-10,-1,26 contacting,-6,-1,0,4 ' +
  'contacto,-2,-1,-2,10 continuar,-7,-2,-2,24 continue,-1,0,-1,9 contra,19,-4,0,-4 control,36,-19,-2,-4 convulsion,-6,-2,28,-3 convulsionando,-1,-1,13,-1 convulsiones,-2,-1,21,-3 ' +
  'cooked,-6,-6,-1,-3 cope,-4,16,-16,-2 coping,-1,24,-2,-2 coraje,12,0,-3,-1 cord,-5,0,13,0 corner,6,-1,-2,0 corpse,-3,-2,-3,-1 corrido,-1,-2,-3,-1 corriendo,-5,32,-1,-17 ' +
  'cortando,22,-17,0,-2 cortar,17,-5,0,-9 cortarme,25,-1,-2,-2 corte,25,-5,-4,-8 cosas,10,-4,-10,7 cosleeping,0,0,-2,0 costillas,-1,-1,6,0 costo,-1,0,-2,-1 cot,-11,3,-10,-3 ' +
  'couch,-3,-1,10,-2 cough,-10,-5,26,-6 coughing,-3,-2,24,-3 could,10,-9,3,-2 couldnt,5,-1,-1,-7 count,-6,-6,-10,7 counted,-1,0,9,0 counting,-1,-1,-2,0 covered,13,0,-3,-2 ' +
  'cranky,-1,-2,13,-1 crash,8,-2,0,-1 crashed,-3,-2,-5,-1 crawling,10,0,-1,-1 crazy,-2,3,-1,-1 creer,-5,-10,0,0 creo,11,7,16,-5 crib,5,-9,-2,-5 cried,-2,25,-11,-9 cries,-10,-4,8,-2 ' +
  'crisis,-3,-2,-7,-5 crossed,-1,-1,-5,0 croup,-5,-2,22,-2 cry,-20,26,3,-11 crying,-5,23,1,-13 cual,-3,-1,-2,-1 cuando,7,-14,-6,-14 cuantas,-5,-2,-5,2 cuanto,-7,-1,4,-11 ' +
  'cuarto,-4,-4,-10,-6 cuchillo,23,-2,-4,-2 cuddle,-7,-1,-15,-1 cuddled,-1,-2,-3,-2 cuddles,-1,-2,-15,-1 cuello,15,-3,17,-4 cuenta,1,-1,-6,18 cuento,-2,-3,-4,-10 cuerpo,-11,-4,22,-7 ' +
  'cuesta,-10,20,5,-11 cuiden,23,-2,-1,-6 culpa,-2,4,-5,-2 culpable,-7,6,-1,-3 cuna,-3,-4,-12,-6 cut,22,2,0,-7 cutting,18,-5,-10,-5 d,-1,-1,2,-1 da,-19,21,-10,-16 dad,-10,20,-13,-5 ' +
  'daddy,-2,-2,-9,-1 dads,-1,0,-1,-19 dame,-5,-3,-6,5 dan,-4,1,-2,-7 danger,21,-13,-1,-1 dangerous,0,-1,20,0 dano,28,-9,-10,-10 dar,-4,-8,10,3 daria,9,-3,-1,-1 dark,12,-4,-2,-2 ' +
  'darle,-3,-9,13,-3 darme,-3,-2,-4,9 data,-6,-4,-4,-16 datos,-11,-2,-4,-5 daughter,21,-6,-3,-1 day,-6,7,-3,-8 daycare,-4,-2,-5,-6 days,17,-9,15,-6 de,0,0,3,4 dead,10,-12,8,-13 ' +
  'deal,-2,7,-1,-1 death,7,-8,-10,-5 deberia,9,-3,4,-2 decaida,-2,-1,5,0 decaido,-4,-2,9,-1 decided,0,-1,-1,11 decidimos,-4,-3,-1,14 defeated,-3,0,-2,-1 degrees,-1,0,4,-1 ' +
  'dehydrated,-5,-6,27,-3 deja,-5,10,-1,7 dejad,0,0,-1,6 dejame,-3,-1,-4,14 dejamos,-2,-1,-2,13 dejar,1,-5,-6,24 dejarla,-4,-14,-2,-2 dejarlo,7,-1,-11,-2 deje,4,-1,-10,0 ' +
  'dejen,-6,-9,-12,26 dejenme,4,-3,-6,16 dejennos,-1,-1,-4,23 dejo,16,-5,-5,-1 del,8,-2,1,-4 delante,15,-1,-1,-7 delete,-10,-11,-6,10 demasiadas,3,-1,-1,-2 demasiado,-7,30,4,-11 ' +
  'demasiados,-1,-1,-1,3 demon,30,-2,-7,-1 demonio,30,-1,-5,-2 demons,12,-2,-3,0 denme,-2,-1,-4,10 dentro,4,8,-3,-1 denver,-9,-1,-7,-3 depresion,-13,27,-3,-2 depressed,-8,27,-2,-2 ' +
  'deprimida,-4,13,-1,-2 desactivar,-1,-4,0,14 desactiven,-1,0,-1,13 desaparecen,-2,-1,9,-3 desaparecer,21,-15,-3,-10 desastre,-4,9,-5,-5 desbordada,-5,15,-1,-1 descansamos,0,-2,-2,0 ' +
  'descansar,0,-1,-1,-2 descanso,2,0,-4,-3 desde,-8,8,13,-10 deseo,-8,-7,-5,20 deserve,5,-3,0,-2 deserves,6,12,-1,-1 desesperada,-8,26,-1,-1 deshacer,-4,-1,-5,0 ' +
  'deshidratado,-3,-1,21,-3 desmayo,-1,-2,16,-1 despedida,27,-1,-6,-2 despertado,0,0,-3,0 despertar,19,-13,16,-20 despertara,14,-1,-3,-2 despertares,-10,-6,-18,-9 ' +
  'despertarla,-3,-2,15,-6 despertarlo,-2,-11,20,-1 desperto,-9,-6,-24,-5 despierta,-17,-9,18,-8 despiertan,-1,0,0,4 despierte,8,-2,-4,-1 despierto,-4,-2,-7,-2 despues,5,-2,7,-7 ' +
  'destrozada,-3,-1,-1,0 destruida,-5,0,-6,-1 desuscribanme,-2,-2,-4,25 desuscribir,-7,-3,-7,33 desuscribirme,-8,-4,-8,31 desvelo,-1,-4,-8,0 deten,0,0,-1,7 detener,-2,-5,-7,29 ' +
  'detengan,0,-3,-1,15 detergente,-1,0,5,-1 devil,22,-5,-10,-1 dh,-6,-2,2,0 di,17,-5,-8,-3 dia,-9,10,10,-7 diablo,20,-2,-9,-2 diaper,-4,-4,3,-5 diapers,-2,-1,6,-1 diarrea,-4,-3,30,-2 ' +
  'diarrhea,-2,-3,28,-3 dias,11,-7,15,-12 dice,15,-3,-10,-3 dicen,12,-2,-1,-3 did,-4,-1,-17,-13 didnt,-5,-7,-12,9 die,38,-23,-7,-18 died,1,-7,9,-10 diente,-5,0,-7,0 ' +
  'dientes,-6,-3,-12,-5 diez,-4,-2,-3,-1 different,7,-1,-3,-1 dificil,-7,13,-13,-3 diganle,14,-1,-3,-1 diganme,-2,0,-3,-1 dije,-10,-3,-3,13 dijo,2,-2,-7,-3 dinner,-2,-2,1,-1 ' +
  'dio,-10,-2,20,-2 dios,31,-5,-16,-6 disappear,19,-3,-2,-4 disaster,-3,-1,-4,-3 discontinue,-13,-4,-7,29 disfruto,-8,29,-3,-7 dishwasher,-3,-1,14,-2 do,-1,6,9,5 doble,-8,-1,8,-2 ' +
  'doctor,-16,-3,13,-3 doctora,-1,0,-4,0 does,-9,-1,-10,-8 doesnt,4,-5,14,-5 dog,-14,-2,20,-4 doing,2,-8,-7,-4 dolor,-3,-2,11,-8 done,5,-1,-9,9 dont,1,13,-7,13 door,-10,14,4,-1 ' +
  'dormi,-2,-2,-11,-15 dormia,0,0,-9,0 dormida,-10,-7,-23,-10 dormido,-13,-5,-16,-11 dormir,-3,-3,-20,-21 dormirla,-4,0,-6,-3 dormirlo,-3,-1,-9,-4 dormirme,16,-2,-6,-3 ' +
  'dormirse,-3,-5,-11,-2 dos,7,-1,4,-9 dose,-2,-1,21,-1 dosis,-3,-1,7,-1 dot,-2,-1,-7,0 dots,-1,-1,10,-1 double,-2,0,7,0 down,-6,-5,0,-5 doy,-9,21,12,-15 dozed,-3,0,-3,-1 ' +
  'dr,-3,-2,-5,-3 drained,-2,0,-6,-4 drank,4,-5,19,-6 dread,-9,34,-2,-2 dream,-3,-3,-10,-5 dreamfeed,-5,0,-5,0 drink,-3,-3,16,-1 drinking,1,-2,18,-3 drive,20,-2,-4,-5 ' +
  'driving,4,-9,-2,-3 drop,6,-6,-10,2 dropped,-2,-4,6,-4 dropping,7,-5,-6,-1 drops,-1,0,8,-1 drove,2,0,-1,-2 drown,12,-1,-4,0 drowned,-10,0,23,0 drowning,-4,18,-7,-3 drowsy,-2,0,-1,0 ' +
  'dry,-3,-7,9,-3 dude,-1,0,-2,4 duele,-18,15,8,-9 duelen,-4,0,-2,-5 duerma,-8,-5,-7,-6 duerme,-17,-5,-21,-8 duermete,-4,0,-1,-7 duermo,22,-3,-9,-3 dummy,-11,-7,-15,-6 dura,-30,-3,2,-1 ' +
  'durmiendo,-6,-6,-9,-2 durmiera,-15,-1,-6,-3 durmio,-11,-8,-28,-6 duro,-9,10,2,-6 dying,19,-15,-1,-9 e,-3,1,13,-2 each,2,-5,-6,-4 ear,-11,-4,20,-4 earlier,-3,-1,-1,-1 ' +
  'early,-6,-7,-11,-8 ears,-2,-2,9,-1 earth,21,5,-1,0 easier,-3,-5,-8,-5 easily,4,-1,-3,0 easy,-1,-2,-4,-1 eat,-7,-4,12,-1 eating,-1,-1,10,-1 echo,-7,18,-1,-1 edad,-4,-1,-3,-1 ' +
  'egg,-2,0,4,0 eggs,-2,-1,7,-1 el,4,-1,-5,-8 electric,-1,0,16,-3 eleven,-1,-1,-2,0 elimina,-4,-1,-2,-6 eliminame,-1,0,-1,8 eliminen,-6,-1,-1,12 ella,15,-3,-11,-4 else,-16,4,-11,6 ' +
  'em,-1,0,-4,0 empezamos,-3,0,-1,0 empezar,-8,-8,-3,-19 empty,-6,8,3,0 en,3,-3,1,-7 encanta,-5,-2,-4,-6 encima,1,7,8,-2 encontre,-3,0,5,0 encuentro,6,-1,-2,-1 end,11,-1,-10,16 ' +
  'ended,-3,-2,-3,0 ending,35,-27,-2,-2 ends,-3,-1,0,-4 energia,-6,0,-5,-3 energy,-5,10,-4,-3 enferma,-7,-3,-12,-5 enfermera,-2,-9,-1,-3 enfermo,-11,-1,-4,0 enojada,-8,0,-2,-1 ' +
  'enoje,-7,0,0,-2 enorme,-3,5,8,-1 enough,-2,10,-7,14 enrollment,-5,-2,-1,15 ensename,-5,0,-3,-1 entera,-4,-1,-1,-1 entero,12,-2,2,-2 entiende,-8,19,-1,-2 entry,-1,0,-1,-7 ' +
  'envenenar,17,-1,-1,-4 enviarme,-1,-1,-3,5 envidia,-2,0,-1,-4 envien,-2,-6,0,7 equivocado,-7,-3,-3,16 equivocaron,-1,-1,-11,31 equivoco,-1,-6,-5,31 equivoque,-2,-1,-1,-5 ' +
  'er,-10,-1,30,-3 era,-2,-1,-4,-6 erase,-7,-2,-3,4 eres,-2,-2,-3,-3 error,-9,-1,16,3 es,6,-1,-7,-3 esa,-2,-1,-2,13 escalera,5,-1,6,-1 escaleras,13,-2,20,-1 escriba,-5,-5,0,25 ' +
  'escribais,-3,-5,0,8 escriban,-29,-21,-7,44 escribas,-7,-8,-1,-4 escribeme,-1,-5,-1,-1 escriben,-1,-2,-5,-5 escribi,22,-1,-8,-5 escribiendo,-16,-4,-1,10 escribir,-11,-8,-7,14 ' +
  'escribirme,-10,-6,-14,29 escribo,-2,-2,-1,-5 escucho,11,-1,-3,-3 ese,-3,-1,-2,-11 eso,-6,-4,-13,2 espalda,-11,-1,-3,-3 espanol,-1,-1,-2,-12 espero,-2,-1,-6,0 esposa,10,-2,-5,0 ' +
  'esposo,9,-4,-4,-20 esta,-1,1,17,-15 estaba,3,-3,-7,-4 estafa,-1,-2,-1,9 estamos,-4,-5,-11,-4 estan,8,-3,-8,17 estar,38,-12,-11,-23 estaria,21,-2,-2,-3 estarian,19,-3,-3,-4 ' +
  'estas,-2,0,0,-3 este,0,-8,-9,0 esten,-5,-4,-5,20 esto,-16,13,-17,13 estos,-8,-6,-6,13 estoy,8,26,-16,-9 estrellar,4,0,-1,0 estrellarlo,15,-1,-3,-1 estresada,-2,0,-4,-3 ' +
  'estuviera,23,-2,-2,-11 estuvo,-1,-2,-1,6 etapa,-5,0,-12,-1 even,-4,11,-9,-2 ever,-7,1,-13,2 every,7,14,5,-7 everyone,14,7,-7,-7 everyones,-1,7,0,0 everything,-1,17,-15,-5 ' +
  'evil,36,-5,-17,-2 ex,11,-3,-2,-2 except,8,-1,-2,-1 exhausted,-15,11,-10,-8 exist,31,-9,-2,-14 existir,31,-6,-2,-18 explain,0,0,-1,-8 explosion,0,0,-7,0 explotar,4,5,-6,-3 ' +
  'explote,-5,21,-9,0 extra,9,-1,-3,0 extranaria,25,-21,-1,-4 extrano,-13,0,-2,-3 eye,-5,-4,21,-3 eyes,-16,-19,12,-9 face,8,8,16,-4 facil,-4,-5,-8,-13 fade,-3,-2,14,-2 fading,-5,0,4,-2 ' +
  'fail,-1,0,-2,-2 failed,-17,7,-1,-1 failing,-18,26,-2,-4 failure,-8,14,-1,-1 fainted,-1,-2,24,-1 fall,-1,-3,3,-2 falling,-2,10,9,-7 false,-1,-2,-4,-1 falta,-1,-1,-1,11 ' +
  'familia,2,-5,-10,-3 family,3,-6,-4,-15 fan,-1,-1,-6,0 fantasize,11,-1,0,0 far,-4,-6,-2,-2 fast,-4,-3,5,-2 fatal,-5,3,-1,-1 favor,-8,-5,-15,26 febrile,-1,-1,9,-2 fed,-13,-5,-10,3 ' +
  'feed,-15,-6,-3,-8 feeding,-2,-2,-6,-1 feeds,-8,-12,0,-8 feel,2,31,-15,-13 feeling,0,28,-15,-9 feels,2,16,6,-4 feet,-13,-2,1,0 feliz,0,15,-3,-5 fell,-18,-4,29,-8 felt,0,6,1,-2 ' +
  'feo,-2,-1,7,-1 fever,-12,-8,36,-7 few,-5,-1,10,-4 fiebre,-14,-8,29,-17 fiesta,-1,0,-2,0 fighting,-1,-2,-5,0 fights,0,-2,-1,0 fin,-3,-3,-7,5 final,-2,-1,-6,-4 finally,-3,9,-9,-2 ' +
  'find,-3,-5,-1,0 fine,-6,-3,-18,-8 finger,-2,0,3,0 fingers,-2,-1,3,0 finished,-2,-1,-1,3 first,-7,-13,-10,-6 fit,-4,-3,23,-1 five,-3,-3,-7,-2 flacido,-2,-2,13,-1 flaring,-2,-2,14,-3 ' +
  'flat,-1,9,-2,0 flojo,-1,-1,5,-1 floor,-11,17,8,-4 floppy,-5,-4,30,-3 fly,10,-1,0,0 fontanelle,-1,-1,11,-2 food,11,-1,-4,-2 foot,-6,-3,-2,-1 for,-9,-1,5,-7 forever,13,-6,-5,10 ' +
  'forget,-4,-2,-1,9 forgot,-5,-1,-3,-3 forma,-5,-1,-1,-1 fought,-2,-1,-4,-1 found,-8,-1,20,2 four,-2,-1,-1,0 fr,3,0,0,-1 fracaso,-18,23,-1,-4 frasco,16,-1,-1,-3 free,4,-2,-6,-3 ' +
  'frente,-7,-1,20,-1 fria,-1,0,5,0 friday,0,0,-1,-3 fried,-5,-3,-3,-3 frio,-3,-1,8,-1 frita,-5,-10,-10,-1 frito,-4,0,-6,-1 from,-1,-9,-1,7 front,20,-8,-6,-1 frustrada,-2,0,-4,-3 ' +
  'frustrated,-3,-2,-7,-6 fue,-10,-3,-7,-6 fuera,-1,-6,-15,18 fueron,-1,-1,2,-3 fuerte,25,-6,-9,-6 fuerza,3,-1,7,0 fuerzas,-7,19,-5,-9 fui,-8,13,-1,-1 fuimos,0,0,-2,0 full,-15,-2,-4,-1 ' +
  'fumes,-2,-1,-9,0 fun,-1,10,-1,0 funciona,-4,-4,-6,-16 function,-1,0,-11,0 funny,-2,-1,5,-1 further,-1,-1,-3,8 fussed,-2,-2,-5,-1 fussing,0,0,-5,0 fussy,0,-1,18,-1 gaining,-2,-2,6,-6 ' +
  'ganas,38,-13,-12,-13 gaps,-1,0,2,0 garbage,-6,0,-1,-1 garganta,-3,0,9,0 gas,0,-1,-2,0 gases,-2,-1,12,0 gasping,-3,-3,35,-4 gasps,-1,-3,13,0 gave,-12,-5,9,-1 gente,5,0,-8,-2 ' +
  'get,-11,-7,9,12 gets,-8,-1,-1,-27 getting,-3,2,3,6 girl,-4,-6,-1,-1 give,-8,21,22,0 giving,2,9,-3,0 glass,-4,-1,13,-1 go,15,-5,2,8 god,19,-4,-15,-8 goes,-3,-1,-1,-1 ' +
  'going,12,-6,-13,-12 golpe,11,-1,-5,-1 golpea,20,-3,0,-5 golpearla,8,-1,-1,-2 golpee,14,-1,-2,-1 golpeo,1,-2,11,-2 gone,17,-4,-12,-8 gonna,9,-10,-7,-7 good,7,-4,-16,7 ' +
  'goodbye,44,-9,-6,-6 got,-3,-12,11,-14 grabbed,29,-7,-4,-2 grabbing,-1,-1,5,-1 gracias,-13,-12,-14,10 grados,-1,0,-8,0 grande,-1,-1,0,-2 grandma,-2,8,-25,-21 grandmas,-5,0,6,-1 ' +
  'grandpa,0,0,-3,0 grape,-7,0,16,0 gray,-9,-1,8,-2 great,-8,-2,-18,7 green,-6,-3,22,-6 grey,-2,-1,9,-1 gripe,-4,-2,-7,-4 gris,-4,-1,17,-1 grita,0,0,15,-1 gritar,-17,0,-2,-3 ' +
  'grite,-3,24,-17,-1 grito,-9,29,-3,0 grizzle,-1,0,-2,0 grown,-2,-1,10,1 grumpy,-3,-4,-3,-4 grunting,-3,-4,16,-3 guarderia,-3,-1,-3,-1 guerra,-2,0,-6,-1 guess,-2,-2,-3,0 ' +
  'guilt,-1,7,-3,-1 guilty,-9,13,-2,-3 gums,0,0,-3,0 gun,25,-6,-7,-1 gusta,-8,-3,-2,-8 gustan,-2,0,0,-23 gustaria,4,-3,-3,-6 ha,-8,-8,32,-7 haber,15,6,-7,-4 habit,0,-1,-2,0 ' +
  'habla,14,-2,-1,-3 hablan,5,-1,-4,-1 hablo,-6,-3,9,-8 hace,1,-7,15,0 hacemos,-5,-3,-2,-4 hacen,-5,0,-1,0 hacer,19,-1,-12,-11 hacerle,24,-6,-7,-5 hacerlo,30,8,-10,-13 ' +
  'hacerme,6,-1,-1,-2 had,-11,9,-1,-2 haga,15,-1,-5,-1 hago,2,-2,16,-2 haha,-21,-2,-10,-9 hair,6,0,-1,0 half,-9,-6,-10,-5 hand,11,-10,13,-4 handle,-3,4,-2,0 hands,6,-1,4,-2 ' +
  'hanging,-2,22,-5,-1 happen,3,-1,0,-1 happened,3,-2,-1,0 happier,7,-4,0,-4 happy,-9,2,-4,-5 hard,11,4,-6,-10 harm,20,-2,-4,-3 harming,6,-1,-2,-1 harta,-5,7,-4,6 has,1,-9,11,-4 ' +
  'hasnt,4,-3,26,-2 hasta,1,-9,-9,-6 hate,-16,28,-8,-10 hates,-17,24,-12,-6 have,1,17,-8,1 havent,34,5,-4,-1 having,4,13,4,-5 hay,5,-7,-9,-6 he,6,-9,11,-9 head,4,6,14,-6 ' +
  'headache,-2,0,-3,-3 hear,14,-11,-4,5 heard,-1,0,-4,0 hearing,24,-6,-3,-4 heart,-5,6,3,-1 hecha,-6,7,-10,-10 hecho,-2,-2,11,-3 hed,5,0,-1,0 held,1,-3,-20,-2 hell,-6,0,-4,-2 ' +
  'help,5,5,-6,-12 helped,-1,-1,-13,-2 helpful,-1,-1,-2,0 helping,-1,-1,7,3 helps,-15,7,13,-10 her,12,-5,4,-10 here,10,2,-12,-7 hermana,5,0,-15,0 hermano,-2,0,-4,-1 herself,7,-5,-2,-3 ' +
  'hes,-3,-20,12,-11 hfm,-2,0,-2,0 hi,-19,-4,-1,2 hice,22,-3,-15,-7 high,-1,-1,12,-2 hija,13,-4,7,-6 hijo,24,-10,-13,-5 hijos,12,-5,-6,-4 him,15,-6,4,-11 himself,0,-3,11,-2 ' +
  'hincha,-5,0,3,0 hinchada,-6,-2,23,-2 hinchado,-2,-1,16,-1 hinchados,-1,-1,9,-2 hincho,-5,-1,7,0 hirviendo,-1,-1,13,-1 his,4,-12,9,-3 hit,16,-8,-1,-11 hits,17,-2,-11,-2 ' +
  'hitting,11,-8,1,0 hives,-6,-2,17,-1 hizo,-2,-3,5,-2 hola,-2,-1,-9,0 hold,-3,-5,-6,-2 holding,8,-3,-3,-1 holiday,-1,-9,-2,-1 home,2,-12,-7,0 hondo,-1,-1,-3,0 honestly,3,24,-4,-6 ' +
  'hope,14,-3,-2,-2 hopeless,-9,37,-5,-3 hora,-25,-12,-21,-4 horas,-6,-4,8,-6 horrible,0,0,-5,-2 horribles,14,-2,-4,-1 hospital,7,-3,10,-2 hot,-10,-5,21,-4 hotel,-19,-2,-3,-5 ' +
  'hour,-18,11,-13,-4 hours,-8,-11,14,-4 house,2,-3,-11,-11 how,-2,2,-6,-2 hoy,-8,-11,-4,-17 hr,-4,-4,-10,-3 hrs,-3,0,-4,-4 hubby,7,-2,5,-7 huevo,-1,0,2,0 hug,-3,10,0,-1 ' +
  'huge,-2,-1,10,0 huir,-7,28,-1,-4 human,16,-1,-6,-1 hunde,-1,-1,4,0 hunden,-1,-1,5,0 hundida,-8,15,10,-3 hundo,-3,11,0,-1 hunger,-1,-1,-2,0 hurt,20,-20,-16,-11 hurting,28,-11,-17,-7 ' +
  'hurts,-4,0,0,-4 husband,12,-5,-13,-18 i,14,11,-10,-2 ibuprofen,-2,-4,25,-2 ibuprofeno,-7,-9,26,-2 id,20,10,-23,1 idea,7,-3,-6,-2 ideas,19,-8,-1,-2 if,29,-14,-17,-1 ' +
  'ignore,-2,-1,-3,-2 igual,-2,5,-3,-1 ill,14,-11,-13,-7 im,12,18,-17,-2 imagenes,35,-5,-6,-4 images,27,-4,-11,-1 imaginar,15,-1,-3,-3 imagine,21,-3,-2,-4 imagined,21,-1,-10,0 ' +
  'imagining,14,-5,-3,-3 imagino,28,-3,-3,-7 importa,-3,10,0,0 importaria,9,-4,-1,-4 in,5,0,1,-8 inconsciente,-1,-1,13,-1 inconsolable,0,-2,33,-1 infeccion,-1,0,7,0 ' +
  'infected,-4,-2,15,-2 infection,-3,-2,-3,-2 infierno,-1,0,-1,-2 ingles,-2,-1,-3,-14 inhaled,-2,-2,14,-1 inquieta,0,0,-2,0 inside,-7,15,-3,0 instagram,-2,-3,-2,-3 instead,-3,-1,11,-4 ' +
  'intente,20,-1,-4,-2 intento,9,-1,-2,-2 interesa,-13,-9,-2,29 interested,-5,-5,-3,25 into,1,-7,9,-4 intrusive,3,0,-2,-1 intrusivos,6,-1,-1,-1 inutil,-10,15,-1,-2 ir,-4,11,-2,-10 ' +
  'irme,18,-3,-3,-5 irritable,-1,-1,-2,-1 is,-5,4,9,-9 ish,-5,-4,-7,-3 isnt,0,-5,16,2 it,4,0,-2,-2 its,4,-7,-1,-4 ive,23,17,-16,-5 jabs,-1,-1,-13,-1 jaja,-27,-5,-16,-12 ' +
  'jajaja,-9,0,-3,-1 jala,-1,-1,11,0 jale,21,-2,-5,-1 jarabe,-3,-1,6,0 jealous,-3,0,-1,0 jerked,11,-1,-1,0 jerking,-2,-1,22,-8 jessica,-1,-3,-2,8 jk,-2,0,-1,-2 join,-14,-4,-1,-2 ' +
  'joke,0,0,-2,0 jugando,0,-4,-1,0 jump,28,-7,-1,-6 jumping,26,-7,-1,-1 just,7,9,-6,-10 k,-2,0,0,3 keep,7,16,-1,-22 keeps,2,-4,7,-2 kept,-4,-2,-14,-3 kettle,-5,-1,20,0 kg,0,-1,14,0 ' +
  'kid,8,0,-2,-6 kids,11,11,3,-5 kiero,-2,-2,-2,10 kill,18,-14,-9,-12 killed,5,-2,-2,-4 killer,-1,-1,-4,-2 killing,5,1,-9,-14 kilos,-1,0,11,-1 kind,0,-1,5,-6 kindly,-3,-2,-3,11 ' +
  'kitchen,0,-1,-4,0 kms,36,-18,-7,-5 knackered,-2,-2,-4,-3 knees,-2,17,-2,-1 knife,28,-8,-1,-2 knives,9,-4,-2,0 knocked,-1,-1,-3,-5 know,2,4,-5,-3 knows,5,-1,-5,0 la,9,-3,1,-7 ' +
  'labios,-5,-3,23,-6 lado,-2,-1,-5,-1 ladro,-8,0,0,0 lagrimas,-6,-1,12,-1 laid,0,0,-3,0 landed,-1,0,2,0 larga,-1,-2,-1,-1 largo,-1,-1,-2,13 las,-2,-3,-13,-8 last,6,-1,-5,-15 ' +
  'lastimar,26,-8,-5,-8 lastimarla,21,-4,-4,-4 lastimarlo,26,-7,-5,0 lastime,16,-2,-3,-2 late,-2,-7,-14,-5 lately,5,13,-7,-1 later,-3,-5,-6,-11 laughed,-7,0,-7,0 laughing,-8,-16,-7,-2 ' +
  'laundry,-5,-1,5,-2 law,21,-11,-3,0 lay,-6,-1,9,0 lb,-1,-1,6,0 lbs,0,-1,6,-1 le,11,-2,10,-9 leaking,-7,-1,7,0 leaky,0,0,5,0 leave,-3,-17,-9,18 leaving,16,-3,-5,-1 leche,11,-2,-2,-2 ' +
  'left,0,3,-12,-6 leg,3,-2,5,0 legs,2,-3,16,-3 lengua,-2,-1,12,-1 leo,-26,-6,-13,-26 les,-5,-2,-4,6 less,0,0,-2,-5 let,2,4,6,2 lethargic,-1,-2,12,-1 lets,-5,-3,-12,-8 ' +
  'letter,4,-2,-1,-1 letters,13,-3,-2,0 letting,-1,-1,-7,0 levantamos,-3,0,0,0 levantar,-16,19,0,-12 levantarme,-1,5,-1,-1 levanto,-1,-1,-4,0 licked,-3,-1,14,-2 lie,-7,-1,-3,-1 ' +
  'life,19,6,-14,-14 light,-4,-2,-11,-3 lights,-3,-2,-6,-8 like,0,0,-3,-5 limite,-11,23,-1,-1 limp,-10,-4,28,-3 lips,-8,-6,27,-5 liquido,-3,-1,9,-3 list,-10,-9,-6,21 ' +
  'lista,-17,-9,-20,40 listo,-1,-1,-3,-1 listos,-2,-2,-4,-5 little,-12,-3,-4,-4 live,43,-23,-10,-19 living,47,-25,-13,-7 llama,-6,-2,-5,-1 llamo,-4,-1,26,-2 llanto,-7,15,6,-8 ' +
  'llego,-3,-1,-1,8 llegue,-2,3,0,5 lleguen,-7,-4,0,10 lleva,-4,-2,30,-1 llevame,7,-1,-1,-3 llevamos,0,0,-3,-1 lleve,-1,-1,-4,-2 llevense,20,-5,-1,-1 llevo,11,12,19,-3 ' +
  'llora,-1,-7,21,-7 lloraba,5,-1,0,0 lloramos,-1,0,-2,-1 llorando,-1,17,-2,-1 llorar,-14,33,-15,-16 llorara,4,0,-4,-1 llore,-9,40,-11,-4 lloro,-13,33,-14,-4 lo,16,-8,0,-9 ' +
  'loads,-1,-3,0,-2 loca,-16,10,-2,-5 locura,11,-3,-2,-1 log,-6,-4,-5,-7 logged,-1,-1,-4,-5 lol,-27,-16,-33,-16 lonely,-3,31,-2,-3 long,-12,-7,-8,-4 longer,-3,-2,-12,22 ' +
  'longest,-1,-2,-1,-1 look,-1,7,6,-4 looking,18,-2,-1,0 looks,6,-4,19,-5 lord,8,-5,0,-1 los,0,-3,-6,9 lose,-2,14,-6,8 losing,-6,32,-1,-7 lost,-6,14,-4,8 lot,2,-2,11,-1 lots,-2,-1,1,-1 ' +
  'loud,-1,-2,5,-2 love,-6,12,-3,-31 loves,-5,7,-6,-1 low,-9,19,-4,-2 luces,0,0,-1,-3 luck,-2,0,0,-1 luego,-2,-4,-9,-2 lump,-2,0,6,0 lunch,-2,-1,0,-1 lunes,-4,-2,-1,-1 luz,-1,-1,-3,-4 ' +
  'lying,0,0,-2,0 m,-2,-2,-6,-7 machine,-9,0,-10,-3 mad,5,9,-3,-1 made,-14,10,-2,-1 madre,-15,23,-7,-14 magnet,-3,0,5,0 make,9,-4,-2,-7 makes,-4,15,0,-6 making,3,2,4,-1 mal,-18,2,-3,-7 ' +
  'mala,-5,15,-3,-5 malo,16,-5,-6,-1 mama,-15,15,-2,-11 mamadera,-4,-1,-4,-1 mamas,-8,11,-1,-1 mamila,-2,0,-1,0 man,-2,-1,10,-1 managing,-5,15,-2,-1 manana,5,-7,-13,-10 ' +
  'manchas,-7,-2,20,-4 manda,23,0,-1,-10 mandalo,-1,-2,-1,-9 mandame,-4,-2,-5,-2 mandando,-8,-2,0,11 mandar,-9,-3,-8,19 mandarme,-2,-1,-3,11 mande,-3,-4,-1,4 manden,-11,-15,-3,20 ' +
  'mandes,-8,-10,-2,9 manera,-2,-1,-4,-3 mano,6,-2,14,-1 manos,14,-1,0,-2 manotazo,2,0,-3,0 many,7,-6,-7,-1 marcan,-1,0,3,0 march,-3,-1,0,-1 marido,7,-2,-12,-15 marzo,0,-2,-1,-12 ' +
  'mas,-3,6,-15,13 mata,-9,-2,-6,-7 matan,-7,0,0,-10 matando,-5,0,-3,-1 matar,23,-16,-19,-15 mataria,-2,0,-4,-1 matarla,18,-8,-2,-1 matarlo,24,-1,-1,-3 matarme,32,-10,-7,-8 ' +
  'matarnos,20,-1,-3,-3 matarse,20,-1,-2,-5 mate,1,-2,-3,-2 matenme,0,0,-2,0 mato,12,-1,-4,-7 mattress,3,-1,-9,0 maybe,-3,-2,-3,-2 me,14,7,-15,8 mean,5,-3,-2,-8 means,-2,-1,-1,4 ' +
  'meant,-5,-2,-3,-2 mecer,-2,-1,-5,-3 mecerlo,-7,-2,-3,-9 meci,-2,-1,-3,0 meciendo,-1,-1,-2,0 meciendola,0,0,-5,0 media,-7,-4,-10,-3 medicine,-2,-2,9,-1 medio,-1,-2,8,3 ' +
  'mediodia,0,0,2,0 meds,4,-1,2,-2 mejor,22,-11,-15,-11 mejora,-2,0,-2,-4 mejorar,-2,0,-5,-1 melatonin,-14,-5,26,-1 melatonina,-12,-6,30,-1 menos,2,9,-9,-2 mensages,-2,-2,0,7 ' +
  'mensaje,-10,-14,-6,10 mensajes,-14,-14,-13,23 mensajitos,-2,-2,-1,11 mentally,-6,30,-9,-6 mente,4,0,-1,-1 merezco,5,-1,-1,-2 mes,-4,-1,6,-2 meses,-2,5,10,-6 mess,-5,23,-16,-3 ' +
  'message,-12,-9,-7,8 messages,-11,-12,-10,27 messaging,-5,-6,-1,11 method,-4,-3,-1,-2 metodo,-4,-1,-5,-4 mezo,-6,0,-4,-1 mi,11,3,-6,4 mia,-8,-7,-17,-8 middle,-1,-2,-2,-1 ' +
  'midnight,-13,6,3,-2 miedo,33,-11,-7,-9 mientras,-2,4,-6,-4 might,17,-9,-10,-2 mil,-2,-1,-6,0 milagro,-3,-1,-3,-2 milk,2,-11,7,-2 min,-8,-9,-14,-5 mind,-10,8,-2,8 mine,23,-2,-13,1 ' +
  'mins,-7,-7,-9,-4 minute,-2,-1,18,-2 minutes,-6,-4,-10,-2 minutitos,0,-2,-3,0 minuto,-1,0,6,0 minutos,-5,-3,-9,-2 mio,18,-4,-3,-3 mira,2,-3,10,-3 mis,9,-5,-1,-5 misery,-1,0,-1,-2 ' +
  'misma,13,2,-3,-5 mismo,11,0,-3,-1 miss,5,-3,-5,-8 missed,-4,0,-1,0 mistake,-16,9,20,0 mix,-4,0,3,0 mixed,0,-1,9,0 ml,-2,-1,6,-1 mmr,0,-1,-1,-2 mo,-3,-2,-9,-1 mocos,-4,-2,-1,-1 ' +
  'mode,-2,0,-5,-4 moja,-2,-2,20,-4 mojado,-2,-2,14,-1 mojar,0,0,7,0 molars,-3,-1,-9,-1 molestar,-5,-3,-4,17 molesten,-11,-9,-6,30 molida,-4,-12,-1,-1 mollera,-5,-6,25,-5 ' +
  'mom,-13,21,-9,-5 moment,1,-1,-2,-5 momento,-7,0,-1,-4 moms,-1,4,-1,-1 monday,-5,-2,-2,-2 moneda,-2,-1,5,0 monitor,0,-6,-15,-3 monster,-3,1,-6,0 month,10,-7,-14,-4 months,3,3,8,-2 ' +
  'monton,4,-1,-1,-3 mood,-3,0,-6,-1 morada,-1,-1,11,-1 moradas,-9,-2,22,-3 morado,-2,-2,14,-2 morados,-2,-2,19,-3 mordio,-8,-4,18,-5 more,4,5,-15,18 mori,-3,0,-6,-4 ' +
  'morir,55,-20,-13,-21 morirme,40,-10,-7,-10 morning,2,-7,7,-10 mornings,-4,-6,0,-1 most,-2,-1,-2,0 mostly,-1,0,-2,0 mother,-15,34,-5,-8 motrin,-9,-7,29,-2 mottled,-1,-1,4,0 ' +
  'mouth,6,-6,8,-7 move,-17,-4,-1,-2 moved,-8,-1,-4,3 moving,-9,-1,10,-2 msgs,-6,-5,-5,21 msjs,-1,-3,-1,13 much,-1,14,12,-19 mucha,0,6,0,-1 muchas,1,-2,-3,-8 mucho,-3,-1,5,-14 ' +
  'muelas,-1,0,-2,0 muera,27,-2,-9,-2 muero,6,-15,-3,-10 muerta,10,-6,-1,-7 muerte,28,-9,-4,-4 muerto,-16,-2,12,-4 muertos,-6,-1,-2,-2 mueve,-9,-2,20,-3 mum,-15,36,-5,-7 mums,-2,0,-1,0 ' +
  'mundo,21,7,-3,-9 murder,-6,-1,-7,-1 muriera,14,-2,0,-4 murio,-3,0,-7,-2 mush,-2,-1,-5,-1 musica,9,0,-9,-1 mute,-4,-2,-3,16 muy,-8,7,19,-8 my,7,8,-6,2 myself,28,-7,-17,-14 ' +
  'n,-4,-3,1,-5 nacido,14,-3,14,-5 nacio,0,18,-9,-2 nada,-7,6,4,11 nadie,6,33,-6,-9 name,1,-2,-3,-1 nanny,-6,-3,-1,-3 nap,-17,-7,-17,-10 napped,-8,-3,-12,-5 nappies,-1,-1,7,-1 ' +
  'napping,-1,-1,-17,-2 nappy,-1,-2,17,-1 naps,-14,-10,-18,-10 nariz,5,-2,15,-2 nd,-2,-1,4,-2 near,-11,-2,-4,-1 nearly,10,-3,-1,-2 necesita,-1,-3,-3,-1 necesitamos,-3,-5,-4,16 ' +
  'necesito,12,14,-12,1 neck,5,-6,21,-4 need,-5,-1,6,2 needed,-4,-4,-3,11 needing,0,0,-3,-2 needs,1,-2,-4,-2 neighbor,-8,0,0,-2 neighbors,-3,0,-4,-1 nena,3,0,-3,0 nene,2,0,-4,-1 ' +
  'nerviosa,-2,-2,-1,0 nervous,-4,-1,-3,-1 never,10,10,-4,9 new,-9,-3,-9,4 newborn,5,-5,16,-4 next,-4,-3,-7,-2 ni,-13,19,-3,3 nicely,0,0,-13,0 night,-6,2,-7,-15 nightmare,-2,-1,-3,0 ' +
  'nights,-12,14,-10,-15 nina,-12,-1,-5,-5 ninera,-1,-3,-5,-3 ningun,-1,-1,-4,-9 nino,9,-5,-11,-6 ninos,10,-1,0,-5 nite,-3,-2,-5,-3 no,5,5,3,8 noah,0,0,-2,0 nobody,6,33,-5,-5 ' +
  'noche,-4,5,-17,-14 nochecita,-1,-1,-3,-2 noches,-12,24,-9,-13 nodded,-1,0,-2,0 noise,-6,-3,13,-4 noisy,-1,-1,13,0 none,-1,-2,-2,-2 nonstop,0,-1,12,-1 noon,-3,-1,5,0 nope,-3,-2,-5,-3 ' +
  'normal,-1,14,-11,-4 normally,-1,-1,-4,0 normalmente,0,0,-3,0 nos,18,-8,-25,-8 nose,-2,-6,5,-2 nosotros,-4,-1,-7,16 nostrils,-2,-2,14,-3 not,1,5,0,8 notaria,13,-7,-1,0 ' +
  'note,18,-4,-2,-2 nothing,5,19,-2,-5 notice,6,-2,0,-1 notifications,-3,-2,-3,16 noto,-3,-1,8,0 novio,9,-1,-1,-4 now,0,4,-13,5 nuestra,-2,-2,-7,-1 nuestros,-4,-1,-1,-4 nueve,-2,0,-1,0 ' +
  'nuevo,-3,-1,-2,-3 numb,-3,13,-4,-1 number,-8,-13,-12,26 numbers,-1,-2,-1,-5 numero,-15,-9,-14,29 nunca,3,3,-6,7 nurofen,-2,-3,12,0 nurse,-4,-13,7,-2 nursed,-4,-5,-13,-8 ' +
  'nursery,-2,-3,19,-2 nurses,5,-1,-3,0 nursing,-17,-4,-9,-15 o,-3,7,-10,6 oclock,-3,-1,-2,-1 odia,-19,12,-3,-2 odio,-9,34,-8,-14 of,4,5,5,-4 off,1,-6,-4,17 often,0,-1,-1,-13 ' +
  'oido,-8,-4,28,-2 oigan,-3,-2,-7,3 oigo,34,-9,-12,-5 ojala,27,-8,-10,-16 ojo,-10,-2,15,-5 ojos,-8,-3,20,-12 ok,-7,9,8,-4 okay,-1,-1,2,0 old,-8,14,26,-2 olvida,-5,0,-4,-3 ' +
  'olviden,-1,-1,0,6 olvido,-6,-1,-5,-1 omg,-7,-3,-1,-2 on,3,1,2,-16 once,-6,-4,-9,-4 one,0,3,-9,-11 only,7,-6,-15,-4 onto,8,-2,9,-2 oops,-1,-1,-4,-2 open,-5,-17,-6,0 opt,-15,-9,-5,39 ' +
  'opting,-3,-5,-2,26 or,-18,-5,-3,3 oreja,-3,-2,11,-1 orejas,0,0,5,0 other,-4,3,-4,8 otitis,-4,-1,2,-1 otra,-1,6,1,-6 otras,-8,10,-3,-1 otro,-4,5,-4,-3 our,-4,-5,-11,-3 out,-4,0,-8,14 ' +
  'outside,8,-1,-8,-1 oven,-5,-1,14,0 over,10,-1,-6,-8 overdose,10,-1,12,-2 overdosing,13,-1,-3,-1 overnight,-3,-2,-16,-27 overwhelmed,-9,31,-9,-6 own,-8,-10,-6,-1 oz,-3,-2,-14,-3 ' +
  'p,-3,-3,-7,5 pa,0,0,-2,-4 paci,-10,-6,-16,-8 paciencia,-13,20,-4,-5 pacifier,-4,-2,-15,-3 padre,-3,23,-3,-14 pain,6,-5,23,-6 pajamas,-1,0,-2,0 pale,-4,-3,13,-3 palida,-2,-1,7,0 ' +
  'palido,-2,-2,9,-1 palmaditas,-2,0,-8,0 panal,-5,-3,9,-2 panales,-2,-2,20,-4 panic,-1,20,-1,0 panza,-2,-1,11,-1 papa,-11,5,-20,-8 para,6,0,8,5 paraba,16,-4,-1,-1 ' +
  'paracetamol,-13,-5,31,-8 parada,11,-2,-1,0 parale,-1,-1,-1,12 parar,-7,-4,-4,26 pararan,-2,-1,-3,25 pare,3,-4,-7,19 parece,-3,0,20,0 pared,-7,-2,-3,-2 pareja,16,-7,-9,-12 ' +
  'paren,-15,-11,-12,42 parenle,-1,-1,0,17 parent,-18,29,-2,-4 parenting,-2,0,-1,-4 parezco,-3,-2,-5,-4 paro,-4,3,-3,6 part,2,-1,9,-1 participar,-7,-2,-1,19 partner,14,-3,-9,-5 ' +
  'party,-2,-2,-5,-1 pasa,-8,-1,13,-1 pasada,-1,-1,-9,0 pase,-5,0,-1,-3 paso,-14,-9,-12,-22 passed,-4,-1,4,-4 past,-7,-3,-9,-5 pastilla,-8,-1,18,-1 pastillas,26,-7,7,-9 pat,-4,-1,-4,-1 ' +
  'patience,-12,17,-6,-2 pats,0,0,-6,-1 patted,-4,-3,-6,-2 patting,-3,-3,-7,-3 pausa,-9,-5,-14,-6 pausas,-3,-1,18,-1 pause,-5,-3,-12,-5 pauses,-1,-3,33,-1 paz,-7,-3,-12,39 ' +
  'peaceful,18,-1,-8,-1 peanut,-4,-2,14,-1 pecho,-13,-2,-1,-8 pedazos,-5,17,-11,-2 pedi,-2,-3,-2,12 pediatra,-10,-3,20,-2 pediatrician,-6,-1,4,-1 pee,-2,-2,22,-2 peed,-1,-2,12,-2 ' +
  'pees,-1,-2,15,0 pega,23,-3,-3,-4 pegarle,32,-13,-8,-6 pego,14,-5,3,-6 pegue,24,-8,-18,-5 pelea,-3,-1,-1,-1 peligro,15,-6,-2,-4 pelo,11,0,-3,-1 pena,2,0,-2,-1 penny,-1,-1,12,-1 ' +
  'pensado,9,0,-8,0 pensamientos,31,-8,-10,-8 pensando,23,-9,-3,-1 pensar,-2,-1,-5,-5 pense,36,-2,-10,-3 people,27,-3,-5,-12 peor,-11,24,-3,-1 peque,-4,-1,-2,-1 perder,3,0,-2,-1 ' +
  'perdi,-4,1,-10,-9 perdiendo,4,7,-1,0 perdon,2,-1,3,-4 perfume,-1,-1,8,-2 permanently,5,-1,-1,1 permiso,-5,-4,-7,29 permission,-3,-3,-3,16 pero,-9,-9,-19,-1 perro,-17,-2,18,-5 ' +
  'person,5,14,-5,16 persona,-1,-2,-1,0 pesadilla,-3,-1,-1,-1 peso,-13,-3,19,-11 phase,-5,-5,0,-11 phone,-17,-6,-8,16 pick,-1,-1,-1,-4 picked,-2,-1,-3,0 pico,-13,-1,25,-1 ' +
  'picture,4,-2,-3,0 picturing,16,-2,-4,-2 pido,9,-1,-7,4 pie,-10,-6,-4,-4 piedra,0,0,-4,-1 piel,-4,-1,14,-1 pienso,37,-5,-20,-6 piernas,-4,0,12,-2 pijama,-1,-1,-6,-2 pila,-8,-1,3,-1 ' +
  'pilas,-2,0,-5,-2 pill,-1,-1,14,-1 pillow,11,-2,-8,-2 pills,29,-11,10,-7 pinched,7,-1,-3,0 pipi,-1,0,4,-2 pis,-8,-5,25,-2 piso,2,-2,19,-2 pit,0,0,0,-3 pitched,-1,-1,8,-1 ' +
  'pjs,-3,-1,-3,-1 places,6,0,-2,-1 plan,-6,-16,-16,-18 planchado,-3,0,-1,-1 plane,-1,-1,8,0 planning,27,-7,-6,-3 platos,0,0,-6,0 please,-5,-12,-9,13 pls,3,-7,-8,10 plz,-4,-1,-1,5 ' +
  'pm,-7,-5,-5,-8 poco,-3,-2,-5,-4 pod,-2,-2,9,-2 podemos,-6,-5,-1,-14 poderes,21,-2,-4,0 podria,28,-11,-7,-7 podrian,-1,-1,-1,5 point,10,27,-9,-9 poison,10,-2,10,-2 ' +
  'poisoning,28,-6,-2,-1 polvo,-2,-1,-3,-2 pone,0,-1,3,-3 poniendo,0,-1,3,0 poo,-2,-1,25,-1 poop,-6,-4,22,-4 pooped,-8,-6,10,-2 pooping,0,0,13,0 poor,-4,-1,7,-1 popo,-4,-6,22,-2 ' +
  'popped,-1,0,-3,-1 poquito,-6,0,-6,-1 por,2,7,2,-8 porfa,-3,-3,-4,11 porque,-2,3,-3,-1 poseida,17,0,-9,-1 poseido,18,0,-10,0 posparto,-7,16,-2,-1 possessed,36,-3,-17,0 ' +
  'postpartum,13,6,-4,-2 ppd,-4,17,-4,-1 pram,-2,-3,-3,-1 pray,21,-3,-8,-4 prefer,-2,-1,0,4 preferiria,8,-2,-2,2 prefiero,7,-3,-6,-1 preocupa,-4,-1,17,-5 press,-7,-2,26,-2 ' +
  'pressure,-1,-1,3,-1 pretty,-4,-2,-2,-1 previous,-4,-1,-1,-5 primera,-2,-1,-1,0 primeras,-1,-2,0,0 probar,-8,-3,-1,-4 problem,0,-1,-3,0 program,-5,-7,-6,21 programa,-13,-2,-5,41 ' +
  'projectile,0,-1,10,0 proper,-1,0,-5,-1 properly,-3,-5,17,-1 proposito,32,-3,-4,-4 psychosis,21,-10,-2,-1 pueda,8,-1,-1,-1 puede,1,-3,-3,-12 pueden,-3,-4,-2,14 puedes,-3,-2,-3,-3 ' +
  'puedo,1,25,2,-17 puente,22,-3,-4,-3 puerta,4,0,0,-1 puked,0,0,24,0 pulled,-3,-1,17,-1 pulling,-3,-3,17,-1 punched,10,-1,-2,0 puntitos,-1,-1,18,-1 punto,12,18,-4,-2 puro,-1,0,-5,0 ' +
  'purple,-12,-3,26,-3 purpose,30,-4,-9,-2 pus,-4,-1,8,0 puse,17,-2,-8,-1 push,1,-1,-5,0 pushed,15,-1,-8,0 pusieron,3,-1,-3,0 puso,-3,-4,17,-3 put,3,-7,-14,-4 putting,11,-2,-3,0 ' +
  'q,-5,-3,-8,-1 quarter,-6,-2,-6,-3 que,6,-2,-5,-5 queda,-1,-3,12,0 quedarme,19,-6,-2,-1 quede,-4,0,0,0 quedo,-14,-3,17,-6 queja,0,-1,2,0 quemada,-6,11,-3,-1 quemo,-7,-3,18,-1 ' +
  'queremos,-11,-8,-4,18 querer,-2,-1,4,0 queria,13,-1,-11,-2 quien,-11,3,-12,-13 quienes,-2,0,0,-17 quiere,13,-12,16,-8 quieren,20,-5,-2,-4 quiero,17,7,-15,2 quiet,1,-4,-5,-3 ' +
  'quise,17,-1,-5,-1 quisiera,25,-6,-16,-1 quiso,-5,-2,-3,-4 quit,-17,2,-9,30 quita,-4,-3,-4,8 quitan,-1,-1,2,-1 quitar,3,-6,-1,5 quitarme,22,-9,-3,-1 quite,-2,0,-1,0 ' +
  'quiteme,-1,-1,-1,9 quiten,-7,-2,-1,15 quitenme,-13,-8,-4,34 quito,-3,-1,-6,6 rabia,9,-1,-4,0 radio,13,0,0,-3 rage,14,-3,-3,-1 rail,-8,-3,10,0 rapidisimo,-1,-1,5,-1 ' +
  'rapido,-4,-4,19,-1 raro,-3,-1,6,-1 rash,-17,-6,31,-4 rat,-2,-1,10,-2 rather,15,-9,-4,0 ratito,-1,0,-1,-2 rato,-1,-5,-1,0 rattle,-20,0,-4,-1 razon,-2,6,-3,-2 razones,1,-2,-1,-1 ' +
  're,1,0,-2,-2 reaccion,-6,-1,25,-2 reacciona,-6,-3,26,-9 reaction,-3,-3,16,-3 read,1,-2,0,-1 ready,1,4,-10,-8 real,41,-16,-8,-6 really,-2,10,12,-6 reason,20,0,-10,-5 ' +
  'receive,-12,-4,-2,18 recibiendo,-3,-1,-1,5 recibir,-8,-12,-7,17 recien,-2,-2,9,-2 reckons,0,-2,-1,0 record,-9,-1,-3,0 recordatorio,-2,-4,-1,-4 recordatorios,-3,-2,-2,-3 ' +
  'rectal,0,-1,14,-1 red,-3,-2,12,-2 refused,-2,-2,-6,-1 refuses,-1,-2,10,-2 refusing,0,-1,22,-1 registro,-4,-1,-2,11 regresion,-7,-1,-11,-8 regression,-11,-16,-7,-5 ' +
  'regret,-18,36,-7,-1 reloj,0,-1,-1,-2 remember,-2,17,0,0 remind,-6,-5,-1,-6 reminder,-6,-5,-4,-16 reminders,-7,-2,-5,2 remove,-15,-9,-6,21 removed,-21,-4,-5,36 rendi,-12,0,-1,-1 ' +
  'rendida,-5,-10,-13,-6 rendido,0,0,-3,0 rendirme,-10,30,-1,-6 replaced,16,-3,-3,-1 replies,-1,-1,-2,-1 reply,-1,-3,-3,9 report,-3,-4,-8,12 reportar,-8,0,0,11 reporting,-2,-3,-1,19 ' +
  'resent,-20,30,-3,-1 resettled,-2,-3,-7,-3 resfriado,-1,-1,-7,0 respira,-11,-8,29,-14 respiracion,-2,-5,27,-1 respirando,-2,-2,17,-2 respirar,-14,-9,40,-9 respiro,-6,16,-3,-6 ' +
  'respond,-18,-1,13,0 responde,-9,-7,35,-13 responding,-12,-4,33,-5 respondo,24,-2,-3,-9 rest,8,-2,-1,0 resume,-1,-1,-4,-1 resumen,-9,-3,-7,-8 retiro,-6,-2,-3,17 return,-2,0,-1,0 ' +
  'reventada,-4,-1,-6,-5 revision,-2,0,-11,-1 revoco,-4,-1,-3,19 revoke,-8,-6,-3,21 ribs,-5,-2,20,-1 rid,-6,-1,-3,4 right,7,7,8,-9 rigido,-4,-1,11,-2 rindo,-8,26,-1,-8 ring,-1,-2,16,0 ' +
  'rio,0,0,-3,0 rn,3,8,-2,0 road,12,-1,-1,-3 robot,-1,-3,-3,-3 rock,-20,13,-5,-1 rocked,-5,-4,-10,-3 rocking,-13,-5,-13,-8 rodo,-3,-1,22,-2 rojas,-3,-1,5,-1 rolled,-13,-3,25,-9 ' +
  'rolling,-2,-1,20,-1 rompio,4,0,0,0 ronca,-9,-4,25,-2 ronchas,-3,-2,7,-2 roof,10,2,-2,0 room,-2,-5,-25,-5 rope,8,21,-2,-3 rough,-7,-12,-6,-4 round,-4,-1,0,-1 row,-3,-1,-2,0 ' +
  'rsv,-4,-1,27,-1 rubbish,-2,1,-1,0 ruido,-9,-3,-3,-2 run,-12,26,-3,-6 running,6,3,6,-4 runny,-1,0,8,-1 runs,3,-2,2,0 rutina,-11,-1,-1,-1 s,-1,-1,-1,17 saber,-4,0,-2,10 ' +
  'saca,-3,-1,-2,-4 sacame,-2,-1,-9,8 sacar,-1,-2,0,7 sack,-1,-1,-2,0 saco,-2,-1,-3,-1 sacrifice,9,-1,-1,-1 sacudi,25,-10,-20,-6 sacudio,12,-1,-3,-1 sacudir,14,-2,-1,-2 ' +
  'sacudirlo,17,-8,-1,-2 sacudo,19,-1,-3,-1 sad,-6,11,0,-1 safe,31,-34,8,-15 said,3,-5,-23,3 salen,-1,0,-3,-1 salgo,-1,-5,-1,13 sali,-2,0,-5,0 salida,11,-5,-1,-3 saliendo,-3,0,-3,-1 ' +
  'salieron,-7,-2,14,-1 salimos,-1,-2,0,0 salio,-8,-1,5,-1 salir,-15,4,-5,22 salirme,-11,-4,-2,22 saltar,24,-5,-3,-5 salvo,35,-12,-1,-1 same,-2,-3,3,-2 sang,-4,-2,-2,0 ' +
  'sangra,-8,-1,20,-1 sangrar,12,-2,20,-12 sangre,-13,-4,33,-6 saque,-2,0,-1,0 saquen,-6,-1,-1,10 saquenme,-4,-5,-9,27 sarpullido,-11,-4,22,-2 sat,-21,15,-8,-1 saturday,-1,-2,0,0 ' +
  'say,-1,-1,-5,0 saying,19,-1,-15,-2 says,8,-3,-1,-3 scalded,-3,-1,23,-1 scam,-1,0,-1,3 scare,5,-2,0,0 scared,20,2,-4,-6 scary,4,5,-2,0 schedule,-14,-1,-13,-6 scrap,-4,-1,-1,0 ' +
  'scratched,1,-1,5,-1 scream,-11,-1,-2,-2 screamed,4,6,-10,-2 screaming,0,12,9,-4 screams,5,-1,7,0 se,-10,3,12,-8 sea,-10,13,-2,0 seat,-5,0,2,0 sec,12,0,5,0 seca,-7,-2,16,-1 ' +
  'seco,-2,-2,-2,0 second,6,-4,-5,-2 seconds,-1,-1,19,0 secs,-1,0,15,0 see,17,-3,9,-9 seeing,24,-5,-7,-1 seems,-17,-3,32,-3 seen,0,0,10,0 seguimos,-2,0,-1,0 seguir,8,13,-16,11 ' +
  'segundo,-2,-1,-5,-1 segundos,-1,-1,9,-3 segura,20,-30,7,-5 seguro,15,-2,-6,-3 seis,-2,-1,-3,-1 seizure,-7,-7,43,-5 self,3,-2,-3,-3 sell,-2,0,-2,-1 semana,-21,-5,-7,-10 ' +
  'semanal,-8,-1,-1,-7 semanas,-5,-2,26,-2 send,-12,-16,-10,12 sending,4,-3,-3,-9 senora,0,0,-2,0 sent,2,-5,-6,0 sentada,-1,0,-4,0 sentido,22,-2,-15,-2 ser,-10,14,-8,10 sera,-1,0,11,0 ' +
  'seria,11,-1,-2,-3 service,-10,-10,-5,25 servicio,-16,-6,-9,36 set,-3,-1,-1,0 settle,3,-1,-18,-1 settled,-5,-3,-3,-2 seven,-2,-1,-1,-1 shadows,5,-1,-1,0 shake,14,-8,-6,-4 ' +
  'shaking,13,-8,7,-6 shattered,-1,-2,-4,-3 she,-2,-4,12,-7 shed,6,-4,-1,-1 shes,-9,3,11,-10 shift,-2,-1,-2,0 shivering,-1,-2,30,-1 shock,-1,0,17,-3 shook,34,-13,-19,-6 shoot,-1,0,0,-2 ' +
  'short,0,-1,-2,-1 shot,-5,15,-2,-1 shots,-3,-2,-23,-2 should,-5,-24,17,-7 shoulder,0,0,-7,0 shouldnt,5,7,-1,-2 shoved,15,-2,-2,0 show,-11,-7,-2,-6 shower,-6,31,-7,-1 ' +
  'showing,4,-1,0,-1 shushed,-3,-1,-9,-1 shut,1,-3,-1,16 si,23,-6,-13,-11 sick,-7,-14,-7,-12 side,3,-1,9,-1 sido,-3,8,-1,-1 siempre,20,-5,-9,4 siento,-6,40,-15,-17 siesta,-20,-5,-18,-9 ' +
  'siestas,-15,-4,-19,-6 sigan,-11,-4,-6,11 sign,-1,-2,-1,23 signed,-16,-10,-1,33 sigo,15,-4,-5,10 sigue,-13,-1,-1,-1 siguen,-11,-2,0,28 siguiente,-1,-2,-2,-6 siguio,-6,-2,-14,-2 ' +
  'silba,-2,-1,21,0 silbido,-1,0,12,0 silence,-1,-1,-2,0 silla,-4,-1,1,-1 sillon,6,-1,-1,-1 sin,7,8,1,-11 since,-4,5,17,-8 singing,-6,-2,-2,-1 single,-4,-4,-3,-1 sirve,-4,0,-1,0 ' +
  'sirvo,-2,34,-5,-23 sistema,-2,0,-2,9 sister,3,-1,-12,0 sit,-5,13,-1,0 sitter,-6,-1,-1,0 sitting,12,-2,-1,0 six,-3,-2,-3,-2 skin,-4,-3,24,-5 skip,-7,-3,-8,-4 skipped,-3,-1,-8,-1 ' +
  'skipping,0,-1,19,-1 slammed,12,-1,4,0 slapped,23,-8,-12,-4 sleep,-10,1,-13,-10 sleeping,-6,-5,-2,-6 sleeps,-13,2,-13,6 sleepy,-10,-14,10,-4 slept,-5,-10,-26,-7 sling,0,0,-2,0 ' +
  'slit,11,-1,-1,-2 slow,0,0,-3,-1 slowed,0,0,-15,0 smacked,24,-2,-2,0 smash,18,-4,-6,0 smiled,-2,0,-6,-1 smother,21,-5,-9,-1 smothered,21,-1,-2,-1 smothering,11,-2,-2,-1 ' +
  'sms,-4,-4,-3,15 snap,7,11,-5,-1 snapped,-25,30,-1,-1 snappy,-6,0,-4,-1 snooze,-7,0,-7,0 snores,-3,-3,20,-1 snoring,-2,-3,10,-1 snotty,-1,-1,-6,-1 so,-2,13,-13,-7 sob,-5,14,-1,0 ' +
  'sobbed,-9,30,-3,0 sobbing,-3,16,-5,-1 sobre,4,0,-1,-3 sobredosis,11,-1,-3,-1 sobrevivimos,-3,-1,-4,-3 sofa,-6,-2,16,-3 soft,-5,-4,18,-6 softly,-2,0,-3,-1 sola,7,16,-14,-13 ' +
  'solicito,-1,-1,-2,13 solids,0,0,-2,-1 solita,0,-1,-6,0 solito,-1,0,-2,0 solo,-12,3,-13,-7 sombras,13,-1,-5,-1 some,-16,-3,9,-3 somebody,11,-2,0,-1 someone,23,4,-13,-8 ' +
  'something,13,-12,8,-11 sometimes,0,1,-2,-1 son,12,-1,-11,-6 sonajero,-13,0,-1,-1 song,0,-2,0,0 soporto,-2,23,-1,-10 sorry,1,-5,-3,-6 soul,-2,0,-2,-1 sound,-8,-1,-6,-3 ' +
  'sounds,19,-7,14,-11 soy,10,16,-17,1 spam,-2,-6,-6,33 spamming,-5,-1,0,2 spanish,-3,-1,-4,-12 spanked,18,-1,-4,-1 spent,-5,-1,-1,-2 spit,-1,-1,7,0 spot,-5,-3,16,-6 spots,-6,-2,19,-2 ' +
  'squeeze,7,0,-1,0 squeezed,19,-7,-2,0 stabbing,24,-10,-4,-2 stairs,28,-6,5,-3 stand,-4,4,-7,-2 standing,23,-7,-2,-1 start,-14,-6,-8,-12 started,12,-3,8,-6 startle,-1,-1,-4,-2 ' +
  'starts,-9,-1,-5,-2 stat,0,-1,-5,-2 stay,12,-5,-3,-3 stayed,-4,-1,-3,0 staying,-2,-1,-2,0 staynear,-1,-1,-3,9 steam,0,0,-2,0 step,-16,-14,-11,-17 stiff,-6,-5,20,-5 still,-7,-10,-9,9 ' +
  'stir,0,-2,-3,-1 stirred,-7,-2,-5,-2 stitches,-2,-1,6,0 stool,-2,-1,15,-1 stop,-1,-12,-13,36 stopp,-2,-2,-6,27 stopped,-1,1,3,-1 stops,9,-2,6,0 story,-3,0,-1,-1 stp,-2,-1,0,8 ' +
  'straight,-5,-7,-11,-3 strangle,10,-3,-2,-1 strangled,13,-2,3,-2 streaks,-1,-1,5,-1 stressed,-3,8,-3,-9 stretch,-1,-1,-6,-1 strike,-3,-1,-1,-1 stroked,-1,0,-4,0 stroller,-2,-1,-6,-1 ' +
  'strong,6,-1,-11,-1 struggling,-8,24,8,-5 sttn,-1,-1,-4,-1 stuff,-3,-3,6,8 stuffed,0,-4,11,0 stuffy,-1,0,-2,0 su,-8,-10,8,7 suave,-1,-2,-1,-5 sube,-2,-2,14,-7 subio,0,0,-2,0 ' +
  'subscription,-10,-5,-4,23 such,-1,13,-2,-1 sucking,-3,-1,19,0 sudando,-2,-1,7,0 suegra,-6,-2,-4,-4 suena,5,0,5,-6 sueno,-12,-14,-19,-6 suficiente,-3,2,-1,3 suggest,0,-1,-3,-4 ' +
  'suicidal,38,-16,-13,-5 suicidarme,19,-1,-3,-2 suicidas,17,-4,-6,-2 suicide,41,-10,-3,-18 suicidio,38,-4,-6,-11 summary,-7,-7,-6,-6 sunday,0,0,-2,-1 sunken,-2,-2,9,-2 ' +
  'super,-2,-3,14,-2 supera,-4,18,-1,-6 supposed,0,-1,-3,0 sure,-6,8,-5,-8 survived,-1,0,-3,-8 surviving,-2,-1,-6,-2 sus,-5,-8,-5,3 suscripcion,-10,-4,-9,35 suspendan,-2,0,-1,6 ' +
  'swaddle,-2,-1,-3,-4 swaddling,0,0,-1,-2 swallow,-3,-4,5,0 swallowed,-10,-5,35,-5 swapped,8,-1,-12,0 swear,11,-2,-2,-1 swelling,-7,-5,22,-3 swim,-2,-1,-7,0 swing,-2,0,-2,0 ' +
  'switch,-7,-2,-4,5 switched,12,-1,-5,-1 swollen,-8,-5,25,-7 system,-1,0,-1,13 table,-8,-1,18,-4 tablet,-2,0,12,-1 tablets,17,-1,7,0 take,0,5,8,3 taken,-3,-1,-1,13 taking,0,-1,-1,-3 ' +
  'talk,-13,29,-1,-2 talking,18,-4,-2,0 tambien,-3,10,-8,-26 tan,1,-1,-8,-3 tanto,5,-1,-5,-4 tape,20,-1,-20,-1 tarda,-1,0,-5,-1 tarde,-4,-3,-18,-10 tardo,-2,-2,-3,0 te,0,-4,-1,-2 ' +
  'tea,-6,-1,5,-1 tears,-7,10,13,-5 teddy,-2,0,-4,0 teeth,-11,-2,-20,-2 teething,-7,-14,-8,-3 tele,11,0,-4,-8 telefono,-8,-2,-7,14 tell,7,-7,-3,-12 telling,14,-2,-4,-3 tells,6,14,0,-3 ' +
  'temblando,-1,0,3,0 temblores,-2,0,8,0 temo,7,0,-1,-1 temp,-6,-4,31,-3 temper,0,2,-4,-4 temperatura,-1,0,23,-1 temperature,0,0,3,0 tempted,12,-1,-3,-1 ten,-5,-3,-3,-2 tendria,4,0,0,0 ' +
  'tengo,15,17,-16,-6 tenia,13,-1,-12,-4 tercera,-1,-1,0,-4 termina,-2,0,-5,-12 terminamos,-1,-3,-1,10 terminar,12,-11,-5,11 terminate,-2,-2,-2,16 termine,19,-4,-1,-3 ' +
  'terminen,-9,-3,-3,32 terrible,-8,22,-2,-1 terrified,1,7,0,0 terror,-3,16,-1,-1 test,0,0,-12,0 teta,-7,-5,-15,-4 tete,-4,-1,-3,-1 tetero,-4,-1,-7,-1 tether,-10,18,-1,-4 ' +
  'text,-14,-15,-15,12 texted,-8,-2,-1,10 texteen,-7,-5,-1,16 texting,-19,-15,-7,21 textos,-10,-9,-7,37 texts,-16,-12,-12,29 th,-1,-1,9,0 than,2,12,-2,-6 thank,-4,-7,-15,-8 ' +
  'thanks,-9,-15,-15,4 that,-5,-11,1,-13 thats,4,-10,-11,-7 the,5,0,-3,-3 them,12,-4,-3,-1 then,-1,-8,-6,-5 theo,-7,0,-3,-1 there,16,3,-3,-4 theres,11,-4,10,-3 these,-17,-13,-15,18 ' +
  'they,21,-7,-10,-4 theyd,13,-4,0,-7 theyre,14,-1,1,-2 thing,-4,-4,5,2 things,12,-9,-4,-3 think,-2,8,13,-11 thinking,30,-9,-13,-7 thinks,-9,16,-4,-1 third,-8,-2,-4,-1 ' +
  'thirty,-2,-2,-2,-1 this,-7,9,-11,11 tho,0,-2,-1,0 though,0,-1,-2,0 thought,28,-7,-8,-2 thoughts,33,-14,-24,-7 threatened,6,0,-1,-1 three,-9,-11,-5,1 threw,20,-10,8,-7 ' +
  'throat,3,-3,12,-2 through,-10,5,-17,-3 throw,17,-5,-5,-6 throwing,12,-12,20,-6 thrown,-2,0,27,0 thru,-4,-2,-4,-3 thrush,-2,-1,21,-3 thx,-1,0,-1,3 tick,-1,-1,11,-1 ' +
  'tiembla,-8,-7,27,-5 tiempo,-1,7,-5,-1 tiene,-8,-8,30,-8 tienen,-2,-1,-2,8 tieso,-2,-1,9,-1 til,-9,-5,-11,-5 tile,-5,-1,20,-1 tiles,0,0,12,0 till,1,-3,-9,-3 time,-2,9,-8,-10 ' +
  'times,-9,-6,14,3 tina,4,-1,6,-1 tipo,-1,0,-2,0 tips,-1,-1,-2,-1 tirandola,11,-2,-1,-4 tirandolo,9,-2,-1,-2 tirar,-5,2,-3,-8 tirarla,28,-2,-7,-2 tirarlo,22,-2,-6,-2 ' +
  'tirarme,29,-3,-5,-4 tire,29,-1,-7,-2 tired,-6,0,-20,-11 tiredness,-28,0,-7,-1 tiro,-1,-2,3,-3 tiron,-8,-3,-8,-4 tmrw,-1,-1,-2,-3 to,8,0,0,-4 toalla,-11,12,-5,-4 toast,-7,-6,0,-3 ' +
  'toca,-7,-3,4,-2 toda,-12,7,8,-2 todas,11,4,21,-3 todavia,-3,-3,-8,-9 today,-9,-6,-1,-12 toddler,-1,-2,-4,-1 todo,3,15,4,-1 todos,20,-9,-8,-7 together,-2,-2,2,-2 toilet,-3,25,3,0 ' +
  'told,-4,-10,-1,-1 toledana,0,-2,0,0 toma,-13,-5,-2,-5 tomado,-1,-1,8,-1 tomar,-2,-2,16,-4 tomarme,17,-2,-8,-1 tomas,-5,-4,4,-3 tome,31,-5,-10,-9 tomo,-13,-4,25,-6 ' +
  'tomorrow,21,-6,-5,-9 tongue,-4,-2,7,-1 tonight,6,8,-5,-21 tonights,-4,-2,-4,-18 tonteria,7,0,-1,0 too,9,8,-13,-13 took,0,-6,10,-5 top,-3,0,-4,-1 tortura,-3,0,-1,-3 ' +
  'torture,5,-1,-6,-3 tos,-10,-4,16,-4 tose,-5,-2,23,-2 toser,-1,-1,7,-1 tosiendo,0,-1,-2,-1 tossed,14,-1,-3,0 total,-3,-4,-9,-5 totally,-3,12,-5,-5 touch,4,-8,12,-2 touched,-4,7,-1,-7 ' +
  'trabajar,-3,-9,-1,-1 trabajo,-7,-6,-1,14 track,-1,-2,-10,0 trae,-2,0,3,0 traffic,23,-4,-1,-2 trago,-5,-4,24,-5 train,5,-4,-1,-1 training,-2,-1,-1,-1 tranquila,-3,-2,-8,10 ' +
  'transfer,-2,-1,0,0 trapo,-3,-3,17,-2 trapped,-5,6,0,-1 travel,-5,-1,-5,-3 tree,4,-1,-1,0 tren,-7,0,-1,-7 tres,-6,-7,-2,-5 tried,3,-2,-4,-2 triste,-4,17,-8,-2 tristeza,-3,23,-3,-1 ' +
  'tronco,0,0,-7,-3 trouble,-1,-2,5,-2 truck,-5,-1,-1,-4 trust,16,-9,-3,-4 trusted,17,-9,-7,-1 try,-17,-4,-6,-5 trying,13,-4,-5,-5 tu,-8,-1,-3,6 tub,5,-2,11,-1 tuesday,6,-1,-1,0 ' +
  'tummy,-4,-1,-5,-1 turkey,-1,-1,-2,-2 turn,-7,-5,-8,10 turned,-6,-1,9,-2 turning,-3,-2,7,-2 turno,-4,-2,-5,0 tuve,0,0,-6,-2 tuvimos,-2,-1,-4,-3 tuvo,-4,-1,0,-2 tv,10,-1,-6,-1 ' +
  'twenty,-3,-1,-1,-1 twice,-5,-5,0,-5 twins,-4,-8,-1,-2 twitching,-1,-1,13,0 two,-6,-7,5,-12 txting,-3,-1,-1,4 tylenol,-11,-12,25,-3 type,-1,7,-14,-2 u,-2,-1,-2,7 ugh,-2,-3,-10,-1 ' +
  'ultima,7,17,-6,-1 ultimo,-11,-2,-8,-12 un,6,4,-3,4 una,6,-9,5,-8 unalive,13,-1,-1,-1 unas,-5,0,-1,0 unconscious,-1,-1,19,-3 under,-11,4,29,-2 undo,-6,-3,-10,-3 unirme,-7,-2,-2,-5 ' +
  'uno,-1,0,-3,0 unos,-13,-2,1,-6 unresponsive,-3,-2,22,-3 unsafe,9,-10,0,0 unsub,-2,-2,-6,27 unsubscribe,-19,-12,-13,48 unsuscribe,-6,-3,-5,27 until,5,-3,-8,-4 up,-2,-1,-5,-4 ' +
  'upa,-2,-1,-5,-1 upright,-4,-1,5,-1 ups,-6,-3,-12,-2 urge,22,-1,-3,0 urgencias,-14,-3,36,-2 us,14,-12,-19,8 use,-7,-7,5,-6 useless,-15,15,-1,-1 ustedes,-9,-7,-4,20 usually,-2,0,-7,0 ' +
  'va,6,-5,-5,-4 vacaciones,-10,-5,-3,-5 vacation,-2,-3,-4,-2 vacia,-5,13,-1,-2 vacunas,-2,-2,-15,-2 vaina,-1,-1,-2,6 vale,17,-3,-3,-8 valgo,-2,26,-3,-7 vamos,-2,-3,-11,-2 ' +
  'van,5,-2,2,-2 vaya,-5,-2,-5,-3 vayanse,-3,-2,-5,37 veces,-4,-6,5,-2 vecino,-8,0,-5,-1 veinte,-2,-1,-4,0 venas,14,-2,0,-2 veneno,-1,-1,17,-4 venga,4,-1,0,-1 vengan,3,0,-2,0 ' +
  'ventana,25,-4,-9,-3 veo,36,-7,5,-21 ver,-2,0,0,0 verdad,4,15,-3,-7 verde,-2,-2,7,-3 very,-4,-4,16,-2 vez,10,5,-6,-6 vi,2,0,-2,-2 viajamos,-2,0,-1,-1 vida,20,10,-19,-18 ' +
  'viene,-2,-1,-1,-2 vienen,8,-1,-2,-3 vigila,19,-9,0,0 vigilando,9,0,-1,0 vino,-3,0,-12,-3 violent,10,-2,0,0 visit,0,0,-5,-1 visiting,-2,-8,-2,-1 visitors,0,-1,0,-3 vitamin,-1,0,8,-1 ' +
  'vitamina,-1,-1,-5,0 viva,15,-8,-10,-14 viviendo,42,-26,-5,-14 vivir,55,-18,-25,-24 vivo,6,-1,-2,-2 vivos,-1,0,-4,-3 voces,38,-5,-7,-7 voice,2,-2,24,-4 voices,38,-5,-10,-10 ' +
  'volvamos,-1,-1,-3,-2 volver,2,6,-4,-8 volvi,16,-1,-2,-1 volviendo,9,-4,0,-2 volvio,-3,-2,2,-1 vomit,-2,-1,12,-3 vomita,-12,-8,40,-7 vomitando,-1,-2,19,-1 vomitar,-5,-2,21,-8 ' +
  'vomited,-1,-1,17,-1 vomiting,-10,-6,21,-4 vomito,-6,-4,33,-6 vomitos,-1,-1,5,-1 voy,23,-4,-8,9 vuelta,-8,-3,-10,-2 vuelvan,-7,-4,-6,28 vuelvas,-3,-2,-1,15 vuelve,-4,0,-1,0 ' +
  'vuelvo,-7,4,-1,-3 w,0,-1,-7,-5 wait,-5,-14,-12,-3 wake,9,-15,9,-8 wakes,-9,-4,-16,-10 wakeups,-1,0,-8,-4 waking,-14,-4,9,-8 wakings,-8,0,-17,-8 walk,19,7,-5,-2 walked,-3,0,-8,0 ' +
  'walking,-2,6,-6,-2 wall,5,-5,-4,-3 walls,6,-1,-1,-1 wanna,19,-11,-4,-10 want,11,0,-13,2 wanted,11,8,-5,-10 wanting,11,-2,-2,-1 wants,19,-5,-6,5 warmed,-3,0,-2,-2 was,0,1,-6,-11 ' +
  'wasnt,10,-5,-2,-3 watch,-2,-1,3,-1 watching,10,0,-1,-1 water,-5,-9,13,-3 way,26,-6,-7,-6 we,-16,-12,-7,4 weak,-1,-4,10,-1 weaning,0,-1,-5,-3 wearing,-2,0,-1,-6 wed,-3,-1,-2,-1 ' +
  'week,4,-9,4,-13 weekend,-4,-11,-4,-5 weekly,-3,-4,-11,-4 weeks,-6,-4,19,-6 weight,-3,-4,29,-7 weird,-2,-2,14,0 well,-3,-3,-7,-10 went,-1,2,0,-4 were,2,-7,-12,5 wet,-4,-5,25,-6 ' +
  'what,0,-17,-1,-18 whatever,0,-1,-4,3 whats,-1,11,-3,-4 wheezing,-7,-6,35,-4 wheezy,0,0,9,0 when,-2,-8,2,-12 where,1,-3,-3,-2 which,-2,-2,7,-1 while,0,4,1,-2 whispering,5,-1,-1,0 ' +
  'whistling,-1,0,2,0 white,-7,-4,4,-4 who,-1,3,-7,-9 whole,-3,-2,6,-1 whos,-1,-1,-2,-2 why,-11,18,-14,1 wide,-3,-1,-4,-1 wife,15,-4,-13,-6 will,-10,-1,-10,-13 willed,-4,-1,-8,-1 ' +
  'window,25,-7,6,-6 windows,-1,0,-14,0 wine,-1,-1,-9,-5 wiped,-7,-7,-2,-3 wired,0,-2,0,0 wish,12,9,-7,7 with,3,1,1,3 withdraw,-7,-3,-1,12 within,-2,0,-2,0 without,7,-1,-11,-12 ' +
  'wits,-10,29,0,-7 wk,-1,-1,-3,-1 wke,-1,0,-1,-2 woke,-3,-3,-16,-5 woken,0,0,-5,-1 wont,4,-1,22,-23 word,-1,0,-4,0 work,-9,-10,-7,-2 worked,-1,0,-2,-1 working,-3,-2,-10,-4 ' +
  'world,15,-5,-2,-7 worried,-7,-2,18,-3 worry,-3,-1,7,0 worse,-3,-1,8,-3 worst,-12,21,-4,-4 worth,4,-2,-4,-2 would,11,-18,-7,6 wouldnt,16,-7,-9,-5 wouldve,2,0,0,0 wow,-5,0,0,0 ' +
  'wrap,-1,0,-2,0 wrecked,-5,-1,-7,-4 wrists,15,-7,-2,-2 wrong,-12,-5,3,13 wrote,20,-6,-3,-2 x,-1,6,6,-7 y,4,-2,6,-8 ya,-2,4,-21,11 yelled,-17,32,-4,-1 yelling,-2,-1,-2,0 ' +
  'yellow,-8,-2,18,-3 yep,-2,-1,-4,-3 yes,-8,-1,-4,-6 yesterday,-6,-11,0,-5 yet,-4,-2,-8,-8 yo,0,-1,-11,10 you,-16,-11,-11,16 young,-2,0,-1,0 your,-9,-6,-6,2 yr,0,-1,5,0 z,-1,-1,-5,-3 ' +
  'zamarree,12,-1,-3,0 zarandee,33,-8,-8,-2 zero,-5,8,-4,-4 zombi,-2,-2,-4,-6 zombie,-8,-12,-6,-7';
