import type { Card } from '../../../replies/reply';
import { pieceFacts } from '../../shared/pieces';
import { remember, say, type Talk } from '../../shared/talk';
import type { CaseMeasure, ListingSnapshot } from '../../../storage/records';
import { viewOf } from '../draft/view';

/** How each measure of the listing is taken, what the listing says, and what the buyer measured. */
export const measuringCard = (
  listed: ListingSnapshot['measurements'],
  measured: readonly CaseMeasure[] = [],
): Extract<Card, { kind: 'measuring' }> => ({
  kind: 'measuring',
  items: listed.map(({ name, kind, millimetres }) => {
    const own = measured.find((one) => one.name.zh === name.zh);
    return {
      name,
      listed: millimetres,
      ...(kind && { measure: kind }),
      ...(own && { measured: own.measured }),
    };
  }),
});

/** The figures beside the listing's, and what they come to until the seller has measured as well (F7). */
export async function sayMeasured(talk: Talk): Promise<void> {
  const { draft } = talk.state;
  const view = draft && (await viewOf(talk.desk, draft));
  const size = view?.assessment.size;
  if (!view || !size) return;
  const { because, wouldChange } = view.assessment.freight;
  const facts = pieceFacts(view.piece);
  say(talk, { key: `application.measured.${size.outcome}`, facts, because: size.because });
  remember(talk, { lastRuling: { key: 'application.ruling.size', facts, because, wouldChange } });
}
