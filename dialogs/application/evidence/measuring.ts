import type { Card } from '../../../replies/reply';
import { pieceFacts } from '../../shared/pieces';
import { remember, say, type Talk } from '../../shared/talk';
import { type View, viewOf } from '../draft/view';

/** How each measure of the listing is taken, what the listing says, and what the buyer measured. */
export function measuringCard({ piece, assessment }: View): Extract<Card, { kind: 'measuring' }> {
  const { measurements = [] } = assessment.claim;
  return {
    kind: 'measuring',
    items: piece.line.listing.measurements.map(({ name, kind, millimetres }) => {
      const own = measurements.find((one) => one.name.zh === name.zh);
      return {
        name,
        listed: millimetres,
        ...(kind && { measure: kind }),
        ...(own && { measured: own.measured }),
      };
    }),
  };
}

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
