/** What a channel can show. Where a channel is not in the table, the plainest is assumed. */
export interface Capabilities {
  adaptiveCards: boolean;
  /** Buttons below a message that one may press; 0 where there are none. */
  suggestedActions: number;
  /** Characters of one message. */
  textLength: number;
}

const PLAINEST: Capabilities = { adaptiveCards: false, suggestedActions: 0, textLength: 1_500 };

/**
 * By the Bot Framework's channel ids. Buttons as the SDK's own table has them (botbuilder-dialogs, `Channel`),
 * lengths as the channels document them, less a margin.
 */
const CAPABILITIES: Readonly<Record<string, Capabilities>> = {
  emulator: { adaptiveCards: true, suggestedActions: 100, textLength: 20_000 },
  directline: { adaptiveCards: true, suggestedActions: 100, textLength: 20_000 },
  webchat: { adaptiveCards: true, suggestedActions: 100, textLength: 20_000 },
  msteams: { adaptiveCards: true, suggestedActions: 3, textLength: 20_000 },
  telegram: { adaptiveCards: false, suggestedActions: 100, textLength: 4_000 },
  facebook: { adaptiveCards: false, suggestedActions: 10, textLength: 1_900 },
  skype: { adaptiveCards: false, suggestedActions: 10, textLength: 8_000 },
  line: { adaptiveCards: false, suggestedActions: 13, textLength: 4_900 },
  kik: { adaptiveCards: false, suggestedActions: 20, textLength: 2_000 },
  slack: { adaptiveCards: false, suggestedActions: 0, textLength: 3_900 },
  email: { adaptiveCards: false, suggestedActions: 0, textLength: 20_000 },
  sms: { adaptiveCards: false, suggestedActions: 0, textLength: 1_500 },
};

export const capabilitiesOf = (channelId: string): Capabilities =>
  (Object.hasOwn(CAPABILITIES, channelId) && CAPABILITIES[channelId]) || PLAINEST;
