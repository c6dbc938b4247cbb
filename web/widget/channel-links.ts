import type { ChannelAccountResponse, ChannelAccountsResponse } from '../../bot/api/contract';
import type { Session } from './session';

/** What the server says about a link or an account: what it is, or why not. */
export type LinkOutcome = { account: ChannelAccountResponse } | { refused: 'expired' | 'failed' };

const GONE = [404, 410];

/** Accounts of other channels, asked about with the buyer's chat token. */
export class ChannelLinks {
  constructor(private readonly session: Session) {}

  look(link: string): Promise<LinkOutcome> {
    return this.send('/chat/channels/look', link);
  }

  tie(link: string): Promise<LinkOutcome> {
    return this.send('/chat/channels', link);
  }

  async list(): Promise<ChannelAccountResponse[]> {
    const response = await this.ask('GET', '/chat/channels');
    return response?.ok ? ((await response.json()) as ChannelAccountsResponse).accounts : [];
  }

  async untie(id: string): Promise<boolean> {
    return (await this.ask('DELETE', `/chat/channels/${encodeURIComponent(id)}`))?.ok ?? false;
  }

  private async send(path: string, link: string): Promise<LinkOutcome> {
    const response = await this.ask('POST', path, { link });
    if (response?.ok) return { account: (await response.json()) as ChannelAccountResponse };
    return { refused: GONE.includes(response?.status ?? 0) ? 'expired' : 'failed' };
  }

  /** Undefined where no answer came. */
  private ask(method: string, path: string, body?: object): Promise<Response | undefined> {
    return fetch(path, {
      method,
      headers: { authorization: `Bearer ${this.session.token}`, 'content-type': 'application/json' },
      ...(body && { body: JSON.stringify(body) }),
    }).catch(() => undefined);
  }
}
