import type { ActKind } from '../../../storage/records';
import { answering } from './answering';
import { applying } from './applying';
import { deciding } from './deciding';
import type { Effects } from './effect';
import { offering } from './offering';
import { recording } from './recording';
import { resending } from './resending';
import { returning } from './returning';

/** What each act of the table does. */
export const EFFECTS: Effects<ActKind> = {
  ...applying,
  ...answering,
  ...returning,
  ...offering,
  ...resending,
  ...recording,
  ...deciding,
};
