import type { RequestDetail } from '../../nlu/understanding';
import type { RequestFacts, RequestKind } from '../../storage/records';
import { remember, type Talk } from '../shared/talk';
import type { DialogState, Form } from '../state';

/** Untouched for this long, a form is put away; what it asks for is quickly said again. */
const STALE_AFTER = 24 * 60 * 60 * 1000;

/** What each kind takes down, in the order in which it is asked and shown. */
export const DETAILS_OF: Record<RequestKind, readonly RequestDetail[]> = {
  invoice: ['title', 'taxNumber', 'email'],
  address: ['recipient', 'phone', 'address'],
  intercept: [],
  cancel: [],
};

export function openForm(talk: Talk, kind: RequestKind, facts: RequestFacts): Form {
  const { now } = talk.desk;
  const front = formInFront(talk.state);
  const over = front && front.kind !== kind ? front : front?.over;
  const form: Form = { id: talk.incoming.eventId, kind, facts, touchedAt: now, ...(over && { over }) };
  remember(talk, { form });
  return form;
}

export function changeForm(talk: Talk, change: Partial<Form>): void {
  const { form } = talk.state;
  if (form) remember(talk, { form: { ...form, touchedAt: talk.desk.now, ...change } });
}

/** The one that it came over, if any, is in front again. */
export function forgetForm(talk: Talk): void {
  const state = { ...talk.state };
  const over = state.form?.over;
  delete state.form;
  if (over) state.form = over;
  delete state.offered;
  talk.state = state;
}

/** The form that takes the next answer: its order is settled, and no application was begun since. */
export function formInFront({ form }: DialogState): (Form & { orderId: string }) | undefined {
  return form?.orderId !== undefined && !form.under ? { ...form, orderId: form.orderId } : undefined;
}

export const isFormStale = ({ touchedAt }: Form, now: number): boolean => now - touchedAt > STALE_AFTER;
