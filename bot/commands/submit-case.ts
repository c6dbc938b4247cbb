import type { SubmitOutcome, SubmitRequest } from '../../dialogs/desk';
import type { Argument } from '../../policy/decision';
import type { ApplicationFacts, Assessment } from '../../policy/facts';
import { DuplicateKeyError } from '../../storage/port';
import type { Case, EvidenceItem, FileRecord } from '../../storage/records';
import { fromStore } from '../turn/store-failure';
import type { CommandContext } from './command';
import { withLikeness } from './likeness';
import { lineRecords } from './line-records';
import { listingOf } from './listing-of';
import { newCase } from './new-case';

/** Each loser of a race finds one case more; a line that takes this many at once is no talk with a person. */
const attempts = 20;

/**
 * Opens a case if policy, asked anew with the facts of now, finds it possible. Whoever loses a race for the line's
 * next number reads again and decides again (W4, W6). A repeat of the command returns the case it opened.
 * @throws Error when the order is not the buyer's: the desk never shows another's
 */
export async function submitCase(
  context: CommandContext,
  commandId: string,
  request: SubmitRequest,
): Promise<SubmitOutcome> {
  for (let attempt = 1; attempt <= attempts; attempt += 1) {
    const { facts, cases, evidence } = await groundOf(context, request);
    const opened = cases.find((candidate) => commandId in candidate.commands);
    if (opened) return { kind: 'submitted', case: opened };
    const assessment = context.assess(facts);
    const refusal = refusalOf(assessment, facts);
    if (refusal) return { kind: 'refused', because: refusal };
    try {
      const fresh = newCase(context, commandId, { ...request, evidence }, facts, assessment);
      return { kind: 'submitted', case: await fromStore(() => context.stores.cases.insert(fresh)) };
    } catch (error) {
      if (!(error instanceof DuplicateKeyError)) throw error;
    }
  }
  throw new Error(`${request.orderId}/${request.lineId}: no case number free after ${attempts} tries`);
}

/** The application as the records stand now; evidence that is not this conversation's is left out. */
async function groundOf(
  { stores, shop, conversation, now, files }: CommandContext,
  { orderId, lineId, claim, evidence }: SubmitRequest,
): Promise<{ facts: ApplicationFacts; cases: Case[]; evidence: EvidenceItem[] }> {
  const [found, records] = await Promise.all([
    lineRecords(stores, { orderId, lineId }),
    files(evidence.map((item) => item.uploadId)),
  ]);
  const own = found?.order.shopId === shop._id && found.order.buyerId === conversation.buyerId;
  if (!found || !own) throw new Error(`order line ${orderId}/${lineId} is not one of this buyer's`);
  const known = new Map(records.map((record) => [record._id, record]));
  const theirs = evidence.filter((item) => known.has(item.uploadId));
  const shown = await withLikeness(stores, theirs, records);
  const claimed = { ...claim, evidence: shown.map((item) => seen(item, known.get(item.uploadId))) };
  const listing =
    claim.service === 'exchange' ? await listingOf(stores, shop, found.line.listing) : undefined;
  const facts = { now, ...found, shop, claim: claimed, ...(listing && { listing }) };
  return { facts, cases: found.lineCases, evidence: shown };
}

function seen(
  { kind, alsoIn }: EvidenceItem,
  record?: FileRecord,
): ApplicationFacts['claim']['evidence'][number] {
  return {
    kind,
    ...(record?.capturedAt !== undefined && { capturedAt: record.capturedAt }),
    ...(alsoIn && { shownElsewhere: true }),
  };
}

/** Why nothing may be written; undefined when the application stands. */
function refusalOf(
  { decision, missing, amount }: Assessment,
  { claim }: ApplicationFacts,
): Argument[] | undefined {
  if (decision.outcome !== 'possible' || missing.length > 0) return decision.because;
  // An exchange or a repair moves no money (T3, T4).
  if (amount.fixedFen === 0) return undefined;
  const asked = amount.fixedFen ?? claim.amountFen ?? 0;
  const isMoney = claim.service === 'refund_only' || claim.service === 'return_refund';
  const least = isMoney ? 1 : 0;
  return asked >= least && asked <= amount.maxFen ? undefined : amount.because;
}
