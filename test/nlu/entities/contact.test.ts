import { extractEntities } from '../../../nlu/entities/entities';
import { NOON, ZONE } from '../../support/moment';

const read = (text: string) => extractEntities(text, { now: NOON, zone: ZONE });

test.each([
  ['发到 Lin.Yu123@qq.com 谢谢', ['lin.yu123@qq.com']],
  ['123456@qq.com', ['123456@qq.com']],
  ['email it to billing@acme.com.', ['billing@acme.com']],
  ['没有邮箱', undefined],
])('%s names the mail address %j', (text, emails) => {
  expect(read(text).emails).toEqual(emails);
  expect(read(text).orderNumbers).toEqual([]);
});

test.each([
  ['税号91330106MA2CFXQ12A', ['91330106MA2CFXQ12A']],
  ['91330106ma2cfxq12a', ['91330106MA2CFXQ12A']],
  ['税号：9144 0300 1922 0382 16', ['914403001922038216']],
  ['税号改成9133010', ['9133010']],
  ['纳税人识别号是 330106563015672', ['330106563015672']],
  ['my tax number is 91330106MA2CFXQ12A', ['91330106MA2CFXQ12A']],
  ['税号填错了怎么改', undefined],
  ['订单4555200494606748983', undefined],
])('%s names the tax number %j', (text, taxNumbers) => {
  expect(read(text).taxNumbers).toEqual(taxNumbers);
});

test.each([
  ['13800138000', ['13800138000']],
  ['电话 138 0013 8000', ['13800138000']],
  ['+86 13800138000', ['13800138000']],
  ['座机0571-88006120', ['0571-88006120']],
  ['订单13800138000的快递', undefined],
  ['订单号4555200494606748983', undefined],
])('%s names the phone %j', (text, phones) => {
  expect(read(text).phones).toEqual(phones);
});

test.each([
  ['张三，13800138000，浙江省杭州市西湖区文三路100号5栋302', '浙江省杭州市西湖区文三路100号5栋302'],
  ['地址改成上海市浦东新区张江路88号3号楼1201室，谢谢', '上海市浦东新区张江路88号3号楼1201室'],
  ['广东省深圳市南山区 科技园路5号 A座 1203', '广东省深圳市南山区科技园路5号A座1203'],
  ['改到公司：北京市海淀区中关村大街1号', '北京市海淀区中关村大街1号'],
  [
    'change the address to 18 Wensan Road, Xihu District, Hangzhou',
    '18 Wensan Road, Xihu District, Hangzhou',
  ],
  [
    'ship it to Room 302, Building 5, 100 Wensan Road, Hangzhou instead',
    'Room 302, Building 5, 100 Wensan Road, Hangzhou',
  ],
])('%s names an address', (text, address) => {
  expect(read(text).addresses).toEqual([address]);
});

test.each(['地址写错了', '我家小区楼下没有收到', '寄到我公司', 'wrong address', '裙子收到了有个破洞'])(
  '%s names no address',
  (text) => {
    expect(read(text).addresses).toBeUndefined();
  },
);

test.each([
  ['帮我开发票，抬头杭州云帆科技有限公司，税号91330106MA2CFXQ12A', '杭州云帆科技有限公司'],
  ['给我开杭州云帆科技有限公司的发票', '杭州云帆科技有限公司'],
  ['公司名称：云帆科技（深圳）有限公司', '云帆科技(深圳)有限公司'],
  ['make it out to Acme Trading Ltd, please', 'Acme Trading Ltd'],
  ['Invoice to Yunfan Technology Co., Ltd. please', 'Yunfan Technology Co., Ltd.'],
])('%s names a title', (text, title) => {
  expect(read(text).titles).toEqual([title]);
});

test.each(['发票抬头能改吗', '发票抬头写错了', '能开公司的发票吗', 'can you put my company on the invoice'])(
  '%s names no title',
  (text) => {
    expect(read(text).titles).toBeUndefined();
  },
);

test.each([
  ['收件人改成李小红', '李小红'],
  ['张三，13800138000', '张三'],
  ['Name: Emma Clark, phone +86 13800138000', 'Emma Clark'],
])('%s names a recipient', (text, name) => {
  expect(read(text).recipients).toEqual([name]);
});

test('a name without a phone or an announcement is none', () => {
  expect(read('开衫').recipients).toBeUndefined();
  expect(read('收货人改成我老婆').recipients).toBeUndefined();
});
