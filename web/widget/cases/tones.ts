type Tone = 'good' | 'accent' | 'warning' | 'emphasis';

const SETTLED = ['paid', 'completed'];
const OVER = ['withdrawn', 'closed'];
export const WAITS_FOR_BUYER = ['awaiting_return', 'quoted', 'declined', 'objected'];

/** The tone of a state, as the chat's cards have it: amber waits for the buyer, green is settled. */
export function toneOf(state: string): Tone {
  if (SETTLED.includes(state)) return 'good';
  if (OVER.includes(state)) return 'emphasis';
  return WAITS_FOR_BUYER.includes(state) ? 'warning' : 'accent';
}
