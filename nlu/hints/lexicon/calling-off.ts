import type { RequestKind } from '../../../storage/records';

const NOT = '(?:不用|不要|不需要|不必|不想|别|甭|先别|先不|暂时不|不)(?:再|给我|帮我|麻烦|要|用)*';
const STOP = '(?:取消|撤销|撤消|撤回|撤掉|撤|作废)';
const NO_MORE =
  "(?:don'?t|do not|dont|no longer|needn'?t|no need to|not)(?: you)?(?: want| need| have| bother)?(?: you)?(?: to)?";
const NO_LONGER =
  "(?:(?:don'?t|do not|dont|no longer|not) (?:want|need)|forget(?: about)?|never ?mind|cancel|withdraw|scrap|drop|skip)";

/** A request to the shop that is not wanted any more, by what it was for. */
export const CALLING_OFF: readonly (readonly [RequestKind, RegExp])[] = [
  [
    'invoice',
    new RegExp(
      `(?:发票|开票|专票|普票)(?:的事|的话|这事)?[,，]?(?:我|就|先|也|都|又|现在)*${NOT}(?:开|弄|办|搞)?了` +
        `|${NOT}(?:开|要|弄)(?:这张|那张|这个|那个)?(?:发票|票)了` +
        `|${STOP}(?:掉|一?下|了)?(?:我的|这个|那个|这张|那张|刚才的?)*(?:发票|开票)` +
        `|(?:发票|开票)(?:的)?(?:申请|登记|请求)?(?:先|就)?(?:给我|帮我)?${STOP}` +
        `|\\b${NO_LONGER} (?:the |my |that |an |any )*invoice\\b|\\binvoice (?:is )?(?:not|no longer) (?:needed|necessary|wanted)\\b|\\bno need for (?:the |an )?invoice\\b`,
    ),
  ],
  [
    'address',
    new RegExp(
      `(?:地址|收货信息|电话|手机号?|收件人|收货人)(?:的事|的话|这事)?[,，]?(?:我|就|先|也|都|又|现在)*${NOT}(?:改|换|动|变)了` +
        `|${NOT}(?:改|换)(?:收货|那个|这个)?(?:地址|收货信息|电话|收件人)了` +
        `|${STOP}(?:掉|一?下|了)?(?:我的|这个|那个|刚才的?)*(?:改|换)(?:收货)?(?:地址|信息|电话)` +
        `|改(?:收货)?(?:地址|信息|电话)(?:的)?(?:申请|登记|请求)?(?:先|就)?(?:给我|帮我)?${STOP}` +
        `|(?:还是|就)?(?:按|照|用|送|寄|发)(?:到|去)?(?:我)?(?:原来|之前|原先|原|老|旧)(?:的)?地址(?:送|发|寄)?(?:吧|就行|就好|好了|不变)` +
        `|\\b${NO_MORE} (?:change|update|changing) (?:the |my )?(?:delivery )?address\\b|\\b(?:keep|leave) (?:the |my )?(?:old |original |first )?address\\b(?: as)?|\\baddress (?:can )?stays?\\b|\\bold address (?:is|was) (?:fine|ok(?:ay)?|right|correct)\\b|\\b${NO_LONGER} (?:the |my )*(?:address change|change of address)\\b`,
    ),
  ],
  [
    'intercept',
    new RegExp(
      `${NOT}(?:拦截|拦)(?!得|不|到)|(?:拦截|拦)(?:的事|的申请|申请|包裹|快递)?(?:就|先)*(?:${STOP}|不用了|不要了|算了)` +
        `|${STOP}(?:掉|一?下|了)?(?:我的|这个|那个|刚才的?)*拦截|(?:正常|继续|照常|接着)(?:派送|配送|送|派)(?:吧|就行|就好|好了|$)` +
        `|\\b${NO_MORE} (?:intercept|stop|stopping|intercepting)\\b|\\blet it (?:come|through|be delivered)\\b|\\b${NO_LONGER} (?:the |that |my )*interception?\\b`,
    ),
  ],
  [
    'cancel',
    new RegExp(
      `${NOT}取消(?!不|得)|订单(?:还是|就|先)*(?:留着|保留)|\\b${NO_MORE} cancel\\b|\\bkeep (?:the|my) order\\b`,
    ),
  ],
];

const BEFORE = '^(?:算了|那|就|还是|我|嗯|好|哦|先|(?:地址|信息|电话)?(?:没问题|没错|没变)|[,，。\\s])*';
const AFTER = '(?:了|啦|吧|啊|呀|哦|谢谢|[,，。!！~\\s])*$';
const wholeNot = (verbs: string): RegExp => new RegExp(`${BEFORE}${NOT}(?:${verbs})${AFTER}`);

/** The same as the whole message, without saying of what: of the form that is asked, or of what is open. */
export const CALLING_OFF_THIS: readonly (readonly [RequestKind, RegExp])[] = [
  ['invoice', wholeNot('开票?')],
  [
    'address',
    new RegExp(
      `${wholeNot('改|换|动').source}|${BEFORE}(?:按|照|寄|送|发)(?:到|去)?(?:原来|原先|之前)的?${AFTER}`,
    ),
  ],
  [
    'intercept',
    new RegExp(
      `${wholeNot('拦截?').source}|${BEFORE}(?:让|叫)(?:它|他|快递)?(?:正常|继续|照常)?(?:送|派送|配送|来)${AFTER}`,
    ),
  ],
  ['cancel', wholeNot('取消')],
];

/** "不用了", "先不要了": whatever was just begun is not needed. */
export const NO_NEED = new RegExp(`${BEFORE}(?:暂时)?不(?:用|需要|必|想?要)${AFTER}`);

/** Asked whether, or why, it is so: nothing is called off by that. */
export const ASKS_OF_IT =
  /[?？]|吗|怎么|为什么|为啥|凭什么|是不是|\b(?:why|can|could|is|are|did|will) (?:you|it|the|i)\b/;
