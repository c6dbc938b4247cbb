import { lineStanding } from '../../../policy/standing';
import { groundOf } from '../../../policy/ground';
import type { Heard } from '../../shared/heard';
import { pieceFacts } from '../../shared/pieces';
import { ask, remember, say, type Talk } from '../../shared/talk';
import type { Choice } from '../../../replies/reply';
import type { Reason } from '../../../storage/records';
import { speaksOf } from '../goods/by-title';
import type { Said } from '../draft/context';
import { factsOf, type View } from '../draft/view';
import type { Piece } from '../../shared/pieces';

/** The counts in the message are those of the parcels: so many are here, so many are still to come. */
const countsAgree = ({ entities: { quantities } }: Heard, counts: readonly number[]): boolean =>
  quantities.length > 0 && quantities.every((count) => counts.includes(count));

/** A part that goes with the goods is missing, none of the pieces. */
function namesPart({ hints }: Heard, piece: Piece): boolean {
  const part = hints.wanted?.part;
  return part !== undefined && !speaksOf(part, piece);
}

const reason = (value: Reason, key: string): Choice => ({
  label: { key },
  value: { kind: 'answer', field: 'reason', value },
});

const OPTIONS: Reason[] = ['missing_part', 'not_received'];

/** Some are here and some are on their way: of which is one missing? */
export function askWhichMissing(talk: Talk, { piece, facts }: View): void {
  const choices = [
    reason('missing_part', 'application.choice.missing_arrived'),
    reason('not_received', 'application.choice.missing_coming'),
  ];
  ask(
    talk,
    { about: 'field', field: 'reason', options: OPTIONS },
    {
      key: 'application.ask.which_missing',
      facts: pieceFacts(piece),
      because: lineStanding(facts).because,
      choices,
    },
  );
}

const asksWhichMissing = ({ state: { asked } }: Talk): boolean =>
  asked?.about === 'field' && asked.options.join() === OPTIONS.join();

const without = ({ reason: given, quantity, ...rest }: Said): Said => {
  void given;
  void quantity;
  return rest;
};

/**
 * "Four bought, two came" while the rest is on its way is no missing part (W6): the pieces still to come were not
 * received. Says so, and returns what is claimed then; asks where it may be either.
 */
export async function countComing(talk: Talk, piece: Piece, said: Said, known: Said): Promise<Said> {
  if (said.reason !== 'missing_part' || known.reason === 'missing_part') return said;
  const facts = await factsOf(talk.desk, piece);
  const { arrived, outstanding } = groundOf(facts).pieces;
  if (arrived.left === 0 || outstanding.left === 0 || namesPart(talk.heard, piece)) return said;
  // Asked which, what is missing once more is of the parcel that came.
  if (asksWhichMissing(talk)) return said;
  const counts = [arrived.left, outstanding.left, piece.line.quantity];
  if (known.reason !== 'not_received' && !countsAgree(talk.heard, counts)) {
    // Asked once everything else in the message was taken.
    remember(talk, { asked: { about: 'field', field: 'reason', options: OPTIONS } });
    return without(said);
  }
  say(talk, { key: 'application.still_coming', because: lineStanding(facts).because });
  return { ...said, reason: 'not_received', received: false, quantity: outstanding.left };
}
