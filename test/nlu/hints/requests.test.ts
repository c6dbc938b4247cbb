import { requestHints } from '../../../nlu/hints/requests';

test.each([
  '发票开了吗',
  '发票什么时候寄',
  '地址改好了没',
  '还没收到发票',
  "where's my invoice",
  'has my address been changed?',
])('%s asks whether it is done', (text) => {
  expect(requestHints(text)?.asksWhetherDone).toBe(true);
});

test.each(['能开发票吗', '帮我改地址', 'I need an invoice', '取消订单'])('%s does not', (text) => {
  expect(requestHints(text)?.asksWhetherDone).toBeUndefined();
});

test('the invoice of a person is told from that of a company', () => {
  expect(requestHints('开个人的就行')?.personal).toBe(true);
  expect(requestHints('just a personal invoice')?.personal).toBe(true);
  expect(requestHints('开公司抬头')?.personal).toBeUndefined();
});

test('a special VAT invoice is heard', () => {
  expect(requestHints('能开专票吗')?.specialInvoice).toBe(true);
});

test.each([
  ['手机号写错了', ['phone']],
  ['收件人名字打错了', ['recipient']],
  ['收件人电话要改', ['phone']],
  ['税号填错了', ['taxNumber']],
  ['门牌号漏了', ['address']],
  ['wrong email', ['email']],
])('%s names %j', (text, details) => {
  expect(requestHints(text)?.details).toEqual(details);
});
