const STOP = '(?:撤销|撤消|撤回|撤掉|撤了|撤|取消|停掉?)';
const NO = '(?:不用|不要|不需要|不想|别|甭|先不|暂时不|不)';
const DROP =
  "(?:cancel|withdraw|stop|drop|retract|undo|call off|take back|(?:don'?t|do not|no longer|not) (?:need|want))";
const OF = '(?: of)?(?: the| my| that| this| any)?';

/** The platform is not to step in any more; the case itself is not given up. */
export const CALLS_OFF_PLATFORM = new RegExp(
  `${STOP}(?:掉|一?下)?(?:我的|这个|那个|申请的?|向|找)*(?:平台|小二|官方)` +
    `|(?:平台|小二|官方)(?:介入|处理|那边|这边|申请|的)*(?:我|就|先|也|都|可以|给我|帮我)*(?:${STOP}|不用了|不要了|不需要了|算了|不申请了)` +
    `|${NO}(?:再|想|要|找|让|请|叫|申请)*(?:平台|小二|官方)(?:小二)?(?:介入|处理|来)*(?:了|$)` +
    `|\\b${DROP}${OF} (?:platform|taobao|marketplace)\\b|\\b(?:platform|taobao) (?:intervention )?(?:is )?(?:not|no longer) (?:needed|necessary)\\b`,
);

/** A complaint is taken back. */
export const CALLS_OFF_COMPLAINT = new RegExp(
  `(?<![不别])${STOP}(?:掉|一?下)?(?:我的|这个|那个|刚才的?)*投诉` +
    `|投诉(?:的事|那个)?(?:我|就|先|也|可以|给我|帮我)*(?:${STOP}|不用了|不要了|算了)` +
    `|(?:不|不想|不用|不再|先不|就不)(?:再|想|去)?投诉(?:你们|卖家|店里|商家)?了` +
    `|\\b${DROP}${OF} complaint\\b|\\b(?:don'?t|do not|no longer) want to complain\\b`,
);
