import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { ActOutcome } from '../../dialogs/desk';
import { actsOf, perform } from '../../policy/casework/perform';
import { refuse, tell } from '../../policy/casework/say';
import { type Setting, settingOf } from '../../policy/casework/setting';
import type { Assessment, ApplicationFacts } from '../../policy/facts';
import { VersionConflictError } from '../../storage/port';
import type { ActOf, Case, CaseAct, CaseActor, FileRecord, Instant, Shop } from '../../storage/records';
import type { Stores } from '../../storage/stores';
import { fromStore } from '../turn/store-failure';
import { settingFor } from './act-setting';

/** What acting on a case needs, whoever acts: a turn, the shop's system, or a job. */
export interface CaseworkContext {
  stores: Pick<Stores, 'orders' | 'listings' | 'cases' | 'files' | 'conversations'>;
  /** Files that the buyer may use; absent where the shop acts. */
  files?: (uploadIds: readonly string[]) => Promise<FileRecord[]>;
  assess: (facts: ApplicationFacts) => Assessment;
  now: Instant;
  shop: Shop;
}

export interface ActRequest {
  caseId: string;
  act: CaseAct;
  actor: CaseActor;
  /** Who of that side, for the record (G1). */
  name?: string;
  /** Refuses on any other version of the case. @see VersionConflictError */
  version?: number;
  /** The event of the turn that acts. */
  eventId?: string;
}

/** The command's id was used before for something else. */
export class CommandReused extends Error {
  override readonly name = 'CommandReused';
}

const Outcome = z.object({ kind: z.literal('done'), digest: z.string(), from: z.int(), to: z.int() });
const attempts = 20;

const digestOf = (act: CaseAct, actor: CaseActor): string =>
  createHash('sha256')
    .update(JSON.stringify([actor, act]))
    .digest('base64url');

/**
 * One act on a case, as one versioned write that holds the outcome too; a repeat of the command returns it. Whoever
 * loses a race reads again and is judged again.
 * @throws VersionConflictError when the case is no longer at the version named
 * @throws CommandReused when the command did something else before
 */
export async function actOnCase(
  context: CaseworkContext,
  commandId: string,
  request: ActRequest,
): Promise<ActOutcome> {
  const { caseId } = request;
  for (let attempt = 1; attempt <= attempts; attempt += 1) {
    const one = await fromStore(() => context.stores.cases.get(caseId));
    if (!one || one.shopId !== context.shop._id)
      throw new Error(`case ${caseId} does not exist in this shop`);
    const repeated = outcomeOf(one, commandId, request);
    if (repeated) return repeated;
    if (request.version !== undefined && request.version !== one.version)
      throw new VersionConflictError('cases', caseId, request.version);
    try {
      return await tryAct(context, commandId, request, one);
    } catch (error) {
      if (!(error instanceof VersionConflictError)) throw error;
    }
  }
  throw new Error(`case ${caseId}: still written by others after ${attempts} tries`);
}

async function tryAct(
  context: CaseworkContext,
  commandId: string,
  request: ActRequest,
  one: Case,
): Promise<ActOutcome> {
  const { act, actor, eventId } = request;
  if (act.kind === 'add_evidence' && !(await areThere(context, one, act)))
    return refusedFiles(one, actor, settingOf(one, context.shop, context.now));
  const setting = await settingFor(context, one, request);
  const performed = perform(one, act, actor, setting);
  if (performed.kind === 'refused') return performed;
  const { case: done, news } = performed;
  const from = one.notify.at(-1)?.n ?? 0;
  const outcome = { kind: 'done', digest: digestOf(act, actor), from, to: from + news.length };
  const written = await fromStore(() =>
    context.stores.cases.update({
      ...done,
      commands: { ...one.commands, [commandId]: outcome },
      ...(eventId !== undefined && beforeTurn(one, eventId)),
    }),
  );
  return { kind: 'done', case: written, news: saidInTurn(news) };
}

/** Evidence is made of files that the side itself has brought to this case's talk. */
async function areThere(
  { stores, files }: CaseworkContext,
  { conversationId }: Case,
  { items }: ActOf<'add_evidence'>,
): Promise<boolean> {
  const ids = [...new Set(items.map(({ uploadId }) => uploadId))];
  if (files) return (await files(ids)).length === ids.length;
  const found = await Promise.all(ids.map((id) => fromStore(() => stores.files.get(id))));
  return found.every((file) => file?.conversationId === conversationId);
}

const refusedFiles = (one: Case, actor: CaseActor, setting: Setting): ActOutcome => ({
  kind: 'refused',
  case: one,
  possible: actsOf(one, actor, setting),
  ...refuse(tell('refused.no_file', {}, 'V1'), tell('instead.upload', {}, 'V3')),
});

const saidInTurn = (news: Case['notify']): Case['notify'] => news.filter(({ inTurn }) => inTurn);

/** The case as the turn found it, kept from its first act on. */
function beforeTurn(one: Case, eventId: string): Pick<Case, 'beforeTurn'> {
  if (one.beforeTurn?.eventId === eventId) return {};
  const found = { ...one };
  delete found.beforeTurn;
  return { beforeTurn: { eventId, case: found } };
}

function outcomeOf(one: Case, commandId: string, { act, actor }: ActRequest): ActOutcome | undefined {
  if (!(commandId in one.commands)) return undefined;
  const { success, data } = Outcome.safeParse(one.commands[commandId]);
  if (!success || data.digest !== digestOf(act, actor))
    throw new CommandReused(`${commandId} was used for something else; take a new key`);
  const news = one.notify.filter(({ n }) => n > data.from && n <= data.to);
  return { kind: 'done', case: one, news: saidInTurn(news) };
}
