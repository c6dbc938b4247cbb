import type { Locator } from 'playwright-core';

/** Texts below `root` that are hard to read: less than 4.5 : 1 against what is behind them (WCAG AA). */
export const hardToRead = (root: Locator): Promise<string[]> => root.evaluate(findHardToRead);

/** Runs in the page. A colour with transparency is laid over what is behind it. */
function findHardToRead(root: Element): string[] {
  type Colour = [number, number, number, number];
  const read = (css: string): Colour => {
    const [r = 0, g = 0, b = 0, a = 1] = (css.match(/[\d.]+/g) ?? []).map(Number);
    return [r, g, b, a];
  };
  const over = ([r, g, b, a]: Colour, [R, G, B]: Colour): Colour => [
    r * a + R * (1 - a),
    g * a + G * (1 - a),
    b * a + B * (1 - a),
    1,
  ];
  const behind = (element: Element | null): Colour => {
    if (!element) return [255, 255, 255, 1];
    const own = read(getComputedStyle(element).backgroundColor);
    return own[3] === 1 ? own : over(own, behind(element.parentElement));
  };
  const light = ([r, g, b]: Colour): number =>
    [r, g, b]
      .map((part) => part / 255)
      .map((part) => (part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
      .reduce((sum, part, at) => sum + part * (at === 0 ? 0.2126 : at === 1 ? 0.7152 : 0.0722), 0);
  const contrast = (one: Colour, other: Colour): number => {
    const [dark = 0, bright = 0] = [light(one), light(other)].sort((a, b) => a - b);
    return (bright + 0.05) / (dark + 0.05);
  };
  const isSeen = (element: Element): boolean => {
    const { width, height } = element.getBoundingClientRect();
    return (
      width > 1 && height > 1 && element.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true })
    );
  };
  return [...root.querySelectorAll('*')]
    .filter((element) =>
      [...element.childNodes].some((node) => node.nodeType === 3 && node.nodeValue?.trim()),
    )
    .filter(isSeen)
    .flatMap((element) => {
      const ground = behind(element);
      const ratio = contrast(over(read(getComputedStyle(element).color), ground), ground);
      return ratio < 4.5 ? [`${element.textContent?.trim().slice(0, 30)} ${ratio.toFixed(1)} : 1`] : [];
    });
}
