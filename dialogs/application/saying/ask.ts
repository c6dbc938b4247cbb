import type { Facts } from '../../../policy/decision';
import { contactLacks } from '../../../policy/claim/contact';
import type { ClaimField } from '../../../policy/facts';
import type { Choice } from '../../../replies/reply';
import type { Reason, ServiceType } from '../../../storage/records';
import { control } from '../../shared/buttons';
import { pieceFacts } from '../../shared/pieces';
import { ask, type Talk } from '../../shared/talk';
import { askEvidence } from '../evidence/ask-evidence';
import { measuringCard } from '../evidence/measuring';
import type { Tone } from './tone';
import type { View } from '../draft/view';
import { askWanted } from '../wanted/ask-wanted';

/** Up to this many pieces each count is a button. */
const MOST_COUNTS = 5;

type PlainField = Exclude<ClaimField, 'evidence' | 'wanted'>;

const answer = (field: string, value: string | number | boolean, label: Choice['label']): Choice => ({
  label,
  value: { kind: 'answer', field, value },
});

const yesOrNo = (field: string): Choice[] =>
  [true, false].map((value) =>
    answer(field, value, { key: `application.choice.${field}.${value ? 'yes' : 'no'}` }),
  );

function counts(most: number): Choice[] {
  return Array.from({ length: Math.min(most, MOST_COUNTS) }, (_, index) =>
    answer('quantity', index + 1, { key: 'application.choice.pieces', facts: { count: index + 1 } }),
  );
}

/** What is missing is sent on, and nothing goes back (T3). */
const serviceKey = (service: ServiceType, reason: Reason | undefined): string =>
  service === 'exchange' && reason === 'missing_part' ? 'application.choice.resend' : `service.${service}`;

const CHOICES: Record<PlainField, (view: View) => Choice[]> = {
  service: ({ assessment }) =>
    assessment.services.map((one) =>
      answer('service', one, { key: serviceKey(one, assessment.claim.reason) }),
    ),
  received: () => yesOrNo('received'),
  story: () =>
    (['lost', 'signed', 'refused', 'in_transit'] as const).map((one) =>
      answer('story', one, { key: `story.${one}` }),
    ),
  reason: ({ assessment }) =>
    assessment.reasons.map((one) => answer('reason', one, { key: `reason.${one}` })),
  quantity: ({ piece }) => counts(piece.line.quantity),
  intact: () => yesOrNo('intact'),
  amount: ({ assessment }) => [
    answer('amount', assessment.amount.maxFen, {
      key: 'application.choice.whole_amount',
      facts: { amount: { fen: assessment.amount.maxFen } },
    }),
  ],
  description: () => [],
  repair_mode: ({ assessment }) =>
    (assessment.repair?.modes ?? []).map((one) => answer('repair_mode', one, { key: `repair_mode.${one}` })),
  address: () => [],
  measurements: () => [control('skip')],
  sent_back: () => [control('skip')],
};

const FACTS: Partial<Record<PlainField, (view: View) => Facts>> = {
  quantity: ({ piece }) => ({ count: piece.line.quantity }),
  amount: ({ assessment }) => ({ max: { fen: assessment.amount.maxFen } }),
};

/** What may be pressed for a field. */
export const choicesFor = (field: PlainField, view: View): Choice[] => CHOICES[field](view);

/** Of an address only what it lacks is asked for (T4); close-fitting wear has a seal to ask about (X1). */
function wordsFor(field: PlainField, { assessment: { claim }, piece }: View): string {
  if (field === 'intact' && piece.line.listing.category === 'intimate_apparel') return 'intact_sealed';
  if (field === 'reason' && claim.story === 'refused') return 'reason_refused';
  if (field !== 'address' || claim.address === undefined) return field;
  const lacks = contactLacks(claim.address);
  return lacks ? `address_${lacks}` : field;
}

/** Asks for one field, with what may be pressed. */
export function askField(talk: Talk, field: ClaimField, view: View, tone: Tone): void {
  if (field === 'evidence') return askEvidence(talk, view, tone);
  if (field === 'wanted') return askWanted(talk, view, tone);
  const choices = choicesFor(field, view);
  const options = choices.flatMap(({ value }) => (value.kind === 'answer' ? [value.value] : []));
  ask(
    talk,
    { about: 'field', field, options },
    {
      key: `application.${tone}.${wordsFor(field, view)}`,
      facts: { ...pieceFacts(view.piece), ...FACTS[field]?.(view) },
      choices,
      ...(field === 'measurements' && {
        cards: [measuringCard(view.piece.line.listing.measurements, view.assessment.claim.measurements)],
      }),
    },
  );
}
