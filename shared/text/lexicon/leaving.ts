/**
 * The words of leaving us, by what they do in a sentence. `leaving.ts` puts them together, so that a
 * wording nobody listed is heard when its parts are here. `x*`: every word that begins so. Data only.
 */
import type { Lang } from '../reading.ts';

export interface LeavingLexicon {
  /** Ends something. */
  readonly cease: string;
  /** Ends it with an `off` behind. */
  readonly switches: string;
  /** Says all of it by itself, where it is the whole sentence. */
  readonly alone: string;
  /** What only we send or are. */
  readonly ours: string;
  /** What we do to a phone. */
  readonly contact: string;
  /** To get what we send. */
  readonly get: string;
  readonly not: string;
  /** Has had its fill. */
  readonly enough: string;
  /** The parent's phone or the parent. */
  readonly me: string;
  readonly number: string;
  /** Points at us without a noun; counts only where the sentence ends behind it. */
  readonly this: string;
  readonly consent: string;
  readonly withdraw: string;
  readonly want: string;
  /** To leave, whole by itself behind a wish or a question. */
  readonly leave: string;
  /** To take a phone off something, and to be taken. */
  readonly takeOff: string;
  readonly takenOff: string;
  /** Signed up, agreed, asked for. */
  readonly joined: string;
  readonly ask: string;
  /** Nothing to do with leaving: texts that did not come, and rests that are asked for. */
  readonly elsewise: string;
  /** May stand behind the last word, and before the first. */
  readonly courtesy: string;
  /** May stand between the parts. */
  readonly small: string;
}

