import type { ChatTokenRequest, ChatTokenResponse } from '../../bot/api/contract';
import type { Keep } from '../shared/keep';
import type { Language } from '../shared/words';

/** The shop's JWT does not hold. */
const UNKNOWN = 401;
/** So many exchanges from one address that the server asks to wait. */
const TOO_MANY = 429;

/** The server refuses to open a chat, for a reason that trying again does not change. */
export class ChatRefused extends Error {
  override readonly name = 'ChatRefused';
  constructor(readonly because: 'identity' | 'other') {
    super(`The chat was refused: ${because}`);
  }
}

interface SessionDeps {
  /** Asks for the shop's JWT; `expired` when the last one was refused. @throws where the shop's site does not answer */
  identity(expired: boolean): Promise<string | null>;
  /** A guest's talk has become part of the buyer's. */
  joined(guestTalk: string, buyerTalk: string): Promise<void>;
}

/**
 * Holds the chat token. A buyer's comes anew from the shop's JWT each time, so that signing out of the shop ends the
 * access; a guest has nothing but the last token and keeps it in the frame's storage.
 */
export class Session {
  token = '';
  conversationId = '';
  private guest = true;

  constructor(
    private readonly page: { shopId: string; language: Language },
    private readonly keep: Keep,
    private readonly deps: SessionDeps,
  ) {}

  /** @throws ChatRefused; TypeError where the network is down; other errors are worth another try */
  async open(): Promise<void> {
    const identity = await this.deps.identity(false);
    const first = await this.exchange(identity);
    if (first.status !== UNKNOWN || identity === null) return this.adopt(first);
    const renewed = await this.deps.identity(true);
    await this.adopt(renewed === identity ? first : await this.exchange(renewed));
  }

  get isGuest(): boolean {
    return this.guest;
  }

  /** A newer token for the same talk, as some answers carry. */
  renewedTo(token: string): void {
    this.token = token;
    if (this.guest) this.keep.set(this.guestKey, token);
  }

  private exchange(jwt: string | null): Promise<Response> {
    const guestToken = this.keep.get(this.guestKey);
    const request: ChatTokenRequest = {
      shop: this.page.shopId,
      language: this.page.language,
      ...(jwt === null ? {} : { jwt }),
      ...(guestToken === null ? {} : { guestToken }),
    };
    return fetch('/chat/token', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(request),
    });
  }

  private async adopt(response: Response): Promise<void> {
    if (response.status >= 500 || response.status === TOO_MANY)
      throw new Error(`The server answered ${response.status}`);
    if (!response.ok) throw new ChatRefused(response.status === UNKNOWN ? 'identity' : 'other');
    const { token, conversationId, guest } = (await response.json()) as ChatTokenResponse;
    const guestToken = this.keep.get(this.guestKey);
    if (!guest && guestToken !== null) await this.deps.joined(conversationOf(guestToken), conversationId);
    this.token = token;
    this.conversationId = conversationId;
    this.guest = guest;
    this.keep.set(this.guestKey, guest ? token : null);
  }

  private get guestKey(): string {
    return `after-sales.guest.${this.page.shopId}`;
  }
}

/** The talk that a token opens, as the token itself says. */
function conversationOf(token: string): string {
  const [, claims = ''] = token.split('.');
  const json = atob(claims.replaceAll('-', '+').replaceAll('_', '/'));
  return (JSON.parse(json) as { conv: string }).conv;
}
