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
  },
  /** Goods the seven-day return excludes by themselves (X8); `digital_opened` only once opened. */
  closedExceptions: ['custom_made', 'perishable', 'digital_opened', 'periodical'],
} as const;
