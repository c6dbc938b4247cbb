const DIGITS: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  俩: 2,
  三: 3,
  仨: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const UNITS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/** A numeral, for building patterns: digits with decimals, or Chinese characters, no more than a number has. */
export const NUMERAL = '(?:\\d+(?:\\.\\d+)?|[零〇一二两三四五六七八九十百千万]{1,16})';

/** "12", "12.5", "十二", "二百五", "一万二" → a number; undefined when it is none. */
export function numberOf(text: string): number | undefined {
  if (/^\d+(?:\.\d+)?$/.test(text)) return Number(text);
  const [thousands, rest] = text.includes('万') ? text.split('万', 2) : ['', text];
  const high = thousands === '' ? 0 : belowTenThousand(thousands ?? '');
  const low = tailOf(rest ?? '', thousands === '' ? 1 : 1000);
  return high === undefined || low === undefined ? undefined : high * 10_000 + low;
}

/** What follows 万: "一万二" is 12,000, "一万零二" is 10,002. */
function tailOf(text: string, unit: number): number | undefined {
  if (text === '') return 0;
  if (unit > 1 && text.length === 1 && text in DIGITS) return DIGITS[text]! * unit;
  return belowTenThousand(text);
}

function belowTenThousand(text: string): number | undefined {
  let sum = 0;
  let digit: number | undefined;
  let unit = 1;
  for (const char of text) {
    const value = DIGITS[char];
    if (value !== undefined) {
      digit = unit === 1 && digit !== undefined && sum === 0 ? digit * 10 + value : value;
      if (value === 0) unit = 1;
      continue;
    }
    if (UNITS[char] === undefined) return undefined;
    unit = UNITS[char];
    sum += (digit ?? 1) * unit;
    digit = undefined;
  }
  return sum + (digit ?? 0) * (sum > 0 && unit > 10 && digit !== undefined ? unit / 10 : 1);
}

const ENGLISH: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
  hundred: 100,
  thousand: 1000,
  couple: 2,
};
const ENGLISH_WORD = Object.keys(ENGLISH)
  .filter((word) => word !== 'couple')
  .join('|');
/** "fifty", "twenty-five", "a hundred and twenty", or digits. */
export const ENGLISH_NUMERAL = `(?:\\d+(?:\\.\\d+)?|(?:${ENGLISH_WORD})(?:(?:[ -]| and )(?:${ENGLISH_WORD}))*)`;

export function englishNumberOf(text: string): number | undefined {
  if (/^\d+(?:\.\d+)?$/.test(text)) return Number(text);
  let sum = 0;
  for (const word of text.split(/[ -]+/)) {
    if (word === 'and') continue;
    const value = ENGLISH[word];
    if (value === undefined) return undefined;
    sum = value >= 100 ? Math.max(sum, 1) * value : sum + value;
  }
  return sum;
}
