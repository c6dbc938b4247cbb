import type { Piece } from '../../shared/pieces';
import { kinOf } from './goods-kin';

const LATIN = /^[a-z0-9]+$/;

/** English: a word of the title that begins alike ("dresses" – "dress"), or another name of it ("bracelet"). */
function latinScore(word: string, english: string): number {
  if (word.length < 3) return 0;
  const stem = word.length > 3 ? word.replace(/(?<=ss|x|ch|sh)es$|s$/, '') : word;
  if (english.split(/[^a-z0-9]+/).some((part) => part.startsWith(stem) && stem.length >= 3)) return 2;
  return kinOf(word).some((other) => english.includes(other)) ? 1 : 0;
}

/** What variants of all goods end in: the "版" of "插电版". */
const ENDING = /^[款版型色码号]$/u;

/** What a Chinese title ends in is what the goods are: the "裙" of "连衣裙", the "包" of "托特包". */
const isHead = (character: string, chinese: string): boolean =>
  !ENDING.test(character) && chinese.split(/[\s\d.]+/u).some((part) => part.endsWith(character));

/** One character with the suffix that makes a word of it and says nothing of the goods: "裙子", "盒儿". */
const WITH_SUFFIX = /^.[子儿]$/u;

/**
 * Chinese: a word in the title counts most; else its characters, the one that names the kind of goods more than the
 * rest, since "裙子" means the "连衣裙" and not the "杯子". A colour counts as a whole word: "蓝牙" is not blue.
 */
function hanScore(word: string, chinese: string, colour: string): number {
  if (word.length > 1 && (chinese.includes(word) || colour.includes(word))) return word.length;
  const [stem = ''] = word;
  if (WITH_SUFFIX.test(word) && chinese.includes(stem)) return isHead(stem, chinese) ? 1.5 : 1;
  // Each character once: a doubled one ("明明") says no more of the goods.
  return [...new Set(word)].reduce((score, character, position) => {
    if (!chinese.includes(character)) return score;
    return score + (position === 0 && isHead(character, chinese) ? 1 : 0.5);
  }, 0);
}

function titleScore({ line }: Piece, words: readonly string[]): number {
  const { title, variant } = line.listing;
  const gift = line.gift?.title;
  const chinese = `${title.zh} ${variant.model?.zh ?? ''} ${gift?.zh ?? ''}`;
  const colour = variant.colour?.zh ?? '';
  const english = `${title.en} ${variant.model?.en ?? ''} ${gift?.en ?? ''}`.toLowerCase();
  return words
    .map((word) => word.toLowerCase())
    .reduce(
      (sum, word) => sum + (LATIN.test(word) ? latinScore(word, english) : hanScore(word, chinese, colour)),
      0,
    );
}

/** Every content word names these goods, so that the message says nothing else. */
export const isNameOf = (piece: Piece, { words }: { words: readonly string[] }): boolean =>
  words.length > 0 && words.every((word) => titleScore(piece, [word]) > 0);

/** A text in the buyer's words speaks of these goods: two characters or a longer word of the title stand in it. */
export function speaksOf(text: string, { line }: Piece): boolean {
  const { zh, en } = line.listing.title;
  const pairs = [...zh].slice(1).map((character, index) => `${[...zh][index] ?? ''}${character}`);
  const words = en.toLowerCase().split(/[^a-z]+/);
  const plain = text.toLowerCase();
  return (
    pairs.some((pair) => /^\p{Script=Han}+$/u.test(pair) && plain.includes(pair)) ||
    words.some((word) => word.length > 3 && plain.includes(word))
  );
}

/** Below this nothing of the title was really named. */
const ENOUGH = 1;

/** The pieces that the words fit best; none where they name none. */
export function bestByTitle(pieces: readonly Piece[], words: readonly string[]): Piece[] {
  const scored = pieces.map((piece) => ({ piece, score: titleScore(piece, words) }));
  const best = Math.max(0, ...scored.map(({ score }) => score));
  return best < ENOUGH ? [] : scored.filter(({ score }) => score === best).map(({ piece }) => piece);
}

/** A word this like a title names the goods by itself. */
const NAME = 1.5;

/** The pieces that one word names by their title; one character counts where it says what the goods are. */
export function namedByWord(pieces: readonly Piece[], word: string): Piece[] {
  const best = bestByTitle(pieces, [word]);
  return best.filter((piece) => titleScore(piece, [word]) >= ([...word].length === 1 ? ENOUGH : NAME));
}
