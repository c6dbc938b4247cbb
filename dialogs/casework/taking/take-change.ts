import type { ClaimField } from '../../../policy/facts';
import type { Case, ClaimChange, Wanted } from '../../../storage/records';
import { claimOf } from '../../../policy/casework/claim-of';
import { takeClaim } from '../../application/fields/take';
import { matchVariant } from '../../application/wanted/match-variant';
import { wishIn } from '../../application/wanted/wish';
import { variantLabel } from '../../shared/variant-label';
import type { Talk } from '../../shared/talk';
import type { Context, Said } from '../../application/draft/context';
import type { Wish } from '../../state';

/** Fields of an application that can be amended; evidence is added, never changed. */
const AMENDED: readonly (keyof Said & keyof ClaimChange)[] = [
  'service',
  'reason',
  'received',
  'story',
  'quantity',
  'amountFen',
  'description',
  'intact',
  'repairMode',
  'address',
];

/** For a listing that nobody knows here the buyer's words have to do, as they were written. */
function byWords(text: string, { same, words, size, said }: Wish): Wanted | undefined {
  if (same) return { kind: 'same' };
  const at = words === undefined ? -1 : text.toLowerCase().indexOf(words);
  const written = at === -1 ? words : text.slice(at, at + (words?.length ?? 0));
  const label = written ?? size ?? said;
  return label === undefined ? undefined : { kind: 'variant', label: { zh: label, en: label } };
}

/** Another variant in the buyer's words: the listing's where it tells, else as it was said (T3). */
async function wantedIn(talk: Talk, one: Case, context: Context): Promise<Wanted | undefined> {
  const wish = wishIn(talk.heard, context, undefined);
  if (!wish) return undefined;
  if (wish.part) return { kind: 'part', part: wish.part };
  const listing = await talk.desk.listing(one.listing.listingId);
  if (!listing) return byWords(talk.heard.text.trim(), wish);
  const match = matchVariant({ listing: one.listing }, listing, wish);
  if (match.kind === 'same') return { kind: 'same' };
  if (match.kind !== 'one') return undefined;
  const { variantId } = match.variant;
  return { kind: 'variant', variantId, label: variantLabel(match.variant) };
}

const isDescriptionMeant = (talk: Talk, asked: ClaimField | undefined): boolean =>
  asked === 'description' && !talk.heard.pressed;

/** Money in place of an exchange or a repair: the goods go back for it. */
function moneyInstead({ casework, hints }: Talk['heard'], { known }: Context): Said['service'] {
  const isMoney = hints.moneyBack === true || casework?.wishes?.includes('change_to_refund') === true;
  const isOther = known.service === 'exchange' || known.service === 'repair';
  return isMoney && isOther && known.received === true ? 'return_refund' : undefined;
}

/** The one sum beside "change it to", asked for politely as well. */
function sumToChange({ casework, entities }: Talk['heard'], { known }: Context): number | undefined {
  const isMoney = known.service === 'refund_only' || known.service === 'return_refund';
  const [sum, ...more] = entities.money;
  const isOne = casework?.wishes?.includes('amend') === true && more.length === 0;
  return isMoney && isOne ? sum?.fen : undefined;
}

/** What it is changed into counts, not what the words say was wrong before ("原因选错了"). */
function readChange({ heard }: Talk, context: Context): Said {
  const { reason, ...said } = takeClaim(heard, context);
  const { toService, toReason } = heard.casework ?? {};
  const told = heard.controls.correct === 'reason' ? undefined : reason;
  const meant = toReason ?? told;
  const service = toService ?? (said.service === undefined ? moneyInstead(heard, context) : undefined);
  const amountFen = said.amountFen ?? sumToChange(heard, context);
  return {
    ...said,
    ...(service && { service }),
    ...(meant && { reason: meant }),
    ...(amountFen !== undefined && { amountFen }),
  };
}

/** What the message changes of the application; `asked` is the field that was asked for, if any. */
export async function takeChange(talk: Talk, one: Case, asked?: ClaimField): Promise<ClaimChange> {
  const { evidence, ...known } = claimOf(one);
  void evidence;
  const piece = (await talk.desk.orders()).find(({ _id }) => _id === one.orderId);
  const line = piece?.lines.find(({ lineId }) => lineId === one.lineId);
  const context: Context = {
    asked: asked && { about: 'field', field: asked, options: [] },
    known,
    lineQuantity: line?.quantity,
    settled: known,
  };
  const said = readChange(talk, context);
  const changed = AMENDED.filter((field) => said[field] !== undefined && said[field] !== known[field]);
  const kept = changed.filter((field) => field !== 'description' || isDescriptionMeant(talk, asked));
  const change = Object.fromEntries(kept.map((field) => [field, said[field]])) as ClaimChange;
  const service = change.service ?? one.service;
  const wanted =
    service === 'exchange' || asked === 'wanted' ? await wantedIn(talk, one, context) : undefined;
  return { ...change, ...(wanted && { wanted }) };
}
