import type { Widget } from '../support/widget';

/** Everything the banner says from now on, also what is gone before anybody looks. */
export async function hearBanner({ frame }: Widget): Promise<() => Promise<string[]>> {
  const banner = frame.locator('#banner');
  await banner.evaluate((element) => {
    const heard = element as Element & { said?: string[] };
    const said = [element.textContent];
    heard.said = said;
    new MutationObserver(() => said.push(element.textContent)).observe(element, {
      childList: true,
      subtree: true,
    });
  });
  return () => banner.evaluate((element) => (element as Element & { said?: string[] }).said ?? []);
}
