/** Learned by `tests/support/learnMood.ts`, not written by hand: word, leaning in tenths towards a crisis, a low mood, a sick child, leaving us. */
export const MOOD_BIAS = [-4.64, -4.89, -2.39, -2.87] as const;

export const MOOD_WEIGHTS =
  '#,-9,-9,-7,-10 &,-7,-2,6,-1 @,-1,0,-5,-1 a,2,0,-4,-6 abeja,-7,0,9,0 about,18,-2,-14,-15 abrumada,-6,17,-1,-1 abuela,-14,-3,-3,-9 abuelo,-1,-1,-2,-2 abultada,-3,-1,11,0 ' +
  'acaba,-2,0,-16,-7 acabar,21,-20,-4,-5 acabe,29,-10,-3,-3 acabo,0,-3,-13,-7 accident,-3,-1,16,0 account,-9,-5,-5,18 acepto,-1,-1,-2,3 acostado,0,0,-2,0 acostarlo,-1,-2,-2,-3 ' +
  'acoste,-4,-1,-5,0 across,17,-2,-2,-1 activa,-2,-1,-1,-1 actually,7,-4,-5,-2 acuesto,-9,-2,-3,-2 add,-20,-19,-2,-4 adios,22,-1,-5,-2 afraid,22,-5,-3,-1 after,-9,-2,8,-16 ' +
  'afternoon,-3,-2,2,-4 again,3,-3,-2,9 against,24,-4,-1,-1 agarra,-1,-1,9,-5 agarre,12,0,-2,-1 agarro,7,-1,-1,-1 ago,-1,-1,7,-1 agotada,-6,12,-8,-3 agradeceria,-3,-1,-2,15 ' +
  'agree,-2,-1,-1,8 agregar,-13,-3,0,-2 agua,-6,-8,4,-5 aguantar,-1,27,-4,-1 aguanto,8,26,-4,-20 ahi,-2,-1,-4,8 ahoga,-8,-2,28,-1 ahogando,-2,9,5,-2 ahogarlo,16,-1,-4,-3 ' +
  'ahogo,-5,6,4,-3 ahora,9,-3,-9,-7 ahorco,27,-3,-1,-6 air,0,-1,9,-1 aire,-2,-5,22,-5 al,10,1,-1,-10 alergia,-4,0,11,0 alergica,-6,-1,24,-2 algo,8,-16,10,-9 alguien,23,-7,-8,-5 ' +
  'algun,-3,0,-8,0 alive,36,-22,-6,-14 all,-5,4,9,1 allergic,-4,-3,18,-3 alma,-5,23,-7,-3 almohada,15,-2,-16,-2 almost,11,-2,6,-2 alone,6,12,-6,5 already,-7,-3,-7,12 alseep,0,-2,-3,0 ' +
  'alto,-3,-5,-7,33 always,-5,-2,-3,0 am,3,8,-6,-5 amanecio,-1,0,11,0 amarilla,-1,0,6,-1 amarillo,-2,-1,6,-2 amarillos,-1,-1,15,-2 amazing,18,-3,0,0 amenaza,23,-1,-8,-4 ' +
  'amenazo,12,-1,-2,-2 amo,5,0,-2,-1 amor,-2,-1,-3,-2 ampollas,-6,0,11,0 an,-7,5,6,-5 ana,-5,-4,-9,-12 and,6,3,7,-5 ando,-6,-1,-11,-9 angry,12,-2,0,-1 annoying,-1,0,-1,2 ano,-2,0,9,0 ' +
  'anoche,2,-5,-6,-10 another,10,13,-12,-4 ansiedad,-8,32,-1,-4 answer,-1,-5,0,-2 anterior,-5,-1,-4,-9 antes,-1,13,-11,-5 antibiotics,-1,-1,-20,-1 anula,-3,-1,-2,10 anular,-1,-2,-4,9 ' +
  'anulen,-3,-4,-3,21 anxiety,-2,32,-2,0 any,-3,0,-1,6 anymore,5,9,-12,6 anyone,-5,11,-3,-1 anything,-10,-3,19,8 apaga,-1,0,-1,2 apague,-2,0,-3,0 apaguen,-1,-4,-1,14 apart,-6,20,-4,-2 ' +
  'apenas,-1,0,-5,-3 apiretal,-3,-8,19,-1 app,-1,-1,-2,-1 apparently,-3,-2,-6,-5 appointment,0,-2,-4,-2 aprete,18,-1,-13,0 apunte,-2,-7,0,11 apunto,-5,-1,-1,2 aqui,3,-12,-12,13 ' +
  'ardiendo,-2,-1,10,0 are,0,2,-3,-9 arent,14,-2,-3,-1 arm,19,-6,6,-3 arms,-7,-7,-3,-5 around,18,-7,-3,-5 arrepiento,-3,15,-1,-4 arriba,-7,-4,-10,-5 as,-13,-2,-1,4 asco,-8,27,-1,-1 ' +
  'asfixiarla,6,0,-2,-1 asfixie,23,-1,-2,-2 asi,3,11,1,-13 asked,-4,-1,0,12 asleep,-9,-9,-21,-8 aslep,-1,-1,-3,0 asusta,5,0,-1,-1 asustada,7,-7,-1,0 asusto,0,0,-2,0 at,-10,3,-8,-9 ' +
  'ataque,-3,-1,14,-1 ate,-21,-3,34,-4 atragantando,-1,-2,10,0 atraganto,-2,-1,9,0 atras,-7,-3,0,-6 atropelle,7,-1,0,-2 attacks,-1,19,-2,0 attempt,-1,0,-2,-1 autorizo,-1,-1,-1,3 ' +
  'aventarlo,11,-1,-2,-2 avente,33,-1,-8,0 avento,5,-1,-2,0 avisame,-1,-4,-1,-2 avisos,-1,-1,-2,-2 awake,-9,-8,-19,-6 away,-2,15,-8,15 awful,-2,6,-3,0 ay,-1,0,-3,1 ayer,-6,-6,9,-8 ' +
  'ayuda,-22,13,-7,-13 ayude,-16,18,0,-2 azul,-3,-3,17,-2 azules,-3,-2,10,-3 babbling,-2,0,-1,0 babies,-1,-2,-2,-1 baby,22,-5,10,-13 back,-14,-1,-11,0 bad,10,1,3,-6 baja,-17,-14,-11,39 ' +
  'baje,-2,-1,-3,0 bajo,-6,0,8,0 bajon,-1,0,-2,-2 bajoneada,-2,0,-4,-2 balcon,17,-4,-2,-3 balcony,14,-3,-2,-4 ball,-1,-1,-4,0 banera,2,-1,10,-1 bang,2,-2,-2,0 banged,-3,0,2,0 ' +
  'banging,-3,0,-1,0 bano,3,0,-7,-3 barely,-4,14,-5,-5 barked,-4,0,-3,0 barking,-2,-1,6,-3 barky,-1,0,5,0 base,0,0,-1,5 basta,-6,-6,-9,22 basura,-1,0,-3,1 batalla,-2,0,-2,-1 ' +
  'bateria,-2,0,-1,0 bath,8,-6,0,-8 bathroom,0,14,-5,0 battery,-5,-3,12,-2 battle,-2,-1,-1,0 bc,11,-1,-4,-1 be,14,-6,-3,3 beat,7,-7,0,-3 bebe,24,-2,0,-13 beber,-1,-2,7,-3 ' +
  'bebio,-2,-2,24,-5 because,21,-10,-6,-6 becoming,-1,6,-1,-1 bed,-7,-9,-6,-6 bedtime,-17,-2,-13,-8 bee,-1,-1,11,-1 been,10,-6,-5,-3 before,-9,15,-15,-6 being,19,3,2,-8 ' +
  'believe,9,-15,-3,-1 belly,-10,-4,24,-4 benadryl,-8,-11,39,-1 best,0,0,-5,0 better,19,11,-19,-17 between,-4,-3,1,-3 bf,10,-2,-5,-1 bibe,-5,-1,-7,-1 biberon,-11,-3,-13,-3 ' +
  'bien,-13,3,-4,-5 big,-3,-3,1,-1 bin,1,-1,-6,0 binky,-2,-1,-5,0 bit,3,-8,1,-6 bk,0,0,-2,-1 black,-1,-2,7,-1 blanca,-2,-1,2,-5 blanco,-4,-2,4,-2 blanket,6,-1,1,-1 bleach,2,-1,10,-3 ' +
  'bleeding,-4,-8,31,-13 blistering,-2,0,6,0 block,-7,-4,-1,22 blood,-16,-7,29,-9 bloody,-1,-1,4,-2 bloqueen,-1,-1,-1,4 blue,-16,-5,19,-5 boca,13,-3,-2,-2 body,-3,-1,10,-1 ' +
  'bofetada,8,0,-11,0 boiling,-5,-1,13,-2 boob,-8,-7,-15,-4 boobed,-1,-2,-3,0 book,-2,-2,-3,-1 books,-4,-2,-4,-1 borde,-9,21,-2,0 born,14,13,-15,-5 borra,-10,-6,-10,-7 ' +
  'borradme,-1,-3,-1,7 borrame,-3,-2,-6,24 borren,-15,-3,-2,25 borrenme,-2,-1,-5,23 borro,-4,-6,-4,9 both,9,-8,-17,-15 bother,-4,-3,-1,7 bothering,-5,-2,0,6 boton,-1,0,5,0 ' +
  'bottle,-9,-7,-1,-7 bottles,-1,-2,-1,-1 bottom,5,21,-3,0 bought,12,-2,-4,-1 bouncing,-2,-1,-12,-2 bout,1,0,-4,-1 boyfriend,12,-5,-6,-2 brain,3,-3,-10,-5 brazo,16,-2,-4,0 ' +
  'brazos,9,-4,-14,-11 break,-6,21,-6,-5 breaking,-14,32,-1,-5 breast,-1,-1,-7,0 breath,-6,-7,4,-3 breathe,-11,-12,20,-2 breathes,-3,-1,6,-1 breathing,-16,-9,30,-9 bridge,26,-7,-2,-4 ' +
  'bright,-2,-1,10,-1 bring,-2,0,-1,0 bro,-3,0,0,0 broke,-1,20,3,-3 broken,-8,20,-4,-3 brother,-4,-1,-23,-1 brought,-6,-1,-7,0 brutal,-1,-1,-3,-1 buena,-2,14,-1,-3 buenas,-1,-8,-3,-4 ' +
  'buenos,-4,-1,-11,-4 bug,0,0,-3,0 buggy,-2,0,-1,0 bulging,-4,-3,20,-6 bum,0,0,-6,0 bump,-3,-2,17,-1 bumped,-6,-2,10,-2 bunch,12,-2,-7,-1 burn,-4,0,11,0 burned,-3,-2,25,-2 ' +
  'burning,-3,-1,26,-2 burnt,-7,23,5,-13 bus,-6,-4,0,-3 but,1,-6,-10,-3 butter,-1,-1,4,-1 button,-2,-3,9,-2 by,-3,-5,-2,-8 bye,-1,-2,-2,12 cabeza,-5,-4,14,-6 caca,-6,-3,27,-5 ' +
  'cachetada,19,-1,-14,0 cada,-4,13,-3,-4 cae,-4,6,-5,0 caer,14,-3,-2,-1 caerse,-3,0,4,0 cafe,-12,-4,-1,-7 caigo,-11,-10,0,-7 calentura,-2,-1,27,-1 caliente,-4,-6,20,-1 call,4,-4,37,-2 ' +
  'calla,5,0,-4,0 callara,11,-1,-8,0 calm,-13,0,-1,0 calma,-1,-2,3,-1 calmo,-1,-1,-12,-1 calpol,-5,-17,33,-3 cama,-2,7,3,-8 cambia,-2,-1,-3,-1 cambiador,-1,0,7,0 cambiar,-6,-3,-1,-24 ' +
  'cambiaron,12,-2,-3,-3 cambie,-10,-3,-11,12 cambio,-2,-1,-2,-1 came,-3,-7,4,-1 camion,3,-1,0,-1 can,-4,0,9,-7 cancel,-16,-14,-11,42 cancela,-6,-7,-10,26 cancelar,-14,-13,-12,38 ' +
  'cancelen,-8,-7,-4,26 cancelled,0,-1,-1,-2 cancelo,-3,-5,-8,29 cannot,-1,15,-1,-3 cansada,-7,-4,-16,-6 cansancio,-17,6,-15,-15 canse,-3,15,0,-7 cant,-1,29,12,-21 capaz,21,-3,-2,-2 ' +
  'capsula,-1,-1,12,-1 car,10,2,-5,-2 cara,-7,15,13,-1 caracter,-12,0,-7,-2 care,1,-3,9,-3 cares,-14,10,0,0 cargo,-1,0,-6,0 caricias,-1,0,-2,0 carried,0,0,-3,0 carrier,-3,-1,-4,-1 ' +
  'carro,8,-2,-7,-2 carta,20,-1,-5,-4 casa,6,-8,-12,-4 case,7,-3,-1,0 casi,21,-3,-13,-6 cat,-4,0,2,0 catch,-4,-5,10,0 catnap,-2,0,-2,0 caught,-1,0,-2,0 caved,-3,-1,-4,-1 ' +
  'cayendo,-4,17,-11,-1 cayo,-11,-7,13,-6 cease,-2,-2,-11,30 celular,-14,0,-1,2 cena,0,0,-11,0 cerebro,-5,-1,-2,-3 cesen,0,0,0,4 chair,1,-4,0,-4 change,-13,-4,-5,-13 ' +
  'changed,-3,-9,-9,10 changing,-4,-1,10,-4 chaos,0,0,-2,0 chatting,-5,-3,-6,-3 che,-1,-1,-2,3 check,-1,0,11,0 checked,-2,9,2,-3 checkup,0,-2,3,-1 chest,-3,-2,3,-1 chichon,-3,-1,10,0 ' +
  'child,-1,-1,-3,-4 childminder,-2,0,-1,0 chip,12,-1,-5,0 choco,-3,0,-1,0 choked,20,-7,4,-5 choking,-11,-2,37,-6 chupete,-20,-6,-20,-8 chupo,-2,-1,9,-3 chupon,-1,0,-11,0 ' +
  'cierra,-3,-1,4,10 cinco,0,-3,-7,-1 clammy,-2,-2,12,-1 cleaner,-1,-2,13,-2 cleaning,-1,-1,6,-1 cleared,-2,0,-10,-2 clock,-1,-2,-3,-1 clocks,-1,-1,-6,-1 clockwork,-2,-2,-6,0 ' +
  'cloro,-1,-1,10,-2 close,3,-1,-2,13 closed,0,0,-2,0 club,-1,-1,-1,-2 clue,-1,0,-2,0 coaching,-5,-3,-1,9 cobija,-2,0,6,0 coche,8,-1,-6,-1 cochecito,-1,0,-2,0 code,-1,-5,-2,-4 ' +
  'codigo,-7,-2,-1,-3 coffee,-13,-4,-9,-11 coin,-1,-1,9,-1 cold,-10,-6,-5,-12 colecho,-2,-1,-2,-1 come,10,-3,6,-9 comer,-8,-6,19,-9 comes,5,-1,2,-1 coming,2,-11,3,-2 comio,-8,-1,19,-1 ' +
  'communication,-1,-2,-7,15 como,0,2,-3,6 completely,-6,22,-3,-2 con,9,-1,6,-4 confio,11,-1,-5,-1 confused,-1,-1,4,-1 congested,-2,-3,10,0 conked,-1,0,-2,0 conmigo,7,2,-10,14 ' +
  'consent,-14,-13,-8,39 consentimiento,-7,-8,-7,32 contact,-10,-7,-6,17 contactarme,-2,-2,-5,21 contacten,-11,-9,-1,21 contacting,-5,-1,0,3 continuar,-7,-3,-3,25 continue,-1,-1,-1,9 ' +
  'contra,15,-4,-1,-3 control,29,-7,-2,-2 convulsion,-5,-2,27,-4 convulsionando,-1,-1,13,-1 convulsiones,-2,-1,20,-3 cooked,-5,-6,0,-3 cope,-4,15,-16,-2 coping,-1,23,-2,-2 ' +
  'coraje,14,0,-3,0 cord,-4,0,13,0 corner,5,-1,-2,0 corpse,-3,-2,-3,-2 corrido,-1,-1,-3,-1 corriendo,-6,32,-1,-16 cortando,24,-18,0,-2 cortar,20,-5,0,-9 corte,25,-6,-3,-8 ' +
  'cosas,10,-4,-11,11 cosleeping,0,0,-2,0 costillas,-1,-1,6,0 costo,-2,0,-2,0 cot,-10,3,-12,-3 couch,-2,-1,9,-2 cough,-10,-5,24,-8 coughing,-4,-2,23,-3 could,8,-9,2,-2 ' +
  'couldnt,5,-1,-1,-7 count,-7,-6,-10,6 counted,0,0,9,0 counting,-1,-1,-2,0 covered,14,0,-3,-2 cranky,-1,-1,12,-1 crashed,-2,-2,-6,-1 crawling,10,0,-1,-1 crazy,-2,3,-1,-1 ' +
  'creer,-4,-12,0,0 creo,8,10,15,-4 crib,5,-9,-2,-5 cried,-3,25,-13,-9 cries,2,-4,7,-2 crisis,-3,-2,-8,-5 crossed,-1,-1,-6,0 croup,-6,-2,21,-2 cry,-20,25,1,-11 crying,-3,23,0,-13 ' +
  'cual,-3,-1,-3,-1 cuando,6,-15,-7,-11 cuantas,-6,-2,-6,3 cuanto,-7,2,4,-6 cuarto,-7,-4,-11,-6 cuchillo,24,-2,-4,-3 cuddle,-7,-1,-15,-1 cuddled,-1,-2,-3,-1 cuddles,-1,-2,-15,-1 ' +
  'cuello,16,-3,16,-4 cuenta,-9,1,-6,20 cuento,-1,-2,-5,-8 cuerpo,-10,-5,22,-7 cuesta,-10,18,5,-8 cuiden,15,-1,-1,-3 culpa,-2,4,-6,-2 culpable,-7,6,-1,-3 cuna,-2,-4,-12,-5 ' +
  'cut,20,2,0,-9 cutting,19,-5,-11,-5 d,-1,-1,2,-1 da,-18,21,-11,-16 dad,-10,19,-14,-5 daddy,-2,-2,-9,-1 dads,-1,0,-1,-17 dame,-5,-3,-7,5 dan,-4,1,-2,-8 danger,22,-14,-1,-1 ' +
  'dangerous,0,-1,19,0 dano,28,-9,-10,-10 dar,-7,-10,10,3 dark,12,-4,-2,-1 darle,-3,-11,12,-2 darme,-4,-2,-4,9 data,-6,-3,-5,-16 datos,-11,-2,-5,-5 daughter,21,-7,-3,-1 day,-7,8,-1,-8 ' +
  'daycare,-3,-2,-4,-6 days,18,-9,15,-6 de,1,0,2,3 dead,10,-12,7,-11 deal,-2,6,-1,-1 death,8,-8,-9,-5 deberia,-1,-3,4,-2 decaida,-2,-1,4,0 decaido,-4,-1,9,-1 decided,-1,-1,0,13 ' +
  'decidimos,-4,-3,-1,12 defeated,-3,0,-2,-1 degrees,-1,0,4,-1 dehydrated,-5,-6,27,-3 deja,-5,9,-1,5 dejad,0,0,-1,6 dejame,-3,-1,-5,15 dejamos,-1,0,-1,8 dejar,6,-6,-7,22 ' +
  'dejarla,-4,-14,-2,-2 dejarlo,5,-1,-11,-2 deje,0,-1,-9,0 dejen,-5,-9,-12,31 dejenme,-4,-2,-6,15 dejo,15,-3,-5,1 del,6,-3,3,-6 delante,14,-1,-1,-7 delete,-10,-11,-6,8 ' +
  'demasiado,-6,30,4,-12 demasiados,-1,-1,-1,3 demon,29,-2,-8,-1 demonio,30,-1,-5,-2 demons,13,-2,-3,0 denme,-1,-1,-3,7 dentro,4,8,-3,-1 denver,-8,-1,-7,-4 depresion,-11,25,-4,-2 ' +
  'depressed,-7,26,-2,-3 deprimida,-4,13,-1,-1 desactivar,-1,-4,0,15 desactiven,-1,-1,-1,8 desaparecen,-2,-1,9,-3 desaparecer,23,-16,-3,-9 desbordada,-5,14,-1,0 descansamos,-1,-2,-3,-1 ' +
  'descansar,0,-1,-1,-2 descanso,-5,0,-4,-2 desde,-8,7,15,-10 deseo,-9,-6,-5,20 deserve,4,-3,-1,-2 deserves,1,15,-1,-1 desesperada,-8,26,-1,-1 deshacer,-4,-1,-6,0 ' +
  'deshidratado,-2,-2,20,-3 desmayo,-1,-2,15,-1 despedida,14,0,-5,-2 despertado,0,0,-3,0 despertar,22,-16,16,-16 despertara,12,-1,-3,-2 despertares,-12,-6,-18,-9 ' +
  'despertarla,-4,-2,15,-6 despertarlo,-1,-15,19,-1 desperto,-8,-6,-25,-5 despierta,-16,-9,17,-8 despierte,6,-2,-6,-1 despierto,-4,-2,-7,-2 despues,-2,-2,10,-8 destrozada,-3,-1,-1,0 ' +
  'destruida,-6,0,-6,0 desuscribir,-2,-2,-7,27 desuscribirme,-8,-3,-8,31 desvelo,-1,-4,-7,0 deten,0,0,-1,4 detener,-3,-5,-8,28 detengan,0,-4,-1,14 detergente,-1,0,5,-1 ' +
  'devil,25,-6,-11,0 dh,-4,-2,1,0 di,14,-5,-9,-3 dia,-8,9,14,-6 diablo,21,-2,-10,-1 diaper,-4,-5,2,-5 diapers,-2,-1,5,-1 diarrea,-4,-3,29,-3 diarrhea,-2,-3,28,-3 dias,13,-7,14,-12 ' +
  'dice,17,-3,-11,-4 dicen,14,-2,-1,-2 did,-5,-1,-17,-6 didnt,-5,-7,-12,5 die,37,-23,-8,-12 died,2,-8,8,-9 diente,-5,0,-8,0 dientes,-7,-4,-12,-4 diez,-4,-1,-3,0 different,7,-1,-3,-1 ' +
  'dificil,-8,14,-11,-2 diganle,13,-1,-3,-1 dije,-10,-3,-4,12 dijo,-1,-2,-8,-2 dinner,-2,-2,0,-1 dio,-10,-2,19,-2 dios,28,-4,-8,-6 disappear,20,-4,-2,-3 discontinue,-2,-2,-7,18 ' +
  'disfruto,-8,28,-4,-5 dishwasher,-2,-1,14,-2 do,0,5,8,4 doble,-9,-1,8,-2 doctor,-17,-3,12,-3 doctora,-1,0,-3,0 does,-9,-1,-9,-7 doesnt,4,-4,14,-6 dog,-14,-2,21,-4 doing,5,-4,-7,-6 ' +
  'dolor,-2,-2,12,-7 done,3,-1,-8,9 dont,2,12,-8,13 door,-10,14,3,-1 dormi,-3,-3,-11,-15 dormia,0,0,-9,0 dormida,-10,-7,-23,-10 dormido,-11,-5,-17,-11 dormir,-4,-2,-21,-20 ' +
  'dormirla,-5,0,-9,-3 dormirlo,-3,-1,-8,-4 dormirme,15,-1,-7,-2 dormirse,-3,-4,-11,-2 dos,7,0,5,-8 dose,-2,-1,20,-1 dosis,-3,0,7,-1 dot,-1,-1,-6,0 dots,-1,0,9,-1 double,-2,0,6,0 ' +
  'down,-4,-5,0,-6 doy,-9,21,11,-14 dozed,-3,0,-3,0 dr,-4,-2,-5,-3 drained,-2,0,-5,-4 drank,-6,-4,22,-6 dread,-9,34,-2,-2 dream,-3,-3,-10,-5 dreamfeed,-6,0,-6,0 drink,-2,-3,15,-1 ' +
  'drinking,3,-2,17,-3 drive,17,-2,-4,-3 driving,4,-10,-2,-3 drop,8,-6,-10,0 dropped,-5,-4,6,-4 dropping,7,-5,-6,-2 drops,-1,0,9,-1 drove,2,0,-1,-2 drown,10,-1,-4,0 drowned,-9,0,22,0 ' +
  'drowning,-2,18,-7,-3 drowsy,-2,0,-1,0 dry,-3,-7,8,-3 duele,-16,15,14,-9 duerma,-7,-6,-6,-5 duerme,-16,-5,-21,-8 duermo,18,-3,-7,-2 dummy,-11,-7,-15,-6 dura,-23,-3,6,-1 ' +
  'durmiendo,-6,-7,-10,-2 durmiera,-18,-1,-2,-3 durmio,-11,-8,-29,-6 duro,-6,10,2,-5 dying,14,-13,1,-9 e,-6,1,14,-1 each,4,-4,-5,-2 ear,-12,-4,18,-4 earlier,-3,-1,-2,-1 ' +
  'early,-4,-8,-11,-10 ears,-2,-2,9,-2 earth,22,5,-1,0 easier,-4,-3,-8,-4 easily,4,-1,-3,0 easy,-1,-2,-4,-1 eat,-6,-3,12,-1 eating,-1,-1,10,-1 echo,-7,17,-1,-1 egg,-3,0,3,0 ' +
  'eggs,-1,-1,7,-1 el,5,-1,-6,-7 electric,-1,0,23,-3 eleven,-2,-1,-2,0 elimina,-3,-1,-2,-9 eliminame,-1,0,-2,10 eliminen,-7,-2,-2,9 ella,10,3,-11,-4 else,-15,4,-10,3 em,-1,0,-4,0 ' +
  'empezamos,-4,0,-1,0 empezar,-7,-9,-4,-16 empty,-6,8,4,0 en,3,-4,1,-7 encanta,-5,-2,-4,-6 encima,1,7,8,-3 encontre,-2,0,5,0 encuentro,5,-1,-2,-1 end,12,-2,-10,13 ended,-4,-2,-3,0 ' +
  'ending,33,-25,-3,-2 enferma,-6,-3,-12,-5 enfermera,-1,-9,-1,-2 enfermo,-11,-1,-4,0 enoje,-7,0,0,-2 enorme,-3,5,8,-1 enough,-4,10,-7,12 enrollment,-4,-2,-1,17 ensename,-6,0,-3,-1 ' +
  'entera,-3,-1,-1,0 entero,11,-1,1,-3 entiende,-9,20,-1,-2 entry,-1,0,-1,-7 envenenar,18,-1,-1,-4 enviar,-1,0,-1,2 enviarme,0,-1,-3,4 envien,-2,-6,0,7 equivocado,-7,-2,-2,11 ' +
  'equivocaron,0,-1,-2,2 equivoco,-1,-6,-6,30 equivoque,-2,-1,-1,-5 er,-11,-1,29,-3 era,-2,-1,-4,-7 erase,-6,-1,-3,-3 eres,-2,-2,-4,-3 error,-8,-1,15,3 es,4,-1,-6,-3 esa,-3,-1,-2,14 ' +
  'escalera,5,-1,7,-1 escaleras,13,-2,19,-1 escriba,-5,-5,0,27 escribais,-3,-5,0,8 escriban,-28,-20,-7,43 escribas,-6,-8,-1,-3 escribeme,-1,-5,-2,-1 escribi,18,-1,-5,-4 ' +
  'escribiendo,-18,-4,-1,27 escribir,-10,-10,-8,25 escribirme,-11,-6,-15,30 escucho,13,-2,-4,-3 ese,-2,-1,-1,-14 eso,-8,-5,-15,4 espalda,-12,-1,-3,-3 espanol,-1,-1,-2,-11 ' +
  'espero,-2,-1,-6,0 esposa,14,-1,-4,1 esposo,12,-4,-4,-6 esta,-4,0,17,-14 estaba,3,-3,-8,-4 estamos,-5,-5,-11,-5 estan,11,-2,-6,-3 estar,37,-12,-12,-20 estaria,17,-2,-2,-3 ' +
  'estarian,18,-3,-3,-4 estas,-1,0,0,-3 este,0,-8,-8,4 esten,-6,-4,-5,19 esto,-15,13,-17,13 estos,-8,-6,-5,10 estoy,9,25,-17,-16 estrellar,8,-1,-1,0 estrellarlo,15,-1,-3,-1 ' +
  'estuviera,25,-3,-3,-11 estuvo,-2,-2,-2,4 etapa,-5,0,-12,-1 even,-1,12,-9,-1 ever,-4,1,-9,-5 every,7,14,7,-7 everyone,12,9,-7,-7 everyones,-1,7,0,0 everything,0,16,-16,-6 ' +
  'evil,27,-6,-13,-1 ex,12,-4,-3,-2 except,10,-1,-2,-2 exhausted,-14,10,-10,-8 exist,30,-9,-2,-11 existir,32,-6,-3,-17 explain,0,0,-1,-9 explosion,0,0,-7,0 explotar,-6,9,-2,-1 ' +
  'explote,-5,21,-9,0 extra,9,-1,-2,0 extrano,-12,0,-2,-3 eye,-5,-4,21,-3 eyes,-13,-19,15,-8 face,6,8,16,-4 facil,-3,-6,-2,-12 fade,-3,-1,14,-2 fading,-4,0,4,-2 failed,-18,8,-1,-1 ' +
  'failing,-16,25,-2,-3 failure,-7,14,-1,-1 fainted,-2,-2,23,-1 fall,0,-3,3,-2 falling,-2,9,7,-6 false,-1,-2,-4,-1 falta,-1,-1,-1,9 familia,3,-3,-11,-6 family,6,-7,-4,-30 ' +
  'fan,-1,-1,-6,0 fantasize,13,-1,0,0 far,-4,-6,-2,-2 fast,-4,-3,5,-2 fatal,-5,4,-1,-1 favor,-10,-4,-16,23 febrile,-1,-1,9,-2 fed,-13,-5,-10,3 feed,-16,-7,-4,-6 feeding,-1,-2,-7,-1 ' +
  'feeds,-8,-11,2,-8 feel,3,30,-16,-13 feeling,-1,27,-15,-9 feels,3,16,3,-4 feet,-11,-2,0,0 feliz,-6,15,-3,-3 fell,-19,-5,29,-8 felt,0,5,1,-1 feo,-2,-1,6,-1 fever,-12,-8,35,-7 ' +
  'few,-5,-1,8,-4 fiebre,-15,-8,28,-16 fiesta,-1,0,-2,0 fighting,-1,-2,-9,0 fin,-3,-2,-7,4 final,-2,-1,-6,-3 finally,-3,9,-10,-1 find,-3,-5,-1,0 fine,-5,-3,-19,-6 finger,-2,0,3,0 ' +
  'fingers,-2,-1,2,0 finished,-2,0,0,3 first,-7,-13,-8,-5 fit,-4,-4,23,-1 five,-3,-3,-9,-3 fixed,-1,0,-2,0 flacido,-2,-2,13,-1 flaring,-2,-1,14,-3 flat,-1,9,-2,0 flojo,0,-2,5,-1 ' +
  'floor,-9,16,8,-4 floppy,-4,-3,27,-3 fly,12,-1,0,0 fontanelle,-1,-1,11,-2 food,11,-1,-4,-2 foot,-5,-3,-3,-1 for,-8,0,5,-5 forever,14,-7,-5,10 forget,-5,-2,-2,7 forgot,-5,-1,-1,-3 ' +
  'forma,-5,-1,-1,-1 fought,-3,-1,-4,-1 found,-7,-1,20,3 four,-2,-1,-1,0 fr,3,-1,-1,-2 fracaso,-18,23,-1,-4 frasco,16,-1,-1,-4 free,5,-2,-3,-1 frente,-7,-1,20,-1 fria,-1,0,5,0 ' +
  'friday,0,-1,-1,-4 fried,-4,-3,-3,-3 frio,-2,-1,8,0 frita,-5,-11,-10,-1 frito,-4,0,-6,-1 from,-3,-8,-1,7 front,20,-8,-4,-1 frustrated,-3,-2,-6,-4 fue,-4,-3,-7,-6 fuera,2,-4,-13,-5 ' +
  'fueron,-1,-1,2,-3 fuerte,25,-6,-9,-6 fuerza,4,-1,7,0 fuerzas,-8,20,-7,-9 fui,-8,13,-2,-1 full,-14,-2,-5,-1 fumes,-3,-1,-9,-1 fun,-1,10,-1,0 funciona,-4,-4,-6,-14 function,-1,0,-10,0 ' +
  'funny,-2,-1,4,-1 further,-2,-1,-3,8 fussed,-1,-2,-3,0 fussing,0,0,-5,0 fussy,0,-1,17,-1 gaining,-3,-2,6,-6 ganas,37,-14,-12,-14 garbage,-6,0,-1,-1 garganta,-3,0,8,0 gases,-3,-1,12,0 ' +
  'gasping,-3,-3,34,-5 gasps,-2,-3,12,0 gave,-11,-6,13,0 get,-10,-7,10,12 gets,4,-1,-1,-32 getting,-3,2,3,15 girl,-5,-7,-1,0 give,-10,21,22,0 giving,0,9,-4,0 glass,-4,-1,12,-1 ' +
  'go,15,-6,3,8 god,17,-4,-14,-6 goes,-3,-1,-1,-1 going,9,-3,-13,-10 golpe,12,-1,-5,-2 golpea,16,-2,-1,-6 golpearla,7,-1,-1,-2 golpeo,2,-2,10,-3 gone,8,-3,-14,-8 gonna,9,-9,-7,-6 ' +
  'good,8,-5,-17,6 goodbye,35,-8,-6,-5 gordo,-2,0,-1,0 got,-3,-12,13,-10 grabbed,28,-7,-4,-2 grabbing,-1,-1,6,-1 gracias,-14,-12,-14,15 grados,-1,0,-8,0 grande,-1,-1,-1,-2 ' +
  'grandma,-3,8,-26,-17 grandmas,-5,0,5,-1 grandpa,0,-1,-3,-1 grape,-7,0,16,0 gray,-9,-1,8,-2 great,-10,-2,-18,7 green,-6,-3,21,-6 grey,-1,-1,9,-1 gripe,-1,-2,-7,-1 gris,-4,-2,16,-1 ' +
  'grita,0,-1,15,-1 gritar,-17,0,-3,-3 grite,-3,24,-18,-1 grito,-8,28,-4,0 grown,-2,-1,10,0 grumpy,0,-4,-3,-1 grunting,-4,-5,15,-3 guarderia,-3,-1,-3,-1 guess,-2,-1,-3,0 ' +
  'guilt,-1,7,-3,-1 guilty,-9,13,-2,-3 gums,0,0,-3,0 gun,22,-6,-8,0 gusta,-8,-3,-2,-8 gustaria,4,-4,-4,-7 ha,-8,-7,32,-7 haber,15,7,-7,-5 habit,0,-1,-2,0 habla,19,-2,-2,-4 ' +
  'hablan,6,-1,-4,-1 hablo,-5,-3,8,-8 hace,0,-7,13,0 hacemos,-4,-3,-2,-4 hacen,-6,0,0,0 hacer,19,-2,-14,-10 hacerle,26,-7,-8,-5 hacerlo,30,7,-11,-12 hacerme,6,-1,-1,-2 had,-11,8,-1,-1 ' +
  'haga,18,-1,-6,-1 hago,2,-2,15,-3 haha,-20,-2,-10,-9 hair,5,0,-1,0 half,-6,-6,-8,-3 hand,11,-10,12,-3 handle,-3,4,-2,0 hands,7,-1,2,-1 hanging,-2,22,-6,-1 happen,3,-1,0,-1 ' +
  'happened,3,-2,0,0 happier,8,-4,0,-4 happy,-8,2,-4,-5 hard,15,3,-5,-11 harm,21,-3,-5,-4 harming,7,-2,-3,-1 harta,-5,7,-2,8 has,0,-9,11,-5 hasnt,5,-3,25,-2 hasta,1,-10,-10,-5 ' +
  'hate,-20,27,-9,-10 hates,-16,22,-12,-4 have,1,16,-9,0 havent,29,5,-4,-1 having,5,13,4,-5 hay,6,-7,-10,-6 he,7,-10,11,-9 head,4,5,13,-5 hear,14,-12,-4,9 heard,-2,0,-4,0 ' +
  'hearing,27,-5,-3,-4 heart,-5,6,3,-1 hecha,-6,7,-10,-8 hecho,-2,-2,11,-3 hed,3,0,0,0 held,1,-2,-21,-1 hell,-6,0,-4,-2 help,7,4,-7,-10 helped,0,-1,-13,-2 helping,0,-1,7,2 ' +
  'helps,-12,6,12,-10 her,12,-5,3,-10 here,10,1,-13,-8 hermana,5,0,-17,0 hermano,-2,-1,-4,-1 herself,2,-5,-2,-3 hes,-5,-21,11,-12 hfm,-2,0,-3,0 hi,-18,-4,-1,2 hice,22,-3,-10,-7 ' +
  'high,-1,-1,12,-2 hija,19,-5,5,-6 hijo,15,-9,-13,-2 hijos,10,-6,-2,0 him,15,-7,4,-11 himself,1,-3,11,-2 hincha,-5,0,2,0 hinchada,-6,-2,22,-2 hinchado,-2,-1,15,-1 hinchados,-2,-1,9,-3 ' +
  'hincho,-5,-1,7,0 hirviendo,-2,-2,13,-1 his,4,-13,8,-3 hit,16,-8,-1,-10 hits,18,-2,-11,-2 hitting,11,-8,2,-1 hives,-5,-2,16,-1 hizo,-2,-3,5,-2 hola,-3,-1,-9,2 hold,-3,-5,-6,-2 ' +
  'holding,8,-2,-2,-1 holiday,-1,-9,-2,-1 home,3,-13,-6,2 hondo,-1,-1,-4,0 honestly,1,26,-4,-5 hope,23,-2,-1,-1 hopeless,-8,36,-5,-3 hora,-15,-13,-19,-4 horas,-6,-4,8,-6 ' +
  'horita,0,0,0,-2 horrible,-1,0,-5,-2 horribles,13,-2,-5,-1 hospital,6,-3,10,-2 hot,-10,-5,24,-3 hotel,-15,-2,-3,-3 hour,-11,10,-14,-4 hours,-7,-11,14,-5 house,4,-3,-11,-12 ' +
  'how,-2,2,-5,-1 hoy,-5,-11,-4,-17 hr,-4,-3,-7,-2 hrs,-3,0,0,-3 hubby,9,-3,5,-6 huevo,-1,0,2,0 hug,-2,10,0,-1 huge,-2,-1,11,0 huir,-7,28,-1,-3 human,16,-1,-7,0 hunde,-2,-1,4,0 ' +
  'hunden,-1,-1,5,0 hundida,-8,15,9,-3 hundo,-3,10,0,-1 hurt,21,-21,-15,-10 hurting,28,-7,-17,-8 hurts,-2,0,6,-3 husband,11,-5,-12,-10 i,14,10,-11,-3 ibuprofen,-2,-3,24,-1 ' +
  'ibuprofeno,-6,-9,25,-3 id,17,10,-24,0 idea,7,-3,-7,-2 ideas,21,-8,-1,-2 if,31,-16,-17,-1 ignore,-2,-1,-3,-2 igual,-2,5,-3,-1 ill,13,-12,-14,-8 im,10,17,-18,-2 imagenes,35,-6,-8,-4 ' +
  'images,27,-4,-11,-2 imaginar,17,-2,-3,-3 imagine,14,-2,-2,0 imagined,19,0,-4,0 imagining,15,-5,-3,-3 imagino,29,-4,-4,-7 importa,-4,12,-1,0 importaria,12,-4,-1,-5 in,4,0,2,-8 ' +
  'inconsciente,-1,-1,12,-1 inconsolable,0,-2,32,-1 infeccion,-1,0,7,0 infected,-4,-2,15,-2 infection,-4,-3,-2,-2 infierno,-1,0,-2,-2 ingles,-2,-1,-3,-16 inhaled,-2,-2,14,-1 ' +
  'inside,-7,14,-3,-1 instagram,-2,-3,-2,-3 instead,-3,-1,9,-8 interesa,-13,-9,-3,27 interested,-6,-6,-3,27 into,2,-8,8,-4 intrusive,3,0,-2,-1 inutil,-10,14,-1,-3 ir,-4,12,-1,-11 ' +
  'irme,17,-3,-2,-4 is,-5,4,9,-9 ish,-5,-3,-7,-2 isnt,-5,-5,15,2 it,6,-1,-2,-1 its,4,-8,-2,-5 ive,22,18,-17,-9 jabs,0,-1,-13,-1 jaja,-24,-5,-17,-13 jajaja,-7,0,-3,-1 jala,-1,-1,11,0 ' +
  'jale,22,-2,-5,-1 jarabe,-2,-2,5,0 jerked,11,-1,-1,0 jerking,-2,-1,22,-8 jk,-2,0,-1,-2 join,-14,-5,-1,-2 jugando,0,-4,-1,0 jump,28,-7,-1,-5 jumping,25,-7,-1,-1 just,7,9,-7,-9 ' +
  'k,-1,0,0,3 keep,5,14,-1,-9 keeps,3,-4,6,-3 kept,-4,-2,-14,-4 kettle,-6,-1,19,0 kg,-1,-1,14,0 kicking,-2,0,-1,0 kid,11,0,-2,-6 kids,10,12,3,-5 kiero,-2,-2,-2,10 kill,18,-14,-8,-12 ' +
  'killed,-1,-2,-3,-3 killer,0,-1,-2,0 killing,9,0,-10,-12 kilos,-1,-1,10,-1 kind,0,0,5,0 kindly,-4,-2,-4,13 kitchen,0,-1,-4,-1 kms,36,-18,-8,-4 knackered,-2,-2,-5,-3 knife,29,-8,-1,-1 ' +
  'knives,8,-4,-2,0 knocked,-2,-1,-3,-6 know,2,5,-6,-4 knows,6,-1,-5,0 la,8,-3,2,-9 labios,-5,-3,22,-6 lado,-3,-1,-4,-1 ladro,-6,0,-1,-1 lagrimas,-6,-1,11,-2 laid,0,0,-3,0 ' +
  'landed,0,0,3,0 larga,-1,-2,-2,-1 las,-2,-4,-13,-9 last,7,-1,-5,-16 lastimar,25,-6,-4,-7 lastimarla,16,-3,-2,-2 lastime,11,-1,-1,-1 late,-2,-5,-13,-3 lately,6,13,-7,-1 ' +
  'later,-3,-5,-7,-12 laughed,-7,0,-7,0 laughing,-8,-16,-7,-2 laundry,-4,-1,5,-1 law,22,-11,-3,0 lay,-6,-1,9,0 lb,0,-1,6,0 lbs,0,-1,6,-1 le,11,-3,11,-10 leaking,-7,-1,7,0 leaky,0,0,5,0 ' +
  'leave,-3,-14,-9,16 leaving,16,-2,-4,-1 leche,11,-2,-3,-1 left,-1,5,-12,-4 leg,3,-2,5,0 legs,1,-3,14,-3 lengua,-2,-1,12,-1 leo,-24,-7,-14,-27 les,-5,-3,-4,6 let,1,4,2,2 ' +
  'lethargic,-1,-2,12,-1 lets,-5,-3,-12,-8 letter,6,-2,-1,-1 letting,-1,-1,-8,0 levantamos,-2,0,0,0 levantar,-16,18,0,-10 levantarme,-1,5,-1,-1 levanto,-1,-1,-4,0 licked,-3,-1,14,-2 ' +
  'lie,-7,-1,-3,-1 life,26,6,-11,-13 light,-4,-2,-12,-2 lights,-3,-1,-6,-8 like,0,-1,-4,-1 limite,-11,22,-1,0 limp,-10,-4,27,-3 lips,-7,-6,26,-6 liquido,-3,-1,9,-3 list,-8,-10,-6,17 ' +
  'lista,-18,-8,-21,39 listo,-1,-1,-2,0 listos,-2,-2,-4,-5 little,-12,-3,-4,-4 live,41,-22,-10,-17 living,51,-25,-14,-7 llama,-7,-2,-6,-1 llamo,-4,-2,26,-3 llanto,-7,13,5,-9 ' +
  'llegue,-2,3,0,5 lleguen,-6,-4,0,8 lleva,-4,-2,31,-1 llevame,9,-1,-2,-3 llevamos,0,0,-3,-1 lleve,11,-1,-5,-2 llevense,19,-5,-1,0 llevo,10,11,18,-3 llora,-1,-7,20,-7 lloraba,5,-1,-1,0 ' +
  'lloramos,-1,0,-2,-1 llorando,-1,17,-1,-1 llorar,-13,33,-15,-16 llorara,3,0,-4,-1 llore,-9,39,-12,-3 lloro,-13,34,-15,-4 lo,16,-8,0,-9 loads,-1,-4,0,-1 loca,-13,6,-2,-5 ' +
  'locura,10,-3,-2,0 log,-5,-5,-5,-6 logged,-1,-1,-4,-3 lol,-24,-17,-34,-16 lonely,-2,30,-2,-3 long,-12,-7,-10,-4 longer,1,0,-13,16 longest,-1,-2,-2,-1 look,-11,7,5,-4 ' +
  'looking,17,-2,-1,0 looks,5,-4,19,-5 lord,10,-6,0,0 los,2,1,-7,5 lose,-2,12,-6,6 losing,-9,35,0,-6 lost,-4,13,-1,-2 lot,-5,-2,11,-1 lots,-3,-1,1,-1 loud,-1,-3,4,-2 love,-6,11,-2,-8 ' +
  'loves,-5,7,-6,-1 low,-9,19,-5,-2 luck,-3,0,0,-1 luego,-3,-4,-11,-2 lump,-2,0,6,0 lunes,-4,-3,-1,-1 luz,-1,-1,-3,-4 lying,0,0,-2,0 m,-2,-1,-5,-6 machine,-9,0,-10,-3 mad,6,8,-3,-1 ' +
  'made,-13,10,-2,-1 madre,-15,21,-8,-11 magnet,-4,0,5,0 make,9,-5,-2,-8 makes,-4,14,1,-6 making,3,2,4,-1 mal,-15,2,2,-5 mala,-5,15,-3,-4 malo,16,-5,-7,-1 mama,-13,11,-1,-7 ' +
  'mamadera,-4,0,-3,0 mamas,-7,9,-1,-1 mamila,-2,0,-1,0 man,-2,-1,9,-1 managing,-6,15,-2,-1 manana,3,-9,-13,-10 manchas,-7,-3,19,-4 manda,22,-1,-1,-14 mandalo,-1,-2,-1,-8 ' +
  'mandame,-4,-1,-6,-1 mandando,-8,-3,0,8 mandar,-10,-3,-9,16 mandarme,-3,-1,-4,8 mande,-3,-5,-1,4 manden,-11,-11,-4,22 mandes,-7,-10,-2,9 manera,-2,-1,-5,-3 mano,6,-2,14,-1 ' +
  'manos,14,-1,-1,-2 manotazo,2,0,-3,0 many,6,-6,-6,0 marcan,-1,0,3,0 march,-3,-1,-1,-1 marido,8,-2,-10,-13 marzo,-1,-2,-1,-10 mas,-2,5,-16,12 mata,-7,-2,-2,-5 matan,-6,0,0,-4 ' +
  'matando,-5,0,-3,-1 matar,24,-17,-21,-13 mataria,-2,-1,-5,-2 matarla,20,-8,-2,-1 matarlo,24,-1,-1,-3 matarme,26,-11,-4,-5 matarnos,19,-1,-3,-2 mate,0,-1,-3,-1 matenme,0,0,-2,0 ' +
  'mato,7,-1,-3,-5 mattress,2,-1,-10,0 maybe,-3,-2,-3,-2 me,13,9,-15,9 mean,5,-3,-2,-7 means,-1,0,-1,3 meant,-5,-2,-3,-1 mecer,-2,-1,-6,-4 mecerlo,-8,-2,-3,-9 meci,-2,-1,-3,0 ' +
  'meciendo,0,-1,-2,0 meciendola,0,0,-3,0 media,-7,-4,-10,-3 medicine,-2,-2,8,-1 medio,5,-2,15,4 mediodia,0,0,2,0 meds,5,-1,1,-2 mejor,26,-11,-16,-11 melatonin,-14,-5,23,-1 ' +
  'melatonina,-11,-8,29,-1 menos,4,9,-7,-2 mensages,-2,-2,0,6 mensaje,-4,-11,-2,14 mensajes,-15,-15,-14,31 mensajitos,-2,-3,-1,12 mentally,-5,29,-10,-6 mente,4,0,-1,-1 ' +
  'merezco,5,-1,-2,-2 mes,-4,-1,6,-1 meses,-2,3,11,-5 mess,-2,22,-8,0 message,-11,-9,-5,15 messages,-12,-12,-11,34 messaging,-5,-7,-1,11 method,-5,-3,-1,-3 metodo,-3,-1,-5,-5 ' +
  'mezo,-6,0,-4,-1 mi,10,3,-6,1 mia,-10,-8,-18,-7 middle,-1,-2,-2,-1 midnight,-12,6,3,-2 miedo,34,-11,-7,-8 mientras,-2,4,-6,-4 might,17,-9,-10,-2 mil,-3,-1,-7,0 milk,2,-12,7,-1 ' +
  'min,-8,-9,-14,-5 mind,-9,6,-3,6 mine,14,-2,-11,3 mins,-6,-7,-10,-3 minute,-2,-1,17,-2 minutes,-5,-4,-11,-2 minutitos,0,-2,-3,0 minuto,-1,0,5,0 minutos,-4,-3,-9,-1 mio,14,-4,-3,-2 ' +
  'mira,3,-4,9,-3 mis,7,-5,1,-5 misery,-1,0,-1,-2 misma,13,2,-2,-5 mismo,12,-1,-3,-1 miss,-2,-2,-5,-6 missed,-3,0,-1,0 mistake,-15,9,18,1 mix,-4,-1,3,0 mixed,0,-1,9,0 ml,-2,-1,5,-1 ' +
  'mmr,0,-1,-2,-2 mo,-2,-1,-4,0 mocos,-4,-2,-1,-1 moja,-2,-2,19,-4 mojado,-1,-2,13,-1 mojar,0,0,7,0 molars,-3,-1,-9,-1 molestar,-5,-3,-4,15 molesten,-11,-9,-6,29 molida,-4,-12,-1,-1 ' +
  'mollera,-5,-6,24,-5 mom,-14,21,-8,-6 moms,-1,3,-1,-1 monday,-6,-2,-2,-1 moneda,-3,-1,6,0 monitor,-1,-7,-16,-3 monster,-3,0,-6,0 month,11,-7,-15,-3 months,4,7,8,-2 monton,7,-1,-1,-4 ' +
  'morada,-1,-1,11,-1 moradas,-9,-2,22,-3 morado,-2,-2,14,-2 morados,-2,-2,18,-3 mordio,-8,-4,18,-6 more,4,5,-15,15 mori,-3,0,-6,-5 morir,49,-21,-11,-14 morirme,34,-9,-6,-10 ' +
  'morning,1,-7,6,-10 mornings,-4,-6,0,-1 most,-2,-1,-1,0 mostly,0,0,-2,0 mother,-16,33,-6,-7 motrin,-10,-7,28,-2 mottled,-1,-1,4,0 mouth,6,-6,7,-7 move,-17,-5,-1,-2 moved,-8,-1,-3,2 ' +
  'moving,-7,-1,10,-3 msgs,-6,-6,-6,22 msjs,-1,-3,-1,14 much,0,14,12,-9 mucha,1,6,0,-1 muchas,2,-2,-3,-12 mucho,-2,-3,5,-4 muelas,-1,0,-2,0 muera,25,-1,-10,-2 muero,3,-13,-3,-10 ' +
  'muerta,8,-6,2,-6 muerte,22,-9,-2,-4 muerto,-13,-2,11,-3 muertos,-6,-1,-2,-2 mueve,-8,-3,18,-3 mum,-14,36,-6,-7 mundo,21,7,-3,-10 murder,-7,-1,-8,-1 muriera,7,-1,0,-3 ' +
  'murio,-2,0,-9,-1 mush,-2,-1,-6,-1 musica,9,0,-9,-1 mute,-5,-2,-3,16 muy,-6,7,17,-9 my,5,8,-5,-1 myself,27,-7,-17,-13 n,-3,-3,0,-6 nacido,12,-2,16,-4 nacio,0,17,-10,-2 nada,-6,5,3,10 ' +
  'nadie,8,29,-6,-9 name,1,-3,-3,-1 nanny,-6,-3,-1,-3 nap,-18,-7,-17,-9 napped,-8,-3,-12,-4 nappies,-1,-1,8,-1 napping,-1,-1,-16,-2 nappy,-2,-2,17,-1 naps,-14,-10,-18,-8 ' +
  'nariz,5,-2,14,-2 nd,-2,-1,4,-1 near,-10,-2,-4,-1 nearly,10,-3,-1,-1 necesita,-1,-3,-3,-1 necesitamos,-3,-6,-4,15 necesito,15,13,-11,0 neck,6,-6,21,-4 need,-4,-2,7,3 ' +
  'needed,-4,-3,-3,5 needs,3,-2,-4,-2 neighbor,-9,0,0,-1 neighbors,-4,0,-5,-1 nena,4,0,-3,0 nene,3,-1,-4,-1 never,12,10,-3,4 new,-9,-3,-10,4 newborn,5,-2,18,-2 next,-3,-3,-5,-2 ' +
  'ni,-11,20,-4,2 nicely,0,0,-14,0 night,-5,2,-7,-17 nightmare,-1,0,-2,0 nights,-12,14,-11,-17 nina,-12,-1,-4,-1 ninera,0,-3,-5,-3 nino,8,-5,-12,-6 ninos,10,-1,0,-5 nite,-3,-2,-6,-3 ' +
  'no,4,5,3,7 noah,0,0,-2,0 nobody,3,33,-6,-8 noche,-4,4,-18,-15 nochecita,-1,-1,-3,-2 noches,-12,22,-10,-14 nodded,0,0,-2,0 noise,-6,-3,12,-4 noisy,-1,-1,13,0 none,-2,-2,-2,-3 ' +
  'nonstop,0,0,11,0 noon,-3,-1,4,0 nope,-3,-2,-5,-3 normal,0,14,-11,-3 normally,0,-1,-4,0 normalmente,0,0,-3,0 nos,17,-9,-26,-6 nose,-2,-7,8,-2 nosotros,-3,-1,-5,18 ' +
  'nostrils,-2,-1,14,-3 not,3,6,0,6 notaria,15,-7,-1,-1 note,20,-5,-2,-1 nothing,4,19,-1,-4 notice,4,-2,0,-1 notifications,-3,-3,-3,17 noto,-3,-1,8,0 now,0,4,-14,4 nuestra,-3,-2,-7,-1 ' +
  'nuestro,-1,0,-2,1 nuestros,-4,-1,-1,-4 nueve,-2,-1,-2,0 nuevo,-3,-1,-2,-2 numb,-3,13,-6,-1 number,-4,-14,-11,33 numbers,-1,-2,-2,-5 numero,-14,-10,-15,39 nunca,5,5,-6,-2 ' +
  'nurofen,-2,-3,12,0 nurse,-4,-14,8,-2 nursed,-3,-5,-13,-8 nursery,-2,-3,19,-2 nurses,5,-1,-3,0 nursing,-15,-4,-9,-12 o,-2,7,-10,7 oclock,-3,-1,-2,-1 odia,-19,11,-3,-2 ' +
  'odio,-10,33,-9,-15 of,4,5,5,-4 off,0,-5,-4,15 offered,-1,-2,0,0 oido,-8,-4,27,-2 oigan,-3,-2,-7,4 oigo,35,-9,-12,-4 ojala,34,-8,-10,-16 ojo,-10,-2,15,-5 ojos,-7,-4,21,-6 ' +
  'ok,-8,9,7,-4 okay,-1,-1,2,0 old,-7,13,26,-3 olviden,-1,0,-1,4 olvido,-6,-1,-5,-1 omg,-6,-3,-2,-2 on,3,2,3,-17 once,-6,-5,-8,-3 one,0,3,-9,-11 ones,0,0,-2,0 only,8,-6,-16,-4 ' +
  'onto,7,-2,10,-2 oops,-1,-1,-4,-2 open,-4,-17,-8,-1 opt,-15,-10,-5,38 opting,-2,-6,-2,25 or,-18,-2,-2,-3 oreja,-4,-2,9,-1 orejas,0,0,5,0 other,-1,3,-2,-1 otitis,-3,-1,2,-1 ' +
  'otra,-1,6,0,-5 otras,-7,9,-1,-1 otro,3,4,-4,-1 our,-3,-5,-11,-2 out,-4,-1,-9,15 outside,9,-1,-7,-1 oven,-5,-1,14,-1 over,11,-1,-6,-10 overdosing,13,-1,-3,-1 overnight,-3,-2,-16,-29 ' +
  'overwhelmed,-8,31,-7,-4 own,-7,-11,-6,-1 oz,-3,-2,-15,-3 p,-3,-3,-7,5 paci,-11,-6,-17,-7 paciencia,-10,20,-4,-4 pacifier,-4,-1,-16,-3 padre,-3,19,-3,-8 pain,7,-5,23,-6 ' +
  'pajamas,-1,0,-2,0 pale,-5,-3,13,-3 palida,-2,-1,7,0 palido,-2,-2,9,-1 palmaditas,-2,0,-8,0 panal,-5,-3,8,-2 panales,-2,-2,19,-4 panic,-1,19,-2,0 panza,-3,-1,10,-1 papa,-11,4,-21,-6 ' +
  'para,5,0,7,6 paraba,15,-4,-2,-1 paracetamol,-13,-5,31,-8 parada,11,-3,0,0 parale,0,0,0,9 parar,-7,-3,-3,24 pararan,-2,-1,-3,25 pare,5,-2,-5,16 parece,-3,0,19,0 pared,-4,-2,-3,-2 ' +
  'pareja,17,-6,-9,-11 paren,-11,-10,-10,35 parenle,-1,-1,-1,17 parent,-18,28,-2,-4 parezco,-3,-2,-5,-5 paro,-4,3,-4,8 part,3,-1,8,-1 partner,15,-3,-9,-5 party,-2,-2,-5,-1 ' +
  'pasa,-8,-1,12,-1 pasada,-1,-1,-8,0 pase,-5,0,-1,-2 paso,-13,-8,-12,-22 passed,-3,-1,4,-4 past,-6,-3,-9,-4 pastilla,-7,-1,18,-1 pastillas,28,-7,6,-9 pat,-5,-1,-5,-2 ' +
  'patience,-10,16,-6,-2 pats,0,0,-6,0 patted,-4,-3,-6,-2 patting,-3,-3,-6,-3 pausa,-9,-5,-14,-6 pausas,-2,-1,17,-1 pause,-5,-3,-11,-6 pauses,-2,-3,33,-2 paz,-10,-3,-13,40 ' +
  'peanut,-3,-2,13,-1 pecho,-13,-2,-3,-7 pedazos,-5,17,-11,-2 pedi,-2,-3,-2,13 pediatra,-10,-3,20,-2 pediatrician,-6,-1,3,-1 pee,-2,-2,23,-2 peed,-1,-2,11,-2 peep,-1,-1,-2,0 ' +
  'pees,-2,-2,14,0 pega,24,-3,-3,-4 pegarle,29,-12,-8,-5 pego,15,-5,2,-6 pegue,24,-8,-20,-5 pelea,-4,-1,-1,-1 peligro,16,-5,-2,-3 pelo,11,0,-3,-1 pena,3,-1,-2,-1 penny,-1,-1,11,-1 ' +
  'pensado,9,0,-8,0 pensamientos,32,-9,-10,-8 pensando,23,-9,-4,-1 pensar,-3,-2,-4,-3 pense,37,-2,-11,-3 people,26,0,-2,-12 peor,-10,25,-4,-1 perder,4,-1,-2,-1 perdi,2,2,-9,-8 ' +
  'perdon,2,-1,2,-4 perfume,-1,-1,7,-2 permiso,-4,-3,-6,26 permission,-3,-3,-1,16 pero,-8,-9,-19,-7 perro,-17,-2,17,-5 person,5,14,-5,18 persona,-1,-2,-1,2 pesadilla,-3,-1,-1,0 ' +
  'peso,-11,-4,19,-11 phase,-4,-6,-1,-10 phew,-1,0,-2,0 phone,-16,-7,-9,17 pick,-1,-1,-1,-4 picked,-2,-1,-2,0 pico,-13,-1,26,-1 picture,4,-2,-3,0 picturing,16,-3,-4,-2 pido,8,-1,-4,4 ' +
  'pie,-9,-7,-5,-4 piedra,0,0,-3,-1 piel,-5,-1,14,-1 pienso,39,-5,-20,-6 piernas,-3,0,12,-2 pijama,-1,-1,-6,-2 pila,-7,-1,3,-1 pill,-1,-1,13,-1 pillow,9,-2,-8,-3 pills,30,-12,9,-7 ' +
  'pinched,7,-1,-2,0 pipi,-1,-1,4,-2 pis,-8,-4,24,-2 piso,4,-2,23,-1 pit,0,0,0,-3 pitched,0,0,7,-1 pjs,-3,-1,-3,-1 place,-2,-1,0,0 places,6,0,-2,-1 plan,-9,-16,-16,-19 ' +
  'planchado,-3,0,-1,-1 plane,-1,-1,9,0 planning,25,-8,-5,-3 platos,0,-1,-6,0 please,-5,-13,-10,13 pls,3,-7,-8,7 plz,-3,-1,-1,4 pm,-7,-6,-6,-8 poco,-3,-2,-5,-4 pod,-2,-1,8,-2 ' +
  'podemos,-7,-5,-2,-14 podria,25,-12,-6,-4 podrian,-1,-1,-1,4 point,9,27,-10,-9 poison,11,-2,9,-2 poisoning,29,-6,-3,-2 polvo,-2,-1,-4,-3 pone,0,-1,2,-3 poniendo,0,-1,2,0 ' +
  'poo,-2,-1,25,-1 poop,-6,-4,21,-4 pooped,-7,-6,9,-2 pooping,0,0,13,0 poor,-4,-1,6,0 popo,-4,-6,20,-2 popped,-1,0,-3,-2 poquito,-5,0,-5,-1 por,3,7,3,-5 porfa,-2,-3,-4,9 ' +
  'porque,1,3,-3,-1 poseida,16,0,-9,-1 poseido,20,-1,-10,0 posparto,-6,15,-3,-1 possessed,35,-3,-17,0 postpartum,14,5,-4,-2 pouring,0,0,2,-1 ppd,-3,15,-5,-1 pram,-1,-3,-2,-1 ' +
  'pray,21,-3,-8,0 prefer,-1,0,0,3 preferiria,9,-2,-2,2 prefiero,7,-2,-7,-3 preocupa,-6,-1,18,-4 press,-7,-2,25,-3 pressure,-1,-1,3,-1 pretty,-4,-1,-2,0 previous,-4,-1,-1,-6 ' +
  'primera,-2,-1,-1,0 primeras,-1,-2,-1,0 probar,-8,-3,-1,-4 problem,-1,0,-3,0 program,-3,-6,-2,18 programa,-11,-2,-4,37 projectile,0,-1,10,0 proper,-1,0,-5,-1 properly,-2,-5,16,-1 ' +
  'proposito,31,-3,-4,-3 psychosis,21,-11,-2,-1 pueda,8,-1,-1,-1 puede,1,-3,-2,-5 pueden,-3,-4,-1,13 puedes,-4,-2,-3,-6 puedo,-7,31,2,-27 puente,22,-3,-4,-2 puerta,3,-1,-1,-1 ' +
  'puked,0,0,24,0 pulled,-2,-1,16,-1 pulling,-3,-3,17,-1 punched,8,-1,-2,0 puntitos,-1,-1,17,-1 punto,13,16,-4,-1 pure,-1,-1,-2,0 puro,-1,0,-5,0 purple,-12,-3,26,-4 purpose,28,-4,-8,-2 ' +
  'pus,-4,-1,8,0 puse,18,-2,-8,-1 push,2,0,-5,0 pushed,14,-1,-8,0 pusieron,3,-1,-3,0 puso,-3,-4,16,-3 put,6,-7,-14,-4 putting,12,-2,-3,0 q,-4,-4,-7,-1 quarter,-5,-2,-6,-2 ' +
  'que,7,-2,-4,-6 queda,0,-3,11,0 quedarme,9,-6,0,0 quede,-4,0,0,0 quedo,-14,-3,16,-5 queja,0,-1,2,0 quemada,-5,11,-3,-1 quemo,-7,-3,17,-1 queremos,-11,-7,-4,19 querer,-2,-1,4,0 ' +
  'queria,13,-1,-12,-2 quien,-11,4,-8,-17 quienes,-2,0,-1,-19 quiere,10,-12,18,-13 quieren,20,-6,-1,-4 quiero,17,6,-15,0 quiet,2,-4,-4,-3 quise,17,-1,-5,-1 quisiera,26,-6,-17,-3 ' +
  'quiso,-4,-2,-3,-4 quit,-17,2,-9,27 quita,-4,-4,-5,8 quitan,-1,0,3,0 quitar,4,-6,-1,-2 quitarme,22,-10,-3,-1 quite,-2,0,-1,0 quiteme,-1,-1,-2,10 quiten,-9,-1,-2,11 ' +
  'quitenme,-6,-7,-5,26 quito,-4,-1,-6,8 rabia,10,-1,-5,0 radio,13,0,0,-5 rage,14,-3,-2,-1 rail,-8,-3,10,0 rapidisimo,0,-1,3,-1 rapido,-4,-4,19,-1 raro,-3,-1,5,-1 rash,-16,-6,30,-4 ' +
  'rat,-2,-1,10,-2 rather,15,-8,-3,0 ratito,-1,0,-1,-2 rattle,-20,-1,-5,-1 razon,-1,5,-4,-3 razones,3,-2,-1,-1 re,2,0,-1,0 reaccion,-6,-1,24,-2 reacciona,-5,-3,26,-9 ' +
  'reaction,-3,-3,16,-3 ready,0,3,-10,-6 real,42,-17,-8,-6 really,-4,10,12,-6 reason,20,-1,-10,-5 receive,-14,-4,-2,21 recibiendo,-2,-2,-1,4 recibir,-8,-12,-7,20 recien,-5,-2,12,-2 ' +
  'record,-9,-1,-4,0 recordatorio,-3,-5,-2,-4 recordatorios,-4,-2,-3,-1 rectal,0,-1,14,-1 red,-3,-3,12,-3 refused,-2,-1,-7,-1 refuses,-1,-2,9,-2 refusing,0,-1,21,-2 ' +
  'registro,-3,-1,-2,11 regresion,-5,-2,-12,-6 regression,-12,-17,-7,-5 regret,-18,36,-7,-1 reloj,-1,-1,-1,-2 remember,-2,16,0,0 remind,-6,-5,-1,-6 reminder,-6,-5,-5,-16 ' +
  'reminders,-7,-3,-5,2 remove,-8,-8,-6,16 removed,-18,-3,-6,32 rendida,-5,-11,-13,-5 rendido,0,0,-4,0 rendirme,-10,30,-1,-5 replaced,10,-3,-2,-1 replies,-1,-1,-2,-1 reply,-2,-2,-4,7 ' +
  'report,-4,-4,-9,10 reporting,0,-2,-1,0 resent,-18,29,-4,-1 resettled,-2,-3,-7,-3 resfriado,-1,-1,-6,0 respira,-12,-8,29,-14 respiracion,-2,-6,26,-1 respirando,-2,-2,17,-2 ' +
  'respirar,-14,-9,39,-10 respiro,-7,15,-4,-6 respond,-17,-1,13,0 responde,-9,-7,35,-13 responding,-13,-4,33,-4 respondo,23,-2,-4,-7 rest,9,-2,-1,0 resume,-1,-1,-5,-1 ' +
  'resumen,-9,-3,-7,-7 retiro,-5,-2,-3,18 return,-2,0,-1,0 reventada,-4,-1,-7,-5 revision,-2,0,-11,-1 revoco,-4,-2,-4,20 revoke,-7,-6,-4,21 ribs,-4,-2,19,-1 rid,-5,-1,-1,-1 ' +
  'right,7,6,8,-8 rigido,-4,-1,11,-2 rindo,-7,26,-1,-9 ring,0,0,5,0 rio,0,0,-3,0 rn,3,8,-3,0 road,9,-1,-1,-1 robot,-1,-3,-3,-3 rock,-19,12,-6,-1 rocked,-5,-4,-9,-3 ' +
  'rocking,-12,-5,-13,-8 rodo,-4,-1,21,-2 rojas,-4,-1,5,-1 rolled,-13,-3,24,-8 rolling,-1,-1,18,-1 rompio,4,0,0,0 ronca,-8,-4,24,-1 ronchas,-3,-2,8,-1 roof,10,2,-1,0 room,-2,-4,-26,-3 ' +
  'rope,8,20,-2,-2 rough,-5,-12,-5,-4 round,-4,-1,0,-1 row,-2,-1,-2,0 rsv,-4,-1,26,-2 rubbish,-2,2,-1,0 ruido,-9,-3,-4,-2 run,-10,25,-3,-6 running,6,2,5,-4 runny,-1,0,7,-1 ' +
  'runs,3,-2,2,0 rutina,-11,-1,-1,-1 s,-1,-1,-1,16 saber,-4,1,-3,12 saca,-4,-1,-2,-5 sacame,-2,-1,-9,11 sack,-1,-1,-2,0 saco,-2,-1,-3,-1 sacrifice,9,-1,-1,-1 sacudi,24,-10,-19,-4 ' +
  'sacudio,11,-1,-3,-1 sacudir,14,-2,-1,-1 sacudirlo,16,-8,-1,-2 sacudo,22,-1,-4,-1 sad,-6,11,0,-1 safe,31,-35,7,-13 said,3,-6,-23,3 salen,-1,0,-3,-1 salgo,-1,-6,-1,14 sali,-1,0,-5,0 ' +
  'salida,12,-6,-1,-3 saliendo,-4,0,-2,0 salieron,-8,-2,14,-1 salio,-7,-1,5,-1 salir,-14,4,-4,22 salirme,-12,-4,-2,24 saltar,23,-5,-4,-2 salvo,36,-12,-1,0 same,-2,-3,2,-2 ' +
  'sang,-3,-2,-2,0 sangra,-8,-1,19,-2 sangrar,11,-2,20,-12 sangre,-13,-4,32,-6 saque,-2,0,-1,0 saquenme,-5,-6,-10,27 sarpullido,-9,-4,21,-1 sat,-21,15,-7,-1 say,1,-1,-6,0 ' +
  'saying,22,-1,-15,-2 says,7,-3,-2,-3 scalded,-3,0,22,0 scare,5,-2,0,0 scared,20,2,-4,-5 scary,4,5,-3,0 schedule,-13,-1,-13,-8 scrap,-4,-1,-1,0 scratch,0,0,-2,-1 scratched,2,-1,5,-1 ' +
  'scream,-10,-1,-2,-2 screamed,4,6,-10,-2 screaming,-1,12,9,-3 screams,5,-1,7,0 se,-10,3,12,-7 sea,2,13,-1,0 seat,-5,0,1,0 sec,12,0,5,0 seca,-7,-2,15,-1 seco,-3,-2,-3,-1 ' +
  'second,12,-4,-5,-2 seconds,-1,-1,18,0 secs,-1,0,15,0 see,18,-3,9,-9 seeing,25,-5,-8,-1 seems,-17,-3,32,-3 seguir,9,11,-16,10 segundo,-1,-1,-6,-1 segundos,-1,-1,9,-3 ' +
  'segura,20,-32,6,-4 seguro,17,-2,-7,-2 seis,-2,-1,-3,-1 seizure,-7,-8,42,-5 self,2,-2,-3,-3 sell,-2,-1,-2,-1 semana,-28,-5,-7,-9 semanal,-7,-2,-1,-7 semanas,-6,-3,25,-2 ' +
  'send,-11,-17,-10,13 sending,4,-3,-4,7 senora,1,0,-2,0 sent,3,-5,-7,0 sentada,-1,0,-4,0 sentido,21,-2,-16,-1 ser,-9,29,-7,-13 sera,-1,0,11,0 service,-8,-9,-5,25 servicio,-10,-4,-7,34 ' +
  'set,-2,0,-1,0 settle,2,-2,-18,-1 settled,-5,-3,-3,-2 seven,-2,-1,-1,-1 shadows,5,-1,-1,0 shake,15,-8,-7,-3 shaking,13,-9,6,-5 shattered,-1,-2,-4,-3 she,-3,-5,11,-8 shed,5,-4,-1,-1 ' +
  'shes,-10,3,10,-10 shift,-1,-1,-2,0 shivering,0,0,24,0 shook,32,-13,-19,-4 shoot,-1,0,0,-2 short,-1,-1,-2,-1 shots,-3,-2,-24,-3 should,-4,-24,18,-7 shoulder,0,-1,-7,0 ' +
  'shouldnt,-1,8,-1,-1 show,-9,-6,-2,-5 shower,-6,31,-8,-1 showing,6,-1,1,-1 shushed,-3,-1,-10,-1 shut,1,-2,-1,17 si,21,-7,-13,-10 sick,-5,-14,-7,-12 side,4,-1,9,-1 sido,-3,8,-1,-2 ' +
  'siempre,22,-5,-8,2 siento,-5,39,-16,-18 siesta,-21,-6,-19,-8 siestas,-13,-4,-19,-4 sigan,-10,-4,-5,21 sign,-1,-2,0,14 signed,-13,-10,0,24 sigo,-2,-3,-5,19 sigue,-13,-1,-1,0 ' +
  'siguen,-13,-2,-1,21 siguiente,-1,-2,-2,-5 siguio,-7,-2,-15,-2 silba,-2,-1,21,0 silbido,-1,0,13,0 silence,-1,-1,-2,0 silla,-3,-1,1,-2 sillon,6,-1,-2,0 sin,7,8,2,-10 since,-3,7,17,-8 ' +
  'singing,-4,-2,-2,-1 single,-4,-6,-3,-1 sirve,-5,0,-2,0 sirvo,-2,34,-5,-23 sistema,-1,0,-1,3 sister,3,-1,-13,-1 sit,-5,13,-1,0 sitter,-5,-1,-1,0 sitting,12,-2,-1,0 six,-2,-2,-3,-2 ' +
  'skin,-4,-4,23,-5 skip,-8,-4,-9,-4 skipped,-4,-1,-8,-1 slammed,11,0,3,0 slapped,23,-8,-12,-3 sleep,-9,1,-14,-12 sleeping,-3,-5,-2,-5 sleeps,-14,2,-13,5 sleepy,-9,-14,10,-4 ' +
  'slept,-6,-10,-27,-7 sling,0,0,-3,0 slow,0,0,-3,-1 slowed,0,0,-15,0 smacked,24,-1,-3,0 smash,18,-4,-6,0 smiled,-2,-1,-6,-1 smother,22,-6,-10,-1 smothered,18,-1,-3,0 ' +
  'smothering,11,-2,-2,-1 sms,-4,-4,-3,16 snap,7,12,-5,0 snapped,-24,29,-2,-1 snooze,-6,0,-7,0 snores,-4,-4,19,-1 snoring,-2,-3,9,-1 snotty,-1,-1,-7,-1 so,-2,13,-12,-4 sob,-5,13,-1,0 ' +
  'sobbed,-9,30,-4,0 sobbing,-3,15,-5,-1 sobre,5,0,-1,-3 sobrevivimos,-2,-1,-1,0 sofa,-5,-2,16,-3 soft,-5,-4,18,-6 softly,-3,0,-3,-1 sola,7,15,-14,-13 solicito,-1,-1,-2,11 ' +
  'solita,0,-1,-6,0 solito,-1,0,-2,0 solo,-17,3,-14,-7 sombras,16,-1,-5,-2 some,-15,-3,8,-3 somebody,11,-3,-1,-2 someone,27,4,-12,-6 something,13,-14,7,-11 sometimes,2,0,-3,-1 ' +
  'son,8,-1,-10,-5 sonajero,-11,0,-1,-1 soporto,-1,22,-1,-10 sorry,1,-6,-4,-6 soul,-2,-1,-2,-1 sound,-8,-1,-6,-3 sounds,14,-6,16,-11 soy,9,16,-18,0 spam,-2,-7,-6,31 spamming,-4,-1,0,2 ' +
  'spanish,-3,-1,-4,-12 spanked,21,-2,-5,0 spit,-1,-1,8,-1 spot,-5,-3,16,-6 spots,-6,-2,19,-2 squeeze,7,-1,-1,0 squeezed,18,-8,-3,-1 st,-1,-1,-2,0 stabbing,23,-10,-4,-2 ' +
  'stairs,26,-6,5,-3 stand,-3,4,-8,-2 standing,23,-7,-2,-1 start,-14,-5,-9,-10 started,12,-4,8,-6 startle,-1,-1,-4,-2 starts,-10,0,-2,-2 stay,10,-5,-2,-2 stayed,-5,-1,-4,0 ' +
  'staying,-2,-1,-2,0 staynear,-2,-2,-3,10 steam,0,0,-2,0 step,-18,-14,-11,-16 stiff,-7,-5,20,-5 still,-8,-6,-11,8 stir,0,-2,-1,0 stirred,-7,-2,-5,-1 stitches,-2,0,6,0 ' +
  'stool,-2,-1,15,-1 stop,0,-11,-14,34 stopp,-2,-2,-7,26 stopped,-2,1,2,-1 stops,8,-2,6,0 story,-4,-1,-1,-1 stp,-1,-1,0,6 straight,-4,-7,-12,-2 strangle,12,-3,-2,-1 ' +
  'strangled,14,-2,3,-2 streaks,-1,-1,5,-1 stretch,-1,-1,-3,-1 strike,-3,-1,-2,-1 stroked,-1,0,-4,0 stroller,-2,-1,-5,-1 strong,6,-1,-12,-1 struggling,-7,24,8,-5 sttn,-1,-1,-2,-1 ' +
  'stuff,-3,-3,5,3 stuffy,0,0,-2,0 su,-5,-10,8,2 suave,-1,-2,-1,-5 sube,-2,-2,14,-6 subio,0,0,-2,0 subscription,-8,-5,-4,25 such,-1,13,-3,-1 sucking,-3,-1,20,-1 sudando,-2,-1,7,0 ' +
  'suegra,-4,-2,-4,-3 sueno,-11,-14,-20,-11 suficiente,-3,2,-2,5 suggest,0,-1,-3,-3 suicidal,38,-16,-13,-5 suicidarme,9,-1,-2,-1 suicidas,16,-4,-6,-2 suicide,36,-10,-4,-23 ' +
  'suicidio,32,-3,-3,-14 summary,-6,-7,-6,-5 sunken,-2,-2,8,-3 super,-2,-3,15,-2 supera,-4,17,-1,-7 supposed,0,-1,-3,0 sure,-4,7,-5,-8 survived,-1,0,-2,-6 surviving,-2,-1,-7,-2 ' +
  'sus,-2,-7,-3,14 suscripcion,-10,-4,-10,36 suspendan,-3,0,-1,5 swaddle,0,0,-2,-2 swallow,-3,-4,5,0 swallowed,-11,-5,35,-5 swapped,8,-1,-13,0 swear,12,-2,-2,-1 swelling,-7,-5,21,-2 ' +
  'swim,-2,-1,-8,0 swing,-1,0,-2,0 switch,-7,-2,-5,5 switched,13,-1,-6,-1 swollen,-9,-5,23,-7 system,-1,-1,-1,8 table,-8,-1,19,-4 tablet,-2,0,12,-1 tablets,17,-1,6,0 take,1,5,7,5 ' +
  'taken,-2,-1,-1,14 taking,0,-1,-1,-2 talk,-15,29,-1,-2 talking,20,-4,-2,0 tambien,-3,10,-8,-16 tan,4,-1,-9,-3 tanto,5,-2,-6,-4 tape,20,-1,-21,-1 tarda,-1,0,-7,-1 tarde,-4,-3,-18,-9 ' +
  'tardo,-2,-2,-2,0 te,1,-5,-2,-2 tea,-5,-1,3,-1 tears,-7,10,12,-4 teddy,-2,0,-4,0 teeth,-11,-2,-20,-3 teething,-7,-14,-7,-3 tele,18,0,-3,-10 telefono,-6,-1,-6,8 tell,18,-7,-3,-9 ' +
  'telling,17,-2,-4,-3 tells,6,15,0,-3 temblores,-2,0,9,0 temo,7,0,-1,-1 temp,-7,-5,30,-3 temper,1,2,-4,-1 temperatura,-1,0,22,-1 temperature,0,0,3,0 tempted,11,-1,-3,-1 ' +
  'ten,-4,-3,-3,-2 tendria,4,0,0,0 tengo,14,17,-17,-8 tenia,13,-1,-12,-3 tercera,-1,-1,0,-4 termina,-2,-1,-5,-12 terminamos,-1,-1,-1,2 terminar,15,-10,-5,6 terminate,-2,-2,-2,16 ' +
  'termine,19,-4,-1,-2 terminen,-4,-1,-2,23 terrible,-6,20,-2,-1 terrified,1,7,0,0 terror,-3,16,-1,-1 test,0,0,-12,0 teta,-8,-5,-15,-4 tete,-1,-1,-3,0 tetero,-4,-1,-6,-1 ' +
  'tether,-10,17,0,-3 text,-15,-17,-10,17 texted,-5,-2,-1,9 texteen,-6,-5,-1,16 texting,-19,-13,-6,23 textos,-10,-10,-8,38 texts,-17,-11,-12,33 th,-1,-1,7,0 than,0,10,-2,-5 ' +
  'thank,-4,-7,-14,-2 thanks,-9,-15,-15,6 that,-6,-11,0,-12 thats,4,-11,-11,-7 the,4,0,-3,-4 them,11,-4,-4,-2 then,-1,-8,-6,-5 theo,-5,0,-2,0 there,16,3,-3,-4 theres,12,-4,8,-4 ' +
  'these,-15,-13,-15,22 they,22,-8,-12,-4 theyd,12,-4,0,-7 theyre,14,-2,1,-2 thing,-4,-4,6,4 things,12,-9,-4,-3 think,-5,10,13,-12 thinking,30,-10,-14,-7 thinks,-8,16,-4,-1 ' +
  'third,-8,-2,-4,-1 thirty,-2,-2,-2,-1 this,-9,9,-12,10 tho,0,-2,-1,0 thought,27,-7,-8,-2 thoughts,33,-14,-26,-7 threatened,7,0,-2,-2 three,-8,-12,-4,3 threw,20,-10,5,-7 ' +
  'throat,4,-3,12,-2 through,-11,6,-17,-3 throw,16,-6,-5,-6 throwing,12,-13,22,-5 thrown,-1,0,26,0 thru,-3,-2,-4,-2 thrush,-2,-1,20,-3 thunder,-2,0,0,0 tick,-1,-1,11,-1 ' +
  'tiembla,-8,-7,27,-5 tiempo,1,7,-4,0 tiene,-7,-8,29,-11 tienen,-2,-1,-3,6 tieso,-3,-1,8,-1 til,-9,-6,-11,-5 tile,-4,-1,19,-1 tiles,0,0,13,0 till,1,-3,-9,-3 time,-3,10,-9,-11 ' +
  'times,-10,-6,16,-1 tina,3,0,7,-1 tips,-1,-1,-2,-1 tirandolo,9,-2,-1,-3 tirar,-4,2,-3,-6 tirarla,27,-2,-8,-2 tirarlo,22,-2,-7,-2 tirarme,28,-2,-5,-3 tire,27,-1,-8,-2 ' +
  'tired,-6,0,-21,-12 tiredness,-25,0,-8,-1 tiro,1,-3,2,-3 tiron,-8,-4,-9,-4 tmrw,-1,-1,-2,-3 to,8,-1,-1,-6 toalla,-11,12,-6,-4 toast,-5,-6,0,-3 toca,-7,-3,3,-1 toda,-11,5,7,-2 ' +
  'todas,11,4,21,-3 todavia,-3,-3,-8,-9 today,-11,-6,-1,-12 toddler,-2,-3,-4,-1 todo,3,15,2,0 todos,24,-10,-6,-5 together,-2,-2,2,-1 toilet,-3,24,2,0 told,-2,-11,-1,1 toledana,0,-2,0,0 ' +
  'toma,-13,-5,-2,-5 tomado,-1,-1,8,-1 tomar,-2,-2,15,-3 tomarme,15,-1,-7,-1 tomas,-4,-5,4,-3 tome,17,-4,-7,-8 tomo,-12,-5,25,-6 tomorrow,20,-6,-6,-10 tongue,-4,-2,7,-1 ' +
  'tonight,8,8,-6,-22 tonights,-2,-1,-3,-18 tonteria,6,-1,-1,0 too,9,10,-13,-3 took,0,-6,10,-5 top,-4,0,-3,-1 tortura,-3,0,-1,-3 torture,5,-1,-6,-3 tos,-10,-4,16,-4 tose,-4,-2,23,-2 ' +
  'toser,-1,-1,6,-1 tosiendo,0,-1,-2,-1 tossed,13,0,-4,0 total,-2,-4,-7,-2 totally,-3,12,-5,-5 touch,4,-9,10,-2 touched,-3,7,0,-7 trabajar,-3,-10,-1,-1 trabajo,-7,-6,-1,12 ' +
  'track,-1,-2,-10,0 trae,-2,0,2,0 traffic,23,-4,-1,-2 trago,-5,-4,23,-5 train,4,-4,-1,-1 training,-3,-1,-1,-1 tranquila,-2,-2,-9,9 transfer,-3,0,-1,0 trapo,-2,-3,16,-2 ' +
  'trapped,-5,6,0,-1 travel,-5,0,-5,-3 treat,-2,0,-1,0 tree,4,-1,-1,0 tren,-7,0,-1,-7 tres,-6,-7,-2,-5 tried,-4,-1,-4,-2 triste,-4,17,-8,-2 tristeza,-3,23,-3,-1 tronco,0,-1,-7,-3 ' +
  'trouble,-1,-2,5,-2 truck,-6,-1,-1,-3 trust,17,-9,-3,-4 trusted,16,-8,-7,-1 try,-17,-3,-5,-5 trying,11,-3,-3,-5 tu,-8,-1,-3,5 tub,5,-2,10,-1 tuesday,6,-1,-1,0 tummy,-3,-1,-5,-1 ' +
  'turkey,-1,-1,-2,-2 turn,-6,-6,-9,10 turned,-5,-1,10,-2 turning,-3,-2,8,-2 turno,-4,-2,-6,-1 tuve,-1,0,-6,-3 tuvimos,-2,-1,-5,-3 tuvo,-4,-1,0,-1 tv,11,-1,-3,-2 twice,-4,-4,0,-5 ' +
  'twins,-4,-9,-1,-2 twitching,-1,-1,13,0 two,-6,-7,5,-14 txting,-3,-1,-1,4 tylenol,-11,-12,23,-3 type,-1,7,-14,-2 u,-2,-1,-2,7 ugh,-2,-3,-10,-1 ultima,7,17,-7,-1 ultimo,-10,-3,-9,-12 ' +
  'un,6,4,-4,2 una,8,-9,4,-11 unalive,13,-1,-1,-1 unas,-5,0,-1,0 unconscious,-1,-1,18,-3 under,-10,3,28,-2 undo,-5,-4,-10,-3 unirme,-6,-2,-2,-5 uno,-2,0,-4,0 unos,-16,-3,1,-6 ' +
  'unresponsive,-2,-2,21,-4 unsafe,9,-11,0,0 unsub,-2,-2,-7,26 unsubscribe,-18,-12,-11,47 unsuscribe,-5,-4,-6,27 until,6,-3,-8,-5 up,-2,-1,-6,-4 upa,-2,-1,-3,0 upright,-4,-1,5,0 ' +
  'ups,-6,-2,-10,-1 urge,21,-1,-3,0 urgencias,-14,-3,36,-2 us,16,-12,-19,11 use,-7,-7,5,-6 useless,-15,16,-1,-1 ustedes,-7,-6,-3,16 usually,-2,0,-6,0 va,2,-5,-5,-4 ' +
  'vacaciones,-9,-4,-3,-4 vacation,-1,-3,-1,-1 vacia,-5,13,-1,-2 vacunas,-2,-2,-15,-2 vaina,-2,-1,-2,6 vale,17,-3,-4,-11 valgo,-2,27,-3,-7 vamos,-2,-3,-12,-2 van,7,-3,1,-2 ' +
  'vaya,-4,-2,-5,-3 veces,-4,-6,5,-1 vecino,-8,0,-5,-1 veinte,-2,-1,-4,0 veneno,-1,-1,16,-4 venga,4,-1,0,-1 vengan,3,0,-2,0 ventana,23,-5,-9,-3 veo,32,-6,3,-14 ver,-2,0,0,0 ' +
  'verdad,2,15,-3,-7 verde,-2,-2,7,-4 very,-5,-4,17,-2 vez,11,4,-5,-6 vi,2,0,-2,-2 vida,20,9,-17,-15 viene,-2,-1,-1,-2 vienen,7,-1,-2,-3 vigila,16,-9,0,-1 vigilando,9,0,-1,0 ' +
  'vino,0,0,-11,0 visit,0,0,-5,-1 visiting,-2,-8,-3,-1 visitors,0,-1,0,-4 vitamin,-1,0,9,-1 vitamina,-1,-1,-5,0 viva,21,-8,-3,-12 viviendo,43,-28,-5,-13 vivir,52,-16,-25,-23 ' +
  'vivo,5,-1,-2,-2 voces,31,-5,-7,-7 voice,1,-3,23,-3 voices,32,-5,-10,-8 volvamos,-1,-1,-3,-2 volver,1,6,-5,-8 volvi,29,-1,-3,-1 volviendo,3,3,0,-1 volvio,-3,-2,1,-1 vomit,-2,-1,11,-3 ' +
  'vomita,-12,-9,39,-7 vomitando,-1,-2,17,-1 vomitar,-5,-2,20,-9 vomited,-1,-1,16,-1 vomiting,-11,-6,21,-4 vomito,-7,-4,33,-6 vomitos,-1,-1,5,-1 voy,24,-3,-9,0 vuelta,-7,-3,-9,-2 ' +
  'vuelvan,-7,-4,-6,29 vuelvas,-3,-2,-1,12 vuelve,-3,0,-1,0 vuelvo,-8,4,-1,-3 w,2,-1,-11,-5 wait,-4,-14,-11,-3 wake,8,-15,10,-7 wakes,-10,-2,-16,-9 wakeups,-1,0,-8,-5 ' +
  'waking,-12,-4,9,-10 wakings,-8,0,-18,-7 walk,19,7,-6,-2 walked,-2,0,-8,0 walking,-3,7,-6,-3 wall,7,-5,-4,-3 walls,6,-1,-1,-1 wanna,20,-11,-5,-9 want,10,-1,-13,2 wanted,12,7,-5,-8 ' +
  'wanting,12,-2,-2,-1 wants,14,-4,-5,1 warmed,-1,0,-2,-2 was,-2,1,-6,-11 wasnt,9,-6,-2,-2 watch,-2,-1,3,-1 watching,9,0,-2,-1 water,-5,-9,12,-3 way,26,-6,-7,-6 we,-16,-13,-9,6 ' +
  'weak,0,-4,9,-1 weaning,-1,-1,-5,-3 wearing,-2,0,-1,-6 wed,-3,-1,-2,-1 week,1,-9,3,-14 weekend,-4,-11,-4,-5 weekly,-4,-4,-12,-5 weeks,-5,-4,19,-6 weight,-3,-4,27,-7 weird,-3,-2,13,0 ' +
  'well,-3,-2,-8,-2 went,-1,3,1,-4 were,1,-7,-13,1 wet,-4,-6,25,-6 what,1,-18,-2,-14 whatever,0,-2,-5,4 whats,-1,11,-3,-4 wheezing,-6,-6,35,-4 wheezy,0,0,9,0 when,-3,-8,2,-13 ' +
  'where,1,-3,-3,-2 which,-2,-3,6,-1 while,0,3,1,-2 whispering,6,-1,-1,0 whistling,-1,0,3,0 white,-6,-3,4,-4 who,0,2,-7,-11 whole,-4,-2,7,-1 whos,-1,-1,-2,-1 why,-11,17,-14,-1 ' +
  'wide,-2,-1,-3,-1 wife,14,-3,-12,1 will,-11,0,-10,-11 willed,-4,-1,-8,-1 window,25,-7,5,-6 windows,-1,0,-15,0 wine,-1,-1,-7,-4 wiped,-7,-8,-2,-3 wired,0,-2,0,0 wish,15,10,-7,2 ' +
  'with,3,1,1,0 withdraw,-3,-3,-1,10 within,-2,0,-2,0 without,8,-1,-11,-11 wits,-9,27,0,-4 wks,0,0,-2,0 woke,-3,-3,-17,-6 woken,0,0,-5,-1 wont,3,-2,21,-22 word,-2,0,-4,-1 ' +
  'work,-9,-11,-7,-4 worked,-1,0,-2,-1 working,-3,-2,-10,-4 world,12,0,-2,-6 worried,-7,-2,17,-2 worry,-3,-1,7,0 worse,-4,-1,8,-5 worst,-14,21,-4,-3 worth,3,-2,-5,-2 would,10,-18,-7,4 ' +
  'wouldnt,15,-7,-9,-4 wouldve,2,0,0,0 wow,-5,0,-1,0 wrap,-1,0,-2,0 wrecked,-5,-1,-8,-4 wrists,18,-7,-2,-2 wrong,-12,-5,2,9 wrote,14,-6,-3,-2 x,0,6,5,-6 y,5,-1,6,-8 ya,-1,3,-21,10 ' +
  'yelled,-17,32,-4,-1 yelling,-1,-1,-2,0 yellow,-9,-2,17,-3 yep,-1,-1,-5,-3 yes,-6,-1,-4,-9 yesterday,-5,-11,0,-4 yet,-3,-2,-9,-6 yo,-1,1,-11,7 you,-16,-11,-11,13 your,-8,-5,-5,20 ' +
  'yr,0,-1,4,0 z,-1,-1,-5,-3 zamarree,11,-1,-5,-1 zarandee,33,-8,-10,-2 zero,-5,8,-2,-3 zombi,-2,-2,-4,-5 zombie,-7,-13,-7,-6 zzz,0,0,-2,0';
