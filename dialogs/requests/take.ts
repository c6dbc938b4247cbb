import type { RequestDetail } from '../../nlu/understanding';
import { detailProblem } from '../../policy/requests';
import type { RequestFacts, RequestKind } from '../../storage/records';
import { type Heard, onlyComplains, sureIntent, tellsNothing } from '../shared/heard';
import type { Form } from '../state';
import { DETAILS_OF } from './form';

/** What a message says for a form, and what of it cannot stand. */
export interface TakenDetails {
  facts: RequestFacts;
  refused: { detail: RequestDetail; value: string; problem: string }[];
}

const LONGEST: Record<RequestDetail, number> = {
  title: 100,
  taxNumber: 30,
  email: 254,
  recipient: 60,
  phone: 30,
  address: 200,
};
const SHORTEST_ADDRESS = 5;

/** What the words name of themselves, whatever was asked. */
function named({ entities }: Heard): Record<RequestDetail, string | undefined> {
  return {
    title: entities.titles?.[0],
    taxNumber: entities.taxNumbers?.[0],
    email: entities.emails?.[0],
    recipient: entities.recipients?.[0],
    phone: entities.phones?.[0],
    address: entities.addresses?.[0],
  };
}

const trimmed = (text: string): string => text.trim().replace(/^[\s,.;:]+|[\s,.;:!。，；：！]+$/gu, '');
const longestRun = (text: string): string | undefined =>
  text
    .normalize('NFKC')
    .replace(/(?<=[\da-z])[ -](?=[\da-z]*\d)/gi, '')
    .match(/[\da-z@._+]{4,}/gi)
    ?.sort((one, other) => other.length - one.length)[0];

/** The whole message as the answer to the question that is open. */
const ANSWERS: Record<RequestDetail, (text: string, heard: Heard) => string | undefined> = {
  title: (text) => (/\p{L}{2}/u.test(text) ? trimmed(text) : undefined),
  taxNumber: (text) => longestRun(text)?.toUpperCase(),
  email: longestRun,
  recipient: (text) => (/\p{L}/u.test(text) && text.length <= LONGEST.recipient ? trimmed(text) : undefined),
  phone: (text) => (/\d{3}/.test(text) ? longestRun(text) : undefined),
  address: (text, { request }) =>
    request?.place && trimmed(text).length >= SHORTEST_ADDRESS ? trimmed(text) : undefined,
};

/** Readings under which a message may still be nothing but the answer that was asked for. */
const MAY_ANSWER: readonly string[] = [
  'ask_invoice_or_voucher',
  'change_address',
  'change_or_cancel_request',
  'out_of_scope',
  'greet',
];

/** Something else is asked or told. */
const isAside = (heard: Heard): boolean => {
  const intent = sureIntent(heard);
  if (
    tellsNothing(heard) ||
    onlyComplains(heard) ||
    heard.knowledge ||
    heard.hints.asks ||
    heard.request?.asksWhy ||
    heard.request?.asksWhetherDone
  )
    return true;
  if (heard.casework?.wishes?.includes('list')) return true;
  return intent !== undefined && !MAY_ANSWER.includes(intent);
};

/** An invoice is no door, no name and no phone. */
const isOfInvoice = (heard: Heard, detail: RequestDetail): boolean =>
  DETAILS_OF.address.includes(detail) && sureIntent(heard) === 'ask_invoice_or_voucher';

/** A mail address, a number or a door is what it is, however the rest reads. */
function answered(heard: Heard, asks: Form['asks']): Partial<Record<RequestDetail, string>> {
  const detail = asks as RequestDetail;
  if (heard.pressed || !Object.hasOwn(ANSWERS, detail) || isAside(heard)) return {};
  if (isOfInvoice(heard, detail)) return {};
  const value = ANSWERS[detail](heard.text, heard);
  return value === undefined ? {} : { [detail]: value };
}

const isCorrection = ({ controls, request }: Heard, asks: Form['asks']): boolean =>
  controls.correct !== undefined && request?.details?.every((detail) => detail !== asks) === true;

/** A person has no tax number, a company has one; whichever was said last counts. */
function whose(heard: Heard, facts: RequestFacts): RequestFacts {
  const personal = heard.answer?.field === 'personal' || heard.request?.personal === true;
  if (personal && facts.taxNumber === undefined) return { ...facts, personal: true };
  return facts.title !== undefined || facts.taxNumber !== undefined ? { ...facts, personal: false } : facts;
}

/** Everything the message says for a request of this kind; the answer to what was asked where it names nothing else. */
export function takeDetails(heard: Heard, kind: RequestKind, asks?: Form['asks']): TakenDetails {
  const said = named(heard);
  const wanted = DETAILS_OF[kind].filter((detail) => said[detail] !== undefined);
  const values = wanted.map((detail) => [detail, said[detail] ?? ''] as const);
  const isPersonal = kind === 'invoice' && heard.request?.personal === true;
  const other = values.length > 0 || isPersonal || isCorrection(heard, asks) ? {} : answered(heard, asks);
  const all = [...values, ...Object.entries(other)] as [RequestDetail, string][];
  const refused = all.flatMap(([detail, value]) => {
    const problem = detailProblem(detail, value);
    return problem ? [{ detail, value, problem }] : [];
  });
  const good = all.filter(([detail]) => !refused.some((one) => one.detail === detail));
  const facts = Object.fromEntries(good.map(([detail, value]) => [detail, value.slice(0, LONGEST[detail])]));
  if (kind !== 'invoice') return { facts, refused };
  return {
    facts: { ...whose(heard, facts), ...(heard.request?.specialInvoice && { special: true }) },
    refused,
  };
}

/** Facts with what was said since; the tax number of a company goes with the company. */
export function mergeDetails(before: RequestFacts, said: RequestFacts): RequestFacts {
  const merged = { ...before, ...said };
  if (said.personal !== true) return merged;
  const { taxNumber, title, special, ...rest } = merged;
  void taxNumber;
  void title;
  void special;
  return { ...rest, ...(said.title !== undefined && { title: said.title }) };
}
