/** Who is signed in on the shop's page: a JWT handed over, a function that gets one, or a URL that answers one. */
export type IdentitySource = string | null | (() => string | null | Promise<string | null>);

export class Identity {
  private source: IdentitySource | undefined;

  constructor(private readonly tokenUrl: string | undefined) {}

  set(source: IdentitySource): void {
    this.source = source;
  }

  /**
   * A JWT of now, or null for a guest. `expired` says that the one given before was refused.
   * @throws where the shop's site does not answer
   */
  async token(expired: boolean): Promise<string | null> {
    if (typeof this.source === 'function') return (await this.source()) ?? null;
    if (typeof this.source === 'string' && !(expired && this.tokenUrl)) return this.source;
    if (this.source === null) return null;
    return this.tokenUrl ? fetchToken(this.tokenUrl) : null;
  }
}

async function fetchToken(url: string): Promise<string | null> {
  const response = await fetch(url, { credentials: 'same-origin', headers: { accept: 'application/json' } });
  if (response.status >= 500) throw new Error(`${url} answered ${response.status}`);
  if (!response.ok) return null;
  const text = (await response.text()).trim();
  return text.startsWith('{') ? ((JSON.parse(text) as { token?: string }).token ?? null) : text || null;
}
