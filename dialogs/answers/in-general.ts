import type { Argument } from '../../policy/decision';
import type { Choice } from '../../replies/reply';
import type { Talk } from '../shared/talk';
import type { Topic } from '../state';
import { hasNoOrders } from './which-piece';

/** What goes with an answer that holds of all goods: how to hear of one's own. */
export interface Offer {
  because: Argument[];
  choices: Choice[];
}

const line = (key: string): Argument => ({ key, facts: {}, rules: [] });

/** Goods that are named next are looked at, and a button shows them; a guest hears that signing in helps. */
export async function offerOwn(talk: Talk, topic: Topic): Promise<Offer> {
  if (!talk.desk.buyer) return { because: [line('answers.own.guest')], choices: [] };
  if (talk.state.draft || (await hasNoOrders(talk))) return { because: [], choices: [] };
  const look: Choice = {
    label: { key: 'answers.own.look' },
    value: { kind: 'intent', intent: topic },
  };
  return { because: [line('answers.own.which')], choices: [look] };
}
