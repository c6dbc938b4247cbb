import { now } from '../shared/clock';

/** A post as the browser keeps it; a form's parts, since a FormData cannot be stored. */
export interface KeptPost {
  conversationId: string;
  /** What follows the conversation in the address. */
  path: string;
  body: unknown;
  parts?: [name: string, value: FormDataEntryValue][];
  keptAt: number;
}

/** What a kept post is dropped by; undefined where the browser keeps nothing. */
export type PostKey = IDBValidKey | undefined;

const STORE = 'posts';
/** What was said longer ago than this may no longer be meant. */
const LONGEST_KEPT = 24 * 3_600_000;

/**
 * What the buyer said and the server has not taken yet, texts and files alike, kept so that a reload loses nothing.
 * Where the browser grants no storage, nothing is kept and nothing fails.
 */
export class Unsent {
  private readonly database: Promise<IDBDatabase | undefined>;

  constructor(shopId: string) {
    this.database = openDatabase(`after-sales.${shopId}`).catch(() => undefined);
  }

  keep(conversationId: string, path: string, body: unknown): Promise<PostKey> {
    const post: KeptPost = {
      conversationId,
      path,
      keptAt: now(),
      ...(body instanceof FormData ? { body: undefined, parts: [...body.entries()] } : { body }),
    };
    return this.attempt('readwrite', (posts) => posts.add(post));
  }

  async drop(key: PostKey): Promise<void> {
    if (key !== undefined) await this.attempt('readwrite', (posts) => posts.delete(key));
  }

  /** Oldest first; what is too old is dropped. */
  async of(conversationId: string): Promise<{ key: IDBValidKey; post: KeptPost }[]> {
    const found: { key: IDBValidKey; post: KeptPost }[] = [];
    for (const { key, post } of await this.all()) {
      if (post.keptAt < now() - LONGEST_KEPT) await this.drop(key);
      else if (post.conversationId === conversationId) found.push({ key, post });
    }
    return found;
  }

  /** A guest has signed in: what was to be said as a guest is said in the buyer's talk. */
  async move(from: string, to: string): Promise<void> {
    for (const { key, post } of await this.of(from))
      await this.attempt('readwrite', (posts) => posts.put({ ...post, conversationId: to }, key));
  }

  private async all(): Promise<{ key: IDBValidKey; post: KeptPost }[]> {
    const keys = (await this.attempt('readonly', (posts) => posts.getAllKeys())) ?? [];
    const posts = await Promise.all(
      keys.map((key) => this.attempt<KeptPost>('readonly', (store) => store.get(key))),
    );
    return keys.flatMap((key, at) => (posts[at] ? [{ key, post: posts[at] }] : []));
  }

  private async attempt<T>(
    mode: IDBTransactionMode,
    ask: (posts: IDBObjectStore) => IDBRequest<T>,
  ): Promise<T | undefined> {
    const database = await this.database;
    try {
      const transaction = database?.transaction(STORE, mode);
      if (!transaction) return undefined;
      const answer = answerOf(ask(transaction.objectStore(STORE)));
      // Not left to the browser, which forgets what is not committed when the page goes.
      transaction.commit();
      return await answer;
    } catch {
      return undefined;
    }
  }
}

/** As it was to be sent. */
export function bodyOf({ body, parts }: KeptPost): unknown {
  if (!parts) return body;
  const form = new FormData();
  for (const [name, value] of parts) form.append(name, value);
  return form;
}

async function openDatabase(name: string): Promise<IDBDatabase> {
  const opening = indexedDB.open(name, 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore(STORE, { autoIncrement: true });
  return answerOf(opening);
}

const answerOf = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('The browser keeps nothing.'));
  });
