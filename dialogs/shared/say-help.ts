import { remember, say, type Talk } from './talk';

/** How the open question is answered; asked once more right after, other ways on instead of the same sentence. */
export function sayHelp(talk: Talk, key: string): void {
  const wasTold = talk.state.answered?.helped === true;
  say(talk, { key: wasTold ? 'chat.help_again' : key });
  if (!wasTold) remember(talk, { answered: { helped: true } });
}
