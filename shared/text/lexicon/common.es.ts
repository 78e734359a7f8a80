/** Everyday words that stand near a word of the lexicon in spelling and are no slip of it. Data only. */
export const commonEs =
  'abrela acaban acabar acaso acento acerquen acompana acoso acostarme acostarte acostaste activar acusado adora agarralo agosto aliado alias alice ' +
  'aliento almas altas altos amaba amabas amanecer amas amos andan andas apagalo apaguen apostar aprendido aprendiz areas armar artes asunto autor ayudar ' +
  'bajala balas banco bandera bando basada basado baston beber bebes bonita bonito bote bravo cabina caida callar calme calvo cambiara camina caminas ' +
  'caminos camisa canse cantar cargador cargo carguen carla carlo carnada cartas casar casco causa causo cerdo cesar charlar chicle ciento cientos circo ' +
  'coger cogio color comes comico comido comienzan comienzo comoda completar consulado conte continuar conto contra corea corra corrio cortando cortar ' +
  'cosmo costa costar costas cuadro cuentan cuentas cuero cuesta cunado dama damas dana danado dano dare darle darme darte debas decias dejalo dejas ' +
  'dejen desee desierto despierte dicha digas diras dolar doler dormire duermes duermo echen empiece empiezo enero enseno entere entran entras entremos ' +
  'entren envia espada estan esten exijo falda falla fallado falsa faltan familias firma flotando forman formar frase fria fueran fumar funcion gafas ' +
  'ganan ganar gates grano gritar grites grupo haberla haberlo habia habiendo hablen habre haces hacha hacian hacienda halle haras haria harta hazle ' +
  'hojas hostil huella infeccion infierno intenso intenta intentalo intentan intenten internado inventado inventar invente invento jabon jamon japon ' +
  'jason juega junio jurar juzgar lago levantar levantarme levantarte levanten lisa litro litros llegaba llegada llegan llegaran llegaria llegas llenar ' +
  'lleno llevan llevara llevaron lunar madera maldita maldito maleta mamita mancha mando maneja manta manzana marca marchar martha matando matar materia ' +
  'material medica medida medidas menti mentido mesas metas meter metes metiendo metio metodo miami mios mirad modos monos moria movido movil muera ' +
  'mueras mueva muevas nadar niego nigel ninas ninguno ninita nuca ofrece ondas pacto pagado pagamos pagar pagas palo panel parada parado paramos paras ' +
  'parate pare pares parto pasaba pasando pasara pasas pasemos pasen pases pasos pasta pasto patada patadas patas pausa pecado pedi pedido pedimos pedro ' +
  'perdamos perdemos perdidos pesada pesado pido pierda pierdas pinta pizza plaga plana planos plata plaza pollo polo ponen ponle ponme ponte portada ' +
  'porter portero posee precio premio presta probemos pudieron puerta puerto puta quedan quedare quedarme quedarte quedas queden quejarte quema quemar ' +
  'quemo querian querida queridos querra querria queso quieren quinto raros raton rayos rechazar reciben resuelto risas rodando rotos rudo ruina sabiendo ' +
  'sable sabre sales salgo salon salte salve santo sato segui seguia seguimos seguira seguiras senado senor senos sentarme sentarte senti sentirse sienta ' +
  'sientas siente siguen sirven sirvo socio solar somos sonaba sonado sonda sopla subio suelo suero tabla tango tarado tardar tarea temas temer tenes ' +
  'texas thomas timon tiras tiren tires tiro tiros toalla tocando tocas toman tomar tomarlo tomen toquen tornado trabajo trade trae traen traes trago ' +
  'trajo tramando traten trato trono uitima uitimo vacias velma velo ventaja ventajas vera veran verga veria viaja viena viera vigila visitar voces ' +
  'volvamos volvemos vuela vuelva vuelven vuelvo sabana sabanas mantas cunada maestra dejemos pesados bloqueando bloqueado bloqueada bloqueo ';
