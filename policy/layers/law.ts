/**
 * First layer (L1, L6): the legal minimum. Sources are catalogue keys. Written from memory, so shown as the shop's
 * information, never as legal advice.
 */
export const LAW = {
  version: 'law-2024-07',
  numbers: {
    /** Seven-day return without a reason, counted from the day after delivery (X3). */
    noReasonDays: { value: 7, rule: 'X3', source: 'policy.source.consumer_law_25' },
    /** Return of goods with a defect, counted the same way (L6). */
    defectReturnDays: { value: 7, rule: 'L6', source: 'policy.source.consumer_law_24' },
    /** Days within which the money comes back once the seller has the goods (L6). */
    refundAfterReceiptDays: { value: 7, rule: 'L6', source: 'policy.source.consumer_law_25' },
    /** Three guarantees: a fault within these days brings the goods back, within those another piece (M4). */
    guaranteeReturnDays: { value: 7, rule: 'M4', source: 'policy.source.three_guarantees' },
    guaranteeExchangeDays: { value: 15, rule: 'M4', source: 'policy.source.three_guarantees' },
    /** After so many repairs in vain the goods are exchanged or go back (M4). */
    repairsInVain: { value: 2, rule: 'M4', source: 'policy.source.three_guarantees' },
  },
  /** Goods the seven-day return excludes by themselves (X8); `digital_opened` only once opened. */
  closedExceptions: ['custom_made', 'perishable', 'digital_opened', 'periodical'],
} as const;
