import type { RepairMode } from '../../storage/records';
import { says } from '../text/clauses';
import { REPAIR_MODES } from './lexicon/repair-modes';

/** Where the buyer wants it repaired; undefined when the text does not say. */
export const repairModeIn = (text: string): RepairMode | undefined =>
  REPAIR_MODES.find(([, pattern]) => says(text, pattern))?.[0];
