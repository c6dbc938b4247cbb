import type { Keep } from '../shared/keep';
import type { TextSize } from './theme';

/** What this browser's user has set for every chat. */
export class Preferences {
  constructor(private readonly keep: Keep) {}

  get textSize(): TextSize {
    return this.keep.get('after-sales.text') === 'large' ? 'large' : 'normal';
  }

  set textSize(size: TextSize) {
    this.keep.set('after-sales.text', size);
  }

  /** Off until it is asked for: the page around the chat is somebody else's. */
  get sound(): boolean {
    return this.keep.get('after-sales.sound') === 'on';
  }

  set sound(on: boolean) {
    this.keep.set('after-sales.sound', on ? 'on' : null);
  }
}
