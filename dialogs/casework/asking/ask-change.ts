import type { ClaimField } from '../../../policy/facts';
import type { Reply } from '../../../replies/reply';
import { evidenceCard } from '../../application/evidence/evidence';
import { choicesFor } from '../../application/saying/ask';
import { pieceFacts } from '../../shared/pieces';
import type { Talk } from '../../shared/talk';
import type { CaseTask } from '../state';
import { amendedView } from '../application';
import { checklistFor } from '../evidence';
import { caseFacts } from '../facts';
import type { Begun } from '../task';

/** The fields of the application that can be changed now. */
export async function changeableFields(talk: Talk, { one }: Pick<Begun, 'one'>): Promise<ClaimField[]> {
  const view = await amendedView(talk, one);
  const claim = view?.assessment.claim;
  const isFixed = view?.assessment.amount.fixedFen !== undefined || one.amountFen === 0;
  return [
    'service',
    'reason',
    ...((view?.piece.line.quantity ?? 1) > 1 ? (['quantity'] as const) : []),
    ...(isFixed ? [] : (['amount'] as const)),
    ...(claim?.service === 'exchange' ? (['wanted'] as const) : []),
    ...(claim?.service === 'repair' ? (['repair_mode', 'address'] as const) : []),
    'description',
    'evidence',
  ];
}

/** Which of them it is to be. */
export async function fieldQuestion(talk: Talk, begun: Begun): Promise<Reply> {
  const fields = await changeableFields(talk, begun);
  return {
    key: 'cases.ask.field',
    facts: caseFacts(begun.one),
    choices: fields.map((field) => ({ label: { key: `field.${field}` }, value: { kind: 'correct', field } })),
  };
}

/** What it should be. */
export async function valueQuestion(talk: Talk, { one, said }: Begun, { field }: CaseTask): Promise<Reply> {
  const view = await amendedView(talk, one, said.change);
  if (!view || !field) return fieldQuestion(talk, { wish: 'amend', one, said });
  return {
    key: field === 'wanted' ? 'cases.ask.wanted' : `application.ask.${field}`,
    facts: {
      ...pieceFacts(view.piece),
      ...caseFacts(one),
      max: { fen: view.assessment.amount.maxFen },
      count: view.piece.line.quantity,
    },
    choices: field === 'evidence' || field === 'wanted' ? [] : choicesFor(field, view),
  };
}

/** Photos for the case, or those that a change of it needs. */
export async function photosQuestion(talk: Talk, { one, said }: Begun): Promise<Reply> {
  const checklist = await checklistFor(talk, one, said.change);
  const card = checklist && evidenceCard(checklist, one.evidence, []);
  const shown = card && card.items.length > 0 ? { cards: [card] } : {};
  const key = said.change ? 'cases.ask.photos_to_amend' : 'cases.ask.photos';
  return { key, facts: caseFacts(one), ...shown };
}
