import { extractEntities } from '../../../nlu/entities/entities';
import { extractHints } from '../../../nlu/hints/hints';
import { NOON, ZONE } from '../../support/moment';

const wanted = (text: string) => extractHints(text).wanted;

test.each([
  ['换大一码', 1],
  ['想换大一号的', 1],
  ['换小一码', -1],
  ['换个小一号', -1],
  ['要大两码', 2],
  ['换大1码', 1],
  ['换大一点的', 1],
  ['大了一码，换货', -1],
  ['买小了一号', 1],
  ['尺码偏大，换小一码', -1],
  ['穿着紧，给我换个大的', 1],
  ['one size up please', 1],
  ['two sizes up', 2],
  ['a size bigger', 1],
  ['can I get a bigger size', 1],
  ['swap it for a smaller one', -1],
  ['one size too big', -1],
  ['换成黑色的', undefined],
  ['不要大一码', undefined],
])('%s is %s sizes up', (text, steps) => {
  expect(wanted(text)?.steps).toBe(steps);
});

test.each([
  ['补发一个充电头', '充电头'],
  ['给我补发颗扣子吧', '扣子'],
  ['少了个螺丝，补发一下', '螺丝'],
  ['少了一个充电头', '充电头'],
  ['掉了颗扣子', '扣子'],
  ['没有说明书', '说明书'],
  ['能补寄一根数据线吗', '数据线'],
  ['resend the missing charger', 'charger'],
  ['please send me the missing screw', 'screw'],
  ['a button is missing', 'button'],
  ['missing a lid', 'lid'],
  ['补发', undefined],
  ['少发了一件', undefined],
  ['还没收到货，补发', undefined],
  ['send me a new one', undefined],
])('%s asks for %s', (text, part) => {
  expect(wanted(text)?.part).toBe(part);
});

test.each([
  ['就换同款', true],
  ['换一件一模一样的', true],
  ['换个新的', true],
  ['还是原来那款', true],
  ['the same one again', true],
  ['I want a replacement', true],
  ['同款不同色', undefined],
  ['换成黑色', undefined],
])('%s is the same again: %s', (text, same) => {
  expect(wanted(text)?.same).toBe(same);
});

test.each([
  ['M换L', 'l'],
  ['换成黑色L', '黑色l'],
  ['黑色的换成白色', '白色'],
  ['exchange the M for an L', 'an l'],
  ['不要换了', undefined],
  ['开衫我要换货', undefined],
  ['我想换货吧', undefined],
])('%s wants "%s"', (text, target) => {
  expect(wanted(text)?.target).toBe(target);
});

test.each([
  ['两件里换一件', [1]],
  ['3件中只换两件', [2]],
  ['exchange one of the two', [1]],
  ['two of three are too small', [2]],
  ['换一件新的', []],
])('%s names %s pieces', (text, pieces) => {
  expect(extractEntities(text, { now: NOON, zone: ZONE }).quantities).toEqual(pieces);
});

test.each([
  ['换同款', 'exchange'],
  ['换S', 'exchange'],
  ['换39码', 'exchange'],
  ['换灰色', 'exchange'],
  ['我要大一码的', 'exchange'],
  ['补一颗扣子', 'exchange'],
  ['one size up please', 'exchange'],
  ['can I get a bigger size', 'exchange'],
])('%s wishes an %s', (text, service) => {
  expect(extractHints(text).service).toBe(service);
});
