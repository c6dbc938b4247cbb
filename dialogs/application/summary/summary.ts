import { ifSilent } from '../../../policy/casework/if-silent';
import type { Argument, FactValue } from '../../../policy/decision';
import type { Assessment, Claim, FreightRuling } from '../../../policy/facts';
import type { Card, Choice } from '../../../replies/reply';
import { control } from '../../shared/buttons';
import { pieceCard } from '../../shared/pieces';
import { ask, cite, remember, type Talk } from '../../shared/talk';
import type { Draft } from '../../state';
import type { Tone } from '../saying/tone';
import { askedAs, type Field, VALUES } from '../draft/values';
import type { View } from '../draft/view';

type SummaryCard = Extract<Card, { kind: 'summary' }>;
type Row = SummaryCard['rows'][number];

const labelOf = (name: string, { wanted }: Claim): string =>
  name === 'wanted' && wanted?.kind === 'part' ? 'field.part' : `field.${name}`;

function goodsRow({ piece }: View): Row {
  const { title, variant } = pieceCard(piece);
  const value: FactValue = { zh: `${title.zh} ${variant.zh}`.trim(), en: `${title.en} ${variant.en}`.trim() };
  return { field: 'order', label: 'field.order', value };
}

/** One kind once, with how many files show it. */
function evidenceRow({ evidence }: Draft): Row[] {
  const kinds = [...new Set(evidence.map(({ kind }) => kind))];
  if (kinds.length === 0) return [];
  return [
    {
      field: 'evidence',
      label: 'field.evidence',
      value: { list: kinds.map((kind) => ({ term: `evidence.${kind}` })) },
    },
  ];
}

export function summaryRows(view: View, draft: Draft): Row[] {
  const { claim } = view.assessment;
  const said = (Object.keys(VALUES) as Field[]).flatMap((field) => {
    const value = VALUES[field](claim);
    const name = askedAs(field);
    return value === undefined ? [] : [{ field: name, label: labelOf(name, claim), value }];
  });
  return [goodsRow(view), ...said, ...evidenceRow(draft)];
}

/** Goods that go back and goods that come again: who pays each way, where that is settled, before the reasons. */
function legs({ return: back, resend }: FreightRuling): Argument[] {
  if (resend === 'none' || (back === 'open' && resend === 'open')) return [];
  const facts = { return: { term: `payer.${back}` }, resend: { term: `payer.${resend}` } };
  return [{ key: 'application.freight_legs', facts, rules: [] }];
}

/** Until when the seller answers after submission, and what his silence would mean (C1, T7, M3). */
function clockLine({ clock, claim, repair }: Assessment): Argument {
  if (clock.id === 'X5')
    return { key: 'application.clock.on_match', facts: { due: { at: clock.dueAt } }, rules: clock.rules };
  const { service = 'return_refund', received = true, story } = claim;
  const silence = ifSilent(
    {
      state: 'awaiting_seller',
      service,
      received,
      ...(story && { notReceivedStory: story }),
      ...(repair && { repair: { warranty: repair.outcome } }),
    },
    clock,
  );
  const facts = { due: { at: clock.dueAt }, silence: { term: silence.key } };
  return { key: 'application.clock.on_submit', facts, rules: silence.rules };
}

function summaryCard(view: View, draft: Draft): SummaryCard {
  const { freight, warnings, repair } = view.assessment;
  return {
    kind: 'summary',
    rows: summaryRows(view, draft),
    ...(repair && { warranty: repair.because }),
    freight: [...legs(freight), ...freight.because],
    clock: clockLine(view.assessment),
    warnings,
  };
}

/** Asks to confirm: every field, who pays the freight and why, the clock with its date (T5); again without the card. */
export function askConfirm(talk: Talk, view: View, draft: Draft, tone: Tone): void {
  if (tone === 'again' && talk.state.asked?.about === 'confirm') {
    ask(
      talk,
      { about: 'confirm' },
      { key: 'application.again.confirm', choices: [control('submit'), changeSomething] },
    );
    return;
  }
  const { freight, decision } = view.assessment;
  const card = summaryCard(view, draft);
  cite(talk, [
    ...(card.warranty ?? []),
    ...card.freight,
    ...card.warnings,
    ...(card.clock ? [card.clock] : []),
  ]);
  ask(talk, { about: 'confirm' }, { key: 'application.ask.confirm', cards: [card] });
  remember(talk, {
    offered: [control('submit'), changeSomething],
    lastRuling: {
      key: 'application.ruling.freight',
      facts: {},
      because: [...decision.because, ...freight.because],
      wouldChange: freight.wouldChange,
    },
  });
}

export const changeSomething: Choice = {
  label: { key: 'cards.summary.change' },
  value: { kind: 'answer', field: 'confirm', value: false },
};

/** Asks which field to correct, each as a button. */
export function askWhichField(talk: Talk, view: View, draft: Draft): void {
  ask(
    talk,
    { about: 'which_field' },
    {
      key: 'application.ask.which_field',
      choices: summaryRows(view, draft).map(({ field, label }) => ({
        label: { key: label },
        value: { kind: 'correct', field },
      })),
    },
  );
}
