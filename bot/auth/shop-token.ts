import jwt from 'jsonwebtoken';
import { z } from 'zod';
import type { Instant, Shop } from '../../storage/records';
import { HttpError } from '../api/errors';

/** A shop signs a token for a page view, not for a season; a leaked one is soon worthless. */
const MAX_AGE_SECONDS = 24 * 3600;
/** The shop's machine and ours need not agree to the second. */
const CLOCK_SKEW_SECONDS = 60;

const ShopClaims = z.object({
  shop: z.string(),
  sub: z.string().min(1).max(128),
  name: z.string().min(1).max(100).optional(),
  exp: z.int(),
});

/** Who the shop's page says the buyer is. @throws HttpError 401 with what is wrong and how to put it right */
export function readShopToken(token: string, shop: Shop, now: Instant): { buyerId: string; name: string } {
  const seconds = Math.floor(now / 1000);
  const claims = ShopClaims.safeParse(verified(token, shop, seconds));
  if (!claims.success) throw invalid('it needs the claims shop, sub, exp and, where known, name');
  const { shop: shopId, sub, name, exp } = claims.data;
  if (shopId !== shop._id) throw invalid('it is signed for another shop');
  if (exp - seconds > MAX_AGE_SECONDS + CLOCK_SKEW_SECONDS)
    throw invalid('exp must be at most 24 hours ahead');
  return { buyerId: sub, name: name ?? sub };
}

function verified(token: string, shop: Shop, seconds: number): unknown {
  try {
    return jwt.verify(token, shop.jwtSecret, {
      algorithms: ['HS256'],
      clockTimestamp: seconds,
      clockTolerance: CLOCK_SKEW_SECONDS,
    });
  } catch (error) {
    if (error instanceof jwt.TokenExpiredError)
      throw new HttpError(
        401,
        'ShopTokenExpired',
        "the shop's token has expired; ask the shop's page for a new one",
      );
    throw invalid("it must be signed with HS256 and the shop's secret");
  }
}

const invalid = (why: string): HttpError =>
  new HttpError(401, 'InvalidShopToken', `the shop's token does not hold: ${why}`);
