import type { Language } from '../shared/words';
import { dayLabel, sameDay } from './days';
import type { History } from './history';
import { keyOf, previousMessages } from './order';
import { type Make, makerLike } from './react';
import { speakerOf } from './speaker';

/** Words of the transcript's furniture, in the buyer's language. */
export interface TranscriptWords {
  today: string;
  yesterday: string;
  older: string;
  loading: string;
  failed: string;
  person(name: string): string;
}

interface TurnProps {
  make: Make;
  activity: ChatActivity;
  children: ChatElement;
}

/** Puts above a message what belongs there: the button for older ones, its day, the name of a person who speaks. */
export function transcriptMiddleware(
  language: Language,
  words: TranscriptWords,
  history: History,
): ActivityMiddleware {
  const previousOf = previousMessages();
  const Turn: ChatComponent<TurnProps> = ({ make, activity, children }) => {
    const previous = previousOf(WebChat.hooks.useActivities()[0], activity);
    const speaker = speakerOf(activity);
    const above = [
      !previous && history.hasOlder() && olderButton(make, words, history),
      (!previous || !sameDay(previous, activity)) && dayMark(make, dayLabel(activity, language, words)),
      speaker &&
        speakerOf(previous) !== speaker &&
        make('div', { className: 'speaker', children: words.person(speaker) }, 'speaker'),
    ];
    return make('div', { className: 'turn', children: [...above, children] });
  };
  return () =>
    (next) =>
    (card, ...rest) => {
      const render = next(card, ...rest);
      if (!render || card.activity.type !== 'message') return render;
      return (...args) => {
        const rendered = render(...args);
        if (!rendered) return rendered;
        const make = makerLike(rendered);
        const children = { ...rendered, key: 'activity' };
        return make(Turn, { make, activity: card.activity, children }, String(keyOf(card.activity)));
      };
    };
}

const dayMark = (make: Make, label: string): ChatElement =>
  make(
    'div',
    { className: 'day', role: 'separator', 'aria-label': label, children: make('span', { children: label }) },
    'day',
  );

function olderButton(make: Make, words: TranscriptWords, history: History): ChatElement {
  const onClick = async ({ currentTarget: button }: { currentTarget: HTMLButtonElement }): Promise<void> => {
    button.disabled = true;
    button.textContent = words.loading;
    await history.loadOlder().catch(() => (button.textContent = words.failed));
    button.disabled = false;
  };
  return make('button', { className: 'older', type: 'button', onClick, children: words.older }, 'older');
}
