import { hearBanner } from './banner';
import { openDesk } from './desk';
import { eventually } from '../support/eventually';
import { expectTold } from './settled';

const desk = openDesk();

const DAY = 86_400_000;

interface Page {
  activities: { timestamp: string }[];
}

it.each([
  { path: '/' as const, buyer: 'sun', days: ['昨天', '今天'] },
  { path: '/en' as const, buyer: 'emma', days: ['Yesterday', 'Today'] },
])('a talk over midnight has a mark for each day ($path)', async ({ path, buyer, days }) => {
  const widget = await desk.visit({ buyer, path, withoutWebSocket: true });
  await widget.open();
  await widget.say('hello');
  await expectTold(widget, ['hello']);
  // As if the greeting had been of the day before.
  await widget.context.route('**/v3/directline/conversations/*/activities?*', async (route) => {
    const response = await route.fetch();
    const page = (await response.json()) as Page;
    const [greeting] = page.activities;
    if (greeting) greeting.timestamp = new Date(Date.parse(greeting.timestamp) - DAY).toISOString();
    await route.fulfill({ response, json: page });
  });
  await widget.page.reload();
  await eventually(async () => expect(await widget.frame.locator('.day').allInnerTexts()).toEqual(days));
});

it.each([
  { path: '/' as const, buyer: 'wang', lost: '正在重新连接', back: '已恢复连接' },
  { path: '/en' as const, buyer: 'zhou', lost: 'Reconnecting', back: 'Connected again' },
])('says that the connection is lost and back ($path)', async ({ path, buyer, lost, back }) => {
  const widget = await desk.visit({ buyer, path });
  await widget.open();
  // Connected once: before that the banner says, truthfully, that it is not connected yet.
  await expectTold(widget, []);
  const banner = widget.frame.locator('#banner');
  const heard = await hearBanner(widget);
  await widget.context.setOffline(true);
  await eventually(async () => expect(await banner.innerText()).toContain(lost));
  expect(await banner.getAttribute('role')).toBe('status');
  await widget.context.setOffline(false);
  await eventually(async () => expect((await heard()).join()).toContain(back));
});

it('changes the language of the whole chat, and says so to screen readers', async () => {
  const widget = await desk.visit({ buyer: 'zheng' });
  await widget.open();
  await widget.frame.locator('.icon-button.more').click();
  await widget.frame.locator('[data-item="language"]').click();
  await eventually(async () => expect(await widget.frame.locator('html').getAttribute('lang')).toBe('en'));
  await eventually(async () =>
    expect(await widget.bubble.getAttribute('aria-label')).toBe('Close the after-sales chat'),
  );
});
