import type { ServiceType } from '../../storage/records';
import { says } from '../text/clauses';
import { anyOf, framed } from '../text/patterns';

/** A wish in so many words; the first row that speaks wins ("仅退款，不退货" is no return). */
const SERVICES: readonly (readonly [ServiceType, RegExp])[] = [
  [
    'refund_only',
    anyOf(
      [
        /仅退款|紧退款|只(?:要|想)?退(?:款|钱)|不(?:用|想|要)?(?:退|寄|还)(?:货|回去?)?[,，\s]*(?:直接|只|就|光)?(?:要)?退(?:款|钱)/,
        /退(?:款|钱)(?:就行|就好|就可以)?[,，\s]*(?:不|别|无需|不用|不想)(?:要)?(?:退货|寄回)|(?:只|光)退(?:款|钱)(?:不退货)?/,
        /直接退(?:款|钱)[,，\s]*(?:就行)?[,，\s]*不(?:用|要)?退货/,
        /不退货?(?:了)?[,，\s]*(?:只|就|直接|给我|你们?|想)*(?:退|补)(?:我|给我)?(?:款|钱|点|一半|一部分|部分|差价|\d|[一二两三四五六七八九]成|百分)/,
        /退(?:没|未)(?:收|送)?到的|就退.{1,6}的(?:钱|款)/,
        /\brefund(?:s)?[ -]only\b/,
        /\b(?:only (?:a |the |my )?refund|just (?:a |the |my )?refund(?=\s*,? (?:no|without) ))\b/,
        /\brefund without return(?:ing)?\b/,
        /\brefund(?:ed)? (?:but |and )?(?:i )?(?:keep|no return|not return)\b/,
        /\b(?:refund(?:ed)?|money(?: back)?)\b[^.!?]{0,40}\b(?:don't|do not|no need|without)(?: (?:want|need|have|going))?(?: to)? (?:send|return|post|ship|mail)(?:ing)?(?: (?:it|them|this|these|those|anything|the \w+))?(?: back)?\b/,
        /\b(?:don't|do not|no need|without)(?: (?:want|need|have|going))?(?: to)? (?:send|return|post|ship|mail)(?:ing)?(?: (?:it|them|this|these|those|anything|the \w+))?(?: back)?\b[^.!?]{0,30}\b(?:refund|money)\b/,
        /(?<!can't |cannot |won't )\bkeep (?:it|them|this|these|the \w+)\b[^.!?]{0,20}\b(?:get|have|give me|refund|for|pay me)\b[^.!?]{0,25}\b(?:back|refund(?:ed)?|off|discount|compensation)\b/,
        /\b(?:get|have|give me|refund|like|want|need) [^.!?]{0,25}\b(?:back|refund|off|discount)? ?(?:and|but)(?: i(?:'ll| will)?)? keep (?:it|them|this|these|the \w+)\b/,
      ],
      'g',
    ),
  ],
  [
    'return_refund',
    anyOf(
      [
        /退货退款|退货并退款|退款退货|退货|退祸|(?<!被|已经?|都|也|自动|给)退回去(?!了)|退掉/,
        /(?:来回|退回|寄回)的?(?:运费|邮费|快递费)(?:也|都|得|要|必须|全)*(?:别想|你们?|卖家|商家|店家|店里)|退了(?:吧|算了)?(?=$|[,。!\s])/,
        /寄回(?:去)?[,，\s]*(?:退款|退钱)/,
        /\breturn (?:and|for|&) (?:a )?(?:full )?refund\b/,
        /\b(?:want|like|need|wish|going|how (?:do|can) i) to? ?(?:return|send (?:it |this |them )?back)\b/,
        /\b(?:return (?:it|this|them|the|my|these|one)|send (?:it|this|them|these|one|(?:the|my)(?! (?:new|other|right|correct|missing|replacement|rest|second|next|exchange|spare|money|refund|invoice|receipt|parcel|package|order|photos?|pictures?|pics?|evidence|proof|screenshots?|slip))))\b(?! (?:in|back|off|to you|to the shop)? ?(?:for|to be|to get it) (?:an? )?(?:repair|fix|mend))/,
      ],
      'g',
    ),
  ],
  [
    'exchange',
    anyOf(
      [
        framed(/换/, [
          /货(?!不要|算了|就?不用)|新|同|颜色|尺码|一(?:个|件|台|双|条|款)(?!原因|理由)|个(?!原因|理由)|件|双|大|小|码|色/,
          /成(?!质量|发错|破损|描述|少|仅?退|维修|不|\d)/,
          /\d?X*L|M|X*S(?![a-z])/,
          /[34]\d(?!\d|块|元)|黑|白|红|蓝|灰|绿|黄|粉|紫|米|燕麦/,
        ]),
        /调换|对换|补发|重发|补寄|补(?:一|两)?(?:个|颗|粒|根|只|块|片)/,
        /(?:要|给我|发我?)(?:个|一个|件|双)?(?:大|小)(?:一|两|半|1|2)(?:个)?(?:码|号)/,
        /\b(?:one|a|two|half a) sizes? (?:up|down|bigger|larger|smaller)\b/,
        /\b(?:bigger|larger|smaller) (?:size|one)\b|\bsize (?:up|down)\b/,
        /\b(?:get|have|send me|need|want|take|prefer) (?:it |one )?(?:in )?(?:a |an |the )?(?:size )?(?:x{0,3}[sl]|m)(?: one)? instead\b/,
        /\b(?:exchange|swap|replace(?:ment)?|resend|send (?:me )?(?:a new|another))\b/,
      ],
      'gi',
    ),
  ],
  [
    'repair',
    /维修|返修|报修|修(?:一下|理|好|下)|(?:^|[\s,，。]|还是|那就?|就|给我|帮我)修(?:吧|了吧)?(?=$|[\s,，。!?])|能修|寄修|送修|\b(?:repair(?:ed)?|fix(?:ed)? it|get it fixed|mend)\b/g,
  ],
];
/** "退款" alone leaves open whether goods go back, so it names no service. */

/** "Yep, send it": the application is sent off, no goods. */
const SENDS_OFF =
  /^(?:(?:yes|yeah|yep|yup|sure|ok(?:ay)?|right|good|great|fine|perfect|please|pls|just|go ahead|so|then|and|you can)[,.!]* )*(?:send|submit) (?:it|this)(?: off| in| now| over| please| pls| then)*[.! ]*$/;

export function serviceIn(text: string): ServiceType | undefined {
  return SENDS_OFF.test(text) ? undefined : SERVICES.find(([, pattern]) => says(text, pattern))?.[0];
}
