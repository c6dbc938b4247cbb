/** One thing is meant and not the other; what was bought and what came instead is another matter. */
export const CONTRASTS: readonly RegExp[] = [
  /(?<!(?:买|收到?|发来?|寄来?|来|到|拍|送来?)[了的]?)(?<!不)是(?<meant>\p{Script=Han}{1,8}?)[,，\s]*[而可]?不是(?<other>\p{Script=Han}{1,8})/u,
  /(?<!(?:买|收到?|发来?|寄来?|来|到|拍|送来?)[了的]?)不是(?<other>\p{Script=Han}{1,8}?)[,，\s]*(?:我(?:说|指|要退|想退|要换|问)的)?[而就]?是(?<meant>\p{Script=Han}{1,8})/u,
];
