/** Second layer (L1, L5): the platform's numbers. A shop may only be kinder. */
export const PLATFORM = {
  version: 'platform-2026-11',
  numbers: {
    afterSuccessDays: { value: 15, rule: 'W2', source: 'policy.source.platform' },
    sellerAnswerDays: { value: 5, rule: 'C1', source: 'policy.source.platform' },
    buyerReturnDays: { value: 7, rule: 'C2', source: 'policy.source.platform' },
    sellerConfirmDays: { value: 10, rule: 'C3', source: 'policy.source.platform' },
    /** The seller confirms at the latest this long after the carrier delivered the return (C3). */
    carrierDeliveredDays: { value: 7, rule: 'C3', source: 'policy.source.platform' },
    /** The last reminder of a clock leaves this long before its end (C1). */
    lastReminderHours: { value: 24, rule: 'C1', source: 'policy.source.platform' },
    /** The buyer hears this long before the W2 window ends (C4). */
    windowReminderHours: { value: 48, rule: 'C4', source: 'policy.source.platform' },
    /** What a buyer may ask for once on top of C2 (C5). */
    extensionDays: { value: 3, rule: 'C5', source: 'policy.source.platform' },
    /** What the seller may take to refuse it; silence grants (C5). */
    extensionAnswerHours: { value: 24, rule: 'C5', source: 'policy.source.platform' },
    /** Goods that came without contact wait this long to be matched (X5). */
    matchDays: { value: 5, rule: 'X5', source: 'policy.source.platform' },
    /** The new item goes out within this, a repaired one within the other (C6). */
    resendDays: { value: 7, rule: 'C6', source: 'policy.source.platform' },
    repairDays: { value: 30, rule: 'C6', source: 'policy.source.platform' },
    /** What was sent should be there by then; after it somebody asks. */
    arrivalDays: { value: 10, rule: 'C6', source: 'policy.source.platform' },
    /** The seller's photos for an objection, and the buyer's answer to them (C7). */
    objectionPhotoHours: { value: 48, rule: 'C7', source: 'policy.source.platform' },
    objectionAnswerDays: { value: 3, rule: 'C7', source: 'policy.source.platform' },
    /** After a refusal or an answered objection: to amend, to agree, or to go to the platform (C9). */
    undecidedDays: { value: 7, rule: 'C9', source: 'policy.source.platform' },
    /** The buyer's answer to a repair quote (M3), and how long an offer holds that names no end (G1). */
    quoteDays: { value: 7, rule: 'M3', source: 'policy.source.platform' },
    offerDays: { value: 3, rule: 'G1', source: 'policy.source.platform' },
    transitDamageHours: { value: 48, rule: 'X6', source: 'policy.source.platform' },
    /** Shipping is late after this, where the listing promises nothing else (table E). */
    shipsWithinHours: { value: 48, rule: 'F1', source: 'policy.source.platform' },
    /** Above this sum a person looks at the case as well, in fen (H2). */
    personAboveFen: { value: 200_000, rule: 'H2', source: 'policy.source.platform' },
  },
  /** Hours within which a shop settles what a buyer asked of it, by kind; a parcel cannot wait (K, W7). */
  requestHours: {
    invoice: { value: 48, rules: [] },
    address: { value: 12, rules: [] },
    intercept: { value: 12, rules: ['W7'] },
    cancel: { value: 12, rules: ['W7'] },
  },
  /** The usual express rate, in fen: the first kilogram and each one begun after it, by how far it goes (F9). */
  returnRates: {
    same_province: { firstFen: 1000, furtherFen: 200 },
    neighbour: { firstFen: 1200, furtherFen: 400 },
    far: { firstFen: 1800, furtherFen: 800 },
  },
  /** How far a size may differ from the listing, in millimetres (F7). */
  sizeToleranceMillimetres: { apparel: 30 },
  /** Goods unsuitable for return by nature once the buyer confirmed it at purchase (X8). */
  unsuitableByNature: ['intimate_apparel'],
  /** Unsuitable only once opened; that is X4's seal, judged from the buyer's word, not from records (X9). */
  unsuitableOnceOpened: ['cosmetics', 'food'],
  /** Goods for which somebody comes to the door (T4). */
  repairedOnSite: ['electronics', 'home'],
  /** Goods that nobody repairs. */
  notRepaired: ['food', 'cosmetics', 'digital', 'intimate_apparel'],
  /** What the platform takes off a seller's record (P3). */
  penaltyPoints: { descriptionMismatch: 3 },
  /** A parcel that has not moved for so long may be claimed as not received (T7). */
  stalledHours: { value: 72, rule: 'T7' },
  /** Working days until the money is there, by the way it was paid (K). */
  refundArrivalDays: {
    balance: { from: 0, to: 0 },
    debit_card: { from: 1, to: 3 },
    credit_card: { from: 3, to: 15 },
  },
} as const;
