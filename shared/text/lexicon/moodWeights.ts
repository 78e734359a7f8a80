/** Learned by `tests/support/learnMood.ts`, not written by hand: word, leaning in tenths towards a crisis, a low mood, a sick child, leaving us. */
export const MOOD_BIAS = [-4.63, -4.96, -2.59, -2.89] as const;

export const MOOD_WEIGHTS =
  '#,-10,-9,-5,-10 &,-7,-1,7,-1 @,-1,0,-5,-1 a,1,0,-4,-5 abeja,-7,0,10,0 about,18,-2,-14,-15 abrumada,-7,17,-5,-4 abuela,-12,-3,-3,-10 abultada,-3,-1,11,-1 acaba,-2,0,-16,-10 ' +
  'acabar,20,-21,-5,-5 acabe,28,-10,-3,-3 acabo,11,-4,-13,-6 accident,-3,-1,17,0 account,-9,-4,-4,16 acepte,0,-3,0,9 acepto,-1,-1,-2,3 acostado,0,0,-2,0 acostarlo,-1,-2,-3,-3 ' +
  'acoste,-4,-1,-5,0 across,18,-2,-2,-1 activa,-2,-1,-1,-1 actually,7,-4,-5,-2 acuesto,-10,-1,-3,-2 add,-21,-19,-2,-3 adios,23,-2,-5,-2 afraid,23,-5,-3,-1 after,1,-2,8,-16 ' +
  'afternoon,-3,-2,2,-3 again,3,-2,-2,8 against,30,-6,-2,-2 agarra,-1,-1,9,-5 agarre,12,0,-2,-1 agarro,6,0,0,-1 ages,-1,0,-2,0 ago,-1,-1,8,-1 agotada,-6,13,-8,-3 ' +
  'agradeceria,-3,-1,-2,16 agree,-1,-1,-1,5 agreed,-5,-5,0,16 agregar,-13,-4,0,-1 agua,-6,-8,4,-5 aguantar,-1,27,-4,-3 aguanto,8,25,-4,-20 ahi,-2,-1,-4,7 ahoga,-9,-2,28,-2 ' +
  'ahogando,-3,9,5,-3 ahogar,16,-1,-1,-2 ahogarlo,16,-1,-4,-3 ahogo,-6,7,5,-3 ahora,7,-3,-8,-7 ahorco,27,-4,-1,-9 air,0,-1,9,-1 aire,-3,-5,23,-5 al,8,1,0,-9 alergia,-5,0,12,0 ' +
  'alergica,-6,-1,25,-2 algo,9,-15,9,-10 alguien,17,-6,-8,-5 algun,-3,0,-7,-1 alive,21,-22,-8,-15 all,-5,4,9,1 allergic,-4,-3,18,-3 alma,-5,23,-7,-4 almohada,14,-2,-16,-2 ' +
  'almost,14,-2,6,-2 alone,6,12,-6,9 already,-7,-3,-7,12 alseep,0,-2,-2,0 alto,-4,-6,-7,32 always,-4,-2,-3,0 am,3,6,-5,-2 amanecio,-1,0,14,0 amarilla,-1,0,6,-1 amarillo,-2,-1,6,-3 ' +
  'amarillos,-1,-1,16,-1 amazing,17,-3,0,0 amenaza,23,-1,-8,-4 amenazo,12,-1,-2,-2 amo,6,0,-2,-1 amor,-2,-1,-2,-2 ampollas,-7,0,11,0 an,-12,5,7,-5 ana,-5,-3,-8,-14 and,5,2,8,-5 ' +
  'ando,-6,-1,-10,-10 angry,11,-2,0,-1 annoying,-1,-1,-4,6 ano,-1,0,9,0 anoche,4,-6,-5,-10 anos,-3,11,-3,9 another,8,13,-12,-5 ansiedad,-8,33,-1,-3 answer,-1,-5,0,-2 ' +
  'anterior,-6,-1,-4,-9 antes,2,13,-10,-5 antibiotics,-1,-1,-20,0 anula,-4,-1,-2,11 anular,-1,-2,-4,9 anulen,-3,-4,-2,21 anxiety,-2,33,-2,0 anxious,-8,0,0,0 any,-5,1,0,5 ' +
  'anymore,4,9,-12,8 anyone,-5,11,-3,-2 anything,-11,-3,20,7 apaga,0,0,-1,2 apague,-2,0,-3,0 apaguen,-1,-3,-1,13 apart,-6,20,-5,-2 apenas,-5,0,-5,-3 apiretal,-4,-8,19,-1 ' +
  'app,-1,-1,-3,-1 apparently,-2,-2,-6,-7 appointment,0,-2,-5,-2 appreciate,-3,0,-1,4 aprete,19,-1,-13,-1 apunte,-2,-8,0,14 apunto,-5,-2,-1,7 aqui,3,-11,-13,14 ardiendo,-3,-1,10,0 ' +
  'are,-2,1,-8,-7 arent,15,-2,-2,-1 arm,19,-11,6,-3 arms,-4,-8,-2,-6 around,17,-7,-3,-5 arrepiento,-2,18,-1,-6 arriba,-7,-4,-10,-6 as,-12,-3,0,3 asco,-7,27,-1,-1 asfixiarla,7,0,-2,-1 ' +
  'asfixie,24,-1,-2,-2 asi,1,12,2,-14 ask,0,0,0,3 asked,-3,-1,0,10 asleep,-8,-9,-21,-8 aslep,-1,-1,-3,0 asusta,5,0,-1,-1 asustada,6,-7,-1,0 at,-11,3,-8,-9 ataque,-3,-1,14,-1 ' +
  'ate,-20,-3,34,-5 atragantando,-1,-2,10,0 atraganto,-2,-1,10,0 atras,-7,-3,0,-6 atropelle,6,-1,0,-1 attacks,0,19,-2,0 autorizo,-1,-1,0,3 aventarlo,11,-1,-2,-2 avente,34,-1,-7,0 ' +
  'avento,4,0,-1,0 avisame,-1,-4,-1,-1 avisos,-1,-1,-2,-5 awake,-9,-8,-19,-6 away,0,13,-8,15 awful,-3,6,-4,-1 ay,-1,-1,-4,2 ayer,-6,-6,11,-8 ayuda,-20,13,-7,-13 ayude,-15,20,0,-3 ' +
  'azul,-4,-3,18,-2 azules,-4,-2,10,-4 babbling,-2,0,-1,-1 babies,-1,-2,-2,-1 baby,22,-6,10,-11 back,-14,-1,-10,0 bad,10,1,2,-7 baja,-17,-13,-11,39 baje,-2,-1,-3,0 bajo,-8,0,8,0 ' +
  'bajon,-1,0,-2,-2 bajoneada,-3,0,-3,-2 balcon,16,-4,-2,-4 balcony,12,-3,-2,-5 ball,-2,-1,-4,-1 banera,2,-1,11,-2 bang,2,-2,-2,0 banged,-2,0,2,0 banging,-3,0,-1,0 bano,1,3,-7,-3 ' +
  'barely,-9,14,-5,-6 barked,-4,0,-3,0 barking,-2,-1,7,-3 barky,-1,0,5,0 base,0,0,-1,5 basta,-6,-5,-8,22 basura,-1,0,-3,1 batalla,-3,0,-3,-1 bateria,-3,0,-4,-1 bath,7,-7,0,-8 ' +
  'bathroom,1,14,-4,0 battery,-5,-3,13,-2 battle,-3,-1,-2,-3 bc,11,-1,-4,-1 be,14,-5,-3,2 beat,3,-6,-1,-4 bebe,24,-3,-1,-12 beber,-1,-2,8,-3 bebio,-2,-2,24,-5 because,20,-10,-6,-6 ' +
  'becoming,-1,7,-1,-1 bed,-7,-9,-6,-6 bedtime,-16,-1,-13,-8 bee,-1,-1,12,-1 been,11,-5,-5,-5 before,-8,16,-14,-6 being,24,2,2,-8 believe,8,-15,-3,-1 belly,-9,-4,25,-4 ' +
  'benadryl,-9,-10,40,-1 beside,-2,0,-1,0 best,-12,0,-5,-1 better,16,10,-19,-19 between,-4,-3,2,-3 beyond,2,-1,-1,-1 bf,9,-2,-4,-2 bibe,-5,-1,-6,-1 biberon,-12,-3,-14,-3 ' +
  'bien,-13,3,-4,-6 big,-3,-3,1,-1 bin,1,-1,-6,0 binky,-2,-1,-5,-1 bit,3,-7,2,-6 bk,0,0,-2,-1 black,-1,-2,7,-1 blanca,-2,-1,3,-5 blanco,-3,-2,5,-2 blanket,6,-1,1,-1 bleach,15,-3,5,-3 ' +
  'bleeding,-6,-7,31,-12 blistering,-2,-1,6,0 block,-7,-3,-1,23 blocked,-1,-1,-1,23 blocking,-2,-9,0,20 blood,-16,-7,30,-9 bloody,-1,-1,5,-2 bloqueen,-1,0,-1,3 blue,-16,-5,20,-5 ' +
  'boca,13,-3,-1,-2 body,-3,-1,9,-1 bofetada,8,0,-12,0 boiling,-5,-2,12,-2 boob,-8,-7,-15,-5 boobed,-1,-2,-3,0 book,-2,-1,-3,-1 books,-4,-2,-4,-1 borde,-8,21,-2,-1 born,12,15,-15,-7 ' +
  'borra,-10,-6,-9,-6 borradme,-1,-3,-1,5 borrame,-2,-2,-5,24 borren,-15,-3,-3,27 borrenme,-3,-1,-6,24 borro,-4,-6,-4,7 both,8,-8,-17,-13 bother,-4,-3,-1,7 bothering,-5,-2,0,5 ' +
  'boton,-1,0,5,-1 bottle,-9,-7,0,-8 bottles,-2,-2,0,-1 bottom,5,21,-2,-1 bought,11,-1,-4,-1 bouncing,-2,-1,-10,-2 bout,1,0,-4,-1 boyfriend,15,-7,-5,-5 brain,2,-3,-10,-6 ' +
  'brazo,16,-2,-5,0 brazos,10,-3,-13,-11 break,-7,22,-6,-5 breaking,-14,33,-1,-5 breast,-1,-1,-7,0 breath,-6,-7,5,-3 breathe,-10,-12,21,-2 breathes,-3,-1,6,-1 breathing,-17,-9,31,-9 ' +
  'bridge,26,-7,-2,-4 bright,-2,-1,10,-2 bring,-2,0,-1,-1 bro,-4,0,0,0 broke,-1,20,3,-2 broken,-8,20,-4,-3 brother,-3,-1,-23,-1 brought,-6,-1,-6,0 brutal,-5,-1,-9,-7 btl,-2,0,-1,0 ' +
  'buena,-2,13,-1,-2 buenas,-1,-8,-3,-4 bueno,0,0,0,2 buenos,-4,-1,-10,-5 bug,0,0,-2,-1 bulging,-4,-3,21,-6 bum,0,0,-6,0 bump,-3,-2,18,-1 bumped,-6,-2,11,-2 bunch,12,-2,-6,-1 ' +
  'burn,-4,0,11,0 burned,-3,-1,25,-2 burning,-4,-1,21,-3 burnt,-6,23,5,-12 burped,-1,-1,-2,-1 bus,-6,-4,0,-4 but,0,-6,-10,0 butter,-1,-1,4,-1 button,-2,-2,9,-2 by,-4,-5,-2,-8 ' +
  'bye,-1,-2,-1,13 cabeza,-6,-4,13,-7 caca,-6,-3,27,-5 cachetada,23,-1,-16,-1 cada,-5,14,-4,-4 cae,-4,7,-4,-1 caer,17,-2,-3,-2 caerse,-3,0,5,0 cafe,-13,-4,-1,-9 caigo,-12,-9,0,-7 ' +
  'calentura,-2,-1,27,-1 caliente,-4,-6,19,-1 call,5,-4,34,-2 calla,5,0,-4,0 callara,10,-1,-7,0 calm,-13,0,-1,0 calma,-1,-2,3,-1 calmo,-1,-1,-11,-1 calpol,-6,-16,34,-3 cama,-3,7,3,-10 ' +
  'cambia,-2,-1,-2,-1 cambiador,-1,0,7,0 cambiar,-6,-3,-1,-23 cambiaron,10,-1,-2,-3 cambie,-9,-3,-11,12 cambio,-1,-1,-2,-1 came,-3,-7,4,-1 camion,5,-1,0,-1 can,-6,1,8,-6 ' +
  'cancel,-17,-14,-11,43 cancela,-6,-7,-10,27 cancelar,-16,-15,-13,43 cancelen,-7,-7,-4,26 cancelled,-1,-1,-1,-2 cancelo,-3,-6,-7,28 cannot,-2,16,-1,-3 cansada,-9,-3,-17,-8 ' +
  'cansadisima,-2,0,-6,-5 cansancio,-17,6,-14,-16 canse,-2,16,0,-6 cant,-2,29,12,-22 cantandole,0,0,-2,0 capaz,23,-3,-2,-2 capsula,-2,-1,13,-2 car,11,1,-4,-3 cara,-2,14,13,-2 ' +
  'caracter,-13,0,-6,-2 care,2,-3,9,-3 cares,-15,11,0,-1 cargo,-2,0,-5,0 caricias,-1,0,-2,0 carried,0,0,-3,0 carrier,-3,-1,-4,-1 carro,18,-3,-7,-3 carta,16,-1,-4,-4 casa,5,-8,-11,-4 ' +
  'case,5,-2,-1,0 casi,24,-3,-12,-6 cat,-3,0,2,0 catch,-4,-5,11,-1 catnap,-3,0,-1,0 caught,-1,0,-2,0 caved,-4,-1,-6,-4 cayendo,-4,17,-11,-1 cayo,-11,-7,14,-7 cease,-3,-2,-10,29 ' +
  'cedi,-5,0,-8,-3 ceiling,-2,0,-1,0 cell,0,-1,-1,6 celular,-17,-2,-3,11 cena,0,0,-12,0 cerebro,-6,-1,-1,-3 cesen,0,0,0,2 chair,0,-3,1,-4 change,-14,-4,-4,-14 changed,-4,-9,-9,9 ' +
  'changing,-3,-1,10,-5 chaos,0,0,-2,0 chatting,-6,-3,-5,-2 che,-1,-1,-1,3 check,0,0,12,0 checked,-2,10,2,-3 checkup,0,-3,5,-1 chest,-3,-1,3,-1 chichon,-3,-1,10,0 child,-3,-1,-4,-5 ' +
  'childminder,-2,0,-1,0 chip,12,-1,-5,0 chocar,11,-1,0,-1 choco,-3,0,-1,0 choked,20,-8,5,-7 choking,-12,-2,37,-6 chupete,-20,-6,-20,-8 chupo,-2,-1,10,-3 chupon,-1,0,-12,0 ' +
  'cierra,-3,-1,5,11 cinco,0,-3,-7,-1 clammy,-2,-2,13,-1 cleaner,-2,-2,13,-2 cleaning,-2,-1,6,-1 cleared,-2,0,-11,-2 clock,-2,-2,-3,-1 clocks,0,-1,-6,-1 clockwork,-3,-2,-6,0 ' +
  'cloro,9,-2,8,-3 close,2,-1,-2,13 closed,0,0,-2,0 club,-1,-1,-1,-2 clue,-2,0,-2,0 coach,-1,-3,-1,19 coaching,-4,-3,-1,9 cobija,-3,0,5,0 coche,7,-1,-6,-1 code,-2,-6,-2,-4 ' +
  'codigo,-6,-2,-1,-2 coffee,-14,-4,-7,-11 coin,-1,-1,10,-1 cold,-12,-6,-4,-12 colecho,-2,-1,-2,-1 come,10,-3,7,-9 comer,-9,-6,19,-10 comes,4,-1,2,-1 coming,3,-11,3,-3 ' +
  'comio,-9,-1,20,-2 communication,-1,-1,-7,15 como,-1,1,-2,9 completely,-7,22,-4,-3 con,8,0,6,-6 confio,11,-1,-4,-2 confused,-1,-1,5,-1 congested,-1,-4,11,0 conked,-1,-1,-2,0 ' +
  'conmigo,6,2,-10,14 consent,-16,-12,-8,39 consentimiento,-8,-7,-9,34 contact,-12,-9,-10,24 contactar,-3,-3,-8,22 contactarme,-3,-2,-4,20 contacten,-12,-10,-1,26 contacting,-7,-1,0,5 ' +
  'contacto,-1,-1,-1,9 continuar,-8,-2,-2,23 continue,-1,0,-1,8 contra,18,-4,0,-4 control,36,-20,-2,-4 convulsion,-5,-2,28,-4 convulsionando,-1,-1,13,-1 convulsiones,-2,-1,21,-3 ' +
  'cooked,-6,-6,0,-3 cope,-4,16,-16,-2 coping,-1,23,-2,-2 coraje,12,0,-3,-1 cord,-4,0,13,0 corner,5,-1,-2,0 corpse,-2,-2,-3,-2 corrido,-1,-2,-3,-1 corriendo,-5,32,-1,-17 ' +
  'cortando,23,-17,0,-2 cortar,18,-4,0,-9 cortarme,24,-1,-2,-2 corte,25,-6,-3,-9 cosas,10,-4,-10,7 cosleeping,0,0,-2,0 costillas,-1,-1,7,0 costo,-1,0,-2,0 cot,-12,3,-11,-3 ' +
  'couch,-3,-1,10,-2 cough,-10,-5,25,-8 coughing,-4,-2,24,-3 could,10,-9,2,-3 couldnt,5,-1,-1,-7 count,-7,-6,-10,6 counted,0,0,9,0 counting,-1,-1,-2,0 covered,13,0,-4,-2 ' +
  'cranky,-1,-2,13,-1 crash,8,-2,-1,-1 crashed,-3,-2,-5,-1 crawling,10,0,-1,-1 crazy,-2,3,-1,-1 creer,-5,-10,0,0 creo,10,7,16,-5 crib,4,-9,-2,-5 cried,-3,25,-12,-9 cries,2,-4,7,-2 ' +
  'crisis,-3,-2,-7,-5 crossed,-1,-1,-6,0 croup,-5,-2,22,-2 cry,-21,26,3,-11 crying,-5,23,1,-13 cual,-3,-1,-2,-1 cuando,7,-14,-7,-14 cuantas,-5,-2,-5,2 cuanto,-6,2,5,-7 ' +
  'cuarto,-4,-4,-11,-6 cuchillo,23,-2,-4,-2 cuddle,-7,-1,-15,-1 cuddled,-1,-2,-3,-1 cuddles,-1,-2,-15,-1 cuello,15,-3,17,-4 cuenta,1,-1,-6,20 cuento,-1,-2,-4,-8 cuerpo,-10,-5,22,-7 ' +
  'cuesta,-10,20,5,-8 cuiden,22,-1,-1,-6 culpa,-2,4,-5,-2 culpable,-7,6,-1,-3 cuna,-3,-4,-11,-6 cut,22,3,-1,-9 cutting,18,-5,-10,-5 da,-20,22,-10,-17 dad,-11,19,-13,-6 ' +
  'daddy,-2,-2,-9,-1 dads,-1,0,-1,-18 dame,-6,-3,-6,5 dan,-4,1,-2,-8 danger,21,-13,-1,-1 dangerous,0,-1,19,0 dano,28,-9,-10,-10 dar,-4,-9,10,2 daria,9,-3,0,-1 dark,12,-4,-2,-2 ' +
  'darle,-3,-8,12,-3 darme,-3,-2,-4,9 data,-6,-3,-4,-16 datos,-12,-2,-4,-6 daughter,20,-7,-3,-1 day,-6,8,-1,-8 daycare,-4,-2,-4,-6 days,17,-8,16,-6 de,0,0,3,3 dead,11,-12,8,-13 ' +
  'deal,-2,6,-1,-1 death,7,-8,-9,-6 deberia,10,-3,4,-2 decaida,-2,-1,5,0 decaido,-3,-2,9,0 decided,-1,-1,-1,12 decidimos,-4,-3,-1,13 defeated,-3,0,-2,-1 degrees,-1,0,4,-1 ' +
  'dehydrated,-6,-6,27,-3 deja,-5,9,-1,7 dejad,0,0,-1,6 dejame,-3,-1,-4,14 dejamos,-2,-1,-2,11 dejar,1,-5,-7,23 dejarla,-4,-14,-1,-2 dejarlo,7,-1,-11,-2 deje,5,-1,-10,-1 ' +
  'dejen,-6,-9,-12,32 dejenme,3,-3,-6,15 dejennos,-2,-1,-4,22 dejo,17,-3,-4,-1 del,9,-2,1,-7 delante,14,-1,-1,-7 delete,-10,-12,-7,8 demasiadas,3,-1,-1,-2 demasiado,-7,30,4,-13 ' +
  'demasiados,-1,-1,-1,2 demon,30,-2,-7,-1 demonio,30,-1,-5,-3 demons,12,-2,-3,0 denme,-1,-1,-4,9 dentro,3,8,-3,-1 denver,-9,-1,-7,-4 depresion,-13,27,-3,-2 depressed,-8,27,-2,-3 ' +
  'deprimida,-4,13,-1,-2 desactivar,-1,-4,0,15 desactiven,-3,-1,-1,11 desaparecen,-2,-1,9,-2 desaparecer,22,-16,-3,-9 desastre,-4,9,-5,-5 desbordada,-5,15,-1,-1 descansamos,0,-2,-3,0 ' +
  'descanso,2,0,-4,-3 desde,-8,7,14,-10 deseo,-8,-7,-6,20 deserve,5,-3,0,-2 deserves,5,12,-1,-1 desesperada,-8,25,-1,-1 deshacer,-4,-1,-5,0 deshidratado,-3,-2,21,-3 desmayo,-1,-2,16,-1 ' +
  'despedida,27,-1,-7,-2 despertado,0,0,-3,0 despertar,19,-13,16,-19 despertara,15,-1,-3,-2 despertares,-11,-6,-18,-10 despertarla,-3,-2,15,-6 despertarlo,-1,-11,19,-1 ' +
  'desperto,-9,-6,-24,-5 despierta,-17,-9,18,-8 despierte,9,-2,-5,-2 despierto,-4,-2,-7,-2 despues,5,-2,7,-8 destrozada,-3,-1,-1,0 destruida,-6,0,-6,-1 desuscribanme,-2,-2,-4,24 ' +
  'desuscribir,-8,-3,-7,31 desuscribirme,-8,-4,-8,31 desvelo,-1,-4,-9,0 deten,0,0,-1,3 detener,-2,-5,-7,28 detengan,0,-3,-1,14 detergente,-1,0,5,-1 devil,22,-5,-10,-1 dh,-5,-2,1,0 ' +
  'di,18,-5,-7,-3 dia,-9,9,10,-8 diablo,20,-2,-9,-2 diaper,-4,-5,3,-5 diapers,-2,-1,6,-1 diarrea,-4,-3,29,-2 diarrhea,-2,-3,28,-3 dias,11,-7,14,-13 dice,15,-2,-10,-3 dicen,12,-2,-1,-2 ' +
  'did,-4,-1,-17,-7 didnt,-5,-7,-12,8 die,38,-23,-7,-18 died,0,-7,9,-10 diente,-5,0,-8,0 dientes,-6,-3,-12,-5 diez,-4,-1,-3,0 different,7,-1,-3,-1 dificil,-7,13,-14,-3 ' +
  'diganle,14,-1,-3,-1 diganme,-2,0,-3,-1 dije,-10,-3,-3,13 dijo,1,-2,-7,-3 dinner,-2,-1,1,-1 dio,-10,-2,20,-2 dios,31,-5,-16,-6 disappear,20,-3,-2,-3 disaster,-2,0,-4,-3 ' +
  'discontinue,-13,-4,-6,28 disfruto,-8,29,-3,-6 dishwasher,-2,-1,14,-2 do,0,6,9,5 doble,-8,-1,8,-2 doctor,-16,-3,13,-4 doctora,-1,0,-3,0 does,-9,-1,-9,-9 doesnt,3,-5,14,-5 ' +
  'dog,-14,-2,21,-4 doing,2,-8,-7,-4 dolor,-2,-2,10,-9 done,5,-1,-9,7 dont,0,13,-7,13 door,-11,13,4,-1 dormi,-2,-2,-11,-15 dormia,0,0,-9,0 dormida,-10,-7,-23,-10 dormido,-13,-5,-17,-11 ' +
  'dormir,-3,-3,-20,-21 dormirla,-4,0,-9,-3 dormirlo,-3,-1,-9,-5 dormirme,16,-2,-6,-2 dormirse,-3,-5,-11,-1 dos,7,-1,5,-10 dose,-2,-1,21,-1 dosis,-3,0,7,-1 dot,-1,-1,-6,0 ' +
  'dots,-1,0,9,-1 double,-2,0,7,0 down,-4,-5,0,-6 doy,-9,20,12,-15 dozed,-4,0,-3,-1 dr,-3,-2,-5,-3 drained,-2,0,-6,-5 drank,4,-5,20,-6 dread,-9,34,-2,-2 dream,-3,-2,-10,-5 ' +
  'dreamfeed,-5,0,-5,0 drink,-2,-3,15,-1 drinking,1,-2,18,-3 drive,19,-2,-4,-5 driving,4,-9,-2,-3 drop,6,-6,-10,1 dropped,-2,-4,6,-4 dropping,7,-5,-6,-2 drops,-1,0,8,-1 drove,2,0,-1,-2 ' +
  'drown,11,-1,-4,0 drowned,-10,0,22,0 drowning,-4,18,-7,-3 drowsy,-2,0,-1,0 dry,-3,-7,9,-2 dude,-1,0,-2,3 duele,-19,15,8,-9 duelen,-4,0,-2,-6 duerma,-8,-5,-7,-6 duerme,-17,-5,-21,-8 ' +
  'duermete,-4,0,-1,-8 duermo,22,-3,-9,-3 dummy,-11,-7,-15,-6 dura,-30,-3,2,-2 durmiendo,-6,-6,-9,-2 durmiera,-15,-1,-6,-3 durmio,-11,-8,-29,-6 duro,-9,10,1,-6 dying,19,-16,-1,-10 ' +
  'e,-3,1,12,-2 each,4,-4,-6,-2 ear,-11,-4,20,-4 earlier,-3,-1,-2,-1 early,-5,-7,-11,-9 ears,-2,-2,10,-1 earth,21,5,-1,0 easier,-3,-4,-8,-6 easily,4,-1,-3,0 easy,-1,-2,-4,-1 ' +
  'eat,-6,-3,13,-1 eating,-1,-1,10,-1 echo,-8,17,-1,-1 egg,-2,0,4,0 eggs,-2,-1,7,-1 el,5,-1,-5,-7 electric,-1,0,24,-3 eleven,-1,-1,-2,0 elimina,-4,-1,-2,-9 eliminame,-1,-1,-2,9 ' +
  'eliminen,-6,-1,-1,9 ella,15,-3,-11,-4 else,-16,5,-11,4 em,-1,0,-5,0 empezamos,-3,0,-1,-1 empezar,-8,-8,-4,-19 empty,-6,8,3,0 en,4,-3,1,-7 encanta,-5,-2,-4,-6 encima,1,7,8,-3 ' +
  'encontre,-3,0,5,0 encuentro,6,-1,-2,-1 end,11,-2,-10,15 ended,-4,-2,-3,0 ending,35,-26,-3,-2 ends,-3,-1,0,-4 energia,-7,0,-5,-3 energy,-4,9,-4,-3 enferma,-7,-3,-12,-5 ' +
  'enfermera,-2,-9,-1,-3 enfermo,-11,-1,-4,0 enojada,-8,0,-2,-1 enoje,-7,0,0,-2 enorme,-3,5,8,-1 enough,-3,9,-7,12 enrollment,-5,-2,-1,16 ensename,-6,0,-3,-1 entera,-4,-1,-1,-1 ' +
  'entero,12,-1,1,-3 entiende,-8,19,0,-2 entry,-1,0,-1,-8 envenenar,17,-1,-1,-4 enviar,-1,0,0,2 enviarme,-1,-1,-2,4 envidia,-2,0,-1,-4 envien,-2,-5,0,6 equivocado,-7,-2,-3,11 ' +
  'equivocaron,0,-1,-12,30 equivoco,-1,-6,-5,30 equivoque,-2,-1,0,-4 er,-10,-1,29,-3 era,-2,-1,-4,-7 erase,-6,-1,-3,0 eres,-2,-2,-3,-3 error,-9,-1,16,3 es,6,-1,-6,-1 esa,-2,-1,-2,14 ' +
  'escalera,5,-1,7,-1 escaleras,13,-2,19,-1 escriba,-5,-5,0,25 escribais,-4,-5,0,8 escriban,-29,-20,-7,46 escribas,-6,-8,-1,-3 escribeme,-1,-5,-2,-1 escribi,22,-1,-8,-5 ' +
  'escribiendo,-16,-3,-1,25 escribir,-11,-8,-7,24 escribirme,-10,-6,-14,29 escribo,-2,-2,-1,5 escucho,11,-1,-4,-3 ese,-2,-1,-1,-13 eso,-7,-5,-13,2 espalda,-11,-1,-3,-3 ' +
  'espanol,-1,0,-2,-11 espero,-2,-1,-6,0 esposa,10,-2,-5,5 esposo,9,-4,-4,-7 esta,-1,1,17,-15 estaba,3,-3,-6,-4 estafa,-1,-1,-1,9 estamos,-5,-5,-11,-5 estan,8,-3,-7,17 ' +
  'estar,38,-12,-11,-22 estaria,21,-2,-2,-3 estarian,18,-3,-3,-3 estas,-1,0,0,-3 este,1,-8,-8,2 esten,-5,-4,-5,20 esto,-16,13,-17,12 estos,-8,-6,-6,10 estoy,9,26,-16,-10 ' +
  'estrellar,5,-1,-1,0 estrellarlo,15,-1,-3,0 estresada,-1,0,-4,-3 estuviera,23,-2,-3,-11 estuvo,-2,-2,-2,4 etapa,-5,0,-12,-1 even,-4,11,-8,-2 ever,-7,1,-10,1 every,7,14,6,-7 ' +
  'everyone,14,7,-7,-7 everyones,-1,7,0,0 everything,-1,16,-16,-5 evil,36,-5,-17,-2 ex,10,-3,-2,-2 except,8,0,-2,-2 exhausted,-15,11,-10,-9 exist,31,-9,-2,-14 existir,31,-6,-2,-17 ' +
  'explain,0,0,-1,-9 explosion,0,0,-7,0 explotar,4,5,-6,-3 explote,-6,21,-8,0 extra,9,-1,-2,0 extranaria,25,-21,-1,-4 extrano,-13,0,-2,-3 eye,-5,-4,21,-3 eyes,-16,-19,12,-9 ' +
  'face,7,8,16,-4 facil,-4,-5,-7,-12 fade,-3,-1,14,-2 fading,-5,0,4,-2 fail,0,0,-2,-2 failed,-18,8,-1,-1 failing,-18,26,-2,-4 failure,-7,14,-1,-1 fainted,-2,-2,23,-1 fall,-1,-3,3,-2 ' +
  'falling,-2,10,9,-7 false,-1,-2,-4,-1 falta,-1,-1,-1,9 familia,2,-5,-10,-2 family,3,-7,-4,-15 fan,-1,-1,-6,0 fantasize,11,-1,0,0 far,-5,-6,-2,-2 fast,-4,-3,5,-2 fatal,-5,4,-1,-1 ' +
  'favor,-8,-5,-15,25 febrile,-1,-1,9,-2 fed,-13,-5,-10,3 feed,-16,-6,-3,-7 feeding,-1,-2,-6,-1 feeds,-8,-11,3,-8 feel,2,30,-15,-14 feeling,-1,28,-15,-9 feels,1,16,5,-5 feet,-14,-2,1,0 ' +
  'feliz,0,15,-3,-4 fell,-19,-4,29,-8 felt,0,5,1,-2 feo,-2,-1,7,-1 fever,-12,-8,35,-7 few,-5,-1,9,-4 fiebre,-15,-8,29,-17 fiesta,0,0,-2,0 fighting,-1,-2,-8,0 fin,-3,-3,-8,3 ' +
  'final,-2,-1,-7,-3 finally,-3,10,-10,-1 find,-3,-5,-1,0 fine,-6,-3,-18,-6 finger,-2,0,4,0 fingers,-2,-1,3,0 finished,-2,0,0,3 first,-7,-13,-8,-5 fit,-4,-4,23,-1 five,-3,-3,-8,-3 ' +
  'fixed,-1,0,-2,0 flacido,-2,-2,13,-1 flaring,-2,-1,14,-3 flat,-1,9,-2,0 flojo,-1,-1,5,-1 floor,-10,17,8,-4 floppy,-4,-3,27,-3 fly,11,-1,0,0 fontanelle,-1,-1,11,-2 food,12,-1,-4,-2 ' +
  'foot,-5,-3,-3,-1 for,-9,0,5,-4 forever,13,-6,-5,10 forget,-5,-2,-1,7 forgot,-5,-1,-3,-4 forma,-5,-1,-1,-1 fought,-2,-1,-4,-1 found,-7,-1,19,2 fr,4,0,-1,-2 fracaso,-18,24,-1,-4 ' +
  'frasco,15,-1,-1,-4 free,5,-1,-4,-1 frente,-7,-1,20,-1 fria,-1,0,4,0 friday,-1,-1,-1,-4 fried,-4,-3,-3,-3 frio,-2,-1,8,0 frita,-5,-10,-11,-1 frito,-4,0,-6,-1 from,-1,-9,-1,5 ' +
  'front,20,-8,-6,-1 frustrada,-2,0,-4,-3 frustrated,-3,-2,-7,-7 fue,-9,-3,-7,-7 fuera,-1,-6,-14,18 fueron,-1,-1,2,-3 fuerte,25,-6,-9,-6 fuerza,3,-1,7,0 fuerzas,-7,19,-5,-9 ' +
  'fui,-8,13,-2,-1 full,-14,-2,-4,-1 fumes,-2,-1,-9,0 fun,-1,10,-1,0 funciona,-4,-4,-6,-16 function,-1,0,-11,0 funny,-2,-1,5,-1 further,-1,-1,-3,7 fussed,-1,-2,-3,-1 fussing,0,0,-5,0 ' +
  'fussy,0,-1,18,-1 gaining,-3,-2,6,-6 ganas,38,-13,-12,-13 garbage,-6,0,-2,-1 garganta,-3,0,9,0 gases,-2,-1,13,0 gasping,-3,-3,35,-5 gasps,-2,-3,13,0 gave,-12,-6,10,-2 gente,5,0,-8,-2 ' +
  'get,-11,-7,8,14 gets,-8,-1,-1,-33 getting,-3,2,3,15 girl,-4,-6,-1,-1 give,-8,21,22,0 giving,3,10,-3,0 glass,-4,-1,13,-1 go,15,-5,3,8 god,19,-4,-15,-7 goes,-3,-1,0,-1 ' +
  'going,11,-5,-13,-13 golpe,11,-1,-5,-1 golpea,20,-2,0,-7 golpearla,8,-1,0,-2 golpee,14,-1,-2,-2 golpeo,1,-2,11,-2 gone,19,-4,-14,-8 gonna,9,-10,-7,-7 good,7,-5,-16,5 ' +
  'goodbye,45,-9,-6,-7 got,-3,-12,12,-11 grabbed,29,-7,-4,-2 grabbing,-1,-1,6,-1 gracias,-14,-12,-13,16 grados,-1,0,-8,0 grande,-1,-1,0,-2 grandma,-2,9,-26,-19 grandmas,-5,0,5,-1 ' +
  'grandpa,0,0,-2,0 grape,-7,0,16,0 gray,-9,-1,8,-2 great,-9,-2,-18,5 green,-6,-3,22,-6 grey,-2,-1,9,-1 gripe,-4,-2,-7,-3 gris,-4,-2,17,-1 grita,0,-1,15,-1 gritar,-17,0,-2,-3 ' +
  'grite,-3,24,-17,-1 grito,-9,29,-4,0 grown,-2,-1,10,1 grumpy,-3,-4,-4,-4 grunting,-3,-5,16,-3 guarderia,-3,-1,-2,-1 guess,-2,-1,-3,0 guilt,-1,7,-2,-1 guilty,-8,13,-2,-3 gums,0,0,-3,0 ' +
  'gun,23,-6,-8,0 gusta,-9,-3,-2,-8 gustaria,4,-3,-3,-7 ha,-8,-8,33,-7 haber,15,6,-7,-5 habit,0,-1,-2,0 habla,14,-1,-1,-4 hablan,5,-1,-4,-1 hablo,-6,-3,8,-8 hace,1,-7,14,-1 ' +
  'hacemos,-4,-3,-2,-4 hacen,-5,0,0,0 hacer,19,-1,-12,-10 hacerle,24,-6,-7,-5 hacerlo,30,8,-10,-13 hacerme,7,-1,-1,-2 had,-12,9,-1,-2 haga,15,-1,-5,-1 hago,2,-2,16,-3 ' +
  'haha,-21,-2,-10,-9 hair,6,0,-1,0 half,-10,-6,-10,-4 hand,10,-9,13,-3 handle,-3,4,-3,0 hands,6,-1,3,-2 hanging,-2,22,-6,-1 happen,2,-1,0,-1 happened,3,-2,-1,0 happier,6,-3,0,-4 ' +
  'happy,-9,2,-4,-5 hard,11,3,-6,-10 harm,20,-3,-4,-3 harming,7,-2,-3,-1 harta,-6,7,-4,5 has,1,-9,11,-5 hasnt,4,-3,25,-2 hasta,1,-9,-9,-7 hate,-17,28,-8,-10 hates,-17,24,-12,-5 ' +
  'have,1,16,-9,0 havent,33,4,-4,-1 having,4,13,4,-5 hay,5,-7,-9,-6 he,7,-10,11,-9 head,3,6,13,-6 headache,-2,0,-3,-4 hear,14,-11,-4,6 heard,-2,0,-4,0 hearing,25,-5,-3,-4 ' +
  'heart,-5,7,3,-1 heavy,-1,-2,-1,-1 hecha,-6,7,-10,-9 hecho,-2,-2,10,-3 hed,5,0,-1,0 held,1,-3,-21,-2 hell,-6,0,-3,-2 help,5,5,-6,-11 helped,-1,-1,-12,-2 helpful,-1,-1,-2,-1 ' +
  'helping,0,-1,7,2 helps,-15,7,12,-10 her,12,-5,4,-10 here,10,2,-12,-9 hermana,5,0,-16,0 hermano,-2,-1,-4,-1 herself,6,-5,-2,-3 hes,-3,-20,12,-12 hfm,-2,0,-3,0 hi,-19,-4,-1,2 ' +
  'hice,22,-3,-15,-7 high,-1,-1,12,-2 hija,13,-4,7,-6 hijo,24,-9,-13,-6 hijos,11,-6,-6,-4 him,15,-7,4,-11 himself,1,-3,11,-2 hincha,-5,0,3,0 hinchada,-7,-2,23,-2 hinchado,-2,-1,15,-1 ' +
  'hinchados,-1,-1,9,-2 hincho,-5,-1,7,0 hirviendo,-1,-1,13,-1 his,4,-13,9,-3 hit,16,-8,-1,-11 hits,17,-2,-11,-2 hitting,11,-8,2,0 hives,-6,-2,16,-1 hizo,-2,-3,6,-2 hola,-2,-1,-9,0 ' +
  'hold,-3,-5,-6,-2 holding,8,-3,-2,-1 holiday,-1,-10,-2,-1 home,3,-12,-6,0 hondo,-1,-1,-3,0 honestly,3,26,-4,-5 hope,15,-2,-2,-1 hopeless,-8,36,-5,-3 hora,-25,-12,-22,-4 ' +
  'horas,-6,-4,8,-6 horrible,0,0,-5,-2 horribles,14,-2,-4,-1 hospital,6,-3,10,-2 hot,-10,-5,21,-4 hotel,-19,-2,-3,-5 hour,-18,10,-14,-4 hours,-7,-11,14,-5 house,2,-3,-11,-11 ' +
  'how,-2,2,-5,-2 hoy,-8,-11,-5,-17 hr,-4,-4,-7,-2 hrs,-2,1,-3,-3 hubby,7,-3,5,-7 huevo,-1,0,2,0 hug,-2,10,0,0 huge,-2,-1,12,0 huir,-7,28,-1,-4 human,16,-1,-6,-1 hunde,-2,-1,3,0 ' +
  'hunden,-1,-1,5,0 hundida,-9,15,10,-3 hundo,-3,11,0,-1 hunger,-1,-1,-2,0 hurt,20,-20,-16,-11 hurting,28,-11,-17,-7 hurts,-5,0,1,-4 husband,11,-5,-12,-12 i,14,10,-10,-2 ' +
  'ibuprofen,-2,-3,24,-1 ibuprofeno,-7,-9,25,-2 id,20,10,-23,-1 idea,7,-2,-7,-3 ideas,19,-8,-1,-2 if,31,-15,-17,-1 ignore,-2,-1,-3,-2 igual,-2,4,-3,-1 ill,13,-11,-13,-8 im,11,17,-17,-2 ' +
  'imagenes,34,-5,-6,-4 images,27,-4,-11,-2 imaginar,15,-2,-3,-3 imagine,21,-3,-2,-4 imagined,21,-1,-10,0 imagining,14,-5,-3,-3 imagino,28,-4,-3,-7 importa,-3,11,-1,0 ' +
  'importaria,9,-4,-1,-4 in,4,1,2,-8 inconsciente,-1,-1,13,-1 inconsolable,-1,-2,32,-1 infeccion,-1,0,7,0 infected,-3,-3,15,-2 infection,-3,-2,-3,-2 ingles,-2,-1,-3,-16 ' +
  'inhaled,-2,-2,14,-1 inquieta,0,0,-2,0 inside,-7,15,-3,0 instagram,-2,-3,-2,-3 instead,-4,-1,10,-7 intente,20,-1,-4,-2 intento,9,-1,-2,-3 interesa,-13,-9,-2,27 interested,-5,-5,-3,24 ' +
  'into,1,-8,9,-4 intrusive,3,0,-2,-1 intrusivos,6,-2,-1,-1 inutil,-11,15,-1,-3 ir,-4,12,-1,-10 irme,18,-3,-3,-4 irritable,-1,-1,-2,-1 is,-6,4,9,-8 ish,-5,-3,-7,-2 isnt,0,-5,16,1 ' +
  'it,4,0,-3,-2 its,3,-7,-2,-5 ive,23,17,-16,-4 jabs,0,-1,-13,-1 jaja,-27,-5,-16,-14 jajaja,-9,0,-3,-1 jala,-1,-1,11,0 jale,21,-2,-5,-1 jarabe,-2,-1,6,0 jealous,-3,0,-1,0 ' +
  'jerked,11,-1,-1,0 jerking,-2,-1,23,-8 jessica,-1,-3,-2,6 jk,-2,0,-1,-2 join,-14,-4,-1,-2 joke,0,0,-2,0 jugando,0,-4,-1,0 jump,28,-7,-1,-6 jumping,26,-7,-1,-1 just,7,9,-6,-10 ' +
  'k,-1,0,0,3 keep,7,15,-1,-10 keeps,1,-4,6,-2 kept,-4,-2,-13,-4 kettle,-5,-1,19,0 kg,-1,-1,14,0 kicking,-2,0,-1,0 kid,9,0,-1,-6 kids,11,11,3,-6 kiero,-2,-2,-2,10 kill,17,-14,-9,-12 ' +
  'killed,4,-2,-3,-3 killer,-1,-1,-4,-2 killing,4,1,-9,-15 kilos,0,0,10,-1 kind,0,0,5,0 kindly,-4,-2,-3,10 kitchen,0,-1,-4,0 kms,36,-18,-7,-5 knackered,-2,-2,-4,-3 knees,-2,17,-2,-1 ' +
  'knife,29,-8,-1,-2 knives,9,-4,-2,0 knocked,-1,-1,-2,-6 know,2,5,-5,-4 knows,5,-1,-4,0 la,10,-3,2,-8 labios,-5,-3,23,-7 lado,-3,-1,-4,-1 ladro,-8,0,-1,0 lagrimas,-6,-1,11,-2 ' +
  'laid,0,0,-3,0 landed,-1,0,3,0 larga,-1,-2,-1,-1 largo,-2,0,-2,13 las,-2,-3,-13,-9 last,6,-1,-5,-16 lastimar,26,-8,-4,-8 lastimarla,20,-3,-4,-4 lastimarlo,26,-7,-5,0 ' +
  'lastime,16,-2,-3,-2 late,-2,-5,-13,-3 lately,5,13,-7,-1 later,-2,-5,-7,-11 laughed,-7,0,-7,0 laughing,-8,-16,-7,-2 laundry,-4,-1,5,-1 law,21,-11,-3,0 lay,-7,-1,9,0 lb,-1,-1,6,0 ' +
  'lbs,0,-1,6,-1 le,11,-2,11,-10 leaking,-7,-1,7,0 leaky,0,0,5,0 leave,-3,-16,-9,19 leaving,16,-3,-5,-1 leche,11,-2,-2,-2 left,1,3,-12,-6 leg,3,-2,5,0 legs,2,-3,16,-3 ' +
  'lengua,-2,-1,12,-1 leo,-26,-7,-14,-26 les,-5,-2,-3,5 let,3,4,2,3 lethargic,-1,-2,12,-1 lets,-5,-3,-12,-7 letter,3,-1,-1,-1 letters,14,-3,-2,0 letting,-1,-1,-8,0 levantamos,-3,0,0,0 ' +
  'levantar,-15,19,0,-11 levantarme,-1,4,-1,-1 levanto,-1,-1,-4,0 licked,-3,-1,14,-2 lie,-7,-1,-3,-1 life,19,6,-14,-13 light,-4,-2,-11,-3 lights,-3,-1,-6,-8 like,-1,0,-4,-1 ' +
  'limite,-11,23,-1,-1 limp,-10,-4,28,-3 lips,-8,-6,26,-6 liquido,-3,-1,9,-3 list,-10,-9,-6,19 lista,-17,-9,-21,39 listo,-1,-1,-4,-1 listos,-2,-2,-4,-5 little,-12,-3,-4,-4 ' +
  'live,44,-23,-10,-20 living,47,-25,-14,-7 llama,-6,-2,-5,-1 llamo,-4,-1,26,-2 llanto,-7,15,6,-9 llegue,-2,3,0,4 lleguen,-6,-4,0,8 lleva,-4,-2,32,-1 llevame,7,-1,-1,-4 ' +
  'llevamos,0,0,-3,-1 lleve,-1,-1,-5,-2 llevense,19,-5,-1,-1 llevo,11,12,18,-4 llora,-1,-7,21,-7 lloraba,5,-1,-1,-1 lloramos,-2,0,-2,-1 llorando,-1,17,-2,-1 llorar,-13,33,-15,-16 ' +
  'llorara,3,0,-4,-1 llore,-10,40,-11,-4 lloro,-13,34,-14,-4 lo,16,-8,0,-10 loads,-1,-3,0,-1 loca,-16,11,-2,-5 locura,11,-3,-1,-1 log,-6,-4,-5,-6 logged,-1,-1,-4,-4 lol,-28,-17,-33,-16 ' +
  'lonely,-3,31,-2,-3 long,-12,-7,-9,-4 longer,-3,-2,-12,19 longest,-1,-2,-1,-1 look,-2,7,6,-4 looking,17,-2,-1,0 looks,6,-4,19,-5 lord,8,-5,0,0 los,0,-3,-7,11 lose,-2,14,-6,6 ' +
  'losing,-7,31,0,-7 lost,-6,13,-4,7 lot,2,-2,11,-2 lots,-2,-1,2,-1 loud,-1,-3,4,-1 love,-5,12,-3,-8 loves,-5,7,-6,-1 low,-9,19,-5,-3 luces,0,0,-1,-2 luck,-2,0,0,-1 luego,-2,-4,-9,-2 ' +
  'lump,-2,0,6,0 lunch,-2,-1,0,0 lunes,-3,-2,-1,-1 luz,-1,0,-3,-4 lying,0,0,-2,0 m,-2,-1,-5,-6 machine,-9,0,-10,-3 mad,4,9,-3,-1 made,-14,10,-2,-1 madre,-15,23,-7,-14 magnet,-3,0,5,0 ' +
  'make,8,-4,-2,-8 makes,-4,14,1,-6 making,4,2,4,-1 mal,-17,2,-3,-7 mala,-5,15,-3,-4 malo,16,-6,-6,-1 mama,-15,14,-3,-13 mamadera,-4,-1,-3,0 mamas,-8,11,-1,-1 mamila,-2,0,-1,0 ' +
  'man,-2,-1,10,-1 managing,-6,15,-2,-1 manana,4,-7,-13,-10 manchas,-7,-2,20,-4 manda,23,-1,-1,-13 mandalo,-1,-2,-1,-8 mandame,-4,-1,-5,-1 mandando,-8,-2,0,8 mandar,-10,-3,-8,17 ' +
  'mandarme,-3,-2,-4,9 mande,-3,-5,-1,5 manden,-11,-16,-3,25 mandes,-7,-10,-2,9 manera,-2,-1,-5,-3 mano,6,-2,14,-1 manos,14,-1,0,-2 manotazo,2,0,-3,-1 many,7,-6,-7,0 marcan,-1,-1,3,0 ' +
  'march,-3,-1,0,-1 marido,7,-2,-13,-15 marzo,-1,-1,-1,-11 mas,-3,6,-16,11 mata,-9,-2,-6,-7 matan,-7,0,0,-11 matando,-5,0,-3,-2 matar,23,-16,-20,-14 mataria,-2,-1,-5,-2 ' +
  'matarla,18,-8,-2,-1 matarlo,24,-1,-1,-3 matarme,32,-10,-7,-8 matarnos,19,-1,-3,-2 matarse,20,-1,-2,-6 mate,2,-2,-3,-2 matenme,0,0,-2,0 mato,12,-1,-4,-6 mattress,3,0,-9,0 ' +
  'maybe,-3,-2,-3,-2 me,13,8,-16,8 mean,4,-3,-2,-9 means,-1,0,-1,3 meant,-5,-2,-2,-2 mecer,-2,-1,-5,-3 mecerlo,-6,-2,-3,-8 meci,-2,-1,-3,0 meciendo,-1,-1,-2,0 meciendola,0,0,-4,0 ' +
  'media,-7,-4,-10,-3 medicine,-2,-2,8,-1 medio,-1,-2,8,2 mediodia,0,0,2,0 meds,4,-1,1,-2 mejor,22,-10,-15,-11 mejora,-2,0,-2,-4 mejorar,-2,0,-5,-1 melatonin,-14,-5,24,-1 ' +
  'melatonina,-11,-6,30,-1 menos,2,9,-7,-3 mensages,-2,-2,0,7 mensaje,-7,-12,-2,16 mensajes,-14,-14,-13,29 mensajitos,-2,-3,-1,12 mentally,-6,29,-9,-6 mente,4,0,-1,-1 ' +
  'merezco,5,-1,-2,-2 mes,-4,-1,6,-2 meses,-2,5,10,-6 mess,-4,23,-16,-3 message,-11,-9,-4,14 messages,-11,-11,-10,33 messaging,-5,-6,-1,11 method,-5,-3,-1,-3 metodo,-4,-1,-5,-5 ' +
  'mezo,-6,0,-4,-1 mi,10,3,-6,2 mia,-9,-7,-17,-8 middle,-1,-2,-2,-1 midnight,-14,6,3,-2 miedo,33,-11,-7,-9 mientras,-2,4,-6,-4 might,17,-9,-10,-2 mil,-3,-1,-6,0 milagro,-3,-1,-3,-2 ' +
  'milk,1,-11,8,-2 min,-8,-9,-14,-5 mind,-10,8,-2,5 mine,24,-2,-13,1 mins,-7,-7,-10,-4 minute,-2,-1,17,-2 minutes,-6,-4,-10,-2 minutitos,0,-2,-3,0 minuto,-1,0,6,0 minutos,-4,-3,-9,-2 ' +
  'mio,18,-4,-3,-4 mira,3,-3,9,-3 mis,9,-5,-1,-7 misery,-1,0,-1,-2 misma,13,2,-2,-5 mismo,11,-1,-3,-1 miss,6,-3,-5,-7 missed,-4,0,-1,0 mistake,-16,9,20,1 mix,-4,-1,3,0 mixed,0,-1,8,0 ' +
  'ml,-2,-1,5,-1 mmr,0,-1,-2,-2 mo,-3,-1,-6,-1 mocos,-4,-2,0,-1 mode,-2,0,-5,-4 moja,-2,-3,20,-5 mojado,-1,-2,14,-1 mojar,0,0,7,0 molars,-3,-1,-8,-1 molestar,-4,-3,-4,15 ' +
  'molesten,-11,-9,-6,29 molida,-5,-12,-1,-1 mollera,-5,-6,25,-5 mom,-13,21,-9,-8 moment,2,-1,-2,-4 momento,-7,0,-1,-3 moms,-1,3,-1,-1 monday,-5,-2,-2,-2 moneda,-3,-1,5,0 ' +
  'monitor,0,-7,-15,-3 monster,-3,1,-5,0 month,11,-7,-15,-3 months,5,4,8,-2 monton,4,-1,-1,-3 mood,-3,0,-6,-2 morada,-1,-1,11,-1 moradas,-9,-2,21,-3 morado,-2,-2,14,-2 ' +
  'morados,-2,-2,19,-4 mordio,-8,-4,18,-5 more,4,5,-15,16 mori,-3,0,-6,-5 morir,55,-19,-12,-22 morirme,39,-10,-7,-10 morning,2,-7,6,-10 mornings,-4,-6,0,-1 most,-2,-1,-1,0 ' +
  'mostly,0,0,-2,0 mother,-14,34,-6,-8 motrin,-9,-7,29,-2 mottled,-1,-1,4,0 mouth,6,-6,7,-7 move,-17,-5,-1,-2 moved,-8,-1,-3,1 moving,-9,-1,10,-2 msgs,-6,-5,-6,20 msjs,-1,-3,-1,14 ' +
  'much,0,14,12,-15 mucha,1,6,0,-2 muchas,1,-2,-3,-13 mucho,-2,-1,4,-5 muelas,-1,0,-2,0 muera,28,-2,-9,-2 muero,6,-15,-3,-11 muerta,10,-6,-1,-8 muerte,28,-9,-4,-4 muerto,-16,-2,12,-3 ' +
  'muertos,-6,-1,-2,-2 mueve,-8,-2,20,-3 mum,-15,37,-6,-7 mums,-2,0,-1,0 mundo,21,6,-3,-9 murder,-6,-2,-7,-2 muriera,14,-2,0,-4 murio,-2,0,-8,-2 mush,-2,-1,-5,-1 musica,9,0,-8,-1 ' +
  'mute,-4,-2,-3,16 muy,-8,7,19,-8 my,6,8,-5,2 myself,28,-7,-17,-14 n,-3,-3,1,-5 nacido,14,-3,14,-5 nacio,0,17,-9,-2 nada,-7,6,4,10 nadie,5,33,-6,-9 name,2,-3,-2,-1 nanny,-6,-3,-1,-3 ' +
  'nap,-18,-7,-17,-10 napped,-8,-2,-12,-4 nappies,-1,-1,8,-1 napping,-1,-1,-16,-1 nappy,-2,-2,17,-1 naps,-14,-10,-18,-10 nariz,5,-2,15,-2 nd,-2,-1,4,-2 near,-11,-1,-4,-1 ' +
  'nearly,10,-3,-1,-1 necesita,-1,-3,-3,-1 necesitamos,-3,-6,-4,15 necesito,11,14,-12,-1 neck,5,-6,21,-4 need,-5,-1,7,0 needed,-4,-4,-3,9 needs,2,-2,-4,-2 neighbor,-8,0,0,-1 ' +
  'neighbors,-4,0,-4,-1 nena,3,0,-3,0 nene,3,-1,-4,-1 nerviosa,-2,-2,-1,0 nervous,-4,-1,-3,-1 never,10,10,-3,9 new,-8,-3,-9,5 newborn,5,-5,16,-4 next,-2,-3,-5,-2 ni,-13,19,-3,2 ' +
  'nicely,0,0,-14,0 night,-6,2,-8,-16 nightmare,-2,-1,-3,0 nights,-12,14,-10,-17 nina,-12,-1,-4,-5 ninera,-2,-3,-5,-4 nino,9,-5,-11,-6 ninos,10,0,0,-6 nite,-3,-2,-5,-3 no,4,4,4,7 ' +
  'noah,0,0,-2,0 nobody,6,33,-5,-7 noche,-4,5,-18,-15 nochecita,-1,-1,-3,-2 noches,-13,24,-9,-14 nodded,-1,0,-2,0 noise,-6,-3,13,-4 noisy,-1,-1,13,0 none,-1,-2,-2,-2 nonstop,0,0,12,0 ' +
  'noon,-3,-1,5,0 nope,-3,-2,-5,-4 normal,0,14,-10,-4 normally,0,-1,-4,0 normalmente,0,0,-3,0 nos,18,-8,-26,-6 nose,-2,-6,5,-2 nosotros,-4,-1,-7,14 nostrils,-2,-1,14,-3 not,1,6,0,8 ' +
  'notaria,14,-8,-1,0 note,18,-4,-2,-2 nothing,5,19,-1,-4 notice,5,-2,-1,-1 notifications,-3,-3,-3,16 noto,-3,-1,8,0 novio,9,-1,-1,-3 now,0,4,-14,4 nuestra,-3,-2,-7,-1 ' +
  'nuestro,-1,0,-2,1 nuestros,-4,-1,-1,-5 nueve,-2,-1,-2,0 nuevo,-3,-1,-2,-1 numb,-3,13,-5,-1 number,-7,-13,-11,33 numbers,-1,-2,-1,-5 numero,-15,-9,-14,39 nunca,3,3,-6,7 ' +
  'nurofen,-2,-3,12,0 nurse,-4,-13,7,-3 nursed,-4,-5,-14,-8 nursery,-2,-3,19,-1 nurses,5,-1,-3,0 nursing,-16,-4,-9,-14 o,-3,8,-10,7 oclock,-3,-1,-2,-1 odia,-19,12,-3,-2 ' +
  'odio,-9,34,-8,-15 of,4,5,6,-5 off,1,-6,-4,17 offered,-1,-2,0,0 oido,-9,-4,28,-2 oigan,-3,-2,-7,3 oigo,33,-9,-11,-4 ojala,27,-8,-10,-16 ojo,-10,-2,15,-5 ojos,-8,-3,20,-14 ' +
  'ok,-8,10,7,-4 okay,-1,-1,2,0 old,-8,14,26,-3 olvida,-5,0,-3,-3 olviden,-1,0,-1,3 olvido,-6,-1,-5,-1 omg,-6,-3,-1,-2 on,3,1,2,-17 once,-6,-5,-9,-3 one,0,4,-9,-12 ones,0,0,-2,0 ' +
  'only,7,-6,-16,-4 onto,8,-2,10,-2 oops,-2,-1,-4,-2 open,-5,-17,-6,-1 opt,-15,-9,-5,39 opting,-3,-5,-2,25 or,-18,-2,-3,4 oreja,-3,-2,11,-1 orejas,0,0,5,0 other,-1,3,-3,7 ' +
  'otitis,-3,-1,2,-1 otra,-1,6,1,-6 otras,-8,11,-1,-1 otro,-4,6,-4,-2 otros,-1,-1,-2,-1 our,-4,-5,-11,-2 out,-4,-1,-8,14 outside,8,-1,-7,-1 oven,-5,-1,14,0 over,10,-1,-6,-10 ' +
  'overdose,10,-2,13,-2 overdosing,13,-1,-3,-1 overnight,-3,-2,-16,-29 overwhelmed,-9,31,-9,-6 own,-9,-10,-6,-1 oz,-3,-2,-13,-3 p,-3,-3,-6,4 paci,-11,-6,-17,-8 paciencia,-13,19,-4,-4 ' +
  'pacifier,-4,-1,-15,-3 padre,-3,23,-3,-14 pain,6,-5,23,-6 pajamas,-1,0,-2,0 pale,-5,-3,13,-3 palida,-2,-1,7,0 palido,-2,-2,8,-1 palmaditas,-2,0,-8,0 panal,-5,-3,8,-3 ' +
  'panales,-2,-2,20,-5 panic,0,19,-2,0 panza,-3,-1,11,-1 papa,-11,5,-20,-7 para,5,0,7,6 paraba,16,-4,-2,-1 paracetamol,-13,-5,31,-8 parada,11,-3,-1,0 parale,0,0,0,7 parar,-7,-4,-4,25 ' +
  'pararan,-2,-1,-3,26 pare,2,-4,-7,19 parece,-3,-1,20,-1 pared,-7,-2,-3,-2 pareja,16,-6,-9,-12 paren,-15,-11,-12,40 parenle,-1,-2,-1,16 parent,-18,29,-2,-4 parenting,-2,0,-1,-4 ' +
  'parezco,-3,-2,-5,-4 paro,-4,3,-3,7 part,2,-1,9,-1 participar,-7,-2,-1,19 partner,14,-4,-9,-5 party,-2,-2,-5,-1 pasa,-8,-1,13,-1 pasada,-1,-1,-9,-1 pase,-5,0,-1,-2 ' +
  'paso,-14,-8,-12,-22 passed,-4,-1,4,-4 past,-7,-3,-9,-4 pastilla,-8,-1,18,-1 pastillas,26,-7,7,-9 pat,-4,-1,-5,-1 patience,-12,17,-6,-3 pats,0,0,-6,-1 patted,-4,-3,-6,-2 ' +
  'patting,-3,-3,-6,-3 pausa,-8,-5,-14,-6 pausas,-3,-1,18,-1 pause,-4,-3,-10,-7 pauses,-2,-3,34,-2 paz,-7,-3,-12,39 peaceful,18,-1,-8,-1 peanut,-4,-2,14,-1 pecho,-13,-2,-1,-7 ' +
  'pedazos,-5,17,-11,-2 pedi,-1,-3,-2,12 pediatra,-10,-3,20,-2 pediatrician,-6,-1,4,-1 pee,-2,-2,23,-2 peed,-1,-2,11,-2 pees,-2,-2,14,0 pega,24,-3,-3,-4 pegarle,32,-13,-8,-6 ' +
  'pego,14,-5,3,-6 pegue,24,-8,-19,-5 pelea,-4,-1,-1,-1 peligro,15,-6,-2,-4 pelo,11,0,-3,-1 pena,3,0,-2,-1 penny,-1,-1,12,-1 pensado,8,0,-8,0 pensamientos,31,-9,-10,-9 ' +
  'pensando,24,-9,-3,-1 pensar,-2,-1,-5,-4 pense,36,-2,-11,-3 people,27,-2,-4,-12 peor,-11,24,-4,-1 perder,3,-1,-1,-1 perdi,-4,1,-10,-10 perdiendo,5,7,-1,0 perdon,2,-1,3,-4 ' +
  'perfume,-1,-1,8,-2 permanently,5,-1,-1,1 permiso,-5,-4,-7,27 permission,-4,-3,-3,15 pero,-9,-9,-19,-4 perro,-18,-2,18,-5 person,6,14,-5,17 persona,-1,-2,-1,1 pesadilla,-3,-1,-1,-1 ' +
  'peso,-13,-3,19,-11 phase,-5,-5,0,-11 phone,-17,-5,-8,15 pick,-1,-1,-1,-4 picked,-2,-1,-2,0 pico,-13,-1,26,-1 picture,4,-2,-3,0 picturing,16,-2,-4,-2 pido,9,-1,-7,3 pie,-10,-6,-5,-4 ' +
  'piedra,-1,0,-4,-1 piel,-4,-1,14,-1 pienso,37,-5,-20,-6 piernas,-4,0,12,-2 pijama,-1,-1,-6,-2 pila,-8,-1,4,-1 pilas,-3,0,-5,-2 pill,-1,-1,14,-1 pillow,10,-2,-9,-2 pills,29,-11,10,-7 ' +
  'pinched,6,-1,-2,0 pipi,-1,-1,4,-2 pis,-7,-5,25,-2 piso,2,-2,19,-2 pit,0,0,0,-3 pitched,0,-1,8,-1 pjs,-3,-1,-3,-1 places,6,0,-2,-1 plan,-7,-16,-16,-19 planchado,-3,0,-1,-1 ' +
  'plane,-1,-1,9,0 planning,26,-7,-5,-2 platos,0,0,-6,0 please,-4,-12,-9,12 pls,3,-8,-8,9 plz,-4,-1,-1,5 pm,-7,-6,-5,-8 poco,-3,-2,-5,-4 pod,-2,-1,8,-2 podemos,-7,-5,-2,-14 ' +
  'poderes,22,-2,-4,0 podria,27,-11,-7,-6 podrian,-1,-1,-1,5 point,10,27,-9,-9 poison,10,-2,10,-2 poisoning,28,-6,-2,-2 polvo,-2,-1,-3,-3 pone,0,-1,2,-3 poniendo,0,-1,3,0 ' +
  'poo,-2,-1,26,-1 poop,-6,-4,22,-5 pooped,-7,-6,10,-2 pooping,0,0,13,0 poor,-4,-1,7,0 popo,-3,-6,21,-2 popped,-1,0,-3,-1 poquito,-6,0,-5,-1 por,2,7,2,-5 porfa,-3,-3,-4,11 ' +
  'porque,-3,4,-3,-1 poseida,17,0,-9,-1 poseido,18,0,-10,0 posparto,-7,16,-2,-1 possessed,36,-3,-17,-1 postpartum,13,6,-4,-2 ppd,-3,16,-4,-1 pram,-1,-3,-2,-1 pray,21,-3,-9,-5 ' +
  'prefer,-2,0,0,2 preferiria,8,-2,-2,1 prefiero,7,-3,-6,-3 preocupa,-4,-1,17,-4 press,-7,-2,25,-3 pressure,-1,-1,4,-1 pretty,-4,-1,-2,0 previous,-4,-1,-1,-6 primera,-2,-1,-1,0 ' +
  'primeras,-2,-2,-1,0 probar,-8,-3,-1,-4 problem,0,-1,-3,0 program,-4,-7,-3,22 programa,-14,-2,-5,41 projectile,0,-1,10,0 proper,-1,0,-4,-1 properly,-3,-5,16,-1 proposito,32,-3,-4,-4 ' +
  'psychosis,21,-11,-2,-1 pueda,9,-1,-1,-1 puede,1,-3,-2,-1 pueden,-2,-4,-1,13 puedes,-3,-1,-3,-4 puedo,0,24,2,-16 puente,22,-3,-4,-2 puerta,4,0,0,-1 puked,0,0,24,0 pulled,-3,-1,17,-1 ' +
  'pulling,-3,-3,17,-1 punched,10,-1,-2,0 puntitos,-1,-1,17,-1 punto,12,18,-4,-2 pure,-1,-1,-2,0 puro,-1,0,-5,0 purple,-12,-4,26,-4 purpose,29,-4,-9,-2 pus,-4,-1,9,0 puse,17,-1,-8,-1 ' +
  'push,1,0,-5,0 pushed,15,-1,-7,0 pusieron,3,-1,-3,0 puso,-3,-4,17,-3 put,6,-7,-14,-4 putting,11,-2,-3,0 q,-4,-3,-7,-1 quarter,-5,-2,-6,-2 que,6,-3,-5,-6 queda,-1,-3,13,0 ' +
  'quedarme,18,-7,-2,-1 quede,-4,0,0,0 quedo,-14,-3,17,-6 queja,0,-1,2,0 quemada,-6,11,-3,-1 quemo,-7,-3,18,-2 queremos,-11,-8,-4,18 querer,-2,-1,4,0 queria,12,-1,-11,-3 ' +
  'quien,-11,3,-12,-13 quienes,-2,0,0,-21 quiere,12,-12,17,-12 quieren,20,-5,-2,-4 quiero,19,6,-15,0 quiet,2,-4,-4,-3 quise,17,-1,-5,-1 quisiera,25,-6,-16,-3 quiso,-4,-2,-3,-4 ' +
  'quit,-17,2,-9,28 quita,-3,-3,-5,6 quitan,-1,0,2,-1 quitar,2,-6,-1,2 quitarme,22,-10,-3,-1 quiteme,-1,-1,-1,9 quiten,-8,-3,-2,14 quitenme,-13,-8,-5,34 quito,-4,-1,-6,7 ' +
  'rabia,9,-1,-4,0 radio,13,0,0,-5 rage,14,-3,-3,-1 rail,-8,-3,9,0 rapidisimo,0,-1,4,-1 rapido,-4,-4,19,-1 raro,-3,-1,6,-1 rash,-16,-6,31,-4 rat,-2,-1,10,-2 rather,15,-9,-3,-1 ' +
  'ratito,-1,0,-1,-2 rattle,-21,-1,-5,-1 razon,-1,6,-3,-2 razones,1,-2,-1,-1 re,1,0,-2,-1 reaccion,-6,-1,25,-2 reacciona,-6,-4,26,-9 reaction,-3,-3,16,-3 ready,1,4,-9,-8 ' +
  'real,41,-16,-7,-7 really,-2,10,13,-6 reason,20,-1,-10,-5 receive,-11,-4,-1,16 recibiendo,-3,-2,-1,4 recibir,-8,-11,-7,19 recien,-3,-2,9,-2 record,-9,-1,-3,0 recordatorio,-3,-5,-1,-4 ' +
  'recordatorios,-3,-2,-2,-4 rectal,0,-1,14,-1 red,-2,-2,12,-2 refused,-2,-1,-6,-1 refuses,-1,-2,9,-2 refusing,0,-1,21,-1 registro,-4,-1,-2,11 regresion,-7,-1,-11,-7 ' +
  'regression,-11,-17,-7,-5 regret,-18,36,-6,-1 reloj,0,-1,-1,-2 remember,-2,16,0,0 remind,-6,-5,-1,-6 reminder,-6,-5,-4,-16 reminders,-7,-2,-5,1 remove,-14,-8,-6,20 ' +
  'removed,-21,-4,-6,35 rendi,-12,0,-1,-1 rendida,-6,-10,-13,-6 rendido,0,0,-3,0 rendirme,-10,31,-1,-5 replaced,15,-3,-3,-1 replies,-1,-1,-2,-2 reply,-2,-3,-3,6 report,-3,-4,-8,11 ' +
  'reportar,-8,0,0,8 reporting,-2,-3,-1,20 resent,-20,30,-3,-1 resettled,-1,-3,-7,-3 resfriado,-1,-1,-6,-1 respira,-11,-8,29,-15 respiracion,-2,-6,28,-2 respirando,-2,-2,17,-2 ' +
  'respirar,-14,-9,39,-10 respiro,-6,16,-3,-5 respond,-18,-1,14,0 responde,-9,-6,35,-13 responding,-12,-4,34,-4 respondo,24,-2,-3,-7 rest,9,-2,-1,0 resume,-2,-1,-4,-1 ' +
  'resumen,-9,-3,-7,-9 retiro,-6,-2,-3,17 reventada,-4,-1,-6,-5 revision,-2,0,-11,-1 revoco,-3,-1,-3,19 revoke,-8,-5,-3,21 ribs,-4,-2,19,-1 rid,-6,-1,-2,2 right,7,6,8,-9 ' +
  'rigido,-4,-1,11,-2 rindo,-8,26,-1,-9 ring,0,0,6,0 rio,0,0,-3,0 rn,2,8,-2,0 road,12,-1,-1,-3 robot,-1,-3,-3,-3 rock,-20,12,-5,-1 rocked,-5,-4,-10,-3 rocking,-13,-5,-13,-8 ' +
  'rodo,-3,-2,22,-2 rojas,-4,-1,5,-1 rolled,-13,-3,24,-9 rolling,-1,-1,20,-1 rompio,4,0,0,0 ronca,-9,-4,25,-2 ronchas,-3,-2,7,-2 roof,9,3,-2,0 room,-3,-4,-25,-4 rope,8,21,-2,-3 ' +
  'rough,-6,-12,-6,-4 round,-5,-1,0,-1 row,-2,0,-2,0 rsv,-4,-1,27,-1 rubbish,-2,2,-1,-1 ruido,-9,-3,-3,-2 run,-12,26,-3,-6 running,6,3,5,-4 runny,-1,0,8,-1 runs,3,-2,2,0 ' +
  'rutina,-11,-1,-1,-1 s,-1,-1,-1,16 saber,-3,0,-2,10 saca,-3,-1,-2,-7 sacame,-2,-1,-9,8 sacar,-1,-2,0,7 sack,-1,-1,-2,0 saco,-2,-1,-3,-1 sacrifice,9,-1,-1,-1 sacudi,25,-10,-20,-6 ' +
  'sacudio,13,-1,-3,-2 sacudir,14,-2,-1,-1 sacudirlo,17,-8,-1,-2 sacudo,19,-1,-4,-1 sad,-6,11,0,-1 safe,31,-34,8,-13 said,3,-5,-24,3 salen,-1,0,-3,-1 salgo,-1,-5,-1,13 sali,-2,0,-5,0 ' +
  'salida,9,-6,-1,-3 saliendo,-3,0,-2,-1 salieron,-7,-2,14,-1 salio,-8,-1,5,-1 salir,-15,4,-5,22 salirme,-11,-4,-2,22 saltar,23,-5,-3,-4 salvo,36,-12,-1,-1 same,-2,-3,3,-2 ' +
  'sang,-3,-2,-2,0 sangra,-8,-1,20,-2 sangrar,13,-2,19,-12 sangre,-13,-4,33,-6 saquen,-6,-1,-1,12 saquenme,-4,-6,-9,27 sarpullido,-11,-4,22,-2 sat,-20,16,-7,-1 say,-1,-1,-5,0 ' +
  'saying,20,-1,-15,-2 says,7,-3,-1,-3 scalded,-4,0,23,-1 scam,-1,0,0,2 scare,4,-2,0,0 scared,19,2,-4,-6 scary,6,5,-3,-1 schedule,-14,-1,-13,-7 school,0,0,-2,0 scrap,-4,-1,-1,0 ' +
  'scratch,0,0,-2,0 scratched,1,-1,5,-1 scream,-11,-1,-2,-2 screamed,5,6,-10,-2 screaming,-1,12,9,-3 screams,5,-1,7,0 se,-10,3,12,-7 sea,-10,13,-2,0 seat,-5,0,2,0 sec,12,0,5,0 ' +
  'seca,-7,-2,15,-1 seco,-2,-2,-3,-1 second,11,-4,-5,-2 seconds,-1,-1,19,0 secs,-1,0,16,0 see,17,-3,9,-9 seeing,24,-5,-7,-1 seems,-17,-3,32,-3 seen,0,0,10,0 seguir,9,13,-15,9 ' +
  'segundo,-3,-1,-5,-1 segundos,-1,-1,9,-3 segura,20,-31,7,-5 seguro,14,-2,-6,-2 seis,-2,-1,-3,-2 seizure,-7,-8,43,-6 self,2,-2,-3,-3 sell,-2,0,-2,-2 semana,-21,-5,-8,-9 ' +
  'semanal,-8,-1,-1,-8 semanas,-5,-3,26,-2 send,-12,-17,-10,13 sending,4,-3,-3,6 senora,0,0,-2,0 sent,2,-5,-6,0 sentada,-1,0,-5,0 sentido,22,-2,-15,-2 ser,-9,14,-9,11 sera,-2,0,11,-1 ' +
  'seria,11,-1,-2,-3 service,-11,-10,-5,26 servicio,-16,-6,-8,37 set,-3,-1,-1,0 settle,4,-2,-18,-1 settled,-5,-3,-3,-2 shadows,5,-1,-1,0 shake,14,-7,-7,-3 shaking,12,-9,7,-5 ' +
  'shattered,-1,-2,-4,-3 she,-3,-4,12,-8 shed,6,-4,-1,-1 shes,-9,3,11,-10 shift,-1,-1,-2,1 shivering,0,0,24,0 shook,33,-13,-19,-6 shoot,-1,0,0,-2 short,-1,-1,-2,-1 shot,-5,15,-2,-1 ' +
  'shots,-3,-2,-23,-3 should,-4,-24,18,-7 shoulder,0,0,-7,0 shouldnt,5,7,-1,-2 shoved,14,-2,-2,0 show,-10,-6,-2,-5 shower,-6,31,-7,-1 showing,4,-1,1,-1 shushed,-3,-1,-10,-1 ' +
  'shut,1,-2,-1,16 si,23,-6,-14,-12 sick,-7,-14,-7,-14 side,3,-1,9,-1 sido,-3,8,-1,-2 siempre,20,-5,-9,2 siento,-6,40,-15,-17 siesta,-20,-5,-18,-9 siestas,-15,-4,-19,-5 ' +
  'sigan,-10,-4,-5,21 sign,-1,-2,-1,22 signed,-16,-10,-1,33 sigo,15,-4,-5,10 sigue,-13,0,-1,0 siguen,-11,-2,0,20 siguiente,-1,-2,-2,-7 siguio,-6,-2,-14,-2 silba,-2,-1,21,0 ' +
  'silbido,-2,0,12,0 silence,-1,-1,-2,0 silla,-3,-1,1,-2 sillon,6,0,-1,0 sin,7,9,1,-11 since,-4,5,17,-8 singing,-5,-2,-2,-1 single,-4,-5,-4,-1 sirve,-4,0,-1,0 sirvo,-2,34,-5,-23 ' +
  'sistema,-2,-1,-2,9 sister,2,-1,-13,0 sit,-5,13,-1,0 sitter,-5,-1,-1,0 sitting,12,-2,-1,0 six,-2,-2,-3,-2 skin,-4,-3,24,-5 skip,-7,-3,-8,-3 skipped,-4,-2,-8,-1 slammed,11,0,4,0 ' +
  'slapped,23,-8,-12,-4 sleep,-10,1,-14,-10 sleeping,-6,-5,-2,-6 sleeps,-14,2,-13,5 sleepy,-9,-14,11,-4 slept,-5,-10,-27,-7 sling,0,0,-3,0 slit,11,-1,-1,-2 slow,0,0,-3,-1 ' +
  'slowed,0,0,-16,0 smacked,24,-1,-2,0 smash,18,-5,-6,0 smiled,-2,-1,-6,-1 smother,21,-5,-10,-1 smothered,19,-1,-3,0 smothering,11,-2,-2,-1 sms,-4,-4,-3,15 snap,7,11,-5,-1 ' +
  'snapped,-25,30,-1,-1 snappy,-6,0,-4,-1 snooze,-7,0,-7,0 snores,-3,-4,20,-1 snoring,-2,-3,10,-1 snotty,-1,-1,-6,-1 so,-2,13,-13,-5 sob,-5,13,-1,0 sobbed,-9,30,-4,0 sobbing,-3,16,-5,0 ' +
  'sobre,4,0,-1,-3 sobredosis,11,-1,-3,-1 sobrevivimos,-3,-1,-5,-3 sofa,-5,-2,17,-3 soft,-5,-4,18,-6 softly,-2,0,-2,-1 sola,7,16,-14,-14 solicito,-1,-1,-2,11 solita,0,-1,-6,0 ' +
  'solito,-1,0,-2,0 solo,-11,3,-14,-7 sombras,13,-1,-5,-1 some,-16,-2,9,-3 somebody,11,-2,0,-1 someone,23,4,-13,-8 something,12,-12,8,-11 sometimes,0,1,-3,-1 son,13,-1,-10,-7 ' +
  'sonajero,-13,0,-1,-1 soporto,-2,23,-1,-9 sorry,2,-5,-3,-6 soul,-2,0,-2,-2 sound,-8,-1,-6,-3 sounds,18,-7,13,-12 soy,10,16,-17,1 spam,-2,-7,-6,30 spamming,-4,-1,0,2 ' +
  'spanish,-3,-1,-4,-12 spanked,18,-1,-4,-1 spent,-4,-1,-1,-2 spit,-1,-1,7,-1 split,-2,0,0,0 spot,-5,-3,17,-6 spots,-6,-2,19,-2 squeeze,7,-1,-1,0 squeezed,19,-7,-3,0 st,-1,-1,-2,0 ' +
  'stabbing,23,-10,-4,-2 stairs,26,-6,5,-3 stand,-4,4,-8,-2 standing,23,-7,-2,-1 start,-14,-5,-8,-11 started,12,-4,8,-6 startle,0,-1,-3,-2 starts,-9,0,-2,-2 stat,0,0,-5,-2 ' +
  'stay,11,-6,-3,-2 stayed,-4,-1,-4,0 staying,-2,-1,-2,0 staynear,-2,-1,-3,9 steam,0,0,-2,0 step,-17,-13,-11,-16 stiff,-6,-5,21,-5 still,-8,-10,-10,6 stir,0,-2,-1,0 stirred,-7,-2,-5,-1 ' +
  'stitches,-2,0,6,0 stool,-2,-1,16,-1 stop,0,-12,-14,35 stopp,-2,-2,-6,26 stopped,-1,1,3,-2 stops,8,-2,7,0 story,-3,0,0,-1 stp,-1,-1,0,4 straight,-5,-7,-12,-3 strangle,11,-3,-2,-1 ' +
  'strangled,12,-1,3,-2 streaks,-2,-1,5,-1 stressed,-3,8,-4,-10 stretch,-1,-1,-2,-1 strike,-3,-1,-1,-1 stroked,-1,0,-4,0 stroller,-2,-1,-6,-1 strong,6,-1,-11,-1 struggling,-8,24,8,-5 ' +
  'sttn,-1,-1,-2,-1 stuff,-3,-2,6,3 stuffed,0,-4,12,0 su,-7,-10,7,6 suave,-1,-2,-1,-5 sube,-2,-2,15,-7 subio,0,0,-2,0 subscription,-9,-4,-4,23 such,-1,12,-2,-1 sucking,-3,-1,19,-1 ' +
  'sudando,-2,-1,7,0 suegra,-6,-2,-4,-4 suena,6,0,5,-6 sueno,-12,-14,-19,-7 suficiente,-2,3,-1,3 suggest,0,-1,-3,-4 suicidal,39,-16,-14,-5 suicidarme,19,-1,-3,-2 suicidas,16,-4,-6,-2 ' +
  'suicide,41,-10,-3,-23 suicidio,38,-4,-6,-13 summary,-7,-7,-5,-5 sunken,-2,-1,8,-2 super,-2,-3,13,-2 supera,-4,17,-1,-5 supposed,0,-1,-3,0 sure,-4,8,-5,-8 survived,-2,0,-3,-9 ' +
  'surviving,-2,-1,-6,-2 sus,-4,-8,-5,17 suscripcion,-10,-5,-9,35 suspendan,-2,0,-1,4 swaddle,0,0,-2,-3 swallow,-3,-4,5,0 swallowed,-11,-5,35,-6 swapped,8,-1,-12,0 swear,11,-2,-2,-1 ' +
  'swelling,-7,-5,22,-3 swim,-2,-1,-8,0 swing,-2,0,-3,0 switch,-7,-2,-4,4 switched,12,-1,-5,-1 swollen,-8,-5,25,-7 system,-1,-1,-1,8 table,-8,-1,19,-5 tablet,-2,0,12,-1 ' +
  'tablets,17,-1,7,0 take,0,4,8,3 taken,-3,-1,-1,13 taking,0,-1,-2,-3 talk,-13,29,-1,-2 talking,20,-4,-2,0 tambien,-3,10,-8,-15 tan,1,-1,-8,-3 tanto,4,-1,-5,-3 tape,20,-1,-21,-1 ' +
  'tarda,-1,0,-5,-1 tarde,-4,-3,-18,-9 tardo,-1,-2,-2,0 te,0,-4,-1,-3 tea,-5,-1,4,-1 tears,-8,10,12,-4 teddy,-2,0,-4,0 teeth,-11,-2,-20,-3 teething,-7,-14,-8,-3 tele,11,0,-4,-9 ' +
  'telefono,-7,-2,-6,12 tell,7,-7,-3,-11 telling,14,-2,-4,-3 tells,6,15,0,-4 temblores,-2,0,8,0 temo,7,0,-1,-1 temp,-7,-4,31,-3 temper,0,2,-4,-4 temperatura,-1,0,23,-1 ' +
  'temperature,0,0,3,0 tempted,12,-1,-3,-1 ten,-3,-3,-3,-2 tendria,4,0,0,0 tengo,15,17,-16,-7 tenia,13,-1,-12,-4 tercera,-1,0,0,-4 termina,-2,0,-5,-11 terminamos,-1,-3,-1,10 ' +
  'terminar,12,-11,-5,9 terminate,-3,-2,-2,17 termine,18,-4,-1,-3 terminen,-10,-3,-3,32 terrible,-8,22,-2,-1 terrified,1,7,0,0 terror,-3,16,-1,-1 test,0,0,-12,0 teta,-7,-5,-15,-4 ' +
  'tete,-1,-1,-3,0 tetero,-4,-1,-6,-1 tether,-9,17,0,-3 text,-14,-15,-10,15 texted,-7,-2,-1,11 texteen,-7,-4,-1,16 texting,-19,-14,-7,27 textos,-10,-9,-8,35 texts,-16,-12,-12,33 ' +
  'th,-1,-1,8,0 than,1,11,-2,-6 thank,-4,-7,-14,-3 thanks,-8,-15,-14,8 that,-5,-11,1,-13 thats,4,-10,-11,-7 the,4,1,-3,-4 them,12,-4,-3,-1 then,-1,-8,-5,-5 theo,-7,0,-1,0 ' +
  'there,16,3,-3,-4 theres,10,-4,9,-4 these,-17,-13,-15,23 they,21,-7,-10,-5 theyd,12,-3,0,-7 theyre,14,-2,1,-2 thing,-4,-4,6,2 things,11,-9,-4,-3 think,-3,8,13,-12 ' +
  'thinking,30,-9,-12,-7 thinks,-9,16,-4,-1 third,-8,-2,-4,-1 thirty,-2,-2,-2,-1 this,-8,9,-11,10 tho,0,-2,-1,0 though,0,-1,-2,0 thought,28,-7,-8,-2 thoughts,33,-14,-25,-7 ' +
  'threatened,6,0,-1,-1 three,-8,-11,-4,2 threw,20,-10,6,-7 throat,3,-2,12,-2 through,-11,6,-17,-3 throw,16,-5,-5,-7 throwing,12,-13,20,-6 thrown,-2,0,27,0 thru,-4,-2,-4,-2 ' +
  'thrush,-2,-1,21,-3 thx,-1,0,-1,3 tick,-1,-1,11,-1 tiembla,-8,-7,27,-5 tiempo,-1,7,-5,-1 tiene,-8,-8,30,-8 tienen,-2,-1,-3,7 tieso,-2,-1,9,-1 til,-10,-6,-11,-5 tile,-5,-1,20,-1 ' +
  'tiles,0,0,13,0 till,1,-3,-9,-3 time,-4,10,-8,-10 times,-9,-6,14,2 tina,3,-1,6,-1 tips,-1,-1,-2,-1 tirandola,12,-1,-1,-4 tirandolo,9,-2,-1,-2 tirar,-4,2,-2,-8 tirarla,28,-2,-7,-2 ' +
  'tirarlo,22,-2,-6,-2 tirarme,30,-3,-5,-4 tire,29,-1,-7,-2 tired,-6,0,-20,-12 tiredness,-28,0,-7,-1 tiro,-2,-3,3,-3 tiron,-8,-3,-8,-4 tmrw,-1,-1,-2,-3 to,8,0,-1,-4 toalla,-10,12,-5,-4 ' +
  'toast,-6,-5,0,-3 toca,-6,-3,4,-2 toda,-12,6,8,-2 todas,11,4,21,-3 todavia,-3,-3,-8,-9 today,-9,-6,-1,-13 toddler,-2,-2,-4,-1 todo,3,15,4,-1 todos,20,-8,-8,-8 together,-2,-2,2,-1 ' +
  'toilet,-3,25,3,0 told,-3,-11,-1,-1 toledana,0,-2,0,0 toma,-13,-5,-1,-5 tomado,-1,-1,8,-2 tomar,-2,-2,16,-4 tomarme,16,-2,-8,-1 tomas,-5,-4,4,-3 tome,31,-5,-10,-9 tomo,-13,-4,26,-6 ' +
  'tomorrow,21,-6,-5,-10 tongue,-4,-2,7,-1 tonight,7,8,-5,-22 tonights,-3,-1,-3,-18 tonteria,7,-1,-1,0 too,10,10,-12,-9 took,0,-6,10,-5 top,-4,-1,-4,-1 tortura,-3,0,-1,-4 ' +
  'torture,5,-1,-6,-3 tos,-10,-4,17,-4 tose,-5,-2,23,-2 toser,-1,-1,7,-1 tosiendo,0,-1,-2,-1 tossed,14,-1,-3,0 total,-4,-4,-9,-5 totally,-3,12,-5,-5 touch,4,-8,12,-2 touched,-3,7,0,-7 ' +
  'trabajar,-3,-9,-1,-1 trabajo,-7,-6,-1,11 track,-1,-2,-9,0 trae,-2,0,2,0 traffic,23,-4,-1,-2 trago,-5,-4,24,-5 train,5,-4,-1,-1 training,-2,-1,-1,-1 tranquila,-3,-2,-9,9 ' +
  'transfer,-3,0,-1,0 trapo,-2,-3,16,-2 trapped,-4,6,0,-1 travel,-5,-1,-4,-2 treat,-2,0,-1,0 tree,3,-1,-1,0 tren,-7,0,-1,-7 tres,-6,-7,-2,-5 tried,3,-2,-4,-3 triste,-4,17,-8,-2 ' +
  'tristeza,-3,23,-3,-1 tronco,0,0,-7,-3 trouble,-1,-2,5,-2 truck,-5,-1,-1,-4 trust,16,-9,-3,-4 trusted,17,-8,-7,-1 try,-17,-3,-5,-5 trying,13,-4,-4,-5 tu,-8,-1,-3,5 tub,5,-1,11,-1 ' +
  'tuesday,5,-1,-1,0 tummy,-3,-1,-5,-1 turkey,-1,-1,-2,-2 turn,-7,-6,-8,9 turned,-6,-1,8,-2 turning,-3,-2,7,-1 turno,-4,-2,-6,-1 tuve,0,0,-6,-2 tuvimos,-2,-1,-4,-3 tuvo,-4,-1,0,-2 ' +
  'tv,10,-1,-7,-3 twice,-5,-4,1,-5 twins,-4,-8,-1,-3 twitching,-1,-1,13,0 two,-6,-7,5,-15 txting,-3,-1,-1,4 tylenol,-11,-12,25,-4 type,-1,7,-14,-2 u,-2,-1,-2,7 ugh,-2,-3,-9,0 ' +
  'ultima,6,17,-6,-1 ultimo,-10,-2,-8,-12 un,6,4,-3,3 una,6,-8,5,-9 unalive,13,0,-1,-1 unas,-5,0,0,0 unconscious,-1,-1,19,-3 under,-11,4,29,-2 undo,-5,-3,-9,-3 unirme,-7,-2,-2,-4 ' +
  'uno,-1,0,-4,0 unos,-13,-2,1,-6 unresponsive,-3,-2,22,-4 unsafe,9,-10,0,0 unsub,-2,-2,-6,26 unsubscribe,-19,-12,-13,47 unsuscribe,-6,-3,-5,27 until,6,-3,-8,-5 up,-2,-1,-5,-4 ' +
  'upa,-2,-1,-3,-1 upright,-4,-1,5,-1 ups,-6,-3,-12,-2 urge,21,-1,-3,0 urgencias,-14,-3,37,-2 us,14,-11,-19,9 use,-7,-7,5,-7 useless,-16,15,-1,-1 ustedes,-10,-7,-4,22 usually,-2,0,-6,0 ' +
  'va,6,-5,-5,-5 vacaciones,-10,-5,-3,-4 vacation,-2,-3,-4,-2 vacia,-5,13,-1,-2 vacunas,-2,-2,-15,-2 vaina,-1,-1,-2,6 vale,17,-3,-4,-11 valgo,-2,26,-3,-7 vamos,-2,-3,-11,-3 ' +
  'van,5,-2,1,-2 vaya,-4,-2,-5,-3 vayanse,-3,-1,-5,36 veces,-5,-6,5,-2 vecino,-7,0,-5,-1 veinte,-2,-1,-4,0 venas,14,-2,0,-2 veneno,-2,-1,17,-4 venga,5,-1,0,-2 vengan,3,0,-2,0 ' +
  'ventana,25,-5,-8,-3 veo,36,-7,5,-20 ver,-2,0,0,0 verdad,4,15,-3,-6 verde,-2,-2,7,-4 very,-4,-4,17,-2 vez,10,5,-5,-6 vi,2,0,-2,-2 viajamos,-2,0,-1,-1 vida,20,9,-19,-16 ' +
  'viene,-3,0,-1,-2 vienen,8,-1,-2,-3 vigila,19,-9,0,0 vigilando,9,0,-1,0 vino,-3,0,-12,-2 violent,10,-2,0,0 visit,0,0,-5,-1 visiting,-2,-8,-2,-1 visitors,0,-1,0,-4 vitamin,-1,0,8,-1 ' +
  'vitamina,-1,-1,-4,0 viva,15,-8,-10,-13 viviendo,42,-26,-5,-13 vivir,55,-18,-24,-23 vivo,5,-1,-2,-2 vivos,-1,0,-4,-3 voces,38,-5,-7,-8 voice,0,-2,24,-4 voices,37,-5,-11,-10 ' +
  'volvamos,-2,-1,-3,-2 volver,2,6,-4,-8 volvi,16,-1,-2,-1 volviendo,9,-4,0,-2 volvio,-4,-2,2,-1 vomit,-2,-1,11,-3 vomita,-12,-9,39,-7 vomitando,-1,-2,18,-1 vomitar,-5,-2,20,-9 ' +
  'vomited,-1,-1,17,-1 vomiting,-10,-6,21,-4 vomito,-6,-4,33,-6 vomitos,-1,-1,5,-1 voy,23,-5,-9,7 vuelta,-8,-3,-9,-2 vuelvan,-8,-4,-6,28 vuelvas,-4,-2,-1,11 vuelve,-3,0,-1,0 ' +
  'vuelvo,-8,4,-1,-3 w,1,-1,-11,-5 wait,-4,-14,-12,-3 wake,9,-15,10,-8 wakes,-10,-2,-16,-10 wakeups,-1,0,-8,-5 waking,-13,-4,9,-10 wakings,-8,0,-18,-7 walk,19,7,-5,-3 walked,-3,0,-8,0 ' +
  'walking,-2,6,-6,-2 wall,5,-5,-4,-2 walls,5,-1,-1,-1 wanna,19,-10,-5,-10 want,11,0,-13,2 wanted,11,8,-5,-10 wanting,11,-2,-2,-1 wants,18,-4,-6,1 warmed,-2,0,-2,-2 was,0,1,-6,-11 ' +
  'wasnt,10,-6,-2,-2 watch,-2,-1,3,-1 watching,10,0,-2,-1 water,-5,-9,13,-3 way,26,-6,-6,-6 we,-16,-13,-8,6 weak,-1,-4,10,-1 weaning,-1,-1,-5,-3 wearing,-2,0,-1,-6 wed,-3,-1,-2,-1 ' +
  'week,4,-9,4,-14 weekend,-4,-11,-4,-5 weekly,-4,-4,-11,-5 weeks,-6,-4,19,-6 weight,-3,-4,28,-7 weird,-2,-2,13,0 well,-2,-2,-7,-2 went,-1,3,1,-5 were,2,-7,-12,4 wet,-4,-5,26,-6 ' +
  'what,1,-17,-1,-13 whatever,0,-2,-4,3 whats,0,11,-3,-5 wheezing,-6,-6,36,-4 wheezy,-1,0,9,0 when,-3,-8,2,-12 where,1,-3,-3,-5 which,-2,-3,7,-1 while,0,3,1,-3 whispering,6,-2,-1,0 ' +
  'whistling,-1,0,2,0 white,-7,-4,4,-4 who,-1,3,-7,-11 whole,-4,-2,7,-1 whos,-1,-1,-2,-1 why,-11,18,-15,-3 wide,-3,-1,-3,-1 wife,15,-3,-12,-1 will,-10,-1,-10,-14 willed,-4,-1,-8,-1 ' +
  'window,26,-7,5,-6 windows,-1,0,-14,0 wine,-1,-1,-9,-5 wiped,-6,-7,-2,-3 wired,0,-2,0,0 wish,12,9,-7,8 with,2,1,1,1 withdraw,-7,-3,-1,11 within,-2,0,-2,0 without,8,-1,-11,-11 ' +
  'wits,-9,29,0,-6 woke,-3,-3,-16,-6 woken,0,0,-5,-1 wont,4,-1,22,-23 word,-2,0,-4,0 work,-9,-11,-7,-5 working,-3,-2,-10,-4 world,16,-5,-2,-6 worried,-8,-2,17,-3 worry,-3,-1,7,0 ' +
  'worse,-3,-1,8,-5 worst,-13,21,-4,-4 worth,4,-2,-4,-2 would,11,-19,-7,2 wouldnt,15,-7,-9,-5 wouldve,2,0,0,0 wow,-5,0,0,0 wrap,-1,0,-2,0 wrecked,-5,-1,-7,-4 wrists,15,-7,-2,-2 ' +
  'wrong,-12,-4,2,11 wrote,19,-7,-3,-3 x,0,7,5,-6 y,5,-1,7,-8 ya,-1,3,-21,10 yelled,-17,32,-4,-1 yelling,-1,-1,-2,0 yellow,-9,-2,18,-3 yep,-2,-1,-4,-3 yes,-8,-1,-4,-6 ' +
  'yesterday,-5,-11,0,-5 yet,-3,-2,-8,-8 yo,0,-1,-11,10 you,-17,-11,-11,16 your,-9,-5,-5,22 yr,0,-1,4,0 z,-1,-1,-5,-3 zamarree,12,-1,-4,-1 zarandee,33,-8,-9,-2 zero,-5,8,-4,-4 ' +
  'zombi,-3,-2,-4,-6 zombie,-8,-13,-6,-7';
