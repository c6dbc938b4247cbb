import { Router, type Request } from 'express';
import { readState } from '../../../dialogs/read-state';
import type { Draft } from '../../../dialogs/state';
import { settingOf } from '../../../policy/casework/setting';
import { analyseDispute } from '../../../policy/dossier/analysis';
import { disputeOfCase, disputeOfClaim } from '../../../policy/dossier/dispute';
import type { Case, EvidenceItem, Handoff, Order, OrderLine } from '../../../storage/records';
import type { DossierResponse } from '../contract';
import { notFound } from '../errors';
import { caseResponse } from './case-response';
import { caseByIdOrNumber } from './cases';
import { wireFor, type ShopApiDeps } from './deps';
import { dossierResponse, type DossierParts } from './dossier-response';
import { askerOf, isVisible, scopeOf, type Scope } from './scope';
import { wholeTranscript } from './transcript';

interface Place {
  order: Order;
  line: OrderLine;
}

/** `GET /cases/:id/dossier` and, for what came too late for a case, `GET /handoffs/:id/dossier` (P2, W3). */
export function createDossiersRouter(deps: ShopApiDeps): Router {
  const router = Router();
  router.get('/cases/:id/dossier', async (request: Request<{ id: string }>, response) => {
    const scope = await scopeOf(deps, request);
    const one = await caseByIdOrNumber(deps, scope.shop, request.params.id);
    if (!one || !isVisible(one, scope)) throw notFound('the case');
    response.json(await ofCase(deps, scope, one));
  });
  router.get('/handoffs/:id/dossier', async (request: Request<{ id: string }>, response) => {
    const scope = await scopeOf(deps, request);
    const handoff = await deps.stores.handoffs.get(request.params.id);
    const { shopId, buyerId } = handoff ?? {};
    if (!handoff || shopId === undefined || buyerId === undefined || !isVisible({ shopId, buyerId }, scope))
      throw notFound('the hand-off');
    response.json(await ofHandoff(deps, scope, handoff));
  });
  return router;
}

async function placeOf({ stores }: ShopApiDeps, orderId = '', lineId = ''): Promise<Place> {
  const order = await stores.orders.get(orderId);
  const line = order?.lines.find((candidate) => candidate.lineId === lineId);
  if (!order || !line) throw notFound('the order of the dossier');
  return { order, line };
}

async function ofCase(deps: ShopApiDeps, scope: Scope, one: Case): Promise<DossierResponse> {
  const { shop } = scope;
  const now = deps.clock.now();
  const { order, line } = await placeOf(deps, one.orderId, one.lineId);
  const dispute = disputeOfCase(one, order, line, shop);
  const { notReceivedStory: story } = one;
  return compose(deps, scope, one, {
    madeAt: now,
    order,
    line: { ...line, listing: one.listing },
    claim: { ...one, ...(story && { story }) },
    case: caseResponse(one, wireFor(deps, shop), settingOf(one, shop, now), askerOf(scope)),
    evidence: one.evidence,
    analysis: analyseDispute(dispute, one.rules, shop),
  });
}

/** @throws notFound where the hand-off is about no goods */
async function ofHandoff(deps: ShopApiDeps, scope: Scope, handoff: Handoff): Promise<DossierResponse> {
  const draft: Partial<Draft> = readState({ draft: handoff.draft }).draft ?? {};
  const { order, line } = await placeOf(deps, draft.orderId, draft.lineId);
  const claim = { ...draft.claim, evidence: handoff.evidence };
  const dispute = disputeOfClaim(claim, order, line, scope.shop, handoff.createdAt);
  return compose(deps, scope, handoff, {
    madeAt: deps.clock.now(),
    order,
    line,
    claim,
    evidence: handoff.evidence,
    analysis: analyseDispute(dispute, handoff.rules, scope.shop),
  });
}

async function compose(
  deps: ShopApiDeps,
  scope: Scope,
  { conversationId }: { conversationId: string },
  parts: Omit<DossierParts, 'files' | 'transcript'>,
): Promise<DossierResponse> {
  const wire = wireFor(deps, scope.shop);
  const [files, transcript] = await Promise.all([
    filesOf(deps, parts.evidence),
    wholeTranscript(deps.stores.activities, conversationId, wire),
  ]);
  return dossierResponse({ ...parts, files, transcript }, wire, askerOf(scope));
}

async function filesOf({ stores }: ShopApiDeps, evidence: readonly EvidenceItem[]) {
  const files = await Promise.all(evidence.map(({ uploadId }) => stores.files.get(uploadId)));
  return files.filter((file) => file !== undefined);
}
