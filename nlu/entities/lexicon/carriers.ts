/** Carriers by the name orders and cases keep them under. */
export const CARRIERS = ['sf', 'yto', 'zto', 'sto', 'yunda', 'jd', 'ems', 'jt', 'deppon'] as const;
export type Carrier = (typeof CARRIERS)[number];

/** What people call them, slips of typing included. */
export const CARRIER_NAMES: readonly (readonly [Carrier, RegExp])[] = [
  ['sf', /顺丰|顺风|順豐|(?<![a-z])s\.?f\.?(?: ?express)?(?![a-z\d])|shun ?feng/],
  ['yto', /圆通|园通|元通|(?<![a-z])yto(?![a-z])|yuan ?tong/],
  ['zto', /中通|(?<![a-z])zto(?![a-z])|zhong ?tong/],
  ['sto', /申通|(?<![a-z])sto(?![a-z])|shen ?tong/],
  ['yunda', /韵达|运达|韵大|yun ?da/],
  ['jd', /京东|(?<![a-z])jd(?: ?(?:express|logistics))?(?![a-z\d])|jing ?dong/],
  ['ems', /(?<![a-z])ems(?![a-z])|邮政|china post/],
  ['jt', /极兔|极免|j ?& ?t|jt ?express|ji ?tu/],
  ['deppon', /德邦|deppon|de ?bang/],
];

/** How each carrier's numbers look, as a whole, in capitals. Some share a look: then the buyer is asked. */
export const WAYBILL_PATTERNS: readonly (readonly [Carrier, RegExp])[] = [
  ['sf', /^SF\d{12,13}$/],
  ['yto', /^(?:YT\d{13,16}|8\d{17})$/],
  ['zto', /^(?:ZTO?\d{10,13}|7[3-9]\d{10}|7[3-9]\d{12})$/],
  ['sto', /^(?:STO?\d{10,13}|77\d{13}|(?:268|368|468|568|588|668|688|776|868|888)\d{9})$/],
  ['yunda', /^(?:YD\d{13,15}|(?:1[0-9]|31|32|35|40|42|43|46)\d{11}|4\d{14})$/],
  ['jd', /^JD[A-Z]{0,2}\d{10,15}$/],
  ['ems', /^(?:E[A-Z]\d{9}CN|(?:10|11|12|50|51|52|97|98|99)\d{11})$/],
  ['jt', /^JT\d{13}$/],
  ['deppon', /^DPK\d{12}$/],
];

/** Words that announce a waybill number. */
export const ANNOUNCES_WAYBILL =
  /(?:快递|运单|物流|寄回|退货|面单|底单)(?:的)?(?:单)?(?:号码?|单)|单号|waybill|tracking|track(?:ing)? ?(?:no|number|#)|consignment/;
