import type zh from '../../replies/catalogue/zh-CN/widget.json';
import type { Say } from '../shared/words';
import type { MenuItem } from './menu';
import type { Preferences } from './preferences';

/** What the entries of the menu set off. */
interface MenuActions {
  /** Says it in the talk, with what it means. */
  ask(words: string, value: object): void;
  /** Opens the panel of the buyer's cases. */
  cases(): void;
  /** Absent where nothing older is left. */
  older?: () => void;
  preferencesChanged(): void;
  otherLanguage(): void;
  /** Absent for a guest. */
  channels?: () => void;
}

export function menuItems(say: Say<typeof zh>, preferences: Preferences, actions: MenuActions): MenuItem[] {
  const larger = preferences.textSize === 'normal';
  const set = (change: () => void) => (): void => {
    change();
    actions.preferencesChanged();
  };
  return [
    {
      id: 'cases',
      label: say('menu.cases'),
      run: () => actions.cases(),
    },
    {
      id: 'person',
      label: say('menu.person'),
      run: () => actions.ask(say('menu.personSays'), { kind: 'control', control: 'person' }),
    },
    ...(actions.older ? [{ id: 'older', label: say('menu.older'), run: actions.older }] : []),
    {
      id: 'text',
      label: say(larger ? 'menu.largerText' : 'menu.normalText'),
      run: set(() => (preferences.textSize = larger ? 'large' : 'normal')),
    },
    {
      id: 'sound',
      label: say(preferences.sound ? 'menu.soundOff' : 'menu.soundOn'),
      run: set(() => (preferences.sound = !preferences.sound)),
    },
    ...(actions.channels ? [{ id: 'channels', label: say('menu.channels'), run: actions.channels }] : []),
    { id: 'language', label: say('menu.language'), run: () => actions.otherLanguage() },
  ];
}
