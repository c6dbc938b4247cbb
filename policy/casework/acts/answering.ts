import type { Case } from '../../../storage/records';
import type { Effects } from './effect';
import { agreeOn, claimedTerms, dueFacts } from '../agreement';
import { freightAsQuoted, quotedFreight } from '../quoted-freight';
import { noted, refuse, type Refusal, tell } from '../say';
import type { Move } from '../move';

/** The application is the seller's to answer; what was looked at by a person starts anew (C1). */
export function startAnswer(move: Move): void {
  move.to('awaiting_seller');
  move.end('C1');
  move.start('C1');
}

/** The seller quoted anew after the price that is answered (M3). */
function quoteChanged({ quote }: Case, answered: string | undefined): Refusal | undefined {
  if (!quote || answered === undefined || quote.id === answered) return undefined;
  const amount = { fen: quote.amountFen };
  return refuse(tell('refused.quote_changed', { amount }, 'M3'), tell('instead.answer_quote', {}, 'M3'));
}

/** What the two sides do between the application and its agreement or refusal. */
export const answering: Effects<'match' | 'agree' | 'decline' | 'quote' | 'accept_quote' | 'refuse_quote'> = {
  match(move) {
    startAnswer(move);
    move.tell('matched', dueFacts(move));
    return undefined;
  },

  agree(move) {
    agreeOn(move, claimedTerms(move.case), {
      by: 'seller',
      names: [move.setting.names.seller],
      rules: ['C1'],
    });
    return undefined;
  },

  decline(move, { reason }) {
    move.set({ statements: [...move.case.statements, { at: move.at, by: 'seller', text: reason }] });
    move.to('declined');
    move.start('C9');
    move.tell('declined', { reason, ...dueFacts(move) });
    return undefined;
  },

  quote(move, { amountFen, note, freight = 'buyer' }) {
    if (amountFen === 0)
      return refuse(tell('refused.quote_nothing', {}, 'M3'), tell('instead.agree_instead', {}, 'C1'));
    const before = move.case.quote;
    const id = `q${before ? Number(before.id.slice(1)) + 1 : 1}`;
    move.set({
      quote: { id, amountFen, freight, ...(note !== undefined && { note }), at: move.at, state: 'open' },
    });
    move.to('quoted');
    move.start('M3');
    const facts = { amount: { fen: amountFen }, ...dueFacts(move) };
    const because = [...noted(note), ...quotedFreight(move.case)];
    if (before?.state === 'open')
      move.tell('quoted_anew', { ...facts, before: { fen: before.amountFen } }, because);
    else move.tell('quoted', facts, because);
    return undefined;
  },

  accept_quote(move, { quoteId }) {
    const { quote } = move.case;
    const changed = quoteChanged(move.case, quoteId);
    if (changed) return changed;
    if (quote) move.set({ quote: { ...quote, state: 'accepted' }, freight: freightAsQuoted(move.case) });
    const { buyer, seller } = move.setting.names;
    agreeOn(move, claimedTerms(move.case), { by: 'quote', names: [seller, buyer], rules: ['M3'] });
    return undefined;
  },

  refuse_quote(move, { quoteId }) {
    const { quote } = move.case;
    const changed = quoteChanged(move.case, quoteId);
    if (changed) return changed;
    if (quote) move.set({ quote: { ...quote, state: 'refused' } });
    move.to('declined');
    move.start('C9');
    return undefined;
  },
};
