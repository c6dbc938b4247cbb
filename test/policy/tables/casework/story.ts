import { perform } from '../../../../policy/casework/perform';
import { play } from '../../../../policy/casework/play';
import { type Setting, settingOf } from '../../../../policy/casework/setting';
import type { Case, CaseAct, CaseActor, ShopTerms } from '../../../../storage/records';
import { aCase } from '../../../support/cases';
import { aShop, NOW } from '../../../support/orders';
import type { Row } from '../../table';

/** What happens at an instant after the opening: somebody acts, or nobody does and time passes. */
export type Beat = [after: number, actor: CaseActor, act: CaseAct] | [after: number];

interface Told {
  state: Case['state'];
  /** Kinds of all the news, in order. */
  news: string[];
  /** Running and stopped clocks with hours left at the end of the story. */
  left: Record<string, number>;
  refused?: unknown;
  case: Case;
  /** Every argument that was said. */
  because: unknown[];
}

/** What other records tell of the case, at every beat. */
type Known = Pick<Setting, 'outboundInstead'>;

/** The case at the end of the beats; none of them is refused. */
export function lived(opened: Partial<Case>, beats: readonly Beat[], known: Known = {}): Case {
  const { case: one, refused } = tellStory(aCase(opened), beats, {}, known);
  if (refused !== undefined) throw new Error(JSON.stringify(refused));
  return one;
}

/** Plays the beats on a case; a refusal is told and the story goes on. */
function tellStory(
  opened: Case,
  beats: readonly Beat[],
  terms: Partial<ShopTerms> = {},
  known: Known = {},
): Told {
  let one = opened;
  let refused: Told['refused'];
  let now = NOW;
  const shop = aShop({ terms });
  for (const [after, actor, act] of beats) {
    now = NOW + after;
    const setting = { ...settingOf(one, shop, now, { buyer: '小林', seller: '客服小周' }), ...known };
    if (!act || !actor) {
      one = play(one, setting);
      continue;
    }
    const done = perform(one, act, actor, setting);
    one = done.case;
    if (done.kind === 'refused') refused = { because: done.because, remedy: done.remedy };
  }
  const left = one.clocks
    .filter(({ state }) => state !== 'ended')
    .map(({ id, state, dueAt, leftMs = 0 }) => [
      id,
      (state === 'stopped' ? leftMs : dueAt - now) / 3_600_000,
    ]);
  return {
    state: one.state,
    news: one.notify.map(({ kind }) => kind),
    left: Object.fromEntries(left) as Told['left'],
    ...(refused !== undefined && { refused }),
    because: [...one.notify.flatMap(({ because }) => because), ...(one.person?.because ?? [])],
    case: one,
  };
}

/** A row about a story; `is` names what the end of it looks like. */
export const story = (
  says: string,
  rules: Pick<Row, 'cites' | 'shows'>,
  opened: Partial<Case>,
  beats: readonly Beat[],
  is: unknown,
): Row => ({ says, ...rules, decide: () => tellStory(aCase(opened), beats), is });

export const waybill: CaseAct = { kind: 'enter_waybill', carrier: '中通快递', waybill: '78120033445566' };
export const photos: CaseAct = {
  kind: 'add_evidence',
  items: [
    { uploadId: 'label', kind: 'parcel_label_photo' },
    { uploadId: 'packaging', kind: 'packaging_photo' },
    { uploadId: 'contents', kind: 'parcel_contents_photo' },
  ],
};
export const objects: CaseAct = { kind: 'object', about: 'damaged', text: '袖口撕开了' };
export const agrees: CaseAct = { kind: 'agree' };
export const declines: CaseAct = { kind: 'decline', reason: '照片里看不出破损' };
export const offers = (amountFen: number): CaseAct => ({
  kind: 'offer',
  remedy: 'refund',
  amountFen,
  goods: 'keep',
});
export const anExchange: Partial<Case> = { service: 'exchange', amountFen: 0 };
export const aResend: Partial<Case> = { ...anExchange, reason: 'missing_part', goesBack: false };
export const aRefund: Partial<Case> = { service: 'refund_only', goesBack: false };
export const notReceived: Partial<Case> = {
  ...aRefund,
  reason: 'not_received',
  received: false,
  notReceivedStory: 'signed',
};
