/**
 * What buyers write in the bench: applications with answers, corrections and questions in between, and short visits,
 * in both languages. Each talk leaves no question open, so that talks follow one another in any order.
 */
export const TALKS: readonly (readonly string[])[] = [
  ['你好', '快递到哪里了', '谢谢'],
  ['我要退货退款，裙子腰那里破了个洞', '为什么', '运费谁出', '晚点发', '不办了', '是的'],
  ['耳机一直没收到，物流好几天不动了', '第一个', '多久能退款', '取消', '是的'],
  ['没发货的那单不想要了，仅退款', '不想要了', '提交', '钱退到哪里'],
  ['这件能退吗', '燕麦色开衫', '有没有运费险', '好的谢谢'],
  ['裙子和描述不符，颜色差太多', '第二个', '要拍什么照片', '金额改成50', '算了，不退了', '对'],
  ['hello', 'where is my parcel?', 'thanks'],
  ['I want to return the dress, it does not fit', 'why', 'who pays the shipping?', 'cancel', 'yes'],
  ['the earbuds never arrived', 'the first one', 'how long does a refund take', 'never mind, cancel', 'yes'],
  ['你们的发票怎么开', '保修多久', '再见'],
];
