import { anyOf, framed, words } from '../../text/patterns';

/** What makes a message a question, or the heading of one ("退货流程"); a statement is answered by no entry. */
export const ASKS_ZH = anyOf(
  [
    /[?？]/u,
    /吗|(?<!什)么|嘛|呢$|怎|咋|什么(?!破|垃圾|烂|鬼|玩意|态度)|啥|多少|多久|多长|多大|几|谁|哪|如何|是否|为何|区别|不同|流程|步骤|标准|要求|规则|规定|意思/u,
    /时间|范围|说明|介绍|讲一下|讲讲|了解|咨询|请问|算不算|(?<=\p{L})(?<!算了|想想|那|我|就)还是(?!.*吧[。!~]*$)|(?:没有?|了没|不)$/u,
    /(.)(?:不|没)\1|真的?(?:还是)?假|(?:行|可以|能|好|对)不|不$|可以|能|会|依据|找不到|断网|掉线|没信号|没有$/u,
  ],
  'u',
);
export const ASKS_EN = anyOf([
  /\?/,
  framed(
    /^(?:hi|hello|hey|so|and|but|also|ok|okay|well|please|sorry|btw|um|excuse me)?[ ,]*/,
    [
      /who|what|whats|when|where|wheres|how|hows|which|why|whose|can|could|is|are|am|do|does|did|will/,
      /would|may|must|should|shall|has|have|any|if|difference|tips/,
    ],
    /\b/,
  ),
  words([
    /what if|how (?:do|to|can|should|long|many|much)/,
    /[,.] ?(?:and |so )?(?:is|are|can|do|does|what|who|how|any|will|should|where|when|too)/,
    /cannot find|offline|no signal|connection|can not find|requirements|or not|which|last day/,
    /what (?:do|should|can|now|next)|can i|may i|is it|do i|should i|could i|am i|are you|do you/,
    /tell me|explain|walk me|wondering|want to know|like to know|possible|okay|ok/,
  ]),
]);

/** "Which courier do you use?" reads like a question about a parcel and is none; "when does it come?" is one. */
export const OWN_PARCEL =
  /到哪|什么时候|啥时候|几时|多久|几天|还没|怎么还|物流|单号|我的|\b(?:when|where|yet|my|track|arrive|long)\b/;
