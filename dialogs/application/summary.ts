import type { FactValue } from '../../policy/decision';
import type { Card, Choice } from '../../replies/reply';
import { control } from '../shared/buttons';
import { pieceCard } from '../shared/pieces';
import { ask, cite, remember, say, type Talk } from '../shared/talk';
import type { Draft } from '../state';
import type { Tone } from './tone';
import type { View } from './view';

type SummaryCard = Extract<Card, { kind: 'summary' }>;
type Row = SummaryCard['rows'][number];

const yesNo = (field: string, value: boolean): FactValue => ({
  term: `application.choice.${field}.${value ? 'yes' : 'no'}`,
});

type Said = Draft['claim'];
type Field = Exclude<keyof Said, 'symptom'>;

const term = (group: string, value: string | undefined): FactValue | undefined =>
  value === undefined ? undefined : { term: `${group}.${value}` };

/** How each thing said reads in one value; absent while it is not said. */
const VALUES: Record<Field, (claim: Said) => FactValue | undefined> = {
  service: ({ service }) => term('service', service),
  received: ({ received }) => (received === undefined ? undefined : yesNo('received', received)),
  story: ({ story }) => term('story', story),
  reason: ({ reason }) => term('reason', reason),
  intact: ({ intact }) => (intact === undefined ? undefined : yesNo('intact', intact)),
  quantity: ({ quantity }) => quantity,
  amountFen: ({ amountFen }) => (amountFen === undefined ? undefined : { fen: amountFen }),
  description: ({ description }) => description,
};

export const valueOf = (field: keyof Said, claim: Said): FactValue | undefined =>
  field === 'symptom' ? undefined : VALUES[field](claim);

const nameOf = (field: Field): string => (field === 'amountFen' ? 'amount' : field);

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
    const name = nameOf(field);
    return value === undefined ? [] : [{ field: name, label: `field.${name}`, value }];
  });
  return [goodsRow(view), ...said, ...evidenceRow(draft)];
}

/** Asks to confirm: every field, who pays the freight and why, the clock with its date (T5). */
export function askConfirm(talk: Talk, view: View, draft: Draft, tone: Tone): void {
  const { freight, clock, warnings } = view.assessment;
  const card: SummaryCard = {
    kind: 'summary',
    rows: summaryRows(view, draft),
    freight: freight.because,
    clock: { key: 'application.clock.on_submit', facts: { due: { at: clock.dueAt } }, rules: clock.rules },
    warnings,
  };
  cite(talk, [...freight.because, ...warnings, card.clock]);
  ask(talk, { about: 'confirm' }, { key: `application.${tone}.confirm`, cards: [card] });
  remember(talk, {
    offered: [control('submit'), changeSomething],
    lastRuling: {
      key: 'application.ruling.freight',
      facts: {},
      because: [...view.assessment.decision.because, ...freight.because],
      wouldChange: freight.wouldChange,
    },
  });
}

const changeSomething: Choice = {
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

/** What was understood, said back in one line; a correction says its new value. */
export function sayNoted(talk: Talk, values: FactValue[], corrected: boolean): void {
  if (values.length === 0) return;
  say(talk, {
    key: corrected ? 'application.corrected' : 'application.noted',
    facts: { what: { list: values } },
  });
}
