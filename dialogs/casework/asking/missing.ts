import { isYetToGoBack } from '../../../policy/casework/goods';
import type { ClaimField } from '../../../policy/facts';
import type { Talk } from '../../shared/talk';
import type { CaseTask } from '../state';
import { amendedView } from '../application';
import { changeableFields } from './ask-change';
import type { Begun } from '../task';

/** What is asked next for an act on a case. */
export type Next = Pick<CaseTask, 'asks'> & { field?: ClaimField };

const CONFIRM: Next = { asks: 'confirm' };

function ofWaybill({ said: { collect, waybill, carrier, unlikely } }: Begun): Next | undefined {
  if (collect) return undefined;
  if (waybill === undefined) return { asks: 'waybill' };
  return carrier === undefined || unlikely ? { asks: 'carrier' } : undefined;
}

/** Goods that have not gone back yet: whether they do is part of the terms (G1). */
function ofOffer({ one, said: { remedy = 'refund', amountFen, goods } }: Begun): Next {
  if (remedy === 'refund' && amountFen === undefined) return { asks: 'amount' };
  return goods === undefined && isYetToGoBack(one) ? { asks: 'goods' } : CONFIRM;
}

/** Without a return there is no whole price to pay back: both have to agree on a part (C6). */
function ofRefund({ one, said }: Begun): Next {
  const isWhole = one.returnLeg?.receivedAt !== undefined;
  return isWhole || said.amountFen !== undefined ? CONFIRM : { asks: 'amount' };
}

/** Which field is to be changed, or, where it was named ("the description"), what it is to be. */
async function ofChange(talk: Talk, one: Begun['one']): Promise<Next> {
  const { correct } = talk.heard.controls;
  const field = (await changeableFields(talk, { one })).find((each) => each === correct);
  if (field === undefined) return { asks: 'field' };
  return field === 'evidence' ? { asks: 'photos' } : { asks: 'value', field };
}

/** What the changed application lacks is asked for first (T5). */
async function ofAmendment(talk: Talk, { one, said }: Begun): Promise<Next> {
  if (!said.change) return ofChange(talk, one);
  const view = await amendedView(talk, one, said.change);
  const field = view?.assessment.missing[0];
  if (field === undefined) return CONFIRM;
  return field === 'evidence' ? { asks: 'photos' } : { asks: 'value', field };
}

type Missing = (begun: Begun, talk: Talk) => Promise<Next> | Next | undefined;

const MISSING: Partial<Record<Begun['wish'], Missing>> = {
  enter_waybill: ofWaybill,
  amend: (begun, talk) => ofAmendment(talk, begun),
  offer: ofOffer,
  counter_offer: ofOffer,
  change_to_refund: ofRefund,
  answer_objection: ({ said }) => (said.agrees === undefined ? { asks: 'objection' } : CONFIRM),
  add_statement: ({ said }) => (said.text === undefined ? { asks: 'text' } : undefined),
  claim_freight: ({ said }) =>
    (said.paidFen ?? said.uploads) === undefined ? { asks: 'freight' } : undefined,
  submit_measurements: ({ said }) => (said.measures === undefined ? { asks: 'measures' } : CONFIRM),
  add_evidence: ({ said }) => (said.uploads === undefined ? { asks: 'photos' } : undefined),
};

/** What has to be asked before the act can be done; undefined where nothing has. */
export function missingFor(talk: Talk, begun: Begun): Promise<Next> | Next | undefined {
  const missing = MISSING[begun.wish];
  return missing ? missing(begun, talk) : CONFIRM;
}
