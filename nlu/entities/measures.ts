import type { MeasureKind } from '../../storage/records';
import type { LengthUnit, Measured } from '../understanding';
import {
  LENGTH_UNITS,
  LISTED_BEFORE,
  MEASURE_NAMES,
  MEASURED,
  MEASURED_AS,
  NOT_MEASURED,
  OFF_AFTER,
  TAKEN,
} from './lexicon/measures';
import type { Found, Rule, Unread } from './span';

const NAMES = MEASURE_NAMES.map(([, words]) => words).join('|');
const UNITS = LENGTH_UNITS.map(([, words]) => words).join('|');
const FIGURE = '(\\d{1,4}(?:\\.\\d{1,3})?)';
const NO_OTHER = '(?!\\s*(?:元|块|件|条|天|号|码|%|个|岁|斤|kg|yuan|days?|/))(?![\\d.]*\\d)';
/** Traditional measure: 2尺1 is 2.1 chi. */
const CHI = '(\\d)\\s*尺\\s*(\\d(?:\\.\\d)?)?\\s*寸?';

const nameIn = (words: string): MeasureKind | undefined =>
  MEASURE_NAMES.find(([, pattern]) => new RegExp(`^(?:${pattern})$`).test(words))?.[0];

const unitIn = (words: string | undefined): LengthUnit | undefined =>
  words === undefined
    ? undefined
    : (LENGTH_UNITS.find(([, pattern]) => new RegExp(`^(?:${pattern})$`).test(words))?.[0] as LengthUnit);

interface Figure extends Measured {
  /** What the listing says, or a difference: read, and not meant. */
  aside: boolean;
}

/** Only the words nearest to the figure tell what it is: "标98量出来" was measured. */
const isAside = (between: string): boolean => {
  const words = between.toLowerCase();
  return NOT_MEASURED.test(words) && !MEASURED.test(words.slice(words.search(NOT_MEASURED)));
};

function figure(value: number, fields: Partial<Figure>): Figure {
  return { value, aside: false, ...fields };
}

const known = (name: MeasureKind | undefined, unit: LengthUnit | undefined): Partial<Figure> => ({
  ...(name && { name }),
  ...(unit && { unit }),
});

/** At most this much between a name and its figure. */
const BETWEEN = '[^\\d,，。;；\\n]';

const RULES: readonly Rule<Figure>[] = [
  {
    pattern: new RegExp(`(${LISTED_BEFORE})?(${NAMES})(${BETWEEN}{0,16}?)${CHI}`, 'gi'),
    read: ([, before, name, between, chi, cun]) =>
      figure(Number(chi) + Number(cun ?? 0) / 10, {
        ...known(nameIn(name!.toLowerCase()), 'chi'),
        aside: before !== undefined || isAside(between!),
      }),
  },
  {
    pattern: new RegExp(
      `(${LISTED_BEFORE})?(${NAMES})(${BETWEEN}{0,16}?)${FIGURE}\\s*(${UNITS})?${NO_OTHER}(${OFF_AFTER})?`,
      'gi',
    ),
    read: ([, before, name, between, value, unit, off]) =>
      figure(Number(value), {
        ...known(nameIn(name!.toLowerCase()), unitIn(unit?.toLowerCase())),
        aside: off !== undefined || (before !== undefined && !MEASURED.test(between!)) || isAside(between!),
      }),
  },
  {
    pattern: new RegExp(`((?:${TAKEN})${BETWEEN}{0,8}?)${FIGURE}\\s*(${UNITS})?${NO_OTHER}`, 'gi'),
    read: ([, , value, unit]) => figure(Number(value), known(undefined, unitIn(unit?.toLowerCase()))),
  },
  {
    pattern: new RegExp(
      `(${BETWEEN}{0,6}?)${FIGURE}\\s*(${UNITS})(\\s*[a-z]+(?: the [a-z]+)?)?${NO_OTHER}`,
      'gi',
    ),
    read: ([, before, value, unit, after = '']) =>
      figure(Number(value), {
        ...known(
          MEASURED_AS.find(([, pattern]) => pattern.test(after.toLowerCase()))?.[0],
          unitIn(unit!.toLowerCase()),
        ),
        aside: isAside(before!) || new RegExp(`^${OFF_AFTER}`, 'i').test(after),
      }),
  },
];

/** A figure without a name is of what was named last ("胸围标98，量出来94"). */
function named(found: readonly Found<Figure>[]): Figure[] {
  let last: MeasureKind | undefined;
  return found.map(({ value }) => {
    last = value.name ?? last;
    return { ...value, ...(last && { name: last }) };
  });
}

/** Lengths that somebody measured, in the order they are told; taken before money, which decimals look like. */
export function takeMeasures(unread: Unread): Measured[] {
  return named(unread.find(RULES)).flatMap(({ aside, ...measured }) => (aside ? [] : [measured]));
}
