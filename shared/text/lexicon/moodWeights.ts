/** Learned by `tests/support/learnMood.ts`, not written by hand: word, ~stem or two_words, leaning in tenths towards a crisis, a low mood, a sick child, leaving us. */
export const MOOD_BIAS = [-4.25, -5.04, -3.51, -3.97] as const;

export const MOOD_WEIGHTS =
  '#,-4,-3,-2,-4 #_#,-3,-3,-6,-4 #_anos,-3,0,-2,9 #_at,-1,-1,20,-1 #_days,2,-3,13,-2 #_de,-3,-2,15,-2 #_despertares,-7,-2,-8,-2 #_dias,8,-3,17,-2 #_feeds,-1,-1,-11,-1 ' +
  '#_fever,-1,-1,15,-1 #_for,-2,-2,-6,-1 #_horas,-4,-2,5,-3 #_hours,-4,-5,4,-3 #_kg,0,-1,9,0 #_kilos,-1,-1,6,-1 #_lb,0,-1,5,0 #_m,-2,-2,-4,-6 #_meses,-1,-2,-6,-3 #_min,-3,-3,-5,-2 ' +
  '#_mins,-4,-4,-5,-3 #_minutes,-2,-2,-5,-1 #_month,5,-3,-3,-3 #_nd,-1,-1,5,-2 #_now,-1,0,1,10 #_of,-2,-1,-6,-1 #_ok,-1,0,8,-1 #_on,-5,-2,-7,-1 #_oz,-2,-2,-6,-2 #_por,0,0,0,-6 ' +
  '#_semanas,-2,-1,11,-1 #_temp,-1,0,8,0 #_th,-2,0,7,-1 #_this,-1,-1,8,-2 #_times,-4,-3,6,-2 #_tomas,-4,-1,-11,-2 #_up,-2,-2,-5,-3 #_veces,-3,-3,5,-3 #_vez,-3,-1,-5,-1 ' +
  '#_wakes,-4,-5,-5,-2 #_wakings,-3,3,-7,-2 #_week,-2,-1,18,-1 #_weeks,-2,-1,13,-2 #_years,-2,8,-1,0 &,-3,-1,2,-1 @,-1,-1,-3,-1 a,1,-1,-1,-2 a_baby,-2,2,7,13 a_bad,1,11,-2,-1 ' +
  'a_battery,-1,0,9,-1 a_better,-3,15,-1,-1 a_bit,-6,-2,-8,-2 a_break,-5,6,-3,-4 a_bunch,7,-1,-4,-1 a_crib,-5,-1,-1,-1 a_cuddle,-2,-1,-5,-1 a_danger,13,-6,-3,-1 a_demon,21,-2,-5,-1 ' +
  'a_dios,9,-1,-2,-1 a_dormir,-11,-2,-3,-1 a_escribir,-1,-1,-1,9 a_este,0,-1,-1,7 a_esto,-1,-2,0,6 a_failure,-5,9,-1,0 a_fever,-4,-2,6,-2 a_few,-3,-1,6,-2 a_fit,-3,-2,15,0 ' +
  'a_glass,-2,-1,9,-1 a_good,-4,7,-3,-2 a_gun,16,-3,-6,-1 a_hacer,15,-3,-5,-2 a_hotel,-5,-1,-1,-3 a_knife,21,-4,-3,-2 a_la,5,-4,-6,-1 a_las,-4,-2,-6,-2 a_laundry,-1,-1,7,-1 ' +
  'a_light,0,-1,-6,-1 a_llorar,-4,12,-1,-1 a_los,8,-2,-3,6 a_lot,3,-2,5,-12 a_mess,-4,13,-1,-1 a_mi,3,-7,-2,7 a_minute,-2,0,11,-1 a_mistake,-7,7,-1,-3 a_mom,-3,11,0,-1 ' +
  'a_mother,-6,5,0,-1 a_mum,-9,18,0,-2 a_nadie,-2,9,-1,-1 a_nap,-7,-2,-3,-2 a_parent,-6,17,0,-3 a_pedazos,-3,12,-5,-1 a_person,-4,11,-1,-5 a_plan,10,-2,-1,-1 a_proposito,17,-2,-2,-2 ' +
  'a_punto,3,9,-2,-1 a_que,-4,-2,-3,-5 a_rash,-2,-1,11,-1 a_reportar,-3,0,0,5 a_respirar,-1,0,-6,0 a_salvo,19,-6,-1,-2 a_sec,6,0,3,0 a_second,17,-1,0,-1 a_seizure,-3,-3,16,-1 ' +
  'a_temp,-2,-1,9,-1 a_terrible,-4,8,-1,-1 a_thought,7,-2,-2,0 a_tree,6,-1,-1,0 a_un,-6,0,-1,-1 a_urgencias,-5,-1,17,-1 a_veces,5,-1,1,-1 a_voice,7,0,-1,0 a_zombie,-3,-6,-1,-1 ' +
  'abeja,-4,0,8,0 about,11,-5,-7,-7 about_dying,22,-5,-3,-1 about_killing,11,-2,-1,0 about_leaving,7,0,-1,0 about_the,6,-1,-2,-5 about_this,-5,-1,9,2 about_to,-7,16,-3,-3 ' +
  'abrumada,-4,11,-3,-2 abuela,-5,-2,1,-5 abuelo,-1,0,2,-1 abultada,-2,0,8,-1 acaba,-2,0,-6,-3 acabar,13,-8,-3,-4 acabar_con,19,-8,-2,-4 acabar_conmigo,-5,0,0,-1 acabe,13,-5,-2,-3 ' +
  'acabo,9,-3,-8,-4 acabo_la,-3,-1,-6,-1 accident,-4,-1,7,-3 account,-7,-2,-2,10 acepte,0,-3,-1,9 acepto,-1,0,-1,3 acostarla,-1,-2,-1,0 acostarlo,-1,-1,-1,-3 acoste,-2,-1,-2,-1 ' +
  'across,9,-1,-1,0 across_the,9,-1,-1,0 acts,-4,0,-3,0 actually,3,-2,-5,-2 acuerdo,-2,0,0,1 acuesto,-6,-1,-3,-1 add,-15,-8,-1,-6 add_my,-15,-3,-1,-4 adentro,5,0,0,0 adios,23,-3,-5,11 ' +
  'advice,-4,0,0,0 af,0,-2,-1,-1 afraid,15,-2,-2,-1 afraid_of,5,-1,-1,0 afraid_to,6,-1,-1,-1 after,-1,-2,6,-7 after_#,-2,-2,-2,-11 after_every,-1,-1,12,0 after_he,-1,10,-1,0 ' +
  'after_the,-2,-1,8,-1 afternoon,-1,-1,-1,-2 afuera,2,0,0,0 again,0,-1,-2,5 again_last,2,0,5,0 again_tonight,8,3,10,-2 against,17,-4,-1,-1 against_the,11,-3,-1,-1 agarra,-2,-1,12,-2 ' +
  'agarre,8,-1,-5,-1 agarro,3,-1,-4,-1 ago,-1,-1,3,0 agotada,-4,10,-4,-3 agradeceria,-1,0,-1,10 agradeceria_que,-1,0,-1,10 agree,-2,-1,-1,13 agree_to,-2,-1,-1,13 agreed,-3,-2,0,8 ' +
  'agregar,-8,-1,0,-1 agua,-3,-5,7,-2 aguantando,-3,0,-2,-2 aguantar,-1,17,-3,-1 aguanto,4,12,-3,-8 aguanto_mas,5,-3,-1,-5 aguanto_otra,-2,5,-1,0 ahi,-2,-1,-2,-3 ahoga,-4,-1,22,-1 ' +
  'ahogando,-5,9,5,-2 ahogar,12,-1,-1,-1 ahogarlo,11,-1,-3,-1 ahogo,-6,6,6,-3 ahogo_con,1,3,10,-1 ahora,4,-2,-3,-2 ahorcar,0,-1,0,-2 ahorco,17,-1,-1,-2 ahorita,9,-1,-1,-1 ' +
  'air,-3,-2,15,-1 aire,-3,-3,22,-3 al,3,-2,4,-5 al_bebe,18,-3,-11,0 al_borde,-2,12,-2,-1 al_nino,6,0,-1,1 al_pecho,-2,-1,-6,-1 al_pediatra,-2,-1,13,-1 al_perro,-3,0,-6,-1 ' +
  'al_piso,0,-1,13,-1 al_que,-7,0,-1,0 al_respirar,-2,-1,7,-1 alarm,-6,-1,-2,-1 alergia,-3,0,8,0 alergica,-3,-1,11,-1 algo,2,-10,12,-7 algo_malo,9,-2,-1,0 algo_mas,-1,-3,-2,-5 ' +
  'alguien,6,-3,-5,-1 alguien_se,-7,0,-1,0 algun,-1,0,-3,-1 alive,13,-12,-7,-9 alive_anymore,5,-3,0,-4 all,-3,1,4,3 all_communication,-1,-1,-2,8 all_day,-8,10,13,-3 all_floppy,0,0,5,0 ' +
  'all_i,-5,0,0,0 all_messages,-1,-1,-1,7 all_my,13,-2,-6,-1 all_night,-4,0,7,-5 all_of,2,-4,-7,5 all_over,-6,-2,21,-3 all_set,0,-1,0,5 all_the,-4,12,-2,-1 all_to,9,-2,0,-6 ' +
  'all_today,0,-1,10,0 allergic,-2,-1,11,-2 allergic_reaction,-2,-1,8,-1 alma,-4,20,-5,-2 almohada,7,-2,-8,-2 almost,6,-2,3,-3 alone,1,11,-5,15 alone_at,-1,8,0,0 ' +
  'alone_with,20,-10,-2,-12 already,-5,-4,-4,13 alto,-6,-5,-6,33 alto_por,-1,-1,-1,9 always,-2,-1,-3,0 am,-1,1,-3,-2 am_#,-1,-1,15,0 am_a,-2,-7,-1,-1 am_and,9,-1,-3,-1 ' +
  'am_going,8,-2,0,0 am_i,-5,-2,-1,8 am_one,6,-1,-1,-1 am_so,-5,16,-3,-1 amanecio,0,0,8,0 amanezca,6,-1,0,-4 amarilla,-1,0,4,-1 amarillos,-1,-1,12,-1 amazing,5,-1,0,0 ' +
  'amenaza,15,-1,-6,-1 amenazo,7,-1,-1,-1 amenazo_con,6,-1,-1,-1 amiga,-2,0,0,-2 amo,3,0,-2,-1 amor,-1,0,-1,-3 ampollas,-3,0,11,0 an,-5,0,8,-3 an_hour,-8,5,-4,-3 an_urge,9,-2,-1,0 ' +
  'ana,-4,-2,-6,-17 and,1,1,5,-2 and_#,-3,-2,-5,-3 and_a,-4,-3,-8,-2 and_all,0,0,2,5 and_cant,-6,4,6,-1 and_clammy,-1,-1,10,-1 and_cranky,0,0,13,-1 and_cried,-3,12,-2,-1 ' +
  'and_crying,-1,6,2,0 and_cuddles,-1,-1,-5,0 and_eyes,-1,0,12,0 and_fever,-2,-2,6,-2 and_floppy,-1,-1,7,-1 and_he,-4,-2,-5,-1 and_hit,5,0,2,0 and_hopeless,-1,12,-1,-1 ' +
  'and_hurt,12,-3,-2,-1 and_i,8,2,-6,-2 and_im,4,9,-5,-2 and_is,4,-1,6,-1 and_me,-1,13,-1,4 and_never,15,1,-2,-2 and_not,3,-1,8,-2 and_now,2,2,9,-2 and_really,0,-3,9,0 ' +
  'and_she,10,-6,-2,-1 and_shook,6,5,-2,-1 and_slept,-1,-1,-6,-1 and_stop,-1,0,-1,12 and_thank,0,0,0,5 and_wakes,-8,-1,-2,-1 and_was,-1,-1,5,-1 and_we,-5,-1,-2,0 and_wont,-9,-3,8,-2 ' +
  'anda,3,0,1,0 ando,-8,-1,-7,-6 angry,8,1,-1,-1 angry_i,9,-3,-1,0 annoying,-1,-1,-2,7 ano,-1,0,5,0 anoche,0,-3,-1,-6 anos,-5,6,-3,9 another,2,5,-5,3 another_night,-5,19,-2,-3 ' +
  'ansiedad,-5,23,-1,-2 answer,-2,-3,-3,-4 anterior,-2,-1,-2,-3 antes,1,5,-9,-13 antes_de,15,-3,-3,-13 antibiotics,-1,-1,-10,0 anula,-3,-1,-1,10 anular,-1,-1,-2,8 ' +
  'anular_suscripcion,-1,-1,-2,8 anulen,-1,-2,-1,18 anxiety,-2,23,-1,0 anxious,-3,0,0,0 any,-1,3,2,5 any_more,4,1,-1,5 any_of,-5,5,0,2 anymore,3,6,-5,9 anymore_thanks,-2,-1,0,6 ' +
  'anyone,-4,6,-2,-1 anything,-5,3,11,5 anything_down,-1,-6,9,0 anyway,-1,0,-2,0 apaga,0,0,0,7 apago,0,0,-3,0 apague,-1,-1,-1,-2 apaguen,0,-1,-1,10 apart,-3,14,-3,-1 apenas,-3,0,-2,-1 ' +
  'apiretal,-3,-2,12,-1 app,-2,-1,-2,-5 apparently,-1,-1,-3,-3 appointment,-1,-1,-3,-1 appreciate,-3,0,-1,8 aprender,-2,0,0,0 aprete,13,-1,-6,0 aprete_muy,9,0,-4,0 apuntar,-3,-1,-2,-3 ' +
  'apunte,-1,-2,0,6 apunte_a,-1,-2,0,6 apunto,-5,-1,-1,6 aqui,3,-8,-6,10 arano,-6,-1,-2,-2 ardiendo,-1,0,8,-1 are,-1,2,-1,-4 are_watching,14,-1,0,-1 arent,9,-1,-1,-1 ' +
  'arent_there,9,-1,-1,-1 arm,18,-5,9,-3 arms,-4,-3,2,-3 arms_and,-2,-1,11,-1 around,9,-4,0,-3 around_#,-5,-1,-4,-1 around_her,9,-1,-3,0 arrepiento,-2,11,-1,-2 ' +
  'arrepiento_de,-2,11,-1,-2 arriba,-4,-2,-3,-3 as,-11,-2,-1,-4 asco,-6,25,-1,-1 asfixiarlo,9,-1,-1,-2 asfixie,13,-1,-1,-1 asfixio,10,0,-2,0 asi,0,6,-1,-12 ask,-1,0,0,6 ' +
  'asked,-6,-5,-1,9 asking,-2,0,0,4 asleep,-4,-3,-6,-3 asleep_#,-3,-3,-9,-3 asleep_at,-2,-4,-6,-1 asleep_for,5,0,-1,0 asleep_in,-5,-2,-4,-1 asleep_on,-4,-2,-6,-1 aslep,-1,-1,-2,0 ' +
  'asusta,3,0,0,0 asustada,4,-2,0,0 at,-4,-1,-4,-4 at_#,-4,-2,-5,-3 at_all,-3,4,13,3 at_her,-2,13,-4,0 at_him,-10,17,-2,0 at_home,8,-6,-1,1 at_me,13,-1,-1,-1 at_midnight,-1,-1,5,0 ' +
  'at_my,-10,15,-2,-3 at_night,-6,7,-1,-9 at_nursery,-1,-1,23,-1 at_the,-5,4,-2,-3 ataque,-2,-1,12,0 ate,-11,-2,23,-3 ate_a,-3,-1,17,-1 aterra,9,-1,-1,-1 atragantando,-1,-2,6,-1 ' +
  'atraganto,-1,0,7,0 atras,-5,-2,3,-3 atropelle,6,-1,0,-1 attacks,-1,15,-1,0 autorizo,-1,-1,0,5 aventar,-7,0,0,-1 aventarlo,12,-1,-1,-2 avente,16,-1,-3,0 avente_a,15,-1,-2,0 ' +
  'aviento,12,0,-2,-1 avisame,-1,-4,-1,-1 aviso,-3,-1,-6,-5 avisos,-1,-1,-4,1 awake,-6,-4,-7,-3 awake_#,-3,-2,-6,-2 away,3,8,-4,12 away_from,10,-1,-1,-2 away_when,-2,0,9,-1 ' +
  'awful,-2,5,-3,-1 ay,-1,0,-2,1 ayer,-5,-4,4,-11 ayuda,-10,11,-5,-5 ayuda_con,-8,8,0,0 ayude,-7,16,0,-2 ayudenme,4,-1,0,-1 azul,-3,-3,19,-2 azules,-2,-1,9,-2 babies,4,-2,-2,-2 ' +
  'baby,13,0,6,-3 baby_girl,-5,-2,-2,-1 baby_hates,-9,15,-1,-2 baby_have,-1,-1,7,-1 baby_is,2,-6,6,6 baby_isnt,5,-2,11,-3 baby_on,5,-1,5,-1 baby_was,8,-1,-2,0 back,-5,-1,-3,-1 ' +
  'back_and,-1,-1,5,-1 back_down,-2,-2,-5,-2 back_in,-2,-1,-5,-1 back_on,-2,-2,-9,-3 back_to,-5,3,-5,1 bad,1,4,-1,-5 bad_mom,-4,9,-1,0 baja,-10,-8,-4,30 baja_por,0,-1,-1,7 ' +
  'baje,-1,0,-2,0 bajo,-5,0,7,0 bajon,-1,0,-1,-2 bajoneada,-2,0,-2,-1 balcon,10,-2,-2,-2 balcony,9,-1,-2,-2 ball,-2,-1,-4,0 banera,4,-1,6,-1 bang,7,-2,-3,0 banged,-1,0,2,0 ' +
  'banging,-2,0,-1,0 bano,2,3,-6,-6 barely,-5,10,1,-4 barked,-2,0,-1,0 barking,-2,-1,7,-2 barking_cough,-1,-1,7,-1 barky,-1,0,9,0 barky_cough,-1,0,9,0 base,-1,0,-1,4 basta,-6,-5,-7,25 ' +
  'basura,2,0,-1,2 batalla,-2,0,-1,-1 bateria,-2,0,-2,-1 bath,2,-3,0,-6 bath_and,8,-1,-2,0 bathroom,9,7,-2,0 battery,-3,-2,6,-2 battery_died,-1,0,-6,0 bawled,-3,0,-1,-1 bc,4,-1,-2,-1 ' +
  'be,16,-5,0,2 be_a,-16,26,-1,-5 be_alive,16,-5,-1,-7 be_around,8,-1,-2,-1 be_better,14,-4,-1,-4 be_dead,16,-5,-1,-4 be_happier,8,-3,-1,-2 be_here,11,2,0,-9 be_over,13,-5,-1,-9 ' +
  'be_removed,-9,-1,-1,18 be_taken,-2,0,-1,13 be_the,-19,13,-2,-2 be_trusted,9,-6,-2,-1 be_worried,-2,-1,9,-1 beat,3,-3,-2,-5 beat_me,13,0,-1,-2 beats,22,-4,0,-2 bebe,14,-1,-2,-4 ' +
  'bebe_de,0,-2,9,-1 bebe_es,-8,-1,-2,-1 bebe_esta,10,-2,2,-1 bebe_no,7,-3,10,-6 bebe_y,9,-2,-2,0 bebe_ya,-1,0,-1,7 beber,-1,-1,7,-2 bebes,9,-1,0,0 bebio,-2,-1,26,-2 bebita,-3,-2,-2,-4 ' +
  'because,11,-5,-5,-3 becoming,-1,6,0,0 bed,-5,-4,-5,-4 bed_#,-2,-3,-8,-2 bed_and,0,0,7,-1 bed_from,6,0,-2,0 bedtime,-8,0,-6,-4 bee,-1,0,9,0 been,12,-1,-2,-2 been_a,-5,-1,-3,-2 ' +
  'been_born,11,-5,-1,-2 been_crying,5,6,-3,0 been_napping,-1,0,-5,0 been_up,0,-1,5,0 before,0,7,-6,-6 before_he,11,-1,0,-1 before_i,8,11,-4,-2 behind,-1,0,2,0 being,21,0,0,-6 ' +
  'being_a,-9,19,-1,-1 being_alive,26,-9,-2,-2 being_here,9,-5,0,-3 being_sick,-2,-1,6,0 believe,5,-9,-2,-1 belly,-4,-2,21,-3 belongs,0,0,0,2 benadryl,-4,-3,24,-1 benadryl_to,-1,-1,9,0 ' +
  'best,-15,0,-3,0 better,4,3,-7,-7 better_if,5,-1,0,-1 better_mom,7,1,0,0 better_now,-3,-6,-4,0 better_off,20,11,-2,-5 between,-2,-2,1,-2 beyond,3,-1,-1,-1 bf,3,-2,-3,-2 ' +
  'bibe,-5,-1,-5,-1 biberon,-7,-3,-11,-6 bien,-6,2,-5,-2 big,-5,-2,1,-1 bin,2,0,-2,0 binky,-4,-2,-3,-2 bit,1,-4,8,-4 bit_blue,-1,0,-7,0 bit_her,2,-1,8,-1 bite,-1,0,2,0 bk,-1,-1,-2,-1 ' +
  'black,-1,-1,7,-1 blanca,-2,-1,4,-2 blanco,-2,-1,3,-1 blanket,4,-1,0,-1 bleach,10,-2,4,-2 bleeding,-5,-2,19,-6 bleeding_a,-2,-1,9,0 blistering,-1,0,6,0 block,-6,-3,-1,20 ' +
  'block_me,-6,-3,-1,21 blocked,-4,-2,-6,9 blocking,-1,-4,0,11 blood,-9,-4,22,-6 blood_in,-5,-2,24,-3 bloody,-1,0,2,-1 bloqueo,-1,0,-1,6 blowing,-1,-1,0,10 blue,-10,-3,22,-4 ' +
  'boca,9,-2,5,-3 boca_para,9,-1,-3,-2 boca_seca,-3,-1,7,-1 boca_y,7,0,-3,0 body,-3,-1,6,-1 bofetada,3,0,-4,0 boiling,-3,-1,11,-1 boiling_water,-1,0,6,-1 boob,-6,-4,-8,-4 ' +
  'book,-2,-1,-2,-1 books,-1,-1,-2,-1 borde,-2,12,-2,-1 born,8,6,-6,-3 borra,-7,-5,-5,-5 borradme,0,-1,-1,4 borrame,-2,-1,-3,19 borre,-2,-1,-1,1 borren,-8,-1,-2,13 borrenlo,0,0,0,3 ' +
  'borrenme,-1,-1,-3,11 borro,-6,-5,-2,19 boss,-9,0,0,0 both,1,-4,-6,-6 both_times,-2,-2,-5,-2 bother,-3,-1,-1,7 bothering,-2,-1,0,6 bothering_me,-2,-1,0,6 boton,-1,0,5,0 ' +
  'bottle,-4,-3,-1,-3 bottles,-1,-1,6,-1 bottom,3,15,-2,-1 bought,9,-1,-2,-1 bouncing,-2,-1,-5,-1 bout,1,0,-2,-1 boy,-6,-4,-2,-3 boyfriend,10,-2,-3,-2 boys,-3,0,0,0 brain,-2,-2,-7,-4 ' +
  'brazo,14,-5,-2,-1 brazos,2,-2,-5,-3 brazos_hasta,11,0,-1,0 break,-7,12,-3,-6 breaking,-6,19,-1,-4 breaking_point,-1,11,0,0 breast,-1,-1,-4,-2 breath,-3,-3,2,-1 breathe,-5,-2,8,-2 ' +
  'breathes,-1,-1,2,0 breathing,-7,-4,20,-5 breathing_for,0,0,7,0 bridge,16,-3,-2,-2 bright,-1,-1,11,-1 bro,-2,0,-1,4 broke,6,20,1,-3 broken,-4,13,-2,-1 brother,-4,-1,-12,-1 ' +
  'brought,-3,-1,-3,-1 bruise,5,-1,-1,0 brutal,-3,-1,-5,-4 bub,-1,-1,-2,-1 buen,-5,0,-2,-1 buena,-3,11,-1,-3 buenas,-1,-4,-2,-2 bueno,-2,0,0,9 buenos,-1,0,-3,-3 bulging,-2,-2,15,-3 ' +
  'bum,-1,0,-3,-1 bump,-2,-1,17,-1 bump_on,-1,-1,11,-1 bumped,-4,-1,9,-1 bunch,7,-1,-4,-1 bunch_of,7,-1,-4,-1 bunny,-1,-1,-3,-2 burn,-2,0,8,0 burned,-3,-1,15,-1 burned_his,-2,0,7,-1 ' +
  'burning,-3,-1,12,-2 burning_up,-1,0,17,-1 burnt,-4,16,4,-5 burnt_out,-2,17,-2,-5 burped,-6,-1,-3,-1 bus,-2,-2,-1,-2 busque,10,-1,-2,-1 but,-1,-5,-6,-1 but_i,-4,7,-2,5 ' +
  'but_ok,-2,-2,-6,-3 but_then,6,0,0,0 but_were,-1,-1,0,7 butt,-2,0,-5,0 butter,-1,0,3,-1 button,-1,-1,7,-1 by,-2,-2,1,-3 by_#,-3,-2,-8,-3 by_a,-9,-2,11,-1 by_accident,-4,-1,7,-3 ' +
  'by_mistake,-2,-2,12,0 by_the,11,-2,-1,-1 bye,-2,-2,-2,28 cabeza,3,-3,7,-4 cabeza_que,-5,0,-2,-1 cabezazo,-7,-1,-4,0 caca,-5,-2,30,-3 cachetada,12,-1,-5,-1 cada,-4,5,-2,-3 ' +
  'cada_#,0,0,-5,0 cada_hora,-2,-4,-5,-1 cada_noche,-2,14,4,-1 cae,-5,5,-5,-1 caer,12,-3,-3,-2 caerse,-1,0,3,0 cafe,-18,-6,-4,-10 caigo,-4,-4,0,-3 calentura,-3,-1,18,-1 ' +
  'caliente,-1,-3,11,-1 call,3,-2,18,10 call_#,7,-1,13,-2 call_the,-2,-1,9,-1 calla,6,0,-2,0 callara,5,0,-2,-1 callense,-2,-1,-2,19 calm,-8,-1,-6,-1 calma,-3,-1,4,-1 calmo,-1,-1,-8,-1 ' +
  'calpol,-3,-4,17,-2 calpol_and,-1,-1,5,-1 calpol_at,0,0,5,0 calpol_can,0,-2,5,0 cama,-7,2,0,-6 cama_#,-1,-2,-5,-1 cambiador,-1,0,9,0 cambiar,-8,-3,-2,-16 cambiaron,15,-1,-1,-2 ' +
  'cambie,-5,-2,-7,3 cambio,-1,0,-1,-2 cambio_de,-6,0,-1,0 came,-3,-2,3,-3 can,-4,-2,0,-3 can_he,0,-1,-5,0 can_i,-8,-8,8,6 can_keep,-4,7,0,-1 can_my,-2,-1,-1,-16 can_stop,0,-1,-1,9 ' +
  'can_take,-2,12,-1,2 can_u,-1,-1,-1,5 can_we,-2,-2,-5,-9 cancel,-8,-6,-5,13 cancel_everything,-1,-3,-1,12 cancel_my,-1,-1,-1,6 cancel_that,0,0,-1,-5 cancel_this,-4,-1,-1,8 ' +
  'cancel_tonights,-1,0,0,-6 cancela,-2,-2,-2,5 cancelar,-6,-5,-4,20 cancele,-2,0,0,9 cancelen,-3,-2,-2,13 cancelenme,-1,0,-1,5 cancelled,-1,-1,-1,-6 cancelo,-1,-2,-2,6 ' +
  'cannot,-1,8,-1,-3 cansada,-1,0,-7,-3 cansada_de,12,4,-1,7 cansada_que,-5,0,-1,-2 cansada_y,0,5,0,0 cansado,-3,0,-1,-1 cansancio,-8,1,-4,-5 canse,-3,8,0,3 canse_de,-3,8,0,3 ' +
  'cant,0,21,10,-6 cant_be,15,-5,-3,-3 cant_believe,3,-8,-1,0 cant_catch,-1,-1,8,0 cant_cope,-8,17,-7,-2 cant_do,-4,12,-4,-8 cant_get,-5,6,14,-1 cant_keep,0,6,11,-3 ' +
  'cant_live,11,-8,-2,-2 cant_sleep,0,8,-1,0 cant_stop,14,3,-5,-6 cant_take,-2,19,-6,-1 cant_wake,-4,-3,31,0 capaz,26,-6,-2,-2 capsula,-1,0,8,-1 capsula_de,-1,0,8,-1 car,8,-1,-3,-2 ' +
  'cara,0,5,7,-3 cara_con,6,-1,-2,-1 caracter,-6,-1,-6,-2 care,5,-2,-2,-2 care_if,7,-1,0,-1 cares,-10,9,0,0 cargo,-4,0,-3,-1 cargue,-1,0,-2,-2 carrier,-2,-1,-2,-1 carrito,-3,0,-2,0 ' +
  'carro,9,-2,-5,-2 carro_con,6,-1,-1,-1 carta,13,0,-1,-3 carta_de,8,0,-1,-1 casa,2,-9,-7,-6 case,5,-1,0,0 casi,16,-3,-8,-4 casi_la,18,-1,-4,-1 casi_lo,12,-1,-3,-1 casi_se,-5,-1,4,-1 ' +
  'cat,-3,-1,-1,-1 catch,-2,-2,7,0 caught,-1,0,-2,0 caved,-3,-1,-3,-2 cayendo,-2,12,-5,-1 cayo,-6,-4,4,-5 cayo_al,-2,-1,14,-1 cayo_de,-2,-1,11,-1 cayo_del,-1,0,8,0 cayo_el,-1,0,-10,-1 ' +
  'cayo_por,-2,0,8,0 cayo_y,-2,0,6,0 cease,-2,-2,-6,31 cease_all,-1,-1,-2,7 cedi,-3,0,-5,-2 cell,0,-1,0,5 celular,-7,-1,-3,8 cena,0,0,-8,0 cenar,-2,0,-2,-1 cereal,-2,-1,-1,-1 ' +
  'cerebro,-3,0,-1,-2 cesen,0,0,0,8 chair,3,-2,1,-2 change,-8,-3,-3,-7 change_my,-5,-1,0,-5 changed,-3,-6,-5,1 changed_my,-3,-6,0,4 changing,-1,0,7,-2 changing_table,-1,0,7,-2 ' +
  'chat,-1,-1,-2,-3 chatting,-2,-2,-3,-2 chau,-1,-2,-1,16 che,0,0,-1,2 check,0,0,5,0 checked,-1,6,1,-1 checking,-2,-1,-3,-2 checkup,-1,-2,4,-1 chest,-4,-1,3,-2 chichon,-1,-1,6,0 ' +
  'child,-3,-1,-3,-4 chip,8,0,-2,0 chiquito,-2,0,-1,-1 chocar,10,-1,0,-1 chocar_el,10,-1,0,-1 choco,-6,0,0,0 chocolate,-1,0,-2,0 choked,8,-3,5,-4 choked_me,21,-2,-4,-3 ' +
  'choked_on,-4,-1,11,0 choked_up,-6,0,-4,-1 choking,-5,-2,23,-3 chupete,-8,-3,-8,-6 chupo,-1,-1,10,-1 chupon,-1,-1,-4,-1 cierra,-1,-1,4,6 cinco,1,-1,-2,-1 clammy,-1,-1,10,-1 ' +
  'cleaner,-1,-1,10,-1 cleaning,-2,-1,5,0 cleared,-1,0,-7,-1 climbed,-2,0,-2,-1 clock,-7,-1,-2,-1 clocks,0,0,-2,-1 clockwork,-2,-2,-2,-1 cloro,12,-1,10,-2 close,4,-1,-1,10 ' +
  'close_to,5,0,-1,0 coach,-1,-1,-1,16 coaching,-5,-1,-1,8 cobija,4,0,-1,-1 coche,6,-1,-3,-1 code,-2,-2,-1,-1 codigo,-2,-1,0,-1 coffee,-13,-4,-1,-5 coin,-1,-1,6,-1 colchon,-3,0,-4,0 ' +
  'cold,-10,-4,-2,-5 colecho,-3,-1,-1,-2 columbus,-2,0,-1,0 columpio,-4,0,-3,-1 coma,0,0,-3,0 come,5,-3,6,-7 come_get,9,-2,-1,-1 comer,-7,-3,11,-5 comer_ni,-1,-2,10,-3 comes,8,-1,2,-1 ' +
  'coming,-1,-4,2,-1 comio,-6,-1,16,-1 comio_una,-2,0,13,-1 communication,-1,-1,-3,10 como,-7,4,-1,3 como_cancelo,-1,-2,-2,11 como_hago,-2,-1,-1,8 como_le,-2,-1,-6,-2 ' +
  'como_me,-4,-4,-3,18 como_si,-13,0,-4,-1 como_un,2,-2,-11,-1 completely,-5,16,-3,-1 comunicaciones,-1,0,-1,5 con,3,-2,4,-3 con_#,-3,-1,14,-1 con_el,14,0,-4,-5 con_ella,9,4,-2,-1 ' +
  'con_esto,-3,4,-2,-7 con_fiebre,-2,-1,8,-1 con_la,10,-5,10,-3 con_los,-4,-1,-2,19 con_mi,-1,-3,-7,-7 con_mocos,-1,0,-14,0 con_todo,21,-3,-2,-8 con_un,-1,-1,2,-6 con_una,-1,0,6,0 ' +
  'confio,5,-1,-1,-1 confio_en,5,-1,-1,-1 confused,0,0,2,0 congested,-1,-3,10,0 conked,-1,-1,-2,-1 conmigo,4,1,-7,9 consejos,-4,0,0,-1 consent,-6,-5,-4,19 consent_to,-3,-1,-1,6 ' +
  'consentimiento,-4,-3,-3,15 consenting,-1,-1,-1,3 contact,-5,-2,-4,5 contact_me,-2,-1,-1,7 contact_nap,0,0,0,-5 contactar,-1,-1,-3,15 contactarme,-1,0,-1,11 contacted,-4,-1,0,7 ' +
  'contacten,-3,-2,-1,11 contacting,-2,-1,0,3 contacto,0,0,0,3 contar,-2,-4,-1,-15 contar_de,-1,0,0,-9 contestar,-8,-1,0,-2 conteste,-3,-1,-1,-1 continuar,-4,-1,-1,16 continue,-1,0,0,4 ' +
  'continuing,-1,-2,0,8 contra,9,-2,3,-2 control,16,-10,0,-3 control_and,7,-2,-3,-1 control_y,5,-1,-3,-1 convulsion,-3,-1,13,-1 convulsionando,-1,-1,3,0 convulsiones,-1,-1,7,-2 ' +
  'cooked,-4,-2,-3,-3 cool,-2,0,-1,-1 cope,-2,14,-7,-3 coping,-1,18,-2,-1 coraje,10,0,-2,0 cord,-3,0,11,0 corpse,-2,-2,-2,-1 corrido,-1,-3,-2,-1 corriendo,-3,19,-1,-10 ' +
  'cortala,-9,-1,-2,22 cortando,12,-7,0,-2 cortar,8,-2,0,-5 cortarme,17,-1,-2,-5 corte,16,-3,-4,-4 corte_el,-7,0,-1,-1 corte_otra,10,-2,-1,-1 cosas,12,-2,-6,12 cosas_que,10,-1,-2,-5 ' +
  'costillas,-1,0,3,0 costo,-2,-1,-4,-1 cot,-4,0,-5,-2 couch,-4,-1,7,-1 cough,-6,-3,27,-4 coughing,-3,-1,15,-2 could,-1,-3,1,-1 could_cry,-5,-1,-1,-1 could_go,2,12,-1,0 ' +
  'could_hurt,5,-1,0,0 could_just,12,-2,-1,-1 could_sleep,-15,0,-3,-1 could_you,-2,-1,-1,8 couldnt,3,-1,-1,-4 count,-5,-4,-7,8 counted,0,0,4,0 counting,-1,-6,-3,-1 covered,14,-1,-3,-3 ' +
  'covered_his,9,0,-3,-1 cracked,-2,0,0,0 cranky,-1,-2,5,-1 crash,7,-1,0,-1 crashed,-4,-1,-5,-1 crawling,8,0,-1,0 crazy,-1,2,-1,-2 creer,-1,-11,0,0 creo,4,1,6,-5 creo_que,8,2,7,-4 ' +
  'crib,-2,-4,0,-5 crib_and,7,-2,-3,0 crib_by,8,0,-2,0 cried,-9,14,-7,-6 cried_all,-1,13,-2,-1 cried_for,-1,5,-1,0 cries,6,-3,8,-2 crisis,-2,-1,-3,-3 crossed,7,-1,-3,-1 ' +
  'croup,-3,-1,21,-2 cry,-16,25,5,-8 crying,-2,14,1,-6 crying_all,-4,9,-2,0 crying_at,-2,-5,-4,-1 crying_for,-5,2,24,-1 crying_since,6,9,-3,-1 cual,-3,-1,-2,6 cual_es,-3,-1,-2,6 ' +
  'cuando,3,-7,-2,-8 cuando_le,-3,-1,6,-1 cuando_me,-5,-3,-2,-1 cuantas,-2,-3,-6,5 cuantas_siestas,-1,-1,-6,-1 cuantas_veces,-1,-2,-6,7 cuanto,-5,4,7,-9 cuanto_apiretal,-1,-2,10,-1 ' +
  'cuarto,1,-3,-4,-3 cuchillo,16,-2,-2,-2 cuddle,-2,-1,-5,-1 cuddled,-1,-2,-2,-1 cuddles,-1,-1,-5,-1 cuello,12,-2,12,-3 cuenta,0,4,-3,8 cuento,-1,-2,-2,-11 cuerpo,-5,-2,8,-5 ' +
  'cuesta,-4,8,2,-8 cuida,-2,-1,-1,0 cuide,-5,0,0,-1 cuiden,15,0,-1,-2 cuiden_a,15,0,-1,-2 culpa,-1,4,-2,-1 culpable,-4,5,-1,-1 cuna,-1,-3,-5,-5 cuna_con,15,0,-2,0 cuna_y,7,0,-3,0 ' +
  'cut,13,2,-4,-4 cut_my,16,-3,-2,-1 cut_myself,6,-1,-1,-1 cut_out,-6,10,-1,-6 cutting,19,-4,-5,-3 cutting_again,13,-2,-1,-2 d,-2,-1,3,-1 d_drops,-1,0,6,-1 da,-5,16,-7,-9 ' +
  'da_la,-10,0,-3,-1 da_mas,-2,0,-1,-5 da_miedo,9,3,-1,-1 dad,1,11,-10,-2 daddy,7,-2,-5,-1 dads,-1,0,-1,-14 dallas,-3,0,-2,0 dame,-5,-2,-4,5 dame_de,-1,-1,-2,7 dan,-2,0,-2,-4 ' +
  'danger,13,-6,-3,-1 danger_to,13,-6,-3,-1 dangerous,-1,-1,13,0 dano,26,-6,-6,-6 dar,-6,-4,3,4 dar_de,-3,-1,-2,6 daria,7,-1,-1,-1 dark,10,-4,-1,-1 darle,-2,-3,10,-3 darme,-3,-2,-2,8 ' +
  'darme_de,-3,-2,-2,8 data,-4,-2,-3,-7 datos,-6,-1,-3,-3 daughter,7,-4,-3,0 day,-4,4,-2,-5 day_#,-2,-3,5,-1 daycare,-3,-1,-3,-5 daylight,-4,0,-1,-1 days,2,-4,4,-4 days_and,13,-3,-1,-1 ' +
  'de,0,0,-1,2 de_#,-1,-2,7,-3 de_ahi,0,0,0,8 de_ahogarlo,6,0,-1,-1 de_antes,-9,11,-1,-1 de_aqui,3,-1,-2,17 de_baja,-8,-7,-6,22 de_cabeza,-3,0,5,-1 de_cada,-1,0,5,-1 ' +
  'de_despedida,8,0,-1,-1 de_dormir,-5,-1,-1,-1 de_enviarme,0,0,-1,5 de_escribir,-4,-2,-2,6 de_escribirme,-4,-1,-3,15 de_esta,-4,-2,-6,4 de_esto,1,-10,-1,15 de_estos,-1,-1,0,10 ' +
  'de_fiebre,-1,-1,9,-2 de_hacer,11,-5,-1,-1 de_hacerle,5,-1,-2,-1 de_hora,-6,-1,-1,-2 de_hoy,-1,0,-1,-5 de_la,-4,4,6,-1 de_las,-6,-2,-1,-11 de_leche,-5,0,-2,0 de_llorar,4,6,-6,-6 ' +
  'de_los,2,-2,-3,5 de_mandar,-2,-1,-2,19 de_mandarme,-1,-1,-1,8 de_mensajes,-2,-1,-2,9 de_mi,11,6,-9,-3 de_molestar,-1,-1,-1,5 de_muerte,7,-3,-1,-1 de_nacido,-1,0,9,0 de_no,3,-3,-1,7 ' +
  'de_noche,-8,-5,-9,-13 de_numero,0,0,-2,-7 de_paracetamol,-3,-1,16,-2 de_pastillas,7,-1,-2,-2 de_pensar,7,-1,-1,-1 de_peso,-7,-1,16,-4 de_que,19,6,-3,-6 de_recibir,-1,-2,-1,11 ' +
  'de_respirar,-2,-1,12,-2 de_su,-1,-1,-1,6 de_sueno,-7,-8,-11,-2 de_sus,-1,-2,-1,16 de_tirarme,9,0,-1,-1 de_todo,-7,22,-2,-3 de_tu,-1,0,-1,6 de_ustedes,-3,-4,-1,11 de_verdad,1,6,-1,-2 ' +
  'de_vivir,9,-3,-1,-1 deactivate,-1,-1,-1,10 dead,5,-8,5,-8 dead_inside,-3,9,-1,-1 dead_on,-5,-1,-5,-1 deal,-2,10,-1,-1 death,8,-5,-7,-3 death_of,-11,-1,-1,-1 deberia,4,-1,3,-1 ' +
  'decaida,-1,-1,3,0 decaido,-2,-1,7,0 decided,2,-2,-1,10 decidi,10,0,-1,-2 decidimos,-4,-2,-1,10 decidimos_no,-4,-2,-1,10 decir,-5,-1,-1,3 defeated,-2,0,-1,-1 degrees,-1,-1,4,-1 ' +
  'dehydrated,-4,-2,19,-2 deja,3,7,1,6 deja_de,-2,-1,2,10 dejad,0,0,-1,4 dejalo,-1,-1,-2,-1 dejame,-2,-1,-2,12 dejame_en,-1,-1,-2,6 dejamos,-1,-1,-2,3 dejar,-1,-4,-4,15 ' +
  'dejar_de,0,-4,-3,14 dejarla,2,-9,-3,-2 dejarlo,2,-1,-5,-5 deje,2,-2,-9,1 dejen,-5,-4,-5,19 dejen_de,-6,-3,-4,11 dejen_sola,6,-1,0,-3 dejenme,2,-2,-3,7 dejenme_morir,6,-1,-1,-4 ' +
  'dejennos,-1,-1,-1,10 dejo,4,-6,-2,0 dejo_caer,5,-1,-1,-1 del,8,-3,1,-2 del_balcon,5,-1,-2,-1 del_bano,-6,-1,-3,-2 del_bebe,14,-1,-2,-1 del_mundo,-1,7,-1,-1 del_programa,-2,-1,-1,9 ' +
  'del_puente,5,-1,-1,-2 del_saco,-3,-1,-7,-1 del_sofa,-2,-1,12,-2 del_sueno,-5,-4,-1,1 delante,9,-1,-1,-3 delante_de,6,0,0,-2 delete,-5,-5,-4,6 delete_everything,-1,-3,0,-11 ' +
  'delete_me,-3,-1,-1,27 delete_my,-1,-1,-1,-9 demasiadas,2,-1,-1,-1 demasiado,3,13,3,4 demasiados,-1,-1,0,2 demon,19,-2,-5,-1 demonio,16,-1,-3,-2 demons,8,-1,-2,0 denme,-1,-1,-2,8 ' +
  'denme_de,-1,-1,-2,8 dentro,1,8,-2,-1 denver,-2,-1,-3,-2 depresion,-5,12,-2,-1 depresion_posparto,-3,7,-1,-1 depressed,-4,14,-2,-2 deprimida,-2,9,-1,-1 desactivar,-1,-2,0,9 ' +
  'desactiven,-1,0,-1,6 desaparecen,-1,0,6,-4 desaparecer,17,-7,-3,-12 desaparecer_y,7,-3,-1,-2 desaparezco,12,-2,0,-2 desastre,-4,6,-3,-2 desbordada,-2,12,-1,-1 descansar,-2,-1,-1,-2 ' +
  'descanso,0,0,-3,-3 desde,-4,5,15,-5 desde_ayer,-3,-3,13,-3 desde_que,0,13,-4,-1 deseo,-4,-3,-3,14 deseo_seguir,-2,-2,-1,7 deserve,5,-3,0,-1 deserves,4,8,-1,-1 deserves_a,0,7,0,0 ' +
  'desesperada,-3,10,-1,-1 deshacer,-2,-1,-3,0 deshidratado,-4,-1,15,-1 desk,0,-3,0,0 desmayo,-1,-1,11,-1 despedida,21,0,-2,-1 despertar,20,-6,7,-10 despertar_manana,10,-1,-1,-1 ' +
  'despertar_mas,11,-1,-1,-3 despertar_nunca,8,-1,-1,-3 despertara,4,-1,-1,-1 despertares,-8,-3,-9,-5 despertarla,-2,-1,18,-5 despertarlo,-2,-10,24,0 despertaron,-5,0,-1,2 ' +
  'desperto,-6,-3,-9,-2 desperto_#,-5,-2,-6,-2 despierta,-8,-4,8,-3 despierta_a,6,-1,-5,0 despierta_cada,0,0,-5,0 despierta_desde,0,0,-5,0 despiertan,0,0,0,2 despierte,7,-1,-4,-2 ' +
  'despierto,-5,-1,-6,-2 despues,3,-1,5,-4 despues_de,-2,-1,7,-3 destruida,-3,0,-2,-1 desuscribanme,-1,-1,-1,6 desuscribir,-3,-1,-2,13 desuscribirme,-5,-3,-3,14 desvelo,-1,-2,-4,-1 ' +
  'deten,0,0,0,10 detener,-2,-2,-3,13 detengan,0,-1,-1,5 detergente,0,0,4,-1 devil,14,-1,-5,0 dh,-4,-2,0,-1 di,9,-3,0,-5 di_una,14,-1,-10,-1 dia,-6,10,3,-8 diablo,17,-2,-4,-1 ' +
  'diaper,-5,-2,3,-3 diaper_in,0,0,7,0 diaper_since,0,-1,5,-1 diapers,-1,-1,3,-1 diarrea,-4,-1,12,-2 diarrhea,-1,-2,16,-2 dias,0,-5,7,-10 dias_sin,11,-2,-3,0 dias_y,8,-2,-3,0 ' +
  'dice,13,-2,-5,-4 dice_que,16,-2,-4,-3 dicen,6,-1,-2,-2 dicen_que,6,-1,-2,-2 did,-2,0,-8,-15 did_the,-3,-3,-2,-8 did_you,0,-1,0,-17 didnt,-3,-4,-6,2 didnt_sign,0,-1,0,10 ' +
  'die,29,-15,-5,-11 died,-2,-5,8,-8 diente,-2,-1,-4,-1 dientes,-7,-3,-7,-5 diez,-2,-1,-1,0 different,1,-1,-2,-4 dificil,-4,8,-5,-2 diganle,10,0,-2,-1 diganle_a,7,0,-1,-1 ' +
  'diganme,-4,0,-2,-1 dije,-5,-1,-3,8 dije_que,-2,-1,-1,13 dijo,-1,-2,-7,-3 dinner,-6,-2,0,-2 dio,-5,-3,14,-1 dios,26,-3,-8,-4 dios_me,13,-2,-1,-2 disappear,8,-2,-1,-2 ' +
  'disappear_and,8,-1,0,-1 disaster,-2,0,-2,-2 discontinue,-5,-2,-3,18 disfruto,-5,18,-1,-2 dishwasher,-2,-1,12,-1 do,-1,2,1,0 do_another,-2,8,-1,-1 do_i,-9,-6,12,4 do_it,23,0,-2,-3 ' +
  'do_not,-8,-4,-4,30 do_something,23,-8,-4,-2 do_this,-4,23,-3,-2 do_to,7,-1,-1,0 do_tonight,-1,11,-4,-1 do_we,-1,-1,7,3 do_you,3,-1,-4,-12 doblar,-4,0,0,0 doble,-13,-1,4,-2 ' +
  'doctor,-7,-2,8,-3 doctora,-1,0,-4,0 does,-7,-2,-7,-15 does_this,0,-1,-1,-6 doesnt,3,-3,7,-2 doesnt_fade,-1,-1,6,-1 doesnt_go,-2,0,5,-1 doesnt_stop,6,0,-1,-2 dog,-9,-2,13,-4 ' +
  'dog_bit,-4,-1,18,-1 doing,1,-1,-5,-6 doing_this,-4,6,-2,-4 dolor,4,-1,12,-2 donde,-2,-1,-1,2 done,-3,4,-6,3 done_with,12,-10,-4,10 dont,2,6,-4,6 dont_bother,-3,-1,-1,7 ' +
  'dont_ever,-1,-1,0,-12 dont_feel,0,13,-3,-4 dont_have,-4,-4,-1,11 dont_know,-2,5,-2,-1 dont_like,-7,3,0,-3 dont_message,-3,-1,0,11 dont_need,11,-8,-1,15 dont_send,-3,-5,-3,28 ' +
  'dont_text,-3,-3,-1,14 dont_think,9,6,-2,0 dont_trust,10,-5,-1,-2 dont_wake,12,-1,-4,-1 dont_wanna,9,-2,-1,-4 dont_want,1,-1,-2,9 door,-7,7,1,-1 dormi,-4,-2,-8,-11 dormia,-1,-1,-3,-1 ' +
  'dormida,-5,-3,-9,-4 dormida_#,-4,-3,-15,-3 dormido,-7,-3,-5,-5 dormido_#,-2,-1,-8,-4 dormir,-5,1,-6,-9 dormir_en,-5,-1,0,0 dormir_y,15,4,-5,0 dormirla,-2,0,-1,-1 ' +
  'dormirme,10,-1,-2,-1 dormirme_y,10,-1,-2,-1 dormirse,-3,-2,-5,-1 dos,3,0,3,-11 dos_veces,-5,-1,1,-1 dose,-2,-1,15,-1 dose_of,-2,-1,12,-1 dosis,-1,0,4,-1 dot,-1,-1,-4,0 ' +
  'dots,-1,0,4,-1 double,-7,0,4,-1 down,-3,-1,2,-3 down_#,-4,-2,-8,-3 down_and,-1,9,-7,-1 down_at,-4,-2,-5,-1 down_in,5,-1,2,0 down_since,0,-2,12,0 down_the,9,-2,2,-2 doy,-2,8,6,-3 ' +
  'doy_de,-2,-1,-1,7 doy_mas,-3,25,-4,-13 doy_para,-3,0,9,-2 doy_pecho,-1,6,-2,0 dozed,-2,0,-1,-1 dr,-2,-1,-3,-1 drain,-1,-1,3,-4 drained,-2,0,-3,-2 drank,3,-3,24,-8 drank_#,-1,0,-5,0 ' +
  'dread,-6,25,-1,-1 dream,-3,-2,-5,-4 dreamfeed,-1,0,-3,0 drink,-2,-2,12,-1 drinking,3,-7,14,-2 drinks,7,0,0,0 drive,17,-1,-2,-2 drive_off,7,0,-1,-2 driving,2,-5,-2,-1 drop,5,-4,-7,1 ' +
  'drop_her,11,-2,-1,-1 drop_him,8,-1,0,-1 dropped,-2,-2,5,-3 dropped_her,0,-1,8,-1 dropped_him,1,0,10,0 dropping,2,-2,-4,-1 drops,-1,0,6,-1 drove,1,0,-1,-3 drown,9,-1,-1,-1 ' +
  'drown_her,9,-1,-1,-1 drowned,-5,-1,19,0 drowning,3,11,-7,-3 dry,-2,-4,9,-2 dude,-1,0,-1,7 duele,-7,6,7,-5 duele_el,-7,13,1,-1 duele_la,-7,-2,-1,-2 duelen,-3,0,-2,-2 ' +
  'duerma,-9,-3,0,-5 duerme,-8,-3,-8,3 duerme_bien,0,0,0,5 duermete,-1,0,0,-4 duermo,3,-2,-5,-7 duermo_hace,20,-2,-4,0 dummy,-5,-3,-7,-3 dura,-16,-2,4,-1 durmiendo,-2,-3,-3,-1 ' +
  'durmiera,-2,-1,-2,-3 durmio,-5,-3,-10,-3 durmio_#,-2,-1,-7,-2 durmio_bien,-5,-1,-9,-1 duro,-10,9,0,-4 duty,0,0,0,4 dying,9,-8,2,-6 dying_for,-3,-2,-5,-1 e,0,1,7,-1 each,-1,-2,-4,-3 ' +
  'ear,-9,-2,21,-3 ear_is,-4,0,5,0 earlier,-1,-1,-1,-10 early,-5,-5,-7,-5 ears,-2,-2,9,-1 earth,12,3,-1,0 easier,5,-3,-4,-3 easily,6,0,-1,0 easy,-3,-2,-3,-2 easygoing,-4,-1,-7,-1 ' +
  'eat,-3,-2,10,-2 eating,-4,-1,8,-1 echo,-3,12,0,0 edad,-1,-1,-2,0 egg,-1,0,4,0 eggs,-1,0,7,-1 el,-1,-1,-2,-4 el_balcon,5,-1,-1,-1 el_bano,8,5,-3,-5 el_bebe,15,0,-8,-5 ' +
  'el_biberon,-7,-2,-10,-4 el_brazo,15,-5,-2,-1 el_cafe,-7,-1,7,-1 el_carro,8,-2,-4,-2 el_celular,-5,0,-1,-1 el_chupete,-5,-2,-8,-3 el_cuarto,23,-1,-1,-1 el_cuello,-1,0,9,0 ' +
  'el_cuerpo,-3,-2,7,-4 el_demonio,10,-1,-2,-1 el_dia,-5,6,13,-2 el_diablo,11,-1,-3,-1 el_hospital,1,0,-1,6 el_llanto,-2,7,-3,-2 el_mensaje,-2,-1,-1,-6 el_monitor,-6,-2,-3,-2 ' +
  'el_mundo,-4,6,-1,0 el_nino,10,-1,-2,-1 el_numero,7,0,0,-4 el_oido,-3,-2,16,-1 el_ojo,-5,-1,12,-1 el_papa,1,-2,-8,-2 el_pecho,-6,-3,19,-3 el_pelo,-9,-2,-2,-1 el_permiso,-1,-1,-1,11 ' +
  'el_perro,-7,0,-4,0 el_plan,-8,-2,-5,-3 el_programa,-5,-1,-1,13 el_servicio,-4,-2,-3,12 el_sofa,-5,0,-1,0 el_sonajero,-6,-1,-2,-1 el_sueno,-5,-1,-2,-1 el_telefono,4,-1,-2,-6 ' +
  'electric,-1,0,7,-1 elimina,-2,-1,-1,-6 elimina_mi,-1,-1,-1,-5 eliminame,-1,0,-1,6 eliminen,-2,-1,-1,6 eliminen_mi,-2,-1,-1,6 ella,6,4,-8,-4 else,-9,4,-7,3 em,-1,0,-2,0 ' +
  'empezar,-6,-3,-2,-5 empty,-5,7,3,-1 empuje,13,0,-2,0 empujo,5,0,0,-1 en,1,-2,-1,-2 en_ahogarlo,6,-1,-1,-1 en_blanco,-1,0,6,-1 en_casa,-3,-6,-4,-1 en_la,0,0,6,-4 en_las,-1,-1,8,-2 ' +
  'en_mi,19,6,-8,-4 en_paz,-8,-2,-5,25 en_quitarme,5,-1,-1,0 en_su,3,-1,-5,-2 en_todo,-3,-6,18,-2 encanta,-4,-2,-2,-7 encias,0,0,-2,0 encima,-2,6,7,-2 encontre,-2,0,7,0 ' +
  'encuentro,6,-1,-1,-1 end,2,-2,-6,13 end_it,29,-12,-1,-4 end_my,7,-5,-1,9 end_of,-9,13,-4,-6 end_the,-6,-1,-1,7 end_this,-5,-3,-1,19 ended,-3,-2,-4,-2 ending,15,-12,-3,1 ' +
  'ending_it,8,-3,-1,-1 ending_my,2,-3,-1,6 ends,-1,0,0,-2 energia,-2,0,-2,-2 energy,-2,4,-2,-2 enferma,-4,-1,-3,-3 enfermera,1,-4,-1,-1 enfermeras,14,0,-2,0 enfermo,-8,0,-2,0 ' +
  'enoje,-4,0,-3,-1 enorme,-2,5,5,-1 enough,-2,5,-7,9 enough_texts,-1,-1,-1,10 enough_with,0,-1,0,7 enroll,-3,0,0,-5 enrollment,-3,-1,-1,15 ensename,-2,0,-1,0 entera,-3,0,-2,-1 ' +
  'entero,7,-1,3,-1 entiende,-5,12,0,-1 entiendo,7,-2,-2,-3 entry,-1,0,-1,-4 envenenar,11,-1,0,-2 enviarme,0,0,-1,5 envien,-2,-2,-1,7 equivocado,-2,-2,-1,7 equivocaron,-1,-1,-3,13 ' +
  'equivoco,0,-3,-2,17 equivoque,-2,-1,-1,-11 er,-3,-1,17,-2 er_for,-1,0,6,0 era,-6,-1,-4,-7 erase,-6,-1,-2,1 eres,-2,-2,-3,-3 error,-8,0,11,4 es,2,1,-6,1 es_de,-4,-1,8,5 ' +
  'es_demasiado,-2,21,-1,-11 es_dura,-16,0,-4,0 es_el,11,-2,-2,7 es_la,-3,-1,-3,6 es_mi,18,-7,-3,-1 es_mio,9,-1,-1,-2 es_muy,-3,-1,-5,-2 es_normal,-6,-2,10,-2 es_para,-6,-1,-1,8 ' +
  'es_spam,0,-3,-1,6 esa,-2,-1,-1,10 escalera,1,0,3,0 escaleras,6,-1,7,-1 escondidas,14,4,-1,0 escriba,-1,-1,0,10 escribais,-1,-1,0,4 escriban,-10,-6,-5,23 escriban_mas,-3,-1,-1,7 ' +
  'escribas,-1,-2,0,1 escribeme,0,-3,-1,-2 escriben,-2,-1,-2,-7 escribi,33,-1,-3,-9 escribi_una,8,0,-1,-1 escribiendo,-6,-1,0,-6 escribiera,-2,0,0,-2 escribieron,-1,0,0,-8 ' +
  'escribir,-5,-3,-4,0 escribirme,-5,-2,-4,21 escribo,-2,-1,-1,-9 escucho,9,-1,-2,-1 escucho_voces,9,-1,-2,-1 ese,-2,-1,-2,-10 eso,-7,-4,-10,-4 espalda,-7,-1,-2,-3 espanol,0,0,-1,-7 ' +
  'espero,10,-1,-4,-2 esposa,2,-1,-2,4 esposo,6,-3,-3,-3 esposo_me,14,-1,-1,-2 esposo_mece,-6,0,0,-1 esta,-2,-2,17,-8 esta_ardiendo,-1,0,8,-1 esta_bien,-6,-1,-8,-1 ' +
  'esta_como,-1,-2,23,-1 esta_en,7,-1,-7,0 esta_etapa,-4,0,-6,-3 esta_flacido,-1,-1,9,-1 esta_gris,-1,-1,10,-1 esta_hirviendo,-1,-1,5,0 esta_lista,-2,-1,-4,14 esta_muerto,-8,0,16,0 ' +
  'esta_muy,-4,-4,15,-1 esta_noche,9,-6,-9,-5 esta_poseido,10,-1,-6,0 esta_respirando,-1,-1,7,-1 esta_semana,-2,-1,-5,-1 estaba,-3,-2,-1,-3 estado,3,0,2,0 estafa,0,0,-1,7 ' +
  'estamos,4,-3,-5,2 estan,8,-2,-5,7 estar,33,-7,-6,-12 estar_aqui,7,-1,0,-8 estar_muerta,13,-2,-3,-1 estar_viva,12,-4,-1,-4 estaria,9,-1,-2,-1 estaria_mejor,9,-1,-2,-1 ' +
  'estarian,11,-2,-2,-3 estarian_mejor,9,-2,-2,-2 estas,-5,0,-2,-2 este,2,-4,-5,3 este_bebe,6,0,-1,-2 este_celular,0,0,0,5 este_mundo,19,-4,-1,-6 este_nino,-9,0,-1,-3 ' +
  'este_numero,-4,-1,-2,6 este_paso,-5,-1,-1,-4 este_telefono,-2,0,0,7 esten,-4,-3,-4,23 esto,-14,7,-9,20 esto_es,-2,7,-1,6 esto_no,-6,-1,-1,-12 esto_para,-4,-2,-1,-8 estos,-7,-5,-3,16 ' +
  'estos_mensajes,-3,-5,-2,13 estoy,6,22,-10,-7 estoy_a,12,7,-2,-2 estoy_abrumada,-2,10,-1,-1 estoy_agotada,-2,13,-1,-1 estoy_al,-3,16,-3,-1 estoy_bien,3,14,-1,-2 ' +
  'estoy_cortando,12,-7,0,-2 estoy_de,-1,-1,-1,-5 estoy_desesperada,-3,10,-1,-1 estoy_frita,-3,-5,-1,-1 estoy_harta,-3,5,-1,1 estoy_hecha,-3,8,-1,-5 estoy_lista,-2,-3,0,-8 ' +
  'estoy_llorando,-1,14,-2,0 estoy_muerta,-6,-1,-1,-1 estoy_muy,-1,15,-5,0 estoy_pensando,10,-3,-1,-1 estoy_perdiendo,5,5,-1,-1 estoy_que,-6,-8,-1,-2 estoy_quemada,-2,8,-2,-1 ' +
  'estoy_rendida,-1,-10,0,-1 estoy_segura,-6,-2,-2,-2 estoy_volviendo,5,2,-1,-1 estoy_yo,-3,-5,0,-1 estrellar,6,-1,-1,-1 estrellarlo,4,0,-2,0 estrello,3,0,-1,0 estresada,-4,0,-4,-1 ' +
  'estuve,10,-1,-2,-1 estuviera,13,-1,-2,-5 estuvo,-4,-2,-2,5 etapa,-5,0,-6,-3 even,-4,8,-3,-1 ever,-6,8,-8,1 ever_again,-1,-1,-1,17 ever_end,-1,0,-1,-9 every,0,9,4,-5 ' +
  'every_#,-3,-3,-7,-2 every_breath,-1,-1,8,-1 every_day,6,10,-7,-1 every_feed,-1,-1,6,0 every_night,2,12,3,-3 everyone,8,3,-3,-4 everyone_else,-5,6,-1,-1 everyone_is,6,-5,-1,-1 ' +
  'everyone_would,7,-3,0,-1 everyones,-1,4,0,0 everything,-2,11,-7,3 everything_but,0,0,0,7 evil,31,-2,-15,-2 ex,12,-1,-2,3 except,5,0,-1,-2 exhausted,-9,11,-5,-5 ' +
  'exhausted_and,-1,9,-1,-1 exist,29,-6,-1,-8 existir,17,-3,-1,-9 explain,0,0,-1,-4 explosion,0,-1,-4,0 explota,-5,0,-2,0 explotar,3,4,-3,-2 explote,-2,11,-3,0 extra,7,-1,-2,0 ' +
  'extranaria,17,-10,-1,-2 extrano,-7,0,-2,-2 extrano_mi,-7,0,-1,-1 eye,-9,-2,20,-3 eye_is,-2,-1,12,-2 eyes,-9,-8,9,-5 eyes_open,-3,-6,-6,-1 eyes_rolled,-2,-1,9,-1 face,7,4,15,-4 ' +
  'face_and,-6,8,5,-1 face_is,-2,-1,5,-1 face_swelling,-1,-1,5,-1 facil,-4,-3,-7,-6 fade,-2,-1,10,-1 fade_when,-1,0,5,0 fading,-3,0,3,-1 fail,-1,0,-2,-2 failed,-9,5,-1,-1 ' +
  'failing,-7,17,-1,-2 failing_her,-3,7,-1,0 failure,-5,9,-1,0 fainted,-1,-2,18,-1 fall,0,-2,2,-2 falling,0,8,4,-4 falling_apart,-3,14,-2,-1 falling_asleep,-2,-4,9,0 falls,-2,0,-1,0 ' +
  'false,-1,-1,-2,-1 falta,-1,-1,-2,12 falta_que,0,0,0,8 familia,3,-2,-4,-3 family,-1,-2,-2,-8 fan,-1,-1,-4,-1 fantasize,7,0,0,0 far,-3,-3,-2,-2 fast,-3,-2,6,-1 fastidio,-1,0,-1,5 ' +
  'fatal,-5,3,-1,-1 favor,-4,-2,-6,11 favor_de,-1,0,-1,10 favor_no,-1,-1,0,5 febrile,-1,-1,5,-1 fed,-5,-3,-5,-1 fed_up,0,0,0,6 feed,-5,-3,-3,-5 feeding,-3,-2,1,-1 feeds,-5,-5,4,-6 ' +
  'feel,3,22,-7,-5 feel_awful,-6,9,-1,0 feel_guilty,-3,7,-1,-2 feel_like,11,6,-7,-3 feel_nothing,2,5,0,-1 feel_safe,18,-12,-1,-2 feel_sick,7,-3,0,0 feel_so,-4,6,-1,-2 ' +
  'feeling,-2,18,-8,-4 feeling_really,-2,11,-3,0 feels,-3,14,8,-3 feels_hot,-1,-1,9,0 feels_like,0,-2,-5,-1 feet,-6,-1,3,-1 felices,6,0,0,-2 felicidad,-1,0,-2,-1 feliz,13,9,-2,-4 ' +
  'fell,-10,-3,19,-4 fell_asleep,-3,-1,-10,-2 fell_down,-8,0,19,0 fell_off,-4,-1,17,-3 fell_on,-1,0,-7,0 fell_out,-2,-1,16,-3 felt,-1,6,0,-1 feo,-3,-1,6,-1 fever,-7,-5,35,-5 ' +
  'fever_#,-1,-1,14,-1 fever_for,-1,0,13,0 fever_of,-2,-1,11,-1 few,-3,-1,6,-2 fiebre,-7,-4,19,-8 fiebre_de,0,0,9,0 fighting,-2,-2,-2,-1 fights,-1,-1,-2,0 fin,-5,-3,-5,8 ' +
  'fin_de,-1,-2,-2,6 final,-1,-1,-3,-3 finally,-3,3,-5,-2 finally_went,0,10,-1,0 find,-2,-4,-1,0 fine,-7,-3,-14,-6 finger,-2,0,2,0 fingers,-2,-1,3,0 finished,-2,-1,-2,1 fio,7,-1,0,-1 ' +
  'first,-4,-6,-5,-3 first_time,-1,-6,-1,-1 fit,-3,-2,14,-1 five,-3,-2,-4,-2 flacido,-2,-1,10,-1 flag,-1,0,-6,-1 flaring,-1,-1,11,-1 flat,-1,9,-1,0 flojo,0,-1,3,0 floor,-2,12,6,-3 ' +
  'floppy,-3,-2,22,-2 fly,3,-1,-1,0 fontanelle,-1,-1,7,-1 food,7,0,-3,-1 foot,-3,-1,3,-1 for,-5,-1,1,-4 for_#,-4,-6,13,-2 for_a,-2,-4,11,-3 for_an,-8,13,-4,-1 for_bed,-1,-5,-2,0 ' +
  'for_everything,-1,4,0,6 for_good,19,-6,-2,7 for_it,-3,5,0,0 for_me,-2,-4,-10,6 for_my,-6,-2,-3,-5 for_no,-5,8,-1,0 for_now,0,-2,-1,-5 for_one,-4,0,-2,6 for_sleep,-2,13,-4,-2 ' +
  'for_the,-3,-3,-2,-5 for_this,-6,6,-2,11 for_us,-9,-2,-3,0 forever,8,-5,-3,6 forget,-2,-1,-1,5 forget_my,-1,0,-1,6 forgot,-3,-1,-3,-8 forgot_to,-2,0,-1,-7 forma,-2,-1,-1,3 ' +
  'formas,3,0,-1,-1 formula,-1,-1,3,-1 fought,-2,-1,-3,-1 found,-4,-1,22,2 found_her,-1,0,9,0 fracaso,-8,11,-1,-1 frasco,12,-1,-1,-2 free,3,-2,-8,-6 frente,-4,-1,12,-1 fria,-1,0,4,0 ' +
  'friday,-1,0,-2,-3 fried,-5,-3,-4,-3 friend,-4,0,0,-2 frio,-1,-1,7,-1 frita,-4,-5,-5,-1 frito,-2,0,-3,-1 from,-2,-4,-2,2 from_the,1,-3,15,-9 from_this,-2,-1,-1,13 ' +
  'from_you,-6,-1,-1,23 from_your,-2,-1,-1,12 front,13,-3,-2,-1 front_of,13,-3,-2,-1 frustrada,-1,0,-2,-1 frustrated,-2,-2,-3,-3 fue,-7,-4,-8,-8 fuera,1,-3,-10,22 fueron,-1,-1,3,-2 ' +
  'fuerte,12,-3,-3,-3 fuerte_de,1,0,-7,0 fuerte_y,-1,0,6,0 fuerza,4,-1,6,0 fuerzas,-4,13,-8,-7 fui,-6,12,-1,-1 full,-6,-1,-4,-1 full_night,-5,0,-1,0 fuma,-3,-1,-1,0 fumes,-2,-1,-4,-1 ' +
  'fun,-2,8,-1,0 funciona,-5,-3,-2,-6 funcionando,0,-1,-6,-3 funciono,-2,-1,-2,-2 function,-1,0,-4,-1 functioning,-1,-2,-1,-1 fundida,-2,0,-2,-2 funny,-1,-1,4,-1 further,-2,-1,-2,8 ' +
  'fuss,-2,-2,-2,-1 fussed,-1,-2,-2,-1 fussing,-1,-1,-2,-3 fussy,-1,-1,11,-1 gaining,-1,-1,4,-2 gana,-11,-1,10,-3 ganas,15,-6,-5,-5 ganas_de,15,-6,-5,-5 gano,-6,0,-3,-3 ' +
  'garbage,-4,0,-1,0 garganta,-2,0,10,-1 gases,-7,-1,5,-1 gasping,-3,-2,22,-3 gasps,0,-2,12,0 gato,-4,-1,-1,-1 gave,-2,-3,6,-2 gave_calpol,0,-1,12,-1 gave_her,-4,-1,14,-1 ' +
  'gave_him,-2,0,6,0 gave_in,-4,-1,-6,-1 gave_up,-3,-1,-7,-1 gemelos,-5,-3,-3,-3 genio,-2,0,-4,-1 genius,-4,0,-3,0 gente,1,0,-5,-1 gentle,-3,-1,0,0 get,-4,-3,-1,13 get_her,0,-3,3,-6 ' +
  'get_him,-3,-2,5,-5 get_me,-2,-1,-1,7 get_off,-1,-1,-1,11 get_out,9,-1,-2,2 get_these,-1,-2,-1,5 gets,-3,-1,-1,-14 gets_these,0,0,0,-15 getting,-3,1,4,0 getting_texts,-1,-1,-1,-7 ' +
  'getting_these,-2,-2,-2,17 gf,-1,-1,0,5 girl,-8,-4,-2,-2 give,-5,15,12,-2 give_a,-1,-1,10,0 give_her,3,-2,6,-1 give_him,-1,-2,14,0 give_up,-4,23,-15,-2 giving,0,7,-2,-1 ' +
  'giving_up,1,7,-1,0 glass,-2,-1,9,-1 go,5,-2,0,4 go_away,-3,-3,4,21 go_back,-11,7,-5,-3 go_on,7,4,-3,-1 go_to,11,-1,11,-2 god,18,-4,-6,-5 goes,-3,-1,-1,-1 going,4,0,-6,-7 ' +
  'going_to,13,-13,-4,-6 golpe,10,-1,-4,-1 golpea,0,-1,-3,-3 golpearla,6,0,0,-1 golpee,8,0,-2,-1 golpeo,-8,-1,10,-1 golpeo_la,-3,-1,7,-1 golpes,17,-1,-4,-2 gone,11,-6,-5,-4 ' +
  'gonna,10,-6,-4,-4 gonna_hurt,11,-1,0,-2 good,1,0,-11,4 good_now,-1,0,-1,5 goodbye,21,-11,-4,3 goodbye_everyone,8,-9,-1,-2 got,-5,-5,7,-8 got_a,15,-2,-1,-3 got_her,-2,0,-5,0 ' +
  'got_into,-10,0,19,0 got_it,-2,-1,0,-7 got_so,9,-1,-1,0 grabbed,17,-3,-8,-1 grabbed_her,7,-1,-2,0 grabbing,-3,0,7,-1 gracias,-9,-6,-6,14 gracias_por,-1,-2,-1,-12 grados,-2,-1,-4,-1 ' +
  'grande,-2,-1,-1,-1 grandma,0,1,-15,-11 grandmas,-3,0,8,-1 grandpa,0,0,-2,0 grape,-3,0,10,0 gratis,-2,-1,-1,-1 gray,-5,-1,10,-1 great,-6,-2,-14,-4 green,-4,-2,18,-4 grey,-1,-1,10,-1 ' +
  'gripe,-2,-2,-4,-3 gris,-4,-1,17,-1 grita,-5,-1,8,-2 gritar,-10,0,-2,-3 grite,-3,12,-9,-1 grite_en,-5,11,-3,0 grite_y,7,-2,-3,-1 grito,-6,13,-4,-1 grown,-1,-1,6,1 grumpy,-2,-2,-2,-2 ' +
  'grunting,-2,-2,7,-2 guarderia,-3,-1,-2,-3 guess,-1,-2,-2,0 guilt,-3,8,-3,-1 guilt_is,-3,8,-3,-1 guilty,-4,9,-1,-2 guilty_for,-1,5,-1,-1 gums,-7,0,-7,0 gun,14,-3,-6,-1 ' +
  'gun_and,8,-1,-4,0 gusta,-5,-2,-2,-5 gustan,-1,0,0,-11 gustaria,0,-2,-2,1 gustaria_que,-6,-1,-1,-1 ha,-6,-4,22,-4 ha_hecho,-2,-1,9,-2 ha_mojado,-1,0,5,-1 haber,11,5,-4,-3 ' +
  'habit,-6,-1,-1,-2 habla,7,-1,-1,-1 hablan,5,-1,-1,-1 hablo,-3,-1,3,-7 hace,0,-5,11,0 hace_#,5,-2,12,-2 hace_falta,-1,-1,-2,8 hace_horas,-1,-1,6,-2 hace_pausas,-1,-1,10,0 ' +
  'hacemos,-2,-2,-1,-2 hacen,-4,0,-2,3 hacer,15,-4,-4,-6 hacer_algo,10,-3,-3,-1 hacer_dano,8,-2,-1,-2 hacer_una,8,-2,-2,-1 hacerle,17,-6,-4,-3 hacerle_algo,7,-3,-2,-1 ' +
  'hacerle_dano,7,-2,-2,-2 hacerlo,7,8,-4,0 hacerme,3,-1,-1,-1 haciendo,-4,-1,-3,6 had,-6,6,-2,-3 had_a,5,-5,10,-2 had_him,-10,13,-1,-1 had_to,1,-4,-7,4 hadnt,-10,-2,-1,-1 ' +
  'haga,7,-1,-3,-1 haga_algo,11,-1,-2,-1 hago,1,-3,6,2 hago_para,-3,-2,-5,6 haha,-11,-2,-7,-8 hair,-3,0,-5,-2 half,-5,-3,-6,-3 hallway,-2,0,0,0 hamaca,-2,-1,-2,-4 hand,9,-5,18,-3 ' +
  'hand_on,-3,-1,5,0 hand_over,7,-1,-2,0 handle,-1,5,-1,-1 hands,7,-1,3,-1 hands_and,-1,-1,8,0 hanging,-4,16,-4,-2 happen,2,-1,0,0 happened,4,-2,0,0 happens,0,0,-2,-3 ' +
  'happier,8,-3,-1,-2 happy,-8,5,-4,-4 hard,7,3,-3,-9 hard_and,0,-1,10,0 hard_to,-6,-1,7,-1 harm,20,-1,-3,-3 harming,4,-1,-1,-1 harta,-4,4,-3,4 harta_con,-1,0,0,7 harto,-1,-1,-1,6 ' +
  'has,-4,-5,12,0 has_hives,-1,0,9,-1 hasnt,1,-2,24,-2 hasnt_had,-1,0,6,0 hasnt_peed,-1,-1,10,-1 hasnt_pooped,-1,0,9,0 hasta,0,-4,-7,-4 hasta_aqui,-1,0,0,12 hasta_que,6,-1,-5,-1 ' +
  'hate,-8,20,-6,-6 hate_being,7,-3,-1,-1 hate_my,-14,12,-1,-1 hate_nights,-1,6,-1,-1 hates,-10,12,-8,-3 hates_his,-1,0,-5,-1 hates_me,-8,15,-1,-2 have,1,8,-3,4 have_been,7,7,-1,3 ' +
  'have_no,-3,12,-1,6 have_the,2,-2,-2,6 have_to,-2,-3,-2,5 havent,13,3,-3,-1 havent_slept,15,-3,-2,-1 having,3,9,2,-3 having_a,-1,1,11,-1 having_thoughts,6,-3,-1,-1 hay,7,-4,-5,-1 ' +
  'he,4,-4,7,-5 he_ate,-2,0,6,-1 he_choked,5,-1,4,-2 he_feels,-1,-1,5,0 he_fell,-8,-1,11,-2 he_got,-3,-1,7,-1 he_had,-2,-1,8,0 he_has,5,-2,11,-2 he_hates,-2,0,-5,-1 he_have,-1,-1,6,-1 ' +
  'he_hit,6,-1,-3,0 he_is,0,-5,0,-1 he_looks,-4,-1,6,-1 he_only,-3,0,-5,0 he_screamed,1,-1,-8,-1 he_shook,5,0,-3,0 he_slept,-12,-1,-5,-1 he_snores,-6,0,4,0 he_swallowed,-3,-1,6,-1 ' +
  'he_went,-3,-1,10,-1 he_will,5,-1,-2,-1 he_woke,-4,-1,-6,-1 he_wont,14,-3,-2,-4 head,6,2,9,-4 head_and,-7,-1,10,-1 head_is,-5,13,-2,-1 head_on,8,-2,9,-1 hear,15,-6,-2,3 ' +
  'hear_from,-4,-1,-1,6 hear_someone,7,-2,0,-1 heard,-1,-1,-3,0 hearing,19,-3,-2,-2 hearing_voices,5,-1,-1,-1 heart,-3,3,6,-1 hecha,-5,6,-7,-7 hecho,-2,-1,9,-2 hed,7,0,-1,-1 ' +
  'held,4,-2,-15,-2 hell,-1,-1,-3,-2 hello,-1,-1,0,5 help,1,1,-5,-12 help_anymore,-2,-2,0,9 help_im,5,5,0,0 help_me,3,8,0,-3 help_my,-7,-1,-1,-1 helped,-1,-1,-7,-1 helpful,-1,-1,-2,0 ' +
  'helping,0,0,2,1 helps,-5,4,6,-8 helps_me,-5,12,-1,-3 her,8,-4,2,-5 her_#,-2,-1,-6,-1 her_and,8,7,-4,-1 her_before,6,-1,-2,0 her_belly,-1,-1,9,0 her_breathing,-3,-1,14,0 ' +
  'her_brother,0,0,-9,0 her_dad,2,10,-3,-1 her_down,6,-3,-6,-2 her_ear,-4,-1,8,-1 her_face,0,7,5,-2 her_hand,1,-1,5,-1 her_head,4,-3,13,-1 her_last,-8,0,0,0 her_legs,4,-1,5,-1 ' +
  'her_lips,-3,-1,9,-1 her_mouth,5,-1,2,-1 her_neck,8,-1,1,-1 her_off,0,-1,-6,-2 her_on,13,-1,2,-1 her_schedule,-6,0,-4,-2 her_sleep,-10,-1,-2,-1 her_so,6,1,-1,0 her_stop,5,-1,-1,-5 ' +
  'her_temp,-1,-1,13,0 her_till,6,0,-1,0 her_to,-12,-3,10,-4 her_tonight,9,-4,-1,0 her_up,-4,-4,10,-1 her_when,12,-3,-2,0 her_with,3,-1,9,-1 here,6,3,-7,0 here_anymore,8,-6,0,-6 ' +
  'hermana,-2,-1,-4,2 hermano,-3,-1,-3,-1 herself,4,-2,-1,-2 hes,0,-9,11,-3 hes_been,6,-2,0,0 hes_not,6,-3,7,-1 hes_thrown,0,0,7,0 hes_up,-2,0,-5,-1 hey,-1,0,0,4 hfm,-1,0,-2,0 ' +
  'hi,-8,-3,-1,7 hiccups,-1,-1,-1,-6 hice,15,-2,-9,-3 hice_dano,8,-1,-3,-1 high,-1,-1,9,-1 hija,4,-3,4,-2 hija_esta,2,0,12,-1 hijita,-3,-2,-2,-1 hijo,14,-6,-7,-3 hijos,7,-4,-3,-3 ' +
  'him,12,-2,0,-5 him_and,-4,10,1,-1 him_for,5,-1,5,0 him_in,3,-3,-5,-1 him_off,-3,-1,-3,-5 him_on,1,-1,9,0 him_out,10,-1,-4,-2 him_sleep,-3,-1,9,0 him_so,12,-1,-2,-1 ' +
  'him_to,-11,-2,17,-3 him_up,3,-2,6,-3 himself,6,-2,3,-2 himself_on,9,-1,13,-1 hincha,-2,0,2,0 hinchada,-4,-1,14,-1 hinchado,-1,-1,7,-1 hinchados,-1,-1,4,-1 hincho,-2,0,4,0 ' +
  'hipo,-2,0,-1,-1 hirviendo,-1,-1,11,-1 his,1,-5,9,-2 his_bottle,-1,-1,14,0 his_breathing,-2,0,-6,-1 his_chest,-1,0,6,-1 his_crib,-2,0,-6,-1 his_dad,-5,-3,-2,4 his_ear,-1,0,10,-1 ' +
  'his_ears,-1,-2,10,-1 his_eyes,-2,-1,10,-1 his_face,12,-2,0,-1 his_hand,7,-1,1,-1 his_head,3,-2,6,-2 his_lips,-1,-1,7,-1 his_mouth,11,-1,1,-3 his_nap,-1,0,-5,0 his_neck,-3,0,11,-1 ' +
  'hit,9,-3,-1,-7 hit_by,-7,-2,-1,0 hit_her,6,-3,8,-1 hit_him,12,-3,-2,-1 hit_his,-6,0,5,-1 hit_me,18,-2,-1,-5 hit_my,9,-9,-2,-1 hits,14,-3,-5,-3 hits_me,17,-2,-2,-2 hitting,9,-7,1,5 ' +
  'hitting_me,1,0,-4,5 hives,-3,-1,17,-1 hizo,-2,-3,2,-7 hola,-2,-1,-4,4 hold,-3,-4,-2,-3 holding,4,-2,-3,-1 holiday,-1,-4,-1,-1 home,1,-9,-6,-3 hondo,-1,0,-6,0 honestly,3,14,-3,-3 ' +
  'hope,9,-2,-2,-1 hope_i,12,-2,-1,-1 hopeless,-4,20,-3,-2 hoping,4,-1,-1,-1 hora,-7,-5,-8,-5 hora_de,-5,-1,-1,-1 hora_y,-2,-1,-5,-1 horas,-6,-3,6,-5 horas_sin,0,0,9,0 ' +
  'horrible,-3,2,-3,-6 horribles,7,-1,-1,0 hospital,6,-2,4,8 hot,-6,-4,18,-3 hot_to,-2,0,7,-1 hotel,-12,-1,-2,-4 hour,-7,2,-5,-3 hour_in,-2,5,0,0 hours,-5,-7,8,-3 house,4,-3,-8,-10 ' +
  'house_and,10,-2,-3,0 houston,-2,-1,-1,-1 how,-4,3,-3,0 how_can,0,-1,-1,7 how_do,-7,-5,-8,6 how_long,-3,-2,-5,-1 how_many,3,-3,1,5 how_much,-3,6,15,-7 hoy,1,-8,-3,-12 ' +
  'hoy_me,-5,0,0,-1 hoy_no,-5,-4,-4,-9 hr,-2,-2,-4,-2 hrs,-3,-2,-2,-3 hrs_of,5,8,-3,0 hrs_straight,0,-3,7,0 hubby,0,-2,-2,-5 hubiera,-3,0,-1,0 hubo,0,0,0,-2 huckleberry,-1,0,0,-8 ' +
  'huevo,-1,0,2,0 hug,-2,7,-1,-1 huge,-1,-1,12,0 huir,-5,27,-1,-2 human,12,0,-7,0 hunden,0,0,2,0 hundida,-4,12,5,-2 hundo,-5,14,0,-1 hungry,-2,-1,-6,0 hurt,16,-12,-8,-5 ' +
  'hurt_her,13,-5,-3,-2 hurt_him,10,-4,-3,-2 hurt_myself,5,-3,-2,-1 hurt_the,7,-2,-2,-1 hurting,15,-6,-7,-6 hurting_him,6,-1,-1,-1 hurts,-2,-3,4,-4 husband,4,0,-6,-4 ' +
  'husband_is,6,-2,-4,0 husband_says,8,0,0,0 husband_slept,-8,0,0,0 i,9,6,-6,-1 i_almost,11,-1,-2,-2 i_am,8,15,-7,4 i_be,-6,2,4,12 i_bit,20,-2,-4,-1 i_call,4,-1,14,-2 i_can,7,16,-2,-5 ' +
  'i_cancel,-1,-1,-2,12 i_cannot,-1,8,-1,-3 i_cant,5,12,0,-3 i_could,12,-2,-6,-5 i_covered,14,-1,-4,-3 i_cried,-4,23,-3,-1 i_cut,22,-6,-2,-2 i_die,5,-1,0,0 i_died,10,-3,-2,-2 ' +
  'i_do,-2,9,4,4 i_dont,-2,12,-5,1 i_dread,-6,25,-1,-1 i_feel,-2,14,-5,-4 i_get,5,-2,-6,-3 i_give,-6,2,15,-3 i_grabbed,11,-2,-3,-1 i_had,2,7,-5,-1 i_hate,-8,14,-3,-5 i_have,4,15,-6,2 ' +
  'i_havent,8,3,-2,-1 i_hear,12,-4,-1,-2 i_held,13,-1,-2,-1 i_hit,16,-9,-5,-3 i_hope,12,-2,-1,-1 i_hurt,7,-4,-3,-1 i_imagined,8,0,-3,0 i_just,0,12,-4,-10 i_keep,13,8,-7,0 ' +
  'i_know,10,-3,-1,-1 i_logged,-1,-1,-2,-5 i_lost,-6,6,-4,-5 i_love,5,0,-1,-3 i_make,0,0,0,9 i_mean,5,-1,0,-1 i_might,14,-5,-4,-2 i_miss,-10,2,-2,-2 i_nearly,9,-2,-4,-1 ' +
  'i_need,-3,12,6,-8 i_never,13,5,-2,15 i_no,-1,-2,-1,10 i_pray,14,-3,-3,-1 i_press,-3,-1,13,-2 i_punched,5,-1,-1,0 i_put,3,-3,-6,-2 i_regret,-5,15,-1,-1 i_resent,-9,18,-2,-1 ' +
  'i_revoke,-3,-2,-1,9 i_ring,0,0,8,0 i_said,2,-2,-1,9 i_sat,-2,6,-2,0 i_say,-10,0,-1,-3 i_screamed,8,4,-1,0 i_see,16,-3,-3,-2 i_shook,17,-4,-5,-2 i_should,20,-9,-2,-1 ' +
  'i_shouldnt,5,12,-1,-1 i_slapped,15,-4,-6,-2 i_snapped,-9,14,-1,0 i_squeezed,10,-3,-2,0 i_still,-1,-1,-2,7 i_stopped,2,-1,-2,-8 i_take,-4,-1,19,4 i_text,-1,-1,-5,-8 i_think,1,1,10,-4 ' +
  'i_threw,16,-3,-4,0 i_took,18,-2,-11,-2 i_unsubscribe,-1,-1,-2,8 i_wake,-2,-1,-5,-1 i_want,7,-2,-5,3 i_wanted,9,-3,-2,-3 i_was,9,7,-5,-4 i_wasnt,6,-3,-1,-2 i_wish,5,4,-3,3 ' +
  'i_wont,9,-2,-5,0 i_worry,-1,0,5,0 i_would,-9,-2,-3,9 i_wouldnt,8,-3,0,0 i_wrote,15,-2,-2,-1 i_yelled,-2,7,-3,-1 ibuprofen,-1,-2,11,-1 ibuprofeno,-6,-3,15,-2 id,14,8,-11,1 ' +
  'id_be,12,-2,-1,-2 id_give,-1,13,-7,-1 id_like,-6,-1,-1,7 id_never,-3,11,0,-2 id_rather,9,-4,-2,2 idea,3,-2,-3,-1 idea_de,8,-1,-2,-1 ideas,11,-3,-1,-1 if,17,-6,-9,0 if_he,-4,-1,-6,-2 ' +
  'if_i,20,-7,-5,-6 if_she,5,-1,-6,-2 if_you,-6,0,-1,16 ignore,-2,-1,-3,-2 igual,-4,2,-3,-1 ill,12,-7,-8,-7 ill_die,-8,0,-1,0 ill_shake,6,-2,-1,-1 im,10,14,-9,1 im_a,2,5,-4,-4 ' +
  'im_about,2,16,-2,-1 im_afraid,10,-2,-2,-1 im_at,-5,14,-1,-4 im_beat,-6,-3,-1,-2 im_blocking,-1,-4,0,11 im_breaking,-4,5,-1,-1 im_crying,3,-7,-1,-1 im_dead,-5,-1,-1,-1 ' +
  'im_done,5,3,-1,8 im_drowning,-8,15,-2,-2 im_failing,-7,17,-1,-1 im_going,8,-7,-2,-3 im_gone,16,-1,-3,-1 im_gonna,11,-6,-2,-3 im_good,-3,-1,0,7 im_having,6,0,-1,-1 ' +
  'im_hearing,6,-2,-1,-1 im_in,-4,20,-3,2 im_not,4,9,-5,-4 im_on,8,-1,-1,-1 im_over,-1,-2,0,10 im_ready,-5,3,-1,-1 im_running,-3,6,-2,-1 im_scared,9,0,3,-2 im_seeing,8,-2,-2,-2 ' +
  'im_so,-1,-2,-2,-6 im_standing,6,-1,0,0 im_thinking,6,-4,-1,-1 im_toast,-5,-3,-1,-2 imagenes,14,-2,-3,-2 imagenes_de,8,-1,-2,-1 images,12,-3,-3,-1 images_of,12,-3,-3,-1 ' +
  'imaginar,6,-1,-1,-1 imagine,10,-2,-2,-2 imagined,8,0,-3,0 imagining,7,-3,-1,-2 imagino,8,-1,-3,-2 importa,1,7,0,0 importaria,10,-4,-1,-4 in,0,-1,1,-4 in_a,-3,-5,6,1 ' +
  'in_front,13,-3,-2,-1 in_her,-2,5,5,-2 in_his,-8,-1,7,-2 in_it,3,-1,5,-1 in_law,11,-4,-2,0 in_my,13,-5,-6,-2 in_pain,-7,-3,20,-1 in_sleep,0,0,6,-4 in_this,7,-3,-4,0 in_when,-1,0,5,0 ' +
  'inconsciente,-1,-1,7,-1 inconsolable,0,-1,13,-1 infeccion,-1,0,5,0 infected,-2,-1,13,-1 infection,-2,-1,0,-1 ingles,-1,-1,-1,-9 inhaled,-1,-1,8,-1 insane,-1,0,-2,0 ' +
  'inscribir,-7,-1,0,-3 inscribir_a,-7,-1,0,-3 inside,-4,9,-3,-1 instagram,-2,-1,-1,-3 instead,-4,-1,2,-7 instead_of,-1,0,6,-1 intente,9,0,-1,-1 intento,3,-1,-1,-1 interes,-3,-4,-2,10 ' +
  'interesa,-4,-3,-2,13 interesada,-1,-4,0,15 interesados,-1,0,0,5 interest,-1,-2,-1,4 interested,-2,-2,0,12 interested_anymore,-1,-1,-1,5 interested_in,-1,0,3,-5 into,5,-4,5,-4 ' +
  'into_the,6,-1,-1,-1 intrusive,2,0,-1,0 intrusivos,4,-1,0,-1 inutil,-5,8,-1,-1 invented,-4,0,0,0 ir,-1,6,-2,-5 irme,16,-2,-2,-3 is,-2,1,8,-5 is_#,-6,-4,3,6 is_a,1,8,-8,-1 ' +
  'is_all,-5,-1,1,0 is_bulging,-1,-1,7,-1 is_dead,-15,-1,18,-1 is_evil,9,-1,-6,-1 is_gone,-2,6,-4,0 is_hard,-12,-3,4,-2 is_he,1,-1,14,-1 is_in,13,9,-7,-1 is_it,-9,2,10,-3 ' +
  'is_killing,-5,11,-3,-3 is_leaking,-4,0,5,0 is_limp,-1,0,5,0 is_melatonin,-3,-1,9,-1 is_my,0,-3,8,-2 is_no,6,-1,-2,-1 is_normal,-1,-1,-11,0 is_not,13,-2,2,-5 is_possessed,19,-1,-6,-1 ' +
  'is_real,7,-7,-1,0 is_she,0,-1,6,0 is_spam,-1,-4,-2,12 is_swelling,-2,-1,7,-1 is_talking,7,-1,-1,0 is_that,-3,-2,16,-3 is_the,5,-2,-5,-7 is_this,5,-4,-5,0 is_too,1,17,-4,-3 ' +
  'is_trying,6,-1,-1,0 ish,-3,-2,-4,-2 isnt,0,-4,17,6 isnt_for,-4,-1,-1,14 isnt_mine,14,-1,-6,-2 it,1,-2,-2,2 it_and,9,6,-2,-1 it_for,-1,-1,-5,-1 it_is,-2,-1,5,-3 it_normal,-1,12,-5,0 ' +
  'it_off,-4,-1,-4,17 it_on,6,-5,8,0 it_out,-5,-8,-1,4 it_safe,-5,-1,14,-1 it_stop,0,-1,-1,-6 it_to,19,-4,-2,-9 it_tonight,7,-3,0,0 it_was,-3,-2,-2,-7 it_would,-7,0,0,3 its,4,-5,-1,-2 ' +
  'its_#,8,-1,-4,4 its_bleeding,-2,0,10,0 its_like,6,-1,0,0 ive,13,15,-9,2 ive_got,13,-4,-5,-1 jabs,-1,-1,-11,-1 jaja,-22,-5,-10,-11 jajaja,-6,0,-2,-1 jala,-2,-2,8,-1 jale,22,-2,-2,-1 ' +
  'jarabe,-1,-1,6,0 jealous,-2,0,-1,-1 jerked,4,0,-1,0 jerking,-3,-1,15,-4 jessica,-1,-2,-1,7 jk,-13,0,-2,-3 job,0,0,-2,0 joder,0,0,-1,8 join,-15,-4,-3,-2 jugando,-2,-2,-1,0 ' +
  'jump,15,-3,-2,-3 jumped,-1,0,-2,0 jumping,14,-4,-4,-1 just,3,5,-2,-5 just_#,-1,-1,10,0 just_let,8,-1,-1,-2 just_not,-1,17,-1,-3 just_sat,-6,6,-1,0 just_shook,10,-4,-1,0 ' +
  'just_stop,-2,-1,-1,15 just_want,10,5,-2,-11 k,-1,-1,0,2 keep,6,8,-1,-10 keep_anything,-1,-6,9,0 keep_going,2,16,-1,-3 keep_having,6,-2,-2,0 keep_my,-3,-6,-5,-1 keep_myself,3,-5,-2,0 ' +
  'keep_texting,-1,-1,0,-12 keep_this,-2,9,-2,-2 keeps,6,-3,8,-2 kept,-2,-1,-9,-2 kettle,-3,-1,12,0 kg,0,-1,9,0 kicked,-2,0,-2,-1 kicking,-3,0,-1,-4 kid,0,8,-2,-3 kids,5,13,0,-10 ' +
  'kiero,-2,-1,-1,10 kill,19,-7,-6,-7 kill_for,-5,0,-5,-1 kill_me,4,-3,-2,-6 kill_myself,10,-1,-1,-2 kill_us,12,-4,-1,-1 killed,1,-1,-2,-2 killed_myself,8,0,0,0 killer,-1,-1,-2,-1 ' +
  'killing,1,2,-5,-6 killing_me,-7,-2,-2,-4 killing_myself,10,-7,-1,0 kills,10,-1,-1,-1 kilos,-1,-1,6,-1 kind,-1,-1,1,-4 kindly,-2,-1,-2,8 kitchen,1,0,-2,0 kms,36,-15,-6,-4 ' +
  'knackered,-2,-1,-2,-1 knees,-2,12,-2,-1 knife,20,-4,-5,-2 knives,5,-1,-1,0 knock,-2,0,-1,2 knocked,-1,-1,-1,-2 know,6,2,-3,0 know_how,-2,12,-1,-2 know_the,6,-1,-1,0 ' +
  'know_what,7,1,0,0 knows,-3,-2,-4,-1 la,6,-2,0,-4 la_abuela,-5,-2,1,-5 la_agarre,5,0,-3,0 la_almohada,3,-1,-5,-1 la_baja,-3,-1,-2,14 la_banera,4,-1,6,-1 la_boca,13,-1,-6,-2 ' +
  'la_cabeza,0,-2,5,-3 la_cama,5,6,12,-5 la_cara,8,5,7,-2 la_deje,0,-1,-5,-1 la_espalda,-7,-1,-2,-3 la_fiebre,-2,0,5,-5 la_frente,-4,-1,12,-1 la_hora,5,-2,-2,-3 la_idea,7,-1,-1,-1 ' +
  'la_leche,6,-1,2,-1 la_lista,-9,-3,-6,25 la_llevo,-3,-1,11,-1 la_mano,5,-1,6,-1 la_mollera,-2,-2,8,-1 la_muerte,13,-1,-2,0 la_nariz,-3,-1,11,-2 la_nena,7,-1,-1,2 la_nina,6,0,-1,-1 ' +
  'la_noche,-13,4,-3,-2 la_oreja,-3,-1,12,-1 la_otra,-2,-1,-1,-8 la_paciencia,-5,9,-3,-1 la_panza,-1,-1,9,0 la_peor,-6,17,-2,-1 la_piel,9,-1,7,-1 la_sacudi,12,-1,-2,-1 ' +
  'la_semana,-2,-1,-6,-1 la_siesta,-3,-2,-5,-8 la_tele,5,-1,-3,-4 la_toalla,-6,6,-3,-3 la_toma,-4,-2,-5,-2 la_ultima,-9,10,-3,-1 la_ventana,7,-2,-3,-3 la_vida,18,-18,-7,-5 ' +
  'la_voy,7,-1,-1,-1 labios,-2,-2,13,-3 labios_azules,-1,-1,7,-1 lado,-2,-1,1,0 ladro,-3,0,-1,0 lagrimas,-2,-1,7,-1 larga,-1,-1,-2,-1 largo,-1,0,-1,12 las,-2,-2,-4,-4 las_#,-4,-3,-6,-4 ' +
  'las_dos,6,-1,-4,0 las_escaleras,6,-1,7,-1 las_noches,-7,20,-3,-3 las_pastillas,12,-2,-3,-1 las_tomas,-1,-1,14,-3 las_voces,15,-1,-1,-1 last,1,-1,-5,-5 last_nap,-8,-2,-2,-1 ' +
  'last_night,9,-3,1,-4 last_one,-4,-2,-4,-6 last_time,-1,10,0,6 last_week,0,0,-9,-1 lastima,6,0,0,0 lastimando,6,-1,-1,-3 lastimar,12,-4,-2,-3 lastimar_a,8,-2,-1,-2 ' +
  'lastimarla,9,-2,-1,-2 lastimarlo,11,-2,-2,0 lastime,4,-1,-2,-1 late,-5,-4,-8,-5 lately,5,6,-6,0 later,-4,-4,-4,-6 laugh,0,-1,0,-5 laughed,-5,-1,-3,0 laughing,-5,-4,-5,-1 ' +
  'laundry,-3,-1,1,-2 laundry_pod,-1,-1,7,-1 law,11,-4,-2,0 lay,-2,-1,5,0 lb,0,-1,5,0 lb_baby,0,-1,5,0 le,7,-1,9,-3 le_aprete,5,0,-4,0 le_corte,-5,-1,-3,-1 le_cuesta,-3,-4,12,-1 ' +
  'le_di,9,-2,2,-2 le_dio,-4,-2,11,-1 le_doy,-7,-1,19,-2 le_duele,-6,-2,17,-1 le_grite,0,12,-9,-1 le_hice,7,-1,-4,-1 le_pego,14,-1,-6,-1 le_pegue,23,-6,-7,-2 le_pido,5,-1,-2,0 ' +
  'le_puedo,-2,-2,7,-1 le_puse,19,-1,-6,-1 le_salieron,-3,-1,10,-2 le_salio,-5,-1,4,-1 le_tape,13,-2,-6,-2 le_tengo,-2,10,-1,0 le_voy,13,-6,-5,-1 leaking,-4,0,5,0 leaky,0,0,2,0 ' +
  'learn,-4,-1,0,0 leave,-5,-9,-9,17 leave_him,-5,-1,-4,-2 leave_me,-1,-3,-1,10 leave_my,-5,-2,-1,20 leave_us,-2,-1,0,8 leaving,5,-4,-3,5 leaving_him,6,0,-1,0 leaving_the,-2,-1,-1,7 ' +
  'leche,1,-2,-2,-2 left,-1,1,-9,-4 left_for,-3,5,-2,0 left_to,3,6,-1,-1 leg,3,-1,6,0 legs,2,-2,14,-2 lengua,-2,0,11,-1 leo,-11,-4,-9,-29 les,-5,-5,-4,10 les_dije,-1,-1,-1,10 ' +
  'less,-5,0,-2,-5 let,3,2,-2,1 lethargic,-1,-1,12,-1 lets,-4,-2,-8,-4 letter,3,-1,-1,-1 letters,8,-1,-1,0 letting,-1,-2,-3,0 levanta,0,0,-2,0 levantar,-6,13,-1,-7 levantarme,-1,3,-1,0 ' +
  'levanto,-2,-1,-2,0 licked,-3,0,11,-1 lie,-5,-1,-2,-1 life,23,11,-10,-14 light,-3,-2,-9,-6 lights,-3,-2,-3,-3 like,-1,1,-3,-5 like_a,-7,4,7,-3 like_death,-8,-1,-2,-1 ' +
  'like_ending,14,-10,0,0 like_hes,7,-3,6,0 like_i,1,-8,-3,-1 like_im,-24,12,0,-1 like_jumping,12,-4,-1,-1 like_my,-3,5,0,3 like_shes,-4,5,4,0 like_this,11,-3,-2,-7 ' +
  'like_throwing,13,-6,-1,0 like_to,-9,-2,-2,9 limit,-9,8,0,-1 limite,-6,17,-2,-2 limp,-5,-3,31,-2 lips,-6,-5,24,-4 lips_are,-2,-1,6,-1 lips_look,-2,-1,6,-1 liquido,-2,-1,10,-2 ' +
  'list,-6,-3,-4,22 lista,-6,-6,-9,29 lista_para,4,-3,-1,-10 listo,-1,0,-2,-1 listos,-3,-1,-2,-3 literally,-1,11,-2,0 little,-6,-3,-4,-4 live,25,-14,-6,-10 live_anymore,15,-6,-1,-4 ' +
  'live_for,12,-4,-1,-1 live_in,-7,-1,-2,-1 live_like,11,-3,-1,-4 lives,-2,-1,0,-1 living,24,-13,-5,-5 llama,-1,-1,-5,-1 llamo,-3,-1,24,-1 llanto,-4,4,8,-6 llega,-1,-1,-3,1 ' +
  'llegan,0,0,0,-8 llego,2,-2,-2,4 llegue,-2,3,-1,2 lleguen,-4,-2,-1,2 lleno,-1,-1,2,-1 lleva,-2,-1,21,-1 lleva_#,-1,-1,14,0 llevame,7,-1,-1,-3 llevamos,-1,0,-2,0 lleve,4,-1,-2,-2 ' +
  'llevense,10,-2,-1,-1 llevense_a,10,-2,-1,-1 llevo,11,7,14,-2 llevo_#,7,-1,-2,0 llevo_a,-2,-1,5,-1 llora,1,-5,20,-5 llora_sin,-2,-1,13,-1 lloraba,4,-1,1,0 lloramos,-2,0,-1,-1 ' +
  'llorando,3,8,1,-1 llorando_y,4,-1,5,0 llorar,-10,15,-7,-8 llorara,3,0,-1,0 llore,-12,30,-11,-3 llore_toda,-1,22,-1,-1 llore_un,-5,0,-1,-2 lloro,-9,31,-11,-3 lo,8,-5,2,-5 ' +
  'lo_cambiaron,5,0,-1,-2 lo_llevo,3,-1,12,-1 lo_pico,-6,0,21,0 lo_puedo,10,-1,-1,0 lo_sacudi,16,-4,-5,-1 lo_sacudo,5,0,-1,0 lo_tire,12,0,-2,-1 lo_ultimo,-5,-2,-3,-6 lo_voy,-8,0,-1,-1 ' +
  'lo_zarandee,14,-2,-2,-1 loca,-10,10,-2,-5 loca_con,-5,0,-1,0 locura,6,-2,-1,-1 log,-4,-4,-4,-7 logged,-1,-1,-2,-5 lol,-20,-11,-18,-12 lol_woke,0,0,-5,0 lonely,-2,19,-1,-3 ' +
  'long,-7,-5,-6,-3 longer,-2,2,-5,8 longer_need,-1,-1,-1,7 longer_want,0,-1,0,6 longer_wish,-2,-1,-1,5 look,0,5,9,-3 look_at,-4,8,2,0 looked,6,0,-1,-1 looking,8,-2,-1,0 ' +
  'looking_at,11,-2,-1,0 looks,3,-3,20,-4 lord,3,-2,-2,-2 los,-4,-2,-4,5 los_avisos,-1,-1,-3,-5 los_brazos,12,-2,-2,-4 los_dientes,-5,-2,-3,-4 los_dos,11,-1,-2,-7 los_labios,-2,-1,7,-2 ' +
  'los_mensajes,-6,-3,-4,1 los_ninos,7,-1,-1,-2 los_ojos,-4,-1,7,-5 los_textos,-1,-1,-1,7 los_voy,-6,0,0,24 lose,2,4,-3,5 lose_it,7,6,-2,-2 lose_my,-6,-1,-1,6 losing,0,15,1,-6 ' +
  'losing_it,0,9,-1,-1 losing_my,-7,14,-1,-5 lost,-3,6,-2,10 lost_it,2,7,-3,-1 lot,3,-2,5,-12 lots,-2,-1,2,-1 loud,-1,-2,3,0 love,-10,14,-4,-28 loves,-3,3,-3,0 lovey,-1,0,-5,-1 ' +
  'low,-6,22,-3,-2 luces,0,0,-1,-4 luck,-6,-1,-1,-3 luego,6,-2,-5,-3 lump,-1,0,7,0 lunes,-2,-1,-2,-1 luz,-5,-1,-3,-3 m,-2,-2,-4,-6 machine,-5,0,-3,-1 mad,4,8,-3,-1 mad_i,5,-1,-2,0 ' +
  'made,-8,7,-1,-5 madre,-9,15,-4,-8 madrugada,-3,0,0,-1 magnet,-2,0,4,0 make,3,-3,-3,1 make_her,5,-1,-1,-5 makes,-4,12,0,-5 making,2,1,4,-1 mal,-13,-3,1,-7 mala,-5,11,-3,-3 ' +
  'mala_madre,-3,15,-2,-1 mala_mama,-1,8,-1,-1 malo,11,-4,-3,-1 mama,-7,11,-4,-5 mamadera,-2,-1,-2,-1 mamar,-2,-1,4,0 mamas,-5,9,-1,-1 man,-1,-1,3,-1 managing,-4,10,-1,0 ' +
  'manana,5,-3,-5,-9 manchas,-5,-2,14,-4 manchas_moradas,-2,-1,5,-3 manda,14,-1,-1,-6 manda_mensajes,15,0,0,-6 mandalo,0,0,-1,-3 mandame,-1,-1,-2,-2 mandan,-1,-2,-1,15 ' +
  'mandando,-4,-1,-1,6 mandar,-3,-2,-2,7 mandarme,-1,-1,-2,14 mande,-2,-2,-1,4 mande_mas,-1,-1,0,5 manden,-6,-5,-3,6 manden_mas,-4,-2,-2,12 manden_nada,-2,-2,-1,7 mandes,-3,-3,-2,9 ' +
  'mandes_mas,-1,-1,-1,9 manera,-1,0,-2,-1 mano,5,-1,6,-1 manos,13,-1,-2,-1 manotazo,2,0,-1,0 many,6,-4,-1,6 many_pills,11,-1,-3,-1 maquina,-4,0,-1,-1 marcan,0,0,2,0 march,-3,-1,0,-1 ' +
  'marido,0,-1,-5,-4 marido_me,27,-2,-1,-2 marks,5,-1,-2,0 marzo,0,-1,-1,-11 mas,-1,2,-6,11 mas_de,-1,5,-2,0 mas_facil,-3,-2,-5,-6 mas_me,0,-8,0,3 mas_mensajes,-5,-4,-2,12 ' +
  'mas_msjs,-1,-1,-1,10 mas_nada,-2,-3,-1,9 mas_por,-1,-1,-1,7 mas_que,1,-1,14,-2 mas_textos,-2,-2,-1,5 mata,-3,-2,-5,-4 matan,-5,0,0,-3 matando,-3,0,-2,-1 matar,22,-10,-6,-7 ' +
  'matar_jaja,-5,0,0,0 mataran,-6,0,0,0 mataria,-4,0,-2,-1 matarla,6,-4,-1,-1 matarlo,7,0,0,-1 matarme,17,-5,-3,-4 matarnos,7,0,-1,-1 matarse,9,-1,-1,-2 mate,3,-2,-2,-5 mato,8,-1,-5,-4 ' +
  'mattress,1,-1,-5,0 may,-1,0,-1,5 maybe,-2,-2,-2,-2 me,13,6,-8,4 me_about,-9,-4,-1,-6 me_after,0,0,0,-5 me_again,12,-4,-6,19 me_ahogo,-8,7,-1,-2 me_ahorco,17,-1,-1,-2 ' +
  'me_alone,3,-3,0,5 me_amenaza,6,0,-3,-1 me_and,-8,-1,-2,2 me_anymore,4,-2,0,7 me_apunte,-1,-2,0,6 me_arano,-6,-1,-2,-2 me_arrepiento,-2,11,-1,-2 me_at,-3,-3,-1,-17 ' +
  'me_ayuda,-10,10,0,0 me_by,7,0,-2,0 me_canse,-3,8,0,3 me_cayo,-2,-1,14,-1 me_contacten,-3,-2,-1,11 me_corte,26,-3,-1,-3 me_cuesta,-1,21,0,-1 me_da,-4,9,-3,-5 me_deja,5,10,-1,-4 ' +
  'me_dejen,6,-1,0,-3 me_dice,8,-1,-1,-2 me_dicen,5,-1,-1,-1 me_die,5,-1,0,-1 me_doy,14,-3,-4,5 me_duele,-2,8,-8,-5 me_duermo,-9,0,-1,-7 me_empujo,5,0,0,0 me_envien,-2,-2,-1,6 ' +
  'me_equivoque,-2,-1,-1,-11 me_escriba,-1,-1,0,10 me_escriban,-9,-5,-1,9 me_esta,-3,25,-2,-2 me_estoy,0,9,-1,-1 me_extranaria,17,-10,-1,-2 me_from,0,-2,-1,14 me_golpea,7,-1,0,-1 ' +
  'me_gusta,-4,-2,-1,-5 me_haha,-5,-1,0,-1 me_hice,9,-1,0,-3 me_imagino,8,-1,-3,-2 me_in,3,-2,-8,-3 me_interesa,-3,-2,-1,9 me_it,-9,0,0,-4 me_last,12,-3,-1,-1 me_llego,8,-1,-1,-5 ' +
  'me_lleguen,-3,-2,-1,8 me_lo,5,-1,-3,-4 me_manda,15,0,0,-6 me_manden,-4,-3,-1,9 me_mata,-3,-2,-5,-4 me_matan,-5,0,0,-3 me_mato,10,-1,-1,-2 me_messages,8,0,0,-3 me_mira,5,-1,6,-2 ' +
  'me_molesten,-2,-2,-1,5 me_mordio,-2,-1,-5,-1 me_muera,9,-1,0,-1 me_muero,4,-8,-3,-5 me_muriera,6,-1,-1,-2 me_odia,-8,8,0,-1 me_off,-8,-8,-2,23 me_out,-7,-7,-2,13 me_pega,11,-2,-1,-5 ' +
  'me_pego,10,-2,-4,-3 me_puedo,24,-4,-2,-15 me_rendi,-8,0,-1,-1 me_rindo,-7,19,-2,-3 me_salgo,-1,-2,0,17 me_siento,-6,15,-4,-5 me_sigan,-5,-1,0,10 me_siguen,-3,-1,0,15 ' +
  'me_sleep,-3,9,0,-6 me_stuff,-3,0,-1,9 me_tienen,-1,0,0,7 me_to,16,-4,-4,1 me_tome,11,-2,-4,-3 me_up,0,-3,-2,10 me_veo,8,-1,-1,-2 me_voy,11,-4,-2,-6 me_vuelvan,-2,-1,0,5 ' +
  'me_vuelvas,-1,-1,0,6 me_vuelvo,-3,5,0,-2 me_with,-7,10,-1,-2 mean,3,-2,-1,-20 means,-1,0,-1,6 meant,-3,-1,-1,-1 mece,-6,0,-1,-1 mece_a,-6,0,0,-1 mecer,-3,-1,-2,-3 ' +
  'mecerlo,-3,-2,-2,-3 meci,-2,-1,-2,-1 meciendo,0,-1,-2,0 meciendolo,0,0,-2,0 media,-3,-2,-4,-2 medicine,-1,-1,4,-1 medio,-4,-1,5,0 mediodia,0,0,2,0 meds,2,-1,2,-1 meeting,-1,-2,-1,3 ' +
  'mejor,14,-6,-9,2 mejor_me,16,-1,0,-3 mejor_muerta,20,-1,-2,-1 mejor_sin,10,-1,-2,-1 mejora,-2,0,-1,-6 mejorar,-1,0,-2,0 melatonin,-4,-1,13,-1 melatonin_ok,0,0,5,0 ' +
  'melatonina,-7,-2,18,-1 menos,2,3,-4,-13 mensages,0,0,0,2 mensaje,-7,-5,-4,-2 mensaje_mas,-1,-2,-1,16 mensajes,-5,-5,-5,17 mensajes_a,0,0,0,-13 mensajes_de,-1,0,0,5 ' +
  'mensajitos,-1,-1,-1,7 mentally,-3,16,-5,-3 mente,7,-1,-1,-1 merece,3,-1,0,-1 merezco,5,-1,-2,-1 mes,-2,-1,4,-1 meses,-2,2,6,-3 meses_y,-3,0,17,0 mess,-4,13,-10,-2 message,-8,-3,-4,2 ' +
  'message_me,-4,-2,0,17 messages,-3,-4,-5,14 messaging,-2,-2,-1,8 method,-1,-2,0,-1 meti,-6,0,-2,0 metio,-2,0,1,1 mezo,-4,0,-3,-1 mi,9,0,-4,1 mi_bebe,8,4,10,-7 mi_cabeza,6,0,-1,-1 ' +
  'mi_cama,-15,-2,-1,-3 mi_casa,11,-1,-1,-1 mi_celular,-1,0,-1,6 mi_consentimiento,-4,-3,-2,14 mi_cuenta,-5,-2,-2,15 mi_esposo,6,-3,-3,-3 mi_familia,7,-1,-1,6 mi_hijo,11,-6,-7,-3 ' +
  'mi_mama,-5,-2,-1,-4 mi_marido,0,-1,-5,-4 mi_mente,5,-1,-1,-1 mi_misma,14,-2,-1,-5 mi_nena,-4,-2,-1,-5 mi_nino,-6,-1,-2,-2 mi_novio,11,-1,-2,-1 mi_numero,-8,-3,-3,26 ' +
  'mi_pareja,7,-3,-3,-4 mi_peque,-3,-1,-1,-6 mi_recien,5,-1,-1,-1 mi_registro,-1,0,-1,6 mi_suscripcion,-2,-1,-1,11 mi_telefono,-3,-1,-1,14 mi_vida,5,12,-2,-5 mia,-6,-9,-11,-5 ' +
  'miami,-9,-1,-1,-2 midnight,-5,2,-1,-2 miedo,22,-3,-4,-5 miedo_de,12,-4,-3,-3 mientras,2,3,-5,-2 might,9,-5,-5,-3 might_do,9,-2,-2,-1 mil,-2,-1,-4,-1 milagro,-2,-1,-2,-1 ' +
  'milk,-2,-5,5,-3 min,-3,-3,-5,-2 mind,4,5,-4,11 mine,10,-2,-8,1 mins,-4,-4,-5,-3 minute,-2,-1,10,-1 minutes,-3,-2,-5,-2 minuto,-1,0,3,0 minutos,-2,-1,-4,-1 mio,12,-2,-2,3 ' +
  'mira,5,-1,6,-2 mis,8,-3,1,-2 mis_hijos,16,-2,-2,-4 mis_pastillas,-7,-1,12,-1 misery,-1,0,-1,-2 misma,13,1,-1,-5 mismo,7,0,-2,-1 miss,1,-2,-3,-4 miss_me,13,-3,0,-2 miss_my,-8,4,-2,-1 ' +
  'missed,-4,0,-1,-2 mistake,-9,5,11,-3 mix,-1,0,2,0 mixed,0,0,7,0 ml,-2,-1,4,-1 mo,-2,-2,-4,-1 mocos,-2,-1,9,-1 mocos_y,-1,0,-6,0 mode,-1,0,-2,-1 moja,-1,-1,16,-2 mojado,-1,-1,12,-1 ' +
  'mojar,0,0,5,0 molars,-9,-1,-4,-4 molesta,-2,-1,-2,0 molestan,0,0,0,-2 molestar,-1,-2,-2,8 molesten,-4,-3,-2,15 molesten_mas,-2,-2,-1,6 molida,-2,-4,-1,-1 mollera,-3,-4,18,-3 ' +
  'mollera_hundida,-1,-3,9,-1 mom,-8,19,-6,-5 moment,2,0,-1,-2 momento,-5,0,-1,-2 mommy,-4,-1,-3,-2 moms,-1,3,-1,-1 monday,-2,-1,-1,-1 moneda,-2,0,4,0 monitor,-9,-4,-9,-4 ' +
  'monster,-1,1,-3,-1 monstruo,5,-2,-1,0 month,2,-3,-2,-4 month_old,10,-3,2,-3 months,0,3,4,-2 monton,4,-1,-1,-1 mood,-2,0,-4,-1 morada,-1,-1,3,-1 moradas,-5,-1,11,-3 morado,-1,-1,8,-1 ' +
  'morados,-1,-1,9,-2 mordio,-5,-2,13,-2 more,-1,3,-7,10 more_messages,-2,-1,-1,5 more_msgs,-1,-1,-1,6 more_night,-1,12,-1,-3 more_of,-1,5,-1,3 more_texts,-2,-2,-1,7 ' +
  'more_time,8,-1,-1,-4 mori,-2,0,-3,-2 morimos,10,0,0,-1 morir,47,-13,-8,-13 morirme,24,-7,-4,-6 morning,3,-3,1,-5 morning_and,-1,0,11,-1 mornings,-7,-4,-1,-1 most,-2,0,-1,0 ' +
  'mother,-4,18,-3,-4 mother_in,11,-4,-1,0 motrin,-4,-3,18,-2 mottled,-1,-1,5,0 mottled_and,-1,-1,5,0 mouth,8,-3,12,-5 mouth_and,-3,-1,7,-1 mouth_to,8,-1,-2,-2 move,-7,-3,1,-3 ' +
  'moved,-4,-1,-3,5 moved_on,-1,0,-1,7 moving,-5,-1,2,-3 msgs,-3,-2,-4,23 msjs,-1,-1,-1,10 much,0,10,7,-7 much_better,0,-6,-1,0 much_calpol,0,-3,7,0 much_longer,7,8,-2,-2 ' +
  'mucha,1,4,1,-1 muchas,4,-1,-1,-6 muchas_gracias,0,-1,-1,-5 mucho,-3,-2,6,-9 mucho_la,-3,0,6,0 mucho_y,-1,-1,9,0 muelas,-3,0,-2,-1 muera,16,-1,-3,-1 muerde,-2,0,0,0 muero,4,-8,-3,-5 ' +
  'muero_por,-5,0,-1,-1 muerta,7,-4,-1,-5 muerte,19,-4,-3,-1 muerto,-11,-1,6,-3 muertos,-7,0,-1,-1 mueve,-7,-4,15,-1 mujer,6,-1,0,-1 mum,-7,31,-4,-4 mundo,13,7,-2,-7 muneca,2,-1,-1,-1 ' +
  'murder,-7,-1,-5,-2 muriera,11,-1,-1,-3 murio,-1,-1,-4,-2 mush,-2,-1,-2,-1 music,10,-3,-1,-1 musica,6,0,-4,-1 mute,-2,-2,-2,12 muy,-7,5,21,-6 muy_decaido,-2,-1,7,0 ' +
  'muy_dormido,-2,0,6,0 muy_fuerte,11,-2,-4,-2 my,6,4,-4,0 my_#,6,-2,1,-3 my_account,-2,-2,-2,13 my_alarm,-5,0,0,0 my_arm,9,-2,-9,-2 my_baby,9,3,11,-6 my_back,-14,-2,-5,-1 ' +
  'my_bed,-7,0,-2,-2 my_boyfriend,10,-2,-3,-2 my_consent,-4,-2,-1,11 my_daughter,9,-4,-3,0 my_ex,9,-1,-1,4 my_eyes,-7,-7,-12,-2 my_family,6,-2,-1,14 my_hair,-5,0,-5,-2 ' +
  'my_hand,11,-2,-3,-1 my_hands,5,0,-3,-1 my_head,6,10,-10,-2 my_husband,8,0,-5,-4 my_kids,21,-5,-2,-2 my_last,16,-1,-1,-7 my_life,7,1,-2,-6 my_limit,-9,8,0,-1 my_mind,4,7,-3,12 ' +
  'my_mom,-7,-6,-3,-5 my_mother,10,-6,-1,-1 my_name,3,-2,-1,9 my_newborn,8,-2,-3,-2 my_number,-8,-3,-3,26 my_old,-9,18,-1,-1 my_own,3,-6,-1,-1 my_partner,8,-2,-4,-2 ' +
  'my_patience,-2,6,-1,0 my_phone,-10,-3,-5,7 my_pills,-5,-2,8,-1 my_rope,-2,11,-1,-1 my_sleep,7,-1,-1,-1 my_son,13,-3,-3,-6 my_subscription,-5,-2,-2,13 my_texts,-1,0,0,10 ' +
  'my_twins,-5,-2,-1,-3 my_wife,9,-3,-5,4 my_wits,-3,12,0,-2 my_wrists,10,-2,-2,-1 myself,17,-4,-7,-6 myself_safe,3,-5,-2,0 n,-4,-3,1,-3 nacido,9,-2,10,-4 nacio,-5,10,-9,-2 ' +
  'nada,-2,4,4,11 nada_de,-8,14,-2,-2 nada_desde,-1,-1,8,-2 nada_mas,-2,-4,-2,10 nada_por,-3,7,-1,2 nadie,5,29,-5,-5 nadie_le,1,7,-1,0 nadie_me,-1,14,-2,-6 nah,-2,-1,0,4 ' +
  'nalgada,6,0,-3,0 nalgadas,10,0,-2,0 name,-1,-2,-3,8 nanny,-4,-3,-1,-2 nap,-7,-3,-8,-5 nap_#,-4,-3,-7,-6 nap_i,-8,0,0,0 napped,-4,-2,-6,-3 napped_#,-3,-2,-5,-2 nappies,0,0,9,0 ' +
  'napping,-2,-1,-10,-6 napping_since,-1,-1,-5,0 nappy,-1,-2,15,-1 naps,-7,-7,-10,-8 naps_were,-1,-1,-1,-5 nariz,-3,-1,10,-2 nd,-1,-1,5,-2 near,-3,-1,-2,-1 nearly,6,-2,-1,-2 ' +
  'nearly_hit,10,-1,-1,0 necesario,-1,-1,0,4 necesita,-4,-3,-2,-1 necesitamos,-2,-4,-1,9 necesito,4,13,-6,-1 necesito_ayuda,3,19,-1,-6 necesito_dormir,17,-5,-2,-2 necesito_que,-5,5,0,3 ' +
  'necesito_un,-3,11,-2,-4 neck,1,-3,23,-3 need,-1,-1,-3,6 need_a,-7,7,-5,-6 need_help,5,7,-1,0 need_sleep,12,-6,-1,-3 need_someone,2,8,0,-3 need_these,-1,-1,0,5 need_this,-3,-2,-1,9 ' +
  'need_to,2,-4,15,6 need_your,-2,-2,0,9 needed,-2,-2,-3,4 needing,-1,0,-2,9 needs,-3,5,-4,-2 needs_a,-6,-5,-3,-1 neighbor,-4,0,0,-1 neighbors,-3,0,-3,-1 nena,2,-3,-3,-5 ' +
  'nene,2,-2,-4,-2 nervous,-2,-1,-1,0 never,4,8,-5,3 never_been,11,-5,-1,-2 never_signed,-2,-3,-1,9 never_text,-5,-1,0,15 never_wake,13,-1,-1,-1 never_wanted,-7,12,-1,3 new,-5,-4,-7,-2 ' +
  'newborn,2,-3,11,-3 next,-3,-2,-4,-2 ni,-11,16,-3,0 ni_un,-1,-2,-1,15 ni_una,-1,5,-1,0 nice,10,-1,-3,4 nicely,0,0,-9,0 night,-4,0,-4,-7 night_and,-1,-3,12,10 night_feeds,-3,-4,-5,-4 ' +
  'night_i,9,2,-4,0 night_like,-3,10,-1,-1 night_of,-2,12,-1,-3 night_on,13,0,-1,0 night_too,-1,0,-5,-1 night_with,-1,8,2,0 nights,-6,4,-7,-7 nina,-6,-2,-4,-5 ninera,-2,-2,-2,-2 ' +
  'ningun,-2,-1,-2,1 nino,-1,-3,-6,-5 nino_me,-6,0,0,-1 ninos,7,-1,-1,-2 nipples,-5,0,-1,0 nite,-2,-1,-4,-2 no,1,3,2,7 no_aguanto,6,9,-2,-7 no_autorizo,-1,-1,0,5 no_come,-2,-1,11,-1 ' +
  'no_confio,5,-1,-1,-1 no_dejo,8,5,-2,-3 no_deseo,-4,-3,-2,14 no_despertar,26,-2,-4,-3 no_despertara,15,-1,-1,-1 no_despierta,-9,-2,32,-3 no_doy,-5,16,-7,-7 no_duerme,-2,-1,-2,-6 ' +
  'no_duermo,7,-2,-4,-1 no_era,-2,-1,-3,-6 no_es,12,-8,-6,8 no_escriban,-3,-3,-6,18 no_escribirme,-1,0,0,11 no_esta,13,-2,-3,-4 no_estan,8,-1,-2,-5 no_este,19,-2,-1,-1 ' +
  'no_estoy,4,6,-4,6 no_estuviera,11,-1,-1,-5 no_fever,-1,-1,-12,-2 no_further,-1,0,-1,6 no_gracias,-2,-2,-2,-12 no_ha,-3,-3,16,-3 no_hace,-3,-1,3,7 no_hay,6,-3,-3,-3 ' +
  'no_kiero,-1,-1,-1,7 no_la,-10,9,16,1 no_le,0,1,1,8 no_lo,-2,-1,0,8 no_longer,-2,-4,-3,11 no_los,-1,-2,0,10 no_manden,-4,-4,-3,19 no_mas,-5,-6,-4,18 no_me,-4,4,-2,9 ' +
  'no_moja,-1,-1,14,-2 no_molesten,-1,-1,-2,6 no_more,-2,-9,-5,17 no_necesitamos,-1,-2,0,7 no_necesito,16,-5,-2,5 no_nos,-4,-1,-1,11 no_one,4,14,-1,-2 no_para,3,-4,16,-12 ' +
  'no_paro,-1,12,0,-1 no_pee,-1,-1,18,-1 no_point,12,-4,-2,-3 no_puede,-1,-1,6,-2 no_puedo,-4,27,-1,-12 no_queremos,-3,-4,-2,12 no_quiere,-8,-4,21,-4 no_quiero,3,1,-4,10 ' +
  'no_reacciona,-3,-2,13,-3 no_reason,1,6,-3,-3 no_recibir,-3,-1,-2,20 no_respira,-1,-2,9,-2 no_responde,-4,-2,7,-3 no_respondo,13,-1,-3,-2 no_se,2,19,6,-12 no_siento,-11,21,-1,-2 ' +
  'no_sirvo,-2,22,-2,-11 no_sleep,-3,11,-5,-4 no_soy,1,11,-3,7 no_sube,-1,-1,9,-3 no_tears,-3,-7,13,-2 no_tengo,-7,15,-1,4 no_texting,-1,-1,-1,6 no_thanks,-2,-1,-1,-5 no_tiene,7,-1,1,1 ' +
  'no_vale,9,-1,-2,-1 no_valgo,-1,18,-2,-3 no_volver,6,7,-3,4 no_vuelvan,-1,-1,-2,6 no_wet,-2,-2,21,-3 no_will,5,-2,-1,-1 nobody,-2,16,-4,-1 nobody_helps,-9,15,-1,-1 ' +
  'nobody_would,16,-5,-1,-2 noche,-3,0,-8,-8 noche_asi,0,13,-2,0 noche_mas,-1,10,0,-1 noche_me,-11,-1,-2,-1 noche_por,0,-1,-1,-16 noche_y,-4,8,-1,0 noches,-4,9,-5,-7 nodded,-1,0,-1,-2 ' +
  'noise,-7,-3,18,-4 noisy,0,0,5,0 nomas,0,0,-1,5 nombre,-2,0,0,0 none,-1,-1,-1,-2 nonstop,0,0,8,0 noon,-3,0,4,0 nope,-4,-2,-4,2 normal,-1,4,-6,-5 normal_que,-1,-1,10,0 ' +
  'normal_to,-1,13,-3,0 normally,-1,-1,-2,0 nos,11,-6,-15,-4 nos_estan,7,0,0,0 nos_va,7,0,0,0 nose,3,-4,1,-4 nosotros,-3,-1,-3,3 nostrils,-1,-1,11,-1 not,-2,2,0,5 not_for,-4,0,-1,20 ' +
  'not_gaining,-1,-1,11,-2 not_interested,-2,-2,0,11 not_my,6,-2,-2,-1 not_ok,-2,24,-3,-2 not_one,-1,-1,-1,11 not_responding,-4,-1,12,-1 not_safe,20,-5,-5,-5 not_text,-2,-2,-2,11 ' +
  'not_to,8,-2,-1,5 not_wake,7,-1,-1,-1 not_want,-3,-1,0,7 nota,13,-1,-1,-7 notaria,11,-2,-1,-1 note,14,-4,-2,-3 nothing,2,13,-2,-3 nothing_else,-1,-4,-1,7 notice,4,-1,0,-1 ' +
  'notifications,-2,-1,-3,13 noto,-1,-1,6,0 novio,11,-1,-2,-1 now,-3,2,-8,4 now_hes,-1,0,6,-1 now_i,-1,7,3,0 now_shes,-1,0,6,0 now_so,0,0,0,7 nuestra,-1,-1,-3,-1 nuestro,3,-1,-1,2 ' +
  'nuestros,-2,-1,-1,-2 nuevo,-2,-1,-2,-5 numb,-2,10,-2,-1 number,-3,-4,-5,14 number_from,0,0,-1,5 numbers,0,-1,-1,-4 numero,-5,-4,-5,14 numero_de,5,-1,-1,2 ' +
  'numero_equivocado,-2,-2,-1,7 numero_es,0,0,0,-8 nunca,0,2,-5,4 nunca_mas,4,10,-1,8 nurofen,-1,-1,8,0 nurse,-7,-10,8,-3 nursed,-3,-2,-6,-3 nursery,1,-1,13,-1 nurses,7,-1,-2,-1 ' +
  'nursing,-7,-3,-5,-9 nuts,-7,0,1,0 o,0,7,-7,6 o_lo,6,0,-1,-2 october,-3,0,-1,0 octubre,-2,-1,-1,-1 ocupamos,-1,0,0,6 ocupo,0,-1,0,3 odia,-10,7,-2,-2 odio,-11,33,-8,-10 ' +
  'odio_esto,0,9,-1,-9 of,4,1,2,-2 of_#,-4,-2,17,-2 of_a,1,7,2,-3 of_drowning,7,-2,-2,0 of_his,-2,-1,5,-1 of_living,10,-4,-1,-1 of_my,-7,7,17,4 of_pills,5,-1,-4,0 ' +
  'of_screaming,4,8,-2,-1 of_stabbing,8,-3,-1,-1 of_them,-3,-1,-5,-1 of_these,-1,0,-1,9 of_this,-9,16,-4,13 of_tiredness,-13,0,-3,-1 of_us,-6,0,-1,-4 of_what,7,-4,-2,-1 ' +
  'of_your,-1,-1,-1,15 off,-3,-3,-4,16 off_#,-1,0,-2,-6 off_a,8,0,0,-1 off_at,-1,-1,-5,-3 off_dead,19,-3,-1,-2 off_my,-2,-1,-6,1 off_please,-1,0,-1,5 off_the,-1,-3,10,0 ' +
  'off_too,-3,0,0,9 off_whatever,0,-1,0,5 off_with,-4,19,-1,6 off_without,6,-2,0,-2 often,0,0,0,-3 oi,-1,0,-2,-1 oido,-4,-2,20,-1 oigan,-1,-1,-2,1 oigo,28,-5,-7,-4 ' +
  'oigo_voces,10,-2,-2,-2 ojala,14,-5,-6,-8 ojala_me,25,-3,-1,-4 ojala_no,25,-2,-4,-3 ojo,-10,-1,8,-5 ojos,-4,-2,15,-7 ojos_en,-1,0,6,-1 ok,-6,3,2,1 ok_at,0,0,5,0 ok_for,0,0,6,0 ' +
  'ok_stop,0,-1,-2,10 ok_to,-2,-4,21,-1 old,-3,5,14,-4 old_has,-2,0,10,0 old_life,-9,18,-1,-1 old_with,-1,0,8,0 olvida,-2,0,-2,-3 olviden,0,0,0,4 olvido,-3,-1,-2,-1 omg,-5,-4,-1,0 ' +
  'on,1,0,1,-6 on_#,-2,10,-5,0 on_a,-5,-2,13,0 on_empty,-3,6,-3,-1 on_her,-6,-2,9,-2 on_herself,-2,0,15,0 on_his,-3,-2,6,-1 on_living,14,-4,-2,0 on_me,6,-3,-4,-2 on_my,-2,5,-5,-1 ' +
  'on_purpose,16,-2,-4,-2 on_the,3,3,5,-3 on_this,5,-7,-1,-6 once,-4,-3,-5,-3 one,-1,-1,-3,-3 one_and,16,-1,0,-1 one_more,2,10,-2,4 one_side,-1,0,9,0 only,2,-4,-8,-3 only_#,7,-1,-1,-1 ' +
  'onto,5,-1,4,-1 oops,-3,0,-3,-3 open,-3,-6,-2,-1 opinion,-3,-1,0,14 opt,-8,-5,-3,30 opt_me,-2,-2,0,7 opt_out,-6,-4,-3,22 opting,-3,-3,-1,18 opting_out,-3,-3,-1,18 or,-9,-1,-1,3 ' +
  'or_ill,-5,0,0,0 oreja,-3,-1,12,-1 orejas,0,0,5,0 other,-3,2,-3,3 otitis,-2,-1,6,-1 otra,-2,1,-2,-6 otra_noche,-2,10,-3,-1 otras,-5,9,-2,-1 otro,-3,3,-3,-11 our,1,-3,-6,-3 ' +
  'out,-4,-1,-6,9 out_#,-3,-2,-4,-5 out_by,-1,-1,-5,-3 out_for,-3,8,7,-6 out_in,-1,-1,9,-1 out_like,-1,-1,-7,-1 out_of,7,-7,5,2 out_please,-1,0,0,-12 out_the,5,4,-3,-3 ' +
  'out_tonight,-7,-2,-1,-1 outside,6,-1,-2,-1 oven,-3,-1,9,0 over,3,-3,-5,-6 over_and,-1,-1,6,-1 over_her,7,-2,4,-2 over_here,-7,11,-2,-2 over_his,10,-1,3,-1 over_these,-1,-1,-1,6 ' +
  'overdose,3,-1,9,-1 overdosing,9,-1,-2,-1 overnight,-2,-1,-7,-12 overtired,-2,-1,-3,0 overwhelmed,-5,22,-5,-3 own,-2,-6,-5,-2 own_bed,-5,0,0,0 owner,0,0,0,2 oye,-1,0,-6,0 ' +
  'oz,-2,-2,-6,-2 p,-3,-3,-5,6 pa,-1,0,-1,-3 paci,-4,-3,-9,-6 paciencia,-7,12,-3,-4 pacifier,-5,-2,-6,-10 padre,-2,20,-1,-10 pain,7,-4,23,-4 painful,5,-2,14,0 palabra,-2,-1,-1,10 ' +
  'pale,-3,-2,12,-2 pale_and,-3,-1,10,-1 palida,-1,-1,6,-1 palido,-1,-1,6,-1 palido_y,-1,-1,6,-1 paliza,-2,0,-2,0 palmaditas,-1,0,-6,0 panal,-4,-2,7,-2 panales,-3,-2,11,-3 ' +
  'panic,-1,15,-1,0 panza,-2,-1,11,-1 papa,-4,0,-15,-4 papa_de,9,-1,0,-1 para,4,-2,1,7 para_#,0,0,11,-1 para_de,5,-3,0,6 para_esto,-2,19,-2,-9 para_la,-5,-1,2,-1 para_mi,0,5,-3,-6 ' +
  'para_no,13,-1,-10,-1 para_que,-2,-5,-2,6 para_siempre,16,-3,-2,3 para_vivir,8,-3,-1,-2 para_ya,-2,-1,-1,18 paraba,9,-2,-1,-1 paracetamol,-5,-2,20,-3 parada,6,-1,-1,-1 ' +
  'parale,0,0,0,10 parar,-5,-4,-2,30 parar_esto,-1,-2,0,7 pararan,-1,-1,-1,15 pare,1,-3,-5,21 parece,-2,0,7,-1 pared,2,-1,-4,-2 paredes,3,0,-1,0 pareja,7,-3,-3,-4 paren,-13,-8,-7,42 ' +
  'parenle,-1,-1,-1,13 parent,-7,12,-1,-3 parenting,-1,0,-3,-2 parezco,-4,-1,-4,-2 paro,-2,2,-2,10 paro_de,-1,7,-1,-1 part,-3,-3,7,12 part_of,2,-2,6,6 parte,0,-5,0,5 ' +
  'participar,-4,-1,0,11 participate,-1,-1,0,4 parties,0,0,-2,-1 partner,8,-2,-4,-2 party,-2,-2,-3,-1 pasa,-8,-1,13,-9 pasada,-1,-1,-4,0 pase,-4,0,-1,-3 pasillo,-2,-1,0,0 ' +
  'paso,-12,-6,-8,-12 passed,-3,-1,-1,-1 passed_out,-2,-1,6,-3 past,-4,-2,-5,-3 pastilla,-8,0,13,-1 pastillas,18,-4,0,-4 pastillas_en,7,-1,-4,0 pastillas_para,5,-1,1,-1 pat,-2,-1,-3,-2 ' +
  'patience,-7,11,-4,-2 pats,-1,0,-3,-5 patted,-3,-2,-3,-2 patting,-2,-2,-4,-2 pausa,-7,-3,-12,-7 pausas,-1,-1,10,0 pause,-3,-3,-13,-7 pause_for,-1,-2,-11,0 pauses,-1,-2,18,-1 ' +
  'paz,-3,-2,-6,23 peaceful,13,-1,-6,-1 peanut,-2,-1,9,-1 pecho,-8,-2,-4,-6 pecho_#,0,0,-5,0 pedazos,-3,12,-5,-1 pedi,-1,-2,-1,11 pediatra,-7,-2,8,-2 pediatrician,-2,0,2,0 ' +
  'pee,-2,-1,21,-2 peed,-1,-2,10,-1 pees,-2,-1,16,0 pega,29,-3,-4,-6 pega_delante,5,-1,-1,-1 pegar,8,-4,-2,0 pegarle,17,-9,-2,-3 pego,13,-3,0,-4 pego_en,-9,-1,12,-1 pegue,16,-7,-11,-5 ' +
  'pegue_a,10,-4,-2,-1 pelea,-2,0,-1,0 peleamos,-1,0,-3,0 peligro,10,-5,-1,-1 peligro_para,10,-5,-1,-1 pellizque,8,0,-1,-1 pelo,8,-2,-4,-2 pena,2,0,-2,-1 penny,0,0,6,0 pensado,3,0,-2,0 ' +
  'pensamientos,16,-3,-3,-3 pensamientos_de,6,-2,-1,-2 pensando,10,-3,-1,-1 pensando_en,10,-3,-1,-1 pensar,-9,-1,-2,-2 pensar_en,7,-1,-1,-1 pense,22,-2,-5,-2 pense_en,22,-2,-5,-2 ' +
  'people,14,-2,-3,-5 people_are,10,-1,-1,0 peor,-8,13,-4,-3 peor_mama,-3,14,-1,-1 peque,-4,-2,-2,-6 pequeno,-1,0,0,-2 per,0,0,-5,1 perder,3,-1,-2,-1 perdi,-1,-1,-6,-5 ' +
  'perdiendo,5,5,-1,-1 perdio,-1,0,3,-2 perdon,-2,-1,2,-3 perdonenme,6,-5,-1,-1 perfume,-1,-1,9,-1 permanently,2,-1,-1,4 permiso,-3,-2,-3,15 permission,-2,-2,-2,12 pero,-8,-6,-11,1 ' +
  'perro,-11,-1,14,-3 person,0,9,-3,8 persona,-2,-3,-2,3 pesadilla,-3,0,-3,-1 peso,-10,-2,20,-6 phase,-5,-2,0,-8 phoenix,-2,-1,0,-1 phone,-7,-2,-6,15 phone_died,-2,-1,-1,-5 ' +
  'pick,-3,-1,-2,-4 picked,-2,-2,-4,-1 pico,-6,-1,17,-1 picture,3,-1,-1,0 picturing,9,-2,-2,-1 pidio,0,-4,-1,2 pido,7,-1,-3,4 pido_a,9,-1,-2,-1 pie,-6,-3,-3,-3 piedra,-2,-1,-2,-1 ' +
  'piel,9,-1,7,-1 pienso,19,-3,-8,-3 pienso_en,14,-2,-7,-3 piernas,-2,0,5,-2 pies,-5,-2,-1,-1 pijama,-1,-1,-5,-1 pila,-3,-1,3,-1 pilas,-2,0,-4,-1 pill,-1,0,11,0 pillow,2,-1,-5,-1 ' +
  'pillow_over,17,-1,-2,0 pills,30,-7,12,-6 pinched,4,-1,-1,-1 pipi,-1,0,4,-1 pis,-5,-3,17,-1 pis_en,-1,-2,7,-1 piso,1,-1,10,-2 pit,0,0,0,-2 pitched,0,0,5,0 pjs,-2,-1,-4,-1 ' +
  'places,6,0,-1,-1 plan,-5,-7,-8,-9 plan_to,7,-2,0,-1 plane,-1,0,4,0 planeado,8,-1,0,-2 planning,12,-2,-2,-2 platos,0,0,-3,0 playa,-9,0,-1,0 please,-3,-4,-4,9 please_and,-3,0,0,9 ' +
  'please_cancel,0,-1,0,6 please_discontinue,-2,0,-1,6 please_end,-3,-1,-1,12 please_help,7,-1,12,-1 please_no,-1,0,-1,5 please_remove,-2,-1,-1,8 please_stop,-3,-2,-2,14 ' +
  'please_take,7,-2,-1,-3 pls,-3,-5,-7,14 plz,-3,-1,-1,11 pm,-3,-2,-1,-3 poco,1,-2,-5,-3 pod,-2,-1,10,-2 podemos,-4,-3,-2,-8 poderes,16,-2,-2,0 podria,12,-8,-3,-4 podrian,-2,0,-1,5 ' +
  'point,10,21,-5,-6 point_of,5,-1,-2,-1 poison,3,-1,9,-1 poisoning,16,-2,-2,-1 polvo,-2,-1,-2,-2 pone,0,0,2,-1 poner,-2,-1,-2,4 ponerle,4,-1,-1,0 pongo,-3,11,-1,-3 poniendo,0,-1,2,0 ' +
  'poo,-2,-1,23,-1 poop,-4,-3,24,-3 poop_is,-1,-1,9,-1 pooped,-4,-3,7,-1 pooped_in,-1,0,9,0 pooping,0,0,7,0 poor,-2,-1,7,-1 poor_thing,-2,-1,12,0 popo,-3,-6,19,-2 popped,-1,0,-2,-1 ' +
  'poquito,-2,0,-2,-1 por,0,3,0,-1 por_dentro,-2,9,-1,-1 por_dormir,-7,0,-1,-1 por_el,16,0,-1,-3 por_error,-8,0,11,1 por_favor,-7,-1,-6,7 por_la,11,-4,2,4 por_las,6,-1,2,-1 ' +
  'por_lo,9,-1,-1,0 por_los,-1,18,-1,-16 por_que,-5,4,-5,-8 por_un,7,-1,-2,-1 por_una,-5,0,-1,-1 porfa,-1,-1,-2,9 porfavor,-2,-1,-2,13 porque,3,1,-3,-1 poseida,12,0,-5,-1 ' +
  'poseido,9,-1,-7,0 posparto,-3,7,-1,-1 possessed,15,-2,-6,-1 postpartum,9,0,-2,-1 pouring,-1,0,4,0 ppd,-3,16,-2,-1 pram,-1,-2,-2,-1 pray,10,-3,-5,-2 pray_i,11,-1,-3,-1 ' +
  'preferiria,10,-2,-2,2 prefiero,6,-3,-4,2 preocupa,-4,-1,4,-1 press,-3,-1,13,-3 pressure,-1,-1,4,-1 pretty,-2,-1,-1,-1 previous,-2,-1,-1,-4 probar,-6,-2,-1,-3 problem,0,0,-2,0 ' +
  'program,-4,-4,-3,12 programa,-7,-2,-3,23 projectile,0,0,4,0 promise,3,-2,-1,0 proper,-1,0,-3,-1 properly,-2,-2,10,-1 proposito,17,-2,-2,-2 psychosis,12,-6,-1,-1 pueda,9,-1,-2,-1 ' +
  'pueda_hacer,8,-1,-2,0 puede,1,-4,-1,-2 puede_respirar,-2,-1,6,-1 pueden,-4,-2,-2,-1 pueden_contar,-1,0,0,-9 pueden_dejar,-1,-1,-1,10 puedes,-2,-1,-1,0 puedo,3,12,4,-5 ' +
  'puedo_con,-8,22,-6,-6 puedo_dar,-3,-2,8,-1 puedo_darle,-1,-2,11,-1 puedo_despertar,-8,-2,19,0 puedo_hacer,0,6,-2,-1 puedo_mas,-4,16,-4,-7 puedo_seguir,1,8,-2,-3 ' +
  'puedo_vivir,6,-10,-2,-1 puente,17,-2,-1,-2 puked,0,0,19,0 pulled,3,-1,12,-1 pulling,-3,-2,12,-2 punch,-3,0,0,0 punched,9,-2,-2,-2 punched_me,11,-1,-1,-2 punetazo,6,0,-1,0 ' +
  'puntitos,-1,-1,9,-1 punto,2,8,-3,-1 punto_de,3,9,-2,-1 pure,-2,-1,-1,0 puro,0,0,-5,0 purple,-5,-2,17,-3 purpose,16,-2,-4,-2 pus,-2,0,9,0 puse,13,-2,-8,0 puse_el,-2,0,7,0 ' +
  'push,1,0,-4,-1 pushed,11,-1,-3,-1 pusieron,4,0,0,0 puso,-2,-2,14,-1 puso_tieso,0,0,7,-1 put,3,-3,-7,-1 put_a,12,-1,0,0 put_down,-3,-1,-5,-2 put_her,-5,-1,-2,-1 put_my,7,-2,-3,5 ' +
  'putting,4,-1,-1,0 q,-3,-1,-3,-1 quarter,-3,-1,-3,-2 que,4,2,-3,-3 que_alguien,9,-2,-2,-3 que_anoche,-5,-1,-1,0 que_dejen,-2,0,0,7 que_duerma,-5,-1,4,-3 que_el,10,-5,-3,-1 ' +
  'que_es,-4,8,-1,-2 que_este,6,-1,-1,-1 que_esto,-2,-1,0,-6 que_hacer,-8,5,-7,-2 que_haga,8,0,-1,-1 que_hago,-3,-1,13,-2 que_la,19,-6,8,-3 que_le,11,-6,10,-2 que_lo,7,-1,-3,-2 ' +
  'que_me,-3,-1,-4,5 que_mi,-6,1,2,-2 que_nacio,0,13,-2,-1 que_no,-2,-3,2,7 que_nos,15,0,0,-1 que_pararan,-1,-1,-1,15 que_pare,6,-1,-1,-6 que_paren,-3,-1,-2,15 que_pueda,8,0,-1,0 ' +
  'que_quiero,3,-4,0,9 que_se,14,-1,-8,-3 que_seguir,5,-2,0,-1 que_si,9,0,0,0 que_soy,5,4,-1,0 que_tengo,3,6,-3,2 que_todo,10,-2,-1,-5 que_vivir,11,-2,-1,-2 que_voy,5,-4,0,0 ' +
  'queda,-1,-2,11,-3 quedarme,7,-3,-1,-1 quedarme_sola,9,-3,-1,0 quede,-5,0,-1,-1 quedo,-8,-2,20,-3 queja,0,0,2,0 quemada,-2,8,-2,-1 quemo,-5,-1,16,-1 quemo_con,-1,-1,8,-1 ' +
  'quemo_la,-3,-1,5,0 queremos,-5,-5,-3,8 querer,-1,-3,3,-8 queria,9,-1,-4,-3 quien,-8,5,-8,-10 quien_es,-1,-2,-1,6 quien_mas,-1,-1,-1,-17 quienes,-1,0,-1,-6 quiere,7,-7,11,2 ' +
  'quiere_comer,-2,-2,11,-4 quiere_morir,6,0,-2,-1 quiere_tomar,-3,0,7,-1 quieren,13,-3,-1,-2 quiero,7,5,-6,2 quiero_a,-10,0,0,-3 quiero_acabar,10,-7,-1,-2 quiero_cambiar,-5,-2,-1,-4 ' +
  'quiero_cancelar,-3,-2,-1,6 quiero_cortar,8,-2,0,-5 quiero_darme,-2,-1,0,5 quiero_desaparecer,23,-7,-2,-12 quiero_despertar,22,-2,-1,-9 quiero_dormir,12,-2,-1,-4 ' +
  'quiero_estar,17,-3,-1,-14 quiero_existir,10,-2,0,-8 quiero_gritar,-8,0,-1,-2 quiero_inscribir,-7,-1,0,-3 quiero_ir,0,8,-1,-4 quiero_irme,13,-2,-1,-2 quiero_la,-6,-1,-1,8 ' +
  'quiero_llorar,-4,17,0,-1 quiero_matar,14,-9,-1,-4 quiero_matarme,6,-4,0,-1 quiero_mensajes,-1,0,0,8 quiero_morir,16,-11,-1,-7 quiero_morirme,8,-1,-1,-1 quiero_nada,-4,-3,-1,17 ' +
  'quiero_probar,-5,-2,-1,-2 quiero_que,12,-9,-3,5 quiero_recibir,-2,-1,0,5 quiero_saber,-5,-4,-1,7 quiero_salir,-15,4,-2,10 quiero_salirme,-4,-2,-1,12 quiero_seguir,7,-3,-1,0 ' +
  'quiero_ser,-4,16,-1,-10 quiero_terminar,10,-3,-1,0 quiero_tirar,7,2,-1,-3 quiero_una,-6,-1,-1,-1 quiero_vivir,18,-3,-1,-15 quiet,0,-3,-3,-2 quise,8,-2,-3,3 quisiera,9,-4,-7,5 ' +
  'quisiera_no,16,-1,-4,-4 quiso,-1,-1,-2,-2 quit,-13,0,-7,30 quit_it,-1,-1,-2,14 quit_sending,-1,-1,-1,7 quit_this,-1,-2,0,7 quita,-2,-3,-4,11 quitame,-1,0,-2,10 quitan,-1,-1,2,0 ' +
  'quitar,2,-2,0,2 quitarme,13,-3,-2,-2 quitarme_la,7,-1,-1,-1 quite,-2,-1,-1,-1 quiteme,-1,0,0,4 quiten,-4,-1,-2,15 quiten_mi,-3,-1,-1,6 quitenlo,-1,0,-1,5 quitenme,-6,-5,-4,19 ' +
  'quitenme_de,-1,-2,-2,6 quito,-2,-1,-4,4 rabia,8,-1,-2,0 radio,8,0,0,-4 rage,10,-2,-3,0 rail,-6,-2,3,0 raped,24,-2,-1,-1 rapidisimo,-1,-1,3,-1 rapido,-1,-1,9,-1 raro,-2,-1,6,-1 ' +
  'rash,-8,-3,25,-4 rash_all,-3,-1,10,-1 rash_that,-1,-1,7,-1 rat,-4,-1,10,-1 rather,9,-5,-3,5 rather_be,9,-3,-1,-3 rather_die,9,-1,-1,-3 rather_not,-2,-1,-1,6 rato,-2,-2,-2,-1 ' +
  'rattle,-9,-1,-3,-1 razon,1,7,-2,-5 razones,5,-2,-1,-1 razones_para,5,-2,-1,-1 re,2,0,-1,-1 reaccion,-3,-1,11,-1 reaccion_alergica,-3,-1,11,-1 reacciona,-3,-2,13,-3 ' +
  'reaction,-2,-1,8,-1 reading,4,-1,-1,-4 ready,1,-1,-5,-7 ready_for,-2,-6,-2,-1 ready_to,6,9,-3,-6 real,34,-12,-5,-6 really,0,7,8,-5 really_floppy,-1,-1,6,0 really_hard,6,-3,3,0 ' +
  'really_sleepy,-1,-3,7,-1 reason,9,3,-4,-3 receive,-3,-1,-1,9 receive_texts,-2,-1,-1,5 receiving,-1,0,0,3 recen,-2,0,-2,-3 recibe,0,0,0,-11 recibi,0,0,-1,-12 recibiendo,-1,-1,0,3 ' +
  'recibir,-5,-5,-4,17 recibir_esto,-1,-3,-1,7 recibir_estos,-1,0,-1,5 recibir_los,-1,0,0,-18 recibir_mas,-2,-1,-1,7 recibir_mensajes,-1,0,-1,5 recien,-2,-1,4,-1 ' +
  'recien_nacido,-1,-1,5,-1 recomendo,-3,-1,-1,-1 record,-4,0,-1,-1 recordatorio,-2,-3,-1,-6 recordatorios,-4,-3,-2,8 rectal,0,-1,12,0 red,-3,-2,14,-2 refused,-1,-2,-5,-1 ' +
  'refuses,-1,-1,8,0 refusing,0,0,17,-1 register,-2,-1,-1,-2 registrar,-6,0,0,-5 registro,-1,-1,-1,5 regresion,-5,-1,-4,-4 regression,-4,-10,-4,-3 regret,-5,21,-3,-1 ' +
  'regret_having,-4,15,-2,0 remember,-4,10,-1,-1 remind,-4,-3,-1,-2 reminder,-4,-4,-3,-9 reminders,-4,-2,-3,10 remove,-6,-3,-5,8 remove_me,-2,-2,-1,12 remove_my,-1,-1,-1,5 ' +
  'remove_the,0,0,-1,-5 remove_us,-1,0,0,5 removed,-9,-1,-4,9 removed_from,-1,0,-1,6 rendi,-8,0,-1,-1 rendida,-3,-13,-6,-3 rendirme,-4,18,-1,-3 renuncio,-2,0,-2,0 replaced,13,-1,-2,-1 ' +
  'reply,-2,-1,-2,11 report,-2,-1,-2,1 reportar,-3,0,0,5 reported,-1,-1,-2,9 reporting,-1,-1,-1,8 resend,0,-1,0,-4 resent,-9,18,-2,-1 reserva,-4,0,-2,-2 resettled,-2,-2,-4,-2 ' +
  'resfriado,-2,-1,-4,-1 respect,-1,0,0,3 respira,-4,-4,10,-5 respira_bien,-1,-1,6,-1 respira_con,-1,-1,7,-1 respiracion,-1,-3,8,0 respirando,-1,-1,7,-1 respirar,-6,-4,18,-4 ' +
  'respirar_unos,-1,-1,5,-1 respiro,-2,14,-6,-1 respond,-7,0,5,0 responde,-5,-3,20,-6 responding,-4,-2,15,-2 respondo,13,-1,-3,-2 respondo_de,13,-1,-3,-2 rest,6,-1,-1,0 ' +
  'resume,-1,-1,-2,0 resumen,-3,-2,-3,-3 retiro,-2,-1,-1,7 reventada,-3,-1,-4,-3 revision,-1,0,-7,0 revoco,-1,-1,-1,9 revoke,-3,-2,-2,10 ribs,-2,-1,13,-1 rid,-3,-1,-1,2 right,3,2,9,-5 ' +
  'right_now,16,6,-5,-1 rigido,-5,0,9,-1 rindo,-7,19,-2,-3 ring,0,0,8,0 ring_#,0,0,8,0 rio,-2,0,-2,0 risa,-3,-2,-4,-2 rn,2,7,-2,0 road,9,-1,-1,-2 robot,-2,-2,-2,-3 rock,-11,10,-2,-1 ' +
  'rock_him,-6,-3,-3,0 rocked,-3,-2,-4,-2 rocking,-6,-3,-6,-6 rocks,-4,0,0,0 rodo,-2,-1,22,-1 rojas,-2,0,5,-2 rolled,-7,-2,12,-4 rolled_back,-1,-1,8,-1 rolled_off,-6,-1,15,-3 ' +
  'rolled_over,-1,-1,-8,-1 rolling,-1,-1,15,-1 rompio,9,-1,0,-1 ronca,-8,-3,19,-1 ronchas,-2,-1,8,-1 ronco,-1,0,3,0 roof,7,2,-1,0 room,5,-3,-17,-4 room_temp,-1,0,-9,0 ropa,-4,0,-1,0 ' +
  'rope,10,10,-2,-1 rough,-5,-13,-5,-5 round,-2,-1,0,-1 routine,-5,-1,-2,0 row,-2,-1,-3,0 rsv,-2,-1,30,-1 rubbish,-2,1,-1,0 ruido,-7,-2,-2,-2 run,-8,15,-6,-3 run_away,-14,21,0,-2 ' +
  'running,4,2,5,-4 running_on,-5,4,-9,-1 runny,-1,0,6,-1 runs,2,-1,2,0 rutina,-8,-1,-2,-1 s,-1,-1,-2,17 saber,-5,2,-2,7 saca,-6,0,-2,-6 sacame,-1,-1,-3,6 sacar,-1,-1,0,12 ' +
  'sack,-3,-1,-2,-1 saco,1,-2,-8,-2 sacrifice,6,0,-1,-1 sacrifique,3,0,0,0 sacuda,2,0,0,0 sacudi,8,-5,-8,-3 sacudi_a,6,-1,-1,-1 sacudi_la,-18,0,-1,0 sacudi_y,6,-3,-2,0 ' +
  'sacudio,7,-1,-2,-1 sacudio_a,8,0,-1,-1 sacudir,8,-1,-1,-1 sacudirla,5,-1,0,-2 sacudirlo,11,-4,-1,-1 sacudo,7,-1,-2,-1 sad,-5,14,0,-1 safe,28,-21,4,-6 safe_to,-3,-2,11,-1 ' +
  'safe_with,10,-6,-4,-2 said,1,-4,-11,1 said_he,-5,0,-1,0 said_she,7,-1,-1,-1 said_stop,-4,-1,0,11 sale,-2,0,3,-1 salen,-1,0,-2,-1 salgo,-1,-2,-1,19 salgo_de,-1,-2,-1,6 ' +
  'sali,-3,-1,-7,-1 salida,5,-4,-1,-2 saliendo,-1,0,-2,0 salieron,-3,-1,10,-2 salimos,-3,-1,-2,3 salio,-5,-1,1,-1 salir,-2,1,-5,30 salir_corriendo,-3,19,-1,-10 salir_de,9,-5,-2,-3 ' +
  'salirme,-4,-2,-2,14 saltar,19,-2,-1,-3 salto,12,-1,-1,-1 salvo,19,-6,-1,-2 same,-3,-2,1,-2 sang,-2,-1,-2,0 sangra,6,-1,6,-1 sangrar,7,-1,9,-3 sangre,-9,-2,14,-3 sangre_en,-3,-1,9,-1 ' +
  'saque,-5,-1,-4,-1 saquen,-3,-1,-1,5 saquenme,-3,-2,-4,15 saquenme_de,-2,-2,-4,10 sarpullido,-5,-2,14,-1 sarpullido_en,-3,-1,9,-1 sat,-8,11,-4,-1 sat_on,-2,7,-1,0 sat_there,-4,7,-1,0 ' +
  'savage,-1,0,-2,-1 savings,-4,0,-1,-1 say,-6,-1,-4,3 saying,9,-1,-4,-2 says,10,-3,-1,-4 says_#,-2,-1,5,-2 scalded,-2,0,14,0 scam,-1,0,-1,5 scare,4,-1,0,0 scared,13,2,-1,-3 ' +
  'scared_of,3,8,-3,-1 scares,7,0,-1,0 scary,2,4,-1,0 schedule,-7,-1,-4,-4 scrap,-3,-1,-1,0 scratched,-7,-1,5,-1 scream,-12,0,-4,-2 screamed,-3,2,-9,-2 screamed_and,7,-1,-1,0 ' +
  'screaming,0,6,10,-2 screaming_and,11,-3,2,0 screams,9,-3,6,0 se,-6,-1,10,-3 se_acaba,-2,0,-5,-3 se_acabe,11,-5,-2,-2 se_ahoga,-4,-1,22,-1 se_atraganto,-1,0,7,0 se_calla,6,0,-2,0 ' +
  'se_cayo,-5,-2,20,-2 se_comio,-4,-1,8,-1 se_desmayo,-1,-1,11,-1 se_desperto,-6,-3,-7,-2 se_despierta,-5,-3,5,-1 se_dio,-3,0,10,0 se_duerme,-2,-1,-7,-1 se_durmio,-4,-2,-6,-2 ' +
  'se_equivocaron,-1,-1,-3,13 se_esta,-7,7,13,-1 se_golpeo,-5,-1,13,-1 se_le,-7,-2,11,-2 se_me,1,2,-4,-5 se_mueve,-6,-3,11,-1 se_pego,-5,-1,11,-1 se_puede,7,-2,-4,14 ' +
  'se_puso,-2,-2,13,-2 se_que,2,2,-7,-4 se_quemo,-5,-1,16,-1 se_quiere,7,0,-2,0 se_si,-1,9,-2,-1 se_tiro,0,-1,10,0 se_toca,0,0,9,0 se_tomo,-6,-2,13,-1 se_trago,-3,-2,14,-2 ' +
  'sea,-8,4,-1,-1 seat,-4,-1,3,-1 sec,6,0,3,0 seca,-3,-2,13,-1 seca_y,-3,-1,7,-1 seco,-1,-2,-1,0 second,3,-3,-4,-2 seconds,-1,0,11,0 secs,-1,0,11,0 see,19,-2,2,2 see_a,6,-1,7,-1 ' +
  'see_things,12,-1,-2,-1 seeing,9,-3,-5,-2 seems,-11,-2,27,-2 seen,0,0,8,0 seguidas,0,0,-3,-1 seguimos,-2,0,0,0 seguir,8,10,-7,9 seguir_asi,-4,10,-1,-5 seguir_con,-6,-4,-1,11 ' +
  'seguir_viviendo,21,-11,-3,-9 segundo,-4,-1,-2,-1 segundos,-1,-1,5,-1 segura,8,-14,6,-3 segura_con,18,-7,-2,-1 seguro,12,-1,-6,-2 seis,-2,0,-2,-1 seizure,-4,-3,21,-3 self,1,-1,-2,-1 ' +
  'sell,-2,0,-1,-1 semana,-5,-4,-6,-4 semanal,-5,-1,-2,-4 semanas,-1,-1,15,-3 send,-7,-7,-7,6 send_me,-6,-5,-1,7 send_the,-2,0,-1,-5 sending,0,-2,-3,5 sending_me,3,-1,-1,11 ' +
  'sending_these,-1,0,-1,-21 sent,0,-4,-3,0 sentada,-1,0,-2,0 sentido,12,-1,-5,-3 sentido_a,6,-1,-2,-2 ser,-9,17,-6,8 ser_madre,-2,10,-1,-3 ser_mama,-2,16,-2,-8 sera,0,0,7,0 ' +
  'seria,21,-2,-2,4 serian,6,0,0,-2 serio,1,0,-1,4 service,-6,-3,-3,14 servicio,-7,-3,-4,17 set,-2,-1,-1,4 settle,-1,-1,-8,-1 settled,-3,-2,0,-2 shadows,4,0,0,0 shake,18,-7,-4,-3 ' +
  'shake_her,11,-2,-2,-1 shake_him,5,-2,-1,0 shaking,10,-7,4,-3 shaking_all,-1,0,6,-1 shattered,-1,-1,-2,-1 she,-4,-2,6,-4 she_ate,-4,-1,11,-1 she_cant,2,-3,13,-1 she_cried,7,-1,-2,-1 ' +
  'she_cries,3,-2,11,-1 she_deserves,-4,11,0,0 she_did,-2,-1,-5,0 she_doesnt,8,-1,-1,-2 she_drank,-2,-1,14,-1 she_dropped,-2,-1,-6,-1 she_fell,-2,0,5,-2 she_got,-1,-1,17,-1 ' +
  'she_hasnt,4,0,5,0 she_hit,-7,0,7,0 she_is,5,-5,1,-2 she_isnt,2,0,6,0 she_rolled,-3,0,5,-1 she_screams,7,-2,1,0 she_seems,-2,-1,10,0 she_sleep,-1,-1,-6,-1 she_sleeps,-1,5,-4,1 ' +
  'she_slept,-4,-2,-8,-2 she_wakes,2,9,-2,-1 she_wants,7,-1,-1,-1 she_was,-7,5,-1,-2 shed,3,-2,-1,-1 shell,-3,12,0,-2 shes,-6,-1,11,-5 shes_#,0,-1,10,0 shes_having,-1,-2,7,0 ' +
  'shes_not,13,-2,-1,-1 shes_sick,-1,-1,-8,-1 shes_up,-3,-1,-7,-2 shift,-2,-1,-1,0 shivering,0,0,16,0 shock,-1,-1,10,-1 shook,32,-8,-10,-4 shook_her,19,-3,-5,-1 shook_him,18,-10,-2,-2 ' +
  'shook_my,9,-3,-2,-1 shook_the,0,5,-3,-2 shoot,-2,0,-1,-2 short,-6,-1,-2,-1 shot,-5,15,-5,-1 shots,-3,-2,-12,-2 should,0,-7,7,-4 should_a,-1,0,-7,0 should_i,-10,-3,10,-3 ' +
  'should_just,13,-7,-1,0 should_we,-2,0,7,-1 shoulder,-1,0,-2,0 shouldnt,5,12,-1,-1 shoved,9,-1,-1,-1 shoves,11,-2,0,-1 show,-8,-4,-2,-4 show_me,-8,-4,-2,-4 shower,-4,17,-5,-1 ' +
  'showing,3,0,1,-1 shushed,-2,-1,-3,-1 shut,9,-3,1,18 si,10,-4,-9,-8 si_la,-6,0,-1,0 si_me,27,-7,-1,-1 si_no,5,-2,-3,-4 si_se,-4,0,-6,0 si_yo,13,-2,-1,-5 sick,-7,-8,-3,-8 ' +
  'sick_of,-2,-2,-3,9 side,1,0,8,-1 sido,-1,6,-1,-1 siempre,7,-3,-3,1 siento,0,23,-6,-6 siento_culpable,-4,5,-1,-1 siento_muy,-2,8,-2,0 siento_que,6,3,-3,-4 siento_segura,20,-12,-1,-1 ' +
  'siento_sola,-6,7,-1,-1 siento_un,-2,6,-1,-1 siesta,-9,-3,-8,-7 siestas,-6,-3,-8,-5 sigan,-6,-2,-3,14 sign,-11,-3,-1,14 sign_up,-11,-1,-1,12 signed,-8,-4,-1,17 signed_me,-3,-1,0,6 ' +
  'signed_up,-2,-3,-1,9 sigo,5,-3,-3,18 sigue,3,-2,-1,-3 siguen,-5,-2,-2,10 siguen_escribiendo,-3,-1,0,15 siguiente,-3,-1,-2,-3 siguio,-3,-1,-4,-1 silba,-1,-1,15,0 silbido,-1,0,8,0 ' +
  'silencio,-3,0,-1,0 sillon,2,0,0,0 sin,-3,4,3,-10 sin_aire,-1,-2,14,0 sin_cafe,-8,-3,-3,-3 sin_dormir,7,7,-6,-1 sin_fiebre,-1,-1,-22,-1 sin_lagrimas,-1,-1,9,0 sin_llorar,0,-5,-1,0 ' +
  'sin_mi,16,-2,-3,-2 sin_parar,-1,5,9,-2 sin_querer,-1,-3,3,-8 sin_razon,-1,10,-2,0 since,-4,3,14,-4 since_#,-1,-6,-1,-3 since_he,9,-2,-2,0 since_last,-2,-1,17,-1 ' +
  'since_midnight,-2,9,2,-1 since_she,-6,18,-2,-1 since_the,-6,-1,3,-1 since_this,-1,-1,7,-1 since_yesterday,-1,-2,14,-1 singing,-5,-1,-1,-1 single,-2,-1,-3,-1 sirve,-3,0,0,1 ' +
  'sirvo,-2,22,-2,-11 sirvo_para,-1,8,-2,-5 sistema,-1,0,-1,5 sister,-3,-1,-6,-3 sit,-6,14,-2,0 sitting,11,-1,-1,0 six,-2,-1,-2,-2 skin,-3,-2,21,-3 skin_is,-1,-1,9,-1 skip,-5,-3,-7,-2 ' +
  'skipped,-2,-1,-6,-1 skipping,-1,-1,14,-1 slammed,9,-1,2,-1 slapped,15,-4,-6,-2 slapped_my,6,-1,-1,-1 sleep,-9,-1,-7,-4 sleep_and,23,-1,-2,-1 sleep_even,0,8,-1,0 sleep_in,-9,-1,-8,-1 ' +
  'sleep_is,-6,0,-4,-1 sleep_like,-5,-1,-2,-1 sleep_texts,-2,-2,0,10 sleeping,1,-3,0,4 sleeping_great,0,0,-6,3 sleeping_pills,-1,-1,16,-1 sleeps,-7,2,-10,0 sleepy,-5,-4,10,-3 ' +
  'slept,-5,-4,-9,-4 slept_#,-3,-2,-8,-3 slept_fine,-9,0,-1,0 slept_great,-4,-1,-6,-1 slept_in,13,-4,-2,-1 slept_ok,-2,-1,-7,-2 slept_through,-7,-3,-6,-4 slit,8,-1,-1,-1 slow,0,0,-2,-7 ' +
  'slowed,0,0,-6,0 smacked,21,-2,-3,-1 smash,15,-3,-3,0 smiled,-4,0,-2,0 smokes,-3,-2,-1,0 smother,10,-3,-2,-1 smothered,2,-1,-3,-1 smothered_her,12,-1,-2,-1 smothering,10,-3,-1,-1 ' +
  'smothering_him,5,-1,0,-1 sms,-3,-2,-2,13 snap,4,13,-2,-1 snap_and,8,-2,-2,-1 snapped,-9,13,-1,-1 snapped_at,-9,14,-1,0 snappy,-3,0,-2,-1 snooze,-4,0,-3,0 snoozed,-2,0,-1,0 ' +
  'snores,-8,-3,12,-1 snoring,-1,-3,8,-1 snotty,-1,-1,-2,-1 so,-1,11,-6,-4 so_alone,-3,18,-1,-4 so_angry,9,-3,-1,0 so_bad,4,2,7,-2 so_hard,13,-4,-3,-2 so_i,6,-11,-2,-1 ' +
  'so_its,13,-2,-1,0 so_lonely,-1,6,-1,0 so_mad,11,-2,-2,0 so_much,2,4,-4,-8 so_sleepy,-1,-1,6,0 so_tired,-4,10,-2,-4 so_you,0,0,0,8 soaked,0,0,-2,0 sob,-2,14,-1,0 sobbed,-3,18,-1,0 ' +
  'sobbing,-3,10,-2,-1 sobre,11,-1,-1,-3 sobredosis,16,-1,-1,-1 sobrevivimos,-3,-1,-2,-1 sobrevivo,-3,0,-1,-1 sock,-2,0,-2,-1 sofa,-7,-1,13,-2 soft,-4,-3,15,-3 soft_spot,-3,-2,14,-3 ' +
  'softly,-1,0,-2,-1 sola,1,13,-7,-6 sola_con,24,-10,-2,-4 solicito,-1,-1,-1,8 solids,0,0,-2,0 solita,-1,-1,-3,-1 solito,-2,0,-1,-1 solo,-6,1,-7,-5 solo_quiero,-2,7,-1,-2 ' +
  'sombras,9,-1,-1,-1 some,-12,-3,10,-2 somebody,4,-1,-1,-1 someone,11,-3,-6,-4 someone_come,-5,0,-1,-1 someone_to,0,9,0,-3 something,7,-3,7,-5 something_bad,7,-2,-1,-1 ' +
  'something_is,0,6,9,-1 something_to,6,-1,-2,0 sometimes,3,1,-2,-2 sometimes_i,11,3,-2,-1 son,9,-4,-10,-6 sonajero,-6,-1,-2,-1 sopa,-3,0,3,0 soporto,2,18,-1,-6 sorry,2,-3,-4,-4 ' +
  'soul,-2,0,-2,-1 sound,-5,-1,-3,-1 sounds,9,-4,10,-6 sounds_like,-2,-1,11,0 soy,7,19,-10,-2 soy_la,1,-3,-3,12 soy_mala,-2,10,-1,-1 soy_un,2,15,-3,-3 spam,-3,-7,-4,30 ' +
  'spamming,-3,-1,0,10 spamming_me,-3,-1,0,10 spanish,-2,0,-2,-6 spanked,14,-1,-2,0 spent,-5,-1,-1,-1 spilled,-2,0,-1,0 spit,0,-1,5,-1 spit_up,0,-1,5,-1 split,0,0,0,4 spot,-3,-2,14,-3 ' +
  'spots,-3,-1,14,-1 squeeze,2,0,-1,0 squeezed,11,-4,-2,-1 squeezed_her,7,-3,-1,0 stabbing,10,-6,-2,-1 stairs,11,-3,7,-2 stand,-2,6,-3,-1 standing,10,-3,-2,-1 start,-8,-3,-5,-8 ' +
  'started,4,-3,3,-4 startle,0,0,-2,0 starts,-4,-1,-2,-1 stat,0,0,-2,-1 stay,-1,-3,-4,-3 stayed,-2,-1,-3,0 staynear,-1,-1,-1,6 step,-11,-9,-7,-10 stiff,-4,-3,19,-3 stiff_and,-2,-1,6,0 ' +
  'stiff_neck,-1,-1,6,-1 still,-5,-4,-6,2 still_texting,0,0,0,6 stir,-1,-2,-2,-1 stirred,-3,-1,-3,-1 stitches,-1,0,4,0 stomach,4,0,2,0 stool,-1,-1,9,-1 stop,-5,-6,-7,32 ' +
  'stop_all,-1,-1,-3,8 stop_crying,5,6,-5,-4 stop_everything,-1,-4,0,11 stop_getting,-1,0,-1,6 stop_it,-2,-1,-1,10 stop_messaging,-1,-2,-1,7 stop_myself,5,-3,0,-2 stop_now,-1,-1,-1,11 ' +
  'stop_nursing,-3,-1,0,-5 stop_please,0,0,-1,5 stop_por,0,0,0,5 stop_screaming,7,-2,1,0 stop_sending,-7,-2,-2,3 stop_texting,-5,-4,-3,3 stop_the,2,-3,-2,7 stop_these,-2,-1,-1,7 ' +
  'stop_this,-3,-1,0,12 stop_txting,-2,-1,-1,7 stopp,-3,-2,-4,30 stopped,2,-1,2,-6 stopped_breathing,-1,-1,15,-2 stops,3,-1,5,0 store,-1,0,-1,-2 story,-2,0,0,-1 stp,-1,0,0,6 ' +
  'straight,-3,-4,-5,-2 strangle,5,-1,-2,-1 strangle_my,-6,-1,0,0 strangled,8,-1,4,-1 streaks,-1,-1,4,-1 stress,-1,-1,0,3 stressed,-1,5,-3,-4 stretch,-1,-1,-3,-1 strike,-3,-1,-2,-1 ' +
  'stroked,-1,0,-3,0 stroller,-2,-1,-3,-1 strong,3,-1,-6,-1 strong_willed,-3,-1,-5,-1 struggling,-5,15,6,-3 struggling_to,-1,-2,6,-1 sttn,-1,-1,-3,-1 stubborn,-2,-1,-3,0 stuff,8,-2,4,8 ' +
  'stuffed,-1,-2,9,0 stupid,4,-2,-1,0 su,-5,-6,1,1 su_cuarto,-5,-1,-1,-1 suave,-1,-3,-1,-4 sube,-1,-1,9,-3 sube_de,-1,-1,9,-3 subscription,-6,-2,-2,14 such,-1,9,-1,0 such_a,-1,9,-1,0 ' +
  'sucking,-1,-1,12,-1 sucking_in,-1,-1,11,-1 sucks,-2,0,-3,-7 sudando,-1,-1,6,-1 suegra,-2,-1,-2,-4 suelte,2,0,0,0 suena,5,-1,5,-2 sueno,-15,-12,-12,-4 suffocating,2,-1,-1,0 ' +
  'suficiente,-4,1,-3,3 suicidal,15,-7,-3,-2 suicidarme,5,0,-1,-1 suicidas,3,-1,-2,-1 suicide,13,-4,-1,-6 suicidio,13,-1,-2,-4 summary,-5,-2,-2,-3 sunday,0,0,-2,-3 sunken,-2,-1,8,-2 ' +
  'super,-3,-3,14,-1 supera,-3,8,-1,-2 sure,-2,4,-2,-4 survive,-1,0,0,-2 survived,-1,0,-2,-3 surviving,-2,-1,-3,-1 sus,1,-4,-2,8 sus_textos,-1,-2,-1,6 suscripcion,-5,-2,-4,20 ' +
  'suspendan,-2,0,-1,9 swaddle,-8,-1,-8,-5 swaddling,0,0,0,-2 swallow,-2,-1,3,0 swallowed,-6,-2,20,-3 swallowed_a,-3,-2,16,-2 swapped,6,0,-6,0 swear,1,-2,-1,-1 swelling,-5,-2,15,-2 ' +
  'swelling_up,-2,-1,9,-1 swim,-1,-1,-3,0 swing,-4,-1,-4,-2 switch,-5,-2,-2,3 switched,16,-1,-5,-2 swollen,-4,-3,18,-4 system,-1,0,-1,7 t,-1,-1,-1,17 table,-5,-1,15,-2 tablet,-2,0,8,0 ' +
  'tablets,9,-1,4,0 take,1,3,1,5 take_care,6,-1,-3,-1 take_her,6,-1,13,-2 take_him,-3,-1,11,-3 take_it,-3,10,-5,-3 take_me,0,-9,-2,7 take_my,4,-4,-3,10 take_us,9,-1,-1,9 ' +
  'taken,-2,-1,-1,8 taken_off,-2,-1,-1,8 takes,6,-3,-2,-1 taking,3,-1,-2,-2 talk,-6,15,-1,-1 talk_to,-3,16,0,-1 talking,8,-2,-2,-1 tambien,-5,6,-4,-9 tampa,-3,0,-1,0 tan,1,-2,-5,-3 ' +
  'tanto,-6,-1,-7,4 tantos,-1,0,0,2 tape,10,-2,-6,-3 tape_la,15,-2,-5,-2 tarda,-1,0,-2,0 tarde,-6,-2,-9,-6 tarde_#,0,0,-6,0 tardo,-2,-1,-2,-1 target,-1,0,-3,0 te,-7,-4,-1,7 ' +
  'tea,-4,-1,3,-1 tears,-5,9,8,-3 teddy,-1,0,-2,0 teeth,-16,-2,-14,-4 teething,-5,-8,-5,-3 tele,5,-1,-3,-4 telefono,-4,-3,-4,11 telefono_de,-2,0,-1,6 tell,10,-4,-3,-7 ' +
  'tell_me,-3,-2,-2,-5 tell_my,16,-2,-1,-1 telling,8,-2,-3,-2 telling_me,8,-2,-3,-2 tells,3,7,-1,-5 temblores,-1,0,4,0 temo,7,0,-1,-1 temp,-6,-3,25,-3 temp_#,-2,-1,12,-2 ' +
  'temp_of,-2,-1,11,-1 temper,3,2,-2,-2 temperatura,-1,0,13,-1 temprano,-1,-1,-3,-7 tempted,8,-1,-1,-1 ten,-3,-2,-3,-2 tendria,3,0,0,0 tengo,13,11,-9,-3 tengo_bebe,-2,-2,0,6 ' +
  'tengo_depresion,-5,12,-2,-1 tengo_el,-3,19,-2,0 tengo_fuerzas,-2,9,0,-4 tengo_ideas,11,-3,-1,-1 tengo_las,7,-1,-4,0 tengo_miedo,9,-5,-3,-3 tengo_pensamientos,8,-2,-1,-1 ' +
  'tengo_que,-2,-3,-1,6 tengo_razones,5,-2,-1,-1 tenia,11,0,-6,-5 terco,-6,0,-4,0 termina,-2,0,-2,-14 terminamos,-2,-1,0,4 terminar,8,-4,-2,7 terminar_con,11,-3,-1,-2 ' +
  'terminate,-1,-1,-1,8 termine,9,-1,-1,-6 terminen,-9,-1,-2,25 termino,-2,-1,-2,-2 terrible,-7,13,-2,-1 terrified,4,3,-1,-1 terror,0,10,-1,-1 test,0,0,-7,0 teta,-5,-2,-8,-3 ' +
  'tete,-2,-1,-2,-1 tetero,-1,-1,-5,-1 tether,-2,7,-1,-2 text,-10,-7,-8,16 text_again,-1,0,-1,8 text_me,-11,-5,-2,3 text_tonight,-1,-1,0,-5 text_you,-4,-1,-1,-10 texted,-3,-1,-1,5 ' +
  'texteen,-2,-2,-1,8 textees,-2,-2,0,5 texting,-7,-5,-4,15 texting_me,-6,-4,-2,12 texting_us,0,0,-1,-10 textos,-6,-4,-4,20 texts,-8,-7,-7,26 texts_anymore,-1,-3,0,7 ' +
  'texts_please,0,0,-1,7 texts_stop,-1,0,0,-7 th,-2,0,7,-1 than,4,4,-4,-6 than_do,14,-3,-1,-4 than_me,-5,8,-1,-1 thank,-3,-4,-6,1 thanks,-6,-6,-6,5 thanks_but,-1,0,0,7 ' +
  'thanks_for,0,0,-1,-9 that,-3,-5,0,-10 that_arent,9,-1,-1,-1 that_doesnt,-2,-1,8,-1 that_dont,-1,0,12,-1 that_last,-3,-2,-4,-12 that_normal,-2,-1,7,-2 that_was,-4,-2,-3,5 ' +
  'thats,1,-5,-6,3 thats_enough,0,0,0,7 thats_not,7,-4,-3,-4 thats_the,-1,0,0,6 the,1,-1,-2,-4 the_#,-6,-3,-1,-4 the_baby,26,-5,-12,0 the_balcony,9,-1,-2,-2 the_bath,7,-3,17,-2 ' +
  'the_bathroom,10,8,-2,0 the_bed,13,-1,13,-2 the_boob,-5,-2,-4,-1 the_bottle,-3,-2,-2,-5 the_bridge,14,-3,-1,-1 the_car,6,1,-1,-2 the_changing,-1,0,7,-2 the_couch,-1,-1,7,-1 ' +
  'the_day,-1,-2,-5,-1 the_death,-11,-1,-1,-1 the_devil,14,-1,-5,0 the_doctor,-2,0,5,0 the_door,-6,7,2,-1 the_end,-7,14,-2,-3 the_er,-3,0,13,-1 the_floor,-5,5,2,-1 the_house,5,-2,-2,-2 ' +
  'the_kids,11,-1,-2,-1 the_last,-4,6,-3,12 the_list,-3,-1,-3,6 the_mattress,1,-1,-5,0 the_messages,-4,-1,-1,6 the_mouth,-4,0,8,0 the_nap,-4,-3,-3,-6 the_night,-6,-7,-5,-6 ' +
  'the_nights,-1,10,0,0 the_only,9,-3,0,0 the_oven,-3,-1,9,0 the_paci,-5,-2,-7,-7 the_pacifier,-3,-1,-3,-5 the_pillow,6,0,-2,-1 the_pills,8,-2,-4,-1 the_plan,-8,-5,-4,-7 ' +
  'the_point,2,17,-3,-3 the_program,-2,-1,-2,5 the_rattle,-7,-1,-2,-1 the_road,9,-1,-1,-2 the_roof,7,2,-1,0 the_room,17,-2,-3,-1 the_second,-5,-1,-2,0 the_shower,-2,19,-2,-1 ' +
  'the_sleep,-3,-1,0,10 the_stairs,10,-2,1,-2 the_swaddle,-7,-1,-2,-3 the_texts,-5,-3,-4,13 the_time,-5,12,-2,-1 the_towel,-5,0,-3,-1 the_tub,3,-1,11,0 the_tv,6,0,-2,-2 ' +
  'the_voices,12,0,-2,-1 the_wall,6,-4,-4,-2 the_walls,5,-1,-2,-1 the_white,-2,0,-6,-1 the_window,10,-3,-3,-2 the_worst,-5,9,-1,0 the_wrong,-1,-1,-1,9 them,10,-3,-3,-5 then,-1,-3,-2,-2 ' +
  'then_bed,-1,-1,-6,-1 then_he,5,0,-1,0 theo,-2,0,-2,-1 there,10,1,-4,-2 there_is,8,-1,0,-1 theres,9,-3,4,-3 theres_a,5,-1,4,-1 theres_no,6,-1,-2,-1 these,-10,-9,-7,20 ' +
  'these_anymore,-3,-1,0,6 these_messages,-3,-2,-1,10 these_off,0,0,-1,6 these_texts,-3,-5,-3,4 they,25,-5,-7,-4 theyd,7,-2,0,-2 theyd_be,7,-2,0,-2 theyre,8,0,1,-1 thing,-3,-4,8,6 ' +
  'things,3,-4,-3,3 things_that,5,-1,-1,-1 think,-1,3,4,-5 think_about,15,-4,-6,-1 think_hes,2,-3,5,-1 think_i,-2,14,-4,-2 think_im,3,6,-2,-1 think_its,-1,0,6,0 think_she,-3,-1,15,0 ' +
  'think_the,6,-1,-1,0 thinking,16,-6,-7,-4 thinking_about,14,-9,-5,-4 thinking_of,10,-3,-3,-2 thinks,-12,16,-2,0 third,-6,-1,-4,-1 third_nap,-6,0,-3,-1 thirty,-2,-1,-2,-1 ' +
  'this,-6,6,-6,12 this_any,-1,6,0,-1 this_anymore,1,-6,-1,0 this_baby,22,4,-5,-15 this_family,-6,0,0,-20 this_house,1,0,-3,-7 this_is,-2,12,-8,6 this_isnt,1,-1,-4,8 ' +
  'this_kid,7,-10,-1,-6 this_list,-2,-3,-2,13 this_morning,6,-3,6,-4 this_off,-2,-2,-1,16 this_phase,-5,-2,0,-8 this_phone,-1,-2,-1,10 this_program,-2,-3,-1,5 ' +
  'this_regression,-2,-9,0,-3 this_service,-5,-2,-1,6 this_step,-4,-7,-2,-6 this_stop,-1,-1,-1,7 this_thing,-1,-1,-1,12 this_up,-2,9,-2,-2 this_was,-4,-1,0,16 this_week,-2,-3,-4,-5 ' +
  'this_world,14,-4,0,-5 tho,0,-2,-1,0 thought,14,-3,-4,-1 thought_about,10,-1,-2,-1 thought_of,13,-2,-2,-1 thoughts,18,-6,-9,-5 thoughts_of,10,-3,-6,-2 thread,-1,0,-2,0 ' +
  'threatened,7,-1,-1,-1 threatens,4,0,-1,0 three,-7,-10,-5,0 threw,11,-5,4,-4 threw_a,5,0,-1,0 threw_her,12,-3,-4,-1 threw_him,9,-1,-3,0 threw_the,0,-1,-6,-1 threw_up,-2,-1,22,-1 ' +
  'throat,5,-1,7,-1 throat_is,-2,-1,9,-1 through,-4,3,-7,1 through_it,-8,0,-1,-1 through_the,12,3,-2,-2 throw,7,-4,-3,-4 throw_her,14,-1,-1,-1 throw_him,14,-3,-1,-1 throw_my,-6,0,0,-1 ' +
  'throw_the,-6,0,-1,-1 throwing,7,-6,9,-3 throwing_her,6,-1,-5,0 throwing_him,8,-4,-5,0 throwing_up,-9,-1,21,-2 thrown,-1,0,13,0 thrown_up,-1,0,13,0 throws,-1,-1,-9,-1 ' +
  'thru,-2,-2,-3,-2 thrush,-2,-1,16,-1 thunder,-2,0,0,0 thx,-3,-1,-2,12 tick,-1,0,10,0 tiembla,-4,-3,18,-3 tiembla_todo,-3,-2,14,-2 tiempo,0,4,-4,-1 tiene,-5,-5,22,-2 ' +
  'tiene_#,-9,-2,17,3 tiene_el,-2,-1,11,-1 tiene_fiebre,-4,-1,-6,-2 tiene_la,-5,-1,-6,-1 tiene_los,-1,-1,7,-2 tiene_sentido,6,-1,-4,-1 tiene_un,6,-1,13,-1 tienen,-2,-1,-2,11 ' +
  'tienen_harta,-1,0,0,7 tieso,-2,-1,10,-1 tieso_y,-2,-1,6,-1 til,-4,-3,-4,-2 til_#,-5,-3,-5,-2 til_he,-1,0,8,0 tile,-3,-1,16,-1 tiles,0,0,4,0 till,-2,-3,-6,-3 till_#,-4,-2,-5,-2 ' +
  'till_she,6,0,-1,0 time,-2,3,-3,-3 time_i,6,9,-1,-1 times,-5,-3,1,3 times_today,0,0,16,-1 times_tonight,-1,0,24,0 tina,2,0,3,0 tiny,-2,-1,-3,-1 tips,-1,-1,-2,0 tirandola,5,-1,-1,-2 ' +
  'tirandolo,5,-1,-1,-1 tirar,5,1,-2,-4 tirar_el,-13,0,0,-1 tirar_la,-4,6,-1,-2 tirarla,13,-1,-3,-1 tirarla_por,6,-1,-2,-1 tirarlo,9,-1,-2,-1 tirarlo_por,8,-1,-2,-1 tirarme,12,-2,-3,-2 ' +
  'tire,21,-1,-4,-2 tire_en,11,0,-2,0 tire_la,-13,0,-1,-1 tired,-10,0,-12,-5 tired_and,-1,9,-2,-1 tired_i,-1,10,-1,-1 tired_of,8,3,-1,8 tiredness,-13,0,-3,-1 tiro,7,-2,1,-3 ' +
  'tiro_el,-8,-1,4,-1 tiron,-4,-2,-5,-2 to,4,-1,-2,-1 to_a,-10,-1,5,3 to_be,8,5,-4,-2 to_bed,-7,-1,-4,-1 to_breathe,-1,-2,6,-1 to_calm,-5,0,0,0 to_cancel,-8,-1,-1,6 ' +
  'to_change,-8,-3,-1,-7 to_come,6,-4,0,0 to_cry,-12,23,-1,-1 to_cut,7,-1,0,-1 to_die,25,-12,-3,-8 to_disappear,6,-2,-1,-2 to_do,4,5,-2,3 to_drive,8,-1,-1,-1 to_drop,13,-3,-5,-3 ' +
  'to_end,15,-15,-2,3 to_give,-1,12,15,4 to_go,12,0,-4,-2 to_help,-11,4,2,-1 to_him,7,-1,-2,-1 to_his,-1,0,-1,7 to_hold,5,-1,-1,0 to_hurt,19,-7,-3,-2 to_jump,18,-3,-1,-3 ' +
  'to_keep,8,-3,0,-1 to_leave,8,-4,-2,-3 to_live,31,-8,-3,-8 to_lose,4,6,-3,-4 to_make,7,-1,2,-2 to_move,-5,-1,-1,-2 to_my,-6,7,10,-3 to_nap,-2,-1,-7,-1 to_nurse,-2,-1,-7,-2 ' +
  'to_opt,-5,-1,0,11 to_put,10,0,-2,0 to_quit,-7,12,-1,0 to_receive,-3,-1,-1,9 to_report,-1,-1,-2,-5 to_run,-6,19,-1,-2 to_sacrifice,6,0,-1,-1 to_say,-3,-1,-2,6 to_scream,-6,0,-1,0 ' +
  'to_see,4,-1,7,6 to_sign,-11,-1,0,2 to_sleep,-3,-4,-3,-5 to_smash,9,-1,-3,0 to_snap,5,-1,-1,0 to_start,-7,-1,-1,-2 to_stop,9,-5,-3,13 to_take,8,-4,2,3 to_talk,-3,16,0,-1 ' +
  'to_text,-5,-1,-2,5 to_this,-4,-2,-1,12 to_try,-8,-1,-2,-3 to_use,-3,-1,8,-1 to_wake,3,-6,15,-2 to_walk,0,7,-2,-1 toalla,-6,6,-3,-3 toast,-5,-3,-1,-2 toca,-7,-2,2,-1 toda,-4,4,2,1 ' +
  'todas,4,2,9,-2 todas_las,5,2,10,-2 todavia,-2,-2,-3,-4 today,-7,-6,0,-6 today_lol,0,0,-8,0 toddler,-6,-2,-3,-2 todo,1,12,-1,3 todo_el,-2,5,9,-3 todo_lo,-2,-1,8,0 todo_me,-3,10,-1,-2 ' +
  'todos,18,-5,-6,-7 together,-1,-1,2,-1 toilet,-2,12,4,0 told,-3,-5,-1,3 toma,-4,-4,-1,-4 tomado,-1,0,8,-1 tomar,-4,-1,9,-3 tomar_nada,-2,-1,10,-2 tomarme,9,-1,-4,-1 ' +
  'tomarme_todas,8,-1,-3,-1 tomas,-5,-3,-1,-4 tome,23,-4,-8,-5 tomo,-8,-3,24,-4 tomo_el,-1,0,5,0 tomo_mis,-4,0,8,0 tomorrow,8,-4,-4,-7 tongue,-3,-1,8,-1 tonight,3,7,-2,-9 ' +
  'tonight_i,7,-4,0,-1 tonights,-3,-2,-1,-7 tonteria,5,0,-1,-1 too,4,2,-6,-5 too_hard,14,8,-4,-3 too_much,-4,5,2,3 took,-2,-3,7,-4 took_a,6,-1,12,-1 took_too,5,-1,-2,-1 tooth,-2,0,-1,0 ' +
  'top,-4,-1,-2,-1 tortura,-2,0,-1,-3 torture,0,-1,-4,-3 tos,-10,-2,25,-3 tose,-3,-1,19,-1 toser,-1,0,5,-1 tossed,6,-1,-3,-1 total,-3,-2,-7,-5 totally,-2,9,-2,-3 touch,5,-3,10,-1 ' +
  'touched,-5,8,-1,-3 touched_out,-2,8,0,-2 towel,-5,0,-3,-1 trabajar,-1,-3,0,-1 trabajo,-4,-2,0,5 track,-1,-2,-7,-1 trae,-4,0,1,-1 traffic,16,-2,-1,-1 trago,-5,-2,21,-3 ' +
  'trago_una,-3,-1,12,-1 train,2,-2,-2,-1 training,-2,-1,-1,-3 tranquila,-2,-1,-5,4 tranquilo,-2,-1,-1,2 transfer,-2,0,0,-3 trapo,-1,-2,12,-1 trapped,-2,7,0,0 tree,6,-1,-1,0 ' +
  'tren,-3,-1,-1,-3 tres,-5,-4,0,-4 tried,3,-1,-3,-2 tried_to,6,0,0,0 triste,-3,9,-4,-2 tristeza,-2,12,-2,0 tronco,0,-1,-2,-1 trouble,-1,-1,5,-1 trouble_breathing,-1,-1,5,-1 ' +
  'truck,-5,-1,-1,-2 trust,12,-5,-1,-2 trust_myself,10,-3,-1,-2 trusted,9,-6,-2,-1 try,-9,-3,-4,-5 trying,-1,-2,-3,-4 tu,-5,-1,-2,6 tub,3,-1,11,0 tuesday,5,0,-1,0 tummy,-3,-1,-1,-1 ' +
  'turkey,0,-1,-1,-2 turn,-5,-3,-7,10 turn_off,-1,-1,-3,5 turn_these,0,0,-1,6 turn_this,-1,-1,-1,10 turned,-4,-1,7,5 turned_blue,-2,0,12,-1 turned_off,0,0,-2,8 turning,-2,-1,7,-1 ' +
  'turning_blue,-1,-1,6,-1 turno,-4,-2,-2,-1 tuve,1,0,-2,-1 tuvimos,-1,-1,-2,-1 tuvo,-2,-1,-1,-1 tv,5,-1,-3,-2 twenty,-2,-1,-1,-1 twice,-5,-4,-2,-4 twice_by,0,-1,8,-1 ' +
  'twice_for,0,0,-5,0 twins,-7,-8,-2,-5 twitching,0,0,7,0 two,-4,-4,11,-8 txting,-2,-1,-1,7 tylenol,-5,-4,15,-3 type,-1,9,-8,-1 u,-3,-2,-5,18 uf,-2,0,-1,-1 ugh,-3,-2,-4,-2 ' +
  'ultima,10,9,-3,4 ultima_siesta,-6,-1,-1,-1 ultimamente,2,0,-1,0 ultimas,-2,0,0,0 ultimo,-6,-3,-4,-5 un,3,2,-1,-3 un_cafe,-5,-2,-3,-1 un_cuchillo,15,-2,-2,-2 un_demonio,7,0,-1,0 ' +
  'un_desastre,-4,6,-2,-2 un_fracaso,-7,10,-1,-1 un_golpe,11,0,-4,0 un_hotel,-8,0,-1,-2 un_mensaje,-1,-2,-1,9 un_mes,-2,0,7,0 un_peligro,10,-5,-1,-1 un_poco,-6,-1,-3,-1 ' +
  'un_trapo,-1,-2,7,-1 una,8,-5,4,-6 una_cachetada,12,-1,-5,-1 una_capsula,-1,0,8,-1 una_carta,8,0,-1,-1 una_convulsion,-2,0,6,-1 una_hora,-9,0,-1,-1 una_locura,6,-2,-1,-1 ' +
  'una_nalgada,6,0,-3,0 una_noche,-3,5,0,-1 una_pila,-2,-1,7,-1 una_semana,-2,-1,6,-1 una_tonteria,5,0,-1,-1 una_vez,8,-2,-4,-1 unalive,8,0,-1,-1 unalive_myself,8,0,-1,-1 ' +
  'unas,-2,0,-1,0 unconscious,-1,-1,15,-1 under,-6,3,26,-1 under_the,1,-1,10,0 understand,3,-6,0,-2 undo,-4,-3,-6,-3 unenroll,-3,-1,-1,17 unirme,-7,-2,-3,-3 uno,-1,0,-2,0 ' +
  'unos,-6,-2,1,-3 unos_segundos,-1,-1,5,-1 unresponsive,-2,-1,17,-2 unsafe,9,-4,0,0 unsub,-3,-2,-4,30 unsubcribe,0,0,-2,7 unsubscribe,-8,-4,-6,21 unsubscribe_me,-3,-2,-1,8 ' +
  'unsubscribed,-2,-1,0,-2 unsubscribing,-3,-4,0,14 unsuscribe,-5,-2,-3,20 until,3,-3,-6,-4 up,-3,-2,-2,-2 up_a,-5,0,-2,0 up_after,-2,-1,5,-1 up_and,-6,-1,-4,0 up_before,-9,0,0,0 ' +
  'up_green,-2,0,7,-1 up_my,0,-1,-5,2 up_n,0,0,12,0 up_on,8,-4,-4,-1 up_properly,-2,0,8,0 up_screaming,-1,-1,9,0 up_til,-2,0,-5,0 up_tomorrow,12,-1,-1,-1 up_with,-2,-1,-4,6 ' +
  'upa,-2,-1,-3,-1 upright,-3,-1,1,-1 ups,-4,-2,-5,-2 urge,15,-2,-2,0 urge_to,12,-2,-1,0 urgencias,-6,-2,16,-2 us,8,-6,-8,4 us_alone,-2,-1,0,8 us_at,-1,0,-1,5 us_both,19,-4,0,-6 ' +
  'us_off,-1,-1,-1,13 us_please,-1,0,0,15 usamos,-1,-2,-1,2 usar,-3,-1,-2,-3 use,-3,-4,3,-5 useless,-6,9,-1,-1 using,-1,-1,0,6 ustedes,-5,-4,-3,12 usually,-2,-1,-3,-1 va,3,-3,-4,-3 ' +
  'vacaciones,-5,-3,-2,-4 vacation,-2,-1,-2,-1 vacia,-3,11,0,-1 vacunas,-2,-1,-5,-1 vaina,-2,-1,-1,6 vale,8,-1,-2,-11 valgo,-1,18,-2,-3 vamos,-2,-3,-8,-2 van,1,-2,1,-4 vaya,-3,-2,-3,-1 ' +
  'vayanse,-4,-2,-3,25 veces,-3,-4,2,0 vecino,-7,0,-4,-1 veinte,-1,-1,-2,0 venas,8,-1,0,-2 veneno,-1,-1,16,-2 vengan,4,0,-1,0 ventana,7,-2,-3,-3 veo,26,-5,5,-10 veo_cosas,12,-1,-3,-6 ' +
  'veo_sombras,9,-1,-1,-1 ver,-2,0,-1,0 verdad,4,6,-1,-3 verde,-1,-1,3,-1 verdes,-2,0,2,-1 very,-2,-3,12,-2 very_sleepy,-1,0,6,0 vez,3,4,-3,-1 vez_despierta,8,0,-1,0 vi,0,-1,-1,-2 ' +
  'vida,18,11,-9,-10 vida_de,-9,12,-1,-1 vida_no,9,-1,-3,-1 vida_se,9,-1,-1,-1 viene,-2,0,-1,-1 vienen,4,-1,-1,-1 viernes,-2,-1,-1,-1 vigila,11,-6,0,0 vigilan,14,-1,-1,-3 ' +
  'vigilando,7,0,0,0 vino,-2,0,-5,-2 violent,8,-1,-1,0 visit,0,0,-3,0 visiting,-1,-2,-1,0 vitamin,-1,0,6,-1 vitamin_d,-1,0,6,-1 vitamina,0,0,-2,0 viva,14,-6,-6,-12 vive,-2,0,0,-2 ' +
  'viviendo,21,-11,-3,-9 viviendo_asi,8,-10,-1,-2 vivimos,-3,-1,-3,-1 vivir,48,-17,-13,-18 vivir_mas,8,-2,0,-4 vivo,4,-1,-2,-2 vivos,-2,0,-3,-2 voces,28,-3,-9,-5 voice,2,-1,14,-2 ' +
  'voices,17,-3,-6,-4 volvamos,-1,-1,-2,-1 volver,0,3,-4,-1 volver_a,-1,-1,-1,7 volvi,8,0,-1,-1 volviendo,4,2,-1,-1 volviendo_loca,-4,8,-1,0 volvio,0,-1,2,-1 vomit,-2,-1,11,-2 ' +
  'vomita,-4,-5,16,-2 vomita_todo,-2,-5,10,-1 vomitando,-1,-1,8,-1 vomitar,-2,-1,6,-2 vomited,0,0,4,-1 vomiting,-3,-2,4,-2 vomiting_and,-1,-1,5,-1 vomito,-2,-2,11,-3 vomito_#,0,0,8,0 ' +
  'voy,11,-2,-5,4 voy_a,12,-2,-4,6 vuelta,-4,-1,-4,-1 vuelvan,-3,-2,-2,12 vuelvan_a,-3,-2,-2,12 vuelvas,-1,-1,0,6 vuelvas_a,-1,-1,0,6 vuelve,-2,0,-1,-2 vuelvo,-3,4,-1,-3 ' +
  'vuelvo_loca,-3,5,0,-2 w,-1,1,-2,-3 wait,-4,-5,-3,-3 wake,0,-5,2,-4 wake_her,-4,-2,6,-1 wake_him,-11,-2,0,-1 wake_up,24,-6,4,-6 wake_ups,-4,-2,-5,-2 wake_windows,-1,0,-8,0 ' +
  'wakes,-7,-2,-8,-6 wakes_up,-1,10,-1,0 wakeup,-3,0,-1,-3 wakeups,-1,0,-4,-2 waking,-6,-2,5,-5 waking_up,-4,-1,22,-1 wakings,-4,0,-9,-5 walk,11,6,-3,-1 walk_out,4,9,-3,-1 ' +
  'walked,-3,0,-5,-1 walking,1,6,-4,-2 walking_dead,-5,0,-1,-1 wall,8,-4,-4,-2 walls,5,-1,-2,-1 wanna,18,-7,-3,1 want,5,-2,-5,6 want_a,-6,-2,-1,-3 want_any,-2,-7,0,7 ' +
  'want_it,11,-8,-1,10 want_my,-11,11,-1,-4 want_out,-1,-2,0,26 want_these,-6,-2,0,11 want_this,-1,-5,0,13 want_to,12,3,-5,-8 wanted,3,6,-3,0 wanted_to,12,-4,-2,-3 wanting,9,-1,-1,-1 ' +
  'wants,13,-3,-5,5 wants_to,12,-2,-3,-3 war,-6,0,-1,-1 warm,-1,-1,2,-1 warmed,-1,0,-2,-1 was,-3,-1,-3,-4 was_a,-8,7,-3,-4 was_asleep,-7,-1,-1,-2 was_born,-2,11,-6,-1 ' +
  'was_dead,13,-4,-2,-2 was_off,-1,-1,-1,-11 was_so,5,-2,-2,0 was_the,-1,-1,-1,8 wasnt,7,-3,-1,-2 wasnt_here,6,-2,0,-1 watch,-2,0,2,0 watching,11,-1,-2,-1 watching_us,9,0,0,0 ' +
  'water,-3,-5,15,-3 way,16,-5,-5,1 way_out,21,-4,-1,-3 way_to,-5,-1,-1,4 way_too,5,-1,-1,0 we,-7,-5,-4,3 we_are,-3,-4,-5,4 we_both,10,0,0,-1 we_decided,-1,-1,0,10 we_dont,-4,-3,-1,13 ' +
  'we_go,-2,-1,17,-1 we_live,-7,-1,-2,-1 we_moved,-2,-1,-1,7 we_need,-1,-2,-1,-5 we_no,0,-1,0,8 we_quit,-1,-1,-1,9 we_stop,0,0,-1,-8 weak,-1,-2,12,0 weaning,0,-1,-3,-2 ' +
  'wearing,-1,0,-1,-5 wed,-3,0,-1,-1 week,-1,-6,-1,-9 week_old,-2,-1,18,-1 weekend,-2,-4,-3,-2 weekly,-4,-2,-4,-8 weeks,-5,-2,11,-6 weight,-2,-3,20,-3 weighted,-3,0,-1,0 ' +
  'weird,-2,-1,11,0 well,-3,-3,-6,-8 went,-2,-1,1,-2 went_blue,-1,0,7,0 went_down,-1,7,-3,0 went_limp,-1,0,12,0 were,2,-5,-7,2 were_all,-1,0,0,7 wet,-3,-3,18,-3 wet_diaper,-1,-1,5,-1 ' +
  'wet_nappy,0,-1,8,0 weve,-1,0,0,2 what,0,-8,-2,-6 what_can,-1,-1,5,-2 what_do,-5,-2,2,7 what_if,5,0,1,0 what_should,-1,0,7,0 whatever,-1,-1,-2,1 whatever_this,0,-1,0,5 ' +
  'whats,-1,4,-3,-10 whats_the,3,8,1,-1 wheezing,-3,-3,22,-3 wheezing_and,-1,-1,9,-1 wheezy,-1,0,4,0 when,-2,-4,3,-8 when_do,-4,-1,1,-5 when_i,-10,-4,10,-3 when_im,6,-1,-3,-1 ' +
  'when_she,10,4,-9,-1 where,1,-2,-3,4 while,-3,3,-4,-2 while_i,0,7,-2,-1 whispering,3,-1,-1,0 whistling,0,0,2,0 white,-5,-3,8,-5 white_noise,-2,-1,-13,-3 who,-6,4,-5,-2 ' +
  'who_is,-1,-2,-3,7 whoever,-4,-1,0,0 whole,-4,-2,4,-1 whos,-1,-1,-2,-2 whose,-1,0,-1,-3 why,-3,12,-8,1 why_am,0,-2,0,14 why_are,0,-1,0,5 why_did,-2,11,0,-12 why_wont,-1,0,-5,-1 ' +
  'wide,-2,-1,-2,-1 wife,8,-3,-5,3 wife_is,5,0,-1,-1 will,-3,-2,-5,-9 willed,-3,-1,-5,-1 win,-1,0,-2,0 window,8,-4,12,-3 windows,-1,0,-8,0 wine,-2,-1,-3,-4 winning,-3,0,-6,0 ' +
  'wiped,-6,-5,-2,-4 wish,4,5,-6,2 wish_i,19,3,-3,-7 wish_someone,-10,-1,0,-1 wish_to,-9,-3,-1,23 with_#,-2,-1,11,-1 with_a,4,-5,-3,-2 with_every,-1,-1,8,-1 with_her,-6,17,2,-2 ' +
  'with_his,-3,0,-2,5 with_me,-2,6,-5,-2 with_my,-15,-6,2,-4 with_myself,6,-5,0,0 with_the,1,3,-6,14 withdraw,-4,-2,-1,13 without,0,-2,-5,-5 without_me,12,-3,0,-3 wits,-3,12,0,-2 ' +
  'wits_end,-3,12,0,-2 woke,-3,-2,-6,-3 woke_#,-3,-1,-5,-4 woke_her,-3,-1,-7,-1 woke_him,-7,-1,-7,0 woke_the,-2,0,0,9 woke_up,8,-4,-2,-3 woken,-8,-2,-2,-1 won,-4,0,-6,-2 ' +
  'wont,1,-3,21,-7 wont_drink,-1,-1,9,-1 wont_eat,-2,-1,11,-1 wont_go,5,-1,-5,-3 wont_let,0,9,-4,-1 wont_she,-1,0,-5,-1 wont_stop,13,-3,3,-15 wont_take,-1,-1,11,0 wont_wake,-6,-1,15,-1 ' +
  'word,-2,-1,-4,0 work,-5,-10,-5,-4 working,-3,-2,-6,-3 works,-2,-1,-1,0 world,10,-1,-2,-5 worried,-2,-1,9,-2 worry,-6,-3,6,-4 worse,-7,-1,7,-2 worst,-7,23,-3,-3 ' +
  'worst_mother,-3,5,-1,-1 worth,5,-2,-4,-3 would,11,-8,-5,3 would_care,5,-1,0,-1 would_like,-5,-1,-1,12 would_miss,13,-3,0,-2 wouldnt,3,-3,-4,-2 wouldve,3,0,0,0 wow,-3,0,-1,0 ' +
  'wrap,-2,0,-1,0 wrecked,-4,-1,-3,-3 wrists,10,-2,-2,-1 write,-1,-3,-1,-3 written,13,-2,-1,-2 wrong,-4,-2,-1,11 wrong_number,-2,-1,-2,10 wrong_person,-1,-2,-2,15 wrong_with,0,7,8,-1 ' +
  'wrote,12,-2,-2,-2 wrote_a,7,-1,-1,-1 x,-4,0,1,-3 y,2,-2,5,-2 y_#,-3,-2,5,-2 y_a,-5,-2,-4,5 y_cama,0,0,-8,0 y_esta,-3,-1,12,-1 y_fiebre,-3,-1,7,-1 y_hace,-1,-1,8,0 y_la,14,-4,-13,-1 ' +
  'y_le,1,18,-3,-1 y_llora,-2,-1,8,0 y_lloro,-1,8,0,0 y_los,-1,0,6,-1 y_luego,11,0,-2,0 y_me,12,-1,-5,-5 y_medio,-1,0,12,-1 y_muy,-1,-1,6,0 y_nada,0,0,6,0 y_no,9,0,9,-6 ' +
  'y_nos,7,-1,-4,-1 y_oigo,12,-1,-3,0 y_quiero,7,-5,-1,-1 y_sola,-4,17,-2,-1 y_sudando,-1,-1,6,-1 y_tengo,15,-5,-1,-1 y_tos,-1,0,-6,0 ya,0,-1,-8,13 ya_basta,-2,-2,-1,9 ' +
  'ya_duerme,-1,0,0,5 ya_esta,-10,0,-5,-3 ya_estuvo,-2,-1,0,8 ya_le,-8,0,-3,2 ya_lo,3,-1,-1,-5 ya_los,-1,-1,-1,11 ya_me,12,7,-2,-5 ya_no,2,4,-5,7 ya_parenle,-1,-1,-1,11 ' +
  'ya_pueden,-1,0,-1,11 ya_se,-1,-2,-4,-6 ya_tiene,-1,0,-4,9 yall,-2,0,0,1 year,-3,-1,-3,-1 years,-2,8,-1,0 yelled,-6,19,-3,-1 yelled_at,-6,5,-1,0 yelling,-1,-1,-2,0 yellow,-5,-2,12,-2 ' +
  'yep,-2,-1,-3,-2 yes,-3,-1,-3,-2 yesterday,-3,-4,-2,-9 yet,-4,-3,-7,-7 yo,-1,4,-8,8 yo_no,-2,-5,-2,13 yo_nunca,-2,-4,-1,17 you,-10,-5,-5,15 you_are,-1,-1,-2,13 you_can,-1,-1,-1,10 ' +
  'you_for,0,0,-1,-12 you_have,-2,-5,-1,-5 you_how,-1,7,-1,-5 you_please,-1,0,-1,6 you_send,0,0,-1,-6 you_text,4,-1,-2,-7 you_to,-5,-1,-1,16 your,-7,-5,-5,6 your_help,-2,-2,0,10 ' +
  'your_list,-2,-1,-1,7 your_message,-1,-1,-1,-9 your_messages,-1,-2,-2,-7 your_system,-1,0,-1,7 your_text,-2,-1,-1,-5 youre,-2,0,-1,0 yr,0,-1,4,0 z,-2,-1,-3,-2 zamarree,5,0,-1,0 ' +
  'zarandee,20,-4,-4,-1 zero,-3,2,-3,-3 zombi,-2,-1,-3,-3 zombie,-4,-7,-3,-5 ~abraz,-6,0,-2,-1 ~abrum,-4,11,-3,-2 ~abuel,-5,-2,2,-5 ~abult,-2,0,8,-1 ~acaba,7,-8,-7,-5 ' +
  '~accid,-4,-1,14,-3 ~accou,-7,-2,-2,10 ~acept,-1,-3,-2,11 ~acost,-4,-3,-6,-3 ~acros,9,-1,-1,0 ~actua,3,-2,-6,-2 ~acues,-8,-1,-3,-1 ~adent,5,0,0,0 ~afrai,15,-2,-2,-1 ' +
  '~again,17,-4,-1,-1 ~agarr,8,-2,3,-4 ~agota,-7,5,-7,-5 ~agrad,-2,-1,-1,10 ~agree,-3,-2,0,8 ~agreg,-11,-1,-1,-3 ~aguan,1,23,-5,-10 ~ahoga,18,5,4,-5 ~ahorc,25,-4,-2,-5 ' +
  '~ahori,9,-1,-1,-1 ~alerg,-5,-1,19,-1 ~algui,6,-3,-5,-1 ~aller,-2,-2,14,-2 ~almoh,7,-2,-8,-2 ~almos,6,-2,3,-3 ~alrea,-5,-4,-4,13 ~amane,5,-1,7,-4 ~amari,-4,-2,19,-2 ~amazi,5,-1,0,0 ' +
  '~amena,21,-2,-7,-2 ~ampol,-3,0,11,0 ~annoy,-1,-1,-2,7 ~anoch,0,-3,-1,-6 ~anoth,2,5,-5,3 ~ansie,-5,23,-1,-2 ~antib,-1,-1,-10,-1 ~anula,-1,-1,-2,8 ~anule,-1,-2,-1,18 ~anxie,-2,23,-1,0 ' +
  '~anymo,3,6,-5,9 ~anyon,-4,6,-2,-1 ~anyth,-5,3,11,5 ~apaga,-1,-1,-2,11 ~apagu,-2,-3,-2,18 ~apire,-3,-2,12,-1 ~appre,-3,0,-1,8 ~apren,-2,0,-9,0 ~apret,11,-1,-1,-1 ~apuna,11,-2,-1,-2 ' +
  '~apunt,-11,-4,-3,13 ~ardie,-1,0,8,-1 ~aroun,9,-4,0,-3 ~arrep,-2,11,-1,-2 ~asfix,32,-3,-4,-4 ~aslee,-4,-3,-6,-3 ~asust,7,-3,-2,-1 ~ataqu,-2,-1,12,0 ~aterr,9,-1,-1,-1 ' +
  '~atrag,-1,-2,13,-1 ~atrop,8,-1,0,-2 ~attac,-1,15,-1,0 ~autor,-1,-1,-1,5 ~avent,20,-2,-5,-3 ~avien,10,-1,-2,-3 ~ayuda,-2,-1,-1,-5 ~azule,-2,-1,9,-2 ~balco,18,-3,-4,-3 ' +
  '~baner,4,-1,6,-1 ~barel,-5,10,1,-4 ~barki,-2,-1,7,-2 ~bathr,9,7,-2,0 ~batte,-3,-2,6,-2 ~becau,11,-5,-5,-3 ~becom,-1,6,0,0 ~bedti,-8,0,-6,-4 ~befor,0,7,-6,-6 ~belie,5,-9,-2,-1 ' +
  '~benad,-4,-3,24,-1 ~bette,4,3,-7,-7 ~biber,-7,-3,-11,-6 ~blanc,-4,-2,6,-3 ~blank,0,-2,11,-3 ~bleac,10,-2,4,-2 ~bleed,-5,-2,19,-6 ~blist,-2,-1,9,-1 ~block,-5,-5,-6,19 ' +
  '~bloqu,-6,-6,-5,38 ~blowi,-1,-1,0,10 ~boili,-3,-1,11,-1 ~borra,-3,-3,-1,18 ~borre,-9,-2,-5,28 ~bothe,-5,-2,-1,12 ~botto,3,15,-2,-1 ~bough,9,-1,-2,-1 ~bounc,-3,-1,-6,-2 ' +
  '~boyfr,10,-2,-3,-2 ~brazo,2,-2,-5,-3 ~break,-9,25,-1,-4 ~breat,-9,-5,22,-5 ~bridg,16,-3,-2,-2 ~brigh,-1,-1,11,-1 ~broke,-4,13,-2,-1 ~broth,-4,-1,-12,-1 ~bruis,5,-1,0,0 ' +
  '~bruta,-3,-1,-5,-4 ~bulgi,-2,-2,15,-3 ~bumpe,-4,-1,8,-11 ~burne,-3,-1,15,-1 ~burni,-3,-1,12,-2 ~burpe,-6,-1,-3,-1 ~busqu,7,-2,-2,8 ~butto,-1,-1,7,-1 ~cache,12,-1,-5,-1 ' +
  '~calen,-3,-1,18,-1 ~calie,-1,-3,11,-1 ~calla,10,-2,-4,15 ~calle,-3,-2,-2,17 ~calma,-6,0,0,0 ~calpo,-3,-4,17,-2 ~camar,7,-1,-1,-1 ~cambi,0,-4,-3,-13 ~camer,7,0,-2,0 ' +
  '~cance,-10,-8,-7,31 ~canno,-1,8,-1,-3 ~cansa,-8,1,-11,-6 ~capsu,-1,0,8,-1 ~carac,-6,-1,-6,-2 ~cayen,-2,12,-5,-1 ~celul,-7,-1,-3,8 ~chang,-10,-7,-2,-7 ~chich,-1,-1,6,0 ' +
  '~choca,10,-1,0,-1 ~choke,8,-3,5,-4 ~choki,-5,-2,23,-3 ~chupe,-8,-3,-8,-6 ~cierr,-3,-1,-1,13 ~clamm,-1,-1,10,-1 ~clean,-3,-2,14,-1 ~clear,-1,0,-9,-1 ~coach,-5,-1,-1,8 ' +
  '~cocin,-9,0,-2,0 ~coffe,-13,-4,-1,-5 ~colap,-6,14,-1,-1 ~colum,-5,-1,-3,-1 ~commu,-1,-1,-3,11 ~compl,-5,14,-3,-2 ~comun,-1,-1,-1,7 ~confi,13,-2,-9,-2 ~confu,-1,-1,1,-5 ' +
  '~conge,-1,-3,10,0 ~conmi,4,1,-7,9 ~conse,-11,-7,-6,29 ~consi,-3,-1,11,19 ~const,-1,-1,18,-1 ~consu,-2,-1,8,3 ~conta,-12,-8,-7,25 ~conte,5,-5,-5,-6 ~conti,-6,-4,-4,13 ' +
  '~contr,23,-11,1,-3 ~convu,-6,-3,31,-4 ~copin,-1,18,-2,-1 ~coraj,10,0,-2,0 ~corri,-4,13,4,-10 ~corta,22,-10,-4,8 ~corte,10,-1,-1,6 ~cough,-3,-1,14,-2 ~count,-2,-6,2,-1 ' +
  '~cover,14,-1,-3,-3 ~crank,-1,-2,5,-1 ~crash,2,-2,-5,-1 ~crawl,8,0,-1,0 ~cross,7,-1,-3,-1 ~crush,-1,8,-2,-1 ~cryin,-2,14,1,-6 ~cuand,3,-7,-2,-8 ~cuant,-6,1,0,-4 ~cuchi,15,-2,-3,-2 ' +
  '~cuddl,-3,-2,-9,-2 ~cuell,12,-2,12,-3 ~cuent,-2,1,-5,10 ~cuerp,-5,-2,8,-5 ~cuest,-4,8,2,-8 ~cuide,15,0,-1,-2 ~culpa,-4,5,-1,-1 ~cutti,19,-4,-5,-3 ~dange,11,-7,10,-1 ~daugh,7,-5,-3,2 ' +
  '~dayca,-3,-1,-3,-5 ~deact,-1,-1,-1,10 ~deber,9,-1,2,-1 ~decai,-2,-1,9,-1 ~decid,6,-4,-2,16 ~defin,-1,-1,-2,8 ~dehyd,-4,-2,19,-2 ~dejad,-1,0,-2,8 ~dejam,-3,-2,-3,14 ' +
  '~dejar,14,-10,-8,-9 ~dejen,1,-2,-4,16 ~delan,9,-1,-1,-3 ~delet,-6,-5,-5,4 ~demas,4,10,1,5 ~demon,23,-2,-4,-2 ~dentr,1,8,-2,-1 ~depre,-11,29,-4,-3 ~depri,-4,17,-2,-2 ' +
  '~derru,-6,23,0,-1 ~desac,-2,-2,-1,16 ~desap,4,-11,-1,25 ~desas,-4,6,-3,-2 ~desbo,-2,12,-1,-1 ~desca,-3,-3,-5,-5 ~deser,8,5,-1,-2 ~deses,-8,23,-3,-2 ~deshi,-4,-1,19,-1 ' +
  '~desma,-1,-1,11,-1 ~despe,0,-3,-1,-6 ~despu,3,-1,5,-4 ~desus,-9,-5,-8,36 ~deten,-3,-4,-5,30 ~diabl,17,-2,-4,-1 ~diape,-5,-3,5,-3 ~diarr,-4,-3,29,-3 ~dient,-8,-3,-10,-6 ' +
  '~dific,-4,7,-3,-2 ~digan,6,-1,-4,-2 ~dinne,-6,-2,0,-2 ~disap,10,-1,-2,-3 ~disco,-5,-2,-3,18 ~disfr,-6,18,-2,-2 ~dishw,-2,-1,12,-1 ~docto,-7,-2,4,-3 ~doesn,3,-3,7,-2 ' +
  '~domin,-2,0,-1,-6 ~dormi,-5,-2,-8,-7 ~doubl,-7,0,4,-1 ~drink,9,-7,13,-2 ~drivi,2,-5,-2,-1 ~drown,-2,10,10,-3 ~duerm,-10,-5,-8,-6 ~durmi,-6,-4,-11,-4 ~earli,-1,-1,-1,-10 ' +
  '~easie,5,-3,-4,-3 ~easil,6,0,-1,0 ~easyg,-4,-1,-7,-1 ~eatin,-4,-1,8,-1 ~elect,-4,-1,19,-1 ~elimi,-4,-2,-3,8 ~empez,-8,-4,-3,-5 ~empuj,18,-1,-2,-1 ~encan,-4,-2,-2,-21 ' +
  '~encim,-2,6,7,-2 ~encon,-2,0,7,2 ~encue,7,-3,-1,-2 ~endin,15,-12,-3,1 ~energ,-4,4,-5,-4 ~enfer,2,-5,-6,-3 ~enorm,-2,5,5,-1 ~enoug,-2,5,-7,9 ~enrol,-6,-1,-1,10 ~entie,1,10,-3,-4 ' +
  '~entra,-9,-2,-1,-1 ~enven,22,-1,-2,-2 ~envia,-1,-1,-1,6 ~envie,-2,-2,-1,7 ~equiv,-4,-6,-6,22 ~escal,7,-1,9,-2 ~escap,-6,27,-1,-2 ~escon,16,3,-1,-1 ~escri,-6,-8,-7,14 ' +
  '~escuc,9,-1,-2,-1 ~espal,-7,-1,-2,-3 ~espan,0,0,-1,-7 ~esper,2,0,-6,-5 ~espos,8,-3,-4,1 ~estaf,0,0,-1,7 ~estam,6,-3,-5,2 ~estar,14,-3,4,-5 ~estra,18,0,-1,-1 ~estre,12,-2,9,-3 ' +
  '~estuv,16,-3,-5,-1 ~etern,-1,0,0,-9 ~every,3,12,-7,0 ~excep,5,0,-1,-2 ~exhau,-9,5,-6,-7 ~exist,28,-4,-3,-12 ~explo,-5,12,-4,-3 ~extra,9,-10,-2,-3 ~faile,-9,5,-1,-1 ' +
  '~faili,-7,17,-1,-2 ~failu,-5,9,-1,0 ~faint,-1,-2,18,-1 ~falli,0,8,4,-4 ~famil,2,-4,-5,-9 ~fanta,12,-1,-1,-1 ~fasti,-1,-1,-1,5 ~febri,-1,-1,5,-1 ~feeli,-2,18,-8,-4 ~felic,5,-1,-2,-3 ' +
  '~fiebr,-7,-4,19,-8 ~figur,15,-1,-2,2 ~final,-3,3,-5,1 ~finge,-4,-1,5,-1 ~flaci,-2,-1,10,-1 ~flari,-1,-1,11,-1 ~floji,-1,-1,5,0 ~flopp,-3,-2,22,-2 ~fonta,-2,-1,13,-1 ~forev,8,-5,-3,6 ' +
  '~forge,-2,-1,2,5 ~forgo,-3,-1,-3,-8 ~fraca,-8,12,-1,-1 ~frasc,12,-1,-1,-2 ~frent,-4,-1,12,-1 ~frust,-3,-2,-5,-4 ~fuert,12,-3,-3,-3 ~fuerz,0,11,-1,-6 ~funci,-6,-4,-9,-10 ' +
  '~funct,-2,-2,-6,-1 ~furth,-2,-1,-2,8 ~garga,-2,0,10,-1 ~gaspi,-3,-2,22,-3 ~gemel,-5,-3,-3,-3 ~gentl,-5,-1,-2,-2 ~giggl,-1,0,-9,-2 ~givin,0,7,-2,-1 ~golpe,19,-3,-1,-6 ' +
  '~goodb,28,-11,-4,1 ~grabb,14,-4,-2,-2 ~graci,-9,-6,-6,12 ~grand,-4,-1,-9,-8 ~grita,-10,0,-3,-4 ~grunt,-2,-2,7,-2 ~guilt,-4,9,-1,-2 ~gusta,-1,-2,-2,-9 ~habla,6,-1,-1,-1 ' +
  '~hacer,23,-1,-8,-4 ~hacie,-4,-1,-3,6 ~handl,-1,5,-1,-1 ~hangi,-4,16,-4,-2 ~happe,6,-2,-3,-4 ~happi,8,-3,-1,-2 ~haras,-2,-4,-1,22 ~haven,13,3,-3,-1 ~havin,3,9,2,-3 ~heari,19,-3,-2,-2 ' +
  '~helpe,-1,-1,-7,-1 ~herma,-5,-1,-6,1 ~hiccu,-1,-1,-1,-6 ~himse,6,-2,3,-2 ~hinch,-8,-3,25,-3 ~hirvi,-1,-1,11,-1 ~hitti,9,-7,1,5 ~hones,3,14,-3,-3 ~hopel,-4,20,-3,-2 ~horri,3,1,-5,-6 ' +
  '~hospi,6,-2,4,8 ~hubie,-6,-1,-1,-1 ~huckl,-1,0,0,-8 ~hundi,-1,11,5,-2 ~hungr,-2,-1,-6,0 ~hurti,15,-6,-7,-6 ~husba,3,0,-6,-4 ~ibupr,-6,-5,23,-3 ~ignor,-2,-1,-3,-5 ~image,24,-4,-6,-3 ' +
  '~imagi,31,-6,-8,-5 ~impor,6,6,-1,-4 ~incon,-2,-2,21,-1 ~infec,-4,-3,15,-3 ~ingle,-1,-1,-1,-9 ~inhal,-2,-1,11,-1 ~inscr,-9,-2,-1,12 ~insid,-4,9,-3,-1 ~inste,-4,-1,2,-7 ' +
  '~inten,5,-1,-3,-2 ~inter,-9,-11,-5,18 ~intru,6,-1,-1,-1 ~inuti,-5,8,-1,-1 ~inven,-6,0,0,0 ~jajaj,-6,0,-2,-1 ~jarab,-1,-1,6,0 ~jerki,-3,-1,15,-4 ~jessi,-1,-2,-1,7 ~jumpi,14,-4,-4,-1 ' +
  '~kettl,-3,-1,12,0 ~killi,1,2,-5,-6 ~kindl,-2,-1,-2,8 ~kisse,-10,0,-2,0 ~knive,5,-1,-1,0 ~labio,-2,-2,13,-3 ~lagri,-2,-1,7,-1 ~lasti,36,-8,-7,-8 ~latel,5,6,-6,0 ~laugh,-9,-5,-9,-2 ' +
  '~leaki,-4,0,5,0 ~learn,-2,-1,-6,-1 ~leavi,5,-4,-3,5 ~lengu,-2,0,11,-1 ~letha,-1,-1,12,-1 ~lette,10,-2,-1,-1 ~levan,-8,12,-5,-7 ~licke,-3,0,11,-1 ~limit,-6,17,-2,-2 ' +
  '~limpi,-2,-1,13,-2 ~liqui,-2,-1,10,-2 ~liter,-1,11,-2,0 ~littl,-6,-3,-4,-4 ~livin,24,-13,-5,-5 ~llama,3,-2,8,-1 ~llant,-4,4,8,-6 ~llega,-4,-1,-1,-7 ~llegu,-5,1,-1,4 ' +
  '~lleva,10,-1,1,-3 ~lleve,11,-2,-1,-1 ~llora,-3,16,-5,-7 ~locur,6,-2,-1,-1 ~logge,-1,-1,-2,-5 ~lonel,-2,19,-1,-3 ~longe,-2,1,-5,7 ~looke,6,0,-1,-1 ~looki,8,-2,-1,0 ~losin,0,15,1,-6 ' +
  '~machi,-5,0,-3,-1 ~madru,-5,-3,-2,-2 ~magne,-2,0,6,-1 ~malit,-1,-1,-7,0 ~manag,-4,9,-1,0 ~manan,-2,-3,-5,-9 ~manch,-6,-2,14,-4 ~manda,-9,-5,-7,2 ~mande,-7,-7,-4,11 ~mante,5,-1,-2,-2 ' +
  '~marid,0,-1,-5,-4 ~matar,28,-9,-6,-7 ~matte,0,13,0,-4 ~mattr,1,-1,-5,0 ~mecer,-3,-4,-2,-7 ~medic,-2,-1,14,-1 ~mejor,-4,0,-3,-7 ~melat,-11,-3,29,-2 ~mensa,-6,-5,-5,16 ' +
  '~menta,-5,28,-6,-3 ~merez,5,-1,-2,-1 ~messa,-6,-5,-6,15 ~midni,-5,2,-1,-2 ~mient,2,3,-5,-2 ~miser,-1,0,21,-2 ~mista,-9,5,11,-3 ~mojad,-1,-1,12,-1 ~molar,-9,-1,-4,-4 ' +
  '~moles,-8,-6,-7,25 ~molid,-4,-5,-1,-2 ~molle,-3,-4,18,-3 ~monit,-9,-4,-9,-4 ~morad,-6,-4,27,-6 ~mordi,-5,-2,13,-2 ~morim,10,0,0,-1 ~morir,24,-7,-4,-6 ~morni,-1,-5,0,-5 ' +
  '~mothe,-4,24,-4,-4 ~motri,-4,-3,18,-2 ~mottl,-1,-1,5,0 ~movin,-5,-1,2,-3 ~mucha,4,-1,-1,-6 ~muert,5,-6,2,-6 ~munec,7,-1,-1,-1 ~murde,-7,-1,-5,-2 ~murie,6,-2,5,-3 ~music,6,0,-4,-1 ' +
  '~mysel,17,-4,-7,-6 ~nacid,9,-2,10,-4 ~nalga,15,0,-16,-1 ~nappe,-4,-2,-6,-3 ~nappi,-2,-1,-1,-7 ~nearl,6,-2,-1,-2 ~neces,-1,6,-7,8 ~needi,-1,0,-2,9 ~neigh,-7,0,-3,-1 ~newbo,2,-3,11,-3 ' +
  '~nicel,0,0,-9,0 ~night,-15,17,-9,-7 ~nippl,-5,0,-2,0 ~nobod,3,14,-4,-1 ~noche,-4,8,-6,-8 ~nonst,0,0,8,0 ~noque,-1,-1,-9,-2 ~norma,-1,3,-7,-5 ~nostr,-1,-1,11,-1 ~notar,11,-2,-1,-1 ' +
  '~nothi,2,13,-2,-3 ~notif,-3,-1,-3,15 ~numbe,-4,-5,-6,12 ~numer,-5,-4,-5,14 ~nurof,-1,-1,8,0 ~nursi,-7,-3,-5,-9 ~ocupa,-1,-1,-1,5 ~olvid,-5,-1,-4,4 ~opini,-3,-1,0,14 ' +
  '~optin,-3,-3,-1,18 ~oreja,0,0,5,0 ~otiti,-2,-1,6,-1 ~outsi,6,-1,-2,-1 ~overd,24,-3,6,-3 ~overn,-2,-1,-7,-12 ~overw,-5,22,-5,-3 ~pacie,-7,12,-3,-4 ~pacif,-5,-2,-6,-10 ' +
  '~painf,5,-2,14,0 ~palab,-2,-1,-1,10 ~palid,-2,-2,12,-1 ~palma,-1,0,-6,0 ~panal,-3,-2,11,-3 ~parab,9,-2,-1,-1 ~parac,-5,-2,20,-3 ~parad,5,-1,-1,-1 ~paral,0,0,0,10 ~parec,-4,0,6,-1 ' +
  '~parej,7,-3,-3,-4 ~paren,-8,9,-4,6 ~parti,-6,-3,-3,18 ~partn,8,-2,-4,-2 ~pasad,-1,-1,-6,-1 ~pasar,-7,0,-1,-1 ~pasti,11,-4,10,-5 ~patie,-7,11,-4,-2 ~pausa,-1,-1,10,0 ' +
  '~pause,-1,-2,18,-1 ~peace,13,-1,-6,-1 ~peanu,-2,-1,9,-1 ~pedaz,-3,12,-5,-1 ~pedia,-8,-3,10,-3 ~pegar,28,-9,-8,-5 ~pelig,10,-5,-1,-1 ~pelli,5,-1,-2,-1 ~pensa,17,-5,-7,-5 ' +
  '~peopl,14,-2,-3,-5 ~perdi,1,8,0,-1 ~perdo,7,-6,0,-4 ~perfu,-1,-1,9,-1 ~permi,-5,-4,-4,24 ~perso,-2,6,-4,10 ~pesad,-4,-1,-3,7 ~pictu,13,-3,-5,-1 ~piens,19,-3,-8,-3 ~piern,-2,0,5,-2 ' +
  '~pijam,-1,-1,-5,-1 ~pillo,2,-1,-5,-1 ~pitch,0,0,5,0 ~place,6,-1,-1,0 ~plane,27,-2,0,-10 ~plann,19,-3,-3,-2 ~plant,-2,0,9,0 ~pleas,-3,-4,-4,9 ~podem,-4,-3,-2,-8 ~poder,16,-2,-2,0 ' +
  '~podri,9,-8,-4,1 ~poiso,19,-3,7,-2 ~poope,-4,-3,7,-1 ~poopi,0,0,7,0 ~porfa,-2,-1,-2,13 ~posei,21,-1,-11,-1 ~pospa,-3,7,-1,-1 ~posse,15,-2,-6,-1 ~postp,9,0,-2,-1 ~prefe,8,-2,-2,3 ' +
  '~prefi,6,-3,-4,2 ~pregu,-7,-1,-1,-12 ~preoc,-4,-3,19,-2 ~press,-1,-1,5,-1 ~prime,-2,-9,-1,-1 ~proba,-6,-2,-1,-3 ~progr,-10,-6,-5,28 ~prope,-3,-2,6,-1 ~propo,17,-2,-2,-2 ' +
  '~psico,20,-8,-1,-1 ~psych,21,-7,-2,-1 ~pudie,-1,0,0,7 ~puede,-5,-2,-3,-1 ~puent,17,-2,-1,-2 ~pulle,3,-1,12,-1 ~pulli,-3,-2,12,-2 ~punch,9,-2,-2,-2 ~punet,6,0,-1,0 ~punti,-1,-1,9,-1 ' +
  '~purpl,-5,-2,17,-3 ~purpo,16,-2,-4,-2 ~pushe,11,-1,-3,-1 ~quebr,-7,3,0,-1 ~queda,5,-3,-3,-1 ~quema,-5,7,7,-1 ~quere,-5,6,-1,0 ~queri,9,-1,-4,-3 ~quest,-4,-5,-1,-6 ~quien,-1,0,-1,-6 ' +
  '~quier,8,3,-4,2 ~quisi,9,-4,-7,5 ~quita,9,-5,-3,6 ~quite,-10,-6,-6,35 ~rapid,-2,-2,12,-1 ~rasgu,12,-1,-3,0 ~rathe,9,-5,-3,5 ~rattl,-9,-1,-3,-1 ~razon,5,-2,-1,-1 ~reacc,-5,-2,23,-4 ' +
  '~react,-4,-2,21,-3 ~reall,0,7,8,-5 ~reaso,9,3,-4,-3 ~recei,-4,-2,-1,11 ~recha,-1,0,16,0 ~recib,-7,-5,-4,2 ~recog,5,9,-1,-4 ~recor,-4,-5,-5,9 ~recta,0,-1,12,0 ~recue,-7,13,-1,-2 ' +
  '~refus,-2,-3,16,-2 ~regis,-9,-1,-2,-2 ~regre,-10,5,-8,-6 ~remem,-4,10,-1,-1 ~remin,-9,-6,-5,4 ~remov,-12,-9,0,25 ~rendi,-12,23,-7,-6 ~repla,14,-3,-2,-1 ~repor,-6,-3,-6,22 ' +
  '~resen,-10,17,-3,-4 ~respe,-1,0,-1,5 ~respi,-9,0,30,-7 ~respo,-3,-6,25,-7 ~resum,-3,-2,-5,-3 ~retir,-3,-1,-2,19 ~revis,-1,0,-7,0 ~revoc,-1,-1,-1,9 ~revok,-3,-2,-2,11 ' +
  '~rigid,-5,-1,9,-1 ~rocki,-6,-3,-6,-6 ~rolle,-7,-2,12,-4 ~rolli,-1,-1,15,-1 ~rompi,8,15,-1,-4 ~ronch,-2,-1,8,-1 ~routi,-5,-1,-2,0 ~runni,4,2,5,-4 ~rutin,-8,-1,-2,-1 ~saban,-10,0,-1,0 ' +
  '~sacam,-1,-1,-3,6 ~sacri,8,-1,-1,-1 ~sacud,32,-8,-9,-6 ~salid,5,-4,-1,-2 ~salie,-4,-1,8,-2 ~salir,-4,-2,-2,14 ~salta,9,-4,-4,-3 ~sangr,2,-3,25,-6 ~saque,-5,-3,-5,25 ' +
  '~sarpu,-5,-2,14,-1 ~sayin,9,-1,-4,-2 ~scald,-2,0,14,0 ~scare,17,2,-2,-3 ~sched,-7,-1,-4,-4 ~seein,9,-3,-5,-2 ~segui,4,8,-8,7 ~segun,-5,-1,2,-2 ~segur,18,-14,0,-4 ~seizu,-4,-3,21,-3 ' +
  '~seman,-8,-5,4,-9 ~sendi,0,-2,-3,5 ~senti,12,-1,-5,-3 ~seria,6,0,0,-2 ~servi,-11,-5,-5,24 ~settl,-3,-2,-5,-2 ~shaki,10,-7,4,-3 ~shive,0,0,16,0 ~shoul,1,-1,4,-5 ~shove,20,-3,-1,-2 ' +
  '~showe,-4,17,-5,-1 ~siemp,7,-3,-3,1 ~sient,-1,23,-6,-7 ~siest,-9,-3,-8,-6 ~signe,-8,-4,-1,17 ~sigue,-5,-2,-2,10 ~sigui,-5,-2,-6,-3 ~silbi,-1,0,8,0 ~silen,-5,-1,-3,-1 ' +
  '~singi,-5,-1,-1,-1 ~siste,-4,-2,-6,2 ~sitti,11,-1,-1,0 ~skipp,-3,-2,6,-1 ~slamm,21,-1,-1,-1 ~slapp,15,-4,-6,-2 ~sleep,-7,-4,0,1 ~slowe,0,0,-6,0 ~smack,21,-2,-3,-1 ~smoth,20,-6,-5,-2 ' +
  '~snapp,-12,13,-3,-1 ~snooz,-5,-1,-4,-1 ~snore,-8,-3,12,-1 ~snori,-1,-3,8,-1 ~sobbe,-3,18,-1,0 ~sobbi,-3,10,-2,-1 ~sobre,3,12,-6,-4 ~solic,-1,-1,-1,8 ~sombr,9,-1,-1,-1 ' +
  '~someo,11,-3,-6,-4 ~somet,9,-2,5,-6 ~sonaj,-6,-1,-2,-1 ~sopor,2,18,-1,-6 ~sound,9,-4,10,-6 ~spamm,-3,-1,0,10 ~spani,-2,0,-2,-6 ~spank,15,-1,-2,-1 ~squee,12,-4,-2,-1 ' +
  '~stabb,10,-6,-2,-1 ~stair,11,-3,7,-2 ~stand,10,-3,-4,-1 ~stayn,-1,-1,-1,6 ~stopp,1,-2,0,19 ~strai,-3,-4,-5,-2 ~stran,12,-4,0,-2 ~stron,3,-1,-6,-1 ~strug,-5,15,6,-3 ~stuff,-1,-2,8,-1 ' +
  '~subsc,-6,-3,-4,33 ~sucki,-1,-1,12,-1 ~sudan,-1,-1,6,-1 ~suici,41,-14,-7,-11 ~summa,-5,-2,-2,-3 ~sunke,-2,-1,8,-2 ~super,-5,23,-4,-6 ~suppo,-1,7,-2,-1 ~supur,-1,0,7,-1 ' +
  '~survi,-4,-1,-5,-6 ~suscr,-5,-2,-4,20 ~suspe,-2,0,-1,9 ~swadd,-8,-2,-8,-6 ~swall,-7,-4,21,-3 ~swapp,6,0,-6,0 ~swell,-5,-2,15,-2 ~switc,10,-3,-6,1 ~swoll,-4,-3,18,-4 ~syste,-1,0,-1,7 ' +
  '~table,7,-1,12,-1 ~talki,8,-2,-2,-1 ~tambi,-5,6,-4,-9 ~tapad,-1,0,-14,-1 ~teeth,-5,-8,-5,-3 ~telef,-4,-3,-4,11 ~telli,8,-2,-3,-2 ~tembl,-3,-1,11,-1 ~tempe,1,2,12,-3 ' +
  '~tempr,-1,-2,3,-7 ~tempt,8,-1,-1,-1 ~termi,0,-6,-6,14 ~terri,-3,15,-2,-1 ~terro,-1,10,-3,-1 ~teter,-1,-1,-5,-1 ~tethe,-2,7,-1,-2 ~texte,-7,-5,-2,21 ~texti,-7,-5,-4,15 ' +
  '~texto,-6,-4,-4,20 ~thank,-6,-6,-6,5 ~there,9,-3,4,-3 ~theyr,8,0,1,-1 ~think,9,5,-7,-5 ~thoug,23,-6,-10,-5 ~threa,16,-1,-7,-2 ~throa,5,-1,7,-1 ~throu,-4,3,-7,1 ~throw,5,-7,12,-4 ' +
  '~thrus,-2,-1,16,-1 ~tiemb,-5,-3,15,-4 ~tiene,-3,-1,-2,11 ~tiran,8,-2,-2,-3 ~tirar,26,-3,-8,-4 ~tired,-13,0,-3,-1 ~toall,-6,6,-3,-3 ~toddl,-6,-2,-1,-2 ~toile,-2,12,4,0 ' +
  '~tomad,-1,0,8,-1 ~tomar,17,-2,-4,-2 ~tomor,8,-4,-4,-7 ~tongu,-3,-1,8,-1 ~tonig,2,6,-3,-10 ~tonte,5,0,-1,-1 ~tortu,-2,-1,-5,-6 ~tosse,6,-1,-3,-1 ~total,-2,9,-2,-3 ~touch,-5,8,-1,-3 ' +
  '~traba,-6,-5,0,5 ~traff,16,-2,-1,-1 ~traga,0,-1,12,0 ~tranq,-5,-2,-6,15 ~trapp,-2,7,0,0 ~trist,-4,20,-6,-2 ~troub,-1,-1,5,-1 ~trust,9,-6,-2,-1 ~tuesd,5,0,-1,0 ~turne,-4,-1,7,5 ' +
  '~turni,-2,-1,7,-1 ~twitc,-2,-1,18,-1 ~txtin,-2,-1,-1,7 ~tylen,-5,-4,15,-3 ~ultim,3,5,-7,0 ~unali,8,0,-1,-1 ~uncon,-1,-1,15,-1 ~under,2,5,-1,-3 ~unenr,-3,-1,-1,17 ~unirm,-7,-2,-3,-3 ' +
  '~unres,-2,-1,17,-2 ~unsaf,9,-4,0,0 ~unsub,-12,-8,-7,35 ~unsus,-5,-2,-3,20 ~urgen,-7,-3,18,-2 ~usele,-6,9,-1,-1 ~usted,-5,-4,-3,12 ~vacac,-5,-3,-2,-4 ~vacun,-2,-1,-5,-1 ' +
  '~vayan,-4,-2,-3,25 ~venen,-1,-1,16,-2 ~venta,7,-2,-3,-3 ~verda,4,6,-1,-3 ~vigil,30,-6,-1,-3 ~viole,24,-2,-1,-2 ~visio,5,-1,-1,0 ~vivie,20,-11,-3,-9 ~voice,17,-3,-6,-4 ' +
  '~vomit,-8,-8,35,-6 ~vuelv,-7,1,-4,17 ~wakin,-6,-1,-3,-6 ~walke,-3,0,-5,-1 ~walki,1,6,-4,-2 ~wante,3,6,-3,0 ~wanti,9,-1,-2,-1 ~watch,10,-1,-2,-2 ~weari,-1,0,-1,-5 ~weekl,-4,-2,-4,-8 ' +
  '~weigh,-5,-3,16,-3 ~wheez,-4,-3,25,-3 ~whisp,12,-2,-1,0 ~wille,-3,-1,-5,-1 ~windo,6,-4,4,-3 ~winni,-3,0,-6,0 ~withd,-5,-2,-2,15 ~witho,0,-2,-5,-5 ~worki,-3,-2,-6,-3 ' +
  '~worri,-2,-1,9,-2 ~would,5,-3,-4,-2 ~wrist,10,-2,-2,-1 ~writt,13,-2,-1,-2 ~yelle,-6,19,-3,-1 ~yello,-5,-2,17,-3 ~yeste,-3,-4,-2,-9 ~zamar,26,-1,-3,-1 ~zaran,20,-4,-4,-1 ' +
  '~zombi,-9,-7,-5,-7';
