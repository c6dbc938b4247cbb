import type { Locator } from 'playwright-core';
import { photo } from '../support/photo';
import type { Widget } from '../support/widget';
import { openDesk } from './desk';
import { eventually } from '../support/eventually';

const desk = openDesk();

const FINGER = 44;

/** What can be pressed below `root`, and is lower than a finger needs. */
const tooLow = (root: Locator): Promise<string[]> => root.evaluate(findTooLow, FINGER);

/** Runs in the page. What only screen readers get is in a box of one pixel. */
function findTooLow(root: Element, least: number): string[] {
  const isSeen = (element: HTMLElement | null): boolean =>
    !element || (element.offsetWidth > 1 && isSeen(element.parentElement));
  return [...root.querySelectorAll<HTMLElement>('button, [role=button], a[href]')]
    .filter((each) => each.checkVisibility({ checkVisibilityCSS: true }) && isSeen(each))
    .filter(({ offsetHeight }) => offsetHeight < least)
    .map((each) => `${each.innerText || each.ariaLabel || each.title} ${each.offsetHeight}`);
}

const chips = (widget: Widget): Locator => widget.frame.locator('.webchat__suggested-action');
const left = async (one: Locator): Promise<number> => (await one.boundingBox())?.x ?? NaN;

describe.each([
  {
    path: '/' as const,
    buyer: 'lin',
    opens: '我要退货',
    says: '蓝裙子破了个洞，想退货退款，已经收到了',
    sends: '提交',
  },
  {
    path: '/en' as const,
    buyer: 'emma',
    opens: 'I want to return the socks',
    says: 'the socks arrived with a hole, I want to return them for a refund',
    sends: 'submit',
  },
])('a phone on $path', ({ path, buyer, opens, says, sends }) => {
  let widget: Widget;

  beforeAll(async () => {
    widget = await desk.visit({ buyer, path, phone: true });
  });
  afterAll(() => widget?.context.close());

  it.each([
    { width: 375, height: 667 },
    { width: 390, height: 844 },
  ])('has no buyer below the bubble, where the page begins, at $height', async (size) => {
    await widget.bubble.waitFor();
    await widget.page.setViewportSize(size);
    const bubble = await widget.bubble.boundingBox();
    const cards = await widget.page.locator('.buyer').evaluateAll((all) =>
      all.map((card) => {
        const { right, bottom } = card.getBoundingClientRect();
        return { right, bottom };
      }),
    );
    expect(cards.length).toBeGreaterThan(1);
    expect(cards.filter(({ right, bottom }) => right > bubble!.x && bottom > bubble!.y)).toEqual([]);
  });

  it('has answers in line with what was said, which fade out where they go on', async () => {
    await widget.open();
    await widget.say(opens);
    await eventually(async () => expect(await chips(widget).count()).toBeGreaterThan(4));
    const bubbles = widget.frame.locator('.webchat__bubble__content');
    await eventually(async () =>
      expect(await left(chips(widget).first())).toBeCloseTo(await left(bubbles.first()), 0),
    );
    const row = widget.frame.locator('.react-film__filmstrip');
    const fades = (): Promise<string[]> =>
      row.evaluate((element) =>
        ['--from', '--to'].map((end) => getComputedStyle(element).getPropertyValue(end)),
      );
    await eventually(async () => expect(await fades()).toEqual(['0px', '56px']));
    await row.evaluate((element) => element.scrollTo({ left: element.scrollWidth }));
    await eventually(async () => expect(await fades()).toEqual(['56px', '0px']));
  });

  it('has everything to press as high as a finger needs', async () => {
    expect(await tooLow(widget.frame.locator('body'))).toEqual([]);
    await widget.say(says);
    await widget.frame.locator('img[src*="/drawings/"]').first().waitFor();
    const file = { name: 'a.jpg', mimeType: 'image/jpeg', buffer: await photo() };
    await widget.frame.locator('input[type=file]').setInputFiles(file);
    await widget.frame.locator('.ac-columnSet > .ac-selectable').first().waitFor();
    expect(await tooLow(widget.frame.locator('body'))).toEqual([]);
    await widget.say(sends);
    await eventually(async () => expect((await widget.messages()).at(-1)).toMatch(/AS\d{6}-/));
    await widget.frame.locator('.icon-button.more').click();
    expect(await tooLow(widget.frame.locator('.menu'))).toEqual([]);
    await widget.frame.locator('[data-item="cases"]').click();
    await widget.frame.locator('.case button').first().waitFor();
    expect(await tooLow(widget.frame.locator('dialog.cases'))).toEqual([]);
  });
});
