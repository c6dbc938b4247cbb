import type { Instant, Language } from '../storage/records';
import { CARD_TYPE, capitalised, type Element } from './cards/adaptive';
import { caseCard } from './cards/case';
import { caseStatusCard } from './cards/case-status';
import { evidenceCard } from './cards/evidence';
import { measuringCard } from './cards/measuring';
import { ordersCard } from './cards/orders';
import { rulingCard } from './cards/ruling';
import { summaryCard } from './cards/summary';
import { variantsCard } from './cards/variants';
import { createPhrasebook, type Phrases } from './phrases';
import type { Card, Choice, Reply } from './reply';

/** The part of a Bot Framework message that replies decide; bot/ sends it. */
export interface Message {
  type: 'message';
  text: string;
  /** Never Markdown: goods, numbers and names come out as they are. */
  textFormat: 'plain';
  locale: 'zh-CN' | 'en';
  suggestedActions?: { to: string[]; actions: CardAction[] };
  attachments?: { contentType: string; content: Element }[];
  /** Keys of what is said, for the trace and tests; channels ignore it. */
  channelData: { keys: string[] };
}

interface CardAction {
  type: 'messageBack';
  title: string;
  text: string;
  displayText: string;
  value: Choice['value'];
}

export interface Renderer {
  /** `now`: when it is read, so that a day of another year is told with its year. */
  render(reply: Reply, reading: { language: Language; zone: string; now?: Instant }): Message;
  /** How to say single keys, for whoever shows replies elsewhere (API, console). */
  phrases(language: Language, zone: string): Phrases;
}

function cardOf(card: Card, phrases: Phrases): Element {
  switch (card.kind) {
    case 'orders':
      return ordersCard(card, phrases);
    case 'variants':
      return variantsCard(card, phrases);
    case 'evidence':
      return evidenceCard(card, phrases);
    case 'summary':
      return summaryCard(card, phrases);
    case 'case':
      return caseCard(card, phrases);
    case 'measuring':
      return measuringCard(card, phrases);
    case 'case_status':
      return caseStatusCard(card, phrases);
    case 'ruling':
      return rulingCard(card, phrases);
  }
}

function button({ label, value }: Choice, phrases: Phrases): CardAction {
  const title = capitalised(phrases.say(label.key, label.facts));
  return { type: 'messageBack', title, text: title, displayText: title, value };
}

function message(reply: Reply, phrases: Phrases): Message {
  const arguments_ = (reply.because ?? []).map((argument) => phrases.argue(argument));
  return {
    type: 'message',
    text: [phrases.say(reply.key, reply.facts), ...arguments_].join('\n'),
    textFormat: 'plain',
    locale: phrases.language === 'zh' ? 'zh-CN' : 'en',
    ...(reply.choices?.length && {
      suggestedActions: { to: [], actions: reply.choices.map((choice) => button(choice, phrases)) },
    }),
    ...(reply.cards?.length && {
      attachments: reply.cards.map((card) => ({ contentType: CARD_TYPE, content: cardOf(card, phrases) })),
    }),
    channelData: { keys: [reply.key] },
  };
}

/** Makes messages of replies: text, buttons and cards, in the language and zone of the reader. */
export function createRenderer(): Renderer {
  const phrases = createPhrasebook();
  return {
    phrases,
    render: (reply, { language, zone, now }) => message(reply, phrases(language, zone, now)),
  };
}
