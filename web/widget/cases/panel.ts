import type { CaseResponse } from '../../../bot/api/contract';
import { element, icon } from '../../shared/dom';
import type { Session } from '../session';
import { caseEntry, requestEntry, type Showing } from './entry';
import { loadCases, type Loaded } from './load';

/** Times left are counted down by asking again. */
const EVERY = 60_000;
/** Replies of one turn come in a row; the records are asked for once after them. */
const SETTLED_AFTER = 600;
const BACK = ['M15 5l-7 7 7 7'];
const ENDED = ['paid', 'completed', 'withdrawn', 'closed'];

type Setup = Showing & { session: Session };

/** "My cases": all the buyer's cases over the talk, live while it is open. */
export class CasePanel {
  private dialog: HTMLDialogElement | undefined;
  private body = element('div', { class: 'cases-body' });
  private timer: ReturnType<typeof setTimeout> | undefined;
  private activities = 0;
  private asked = 0;

  constructor(private readonly setup: Setup) {}

  open(): void {
    if (this.dialog) return;
    const { say } = this.setup.words;
    const title = element('h2', { id: 'cases-title', tabindex: '-1' }, say('casePanel.title'));
    const back = element('button', { type: 'button', class: 'back', 'aria-label': say('casePanel.close') });
    back.append(icon(...BACK));
    back.addEventListener('click', () => this.close());
    this.body = element('div', { class: 'cases-body' });
    const head = element('div', { class: 'cases-head' }, back, title);
    const dialog = element('dialog', { class: 'cases', 'aria-labelledby': 'cases-title' }, head, this.body);
    // Esc closes the panel, not the chat around it.
    dialog.addEventListener('keydown', (event) => event.stopPropagation());
    dialog.addEventListener('close', () => this.closed());
    this.dialog = dialog;
    document.body.append(dialog);
    dialog.showModal();
    title.focus();
    this.show(this.notice(say('casePanel.loading')));
    void this.load();
  }

  /** Something was said in the talk: the records may have changed. */
  talkedOn(activities: number): void {
    if (!this.dialog || activities === this.activities) return;
    this.activities = activities;
    this.again(SETTLED_AFTER);
  }

  private close(): void {
    this.dialog?.close();
  }

  private closed(): void {
    clearTimeout(this.timer);
    this.dialog?.remove();
    this.dialog = undefined;
  }

  private again(wait: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.load(), wait);
  }

  private async load(): Promise<void> {
    const { session, words } = this.setup;
    if (session.isGuest) return this.show(this.notice(words.say('casePanel.guest')));
    const asked = ++this.asked;
    const loaded = await loadCases(session).catch(() => undefined);
    if (!this.dialog || asked !== this.asked) return;
    if (loaded) this.list(loaded);
    else this.failed();
    this.again(EVERY);
  }

  private list({ cases, requests, more }: Loaded): void {
    const { say } = this.setup.words;
    if (cases.length + requests.length === 0) return this.show(this.notice(say('casePanel.none')));
    const isOpen = ({ state }: CaseResponse): boolean => !ENDED.includes(state);
    const entries = (some: CaseResponse[]) => some.map((one) => caseEntry(one, this.showing));
    this.show(
      ...this.group(say('casePanel.open'), entries(cases.filter(isOpen))),
      ...this.group(say('casePanel.ended'), entries(cases.filter((one) => !isOpen(one)))),
      ...this.group(
        say('casePanel.requests'),
        requests.map((one) => requestEntry(one, this.showing)),
      ),
      ...(more ? [this.notice(say('casePanel.more'))] : []),
    );
  }

  /** A pressed step is said in the talk, which then is what one sees. */
  private get showing(): Showing {
    const { words, language, act } = this.setup;
    const say: Showing['act'] = (label, value) => {
      this.close();
      act(label, value);
    };
    return { words, language, act: say };
  }

  private group(title: string, entries: HTMLElement[]): HTMLElement[] {
    if (entries.length === 0) return [];
    return [element('section', {}, element('h3', { class: 'group' }, title), element('ul', {}, ...entries))];
  }

  private failed(): void {
    const { say } = this.setup.words;
    const retry = element('button', { type: 'button' }, say('casePanel.retry'));
    retry.addEventListener('click', () => void this.load());
    const notice = this.notice(say('casePanel.failed'));
    notice.append(retry);
    this.show(notice);
  }

  private notice(text: string): HTMLElement {
    return element('p', { class: 'cases-notice', role: 'status' }, text);
  }

  /** What is focused stays focused where it is shown again, and the list stays where it was scrolled to. */
  private show(...parts: HTMLElement[]): void {
    const { scrollTop } = this.body;
    const focused = document.activeElement;
    const act = focused instanceof HTMLElement ? focused.dataset.act : undefined;
    const one = focused?.closest<HTMLElement>('[data-case]')?.dataset.case;
    this.body.replaceChildren(...parts);
    this.body.scrollTop = scrollTop;
    if (one === undefined || act === undefined) return;
    this.body.querySelector<HTMLElement>(`[data-case="${one}"] [data-act="${act}"]`)?.focus();
  }
}
