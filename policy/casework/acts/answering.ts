import type { Effects } from './effect';
import { agreeOn, claimedTerms, dueFacts } from '../agreement';
import { refuse, tell } from '../say';
import type { Move } from '../move';

/** The application is the seller's to answer; what was looked at by a person starts anew (C1). */
export function startAnswer(move: Move): void {
  move.to('awaiting_seller');
  move.end('C1');
  move.start('C1');
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

  quote(move, { amountFen, note }) {
    if (amountFen === 0)
      return refuse(tell('refused.quote_nothing', {}, 'M3'), tell('instead.agree_instead', {}, 'C1'));
    move.set({ quote: { amountFen, ...(note !== undefined && { note }), at: move.at, state: 'open' } });
    move.to('quoted');
    move.start('M3');
    move.tell('quoted', { amount: { fen: amountFen }, ...dueFacts(move) });
    return undefined;
  },

  accept_quote(move) {
    const { quote } = move.case;
    if (quote) move.set({ quote: { ...quote, state: 'accepted' } });
    const { buyer, seller } = move.setting.names;
    agreeOn(move, claimedTerms(move.case), { by: 'quote', names: [seller, buyer], rules: ['M3'] });
    return undefined;
  },

  refuse_quote(move) {
    const { quote } = move.case;
    if (quote) move.set({ quote: { ...quote, state: 'refused' } });
    move.to('declined');
    move.start('C9');
    return undefined;
  },
};
