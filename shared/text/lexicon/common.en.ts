/** Everyday words that stand near a word of the lexicon in spelling and are no slip of it. Data only. */
export const commonEn =
  'agent alter arena banks batch bears beast begun belle bench besides bikes billy bites biting black blink bobby booth boots booty bought bowling breach ' +
  'breeds bridges brook brooks bufing burped burping burps camel carriers carries cave caved cells chain chances chapters char charged charter cheat ' +
  'checking chess chews chick chicks choir chose chuck clan click clone clusters coach combine compliant constip contract cooked coupled couples court ' +
  'crest crimes crop cruises cycles desire differences disc discs diving dodge donor draft drawn driver drives dsc episodes excerpt exercises failing ' +
  'fails fare feeling fewer fight fighter filed filling fist flame fleet flood flour foods forth friend gassy gives goods grad grams granny grant grants ' +
  'gras grass grinning grip handy hans heads helps hiccups hills holdings holds homeless homes hose hostel houses hugs hundreds hungary infectious ' +
  'insider intro kicking kicks kissed lakes lamps laser latter laughing laughs launch layer leads lease licking liked likes lined listed listing lived ' +
  'loans logged macro meaning medicines menus message methods minds model modes mold monte moore moves nancy nappies needle newer numbers pace packed ' +
  'packing pages palace pants parts pasta paste patents paths peoples phases phrases placing planes planet plans plant players plays poker powder powers ' +
  'practices prayer protect protected protecting pts quit racing racks raise rating readings realm reflux relative replace resort rider rides ridge roads ' +
  'rocket rounds routines routing sacred sage sally saving scared score scoring seattle separated sept setting sewing shade shake shame shape shaped ' +
  'shares shark sharp shaved shelf shipped shipping shoot shooting shops shore shorts shows signing silly singles sites sized sizes sleeve sleeves slide ' +
  'slides slots smiling sneezed sneezing solely sons sort sparc spare spine sport spots stack stages stake standings stands starring stars stat state ' +
  'stated stating stays stick stock store str strand strap stream streaming streams striking strip stripes struck stuart sweet sys tales tapes taxes ' +
  'teams thee theme thin thinking thinks thong thorough thousands threat throw tied ties tiles timer tires tmp token tommy tools towns trail trailers ' +
  'trainer transfers tribes trips trying tulsa vice voices wages waiting wales walter waters waved waves waving whale where whose wider width winds witch ' +
  'women woods worked worker working works worlds yawned yawning yeast zones suit suits suited washed charger easter bother reaching bugging dozing dozed dozes ';
