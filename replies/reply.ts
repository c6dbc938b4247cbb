import type { Argument, Facts } from '../policy/decision';
import type { ActKind, EvidenceKind, Localized, MeasureKind } from '../storage/records';

/**
 * What a dialog wants said: keys and facts. `render` (replies/render.ts) makes text, buttons and cards of it in one
 * language; tests assert the keys.
 */
export interface Reply {
  /** Catalogue key, named for the moment (`application.ask.reason`). */
  key: string;
  facts?: Facts;
  /** Arguments added in words below the text, each with its rule id. */
  because?: Argument[];
  /** Buttons; also understood as typed text or by ordinal. */
  choices?: Choice[];
  cards?: Card[];
}

/** A button: what it shows and what it says back when pressed. */
export interface Choice {
  label: { key: string; facts?: Facts };
  /** Arrives as `activity.value`; the dialog reads it like an answer in words. */
  value: ChoiceValue;
}

/** `answer` fills the field asked; `intent` stands for a guess; `control` for a control word. */
export type ChoiceValue =
  | { kind: 'answer'; field: string; value: string | number | boolean }
  | { kind: 'intent'; intent: string }
  | {
      kind: 'control';
      control: 'person' | 'cancel' | 'startOver' | 'help' | 'why' | 'later' | 'skip' | 'submit';
      field?: string;
    }
  | { kind: 'correct'; field: string }
  /** An act on a case of the buyer's, or, without one, the case itself. */
  | { kind: 'case'; caseId: string; act?: ActKind };

export type Card =
  /** `others`: how many more there are, which no row shows. */
  | { kind: 'orders'; choices: OrderChoice[]; others?: number }
  | { kind: 'variants'; groups: VariantGroup[] }
  | {
      kind: 'evidence';
      items: {
        kind: EvidenceKind;
        required: boolean;
        state: 'empty' | 'accepted' | 'doubtful';
        doubt?: 'dark' | 'blurred' | 'small';
      }[];
    }
  | {
      kind: 'summary';
      rows: { field: string; label: string; value: Facts[string] }[];
      /** Who answers for a repair (M1–M3). */
      warranty?: Argument[];
      freight: Argument[];
      /** Absent where nothing runs. */
      clock?: Argument;
      warnings: Argument[];
      /** The two ways on, where they are not those of an application. */
      submit?: Choice;
      change?: Choice;
    }
  | {
      kind: 'case';
      title: { key: string; facts: Facts };
      rows: { label: string; value: Facts[string] }[];
      link?: { key: string; url: string };
    }
  | {
      kind: 'measuring';
      /** Lengths in millimetres; `measure` has a drawing of how it is taken. */
      items: { measure?: MeasureKind; name: Localized; listed: number; measured?: number }[];
    }
  | CaseStatusCard
  | { kind: 'ruling'; decision: { key: string; facts: Facts }; because: Argument[]; wouldChange: Argument[] };

/** Where a case stands: state, the clocks that run, what happened last, and what can be done. */
export interface CaseStatusCard {
  kind: 'case_status';
  caseId: string;
  number: string;
  goods: Localized;
  service: string;
  amountFen?: number;
  /** Of that amount, what was paid to send it (F10). */
  outboundFreightFen?: number;
  /** Of that amount, for the way back (F9). */
  returnFreightFen?: number;
  state: string;
  /** The first is what the case waits for now. */
  clocks: CardClock[];
  last?: { what: { key: string; facts?: Facts }; at: number };
  choices: Choice[];
}

export interface CardClock {
  name: string;
  against: 'buyer' | 'seller';
  /** Absent while it stands still. */
  dueAt?: number;
  leftMs: number;
  /** How much of it is over, 0–1. */
  over: number;
  ifNobodyActs: Argument;
}

/** Variants of one colour or model, by size. */
export interface VariantGroup {
  /** Empty where the listing has sizes only. */
  label: Localized;
  choices: {
    /** Empty where it has none. */
    size: string;
    priceFen: number;
    standing: 'open' | 'sold_out' | 'other_price';
    /** The one that the buyer has. */
    bought: boolean;
    value: ChoiceValue;
  }[];
}

export interface OrderChoice {
  picture: string;
  title: Localized;
  variant: Localized;
  paidFen: number;
  quantity: number;
  status: string;
  at: number;
  value: ChoiceValue;
}
