import type { Capabilities } from './capabilities';
import { cardInWords } from './card-text';
import { inParts } from './parts';

/** A message as our own chat shows it. */
export interface Shown {
  text?: string | undefined;
  attachments?: readonly { contentType: string; content?: unknown }[] | undefined;
  suggestedActions?: { actions: readonly { title: string }[] } | undefined;
}

/** A message as another channel gets it. */
export interface ForChannel {
  text: string;
  attachments?: { contentType: string; content: unknown }[];
  suggestedActions?: { actions: { type: 'imBack'; title: string; value: string }[] };
}

const CARD = 'application/vnd.microsoft.card.adaptive';

/**
 * The same message for a channel that can do less: cards become text, buttons that it cannot show become numbered
 * lines, and what is too long comes in parts. Every button is also understood when its words are typed, so pressing
 * one sends just those.
 */
export function degrade(message: Shown, can: Capabilities): ForChannel[] {
  const cards = (message.attachments ?? []).filter(({ contentType }) => contentType === CARD);
  const inWords = can.adaptiveCards ? [] : cards.map(({ content }) => cardInWords(content));
  const offered = (message.suggestedActions?.actions ?? []).map(({ title }) => title);
  const choices = [...new Set([...offered, ...inWords.flatMap(({ presses }) => presses)])];
  const fits = choices.length <= can.suggestedActions;
  const numbered = choices.map((choice, index) => `${index + 1}. ${choice}`);
  const text = [
    message.text ?? '',
    ...inWords.map(({ lines }) => lines.join('\n')),
    ...(fits ? [] : [numbered.join('\n')]),
  ]
    .filter((paragraph) => paragraph.trim() !== '')
    .join('\n\n');
  const parts = inParts(text, can.textLength).map((part): ForChannel => ({ text: part }));
  const last = parts.at(-1) ?? { text: '' };
  if (can.adaptiveCards && cards.length > 0)
    last.attachments = cards.map(({ contentType, content }) => ({ contentType, content }));
  if (fits && choices.length > 0) last.suggestedActions = { actions: choices.map(typed) };
  return parts.length > 0 || last.attachments ? [...parts.slice(0, -1), last] : [];
}

const typed = (title: string) => ({ type: 'imBack' as const, title, value: title });
