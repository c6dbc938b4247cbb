import { anyOf } from '../../text/patterns';

/** The goods are on their way back already: told by whoever sent them. Global patterns; none may stand under a "not". */
export const SENT_BACK = anyOf(
  [
    /(?:寄|邮|快递)回(?:去|给(?:你们?|店里|卖家|商家))?(?:去)?了(?!吗|么|嘛|没|呢)/,
    /(?:我|我们)[^,。;!?\n]{0,10}(?:寄|邮|发)(?:回|给(?:你们?|店里|卖家|商家)|过去|出去?|走)(?:去|给你们?)?了(?!吗|么|嘛|没)/,
    /(?<!(?:你们?|卖家|商家|店家|店里|客服|快递|他们)[^,。;!?\n]{0,6})(?:已经?|早就?|都|直接|刚刚?|昨天|今天|前天|上周)(?:把[^,。;!?\n]{1,8})?(?:寄|邮)(?:回|给(?:你们?|店里|卖家|商家)|过去|出去?|走|掉)(?:去|给你们?)?了(?!吗|么|嘛|没)/,
    /(?:我|东西|货|商品|衣服)(?:已经?|都|早就?|也)*(?:给你们?)?退回(?:去|给(?:你们?|店里|卖家|商家))(?:去)?了(?!吗|么|嘛|没)/,
    /退货(?:我)?(?:已经?|都)*(?:寄|发)(?:出|走|了)|寄了[^,。;!?\n]{0,6}回去|刚(?:刚|才)?把[^,。;!?\n]{1,8}(?:寄|邮)回/,
    /\b(?:sent|shipped|posted|mailed|dropped|sended) (?:it|them|that|this|everything|(?:the|my|both) \w+(?: \w+)?)(?: already)? (?:back|off)\b/,
    /\b(?:sent|shipped|posted|mailed) (?:back )?(?:it|them|the \w+(?: \w+)?) (?:back )?to (?:you|the shop|the seller)\b/,
    /\b(?:sent|shipped|posted|mailed) back (?:it|them|(?:the|my) \w+)\b/,
    /\balready (?:returned|sent back|mailed back|shipped back)\b/,
    /\b(?:i|i've|i have|we|we've) returned (?:it|them|(?:the|my) \w+(?: \w+)?) (?:already|to you|yesterday|today|by)\b/,
    /\bon (?:its|the|their) way back to (?:you|the shop|the seller)\b/,
  ],
  'g',
);

/** What stands before it makes it a condition, or somebody else's doing. */
export const NOT_TOLD =
  /(?:如果|要是|假如|等|万一|是不是|能不能|可以)[^,。;!?\n]{0,8}$|\b(?:if|once|when|after|before|until|should|can|could|they|he|she|courier|driver|seller|shop|you)(?: \w+){0,3} ?$/;

/** The goods are still with the buyer. */
export const NOT_SENT = anyOf([
  /(?:还没|没有?|未|并没|根本没)(?:有)?(?:给你们?)?(?:寄|邮)(?:回|出|过去|走|呢|$|[,。!])|(?:东西|货|衣服|商品)?还?在我(?:这|手|家)/,
  /\b(?:haven'?t|have not|hadn'?t|didn'?t|did not|not) (?:yet |actually )?(?:sent|send|shipped|ship|posted|post|mailed|mail|returned|return)\b/,
  /\bstill (?:have|got) (?:it|them)\b|\b(?:it'?s|they'?re|is|are) still (?:here|with me)\b/,
]);
