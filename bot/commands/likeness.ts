import { areAlike } from '../../policy/likeness';
import type { Where } from '../../storage/port';
import type { Case, EvidenceItem, FileRecord } from '../../storage/records';
import type { Stores } from '../../storage/stores';
import { fromStore } from '../turn/store-failure';

type LikenessStores = Pick<Stores, 'files' | 'conversations' | 'cases'>;

/** A band without an edge, or of one slope, is shared by half of all pictures and finds nothing. */
const DULL_BANDS: readonly string[] = ['0000', 'ffff'];
const looksAtMost = 100;

/** By hash, and by each band of the fingerprint: near-same pictures share at least one. */
function questions({ shopId, sha256, picture }: FileRecord): Where[] {
  const bands = Object.entries(picture?.fingerprint ?? {}).filter(([, value]) => !DULL_BANDS.includes(value));
  return [
    { shopId, sha256 },
    ...bands.map(([band, value]) => ({ shopId, [`picture.fingerprint.${band}`]: value })),
  ];
}

async function alikeFiles({ files }: LikenessStores, file: FileRecord): Promise<FileRecord[]> {
  const found = await Promise.all(
    questions(file).map((where) =>
      fromStore(() =>
        files.find({ where, sort: [{ field: 'uploadedAt', order: 'desc' }], limit: looksAtMost }),
      ),
    ),
  );
  const others = new Map(found.flat().map((other) => [other._id, other]));
  return [...others.values()].filter((other) => other._id !== file._id && areAlike(file, other));
}

/** Who sent it; a guest's talk was merged into the buyer's. */
async function buyerOf(
  { conversations }: LikenessStores,
  conversationId: string,
): Promise<string | undefined> {
  const talk = await fromStore(() => conversations.get(conversationId));
  if (!talk?.mergedInto) return talk?.buyerId;
  const { mergedInto } = talk;
  return (await fromStore(() => conversations.get(mergedInto)))?.buyerId;
}

/** Cases of the shop, but this one, that show the file or a near-same picture (V2). */
async function casesShowing(
  stores: LikenessStores,
  file: FileRecord,
  except: string | undefined,
): Promise<string[]> {
  const alike = await alikeFiles(stores, file);
  const shown = new Set([file._id, ...alike.map(({ _id }) => _id)]);
  const talks = new Set([file, ...alike].map(({ conversationId }) => conversationId));
  const buyers = new Set(await Promise.all([...talks].map((talk) => buyerOf(stores, talk))));
  const { shopId } = file;
  const cases = await Promise.all(
    [...buyers]
      .filter((buyerId) => buyerId !== undefined)
      .map((buyerId) => fromStore(() => stores.cases.find({ where: { shopId, buyerId } }))),
  );
  return cases
    .flat()
    .filter(({ _id, evidence }) => _id !== except && evidence.some(({ uploadId }) => shown.has(uploadId)))
    .map(({ _id }) => _id);
}

/**
 * The evidence with the other cases that show the same: people look at those, no claim is declined by it (V2).
 * @param except the case it is for, where that exists already
 */
export async function withLikeness<Item extends Pick<EvidenceItem, 'uploadId'>>(
  stores: LikenessStores,
  items: readonly Item[],
  files: readonly FileRecord[],
  except?: string,
): Promise<(Item & Pick<EvidenceItem, 'alsoIn'>)[]> {
  const known = new Map(files.map((file) => [file._id, file]));
  return Promise.all(
    items.map(async (item) => {
      const file = known.get(item.uploadId);
      const alsoIn = file ? await casesShowing(stores, file, except) : [];
      return alsoIn.length > 0 ? { ...item, alsoIn } : item;
    }),
  );
}

/** Of files added to a case: the other cases that show them, by upload id. */
export async function shownElsewhere(
  { stores }: { stores: LikenessStores },
  { _id }: Pick<Case, '_id'>,
  items: readonly { uploadId: string }[],
): Promise<Record<string, string[]>> {
  const files = await Promise.all(items.map(({ uploadId }) => fromStore(() => stores.files.get(uploadId))));
  const known = files.filter((file) => file !== undefined);
  const flagged = await withLikeness(stores, items, known, _id);
  return Object.fromEntries(flagged.flatMap(({ uploadId, alsoIn }) => (alsoIn ? [[uploadId, alsoIn]] : [])));
}
