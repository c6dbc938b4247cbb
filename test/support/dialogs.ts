import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { createRespond } from '../../dialogs/conversation';
import type { Commands, Desk, HandoffRequest, OpenRequest, SubmitRequest } from '../../dialogs/desk';
import { freshState, readState } from '../../dialogs/read-state';
import type { Incoming, Respond } from '../../dialogs/respond';
import type { DialogState } from '../../dialogs/state';
import { buildModel } from '../../nlu/build';
import { entryOf } from '../../nlu/knowledge/entry-of';
import { loadUnderstander } from '../../nlu/understander';
import type { Understander } from '../../nlu/understanding';
import { perform } from '../../policy/casework/perform';
import { type Setting, settingOf } from '../../policy/casework/setting';
import { settingFor as judgedSetting } from '../../bot/commands/act-setting';
import type { CaseworkContext } from '../../bot/commands/act-on-case';
import { claimedFields } from '../../bot/commands/claimed-fields';
import { assess } from '../../policy/assess';
import { createRenderer, type Message, type Renderer } from '../../replies/render';
import type { ChoiceValue, Reply } from '../../replies/reply';
import type {
  Case,
  CaseAct,
  FileRecord,
  Language,
  Listing,
  Order,
  Shop,
  ShopRequest,
} from '../../storage/records';
import { untouched } from './cases';
import { anOrder, aShop, HOUR, NOW } from './orders';
import { takeBack, takeDown } from './requests';

const MODEL = join(__dirname, '../../build/model');

/** The product's own understanding; the model is built where none lies yet. */
export async function realUnderstander(): Promise<Understander> {
  if (!existsSync(join(MODEL, 'model.json'))) await buildModel(MODEL);
  return loadUnderstander(MODEL);
}

/** A clear picture unless told otherwise; its id says what it is of. */
export function aFile(_id: string, fields: Partial<FileRecord> = {}): FileRecord {
  return {
    _id,
    version: 1,
    shopId: 'shop-1',
    conversationId: 'conversation-1',
    name: `${_id}.jpg`,
    kind: 'image',
    mime: 'image/jpeg',
    bytes: 120_000,
    sha256: 'a'.repeat(64),
    uploadedAt: NOW,
    metadata: {},
    blobs: { original: _id, view: `${_id}-view` },
    picture: { width: 1200, height: 1600, luminance: 130, sharpness: 400 },
    ...fields,
  };
}

/** What there is besides the talk; a scenario may change it between two messages. */
export interface World {
  now: number;
  shop: Shop;
  buyer?: { buyerId: string; name: string };
  orders: Order[];
  cases: Case[];
  requests: ShopRequest[];
  files: FileRecord[];
  listings: Listing[];
  /** Whether somebody is at the shop's desk. */
  open: boolean;
}

export function aWorld(fields: Partial<World> = {}): World {
  return {
    now: NOW,
    shop: aShop(),
    buyer: { buyerId: 'buyer-1', name: '小林' },
    orders: [anOrder()],
    cases: [],
    requests: [],
    files: [],
    listings: [],
    open: true,
    ...fields,
  };
}

export interface Said {
  text?: string;
  value?: ChoiceValue;
  uploads?: string[];
  refusedFiles?: NonNullable<Incoming['refusedFiles']>;
  kind?: Incoming['kind'];
  guestState?: DialogState;
  news?: NonNullable<Incoming['news']>;
}

type Given = Pick<Heard, 'commands' | 'updates'>;

export interface Heard {
  replies: Reply[];
  keys: string[];
  messages: Message[];
  commands: {
    name: keyof Commands;
    request: SubmitRequest | OpenRequest | HandoffRequest | CaseAct | { requestId: string };
  }[];
  rules: string[];
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
  if (act.kind !== 'amend' && act.kind !== 'submit_measurements')
    return settingOf(one, world.shop, world.now);
  const stores = {
    orders: { get: async (id: string) => world.orders.find(({ _id }) => _id === id) },
    cases: { find: async () => world.cases.filter((each) => each.orderId === one.orderId) },
    listings: { get: async (id: string) => world.listings.find(({ _id }) => _id === id) },
  } as unknown as CaseworkContext['stores'];
  const context = { stores, assess, now: world.now, shop: world.shop };
  return judgedSetting(context, one, { act, actor: 'buyer' });
}

function deskOf(world: World, { commands, updates }: Given, waiting: Set<string>): Desk {
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
        const kind = waiting.size > 0 ? 'already_waiting' : 'queued';
        waiting.add('handoff-1');
        return { kind, handoffId: 'handoff-1', ...queue };
      },
      async updateHandoff(request) {
        updates.push(request);
      },
    },
  };
}

const respond: Respond = createRespond();
const renderer: Renderer = createRenderer();

/** A talk through the real dialogs, policy, understanding and replies; only the records are in memory. */
export class Chat {
  state: DialogState = freshState();
  private events = 0;
  private readonly waiting = new Set<string>();

  constructor(
    private readonly understander: Understander,
    readonly world: World = aWorld(),
    public language: Language = 'zh',
  ) {}

  async say({ text = '', kind = 'message', uploads = [], ...rest }: Said): Promise<Heard> {
    const given: Given = { commands: [], updates: [] };
    this.events += 1;
    const context = { now: this.world.now, zone: this.world.shop.timeZone, language: this.language };
    const understanding = this.understander.understand(text, context);
    const outgoing = await respond(
      { eventId: `event-${this.events}`, kind, understanding, uploads, ...rest },
      this.state,
      this.language,
      deskOf(this.world, given, this.waiting),
    );
    this.state = readState(JSON.parse(JSON.stringify(outgoing.state)));
    this.language = outgoing.language;
    const reading = { language: outgoing.language, zone: this.world.shop.timeZone, now: this.world.now };
    const messages = outgoing.replies.map((reply) => renderer.render(reply, reading));
    return {
      replies: outgoing.replies,
      keys: outgoing.replies.map(({ key }) => key),
      messages,
      ...given,
      rules: outgoing.rules,
    };
  }
}
