/** Spanish clock idioms. Data only. */
import type { ClockIdioms } from './clock.ts';

export const clockEs: ClockIdioms = {
  numbers: {
    un: 1, una: 1, uno: 1, dos: 2, tres: 3, cuatro: 4, cinco: 5, seis: 6, siete: 7, ocho: 8, nueve: 9, diez: 10, once: 11, doce: 12,
    quince: 15, veinte: 20, veinticinco: 25, treinta: 30, cuarenta: 40, cincuenta: 50, sesenta: 60, noventa: 90, trece: 13, catorce: 14, veintidos: 22, veintiuna: 21, treintaicinco: 35, cuarentaicinco: 45,
  },
  ordinals: { primera: 1, segunda: 2, tercera: 3, primer: 1, cuarta: 4 },
  countWords: {},
  dozens: { 'media docena': 6, 'una docena': 12, docena: 12 },
  units: {
    m: 'min', min: 'min', mins: 'min', minuto: 'min', minutos: 'min', minuticos: 'min', minutitos: 'min', mnts: 'min', mn: 'min', minutillos: 'min', minuts: 'min', mints: 'min', minitos: 'min', minustos: 'min', mintos: 'min',
    h: 'hour', hr: 'hour', hrs: 'hour', hora: 'hour', horas: 'hour', hs: 'hour', horitas: 'hour', horita: 'hour', horass: 'hour', hras: 'hour', hra: 'hour', oras: 'hour',
    seg: 'sec', segs: 'sec', segundos: 'sec', segundo: 'sec',
    mes: 'age', meses: 'age', semana: 'age', semanas: 'age', dia: 'age', dias: 'age', ano: 'age', anos: 'age', anitos: 'age', noches: 'age', sem: 'age', mesecitos: 'age',
    oz: 'amount', onzas: 'amount', onza: 'amount', ml: 'amount', mls: 'amount', cc: 'amount', kg: 'other', kilos: 'other', mg: 'other', gotas: 'other',
    grados: 'temp', grado: 'temp', c: 'temp', 'º': 'temp',
    dientes: 'other', estrellas: 'other', cuentos: 'other', cuento: 'other', canciones: 'other', panales: 'other', intentos: 'other', ninos: 'other', hijos: 'other', personas: 'other', cafes: 'other', vasos: 'other', libros: 'other',
  },
  spans: {
    'media hora': 30, 'media horita': 30, 'otra media': 30, 'otra media hora': 30, 'otra media horita': 30, 'otro cuarto de hora': 15, 'otra hora': 60, 'media hr': 30, 'media h': 30, 'media horilla': 30, 'un cuarto de hora': 15, 'cuarto de hora': 15, 'cuarto de horita': 15, 'tres cuartos de hora': 45, '3 cuartos de hora': 45,
    'una hora': 60, 'una horita': 60, 'hora y media': 90, 'hora y pico': 60, 'hora y cuarto': 75, 'hora y algo': 60, 'hora larga': 60, 'hora y tres cuartos': 105, 'horita y media': 90, 'hora y poco': 60, 'un ratito': 0, 'un par de horas': 120, 'par de horas': 120, 'un minuto': 1, 'una hora entera': 60, 'un minutito': 1,
  },
  spanTails: {
    'y media': 30, 'y cuarto': 15, 'y un cuarto': 15, 'y tres cuartos': 45, 'y pico': 0, 'y algo': 0, 'y poco': 0, 'y piquito': 0, 'y un poco': 0, 'larga': 0, 'larguita': 0, 'escasa': 0, 'larguisima': 0, 'y un pelin': 0, 'y 1/2': 30,
  },
  moments: { medianoche: 0, 'media noche': 0, mediodia: 720, 'medio dia': 720 },
  halfBefore: [],
  past: ['pasadas'],
  to: ['para'],
  quarter: ['cuarto', 'quarto', 'un cuarto'],
  half: ['media'],
  afterHourPlus: ['y', 'i'],
  afterHourMinus: ['menos', '-'],
  oclock: ['clavadas', 'en punto', 'pasadas', 'largas'],
  dayParts: {
    am: 'am', pm: 'pm', 'de la manana': 'am', 'de la mañana': 'am', 'de la madrugada': 'am', 'de madrugada': 'am', 'por la manana': 'am', 'esta manana': 'am', 'x la manana': 'am', 'd la manana': 'am', 'de la mñn': 'am', 'de la mnn': 'am', 'de la man': 'am',
    'de la tarde': 'pm', 'por la tarde': 'pm', 'esta tarde': 'pm', 'd la tarde': 'pm', 'de la noche': 'night', 'd la noche': 'night', 'por la noche': 'night', 'de la nochecita': 'night', 'del mediodia': 'pm', 'del medio dia': 'pm', 'a la tarde': 'pm', 'a la noche': 'night', 'a la manana': 'am', 'a la madrugada': 'am', 'de la siesta': 'pm', 'de noche': 'night', 'x la tarde': 'pm', 'en la madrugada': 'am', 'en la manana': 'am', 'en la tarde': 'pm', 'en la noche': 'night',
  },
  timeBefore: ['las', 'la', 'a', 'sobre', 'hacia', 'hasta', 'desde', 'tipo', 'casi', 'aprox', 'como', 'entre', 'antes', 'at', 'q'],
  timesAfter: ['veces', 'vez', 'despertares', 'despertar', 'despertadas', 'tomas', 'biberones', 'bibes', 'desvelos'],
};
