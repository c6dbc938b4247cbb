import type { CorrectableField } from '../../understanding';

/** Verbs of correcting; "改变主意" corrects nothing. */
export const CHANGING =
  /改(?:成|为|一下|下|正|到)?(?!变主意|天|日|主意|地址)|更正|修改|更改|换成|填错|写错|选错|说错|弄错|搞错|不对|错了|\b(?:change|correct|edit|modify|fix the|update|amend|wrong|instead of|actually)\b/g;

/** Names of what can be corrected in a draft. */
export const FIELDS: readonly (readonly [CorrectableField, RegExp])[] = [
  [
    'amount',
    /金额|多少钱|退款额|钱数|(?:改成?|改为|换成)\s*[¥$]?\s*\d+(?:\.\d+)?\s*(?:元|块)|\b(?:amount|sum|money)\b|\$\s*\d/,
  ],
  [
    'quantity',
    /数量|件数|几件|个数|(?:改成?|改为)\s*[\d一二两三四五六七八九十]+\s*(?:件|个|双|条|套)|\b(?:quantity|number of (?:items|pieces)|how many)\b/,
  ],
  ['reason', /原因|理由|\breason\b/],
  [
    'service',
    /类型|服务|售后方式|(?:改成?|改为|换成)\s*(?:仅退款|退货|退款|换货|维修)|\b(?:type|service|to (?:an? )?(?:refund|return|exchange|repair))\b/,
  ],
  [
    'order',
    /订单|(?:不是|换)(?:这|那)?(?:个|一)?(?:单|订单)|商品选|选的商品|\b(?:order|wrong item selected)\b/,
  ],
  ['received', /收货状态|货物状态|收没收到|收到(?:状态|没)|\b(?:received|receipt status|delivery status)\b/],
  ['evidence', /照片|图片|凭证|视频|证据|\b(?:photos?|pictures?|images?|videos?|evidence)\b/],
  ['description', /描述|说明|备注|问题描述|\b(?:description|details|note)\b/],
];
