import { lineStanding } from '../../../policy/standing';
import { groundOf } from '../../../policy/ground';
import type { Heard } from '../../shared/heard';
import { say, type Talk } from '../../shared/talk';
import type { Said } from '../draft/context';
import { factsOf } from '../draft/view';
import type { Piece } from '../../shared/pieces';

/** The counts in the message are those of the parcels: so many are here, so many are still to come. */
const countsAgree = ({ entities }: Heard, counts: readonly number[]): boolean =>
  entities.quantities.some((count) => counts.includes(count));

/**
 * "Four bought, two came" while the rest is on its way is no missing part (W6): the pieces still to come were not
 * received. Says so, and returns what is claimed then.
 */
export async function countComing(talk: Talk, piece: Piece, said: Said, known: Said): Promise<Said> {
  if (said.reason !== 'missing_part') return said;
  const facts = await factsOf(talk.desk, piece);
  const { arrived, outstanding } = groundOf(facts).pieces;
  const isSplit = arrived.left > 0 && outstanding.left > 0;
  const isToldAlready = known.reason === 'not_received';
  if (!isSplit || !(isToldAlready || countsAgree(talk.heard, [arrived.left, outstanding.left]))) return said;
  say(talk, { key: 'application.still_coming', because: lineStanding(facts).because });
  return { ...said, reason: 'not_received', received: false, quantity: outstanding.left };
}
