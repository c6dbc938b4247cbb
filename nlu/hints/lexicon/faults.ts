import { framed } from '../../text/patterns';

/** What should run and does not, in English. */
export const DOES_NOT_WORK = framed(
  /\b(?:do(?:es)?n'?t|do(?:es)? not|not|stopped|won'?t|can'?t|isn'?t|no longer) /,
  [
    /works?|working|turn(?:ing|s)? on|charg(?:es?|ing)(?! me| my)|light(?:ing)? up|power on|start|spin(?:ning)?/,
    /connect(?:ing)?|pair(?:ing)?|heat(?:ing)? up|switch(?:ing)? on/,
  ],
  /\b/,
);
