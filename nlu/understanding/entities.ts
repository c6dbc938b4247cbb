import type { Instant, MeasureKind } from '../../storage/records';

/** A stretch of days the buyer means ("上周五", "last week"), in the shop's zone; `to` is exclusive. */
export interface DateRange {
  from: Instant;
  to: Instant;
  text: string;
}

/** What is said in the text, in the order it is said. Nothing here is guessed from state. */
export interface Entities {
  /** Digits and letters that look like an order number. */
  orderNumbers: string[];
  /** Sums of money in fen; `text` keeps what was written, for refusals such as fractions of a fen or a minus. */
  money: { fen: number | undefined; text: string; problem?: 'negative' | 'fraction_of_fen' | 'zero' }[];
  dates: DateRange[];
  /** Colour families in English ("red", "navy"); both languages map to the same names. */
  colours: string[];
  /** Sizes as printed ("M", "XL", "38"). */
  sizes: string[];
  /** Numbers of pieces ("两件", "2 of them"). */
  quantities: number[];
  /** 1-based choices ("第二个" → 2); -1 is the last. */
  ordinals: number[];
  /** Every piece ("全部", "both", "all"). */
  all: boolean;
  /** Bare numbers not taken by another entity; a message that is one small number is also an ordinal. */
  numbers: number[];
  /** Part of what was paid that the buyer asks for, 0–1 ("退一半" → 0.5). */
  share?: number;
  /** Lengths that were measured (F7); absent where none is told. */
  measures?: Measured[];
  /** Absent where none is named. */
  emails?: string[];
  /** As written, without gaps; also one of a wrong length, when a word announces it. */
  taxNumbers?: string[];
  /** Mobile numbers as eleven digits, others with the area code ("0571-88006120"). */
  phones?: string[];
  /** Postal addresses as written. */
  addresses?: string[];
  /** Whom an invoice is made out to. */
  titles?: string[];
  /** Whom a parcel is for. */
  recipients?: string[];
  /** Numbers that can be a parcel's, with the carriers whose numbers look so. */
  waybills?: { number: string; carriers: string[] }[];
  /** Carriers named in words, by the names that orders keep them under ("sf"). */
  carriers?: string[];
}

export type LengthUnit = 'mm' | 'cm' | 'inch' | 'chi' | 'cun';

/** A length as it was told; without a unit whoever knows the listing tells centimetres from millimetres. */
export interface Measured {
  name?: MeasureKind;
  value: number;
  unit?: LengthUnit;
}
