import type { ServiceType } from '../../../storage/records';
import type { Heard } from '../../shared/heard';
import { sureIntent } from '../../shared/heard';
import type { Asked } from '../../state';
import { contactOf } from './take-address';
import { isQuestion } from './openings';

/** What in a message answers each open question, in whatever words. */
const ANSWERS: Record<string, (heard: Heard) => boolean> = {
  service: ({ hints }) => hints.service !== undefined,
  received: ({ hints }) => hints.received !== undefined,
  story: ({ hints }) => hints.notReceivedStory !== undefined,
  wanted: ({ hints, entities }) =>
    hints.wanted !== undefined || entities.sizes.length + entities.colours.length > 0,
  reason: ({ hints }) => hints.reason !== undefined,
  intact: ({ hints }) => hints.intact !== undefined,
  quantity: ({ entities }) => entities.quantities.length + entities.numbers.length > 0,
  amount: ({ entities }) => entities.money.length + entities.numbers.length > 0,
  repair_mode: ({ hints, entities }) => hints.repairMode !== undefined || contactOf(entities) !== undefined,
  measurements: ({ entities }) => (entities.measures ?? []).length + entities.numbers.length > 0,
  sent_back: ({ entities }) => (entities.waybills ?? []).length + (entities.carriers ?? []).length > 0,
  address: ({ entities }) => contactOf(entities) !== undefined,
};

/** "地址改成…": the new one is in the message. */
const bringsAddress = ({ controls, entities }: Heard): boolean =>
  controls.correct === 'address' && contactOf(entities) !== undefined;

/** Told, not asked: an answer to the open question is tried before the reading of the whole as a question. */
function answersOpen(heard: Heard, asked: Asked | undefined): boolean {
  if (heard.hints.asks) return false;
  if (asked?.about === 'order') {
    const { orderNumbers, numbers, ordinals } = heard.entities;
    return orderNumbers.length + numbers.length + ordinals.length > 0;
  }
  if (asked?.about === 'confirm')
    return heard.hints.service !== undefined || heard.controls.correct === 'address';
  if (asked?.about !== 'field') return false;
  return bringsAddress(heard) || (ANSWERS[asked.field]?.(heard) ?? false);
}

/** Where the new one is to go, in the application that it is wished by. */
export const tellsWhereTo = (heard: Heard, service: ServiceType | undefined): boolean =>
  service === 'exchange' &&
  heard.mentions?.includes('replacement') === true &&
  sureIntent(heard) === 'change_address';

/** An address in a repair is where it is done, in an exchange where the new one goes: no change of the order's. */
const saysWhere = (heard: Heard, service: ServiceType | undefined): boolean =>
  tellsWhereTo(heard, service) ||
  (sureIntent(heard) === 'change_address' &&
    (heard.hints.service ?? service) === 'repair' &&
    contactOf(heard.entities) !== undefined);

/** "Already posted it, tracking number …" tells of a parcel, however much it reads like a question for one (X5). */
export const tellsOfReturn = ({ hints }: Heard): boolean => hints.sentBack === true && !hints.asks;

/** The message asks something in between; what it names on the way is no wish. */
export function asksSomething(heard: Heard, asked: Asked | undefined, service?: ServiceType): boolean {
  const intent = sureIntent(heard);
  return (
    (heard.knowledge !== undefined || isQuestion(intent)) &&
    !answersOpen(heard, asked) &&
    !tellsOfReturn(heard) &&
    !saysWhere(heard, service)
  );
}
