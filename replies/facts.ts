import { DateTime, Duration } from 'luxon';
import type { FactValue } from '../policy/decision';
import type { Language } from '../storage/records';
import { LOCALE } from './catalogue';

/** In whose words and on whose clock a fact is shown. */
export interface Reading {
  language: Language;
  zone: string;
  /** The year it is read in: a day of another year is told with its year. Absent: days are told without. */
  year?: number | undefined;
  /** Says a catalogue key, for facts that are terms. */
  term: (key: string) => string;
}

const DAY_FORMAT: Record<Language, string> = { zh: 'L月d日', en: 'd LLL' };

/** Fen as yuan with two decimals: 12345 → ¥123.45. */
export function yuan(fen: number): string {
  const sign = fen < 0 ? '-' : '';
  const whole = Math.floor(Math.abs(fen) / 100);
  return `${sign}¥${whole}.${String(Math.abs(fen) % 100).padStart(2, '0')}`;
}

const WITH_YEAR: Record<Language, string> = { zh: 'yyyy年L月d日', en: 'd LLL yyyy' };

/** A day as it is told in the year of the reading. */
function dayOf(at: DateTime, { language, year = at.year }: Reading): string {
  return at.toFormat((at.year === year ? DAY_FORMAT : WITH_YEAR)[language]);
}

function moment(at: number, { language, zone }: Reading): DateTime {
  return DateTime.fromMillis(at, { zone }).setLocale(LOCALE[language]);
}

const clock = (at: number, reading: Reading): string => moment(at, reading).toFormat('HH:mm');

/** The end of a window: a day that ends at midnight ends at 24:00, as people say it. */
function end(at: number, reading: Reading): string {
  const last = moment(at, reading);
  return +last === +last.startOf('day')
    ? `${dayOf(last.minus({ days: 1 }), reading)} 24:00`
    : `${dayOf(last, reading)} ${last.toFormat('HH:mm')}`;
}

const UNITS = ['days', 'hours', 'minutes'] as const;

/** The two largest units that count: "3天4小时", "2 hours 5 minutes"; under a minute counts as one. */
function duration(ms: number, language: Language): string {
  const whole = Duration.fromMillis(Math.max(ms, 60_000)).shiftTo(...UNITS, 'seconds');
  const first = UNITS.findIndex((unit) => whole[unit] > 0);
  const shown = UNITS.slice(first, first + 2).filter((unit) => whole[unit] > 0);
  const parts = shown.map((unit) =>
    Duration.fromObject({ [unit]: whole[unit] }, { locale: LOCALE[language] }).toHuman(),
  );
  return parts.join(language === 'zh' ? '' : ' ');
}

/** "胸围 94 厘米": centimetres with one decimal where there is one. */
function length({ millimetres, of }: Extract<FactValue, { millimetres: number }>, reading: Reading): string {
  const figure = `${millimetres / 10} ${reading.term('unit.centimetre')}`;
  return of ? `${of[reading.language]} ${figure}` : figure;
}

function list({ list: values, as }: Extract<FactValue, { list: FactValue[] }>, reading: Reading): string {
  const parts = values.map((value) => readFact(value, reading));
  if (reading.language === 'zh') return parts.join('、');
  if (as === 'notes') return parts.join(', ');
  return new Intl.ListFormat('en', { type: 'conjunction' }).format(parts);
}

/** A fact as a person reads it: money, instants in the shop's zone, terms and lists in the language. */
export function readFact(value: FactValue, reading: Reading): string {
  if (typeof value !== 'object') return String(value);
  if ('fen' in value) return value.of ? `${reading.term(value.of)} ${yuan(value.fen)}` : yuan(value.fen);
  if ('at' in value) return `${dayOf(moment(value.at, reading), reading)} ${clock(value.at, reading)}`;
  if ('until' in value) return end(value.until, reading);
  if ('day' in value) return dayOf(moment(value.day, reading), reading);
  if ('duration' in value) return duration(value.duration, reading.language);
  if ('term' in value) return reading.term(value.term);
  if ('millimetres' in value) return length(value, reading);
  if ('list' in value) return list(value, reading);
  return value[reading.language];
}
