/** One thing is meant and not the other; what was bought and what came instead is another matter. */
export const CONTRASTS: readonly RegExp[] = [
  /(?<!(?:买|收到?|发来?|寄来?|来|到|拍|送来?)[了的]?)(?<!不)是(?<meant>\p{Script=Han}{1,8}?)[,，\s]*[而可]?不是(?<other>\p{Script=Han}{1,8})/u,
  /(?<!(?:买|收到?|发来?|寄来?|来|到|拍|送来?)[了的]?)不是(?<other>\p{Script=Han}{1,8}?)[,，\s]*(?:我(?:说|指|要退|想退|要换|问)的)?[而就]?是(?<meant>\p{Script=Han}{1,8})/u,
];

/** One thing was bought, and another came. */
export const SENT_INSTEAD: readonly RegExp[] = [
  /(?:买|拍|订|要|下单)(?:了|的)*(?:是)?(?<meant>\p{Script=Han}{1,8}?)[,，\s]*(?:但|却|结果|可是?)*(?:你们|给我|卖家|店家)*(?:收到?|发来?|寄来?|送来?|到手|给)(?:了|的|我|来)*(?:不是\p{Script=Han}{1,8}?[,，\s]*)?(?:却|而)?(?:是|成|个|件)(?:了|个|件)*(?<other>\p{Script=Han}{1,8})/u,
  /(?:收到?|发来?|寄来?|送来?|到手)(?:了|给我|我)*的(?:根本|却|并)?不是(?<meant>\p{Script=Han}{1,8}?)[,，\s]*而?是(?<other>\p{Script=Han}{1,8})/u,
];
