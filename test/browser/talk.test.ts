import { photo } from '../support/photo';
import type { Widget } from '../support/widget';
import { hearBanner } from './banner';
import { openDesk } from './desk';
import { eventually } from '../support/eventually';
import { expectTold } from './settled';

const desk = openDesk();

describe.each([
  { mode: 'by WebSocket', buyer: 'sun', withoutWebSocket: false },
  { mode: 'by polling', buyer: 'wang', withoutWebSocket: true },
])('a talk $mode', ({ buyer, withoutWebSocket }) => {
  let widget: Widget;
  const said: string[] = [];
  const say = async (text: string): Promise<void> => {
    await widget.say(text);
    said.push(text);
  };
  const banner = () => widget.frame.locator('#banner').innerText();

  beforeAll(async () => {
    widget = await desk.visit({ buyer, withoutWebSocket });
    await widget.open();
  });
  afterAll(() => widget?.context.close());

  it('answers a text', async () => {
    await say('你好');
    await expectTold(widget, said);
  });

  it('takes a photo and shows it from our server', async () => {
    const file = { name: '照片 1.jpg', mimeType: 'image/jpeg', buffer: await photo() };
    await widget.frame.locator('input[type=file]').setInputFiles(file);
    said.push('');
    await expectTold(widget, said);
    const shown = widget.frame.locator('.webchat__bubble--from-user img').last();
    await eventually(async () => {
      expect(await shown.getAttribute('src')).toContain(`${desk.product.url}/files/`);
      expect(await shown.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0);
    });
  });

  it('is there again after a reload, opened as it was left', async () => {
    await widget.page.reload();
    await widget.composer.waitFor();
    await expectTold(widget, said);
  });

  it('loses and doubles nothing over a lost network, and says so', async () => {
    const heard = await hearBanner(widget);
    await widget.context.setOffline(true);
    await eventually(async () => expect(await banner()).toContain('正在重新连接'));
    await say('断网的时候说的');
    await say('再说一句');
    await widget.page.waitForTimeout(3_000);
    await widget.context.setOffline(false);
    await eventually(async () => expect((await heard()).join()).toContain('已恢复连接'));
    await expectTold(widget, said);
    await eventually(async () => expect(await banner()).toBe(''));
  });

  it('loses and doubles nothing over a killed and restarted server', async () => {
    await say('马上要断了');
    await desk.product.kill();
    await say('服务器不在的时候说的');
    await widget.page.waitForTimeout(2_000);
    await desk.product.start();
    await expectTold(widget, said, 30_000);
  });
});
