import type { Widget } from '../support/widget';
import { openDesk } from './desk';
import { eventually } from '../support/eventually';
import { expectTold } from './settled';

const desk = openDesk();

interface Early {
  widget: Widget;
  /** Lets the connection through. */
  connect(): void;
}

/** The chat is drawn at once, and connected only when the test says so. */
async function visitEarly(buyer: string, withoutWebSocket = false): Promise<Early> {
  const widget = await desk.visit({ buyer, withoutWebSocket });
  let connect = (): void => undefined;
  const connected = new Promise<void>((resolve) => (connect = resolve));
  await widget.context.route('**/v3/directline/conversations{,/*}', async (route) => {
    await connected;
    // The client may have given up waiting and asked again.
    await route.continue().catch(() => undefined);
  });
  await widget.open();
  return { widget, connect };
}

describe('before the first connection', () => {
  it.each([
    { mode: 'by WebSocket', buyer: 'sun', withoutWebSocket: false },
    { mode: 'by polling', buyer: 'wang', withoutWebSocket: true },
  ])('what is sent goes out with it, once ($mode)', async ({ buyer, withoutWebSocket }) => {
    const { widget, connect } = await visitEarly(buyer, withoutWebSocket);
    await widget.say('一打开就说的');
    await widget.composer.press('Enter');
    expect(await widget.composer.inputValue()).toBe('一打开就说的');
    connect();
    await expectTold(widget, ['一打开就说的']);
    expect(await widget.composer.inputValue()).toBe('');
  });

  it('says that the talk is being opened, until it is there', async () => {
    const { widget, connect } = await visitEarly('zheng');
    const waiting = widget.frame.locator('#waiting');
    expect(await waiting.innerText()).toBe('正在打开对话…');
    expect(await waiting.isVisible()).toBe(true);
    connect();
    await expectTold(widget, []);
    await eventually(async () => expect(await waiting.isVisible()).toBe(false));
  });

  it('what is sent by the button goes out with it as well', async () => {
    const { widget, connect } = await visitEarly('lin');
    await widget.composer.fill('用按钮发的');
    await widget.frame.locator('.webchat__send-button').click();
    connect();
    await expectTold(widget, ['用按钮发的']);
  });

  it('what is still being typed waits for the buyer', async () => {
    const { widget, connect } = await visitEarly('zhou');
    await widget.say('水壶');
    await widget.composer.pressSequentially('裂了');
    connect();
    await expectTold(widget, []);
    expect(await widget.composer.inputValue()).toBe('水壶裂了');
    await widget.composer.press('Enter');
    await expectTold(widget, ['水壶裂了']);
  });

  it('a menu entry goes out with it, once', async () => {
    const { widget, connect } = await visitEarly('chen');
    await widget.frame.locator('.icon-button.more').click();
    await widget.frame.locator('[data-item="person"]').click();
    connect();
    await eventually(async () => {
      const log = await widget.log();
      expect(log.filter(({ mine }) => mine)).toHaveLength(1);
      expect(log.at(-1)?.mine).toBe(false);
    });
  });
});
