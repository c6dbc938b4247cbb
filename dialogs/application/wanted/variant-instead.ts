import type { Reason } from '../../../storage/records';
import { isOfFamily } from '../../shared/colour-family';
import type { Heard } from '../../shared/heard';
import type { Piece } from '../../shared/pieces';
import { asksFor, type Context, type Said } from '../draft/context';

/** For these another colour or size is the usual way out. */
const SWAPPED_FOR: readonly (Reason | undefined)[] = [
  'wrong_size',
  'dislike',
  'ordered_by_mistake',
  'size_disputed',
];

/** Colour or size stand in the message for what is wanted, not for what was sent or is wrong. */
export const namesInstead = ({ entities: { colours, sizes }, hints: { reason, asks } }: Heard): boolean =>
  asks !== true &&
  colours.length + sizes.length > 0 &&
  (reason === undefined || (SWAPPED_FOR.includes(reason) && sizes.length > 0));

/** The bought one is named: "黑L太小了" of a black L. */
function isBought({ entities: { colours, sizes } }: Heard, { line: { listing } }: Piece): boolean {
  const { colour, size } = listing.variant;
  return (
    sizes.every((one) => one.toLowerCase() === size?.toLowerCase()) &&
    colours.every((one) => isOfFamily(`${colour?.en ?? ''} ${listing.title.en}`, one))
  );
}

/** "太小了，黑L": another variant named where no way was said, beside such a reason or asked which way, is an exchange. */
export function variantInstead(heard: Heard, piece: Piece, said: Said, { asked, known }: Context): Said {
  const { service, reason } = { ...known, ...said };
  const isMeant = asksFor({ asked }, 'service') || SWAPPED_FOR.includes(reason);
  if (service || heard.pressed || !isMeant || !namesInstead(heard) || isBought(heard, piece)) return {};
  return { service: 'exchange' };
}
