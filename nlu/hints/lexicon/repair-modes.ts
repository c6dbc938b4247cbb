import type { RepairMode } from '../../../storage/records';
import { anyOf } from '../../text/patterns';

/** Where a repair is done, in so many words. */
export const REPAIR_MODES: readonly (readonly [RepairMode, RegExp])[] = [
  [
    'on_site',
    anyOf(
      [
        /上门(?!取)|到(?:我)?家里?(?:来)?修|来(?:我)?家(?:里)?修|(?:派|叫|让)(?:个|一个)?(?:师傅|人)(?:过)?来|师傅(?:过)?来/,
        /\bon[- ]?site\b/,
        /\b(?:come|came|visit)(?:s)? (?:to )?(?:my|our) (?:home|house|place|flat|apartment|door)\b/,
        /\b(?:someone|somebody|anyone|a (?:guy|person|technician|repairman)) (?:could |can |to )?(?:come|visit)\b/,
        /\b(?:can|could|will|would) (?:you|they) (?:come|visit)\b/,
        /\b(?:you|they) (?:can|could|to) (?:come|visit)\b/,
        /\b(?:fix|repair)(?:ed)? (?:it )?(?:at|in) (?:my|our) (?:place|home|house|flat|apartment)\b/,
        /\bsend (?:someone|somebody|a (?:technician|repairman|person)) (?:over|round|to)\b/,
        /\b(?:technician|repairman) (?:to )?(?:come|visit)/,
      ],
      'g',
    ),
  ],
  [
    'service_point',
    anyOf(
      [
        /网点|(?:维修|服务|售后)(?:点|站|中心)|专卖店(?:修|去修)|线下(?:门店|店)?修|(?:自己)?(?:送|拿|带)(?:去|到)(?:店|门店|网|附近)/,
        /就近(?:修|维修|送修)/,
        /\bservice (?:point|cent(?:er|re)|station|shop)s?\b/,
        /\b(?:take|bring|drop) it (?:to|off at|in at|in to)\b|\bwalk[- ]in\b/,
      ],
      'g',
    ),
  ],
  [
    'mail_in',
    anyOf(
      [
        /寄修|邮寄(?:维修|去修|过去修)?|寄(?:回)?(?:过?去|给你们?|回去|回店里?|到店里?|店里|来)(?:维?修)?|快递(?:寄)?(?:过去|去)修|上门取件/,
        /^(?:(?:好的?|行|嗯|可以|那|我|就|现在)[,。\s]*)*(?:邮?寄|邮)(?:过去|回去)?[吧呗啊了\s!。]*$/,
        /\bmail(?:ed|ing)?[- ]?(?:it )?in\b/,
        /\bi(?:'ll| will| can| could|'d rather)? (?:just )?(?:mail|ship|post) (?:it|them)\b/,
        /\b(?:mail|ship|send|post) (?:it|them) (?:in|back|to (?:you|the shop))(?: (?:for|to) (?:a )?(?:repair|fix(?:ing)?|be (?:fixed|repaired)))?\b/,
      ],
      'g',
    ),
  ],
];
