import type { ActKind, ActOf } from '../../../storage/records';
import type { Move } from '../move';
import type { Refusal } from '../say';

/** What an act does to the case once the table allows it; a refusal leaves everything as it was. */
export type Effect<Kind extends ActKind> = (move: Move, act: ActOf<Kind>) => Refusal | undefined;
export type Effects<Kind extends ActKind> = { [Each in Kind]: Effect<Each> };
