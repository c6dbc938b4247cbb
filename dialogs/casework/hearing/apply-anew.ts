import { takeAlong } from '../../application/apply';
import { openDraft } from '../../application/draft/draft';
import type { Talk } from '../../shared/talk';
import { begin } from '../acting/begin';
import type { Awaited } from './awaited';
import { pickCase } from './pick-case';

/**
 * What was sent in exchange or after a repair is here, and money or another exchange is wanted of it: an application of
 * its own, which the arrival makes possible (W2, X3, W4). What was said goes along; the arrival is confirmed once.
 */
export async function applyAnew(talk: Talk, { wish, cases }: Awaited): Promise<boolean> {
  const picked = await pickCase(talk, wish, cases);
  const one = picked.kind === 'one' ? picked.one : undefined;
  if (!one) return false;
  const { orderId, lineId } = one;
  const { id } = openDraft(talk, { orderId, lineId, claim: { received: true } });
  await takeAlong(talk);
  await begin(talk, wish, one, { thenDraft: id });
  return true;
}
