import type { Intent } from '../../../nlu/understanding';
import type { Reason } from '../../../storage/records';
import { type Heard, saysNothingElse, sureIntent, yesOrNo } from '../../shared/heard';
import { isSymptom } from '../../shared/vocabulary';
import type { Asked } from '../../state';
import { takeAddress } from './take-address';
import { asksFor, type Context, type Said } from '../draft/context';
import { openingOf } from './openings';
import { asksSomething } from './question';
import { NAME_UP_TO, takeDescription } from './take-description';
import { takePressed } from './take-pressed';
import { takeAmount, takeQuantity } from './take-numbers';

type Field = keyof Said;

/** A flaw named without a reason is a claim of quality, a fit one of size; policy tells what becomes of it (Q2, F5). */
function reasonOf(symptom: string | undefined): Reason | undefined {
  if (!isSymptom(symptom)) return undefined;
  return symptom === 'fit' ? 'wrong_size' : 'quality_defect';
}

export function takeHints({ hints }: Heard): Said {
  const { service, received, notReceivedStory, symptom, intact, repairMode } = hints;
  const reason = hints.reason ?? reasonOf(symptom);
  return {
    ...(service && { service }),
    ...(reason && { reason }),
    ...(received !== undefined && { received }),
    ...(notReceivedStory && { story: notReceivedStory }),
    ...(isSymptom(symptom) && { symptom }),
    ...(intact !== undefined && { intact }),
    ...(repairMode && { repairMode }),
  };
}

/** "Send it back for my money" names no place of a repair; asked where it is repaired, it wishes for no return. */
function takePlaceOfRepair({ service, repairMode, ...said }: Said, { asked, known }: Context): Said {
  if (asksFor({ asked }, 'repair_mode') && repairMode !== undefined) return { ...said, repairMode };
  const isOfRepair = (service ?? known.service ?? 'repair') === 'repair';
  return {
    ...said,
    ...(service && { service }),
    ...(repairMode && isOfRepair && { repairMode }),
  };
}

/** "I'll send it back, then" over money alone: it is returned for it. */
const takeSending = ({ casework, hints }: Heard, { settled }: Context): Said =>
  casework?.awaited?.includes('sends') &&
  !hints.service &&
  settled.service === 'refund_only' &&
  settled.received
    ? { service: 'return_refund' }
    : {};

/** A fault that policy has no name for still outweighs the trifle that was told before. */
const takeFault = ({ hints: { symptom } }: Heard, { known }: Context): Said =>
  symptom !== undefined && !isSymptom(symptom) && known.symptom ? { symptom: 'other_defect' } : {};

/** "不对，要XL" turns down what was taken for the exchange, not what is asked. */
const namesVariantInstead = ({ entities, hints }: Heard): boolean =>
  entities.sizes.length + entities.colours.length > 0 || hints.wanted?.steps !== undefined;

/** A bare yes or no answers the yes-or-no question that was asked; goods whose state is told are here. */
function takeYesOrNo(heard: Heard, asked: Asked | undefined): Said {
  if (asksFor({ asked }, 'received') && heard.hints.intact !== undefined) return { received: true };
  const yes = yesOrNo(heard);
  // "Not this order" turns down what was picked.
  const isOther = heard.controls.correct === 'order' || namesVariantInstead(heard);
  if (yes === undefined || heard.pressed || heard.knowledge || isOther) return {};
  if (asksFor({ asked }, 'received')) return { received: yes };
  return asksFor({ asked }, 'intact') ? { intact: yes } : {};
}

/** Of a question only what it tells about the parcel counts; a description changes nothing already said. */
function admissible(said: Said, heard: Heard, { asked, known, settled }: Context): Said {
  const names = Object.keys(said) as Field[];
  if (heard.controls.reworded) return { ...(said.description && { description: said.description }) };
  const keep = names.filter((name) => {
    if (asksSomething(heard, asked, settled.service)) return name === 'received' || name === 'story';
    if (asksFor({ asked }, 'description') && name !== 'description')
      return known[name] === undefined || heard.controls.correct === name;
    return true;
  });
  return Object.fromEntries(keep.map((name) => [name, said[name]]));
}

/** "The scarf", asked which goods: the name alone reports nothing, whatever it is read as. */
const onlyNames = (heard: Heard, { asked }: Context): boolean =>
  asked?.about === 'order' &&
  heard.words.length > 0 &&
  heard.words.length <= NAME_UP_TO &&
  saysNothingElse(heard);

/** What an intent implies fills gaps; it takes words ("改成仅退款") to change what was said. */
const implied = (intent: Intent | undefined, known: Said): Said =>
  Object.fromEntries(
    Object.entries(openingOf(intent) ?? {}).filter(([name]) => known[name as Field] === undefined),
  );

/** Everything the message says about the application, whatever was asked; later sources are the more explicit. */
export function takeClaim(heard: Heard, context: Context): Said {
  const intent = sureIntent(heard);
  const opened = onlyNames(heard, context) ? {} : implied(intent, context.settled);
  const said: Said = {
    ...opened,
    ...takeYesOrNo(heard, context.asked),
    ...takePlaceOfRepair({ ...opened, ...takeHints(heard) }, context),
    ...takeSending(heard, context),
    ...takeFault(heard, context),
    ...takeQuantity(heard, context),
    ...takeAmount(heard, context),
    ...takeDescription(heard, intent, context),
    ...takeAddress(heard, context),
  };
  return { ...admissible(said, heard, context), ...takePressed(heard.answer) };
}

/** The fields whose value is new or another. */
export function changedFields(before: Said, after: Said): Field[] {
  return (Object.keys(after) as Field[]).filter((name) => after[name] !== before[name]);
}
