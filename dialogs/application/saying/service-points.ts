import type { Argument, FactValue } from '../../../policy/decision';
import type { BrandService, Shop } from '../../../storage/records';
import type { Piece } from '../../shared/pieces';
import { say, type Step, type Talk } from '../../shared/talk';
import { goOn } from '../go-on';
import { viewOf } from '../draft/view';

const line = (key: string, facts: Argument['facts']): Argument => ({ key, facts, rules: [] });

/** What the shop knows of the repair service of the goods' brand. */
function serviceOf({ brandServices = [] }: Shop, { line: { listing } }: Piece): BrandService | undefined {
  return brandServices.find(({ brand }) => brand.zh === listing.brand?.zh);
}

const pointLine = ({ name, address, phone }: BrandService['points'][number]): Argument =>
  phone === undefined
    ? line('application.service_point.line', { name, address })
    : line('application.service_point.line_phone', { name, address, phone });

/** Where the brand repairs; where the shop knows no place, how to find one, never a made-up address (M1). */
export function tellServicePoints(talk: Talk, piece: Piece): void {
  const service = serviceOf(talk.desk.shop, piece);
  const brand: FactValue = piece.line.listing.brand ?? { term: 'application.service_point.some_brand' };
  if (!service || service.points.length === 0)
    return say(talk, { key: 'application.service_point.unknown', facts: { brand } });
  const { hotline, page, points } = service;
  say(talk, {
    key: 'application.service_points',
    facts: { brand },
    because: [
      ...points.map(pointLine),
      ...(hotline === undefined ? [] : [line('application.service_point.hotline', { brand, hotline })]),
      ...(page === undefined ? [] : [line('application.service_point.page', { brand, page })]),
    ],
  });
}

/** The buyer takes it to a service point: which there are; false where he does not. */
export async function sayServicePoints(talk: Talk): Promise<boolean> {
  const { draft } = talk.state;
  const view = draft && (await viewOf(talk.desk, draft));
  if (view?.assessment.claim.repairMode !== 'service_point') return false;
  tellServicePoints(talk, view.piece);
  return true;
}

/** "Where is the nearest one?", taking it to a service point: all of them, for nobody knows where the buyer is. */
export const answerNearest: Step = async (talk) => {
  if (!talk.heard.request?.asksNearest || !(await sayServicePoints(talk))) return false;
  await goOn(talk);
  return true;
};
