import type { Desk } from '../../dialogs/desk';
import type { Case, FileRecord, Listing, ShopRequest } from '../../storage/records';
import type { Stores } from '../../storage/stores';
import type { Question } from './question';
import { fromStore } from './store-failure';

const newestFirst = [{ field: 'createdAt', order: 'desc' }] as const;

/** The buyer's own records, read when first asked for; a guest has none. */
export class OwnRecords implements Pick<Desk, 'orders' | 'cases' | 'requests' | 'files' | 'listing'> {
  private knownCases: Promise<Case[]> | undefined;
  private knownRequests: Promise<ShopRequest[]> | undefined;
  private readonly knownListings = new Map<string, Promise<Listing | undefined>>();

  /** @param given ids of the commands that this turn has given so far */
  constructor(
    private readonly stores: Pick<
      Stores,
      'orders' | 'cases' | 'requests' | 'files' | 'conversations' | 'listings'
    >,
    private readonly question: Question,
    private readonly given: readonly string[],
  ) {}

  readonly orders = once(() => this.read((where) => this.stores.orders.find({ where, sort: newestFirst })));

  /** A turn that runs again sees what its first try saw: none of the cases that it opened itself. */
  readonly cases = async (): Promise<Case[]> => {
    this.knownCases ??= this.read((where) => this.stores.cases.find({ where, sort: newestFirst }));
    return (await this.knownCases).flatMap((one) =>
      Object.keys(one.commands).some(this.isAhead) ? this.asFound(one) : [one],
    );
  };

  /** A case that this turn will act on, as it was before; one that it will open was not there. */
  private asFound({ beforeTurn }: Case): Case[] {
    return beforeTurn?.eventId === this.question.event._id ? [beforeTurn.case as Case] : [];
  }

  readonly requests = async (): Promise<ShopRequest[]> => {
    this.knownRequests ??= this.read((where) => this.stores.requests.find({ where, sort: newestFirst }));
    return (await this.knownRequests).flatMap((one) => {
      const ahead = Object.keys(one.commands).filter(this.isAhead);
      return ahead.length > 0 ? requestAsFound(one, ahead) : [one];
    });
  };

  /** A command of this turn that it has not given yet, this time. */
  private readonly isAhead = (id: string): boolean =>
    id.startsWith(`${this.question.event._id}#`) && !this.given.includes(id);

  /** After a command the cases are read anew. */
  forgetCases(): void {
    this.knownCases = undefined;
  }

  forgetRequests(): void {
    this.knownRequests = undefined;
  }

  /** Files of this conversation, or of a guest's that was merged into it; any other id is passed over. */
  readonly files = async (uploadIds: readonly string[]): Promise<FileRecord[]> => {
    const found = await Promise.all(uploadIds.map((id) => this.file(id)));
    return found.filter((file) => file !== undefined);
  };

  /** What a listing of this shop sells now; it stays the same for the turn. */
  readonly listing = (listingId: string): Promise<Listing | undefined> => {
    const id = `${this.question.shop._id}/${listingId}`;
    const known = this.knownListings.get(id) ?? fromStore(() => this.stores.listings.get(id));
    this.knownListings.set(id, known);
    return known;
  };

  private async file(uploadId: string): Promise<FileRecord | undefined> {
    const file = await fromStore(() => this.stores.files.get(uploadId));
    const own = this.question.conversation._id;
    if (!file || file.conversationId === own) return file;
    const origin = await fromStore(() => this.stores.conversations.get(file.conversationId));
    return origin?.mergedInto === own ? file : undefined;
  }

  private async read<Row>(
    find: (where: { shopId: string; buyerId: string }) => Promise<Row[]>,
  ): Promise<Row[]> {
    const { shop, buyer } = this.question;
    return buyer ? fromStore(() => find({ shopId: shop._id, buyerId: buyer.buyerId })) : [];
  }
}

/** One that this turn will withdraw, as it was before; one that it will open was not there. */
function requestAsFound(one: ShopRequest, ahead: readonly string[]): ShopRequest[] {
  if (!ahead.every((id) => (one.commands[id] as { kind?: string }).kind === 'withdrawn')) return [];
  return [{ ...one, state: 'open', events: one.events.filter(({ kind }) => kind !== 'withdrawn') }];
}

function once<T>(load: () => Promise<T>): () => Promise<T> {
  let loaded: Promise<T> | undefined;
  return () => (loaded ??= load());
}
