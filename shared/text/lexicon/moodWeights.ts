/** Learned by `tests/support/learnMood.ts`, not written by hand: word, ~stem or two_words, leaning in tenths towards a crisis, a low mood, a sick child, leaving us. */
export const MOOD_BIAS = [-4.33, -4.96, -3.33, -4.00] as const;

export const MOOD_WEIGHTS =
  '#,-4,-3,-2,-4 #_#,-3,-3,-6,-4 #_anos,-2,0,-1,7 #_at,-1,-1,20,-1 #_days,3,-3,13,-2 #_de,-3,-2,14,-2 #_despertares,-7,-2,-8,-2 #_dias,7,-3,17,-2 #_feeds,-1,-1,-11,-1 ' +
  '#_fever,-1,-1,15,-1 #_for,-2,-2,-5,-1 #_horas,-4,-2,6,-2 #_hours,-4,-5,6,-2 #_kg,0,-1,9,0 #_kilos,-1,-1,5,-1 #_m,-2,-2,-4,-6 #_meses,-1,-2,-6,-3 #_min,-3,-3,-5,-3 #_mins,-4,-4,-5,-3 ' +
  '#_minutes,-2,-2,-5,-1 #_minutos,-2,-1,-5,-1 #_nd,-1,-1,5,-2 #_now,-1,0,-3,7 #_of,-2,-1,-6,-1 #_ok,-1,0,8,-1 #_on,-4,-3,-7,-1 #_oz,-2,-2,-6,-2 #_por,0,0,0,-6 #_semanas,-2,-1,11,-1 ' +
  '#_temp,-1,0,8,0 #_th,-2,0,7,-1 #_this,-1,-1,10,-2 #_times,-4,-3,7,-3 #_tomas,-4,-1,-11,-1 #_up,-2,-2,-5,-3 #_veces,-4,-3,5,-2 #_vez,-3,-1,-6,-1 #_wakes,-4,-5,-5,-2 ' +
  '#_wakings,-3,3,-7,-2 #_week,-1,-1,17,-1 #_weeks,-2,-1,13,-1 #_years,-2,7,-1,0 &,-3,-1,2,-1 @,-1,-1,-3,-1 a,1,-1,-1,-2 a_baby,-2,3,8,8 a_bad,0,11,-2,-1 a_battery,-1,0,9,0 ' +
  'a_better,-2,14,-1,-1 a_bit,-5,-2,-8,-2 a_break,-4,5,-3,-2 a_bunch,5,-1,-3,-1 a_crib,-5,-1,-1,-1 a_cuddle,-2,-1,-5,-1 a_danger,12,-6,-3,-1 a_demon,20,-1,-5,0 a_dios,7,-1,-2,0 ' +
  'a_dormir,-12,-2,-3,-1 a_escribir,-1,-1,-1,9 a_este,-1,-1,-1,8 a_esto,-1,-2,-1,7 a_failure,-5,9,-1,-1 a_fever,-4,-2,6,-2 a_few,-3,-1,5,-2 a_fit,-3,-2,14,0 a_glass,-2,-1,9,-1 ' +
  'a_good,-4,8,-3,-2 a_gun,13,-3,-5,-1 a_hacer,13,-3,-5,-2 a_knife,17,-4,0,-1 a_la,7,-4,-6,0 a_las,-4,-2,-6,-2 a_laundry,-1,-1,6,-1 a_light,0,-1,-6,-1 a_los,1,-2,-3,5 a_lot,2,-2,5,-12 ' +
  'a_mandar,-2,-1,0,5 a_mess,-3,13,-1,-1 a_mi,5,-6,-2,2 a_minute,-1,0,12,-1 a_mistake,-7,7,-1,-2 a_mom,-4,11,0,-1 a_mother,-6,4,0,-1 a_mum,-10,18,0,-2 a_nadie,-3,9,-1,-1 ' +
  'a_new,-4,-3,-2,-5 a_parent,-5,16,-1,-3 a_pedazos,-3,12,-5,-1 a_plan,10,-2,-2,-1 a_proposito,17,-2,-2,-2 a_punto,4,9,-2,-1 a_que,-4,-2,-3,-8 a_rash,-2,-1,10,-1 a_reportar,-3,0,0,6 ' +
  'a_salvo,19,-7,-1,-1 a_sec,6,0,3,0 a_second,16,-1,1,-1 a_seizure,-3,-3,16,-1 a_temp,-2,-1,8,0 a_terrible,-4,8,-1,0 a_tirar,5,0,0,-1 a_un,-6,0,-1,-1 a_urgencias,-5,-1,17,-1 ' +
  'a_veces,5,-1,1,-1 a_wall,5,0,-1,0 a_zombie,-4,-6,-1,-1 abeja,-4,0,8,0 about,12,-5,-7,-7 about_dying,22,-5,-3,-1 about_killing,11,-2,-1,0 about_leaving,6,0,-1,0 about_the,7,-1,-2,-4 ' +
  'about_this,-4,-1,10,-3 about_to,-7,15,-3,-3 abrumada,-4,11,-3,-2 abuela,-5,-2,1,-7 abultada,-2,0,8,-1 acaba,-2,-1,-7,-3 acabar,13,-8,-2,-4 acabar_con,18,-8,-2,-4 acabe,12,-6,-2,-2 ' +
  'acabo,10,-3,-8,-4 acabo_la,-2,-1,-6,-1 accident,-3,-1,7,-3 account,-6,-2,-2,11 acepte,-1,-1,-1,6 acepto,0,0,-1,3 acostarlo,-1,-1,-1,-2 acoste,-2,-1,-3,-1 across,10,-1,-1,0 ' +
  'across_the,10,-1,-1,0 activa,-1,0,-1,-2 acts,-3,0,-3,0 actually,3,-2,-6,-2 acuerdo,-1,0,0,6 acuesto,-6,-1,-3,-1 add,-13,-8,-1,-5 add_my,-13,-3,-1,-4 adios,26,-2,-5,-1 ' +
  'advice,-4,0,0,0 af,-1,-2,-1,-1 afraid,15,-3,-3,-1 afraid_to,7,-1,-2,-1 after,0,-2,5,-7 after_#,-2,-2,-2,-10 after_every,-1,-1,12,0 after_he,-1,10,-1,0 after_the,-2,-1,8,-1 ' +
  'afternoon,-1,-1,-1,-2 again,1,-1,-2,8 again_last,3,0,5,0 again_tonight,9,3,9,-3 against,18,-5,-1,-1 against_the,11,-3,-1,-1 agarra,-2,-1,11,-2 agarre,8,-1,-5,-1 agarro,3,0,-1,0 ' +
  'ago,-1,-1,3,0 agotada,-4,9,-4,-2 agradeceria,-1,0,-1,9 agradeceria_que,-1,0,-1,9 agree,-1,-1,-1,8 agree_to,-1,-1,-1,8 agreed,-3,-2,0,8 agregar,-7,-1,0,-1 agua,-3,-6,7,-2 ' +
  'aguantando,-3,0,-2,-2 aguantar,-1,18,-3,-1 aguanto,5,12,-3,-7 aguanto_mas,5,-3,-1,-4 aguanto_otra,-3,5,-1,0 ahi,-2,-1,-3,-1 ahoga,-4,-1,21,-1 ahogando,-5,9,4,-2 ahogar,13,-1,-1,-1 ' +
  'ahogarlo,11,-1,-3,-2 ahogo,-6,7,6,-2 ahogo_con,-1,3,9,-1 ahora,5,-2,-4,-2 ahorco,15,-1,-1,-2 air,-1,-2,16,-1 aire,-3,-4,23,-3 al,3,-2,5,-5 al_bebe,17,-4,-12,0 al_borde,-2,11,-2,-1 ' +
  'al_pecho,-2,-1,-7,-1 al_pediatra,-2,-1,12,-1 al_perro,-3,0,-6,-1 al_piso,-3,-1,13,-1 al_respirar,-1,-1,6,-1 alarm,-1,-1,-2,-1 alergia,-2,0,8,0 alergica,-3,-1,12,-1 algo,3,-11,11,-7 ' +
  'algo_malo,10,-2,-1,0 alguien,8,-4,-4,-3 alguien_se,-7,0,-1,0 algun,-1,0,-3,-1 alive,13,-13,-7,-9 all,-4,1,4,3 all_communication,-1,-1,-2,7 all_day,-7,9,12,-3 all_floppy,0,0,6,0 ' +
  'all_i,-5,0,0,0 all_messages,-1,-1,-2,7 all_my,14,-2,-7,-1 all_night,-4,0,6,-5 all_of,2,-5,-7,5 all_over,-6,-2,20,-3 all_the,-4,12,-2,-1 all_today,0,-1,9,0 allergic,-2,-1,11,-2 ' +
  'allergic_reaction,-1,-1,8,-1 alma,-3,18,-3,-2 almohada,10,-2,-9,-2 almost,8,-2,2,-3 alone,2,10,-5,14 alone_at,0,9,0,0 alone_with,20,-10,-1,-12 already,-5,-3,-4,10 alto,-5,-4,-6,33 ' +
  'alto_por,0,-1,-1,9 always,-2,-1,-3,0 am,-1,1,-3,-1 am_#,-1,-1,15,0 am_a,-1,-7,-1,-1 am_and,9,-1,-2,-1 am_going,8,-2,0,0 am_i,-5,-3,-1,13 am_one,6,-1,-1,-1 am_so,-5,15,-3,-1 ' +
  'amanecio,0,0,7,0 amanezca,5,-1,0,-3 amarilla,-1,0,3,-1 amarillos,-1,-1,12,-1 amazing,5,-1,0,0 amenaza,13,-1,-4,-1 amenazo,6,-1,-1,-1 amiga,-2,0,0,-2 amo,4,0,-2,-1 amor,-1,0,-1,-2 ' +
  'ampollas,-2,0,10,0 an,-5,0,8,-3 an_hour,-8,6,-4,-3 ana,-4,-2,-6,-15 and,2,1,6,-2 and_#,-3,-2,-5,-2 and_a,-4,-3,-8,-2 and_all,0,0,3,5 and_cant,-5,3,6,-1 and_clammy,-1,-1,10,-1 ' +
  'and_cranky,-1,0,13,-1 and_cried,-4,11,-3,-1 and_crying,-1,6,2,0 and_cuddles,-1,-1,-5,0 and_eyes,-1,0,12,0 and_fever,-2,-2,5,-2 and_floppy,-1,-1,8,-1 and_he,-5,-2,-5,-1 ' +
  'and_hopeless,-1,12,-1,-1 and_hurt,12,-2,-2,-1 and_i,10,6,-6,1 and_im,6,10,-6,-3 and_is,5,-1,6,-1 and_me,-2,13,-1,5 and_never,16,1,-2,-2 and_not,1,-1,8,-2 and_now,2,2,9,-2 ' +
  'and_she,10,-6,-3,-1 and_shook,6,5,-2,-1 and_slept,-1,-1,-6,-1 and_stop,-1,0,-1,8 and_was,-1,-1,5,-1 and_woke,-1,0,-5,-1 and_wont,-5,-3,9,-2 anda,2,0,1,0 ando,-7,-1,-7,-6 ' +
  'angry,7,0,0,-1 angry_i,9,-3,-1,0 annoying,-1,-1,-2,7 ano,-1,0,4,0 anoche,-1,-3,-2,-6 anos,-5,6,-3,6 another,2,5,-5,-1 another_night,-3,18,-2,-2 ansiedad,-4,23,-1,-2 ' +
  'answer,-3,-4,-3,-3 anterior,-2,-1,-2,-3 antes,0,6,-9,-11 antes_de,11,-2,-2,-11 antibiotics,-1,-1,-10,0 anula,-2,-1,-1,10 anular,-1,-1,-2,8 anular_suscripcion,-1,-1,-2,8 ' +
  'anulen,-1,-2,-1,16 anxiety,-2,24,-2,0 anxious,-4,0,0,0 any,-1,3,2,6 any_longer,-5,0,-1,4 any_more,5,0,-1,5 any_of,-6,5,0,2 anymore,3,6,-5,8 anymore_thanks,-2,-2,0,7 ' +
  'anyone,-3,7,-2,-1 anything,-6,4,11,6 anything_down,-1,-7,9,0 anyway,-1,0,-2,0 apaga,0,0,0,5 apago,-1,0,-3,-1 apague,-1,0,-1,-2 apaguen,0,-2,-1,10 apart,-3,14,-3,-1 apenas,-3,0,-2,-1 ' +
  'apiretal,-3,-2,11,-1 app,-1,-1,-2,-3 apparently,-1,-1,-3,-3 appointment,-1,-1,-3,-1 appreciate,-1,0,0,3 aprender,-2,0,0,0 aprete,13,-1,-7,0 aprete_muy,9,0,-5,0 apuntar,-3,-1,-2,-2 ' +
  'apunte,-1,-2,-1,7 apunte_a,-1,-2,-1,7 apunto,-3,-1,-1,4 aqui,1,-8,-6,14 arano,-5,-1,-3,-1 ardiendo,-1,0,8,-1 are,0,1,-1,-5 are_watching,14,-1,0,-1 arent,9,-1,-1,-1 ' +
  'arent_there,9,-1,-1,-1 arm,14,-5,9,-2 arms,-5,-3,2,-3 arms_and,-2,-1,11,-1 around,9,-4,0,-3 around_#,-5,-1,-5,-1 around_her,10,-1,-3,0 arrepiento,-2,10,-1,-2 ' +
  'arrepiento_de,-2,10,-1,-2 arriba,-4,-2,-4,-3 as,-10,-2,-1,-4 as_spam,-1,-1,-1,6 asco,-5,25,-1,-1 asfixiarlo,9,-1,-1,-1 asfixie,15,-1,-1,-1 asi,-2,8,-1,-11 ask,0,0,0,7 ' +
  'asked,-3,-1,0,8 asleep,-4,-3,-7,-3 asleep_#,-3,-3,-9,-3 asleep_at,-2,-4,-5,-1 asleep_for,5,0,-1,0 asleep_in,-5,-2,-4,-1 asleep_on,-2,-2,-6,-1 aslep,-1,-1,-2,0 asusta,3,0,-1,0 ' +
  'asustada,4,-2,0,0 asusto,-1,0,-2,0 at,-4,-1,-4,-4 at_#,-4,-2,-6,-3 at_all,-3,4,13,2 at_her,-1,12,-4,-1 at_him,-10,17,-2,0 at_home,5,-6,-1,1 at_me,14,-1,-1,-1 at_midnight,-1,-1,5,0 ' +
  'at_my,-7,15,-2,-3 at_night,-5,6,-1,-11 at_nursery,-1,-1,23,-1 ataque,-2,-1,12,0 ate,-10,-2,22,-3 ate_a,-2,-1,16,-1 atragantando,0,-2,6,-1 atraganto,-1,0,7,0 atras,-5,-3,2,-3 ' +
  'atropelle,7,-1,0,-1 attacks,-1,16,-1,0 autorizo,-1,-1,-1,5 aventarlo,6,0,-1,-1 avente,16,-1,-3,0 avente_a,15,-1,-2,0 aviento,12,0,-1,0 avisame,-1,-4,-1,-1 aviso,-2,-1,-1,-4 ' +
  'avisos,-2,-1,-4,2 awake,-5,-4,-8,-3 awake_#,-3,-2,-7,-2 away,-1,8,-4,12 away_from,12,-1,-1,-2 away_when,-2,0,8,-2 awful,-2,5,-4,-1 ay,-1,0,-2,2 ayer,-5,-5,4,-11 ayuda,-11,10,-5,-9 ' +
  'ayuda_con,-9,8,0,0 ayude,-7,15,0,-1 azul,-3,-3,19,-2 azules,-2,-1,8,-2 babies,-1,-1,-2,-1 baby,13,-1,6,-4 baby_girl,-5,-2,-3,-1 baby_hates,-7,15,0,-2 baby_have,-1,-1,7,-1 ' +
  'baby_is,3,-6,6,4 baby_isnt,6,-2,7,-2 baby_on,5,-1,5,-1 baby_was,8,-1,-2,0 back,-5,-1,-4,0 back_and,-1,-1,5,-1 back_down,-2,-2,-5,-1 back_in,-1,-1,-5,-1 back_on,-1,-2,-9,-4 ' +
  'back_to,-4,4,-5,1 bad,3,3,-1,-5 bad_mom,-4,9,-1,0 baja,-10,-8,-5,32 baja_por,0,-1,-1,5 baje,-2,-1,-2,0 bajo,-6,0,7,0 bajoneada,-2,0,-2,-1 balcon,8,-2,-1,-2 balcony,9,-2,-2,-2 ' +
  'ball,-2,-1,-3,0 banera,2,-1,6,-1 bang,1,-1,-2,0 banged,-2,0,2,0 bano,-1,3,-6,-5 barely,-5,10,0,-3 barked,-2,0,-1,0 barking,-1,-1,6,-2 barking_cough,-1,-1,7,-1 barky,-1,0,9,0 ' +
  'barky_cough,-1,0,9,0 base,-1,0,-1,4 basta,-5,-5,-6,26 basura,3,0,-1,3 batalla,-2,0,-2,-1 bateria,-2,0,-2,-1 bath,2,-4,0,-6 bath_and,7,-2,-3,0 bathroom,1,9,-2,0 battery,-3,-2,6,-2 ' +
  'battery_died,-1,0,-6,0 battle,-1,-1,-1,-2 bc,4,-1,-2,-1 be,17,-4,0,2 be_a,-15,25,-1,-5 be_alive,16,-6,-1,-7 be_better,14,-5,-1,-4 be_dead,14,-4,-1,-3 be_happier,8,-3,-1,-2 ' +
  'be_here,12,1,0,-7 be_over,13,-7,-1,-7 be_removed,-9,-1,-1,18 be_taken,-2,0,-1,12 be_the,-19,12,-2,-2 be_trusted,8,-5,-2,0 be_worried,-2,-1,9,-1 beat,5,-4,-2,-3 bebe,17,-1,-3,-4 ' +
  'bebe_de,-1,-2,9,-2 bebe_es,-8,-2,-2,-1 bebe_esta,8,-1,2,0 bebe_no,6,-3,10,-5 bebe_y,7,-3,-3,0 bebe_ya,-1,0,-1,9 beber,-1,-1,6,-2 bebio,-2,-2,25,-2 bebita,-3,-2,-2,-3 ' +
  'because,11,-5,-5,-3 becoming,-1,6,0,0 bed,-5,-4,-5,-3 bed_#,-2,-3,-8,-2 bed_and,-2,0,7,-1 bed_from,6,0,-2,-1 bedtime,-8,-1,-6,-4 bee,-1,-1,9,0 been,9,-1,-2,-1 been_born,12,-4,-1,-2 ' +
  'been_crying,4,6,-3,0 been_napping,-1,0,-5,-1 been_up,1,-1,5,0 before,-2,7,-5,-6 before_i,8,12,-2,-2 behind,-1,0,2,0 being,17,3,1,-5 being_a,-8,18,-1,-2 being_alive,24,-10,-2,-1 ' +
  'being_here,10,-5,-1,-3 being_sick,-2,-1,6,0 believe,5,-9,-2,-1 belly,-4,-3,21,-3 benadryl,-4,-3,24,-1 benadryl_to,-1,-1,8,0 best,-15,0,-3,0 better,4,3,-7,-7 better_if,6,-1,0,-1 ' +
  'better_mom,7,1,0,0 better_now,-3,-6,-4,0 better_off,19,11,-2,-4 between,-2,-2,1,-2 beyond,2,-1,-1,-1 bf,2,-1,-3,-2 bibe,-4,-1,-6,-1 biberon,-8,-3,-11,-5 bien,-5,1,-3,-2 ' +
  'big,-5,-2,1,-1 bin,2,0,-2,0 binky,-4,-1,-3,-1 bit,1,-4,8,-4 bit_blue,0,0,-7,0 bit_her,3,-1,8,-1 bite,-1,0,2,0 bk,-1,-1,-2,-1 black,-1,-1,7,-1 blanca,-2,-1,4,-2 blanco,-3,-1,2,-1 ' +
  'blanket,4,-1,0,-2 bleach,10,-2,4,-2 bleeding,-4,-2,18,-6 bleeding_a,-2,-1,9,0 blistering,-1,0,6,0 block,-5,-3,-1,21 block_me,-5,-3,-1,21 blocked,-3,-2,-6,10 blocking,-1,-4,0,11 ' +
  'blood,-9,-4,22,-6 blood_in,-5,-2,24,-2 bloody,-1,0,2,-1 blue,-10,-4,21,-4 boca,9,-2,7,-2 boca_para,10,-1,-3,-1 boca_seca,-3,-1,6,-1 boca_y,10,0,-4,0 body,-2,-1,7,-1 ' +
  'bofetada,3,0,-4,0 boiling,-2,-1,10,-1 boiling_water,-1,0,6,-1 boob,-4,-4,-8,-3 book,-2,-1,-2,-1 books,-1,-1,-2,-1 borde,-2,11,-2,-1 born,8,6,-7,-3 borra,-6,-5,-5,-3 ' +
  'borra_mi,-1,0,0,5 borradme,-1,-1,-1,4 borrame,-2,-2,-4,18 borren,-7,-1,-1,13 borren_mi,-2,-1,-1,5 borrenme,-1,-1,-3,11 borro,-1,-4,-2,7 boss,-8,0,0,-1 both,2,-4,-6,-6 ' +
  'both_times,-2,-1,-6,-2 bother,-4,-1,-1,6 bothering,-2,-1,0,6 bothering_me,-2,-1,0,6 boton,-1,0,4,0 bottle,-4,-3,-1,-3 bottles,-1,-1,5,-1 bottom,3,15,-2,0 bought,9,-1,-3,-1 ' +
  'bouncing,-2,-1,-5,-2 bout,1,0,-2,0 boy,-6,-4,-2,-2 boyfriend,9,-2,-2,-2 boys,-2,0,0,0 brain,-1,-2,-7,-4 brazo,12,-5,-2,-1 brazos,2,-2,-6,-4 brazos_hasta,13,0,-1,0 break,-4,11,-3,-3 ' +
  'breaking,-6,19,-1,-3 breaking_point,-1,11,0,0 breast,-1,-1,-4,-2 breath,-2,-3,2,-1 breathe,-4,-2,8,-1 breathes,-1,-1,2,0 breathing,-8,-4,19,-5 breathing_for,0,0,7,0 ' +
  'bridge,16,-3,-2,-2 bright,-1,-1,11,-1 bro,-2,0,0,0 broke,-1,20,3,-1 broken,-4,13,-2,-1 brother,-4,-1,-12,-1 brought,-3,-1,-3,-1 bruise,5,-1,-1,0 brutal,-4,-1,-5,-4 buen,-5,0,-2,-1 ' +
  'buena,-4,10,-1,-3 buenas,-1,-4,-2,-2 bueno,0,0,0,2 buenos,-1,0,-3,-2 buggy,-1,-1,-2,0 bulging,-3,-2,14,-3 bum,0,0,-3,0 bump,-2,-1,17,-1 bump_on,-1,-1,11,-1 bumped,-3,-1,9,-1 ' +
  'bunch,5,-1,-3,-1 bunch_of,5,-1,-3,-1 bunny,-1,-1,-2,-2 burn,-2,0,7,0 burned,-2,-1,15,-1 burned_his,-2,0,7,-1 burning,-3,-1,12,-2 burning_up,-1,-1,17,-1 burnt,-4,15,3,-5 ' +
  'burnt_out,-2,17,-2,-5 burped,-6,-1,-3,-1 bus,-1,-3,-1,-2 but,-1,-5,-7,-1 but_i,-3,8,-2,0 but_ok,-2,-2,-6,-3 but_then,7,0,0,0 but_were,-1,-1,0,8 butter,-1,0,2,0 button,-1,-1,7,-1 ' +
  'by,-2,-3,0,-4 by_#,-3,-2,-9,-3 by_a,-9,-3,9,-1 by_accident,-3,-1,7,-3 by_mistake,-2,-2,12,-2 by_the,10,-2,1,-1 bye,-1,-1,-2,25 cabeza,2,-2,8,-4 cabezazo,-7,-1,-4,-1 caca,-4,-2,29,-3 ' +
  'cachetada,12,-1,-5,-1 cada,-4,5,-2,-4 cada_#,0,0,-5,0 cada_hora,-1,-4,-6,-1 cada_noche,-1,13,4,-2 cae,-4,5,-4,-1 caer,7,-1,-3,-2 caerse,-1,0,3,0 cafe,-18,-7,-4,-8 caigo,-4,-4,0,-3 ' +
  'calentura,-3,-1,17,-1 caliente,-2,-3,11,-1 call,3,-2,19,-2 call_#,7,-1,13,-1 call_the,-2,-1,9,0 calla,5,0,-2,0 callara,6,0,-2,-1 calm,-9,-1,-7,0 calma,-3,-2,4,-1 calmo,-1,-1,-9,-1 ' +
  'calpol,-3,-4,16,-2 calpol_and,-1,-1,5,-1 calpol_at,0,0,5,0 calpol_can,0,-2,5,0 cama,-6,1,-1,-7 cama_#,-1,-2,-5,-1 cambiador,-1,0,7,0 cambiar,-9,-2,-1,-16 cambiaron,15,-1,-1,-1 ' +
  'cambie,-5,-2,-7,5 cambie_de,-4,-1,-1,5 cambio,-1,0,-1,-2 cambio_de,-5,0,0,0 came,-3,-2,3,-3 camion,2,-1,-1,-1 can,-4,-2,0,-3 can_he,0,-1,-5,0 can_i,-8,-8,8,5 can_keep,-3,7,0,-1 ' +
  'can_my,-2,-1,-1,-15 can_start,-1,-1,0,-5 can_stop,0,-1,-1,8 can_take,-2,12,-1,-1 can_we,-2,-2,-5,-9 cancel,-8,-6,-5,14 cancel_everything,-1,-3,-1,7 cancel_my,-1,-1,-1,6 ' +
  'cancel_that,0,0,-1,-5 cancel_this,-4,-1,-1,9 cancela,-2,-2,-3,4 cancelar,-6,-6,-5,20 cancelen,-2,-2,-1,11 cancelenme,-1,-1,-1,5 cancelled,0,0,0,-7 cancelo,0,-2,-2,10 ' +
  'cannot,-2,8,-1,-2 cansada,-1,0,-8,-2 cansada_de,12,4,-1,8 cansada_que,-5,0,-1,-2 cansada_y,-1,6,0,0 cansancio,-7,1,-4,-5 canse,-2,7,0,3 canse_de,-2,7,0,3 cant,0,21,9,-8 ' +
  'cant_be,14,-4,-3,-2 cant_believe,3,-9,-1,0 cant_catch,-1,-1,8,0 cant_cope,-7,16,-7,-2 cant_do,-5,13,-4,-6 cant_get,-4,6,14,-1 cant_go,5,-1,-2,0 cant_keep,-2,6,11,-2 ' +
  'cant_live,11,-8,-2,-1 cant_sleep,0,8,-1,0 cant_stop,12,4,-5,-6 cant_take,-2,18,-6,-1 cant_wake,-5,-3,31,0 capaz,27,-6,-2,-1 capsula,-1,0,8,-1 capsula_de,-1,0,8,-1 car,9,-1,-3,-2 ' +
  'cara,-2,6,7,-2 caracter,-6,-1,-7,-2 care,5,-3,-2,-2 care_of,5,-3,-4,-1 cares,-10,9,0,0 cargo,-1,0,-2,0 carrier,-1,-1,-2,-1 carrito,-2,0,-2,-1 carro,13,-2,-5,-2 carta,16,0,-1,-4 ' +
  'carta_de,9,0,-1,-2 casa,1,-8,-7,-3 case,5,-1,0,0 casi,17,-3,-9,-4 casi_la,19,-1,-4,-1 casi_lo,14,-1,-3,-1 casi_se,-5,-1,5,-1 cat,-3,-1,-1,-1 catch,-2,-2,7,0 caught,-1,0,-2,0 ' +
  'caved,-3,-1,-4,-2 cayendo,-2,12,-5,-1 cayo,-6,-5,5,-5 cayo_al,-1,-1,13,-1 cayo_de,-2,-1,14,-1 cayo_del,-1,0,7,0 cayo_el,-1,0,-11,-1 cayo_por,-1,0,8,0 cayo_y,-2,0,5,0 ' +
  'cease,-2,-2,-7,31 cease_all,-1,-1,-2,7 cedi,-4,0,-5,-2 cell,0,-1,-1,6 celular,-7,-1,-2,9 cena,0,0,-7,0 cenar,-1,0,-2,-1 cerebro,-3,0,-1,-2 cesen,0,0,0,7 chair,2,-2,1,-2 ' +
  'change,-8,-3,-3,-7 change_my,-5,-1,0,-5 changed,-2,-6,-5,0 changed_my,-2,-6,0,2 changing,-1,0,7,-2 changing_table,-1,0,7,-2 chat,-1,-1,-3,-3 chatting,-3,-2,-3,-2 chau,-1,-2,-1,15 ' +
  'che,0,0,-1,3 check,0,0,5,0 checked,-1,6,1,-1 checking,-2,-1,-3,-1 checkup,-1,-1,4,-1 chest,-4,-2,3,-2 chichon,-1,-1,6,0 child,-3,-1,-3,-3 chip,8,0,-2,0 chocar,10,-1,0,-1 ' +
  'choco,-5,0,0,0 chocolate,-2,0,-2,0 choked,10,-4,5,-4 choked_me,23,-3,-4,-4 choked_on,-4,-1,11,0 choked_up,-6,0,-4,0 choking,-5,-2,22,-3 chupete,-9,-3,-9,-6 chupo,-2,-1,9,-1 ' +
  'chupon,-1,-1,-5,-1 cierra,-1,-1,5,6 cinco,1,-1,-2,-1 clammy,-1,-1,10,-1 cleaner,-1,-1,10,-1 cleaning,-1,-1,5,0 cleared,-1,0,-7,-1 climbed,-2,0,-2,-1 clock,-2,-1,-2,-1 ' +
  'clocks,0,0,-2,0 clockwork,-2,-2,-2,-1 cloro,11,-1,9,-2 close,4,-1,-2,10 close_to,5,0,-1,0 coach,-1,-1,-1,15 coaching,-6,-1,-1,8 cobija,-2,0,5,0 coche,7,-1,-3,-2 code,-2,-3,-1,-2 ' +
  'codigo,-3,-2,-1,-1 coffee,-11,-4,-2,-5 coin,-1,-1,6,-1 colchon,-3,-1,-4,0 cold,-10,-4,-2,-6 colecho,-2,-1,-1,-1 columpio,-3,0,-3,0 come,4,-3,7,-7 come_get,5,-1,0,-2 ' +
  'comer,-7,-3,13,-6 comer_ni,-1,-2,9,-4 comes,7,-1,2,0 coming,0,-4,1,-2 comio,-6,-1,15,-1 comio_una,-2,0,12,-1 communication,-1,-1,-3,11 como,-8,3,-2,5 como_cancelo,0,-2,-1,8 ' +
  'como_hago,-2,-1,-1,6 como_le,-2,-1,-6,-2 como_me,-3,-4,-3,22 como_si,-12,0,-4,-1 como_un,2,-2,-11,-2 completely,-5,16,-3,-2 comunicaciones,-1,0,-1,5 con,3,-2,5,-3 con_#,-3,-1,14,-1 ' +
  'con_el,13,0,-5,-6 con_ella,10,4,-3,-2 con_fiebre,-2,-1,7,-1 con_la,9,-6,12,-3 con_los,-3,-1,-2,18 con_mi,-2,-3,-7,-7 con_mocos,-2,0,-15,0 con_su,-5,0,-1,2 con_todo,21,-3,-2,-9 ' +
  'con_un,-3,-1,3,-5 con_una,-1,0,5,0 confio,6,-1,-1,-1 confio_en,6,-1,-1,-1 confused,0,0,2,0 congested,-1,-3,10,0 conked,-1,-1,-2,-1 conmigo,6,1,-7,9 consent,-6,-5,-4,19 ' +
  'consent_to,-3,-1,-1,6 consentimiento,-3,-3,-3,15 consenting,-1,-1,-1,5 contact,-4,-2,-4,6 contact_me,-2,-1,0,8 contact_nap,0,0,0,-5 contactar,-1,-1,-2,11 contactarme,-1,0,-1,10 ' +
  'contacten,-3,-3,-1,11 contacting,-1,0,0,2 contacto,0,0,0,3 contar,-2,-5,-1,-13 contar_de,-1,-1,0,-9 contestar,-7,-1,0,-1 conteste,-3,-1,-1,-1 continuar,-4,-1,-1,17 ' +
  'continue,-1,0,-1,6 contra,8,-2,3,-2 control,16,-10,0,-2 control_and,10,-2,-3,-1 control_y,5,-1,-3,-1 convulsion,-3,-1,12,-1 convulsionando,-1,-1,3,0 convulsiones,-1,-1,7,-1 ' +
  'cooked,-4,-3,-3,-2 cope,-2,13,-7,-2 coping,-1,18,-2,-1 coraje,8,0,-1,0 cord,-3,0,11,0 corner,2,0,-1,0 corpse,-3,-2,-3,-1 corrido,-1,-3,-3,-1 corriendo,-3,19,-1,-9 ' +
  'cortando,15,-9,0,-3 cortar,9,-2,0,-7 cortarme,17,-1,-1,-4 corte,17,-3,-4,-4 corte_el,-7,0,-1,0 corte_otra,11,-2,-1,-1 cosas,11,-2,-7,15 cosas_que,9,-1,-3,-5 cost,-1,-1,-1,-2 ' +
  'costillas,-1,0,3,0 costo,-2,-1,-4,-2 cot,-4,0,-5,-2 couch,0,-1,8,-1 cough,-6,-3,27,-4 coughing,-3,-1,14,-2 could,-1,-3,1,-1 could_go,4,12,-1,0 could_just,12,-2,-1,-1 ' +
  'could_sleep,-14,0,-2,-1 could_you,-2,-1,-1,8 couldnt,3,-1,-1,-4 count,-5,-4,-7,7 counted,0,0,4,0 counting,-1,-6,-3,-1 covered,8,0,-3,-2 cranky,-1,-1,5,-1 crap,-1,0,-1,2 ' +
  'crash,8,-1,0,-1 crashed,-3,-1,-4,-1 crawling,7,0,-1,0 crazy,-1,2,-1,-1 creer,-1,-12,0,0 creo,5,1,6,-5 creo_que,7,2,7,-4 crib,-1,-4,-1,-4 crib_and,7,-2,-3,0 crib_by,9,0,-2,0 ' +
  'cried,-8,14,-7,-6 cried_all,-2,14,-2,-1 cried_for,-1,5,-1,0 cries,3,-2,9,-1 crisis,-2,-1,-3,-2 crossed,-1,-1,-2,0 croup,-3,-1,20,-2 cry,-16,24,6,-7 crying,-2,14,1,-6 ' +
  'crying_all,-4,9,-2,0 crying_at,-1,-5,-3,-1 crying_for,-5,2,23,-1 crying_since,5,8,-3,-1 cual,-3,-1,-2,7 cual_es,-3,-1,-2,7 cuando,5,-7,-2,-8 cuando_le,-3,-1,6,-1 cuantas,-2,-2,-6,3 ' +
  'cuantas_siestas,-1,-1,-6,-1 cuantas_veces,-1,-2,-5,4 cuanto,-4,4,6,-8 cuanto_apiretal,-1,-2,9,-1 cuarto,-3,-3,-5,-3 cuchillo,12,-1,-2,-1 cuddle,-2,-1,-5,-1 cuddled,-1,-2,-2,-1 ' +
  'cuddles,-1,-1,-6,-1 cuello,10,-2,12,-2 cuenta,1,4,-3,7 cuento,-2,-2,-2,-9 cuerpo,-5,-2,8,-5 cuesta,-4,8,2,-7 cuida,-2,-1,-1,0 cuide,-6,0,0,-1 cuiden,15,0,-1,-2 cuiden_a,15,0,-1,-2 ' +
  'culpa,-1,4,-2,-1 culpable,-4,4,-1,-1 cuna,-1,-3,-6,-5 cuna_con,14,0,-2,0 cuna_y,9,0,-3,0 cut,13,2,-2,-4 cut_my,17,-3,-2,-1 cut_myself,6,-1,-1,-1 cut_out,-6,10,-1,-5 ' +
  'cutting,14,-3,-5,-3 d,-2,-1,3,-1 d_drops,-1,0,5,-1 da,-9,17,-7,-9 da_algo,-5,0,0,0 da_la,-7,0,-4,-1 da_mas,-3,0,-2,-5 da_miedo,5,4,-1,0 dad,-5,12,-10,-4 daddy,-1,-2,-5,-1 ' +
  'dads,-1,0,-1,-14 dallas,-3,0,-2,-1 dame,-5,-2,-5,4 dame_de,-1,-1,-2,6 dan,1,0,-2,-4 danger,12,-6,-3,-1 danger_to,12,-6,-3,-1 dangerous,-1,-1,13,0 dano,26,-6,-6,-6 dar,-6,-4,2,4 ' +
  'dar_de,-3,-1,-2,6 daria,6,-1,0,-1 dark,9,-4,-1,-1 darle,-2,-3,10,-3 darme,-3,-1,-2,7 darme_de,-3,-1,-2,7 data,-3,-2,-3,-8 datos,-7,-2,-3,-5 daughter,7,-4,-3,-1 day,-4,4,-2,-4 ' +
  'day_#,-2,-2,5,-1 daycare,-2,-1,-3,-5 daylight,-4,0,-1,-1 days,2,-4,4,-4 days_and,12,-3,-1,-1 de,-2,-1,-1,2 de_#,-1,-2,7,-3 de_ahi,-1,0,0,7 de_antes,-8,11,-1,-1 de_aqui,-3,-1,-2,17 ' +
  'de_baja,-7,-8,-6,23 de_cabeza,-1,0,6,-1 de_cada,0,0,5,0 de_despedida,9,0,-1,-2 de_enviarme,0,0,-1,5 de_escribir,-3,-2,-2,11 de_escribirme,-3,-1,-3,18 de_esta,-3,-2,-6,4 ' +
  'de_este,5,-4,-1,-4 de_esto,1,-11,-2,18 de_estos,-1,-2,-1,13 de_fiebre,-1,-1,10,-1 de_hacer,11,-5,-1,0 de_hacerle,5,-1,-2,-1 de_hora,-5,-1,-1,-3 de_la,-6,5,5,0 de_las,-4,-2,-1,-11 ' +
  'de_llorar,0,7,-6,-6 de_mandar,-2,-1,-3,18 de_mandarme,-1,-1,-1,10 de_mensajes,-1,-1,-1,9 de_mi,13,6,-10,1 de_molestar,-1,-1,-1,6 de_muerte,11,-3,-1,-1 de_nacido,-1,0,9,0 ' +
  'de_noche,-7,-5,-9,-13 de_numero,0,-1,-2,-8 de_paracetamol,-4,-1,14,-2 de_pastillas,5,-1,-1,-1 de_pensar,8,-1,-1,-2 de_peso,-7,-1,16,-4 de_que,15,6,-3,-3 de_recibir,-1,-2,-1,10 ' +
  'de_respirar,-2,-1,12,-2 de_sacudirlo,6,-3,0,-1 de_su,-1,-1,-1,6 de_sueno,-6,-7,-12,-1 de_sus,-1,-2,-1,15 de_tirarme,9,-1,-1,-1 de_todo,-6,23,-1,-6 de_tu,-1,0,-1,6 ' +
  'de_ustedes,-3,-3,-1,7 de_vivir,9,-3,0,-1 dead,6,-7,5,-7 dead_on,-5,-1,-5,-1 deal,-2,9,-1,0 death,9,-5,-7,-4 death_of,-11,-1,-1,-1 deberia,3,-1,2,-1 decaida,-1,-1,3,0 ' +
  'decaido,-2,-1,6,0 decided,3,-1,-1,9 decidi,9,0,-1,-2 decidimos,-5,-2,-1,9 decir,-5,-1,-1,-1 defeated,-2,0,-1,-1 degrees,-1,-1,4,-1 dehydrated,-4,-2,19,-2 deja,-2,9,2,7 ' +
  'deja_de,-1,-1,2,10 dejad,0,0,0,4 dejalo,-1,-2,-2,-1 dejame,-2,-1,-2,8 dejame_en,-2,-1,-2,8 dejamos,-1,-1,-1,4 dejar,0,-4,-3,16 dejar_de,1,-4,-3,14 dejarla,-5,-8,-2,-3 ' +
  'dejarlo,5,-1,-6,-7 deje,5,-2,-9,-3 dejen,-5,-4,-5,18 dejen_de,-6,-3,-4,8 dejenme,6,-2,-3,6 dejenme_en,-4,-1,-2,6 dejennos,-1,-1,-1,12 dejo,5,-7,-1,2 dejo_caer,5,-1,-1,-1 ' +
  'del,9,-3,3,-3 del_mundo,0,7,-1,-1 del_puente,6,-1,-1,-1 del_sofa,-2,-1,11,-2 del_sueno,-7,-4,-1,1 del_tiron,-5,-3,-5,-2 delante,11,-1,-1,-3 delete,-5,-5,-4,6 ' +
  'delete_everything,-1,-3,-1,-10 delete_me,-3,-1,-1,26 delete_my,-1,-1,-1,-8 demasiadas,4,-1,-1,-1 demasiado,-5,15,3,6 demasiados,-1,-1,0,2 demon,20,-2,-6,-1 demonio,16,-1,-3,-1 ' +
  'demons,7,-1,-2,0 denme,-1,-1,-2,7 denme_de,-1,-1,-2,7 dentro,2,9,-2,-1 denver,-2,-1,-4,-2 depresion,-5,11,-2,-1 depresion_posparto,-3,7,-1,-1 depressed,-4,14,-2,-2 ' +
  'deprimida,-2,9,-1,-1 desactivar,-1,-2,0,10 desactiven,-1,0,-1,6 desaparecen,-1,0,6,-3 desaparecer,16,-7,-3,-12 desaparezco,11,-2,-1,-2 desastre,-3,6,-3,-2 desbordada,-2,12,-1,0 ' +
  'descansar,-2,-1,-1,-2 descanso,2,0,-3,-3 desde,-5,4,15,-5 desde_ayer,-3,-3,12,-3 desde_que,0,12,-4,-1 deseo,-4,-4,-3,15 deseo_seguir,-2,-2,-1,7 deserve,5,-3,0,-1 deserves,4,8,-1,-1 ' +
  'deserves_a,1,7,0,0 desesperada,-3,10,-1,-1 deshacer,-2,-1,-3,0 deshidratado,-4,-1,14,-1 desmayo,-1,-1,11,-1 despedida,22,0,-3,-2 despertar,16,-5,7,-8 despertar_nunca,8,-1,-1,-5 ' +
  'despertara,12,-1,-1,-1 despertares,-8,-3,-9,-5 despertarla,-2,-1,17,-5 despertarlo,-2,-10,24,0 desperto,-5,-3,-9,-2 desperto_#,-3,-2,-6,-2 despierta,-7,-4,9,-4 despierta_a,5,-1,-5,0 ' +
  'despierta_cada,0,0,-6,0 despierta_desde,-1,0,-5,0 despiertan,-1,0,0,2 despierte,7,-1,-4,-1 despierto,-2,-1,-6,-2 despues,5,-1,5,-4 despues_de,-2,-1,7,-3 destruida,-3,0,-3,-1 ' +
  'desuscribanme,-1,-1,-1,6 desuscribir,-4,-1,-2,14 desuscribirme,-5,-3,-4,15 desvelo,-1,-2,-3,0 deten,0,0,0,8 detener,-2,-2,-3,13 detengan,0,-2,-1,4 detergente,0,0,3,-1 ' +
  'devil,15,-1,-6,0 dh,-4,-2,1,-1 di,13,-3,-1,-2 di_una,13,-1,-11,-1 dia,-7,10,2,-9 diablo,17,-2,-4,-1 diaper,-3,-2,3,-3 diaper_in,0,0,6,0 diaper_since,-1,-1,5,-1 diapers,-1,-1,3,-1 ' +
  'diarrea,-4,-1,12,-2 diarrhea,-1,-2,15,-2 dias,1,-5,6,-9 dias_sin,11,-2,-3,0 dias_y,8,-2,-3,0 dice,10,-2,-4,-3 dice_que,11,-2,-4,-3 dicen,7,-2,-2,-2 dicen_que,7,-2,-2,-2 ' +
  'did,-2,0,-9,-9 did_not,-1,-1,-1,-5 did_you,0,-1,-1,-5 didnt,-1,-4,-7,0 didnt_sign,0,-1,0,13 die,33,-17,-5,-12 die_in,6,-1,0,0 died,-1,-5,8,-7 diente,-2,-1,-5,0 dientes,-7,-2,-7,-5 ' +
  'diez,-2,-1,-1,-1 different,2,-1,-1,-1 dificil,-3,8,-5,-1 diganle,9,0,-2,0 diganme,-4,0,-2,-1 dije,-5,-2,-3,8 dije_que,-2,-1,-1,13 dijo,2,-2,-7,-3 dinner,-2,-2,0,-1 dio,-2,-3,16,-2 ' +
  'dio_un,5,-1,0,-1 dios,25,-3,-8,-3 dios_me,14,-2,-1,-2 disappear,9,-2,-1,-2 disaster,-2,0,-2,-1 discontinue,-5,-2,-3,19 disfruto,-5,17,-2,-2 dishwasher,-2,-1,11,-1 do,-1,2,1,1 ' +
  'do_another,-1,7,-1,-1 do_i,-8,-6,12,1 do_it,22,3,-2,-2 do_not,-8,-4,-4,32 do_something,20,-7,-3,-2 do_this,-4,22,-3,-2 do_to,6,-1,-1,0 do_tonight,-2,10,-4,-1 do_we,-1,-1,6,4 ' +
  'do_you,3,-2,-4,-9 doble,-6,-1,7,-1 doctor,-6,-2,7,-2 doctora,-1,0,-3,0 does,-6,-2,-7,-10 doesnt,3,-3,7,-2 doesnt_fade,-1,-1,6,-1 doesnt_go,-2,0,5,-1 doesnt_stop,7,0,-1,-2 ' +
  'dog,-9,-2,13,-4 dog_bit,-4,-1,18,-1 doing,1,-2,-5,-2 doing_this,-4,5,-2,0 dolor,-2,-1,11,-3 done,-3,4,-6,4 done_with,11,-10,-4,9 dont,4,6,-4,4 dont_ever,-1,-1,0,-12 ' +
  'dont_feel,-1,15,-3,-4 dont_have,-4,-3,0,11 dont_know,-2,5,-2,0 dont_like,-7,3,0,-2 dont_message,-3,-1,0,11 dont_need,14,-6,-1,13 dont_send,-3,-6,-4,28 dont_text,-4,-3,-1,17 ' +
  'dont_think,9,6,-2,0 dont_trust,9,-5,-1,-3 dont_wake,11,-1,-4,-1 dont_wanna,10,-2,-2,-4 dont_want,1,-2,-2,9 door,-6,7,2,-1 dormi,-4,-2,-8,-11 dormia,-1,-1,-3,-1 dormida,-4,-4,-9,-4 ' +
  'dormida_#,-4,-2,-15,-3 dormido,-6,-3,-5,-5 dormido_#,-2,-1,-8,-4 dormir,-5,1,-6,-10 dormir_y,15,4,-6,0 dormirla,-2,0,-1,-1 dormirlo,-1,-1,-2,-1 dormirme,12,-1,-2,-1 ' +
  'dormirme_y,12,-1,-2,-1 dormirse,-4,-2,-5,-1 dos,3,0,3,-11 dos_veces,-5,-1,1,0 dose,-2,-1,14,-1 dose_of,-2,-1,11,-1 dosis,-2,0,4,-1 dot,-1,-1,-5,0 dots,-1,0,4,-1 double,-1,0,4,0 ' +
  'down,-3,-1,2,-3 down_#,-4,-3,-8,-2 down_and,-1,9,-7,-1 down_at,-4,-2,-5,-2 down_in,5,-1,2,0 down_since,0,-2,12,0 down_the,9,-2,2,-2 doy,-3,8,7,-4 doy_de,-1,-1,-1,5 ' +
  'doy_mas,-2,25,-4,-11 doy_para,-3,-1,8,-1 doy_pecho,-1,6,-2,0 dozed,-2,0,-2,-1 dr,-2,-1,-3,-1 drain,-1,-1,3,-4 drained,-2,0,-3,-2 drank,3,-3,22,-8 drank_#,-1,0,-6,0 dread,-6,24,-1,-1 ' +
  'dream,-3,-2,-5,-4 dreamfeed,-1,0,-4,0 drink,-2,-2,11,-1 drinking,1,-2,13,-2 drive,18,-1,-2,-2 drive_off,7,0,-1,-1 driving,3,-5,-1,-1 drop,4,-3,-8,1 drop_her,7,-1,-1,-1 ' +
  'drop_him,8,-1,0,-1 dropped,-2,-2,5,-3 dropped_her,0,-1,8,0 dropped_him,1,0,10,0 dropping,2,-2,-4,-1 drops,-1,0,5,-1 drove,1,0,-1,-4 drown,9,-1,-1,-1 drown_her,9,-1,-1,-1 ' +
  'drowned,-5,-1,18,0 drowning,2,10,-7,-2 dry,-2,-4,9,-2 dude,-1,0,-1,6 duele,-11,8,7,-5 duele_el,-4,11,1,-2 duele_la,-5,-2,-1,-2 duelen,-3,0,-2,-2 duerma,-9,-3,0,-4 duerme,-9,-3,-8,2 ' +
  'duerme_bien,0,0,0,8 duermete,-1,0,0,-3 duermo,6,-3,-5,-7 duermo_hace,18,-2,-4,0 dummy,-5,-3,-7,-3 dura,-16,-2,4,-1 durmiendo,-2,-3,-3,-1 durmiera,-3,-1,-1,-2 durmio,-4,-3,-11,-3 ' +
  'durmio_#,-2,-1,-7,-2 durmio_bien,-1,-1,-9,-2 duro,-8,8,1,-2 dying,9,-9,2,-6 dying_for,-3,-2,-5,-1 e,1,1,6,-1 each,-1,-2,-4,-3 ear,-9,-2,20,-3 ear_is,-4,0,5,0 earlier,-1,-1,-1,-8 ' +
  'early,-4,-5,-7,-4 ears,-2,-2,8,-1 earth,14,3,-1,0 easier,-3,-2,-4,-3 easily,4,0,-1,0 easy,-1,-2,-3,-1 easygoing,-4,-1,-7,-1 eat,-3,-3,9,-1 eating,-3,-1,7,-1 echo,-2,12,0,0 ' +
  'edad,-1,-1,-2,0 egg,-2,0,4,0 eggs,-2,0,7,-1 el,1,-1,-2,-5 el_balcon,6,-1,-1,-1 el_bano,2,5,-3,-5 el_bebe,17,1,-8,-5 el_biberon,-8,-2,-10,-3 el_brazo,12,-5,-2,-1 el_cafe,-7,-1,7,0 ' +
  'el_carro,12,-2,-5,-2 el_celular,-6,0,-1,-1 el_chupete,-6,-2,-8,-3 el_chupon,-1,0,-5,0 el_cuarto,10,0,-1,0 el_cuello,0,-1,7,0 el_cuerpo,-4,-2,7,-4 el_demonio,10,-1,-2,-1 ' +
  'el_dia,-5,6,12,-2 el_diablo,11,-1,-3,0 el_mensaje,-2,-1,-1,-6 el_monitor,-5,-2,-4,-1 el_mundo,-5,6,-1,0 el_nino,11,-1,-3,-1 el_numero,7,0,0,-2 el_oido,-3,-2,16,-1 el_ojo,-1,-1,12,-1 ' +
  'el_papa,-3,-2,-5,-1 el_pecho,-6,-3,20,-2 el_permiso,-1,-1,-2,12 el_perro,-8,0,-3,0 el_plan,-8,-2,-5,-3 el_programa,-6,-2,-2,16 el_servicio,-4,-2,-3,9 el_sonajero,-7,0,-1,-1 ' +
  'el_telefono,5,-1,-2,-4 electric,-1,0,7,-1 elimina,-2,-1,-1,-7 elimina_mi,-1,-1,-1,-5 eliminame,-1,0,-1,6 eliminen,-2,-1,-1,7 eliminen_mi,-2,-1,-1,7 ella,4,5,-8,-4 else,-9,3,-7,3 ' +
  'em,-1,0,-2,0 empezar,-6,-4,-2,-5 empty,-4,7,2,-1 empujo,3,0,0,0 en,2,-2,-1,-3 en_ahogarlo,7,-1,-2,-1 en_blanco,-1,0,5,-1 en_casa,-2,-6,-4,-1 en_la,1,0,6,-4 en_las,-3,-1,9,-1 ' +
  'en_mi,15,7,-7,-3 en_paz,-8,-3,-5,26 en_quitarme,6,-1,-1,-1 en_su,5,-1,-5,-2 en_todo,-2,-6,18,-2 encanta,-4,-2,-2,-5 encias,0,0,-2,0 encima,-2,6,6,-2 encontre,-1,0,5,0 ' +
  'encuentro,5,-1,-1,0 end,2,-1,-6,14 end_it,30,-12,-1,-1 end_my,8,-5,-1,10 end_of,-9,13,-4,-6 end_the,-6,-1,-1,8 end_this,-4,-3,-1,16 ended,-3,-1,-3,-2 ending,17,-13,-2,-2 ' +
  'ending_it,7,-3,-1,-1 ends,-1,0,0,-2 energia,-2,0,-3,-1 energy,-2,4,-3,-2 enferma,-5,-1,-3,-3 enfermera,1,-4,-1,-1 enfermeras,14,0,-1,0 enfermo,-9,0,-2,0 enojada,-3,0,-1,0 ' +
  'enoje,-4,0,0,-1 enorme,-2,5,5,-1 enough,-2,6,-7,10 enough_texts,-1,-1,-1,10 enough_with,-1,-1,0,6 enroll,-3,0,0,-4 enrollment,-3,-1,-1,14 ensename,-2,0,-2,-1 entera,-3,0,-1,0 ' +
  'entero,7,-1,3,-1 entiende,-4,13,0,-1 entry,-1,0,-1,-5 envenenar,12,-1,0,-2 enviarme,0,0,-1,5 envien,-2,-2,-1,6 equivocado,-2,-1,-1,7 equivocaron,0,0,-4,12 equivoco,-1,-3,-2,17 ' +
  'equivoque,-2,-1,-1,-7 er,-4,-1,16,-2 er_for,-1,0,6,0 era,-6,-1,-4,-6 erase,-5,-1,-2,1 eres,-3,-2,-3,-2 error,-9,-1,13,3 es,3,2,-7,-1 es_de,-4,-1,9,4 es_demasiado,-2,18,-1,-8 ' +
  'es_dura,-16,0,-4,0 es_el,11,-2,-2,0 es_la,-3,-1,-2,7 es_mi,15,-7,-3,0 es_mio,8,-1,-1,-2 es_muy,-4,-1,-5,-1 es_normal,-5,-2,10,-1 es_spam,0,-3,0,7 es_una,-2,0,-2,5 esa,-1,-1,-1,10 ' +
  'escalera,1,0,3,0 escaleras,5,-1,6,-1 escriba,-2,-1,0,11 escribais,-1,-1,0,4 escriban,-10,-7,-5,22 escriban_mas,-2,-1,-1,7 escribas,-1,-2,-1,-4 escribeme,0,-4,-1,-1 ' +
  'escriben,-1,-1,-2,-7 escribi,23,0,-3,-5 escribi_una,9,0,-1,-2 escribiendo,-6,-1,-1,-4 escribiera,-2,0,0,-2 escribieron,-1,0,0,-8 escribir,-4,-3,-3,3 escribirme,-4,-2,-5,19 ' +
  'escribo,-2,-1,-1,-10 escucho,9,-1,-2,-2 escucho_voces,9,-1,-2,-2 ese,-1,-1,-2,-9 eso,-6,-3,-10,-1 espalda,-5,-1,-3,-2 espanol,-1,-1,-1,-6 espero,-1,0,-3,0 esposa,4,-1,-2,5 ' +
  'esposo,3,-3,-3,-2 esposo_me,18,-2,-1,-2 esposo_mece,-5,0,0,0 esta,-2,-3,17,-7 esta_ardiendo,-1,0,8,-1 esta_bien,-5,-1,-9,-1 esta_como,-1,-2,23,-1 esta_en,10,-1,-7,-1 ' +
  'esta_etapa,-3,0,-6,-1 esta_flacido,-2,-1,9,-1 esta_gris,-2,-1,11,-1 esta_lista,-1,-1,-4,13 esta_muerto,-7,0,15,0 esta_muy,-4,-4,14,-1 esta_noche,8,-6,-8,-4 ' +
  'esta_respirando,-1,-1,6,-1 esta_semana,-2,-1,-5,-1 estaba,-1,-2,-2,-3 estafa,-1,-1,-1,7 estamos,-4,-3,-5,-1 estan,8,-2,-5,5 estar,33,-7,-5,-12 estar_aqui,8,-1,0,-9 ' +
  'estar_muerta,11,-1,-3,-1 estar_viva,11,-4,-1,-3 estaria,9,-1,-2,-1 estaria_mejor,8,-1,-2,-1 estarian,11,-2,-3,-2 estarian_mejor,8,-2,-3,-2 estas,-2,0,-1,-2 este,2,-4,-5,3 ' +
  'este_mundo,19,-4,-1,-5 este_nino,-10,0,-1,-3 este_telefono,-3,0,0,8 esten,-2,-2,-2,11 esto,-13,8,-10,17 esto_es,-2,9,-1,-4 esto_no,-1,0,-1,-13 esto_para,-4,-2,-1,-6 ' +
  'estos,-8,-4,-3,12 estos_mensajes,-3,-3,-2,10 estoy,7,22,-10,-8 estoy_a,12,6,-2,-2 estoy_abrumada,-2,10,-1,-1 estoy_agotada,-2,13,-1,-1 estoy_al,-4,15,-3,-1 estoy_bien,2,13,-1,-1 ' +
  'estoy_de,-1,-1,-1,-6 estoy_desesperada,-3,10,-1,-1 estoy_frita,-3,-5,-1,-1 estoy_harta,-3,5,-1,3 estoy_hecha,-2,7,-1,-3 estoy_llorando,0,13,-2,0 estoy_muerta,-6,-1,-1,0 ' +
  'estoy_muy,-2,15,-6,-1 estoy_pensando,9,-3,-1,-1 estoy_que,-6,-8,-1,-2 estoy_quemada,-2,8,-2,-1 estoy_rendida,-1,-10,0,-1 estoy_segura,-6,-3,-2,-1 estrellar,5,-1,0,0 ' +
  'estrellarlo,7,-1,-2,0 estresada,-3,0,-5,-1 estuviera,15,-1,-2,-5 estuvo,-3,-2,-3,5 etapa,-5,0,-6,0 even,-3,8,-4,-1 ever,-5,7,-9,1 every,1,9,3,-4 every_#,-3,-3,-7,-2 ' +
  'every_breath,0,-1,8,-1 every_day,7,10,-7,-1 every_feed,-1,-1,6,0 every_night,3,12,3,-2 everyone,7,5,-3,-3 everyone_else,-5,4,-1,-1 everyone_is,6,-5,-1,-1 everyone_would,7,-4,0,-1 ' +
  'everyones,-1,4,0,0 everything,-1,11,-7,3 everything_but,0,0,0,7 evil,32,-2,-15,-1 ex,12,-1,-2,-1 except,7,0,-1,-1 exhausted,-9,11,-5,-4 exhausted_and,-1,9,-1,-1 exist,29,-6,-1,-7 ' +
  'existir,17,-3,-1,-8 explain,0,0,-1,-5 explosion,0,-1,-4,0 explota,-4,0,-3,-1 explotar,2,3,-3,-2 explote,-2,11,-3,0 extra,8,-1,-2,0 extranaria,17,-10,-1,-2 extrano,-7,0,-1,-1 ' +
  'extrano_mi,-6,0,-1,-1 eye,-4,-3,22,-2 eye_is,-2,-1,10,-1 eyes,-9,-8,8,-5 eyes_open,-3,-6,-6,-1 eyes_rolled,-1,-1,9,-1 face,4,4,14,-3 face_and,-5,8,5,-1 face_is,-1,-1,5,-1 ' +
  'facil,-3,-3,-6,-6 fade,-2,-1,10,-1 fade_when,-1,0,5,0 fading,-3,0,2,-1 fail,-1,0,-2,-2 failed,-10,5,-1,-1 failing,-7,16,-1,-2 failing_her,-4,7,-1,0 failure,-5,9,-1,-1 ' +
  'fainted,-1,-2,17,-1 fall,-1,-2,2,-2 falling,0,7,4,-4 falling_apart,-3,14,-3,-1 falling_asleep,-2,-5,9,0 falls,-2,0,-1,0 false,-1,-1,-2,-1 falta,-1,0,0,8 familia,4,-2,-4,-2 ' +
  'family,0,-3,-2,-7 fan,-1,-1,-4,-1 fantasize,7,-1,0,0 far,-2,-4,-2,-2 fast,-2,-2,6,-1 fatal,-5,2,-1,-1 favor,-4,-2,-6,10 favor_no,-1,-1,0,5 febrile,-1,-1,5,-1 fed,-5,-3,-5,-1 ' +
  'fed_up,0,0,0,6 feed,-5,-3,-3,-5 feeding,-2,-1,1,-1 feeds,-5,-5,4,-6 feel,4,23,-8,-5 feel_awful,-6,8,-1,0 feel_guilty,-3,7,-1,-1 feel_like,11,5,-7,-3 feel_nothing,0,5,0,-1 ' +
  'feel_safe,19,-13,-1,-2 feel_so,-4,6,-1,-1 feeling,-2,18,-8,-4 feeling_really,-2,10,-3,0 feels,-3,14,7,-3 feels_hot,-1,-1,9,0 feels_like,0,-2,-6,-1 feet,-5,-1,2,-1 feliz,12,9,-2,-3 ' +
  'fell,-10,-3,19,-5 fell_asleep,-3,-1,-10,-2 fell_down,-8,-1,18,0 fell_off,-4,-1,16,-3 fell_out,-2,-1,15,-3 felt,-1,6,0,-1 feo,-1,-1,7,0 fever,-7,-5,34,-5 fever_#,-1,-1,15,-1 ' +
  'fever_for,0,0,13,0 fever_of,-1,-1,11,-1 few,-3,-1,5,-2 fiebre,-7,-4,19,-7 fiebre_de,0,0,9,0 fiesta,0,0,-2,0 fighting,-2,-1,-2,-1 fights,-1,-1,-2,0 fin,-2,-3,-4,7 fin_de,-1,-2,-2,5 ' +
  'final,-1,-1,-3,-3 finally,-3,3,-5,-2 finally_went,0,10,-1,0 find,-2,-4,-1,0 fine,-2,-3,-12,-5 finger,-1,0,2,0 fingers,-1,-1,2,0 finished,-2,-1,-2,1 fio,8,-1,0,-2 first,-4,-5,-6,-3 ' +
  'first_time,-1,-6,-1,-1 fit,-3,-2,13,-1 five,-2,-2,-4,-2 flacido,-2,-1,10,-1 flaring,-1,-1,11,-1 flat,-1,9,-1,0 flojo,-1,-1,3,0 floor,-7,13,6,-3 floppy,-3,-2,21,-2 fly,4,-1,-1,0 ' +
  'fontanelle,-1,-1,7,-1 food,8,0,-3,-1 foot,-3,-1,2,-1 for,-5,-1,1,-4 for_#,-4,-6,12,-2 for_a,-1,-4,12,-3 for_an,-8,13,-5,-1 for_bed,-1,-5,-2,0 for_everything,-1,4,0,6 ' +
  'for_good,19,-7,-2,7 for_her,-5,3,3,0 for_me,1,-4,-9,2 for_no,-5,8,-1,0 for_now,0,-3,-1,-5 for_one,-4,0,-2,6 for_sleep,-2,13,-4,-1 for_the,-2,-3,-2,-5 for_this,-6,8,-2,12 ' +
  'for_us,-6,-2,-2,-4 forever,9,-5,-3,8 forget,-2,-1,-1,5 forgot,-3,-1,-3,-6 forgot_to,-2,-1,-1,-5 forma,-2,-1,-1,2 formula,-1,-1,3,-1 fought,-2,-1,-3,-1 found,-4,-1,22,1 ' +
  'found_her,-1,0,9,0 fr,2,0,-1,-1 fracaso,-8,11,-1,-1 frasco,10,-1,-1,-1 free,3,-2,-8,-5 frente,-4,-1,12,-1 fria,-1,0,4,0 friday,-1,0,-2,-3 fridge,-2,-2,0,0 fried,-5,-3,-4,-3 ' +
  'friend,-3,0,0,-1 frio,-2,-1,6,-1 frita,-4,-5,-5,-1 frito,-2,0,-3,-1 from,-1,-4,-2,3 from_the,1,-2,14,-8 from_this,-2,-2,-2,14 from_you,-5,-1,0,11 from_your,-2,-1,-2,13 ' +
  'front,12,-3,-2,-1 front_of,12,-3,-2,-1 frustrada,-1,0,-2,-1 frustrated,-2,-2,-3,-2 fue,-6,-4,-5,-7 fuera,1,-3,-9,22 fueron,-1,-1,3,-1 fuerte,12,-3,-3,-3 fuerte_y,-1,-1,6,0 ' +
  'fuerza,4,-1,6,0 fuerzas,-4,12,-5,-5 fui,-6,11,-1,-1 full,-6,-1,-4,-1 full_night,-5,0,-1,0 fuma,-3,-1,-1,0 fumes,-2,-1,-4,-1 fun,-2,8,-1,0 funciona,-5,-3,-2,-6 funcionando,0,-1,-6,-3 ' +
  'function,-1,0,-5,0 fundida,-2,0,-2,-1 funny,-1,-1,4,-1 further,-1,0,-1,7 fuss,-2,-2,-2,-1 fussed,-1,-2,-2,-1 fussing,-1,-1,-3,-2 fussy,-1,-1,12,-1 gaining,-2,-1,4,-2 ' +
  'gana,-2,-1,10,-3 ganas,17,-6,-5,-6 ganas_de,17,-6,-5,-6 gano,-5,0,-2,-2 garbage,-4,0,-1,0 garganta,-2,0,10,-1 gases,-6,-1,4,-1 gasping,-3,-2,22,-3 gasps,0,-2,12,0 gave,-6,-3,5,-1 ' +
  'gave_calpol,0,-1,12,-1 gave_her,-3,-1,14,-1 gave_him,-2,0,6,0 gave_in,-3,-1,-5,-1 gave_up,-3,-1,-8,-1 gemelos,-5,-3,-3,-2 genio,-1,0,-4,0 gente,3,0,-5,-1 gentle,-3,-1,0,0 ' +
  'get,-7,-3,-1,13 get_her,-4,-2,3,-6 get_him,-2,-2,5,-6 get_me,-2,-2,-1,8 get_off,-1,-1,-1,11 get_texts,-1,0,0,8 get_these,0,-2,-1,6 gets,-2,-1,0,-20 getting,-3,1,4,3 ' +
  'getting_these,-2,-2,-2,15 girl,-7,-5,-3,-2 give,-4,14,12,-2 give_a,-1,-1,10,0 give_her,3,-2,6,-1 give_him,-2,-2,14,-1 give_up,-4,23,-15,-2 giving,0,6,-2,-1 giving_up,1,7,-1,0 ' +
  'glass,-2,-1,9,-1 go,7,-3,1,5 go_away,-2,-2,3,20 go_back,-10,7,-5,-3 go_on,2,5,-2,-1 go_to,12,-1,12,-2 god,16,-3,-6,-4 god_is,5,-1,-1,0 goes,-3,-1,-1,-1 going,3,0,-6,-6 ' +
  'going_to,12,-13,-4,-5 golpe,11,-1,-5,-1 golpea,1,-1,-3,-3 golpearla,5,0,0,-1 golpee,8,0,-2,-1 golpeo,-4,-1,9,-1 golpeo_la,-1,-1,6,-1 gone,12,-3,-5,-4 gonna,10,-6,-4,-4 ' +
  'gonna_hurt,10,-1,-1,-2 good,0,-1,-11,4 good_now,-1,0,0,8 goodbye,25,-7,-4,-4 got,-4,-5,8,-7 got_a,15,-2,-1,-3 got_her,-2,0,-6,0 got_into,-10,-1,18,-1 got_it,-2,-1,-1,-6 ' +
  'got_so,10,-1,-1,0 grabbed,18,-3,-5,-1 grabbed_her,7,-1,-3,0 grabbing,-3,0,6,-1 gracias,-7,-6,-6,11 gracias_por,-1,-2,-2,-16 grados,-1,-1,-4,-1 grandma,-1,1,-15,-11 ' +
  'grandmas,-3,0,7,-1 grandpa,0,0,-2,0 grape,-3,0,10,0 gratis,-2,-1,-1,-1 gray,-5,-1,10,-1 great,-5,-2,-16,-3 green,-4,-2,18,-4 grey,-1,-1,10,-1 gripe,-2,-2,-3,-2 gris,-3,-1,15,-1 ' +
  'grita,-4,0,8,-1 gritar,-9,0,-2,-2 grite,-3,12,-10,-1 grite_en,-7,11,-4,-1 grite_y,7,-2,-3,-1 grito,-8,13,-2,-1 grown,-1,-1,6,1 grumpy,-2,-2,-2,-2 grunting,-2,-2,7,-1 ' +
  'guarderia,-1,0,-1,-3 guess,-1,-2,-2,0 guilt,-3,8,-3,-1 guilt_is,-3,8,-3,-1 guilty,-4,9,-1,-2 guilty_for,-1,5,-1,-1 gums,-6,0,-7,0 gun,13,-3,-5,-1 gun_and,10,-2,-4,0 ' +
  'gusta,-5,-2,-2,-5 gustan,-1,0,0,-12 gustaria,1,-2,-2,-1 gustaria_que,-5,-1,-1,-1 ha,-6,-4,22,-4 ha_hecho,-2,-1,9,-2 ha_mojado,-1,0,5,-1 haber,10,5,-4,-2 habit,-6,-1,-1,-2 ' +
  'habla,6,-1,-1,-1 hablan,4,-1,-1,-1 hablo,-3,-1,3,-3 hace,-1,-5,11,0 hace_#,4,-2,11,-2 hace_falta,0,0,0,8 hace_horas,-1,-1,6,-2 hace_pausas,-1,-1,10,0 hacemos,-3,-2,-1,-2 ' +
  'hacen,-4,0,-2,0 hacer,15,-4,-5,-5 hacer_algo,10,-3,-4,-1 hacer_dano,6,-2,-1,-2 hacer_una,7,-2,-2,-1 hacerle,16,-7,-4,-2 hacerle_algo,6,-3,-1,0 hacerle_dano,7,-2,-2,-2 ' +
  'hacerlo,9,8,-5,-4 hacerme,4,-1,-1,-1 had,-6,6,-2,-2 had_a,5,-5,10,-2 had_him,-11,13,-1,-1 had_to,3,-4,-6,4 haga,7,-1,-3,-1 haga_algo,12,0,-2,-1 hago,2,-3,5,1 hago_para,-3,-1,-5,4 ' +
  'haha,-12,-2,-7,-7 hair,2,0,-3,-2 half,-5,-3,-6,-3 hamaca,-1,-1,-2,-5 hand,10,-6,18,-3 hand_on,-3,-1,5,0 handle,-1,5,-1,0 hands,4,-1,4,-1 hands_and,-1,-1,8,0 hanging,-4,16,-4,-2 ' +
  'happen,2,-1,0,0 happened,4,-2,0,0 happens,0,0,-2,-2 happier,8,-3,-1,-2 happy,-9,4,-4,-4 hard,7,2,-3,-7 hard_and,0,-1,9,0 hard_to,-6,-1,7,-1 harm,16,-1,-3,-3 harming,4,-1,-1,-1 ' +
  'harta,-4,4,-3,2 harto,0,-1,0,6 has,-4,-5,12,-3 has_a,5,-4,-4,-2 has_hives,-1,0,10,-1 hasnt,1,-2,23,-2 hasnt_had,-1,0,6,0 hasnt_peed,-1,-2,10,-1 hasnt_pooped,-1,0,9,0 ' +
  'hasta,-2,-4,-6,-3 hate,-7,19,-6,-6 hate_being,11,-4,-1,-1 hate_my,-13,12,-1,-1 hate_nights,-2,6,-1,-1 hates,-9,11,-8,-3 hates_his,-1,0,-6,-1 hates_me,-6,14,0,-1 have,1,9,-3,2 ' +
  'have_been,6,7,-1,4 have_no,-4,12,-1,-1 havent,12,2,-3,-1 havent_slept,14,-3,-2,-1 having,3,9,1,-3 having_a,-1,1,11,-1 having_thoughts,5,-3,-1,-1 hay,7,-4,-5,-1 he,0,-5,8,-5 ' +
  'he_ate,-2,0,5,-1 he_choked,6,-1,3,-3 he_cries,5,0,-4,0 he_fell,-6,-1,10,-2 he_got,-2,-1,10,-1 he_had,-1,-1,7,-1 he_has,6,-2,10,-1 he_hates,-2,0,-6,-1 he_have,-1,-1,6,-1 ' +
  'he_hit,9,-1,-4,-1 he_is,2,-5,0,-1 he_looks,-3,-1,5,-1 he_slept,-3,-1,-5,-1 he_snores,-6,0,3,0 he_swallowed,-3,-1,6,-1 he_was,4,-4,-5,-1 he_went,-2,-1,9,-1 he_will,7,-1,-2,-1 ' +
  'he_woke,-3,-1,-6,-1 he_wont,8,-3,-2,-1 head,7,2,9,-4 head_and,-8,-1,10,-1 head_is,-5,13,-2,-1 head_on,3,-1,10,0 headache,-1,0,-2,-1 hear,15,-7,-2,6 hear_from,-5,-1,-1,10 ' +
  'heard,-1,0,-3,0 hearing,18,-3,-2,-2 heart,-3,3,6,-1 hecha,-6,5,-8,-6 hecho,-2,-1,9,-2 hed,6,0,-1,0 held,-1,-2,-15,-2 hell,-5,0,-3,-2 hello,-1,-1,0,5 help,2,1,-6,-13 help_im,5,5,0,0 ' +
  'help_me,3,7,0,-1 help_my,-7,-2,-1,-1 helped,-1,-1,-8,-1 helping,0,0,2,2 helps,-5,4,6,-7 helps_me,-5,11,-1,-2 her,8,-4,2,-4 her_#,-2,-1,-6,-1 her_and,7,6,-4,-1 her_belly,-1,-1,8,0 ' +
  'her_breathing,-2,-1,14,0 her_brother,0,0,-9,0 her_dad,-4,11,-4,0 her_down,7,-3,-5,-2 her_ear,-5,-1,8,-1 her_face,-5,8,5,-1 her_for,7,0,-3,0 her_hand,3,-1,5,-1 her_head,4,-4,12,-1 ' +
  'her_legs,4,-1,5,-1 her_lips,-3,-1,9,-1 her_mouth,7,-1,1,-2 her_neck,9,-1,0,0 her_off,0,-1,-6,-2 her_on,12,-1,2,-1 her_out,5,-2,-3,-2 her_schedule,-5,0,-4,-2 her_sleep,-9,-1,-3,-1 ' +
  'her_so,6,1,-1,0 her_stop,5,-1,-1,-2 her_temp,-1,-1,12,0 her_till,7,0,-1,0 her_to,-11,-3,9,-5 her_tonight,10,-4,-1,0 her_until,6,0,-1,0 her_up,-4,-3,10,-1 her_when,13,-3,-2,-1 ' +
  'her_with,3,-1,9,0 here,6,3,-7,-2 here_anymore,8,-7,0,-6 hermana,-1,-1,-4,-1 hermano,-3,-1,-3,-1 herself,4,-2,-1,-2 hes,1,-10,10,-6 hes_been,6,-3,0,0 hes_not,5,-3,7,-1 ' +
  'hes_thrown,0,0,7,0 hes_up,-2,0,-5,-1 hey,-1,-1,-1,3 hfm,-1,0,-3,0 hi,-8,-3,-2,7 hice,16,-3,-9,-3 hice_dano,8,-1,-4,-1 high,-1,-1,9,-1 hija,5,-3,3,-1 hija_esta,2,0,12,-1 ' +
  'hijita,-3,-2,-2,-1 hijo,11,-5,-8,-4 hijos,7,-4,-3,-1 him,13,-3,0,-5 him_and,-4,9,1,0 him_for,5,-1,5,0 him_off,-4,-1,-3,-6 him_on,1,-1,8,0 him_out,9,-1,-4,-2 him_sleep,-3,-1,9,0 ' +
  'him_so,12,-2,-2,-1 him_to,-11,-2,18,-2 him_up,6,-1,6,-1 himself,1,-2,7,-2 hincha,-2,0,2,0 hinchada,-3,-1,13,-1 hinchado,-1,-1,7,-1 hinchados,-1,-1,4,-1 hincho,-2,0,3,0 ' +
  'hirviendo,-1,-1,11,-1 his,1,-5,8,-3 his_bottle,-1,-1,14,0 his_breathing,-2,-1,-6,-1 his_chest,-1,0,6,0 his_crib,-2,0,-6,-1 his_ear,-1,0,10,-1 his_ears,-1,-2,9,-1 ' +
  'his_eyes,-2,-1,10,-1 his_face,12,-2,-2,-1 his_hand,8,0,1,-1 his_head,7,-2,5,-2 his_lips,-1,-1,6,-1 his_mouth,7,0,2,-2 his_nap,-1,0,-5,0 his_neck,-3,0,11,-1 hit,11,-2,-2,-7 ' +
  'hit_by,-7,-2,-1,0 hit_her,5,-3,8,-1 hit_him,11,-4,-2,-1 hit_his,-6,0,4,-1 hit_me,20,-2,-2,-5 hit_my,14,-4,-2,-1 hits,11,-2,-4,-1 hits_me,10,-2,-2,-1 hitting,10,-7,2,0 ' +
  'hives,-2,-1,16,-1 hizo,-1,-3,3,-1 hola,-1,-1,-5,4 hold,-4,-4,-3,-2 holding,5,-2,-3,-1 holiday,-1,-4,-1,-1 home,0,-9,-6,-2 hondo,-1,0,-6,0 honestly,4,14,-3,-3 hope,8,-2,-3,-1 ' +
  'hope_i,11,-1,-1,-1 hopeless,-4,20,-3,-2 hora,-7,-5,-8,-6 hora_y,-2,-1,-5,-1 horas,-6,-3,6,-4 horas_sin,0,0,8,0 horrible,-3,1,-3,-4 horribles,8,-1,-2,0 hospital,9,-1,3,-1 ' +
  'hot,-6,-4,17,-3 hot_to,-2,0,7,-1 hotel,-12,-1,-2,-4 hour,-8,2,-6,-3 hour_in,-1,5,0,0 hours,-5,-8,9,-3 hours_straight,-1,0,-5,0 house,1,-3,-8,-9 houston,-2,0,-1,0 how,-5,3,-3,-1 ' +
  'how_can,0,-1,-1,5 how_do,-6,-5,-8,9 how_long,-3,-3,-5,-1 how_much,-3,7,14,-8 hoy,1,-9,-3,-10 hoy_la,6,0,0,0 hoy_no,-4,-4,-3,-8 hr,-2,-2,-4,-2 hrs,-3,-2,-2,-3 hrs_of,4,8,-4,0 ' +
  'hrs_straight,0,-3,7,0 hubby,0,-2,-2,-5 hubiera,-3,0,-1,0 huevo,-1,0,2,0 hug,-2,6,-1,-1 huge,-1,-1,11,0 huir,-6,27,-1,-3 human,12,-1,-7,0 hunden,0,0,2,0 hundida,-5,12,5,-2 ' +
  'hundo,-3,13,0,-2 hungry,-2,-1,-6,0 hurt,17,-12,-9,-5 hurt_her,13,-5,-3,-2 hurt_him,9,-4,-2,-2 hurt_the,7,-2,-1,-1 hurting,14,-6,-7,-4 hurting_her,-5,-1,-2,-1 hurting_him,6,-1,-1,-2 ' +
  'hurting_my,6,-1,-1,-1 hurts,-5,0,4,-3 husband,6,0,-6,-5 husband_is,5,-2,-4,0 husband_says,7,0,0,0 husband_slept,-8,0,0,0 husbands,-1,0,0,3 i,9,6,-6,-1 i_almost,13,-1,-2,-2 ' +
  'i_am,9,15,-7,3 i_be,-6,2,4,12 i_bit,19,-3,-4,-1 i_call,4,-1,13,-1 i_can,8,15,-2,-5 i_cancel,0,-1,-1,11 i_cannot,-2,8,-1,-2 i_cant,5,14,0,-7 i_could,13,-2,-6,-4 i_cried,-4,23,-3,-1 ' +
  'i_cut,24,-7,-3,-2 i_die,5,-1,0,0 i_died,10,-3,-2,-2 i_do,-4,9,3,5 i_dont,-2,11,-5,3 i_dread,-6,24,-1,-1 i_feel,-2,14,-5,-4 i_gave,-5,-1,2,-1 i_get,5,-2,-6,0 i_give,-6,2,15,-3 ' +
  'i_got,6,-2,-3,-1 i_grabbed,11,-2,-4,-1 i_had,2,7,-4,-1 i_hate,-7,14,-3,-5 i_have,6,14,-7,-3 i_havent,7,3,-2,-1 i_hear,14,-4,-1,-2 i_held,5,0,-1,0 i_hit,15,-5,-5,-3 ' +
  'i_hope,11,-1,-1,-1 i_hurt,6,-4,-3,-1 i_imagined,8,-1,-3,0 i_just,-1,12,-4,-10 i_keep,12,9,-7,-2 i_know,9,-3,-1,-1 i_leave,-2,-1,-5,-2 i_lost,-6,6,-4,-5 i_love,7,-1,-1,-3 ' +
  'i_mean,7,-1,0,-1 i_might,13,-5,-4,-2 i_miss,-9,2,-2,-2 i_nearly,11,-2,-4,-1 i_need,-6,12,6,-4 i_never,11,5,-1,17 i_no,1,-2,-1,7 i_pray,14,-2,-4,-1 i_press,-3,-1,13,-2 ' +
  'i_put,3,-3,-6,-1 i_regret,-5,15,-1,-1 i_resent,-8,18,-2,-1 i_revoke,-3,-2,-1,9 i_ring,0,0,8,0 i_said,-4,-2,0,9 i_sat,-2,6,-2,0 i_say,-10,0,-1,-2 i_screamed,9,3,-2,0 ' +
  'i_see,17,-3,-4,-2 i_shook,18,-4,-5,-2 i_should,20,-10,-2,-1 i_shouldnt,4,12,-2,-1 i_slapped,15,-4,-6,-2 i_snapped,-9,14,-1,0 i_squeezed,9,-3,-1,0 i_still,-1,-1,-1,8 ' +
  'i_take,-5,-1,19,4 i_text,-1,-1,-5,-7 i_think,0,1,10,-4 i_threw,15,-3,-3,0 i_took,18,-2,-11,-2 i_unsubscribe,0,-1,-1,6 i_want,6,-1,-5,4 i_wanted,7,-3,-2,-3 i_was,6,8,-4,-3 ' +
  'i_wasnt,8,-3,0,-1 i_will,-4,-2,-1,7 i_withdraw,-2,-1,-1,5 i_worry,-1,0,6,0 i_would,-9,-2,-2,9 i_wouldnt,8,-3,0,0 i_wrote,15,-3,-2,-1 i_yelled,-2,7,-2,-1 ibuprofen,-1,-2,11,-1 ' +
  'ibuprofeno,-5,-3,14,-2 id,15,8,-11,-1 id_be,11,-1,-1,-1 id_give,-1,12,-7,-1 id_like,-6,-2,-1,7 id_never,-3,11,-1,-2 id_rather,8,-3,-2,3 idea,4,-3,-4,-1 idea_de,9,-1,-2,-1 ' +
  'ideas,11,-3,-1,-1 if,17,-6,-10,-1 if_he,-3,-1,-7,-1 if_i,20,-8,-5,-5 if_she,4,-1,-6,-2 if_you,-3,0,-1,10 ignore,-2,-1,-3,-1 igual,-4,1,-3,-1 ill,13,-7,-9,-4 ill_take,-5,-1,-1,0 ' +
  'im,10,15,-9,1 im_a,1,6,-3,-4 im_about,3,16,-2,-1 im_afraid,11,-2,-2,-1 im_at,-6,13,-2,-4 im_beat,-6,-3,-1,-2 im_breaking,-5,5,-1,0 im_crying,3,-7,-1,-1 im_done,6,2,-1,8 ' +
  'im_drowning,-7,15,-2,-2 im_failing,-7,16,-1,-1 im_going,9,-7,-2,-3 im_gone,16,-2,-3,-1 im_gonna,12,-5,-2,-3 im_good,-3,-2,0,7 im_having,6,0,-1,0 im_hearing,6,-2,-1,-1 ' +
  'im_in,-4,19,-2,-1 im_not,5,9,-5,-5 im_over,-1,-1,0,9 im_ready,-5,2,-1,-1 im_running,-2,5,-2,0 im_scared,9,0,3,-2 im_seeing,12,-2,-2,-1 im_so,1,-3,-2,-6 im_standing,6,-2,0,0 ' +
  'im_thinking,5,-3,-1,-1 im_toast,-5,-3,-1,-2 imagenes,15,-2,-4,-2 imagenes_de,9,-2,-2,-1 images,12,-3,-3,-2 images_of,12,-3,-3,-2 imaginar,7,-1,-1,-1 imagine,9,-2,-2,-1 ' +
  'imagined,8,-1,-3,0 imagining,4,-3,-1,-1 imagino,9,-2,-3,-2 importa,1,7,0,0 importaria,8,-3,-1,-3 in,0,-1,1,-4 in_a,-3,-5,6,-2 in_front,12,-3,-2,-1 in_her,-1,5,4,-1 in_his,-7,-1,6,-2 ' +
  'in_it,3,-1,5,0 in_law,11,-3,-1,0 in_my,13,-5,-7,-2 in_pain,-7,-3,19,-1 in_sleep,0,0,7,-4 in_this,8,-3,-4,-4 in_when,-1,-1,6,-1 inconsciente,-1,-1,7,-1 inconsolable,0,-1,13,-1 ' +
  'infeccion,-1,0,5,0 infected,-2,-1,12,-1 infection,-2,-1,0,-1 ingles,-1,-1,-1,-9 inhaled,-1,-1,8,-1 insane,-1,0,-2,0 inscribir,-7,-1,0,-2 inscribir_a,-7,-1,0,-2 inside,-3,10,-2,0 ' +
  'instagram,-2,-2,-1,-2 instead,-3,-1,2,-4 instead_of,-2,0,6,-1 intente,9,-1,-2,-1 intento,3,0,-1,-1 interesa,-5,-3,-2,18 interested,-3,-3,-1,15 interested_anymore,-1,-1,-1,5 ' +
  'interested_in,-1,-1,3,-6 into,5,-5,5,-4 into_the,7,-1,-1,-1 intrusive,2,0,-1,-1 intrusivos,4,-1,0,0 inutil,-5,7,-1,-1 invented,-4,0,0,0 ir,-1,6,-2,-4 irme,16,-3,-2,-3 is,-2,1,7,-6 ' +
  'is_#,-6,-5,2,4 is_a,0,8,-7,-3 is_all,-5,-1,1,0 is_bulging,-2,-1,6,-1 is_dead,-14,-1,17,-1 is_evil,10,-1,-7,0 is_going,5,-1,-1,-1 is_gone,-2,5,-5,-1 is_hard,-10,-4,5,-1 ' +
  'is_he,2,-1,13,-1 is_in,13,9,-8,-1 is_it,-8,2,9,-2 is_killing,-5,11,-3,-3 is_leaking,-4,0,5,0 is_melatonin,-3,-1,8,0 is_my,0,-3,7,0 is_no,6,-1,-2,-1 is_normal,-1,-1,-11,0 ' +
  'is_not,13,-2,1,0 is_real,7,-7,-1,0 is_she,0,-1,6,0 is_spam,-1,-3,-1,11 is_swelling,-2,-1,7,-1 is_talking,7,-1,0,0 is_that,-2,-2,16,-1 is_the,6,-2,-5,-4 is_this,6,-4,-5,-4 ' +
  'is_too,-5,18,-3,-3 is_trying,7,-1,-1,0 ish,-3,-2,-4,-2 isnt,-1,-4,16,3 isnt_for,-1,0,0,6 isnt_mine,14,-1,-5,-2 it,1,-1,-2,1 it_and,9,6,-2,-1 it_for,-1,-1,-5,-1 it_is,-3,-2,5,-2 ' +
  'it_normal,-1,12,-5,0 it_off,-3,-1,-4,17 it_on,6,-5,7,0 it_out,-4,-9,-1,1 it_safe,-5,-1,14,-1 it_stop,1,-1,-2,-5 it_to,19,-5,-1,-6 it_tonight,6,-3,0,0 it_was,-3,-2,-2,-6 ' +
  'it_would,-6,0,0,1 its,3,-5,-1,-1 its_#,9,-1,-4,4 its_bleeding,-2,0,10,0 its_like,6,-1,0,0 ive,16,15,-10,-1 ive_got,10,-4,-6,-1 jabs,-1,-1,-11,-1 jaja,-21,-5,-11,-10 ' +
  'jajaja,-5,0,-2,-1 jala,-2,-2,8,-1 jale,22,-2,-3,-1 jarabe,-1,-1,6,0 jealous,-2,0,-1,-1 jerked,6,-1,-1,0 jerking,-2,-1,14,-4 jessica,-1,-2,-1,9 jk,-6,0,-2,-3 job,0,0,-2,0 ' +
  'joder,0,0,-1,7 join,-14,-5,-4,-2 jugando,-1,-2,-1,0 jump,16,-3,-2,-3 jumped,-1,0,-2,0 jumping,14,-4,-4,-1 just,5,5,-2,-4 just_#,-1,-1,10,0 just_let,8,-1,-1,-1 just_not,-1,18,-1,-3 ' +
  'just_sat,-6,6,-1,0 just_shook,13,-4,-1,0 just_stop,-3,-1,-1,15 just_want,10,5,-2,-10 k,-1,0,0,2 keep,6,9,-2,-11 keep_anything,-1,-7,9,0 keep_going,-2,17,-1,-2 keep_having,6,-2,-2,0 ' +
  'keep_my,-3,-6,-5,-1 keep_myself,4,-6,-2,0 keep_texting,-2,-1,0,-9 keep_this,-2,9,-2,-2 keeps,4,-2,8,-1 kept,-2,-1,-10,-2 kettle,-3,-1,11,0 kg,0,-1,9,0 kicked,-1,0,-2,-1 ' +
  'kid,1,7,-2,-6 kids,5,13,0,-8 kiero,-2,-1,-1,12 kill,18,-8,-6,-6 kill_for,-6,0,-5,-1 kill_her,-5,-1,-1,0 kill_me,4,-3,-2,-5 kill_myself,9,-1,-1,-2 kill_us,12,-3,-1,-1 ' +
  'killed,2,-1,-2,-2 killed_myself,6,0,0,0 killer,-1,-1,-2,-1 killing,2,2,-5,-6 killing_me,-7,-2,-2,-4 killing_myself,10,-6,-1,0 kilos,-1,-1,5,-1 kind,0,-1,3,-3 kindly,-2,-1,-2,7 ' +
  'kitchen,1,0,-2,0 kms,36,-17,-6,-4 knackered,-2,-1,-2,-2 knees,-1,11,-2,-1 knife,20,-5,-1,-1 knives,6,-2,-1,0 knock,-2,0,-1,11 knocked,-1,-1,-2,-2 know,6,1,-3,0 know_how,-1,13,-1,-2 ' +
  'know_the,6,-1,-1,0 know_what,6,2,0,0 knows,1,-1,-3,0 la,4,-1,0,-3 la_#,-5,-1,-3,-1 la_abuela,-5,-2,1,-7 la_almohada,6,-1,-5,-1 la_baja,-4,-1,-2,15 la_banera,2,-1,6,-1 ' +
  'la_bebe,7,-3,-2,-1 la_boca,14,-1,-3,-2 la_cama,6,6,11,-5 la_cara,5,6,8,-2 la_cuna,2,-3,-5,-4 la_dejo,5,-3,-1,-1 la_espalda,-5,-1,-3,-2 la_fiebre,-2,0,5,-3 la_frente,-4,-1,12,-1 ' +
  'la_hora,6,-2,-2,-1 la_idea,8,-1,-2,-1 la_leche,7,-1,2,-1 la_lista,-7,-3,-5,22 la_llevo,-3,-1,11,-1 la_mano,6,-1,9,-1 la_mollera,-2,-2,8,-1 la_muerte,10,-1,-2,0 la_nariz,-1,-1,11,-2 ' +
  'la_nena,7,-1,-2,3 la_noche,-10,3,-3,-4 la_oreja,-2,-1,11,-1 la_paciencia,-4,8,-2,-1 la_panza,-1,-1,9,0 la_peor,-5,17,-2,-1 la_piel,-2,-1,9,-1 la_rutina,-5,0,-1,-1 ' +
  'la_sacudi,14,-1,-3,-1 la_semana,-2,-1,-6,-1 la_siesta,-3,-2,-5,-5 la_tele,12,0,-2,-6 la_toalla,-6,6,-3,-2 la_toma,-4,-2,-5,-2 la_ultima,-9,10,-3,-1 la_ventana,8,-2,-3,-2 ' +
  'la_vida,17,-16,-8,-4 la_voy,8,-2,-1,-1 labios,-3,-2,13,-3 labios_azules,-1,-1,7,-1 lado,-2,-1,0,0 ladro,-4,0,-1,0 lagrimas,-2,-1,7,-1 larga,-1,-1,-3,-1 largo,-1,0,-1,10 ' +
  'las,-1,-2,-5,-4 las_#,-4,-3,-6,-3 las_dos,6,-1,-4,0 las_escaleras,5,-1,6,-1 las_noches,-6,20,-2,-2 las_pastillas,15,-2,-3,-1 las_tomas,-2,-1,14,-3 las_voces,14,-1,-2,-1 ' +
  'last,-1,-1,-5,-6 last_entry,-1,0,-1,-5 last_month,-5,0,-1,-1 last_nap,-11,-2,-2,-1 last_night,6,-3,1,-3 last_one,-3,-2,-4,-5 last_time,-1,10,0,8 last_week,0,0,-10,-1 ' +
  'lastimar,11,-4,-2,-3 lastimar_a,8,-2,-1,-1 lastimarla,6,-1,-2,-1 lastimarlo,12,-2,-2,0 lastime,5,-1,-2,-1 late,-4,-5,-8,-4 lately,2,6,-5,-1 later,-5,-4,-4,-6 laughed,-1,0,-2,0 ' +
  'laughing,-5,-4,-5,-1 laundry,-2,-1,1,-2 laundry_pod,-1,-1,6,-1 law,11,-3,-1,0 lay,-3,-1,5,0 lb,0,-1,4,0 le,7,-1,9,-5 le_corte,-6,-1,-3,0 le_cuesta,-3,-4,12,-1 le_di,8,-3,2,-2 ' +
  'le_dio,-4,-2,11,-1 le_doy,-7,-1,18,-2 le_duele,-5,-2,17,-1 le_grite,3,12,-9,-1 le_haga,5,-1,-2,-1 le_hice,7,-1,-5,0 le_pego,12,-1,-6,-1 le_pegue,23,-5,-7,-1 le_pido,7,-1,-2,0 ' +
  'le_puedo,-3,-2,7,-1 le_puse,16,-1,-4,-1 le_salieron,-3,-1,10,-2 le_tape,9,-1,-7,-1 le_voy,13,-6,-5,-2 leaking,-4,0,5,0 leaky,0,0,2,0 learn,-4,-1,0,0 leave,-5,-9,-10,17 ' +
  'leave_her,5,-2,-3,-2 leave_me,-1,-3,-1,11 leave_my,-3,-2,-1,17 leave_us,-2,0,0,8 leaving,5,-4,-3,-2 leaving_him,5,0,-1,0 leche,2,-2,-3,-3 left,-1,1,-9,-4 left_for,-4,5,-2,0 ' +
  'left_to,0,6,-1,0 leg,3,-1,5,0 legs,1,-2,14,-2 lengua,-1,0,11,-1 leo,-12,-4,-9,-29 les,-4,-2,-3,6 les_dije,-1,-1,-1,8 less,-4,0,-3,-6 let,6,3,0,1 let_go,7,-1,-1,-1 let_me,3,5,-2,3 ' +
  'lethargic,-1,-1,11,-1 lets,-3,-2,-8,-4 letter,3,-1,-1,-1 letters,8,-1,-1,0 letting,-1,-1,-3,0 levanta,0,0,-2,0 levantar,-6,13,-1,-7 levantarme,0,3,0,0 levanto,-2,-1,-3,0 ' +
  'licked,-3,-1,11,-1 lie,-6,-1,-2,-1 life,22,12,-10,-13 light,-3,-2,-9,-6 lights,-3,-2,-3,-3 like,0,1,-3,-5 like_a,-7,4,7,-3 like_death,-8,-1,-3,-2 like_ending,13,-11,0,0 ' +
  'like_hes,7,-3,7,0 like_i,2,-8,-3,-1 like_im,-25,12,0,0 like_jumping,12,-4,-1,0 like_my,-3,5,0,4 like_shes,-5,5,4,0 like_this,11,-3,-2,-6 like_throwing,12,-5,-1,0 like_to,-9,-2,-2,8 ' +
  'limit,-1,9,0,0 limite,-5,17,-1,-1 limp,-5,-3,30,-2 lips,-6,-5,24,-4 lips_are,-2,-1,6,-1 lips_look,-2,-1,6,-1 liquido,-2,-1,10,-2 list,-5,-3,-5,22 lista,-4,-6,-10,29 ' +
  'lista_para,5,-2,-1,-7 listo,-1,0,-2,-1 listos,-1,-1,-2,-2 literally,-1,11,-2,0 little,-6,-3,-4,-4 live,24,-15,-6,-9 live_anymore,15,-6,-1,-3 live_for,10,-3,-1,0 live_in,-6,-1,-2,-1 ' +
  'live_like,11,-4,-1,-4 lives,-2,-1,0,-1 living,24,-13,-6,-5 llama,-2,-1,-5,-1 llamo,-3,-1,23,-1 llanto,-3,5,7,-4 llegan,0,0,0,-7 llego,2,-2,-2,8 llego_el,-2,0,-1,-5 llegue,-1,3,0,3 ' +
  'lleguen,-3,-2,-1,2 lleguen_mas,-1,-1,0,5 lleno,0,0,2,-1 lleva,-3,-2,21,-1 lleva_#,-1,-1,14,0 llevame,7,-1,-1,-2 llevamos,-1,0,-2,0 lleve,2,-1,-2,-1 llevense,12,-2,-1,-1 ' +
  'llevense_a,12,-2,-1,-1 llevo,10,7,14,-2 llevo_#,7,-1,-2,0 llevo_a,-2,-1,5,0 llora,2,-5,19,-5 llora_sin,-2,-1,13,-1 lloraba,3,-1,1,0 lloramos,-3,0,-2,-1 llorando,4,8,2,-1 ' +
  'llorar,-9,15,-7,-8 llorara,4,0,-1,0 llore,-10,30,-10,-3 llore_toda,-1,21,-2,0 lloro,-7,31,-11,-3 lo,10,-5,2,-5 lo_llevo,2,-1,12,-1 lo_pico,-6,-1,20,-1 lo_sacudi,16,-5,-6,-1 ' +
  'lo_sacudo,6,-1,-1,-1 lo_tire,11,0,-2,-1 lo_ultimo,-5,-2,-3,-5 lo_voy,-10,0,-1,-1 lo_zarandee,14,-2,-3,-1 loca,-9,10,-2,-4 loca_con,-5,0,0,0 locura,6,-2,-1,-1 log,-3,-3,-4,-5 ' +
  'logged,-1,-1,-2,-4 lol,-17,-11,-19,-14 lol_woke,-1,-1,-5,0 lonely,-2,19,-1,-2 long,-6,-5,-7,-3 long_should,-2,-1,-5,0 longer,-1,1,-5,8 longer_need,-1,-1,0,6 longer_wish,-3,-1,-1,7 ' +
  'look,1,5,8,-3 look_at,-4,8,1,0 looking,7,-1,-1,0 looking_at,10,-1,0,0 looks,4,-3,19,-4 lord,4,-3,-2,-2 los,-4,-2,-4,7 los_brazos,13,-1,-2,-4 los_dos,13,-1,-2,-8 ' +
  'los_labios,-2,-1,6,-2 los_mensajes,-6,-3,-4,4 los_ojos,-3,-1,7,-5 los_textos,-1,0,-1,7 los_voy,-7,0,0,22 lose,2,4,-4,5 lose_it,7,6,-3,-2 lose_my,-5,-1,-1,8 losing,1,14,1,-5 ' +
  'losing_it,-1,9,-1,-1 losing_my,-5,14,-1,-3 lost,-1,6,-2,11 lost_it,2,7,-3,-1 lot,1,-2,5,-11 lots,-3,-1,2,-1 loud,-1,-2,3,0 love,-8,14,-5,-26 loves,-3,3,-3,0 lovey,-1,0,-5,-1 ' +
  'low,-7,22,-3,-2 luces,0,0,-1,-4 luck,-5,-1,-1,-3 luego,7,-2,-5,-3 lump,-1,0,7,0 lunes,-2,-1,-2,-1 luz,-4,-1,-3,-3 m,-2,-2,-4,-6 machine,-5,0,-3,-1 mad,4,9,-2,-1 made,-7,7,-1,-1 ' +
  'madre,-10,15,-5,-8 magnet,-2,0,3,0 make,7,-3,-3,1 make_her,5,-1,-1,-2 makes,-3,12,0,-5 making,2,1,3,0 mal,-13,-3,0,-7 mala,-5,11,-3,-3 mala_madre,-3,15,-2,-1 mala_mama,-1,7,-1,-1 ' +
  'malo,11,-3,-3,-1 mama,-8,11,-4,-8 mamadera,-2,-1,-2,-1 mamar,-2,-1,4,0 mamas,-5,9,-1,-1 man,-1,-1,3,-1 managing,-4,9,-1,0 manana,5,-3,-5,-7 manchas,-4,-2,14,-4 ' +
  'manchas_moradas,-1,-1,5,-2 manda,22,0,-1,-9 mandalo,0,0,-1,-3 mandame,-2,-1,-2,-2 mandan,-1,-2,-1,15 mandando,-3,-1,-1,1 mandar,-3,-2,-3,7 mandarme,-1,-1,-1,10 mande,-2,-3,-1,5 ' +
  'manden,-5,-5,-3,6 manden_mas,-3,-1,-1,8 manden_nada,-1,-1,-1,6 mandes,-3,-3,-2,8 mandes_mas,-1,-1,-1,10 manera,-1,0,-2,-1 mano,6,-2,9,-1 manos,14,-1,-4,-1 many,4,-4,-1,1 ' +
  'many_pills,6,-1,-3,-1 maquina,-5,0,-1,-1 marcan,0,0,2,0 march,-2,-1,0,-1 marido,2,-1,-5,-5 marido_me,24,-2,-1,-2 marks,5,-1,-2,0 marzo,0,-1,-2,-12 mas,-1,2,-7,11 mas_de,-1,5,-2,0 ' +
  'mas_facil,-3,-3,-5,-6 mas_me,1,-8,0,3 mas_mensajes,-6,-4,-2,13 mas_por,-1,-1,-1,6 mas_que,1,-1,14,-2 mas_textos,-3,-2,-1,6 mata,-4,-2,-5,-4 matan,-5,0,-1,-3 matando,-3,0,-2,-1 ' +
  'matar,23,-10,-7,-7 matar_jaja,-7,0,0,0 mataria,-4,0,-2,-1 matarla,6,-4,-1,-1 matarlo,11,0,0,-1 matarme,16,-5,-3,-4 matarnos,8,-1,-1,-1 matarse,8,0,0,-2 match,0,-1,-2,0 ' +
  'mate,2,-2,-2,-1 mato,9,-1,-5,-5 mattress,1,-1,-5,0 maybe,-2,-2,-2,-2 me,9,7,-8,5 me_about,-7,-4,-1,-5 me_again,11,-4,-6,20 me_ahogo,-6,8,0,-1 me_ahorco,15,-1,-1,-2 me_alone,3,-3,0,5 ' +
  'me_and,-10,0,-2,4 me_anymore,4,-3,0,8 me_apunte,-1,-2,-1,7 me_arrepiento,-2,10,-1,-2 me_at,-3,-3,-2,-18 me_ayuda,-11,10,0,0 me_canse,-2,7,0,3 me_cayo,-2,-1,12,-1 ' +
  'me_contacten,-3,-3,-1,11 me_corte,25,-3,-1,-3 me_cuesta,-1,21,0,-1 me_da,-6,9,-3,-5 me_dicen,5,-1,-1,-2 me_dio,5,-1,-3,-1 me_doy,12,-3,-2,4 me_duele,-7,10,-8,-5 ' +
  'me_duermo,-10,0,-1,-6 me_envien,-2,-2,-1,6 me_equivoque,-2,-1,-1,-7 me_escriba,-2,-1,0,11 me_escriban,-9,-6,-1,11 me_esta,-3,24,-2,-2 me_estoy,3,7,-1,-2 me_extranaria,17,-10,-1,-2 ' +
  'me_from,-3,-2,-1,15 me_golpea,8,-1,0,-2 me_hice,9,-1,0,-3 me_im,5,-1,0,-1 me_imagino,9,-2,-3,-2 me_in,-4,-2,-6,-2 me_interesa,-4,-3,-1,10 me_it,-10,0,0,-3 me_last,10,-2,-1,0 ' +
  'me_llego,8,-1,-1,-5 me_lleguen,-3,-2,-1,9 me_lo,6,-2,-3,-3 me_manden,-3,-3,-1,8 me_mata,-4,-2,-5,-4 me_matan,-5,0,-1,-3 me_mato,11,-1,-1,-2 me_messages,8,0,0,-2 me_mira,4,-2,5,-2 ' +
  'me_mordio,-2,-1,-5,-1 me_muera,10,-1,0,0 me_muero,7,-9,-3,-5 me_muriera,7,-1,-1,-2 me_odia,-7,9,0,0 me_off,-8,-9,-2,22 me_out,-6,-6,-2,16 me_pego,8,-1,-4,-2 me_puedo,25,-4,-2,-16 ' +
  'me_quiero,5,2,-2,1 me_rendi,-8,0,-2,-1 me_rindo,-6,18,-2,-3 me_salgo,-1,-1,0,5 me_siento,-4,14,-5,-5 me_sigan,-4,-1,0,13 me_siguen,-3,-1,0,12 me_to,18,-4,-4,-1 me_tome,11,-3,-4,-3 ' +
  'me_up,9,-3,-2,6 me_veo,7,-2,-2,-2 me_voy,12,-4,-3,-5 me_vuelvan,-2,-1,0,5 me_vuelvas,-1,-1,0,7 me_vuelvo,-2,5,0,-2 me_wants,5,0,-1,-1 me_when,-4,-1,-5,-1 me_with,-8,10,-1,-2 ' +
  'mean,5,-2,-1,-18 means,-1,0,-1,6 meant,-3,-1,-1,-1 mece,-5,0,-1,0 mece_a,-5,0,0,0 mecer,-3,-1,-2,-3 mecerlo,-2,-2,-2,-2 meci,-1,-1,-2,0 meciendo,0,-1,-2,0 meciendola,0,0,-2,0 ' +
  'media,-3,-2,-4,-2 medicine,-1,-1,4,-1 medio,-4,-1,5,0 mediodia,0,0,2,0 meds,3,-1,2,-1 mejor,15,-6,-10,-6 mejor_me,14,-1,0,-1 mejor_muerta,20,-1,-2,0 mejor_sin,10,-1,-3,-1 ' +
  'mejora,-2,0,-1,-2 mejorar,-1,0,-2,0 melatonin,-4,-1,13,-1 melatonin_ok,0,0,5,0 melatonina,-7,-2,18,-1 menos,1,2,-4,-13 mensages,0,0,0,2 mensaje,-6,-4,-4,-3 mensaje_mas,0,-2,-1,16 ' +
  'mensajes,-4,-5,-5,17 mensajes_a,0,0,0,-15 mensajes_de,-1,0,0,7 mensajitos,-1,-1,-1,6 mentally,-3,16,-5,-3 mente,5,0,-1,-1 merezco,5,-1,-2,-1 mes,-2,-1,4,-1 meses,-2,2,6,-3 ' +
  'meses_y,-3,0,16,0 mess,-4,13,-10,-2 message,-7,-3,-5,0 message_me,-4,-1,0,18 messages,-3,-4,-5,14 messaging,-2,-2,-1,8 method,-2,-2,0,-1 meti,-6,0,-2,0 metodo,-1,-1,-2,-2 ' +
  'mezo,-5,0,-3,-1 mi,8,0,-4,2 mi_bebe,6,4,9,-6 mi_cama,-15,-2,-1,-3 mi_celular,-1,0,-1,7 mi_con,5,-1,-1,-1 mi_consentimiento,-2,-3,-2,12 mi_cuenta,-5,-2,-2,14 mi_esposa,4,-1,-2,5 ' +
  'mi_familia,8,-1,-1,8 mi_hija,5,-3,3,-1 mi_hijo,11,-5,-8,-4 mi_mama,-6,-2,-1,-12 mi_marido,2,-1,-5,-5 mi_mente,5,0,-1,-1 mi_misma,9,-2,-1,-2 mi_nena,-5,-2,-2,-5 mi_nino,-5,-1,-2,-1 ' +
  'mi_novio,5,-1,-1,-1 mi_numero,-8,-3,-3,24 mi_pareja,8,-3,-3,-4 mi_peque,-2,-2,-1,-5 mi_suscripcion,-2,-1,-1,8 mi_telefono,-2,0,-1,7 mi_vida,6,11,-2,-5 mia,-6,-9,-11,-4 ' +
  'miami,-9,-1,-1,-2 midnight,-4,3,-1,-2 miedo,24,-3,-4,-4 miedo_de,13,-5,-3,-4 mientras,1,3,-6,-2 might,9,-6,-6,-3 might_do,9,-2,-2,-1 mil,-2,-1,-4,-1 milagro,-2,-1,-2,-2 ' +
  'milk,-2,-6,5,-3 min,-3,-3,-5,-3 mind,0,6,-3,10 mine,11,-2,-7,1 mins,-4,-4,-5,-3 minute,-2,-1,9,-1 minutes,-3,-2,-6,-2 minuto,0,0,4,0 minutos,-2,-1,-5,-1 mio,13,-2,-2,-3 ' +
  'mira,4,-2,5,-2 mis,9,-3,1,-3 mis_hijos,17,-2,-2,-4 mis_pastillas,-6,-1,11,-1 misery,-1,0,-1,-2 misma,8,1,-1,-2 mismo,7,-1,-2,-1 miss,3,-2,-3,-3 miss_me,13,-4,0,-2 miss_my,-7,4,-2,-1 ' +
  'missed,-4,0,-1,-2 mistake,-8,5,11,-3 mix,-1,0,2,0 mixed,0,0,7,0 ml,-2,-1,4,-1 mo,-2,-1,-3,-1 mocos,-3,-1,10,-1 mocos_y,-1,0,-6,0 mode,-1,0,-2,-1 moja,-2,-2,16,-2 mojado,-1,-1,12,-1 ' +
  'mojar,0,0,4,0 molars,-5,-1,-4,-1 molesta,-2,-1,-2,-1 molestan,0,0,0,-2 molestar,-1,-1,-2,8 molesten,-4,-3,-3,15 molesten_mas,-2,-2,-1,5 molida,-2,-4,-1,-1 mollera,-3,-4,17,-2 ' +
  'mollera_hundida,-2,-3,9,-1 mom,-7,18,-6,-5 moment,2,0,-2,-2 momento,-5,0,-1,-2 moms,-1,3,-1,-1 monday,-2,-2,-1,-1 moneda,-2,0,4,0 monitor,-6,-4,-9,-3 monster,-1,0,-2,0 ' +
  'month,-1,-3,-2,-3 month_old,6,-3,2,-2 months,1,3,4,-2 monton,4,-1,-1,-1 mood,-2,0,-4,-1 morada,-1,-1,3,-1 moradas,-4,-1,10,-3 morado,-1,-1,7,-1 morados,-1,-2,9,-2 mordio,-5,-2,13,-2 ' +
  'more,0,3,-7,10 more_messages,-2,-1,-1,5 more_msgs,-2,-2,-1,6 more_night,-1,12,-1,-2 more_of,-1,5,-1,3 more_texts,-2,-2,-1,8 more_time,7,-1,-1,-3 mori,-2,0,-4,-2 morimos,9,0,0,0 ' +
  'morir,46,-13,-7,-14 morirme,24,-7,-4,-6 morning,3,-3,1,-5 mornings,-7,-4,-1,-1 mother,-4,18,-3,-3 mother_in,10,-3,-1,0 motrin,-3,-4,18,-2 mottled,-1,-1,5,0 mottled_and,-1,-1,5,0 ' +
  'mouth,5,-3,12,-5 mouth_and,-3,-1,6,-1 mouth_to,13,-1,-3,-3 move,-7,-3,1,-2 moved,-4,-1,-3,4 moved_on,-1,0,-1,7 moving,-5,-1,9,-1 msgs,-3,-3,-4,23 msjs,-1,-1,-1,13 much,1,10,7,-6 ' +
  'much_better,0,-6,-1,0 much_calpol,0,-3,7,0 much_for,0,-1,-5,0 much_longer,7,8,-2,-3 mucha,0,4,0,-2 muchas,1,-1,-1,-4 mucho,-3,-3,5,-8 mucho_la,-2,0,6,0 mucho_y,-2,-1,8,0 ' +
  'muelas,-1,0,-2,0 muera,16,-1,-3,-1 muerde,-2,0,0,0 muero,7,-9,-3,-5 muero_de,-5,0,-1,-2 muero_por,-6,0,-1,-1 muerta,6,-3,-1,-4 muerte,20,-4,-2,-1 muerto,-10,-1,6,-2 ' +
  'muertos,-7,-1,-1,-1 mueve,-6,-4,15,-1 mum,-8,30,-4,-4 mundo,13,8,-3,-6 muneca,3,-1,-1,-1 murder,-7,-1,-5,-2 muriera,10,-1,-1,-2 murio,-2,-1,-4,-2 mush,-2,-1,-3,-1 musica,7,0,-4,-1 ' +
  'mute,-2,-2,-2,11 muy,-8,5,21,-5 muy_decaido,-2,-1,6,0 muy_dormido,-1,0,6,0 muy_fuerte,12,-2,-4,-1 my,4,4,-3,0 my_#,8,-3,1,-3 my_account,-3,-2,-2,13 my_arm,-1,-2,-7,-1 ' +
  'my_baby,8,2,11,-4 my_back,-13,-2,-5,-1 my_bed,-6,0,-2,-2 my_boyfriend,9,-2,-2,-2 my_consent,-4,-2,-1,11 my_daughter,9,-4,-3,-1 my_eyes,-7,-8,-12,-2 my_family,6,-2,-1,15 ' +
  'my_hand,10,-2,-2,-1 my_hands,7,0,-4,-1 my_head,3,10,-9,-2 my_husband,8,0,-5,-5 my_kids,22,-5,-2,-1 my_last,19,-1,-1,-6 my_life,7,1,-2,-5 my_mind,0,8,-3,11 my_mom,-4,-6,-3,-4 ' +
  'my_mother,9,-6,-1,-1 my_newborn,5,-2,-3,-2 my_number,-6,-3,-3,23 my_old,-8,17,-2,-1 my_own,5,-7,0,0 my_partner,7,-2,-3,-2 my_patience,-3,5,-1,-1 my_phone,-9,-3,-5,5 ' +
  'my_pills,-4,-2,7,-2 my_rope,-2,11,-1,-1 my_sleep,6,-1,-1,-1 my_son,14,-1,-3,-5 my_subscription,-4,-2,-2,8 my_texts,-1,-1,0,9 my_twins,-5,-2,-1,-2 my_wife,8,-2,-5,3 ' +
  'my_wits,-3,12,-1,-2 my_wrists,10,-2,-2,-1 myself,17,-5,-7,-6 myself_again,5,-1,0,-1 myself_safe,3,-5,-2,0 n,-4,-3,1,-3 nacido,9,-1,9,-2 nacio,-4,10,-9,-2 nada,-2,4,4,12 ' +
  'nada_de,-7,14,-2,-1 nada_desde,-1,-1,7,-2 nada_mas,-2,-4,-2,9 nada_por,-4,7,-1,2 nadie,7,29,-6,-4 nadie_le,1,7,-1,0 nadie_me,-2,13,-2,-6 nalgada,6,0,-3,0 name,3,-3,-3,-1 ' +
  'nanny,-5,-3,-1,-1 nap,-7,-3,-8,-5 nap_#,-3,-3,-7,-6 napped,-4,-2,-6,-3 napped_#,-3,-1,-5,-2 nappies,0,0,9,0 napping,-2,-1,-9,-2 napping_since,-1,-1,-6,-1 nappy,-1,-2,14,-1 ' +
  'naps,-6,-6,-11,-8 naps_were,-1,-1,-1,-5 nariz,-1,-1,11,-2 nd,-1,-1,5,-2 near,-3,-1,-2,-1 nearly,7,-3,-2,-2 nearly_hit,8,-1,-1,0 necesita,-3,-3,-3,-1 necesitamos,-2,-4,-1,11 ' +
  'necesito,4,13,-7,-1 necesito_ayuda,3,19,-1,-5 necesito_dormir,17,-6,-2,-1 necesito_que,-5,5,0,2 necesito_un,-4,10,-3,-4 neck,2,-3,22,-3 need,-1,0,-3,4 need_a,-5,8,-6,-6 ' +
  'need_help,6,7,-1,-1 need_sleep,17,-6,-1,-2 need_someone,-1,10,0,-1 need_these,-1,-1,0,6 need_this,-2,-3,-1,8 need_to,-4,-4,16,3 needed,-2,-2,-3,8 needs,-3,4,-4,-1 ' +
  'needs_a,-4,-5,-3,-1 neighbor,-4,0,0,-1 neighbors,-3,0,-3,-1 nena,2,-4,-3,-4 nene,4,-2,-5,-2 nervous,-2,-1,-1,0 never,5,9,-5,5 never_been,12,-4,-1,-2 never_signed,-2,-3,0,8 ' +
  'never_text,-5,-1,0,15 never_wake,10,-1,0,0 never_wanted,-7,11,-1,2 new,-6,-4,-7,-3 newborn,1,-3,10,-3 next,-3,-2,-5,-2 ni,-11,17,-2,0 ni_un,-1,-2,-2,14 ni_una,-1,5,-1,0 ' +
  'nicely,0,0,-9,0 night,-5,-1,-5,-7 night_and,-2,-3,11,8 night_feeds,-3,-3,-5,-4 night_i,11,1,-4,0 night_like,-3,10,-1,-1 night_of,-2,12,-1,-2 night_on,15,0,-1,0 night_too,-1,0,-5,-1 ' +
  'night_with,-1,8,2,0 nights,-5,4,-7,-6 nina,-9,-2,-5,-4 ninera,-1,-2,-3,-2 ningun,-2,-1,-2,2 nino,-1,-3,-6,-5 nino_me,-6,0,0,-1 ninos,6,0,0,-2 nipples,-5,0,-1,0 nite,-2,-2,-4,-2 ' +
  'no,2,3,3,8 no_aguanto,6,9,-2,-6 no_autorizo,-1,-1,-1,5 no_come,-2,-1,10,-1 no_confio,6,-1,-1,-1 no_dejo,8,5,-2,-2 no_deseo,-4,-4,-3,15 no_despertar,20,-2,-4,-1 ' +
  'no_despertara,12,-1,-1,-1 no_despierta,-10,-2,30,-3 no_doy,-5,16,-8,-6 no_duerme,-1,-1,-2,-5 no_duermo,12,-2,-4,-1 no_era,-2,-1,-3,-6 no_es,13,-8,-5,10 no_escriban,-3,-2,-5,19 ' +
  'no_esta,12,-2,-3,-4 no_estan,7,-1,-2,-4 no_este,17,-2,-1,-1 no_estoy,6,7,-4,3 no_estuviera,10,-1,-1,-4 no_fever,-1,-1,-12,-2 no_further,-1,0,-1,6 no_gracias,-2,-2,-2,-10 ' +
  'no_ha,-3,-3,15,-3 no_hace,-3,0,3,7 no_hay,6,-3,-3,-3 no_la,-9,9,16,2 no_le,0,1,2,-5 no_lo,-3,-1,0,12 no_longer,-1,-4,-3,11 no_manden,-3,-4,-2,19 no_mas,-6,-7,-5,20 no_me,-2,4,-2,12 ' +
  'no_moja,-1,-1,14,-2 no_molesten,-1,-1,-2,7 no_more,-3,-10,-6,19 no_necesitamos,-1,-3,0,9 no_necesito,17,-5,-2,7 no_nos,-4,-1,-1,14 no_one,3,14,-1,-5 no_para,-2,-2,19,-8 ' +
  'no_paro,-1,11,-1,-1 no_pee,-1,-1,18,-1 no_point,12,-5,-2,-3 no_puede,-1,-1,6,-2 no_puedo,-6,27,-1,-14 no_queremos,-2,-4,-2,12 no_quiere,-8,-4,21,-4 no_quiero,3,1,-4,12 ' +
  'no_reacciona,-3,-2,12,-3 no_reason,2,6,-3,-2 no_recibir,-3,-1,-2,21 no_respira,-2,-2,8,-2 no_responde,-4,-2,7,-3 no_respondo,13,-1,-3,-2 no_se,0,19,4,-11 no_siento,-12,21,-1,-2 ' +
  'no_sirvo,-2,22,-2,-10 no_sleep,-3,9,-5,-4 no_soy,1,10,-3,10 no_sube,-1,-1,9,-3 no_tears,-3,-7,13,-2 no_tengo,-6,15,-1,1 no_texting,-1,-1,-1,8 no_texts,-1,-1,-3,-5 ' +
  'no_thanks,-2,-1,-2,-5 no_tiene,8,-1,0,-1 no_vale,9,-1,-2,-1 no_valgo,-1,17,-2,-3 no_volver,5,7,-2,-2 no_vuelvan,-1,-1,-2,8 no_wet,-2,-2,21,-3 nobody,-1,17,-4,-1 ' +
  'nobody_helps,-8,14,-1,-1 nobody_would,16,-5,-1,-2 noche,-3,0,-9,-8 noche_asi,0,13,-2,-1 noche_mas,-1,10,0,-1 noche_me,-11,-1,-1,-1 noche_por,0,0,-1,-16 noche_y,-3,8,0,0 ' +
  'nochecita,-1,-2,-1,-1 noches,-4,9,-5,-7 nodded,-1,0,-1,-2 noise,-4,-3,18,-5 noisy,0,0,5,0 none,-1,-1,-1,-2 nonstop,0,0,8,0 noon,-3,0,4,0 nope,-3,-2,-4,2 normal,0,4,-6,-3 ' +
  'normal_que,-1,-1,10,0 normal_to,-1,13,-3,0 normally,-1,-1,-2,0 nos,11,-6,-16,-9 nos_estan,6,0,0,0 nos_va,5,0,0,0 nose,-3,-4,2,-6 nosotros,-3,0,-3,4 nostrils,-1,-1,11,-1 not,-2,2,0,3 ' +
  'not_gaining,-1,-1,11,-2 not_interested,-3,-2,-1,14 not_my,7,-3,-3,-1 not_ok,-2,23,-2,-1 not_responding,-5,-1,12,-1 not_safe,16,-5,-5,-4 not_text,-1,-1,-1,10 not_to,8,-2,-1,8 ' +
  'notaria,10,-2,-1,-1 note,20,-3,-2,-1 nothing,2,13,-2,-3 nothing_else,-1,-4,-1,7 nothing_to,5,-3,-2,0 notice,4,-1,-1,-1 notifications,-2,-1,-3,13 noto,-1,-1,6,0 novio,5,-1,-1,-1 ' +
  'now,-3,2,-9,5 now_and,-1,0,-5,0 now_hes,-1,0,6,-1 now_i,-1,6,2,0 now_shes,-1,0,6,0 now_so,0,-1,0,9 nuestra,-1,-1,-3,-1 nuestro,-1,-1,-1,2 nuestros,-2,-1,-1,-3 nuevo,-3,-1,-2,-4 ' +
  'numb,-2,10,-2,-1 number,-3,-5,-6,14 number_from,-1,0,-1,6 numbers,0,-1,-1,-4 numero,-5,-4,-5,14 numero_de,5,-1,-1,4 numero_equivocado,-2,-1,-1,7 nunca,3,2,-4,7 nunca_mas,4,10,-1,7 ' +
  'nurofen,-1,-1,8,0 nurse,-6,-10,7,-3 nursed,-3,-2,-6,-4 nursery,0,-1,13,-1 nurses,8,-1,-3,-1 nursing,-7,-3,-5,-7 nuts,-6,0,1,0 o,2,7,-6,8 oclock,-1,-1,-2,-1 october,-3,0,-1,0 ' +
  'octubre,-2,0,-1,0 ocupo,0,-1,0,5 odia,-9,7,-3,-1 odio,-9,32,-7,-9 odio_esto,-1,9,-1,-8 of,4,1,3,-1 of_#,-4,-2,17,-2 of_a,2,10,2,-2 of_his,-2,-1,9,-1 of_living,9,-4,-1,-1 ' +
  'of_my,-8,6,15,3 of_pills,7,-1,-6,0 of_screaming,4,8,-2,-1 of_stabbing,8,-3,-1,0 of_them,-3,-1,-5,-1 of_these,-1,0,-1,10 of_this,-10,16,-4,11 of_tiredness,-11,0,-3,-1 ' +
  'of_us,-6,0,-2,-4 of_what,8,-5,-2,-1 of_your,-1,0,-1,14 off,-2,-3,-4,16 off_#,-1,0,-2,-5 off_a,8,0,0,-1 off_at,-1,-1,-5,-3 off_dead,19,-3,-1,-2 off_my,-2,-1,-7,1 off_please,-1,0,-1,6 ' +
  'off_the,0,-3,10,0 off_this,-5,-3,-2,-4 off_too,-4,0,0,9 off_whatever,0,-1,0,6 off_with,-3,19,-1,4 off_without,6,-2,0,-2 often,0,0,0,-3 oi,-1,0,-2,0 oido,-5,-2,20,-1 oigan,-1,-1,-2,2 ' +
  'oigo,30,-5,-8,-4 oigo_voces,8,-2,-3,-2 ojala,13,-5,-7,-8 ojala_me,24,-3,-2,-4 ojala_no,24,-2,-4,-3 ojo,-7,-1,7,-5 ojos,-4,-2,14,-7 ojos_en,-1,0,5,-1 ok,-7,3,1,1 ok_at,0,-1,5,0 ' +
  'ok_for,0,-1,6,0 ok_stop,0,-1,-2,10 ok_to,-2,-4,20,-1 okay,-1,0,2,0 old,-4,4,14,-4 old_has,-2,0,11,0 old_life,-8,17,-2,-1 old_with,0,0,9,0 olvida,-2,0,-2,-3 olviden,0,0,0,5 ' +
  'olvido,-3,-1,-2,-1 omg,-4,-3,-1,-1 on,-1,0,1,-6 on_#,-2,9,-6,0 on_a,-4,-2,13,0 on_empty,-3,5,-4,-1 on_her,-5,-2,11,-1 on_herself,-1,0,14,0 on_his,-3,-2,5,-1 on_living,14,-4,-2,0 ' +
  'on_me,-5,-3,0,-2 on_my,0,4,-6,-2 on_purpose,17,-2,-5,-2 on_the,2,3,6,-3 on_this,9,-7,-1,-4 once,-4,-3,-5,-3 one,0,-1,-3,-4 one_more,4,11,-1,-2 one_side,-1,0,7,0 only,4,-4,-8,-3 ' +
  'only_#,7,-1,-1,-1 onto,5,-1,4,-1 oops,-4,-1,-3,-3 open,-3,-6,-2,-1 opt,-8,-5,-4,29 opt_me,-2,-2,0,6 opt_out,-7,-4,-3,22 opting,-2,-2,-1,16 opting_out,-2,-2,-1,16 or,-8,-1,-1,-1 ' +
  'oreja,-2,-1,11,-1 orejas,0,0,5,0 other,-2,2,-3,3 otitis,-2,-1,6,-1 otra,0,2,-1,-3 otra_noche,-2,9,-3,-1 otras,-5,9,-2,-1 otro,-3,3,-3,-5 our,-4,-3,-6,-2 out,-4,-1,-7,10 ' +
  'out_#,-3,-2,-4,-5 out_by,-1,-1,-5,-3 out_cold,-2,-2,-3,-5 out_for,-2,8,6,-6 out_in,-1,-1,9,-1 out_like,-1,-1,-7,-1 out_of,6,-8,7,0 out_tonight,-8,-2,-1,-1 outside,4,-1,-2,-1 ' +
  'oven,-2,-1,8,0 over,4,-3,-6,-4 over_and,-1,-1,6,-1 over_her,7,-2,3,-2 over_here,-8,11,-3,-2 over_his,10,-1,2,-1 overdose,3,-1,9,-1 overdosing,6,-1,-1,-1 overnight,-3,-1,-8,-11 ' +
  'overtired,-1,-1,-3,0 overwhelmed,-6,22,-5,-3 own,-1,-6,-5,-1 own_bed,-5,0,0,0 oz,-2,-2,-6,-2 p,-3,-3,-5,8 pa,-1,0,-1,-3 paci,-4,-4,-10,-6 paciencia,-6,12,-3,-3 pacifier,-5,-2,-6,-9 ' +
  'padre,-2,20,-1,-10 pain,8,-4,21,-4 painful,-1,-1,15,0 pale,-3,-2,11,-2 pale_and,-2,-1,9,-1 palida,-1,-1,6,-1 palido,-1,-1,6,-1 palido_y,-1,-1,5,-1 palmaditas,-1,0,-6,0 ' +
  'panal,-4,-2,6,-2 panales,-2,-2,12,-2 panic,-1,16,-1,0 panza,-1,-1,10,-1 papa,-7,0,-14,-4 para,4,-2,3,7 para_#,0,0,10,-1 para_comer,-4,-1,5,-1 para_de,-1,-2,5,9 ' +
  'para_dormir,-6,-2,1,-3 para_esto,-2,18,-2,-8 para_mi,2,4,-3,-10 para_no,9,-1,-4,-1 para_siempre,15,-2,-2,2 para_vivir,8,-3,-1,-2 para_ya,-2,-1,-1,20 paraba,9,-2,-1,0 ' +
  'paracetamol,-6,-2,20,-4 parada,6,-1,-1,-1 parale,0,0,0,9 parar,-8,-3,-3,30 parar_esto,-1,-3,0,9 pararan,-2,-1,-2,15 pare,1,-3,-5,24 parece,-2,0,9,0 pared,1,-1,-3,-1 ' +
  'pareja,8,-3,-3,-4 paren,-13,-7,-8,42 paren_ya,-1,-1,-1,5 parenle,-1,-1,-1,13 parent,-7,11,-1,-3 parenting,-1,0,-1,-2 parezco,-4,-1,-4,-2 paro,-2,2,-2,10 paro_de,-1,6,-1,-1 ' +
  'part,2,-3,7,8 part_of,2,-3,6,8 parte,0,-5,0,5 participar,-4,-1,0,10 participate,-2,-1,0,4 parties,0,-1,-2,-1 partner,7,-2,-3,-2 party,-2,-2,-3,-1 pasa,-10,-1,14,-9 pasada,0,0,-4,0 ' +
  'pase,-5,0,-1,-2 paso,-10,-6,-9,-11 passed,-3,-2,-1,0 passed_out,-2,-1,7,-3 past,-4,-2,-5,-3 pastilla,-10,0,15,-1 pastillas,17,-4,-1,-4 pastillas_en,7,-1,-5,0 pat,-2,-1,-3,-1 ' +
  'patience,-7,10,-4,-1 pats,-1,0,-3,-5 patted,-2,-2,-3,-2 patting,-2,-2,-4,-2 pausa,-7,-3,-12,-7 pausas,-1,-1,10,0 pause,-3,-3,-13,-7 pause_for,-1,-1,-10,0 pause_the,-1,0,-2,-5 ' +
  'pauses,-1,-2,17,-1 paz,-2,-3,-6,24 peaceful,13,-1,-6,-1 peanut,-2,-1,9,-1 pecho,-8,-2,-4,-5 pedazos,-3,12,-5,-1 pedi,-1,-2,-1,9 pediatra,-6,-2,8,-2 pediatrician,-2,0,2,0 ' +
  'pee,-2,-1,20,-2 peed,-1,-2,10,-1 pees,-2,-1,15,0 pega,26,-2,-3,-2 pegar,8,-4,-1,0 pegarle,22,-9,-4,-3 pego,12,-3,0,-3 pego_en,-7,-1,10,-1 pegue,15,-6,-11,-5 pegue_a,7,-3,-2,0 ' +
  'pelea,-3,0,-1,0 peleamos,-2,0,-3,0 peligro,9,-5,-1,-1 peligro_para,9,-5,-1,-1 pelo,9,-2,-3,-1 pena,3,0,-2,-1 penny,0,0,7,0 pensado,4,0,-2,0 pensamientos,16,-2,-3,-3 ' +
  'pensando,9,-3,-1,-1 pensando_en,9,-3,-1,-1 pensar,-8,-1,-2,-2 pensar_en,8,-1,-1,-2 pense,22,-2,-5,-2 pense_en,22,-2,-5,-2 people,11,-1,-3,-5 people_are,9,0,-1,0 peor,-8,12,-4,-3 ' +
  'peor_mama,-3,14,-1,-1 peque,-3,-2,-2,-5 perder,3,-1,-1,0 perdi,2,-1,-6,-5 perdi_la,-2,0,-4,-5 perdiendo,6,5,-1,0 perdimos,-2,-1,-2,1 perdon,-2,-1,1,-3 perfume,-1,-1,8,-1 ' +
  'permanently,3,-1,-1,4 permiso,-3,-2,-3,14 permission,-2,-2,-2,12 permission_to,-1,-1,-1,6 pero,-8,-6,-12,-1 perro,-13,-1,14,-3 person,-1,12,-3,8 persona,-2,-3,-2,-1 ' +
  'pesadilla,-3,0,-3,-1 peso,-10,-2,20,-5 phase,-4,-2,0,-6 phoenix,-2,-1,0,-1 phone,-6,-2,-6,17 phone_died,-2,-1,-2,-5 pick,-1,0,-2,-2 picked,-1,-1,-3,0 pico,-6,-1,16,-1 ' +
  'picture,3,-1,-1,0 picturing,10,-2,-2,-1 pido,5,-1,-3,5 pido_a,7,-1,-2,0 pido_que,-1,0,0,5 pie,-6,-3,-3,-3 piedra,0,-1,-2,-1 piel,-2,-1,9,-1 pienso,18,-4,-8,-3 pienso_en,15,-3,-7,-3 ' +
  'piernas,-2,0,4,-2 pies,-4,-2,-1,-1 pijama,-1,-1,-6,-1 pila,-4,-1,3,-1 pilas,-2,0,-4,-1 pill,-1,-1,11,0 pillow,5,-1,-5,-1 pillow_over,16,-1,-2,0 pills,29,-7,14,-5 pinched,3,-1,-1,0 ' +
  'pipi,-1,0,4,-1 pis,-5,-3,17,-1 pis_en,-1,-2,7,-1 piso,-1,-1,10,-1 pit,0,0,0,-2 pitched,0,0,5,-1 pjs,-1,-1,-4,-1 places,6,0,-1,-1 plan,-5,-8,-9,-9 plan_to,7,-1,0,-1 plane,-1,0,4,0 ' +
  'planeado,8,-1,0,-1 planning,12,-3,-2,-1 platos,0,0,-3,0 playa,-8,0,-1,0 please,-2,-5,-4,8 please_and,-3,0,0,8 please_cancel,0,-1,0,7 please_discontinue,-1,0,-1,6 ' +
  'please_end,-2,-1,-1,13 please_help,2,-1,12,-1 please_remove,-1,-1,0,7 please_stop,-4,-2,-2,12 please_take,8,-2,-1,-4 pls,-2,-5,-7,14 plz,-3,-1,-2,12 plz_stop,-2,-1,-1,5 ' +
  'pm,-3,-2,-1,-4 poco,-6,-2,-4,-3 pod,-1,-1,9,-2 podemos,-4,-3,-1,-7 poderes,15,-2,-2,0 podria,11,-8,-4,-4 podrian,-2,0,0,6 point,10,21,-6,-6 point_of,5,-1,-2,-2 poison,3,-1,9,-1 ' +
  'poisoning,17,-2,-2,-1 polvo,-2,-1,-2,-2 pone,0,0,2,-2 ponerle,4,-1,-1,0 pongo,-4,12,-1,-3 poniendo,0,-1,2,0 poo,-2,-1,21,-1 poop,-5,-3,23,-3 poop_is,-1,-1,9,-1 pooped,-4,-3,7,-1 ' +
  'pooped_in,-1,0,9,0 pooping,0,0,7,0 poor,-2,-1,7,-1 poor_thing,-1,-1,12,0 popo,-3,-6,19,-2 popped,-1,0,-2,-1 poquito,-2,0,-2,-1 por,0,3,0,1 por_dormir,-7,0,-1,-1 por_el,15,0,-1,-3 ' +
  'por_favor,-7,-2,-6,9 por_la,11,-4,2,-4 por_las,5,-1,2,-1 por_lo,9,-1,-1,-1 por_los,-2,18,-1,-15 por_que,-4,3,-6,-4 por_todo,-2,2,1,6 por_un,8,-1,-2,-1 por_una,-5,0,-1,-1 ' +
  'porfa,-2,-1,-2,8 porque,3,1,-3,-1 poseida,12,0,-5,0 poseido,9,0,-5,0 posparto,-3,7,-1,-1 possessed,18,-1,-6,-1 postpartum,9,0,-2,-1 pouring,-1,0,4,-1 ppd,-3,16,-2,0 pram,-1,-2,-2,-1 ' +
  'pray,9,-2,-5,-2 pray_i,14,-2,-4,-1 prefer,-1,0,0,2 preferiria,11,-2,-2,2 prefiero,6,-3,-4,1 preocupa,-4,-1,4,-1 press,-3,-1,13,-3 pressure,-1,-1,4,-1 pretty,-2,-1,-1,-1 ' +
  'previous,-3,-1,-1,-3 probar,-6,-3,-1,-3 problem,0,0,-2,0 program,-3,-4,-3,8 programa,-7,-2,-3,21 projectile,0,-1,4,0 proper,-1,0,-3,-1 properly,-2,-2,9,-1 proposito,17,-2,-2,-2 ' +
  'psychosis,12,-5,-1,-1 pueda,9,-1,-2,-1 pueda_hacer,8,-1,-2,0 puede,-5,-3,-2,-1 puede_respirar,-2,-1,5,-1 pueden,-3,-2,-1,-1 pueden_contar,-1,-1,0,-9 pueden_dejar,-1,-1,-1,10 ' +
  'puedo,4,12,4,-6 puedo_con,-4,22,-6,-5 puedo_dar,-3,-2,8,-1 puedo_darle,-1,-2,10,-1 puedo_despertar,-7,-2,19,0 puedo_hacer,0,6,-2,-1 puedo_mas,-4,16,-5,-6 puedo_seguir,1,7,-2,-2 ' +
  'puente,17,-2,-2,-2 puerta,2,0,0,0 puked,0,0,19,0 pulled,-2,-1,13,-1 pulling,-3,-2,11,-2 punched,12,-1,-1,-1 puntitos,-1,-1,9,-1 punto,3,8,-3,-1 punto_de,4,9,-2,-1 puro,0,0,-5,0 ' +
  'purple,-5,-2,17,-3 purpose,17,-2,-5,-2 pus,-2,0,9,0 puse,13,-2,-6,-2 puse_el,-2,0,5,-1 push,1,0,-4,0 pushed,12,-1,-3,0 pushed_me,5,0,-1,0 pusieron,3,0,-1,0 puso,-2,-2,14,-2 ' +
  'puso_tieso,0,0,7,-1 put,2,-4,-7,-3 put_a,13,-1,-1,0 put_down,-3,-1,-5,-1 put_my,8,-2,-2,-1 putting,4,-1,-2,0 q,-3,-1,-3,-1 quarter,-3,-1,-3,-2 que,4,2,-3,-4 que_alguien,9,-2,-2,-2 ' +
  'que_anoche,-5,-1,-1,-1 que_dejen,-1,0,0,9 que_duerma,-6,-1,4,-3 que_el,8,-5,-3,-1 que_es,-1,8,-1,-1 que_hacer,-7,5,-8,-2 que_hago,-3,-1,12,-2 que_la,21,-6,8,-3 que_le,11,-6,9,-2 ' +
  'que_lo,7,-1,-2,-2 que_me,-4,-2,-4,11 que_mi,-7,1,3,-2 que_nacio,0,13,-2,-1 que_no,0,-4,1,6 que_nos,13,0,0,0 que_pararan,-2,-1,-2,15 que_paren,-1,-1,-1,5 que_pueda,7,0,-1,0 ' +
  'que_se,15,-1,-9,-3 que_soy,6,4,-1,0 que_tengo,4,6,-3,-1 que_todo,9,-2,-1,-5 que_vivir,10,-3,-1,-1 queda,0,-2,11,0 quedarme,8,-3,-1,0 quedarme_sola,8,-3,-1,0 quede,-4,0,-1,-1 ' +
  'quedo,-7,-2,20,-4 quemada,-2,8,-3,-1 quemo,-5,-1,14,-2 quemo_con,-2,-1,8,-1 queremos,-5,-5,-3,9 querer,-1,-3,2,-8 queria,8,-1,-4,-2 quien,-8,4,-8,-10 quien_es,-2,-2,-1,7 ' +
  'quien_mas,-1,-1,-1,-19 quienes,-1,0,0,-6 quiere,7,-8,10,4 quiere_comer,-3,-2,10,-5 quiere_morir,5,0,-2,-1 quiere_tomar,-3,0,7,-1 quieren,13,-3,-1,-2 quiero,7,5,-6,1 ' +
  'quiero_acabar,10,-7,-1,-2 quiero_cambiar,-5,-2,-1,-4 quiero_cancelar,-3,-2,-1,8 quiero_cortar,9,-2,0,-7 quiero_darme,-2,-1,0,5 quiero_desaparecer,22,-7,-2,-12 ' +
  'quiero_despertar,19,-2,-1,-8 quiero_dormir,11,-2,-1,-4 quiero_estar,15,-3,-1,-14 quiero_existir,9,-2,0,-8 quiero_gritar,-8,0,-1,-2 quiero_inscribir,-7,-1,0,-2 quiero_ir,0,7,0,-3 ' +
  'quiero_irme,12,-2,-1,-2 quiero_llorar,-4,16,0,-1 quiero_mas,1,-4,-1,7 quiero_matar,13,-9,-1,-4 quiero_matarme,6,-4,0,-1 quiero_morir,17,-12,-1,-6 quiero_morirme,7,-1,0,-1 ' +
  'quiero_nada,-5,-3,-1,20 quiero_que,12,-9,-3,0 quiero_saber,-5,-3,-1,8 quiero_salir,-12,3,-2,10 quiero_salirme,-5,-2,-1,13 quiero_seguir,5,-3,-1,4 quiero_ser,-4,16,-1,-10 ' +
  'quiero_terminar,9,-3,0,-1 quiero_tirar,8,2,-1,-3 quiero_una,-7,-2,-1,-1 quiero_vivir,17,-3,-1,-13 quiet,0,-3,-3,-2 quise,9,-2,-3,4 quisiera,10,-4,-7,-2 quisiera_no,15,-1,-4,-2 ' +
  'quisiera_que,-3,0,0,5 quiso,-1,-1,-2,-2 quit,-11,-1,-7,31 quit_it,-1,-1,-3,15 quit_sending,-1,-1,-1,7 quit_this,-2,-2,0,9 quita,-2,-2,-4,12 quitame,-1,0,-2,9 quitan,-1,-1,2,0 ' +
  'quitar,4,-2,0,2 quitarme,13,-4,-2,-1 quitarme_la,6,-1,-1,-1 quite,-2,-1,-1,-1 quiteme,-1,0,-1,6 quiten,-3,-1,-1,17 quitenlo,-2,0,-1,4 quitenme,-6,-4,-4,16 quito,-2,-1,-4,3 ' +
  'rabia,9,-1,-3,0 radio,11,0,0,-5 rage,10,-2,-3,0 rail,-4,-1,4,-1 rapidisimo,0,0,2,0 rapido,-1,-2,9,-1 raro,-2,-1,5,-1 rash,-8,-3,25,-4 rash_all,-4,-1,9,-1 rash_that,-2,-1,7,-1 ' +
  'rat,-4,-1,10,-1 rather,8,-4,-2,6 rather_be,8,-2,-1,-2 rather_die,9,-1,-1,-4 rather_not,-1,-1,-1,7 rato,-2,-2,-2,0 rattle,-9,0,-3,-1 razon,2,9,-3,-4 razones,5,-2,-1,-1 ' +
  'razones_para,5,-2,-1,-1 re,2,0,-1,-1 reaccion,-3,-1,12,-1 reaccion_alergica,-3,-1,12,-1 reacciona,-3,-2,12,-3 reaction,-1,-1,8,-1 ready,2,-2,-5,-7 ready_for,-2,-5,-2,0 ' +
  'ready_to,7,9,-4,-6 real,34,-13,-5,-4 really,0,7,7,-5 really_hard,6,-3,3,0 really_sleepy,-1,-3,8,-1 reason,10,2,-4,-3 receive,-4,-1,-1,10 recen,-1,0,-2,-4 recibi,-1,0,-1,-11 ' +
  'recibiendo,-2,-1,0,4 recibir,-5,-5,-4,18 recibir_esto,-1,-3,-1,9 recibir_los,0,0,0,-20 recibir_mas,-2,-1,-1,8 recibir_mensajes,-1,0,-1,6 recien,-2,-1,4,-1 reckons,0,-2,-1,0 ' +
  'recomendo,-3,-1,-1,-1 record,-4,0,-1,-1 recordatorio,-2,-2,-1,-7 recordatorios,-5,-3,-2,9 rectal,0,-1,12,-1 red,-3,-2,14,-2 refused,-1,-2,-5,-1 refuses,-1,-1,8,0 refusing,0,0,17,-1 ' +
  'register,-2,-1,-1,-2 registrar,-6,0,0,-3 registro,-1,-1,-1,10 regresion,-5,-1,-4,-4 regression,-4,-10,-4,-3 regret,-5,21,-3,-1 regret_having,-4,15,-2,0 remember,-1,10,0,0 ' +
  'remind,-2,-3,-1,-2 reminder,-3,-3,-3,-8 reminders,-4,-2,-3,12 remove,-6,-4,-4,6 remove_me,-3,-2,-1,13 remove_this,-1,-1,-1,5 removed,-9,-2,-5,9 removed_from,-1,0,-1,6 ' +
  'rendi,-8,0,-2,-1 rendida,-3,-13,-6,-3 rendirme,-4,19,-1,-3 repeat,-1,-1,-1,-2 replaced,13,-1,-3,-1 reply,-1,-1,-1,4 report,-2,-1,-2,3 reportar,-3,0,0,6 reporting,-2,-2,-1,9 ' +
  'resend,0,-1,0,-3 resent,-8,18,-2,-1 reserva,-4,0,-2,-2 resettled,-1,-2,-4,-2 resfriado,-2,-1,-4,-1 respira,-4,-4,10,-5 respira_bien,-1,-1,5,-1 respira_con,-2,-1,7,-1 ' +
  'respiracion,-1,-3,8,0 respirando,-1,-1,6,-1 respirar,-6,-4,18,-4 respirar_unos,-1,-1,5,-1 respiro,-2,14,-6,-1 respond,-7,0,4,0 responde,-5,-3,20,-6 responding,-5,-2,15,-2 ' +
  'respondo,13,-1,-3,-2 respondo_de,13,-1,-3,-2 rest,5,-1,-1,0 resume,-1,-1,-2,0 resumen,-3,-2,-4,-3 retiro,-2,-1,-1,8 retiro_mi,-2,-1,-1,5 reventada,-3,-1,-4,-3 revision,-1,0,-7,0 ' +
  'revoco,-2,-1,-2,9 revoke,-3,-2,-2,10 ribs,-2,-1,12,-1 rid,-3,-1,-1,2 right,3,3,9,-4 right_now,16,7,-5,-1 rigido,-4,-1,9,-1 rindo,-6,18,-2,-3 ring,0,0,8,0 ring_#,0,0,8,0 ' +
  'rio,-1,0,-2,0 risa,-3,0,-4,-1 rn,1,7,-2,0 road,9,-1,-1,-2 robot,-2,-2,-3,-2 rock,-13,10,-3,-1 rock_him,-6,-3,-3,0 rocked,-3,-2,-4,-2 rocking,-7,-3,-6,-6 rocks,-3,0,0,0 ' +
  'rodo,-2,-1,22,-2 rojas,-2,0,5,-1 rolled,-6,-2,11,-4 rolled_back,-1,-1,8,-1 rolled_off,-6,-1,14,-3 rolled_over,-1,-1,-9,-1 rolling,-1,-1,15,-1 rompio,2,0,0,0 ronca,-11,-3,19,-1 ' +
  'ronchas,-1,-1,8,-1 ronco,-1,0,3,0 roof,8,2,-1,0 room,0,-3,-18,-4 room_temp,0,0,-8,0 rope,10,10,-2,-2 rough,-5,-13,-5,-4 round,-2,-1,0,-1 routine,-4,-1,-2,0 row,-1,-1,-3,0 ' +
  'rsv,-2,-1,29,-1 rubbish,-2,1,-1,0 ruido,-7,-2,-2,-2 run,-5,15,-7,-3 run_away,-14,20,-1,-2 running,4,2,5,-3 running_on,-4,4,-9,-1 runny,-1,0,6,-1 runs,1,-1,2,0 rutina,-8,-1,-2,-1 ' +
  's,-1,-1,-1,19 saber,-5,2,-2,8 saca,-3,0,-2,-4 sacaleches,-2,0,-1,-1 sacame,-1,-1,-3,6 sacar,-1,-1,0,12 saco,-2,-1,-2,-1 sacrifice,6,0,-1,-1 sacudi,10,-5,-9,-3 sacudi_a,7,-1,-1,-1 ' +
  'sacudi_la,-16,0,-1,-1 sacudi_y,6,-4,-2,0 sacudio,6,-1,-1,-1 sacudio_a,5,0,0,0 sacudir,11,-1,-1,-1 sacudirlo,6,-3,0,-1 sacudo,6,-1,-1,-1 sad,-6,14,0,-1 safe,28,-22,4,-6 ' +
  'safe_to,-3,-2,11,-1 safe_with,11,-6,-4,-2 said,2,-4,-12,2 said_he,7,0,-1,0 said_she,6,-1,-1,0 said_stop,-3,-1,0,9 sale,-2,0,3,-1 salen,-1,0,-2,-1 salgo,-1,-2,-1,8 ' +
  'salgo_de,-1,-2,-1,8 sali,-2,-2,-6,0 salida,6,-4,-1,-2 saliendo,-1,0,-2,0 salieron,-3,-1,10,-2 salimos,-2,-1,-2,-2 salio,-5,-1,2,-1 salir,-8,1,-4,29 salir_corriendo,-3,19,-1,-9 ' +
  'salirme,-5,-2,-1,13 saltar,18,-2,-2,-3 salto,12,-1,-1,-1 salvo,19,-7,-1,-1 same,-3,-2,1,-2 sang,-2,-1,-1,0 sangra,-3,-1,9,-1 sangrar,11,-1,6,-4 sangre,-8,-2,13,-3 ' +
  'sangre_en,-2,-1,8,-1 saque,-4,-1,-4,-1 saquen,-2,0,0,5 saquenme,-3,-2,-4,16 saquenme_de,-2,-2,-4,10 sarpullido,-5,-2,14,-1 sarpullido_en,-3,-1,10,-1 sat,-8,10,-4,-1 sat_on,-1,6,-2,0 ' +
  'sat_there,-4,7,-1,0 savage,-1,0,-2,-1 savings,-4,0,-1,-1 say,-7,-1,-4,-3 saying,10,-1,-5,-2 says,9,-2,-1,-3 says_#,-2,-1,6,-2 says_he,5,0,0,0 scalded,-2,0,13,0 scam,-1,0,-1,4 ' +
  'scare,3,-1,0,0 scared,12,3,-1,-3 scared_of,4,8,-3,-2 scared_to,5,-1,-2,-1 scary,2,4,-1,0 schedule,-6,-1,-4,-3 scrap,-3,-1,-1,0 scratched,-2,-1,6,-1 scream,-9,0,-2,-1 ' +
  'screamed,-2,2,-6,-1 screaming,0,5,8,-2 screaming_and,12,-3,1,0 screams,9,-3,7,0 se,-6,-1,10,-2 se_acaba,-3,0,-6,-3 se_acabe,11,-5,-2,-1 se_ahoga,-4,-1,21,-1 se_atraganto,-1,0,7,0 ' +
  'se_calla,5,0,-2,0 se_cayo,-5,-2,20,-2 se_comio,-4,-1,8,-1 se_desmayo,-1,-1,11,-1 se_desperto,-5,-3,-8,-2 se_despierta,-5,-2,6,-1 se_dio,-3,0,9,0 se_duerme,-2,-1,-6,-1 ' +
  'se_durmio,-3,-2,-6,-2 se_equivocaron,0,0,-4,12 se_esta,-7,7,13,-1 se_golpeo,-6,-1,13,-1 se_le,-6,-3,10,-2 se_me,2,2,-3,-5 se_mueve,-5,-3,12,-1 se_pego,-5,-1,9,-1 se_puede,0,-1,-4,15 ' +
  'se_puso,-2,-2,13,-2 se_que,3,2,-8,-4 se_quemo,-5,-1,14,-2 se_quiere,7,0,-2,-1 se_si,-1,9,-2,-1 se_tiro,0,-1,9,0 se_toca,-1,0,9,0 se_tomo,-5,-2,12,-1 se_trago,-3,-2,14,-2 ' +
  'sea,-7,4,-1,0 seat,-4,-1,3,-1 sec,6,0,3,0 seca,-3,-1,13,-1 seca_y,-3,-1,6,-1 seco,-2,-2,-1,-1 second,4,-3,-4,-2 seconds,-1,0,11,0 secs,-1,0,11,0 see,21,-2,2,-5 see_a,5,-1,7,0 ' +
  'see_things,12,-1,-2,-1 seeing,13,-3,-5,-1 seems,-10,-2,26,-2 seen,0,0,8,0 seguimos,-2,0,0,0 seguir,7,10,-7,8 seguir_asi,-4,9,-1,-4 seguir_con,-7,-5,-1,11 ' +
  'seguir_viviendo,21,-12,-3,-9 segundo,-3,-1,-2,-1 segundos,-1,-1,5,-1 segura,9,-14,6,-3 segura_con,19,-7,-2,-1 seguro,11,-1,-6,-2 seis,-2,0,-2,-1 seizure,-4,-4,21,-3 self,1,-1,-2,-1 ' +
  'semana,-6,-4,-6,-5 semanal,-2,-1,-1,-2 semanas,-1,-1,15,-1 send,-8,-7,-7,8 send_me,-6,-5,-1,7 send_the,-2,0,-1,-6 sending,1,-2,-3,5 sending_me,3,-1,-1,8 sending_these,-1,0,-1,-21 ' +
  'sent,0,-4,-3,0 sentada,-1,0,-2,0 sentido,12,-1,-6,-1 sentido_a,6,-1,-2,-1 ser,-9,17,-6,9 ser_madre,-2,10,-2,-4 ser_mama,-2,16,-2,-6 sera,-1,0,7,0 seria,20,-1,-2,-2 serio,-1,-1,-1,6 ' +
  'service,-5,-3,-3,13 servicio,-7,-3,-4,16 set,-2,-1,-1,1 settle,-1,-2,-9,-2 settled,-3,-2,-1,-2 shadows,4,0,0,0 shake,13,-6,-3,-3 shake_her,10,-1,-2,-1 shaking,6,-7,3,-3 ' +
  'shaking_all,-1,0,5,-1 shattered,-1,-1,-2,-1 she,-3,-2,7,-4 she_ate,-3,-1,10,-1 she_cant,2,-3,13,0 she_cried,7,-2,-2,-1 she_cries,-2,-2,11,-1 she_deserves,-5,11,-1,0 ' +
  'she_did,-2,-1,-5,0 she_doesnt,8,-1,-1,-2 she_drank,-2,-1,13,-1 she_dropped,-2,-1,-6,-1 she_fell,-2,0,5,-2 she_got,-1,-1,16,-1 she_hasnt,4,0,5,0 she_hit,-7,0,7,0 she_is,11,-5,1,-2 ' +
  'she_rolled,-2,0,5,-1 she_screams,7,-2,1,0 she_seems,-2,-1,10,0 she_sleep,-1,-1,-6,-1 she_sleeps,-1,5,-5,1 she_slept,-5,-3,-8,-2 she_wakes,0,10,-2,-1 she_wants,7,-1,-1,-1 ' +
  'she_was,-8,5,-1,-2 she_wont,-3,0,6,-2 shed,2,-2,-1,-1 shes,-6,-1,12,-5 shes_#,-1,-1,10,0 shes_having,-1,-2,7,-1 shes_not,13,-2,-2,-1 shes_sick,-1,-1,-8,-2 shes_up,-3,-1,-7,-2 ' +
  'shift,-2,-1,-1,0 shivering,0,0,16,0 shock,-1,-1,9,-1 shook,31,-8,-11,-4 shook_her,19,-3,-5,-1 shook_him,18,-10,-2,-2 shook_my,11,-3,-2,-1 shook_the,0,5,-3,-2 shoot,-2,0,-1,-2 ' +
  'short,-2,-1,-2,-1 shot,-5,15,-2,-1 shots,-2,-2,-13,-2 should,0,-8,7,-4 should_a,-1,0,-7,0 should_i,-10,-3,10,-3 should_just,13,-7,-1,0 should_we,-2,0,7,-1 shoulder,-1,0,-3,0 ' +
  'shouldnt,4,12,-2,-1 shoved,12,-1,-1,0 show,-6,-4,-2,-4 show_me,-6,-4,-1,-3 shower,-4,17,-6,-1 showing,4,0,1,-1 shushed,-2,-1,-4,-1 shut,4,-2,1,14 si,12,-4,-10,-7 si_la,-5,0,-1,0 ' +
  'si_me,26,-8,-2,-1 si_no,12,-1,-3,-3 si_se,-4,0,-5,0 si_yo,12,-2,-1,-4 sick,-7,-9,-4,-7 sick_of,-2,-2,-4,11 side,2,-1,6,-1 sido,-1,6,-1,-1 siempre,7,-3,-4,1 siento,-1,23,-6,-7 ' +
  'siento_muy,-2,8,-2,0 siento_que,8,3,-3,-4 siento_segura,20,-12,-1,-1 siento_sola,-6,7,0,0 siento_un,-1,6,-1,-1 siesta,-9,-3,-8,-5 siestas,-6,-3,-8,-5 sigan,-5,-2,-4,13 ' +
  'sign,-9,-1,-1,11 sign_up,-9,-1,-1,11 signed,-8,-4,-1,17 signed_me,-3,-1,0,7 signed_up,-2,-3,0,8 sigo,1,-3,-4,19 sigue,-2,-2,-1,-3 siguen,-4,-1,-2,8 siguen_escribiendo,-3,-1,0,15 ' +
  'siguiente,-2,-1,-2,-2 siguio,-3,-1,-5,-1 silba,-1,-1,14,0 silbido,-1,0,7,0 sillon,2,0,0,0 sin,-2,4,4,-10 sin_aire,-1,-2,13,0 sin_cafe,-7,-4,-3,-1 sin_dormir,7,6,-6,-1 ' +
  'sin_fiebre,-1,-1,-23,-1 sin_lagrimas,-2,-1,8,0 sin_llorar,0,-5,-1,0 sin_mi,15,-2,-3,-2 sin_parar,-1,5,8,-3 sin_querer,-1,-3,2,-8 since,-3,2,14,-4 since_#,1,-6,-1,-3 ' +
  'since_he,11,-2,-2,0 since_last,-2,-1,17,-1 since_midnight,-2,9,2,0 since_she,-8,17,-2,-1 since_the,-6,-1,4,-1 since_this,-1,-1,7,-1 since_yesterday,-1,-2,13,-1 singing,-4,-1,-1,-1 ' +
  'single,-3,-1,-3,-1 sirve,-3,0,0,0 sirvo,-2,22,-2,-10 sirvo_para,-1,8,-2,-5 sistema,-1,0,-1,6 sister,-2,-1,-6,-4 sit,-3,14,-1,0 sitting,11,-1,-1,0 six,-3,-1,-2,-2 skin,-3,-2,21,-3 ' +
  'skin_is,-1,-1,8,-1 skip,-5,-3,-7,-2 skipped,-2,-1,-6,-1 skipping,0,-1,14,-1 slammed,9,0,3,0 slapped,14,-4,-6,-2 slapped_my,5,-1,-1,-1 sleep,-8,-1,-8,-5 sleep_and,20,-2,-2,-1 ' +
  'sleep_even,0,8,-1,0 sleep_in,-10,-1,-8,-1 sleep_is,-5,0,-3,-1 sleep_like,-6,-1,-2,-1 sleep_texts,-2,-2,0,11 sleeping,-1,-3,5,-2 sleeping_great,-1,0,-7,4 sleeps,-6,2,-10,2 ' +
  'sleepy,-4,-5,9,-2 sleepy_now,-1,-1,5,0 slept,-4,-4,-9,-3 slept_#,-3,-2,-9,-3 slept_great,-2,-1,-6,-1 slept_in,12,-4,-2,-1 slept_ok,-2,-1,-8,-2 slept_through,-7,-3,-6,-3 ' +
  'slit,9,-1,-1,-1 slow,0,0,-2,-7 slowed,0,0,-6,0 smacked,18,-2,-3,-1 smash,15,-3,-3,0 smiled,-3,0,-2,0 smokes,-2,-2,-1,0 smother,10,-3,-2,-1 smothered,2,0,-3,-1 smothering,10,-3,-1,-1 ' +
  'smothering_him,5,-1,0,0 sms,-3,-2,-2,14 snap,4,12,-2,-1 snap_and,8,-2,-2,-1 snapped,-9,12,-1,-1 snapped_at,-9,14,-1,0 snappy,-3,0,-2,-1 snooze,-4,0,-3,0 snores,-8,-3,12,-1 ' +
  'snoring,-1,-3,8,-1 snotty,-1,-1,-2,-1 so,-1,12,-7,-4 so_alone,-3,17,-1,-3 so_angry,8,-3,-1,0 so_bad,5,1,7,-2 so_done,5,1,-2,-3 so_hard,13,-4,-3,-2 so_i,5,-8,-2,-1 so_mad,12,-1,-1,0 ' +
  'so_much,1,4,-4,-6 so_sleepy,-1,-1,6,0 so_tired,-2,9,-2,-4 so_you,0,0,0,7 soaked,0,0,-2,0 sob,-3,14,-1,0 sobbed,-3,18,-1,0 sobbing,-2,10,-2,0 sobre,6,0,0,-3 sobredosis,14,-1,-1,-1 ' +
  'sobrevivimos,-3,-1,-3,-2 sobrevivo,-3,0,-1,-1 sock,-2,0,-2,-1 sofa,-3,-1,13,-2 soft,-4,-3,15,-3 soft_spot,-3,-2,14,-3 softly,-2,0,-2,-1 sola,3,12,-8,-6 sola_con,25,-10,-2,-4 ' +
  'solicito,-1,0,-1,7 solids,0,0,-2,0 solita,-1,-1,-3,0 solito,-2,0,-1,-1 solo,-6,1,-8,-4 solo_quiero,-3,7,-1,-2 sombras,11,-1,-2,-1 some,-11,-3,10,-2 somebody,5,-1,-1,-1 ' +
  'someone,11,-2,-7,-4 someone_come,-5,0,-1,-1 something,8,-3,7,-5 something_bad,7,-3,-1,-1 something_is,1,6,8,-1 something_to,6,-2,-2,0 sometimes,2,1,-3,-1 sometimes_i,9,3,-2,-1 ' +
  'son,6,-2,-9,-6 sonajero,-7,0,-1,-1 sopa,-4,0,2,0 soporto,2,18,-1,-6 sorry,-1,-3,-4,-7 sound,-5,-1,-3,-1 sounds,10,-4,9,-5 sounds_like,-2,-1,11,0 soy,7,19,-10,-2 soy_la,1,-3,-3,11 ' +
  'soy_mala,-2,10,-1,-1 soy_un,2,15,-3,-2 spam,-3,-6,-4,30 spamming,-3,-1,0,6 spanish,-2,-1,-2,-6 spanked,8,0,-2,0 spent,-4,-1,-1,-1 spit,0,-1,5,0 spit_up,0,-1,5,0 spot,-3,-2,14,-3 ' +
  'spots,-2,-1,14,-1 squeeze,3,0,-1,0 squeezed,11,-4,-2,-1 squeezed_her,7,-2,-1,0 stabbing,10,-6,-2,-1 stairs,11,-3,8,-2 stand,-2,6,-3,-1 standing,10,-3,-2,-1 start,-8,-3,-5,-9 ' +
  'start_the,-1,-1,-2,-5 started,8,-3,4,-4 startle,-1,-1,-2,-1 starts,-5,-1,-3,-1 stat,0,0,-2,-1 stay,0,-3,-4,-3 stayed,-2,-1,-3,0 staynear,-1,-1,-1,5 step,-10,-9,-7,-10 ' +
  'stiff,-4,-3,18,-3 stiff_and,-1,-1,5,0 stiff_neck,-2,-1,5,-1 still,-5,-5,-6,2 still_texting,0,0,0,5 stir,-1,-2,-2,-1 stirred,-3,-1,-3,-1 stitches,-1,0,4,0 stool,-1,-1,9,-1 ' +
  'stop,-4,-6,-7,33 stop_all,-1,-1,-3,8 stop_crying,6,9,-8,-4 stop_everything,-1,-4,0,11 stop_getting,-1,0,-1,5 stop_it,-2,-1,-1,11 stop_messaging,-1,-2,-1,6 stop_myself,5,-3,0,-3 ' +
  'stop_now,-1,-1,-1,9 stop_nursing,-3,-1,0,-6 stop_please,-1,0,-1,6 stop_por,0,0,0,5 stop_screaming,9,-2,0,0 stop_sending,-6,-2,-2,2 stop_texting,-5,-4,-3,5 stop_the,-3,-2,-2,8 ' +
  'stop_these,-2,-1,-1,9 stop_this,-3,-1,-1,13 stop_txting,-2,-1,-1,5 stopp,-2,-2,-4,30 stopped,3,-1,2,-5 stopped_breathing,-2,-1,14,-2 stops,4,-1,5,0 story,-2,0,-1,-1 stp,-1,0,0,6 ' +
  'straight,-3,-4,-5,-2 strangle,7,-2,-2,-1 strangled,7,-1,4,-1 streaks,-1,-1,4,-1 stressed,-2,5,-3,-3 stretch,-1,-1,-2,-1 strike,-3,-1,-2,-1 stroked,-1,0,-3,0 stroller,-2,-1,-3,-1 ' +
  'strong,4,-1,-6,-1 strong_willed,-3,-1,-5,-1 struggling,-5,15,6,-2 struggling_to,-1,-2,6,0 sttn,-1,-1,-3,-1 stubborn,-1,-1,-2,0 stuff,-2,-2,4,7 stuffed,0,-2,9,0 su,-5,-6,1,4 ' +
  'suave,0,-3,-1,-4 sube,-1,-1,9,-3 sube_de,-1,-1,9,-3 subscription,-4,-2,-2,10 such,-1,9,-1,0 such_a,-1,9,-1,0 sucking,-1,-1,11,-1 sucking_in,-1,-1,11,-1 sucks,-2,0,-2,-6 ' +
  'sudando,-1,-1,6,-1 suegra,-2,-1,-2,-4 suelte,2,0,0,0 suena,6,-1,4,-2 sueno,-13,-12,-13,-3 suficiente,-4,1,-4,3 suicidal,14,-7,-3,-2 suicidarme,6,0,-1,-1 suicidas,3,-1,-2,-1 ' +
  'suicide,14,-4,-1,-6 suicidio,14,-1,-2,-4 summary,-5,-2,-2,-3 sunken,-2,-1,8,-2 super,-2,-3,15,-1 supera,-2,7,-1,-2 sure,-3,4,-3,-3 survive,0,0,0,-2 survived,-1,0,-2,-2 ' +
  'surviving,-1,-1,-3,-2 sus,-6,-4,-2,9 sus_textos,-1,-2,-1,6 suscripcion,-5,-3,-4,19 suspendan,-2,0,0,7 swaddle,-8,-1,-3,-4 swaddling,0,0,-1,-2 swallow,-1,-1,3,0 swallowed,-6,-3,20,-3 ' +
  'swallowed_a,-3,-2,15,-2 swapped,6,-1,-6,0 swear,1,-2,-1,-1 swelling,-4,-3,15,-2 swelling_up,-2,-1,9,-1 swim,-1,-1,-3,0 swing,-2,-1,-4,-2 switch,-5,-1,-2,2 switched,15,-1,-4,-1 ' +
  'swollen,-4,-3,17,-4 system,-1,0,-1,7 table,-4,-1,15,-2 tablet,-2,0,8,0 tablets,10,-1,4,0 take,2,3,1,5 take_back,-1,-4,-1,5 take_care,6,-1,-3,-1 take_her,7,-2,13,-1 ' +
  'take_him,-5,-1,11,-2 take_it,-2,11,-5,-4 take_me,1,-9,-2,6 take_my,6,-4,-3,9 take_the,-6,4,1,-1 take_us,8,-1,-1,12 taken,-2,-1,-1,8 taken_off,-2,-1,-1,8 takes,-1,-2,-1,0 ' +
  'taking,3,-1,-2,-2 talk,-5,15,-1,-1 talk_to,-2,16,0,-1 talking,8,-2,-2,-1 tambien,-6,6,-4,-9 tampa,-3,0,-1,0 tan,2,-1,-5,-2 tanto,-5,-1,-5,-1 tape,6,-1,-7,-2 tape_la,10,-1,-6,-2 ' +
  'tarda,0,-1,-2,0 tarde,-6,-2,-9,-6 tarde_#,0,0,-6,0 tardo,-2,-1,-2,-1 te,-3,-2,-1,-3 tea,-4,-1,3,-1 tears,-4,9,9,-3 teddy,-1,0,-2,0 teeth,-15,-2,-14,-4 teething,-4,-7,-5,-3 ' +
  'tele,12,0,-2,-6 telefono,-3,-3,-3,8 telefono_de,-1,0,0,7 tell,9,-4,-3,-6 tell_me,-3,-2,-2,-5 tell_my,15,-2,-1,-1 telling,6,-1,-2,-2 telling_me,6,-1,-2,-2 tells,3,8,0,-3 ' +
  'temblores,-1,0,4,0 temo,7,0,-1,0 temp,-5,-3,24,-3 temp_#,-2,-1,12,-2 temp_of,-2,-1,11,-1 temper,2,2,-2,-1 temperatura,-1,-1,13,-1 temprano,0,-1,0,-6 tempted,8,-1,-1,-1 ' +
  'ten,-3,-2,-3,-2 tendria,3,0,0,0 tengo,14,12,-10,-4 tengo_bebe,-4,-2,0,9 tengo_depresion,-5,11,-2,-1 tengo_el,-4,19,-1,0 tengo_fuerzas,-3,8,-1,-2 tengo_ideas,11,-3,-1,-1 ' +
  'tengo_las,7,-1,-5,0 tengo_miedo,9,-5,-3,-3 tengo_pensamientos,7,-2,-1,-1 tengo_que,-5,-2,0,4 tengo_razones,5,-2,-1,-1 tengo_un,5,-2,-2,-1 tenia,11,0,-6,-4 terco,-1,0,-4,0 ' +
  'termina,-2,0,-2,-13 terminamos,-1,-1,0,3 terminar,6,-4,-2,8 terminar_con,11,-3,0,-4 terminate,-1,-1,-1,7 termine,12,-1,-1,-6 terminen,-9,-1,-2,25 termino,-1,0,-2,-2 ' +
  'terrible,-6,13,-2,-1 terrified,0,4,0,0 terror,-1,11,-1,0 test,0,0,-7,0 teta,-4,-2,-9,-3 tete,-1,-1,-2,-1 tetero,-2,-1,-5,-1 tether,-2,7,-1,-2 text,-10,-7,-8,11 text_me,-10,-6,-2,5 ' +
  'text_you,-3,-1,-1,-6 texted,-3,-1,-1,1 texteen,-2,-2,-1,8 textees,-2,-2,0,5 texting,-7,-6,-4,16 texting_me,-7,-4,-2,9 textos,-5,-4,-4,20 texts,-9,-6,-7,28 texts_anymore,-2,-3,0,9 ' +
  'texts_are,0,0,0,-6 th,-2,0,7,-1 than,3,5,-3,-5 than_do,11,-2,0,-4 than_me,-5,8,-1,0 thank,-3,-4,-7,1 thanks,-6,-6,-7,5 thanks_for,-1,-1,-1,-9 that,-3,-5,0,-10 that_arent,8,-1,-1,-1 ' +
  'that_doesnt,-2,-1,8,-1 that_dont,-1,0,11,-1 that_last,-2,-2,-4,-8 that_normal,-1,0,6,0 thats,2,-5,-6,0 thats_enough,0,-1,0,7 thats_not,7,-4,-3,-3 the,2,-1,-2,-4 the_#,-6,-3,-1,-4 ' +
  'the_baby,26,-5,-12,1 the_balcony,9,-2,-2,-2 the_bath,8,-3,16,-2 the_bathroom,1,9,-2,0 the_bed,10,-1,13,-2 the_boob,-2,-1,-5,-1 the_bottle,-2,-2,-2,-5 the_bridge,14,-3,-2,-1 ' +
  'the_car,6,0,-1,-2 the_changing,-1,0,7,-2 the_couch,0,-1,8,-1 the_day,-2,-2,-5,-1 the_death,-11,-1,-1,-1 the_devil,15,-1,-6,0 the_doctor,-2,0,5,0 the_door,-6,7,2,-1 ' +
  'the_dot,-1,-1,-5,0 the_end,-7,14,-2,-3 the_er,-3,0,13,-1 the_floor,-4,5,2,-1 the_kids,9,-1,-2,0 the_last,-3,6,-3,2 the_list,-3,-1,-3,6 the_mattress,1,-1,-5,0 the_messages,-3,-1,-1,6 ' +
  'the_morning,5,0,-1,0 the_mouth,-4,0,7,0 the_nap,-3,-3,-4,-5 the_night,-6,-7,-5,-6 the_nights,-2,9,-1,0 the_only,8,-3,0,0 the_oven,-2,-1,8,0 the_paci,-4,-2,-7,-6 ' +
  'the_pacifier,-3,-1,-3,-6 the_pillow,6,0,-1,-1 the_pills,10,-2,-4,-1 the_plan,-8,-6,-4,-6 the_point,2,17,-3,-3 the_rattle,-7,0,-3,-1 the_road,9,-1,-1,-2 the_roof,8,2,-1,0 ' +
  'the_room,8,-2,-3,-1 the_shower,-2,18,-2,-1 the_sleep,-1,-1,0,10 the_stairs,9,-2,2,-2 the_swaddle,-8,-1,-2,-3 the_texts,-5,-3,-4,14 the_time,-5,12,-2,-1 the_tub,2,-1,11,0 ' +
  'the_tv,6,0,-3,-2 the_voices,10,0,-3,-1 the_walls,5,0,-1,-1 the_white,-2,0,-7,-1 the_window,10,-3,-3,-2 the_worst,-4,9,-1,0 the_wrong,0,-1,-1,5 them,3,-2,-3,-5 then,-1,-3,-2,-2 ' +
  'then_bed,-1,-1,-6,-1 then_he,6,0,-1,0 theo,-2,0,-2,0 there,9,2,-5,-2 theres,10,-3,4,-2 theres_a,5,-1,3,-1 theres_no,6,-2,-2,-1 these,-9,-9,-7,19 these_anymore,-2,-1,0,6 ' +
  'these_messages,-4,-2,-2,11 these_off,0,0,-1,6 they,20,-5,-6,-3 they_are,6,-1,-2,-1 theyd,6,-2,0,-2 theyd_be,6,-2,0,-2 theyre,9,-1,1,-1 thing,-3,-4,8,3 things,4,-4,-3,3 ' +
  'things_that,5,-1,-1,-1 think,-1,3,4,-5 think_about,16,-4,-6,-1 think_i,-3,14,-4,-1 think_im,3,6,-2,-1 think_its,-1,0,6,0 think_she,-2,-1,15,0 think_the,6,-1,-2,0 ' +
  'thinking,17,-6,-7,-4 thinking_about,14,-9,-5,-3 thinking_of,11,-3,-3,-2 thinks,-13,16,-2,0 third,-6,-1,-4,-1 third_nap,-6,-1,-3,-1 thirty,-2,-1,-2,-1 this,-6,6,-6,11 ' +
  'this_any,-1,6,0,-1 this_anymore,0,-7,-1,3 this_baby,20,4,-5,-14 this_be,-2,0,-1,5 this_family,-6,-1,0,-20 this_house,2,0,-4,-7 this_i,5,-3,-1,1 this_is,-1,13,-7,4 ' +
  'this_isnt,-1,-1,-2,9 this_kid,7,-10,-1,-5 this_list,-3,-3,-2,13 this_morning,6,-3,6,-4 this_off,-1,-2,-1,16 this_phase,-4,-2,0,-6 this_phone,-1,-2,-1,10 this_program,-2,-3,-1,6 ' +
  'this_regression,-2,-9,0,-2 this_service,-3,-2,-1,6 this_step,-3,-6,-2,-6 this_stop,-1,-1,-1,5 this_thing,0,-1,-1,6 this_up,-2,9,-2,-2 this_week,-2,-3,-4,-5 this_world,10,-4,0,-3 ' +
  'tho,0,-2,-2,0 thought,14,-3,-4,-1 thought_about,11,-1,-2,-1 thought_of,11,-1,-1,-1 thoughts,18,-6,-9,-4 thoughts_of,10,-4,-6,-2 thread,-1,0,-2,0 threatened,5,-1,-1,-1 ' +
  'threatened_to,5,-1,-1,-1 three,-7,-11,-5,2 three_times,-1,-1,0,6 threw,13,-5,3,-4 threw_her,12,-3,-3,-1 threw_him,10,-1,-2,0 threw_the,-1,-1,-6,-1 threw_up,-2,-1,20,-1 ' +
  'throat,2,-1,8,-1 throat_is,-2,-1,8,-1 through,-4,3,-7,-2 through_it,-9,0,-1,-1 through_the,12,3,-2,-1 throw,8,-4,-3,-3 throw_her,14,-1,-1,-1 throw_him,13,-3,-1,0 ' +
  'throw_the,-7,0,-1,-1 throwing,8,-6,10,-3 throwing_him,7,-3,-5,0 throwing_up,-9,-1,20,-2 thrown,-1,0,13,0 thrown_up,-1,0,13,0 throws,-1,-1,-9,-1 thru,-3,-2,-4,-2 thrush,-1,-1,15,-1 ' +
  'thunder,-2,0,0,0 thx,-1,-1,-2,7 tick,-1,-1,8,0 tiembla,-4,-3,18,-3 tiembla_todo,-3,-2,14,-3 tiempo,0,4,-4,-1 tiene,-6,-5,22,-3 tiene_#,-7,-2,16,2 tiene_el,-2,-1,10,-1 ' +
  'tiene_fiebre,-4,-1,-6,-2 tiene_la,-5,-2,-7,-1 tiene_los,-1,-1,7,-2 tiene_un,7,-1,12,-1 tienen,-1,-1,-2,7 tieso,-2,-1,9,-1 tieso_y,-1,-1,5,-1 til,-4,-3,-4,-2 til_#,-5,-3,-5,-2 ' +
  'til_he,-1,0,8,0 tile,-3,-1,15,-1 tiles,0,0,4,0 till,0,-3,-6,-3 till_#,-3,-1,-5,-1 till_she,7,0,-1,0 time,-2,3,-3,-1 time_i,5,9,-1,-1 times,-5,-3,1,1 times_today,0,0,16,0 ' +
  'times_tonight,-1,0,24,0 tina,2,-1,4,0 tips,-1,0,-2,-1 tirandola,4,-1,-1,-1 tirandolo,5,-1,-1,-1 tirar,5,1,-2,-4 tirar_el,-15,0,0,-1 tirar_la,-5,6,-1,-2 tirarla,13,-1,-4,-1 ' +
  'tirarla_por,7,-1,-2,-1 tirarlo,9,-1,-2,-1 tirarlo_por,8,0,-2,0 tirarme,10,-2,-2,-2 tire,26,-1,-4,-2 tire_en,10,0,-2,0 tired,-7,-1,-13,-6 tired_and,-1,9,-2,-1 tired_i,4,9,-1,-1 ' +
  'tired_of,8,4,-1,5 tiredness,-11,0,-3,-1 tiro,5,-2,1,-2 tiro_el,-8,-1,4,-1 tiron,-5,-3,-5,-2 tmrw,-1,-1,-1,-2 to,4,-1,-2,-2 to_a,-10,-1,6,2 to_be,7,7,-4,1 to_bed,-7,-1,-3,-1 ' +
  'to_breathe,-1,-2,6,-1 to_cancel,-9,-1,-1,7 to_change,-8,-3,-1,-6 to_come,8,-4,0,0 to_cry,-11,23,-1,-1 to_die,27,-13,-3,-7 to_disappear,6,-1,-1,-2 to_do,4,5,-2,3 to_drive,9,-1,-1,-1 ' +
  'to_drop,10,-2,-5,-2 to_end,13,-14,-2,-1 to_get,-7,-2,1,7 to_give,-1,12,14,4 to_go,9,1,-3,-1 to_help,-11,4,2,-1 to_him,7,-2,-2,-1 to_his,-1,0,-1,7 to_hurt,16,-7,-2,-2 ' +
  'to_jump,18,-3,-1,-2 to_keep,7,-3,0,-1 to_leave,6,-4,-2,-2 to_live,29,-9,-3,-7 to_lose,5,6,-3,-3 to_make,7,-1,1,-2 to_move,-5,-1,-1,-1 to_my,-3,6,10,-3 to_nap,-1,-1,-6,-1 ' +
  'to_nurse,-3,-1,-7,-1 to_opt,-5,-1,0,10 to_put,9,0,-2,0 to_quit,-7,12,-1,-4 to_receive,-4,-1,-1,10 to_run,-5,18,-1,-2 to_scream,-7,0,-1,0 to_shake,6,-3,-2,-1 to_sign,-9,-1,0,-2 ' +
  'to_sleep,-3,-4,-4,-6 to_snap,5,-2,-1,0 to_start,-7,-1,-1,-2 to_stop,7,-4,-2,14 to_take,11,-3,2,-2 to_talk,-2,16,0,-1 to_text,-5,-1,-1,3 to_this,-3,-2,-1,10 to_try,-8,-2,-2,-3 ' +
  'to_unsubscribe,-5,-1,-2,2 to_use,-2,-1,8,0 to_wake,1,-6,15,-2 to_walk,2,7,-2,-1 toalla,-6,6,-3,-2 toast,-5,-3,-1,-2 toca,-7,-2,1,-1 toda,-5,3,2,-2 toda_la,-5,4,2,-2 todas,5,2,9,-2 ' +
  'todas_las,5,2,9,-2 todavia,-2,-2,-3,-4 today,-8,-6,-1,-8 today_lol,0,0,-8,0 toddler,-4,-2,-3,-2 todo,1,11,-2,5 todo_el,-2,5,9,-3 todo_lo,-2,-1,8,0 todo_me,-3,10,-1,-2 ' +
  'todos,15,-6,-6,-6 together,-1,-1,2,-1 toilet,-2,11,4,0 told,-1,-5,-1,1 toma,-7,-3,-1,-3 tomado,-1,0,8,-1 tomar,-3,-1,9,-3 tomar_nada,-2,-1,9,-2 tomarme,9,-1,-4,-1 ' +
  'tomarme_todas,7,-1,-3,-1 tomas,-5,-3,-2,-4 tome,25,-4,-9,-5 tome_un,5,-1,-1,-1 tomo,-8,-3,23,-4 tomo_el,-1,0,5,0 tomo_mis,-4,0,8,0 tomorrow,7,-4,-4,-6 tongue,-3,-1,9,-1 ' +
  'tonight,3,7,-2,-9 tonight_i,7,-4,0,0 tonights,-4,-2,-1,-8 tonights_reminder,0,0,-1,-7 tonteria,4,0,-1,0 too,2,3,-6,-6 too_hard,14,8,-5,-2 too_many,5,-1,-3,3 too_much,-3,5,1,-1 ' +
  'took,-2,-3,9,-4 took_a,4,-1,12,-1 took_too,6,-1,-3,-1 top,-3,-1,-2,-1 tortura,-2,0,-1,-2 torture,0,-1,-4,-3 tos,-9,-2,25,-3 tose,-3,-1,18,-1 toser,-1,0,4,-1 tossed,7,0,-2,0 ' +
  'total,-3,-2,-8,-4 totally,-2,9,-3,-3 touch,5,-3,9,-1 touched,-4,8,-1,-3 towel,-2,0,-1,0 trabajar,-1,-3,0,-1 trabajo,-4,-2,0,5 track,-1,-2,-8,-1 trae,-2,0,2,0 traffic,16,-3,-1,-1 ' +
  'trago,-5,-2,20,-3 trago_una,-2,-1,12,-1 train,2,-2,-1,-1 training,-2,-1,-1,-3 tranquila,-2,-1,-4,4 tranquilo,-2,0,-1,-1 transfer,-2,0,-1,0 trapo,-1,-2,11,-1 trapped,-2,6,0,0 ' +
  'travel,-2,-1,-2,-2 tree,4,-1,0,0 tren,-2,-1,-1,-3 tres,-4,-5,0,-5 tried,4,-1,-3,-2 tried_to,6,0,0,0 triste,-3,8,-5,-2 tristeza,-2,12,-2,-1 tronco,0,-1,-2,-1 trouble,-1,-1,5,-1 ' +
  'trouble_breathing,-1,-1,5,-1 truck,-5,-1,-1,-2 trust,12,-5,-1,-3 trust_myself,10,-3,-1,-3 trusted,8,-5,-2,0 try,-10,-3,-4,-5 trying,0,-2,-3,-4 tu,-5,-1,-2,6 tub,2,-1,11,0 ' +
  'tuesday,5,0,-1,0 tummy,-3,-1,-1,-1 turkey,-1,-1,-1,-2 turn,-5,-4,-7,10 turn_off,-1,-1,-4,5 turn_these,0,0,-1,6 turn_this,-1,-1,-1,11 turned,-3,-1,7,5 turned_blue,-2,0,11,-1 ' +
  'turned_off,-1,0,-3,7 turning,-2,-1,7,-1 turning_blue,-2,-1,6,-1 turno,-5,-3,-4,-1 tuve,2,0,-2,-1 tuvimos,-1,-1,-2,-1 tuvo,-2,-1,-1,-1 tv,5,0,-3,-2 twenty,-2,-1,-1,-1 ' +
  'twice,-4,-4,-2,-4 twice_by,0,-1,8,-1 twins,-7,-8,-2,-3 twitching,-1,0,7,0 two,-4,-4,10,-9 txting,-2,-1,-1,5 tylenol,-4,-4,15,-3 type,-1,8,-8,-1 u,-2,-1,-3,19 ugh,-2,-2,-5,-1 ' +
  'ultima,11,9,-4,4 ultima_siesta,-5,-1,-1,-1 ultimas,-2,0,0,0 ultimo,-6,-3,-4,-8 un,5,2,-1,-2 un_cafe,-6,-2,-3,-2 un_cuchillo,10,-1,-2,-1 un_demonio,6,0,-1,0 un_desastre,-3,6,-2,-1 ' +
  'un_fracaso,-8,11,-1,-1 un_hotel,-9,0,-1,-2 un_mensaje,-1,-2,-1,11 un_mes,-1,0,6,0 un_paso,-1,-2,-2,-6 un_peligro,9,-5,-1,-1 un_poco,-5,-1,-3,-1 un_trapo,-1,-2,7,-1 una,7,-5,4,-5 ' +
  'una_cachetada,12,-1,-5,-1 una_capsula,-1,0,8,-1 una_carta,9,0,-1,-2 una_convulsion,-2,0,5,0 una_hora,-9,0,-1,-1 una_locura,6,-2,-1,-1 una_noche,-3,5,-1,0 una_pila,-2,-1,7,-1 ' +
  'una_semana,-2,-1,6,-1 una_vez,8,-2,-4,-1 unalive,8,0,-1,-1 unalive_myself,8,0,-1,-1 unas,-3,0,-1,0 unconscious,-1,-1,14,-1 under,-5,3,25,-1 under_the,1,-1,10,0 undo,-4,-3,-6,-2 ' +
  'unirme,-6,-2,-3,-3 uno,-1,0,-2,0 unos,-5,-2,1,-3 unos_segundos,-1,-1,5,-1 unresponsive,-2,-1,16,-2 unsafe,9,-4,0,0 unsub,-2,-2,-4,31 unsubcribe,-1,-1,-2,6 unsubscribe,-8,-5,-6,21 ' +
  'unsubscribe_me,-3,-3,-1,9 unsubscribed,-1,-1,0,3 unsubscribing,-2,-3,0,11 unsuscribe,-5,-2,-3,21 until,0,-3,-6,-4 until_she,6,0,-1,0 up,-2,-1,-3,-2 up_a,-5,0,-2,0 ' +
  'up_after,-1,-1,5,-1 up_and,-5,-1,-4,-1 up_before,-8,0,0,0 up_for,-2,-4,-4,5 up_green,-2,0,6,-1 up_in,5,-1,-3,0 up_my,0,-2,-6,2 up_n,0,0,12,0 up_on,8,-4,-4,-1 up_properly,-2,0,8,0 ' +
  'up_screaming,-2,-1,8,0 up_til,-2,0,-5,0 up_tomorrow,14,-1,-1,-1 up_with,-2,-1,-4,5 upa,-2,-1,-3,-1 upright,-2,-1,0,-1 ups,-3,-2,-5,-2 urge,15,0,-2,0 urgencias,-6,-1,16,-1 ' +
  'us,8,-7,-9,5 us_alone,-2,0,0,8 us_both,18,-4,0,-6 us_off,-1,0,-1,17 us_up,-5,-1,-2,2 usamos,-2,-2,-1,3 usar,-3,-1,-3,-3 use,-3,-4,2,-5 used,0,0,-2,0 useless,-7,9,-1,-1 ' +
  'using,0,-1,0,8 ustedes,-5,-4,-3,10 usually,-1,-1,-3,0 va,4,-3,-4,-3 vacaciones,-5,-3,-2,-4 vacation,-2,-1,-2,-1 vacia,-3,11,0,-1 vacunas,-2,-1,-5,-1 vaina,-1,-1,-1,5 vale,9,-2,-2,-8 ' +
  'valgo,-1,17,-2,-3 vamos,-2,-3,-8,-1 van,3,-2,1,-2 vaya,-4,-2,-3,-1 vayanse,-3,-1,-2,24 veces,-4,-4,2,-1 veces_y,-1,0,-5,0 vecino,-7,0,-4,-1 venas,9,-1,0,-3 veneno,-1,-1,15,-2 ' +
  'ventana,8,-2,-3,-2 veo,30,-5,6,-9 veo_cosas,12,-1,-3,-5 veo_sombras,11,-1,-2,-1 ver,-3,0,-1,0 verdad,3,6,-1,-2 verde,-1,-1,3,-2 verdes,-2,0,2,-1 very,-2,-3,12,-2 ' +
  'very_sleepy,-1,0,6,0 vez,3,3,-3,-1 vez_despierta,7,0,-1,0 vi,0,-1,-2,-2 vida,18,12,-9,-10 vida_de,-8,12,-1,-1 vida_no,10,-1,-2,-1 vida_se,9,-1,-1,0 vienen,4,-1,-2,-1 ' +
  'viernes,-2,-1,-1,-1 vigila,10,-6,0,0 vigilan,14,-1,-1,-2 vigilando,6,0,0,0 vino,-2,0,-5,-2 violent,4,-1,0,0 visit,0,0,-4,-1 visiting,-1,-2,-1,0 vitamin,-1,0,5,-1 vitamin_d,-1,0,5,-1 ' +
  'vitamina,0,0,-2,0 viva,14,-6,-6,-13 vive,-3,0,0,-2 viviendo,21,-12,-3,-9 viviendo_asi,8,-10,-1,-2 vivimos,-4,-1,-3,-1 vivir,47,-18,-13,-17 vivir_mas,8,-2,0,-4 vivo,4,-1,-2,-3 ' +
  'vivos,-1,0,-3,-2 voces,29,-3,-6,-5 voice,1,-1,14,-1 voices,21,-3,-6,-4 volvamos,-1,-1,-2,-2 volver,0,3,-3,-4 volvi,11,0,-1,-2 volviendo,4,3,-1,-1 volviendo_loca,-5,7,-1,0 ' +
  'volvio,2,-2,2,-1 vomit,-2,-1,11,-2 vomita,-4,-5,16,-2 vomita_todo,-2,-5,10,-1 vomitando,-1,-1,9,-1 vomitar,-2,-1,5,-2 vomited,-1,-1,4,-1 vomiting,-3,-2,4,-2 vomiting_and,-1,-1,5,-1 ' +
  'vomito,-2,-2,11,-2 vomito_#,0,0,8,0 voy,11,-3,-6,5 voy_a,12,-2,-4,6 vuelta,-4,-1,-4,-1 vuelvan,-3,-2,-2,13 vuelvan_a,-3,-2,-2,13 vuelvas,-1,-1,0,7 vuelvas_a,-1,-1,0,7 ' +
  'vuelve,-2,0,-1,-1 vuelvo,-3,4,-1,-2 vuelvo_loca,-2,5,0,-2 w,-1,1,-2,-3 wait,-3,-5,-3,-2 wake,0,-5,2,-3 wake_her,-4,-3,5,-1 wake_him,-8,-2,1,-1 wake_up,20,-6,3,-3 ' +
  'wake_ups,-3,-2,-5,-2 wake_windows,-1,0,-8,0 wakes,-5,-2,-9,-6 wakeup,-2,0,0,-1 wakeups,-1,0,-4,-2 waking,-6,-2,6,-5 waking_up,-4,-1,21,0 wakings,-4,0,-9,-4 walk,13,5,-2,-1 ' +
  'walk_out,4,9,-2,-1 walked,-2,0,-5,0 walking,1,6,-5,-2 walking_dead,-5,0,-1,-1 wall,6,-4,-3,-2 walls,5,0,-1,-1 wanna,17,-8,-4,-1 want,5,-2,-5,5 want_a,-5,-2,-1,-3 want_any,-2,-7,0,7 ' +
  'want_it,11,-7,0,3 want_my,-9,10,-1,-3 want_out,0,-2,0,25 want_the,6,-1,0,-2 want_these,-6,-2,0,13 want_this,0,-4,0,14 want_to,11,3,-5,-9 want_your,-1,-1,0,5 wanted,3,5,-3,-1 ' +
  'wanted_to,13,-4,-2,-3 wanting,9,-1,-1,-1 wants,13,-3,-5,5 wants_to,13,-2,-3,-3 war,-6,0,-1,0 warm,-1,-1,2,-1 warmed,-2,0,-2,-1 was,-2,-1,-3,-5 was_a,-7,6,-3,-2 ' +
  'was_asleep,-5,-1,-1,-2 was_born,-2,11,-6,-1 was_dead,17,-4,-2,-1 was_off,-1,-1,-1,-10 was_so,6,-1,-1,0 wasnt,8,-3,-1,-1 watch,-1,0,2,0 watching,11,-1,-1,-1 watching_us,8,0,0,0 ' +
  'water,-3,-5,15,-3 way,16,-5,-4,1 way_out,21,-4,-1,-3 way_to,-5,-1,-1,5 way_too,5,-1,-2,0 we,-7,-6,-5,2 we_are,-3,-4,-5,5 we_both,9,0,-1,-1 we_dont,-3,-3,-1,13 we_go,-2,-1,16,-1 ' +
  'we_live,-6,-1,-2,-1 we_lost,-1,0,0,5 we_moved,-2,-1,-1,5 we_no,0,0,0,7 we_quit,-1,-1,-1,10 we_stop,0,0,-1,-8 weak,-1,-3,11,0 weaning,0,-1,-3,-1 wearing,-1,0,-1,-4 wed,-3,0,-1,-1 ' +
  'week,-1,-6,-2,-9 week_old,-1,-1,17,-1 weekend,-2,-4,-3,-2 weekly,-2,-1,-3,-3 weeks,-5,-3,11,-4 weight,-2,-3,20,-3 weighted,-3,0,-1,0 weird,-2,-1,11,0 well,-3,-3,-6,-8 ' +
  'went,-2,-1,1,-3 went_blue,-1,0,6,0 went_down,-1,7,-2,0 went_limp,-1,0,12,0 went_stiff,-1,0,5,-1 were,2,-5,-8,2 wet,-3,-3,17,-3 wet_nappy,0,-1,8,0 weve,-1,0,0,3 what,0,-8,-2,-10 ' +
  'what_can,0,0,5,-1 what_i,1,-5,-2,-2 what_if,5,0,1,0 what_should,-1,0,7,0 whatever,-1,-1,-2,2 whatever_this,0,-1,0,6 whats,1,4,-2,-9 whats_the,2,8,1,2 wheezing,-3,-3,22,-2 ' +
  'wheezing_and,-1,-1,8,-1 wheezy,0,0,4,0 when,-1,-5,3,-7 when_he,7,-2,2,0 when_hes,-2,0,-5,0 when_i,-7,-4,10,-3 when_im,6,-1,-3,-1 when_she,6,5,-9,-1 where,1,-1,-3,2 while,-2,3,-4,-2 ' +
  'while_i,0,7,-2,-1 whispering,3,-1,-1,0 whistling,0,0,2,0 white,-5,-3,10,-5 white_noise,-2,-1,-12,-3 who,-6,3,-5,-4 whoever,-4,-1,0,0 whole,-3,-2,4,-1 whos,-1,-1,-2,-2 ' +
  'whose,-1,0,-1,-2 why,-7,12,-8,4 why_did,-2,12,0,-7 why_wont,-1,-1,-6,-1 wide,-3,-1,-2,-1 wife,7,-2,-5,3 wife_is,7,0,-1,0 will,-3,-3,-5,-9 willed,-3,-1,-5,-1 window,8,-4,12,-3 ' +
  'windows,-1,0,-8,0 wine,-2,-1,-3,-4 wiped,-6,-6,-2,-5 wish,4,5,-6,1 wish_i,18,2,-3,-6 wish_someone,-10,-1,-1,-1 wish_to,-7,-3,-1,20 with,1,-1,0,-2 with_#,-1,-1,11,-1 ' +
  'with_every,0,-1,8,-1 with_her,-2,16,2,-2 with_me,-2,5,-5,-2 with_my,-15,-7,2,-3 with_myself,6,-5,0,0 with_the,1,3,-7,14 withdraw,-2,-1,-1,5 without,2,-2,-5,-5 without_me,12,-3,-1,-3 ' +
  'wits,-3,12,-1,-2 wits_end,-3,12,-1,-2 woke,-2,-2,-7,-3 woke_#,-3,-1,-5,-3 woke_her,-3,-1,-7,-1 woke_him,-1,0,-5,0 woke_the,-3,0,0,7 woke_up,9,-4,-2,-3 woken,-8,-2,-2,-1 ' +
  'won,-2,0,-5,-2 wont,1,-2,21,-10 wont_drink,-1,-2,8,-1 wont_eat,-2,-1,10,-1 wont_go,5,-1,-5,-3 wont_she,-1,-1,-6,-1 wont_stop,10,-3,8,-11 wont_take,-1,-1,10,0 wont_wake,-3,-2,13,-1 ' +
  'word,-2,-1,-5,4 work,-6,-10,-5,-4 working,-3,-2,-6,-3 world,10,-1,-2,-4 worried,-2,-2,9,-2 worry,-7,-3,6,-2 worse,-7,-1,6,-3 worst,-7,22,-3,-3 worst_mother,-3,5,-1,-1 ' +
  'worth,3,-2,-2,-2 would,11,-9,-5,4 would_be,5,-5,-1,-2 would_like,-6,-1,-1,12 would_miss,13,-4,0,-2 would_rather,0,-1,0,5 wouldnt,4,-4,-4,-2 wouldnt_stop,5,-1,-1,-2 wouldve,2,0,0,0 ' +
  'wow,-4,0,-1,0 wrap,-1,0,-2,0 wrecked,-3,-1,-4,-3 wrists,10,-2,-2,-1 write,-1,-3,-1,-3 wrong,-3,-3,-1,12 wrong_number,-3,-2,-2,10 wrong_person,-1,-2,-2,15 wrong_with,1,7,8,-1 ' +
  'wrote,12,-3,-2,-2 wrote_a,7,-2,-1,-1 x,-3,0,1,-3 y,2,-2,6,-2 y_#,-3,-2,5,-2 y_a,-5,-2,-4,5 y_cama,0,0,-7,0 y_esta,-4,-1,12,-1 y_fiebre,-3,-1,7,-1 y_hace,-1,-1,8,0 y_la,13,-4,-11,-1 ' +
  'y_le,1,18,-4,-1 y_llora,-1,-1,8,0 y_los,-1,0,5,-1 y_luego,11,0,-2,0 y_me,10,0,-2,-2 y_medio,-1,0,11,-1 y_muy,-1,-1,6,0 y_nada,0,0,6,0 y_no,10,0,9,-7 y_nos,9,0,-5,0 y_oigo,11,-1,-3,0 ' +
  'y_sola,-4,17,-2,0 y_sudando,-1,-1,6,-1 y_tengo,14,-4,-1,0 y_tos,-1,0,-6,0 ya,0,-1,-9,10 ya_basta,-2,-3,-1,10 ya_duerme,-1,0,0,6 ya_esta,-9,0,-5,-3 ya_estuvo,-2,-1,-1,8 ' +
  'ya_los,-1,-1,-1,7 ya_me,2,8,-2,-3 ya_no,2,4,-6,6 ya_parenle,-1,-1,-1,12 ya_pueden,0,0,0,7 ya_se,-1,-2,-4,-5 ya_tiene,0,0,-4,6 year,-3,-1,-3,-1 years,-2,7,-1,0 yelled,-6,18,-3,-1 ' +
  'yelled_at,-6,5,-1,0 yellow,-5,-2,11,-2 yep,-2,-1,-3,-2 yes,-3,-1,-3,-2 yesterday,-3,-4,-2,-8 yet,-4,-3,-7,-7 yo,1,4,-9,8 yo_no,2,-4,-1,6 yo_nunca,-3,-4,-1,17 you,-10,-6,-5,14 ' +
  'you_can,-1,-1,-2,8 you_for,0,0,-1,-10 you_have,-2,-5,-1,-5 you_please,-1,0,-1,6 you_stop,-1,-1,-1,10 you_to,-3,-1,-1,15 your,-6,-4,-5,4 your_list,-1,-1,-1,7 your_message,-1,-1,-1,-9 ' +
  'your_messages,-1,-2,-2,-7 your_system,-1,0,-1,7 youre,-2,0,0,0 yr,0,-1,4,0 z,-2,-1,-4,-2 zamarree,5,0,-1,0 zarandee,19,-4,-4,-1 zero,-3,2,-4,-3 zombi,-2,-1,-3,-3 zombie,-4,-7,-3,-5 ' +
  '~abraz,-6,0,-2,-1 ~abrum,-4,11,-3,-2 ~abuel,-5,-2,2,-7 ~abult,-2,0,8,-1 ~acaba,6,-8,-7,-5 ~accid,-3,-1,14,-3 ~accou,-6,-2,-2,11 ~acept,-1,-2,-2,9 ~acost,-3,-2,-5,-3 ' +
  '~acros,10,-1,-1,0 ~actua,3,-2,-6,-2 ~acuer,-1,0,0,6 ~acues,-7,-2,-4,-2 ~afrai,15,-3,-3,-1 ~again,18,-5,-1,-1 ~agarr,8,-2,5,-3 ~agota,-8,5,-7,-4 ~agrad,-1,-1,-1,9 ~agree,-3,-2,0,8 ' +
  '~agreg,-11,-1,-1,-2 ~aguan,1,23,-5,-10 ~ahoga,18,5,4,-4 ~ahorc,24,-4,-3,-6 ~alerg,-5,-1,19,-1 ~algui,8,-4,-4,-3 ~aller,-2,-2,13,-2 ~almoh,10,-2,-9,-2 ~almos,8,-2,2,-3 ' +
  '~alrea,-5,-3,-4,10 ~amane,5,-1,7,-4 ~amari,-3,-2,19,-3 ~amazi,5,-1,0,0 ~amena,18,-2,-5,-2 ~ampol,-2,0,10,0 ~annoy,-1,-1,-2,7 ~anoch,-1,-3,-2,-6 ~anoth,2,5,-5,-1 ~ansie,-4,23,-1,-2 ' +
  '~antib,-1,-1,-10,-1 ~anula,-1,-1,-2,8 ~anule,-1,-2,-1,16 ~anxie,-2,24,-2,0 ~anymo,3,6,-5,8 ~anyon,-3,7,-2,-1 ~anyth,-6,4,11,6 ~apaga,-1,-1,-2,12 ~apagu,-1,-3,-2,18 ' +
  '~apire,-3,-2,11,-1 ~apren,-2,-1,-9,0 ~apret,12,-1,-2,0 ~apuna,9,-1,-1,-2 ~apunt,-6,-4,-3,8 ~ardie,-1,0,8,-1 ~aroun,9,-4,0,-3 ~arrep,-2,10,-1,-2 ~asfix,27,-3,-4,-3 ~aslee,-4,-3,-7,-3 ' +
  '~asust,7,-3,-3,-1 ~ataqu,-2,-1,12,0 ~atrag,-1,-2,12,-1 ~atrop,11,-1,-1,-2 ~attac,-1,16,-1,0 ~autor,-1,-1,-1,5 ~avent,23,-2,-4,-2 ~avien,10,-1,-2,-3 ~ayuda,-2,-1,-1,-6 ' +
  '~azule,-2,-1,8,-2 ~balco,16,-3,-3,-3 ~baner,2,-1,6,-1 ~barel,-5,10,0,-3 ~barki,-1,-1,6,-2 ~bathr,1,9,-2,0 ~batte,-3,-2,6,-2 ~becau,11,-5,-5,-3 ~becom,-1,6,0,0 ~bedti,-8,-1,-6,-4 ' +
  '~befor,-2,7,-5,-6 ~belie,5,-9,-2,-1 ~benad,-4,-3,24,-1 ~bette,4,3,-7,-7 ~biber,-8,-3,-11,-5 ~blanc,-4,-2,5,-3 ~blank,1,-2,10,-3 ~bleac,10,-2,4,-2 ~bleed,-4,-2,18,-6 ' +
  '~blist,-2,-1,9,-1 ~block,-4,-6,-6,21 ~bloqu,-5,-7,-4,37 ~boili,-2,-1,10,-1 ~borra,-2,-3,-1,18 ~borre,-9,-3,-4,29 ~bothe,-6,-2,-1,12 ~botto,3,15,-2,0 ~bough,9,-1,-3,-1 ' +
  '~bounc,-2,-1,-6,-2 ~boyfr,9,-2,-2,-2 ~brazo,2,-2,-6,-4 ~break,-10,25,-2,-3 ~breat,-9,-5,22,-5 ~bridg,16,-3,-2,-2 ~brigh,-1,-1,11,-1 ~broke,-4,13,-2,-1 ~broth,-4,-1,-12,-1 ' +
  '~bruis,5,-1,-1,0 ~bruta,-4,-1,-5,-4 ~bulgi,-3,-2,14,-3 ~bumpe,-4,-1,7,-11 ~burne,-2,-1,15,-1 ~burni,-3,-1,12,-2 ~burpe,-6,-1,-3,-1 ~butto,-1,-1,7,-1 ~cache,12,-1,-5,-1 ' +
  '~calen,-3,-1,17,-1 ~calie,-2,-3,11,-1 ~calla,11,-1,-4,-1 ~calpo,-3,-4,16,-2 ~camar,6,0,0,-1 ~cambi,-2,-5,-4,-11 ~cance,-10,-8,-8,32 ~canno,-2,8,-1,-2 ~cansa,-6,1,-12,-6 ' +
  '~capsu,-1,0,8,-1 ~carac,-6,-1,-7,-2 ~carri,-3,-1,-5,-1 ~cayen,-2,12,-5,-1 ~celul,-7,-1,-2,9 ~chang,-9,-8,-2,-7 ~chich,-1,-1,6,0 ~choca,10,-1,0,-1 ~choke,10,-4,5,-4 ' +
  '~choki,-5,-2,22,-3 ~chupe,-9,-3,-9,-6 ~chupo,-1,-1,-5,-1 ~cierr,-4,-1,-1,13 ~clamm,-1,-1,10,-1 ~clava,5,-1,-1,-1 ~clean,-2,-2,14,-1 ~clear,-1,0,-9,-1 ~coach,-6,-1,-1,8 ' +
  '~cobij,-2,0,5,0 ~coffe,-11,-4,-2,-5 ~colap,-6,15,-1,-1 ~commu,-2,-1,-3,13 ~compl,-5,13,-3,-2 ~comun,-1,-1,-1,7 ~confi,6,-1,-9,-1 ~confu,-1,-1,1,-5 ~conge,-1,-3,10,0 ~conmi,6,1,-7,9 ' +
  '~conse,-11,-8,-6,31 ~consi,-3,-2,10,20 ~const,-1,-1,17,-1 ~consu,-2,-1,7,3 ~conta,-12,-8,-7,26 ~conte,5,-5,-5,-6 ~conti,-5,-2,-4,12 ~contr,24,-11,1,-4 ~convu,-6,-3,30,-4 ' +
  '~copin,-1,18,-2,-1 ~coraj,8,0,-1,0 ~corri,-4,13,3,-9 ~corta,17,-11,-4,20 ~corte,11,-1,0,3 ~cough,-3,-1,14,-2 ~count,-2,-6,2,-1 ~cover,8,0,-3,-2 ~crank,-1,-1,5,-1 ~crawl,7,0,-1,-1 ' +
  '~crush,-1,8,-2,-1 ~cryin,-2,14,1,-6 ~cuand,5,-7,-2,-8 ~cuant,-5,1,0,-4 ~cuart,-3,-3,-5,-3 ~cuchi,12,-1,-2,-1 ~cuddl,-3,-3,-9,-2 ~cuell,10,-2,12,-2 ~cuent,-3,1,-5,11 ' +
  '~cuerp,-5,-2,8,-5 ~cuest,-4,8,2,-7 ~cuide,15,0,-1,-2 ~cutti,14,-3,-5,-3 ~dange,11,-6,10,-1 ~daugh,7,-4,-3,1 ~dayca,-2,-1,-3,-5 ~deber,9,-2,2,-1 ~decai,-3,-1,9,-1 ~decid,5,-4,-2,16 ' +
  '~defin,-1,-1,-2,8 ~dehyd,-4,-2,19,-2 ~dejad,-1,0,-1,7 ~dejam,-3,-1,-3,11 ~dejar,5,-9,-7,-2 ~dejen,4,-2,-4,16 ~delan,11,-1,-1,-3 ~delet,-6,-5,-4,5 ~demas,-2,12,1,6 ~demon,21,-2,-4,-2 ' +
  '~dentr,2,9,-2,-1 ~depre,-11,29,-4,-2 ~depri,-4,17,-2,-2 ~derru,-6,22,0,-1 ~desac,-2,-3,-2,17 ~desap,3,-11,-1,25 ~desas,-3,6,-3,-2 ~desbo,-2,12,-1,0 ~desca,-2,-3,-5,-5 ' +
  '~deser,9,5,-1,-2 ~deses,-8,22,-3,-2 ~deshi,-5,-1,19,-1 ~desma,-1,-1,10,-1 ~despe,1,-3,-1,-5 ~despi,-3,-5,1,-3 ~despu,5,-1,5,-4 ~desus,-9,-5,-8,36 ~deten,-3,-4,-5,30 ' +
  '~diabl,16,-2,-4,-1 ~diape,-3,-3,5,-3 ~diarr,-4,-3,29,-3 ~dient,-8,-3,-10,-5 ~dific,-4,7,-3,-2 ~digan,5,-1,-4,-2 ~disap,9,-1,-2,-3 ~disco,-5,-2,-3,19 ~disfr,-6,17,-2,-3 ' +
  '~dishw,-2,-1,11,-1 ~docto,-7,-2,4,-3 ~doesn,3,-3,7,-2 ~domin,-2,0,-1,-6 ~dormi,-5,-3,-9,-7 ~drink,4,-2,13,-2 ~drivi,3,-5,-1,-1 ~drown,-3,9,9,-3 ~duerm,-9,-6,-9,-7 ' +
  '~durmi,-5,-4,-11,-4 ~earli,-1,-1,-1,-8 ~easyg,-4,-1,-7,-1 ~eatin,-3,-1,7,-1 ~elect,-2,-1,19,-1 ~elimi,-4,-2,-3,9 ~empez,-8,-4,-3,-5 ~empuj,22,-1,-3,-1 ~encan,-4,-2,-2,-20 ' +
  '~encim,-2,6,6,-2 ~encon,-1,0,5,0 ~encue,7,-3,-1,-1 ~endin,17,-13,-2,-2 ~energ,-4,4,-5,-4 ~enfer,1,-6,-6,-3 ~enorm,-2,5,5,-1 ~enoug,-2,6,-7,10 ~enrol,-5,-1,-1,9 ~entie,-5,9,-3,-4 ' +
  '~entra,-7,-2,-1,-1 ~enven,23,-1,-2,-2 ~envia,-1,-1,-1,7 ~envie,-2,-2,-1,6 ~equiv,-4,-5,-6,24 ~escal,6,-1,9,-1 ~escap,-6,27,-1,-2 ~escri,-7,-8,-7,12 ~escuc,9,-1,-2,-2 ' +
  '~espal,-5,-1,-3,-2 ~espan,-1,-1,-1,-6 ~esper,-5,0,-6,-2 ~espos,6,-3,-4,2 ~estaf,-1,-1,-1,7 ~estam,0,-3,-5,-1 ~estar,14,-3,5,-4 ~estra,17,0,-1,-1 ~estre,10,-2,10,-2 ~estuv,14,-3,-5,1 ' +
  '~etern,-1,0,-1,-5 ~every,3,13,-7,0 ~excep,7,0,-1,-1 ~exhau,-9,5,-6,-6 ~exist,28,-4,-3,-12 ~expla,0,0,-1,-5 ~explo,-5,12,-5,-3 ~extra,9,-10,-2,-3 ~faile,-10,5,-1,-1 ' +
  '~faili,-7,16,-1,-2 ~failu,-5,9,-1,-1 ~faint,-1,-2,17,-1 ~falli,0,7,4,-4 ~famil,3,-4,-6,-8 ~fanta,11,-2,-1,-1 ~febri,-1,-1,5,-1 ~feeli,-2,18,-8,-4 ~felic,5,-1,0,-2 ~fiebr,-7,-4,19,-7 ' +
  '~figur,13,-1,-2,2 ~final,-3,3,-5,-2 ~flaci,-2,-1,10,-1 ~flari,-1,-1,11,-1 ~flopp,-3,-2,21,-2 ~fonta,-2,-1,13,-1 ~forev,9,-5,-3,8 ~forge,-2,-1,2,5 ~forgo,-3,-1,-3,-6 ' +
  '~fraca,-8,12,-1,-1 ~frasc,10,-1,-1,-1 ~frent,-4,-1,12,-1 ~frust,-3,-2,-5,-4 ~fuert,12,-3,-3,-3 ~fuerz,0,11,1,-5 ~funci,-6,-4,-9,-9 ~funct,-1,-3,-6,-1 ~furth,-1,0,-1,7 ' +
  '~garga,-2,0,10,-1 ~gaspi,-3,-2,22,-3 ~gemel,-5,-3,-3,-2 ~gentl,-5,-1,-2,-2 ~giggl,-1,0,-9,-2 ~givin,0,6,-2,-1 ~golpe,19,-4,-1,-5 ~goodb,25,-7,-4,-4 ~grabb,15,-4,1,-2 ' +
  '~graci,-7,-6,-7,9 ~grand,-4,-1,-9,-8 ~grita,-9,0,-3,-3 ~grunt,-2,-2,7,-1 ~guilt,-4,9,-1,-2 ~gusta,0,-2,-2,-11 ~habla,6,-1,-1,-1 ~hacer,24,-1,-8,-6 ~hamac,-2,-1,-2,-5 ' +
  '~handl,-1,5,-1,0 ~hangi,-4,16,-4,-2 ~happe,5,-2,-3,-3 ~happi,7,-3,-1,-2 ~haven,12,2,-3,-1 ~havin,3,9,1,-3 ~heari,18,-3,-2,-2 ~helpe,-1,-1,-8,-1 ~herma,-4,-1,-7,-2 ~himse,1,-2,7,-2 ' +
  '~hinch,-8,-3,24,-3 ~hirvi,-1,-1,11,-1 ~hitti,10,-7,2,0 ~holdi,5,-2,-3,-1 ~hones,4,14,-3,-3 ~hopel,-4,20,-3,-2 ~hospi,9,-1,3,-1 ~hundi,0,11,5,-2 ~hungr,-2,-1,-6,0 ~hurti,14,-6,-7,-4 ' +
  '~husba,5,0,-6,-3 ~ibupr,-5,-5,23,-3 ~image,26,-5,-7,-3 ~imagi,31,-7,-9,-5 ~impor,4,6,-1,-3 ~incon,-2,-2,21,-1 ~infec,-4,-3,14,-3 ~ingle,-1,-1,-1,-9 ~inhal,-1,-1,11,-1 ' +
  '~inscr,-9,-2,-1,12 ~insid,-3,10,-2,0 ~inter,-7,-6,-4,14 ~intru,7,-1,-1,-1 ~inuti,-5,7,-1,-1 ~inven,-6,0,0,0 ~jajaj,-5,0,-2,-1 ~jarab,-1,-1,6,0 ~jerke,6,-1,-1,0 ~jerki,-2,-1,14,-4 ' +
  '~jessi,-1,-2,-1,9 ~jumpi,14,-4,-4,-1 ~kettl,-3,-1,11,0 ~killi,2,2,-5,-6 ~kindl,-2,-1,-2,7 ~kisse,-11,0,-2,0 ~knive,6,-2,-1,0 ~labio,-3,-2,13,-3 ~lagri,-2,-1,7,-1 ~lasti,35,-8,-7,-9 ' +
  '~latel,2,6,-5,-1 ~laugh,-6,-5,-9,-2 ~leaki,-4,0,5,0 ~learn,-3,-1,-6,-1 ~leavi,5,-4,-3,-2 ~lengu,-1,0,11,-1 ~letha,-1,-1,11,-1 ~lette,11,-2,-2,-1 ~levan,-8,12,-5,-7 ' +
  '~licke,-3,-1,11,-1 ~limit,-5,17,-1,-1 ~limpi,-2,-1,13,-2 ~liqui,-2,-1,10,-2 ~liter,-1,11,-2,0 ~littl,-6,-3,-4,-4 ~livin,24,-13,-6,-5 ~llama,3,-3,8,-1 ~llant,-3,5,7,-4 ' +
  '~llega,-2,-1,0,-8 ~llegu,-4,1,-1,5 ~lleva,10,-1,1,-3 ~lleve,12,-3,-1,-1 ~llora,-2,17,-5,-7 ~locur,6,-2,-1,-1 ~lonel,-2,19,-1,-2 ~longe,-2,1,-6,7 ~looki,7,-1,-1,0 ~losin,1,14,1,-5 ' +
  '~machi,-5,0,-3,-1 ~magne,-2,0,6,-1 ~malit,-1,-1,-7,0 ~manag,-4,9,-1,0 ~manan,-2,-3,-5,-7 ~manch,-4,-2,13,-4 ~manda,-9,-5,-7,2 ~mande,-6,-7,-4,11 ~mante,5,-1,-2,-2 ~maqui,-5,0,-1,-1 ' +
  '~marid,2,-1,-5,-5 ~matar,30,-9,-6,-7 ~matte,1,12,0,-3 ~mattr,1,-1,-5,0 ~mecer,-3,-4,-2,-7 ~medic,-2,-1,13,-1 ~melat,-10,-3,28,-2 ~mensa,-5,-5,-5,16 ~menta,-5,28,-6,-3 ' +
  '~merez,5,-1,-2,-1 ~messa,-6,-5,-6,15 ~mient,1,3,-6,-2 ~miser,-1,0,21,-2 ~mista,-8,5,11,-3 ~mojad,-1,-1,12,-1 ~molar,-5,-1,-4,-1 ~moles,-8,-7,-8,27 ~molid,-3,-5,-2,-2 ' +
  '~molle,-3,-4,17,-2 ~monit,-6,-4,-9,-3 ~morad,-6,-4,26,-5 ~mordi,-5,-2,13,-2 ~morim,9,0,0,0 ~morir,24,-7,-4,-6 ~morni,0,-5,1,-5 ~mothe,-4,24,-4,-4 ~motri,-3,-4,18,-2 ~mottl,-1,-1,5,0 ' +
  '~movin,-5,-1,9,-1 ~muert,5,-6,2,-5 ~munec,8,-2,-1,-1 ~murde,-7,-1,-5,-2 ~murie,6,-2,6,-2 ~music,7,0,-4,-1 ~mysel,17,-5,-7,-6 ~nacid,8,-1,10,-2 ~nalga,14,0,-6,-1 ~nappe,-4,-2,-6,-3 ' +
  '~nearl,7,-3,-2,-2 ~neces,0,7,-8,8 ~neede,-2,-2,-3,8 ~neigh,-7,0,-3,-1 ~newbo,1,-3,10,-3 ~nicel,0,0,-9,0 ~night,-13,16,-10,-7 ~nippl,-5,0,-2,0 ~nobod,4,15,-4,-1 ~noche,-4,8,-6,-7 ' +
  '~nonst,0,0,8,0 ~noque,-1,-1,-9,-1 ~norma,0,3,-8,-3 ~nostr,-1,-1,11,-1 ~notar,10,-2,-1,-1 ~nothi,2,13,-2,-3 ~notif,-2,-2,-3,16 ~numbe,-3,-5,-6,12 ~numer,-5,-4,-5,14 ~nurof,-1,-1,8,0 ' +
  '~nursi,-7,-3,-5,-7 ~olvid,-5,-1,-4,5 ~optin,-2,-2,-1,16 ~oreja,0,0,5,0 ~otiti,-2,-1,6,-1 ~overd,24,-4,6,-2 ~overn,-3,-1,-8,-11 ~overw,-6,22,-5,-3 ~pacie,-6,12,-3,-3 ' +
  '~pacif,-5,-2,-6,-9 ~painf,-1,-1,15,0 ~palid,-2,-2,11,-1 ~palma,-1,0,-6,0 ~panal,-2,-2,12,-2 ~parab,9,-2,-1,0 ~parac,-6,-2,20,-4 ~parad,5,-1,-1,-1 ~paral,0,0,0,9 ~parar,-2,-1,-2,15 ' +
  '~parec,-2,0,9,0 ~parej,8,-3,-3,-4 ~paren,-8,8,-3,7 ~parti,-6,-4,-3,19 ~partn,7,-2,-3,-2 ~pasad,-1,-1,-7,-1 ~pasar,-8,0,-1,-2 ~pasti,9,-4,11,-5 ~patie,-7,10,-4,-1 ~pausa,-1,-1,10,0 ' +
  '~pause,-1,-2,17,-1 ~peace,13,-1,-6,-1 ~peanu,-2,-1,9,-1 ~pedaz,-3,12,-5,-1 ~pedia,-8,-3,10,-3 ~pegar,18,-9,-5,-3 ~pelig,9,-5,-1,-1 ~pensa,17,-5,-7,-5 ~peopl,11,-1,-3,-5 ' +
  '~perdi,2,8,1,1 ~perdo,8,-6,-1,-4 ~perfu,-1,-1,8,-1 ~permi,-4,-4,-4,24 ~perso,-3,8,-4,7 ~pictu,13,-3,-3,-1 ~piens,18,-4,-8,-3 ~pijam,-1,-1,-6,-1 ~pillo,5,-1,-5,-1 ~pitch,0,0,5,-1 ' +
  '~place,6,-1,-1,0 ~plane,25,-2,0,-7 ~plann,19,-4,-2,-2 ~plant,-2,0,9,0 ~pleas,-2,-5,-4,8 ~podem,-4,-3,-1,-7 ~poder,15,-2,-2,0 ~podri,9,-8,-4,2 ~poiso,19,-3,7,-2 ~poope,-4,-3,7,-1 ' +
  '~poopi,0,0,7,0 ~posei,21,-1,-10,-1 ~pospa,-3,7,-1,-1 ~posse,18,-1,-6,-1 ~postp,9,0,-2,-1 ~prefe,9,-2,-2,3 ~prefi,6,-3,-4,1 ~pregu,-7,-2,-1,-12 ~preoc,-4,-3,19,-2 ~press,-1,-1,5,-1 ' +
  '~prime,-2,-9,-2,-1 ~proba,-6,-3,-2,-3 ~progr,-9,-5,-5,25 ~prope,-3,-2,6,-1 ~propo,17,-2,-2,-2 ~psico,20,-8,-2,-1 ~psych,22,-7,-2,-1 ~puent,17,-2,-2,-2 ~pulle,-2,-1,13,-1 ' +
  '~pulli,-3,-2,11,-2 ~punch,12,-1,-1,-1 ~punti,-1,-1,9,-1 ~purpl,-5,-2,17,-3 ~purpo,17,-2,-5,-2 ~pushe,12,-1,-3,0 ~quebr,-6,3,0,-1 ~queda,5,-3,-3,-1 ~quema,-4,7,6,-1 ~quere,-5,6,-2,0 ' +
  '~queri,8,-1,-4,-2 ~quest,-4,-5,-1,-5 ~quien,-1,0,0,-6 ~quier,8,3,-4,2 ~quisi,10,-4,-7,-2 ~quita,11,-6,-4,6 ~quite,-10,-5,-5,37 ~rapid,-1,-2,11,-1 ~rasgu,14,-1,-3,0 ~rathe,8,-4,-2,6 ' +
  '~rattl,-9,0,-3,-1 ~razon,5,-2,-1,-1 ~reacc,-5,-2,23,-4 ~react,-3,-2,21,-4 ~reall,0,7,7,-5 ~reaso,10,2,-4,-3 ~recei,-5,-2,-1,10 ~recha,-1,0,16,0 ~recib,-7,-6,-5,-1 ~recog,5,8,-1,-3 ' +
  '~recor,-4,-5,-6,8 ~recta,0,-1,12,-1 ~recue,-3,13,-1,-1 ~refus,-2,-3,16,-2 ~regis,-8,-2,-2,5 ~regre,-10,5,-8,-6 ~remem,-1,10,0,0 ~remin,-7,-6,-6,5 ~remov,-12,-9,0,25 ' +
  '~rendi,-12,23,-7,-6 ~repla,15,-3,-3,-1 ~repor,-6,-3,-4,21 ~resen,-9,17,-3,-4 ~reset,-2,-2,-5,-2 ~respi,-9,0,29,-7 ~respo,-3,-6,24,-6 ~resum,-3,-2,-5,-3 ~retir,-2,-1,-2,10 ' +
  '~revis,-1,0,-7,0 ~revoc,-2,-1,-2,9 ~revok,-3,-2,-3,11 ~rigid,-4,-1,9,-1 ~rocki,-7,-3,-6,-6 ~rolle,-6,-2,11,-4 ~rolli,-1,-1,15,-1 ~rompi,2,14,-1,-3 ~ronch,-1,-1,8,-1 ~runni,4,2,5,-3 ' +
  '~rutin,-8,-1,-2,-1 ~saban,-9,0,-1,0 ~sacam,-1,-1,-3,6 ~sacri,8,-1,-1,-1 ~sacud,28,-8,-9,-5 ~salid,6,-4,-1,-2 ~salie,-4,-1,8,-2 ~salir,-5,-2,-1,13 ~salta,11,-4,-4,-3 ' +
  '~sangr,-1,-3,24,-6 ~saque,-5,-3,-5,25 ~sarpu,-5,-2,14,-1 ~sayin,10,-1,-5,-2 ~scald,-2,0,13,0 ~scare,13,2,-2,-3 ~sched,-6,-1,-4,-3 ~scrat,-2,-1,6,-2 ~screa,-2,4,5,-4 ' +
  '~seein,13,-3,-5,-1 ~segui,4,9,-7,7 ~segur,18,-14,0,-4 ~seizu,-4,-4,21,-3 ~seman,-7,-5,4,-6 ~sendi,1,-2,-3,5 ~senti,12,-1,-6,-1 ~servi,-10,-5,-5,24 ~settl,-3,-3,-6,-2 ' +
  '~shaki,6,-7,3,-3 ~shive,0,0,16,0 ~shoul,1,-2,4,-5 ~shove,12,-1,-1,0 ~showe,-4,17,-6,-1 ~siemp,7,-3,-4,1 ~sient,-2,23,-6,-7 ~siest,-9,-3,-9,-6 ~signe,-8,-4,-1,17 ~sigue,-4,-1,-2,8 ' +
  '~sigui,-4,-2,-6,-3 ~silbi,-1,0,8,0 ~siste,-3,-2,-6,2 ~sitti,11,-1,-1,0 ~skipp,-3,-2,6,-1 ~slamm,21,-1,0,0 ~slapp,14,-4,-6,-2 ~sleep,-8,-4,1,-1 ~slowe,0,0,-6,0 ~smack,18,-2,-3,-1 ' +
  '~smoth,20,-6,-5,-2 ~snapp,-13,12,-3,-1 ~snooz,-5,-1,-4,-1 ~snore,-8,-3,12,-1 ~snori,-1,-3,8,-1 ~sobbe,-3,18,-1,0 ~sobbi,-2,10,-2,0 ~sobre,2,13,-6,-4 ~solic,-1,0,-1,7 ' +
  '~sombr,11,-1,-2,-1 ~someb,5,-1,-1,-1 ~someo,11,-2,-7,-4 ~somet,9,-2,4,-5 ~sonaj,-7,0,-1,-1 ~sopor,2,18,-1,-6 ~sound,10,-4,9,-5 ~spamm,-3,-1,0,6 ~spani,-2,-1,-2,-6 ~spank,8,0,-2,0 ' +
  '~squee,13,-4,-3,-1 ~stabb,10,-6,-2,-1 ~stair,11,-3,8,-2 ~stand,10,-4,-4,-1 ~stayn,-1,-1,-1,5 ~stopp,2,-1,-1,20 ~strai,-3,-4,-5,-2 ~stran,14,-4,0,-2 ~stron,4,-1,-6,-1 ' +
  '~strug,-5,15,6,-2 ~stuff,-1,-2,8,0 ~subsc,-6,-3,-4,31 ~sucki,-1,-1,11,-1 ~sudan,-1,-1,6,-1 ~suici,41,-14,-7,-11 ~summa,-5,-2,-2,-3 ~sunke,-2,-1,8,-2 ~super,-5,23,-4,-6 ' +
  '~suppo,-1,7,-2,-1 ~supur,-2,0,6,-1 ~survi,-4,-1,-6,-6 ~suscr,-5,-3,-4,19 ~suspe,-2,0,0,7 ~swadd,-8,-2,-4,-6 ~swall,-6,-4,21,-3 ~swapp,6,-1,-6,0 ~swell,-4,-3,15,-2 ~switc,9,-2,-5,2 ' +
  '~swoll,-4,-3,17,-4 ~syste,-1,0,-1,7 ~table,8,-1,12,-1 ~talki,8,-2,-2,-1 ~tambi,-6,6,-4,-9 ~tapad,-1,-1,-14,-1 ~teeth,-4,-7,-5,-3 ~telef,-3,-3,-3,8 ~telli,6,-1,-2,-2 ' +
  '~tembl,-3,-1,9,-1 ~tempe,1,1,12,-2 ~tempr,-1,-2,5,-6 ~tempt,8,-1,-1,-1 ~termi,2,-6,-6,17 ~terri,-5,16,-2,-1 ~terro,-1,11,-1,0 ~teter,-2,-1,-5,-1 ~tethe,-2,7,-1,-2 ~texte,-7,-5,-2,20 ' +
  '~texti,-7,-6,-4,16 ~texto,-5,-4,-4,20 ~thank,-6,-6,-7,5 ~there,10,-3,4,-2 ~theyr,9,-1,1,-1 ~think,8,4,-8,-4 ~thoug,24,-7,-10,-4 ~threa,14,-1,-6,-1 ~throa,2,-1,8,-1 ~throu,-4,3,-7,-2 ' +
  '~throw,6,-6,12,-4 ~thrus,-1,-1,15,-1 ~tiemb,-5,-3,15,-4 ~tiene,-2,-1,-2,6 ~tiran,9,-2,-2,-2 ~tirar,27,-3,-7,-4 ~tired,-11,0,-3,-1 ~toall,-6,6,-3,-2 ~toile,-2,11,4,0 ~tomad,-1,0,8,-1 ' +
  '~tomar,17,-2,-4,-2 ~tomor,7,-4,-4,-6 ~tongu,-3,-1,9,-1 ~tonig,2,6,-3,-10 ~tortu,-2,-1,-5,-5 ~tosse,7,0,-2,0 ~total,-2,9,-3,-3 ~touch,-4,8,-1,-3 ~traba,-6,-5,0,5 ~traff,16,-3,-1,-1 ' +
  '~traga,0,-1,11,0 ~tranq,-5,-2,-6,13 ~trapp,-2,6,0,0 ~trist,-4,20,-6,-2 ~troub,-1,-1,5,-1 ~trust,8,-5,-2,0 ~tuesd,5,0,-1,0 ~turne,-3,-1,7,5 ~turni,-2,-1,7,-1 ~twitc,-2,-1,18,-1 ' +
  '~txtin,-2,-1,-1,5 ~tylen,-4,-4,15,-3 ~ultim,3,5,-7,-3 ~unali,8,0,-1,-1 ~uncon,-1,-1,14,-1 ~unirm,-6,-2,-3,-3 ~unres,-2,-1,16,-2 ~unsaf,9,-4,0,0 ~unsub,-11,-8,-8,37 ' +
  '~unsus,-5,-2,-3,21 ~urgen,-7,-3,17,-2 ~usele,-7,9,-1,-1 ~usted,-5,-4,-3,10 ~vacac,-5,-3,-2,-4 ~vacun,-2,-1,-5,-1 ~vayan,-3,-1,-2,24 ~venen,-1,-1,15,-2 ~venta,8,-2,-3,-2 ' +
  '~verda,3,6,-1,-2 ~vigil,29,-6,-1,-3 ~viole,13,-1,-1,-1 ~visio,5,-1,-1,0 ~vivie,21,-12,-3,-9 ~voice,21,-3,-6,-4 ~volvi,5,1,1,-1 ~vomit,-8,-8,34,-6 ~vuelv,-7,1,-4,14 ' +
  '~wakin,-7,-1,-3,-6 ~walke,-2,0,-5,0 ~walki,1,6,-5,-2 ~wante,3,5,-3,-1 ~wanti,9,-1,-2,-1 ~watch,11,-1,-1,-1 ~weigh,-5,-3,16,-3 ~wheez,-4,-3,24,-2 ~whisp,12,-2,-1,0 ~wille,-3,-1,-5,-1 ' +
  '~windo,6,-4,4,-3 ~withd,-2,-1,-1,7 ~witho,2,-2,-5,-5 ~worki,-3,-2,-6,-3 ~worri,-2,-2,9,-2 ~would,6,-4,-4,-2 ~wrist,10,-2,-2,-1 ~yelle,-6,18,-3,-1 ~yello,-5,-2,16,-3 ' +
  '~yeste,-3,-4,-2,-8 ~zamar,27,-1,-3,-1 ~zaran,19,-4,-4,-1 ~zombi,-8,-7,-5,-7';
