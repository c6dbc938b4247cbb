import { anyOf } from '../../text/patterns';

/** What is asked beside after-sales, so that the answer can be about it and not about nothing. */
export const ASIDES = [
  [
    'who',
    /你(?:是谁|叫什么|叫啥|几岁|多大|是男是女|是哪里人)|\bwho are you\b|\bwhat(?:'s| is) your name\b|\bhow old are you\b/,
  ],
  [
    'pre_sale',
    anyOf([
      /优惠券|优惠|满减|打折|折扣|便宜点|少点|能不能少|包邮吗|有(?:没有)?货|有现货|什么时候(?:上|补)(?:新|货)|新款|上新|穿(?:什么|啥|多大|几)(?:的)?(?:码|号)/,
      /选(?:什么|啥|多大)?码|(?:尺码|码数|码子?)(?:该|要)?(?:怎么|咋|如何)(?:选|挑|看)|拿(?:什么|啥|多大|几)码|尺码推荐|推荐(?:一下|款|尺码)|显(?:瘦|胖|白|高)|适合(?:什么|多大|我)|什么材质|什么面料|起球吗|掉色吗|是正品吗|想买|怎么买|怎么下单/,
      /\bcoupons?\b|\bdiscounts?\b|\bon sale\b|\bin stock\b|\brestock\b/,
      /\bwhat size (?:should|do|would)\b|\bwhich size\b|\brecommend\b|\bfabric\b/,
      /\bhow do i (?:buy|order)\b|\bcheaper\b/,
    ]),
  ],
  [
    'small_talk',
    anyOf([
      /天气|笑话|唱(?:个|首)?歌|讲个故事|吃(?:饭|了)(?:了)?(?:吗|没)|无聊|陪我聊|聊(?:会儿?|天|聊)|你(?:喜欢|爱)|心情|早点休息|辛苦了|在干(?:嘛|什么)/,
      /\bweather\b|\bjoke\b|\bsing\b|\bhow are you\b|\bbored\b|\bstory\b|\bwhat are you doing\b/,
    ]),
  ],
] as const;
export type Aside = (typeof ASIDES)[number][0];
