import type { Browser, BrowserContext, FrameLocator, Locator, Page } from 'playwright-core';

/** What one buyer has in front of them: the demo shop's page with the chat. */
export interface Widget {
  page: Page;
  context: BrowserContext;
  frame: FrameLocator;
  bubble: Locator;
  composer: Locator;
  /** URLs outside our origin that the browser asked for. */
  outside: string[];
  /** Directives of the Content-Security-Policy that were violated. */
  violations: string[];
  open(): Promise<void>;
  say(text: string): Promise<void>;
  /** All messages in the transcript, oldest first. */
  messages(): Promise<string[]>;
  /** The same as the server keeps them, with their sequence numbers. */
  log(): Promise<{ seq: number; text: string; mine: boolean }[]>;
}

interface Visit {
  url: string;
  /** Of the demo; `guest` for nobody. */
  buyer?: string;
  /** Below `url`, or a page elsewhere that embeds the chat. */
  path?: '/' | '/en';
  page?: string;
  /** As behind a proxy that does not let WebSockets through. */
  withoutWebSocket?: boolean;
  phone?: boolean;
}

const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
const DESKTOP = { viewport: { width: 1280, height: 800 } };

/** Opens the demo shop in a browser profile of its own: another device. */
export async function visit(
  browser: Browser,
  { url, buyer = 'lin', path = '/', page: elsewhere = url + path, withoutWebSocket, phone }: Visit,
): Promise<Widget> {
  const context = await browser.newContext({
    ...(phone ? PHONE : DESKTOP),
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
  });
  if (withoutWebSocket) await context.addInitScript(blockWebSockets);
  await context.addInitScript(playBuyer, buyer);
  await context.addInitScript(noteViolations);
  const page = await context.newPage();
  const outside: string[] = [];
  page.on('request', (request) => {
    if (
      ![url, elsewhere].some((own) => request.url().startsWith(`${new URL(own).origin}/`)) &&
      !/^(blob|data):/.test(request.url())
    )
      outside.push(request.url());
  });
  // The newest: of a buyer who signed in, or whose token was renewed.
  let token: Promise<ChatToken | undefined> = Promise.resolve(undefined);
  page.on('response', (response) => {
    if (!response.url().endsWith('/chat/token') || !response.ok()) return;
    const before = token;
    token = response.json().then(
      (body) => body as ChatToken,
      () => before,
    );
  });
  const violations: string[] = [];
  await page.exposeFunction('noteViolation', (directive: string) => void violations.push(directive));
  await page.goto(elsewhere);
  const frame = page.frameLocator('[data-after-sales] iframe');
  const bubble = page.locator('[data-after-sales] button.bubble');
  const composer = frame.locator('[data-id="webchat-sendbox-input"]');
  return {
    page,
    context,
    frame,
    bubble,
    composer,
    outside,
    violations,
    async open() {
      await bubble.click();
      await composer.waitFor();
    },
    async say(text) {
      await composer.fill(text);
      await composer.press('Enter');
    },
    messages: () => frame.locator('.turn').allInnerTexts(),
    async log() {
      const opened = await token;
      if (!opened) throw new Error('The chat has not been opened yet.');
      return readLog(url, opened);
    },
  };
}

interface ChatToken {
  token: string;
  conversationId: string;
}

interface Activity {
  type: string;
  text?: string;
  from: { role: string };
  channelData: { 'webchat:sequence-id': number };
}

async function readLog(url: string, { token, conversationId }: ChatToken) {
  const response = await fetch(`${url}/v3/directline/conversations/${conversationId}/activities`, {
    headers: { authorization: `Bearer ${token}` },
  });
  const { activities } = (await response.json()) as { activities: Activity[] };
  return activities
    .filter(({ type }) => type === 'message')
    .map(({ text = '', from, channelData }) => ({
      seq: channelData['webchat:sequence-id'],
      text,
      mine: from.role === 'user',
    }));
}

/* The following run in the page. */

function blockWebSockets(): void {
  const Native = window.WebSocket;
  window.WebSocket = class extends Native {
    constructor() {
      super(`${location.origin.replace('http', 'ws')}/blocked`);
    }
  };
}

function playBuyer(buyer: string): void {
  if (window === window.top && !sessionStorage.getItem('demo.buyer'))
    sessionStorage.setItem('demo.buyer', buyer);
}

function noteViolations(): void {
  document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
    const { noteViolation } = window as unknown as { noteViolation?: (directive: string) => void };
    noteViolation?.(`${effectiveDirective} ${blockedURI}`);
  });
}
