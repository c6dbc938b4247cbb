import { whole } from '../../text/patterns';

/** Whole clauses by which a buyer lets it be. */
export const CLOSES = whole([
  /(?:no|nope|ok(?:ay)?|well|so|and|i (?:think|guess)|yes|yeah)?\s*(?:that|this)(?:'?s| is|'ll be| will be) (?:all|it|everything)(?: (?:for (?:now|today|me)|from me|then|thanks|i (?:need|needed|want|wanted|have|had)(?: to (?:ask|know|say|add))?))*/,
  /that'll do|nothing (?:else|more)(?: (?:from me|to (?:add|say)))?|no more(?: questions)?|i(?:'?m| am) (?:all )?(?:done|finished)|all (?:done|good)/,
  /(?:暂时|目前|我)*没(?:有|什么)?(?:别的|其[他它]的?)?(?:事|问题|需要|疑问|要补充的?|要说的)?(?:儿)?了/,
]);
