import type { Language } from '../storage/records';
import { canonical } from './text/normalise';
import { segment } from './features/segment';

/** Words that no title of goods is told apart by. */
const STOP_ZH = new Set(
  (
    '的 了 我 你 您 是 在 就 都 也 和 跟 把 给 被 这 那 这个 那个 个 一 一个 不 没 没有 要 想 想要 可以 能 吗 呢 吧 啊 哦 呀 哈 么 嘛 请 请问 麻烦 帮 帮我 亲 你好 您好 ' +
    '包装 外包装 包裹 包邮 快递 物流 质量 问题 ' +
    '怎么 什么 哪 哪个 为什么 多少 几 还 还是 很 太 有 有点 到 去 来 上 下 里 买 买的 退 退货 退款 退钱 没收到 没到 未收到 换 换货 维修 订单 东西 收到 件 条 双 款 只 上周 昨天 今天 前天 之前 ' +
    '明明 就是 其实 本来 真的 确实 根本 到底 居然 竟然 一直 已经 现在 刚才 刚刚 说 时说'
  ).split(' '),
);
const STOP_EN = new Set(
  (
    'a an the i me my you your it its is are was were be been do does did have has had to of in on at for with and or but not no ' +
    'this that these those one ones some any can could would will please want need like bought ordered order item product return refund ' +
    'exchange get got received from last week yesterday today under over into out off than then they them'
  ).split(' '),
);

/** Content words of a message, each once, for matching goods by their title. */
export function contentWords(language: Language, text: string): string[] {
  const plain = canonical(text);
  const words =
    language === 'zh'
      ? segment(plain.replace(/[^\p{L}\p{N}]+/gu, ' ')).filter((word) => !STOP_ZH.has(word))
      : (plain.match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => word.length > 1 && !STOP_EN.has(word));
  return [...new Set(words)];
}
