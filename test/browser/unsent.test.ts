import { photo } from '../support/photo';
import { openDesk } from './desk';
import { eventually } from '../support/eventually';
import { expectTold } from './settled';

const desk = openDesk();

it('sends after a reload what was said and shown without a network, in its order', async () => {
  const widget = await desk.visit({ buyer: 'sun' });
  await widget.open();
  await widget.say('在线时说的');
  await expectTold(widget, ['在线时说的']);
  await widget.context.setOffline(true);
  await widget.say('断网时说的第一句');
  await widget.say('断网时说的第二句');
  const file = { name: '照片.jpg', mimeType: 'image/jpeg', buffer: await photo() };
  await widget.frame.locator('input[type=file]').setInputFiles(file);
  await eventually(async () => expect(await widget.messages()).toHaveLength(6));
  await widget.page.reload().catch(() => undefined);
  await widget.context.setOffline(false);
  await widget.page.goto(desk.product.url);
  await widget.composer.waitFor();
  await eventually(async () =>
    expect((await widget.log()).filter(({ mine }) => mine).map(({ text }) => text)).toHaveLength(4),
  );
  const mine = (await widget.log()).filter(({ mine }) => mine).map(({ text }) => text);
  expect(mine.filter((text) => text !== '')).toEqual(['在线时说的', '断网时说的第一句', '断网时说的第二句']);
  await expectTold(widget, mine);
  await eventually(async () =>
    expect(
      await widget.frame
        .locator('.webchat__bubble--from-user img')
        .last()
        .evaluate((image: HTMLImageElement) => image.naturalWidth),
    ).toBeGreaterThan(0),
  );
});

it('sends once, after a reload, what was said while the server was away', async () => {
  const widget = await desk.visit({ buyer: 'wang' });
  await widget.open();
  await widget.say('服务器还在');
  await expectTold(widget, ['服务器还在']);
  await desk.product.kill();
  await widget.say('服务器不在时说的');
  await widget.page.waitForTimeout(1_000);
  await widget.page.goto('about:blank');
  await desk.product.start();
  for (let visits = 0; visits < 2; visits++) {
    await widget.page.goto(desk.product.url);
    await widget.composer.waitFor();
    await expectTold(widget, ['服务器还在', '服务器不在时说的']);
  }
});

it('sends in the buyer’s talk what a guest said without a network', async () => {
  const widget = await desk.visit({ buyer: 'guest' });
  await widget.open();
  await widget.say('访客说的');
  await expectTold(widget, ['访客说的']);
  await widget.context.setOffline(true);
  await widget.say('访客断网时说的');
  await widget.page.reload().catch(() => undefined);
  await widget.context.setOffline(false);
  await widget.page.goto(desk.product.url);
  await widget.page.evaluate(() => sessionStorage.setItem('demo.buyer', 'he'));
  await widget.page.reload();
  await widget.composer.waitFor();
  await eventually(async () =>
    expect((await widget.log()).filter(({ mine }) => mine).map(({ text }) => text)).toEqual(
      expect.arrayContaining(['访客说的', '访客断网时说的']),
    ),
  );
});

it('keeps what is half typed over a reload', async () => {
  const widget = await desk.visit({ buyer: 'zhou' });
  await widget.open();
  await widget.composer.fill('水壶盖子裂了，我还没说');
  await widget.page.reload();
  await eventually(async () => expect(await widget.composer.inputValue()).toBe('水壶盖子裂了，我还没说'));
  await widget.composer.press('Enter');
  await expectTold(widget, ['水壶盖子裂了，我还没说']);
  await widget.page.reload();
  await widget.composer.waitFor();
  expect(await widget.composer.inputValue()).toBe('');
});
