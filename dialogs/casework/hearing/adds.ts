import type { Intent } from '../../../nlu/understanding';
import type { Reason } from '../../../storage/records';
import { type Heard, sureIntent } from '../../shared/heard';

const REPORTS: readonly Intent[] = [
  'report_damage',
  'report_not_as_described',
  'report_wrong_or_missing_item',
];

/** Reasons that name something wrong with what came. */
const FAULTS: readonly Reason[] = [
  'quality_defect',
  'damaged_in_transit',
  'wrong_item',
  'missing_part',
  'not_as_described',
  'near_or_past_expiry',
  'counterfeit',
];

/** Only tells; what is asked or wanted beside it is heard as that. */
const onlyTells = ({ hints, request }: Heard): boolean =>
  !hints.asks && request === undefined && hints.service === undefined && hints.moneyBack !== true;

/** Something is wrong with the goods, and nothing is wanted in the same breath. */
export function tellsFault(heard: Heard): boolean {
  const { symptom, reason } = heard.hints;
  const isFault = symptom !== undefined || (reason !== undefined && FAULTS.includes(reason));
  const intent = sureIntent(heard);
  return onlyTells(heard) && (isFault || (intent !== undefined && REPORTS.includes(intent)));
}

/** It got worse, or more of it was found: said to what was told before. */
export const addsTo = (heard: Heard): boolean =>
  onlyTells(heard) && heard.mentions?.includes('worsened') === true;
