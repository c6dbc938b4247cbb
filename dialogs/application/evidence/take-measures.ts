import type { Measured } from '../../../nlu/understanding';
import { measureProblem, millimetresOf } from '../../../policy/measuring';
import type { CaseMeasure, ListingSnapshot, MeasureKind, Reason } from '../../../storage/records';
import { changeDraft, say, type Talk } from '../../shared/talk';
import type { Draft } from '../../state';
import { asksFor } from '../draft/context';
import { type View, viewOf } from '../draft/view';

type Listed = ListingSnapshot['measurements'][number];

/** Another name under which a listing may keep what the buyer calls so ("length" of trousers). */
const ALSO: Partial<Record<MeasureKind, readonly MeasureKind[]>> = {
  length: ['trouser_length', 'height'],
  diameter: ['inner_diameter'],
  inner_diameter: ['diameter'],
  width: ['bar_width', 'shoulder'],
  height: ['length'],
};

/** Listings from before the kinds go by the words that they show. */
const isKind = ({ phrases }: Talk, { kind, name }: Listed, wanted: MeasureKind): boolean =>
  kind === undefined
    ? (['zh', 'en'] as const).some((one) => phrases(one).say(`measure.${wanted}`) === name[one])
    : kind === wanted;

function listedFor(talk: Talk, listed: readonly Listed[], { name }: Measured): Listed | undefined {
  if (name === undefined) return listed.length === 1 ? listed[0] : undefined;
  const names = [name, ...(ALSO[name] ?? [])];
  return names.map((one) => listed.find((measure) => isKind(talk, measure, one))).find(Boolean);
}

/** Asked for them, bare numbers are figures: one for the only measure, or one for each in the order of the card. */
function bareFigures({ heard, state: { asked } }: Talk, listed: readonly Listed[]): [Listed, Measured][] {
  const { numbers, money } = heard.entities;
  // A decimal without a unit was read as a sum.
  const values = [...numbers, ...money.flatMap(({ fen }) => (fen === undefined ? [] : fen / 100))];
  if (!asksFor({ asked }, 'measurements') || values.length !== listed.length) return [];
  return listed.flatMap((measure, index) => {
    const value = values[index];
    return value === undefined ? [] : [[measure, { value }] as [Listed, Measured]];
  });
}

/** Every figure of the message beside the listing's own. */
function figures(talk: Talk, { piece }: View): CaseMeasure[] {
  const listed = piece.line.listing.measurements;
  const told = (talk.heard.entities.measures ?? []).flatMap((measured): [Listed, Measured][] => {
    const measure = listedFor(talk, listed, measured);
    return measure ? [[measure, measured]] : [];
  });
  const pairs = told.length > 0 ? told : bareFigures(talk, listed);
  return pairs.map(([{ name, millimetres }, { value, unit }]) => ({
    name,
    listed: millimetres,
    measured: millimetresOf(value, unit, millimetres),
  }));
}

const isOf =
  ({ name }: CaseMeasure) =>
  (other: CaseMeasure): boolean =>
    other.name.zh === name.zh;

/** What was measured before, with what is measured now in its place. */
const merged = (before: readonly CaseMeasure[], now: readonly CaseMeasure[]): CaseMeasure[] => [
  ...before.filter((one) => !now.some(isOf(one))),
  ...now.filter((one, index) => now.findLastIndex(isOf(one)) === index),
];

/** A size is in question, or figures were asked for. */
const isMeant = ({ state: { asked } }: Talk, { assessment: { claim } }: View): boolean =>
  asksFor({ asked }, 'measurements') ||
  claim.reason === 'size_disputed' ||
  claim.reason === 'not_as_described';

/** Reasons that a measured figure says more exactly: none at all, or that it does not fit. */
const GIVES_WAY: readonly (Reason | undefined)[] = [undefined, 'wrong_size'];

/** A measure is named, and nothing graver was told. */
const mayDispute = ({ heard }: Talk, { claim }: Draft): boolean =>
  (heard.entities.measures ?? []).some(({ name }) => name !== undefined) && GIVES_WAY.includes(claim.reason);

/** The claim as a size that is disputed: who measures and tells the figure says that the listing is wrong (F7). */
async function asDisputed(talk: Talk, draft: Draft, measurements: CaseMeasure[]): Promise<Draft | undefined> {
  const { reason } = draft.claim;
  if (measurements.length === 0 || !mayDispute(talk, draft)) return undefined;
  const disputed: Draft = { ...draft, claim: { ...draft.claim, reason: 'size_disputed', measurements } };
  if (reason === undefined) return disputed;
  const view = await viewOf(talk.desk, disputed);
  return view?.assessment.size?.outcome === 'not_as_described' ? disputed : undefined;
}

/**
 * Takes figures into the draft; those that cannot be of the same measure are told and left out (F7). Returns whether
 * there were such.
 */
export async function takeMeasures(talk: Talk): Promise<boolean> {
  const { draft } = talk.state;
  const view = draft && !talk.heard.pressed ? await viewOf(talk.desk, draft) : undefined;
  if (!draft || !view) return false;
  const found = figures(talk, view);
  const sound = found.filter((one) => measureProblem(one) === undefined);
  const measurements = merged(draft.claim.measurements ?? [], sound);
  const disputed = await asDisputed(talk, draft, measurements);
  const problems = found.map(measureProblem).filter((one) => one !== undefined);
  const isUnlikely = problems.length > 0 && mayDispute(talk, draft);
  if (!disputed && !isUnlikely && !isMeant(talk, view)) return false;
  if (problems.length > 0) say(talk, { key: 'application.value_refused', because: problems });
  if (disputed) changeDraft(talk, disputed);
  else if (sound.length > 0 && isMeant(talk, view))
    changeDraft(talk, { claim: { ...draft.claim, measurements } });
  return problems.length > 0;
}
