import { element } from '../shared/dom';

export interface MenuItem {
  id: string;
  label: string;
  run(): void;
}

/** A button with a menu as WAI-ARIA describes it: arrow keys move, Esc closes and gives the focus back. */
export class Menu {
  private readonly list: HTMLElement;

  constructor(
    private readonly button: HTMLButtonElement,
    private readonly items: () => readonly MenuItem[],
  ) {
    this.list = element('div', { class: 'menu', role: 'menu', hidden: '' });
    button.after(this.list);
    button.setAttribute('aria-haspopup', 'menu');
    button.setAttribute('aria-expanded', 'false');
    button.addEventListener('click', () => (this.isOpen ? this.close(true) : this.open()));
    this.list.addEventListener('keydown', (event) => this.key(event));
    document.addEventListener('pointerdown', ({ target }) => {
      if (this.isOpen && target instanceof Node && !this.list.contains(target) && !button.contains(target))
        this.close(false);
    });
    window.addEventListener('blur', () => this.close(false));
  }

  private get isOpen(): boolean {
    return !this.list.hidden;
  }

  private open(): void {
    this.list.replaceChildren(...this.items().map((item) => this.entry(item)));
    this.list.hidden = false;
    this.button.setAttribute('aria-expanded', 'true');
    this.entries()[0]?.focus();
  }

  private close(returnFocus: boolean): void {
    this.list.hidden = true;
    this.button.setAttribute('aria-expanded', 'false');
    if (returnFocus) this.button.focus();
  }

  private entry(item: MenuItem): HTMLElement {
    const entry = element(
      'button',
      { role: 'menuitem', type: 'button', tabindex: '-1', 'data-item': item.id },
      item.label,
    );
    entry.addEventListener('click', () => {
      this.close(true);
      item.run();
    });
    return entry;
  }

  private key(event: KeyboardEvent): void {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.key === 'Escape' || event.key === 'Tab') {
      event.stopPropagation();
      this.close(event.key === 'Escape');
    } else if (step !== undefined) {
      event.preventDefault();
      const entries = this.entries();
      const at = entries.indexOf(document.activeElement as HTMLElement);
      entries[(at + step + entries.length) % entries.length]?.focus();
    }
  }

  private entries(): HTMLElement[] {
    return [...this.list.querySelectorAll<HTMLElement>('[role=menuitem]')];
  }
}
