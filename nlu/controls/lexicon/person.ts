import { anyOf, framed, whole } from '../../text/patterns';

/** Asking for a person inside a longer message; each use must not stand under a "not". */
export const PERSON = anyOf(
  [
    /(?:转|接|找|要|叫|换|来个?|帮我转|转接|请求?|需要|想要|跟|和|呼叫|联系)(?:一下|一个|个|到|接|你们的?|你们家|个?活的|个?真的|在线)*(?:人工|真人|活人|客服|老板|掌柜|店主|店家|经理|主管|领导|负责人|专员|店长|人功|人公|人共|售后人员|工作人员)(?!智能)/,
    /(?:转|赚|传|专)人(?:工|公|功|共|宫)|人工(?:客服|服务|处理|回复|在线|坐席)|真人客服|有(?:没有)?(?:人工|真人|活人)/,
    /(?:叫|让)(?:你们)?(?:老板|经理|主管|领导|店长|人)(?:来|出来|跟我|和我|接|给我|联系)/,
    /(?:别|不要|不想|不跟|不和)(?:再)?(?:跟|和|用|拿)?(?:机器人|机器|ai)|(?:打|回|来)(?:个)?电话(?:给我|过来|沟通)|给我(?:打|回)(?:个)?电话/,
    // The talk with the assistant leads nowhere.
    /听不懂(?:人话|我)|说人话|答非所问|牛头不对马嘴|鸡同鸭讲|(?:跟|和)你(?:真|根本)?(?:说|讲|沟通)不(?:通|清|明白|了)|复读机/,
    /(?:别|不要|不用)(?:再|老|总|一直)*(?:给我)?(?:发|回|说)(?:我)?(?:这些|那些)?(?:没用|废话|套话|重复)/,
    /\b(?:speak|talk|chat|connect(?: me)?|transfer(?: me)?|put me through|get me|give me|i want|i need|can i (?:get|have)|let me (?:speak|talk))\b[a-z ']{0,24}\b(?:human|person|agent|representative|rep|someone|somebody|manager|supervisor|operator|staff|real one|boss|owner)\b/,
    /\b(?:real|live|actual) (?:person|human|agent|people)\b/,
    /\bhuman (?:agent|please|being|support|help)\b|\bcall me(?: back)?\b/,
    /\bcustomer (?:service|support|care)\b/,
  ],
  'g',
);

/** Asking for a person as the whole message, slips of typing included. */
export const PERSON_WHOLE = whole([
  /(?:转|找|接|要|叫|呼叫|传|赚|专|砖)?(?:接|一下|个)?(?:人工|人公|人功|人共|人宫|仁工|真人|活人)(?:客服|服务)?/,
  /(?:转|找|叫|呼叫|联系)(?:一下|个)?客服|(?:叫|找)(?:你们)?(?:老板|经理|主管|领导|店长|负责人)(?:来|出来)?/,
  /(?:(?:在线)?客服[\s,，!！。]*)+/,
  /zhuan ?ren ?gong|ren ?gong|rg|agnet|rep/,
  /(?:a |an )?(?:real |live )?(?:person|persn|human|humna|huamn|humman|agent|representative|operator|supervisor|manager|staff)/,
  /customer (?:service|support|care)|live (?:chat|agent)/,
  /talk to (?:a )?(?:human|person|someone|agent)|speak to (?:a )?(?:human|person|someone|agent)/,
]);

/** Not wanting a person, in so many words. */
export const NO_PERSON = anyOf([
  /(?:不|别|不用|不要|不想|不需要|先别|甭|无需|千万别)(?:要|用|想|需要|给我|帮我|再)*(?:转|找|接|叫|换)?(?:接|给|到)?(?:人工|真人|转人工|客服(?!态度))/,
  /(?:人工|真人)(?:就|先|还是)?(?:不用|不要|不需要|免|算)了?/,
  /\b(?:no|don'?t|do not|without|not) (?:\w+ ){0,4}(?:a |an |the )?(?:human|person|agent|representative|transfer|hand ?over)\b(?! (?:is|was) )/,
  /\bno (?:human|agent)\b|\bbot is fine\b/,
]);

/** "能不能", "怎么还不", "why won't you": the "not" of a question or of a reproach denies nothing. */
export const NOT_OF_ASKING = anyOf(
  [
    /([能要会行可是转接找叫])不\1以?|(?:怎么|为什么|为啥|为何|凭什么|咋|干嘛)[^,.!?;，。！？；]{0,4}?不(?:能|给|让|可以|帮我?)*|还不(?=[给帮快转来叫找])/,
    /\bwhy (?:can|do|wo|would|ca|did|does)(?:n'?t|n't| not) (?:i|you|we|anyone)\b/,
  ],
  'g',
);

/** Whether somebody is there at all, as the whole message. */
export const ANYBODY = anyOf([
  /^(?:(?:你好|您好|亲|喂|哈喽|请问|那)[,，\s]*)*(?:有人|有没有人|有客服|(?:(?:人工|在线)?客服|人工|真人|老板|掌柜|店家|商家|卖家|店主)(?:人)?(?:还|都)?(?=在|不|呢|去哪|上线))(?:还)?(?:在没|在线?|上线|不在|呢|去哪)*(?:吗|么|没有?|不|嘛|了|吧|啊|呀|呢|亲)*$/,
  /^(?:(?:hi|hello|hey)[,?! ]+)*(?:is )?(?:any(?:one|body)|some(?:one|body))(?: (?:out |in )?(?:there|here|home|around|listening|online|available))?$/,
]);

/** How long it takes until somebody answers, as the whole message. */
export const HOW_LONG = anyOf([
  /^(?:还|大概|大约|那)?(?:要|得|需要)?(?:等|有)?(?:多久|多长时间)(?:啊|呢|才.{1,6})?$/,
  /^(?:什么时候|啥时候|几点)(?:才?(?:有人|能|会|来)).{0,8}$|^(?:人呢|怎么(?:还)?没人.{0,4}|(?:你好)?(?:还)?在(?:吗|么|不|嘛))$/,
  whole([
    /how (?:long|much longer)(?: (?:do|must|will) i (?:have to )?wait| will it take| does it take)?/,
    /when (?:will|does|is) (?:someone|somebody|a person|anyone|they|he|she)\b.{0,24}|hello/,
  ]),
]);

/** Why it takes a person, as the whole message. */
export const WHY_PERSON = framed(
  /^/,
  [
    /(?:那|这)?(?:为什么|为啥|为何|干嘛|干吗|凭什么|凭啥|咋|怎么)(?:又|还|非|就|一定)*(?:要|得|需要|必须)*(?:转|找|叫|等|接)*(?:给|到)?(?:个|你们)?(?:人工?|真人|客服|店里的?人|店家|卖家|商家)(?:来|去)?(?:处理|商量|看|办|定|审核)?(?:呢|啊|呀)?/,
    /why (?:(?:do|must|should) i (?:have to |need to )?(?:talk|speak|wait) (?:to|for)|do i need|is it (?:up to|with|for)) (?:a |the )?(?:person|human|someone|somebody|seller|shop)/,
    /why (?:do you |are you )?(?:need |call(?:ing)? |get(?:ting)? )?a (?:person|human)/,
  ],
  /[?？]*$/,
);
