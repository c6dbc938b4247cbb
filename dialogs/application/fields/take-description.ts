import type { Intent } from '../../../nlu/understanding';
import { type Heard, onlyComplains, saysNothingElse, sureIntent, tellsNothing } from '../../shared/heard';
import { asksFor, type Context, type Said } from '../draft/context';
import { tellsWhereTo } from './question';

/** Shorter than this a report is a label ("破了"), not a description. */
const DESCRIPTION_FROM = 6;
const DESCRIPTION_UP_TO = 500;

/** In words that count: a name and what tells it from another. */
export const NAME_UP_TO = 2;

/** The message reports what is wrong, in more than a label. */
function reports(heard: Heard, intent: Intent | undefined, isFirst: boolean): boolean {
  const { reason, symptom, notReceivedStory } = heard.hints;
  const isReport = (intent?.startsWith('report_') ?? false) || notReceivedStory !== undefined;
  const tells = isReport || ((reason ?? symptom) !== undefined && isFirst);
  return tells && (heard.text.trim().length >= DESCRIPTION_FROM || symptom !== undefined);
}

/** A few words that name what is to come in exchange tell nothing of what is wrong. */
function namesVariant({ hints: { wanted }, words }: Heard): boolean {
  const isNamed = (wanted?.same ?? wanted?.steps ?? wanted?.size ?? wanted?.colour) !== undefined;
  return isNamed && words.length <= NAME_UP_TO;
}

/** "OK, let's do that": goes along, and tells of no fault. */
const agreesOnly = (heard: Heard): boolean => sureIntent(heard) === 'affirm' && saysNothingElse(heard);

const describesNothing = (heard: Heard): boolean =>
  heard.pressed ||
  heard.problem === '' ||
  !/\p{L}/u.test(heard.text) ||
  heard.controls.correct !== undefined ||
  namesVariant(heard) ||
  tellsNothing(heard) ||
  agreesOnly(heard) ||
  onlyComplains(heard);

/** Where the parcel was looked for goes with the claim that it did not come (T7). */
const tellsSearch = ({ mentions = [], hints }: Heard, { settled }: Context): boolean =>
  settled.received === false && mentions.includes('search') && !hints.asks;

/**
 * What is wrong in the buyer's own words: when asked for, or when the message reports it anyway; what is told later is
 * added.
 */
export function takeDescription(heard: Heard, intent: Intent | undefined, context: Context): Said {
  const text = heard.problem ?? heard.text.trim();
  const { reworded } = heard.controls;
  if (reworded) return { description: reworded.slice(0, DESCRIPTION_UP_TO) };
  if (describesNothing(heard)) return {};
  const before = context.known.description;
  const goesAlong = tellsSearch(heard, context) || tellsWhereTo(heard, context.settled.service);
  const isMeant = asksFor(context, 'description') || goesAlong;
  if (!isMeant && !reports(heard, intent, before === undefined)) return {};
  if (before?.includes(text)) return { description: before };
  return { description: (before ? `${before}\n${text}` : text).slice(0, DESCRIPTION_UP_TO) };
}
