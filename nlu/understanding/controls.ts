import type { Language } from '../../storage/records';

/** Words that work at every question, whatever the model says; each is exact or near-exact and respects negation. */
export interface Controls {
  person: boolean;
  /** "别转人工": the buyer says he does not want a person. */
  noPerson: boolean;
  cancel: boolean;
  startOver: boolean;
  help: boolean;
  why: boolean;
  /** Beside `why`: why it takes a person. */
  whyPerson?: true;
  /** "晚点发", "later": keep the draft, go on another day. */
  later: boolean;
  /** "跳过", "没有了", "skip", "that's all": for optional things. */
  skip: boolean;
  /** "就这些", "提交": send what is there. */
  submit: boolean;
  /** "客服在吗", "anyone there?": somebody is looked for. */
  anybody?: true;
  /** "还要多久", and where somebody is looked for: where a person was called, it is about him. */
  howLong?: true;
  /** "照片反了": two pictures were taken one for the other. */
  swapped?: true;
  /** "要拍什么照片": while evidence is asked for, the list of it is the answer. */
  whichPhotos?: true;
  /** A field the buyer wants to correct ("金额改成50", "change the reason"). */
  correct?: CorrectableField;
  /** A bare figure that is to stand instead ("改成40", "make it 50"); of which field, the talk knows. */
  newFigure?: number;
  /** A term of so many days is called into question ("凭啥要5天"). */
  whyDays?: number;
  /** The new words that a correction of the description brings. */
  reworded?: string;
  /** The buyer asked to go on in this language ("speak English", "说中文"). */
  switchLanguage?: Language;
}
export type CorrectableField =
  | 'service'
  | 'order'
  | 'received'
  | 'wanted'
  | 'reason'
  | 'quantity'
  | 'amount'
  | 'description'
  | 'repair_mode'
  | 'address'
  | 'measurements'
  | 'sent_back'
  | 'evidence';
