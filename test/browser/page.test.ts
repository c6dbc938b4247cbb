import type { Widget } from '../support/widget';
import { openDesk } from './desk';
import { eventually } from '../support/eventually';
import { expectTold } from './settled';

const desk = openDesk();

const focused = (widget: Widget): Promise<string> =>
  widget.page.evaluate(
    () =>
      document.activeElement?.shadowRoot?.activeElement?.className ?? document.activeElement?.tagName ?? '',
  );

async function tabTo(widget: Widget, wanted: string): Promise<void> {
  for (let presses = 0; presses < 80 && (await focused(widget)) !== wanted; presses++)
    await widget.page.keyboard.press('Tab');
  expect(await focused(widget)).toBe(wanted);
}

it.each([
  {
    language: 'Chinese',
    path: '/' as const,
    placeholder: '描述一下遇到的问题',
    assistant: '售后助手',
    lang: 'zh-CN',
  },
  {
    language: 'English',
    path: '/en' as const,
    placeholder: 'Tell us what happened',
    assistant: 'After-sales assistant',
    lang: 'en',
  },
])(
  'speaks $language, asks nothing of other origins, and keeps to its CSP',
  async ({ path, placeholder, assistant, lang }) => {
    const widget = await desk.visit({ path, buyer: 'emma' });
    await widget.open();
    const before = (await widget.log()).filter(({ mine }) => mine).map(({ text }) => text);
    await widget.say('hello');
    await expectTold(widget, [...before, 'hello']);
    expect(await widget.composer.getAttribute('placeholder')).toContain(placeholder);
    expect(await widget.frame.locator('#header').innerText()).toContain(assistant);
    expect(await widget.frame.locator('html').getAttribute('lang')).toBe(lang);
    expect(widget.outside).toEqual([]);
    expect(widget.violations).toEqual([]);
  },
);

it('works by keyboard alone: to the bubble, in, say something, out, back at the bubble', async () => {
  const widget = await desk.visit({ buyer: 'zhou' });
  await widget.bubble.waitFor();
  await tabTo(widget, 'bubble');
  await widget.page.keyboard.press('Enter');
  await widget.composer.waitFor();
  await eventually(async () =>
    expect(await widget.composer.evaluate((input) => input === document.activeElement)).toBe(true),
  );
  await widget.page.keyboard.type('水壶裂了');
  await widget.page.keyboard.press('Enter');
  await expectTold(widget, ['水壶裂了']);
  await widget.page.keyboard.press('Escape');
  await eventually(async () => expect(await focused(widget)).toBe('bubble'));
  expect(await widget.bubble.getAttribute('aria-expanded')).toBe('false');
});

it('counts on the bubble what was said while the panel was closed', async () => {
  const here = await desk.visit({ buyer: 'zheng' });
  const elsewhere = await desk.visit({ buyer: 'zheng' });
  await here.open();
  await elsewhere.open();
  await here.bubble.click();
  await elsewhere.say('耳机坏了');
  await expectTold(elsewhere, ['耳机坏了']);
  await eventually(async () => {
    const answers = (await elsewhere.log()).filter(({ mine }) => !mine).length - 1;
    expect(await here.bubble.getAttribute('aria-label')).toBe(`打开售后对话，${answers} 条未读`);
  });
  await here.bubble.click();
  await eventually(async () => expect(await here.bubble.getAttribute('aria-label')).toBe('收起售后对话'));
});

it('fills a phone, and gives it back', async () => {
  const widget = await desk.visit({ buyer: 'wu', phone: true });
  await widget.open();
  const panel = widget.page.locator('[data-after-sales] .panel');
  await eventually(async () =>
    expect(await panel.boundingBox()).toEqual({ x: 0, y: 0, width: 390, height: 844 }),
  );
  await widget.frame.locator('.icon-button.close').click();
  await eventually(async () => expect(await panel.isVisible()).toBe(false));
});

it('a long talk begins with its last hundred; older ones come when asked for', async () => {
  const widget = await desk.visit({ buyer: 'tang' });
  await widget.open();
  // Fewer than a buyer may send in a minute, so that one that goes out twice is no flood.
  const said = Array.from({ length: 52 }, (_, index) => `第 ${index + 1} 句`);
  for (const text of said) await widget.say(text);
  await eventually(async () => expect(await widget.messages()).toHaveLength(105), 60_000);
  await widget.page.reload();
  await widget.composer.waitFor();
  await eventually(async () => expect(await widget.messages()).toHaveLength(100));
  await widget.frame.locator('button.older').click();
  await eventually(async () => expect((await widget.messages())[1]).toContain('第 1 句'));
  await eventually(async () => expect(await widget.frame.locator('button.older').count()).toBe(0));
  await eventually(async () => expect(await widget.frame.locator('.day').count()).toBe(1));
});
