import { eventually } from '../support/eventually';
import { photo } from '../support/photo';
import type { Widget } from '../support/widget';
import { hardToRead } from './contrast';
import { openDesk } from './desk';

const desk = openDesk();

/** Beside what is said, on either side. */
const MARGIN = 12;

const PDF = { name: '和客服的聊天.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4\n%%EOF') };

async function openSummary(path: '/' | '/en', buyer: string, says: string): Promise<Widget> {
  const widget = await desk.visit({ buyer, path, phone: true });
  await widget.open();
  await widget.say(says);
  await widget.frame.locator('img[src*="/drawings/"]').first().waitFor();
  const file = { name: 'a.jpg', mimeType: 'image/jpeg', buffer: await photo() };
  await widget.frame.locator('input[type=file]').setInputFiles(file);
  await widget.frame.locator('.ac-columnSet > .ac-selectable').first().waitFor();
  return widget;
}

it.each([
  { path: '/' as const, buyer: 'lin', says: '蓝裙子破了个洞，想退货退款，已经收到了' },
  { path: '/en' as const, buyer: 'emma', says: 'the socks arrived with a hole, I want to return them' },
])('a summary has its rows in the middle of their links, and its points hang ($path)', async (talk) => {
  const widget = await openSummary(talk.path, talk.buyer, talk.says);
  const card = widget.frame.locator('.ac-adaptiveCard').last();
  const distances = await card.locator('.ac-columnSet:has(> .ac-selectable)').evaluateAll(findDistances);
  expect(distances.length).toBeGreaterThan(4);
  expect(Math.max(...distances)).toBeLessThan(4);
  const starts = await card.locator('p.point').evaluateAll(findStarts);
  const broken = starts.filter((lines) => lines.length > 1);
  expect(broken.length).toBeGreaterThan(0);
  for (const [first = 0, ...others] of broken)
    for (const other of others) expect(Math.abs(other - first)).toBeLessThan(1);
});

/** Runs in the page: of each row of one line, how far the middle of its value is from that of its link. */
function findDistances(rows: Element[]): number[] {
  const middle = (element: Element): number => {
    const { top, bottom } = element.getBoundingClientRect();
    return (top + bottom) / 2;
  };
  return rows
    .map((row) => ({ value: row.querySelectorAll('p')[1]!, link: row.querySelector('.ac-selectable')! }))
    .filter(({ value }) => value.offsetHeight < 24)
    .map(({ value, link }) => Math.abs(middle(value) - middle(link)));
}

/** Runs in the page: where each line of what follows the dot begins. */
function findStarts(points: Element[]): number[][] {
  return points.map((point) => {
    const range = document.createRange();
    range.setStartAfter(point.querySelector('.dot')!);
    range.setEndAfter(point.lastChild!);
    const lines = new Map<number, number>();
    for (const { x, bottom, width } of range.getClientRects())
      if (width > 0) lines.set(Math.round(bottom), Math.min(x, lines.get(Math.round(bottom)) ?? Infinity));
    return [...lines.values()];
  });
}

it('a card takes the width of the talk, a sentence does not', async () => {
  const widget = await desk.visit({ buyer: 'wu', phone: true });
  await widget.open();
  await widget.say('我要退货');
  await widget.frame.locator('.ac-adaptiveCard').first().waitFor();
  const widthOf = (selector: string): Promise<number> =>
    widget.frame
      .locator(selector)
      .first()
      .evaluate((element) => element.getBoundingClientRect().width);
  const beside = (await widthOf('#chat')) - 2 * MARGIN;
  expect(await widthOf('.webchat__bubble:has(.ac-adaptiveCard)')).toBe(beside);
  expect(await widthOf('.webchat__stacked-layout__message')).toBeLessThan(beside);
});

it('a file that is no picture can be read in the bubble of who sent it, on the way and there', async () => {
  const widget = await desk.visit({ buyer: 'liu' });
  await widget.open();
  await widget.frame.locator('input[type=file]').setInputFiles(PDF);
  const file = widget.frame.locator('.webchat__fileContent');
  await file.waitFor();
  expect(await file.innerText()).toContain(PDF.name);
  expect(await hardToRead(file)).toEqual([]);
  await eventually(async () => expect(await file.locator('a').count()).toBe(1));
  expect(await hardToRead(file)).toEqual([]);
  const [ink, icon] = await Promise.all(
    ['.webchat__fileContent__fileName', '.webchat__fileContent__downloadIcon'].map((part) =>
      file.locator(part).evaluate((element) => {
        const { color, fill } = getComputedStyle(element);
        return element instanceof SVGElement ? fill : color;
      }),
    ),
  );
  expect(icon).toBe(ink);
});
