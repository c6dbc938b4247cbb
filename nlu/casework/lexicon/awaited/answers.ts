import { anyOf, framed } from '../../../text/patterns';
import type { AwaitedTopic } from '../../hints';

/** Answers to what the seller offered or said. */
export const ANSWERS: readonly (readonly [AwaitedTopic, RegExp])[] = [
  [
    'too_little',
    anyOf([
      /太少|不够(?=$|[,。!?\s吧啊呀])|(?:至少|最少|起码)\s*¥?\d|少了(?:吧|点)|才\s*¥?\d|打发|[再多]\s*(?:退|补|给|赔|加|来)|加\s*¥?\d/,
      /(?:退|给|补|赔)(?:我)?\s*¥?\d+(?:块钱?|元)?\s*(?:行|可以|成|吧|吗|呗|怎么样)|能(?:不能)?(?:退|给|补|赔)(?:我)?\s*¥?\d/,
      framed(/\b/, [
        /too (?:little|low)|not enough|only [¥$]?\d/,
        /(?:a (?:bit|little) )?more\b(?! (?:days|time|photos|evidence))|another [¥$]?\d|add [¥$]?\d/,
        /(?:can|could|would|will) (?:you|we) (?:do|make|say|go|give|pay)(?: \w+){0,3} [¥$]?\d/,
        /(?:how|what) about [¥$]?\d|let'?s say [¥$]?\d/,
      ]),
    ]),
  ],
  ['sum', /^[¥$]?\s*\d+(?:\.\d+)?\s*(?:元|块钱?)?[吧?]?$/],
  [
    'disagrees',
    anyOf([
      /哪(?:里|儿)?(?:看)?(?:不清|有问题|不对|不行|不符合)|瞎了|眼瞎|(?:洞|口子|裂缝?|污渍|划痕)(?:都)?(?:那么|这么)(?:大|明显|长|深)|胡说|瞎说|乱说|不认可|不同意|不承认|不服|冤枉|就是(?:你们|卖家|商家)的/,
      /(?:不是|没有?)(?:我|人为)|我?没(?:有)?(?:进水|摔|磕|弄)|(?:没有?污渍)|好好的/,
      /(?:明明|本来|分明|真的)(?:就|都)?是?(?:坏|破|烂|裂|有(?:问题|洞|毛病)|不能用|用不了)/,
      /\bnot true\b|\bi (?:disagree|don'?t agree)\b/,
      /\bit (?:really|clearly|definitely) (?:is|was) (?:broken|faulty|damaged|torn|defective)\b/,
      /\bit (?:is|was) (?:really|clearly|definitely) (?:broken|faulty|damaged|torn|defective)\b/,
      /\bit was(?:n'?t| not) me\b/,
      /\bi (?:didn'?t|never) (?:break|damage|drop|use|wash|wear|cut|tear|rip|stain|scratch|touch|open|do (?:it|that|this|anything))\b/,
      /\bthat'?s (?:a (?:\w+ )?lie|nonsense|rubbish|bs|bull ?shit)\b|\bnot my fault\b|\bno way\b/,
      /\bnot (?:good enough|acceptable|fair)\b/,
    ]),
  ],
  ['accepts_price', /(\d+)\s*就\s*\1|那就修|修吧|就这个价/],
  [
    'haggles',
    anyOf([
      /贵|便宜|(?:能|可以)?(?:不能)?少(?:一?点|些|收)|优惠|打[个点]?折|\d+(?:块钱?|元)?(?:能)?(?:修|搞|行|可以|成)(?:不行|不)?[吗吧呗?]*$/,
      /\btoo (?:expensive?|expnsive|much|high|dear|pricey)\b|\bcheaper\b|\bdiscount\b|\blower\b/,
      /\bmore than (?:it|that|this|the \w+)(?: \w+)?(?: even)? (?:costs?|is worth|was)\b|\brip-? ?off\b/,
      /\bsteep\b/,
      /\b(?:can|could|would|will) (?:you|we) (?:do|make|say|go|fix|repair)(?: \w+){0,3} [¥$]?\d/,
      /\b(?:how|what) about [¥$]?\d|\bfor [¥$]?\d+(?: yuan| rmb)?(?: instead)?[?!. ]*$/,
    ]),
  ],
  [
    'keeps_order',
    /不(?:用|想|要)?取消了?|还是要(?:的|了|这个|吧)*$|又想?要了|\b(?:don'?t|do not) cancel\b|\bi (?:still )?want it after all\b/,
  ],
];
