import type { Heard } from '../../shared/heard';
import type { Talk } from '../../shared/talk';
import type { Piece } from '../../shared/pieces';
import type { Said } from '../draft/context';

/** So many characters of a gift's name in a row name it. */
const NAMED_BY = 2;

/** The words name the gift of these goods, or say "gift" where there is one. */
function namesGift({ text, mentions }: Heard, { line: { gift } }: Piece): boolean {
  if (!gift) return false;
  if (mentions?.includes('gift')) return true;
  const plain = text.toLowerCase();
  const characters = [...gift.title.zh];
  const parts = characters.map((_, at) => characters.slice(at, at + NAMED_BY).join(''));
  const words = gift.title.en.toLowerCase().split(/[^a-z]+/);
  return (
    parts.some(
      (part) => part.length === NAMED_BY && /^\p{Script=Han}+$/u.test(part) && plain.includes(part),
    ) || words.some((word) => word.length > 3 && plain.includes(word))
  );
}

const NOT_THERE: readonly (string | undefined)[] = ['not_received', 'lost_parcel', 'missing_part'];

/** The gift did not come, the goods did: a part of the parcel is missing (table E), nothing was lost. */
export function giftMissing(talk: Talk, said: Said, known: Said, piece: Piece): Said {
  const { received, reason } = { ...known, ...said };
  const isMissing = received === false || NOT_THERE.includes(reason);
  if (!isMissing || piece.order.deliveredAt === undefined || !namesGift(talk.heard, piece)) return said;
  const { story, ...rest } = said;
  void story;
  return { ...rest, reason: 'missing_part', received: true };
}
