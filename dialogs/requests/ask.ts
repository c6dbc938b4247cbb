import { missingDetails } from '../../policy/requests';
import type { Choice } from '../../replies/reply';
import type { Order } from '../../storage/records';
import { control } from '../shared/buttons';
import { cite, remember, say, type Talk } from '../shared/talk';
import type { Form } from '../state';
import { changeForm, DETAILS_OF, forgetForm, formInFront } from './form';
import { goodsOf, requestRows, requestSummary, waysOn } from './summary';
import { intentOf } from './intents';
import { askOrder } from '../application/goods/ask-order';

type Tone = 'ask' | 'again';

const PERSONAL: Choice = {
  label: { key: 'requests.choice.personal' },
  value: { kind: 'answer', field: 'personal', value: true },
};

export async function orderOf(talk: Talk, { orderId }: Pick<Form, 'orderId'>): Promise<Order | undefined> {
  return (await talk.desk.orders()).find(({ _id }) => _id === orderId);
}

/** The next detail that is missing: of an address whatever the buyer wants changed, else the address itself. */
export function nextDetail({ kind, facts, wants = [] }: Form): Form['asks'] | undefined {
  const [missing] = missingDetails(kind, facts);
  if (missing || kind !== 'address') return missing;
  const open = wants.find((detail) => facts[detail] === undefined);
  if (open) return open;
  return DETAILS_OF.address.some((detail) => facts[detail] !== undefined) ? undefined : 'address';
}

function askDetail(talk: Talk, asks: NonNullable<Form['asks']>, tone: Tone): void {
  changeForm(talk, { asks });
  remember(talk, { offered: [] });
  say(talk, { key: `requests.${tone}.${asks}`, ...(asks === 'title' && { choices: [PERSONAL] }) });
}

function askConfirm(talk: Talk, form: Form, order: Order, tone: Tone): void {
  const again = tone === 'again' && form.asks === 'confirm';
  changeForm(talk, { asks: 'confirm' });
  remember(talk, { offered: [] });
  if (again) return say(talk, { key: 'requests.again.confirm', choices: [...waysOn(form.kind)] });
  const card = requestSummary(talk.desk, form.kind, order, form.facts);
  cite(talk, card.warnings);
  say(talk, { key: `requests.ask.confirm.${form.kind}`, facts: { goods: goodsOf(order) }, cards: [card] });
  remember(talk, { offered: [...waysOn(form.kind)] });
}

/** Asks for what the form still needs, else whether to record it. */
export async function askForm(talk: Talk, tone: Tone = 'ask'): Promise<void> {
  const form = formInFront(talk.state);
  const order = form && (await orderOf(talk, form));
  if (!form || !order) return forgetForm(talk);
  const asks = nextDetail(form);
  if (asks) return askDetail(talk, asks, form.asks === asks ? 'again' : tone);
  askConfirm(talk, form, order, tone);
}

/** Asks anew for one detail; the old value stands until a new one comes. */
export async function askAnew(talk: Talk, form: Form, field: string): Promise<void> {
  if (field === 'order') {
    const { orderId, asks, ...rest } = form;
    void orderId;
    void asks;
    remember(talk, { form: rest });
    return askOrder(talk, { for: intentOf(form.kind) });
  }
  const detail = DETAILS_OF[form.kind].find((one) => one === field);
  if (detail) return askDetail(talk, detail, 'again');
  await askForm(talk);
}

/** Which detail is to be another, each as a button. */
export function askWhichDetail(talk: Talk, form: Form): void {
  const rows = requestRows(form.kind, form.facts).map(({ field, label }) => ({ field, label }));
  const details = DETAILS_OF[form.kind]
    .map((detail) => ({ field: `request.${detail}`, label: `requests.detail.${detail}` }))
    .filter(({ field }) => form.kind === 'address' || rows.some((row) => row.field === field));
  const fields = [{ field: 'request.order', label: 'field.order' }, ...details];
  changeForm(talk, { asks: 'which' });
  remember(talk, { offered: [] });
  say(talk, {
    key: 'requests.ask.which',
    choices: [
      ...fields.map(({ field, label }): Choice => ({
        label: { key: label },
        value: { kind: 'correct', field },
      })),
      control('cancel'),
    ],
  });
}
