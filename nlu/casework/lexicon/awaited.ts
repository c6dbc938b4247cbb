import type { ServiceType } from '../../../storage/records';
import type { AwaitedTopic } from '../hints';

/** Short words that say something only to whoever knows what an open case waits for; read in the whole message. */
export const AWAITED: readonly (readonly [AwaitedTopic, RegExp])[] = [
  [
    'address',
    /(?:退货|寄回)?地址.{0,3}(?:发|给|说|告诉)|^地址(?:呢|是?多少|是啥|是什么)|(?:要|该|应该)?怎么寄(?:回去?|给你们?)?[啊呀呢?]*$|寄到?(?:你们)?哪个?(?:地址|里|儿)|(?:退货|寄回)的?地址|(?:寄|发|邮|退)(?:到|去|回|给)?(?:哪|谁)|\bwhere (?:do|should|can|shall|to) (?:i )?(?:send|ship|post|mail|return)\b|\breturn address\b/,
  ],
  [
    'arrived',
    /(?:收到|到货|到)了(?!没|吗|么|嘛|哪|几|\s*\?)|还是(?:坏|破|有问题|不行|老样子|不能用)|\b(?:has |have |just )?(?:arrived|came)(?! ?\?)\b|\bgot it\b(?! ?\?)/,
  ],
  [
    'standing',
    /^(?:亲|在吗?|你好|人呢)?[,。?! ]*(?:人呢|(?:现在|到底|那个|这个|处理的?得?)?(?:怎么样|咋样|如何)了?[啊呀呢吗]?)[,。?! ]*$|^人呢|^(?:.{0,6})(?:怎么|咋)还(?:不|没)(?:回|处理|同意|答复|理我|动静)|^(?:帮我|麻烦|快|再)?催(?:一?下|催)?(?:卖家|商家)?[吧啊呀]?$|(?:新的|换的|补的|新.{1,4}).{0,4}(?:啥时候|什么时候|几时|多久|哪天)(?:能|会|才)?(?:到|寄|发|收)|^(?:新的|换的|补的).{0,3}到(?:哪|没)|^(?:凭什么|为什么|为啥)(?:拒绝|不同意)|修好(?:了)?(?:没|吗|么)|修(?:得|的)?(?:怎么样|咋样)|\bhow(?:'?s| is) it going\b|\b(?:has |did )?the (?:seller|shop) (?:got|get|received?)(?: it)?\b|\bis it (?:fixed|repaired)\b/,
  ],
  [
    'too_little',
    /太少|(?:至少|最少|起码)\s*¥?\d|少了(?:吧|点)|才\s*¥?\d|打发|\b(?:too little|not enough|only \d)/,
  ],
  ['sum', /^[¥$]?\s*\d+(?:\.\d+)?\s*(?:元|块钱?)?[吧?]?$/],
  [
    'disagrees',
    /胡说|瞎说|乱说|不认可|不同意|不承认|不服|冤枉|就是(?:你们|卖家|商家)的|(?:不是|没有?)(?:我|人为)|我?没(?:有)?(?:进水|摔|磕|弄)|(?:没有?污渍)|好好的|\bnot true\b|\bi (?:disagree|don'?t agree)\b|\bit was(?:n'?t| not) me\b|\bi (?:didn'?t|never) (?:break|damage|drop|use|wash|wear)\b/,
  ],
  ['accepts_price', /(\d+)\s*就\s*\1|那就修|修吧|就这个价/],
  ['haggles', /贵|便宜|\d+(?:块钱?|元)?(?:行|可以)[吗吧?]*$|\btoo expensive\b|\bcheaper\b/],
  [
    'keeps_order',
    /不(?:用|想|要)?取消了?|还是要(?:的|了|这个)?$|又想?要了|\b(?:don'?t|do not) cancel\b|\bi (?:still )?want it after all\b/,
  ],
];

/** By which words a case is told from others. */
export const SERVICE_WORDS: readonly (readonly [ServiceType, RegExp])[] = [
  ['exchange', /换货|补发|exchange|replacement/],
  ['repair', /修|repair/],
  ['refund_only', /仅退款|refund[- ]only/],
  ['return_refund', /退货|return/],
];
