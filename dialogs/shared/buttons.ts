import type { Intent } from '../../nlu/understanding';
import type { Choice, ChoiceValue } from '../../replies/reply';

type ControlName = Extract<ChoiceValue, { kind: 'control' }>['control'];

/** The buttons that mean the same everywhere. */
export const control = (name: ControlName): Choice => ({
  label: { key: `chat.control.${name}` },
  value: { kind: 'control', control: name },
});

export const wish = (intent: Intent): Choice => ({
  label: { key: `chat.intent.${intent}` },
  value: { kind: 'intent', intent },
});

export const decide = (field: 'cancel' | 'resume', value: boolean): Choice => ({
  label: { key: `application.choice.${field}.${value ? 'yes' : 'no'}` },
  value: { kind: 'answer', field, value },
});
