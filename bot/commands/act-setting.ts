import { type Setting, settingOf } from '../../policy/casework/setting';
import type { Case } from '../../storage/records';
import type { ActRequest, CaseworkContext } from './act-on-case';
import { judgeAmendment } from './amend';
import { freightElsewhere } from './freight-elsewhere';
import { shownElsewhere } from './likeness';
import { outboundInstead } from './outbound-instead';
import { sizeTerms } from './size-terms';

/** The world as policy needs it to judge this act, with what other records tell. */
export async function settingFor(
  context: CaseworkContext,
  one: Case,
  { act, actor, name }: Pick<ActRequest, 'act' | 'actor' | 'name'>,
): Promise<Setting> {
  const side = actor === 'buyer' ? 'buyer' : 'seller';
  const names = name === undefined ? {} : { [side]: name };
  const setting = settingOf(one, context.shop, context.now, names);
  if (act.kind === 'amend') return { ...setting, amended: await judgeAmendment(context, one, act.change) };
  if (act.kind === 'submit_measurements') return { ...setting, sizeTerms: await sizeTerms(context, one) };
  if (act.kind === 'claim_freight' || act.kind === 'enter_waybill')
    return { ...setting, ...(await freightElsewhere(context, one, act)) };
  if (act.kind === 'add_evidence')
    return { ...setting, alsoIn: await shownElsewhere(context, one, act.items) };
  return { ...setting, ...(await outboundInstead(context, one, act)) };
}