export const LEAVING: Record<Lang, LeavingLexicon> = {
  en: {
    cease: 'stop sto stoo stpp ztop stp stpo sotp stopp stopping quit quitting cease end ending halt discontinue cancel cancelling canceling terminate suspend kill stahp cancle halting cut knock disable deactivate mute removal ceasing',
    switches: 'turn shut switch',
    alone: 'remove unsubscribing stop sotp stpo stp stopp quit cease unsubscribe unsub unsubscribed unsuscribe optout halt cancel canceling cancelling removal blocked',
    ours: 'texts messages msgs msg sms txts reminders notifications alerts nudges spam spamming subscription membership service program enrollment staynear communication communications account services texting coach coaching sleep_coach contact',
    contact: 'text texting textng texing textin txt txting txtin message messaging msg msging contact contacting send sending write writing remind reminding ping pinging bother bothering bug bugging spam spamming harass harassing pester pestering disturb coach coaching reach reaching txtn textn txtng texin notifying emailing calling',
    get: 'get getting receive receiving recieve recieving',
    not: 'dont not noo never no cannot cant shouldnt dnt dont longer wont without neither rather',
    enough: 'enough tired sick fed over done finished through annoying annoyed many bored',
    me: 'me us',
    number: 'name number phone cell mobile family wife husband house',
    this: 'this these them it those anything everything all thing list',
    consent: 'consent consenting permission authorize authorise authorization permitted',
    withdraw: 'withdraw revoke retract cancel rescind take taking revoking withdrawing',
    want: 'want wanting needing wanna wish like need care interested rather prefer wants require request requesting',
    leave: 'out off cancel unsubscribe quit leave stop removed removing opted',
    takeOff: 'unregister deregister unenroll unlist take remove delete drop pull strike erase scratch forget lose block get let kick purge wipe',
    takenOff: 'removed deleted unsubscribed unenrolled dropped',
    joined: 'signed sign asked enrolled subscribed joined agree agreed accept accepted',
    ask: 'how where can could what',
    elsewise: 'came come arrive arrived got late tonight today tomorrow night weekend week until till for while during before after back through saw yet why phone',
    courtesy: 'please pls plz thanks thank you thx ty now ok okay anymore any more again ever either already immediately asap today forever for good at all sorry guys team kindly to do longer so much right away with hi hello hey i said just would could can u really then oh im out completely entirely altogether permanently right away today dude bruh bro yo man sweetie dear honey bye goodbye sir maam folks ppl people lol ugh omg wow no creep creeps weirdo weirdos idiot idiots jerk jerks spammer spammers scammer scammers',
    small: 'another daily nightly weekly stupid annoying silly constant endless damn bloody the my our your a an any more all of these those this that from with to sending getting receiving me us please just have be being further future other such kind need for you there is are am i we now really at ever want doing so texting bother get',
  },
  es: {
    cease: 'descontinuar descontinuen descontinue discontinuar finalicen finaliza finalice finalizar concluyan concluir parenle parale parele para pare paren parad parar pararan pararas dejen deja dejad deje dejar dejo dejamos basta cese cesen cesad detengan deten detener detenga cierren cierre cancela cancele cancelen cancelad cancelar termina terminen terminar termine terminad suspende suspendan suspender suspenda anula anulen anular anule apaguen apaga apagar apague apagad desactiva desactiven desactivar desactive alto stop fin quita quiten quitar acaben acabar bloquear corten corta cortenla cortala detenganse parense aflojen aflojenle dejaran dejaras cesaran',
    switches: '',
    alone: 'quiten saquen eliminen parenle parale parele pare paren parad parar alto basta stop detener detengan cancelar cancelen desuscribir desuscribirme desuscripcion baja vayanse largo pararan parense detenganse detengase salir desinscribirme desinscribanme desinscribir cortenla cancelame cancelenme cancelo cancelado cancela cancele saquenme sacame quitenme borrenme borrame cortala corten fuera',
    ours: 'mensajes mensaje mensajitos textos texto sms avisos notificaciones recordatorios spam suscripcion servicio programa inscripcion wasaps whatsapps cuenta staynear comunicacion comunicaciones msjs msj mjs mensages mensajito servicios comunicados coach',
    contact: 'escrib* mand* envi* contact* molest* texte* mensaje* fastidi* record* recuerd* avis* insist* llam* busq* rompan rompas jodan jodas joder texteen jod* text* notifi* enbi*',
    get: 'recibir recibiendo recibirlos',
    not: 'no noo nop nunca jamas ni ningun sin nada tampoco',
    enough: 'basta suficiente suficientes demasiados hart* cansad* tantos aburrid* canse cansamos fastidiad* cansado',
    me: 'me nos',
    number: 'nombre numero telefono celular movil',
    this: 'esto estos eso lo los nada ninguno todo cosas lista',
    consent: 'consentimiento permiso autorizo autorizacion autorizamos consiento permito autorizado autorice',
    withdraw: 'retiro revoco retirar revocar quito anulo cancelo retiramos',
    want: 'ocupo ocupamos quiero queremos quiere deseo deseamos necesito necesitamos interesa interesan interesados interesada interesado quisiera prefiero gustaria falta solicito pido solicitamos pedimos kiero requiero keremos',
    leave: 'descontinuar discontinuar finalizar concluir salir salirme salirnos baja cancelar cancelo desuscribirme desapuntarme darme borrarme parar paro terminar irme salgo desinscribirme desuscribir salirse desactivar continuar cancele cancelen cancelemos cancelara',
    takeOff: 'borra saca quita elimina desactiva desactiven borr* saqu* sac* quit* elimin* desapunt* desuscrib* olvid* bloque* borre quite saque elimine desactive desinscrib* retir* saken desactivar',
    takenOff: 'eliminada eliminado borrada borrado',
    joined: 'apunte apuntamos inscribi inscribimos pedi pedimos suscribi solicite apuntado registre registramos acepto acepte aceptamos acuerdo autorice',
    ask: 'como donde puedo pueden hago',
    elsewise: 'llego llegan llegaron llega llegado tarde noche hoy manana semana hasta durante mientras antes despues recibi',
    courtesy: 'por favor porfis porfa porfavor gracias ya mas nunca jamas ahora nada ok vale muchas para siempre de una vez mismo a nadie disculpen perdon hola les dije que todo todos oigan oye che amor mijo mija mi mucha señor bueno chau adios senores gente saludos atentamente jaja ay x',
    small: 'estoy estamos esten estes sigan siga sigas llegue lleguen falta el la los las mi mis su sus tu tus vuestra vuestros de del que me nos mas ya por favor a este esta estos estas todo todos tantos con recibir mandando enviando escribiendo seguir recibiendo lo les te le hace haga hacen ustedes en se es un una como pido agradeceria ser para quiero vuelvan vuelvas vuelva dejaran pararan k q esa vaina',
  },
};
