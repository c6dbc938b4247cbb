/** Web Chat's style and the Adaptive Cards host config, both from tokens.css. */
export type TextSize = 'normal' | 'large';

const PIXELS: Readonly<Record<TextSize, { small: number; text: number; title: number }>> = {
  normal: { small: 12, text: 14, title: 16 },
  large: { small: 14, text: 17, title: 19 },
};

/** What the server takes (by content, whatever the name): here only so that the file dialog shows the right ones. */
const ACCEPTED =
  'image/jpeg,image/png,image/webp,image/gif,image/heic,image/heif,.heic,application/pdf,video/mp4,video/quicktime';

/** Our request layer goes on trying and keeps what is not sent; Web Chat's own "failed, retry" is for what is refused. */
const SEND_TIMEOUT = 24 * 3_600_000;

const bubbles = {
  bubbleBackground: 'var(--surface)',
  bubbleBorderColor: 'var(--line)',
  bubbleBorderRadius: 14,
  bubbleTextColor: 'var(--ink)',
  bubbleFromUserBackground: 'var(--accent)',
  bubbleFromUserBorderColor: 'var(--accent)',
  bubbleFromUserBorderRadius: 14,
  bubbleFromUserTextColor: 'var(--on-accent)',
  bubbleMaxWidth: 336,
  bubbleMinWidth: 0,
  bubbleMinHeight: 36,
  bubbleImageHeight: 180,
  messageActivityWordBreak: 'break-word',
};

const chips = {
  suggestedActionLayout: 'carousel',
  suggestedActionHeight: 34,
  suggestedActionBorderRadius: 17,
  suggestedActionBorderWidth: 1,
  suggestedActionBorderColor: 'var(--accent-line)',
  suggestedActionBackgroundColor: 'var(--surface)',
  suggestedActionTextColor: 'var(--accent)',
  suggestedActionBackgroundColorOnHover: 'var(--accent-soft)',
  suggestedActionBackgroundColorOnActive: 'var(--accent-soft)',
  suggestedActionKeyboardFocusIndicatorBorderColor: 'var(--accent)',
  suggestedActionKeyboardFocusIndicatorBorderRadius: 15,
};

const composer = {
  sendBoxHeight: 52,
  sendBoxBackground: 'var(--surface)',
  sendBoxTextColor: 'var(--ink)',
  sendBoxPlaceholderColor: 'var(--ink-soft)',
  sendBoxBorderTop: 'solid 1px var(--line)',
  sendBoxTextWrap: true,
  sendBoxMaxHeight: 132,
  sendBoxButtonColor: 'var(--accent)',
  sendBoxButtonColorOnDisabled: 'var(--ink-soft)',
  sendBoxButtonShadeColorOnDisabled: 'transparent',
  sendBoxButtonShadeBorderRadius: 10,
  sendBoxButtonKeyboardFocusIndicatorBorderColor: 'var(--accent)',
  sendBoxButtonKeyboardFocusIndicatorBorderRadius: 8,
  uploadAccept: ACCEPTED,
  uploadMultiple: true,
  /** A chosen photo goes at once, as in every chat that buyers know. */
  sendAttachmentOn: 'attach',
  sendTimeout: SEND_TIMEOUT,
  sendTimeoutForAttachments: SEND_TIMEOUT,
};

export const styleOptions = (): Readonly<Record<string, unknown>> => ({
  ...bubbles,
  ...chips,
  ...composer,
  accent: 'var(--accent)',
  subtle: 'var(--ink-soft)',
  backgroundColor: 'var(--ground)',
  primaryFont: 'var(--font)',
  fontSizeSmall: '85%',
  paddingRegular: 10,
  groupTimestamp: 180_000,
  timestampFormat: 'absolute',
  timestampColor: 'var(--ink-soft)',
  transcriptActivityVisualKeyboardIndicatorColor: 'var(--accent)',
  transcriptVisualKeyboardIndicatorColor: 'var(--accent)',
  transcriptOverlayButtonBackground: 'var(--accent)',
  transcriptOverlayButtonBackgroundOnHover: 'var(--accent-strong)',
  transcriptOverlayButtonBackgroundOnFocus: 'var(--accent-strong)',
  cardEmphasisBackgroundColor: 'var(--ground)',
  cardPushButtonBackgroundColor: 'var(--accent)',
  cardPushButtonTextColor: 'var(--on-accent)',
  hideToaster: true,
  maxMessageLength: 4_000,
});

const tone = (colour: string): object => ({ default: colour, subtle: colour });
const foreground = {
  default: { default: 'var(--ink)', subtle: 'var(--ink-soft)' },
  dark: { default: 'var(--ink)', subtle: 'var(--ink-soft)' },
  light: { default: 'var(--surface)', subtle: 'var(--line)' },
  accent: tone('var(--accent)'),
  good: tone('var(--good)'),
  warning: tone('var(--warn)'),
  attention: tone('var(--bad)'),
};
const container = (backgroundColor: string): object => ({ backgroundColor, foregroundColors: foreground });

export function hostConfig(size: TextSize): object {
  const { small, text, title } = PIXELS[size];
  const font = {
    fontFamily: 'var(--font)',
    fontSizes: { small, default: text, medium: text + 1, large: title, extraLarge: title + 4 },
    fontWeights: { lighter: 400, default: 400, bolder: 600 },
  };
  return {
    ...font,
    fontTypes: { default: font, monospace: font },
    spacing: { small: 4, default: 8, medium: 12, large: 16, extraLarge: 20, padding: 12 },
    separator: { lineThickness: 1, lineColor: 'var(--line)' },
    imageSizes: { small: 40, medium: 64, large: 120 },
    containerStyles: {
      default: container('transparent'),
      emphasis: container('var(--ground)'),
      accent: container('var(--accent-soft)'),
      good: container('var(--good-soft)'),
      warning: container('var(--warn-soft)'),
      attention: container('var(--bad-soft)'),
    },
    actions: {
      maxActions: 6,
      spacing: 'default',
      buttonSpacing: 8,
      actionsOrientation: 'horizontal',
      actionAlignment: 'left',
      showCard: { actionMode: 'inline', inlineTopMargin: 8 },
    },
    adaptiveCard: { allowCustomStyle: false },
    factSet: {
      title: {
        color: 'default',
        isSubtle: true,
        size: 'default',
        weight: 'default',
        maxWidth: 110,
        wrap: true,
      },
      value: { color: 'default', size: 'default', weight: 'default', wrap: true },
      spacing: 12,
    },
    supportsInteractivity: true,
  };
}
