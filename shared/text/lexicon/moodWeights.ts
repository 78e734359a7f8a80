/** Learned by `tests/support/learnMood.ts`, not written by hand: word, leaning in tenths towards a crisis, a low mood, a sick child, leaving us. */
export const MOOD_BIAS = [-4.65, -4.96, -2.62, -3.05] as const;

export const MOOD_WEIGHTS =
  '#,-10,-9,-7,-10 &,-7,-2,7,-1 @,-1,0,-5,-1 a,0,0,-4,-4 abeja,-7,0,10,0 about,17,-2,-14,-13 abrumada,-6,17,-5,-4 abuela,-13,-3,-3,-11 abuelo,-1,-1,-1,-2 abultada,-3,0,11,0 ' +
  'acaba,-2,0,-15,-10 acabar,20,-21,-4,-6 acabe,27,-10,-3,-3 acabo,11,-4,-13,-6 accident,-3,-1,17,0 account,-10,-4,-4,15 acepte,0,-3,-1,10 acepto,-1,-1,-2,4 acostarlo,-1,-2,-3,-4 ' +
  'acoste,-4,-1,-5,0 across,17,-2,-2,-1 activa,-2,-1,-1,-1 actually,6,-4,-5,-2 acuesto,-10,-1,-3,-2 add,-21,-19,-2,-3 adios,23,-2,-5,-1 afraid,24,-5,-3,-1 after,1,-2,8,-14 ' +
  'afternoon,-3,-2,1,-4 again,3,-2,-2,10 against,30,-6,-2,-2 agarra,-1,-1,9,-4 agarre,12,0,-2,-1 agarro,6,0,0,-1 ages,-1,0,-2,0 ago,-1,-1,7,-1 agotada,-6,13,-8,-4 ' +
  'agradeceria,-3,-1,-2,17 agree,-1,-1,-1,7 agreed,-6,-5,0,16 agregar,-13,-4,0,-1 agua,-6,-8,4,-5 aguantar,-1,28,-4,-3 aguanto,8,25,-4,-20 ahi,-2,-1,-4,8 ahoga,-9,-2,28,-1 ' +
  'ahogando,-3,9,5,-3 ahogar,15,-1,-1,-2 ahogarlo,16,-1,-4,-2 ahogo,-6,7,5,-3 ahora,7,-2,-9,-6 ahorco,27,-3,-1,-8 air,-1,-1,13,-1 aire,-3,-5,24,-5 al,9,1,0,-7 alergia,-5,0,12,0 ' +
  'alergica,-6,-1,25,-2 algo,9,-15,9,-9 alguien,17,-6,-8,-5 algun,-3,0,-7,-1 alive,21,-22,-8,-15 all,-5,4,10,1 allergic,-3,-3,18,-3 alma,-6,23,-6,-3 almohada,14,-2,-16,-2 ' +
  'almost,15,-2,6,-2 alone,6,12,-6,9 already,-7,-3,-7,11 alseep,0,-2,-2,0 alto,-3,-5,-7,33 always,-4,-1,-3,0 am,3,6,-5,-1 amanecio,-1,0,14,0 amarilla,-1,0,6,-1 amarillo,-2,-2,7,-2 ' +
  'amarillos,-1,-1,15,-1 amazing,17,-3,0,0 amenaza,23,-1,-8,-4 amenazo,12,-1,-2,-2 amo,6,0,-3,-1 amor,-2,-1,-3,-2 ampollas,-6,0,11,0 an,-12,5,6,-5 ana,-5,-4,-8,-14 and,5,3,8,-4 ' +
  'ando,-6,-1,-10,-10 angry,11,-2,0,-1 annoying,-1,-1,-4,7 ano,-2,0,10,0 anoche,4,-6,-5,-14 anos,-3,11,-3,8 another,8,13,-12,-5 ansiedad,-8,33,-1,-4 answer,-2,-5,-1,-4 ' +
  'anterior,-5,-1,-4,-7 antes,2,10,-11,-5 antibiotics,-1,-1,-21,0 anula,-4,-1,-2,11 anular,-2,-2,-4,10 anulen,-3,-4,-2,20 anxiety,-2,34,-2,0 anxious,-8,0,-1,0 any,-5,1,0,4 ' +
  'anymore,4,8,-11,9 anyone,-5,11,-3,-2 anything,-12,-3,19,6 apaga,0,0,0,4 apague,-2,0,-3,0 apaguen,0,-3,-1,14 apart,-6,20,-4,-1 apenas,-5,0,-5,-3 apiretal,-4,-7,20,-1 app,-1,-1,-3,-1 ' +
  'apparently,-2,-2,-6,-7 appointment,0,-2,-4,-2 appreciate,-3,0,-1,4 aprete,19,-1,-13,0 apunte,-2,-8,0,14 apunto,-5,-2,-1,7 aqui,3,-12,-13,14 ardiendo,-2,-1,10,0 are,-2,1,-8,-8 ' +
  'arent,15,-2,-3,-1 arm,20,-11,6,-3 arms,-4,-8,-2,-6 around,18,-7,-3,-5 arrepiento,-2,18,-1,-6 arriba,-7,-4,-10,-6 as,-12,-2,-1,-2 asco,-7,27,-1,-1 asfixiarla,7,0,-2,-1 ' +
  'asfixie,23,-1,-2,-1 asi,1,12,2,-16 ask,0,0,0,5 asked,-3,-1,0,9 asleep,-8,-9,-21,-8 aslep,-1,-1,-3,0 asusta,5,0,-1,-1 asustada,6,-6,-1,0 at,-10,3,-8,-9 ataque,-3,-1,14,-1 ' +
  'ate,-21,-3,34,-5 atragantando,-1,-2,10,-1 atraganto,-2,-1,10,0 atras,-7,-3,0,-5 atropelle,7,-1,0,-2 attacks,-1,19,-1,0 autorizo,-1,-1,0,4 aventarlo,11,-1,-2,-1 avente,34,-1,-7,0 ' +
  'avento,4,0,-1,0 avisame,-1,-4,-1,-1 avisos,-1,-1,-2,-3 awake,-9,-8,-19,-6 away,-1,13,-8,16 awful,-2,7,-5,-1 ay,-1,0,-3,1 ayer,-6,-6,10,-8 ayuda,-20,13,-6,-12 ayude,-15,20,0,-3 ' +
  'azul,-4,-3,18,-2 azules,-3,-2,10,-4 babbled,0,-2,0,-1 babbling,-2,0,-1,-1 babies,-1,-2,-3,-2 baby,23,-6,10,-9 back,-13,-1,-10,0 bad,10,1,2,-7 baja,-17,-14,-11,39 baje,-2,-1,-3,0 ' +
  'bajo,-8,0,8,0 bajon,-1,0,-2,-2 bajoneada,-3,0,-3,-2 balcon,17,-4,-2,-4 balcony,13,-3,-2,-4 ball,-1,-1,-4,0 banera,2,-1,10,-1 bang,2,-2,-2,0 banged,-2,0,2,0 banging,-3,0,-1,0 ' +
  'bano,1,3,-7,-3 barely,-9,14,-5,-6 barked,-4,0,-3,-1 barking,-2,-1,8,-4 barky,-1,0,9,0 base,0,0,-1,7 basta,-6,-5,-8,23 basura,0,0,-3,1 batalla,-3,0,-3,-1 bateria,-4,0,-4,-1 ' +
  'bath,8,-7,0,-8 bathroom,1,14,-4,0 battery,-5,-3,12,-2 battle,-2,-1,-2,-3 bc,12,-1,-4,-1 be,14,-5,-2,1 beat,4,-6,-1,-3 bebe,24,-3,-1,-10 beber,-1,-2,8,-4 bebio,-2,-2,25,-4 ' +
  'because,20,-10,-6,-6 becoming,-1,6,-1,-1 bed,-8,-9,-6,-6 bedtime,-16,-1,-13,-8 bee,-2,-1,13,-1 been,11,-5,-6,-5 before,-8,15,-14,-6 being,24,2,2,-9 believe,8,-15,-3,-1 ' +
  'belly,-9,-4,25,-4 benadryl,-9,-10,40,-1 best,-11,0,-5,-1 better,16,11,-19,-18 between,-4,-3,2,-3 beyond,3,-1,-1,-1 bf,9,-2,-4,-2 bibe,-5,-2,-7,-1 biberon,-12,-3,-14,-3 ' +
  'bien,-13,3,-4,-6 big,-3,-3,0,-1 bin,1,-1,-6,0 binky,-2,-1,-5,-1 bit,4,-7,3,-6 bk,0,-1,-2,-1 black,-1,-2,7,-1 blanca,-2,-2,3,-5 blanco,-3,-2,4,-2 blanket,7,-1,1,-1 bleach,15,-3,5,-3 ' +
  'bleeding,-6,-7,31,-12 blistering,-2,-1,6,-1 block,-7,-3,-1,23 blocked,-2,-2,-1,23 blocking,-1,-8,0,20 blood,-15,-7,29,-9 bloody,-1,-1,5,-2 bloqueen,-1,0,0,6 blue,-16,-5,20,-5 ' +
  'boca,14,-3,-1,-2 body,-3,-1,10,-1 bofetada,8,0,-12,0 boiling,-5,-1,13,-1 boob,-8,-7,-15,-5 boobed,-1,-2,-3,0 book,-2,-2,-3,-1 books,-4,-2,-4,-1 borde,-8,21,-2,-1 born,13,14,-15,-7 ' +
  'borra,-11,-6,-9,-2 borradme,-1,-2,-1,5 borrame,-2,-2,-5,24 borren,-16,-3,-2,28 borrenme,-3,-2,-6,27 borro,-4,-5,-4,7 both,8,-8,-17,-13 bother,-4,-3,-1,8 bothering,-5,-2,0,6 ' +
  'boton,-1,0,4,-1 bottle,-9,-7,-1,-8 bottles,-2,-2,0,-1 bottom,5,21,-2,-1 bought,11,-1,-4,-1 bouncing,-2,-1,-11,-2 bout,1,0,-4,-1 boyfriend,15,-6,-6,-5 brain,2,-3,-10,-6 ' +
  'brazo,17,-2,-5,0 brazos,10,-4,-13,-11 break,-7,22,-5,-5 breaking,-14,33,-1,-5 breast,-1,-1,-7,0 breath,-6,-8,6,-3 breathe,-10,-12,21,-2 breathes,-3,-1,6,-2 breathing,-17,-9,31,-9 ' +
  'bridge,27,-7,-2,-4 bright,-2,-1,10,-1 bro,-3,0,0,0 broke,-2,21,4,-2 broken,-8,20,-3,-2 brother,-3,-1,-22,-1 brought,-6,-1,-6,0 brutal,-4,-1,-8,-7 btl,-2,0,-1,0 buena,-2,14,-1,-2 ' +
  'buenas,-1,-8,-3,-3 bueno,0,0,0,2 buenos,-4,-1,-10,-3 bug,0,0,-2,-1 bulging,-4,-3,21,-6 bum,0,0,-6,0 bump,-3,-2,22,-1 bumped,-6,-2,10,-2 bunch,12,-2,-6,-1 burn,-5,-1,12,-1 ' +
  'burned,-3,-2,25,-2 burning,-4,-1,21,-3 burnt,-6,23,5,-12 bus,-7,-4,0,-4 but,0,-6,-10,3 butter,-1,-1,4,-1 button,-2,-2,10,-2 by,-4,-5,-1,-8 bye,-1,-1,-1,11 cabeza,-6,-4,13,-7 ' +
  'caca,-6,-3,27,-5 cachetada,23,-1,-16,-1 cada,-6,12,-5,-5 cae,-4,6,-4,-1 caer,17,-2,-3,-2 caerse,-3,0,5,0 cafe,-13,-4,-1,-10 caigo,-12,-9,0,-8 calentura,-2,-1,27,-1 ' +
  'caliente,-4,-5,19,-1 call,6,-4,34,-2 calla,5,0,-4,0 callara,11,-1,-7,0 calm,-14,0,-1,0 calma,-2,-2,4,-1 calmo,-1,-1,-11,-1 calpol,-6,-16,34,-3 cama,-3,7,3,-10 cambia,-2,-1,-2,-1 ' +
  'cambiador,-1,0,8,0 cambiar,-7,-5,-2,-22 cambiaron,10,-1,-2,-3 cambie,-10,-3,-11,-8 cambio,-1,-1,-2,-1 came,-3,-7,3,-4 camion,4,-1,0,-2 can,-6,1,8,-5 cancel,-18,-14,-11,43 ' +
  'cancela,-6,-7,-9,27 cancelar,-16,-15,-13,44 cancelen,-7,-7,-3,26 cancelled,0,0,-1,-2 cancelo,-3,-6,-7,28 cannot,-2,16,-1,-3 cansada,-9,-3,-17,-3 cansadisima,-2,0,-6,-5 ' +
  'cansancio,-17,6,-14,-15 canse,-3,15,0,-5 cant,-1,30,13,-22 cantandole,0,0,-2,0 capaz,23,-3,-2,-2 capsula,-1,-1,12,-2 car,11,1,-5,-3 cara,-2,14,13,-2 caracter,-13,0,-6,-1 ' +
  'care,2,-3,9,-3 cares,-14,11,0,0 cargo,-2,0,-6,0 caricias,-1,0,-2,0 carried,0,0,-2,0 carrier,-3,-1,-4,-1 carro,18,-2,-7,-3 carta,16,-1,-4,-4 casa,6,-8,-11,-4 case,5,-2,0,0 ' +
  'casi,24,-3,-11,-6 cat,-4,0,2,0 catch,-4,-6,11,0 catnap,-2,0,-2,0 caught,-1,0,-2,0 caved,-4,-1,-6,-3 cayendo,-4,17,-11,-1 cayo,-11,-7,14,-7 cease,-3,-3,-11,30 cedi,-4,0,-9,-3 ' +
  'ceiling,-2,0,-1,0 cell,0,-1,0,4 celular,-17,-2,-3,12 cena,0,0,-11,0 cerebro,-6,-1,-1,-3 cesen,0,0,0,6 chair,1,-3,0,-3 change,-15,-5,-5,-13 changed,-6,-10,-9,-5 changing,-3,-1,10,-5 ' +
  'chatting,-6,-3,-6,-3 che,-1,-1,-1,4 check,0,0,12,0 checked,-2,9,3,-3 checkup,0,-3,5,-1 chest,-3,-1,3,-1 chichon,-3,-1,10,0 child,-4,-1,-4,-4 childminder,-2,0,-1,0 chip,12,-1,-5,0 ' +
  'chocar,12,-1,0,-1 choco,-3,0,-1,0 choked,21,-8,5,-7 choking,-12,-2,37,-5 chupete,-20,-6,-20,-8 chupo,-2,-1,10,-3 chupon,-1,0,-12,0 cierra,-4,-1,5,11 cinco,0,-3,-7,-1 ' +
  'clammy,-2,-2,13,-2 cleaner,-2,-2,13,-2 cleaning,-2,-1,6,-1 cleared,-2,0,-10,-2 clock,-2,-2,-2,-1 clocks,0,0,-6,-1 clockwork,-3,-2,-5,0 cloro,10,-2,8,-2 close,3,-1,-2,13 ' +
  'closed,0,0,-2,0 club,-1,-1,-1,-2 clue,-2,0,-2,0 coach,-1,-3,-1,19 coaching,-5,-3,-1,10 cobija,-3,0,5,0 coche,7,-1,-6,-1 cochecito,-1,0,-2,0 code,-2,-5,-2,-2 codigo,-6,-3,-1,-3 ' +
  'coffee,-14,-3,-7,-10 coin,-1,-1,9,-1 cold,-12,-6,-4,-12 colecho,-2,-1,-2,-1 come,11,-2,7,-9 comer,-9,-6,19,-10 comes,5,-1,2,-1 coming,3,-10,2,-3 comio,-8,-1,20,-2 ' +
  'communication,-1,-1,-6,14 como,-1,1,-2,9 completely,-7,22,-4,-4 con,8,0,6,-4 confio,11,-1,-5,-2 confused,-1,-1,4,-1 congested,-1,-4,12,0 conked,-1,-1,-2,0 conmigo,6,2,-10,14 ' +
  'consent,-16,-13,-8,39 consentimiento,-7,-7,-9,33 contact,-11,-8,-9,24 contactar,-3,-2,-8,23 contactarme,-2,-1,-4,20 contacten,-12,-10,-1,26 contacting,-6,-1,0,4 contacto,-3,-2,-2,10 ' +
  'continuar,-7,-2,-2,24 continue,-1,0,-1,9 contra,18,-4,0,-4 control,36,-20,-2,-4 convulsion,-5,-2,28,-3 convulsionando,-2,-1,13,-1 convulsiones,-2,-1,21,-3 cooked,-7,-6,-1,-3 ' +
  'cope,-4,16,-16,-2 coping,-1,23,-2,-2 coraje,12,0,-3,-1 cord,-4,0,13,0 corner,5,-1,-1,0 corpse,-3,-2,-3,-2 corrido,-1,-2,-3,-1 corriendo,-5,32,-1,-17 cortando,23,-17,0,-2 ' +
  'cortar,17,-5,0,-9 cortarme,25,-1,-2,-2 corte,25,-5,-3,-8 cosas,10,-4,-11,8 cosleeping,0,0,-2,0 costillas,-1,-1,6,0 costo,-1,0,-2,0 cot,-12,3,-11,-3 couch,-3,-1,9,-2 ' +
  'cough,-10,-5,26,-6 coughing,-4,-2,24,-3 could,10,-9,2,-2 couldnt,5,-2,-1,-8 count,-7,-6,-10,7 counted,0,0,9,0 counting,-1,-1,-2,0 covered,13,0,-4,-2 cranky,-1,-2,13,-1 ' +
  'crash,8,-2,0,-1 crashed,-3,-2,-5,-1 crawling,10,0,-1,-1 crazy,-2,3,-1,-1 creer,-5,-10,0,0 creo,11,7,15,-5 crib,5,-9,-2,-5 cried,-3,25,-12,-9 cries,-11,-4,8,-2 crisis,-3,-2,-7,-5 ' +
  'crossed,-1,-1,-5,0 croup,-6,-2,23,-2 cry,-21,26,3,-11 crying,-5,23,1,-13 cual,-3,-1,-2,-1 cuando,7,-15,-6,-14 cuantas,-5,-2,-5,2 cuanto,-7,-1,4,-11 cuarto,-4,-4,-11,-6 ' +
  'cuchillo,23,-1,-4,-2 cuddle,-8,-1,-15,-1 cuddled,-1,-2,-3,-2 cuddles,-1,-2,-16,-1 cuello,15,-3,17,-4 cuenta,1,-1,-6,18 cuento,-2,-3,-4,-10 cuerpo,-10,-5,22,-7 cuesta,-10,20,5,-11 ' +
  'cuiden,22,-1,-1,-6 culpa,-2,3,-5,-2 culpable,-7,6,-1,-3 cuna,-3,-4,-11,-6 cut,22,2,0,-8 cutting,17,-5,-10,-5 d,-1,-1,2,-1 da,-20,21,-10,-16 dad,-11,20,-13,-5 daddy,-2,-2,-9,-1 ' +
  'dads,-1,0,-1,-19 dame,-6,-3,-7,5 dan,-5,1,-2,-7 danger,20,-13,-1,-1 dangerous,0,-1,20,0 dano,28,-9,-10,-10 dar,-4,-8,9,2 daria,9,-3,0,-1 dark,12,-4,-2,-2 darle,-3,-9,12,-3 ' +
  'darme,-3,-2,-4,8 data,-6,-4,-4,-16 datos,-12,-2,-4,-5 daughter,21,-6,-3,-1 day,-6,8,-1,-8 daycare,-4,-2,-5,-6 days,17,-9,16,-6 de,0,0,3,4 dead,11,-12,8,-13 deal,-2,7,-1,-1 ' +
  'death,7,-8,-10,-5 deberia,10,-3,4,-2 decaida,-2,-1,5,0 decaido,-3,-2,9,0 decided,-1,-1,-1,11 decidimos,-4,-3,-1,13 defeated,-3,0,-2,-1 degrees,-1,0,4,-1 dehydrated,-6,-5,28,-3 ' +
  'deja,-5,9,-1,7 dejad,0,0,-1,6 dejame,-3,-1,-4,14 dejamos,-2,-1,-2,13 dejan,-2,-1,-1,0 dejar,1,-6,-7,24 dejarla,-4,-14,-1,-2 dejarlo,7,-1,-11,-2 deje,5,-1,-10,-1 dejen,-5,-9,-12,26 ' +
  'dejenme,3,-3,-6,15 dejennos,-2,-1,-4,23 dejo,16,-5,-5,-1 del,9,-2,1,-5 delante,15,-1,-1,-7 delete,-10,-11,-6,10 demasiadas,2,-1,-1,-2 demasiado,-7,30,4,-11 demasiados,-1,-1,-1,2 ' +
  'demon,29,-2,-7,-1 demonio,30,-1,-4,-2 demons,13,-2,-3,0 denme,-1,-1,-3,8 dentro,4,8,-3,-1 denver,-9,-1,-7,-3 depresion,-13,27,-3,-2 depressed,-9,27,-2,-3 deprimida,-4,13,-1,-2 ' +
  'desactivar,-1,-4,0,14 desactiven,-2,-1,-1,13 desaparecen,-2,-1,9,-3 desaparecer,22,-16,-3,-9 desastre,-4,9,-5,-5 desbordada,-5,15,-1,-1 descansamos,0,-2,-2,0 descansar,0,-1,-1,-2 ' +
  'descanso,1,0,-4,-3 desde,-8,7,14,-10 deseo,-8,-7,-5,20 deserve,6,-3,-1,-3 deserves,5,12,-1,-1 desesperada,-8,26,-1,-1 deshacer,-4,-1,-5,0 deshidratado,-3,-2,21,-3 ' +
  'desmayo,-1,-2,16,-1 despedida,27,-1,-7,-2 despertado,0,0,-3,0 despertar,19,-13,16,-20 despertara,15,-1,-3,-3 despertares,-11,-6,-18,-9 despertarla,-3,-2,15,-6 ' +
  'despertarlo,-1,-11,19,-1 desperto,-9,-6,-24,-5 despierta,-17,-9,18,-8 despiertan,-1,0,0,4 despierte,9,-2,-5,-1 despierto,-4,-2,-6,-2 despues,5,-2,7,-7 destrozada,-4,-1,-1,0 ' +
  'destruida,-5,0,-6,-1 desuscribanme,-2,-2,-4,24 desuscribir,-7,-3,-6,33 desuscribirme,-8,-3,-8,31 desvelo,-1,-4,-8,0 deten,0,0,-1,6 detener,-2,-5,-7,29 detengan,0,-3,-1,15 ' +
  'detergente,0,0,4,-1 devil,22,-5,-10,-1 dh,-5,-2,1,0 di,18,-6,-7,-3 dia,-9,10,10,-7 diablo,20,-2,-9,-2 diaper,-4,-4,3,-4 diapers,-2,-1,6,-1 diarrea,-4,-3,30,-2 diarrhea,-2,-3,28,-4 ' +
  'dias,11,-7,14,-12 dice,15,-2,-10,-3 dicen,12,-2,-1,-3 did,-4,-1,-17,-13 didnt,-5,-7,-12,9 die,38,-23,-8,-18 died,1,-7,9,-10 diente,-4,0,-8,0 dientes,-6,-3,-11,-5 diez,-4,-2,-3,-1 ' +
  'different,7,-1,-3,-1 dificil,-7,13,-14,-3 diganle,14,-1,-3,-1 diganme,-2,0,-4,-2 dije,-10,-3,-3,13 dijo,1,-2,-7,-3 dinner,-2,-1,1,-1 dio,-9,-2,19,-2 dios,31,-4,-16,-6 ' +
  'disappear,19,-3,-2,-4 disaster,-2,-1,-3,-2 discontinue,-13,-4,-6,29 disfruto,-8,29,-4,-7 dishwasher,-2,-1,14,-2 do,-1,6,8,5 doble,-8,-1,8,-2 doctor,-16,-3,13,-3 doctora,-1,0,-3,0 ' +
  'does,-9,-1,-9,-8 doesnt,3,-5,14,-5 dog,-14,-2,20,-4 doing,2,-8,-7,-4 dolor,-3,-2,11,-8 done,5,-1,-9,9 dont,1,12,-7,13 door,-10,13,3,-1 dormi,-2,-3,-11,-15 dormia,0,0,-9,0 ' +
  'dormida,-10,-7,-23,-10 dormido,-13,-5,-17,-11 dormir,-3,-3,-20,-21 dormirla,-4,0,-8,-3 dormirlo,-3,-1,-9,-5 dormirme,16,-1,-6,-3 dormirse,-3,-4,-11,-1 dos,7,-1,5,-9 dose,-2,-1,21,-1 ' +
  'dosis,-3,0,6,-1 dot,-1,-1,-7,0 dots,-1,0,9,-1 double,-2,0,7,0 down,-6,-5,0,-5 doy,-9,21,12,-15 dozed,-4,0,-3,-1 dr,-3,-2,-5,-3 drained,-2,0,-6,-4 drank,4,-5,20,-6 dread,-9,34,-2,-2 ' +
  'dream,-3,-3,-10,-5 dreamfeed,-5,0,-6,-1 drink,-3,-3,15,-1 drinking,1,-2,18,-3 drive,19,-2,-4,-5 driving,4,-9,-2,-3 drop,6,-6,-10,3 dropped,-3,-4,6,-4 dropping,7,-5,-6,-1 ' +
  'drops,-1,0,8,-1 drove,2,0,-1,-2 drown,12,-2,-4,0 drowned,-10,0,23,0 drowning,-4,18,-7,-3 drowsy,-2,0,-1,0 dry,-3,-7,9,-2 dude,-1,0,-2,4 duele,-19,15,8,-9 duelen,-4,0,-2,-6 ' +
  'duerma,-8,-5,-7,-6 duerme,-17,-5,-22,-8 duermete,-5,0,-1,-8 duermo,22,-3,-9,-3 dummy,-11,-7,-15,-6 dura,-30,-3,3,-1 durmiendo,-6,-6,-9,-2 durmiera,-15,-1,-6,-3 durmio,-11,-8,-28,-6 ' +
  'duro,-8,10,1,-6 dying,18,-15,-1,-9 e,-3,1,13,-2 each,2,-4,-6,-3 ear,-11,-4,20,-4 earlier,-3,-1,-2,-1 early,-4,-7,-11,-8 ears,-2,-2,9,-1 earth,21,5,-1,0 easier,-4,-5,-8,-5 ' +
  'easily,4,-1,-3,0 easy,-1,-2,-4,-1 eat,-6,-3,12,-1 eating,-1,-1,10,-1 echo,-8,18,-1,-1 edad,-2,-1,-1,0 egg,-2,0,4,0 eggs,-2,-1,7,-1 el,5,-1,-5,-8 electric,-1,0,23,-3 ' +
  'eleven,-1,-1,-2,0 elimina,-4,-1,-2,-5 eliminame,-1,0,-1,8 eliminen,-6,-1,-2,13 ella,16,-3,-10,-4 else,-16,5,-10,6 em,-1,0,-5,0 empezamos,-3,0,-1,0 empezar,-8,-8,-3,-19 ' +
  'empty,-6,8,4,0 en,4,-3,1,-7 encanta,-6,-2,-4,-6 encima,1,7,8,-3 encontre,-2,0,5,0 encuentro,6,-1,-2,-1 end,11,-1,-10,16 ended,-3,-2,-3,0 ending,35,-26,-2,-2 ends,-3,-1,0,-4 ' +
  'energia,-6,0,-5,-4 energy,-4,9,-4,-3 enferma,-6,-3,-12,-4 enfermera,-2,-9,-1,-3 enfermo,-11,-1,-4,0 enojada,-8,0,-2,-1 enoje,-7,0,0,-2 enorme,-3,5,8,-1 enough,-2,9,-6,14 ' +
  'enrollment,-4,-1,-1,15 ensename,-6,0,-3,-1 entera,-4,-1,0,0 entero,12,-2,1,-2 entiende,-9,19,0,-2 entry,-1,-1,-2,-7 envenenar,16,-1,-1,-4 enviarme,-1,-1,-2,4 envidia,-2,0,-1,-4 ' +
  'envien,-2,-6,0,7 equivocado,-7,-2,-2,15 equivocaron,0,-1,-11,31 equivoco,-1,-7,-5,31 equivoque,-2,-1,-1,-5 er,-11,-1,30,-3 era,-2,-1,-4,-6 erase,-6,-1,-3,4 eres,-2,-2,-3,-3 ' +
  'error,-9,-1,16,3 es,6,-1,-6,-4 esa,-2,-1,-2,13 escalera,5,-1,7,-1 escaleras,12,-2,20,-1 escriba,-6,-6,0,25 escribais,-3,-4,0,8 escriban,-29,-21,-7,44 escribas,-7,-8,-1,-3 ' +
  'escribeme,-1,-5,-2,-1 escriben,-1,-2,-5,-5 escribi,22,-1,-8,-5 escribiendo,-16,-4,-1,9 escribir,-11,-9,-8,14 escribirme,-10,-6,-14,29 escribo,-3,-3,-1,-5 escucho,11,-1,-3,-3 ' +
  'ese,-2,-1,-1,-11 eso,-7,-5,-13,1 espalda,-11,-1,-3,-3 espanol,-1,0,-2,-11 espero,-2,-1,-6,0 esposa,10,-2,-5,0 esposo,9,-4,-4,-20 esta,-1,0,18,-15 estaba,3,-3,-7,-4 estafa,0,-1,-1,9 ' +
  'estamos,-5,-5,-11,-5 estan,8,-3,-8,18 estar,38,-12,-11,-23 estaria,21,-2,-2,-3 estarian,18,-3,-3,-3 estas,-1,0,0,-3 este,0,-8,-8,0 esten,-5,-4,-5,20 esto,-15,13,-17,13 ' +
  'estos,-8,-6,-6,13 estoy,8,25,-16,-9 estrellar,4,0,-1,-1 estrellarlo,15,-1,-3,-1 estresada,-1,0,-4,-3 estuviera,23,-2,-2,-11 estuvo,-2,-2,-1,6 etapa,-5,0,-12,-2 even,-3,11,-9,-1 ' +
  'ever,-7,1,-10,1 every,7,14,5,-7 everyone,14,7,-7,-7 everyones,-1,8,0,0 everything,-2,17,-15,-5 evil,36,-5,-17,-2 ex,11,-4,-3,-2 except,8,0,-2,-1 exhausted,-15,11,-10,-8 ' +
  'exist,31,-9,-2,-15 existir,32,-6,-2,-18 explain,0,0,-1,-9 explosion,0,0,-7,0 explotar,4,5,-6,-3 explote,-5,21,-9,0 extra,9,-1,-3,0 extranaria,25,-21,-1,-4 extrano,-13,0,-2,-3 ' +
  'eye,-5,-4,22,-3 eyes,-16,-19,12,-9 face,8,8,16,-4 facil,-4,-5,-7,-12 fade,-3,-1,14,-2 fading,-5,0,4,-2 fail,0,0,-3,-2 failed,-18,8,-1,-1 failing,-18,26,-2,-3 failure,-7,15,-1,-1 ' +
  'fainted,-1,-2,24,-1 fall,-1,-3,3,-2 falling,-2,10,9,-6 false,-1,-2,-4,-1 falta,-1,-1,-1,11 familia,2,-5,-10,-3 family,3,-7,-4,-15 fan,-1,-1,-6,0 fantasize,11,-1,0,0 far,-4,-6,-1,-2 ' +
  'fast,-4,-4,6,-2 fatal,-5,3,-1,-1 favor,-8,-5,-15,26 febrile,-1,-1,9,-2 fed,-13,-5,-10,4 feed,-16,-6,-3,-8 feeding,-1,-2,-6,-1 feeds,-8,-12,3,-8 feel,2,31,-15,-13 feeling,0,28,-15,-9 ' +
  'feels,2,16,5,-4 feet,-13,-2,1,0 feliz,0,15,-3,-5 fell,-19,-4,29,-9 felt,0,5,1,-2 feo,-2,-1,6,0 fever,-12,-8,35,-7 few,-5,-1,9,-4 fiebre,-14,-8,29,-17 fiesta,-1,0,-2,0 ' +
  'fighting,-1,-2,-5,0 fin,-3,-3,-7,5 final,-2,-1,-6,-3 finally,-3,9,-9,-1 find,-3,-5,-1,0 fine,-6,-3,-18,-8 finger,-2,0,3,0 fingers,-2,-1,2,0 finished,-1,0,0,3 first,-7,-13,-8,-6 ' +
  'fit,-4,-4,23,-1 five,-3,-3,-8,-3 flacido,-3,-2,13,-1 flaring,-2,-1,14,-3 flat,-1,9,-2,0 flojo,-1,-2,4,-1 floor,-10,17,8,-5 floppy,-5,-3,30,-3 fly,11,-1,0,0 fontanelle,-1,-1,11,-2 ' +
  'food,11,0,-4,-2 foot,-6,-3,-3,-1 for,-9,0,5,-7 forever,13,-7,-5,10 forget,-4,-2,-1,10 forgot,-5,-1,-3,-3 forma,-5,-1,-1,-1 fought,-2,-1,-4,-1 found,-7,-1,20,2 four,-2,-1,-1,0 ' +
  'fr,4,0,0,-1 fracaso,-18,23,-1,-4 frasco,16,-2,-1,-3 free,4,-2,-6,-3 frente,-7,-1,20,-1 fria,-1,0,5,0 friday,-1,-1,-1,-3 fried,-5,-3,-3,-3 frio,-2,-1,8,-1 frita,-5,-10,-10,-1 ' +
  'frito,-4,0,-6,-1 from,-1,-9,0,7 front,20,-8,-6,-1 frustrada,-2,0,-4,-3 frustrated,-3,-2,-7,-6 fue,-10,-2,-7,-6 fuera,-1,-5,-14,18 fueron,-1,-1,2,-3 fuerte,25,-6,-9,-6 ' +
  'fuerza,3,-1,7,0 fuerzas,-7,20,-5,-10 fui,-8,13,-1,-1 full,-15,-2,-4,-1 fumes,-2,-1,-8,0 fun,-1,10,-1,0 funciona,-4,-4,-6,-16 function,-1,0,-11,0 funny,-2,-1,4,-1 further,-1,-1,-3,9 ' +
  'fussed,-2,-2,-5,-1 fussing,0,0,-5,0 fussy,0,-1,18,-1 gaining,-3,-2,6,-6 ganas,38,-13,-12,-13 garbage,-6,0,-1,-1 garganta,-3,0,9,0 gases,-2,-1,13,0 gasping,-3,-3,35,-4 ' +
  'gasps,-2,-3,13,0 gave,-12,-6,9,-1 gente,6,0,-9,-2 get,-11,-7,9,12 gets,-8,-1,-1,-27 getting,-3,2,3,7 girl,-4,-6,-1,-1 give,-8,21,22,0 giving,2,10,-4,0 glass,-4,-1,13,-1 go,15,-5,3,8 ' +
  'god,20,-4,-15,-8 goes,-3,-1,-1,-1 going,11,-6,-13,-12 golpe,11,-1,-5,-1 golpea,20,-2,0,-5 golpearla,8,-1,0,-2 golpee,14,-1,-2,-2 golpeo,1,-2,11,-2 gone,17,-4,-12,-8 ' +
  'gonna,9,-10,-7,-7 good,7,-4,-16,7 goodbye,45,-9,-6,-6 gordo,-2,0,-1,0 got,-3,-12,12,-14 grabbed,29,-7,-4,-2 grabbing,-1,-1,6,-1 gracias,-13,-12,-14,10 grados,-1,0,-8,0 ' +
  'grande,-1,-1,0,-2 grandma,-2,9,-25,-21 grandmas,-5,0,6,-1 grandpa,0,0,-2,0 grape,-7,0,16,0 gray,-9,-1,8,-2 great,-9,-2,-18,6 green,-6,-3,23,-6 grey,-2,-1,9,-1 gripe,-4,-2,-7,-4 ' +
  'gris,-4,-1,17,-1 grita,0,0,16,-1 gritar,-17,0,-2,-3 grite,-3,24,-17,-1 grito,-9,29,-4,0 grizzle,-1,0,-2,0 grown,-2,-1,10,1 grumpy,-3,-4,-3,-4 grunting,-3,-4,16,-3 ' +
  'guarderia,-3,-1,-2,-1 guess,-2,-2,-3,0 guilt,-1,7,-2,-1 guilty,-9,13,-2,-3 gums,0,0,-3,0 gun,24,-6,-8,0 gusta,-8,-3,-3,-8 gustan,-2,0,0,-22 gustaria,3,-3,-3,-6 ha,-8,-7,32,-8 ' +
  'haber,15,6,-7,-5 habit,0,-1,-2,0 habla,14,-1,-1,-3 hablan,5,-1,-4,-1 hablo,-6,-3,8,-9 hace,1,-7,15,0 hacemos,-4,-3,-2,-3 hacen,-5,0,0,0 hacer,19,-1,-12,-11 hacerle,24,-6,-7,-6 ' +
  'hacerlo,29,8,-10,-13 hacerme,6,-1,-1,-2 had,-11,9,-1,-2 haga,16,-1,-5,-1 hago,2,-2,16,-2 haha,-21,-2,-10,-9 hair,6,0,-1,0 half,-10,-6,-10,-4 hand,11,-10,13,-4 handle,-3,4,-2,0 ' +
  'hands,6,-1,3,-2 hanging,-2,22,-5,-1 happen,3,-1,0,-1 happened,3,-2,0,0 happier,7,-4,0,-4 happy,-9,2,-4,-5 hard,11,4,-6,-10 harm,20,-2,-4,-4 harming,7,-2,-2,-1 harta,-6,7,-5,6 ' +
  'has,1,-9,11,-4 hasnt,4,-3,26,-2 hasta,1,-9,-9,-6 hate,-16,28,-8,-10 hates,-17,24,-13,-6 have,0,16,-8,1 havent,34,5,-4,-1 having,4,14,5,-5 hay,5,-6,-9,-6 he,6,-9,11,-9 head,4,6,14,-6 ' +
  'headache,-2,0,-3,-3 hear,14,-11,-5,5 heard,-2,0,-4,0 hearing,25,-5,-3,-4 heart,-5,7,3,-1 heavy,-1,-2,-1,-1 hecha,-6,7,-10,-9 hecho,-2,-2,11,-3 hed,5,0,-1,0 held,1,-3,-20,-2 ' +
  'hell,-6,0,-4,-2 help,5,5,-6,-12 helped,-1,-1,-13,-2 helpful,-1,-1,-2,0 helping,-1,-1,7,3 helps,-15,7,12,-10 her,12,-5,4,-10 here,10,2,-12,-7 hermana,4,0,-16,0 hermano,-2,-1,-4,-1 ' +
  'herself,6,-5,-2,-3 hes,-3,-20,12,-12 hfm,-2,0,-3,0 hi,-19,-4,-1,2 hice,22,-4,-15,-7 high,-1,-1,11,-1 hija,13,-4,7,-6 hijo,24,-9,-13,-6 hijos,11,-6,-6,-4 him,15,-7,5,-12 ' +
  'himself,1,-3,11,-3 hincha,-5,0,3,0 hinchada,-6,-2,23,-2 hinchado,-2,-1,16,-1 hinchados,-1,-1,9,-2 hincho,-5,-1,7,0 hirviendo,-2,-1,14,-1 his,4,-13,9,-3 hit,16,-8,-2,-11 ' +
  'hits,17,-2,-11,-2 hitting,11,-8,2,0 hives,-5,-2,16,-1 hizo,-2,-3,6,-2 hola,-2,-1,-9,2 hold,-3,-5,-6,-2 holding,8,-2,-2,-1 holiday,-1,-9,-2,-1 home,2,-12,-7,0 hondo,-1,-1,-3,0 ' +
  'honestly,3,26,-4,-5 hope,14,-2,-2,-1 hopeless,-9,36,-5,-3 hora,-24,-11,-21,-4 horas,-6,-4,9,-6 horrible,0,0,-5,-2 horribles,14,-2,-4,-1 hospital,6,-3,10,-2 hot,-9,-5,21,-4 ' +
  'hotel,-19,-2,-3,-5 hour,-18,10,-14,-4 hours,-8,-11,15,-4 house,2,-3,-11,-11 how,-2,2,-5,-2 hoy,-8,-11,-4,-17 hr,-4,-4,-7,-2 hrs,-2,1,-3,-3 hubby,7,-2,5,-7 huevo,-1,0,2,0 ' +
  'hug,-3,10,0,-1 huge,-2,-1,10,0 huir,-7,28,-1,-4 human,17,-1,-6,-1 hunde,-2,-1,4,0 hunden,-1,-1,5,0 hundida,-8,16,10,-3 hundo,-3,11,0,-1 hunger,-1,-1,-2,0 hurt,20,-20,-16,-11 ' +
  'hurting,28,-11,-17,-7 hurts,-4,0,0,-4 husband,12,-5,-12,-18 i,15,10,-10,-2 ibuprofen,-3,-3,25,-1 ibuprofeno,-7,-9,26,-2 id,20,10,-23,1 idea,7,-3,-7,-2 ideas,19,-8,-1,-2 ' +
  'if,29,-15,-17,0 ignore,-2,-1,-2,-2 igual,-2,4,-3,-1 ill,14,-11,-13,-7 im,11,18,-17,-2 imagenes,35,-5,-7,-4 images,27,-4,-11,-1 imaginar,16,-1,-3,-3 imagine,20,-4,-2,-4 ' +
  'imagined,20,-1,-9,0 imagining,14,-5,-4,-2 imagino,28,-3,-3,-7 importa,-3,11,0,0 importaria,10,-4,-1,-4 in,4,1,1,-8 inconsciente,-1,-1,13,-1 inconsolable,-1,-2,33,-1 ' +
  'infeccion,-1,0,7,0 infected,-4,-2,15,-2 infection,-3,-2,-3,-2 infierno,-1,0,-1,-2 ingles,-2,-1,-3,-14 inhaled,-2,-2,14,-1 inquieta,0,0,-2,0 inside,-7,15,-3,0 instagram,-2,-3,-2,-3 ' +
  'instead,-3,-1,11,-5 intente,20,-1,-4,-2 intento,9,-1,-2,-2 interesa,-13,-9,-2,29 interested,-5,-5,-3,25 into,1,-7,9,-4 intrusive,5,-1,-3,-1 intrusivos,7,-1,-1,-1 inutil,-10,15,-1,-3 ' +
  'ir,-4,12,-1,-10 irme,18,-3,-3,-4 irritable,-1,-1,-2,-1 is,-5,4,8,-9 ish,-5,-3,-7,-3 isnt,-1,-5,16,2 it,4,0,-2,-2 its,4,-7,-1,-4 ive,23,17,-16,-5 jabs,0,-1,-13,-1 jaja,-27,-5,-16,-12 ' +
  'jajaja,-10,0,-3,-1 jala,-1,-1,11,0 jale,21,-2,-5,-1 jarabe,-2,-1,6,0 jealous,-3,0,-1,0 jerked,12,-1,-1,0 jerking,-2,-1,23,-8 jessica,-1,-3,-2,8 jk,-3,0,-1,-2 join,-15,-4,-1,-2 ' +
  'joke,0,0,-2,0 jugando,0,-4,-1,0 jump,28,-7,-1,-6 jumping,26,-7,-1,-1 just,7,9,-6,-10 k,-1,0,0,2 keep,7,15,-1,-23 keeps,2,-4,6,-2 kept,-4,-2,-14,-3 kettle,-5,-1,20,0 kg,0,-1,14,0 ' +
  'kicking,-2,0,-1,0 kid,9,0,-2,-5 kids,11,11,3,-6 kiero,-3,-2,-2,10 kill,18,-14,-9,-12 killed,4,-2,-3,-3 killer,-1,-1,-4,-2 killing,5,2,-9,-13 kilos,-1,-1,10,-1 kind,0,-1,4,-6 ' +
  'kindly,-3,-2,-4,11 kitchen,0,-1,-4,0 kms,36,-18,-7,-5 knackered,-2,-2,-4,-3 knees,-2,17,-2,-1 knife,29,-8,-1,-2 knives,9,-4,-2,0 knocked,-1,-1,-3,-5 know,2,6,-5,-4 knows,5,-1,-5,0 ' +
  'la,9,-4,1,-7 labios,-5,-3,23,-6 lado,-2,-1,-4,-1 ladro,-8,0,0,0 lagrimas,-6,-1,11,-1 laid,0,0,-3,0 landed,-1,0,2,0 larga,-1,-2,-2,-1 largo,-1,0,-2,13 las,-2,-4,-13,-8 ' +
  'last,6,-1,-5,-16 lastimar,26,-8,-4,-8 lastimarla,20,-3,-4,-4 lastimarlo,26,-7,-5,-1 lastime,16,-2,-3,-2 late,-2,-7,-13,-5 lately,5,13,-7,-1 later,-2,-5,-7,-11 laughed,-7,0,-7,0 ' +
  'laughing,-8,-16,-7,-2 laundry,-4,-1,5,-1 law,21,-11,-3,-1 lay,-6,-1,9,0 lb,0,-1,6,0 lbs,0,-1,6,-1 le,11,-2,11,-9 leaking,-7,-1,7,0 leaky,0,0,5,0 leave,-3,-16,-9,19 ' +
  'leaving,15,-3,-5,-1 leche,11,-2,-3,-1 left,1,3,-12,-6 leg,3,-2,5,0 legs,2,-3,16,-3 lengua,-2,-1,12,-1 leo,-25,-7,-13,-26 les,-5,-2,-4,7 let,2,4,6,2 lethargic,-1,-2,12,-2 ' +
  'lets,-5,-2,-12,-8 letter,4,-1,-1,-1 letters,13,-3,-2,0 letting,-1,-1,-7,0 levantamos,-3,0,0,0 levantar,-15,19,0,-12 levantarme,-1,5,-1,-1 levanto,-1,-1,-4,0 licked,-3,-1,14,-2 ' +
  'lie,-7,-1,-2,-1 life,19,5,-14,-14 light,-4,-2,-11,-3 lights,-3,-1,-6,-8 like,0,0,-3,-5 limite,-10,23,-1,-1 limp,-10,-4,28,-3 lips,-8,-6,26,-5 liquido,-3,-1,9,-3 list,-10,-9,-6,21 ' +
  'lista,-17,-9,-21,40 listo,-1,-1,-3,-1 listos,-2,-2,-4,-5 little,-12,-3,-4,-4 live,43,-23,-10,-19 living,47,-25,-13,-7 llama,-6,-2,-5,-1 llamo,-3,-1,26,-2 llanto,-7,15,6,-9 ' +
  'llego,-4,-1,-1,8 llegue,-2,3,0,5 lleguen,-6,-4,0,9 lleva,-4,-2,32,-1 llevame,6,-1,-1,-3 llevamos,0,0,-3,-1 lleve,-1,-1,-5,-2 llevense,20,-4,-1,-1 llevo,11,12,19,-3 llora,-1,-7,21,-7 ' +
  'lloraba,4,-1,0,0 llorando,-1,17,-2,-1 llorar,-14,33,-15,-16 llorara,4,0,-5,-1 llore,-9,40,-11,-3 lloro,-13,34,-14,-4 lo,16,-8,0,-9 loads,-1,-3,0,-1 loca,-16,11,-2,-5 ' +
  'locura,11,-3,-1,-1 log,-6,-4,-4,-7 logged,-1,-1,-4,-4 lol,-27,-16,-33,-16 lonely,-3,31,-2,-3 long,-12,-7,-9,-4 longer,-3,-2,-13,21 longest,-1,-2,-1,-1 look,-1,7,6,-4 ' +
  'looking,18,-2,-1,0 looks,6,-4,19,-5 lord,9,-5,0,-1 los,0,-3,-6,10 lose,-2,14,-6,9 losing,-6,31,0,-7 lost,-6,14,-3,8 lot,2,-3,11,-1 lots,-2,-1,1,-1 loud,-1,-3,4,-2 love,-6,12,-3,-31 ' +
  'loves,-6,8,-6,-1 low,-9,19,-4,-2 luces,0,0,-1,-2 luck,-2,0,0,-1 luego,-2,-4,-10,-2 lump,-2,0,6,0 lunch,-2,-1,0,0 lunes,-4,-2,-1,-1 luz,-1,-1,-4,-4 lying,0,0,-2,0 m,-2,-1,-6,-7 ' +
  'machine,-9,0,-10,-3 mad,4,9,-3,-1 made,-14,10,-2,-1 madre,-15,23,-7,-14 magnet,-4,0,5,0 make,9,-4,-2,-7 makes,-4,15,0,-6 making,4,2,4,0 mal,-17,2,-3,-6 mala,-6,15,-3,-5 ' +
  'malo,15,-5,-6,-1 mama,-15,14,-2,-11 mamadera,-4,-1,-3,0 mamas,-8,11,-1,-1 mamila,-2,0,-1,0 man,-2,-1,10,-1 managing,-5,15,-2,-1 manana,4,-7,-13,-10 manchas,-6,-2,20,-4 ' +
  'manda,23,0,-1,-10 mandalo,-1,-2,-1,-8 mandame,-4,-1,-5,-1 mandando,-8,-2,0,11 mandar,-10,-3,-8,19 mandarme,-2,-1,-4,12 mande,-3,-5,-1,4 manden,-11,-15,-3,20 mandes,-7,-9,-2,9 ' +
  'manera,-2,-1,-5,-3 mano,6,-2,14,-1 manos,14,-1,0,-2 manotazo,2,0,-3,0 many,7,-6,-6,-1 marcan,-1,0,3,0 march,-3,-1,0,-1 marido,6,-2,-12,-15 marzo,0,-1,-1,-12 mas,-3,7,-16,13 ' +
  'mata,-9,-2,-6,-7 matan,-8,0,0,-10 matando,-6,0,-3,-2 matar,23,-16,-19,-15 mataria,-2,-1,-5,-1 matarla,18,-8,-2,-2 matarlo,24,-1,-1,-3 matarme,32,-11,-7,-8 matarnos,20,-1,-3,-2 ' +
  'matarse,19,-1,-2,-5 mate,1,-2,-3,-2 matenme,0,0,-2,0 mato,12,-1,-4,-6 mattress,3,-1,-9,0 maybe,-3,-2,-3,-3 me,13,7,-15,9 mean,4,-2,-2,-8 means,-1,0,-1,3 meant,-5,-2,-3,-1 ' +
  'mecer,-2,-1,-6,-3 mecerlo,-7,-2,-4,-9 meci,-2,-1,-3,0 meciendo,-1,-1,-2,0 meciendola,-1,0,-6,0 media,-7,-4,-10,-3 medicine,-2,-2,8,-1 medio,-2,-2,8,3 mediodia,0,0,3,0 meds,4,-1,1,-2 ' +
  'mejor,22,-11,-15,-11 mejora,-2,0,-2,-4 mejorar,-2,0,-5,-1 melatonin,-14,-5,24,-1 melatonina,-11,-6,30,-1 menos,2,9,-7,-2 mensages,-2,-2,0,7 mensaje,-10,-14,-5,10 ' +
  'mensajes,-14,-14,-13,23 mensajitos,-2,-2,-1,12 mentally,-6,30,-9,-6 mente,4,0,-1,-1 merezco,3,-1,-2,-1 mes,-4,-1,6,-1 meses,-2,5,10,-6 mess,-5,23,-16,-3 message,-12,-9,-7,8 ' +
  'messages,-11,-12,-10,27 messaging,-5,-6,-1,11 method,-5,-3,-1,-3 metodo,-3,-1,-5,-5 mezo,-6,0,-4,-1 mi,10,3,-5,4 mia,-8,-7,-17,-8 middle,-1,-2,-2,-1 midnight,-13,6,3,-2 ' +
  'miedo,33,-11,-7,-8 mientras,-2,4,-6,-4 might,17,-9,-10,-2 mil,-3,-1,-6,0 milagro,-3,-1,-3,-1 milk,2,-12,7,-2 min,-8,-9,-14,-5 mind,-10,8,-2,8 mine,24,-2,-13,1 mins,-7,-7,-10,-4 ' +
  'minute,-2,-1,18,-2 minutes,-7,-4,-10,-2 minutitos,0,-2,-3,0 minuto,-1,0,6,0 minutos,-5,-3,-9,-2 mio,18,-4,-3,-4 mira,2,-3,9,-3 mis,9,-5,-1,-5 misery,-1,0,-1,-2 misma,13,2,-2,-5 ' +
  'mismo,11,0,-2,-1 miss,6,-4,-4,-8 missed,-3,0,-1,0 mistake,-16,9,19,1 mix,-4,-1,3,0 mixed,0,-1,9,0 ml,-2,-1,5,-1 mmr,0,-1,-1,-2 mo,-3,-2,-6,-1 mocos,-4,-2,0,-1 mode,-2,0,-5,-4 ' +
  'moja,-2,-2,20,-4 mojado,-2,-2,14,-1 mojar,0,0,7,0 molars,-3,-1,-8,-1 molestan,-2,-1,0,1 molestar,-4,-3,-4,16 molesten,-12,-9,-6,30 molida,-4,-12,-1,-1 mollera,-5,-6,25,-5 ' +
  'mom,-13,21,-9,-5 moment,1,-1,-2,-5 momento,-8,0,-1,-4 moms,-1,4,-1,-1 monday,-5,-2,-2,-2 moneda,-2,-1,5,0 monitor,0,-7,-15,-3 monster,-3,1,-5,0 month,11,-7,-15,-3 months,3,4,8,-2 ' +
  'monton,4,-1,-1,-3 mood,-3,0,-5,-1 morada,-1,-1,11,-1 moradas,-9,-2,22,-3 morado,-2,-2,14,-1 morados,-2,-2,19,-3 mordio,-8,-4,18,-5 more,4,5,-15,18 mori,-3,0,-6,-4 ' +
  'morir,55,-19,-12,-22 morirme,39,-10,-7,-11 morning,2,-7,7,-10 mornings,-4,-6,0,-1 most,-2,-1,-1,0 mostly,0,0,-2,0 mother,-15,34,-6,-9 motrin,-9,-7,29,-2 mottled,-1,-1,4,0 ' +
  'mouth,6,-6,7,-7 move,-17,-5,-1,-2 moved,-8,-1,-3,3 moving,-9,-1,11,-2 msgs,-6,-5,-6,21 msjs,-1,-3,-1,14 much,-1,14,12,-20 mucha,0,6,0,-2 muchas,1,-2,-2,-8 mucho,-3,-1,5,-14 ' +
  'muelas,-1,0,-2,0 muera,27,-2,-9,-2 muero,6,-15,-3,-10 muerta,10,-6,-1,-8 muerte,28,-9,-4,-5 muerto,-16,-2,12,-3 muertos,-6,-1,-2,-2 mueve,-8,-3,20,-3 mum,-16,36,-6,-7 mums,-2,0,-1,0 ' +
  'mundo,21,6,-3,-9 murder,-6,-2,-7,-1 muriera,14,-2,-1,-4 murio,-2,0,-7,-2 mush,-2,-1,-5,-1 musica,9,0,-8,-1 mute,-4,-2,-3,16 muy,-8,7,20,-8 my,6,8,-6,2 myself,28,-7,-17,-14 ' +
  'n,-4,-3,1,-4 nacido,14,-3,14,-5 nacio,0,18,-9,-2 nada,-7,6,4,10 nadie,6,33,-6,-9 name,2,-2,-3,-1 nanny,-6,-3,-1,-2 nap,-18,-7,-17,-10 napped,-8,-2,-12,-5 nappies,-1,-1,8,-1 ' +
  'napping,-1,-1,-16,-1 nappy,-2,-2,17,-2 naps,-14,-10,-17,-10 nariz,5,-2,15,-2 nd,-2,-1,4,-2 near,-11,-2,-4,-1 nearly,10,-3,-1,-1 necesita,-1,-3,-3,-1 necesitamos,-3,-6,-4,17 ' +
  'necesito,12,14,-12,2 neck,5,-6,21,-4 need,-5,-1,6,2 needed,-4,-4,-3,11 needing,0,0,-3,-1 needs,2,-2,-4,-2 neighbor,-8,0,-1,-2 neighbors,-4,0,-4,-1 nena,4,0,-3,0 nene,2,0,-4,-1 ' +
  'nerviosa,-2,-2,-1,0 nervous,-4,-2,-3,-1 never,10,10,-5,9 new,-9,-3,-9,4 newborn,6,-4,16,-4 next,-3,-3,-6,-2 ni,-13,19,-3,3 nicely,0,0,-14,0 night,-6,2,-7,-16 nightmare,-2,-1,-3,0 ' +
  'nights,-12,14,-10,-15 nina,-12,-1,-5,-5 ninera,-1,-3,-5,-3 ningun,-1,-1,-5,-9 nino,9,-5,-10,-6 ninos,10,-1,0,-5 nite,-3,-2,-5,-3 no,4,6,3,8 noah,0,0,-2,0 nobody,6,33,-6,-6 ' +
  'noche,-4,5,-17,-15 nochecita,-1,-1,-3,-2 noches,-12,23,-9,-13 nodded,-1,0,-2,0 noise,-6,-3,13,-4 noisy,-1,-1,13,0 none,-1,-2,-2,-2 nonstop,0,0,12,0 noon,-3,-1,5,0 nope,-3,-2,-5,-3 ' +
  'normal,0,14,-11,-4 normally,0,-1,-4,0 normalmente,0,0,-2,0 nos,19,-9,-25,-8 nose,-2,-6,5,-2 nosotros,-4,-1,-7,16 nostrils,-2,-1,14,-3 not,1,6,0,9 notaria,13,-7,-1,-1 ' +
  'note,18,-4,-2,-2 nothing,5,20,-1,-5 notice,6,-2,0,-1 notifications,-3,-2,-3,15 noto,-3,-1,8,0 novio,8,-1,-1,-4 now,0,4,-13,5 nuestra,-3,-2,-7,-1 nuestros,-4,-1,-1,-4 nueve,-2,0,-2,0 ' +
  'nuevo,-3,-1,-2,-3 numb,-3,13,-5,-1 number,-8,-13,-12,26 numbers,-1,-2,-1,-5 numero,-15,-9,-14,29 nunca,3,3,-6,7 nurofen,-2,-3,12,0 nurse,-4,-13,7,-2 nursed,-3,-5,-14,-8 ' +
  'nursery,-2,-3,19,-2 nurses,5,-1,-3,0 nursing,-17,-4,-9,-15 o,-2,7,-10,6 oclock,-3,-1,-2,-1 odia,-19,12,-3,-2 odio,-9,34,-8,-14 of,4,5,6,-4 off,1,-6,-4,17 offered,-1,-2,0,0 ' +
  'often,0,-1,-1,-13 oido,-8,-4,28,-2 oigan,-3,-2,-7,3 oigo,34,-8,-11,-4 ojala,27,-8,-10,-16 ojo,-9,-2,15,-5 ojos,-8,-3,20,-12 ok,-7,10,8,-4 okay,-1,-1,2,0 old,-8,14,27,-2 ' +
  'olvida,-5,0,-3,-3 olviden,-1,-1,-1,6 olvido,-6,-1,-5,-1 omg,-6,-3,-1,-2 on,3,1,2,-16 once,-6,-5,-9,-3 one,0,3,-9,-11 only,7,-6,-16,-4 onto,8,-2,9,-2 oops,-1,-1,-4,-2 ' +
  'open,-5,-17,-6,-1 opt,-15,-10,-5,39 opting,-4,-5,-2,26 or,-18,-2,-4,3 oreja,-3,-2,11,-1 orejas,0,0,5,0 other,-1,3,-3,9 otitis,-4,-1,2,-1 otra,-1,6,1,-6 otras,-8,11,-1,-1 ' +
  'otro,-5,5,-4,-2 otros,-1,-1,-2,-1 our,-3,-5,-11,-3 out,-4,0,-8,14 outside,8,-1,-8,-1 oven,-5,-1,14,-1 over,10,-1,-6,-8 overdose,11,-2,12,-1 overdosing,13,-1,-3,-1 ' +
  'overnight,-3,-2,-16,-27 overwhelmed,-9,31,-8,-5 own,-8,-10,-6,-1 oz,-3,-2,-13,-3 p,-3,-3,-6,5 paci,-10,-6,-17,-8 paciencia,-13,19,-5,-4 pacifier,-4,-1,-15,-3 padre,-2,23,-3,-14 ' +
  'pain,7,-5,23,-6 pajamas,-1,0,-2,0 pale,-5,-3,13,-3 palida,-2,-1,8,0 palido,-2,-2,9,0 palmaditas,-2,0,-7,0 panal,-5,-3,9,-2 panales,-2,-2,19,-4 panic,-1,19,-1,0 panza,-2,-1,11,-1 ' +
  'papa,-11,5,-20,-8 para,6,0,7,5 paraba,17,-4,-2,-2 paracetamol,-13,-5,31,-8 parada,12,-2,-1,0 parale,-1,-1,-1,12 parar,-7,-4,-4,26 pararan,-2,-1,-3,24 pare,3,-4,-7,19 ' +
  'parece,-3,0,20,0 pared,-7,-2,-3,-2 pareja,16,-6,-9,-12 paren,-15,-11,-12,42 parenle,-1,-1,0,17 parent,-18,29,-2,-4 parenting,-2,0,-1,-5 parezco,-3,-2,-5,-5 paro,-4,4,-3,6 ' +
  'part,3,-1,8,-1 participar,-7,-2,-1,19 partner,14,-3,-9,-5 party,-2,-2,-5,-1 pasa,-9,-1,13,-1 pasada,-1,-1,-8,-1 pase,-5,0,-1,-3 paso,-14,-8,-12,-23 passed,-4,-1,4,-4 ' +
  'past,-7,-3,-9,-4 pastilla,-8,-1,18,-1 pastillas,26,-7,7,-9 pat,-4,-1,-4,-1 patience,-12,17,-6,-2 pats,0,0,-6,-1 patted,-4,-3,-6,-2 patting,-3,-3,-6,-3 pausa,-9,-5,-14,-6 ' +
  'pausas,-2,-1,18,0 pause,-4,-3,-10,-6 pauses,-1,-3,33,-2 paz,-7,-3,-12,39 peaceful,18,-1,-8,-1 peanut,-4,-2,14,-1 pecho,-13,-2,-1,-8 pedazos,-5,17,-11,-2 pedi,-2,-3,-1,12 ' +
  'pediatra,-9,-3,20,-2 pediatrician,-6,-1,4,-1 pee,-2,-2,23,-2 peed,-1,-2,12,-1 peep,-1,-1,-2,-1 pees,-1,-2,15,0 pega,24,-3,-3,-4 pegarle,31,-13,-8,-6 pego,14,-5,3,-6 ' +
  'pegue,24,-8,-19,-5 pelea,-3,-1,-1,-1 peligro,15,-6,-2,-4 pelo,11,0,-3,-1 pena,2,0,-2,-1 penny,-1,-1,11,-1 pensado,9,0,-8,0 pensamientos,31,-9,-10,-9 pensando,24,-9,-3,-1 ' +
  'pensar,-2,-2,-5,-5 pense,36,-2,-10,-3 people,27,-2,-4,-12 peor,-11,24,-3,-1 perder,3,-1,-1,-1 perdi,-3,2,-10,-9 perdiendo,5,7,-1,0 perdon,2,-1,3,-4 perfume,-1,-1,8,-2 ' +
  'permanently,5,-1,-1,1 permiso,-6,-3,-7,28 permission,-4,-4,-3,17 pero,-9,-9,-19,-1 perro,-18,-2,18,-5 person,5,14,-5,16 persona,-1,-2,-1,1 pesadilla,-3,-1,-1,-1 peso,-13,-3,19,-11 ' +
  'phase,-4,-6,-1,-12 phone,-17,-6,-8,16 pick,-1,-1,-1,-4 picked,-2,-1,-3,0 pico,-13,-1,26,-1 picture,4,-2,-3,0 picturing,16,-2,-4,-2 pido,9,-2,-7,6 pie,-9,-6,-5,-4 piedra,0,0,-3,-1 ' +
  'piel,-4,-1,14,-1 pienso,37,-5,-20,-6 piernas,-3,0,12,-2 pijama,-2,-1,-6,-2 pila,-8,-1,4,-1 pilas,-2,0,-5,-2 pill,-1,-1,14,-1 pillow,11,-2,-8,-3 pills,29,-11,10,-7 pinched,6,-1,-2,0 ' +
  'pipi,-1,-1,4,-2 pis,-7,-5,25,-2 piso,2,-2,19,-2 pit,0,0,0,-3 pitched,0,-1,7,-1 pjs,-3,-1,-3,-1 places,6,0,-2,-1 plan,-7,-15,-16,-18 planchado,-3,0,0,-1 plane,-1,-1,9,0 ' +
  'planning,27,-7,-5,-3 platos,0,0,-6,0 please,-4,-12,-9,13 pls,3,-8,-8,11 plz,-4,-1,-1,5 pm,-7,-6,-5,-8 poco,-3,-2,-5,-4 pod,-2,-1,8,-2 podemos,-7,-5,-2,-14 poderes,22,-2,-4,0 ' +
  'podria,27,-11,-7,-6 podrian,-2,-1,-1,5 point,10,27,-9,-9 poison,10,-2,9,-2 poisoning,28,-6,-2,-2 polvo,-2,-1,-3,-2 pone,0,-1,2,-3 poniendo,0,-1,3,0 poo,-2,-1,25,-1 poop,-6,-4,22,-4 ' +
  'pooped,-7,-6,10,-2 pooping,0,0,13,0 poor,-4,-1,7,0 popo,-4,-6,21,-2 popped,-1,0,-3,-1 poquito,-6,0,-5,-1 por,2,7,1,-8 porfa,-3,-3,-4,12 porque,-3,3,-4,-1 poseida,17,0,-8,-1 ' +
  'poseido,18,-1,-10,0 posparto,-7,16,-2,-2 possessed,36,-2,-17,-1 postpartum,12,6,-3,-2 ppd,-4,16,-4,-1 pram,-2,-3,-2,-1 pray,21,-3,-8,-3 prefer,-1,0,0,3 preferiria,9,-2,-2,2 ' +
  'prefiero,7,-3,-6,0 preocupa,-4,-1,17,-4 press,-7,-2,25,-3 pressure,-1,-1,4,-1 pretty,-4,-2,-2,-1 previous,-4,-1,-1,-5 primera,-2,-1,-1,0 primeras,-2,-2,-1,0 probar,-8,-2,-1,-4 ' +
  'problem,0,-1,-3,0 program,-5,-7,-5,21 programa,-14,-2,-5,41 projectile,0,-1,11,-1 proper,-1,-1,-5,-1 properly,-3,-5,17,-1 proposito,32,-3,-4,-4 psychosis,21,-11,-2,-1 ' +
  'pueda,8,-1,-1,-1 puede,1,-3,-2,-12 pueden,-3,-3,-1,13 puedes,-3,-2,-3,-3 puedo,0,25,2,-17 puente,22,-3,-4,-3 puerta,4,0,0,-1 puked,0,0,24,0 pulled,-3,-1,17,0 pulling,-3,-3,17,-1 ' +
  'punched,10,-1,-2,0 puntitos,-1,-1,17,-1 punto,12,18,-4,-2 pure,-1,-1,-2,0 puro,-1,0,-5,0 purple,-12,-3,26,-4 purpose,30,-4,-9,-2 pus,-4,-1,9,0 puse,17,-1,-8,-1 push,1,0,-5,0 ' +
  'pushed,15,-1,-7,0 pusieron,3,-1,-3,0 puso,-3,-4,17,-3 put,4,-7,-14,-4 putting,11,-2,-3,0 q,-5,-3,-7,-1 quarter,-5,-2,-6,-2 que,6,-3,-5,-4 queda,-1,-3,12,0 quedarme,19,-7,-2,-1 ' +
  'quede,-5,0,0,0 quedo,-14,-3,17,-6 queja,0,-1,2,0 quemada,-5,11,-3,-2 quemo,-6,-3,18,-1 queremos,-10,-8,-4,18 querer,-2,-1,4,-1 queria,13,-1,-11,-2 quien,-11,3,-12,-12 ' +
  'quienes,-2,0,-1,-17 quiere,12,-12,16,-8 quieren,20,-5,-2,-4 quiero,18,6,-15,2 quiet,2,-4,-4,-3 quise,17,-1,-5,-1 quisiera,25,-5,-16,-1 quiso,-4,-2,-3,-4 quit,-17,2,-8,30 ' +
  'quita,-3,-3,-4,8 quitan,-1,-1,3,0 quitar,2,-6,-1,5 quitarme,23,-9,-3,-1 quite,-2,0,-2,0 quiteme,-1,-1,-1,8 quiten,-8,-3,-2,16 quitenme,-13,-8,-5,35 quito,-3,-1,-6,6 rabia,9,-1,-4,0 ' +
  'radio,13,0,0,-3 rage,14,-3,-2,-1 rail,-8,-3,9,0 rapidisimo,0,-1,4,-1 rapido,-4,-4,20,-1 raro,-3,-1,7,-1 rash,-16,-6,31,-5 rat,-2,-1,10,-2 rather,15,-10,-4,0 ratito,-1,0,-1,-2 ' +
  'rato,-1,-5,-1,0 rattle,-21,0,-5,-1 razon,-2,6,-3,-2 razones,1,-2,-1,-1 reaccion,-6,-1,25,-2 reacciona,-6,-3,26,-9 reaction,-3,-3,16,-3 read,1,-2,0,-1 ready,1,4,-10,-8 ' +
  'real,41,-17,-8,-6 really,-3,10,12,-6 reason,20,0,-9,-5 receive,-11,-4,-2,18 recibiendo,-3,-2,-1,5 recibir,-8,-11,-7,17 recien,-2,-2,9,-2 reckons,0,-2,-1,0 record,-8,-1,-3,0 ' +
  'recordatorio,-3,-4,-1,-4 recordatorios,-3,-2,-2,-3 rectal,0,-1,14,-1 red,-2,-2,12,-2 refused,-2,-2,-6,-1 refuses,-1,-2,10,-2 refusing,0,-1,21,-2 registro,-4,-1,-2,11 ' +
  'regresion,-7,-1,-11,-8 regression,-11,-17,-8,-5 regret,-18,36,-7,-1 reloj,0,-1,-1,-2 remember,-2,16,0,0 remind,-6,-5,-1,-6 reminder,-6,-4,-4,-16 reminders,-7,-2,-5,2 ' +
  'remove,-14,-8,-5,20 removed,-21,-4,-6,35 rendi,-12,0,-1,-1 rendida,-6,-10,-13,-6 rendido,0,0,-3,0 rendirme,-10,31,-1,-6 replaced,15,-3,-3,-1 replies,-1,-1,-2,-1 reply,-2,-2,-3,8 ' +
  'report,-3,-4,-8,12 reportar,-8,0,0,11 reporting,-2,-3,-1,20 resent,-20,31,-3,-1 resettled,-1,-3,-7,-3 resfriado,-1,-1,-6,0 respira,-11,-8,29,-14 respiracion,-2,-5,27,-1 ' +
  'respirando,-2,-2,17,-2 respirar,-14,-9,39,-8 respiro,-6,16,-3,-6 respond,-18,-1,13,0 responde,-9,-6,35,-13 responding,-12,-4,33,-5 respondo,24,-2,-4,-9 rest,9,-2,-1,0 ' +
  'resume,-1,-1,-4,-1 resumen,-9,-3,-7,-7 retiro,-6,-2,-3,17 reventada,-4,-1,-6,-5 revision,-2,0,-11,-1 revoco,-3,-1,-2,19 revoke,-7,-5,-3,20 ribs,-5,-3,20,-1 rid,-5,-1,-2,4 ' +
  'right,7,7,8,-9 rigido,-4,-1,11,-2 rindo,-8,26,-1,-9 ring,0,0,6,0 rio,0,0,-3,0 rn,2,8,-3,0 road,11,-1,-1,-3 robot,-1,-3,-3,-2 rock,-20,13,-5,-1 rocked,-5,-4,-10,-3 ' +
  'rocking,-13,-5,-13,-8 rodo,-3,-1,22,-2 rojas,-4,-1,5,-1 rolled,-13,-3,26,-9 rolling,-1,-1,20,-1 rompio,4,0,0,0 ronca,-9,-4,26,-1 ronchas,-3,-2,7,-1 roof,10,3,-2,0 room,-3,-4,-25,-4 ' +
  'rope,8,21,-2,-3 rough,-7,-12,-6,-4 round,-5,-1,0,-1 row,-3,-1,-2,0 rsv,-3,-1,27,-1 rubbish,-3,2,-1,-1 ruido,-9,-3,-4,-2 run,-11,26,-3,-6 running,6,3,6,-4 runny,0,0,8,-1 ' +
  'runs,3,-2,3,0 rutina,-11,-1,-1,-1 s,-1,-1,-1,17 saber,-4,0,-2,10 saca,-4,-1,-2,-4 sacame,-2,-1,-9,8 sacar,-2,-2,0,7 sack,-1,-1,-2,0 saco,-2,-1,-3,-1 sacrifice,9,-1,-1,-1 ' +
  'sacudi,25,-10,-19,-6 sacudio,13,-2,-3,-2 sacudir,14,-2,-1,-1 sacudirlo,17,-8,-1,-2 sacudo,19,-1,-3,-1 sad,-6,11,0,-1 safe,31,-35,8,-15 said,3,-5,-23,3 salen,-1,0,-3,-1 ' +
  'salgo,-1,-6,-1,13 sali,-2,0,-5,0 salida,10,-5,-1,-3 saliendo,-3,0,-2,-1 salieron,-8,-2,14,-1 salimos,-1,-2,-1,0 salio,-8,-1,5,-1 salir,-15,4,-5,22 salirme,-11,-4,-2,22 ' +
  'saltar,23,-5,-3,-5 salvo,35,-12,-1,-1 same,-2,-3,3,-2 sang,-4,-2,-2,0 sangra,-8,-1,19,-1 sangrar,12,-2,20,-12 sangre,-13,-4,33,-6 saquen,-6,0,-1,10 saquenme,-4,-5,-9,27 ' +
  'sarpullido,-11,-4,22,-2 sat,-21,16,-7,-1 say,0,-1,-5,0 saying,20,-1,-15,-2 says,8,-3,-1,-3 scalded,-3,0,23,0 scam,-1,0,-1,3 scare,4,-2,0,0 scared,20,3,-4,-6 scary,4,5,-2,0 ' +
  'schedule,-14,-1,-13,-7 school,0,0,-2,0 scrap,-4,-1,-1,0 scratch,0,0,-2,0 scratched,1,-1,5,-1 scream,-12,-1,-1,-2 screamed,4,6,-10,-2 screaming,0,12,9,-3 screams,5,-1,7,0 ' +
  'se,-10,3,12,-8 sea,-10,13,-1,0 seat,-5,0,2,0 sec,12,0,5,0 seca,-7,-2,15,-1 seco,-3,-2,-3,-1 second,5,-4,-5,-2 seconds,-1,-1,18,0 secs,-1,0,16,0 see,17,-3,9,-9 seeing,24,-5,-7,-1 ' +
  'seems,-17,-3,32,-3 seen,0,0,10,0 seguir,9,13,-15,11 segundo,-2,-1,-5,-1 segundos,-1,-1,10,-3 segura,20,-30,7,-5 seguro,14,-2,-6,-3 seis,-2,-1,-3,-2 seizure,-7,-8,43,-5 ' +
  'self,3,-2,-3,-3 sell,-2,0,-2,-2 semana,-21,-5,-8,-10 semanal,-8,-1,-1,-7 semanas,-5,-2,26,-2 send,-12,-16,-10,12 sending,4,-3,-3,-9 senora,0,0,-2,0 sent,2,-5,-7,0 sentada,-1,0,-4,0 ' +
  'sentido,22,-2,-15,-1 ser,-10,14,-8,10 sera,-1,0,11,0 seria,11,-1,-2,-3 service,-10,-10,-5,25 servicio,-16,-7,-9,36 set,-3,-1,-1,0 settle,4,-1,-18,0 settled,-5,-3,-3,-2 ' +
  'seven,-2,-1,-1,-1 shadows,5,-1,-1,0 shake,14,-7,-7,-4 shaking,13,-8,7,-5 shattered,-1,-2,-4,-3 she,-2,-4,12,-7 shed,6,-4,-1,-1 shes,-9,3,11,-10 shift,-1,-1,-2,0 shivering,0,0,24,0 ' +
  'shook,34,-13,-19,-6 shoot,-1,0,0,-2 short,-1,-1,-2,-1 shot,-5,15,-2,-2 shots,-3,-2,-23,-2 should,-4,-24,17,-7 shoulder,0,0,-7,0 shouldnt,5,7,-1,-2 shoved,15,-2,-2,0 ' +
  'show,-10,-6,-2,-5 shower,-6,31,-7,-1 showing,4,-1,0,-1 shushed,-3,-1,-9,-1 shut,1,-2,0,16 si,23,-6,-13,-11 sick,-7,-14,-6,-12 side,4,-1,9,-1 sido,-2,8,-1,-2 siempre,20,-5,-9,4 ' +
  'siento,-6,40,-15,-17 siesta,-20,-5,-18,-9 siestas,-15,-4,-19,-6 sigan,-10,-4,-6,11 sign,-1,-2,-1,23 signed,-16,-10,-1,33 sigo,15,-5,-6,10 sigue,-13,-1,-1,0 siguen,-11,-2,0,29 ' +
  'siguiente,-1,-2,-1,-6 siguio,-6,-2,-15,-2 silba,-2,-1,21,0 silbido,-2,-1,13,-1 silence,-1,-1,-2,0 silla,-4,-1,1,-1 sillon,6,0,-1,0 sin,7,8,1,-11 since,-5,5,18,-8 singing,-5,-2,-2,-1 ' +
  'single,-4,-4,-3,-1 sirve,-5,0,-1,0 sirvo,-2,34,-4,-23 sistema,-2,0,-2,8 sister,2,-1,-12,0 sit,-5,13,-1,0 sitter,-5,-1,-1,0 sitting,12,-2,-1,-1 six,-3,-2,-3,-2 skin,-4,-3,24,-5 ' +
  'skip,-7,-3,-8,-3 skipped,-4,-1,-8,-1 slammed,11,0,3,0 slapped,23,-8,-12,-5 sleep,-10,1,-13,-10 sleeping,-6,-5,-2,-6 sleeps,-14,2,-13,7 sleepy,-9,-14,10,-4 slept,-5,-10,-27,-7 ' +
  'sling,0,0,-2,0 slit,12,-1,-1,-3 slow,0,0,-3,-1 slowed,0,0,-15,0 smacked,24,-2,-3,0 smash,17,-5,-6,0 smiled,-2,0,-6,-1 smother,21,-5,-10,-1 smothered,21,-1,-3,-1 ' +
  'smothering,10,-2,-2,-1 sms,-5,-4,-3,15 snap,7,11,-5,-1 snapped,-25,29,-2,0 snappy,-6,0,-4,-1 snooze,-6,0,-6,0 snores,-3,-4,20,-1 snoring,-2,-3,10,-1 snotty,-1,-1,-6,-1 ' +
  'so,-2,13,-13,-7 sob,-5,14,-1,0 sobbed,-9,30,-3,0 sobbing,-3,16,-5,-1 sobre,4,0,-1,-3 sobredosis,11,-1,-2,-1 sobrevivimos,-3,-1,-4,-3 sofa,-5,-2,17,-3 soft,-5,-4,18,-6 ' +
  'softly,-2,0,-2,-1 sola,7,16,-14,-13 solicito,-2,-1,-2,13 solids,0,0,-2,-1 solita,0,-1,-6,0 solito,-1,0,-2,0 solo,-11,3,-14,-7 sombras,13,-1,-4,-1 some,-16,-3,10,-3 ' +
  'somebody,11,-2,0,-1 someone,23,4,-13,-8 something,13,-12,8,-11 sometimes,-1,1,-3,-1 son,13,-1,-10,-7 sonajero,-13,0,-1,-1 soporto,-1,23,-1,-10 sorry,2,-5,-3,-6 soul,-2,0,-2,-2 ' +
  'sound,-8,-1,-5,-3 sounds,19,-7,15,-11 soy,10,16,-17,1 spam,-2,-7,-6,33 spamming,-5,0,0,2 spanish,-3,-1,-4,-12 spanked,19,-1,-4,-1 spent,-4,-1,-1,-2 spit,-1,-1,7,-1 spot,-5,-3,17,-6 ' +
  'spots,-6,-2,19,-2 squeeze,7,0,-1,0 squeezed,18,-7,-2,0 stabbing,23,-10,-4,-3 stairs,27,-6,5,-3 stand,-4,4,-8,-1 standing,22,-7,-2,-1 start,-14,-5,-8,-12 started,12,-4,8,-6 ' +
  'startle,-1,-1,-4,-1 starts,-9,0,-2,-2 stat,0,-1,-5,-2 stay,12,-6,-3,-2 stayed,-4,-1,-3,0 staying,-2,-1,-2,0 staynear,-1,-1,-3,9 steam,0,0,-2,0 step,-16,-14,-11,-17 stiff,-7,-5,21,-5 ' +
  'still,-8,-10,-10,9 stir,0,-2,-1,0 stirred,-7,-2,-5,-2 stitches,-2,0,6,0 stool,-2,-1,15,-1 stop,-1,-12,-14,35 stopp,-2,-2,-6,27 stopped,-1,1,3,-1 stops,8,-2,6,0 story,-3,0,-1,-1 ' +
  'stp,-1,-1,0,7 straight,-5,-7,-11,-3 strangle,11,-3,-2,-1 strangled,12,-2,3,-2 streaks,-1,-1,5,-1 stressed,-3,7,-3,-9 stretch,-1,-1,-3,-1 strike,-3,-1,-2,-1 stroked,-1,0,-5,0 ' +
  'stroller,-2,-1,-5,-1 strong,6,-1,-11,-1 struggling,-8,24,8,-5 sttn,-1,-1,-4,-1 stuff,-3,-3,6,8 stuffed,0,-4,11,0 stuffy,-1,0,-2,0 su,-7,-10,8,7 suave,-1,-2,-1,-5 sube,-2,-2,15,-6 ' +
  'subio,0,0,-2,0 subscription,-9,-5,-4,23 such,-1,13,-2,-1 sucking,-3,-1,20,-1 sudando,-2,-1,8,0 suegra,-6,-2,-5,-4 suena,5,0,5,-6 sueno,-12,-14,-19,-6 suficiente,-3,2,-1,3 ' +
  'suggest,0,-1,-3,-4 suicidal,39,-16,-13,-5 suicidarme,19,-1,-3,-2 suicidas,17,-4,-6,-2 suicide,41,-10,-3,-18 suicidio,38,-4,-5,-11 summary,-7,-7,-5,-6 sunday,0,0,-2,-1 ' +
  'sunken,-2,-1,8,-2 super,-2,-3,14,-2 supera,-4,17,-1,-5 supposed,0,-1,-3,0 sure,-4,8,-5,-8 survived,-1,0,-3,-8 surviving,-2,-1,-6,-3 sus,-5,-7,-4,3 suscripcion,-10,-5,-9,35 ' +
  'suspendan,-2,0,-1,6 swaddle,-2,-1,-3,-3 swaddling,0,0,-1,-2 swallow,-3,-4,5,0 swallowed,-10,-5,35,-5 swapped,8,-1,-12,0 swear,12,-2,-2,-2 swelling,-8,-5,22,-3 swim,-2,-1,-8,-1 ' +
  'swing,-2,0,-2,0 switch,-7,-2,-4,5 switched,12,-1,-5,-1 swollen,-8,-5,25,-6 system,-1,0,-1,13 table,-8,-1,18,-5 tablet,-2,0,12,-1 tablets,17,-1,7,0 take,0,5,8,3 taken,-3,-1,-1,12 ' +
  'taking,0,-1,-1,-3 talk,-13,29,-1,-2 talking,20,-4,-2,0 tambien,-3,10,-8,-26 tan,0,-2,-8,-3 tanto,5,-1,-5,-3 tape,20,-1,-21,-1 tarda,-1,0,-5,0 tarde,-4,-3,-18,-10 tardo,-2,-2,-3,0 ' +
  'te,0,-4,-1,-2 tea,-6,-2,4,-1 tears,-8,10,13,-4 teddy,-2,0,-4,0 teeth,-11,-2,-20,-3 teething,-7,-14,-8,-3 tele,11,0,-4,-8 telefono,-8,-2,-6,14 tell,7,-7,-3,-12 telling,14,-2,-4,-3 ' +
  'tells,7,15,0,-4 temblando,0,0,3,0 temblores,-2,0,8,0 temo,7,0,-1,-1 temp,-6,-4,31,-3 temper,1,2,-4,-4 temperatura,-1,0,23,-1 temperature,0,0,3,0 tempted,12,-1,-3,-1 ten,-5,-3,-3,-2 ' +
  'tendria,4,0,0,0 tengo,15,17,-16,-6 tenia,13,-1,-12,-4 tercera,-1,-1,0,-4 termina,-3,0,-5,-12 terminamos,-1,-3,-1,10 terminar,12,-11,-5,11 terminate,-3,-2,-2,17 termine,18,-4,-1,-3 ' +
  'terminen,-10,-3,-3,32 terrible,-7,21,-2,-1 terrified,1,7,0,0 terror,-3,15,-1,-1 test,0,0,-12,0 teta,-7,-5,-15,-4 tete,-1,-1,-3,0 tetero,-4,-1,-6,-1 tether,-10,17,0,-4 ' +
  'text,-15,-15,-15,12 texted,-8,-2,-1,11 texteen,-7,-5,-1,16 texting,-19,-15,-7,21 textos,-10,-9,-8,37 texts,-16,-13,-12,29 th,-1,-1,8,-1 than,2,12,-3,-6 thank,-4,-7,-14,-8 ' +
  'thanks,-9,-15,-15,4 that,-5,-11,1,-13 thats,4,-10,-11,-7 the,4,0,-3,-4 them,12,-4,-3,-1 then,-1,-8,-6,-5 theo,-7,0,-1,0 there,16,3,-3,-4 theres,10,-4,9,-3 these,-16,-13,-15,18 ' +
  'they,22,-7,-10,-5 theyd,12,-3,0,-6 theyre,14,-2,1,-1 thing,-4,-4,6,2 things,11,-9,-4,-3 think,-2,8,13,-12 thinking,30,-9,-13,-8 thinks,-8,16,-3,-1 third,-8,-2,-4,-1 ' +
  'thirty,-2,-2,-2,-1 this,-8,10,-11,11 tho,0,-2,-1,0 though,0,-1,-2,0 thought,28,-7,-8,-2 thoughts,33,-15,-25,-7 threatened,7,0,-1,-1 three,-9,-11,-5,2 threw,20,-10,7,-7 ' +
  'throat,3,-3,11,-2 through,-11,6,-17,-3 throw,17,-5,-5,-6 throwing,12,-13,20,-6 thrown,-2,0,27,0 thru,-4,-2,-4,-2 thrush,-2,-1,21,-3 thunder,-2,0,0,0 thx,-1,0,-1,2 tick,-1,-1,11,-1 ' +
  'tiembla,-8,-7,27,-5 tiempo,-1,7,-5,-1 tiene,-8,-8,30,-8 tienen,-3,-1,-2,8 tieso,-2,-1,9,-1 til,-10,-6,-11,-5 tile,-5,-1,19,-2 tiles,0,0,12,0 till,1,-3,-9,-3 time,-2,10,-8,-10 ' +
  'times,-9,-6,15,3 tina,3,-1,6,-1 tipo,-1,0,-2,0 tips,-1,-1,-2,-1 tirandola,13,-2,-1,-4 tirandolo,9,-2,-1,-2 tirar,-4,2,-2,-8 tirarla,28,-2,-7,-2 tirarlo,23,-2,-6,-2 ' +
  'tirarme,30,-3,-5,-4 tire,29,-1,-7,-2 tired,-6,0,-20,-11 tiredness,-28,0,-7,-1 tiro,-1,-2,3,-3 tiron,-8,-3,-9,-4 tmrw,-1,-1,-1,-3 to,9,0,-1,-4 toalla,-11,12,-5,-4 toast,-6,-5,-1,-3 ' +
  'toca,-7,-3,4,-2 toda,-12,7,8,-3 todas,11,4,21,-3 todavia,-3,-3,-8,-9 today,-9,-6,-1,-12 toddler,-1,-3,-4,-2 todo,3,15,4,-1 todos,20,-9,-8,-7 together,-2,-2,2,-1 toilet,-3,25,3,0 ' +
  'told,-3,-10,-1,-1 toledana,0,-2,0,0 toma,-12,-5,-1,-5 tomado,-1,-1,8,-1 tomar,-2,-2,16,-4 tomarme,17,-2,-8,-1 tomas,-5,-4,4,-3 tome,31,-4,-10,-9 tomo,-13,-5,26,-6 ' +
  'tomorrow,21,-6,-5,-9 tongue,-4,-2,8,-1 tonight,6,8,-5,-21 tonights,-4,-2,-3,-18 tonteria,6,-1,-1,0 too,9,9,-12,-13 took,0,-6,10,-5 top,-4,-1,-4,-1 tortura,-2,0,-1,-3 ' +
  'torture,6,-1,-6,-3 tos,-10,-4,17,-4 tose,-5,-2,23,-2 toser,-1,-1,6,-1 tosiendo,0,-1,-2,-1 tossed,14,-1,-3,0 total,-3,-4,-9,-5 totally,-3,12,-5,-5 touch,4,-8,12,-2 touched,-4,7,0,-7 ' +
  'trabajar,-3,-9,-1,-1 trabajo,-8,-6,-1,14 track,-1,-2,-10,0 trae,-2,0,2,0 traffic,23,-4,-1,-2 trago,-5,-4,24,-5 train,5,-4,-1,-1 training,-2,-1,-1,-1 tranquila,-3,-2,-9,10 ' +
  'transfer,-3,-1,-1,0 trapo,-2,-3,16,-2 trapped,-5,6,0,-1 travel,-5,-1,-5,-3 tree,3,-1,0,0 tren,-7,0,-1,-6 tres,-6,-7,-2,-5 tried,3,-2,-4,-2 triste,-4,18,-8,-2 tristeza,-3,23,-3,-1 ' +
  'tronco,0,0,-7,-3 trouble,-1,-2,6,-2 truck,-5,-1,-1,-4 trust,17,-9,-3,-4 trusted,16,-8,-7,-1 try,-17,-3,-6,-5 trying,13,-4,-5,-5 tu,-8,-1,-2,5 tub,5,-1,11,0 tuesday,5,-1,-1,0 ' +
  'tummy,-4,-1,-5,-1 turkey,-1,-1,-2,-2 turn,-7,-6,-9,10 turned,-7,-1,9,-3 turning,-3,-1,7,-1 turno,-4,-2,-5,-1 tuve,-1,0,-6,-2 tuvimos,-2,-1,-4,-3 tuvo,-4,-1,0,-2 tv,10,-1,-7,-1 ' +
  'twenty,-3,-1,-1,-1 twice,-5,-4,0,-5 twins,-4,-9,-1,-2 twitching,-1,0,14,0 two,-6,-7,6,-12 txting,-3,-1,-1,4 tylenol,-11,-12,25,-3 type,-1,7,-14,-2 u,-2,-1,-2,7 ugh,-2,-3,-10,-1 ' +
  'ultima,6,17,-6,-1 ultimo,-11,-2,-8,-12 un,6,4,-3,4 una,6,-8,5,-8 unalive,13,-1,-1,-1 unas,-5,0,-1,0 unconscious,-1,-1,19,-3 under,-11,4,29,-2 undo,-5,-3,-10,-3 unirme,-7,-2,-2,-4 ' +
  'uno,-1,0,-4,0 unos,-13,-2,1,-6 unresponsive,-3,-2,22,-4 unsafe,9,-10,0,0 unsub,-2,-2,-6,27 unsubscribe,-19,-12,-13,48 unsuscribe,-6,-3,-5,27 until,6,-3,-8,-4 up,-1,-1,-5,-4 ' +
  'upa,-2,-1,-3,-1 upright,-4,-1,5,-1 ups,-6,-3,-11,-2 urge,22,-1,-3,0 urgencias,-14,-3,37,-2 us,14,-12,-19,8 use,-7,-7,5,-6 useless,-16,15,-1,-1 ustedes,-9,-7,-4,20 usually,-2,0,-7,0 ' +
  'va,6,-5,-5,-4 vacaciones,-10,-5,-3,-5 vacation,-2,-3,-5,-2 vacia,-4,13,0,-1 vacunas,-2,-2,-15,-2 vaina,-1,-1,-2,6 vale,17,-3,-4,-8 valgo,-2,26,-3,-7 vamos,-1,-3,-12,-1 van,5,-3,1,-3 ' +
  'vaya,-5,-2,-5,-3 vayanse,-3,-1,-5,37 veces,-5,-6,5,-2 vecino,-8,0,-5,-1 veinte,-2,-1,-4,0 venas,14,-2,0,-2 veneno,-1,-1,17,-4 venga,5,-1,0,-2 vengan,3,0,-2,-1 ventana,25,-5,-8,-3 ' +
  'veo,36,-7,5,-21 ver,-2,-1,0,0 verdad,4,15,-3,-6 verde,-2,-2,7,-4 very,-4,-4,16,-2 vez,10,5,-5,-6 vi,2,0,-2,-2 vida,20,10,-18,-18 viene,-3,0,-1,-2 vienen,7,-1,-2,-3 vigila,19,-10,0,0 ' +
  'vigilando,9,0,-1,0 vino,-3,0,-12,-2 violent,10,-2,0,0 visit,0,0,-5,-1 visiting,-2,-7,-3,-1 visitors,0,-1,0,-3 vitamin,-1,0,8,-1 vitamina,-1,-1,-4,0 viva,15,-8,-10,-14 ' +
  'viviendo,41,-26,-5,-14 vivir,55,-18,-24,-24 vivo,7,-1,-2,-3 vivos,-1,0,-4,-3 voces,38,-5,-7,-7 voice,1,-2,23,-4 voices,37,-5,-10,-10 volvamos,-2,-1,-3,-2 volver,2,6,-4,-8 ' +
  'volvi,16,-1,-2,-1 volviendo,9,-4,0,-2 volvio,-3,-2,2,-1 vomit,-2,-1,11,-2 vomita,-12,-8,40,-7 vomitando,-1,-2,18,-1 vomitar,-5,-2,21,-8 vomited,-1,-1,17,-1 vomiting,-10,-6,21,-4 ' +
  'vomito,-6,-4,33,-6 vomitos,-1,-1,5,-1 voy,22,-4,-9,9 vuelta,-8,-3,-9,-2 vuelvan,-8,-4,-6,29 vuelvas,-3,-2,-1,16 vuelve,-4,-1,-1,0 vuelvo,-7,4,-1,-2 w,0,-1,-7,-5 wait,-5,-14,-12,-2 ' +
  'wake,9,-15,9,-9 wakes,-9,-2,-16,-10 wakeups,-1,0,-9,-4 waking,-13,-4,10,-10 wakings,-8,0,-17,-8 walk,19,7,-5,-3 walked,-3,0,-8,0 walking,-2,6,-6,-2 wall,5,-5,-4,-3 walls,5,-1,-1,-1 ' +
  'wanna,19,-11,-5,-9 want,11,-1,-13,2 wanted,11,9,-5,-10 wanting,11,-2,-2,-1 wants,18,-5,-6,5 warmed,-3,0,-2,-2 was,0,1,-6,-12 wasnt,10,-6,-2,-3 watch,-2,-1,3,-1 watching,9,0,-1,-1 ' +
  'water,-5,-9,12,-3 way,25,-6,-7,-6 we,-16,-12,-8,4 weak,-1,-4,10,-1 weaning,-1,-1,-5,-3 wearing,-2,-1,-1,-6 wed,-2,0,-2,-1 week,4,-9,4,-13 weekend,-3,-10,-4,-6 weekly,-4,-4,-11,-5 ' +
  'weeks,-6,-4,18,-6 weight,-3,-4,28,-7 weird,-2,-2,13,0 well,-3,-3,-7,-10 went,-1,2,0,-4 were,2,-6,-12,5 wet,-4,-5,26,-6 what,0,-17,-1,-18 whatever,0,-1,-4,3 whats,0,11,-3,-5 ' +
  'wheezing,-7,-6,35,-4 wheezy,0,0,10,0 when,-2,-8,2,-12 where,2,-3,-3,-3 which,-2,-3,7,-1 while,0,3,1,-2 whispering,5,-1,-1,0 whistling,-1,0,2,0 white,-7,-4,4,-4 who,-1,3,-7,-9 ' +
  'whole,-4,-2,6,-1 whos,-1,-1,-3,-2 why,-11,18,-15,1 wide,-3,-1,-3,-1 wife,15,-4,-12,-6 will,-10,-1,-10,-14 willed,-4,-1,-8,-1 window,25,-7,5,-6 windows,-1,0,-13,0 wine,-1,-1,-9,-5 ' +
  'wiped,-6,-7,-2,-3 wired,0,-2,0,0 wish,12,9,-7,7 with,3,2,2,3 withdraw,-7,-3,-1,11 within,-1,0,-2,0 without,8,-1,-11,-11 wits,-10,28,0,-7 woke,-3,-3,-16,-5 woken,0,0,-5,-1 ' +
  'wont,4,-1,22,-23 word,-2,0,-5,0 work,-9,-11,-7,-2 working,-3,-2,-10,-4 world,16,-4,-2,-7 worried,-7,-2,18,-3 worry,-3,-1,7,0 worse,-3,-1,8,-3 worst,-13,21,-4,-4 worth,3,-2,-4,-2 ' +
  'would,11,-19,-7,6 wouldnt,16,-7,-9,-5 wouldve,2,0,0,0 wow,-5,0,0,0 wrap,-1,0,-2,0 wrecked,-5,-1,-7,-4 wrists,16,-7,-2,-3 wrong,-12,-4,2,13 wrote,19,-6,-3,-2 x,-1,6,6,-6 y,5,-1,7,-8 ' +
  'ya,-2,4,-21,12 yelled,-17,32,-4,-1 yelling,-3,-1,-2,0 yellow,-8,-2,19,-3 yep,-2,-1,-4,-3 yes,-8,-1,-4,-6 yesterday,-5,-11,0,-5 yet,-3,-2,-8,-8 yo,0,-1,-11,10 you,-17,-11,-11,16 ' +
  'your,-9,-6,-6,2 yr,0,-1,5,0 z,-1,-1,-5,-3 zamarree,11,-1,-4,-1 zarandee,33,-8,-9,-2 zero,-4,7,-4,-4 zombi,-3,-2,-4,-6 zombie,-7,-12,-6,-7';
