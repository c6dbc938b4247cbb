import { createSecretKey } from 'node:crypto';
import jwt from 'jsonwebtoken';
import { z } from 'zod';
import type { Clock } from '../clock';

const HOUR = 3_600_000;
const CHAT_LIFETIME = 24 * HOUR;
/** How long an expired token may still be exchanged for a new one: a laptop that slept overnight goes on talking. */
export const REFRESH_GRACE = 12 * HOUR;
/** A guest has no other proof of being the same guest than the last token. */
export const GUEST_GRACE = 7 * 24 * HOUR;
const STREAM_LIFETIME = 60_000;

/** Whose talk it is. `user` is the claim that the official client reads as its own id. */
const ChatClaims = z.object({
  user: z.string(),
  conv: z.string(),
  shop: z.string(),
  guest: z.boolean(),
  name: z.string().optional(),
});
export type ChatIdentity = z.infer<typeof ChatClaims>;
/** Made once: zod compiles a schema at its first use, which costs more than all else that a request reads. */
const IssuedClaims = ChatClaims.extend({ iat: z.int() });

const StreamClaims = z.object({
  conv: z.string(),
  shop: z.string(),
  watermark: z.int().nonnegative(),
  history: z.boolean(),
});
/** Where a stream starts: after the log's `watermark`; with `history`, older activities are not with the client. */
export type StreamStart = z.infer<typeof StreamClaims>;

export interface ChatTokens {
  issue(identity: ChatIdentity): { token: string; expiresIn: number };
  /** What the token says, unless it is forged or expired for longer than `grace` (ms). */
  read(token: string, grace?: number): (ChatIdentity & { issuedAt: number }) | undefined;
  issueStream(start: StreamStart): string;
  readStream(token: string): StreamStart | undefined;
}

/** HS256 tokens under one key; the audience keeps the two kinds apart. */
export function createChatTokens(key: string, clock: Clock): ChatTokens {
  // A string would be tried as a public key first, at each of the millions of verifications.
  const secret = createSecretKey(key, 'utf8');
  const sign = (claims: object, audience: string, lifetime: number): string => {
    const seconds = Math.floor(clock.now() / 1000);
    return jwt.sign({ ...claims, iat: seconds, exp: seconds + lifetime / 1000 }, secret, {
      algorithm: 'HS256',
      audience,
    });
  };
  const verify = (token: string, audience: string, grace: number): unknown => {
    try {
      return jwt.verify(token, secret, {
        algorithms: ['HS256'],
        audience,
        clockTimestamp: Math.floor(clock.now() / 1000),
        clockTolerance: grace / 1000,
      });
    } catch {
      return undefined;
    }
  };
  return {
    issue: (identity) => ({
      token: sign(ChatClaims.parse(identity), 'chat', CHAT_LIFETIME),
      expiresIn: CHAT_LIFETIME / 1000,
    }),
    read(token, grace = 0) {
      const claims = IssuedClaims.safeParse(verify(token, 'chat', grace));
      if (!claims.success) return undefined;
      const { iat, ...identity } = claims.data;
      return { ...identity, issuedAt: iat * 1000 };
    },
    issueStream: (start) => sign(start, 'stream', STREAM_LIFETIME),
    readStream: (token) => StreamClaims.safeParse(verify(token, 'stream', 0)).data,
  };
}
