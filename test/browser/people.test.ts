import { openDesk } from './desk';
import { eventually } from '../support/eventually';
import { expectTold } from './settled';

const desk = openDesk();

it('two devices of one buyer are in one talk', async () => {
  const computer = await desk.visit({ buyer: 'liu' });
  const phone = await desk.visit({ buyer: 'liu', phone: true });
  await computer.open();
  await phone.open();
  await computer.say('在电脑上说的');
  await expectTold(phone, ['在电脑上说的']);
  await phone.say('在手机上说的');
  await expectTold(computer, ['在电脑上说的', '在手机上说的']);
});

it('what a guest said goes along when the guest signs in', async () => {
  const widget = await desk.visit({ buyer: 'guest' });
  await widget.open();
  await widget.say('还没登录时说的');
  await expectTold(widget, ['还没登录时说的']);
  await widget.page.locator('.buyer:has(input[value="he"])').click();
  await eventually(async () => expect((await widget.log()).length).toBeGreaterThan(2));
  await expectTold(widget, ['还没登录时说的']);
  await widget.say('登录以后说的');
  await expectTold(widget, ['还没登录时说的', '登录以后说的']);
});

it('a guest is the same guest after a reload; a buyer who signs out leaves nothing behind', async () => {
  const widget = await desk.visit({ buyer: 'guest' });
  await widget.open();
  await widget.say('我是访客');
  await expectTold(widget, ['我是访客']);
  await widget.page.reload();
  await widget.composer.waitFor();
  await expectTold(widget, ['我是访客']);
  await widget.page.locator('.buyer:has(input[value="feng"])').click();
  await eventually(async () => expect((await widget.messages()).join()).toContain('我是访客'));
  await widget.page.locator('.buyer:has(input[value=""])').click();
  await eventually(async () => expect((await widget.messages()).join()).not.toContain('我是访客'));
});
