import {
  ADDRESS_CUES,
  ADDRESS_LEVELS,
  ADDRESS_TAIL,
  ENGLISH_ADDRESS,
  ENGLISH_ADDRESS_CUES,
  NO_ADDRESS,
} from './lexicon/contact';

/** One sign alone ("我们小区") is no address. */
const ENOUGH_SIGNS = 2;
const SHORTEST = 6;
const LONGEST = 120;

const signsIn = (text: string): number => ADDRESS_LEVELS.filter((level) => level.test(text)).length;

/** Runs of neighbours that are parts of an address, joined as they were written. */
function runs(parts: readonly string[], belongs: (part: string, run: string[]) => boolean): string[][] {
  return parts.reduce<string[][]>(
    (all, part) => {
      const run = all.at(-1)!;
      if (belongs(part, run)) run.push(part);
      else if (run.length > 0) all.push([]);
      return all;
    },
    [[]],
  );
}

const withoutCue = (part: string): string => {
  const rest = part.replace(ADDRESS_CUES, '');
  return signsIn(rest) >= Math.min(signsIn(part), ENOUGH_SIGNS) || signsIn(rest) > 0 ? rest : part;
};

/** "围巾地址要改到上海…": cue after cue, as long as the address is still whole. */
const withoutCues = (part: string): string => {
  const rest = withoutCue(part);
  return rest === part ? rest : withoutCues(rest);
};

/** The number of a room, after the building. */
const DOOR = /^[a-z]?\d{2,5}$/i;

/** "浙江省杭州市 余杭区云帆路18号，3栋502": neighbouring pieces with the signs of two levels together. */
function chinese(text: string): string[] {
  const parts = text
    .split(/[,，。;；:：\n\s\u{FFFC}]+/u)
    .map((part) => withoutCues(part).replace(ADDRESS_TAIL, ''));
  return runs(parts, (part, run) => signsIn(part) > 0 || (run.length > 0 && DOOR.test(part)))
    .map((run) => run.join(''))
    .filter((address) => address.length >= SHORTEST && signsIn(address) >= ENOUGH_SIGNS)
    .filter((address) => !NO_ADDRESS.test(address));
}

const isPlace = (part: string): boolean => /^[A-Z][\w'.-]*(?: [A-Z\d][\w'.-]*){0,3}(?: \d{4,6})?$/.test(part);

/** "Room 302, 18 Wensan Road, Xihu, Hangzhou": clauses with a street or a door, and the places that follow. */
function english(text: string): string[] {
  const parts = text
    .split(/[,;\n\u{FFFC}]+|\.\s/u)
    .map((part) => part.trim())
    .map((part) => {
      const rest = part.replace(ENGLISH_ADDRESS_CUES, '');
      return (ENGLISH_ADDRESS.test(rest) ? rest : part)
        .replace(
          /^.*?(?=\b(?:\d+[a-z]? [A-Za-z'. ]+\b(?:street|st|road|rd|avenue|ave|lane)|room|unit|flat|apt|apartment|suite|building) ?)/i,
          '',
        )
        .replace(/(?: instead)?(?: please| thanks| thank you)?[.!?]*$/i, '');
    });
  return runs(parts, (part, run) => ENGLISH_ADDRESS.test(part) || (run.length > 0 && isPlace(part)))
    .map((run) => run.join(', '))
    .filter((address) => address.length >= SHORTEST);
}

/** Postal addresses in either language, as written. */
export function addressesIn(text: string): string[] {
  const found = /\p{Script=Han}/u.test(text) ? chinese(text) : english(text);
  return found.map((address) => address.slice(0, LONGEST));
}

/** A sign of an address, or a number: without either words name no place. */
export const hasPlace = (text: string): boolean =>
  /\d/.test(text) || ADDRESS_LEVELS.some((level) => level.test(text)) || ENGLISH_ADDRESS.test(text);
