import { isYetToGoBack } from '../../../policy/casework/goods';
import { offerFacts } from '../../../policy/casework/offer-facts';
import { quotedFreight } from '../../../policy/casework/quoted-freight';
import { besideTerms, partsOf, refundSums, totalOf } from '../../../policy/casework/sums';
import { withdrawalWarnings } from '../../../policy/casework/withdrawal';
import { deadlineIn } from '../../../policy/clocks';
import type { Argument, Facts } from '../../../policy/decision';
import { ruleSize } from '../../../policy/sizes';
import type { Case, ClockId } from '../../../storage/records';
import { factsOf, pieceOf } from '../../application/draft/view';
import type { Talk } from '../../shared/talk';
import { asMoney } from '../application';
import { caseFacts, changesFact, dueOf, openOffer, ruleNumbers } from '../facts';
import { settingFor } from '../setting';
import type { CaseWish } from '../state';
import type { Begun } from '../task';

/** What is confirmed, in words. */
interface Confirmation {
  key: string;
  facts?: Facts;
  because?: Argument[];
}

/** When a clock of the case would end that a yes starts. */
const dueIfBegunNow = (talk: Talk, one: Case, id: ClockId): number =>
  deadlineIn(id, talk.desk.now, settingFor(talk, one).policy).dueAt;

async function warnings(talk: Talk, one: Case): Promise<Argument[]> {
  const piece = await pieceOf(talk.desk, one);
  return piece ? withdrawalWarnings(one, await factsOf(talk.desk, piece)) : [];
}

function termsFacts({ said, one }: Begun): Facts {
  const goods = said.goods ?? (isYetToGoBack(one) ? 'return' : 'keep');
  return {
    amount: { fen: said.amountFen ?? 0 },
    remedy: { term: `casework.remedy.${said.remedy ?? 'refund'}` },
    goods: { term: `casework.goods.${goods}` },
  };
}

function offerConfirmation(begun: Begun): Confirmation {
  const { returnFreight, validUntil, remedy = 'refund' } = begun.said;
  const because: Argument[] = [
    ...(returnFreight ? [{ key: `cases.terms.freight_${returnFreight}`, facts: {}, rules: ['G1'] }] : []),
    ...(validUntil === undefined
      ? []
      : [{ key: 'cases.terms.until', facts: { until: { at: validUntil } }, rules: ['G1'] }]),
  ];
  return {
    key: remedy === 'refund' ? 'cases.confirm.offer' : 'cases.confirm.offer_goods',
    facts: termsFacts(begun),
    because,
  };
}

/** The seller's terms once more, before they are taken or turned down (G1). */
async function answerConfirmation(
  talk: Talk,
  wish: 'accept_offer' | 'decline_offer',
  one: Case,
): Promise<Confirmation> {
  const offer = openOffer(one);
  const key = `cases.confirm.${wish}${offer?.remedy === 'refund' ? '' : '_goods'}`;
  const because = offer && wish === 'accept_offer' ? besideTerms(await asMoney(talk, one), offer) : undefined;
  return { key, ...(offer && { facts: offerFacts(offer) }), ...(because && { because }) };
}

async function refundConfirmation({ one, said }: Begun, talk: Talk): Promise<Confirmation> {
  if (one.returnLeg?.receivedAt === undefined)
    return {
      key: 'cases.confirm.change_to_refund_part',
      facts: { amount: { fen: said.amountFen ?? 0 } },
    };
  const sums = refundSums(await asMoney(talk, one), { amountFen: one.paidFen, goods: 'return' });
  return {
    key: 'cases.confirm.change_to_refund',
    facts: { amount: { fen: totalOf(sums) } },
    because: partsOf(sums),
  };
}

const amendConfirmation = (talk: Talk, { one, said }: Begun): Confirmation => ({
  key: one.state === 'awaiting_match' ? 'cases.confirm.amend_unmatched' : 'cases.confirm.amend',
  facts: {
    changes: changesFact(talk, one, said.change ?? {}),
    due: { at: dueIfBegunNow(talk, one, 'C1') },
  },
});

/** The figures, and what they come to beside the seller's or, until he has measured, alone (F7). */
function measuresConfirmation(talk: Talk, { one, said: { measures = [] } }: Begun): Confirmation {
  const terms = one.terms ?? talk.desk.shop.terms;
  const { because } = ruleSize(one.listing.category, { terms }, measures, one.sizes?.seller);
  const list = measures.map(({ name, measured }) => ({ millimetres: measured, of: name }));
  return { key: 'cases.confirm.submit_measurements', facts: { measured: { list } }, because };
}

type Words = (begun: Begun, talk: Talk) => Confirmation | Promise<Confirmation>;

const WORDS: Partial<Record<CaseWish, Words>> = {
  withdraw: async ({ one }, talk) => ({
    key: 'cases.confirm.withdraw',
    because: await warnings(talk, one),
  }),
  add_statement: ({ said: { text = '' } }) => ({
    key: 'cases.confirm.add_statement',
    facts: { words: text },
  }),
  amend: (begun, talk) => amendConfirmation(talk, begun),
  offer: offerConfirmation,
  counter_offer: offerConfirmation,
  accept_offer: ({ one }, talk) => answerConfirmation(talk, 'accept_offer', one),
  decline_offer: ({ one }, talk) => answerConfirmation(talk, 'decline_offer', one),
  accept_quote: ({ one }) => ({
    key: 'cases.confirm.accept_quote',
    facts: { amount: { fen: one.quote?.amountFen ?? 0 } },
    because: quotedFreight(one),
  }),
  refuse_quote: ({ one }, talk) => ({
    key: 'cases.confirm.refuse_quote',
    facts: { due: { at: dueIfBegunNow(talk, one, 'C9') } },
  }),
  change_to_refund: refundConfirmation,
  submit_measurements: (begun, talk) => measuresConfirmation(talk, begun),
  answer_objection: ({ said }) => ({
    key: said.agrees ? 'cases.confirm.concede' : 'cases.confirm.contradict',
  }),
  confirm_arrival: ({ said }) => ({
    key: said.thenDraft === undefined ? 'cases.confirm.confirm_arrival' : 'cases.confirm.arrival_then',
  }),
  ask_extension: ({ one }, talk) => ({
    key: 'cases.confirm.ask_extension',
    facts: { due: { at: dueOf(talk, one, 'C2') ?? 0 }, ...ruleNumbers(talk, one, 'C5') },
  }),
};

/** The sentence that asks for the one confirmation, with everything that follows from a yes. */
export async function confirmation(talk: Talk, begun: Begun): Promise<Confirmation> {
  const said = await WORDS[begun.wish]?.(begun, talk);
  const { facts, ...rest } = said ?? { key: `cases.confirm.${begun.wish}` };
  return { ...rest, facts: { ...caseFacts(begun.one), ...facts } };
}
