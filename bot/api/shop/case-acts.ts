import express, { type Request, Router } from 'express';
import { z } from 'zod';
import type { ActOutcome } from '../../../dialogs/desk';
import { assess } from '../../../policy/assess';
import { settingOf } from '../../../policy/casework/setting';
import { ACTS } from '../../../policy/casework/table';
import { createPhrasebook } from '../../../replies/phrases';
import { VersionConflictError } from '../../../storage/port';
import type { ActKind, Case, CaseActor, Shop } from '../../../storage/records';
import { actOnCase, CommandReused } from '../../commands/act-on-case';
import { NEWS_TOPIC } from '../../news/pump';
import { CaseActRequest, type CaseActResponse } from '../contract';
import { badArgument, HttpError, notFound } from '../errors';
import { caseResponse } from './case-response';
import { caseByIdOrNumber } from './cases';
import { wireFor, type ShopApiDeps } from './deps';

const phrasebook = createPhrasebook();

/** What the shop's key may do: everything but what is the buyer's alone. */
const SHOP_ACTS = (Object.keys(ACTS) as ActKind[]).filter((act) => shopActor(act) !== undefined);

/** Whom the shop's key speaks for; of a carrier it passes on the news, of the platform the ruling. */
function shopActor(act: ActKind): CaseActor | undefined {
  const { by } = ACTS[act];
  return by.includes('seller') ? 'seller' : by.find((actor) => actor !== 'buyer');
}

/** `POST /cases/:id/acts`: what the shop does to a case, with the shop's key and an idempotency key. */
export function createCaseActsRouter(deps: ShopApiDeps): Router {
  const router = Router();
  router.post(
    '/cases/:id/acts',
    express.json({ limit: '64kb' }),
    async (request: Request<{ id: string }>, response) => {
      const shop = await deps.access.shop(request);
      const commandId = `api:${idempotencyKey(request)}`;
      const asked = readAct(request.body);
      const found = await caseByIdOrNumber(deps, shop, request.params.id);
      if (found?.shopId !== shop._id) throw notFound('the case');
      const now = deps.clock.now();
      const outcome = await act(deps, shop, found, commandId, asked, now);
      deps.wake.wake(NEWS_TOPIC);
      if (outcome.kind === 'refused') throw notPossible(outcome, shop);
      response.json({
        case: caseResponse(outcome.case, wireFor(deps, shop), settingOf(outcome.case, shop, now), 'seller'),
        repeated: commandId in found.commands,
      } satisfies CaseActResponse);
    },
  );
  return router;
}

function idempotencyKey(request: Pick<Request, 'get'>): string {
  const key = request.get('idempotency-key')?.trim();
  if (key === undefined || key.length < 1 || key.length > 100)
    throw badArgument(
      'send the header Idempotency-Key: a key of your own for this act, of 1 to 100 characters; a repeat with it returns the same outcome',
    );
  return key;
}

const Named = z.object({ act: z.object({ kind: z.string() }) });

/** @throws HttpError 400 naming the acts there are, 403 for an act of the buyer's */
function readAct(body: unknown): CaseActRequest {
  const named = Named.safeParse(body).data?.act.kind;
  const known = (Object.keys(ACTS) as ActKind[]).find((kind) => kind === named);
  if (named !== undefined && !known)
    throw new HttpError(400, 'UnknownAct', `there is no act "${named}"; acts are ${SHOP_ACTS.join(', ')}`);
  if (known && !SHOP_ACTS.includes(known))
    throw new HttpError(
      403,
      'NotYours',
      `"${known}" is the buyer's to do, in the chat; yours are ${SHOP_ACTS.join(', ')}`,
    );
  return CaseActRequest.parse(body);
}

async function act(
  { stores }: Pick<ShopApiDeps, 'stores'>,
  shop: Shop,
  { _id: caseId }: Case,
  commandId: string,
  { act: asked, name, version }: CaseActRequest,
  now: number,
): Promise<ActOutcome> {
  try {
    return await actOnCase({ stores, assess, now, shop }, commandId, {
      caseId,
      act: asked,
      actor: shopActor(asked.kind) ?? 'seller',
      ...(name !== undefined && { name }),
      ...(version !== undefined && { version }),
    });
  } catch (error) {
    if (error instanceof VersionConflictError)
      throw new HttpError(
        409,
        'VersionConflict',
        `the case is no longer at version ${version ?? '?'}; read it again and decide anew`,
      );
    if (error instanceof CommandReused)
      throw new HttpError(409, 'KeyReused', 'this Idempotency-Key did something else before; take a new one');
    throw error;
  }
}

function notPossible(
  { because, remedy, possible }: Extract<ActOutcome, { kind: 'refused' }>,
  shop: Shop,
): HttpError {
  const { argue } = phrasebook('en', shop.timeZone);
  const open = possible.length > 0 ? possible.join(', ') : 'nothing';
  return new HttpError(409, 'NotPossible', `${argue(because)} ${argue(remedy)} Possible now: ${open}.`, {
    because,
    remedy,
    possible,
  });
}
