import { anyOf } from '../text/patterns';

/** Between two statements of one message, beside the marks that end a clause. */
export const JOINS = anyOf(
  [
    /(?<=\p{Script=Han})\s+(?=\p{Script=Han})/u,
    /但是?|不过|然后|还有|另外|(?<=(?<!不)退(?:货|掉|了)?)(?=[^,。;]{1,6}(?:不退|不换|留着))/u,
    /\b(?:but|while|also)\b/u,
    /\band (?=(?:the|my|that|an? (?:\w+ )?(?:size|refund|replacement|exchange)|refund|return|exchange|swap|repair|replace)\b)/u,
  ],
  'u',
);

/** Goods that stay: not to be returned, or all right. */
export const KEEPS = anyOf([
  /(?<![退还])不(?:想|用|要|打算|需要)?(?:退|换|修|动|办)(?![款钱])|别(?:退|换|动)|留(?:着|下|用)|保留|没(?:问题|事|毛病)|(?:挺|很|都)好/,
  /^(?:but )?not (?:the|my|that)\b|\bkeep(?:ing)?\b/,
  /\b(?:is|are|was|were) (?:fine|ok(?:ay)?|good|perfect)\b/,
  /\b(?:don't|do not|not) (?:want to )?(?:return|send(?:ing)? back|returning|exchange)\b|\bleave\b/,
  /\bexcept\b/,
]);

/** Of goods that the statement names, in so few words: "裙子退", "refund for the dress". */
export const MONEY_OF_IT = /退(?:了|掉|吧)*$|^(?:我?(?:要|想))?退(?!货|换|回)|\brefund\b|\bmoney back\b/u;
