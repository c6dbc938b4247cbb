import type { Commands, Desk, HandoffRequest, OpenRequest, SubmitRequest } from '../../dialogs/desk';
import { entryOf } from '../../nlu/knowledge/entry-of';
import { perform } from '../../policy/casework/perform';
import { type Setting, settingOf } from '../../policy/casework/setting';
import { settingFor as judgedSetting } from '../../bot/commands/act-setting';
import type { CaseworkContext } from '../../bot/commands/act-on-case';
import { claimedFields } from '../../bot/commands/claimed-fields';
import { assess } from '../../policy/assess';
import type { Case, CaseAct, Instant } from '../../storage/records';
import { untouched } from './cases';
import { HOUR } from './orders';
import { takeBack, takeDown } from './requests';
import { aFile, type World } from './world';

/** What was asked of the shop's side, in order. */
export interface Given {
  commands: {
    name: keyof Commands;
    request: SubmitRequest | OpenRequest | HandoffRequest | CaseAct | { requestId: string };
  }[];
  /** What was added to the hand-off that was open. */
  updates: HandoffRequest[];
}

/** The case that the shop's side would open for the request. */
function openCase(world: World, { orderId, lineId, claim, evidence }: SubmitRequest): Case {
  const order = world.orders.find(({ _id }) => _id === orderId);
  const line = order?.lines.find((one) => one.lineId === lineId);
  if (!order || !line) throw new Error(`${orderId}/${lineId} is no line of this buyer`);
  const lineCases = world.cases.filter((one) => one.orderId === orderId && one.lineId === lineId);
  const orderCases = world.cases.filter((one) => one.orderId === orderId);
  const facts = { now: world.now, order, line, lineCases, orderCases, shop: world.shop, claim };
  const assessment = assess(facts);
  const { clock, personBecause, policyVersion } = assessment;
  const { sentBack } = assessment.claim;
  return {
    _id: `${orderId}/${lineId}#${lineCases.length + 1}`,
    version: 1,
    shopId: world.shop._id,
    buyerId: order.buyerId,
    orderId,
    lineId,
    number: `AS2611000${world.cases.length + 1}`,
    conversationId: 'conversation-1',
    language: 'zh',
    ...claimedFields(claim, evidence, facts, assessment),
    state: sentBack ? 'awaiting_match' : 'awaiting_seller',
    ...(sentBack && { returnLeg: { ...sentBack, enteredAt: world.now } }),
    listing: line.listing,
    policyVersion,
    ...untouched,
    clocks: [{ ...clock, state: 'running' }],
    personBecause,
    events: [],
    commands: {},
    createdAt: world.now,
    updatedAt: world.now,
  };
}

/** As the command judges it, from the records in memory. */
async function settingFor(world: World, one: Case, act: CaseAct): Promise<Setting> {
  if (act.kind === 'add_evidence') return settingOf(one, world.shop, world.now);
  const stores = {
    orders: { get: async (id: string) => world.orders.find(({ _id }) => _id === id) },
    cases: { find: async () => world.cases.filter((each) => each.orderId === one.orderId) },
    listings: { get: async (id: string) => world.listings.find(({ _id }) => _id === id) },
  } as unknown as CaseworkContext['stores'];
  const context = { stores, assess, now: world.now, shop: world.shop };
  return judgedSetting(context, one, { act, actor: 'buyer' });
}

/** The shop's side over a world in memory. */
export function deskOf(world: World, { commands, updates }: Given, waiting: Map<string, Instant>): Desk {
  const queue = { position: 2, answerBy: world.now + HOUR, open: world.open };
  return {
    now: world.now,
    shop: world.shop,
    ...(world.buyer && { buyer: world.buyer }),
    orders: async () => (world.buyer ? world.orders : []),
    cases: async () => (world.buyer ? world.cases : []),
    requests: async () => (world.buyer ? world.requests : []),
    files: async (ids) =>
      ids.flatMap((id) =>
        world.files
          .filter((file) => file._id === id)
          .concat(world.files.some((file) => file._id === id) ? [] : [aFile(id)]),
      ),
    listing: async (id) => world.listings.find(({ listingId }) => listingId === id),
    waiting: async () => queue,
    knowledge: entryOf,
    commands: {
      async submitCase(request) {
        commands.push({ name: 'submitCase', request });
        const opened = openCase(world, request);
        world.cases.unshift(opened);
        return { kind: 'submitted', case: opened };
      },
      async openRequest(request) {
        commands.push({ name: 'openRequest', request });
        return takeDown(world, request);
      },
      async withdrawRequest(requestId) {
        commands.push({ name: 'withdrawRequest', request: { requestId } });
        return takeBack(world, requestId);
      },
      async actOnCase(caseId, act) {
        commands.push({ name: 'actOnCase', request: act });
        const at = world.cases.findIndex(({ _id }) => _id === caseId);
        const one = world.cases[at];
        if (!one) throw new Error(`case ${caseId} is not one of this buyer's`);
        const performed = perform(one, act, 'buyer', await settingFor(world, one, act));
        world.cases[at] = performed.case;
        return performed;
      },
      async requestPerson(request) {
        commands.push({ name: 'requestPerson', request });
        const handoffId = 'handoff-1';
        const answerBy = waiting.get(handoffId);
        if (answerBy !== undefined) return { kind: 'already_waiting', handoffId, ...queue, answerBy };
        waiting.set(handoffId, queue.answerBy);
        return { kind: 'queued', handoffId, ...queue };
      },
      async updateHandoff(request) {
        updates.push(request);
      },
    },
  };
}
