import type { FactValue } from '../../policy/decision';
import type { Phrases } from '../phrases';
import type { ChoiceValue } from '../reply';

/** An Adaptive Card element; the schema is the renderer's. */
export type Element = Record<string, unknown>;

export const CARD_TYPE = 'application/vnd.microsoft.card.adaptive';

export function adaptiveCard(body: Element[], speak: string): Element {
  return {
    type: 'AdaptiveCard',
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    version: '1.3',
    speak,
    body,
  };
}

export function text(words: string, style: Element = {}): Element {
  return { type: 'TextBlock', text: words, wrap: true, spacing: 'Small', ...style };
}

export const muted = { isSubtle: true, size: 'Small' } as const;
export const strong = { weight: 'Bolder' } as const;

export function columns(...parts: { width: string; items: Element[]; [option: string]: unknown }[]): Element {
  return {
    type: 'ColumnSet',
    spacing: 'Small',
    columns: parts.map((part) => ({ type: 'Column', verticalContentAlignment: 'Center', ...part })),
  };
}

/** The tones of a state: settled, on its way, waiting for somebody, over. */
export type Tone = 'good' | 'accent' | 'warning' | 'emphasis';

const INK: Record<Tone, string> = {
  good: 'Good',
  accent: 'Accent',
  warning: 'Warning',
  emphasis: 'Default',
};

/** A word on a tint, as wide as it is; it stands in `columns`. */
export function chip(words: string, tone: Tone): { width: string; items: Element[]; style: Tone } {
  const word = text(words, { size: 'Small', color: INK[tone], spacing: 'None', wrap: false });
  return { width: 'auto', style: tone, items: [word] };
}

/**
 * A press that shows in the talk as what the buyer said and arrives with its value. Web Chat performs the
 * wrapped card action; other channels see an ordinary submit.
 */
export function press(title: string, value: ChoiceValue): Element {
  return {
    type: 'Action.Submit',
    title,
    data: {
      __isBotFrameworkCardAction: true,
      cardAction: { type: 'messageBack', text: title, displayText: title, value },
    },
  };
}

export function bullets(sentences: string[]): Element[] {
  return sentences.map((sentence) => text(`· ${sentence}`, { size: 'Small' }));
}

/** A term at the beginning of a line; in the middle of a sentence it is lower case. */
export function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Small heading above a group of lines. */
export function heading(phrases: Phrases, key: string): Element {
  return text(phrases.say(key), { ...muted, spacing: 'Medium' });
}

/** A value as it stands in a row; what the buyer typed keeps its letters. */
export const worded = (value: FactValue, phrases: Phrases): string =>
  typeof value === 'string' ? value : capitalised(phrases.fact(value));
