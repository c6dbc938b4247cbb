import { openChannelService, postAsChannel, type ChannelService } from '../support/channel-service';
import type { Widget } from '../support/widget';
import { openDesk } from './desk';

const desk = openDesk();
let service: ChannelService;
let said = 0;

beforeAll(async () => {
  service = await openChannelService();
  await desk.product.kill();
  await desk.product.start({ CHANNEL_DEVELOPMENT: 'on' });
});
afterAll(() => service?.close());

/** What the bot sends on the other channel when a guest there asks for what only a buyer may see. */
async function linkFromChannel(user: string): Promise<string> {
  service.sent.length = 0;
  const activity = { type: 'message', id: `m-${(said += 1)}`, text: '我要退款' };
  await postAsChannel(desk.product.url, service, activity, { user, conversation: user });
  const { activity: sent } = await service.until(({ activity: { text } }) =>
    /#after-sales-link=/.test(text ?? ''),
  );
  return /https?:\S+#after-sales-link=[\w-]+/.exec(sent.text ?? '')![0];
}

const openedBy = (link: string, buyer: string): Promise<Widget> => desk.visit({ page: link, buyer });
const press = (widget: Widget, name: RegExp) => widget.frame.getByRole('button', { name }).click();

describe('a one-time link on the shop’s page', () => {
  it('asks the buyer, ties the account when he agrees, and can be undone in the menu', async () => {
    const link = await linkFromChannel('u-1');
    const widget = await openedBy(link, 'lin');
    const bar = widget.frame.locator('#linking');
    await bar.getByText('telegram').waitFor();
    expect(await bar.textContent()).toContain('小林');
    expect(widget.page.url()).not.toContain('after-sales-link');
    await press(widget, /^是我的/);
    await bar.getByText('连好了').waitFor();

    service.sent.length = 0;
    const asked = { type: 'message', id: 'tied', text: '查一下我的订单到哪了' };
    await postAsChannel(desk.product.url, service, asked, { user: 'u-1', conversation: 'u-1' });
    await service.until(({ activity: { text } }) => (text ?? '') !== '');
    expect(service.texts().join()).not.toContain('after-sales-link');

    await press(widget, /^更多$/);
    await widget.frame.locator('[data-item=channels]').click();
    await press(widget, /^断开 telegram/);
    await bar.getByText('断开了').waitFor();
    expect(widget.violations).toEqual([]);
    await widget.context.close();
  });

  it('is not tied when he does not, nor a second time', async () => {
    const link = await linkFromChannel('u-2');
    const first = await openedBy(link, 'wu');
    await press(first, /^不连$/);
    await first.frame.locator('#linking').getByText('没有连接').waitFor();
    const again = await openedBy(link, 'wu');
    await press(again, /^是我的/);
    await again.frame.locator('#linking').getByText('连好了').waitFor();
    const other = await openedBy(link, 'lin');
    await other.frame.locator('#linking').getByText('用过了').waitFor();
    expect(await other.frame.locator('#linking button').count()).toBe(0);
    for (const { context } of [first, again, other]) await context.close();
  });

  it('asks a guest to sign in first', async () => {
    const widget = await openedBy(await linkFromChannel('u-3'), 'guest');
    await widget.frame.locator('#linking').getByText('请先在店铺登录').waitFor();
    expect(await widget.frame.locator('#linking button').count()).toBe(0);
    await widget.context.close();
  });
});
