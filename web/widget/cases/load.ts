import type { CasesResponse, RequestsResponse } from '../../../bot/api/contract';
import type { Session } from '../session';

export interface Loaded {
  cases: CasesResponse['cases'];
  requests: RequestsResponse['requests'];
  /** There are older ones. */
  more: boolean;
}

const EXPIRED = [401, 403];

/** The buyer's cases and requests, newest first. @throws where the server does not answer with them */
export async function loadCases(session: Session): Promise<Loaded> {
  const [{ cases, next }, { requests }] = await Promise.all([
    get<CasesResponse>(session, '/api/cases?limit=50'),
    get<RequestsResponse>(session, '/api/requests?limit=20').catch(() => ({ requests: [] })),
  ]);
  return { cases, requests, more: next !== undefined };
}

/** An expired token is renewed once. */
async function get<Body>(session: Session, path: string): Promise<Body> {
  let response = await ask(session, path);
  if (EXPIRED.includes(response.status)) {
    await session.open();
    response = await ask(session, path);
  }
  if (!response.ok) throw new Error(`${path} answered ${response.status}`);
  return (await response.json()) as Body;
}

const ask = (session: Session, path: string): Promise<Response> =>
  fetch(path, { headers: { authorization: `Bearer ${session.token}` } });
