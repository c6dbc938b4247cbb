import { anyOf } from '../../text/patterns';

export const PERSONAL = anyOf([
  /个人(?:的)?(?:抬头|发票|名义|开票|开的?)|(?:抬头|开|写|填|用|是|就)(?:我)?(?:的)?个人|发票[,，\s]*(?:是|要)?个人|私人(?:抬头|发票|的)/,
  /不是公司|没有?税号|不用税号|^\s*个人(?:的)?(?:就行|就好|吧|就可以)?\s*$/,
  /\bpersonal\b(?: invoice| title)?|\b(?:in|under) my own name\b/,
  /\bnot (?:for )?(?:a |my )?company\b|\bprivate (?:invoice|person|individual)\b|\bfor myself\b/,
]);

export const SPECIAL_INVOICE = /专票|专用发票|增票|special (?:vat )?invoice|vat special/;

/** Names of the details that a request holds, for "手机号写错了". */
export const DETAILS = [
  ['taxNumber', /税号|识别号|信用代码|\btax (?:number|no|id|code)\b|\bvat (?:number|no|id)\b/],
  ['title', /抬头|公司名|单位名|\btitle\b|\bcompany name\b|name (?:on|of) (?:the |my )?invoice/],
  ['email', /邮箱|邮件|e-?mail/],
  [
    'recipient',
    /收件人(?!(?:的)?(?:电话|手机))|收货人(?!(?:的)?(?:电话|手机))|联系人(?!(?:的)?(?:电话|手机))|名字|姓名|\b(?:recipient|receiver|addressee|name)\b/,
  ],
  ['phone', /电话|手机|联系方式|号码|\b(?:phone|mobile|telephone|contact number)\b/],
  ['address', /地址|门牌|楼号|房号|\b(?:address|street|apartment|zip|postcode|city)\b/],
] as const;

/** Asked whether something asked for before is done. */
export const ASKS_WHETHER_DONE = anyOf([
  /(?:开|寄|发|改|办|弄|搞|处理|拦|拦截|拦下|取消)(?:好|完|成功?|出来|下来|回来|下|掉|截)?了(?:没有?|吗|么|不|嘛)?[?？。!！]*$/,
  /(?:好|完|成功?|出来|下来)(?:了)?(?:没有?|吗|么)[?？]*$|(?:拦截|拦|发票|地址)(?:的事)?(?:怎么样|咋样|如何)了?|什么时候|啥时候|多久/,
  /到哪(?:一步|了)|怎么还(?:没|不)|还没(?:有)?(?:收到|开|寄|发|改|办|弄|处理|动静|消息)|没(?:有)?收到|(?:发票|结果)呢|进度|有(?:结果|消息|进展)/,
  /\bwhere(?:'s| is| are)\b|\bwhen (?:will|do|does|is|can)\b/,
  /\b(?:haven't|have not|didn't|did not|hasn't|has not|still not|not yet|yet)\b/,
  /\b(?:has|have|is|was|did) (?:my|the|it|you)\b.*\b(?:done|changed|sent|issued|ready|cancel+ed|updated|intercepted|stopped|worked|work)\b/,
  /\bany (?:news|update|progress)\b|\bstatus\b/,
]);

/** Asked what something is needed for. */
export const ASKS_WHY =
  /为什么|为啥|为何|干嘛|干什么用|有什么用|\bwhy\b|\bwhat (?:is (?:it|that) )?for\b|what do you need/;

/** What was to be cancelled or stopped is to stay after all. */
export const KEEPS_IT = anyOf([
  /(?:不|别|不用|不要|先别|先不)(?:再)?(?:取消|拦截|拦)了?|拦截(?:的)?(?:取消|撤销|撤回)|(?:取消|撤销|撤回)(?:掉|这个|那个)?拦截/,
  /(?:先|还是)?留着|还是要(?:的|吧|了)?$/,
  /\b(?:don't|do not) (?:cancel|stop)\b|\bkeep (?:it|the order|my order)\b|\blet it come\b/,
]);

/** Asked when a parcel comes. */
export const ASKS_WHEN =
  /什么时候|啥时候|几时|多久|多少天|几天(?:能|可以|才|会)?到|几号(?:能|可以)?到|哪天|今天能(?:到|送)|明天能(?:到|送)|\bwhen\b|\bhow (?:long|many days|soon)\b|\beta\b|\bestimated\b/;

/** Asked when the goods leave, not when they arrive. */
export const ASKS_SENDING = anyOf([
  /(?<!已经?|都|显示|说是?)发货(?!了|地址|后|信息|单)/,
  /(?:什么时候|啥时候|几时|哪天|几号|多久|今天|明天|最快)(?:才|能|会|可以|不能|给|帮|我)*(?:发(?!票|我|图)|寄出)/,
  /\b(?:when|will|can|could|is|are|does|do)\b.{0,24}\b(?:ship|dispatch|send it out|go out)\b(?! to)/,
]);

/** Asked what there is of a colour or size, or of which there are any. */
export const ASKS_STOCK = anyOf([
  /有(?:没有)?(?:现)?货|有没有|还有(?:没有)?|有[^,。!?]{0,6}(?:吗|么|没|不|没有)[?？。]*$|缺货|断码/,
  /(?:都?有|还有|能换|可以换)(?:什么|哪些|啥|几种|几个)(?:颜色|色|尺码|码|款式?|型号)|(?:什么|哪些|啥)(?:颜色|尺码|码|款式?)/,
  /\b(?:do|have) you (?:guys )?(?:still )?(?:have|got)\b|\bin stock\b|\bavailable\b|\bsold out\b/,
  /\b(?:what|which) (?:other )?(?:colou?rs?|sizes?)\b|\b(?:does|do) (?:it|they|you) come in\b/,
  /\bany (?:other )?(?:colou?rs?|sizes?)\b/,
]);

/** Asked where money goes back to and when it is there. */
export const ASKS_ARRIVAL = anyOf([
  /到账|到帐|退到(?:哪|什么)|退回(?:到)?哪|退去哪|原路|钱(?:去|到|在)哪|几(?:天|个工作日)(?:能|可以|才)?(?:到|退)/,
  /多久(?:能|可以|才|会)?(?:退|到)/,
  /\bhow long\b.*\b(?:refund|money)\b|\bwhere (?:does|will|is|did) (?:the|my) (?:money|refund)\b/,
  /\bwhen (?:will|do|does|is) (?:i|my|the)\b.*\b(?:refund|money|refunded)\b/,
  /\bback (?:on|to|into) my (?:card|account|bank)\b/,
]);

/** Asked whether somebody collects what goes back. */
export const ASKS_PICKUP =
  /上门(?:取|收|来取|揽)|取件|(?:快递|快递员)(?:会|能|可以)?(?:来|上门)(?:拿|取|收)|\bpick(?:ed)?[- ]?up\b(?! point)|\bcollect(?:ed|ion)?\b/;

/** The place that was given before, named without being said again. */
export const SAME_PLACE = anyOf([
  /(?:老|原来的?|之前的?|以前的?|上次的?|订单(?:上|里)?的?|收货|下单的?|还是那个)(?:那个)?地址(?:就行|就好|不变)?/,
  /地址(?:不变|没变|一样|同上|跟?(?:之前|原来|上次|订单)(?:的)?(?:一样)?)|^(?:同上|和之前一样|跟之前一样|跟上次一样)$/,
  /\bsame (?:address |place )?as (?:before|last time|always|the order|on the order)\b/,
  /\b(?:my |the )?(?:old|usual|previous|same|original|order'?s|shipping) address\b/,
  /\bsame (?:one|place)$/,
]);

/** Asked which place is near, or how to get there. */
export const ASKS_NEAREST = anyOf([
  /(?:最|离我|比较)近的?|附近(?:有|哪|的)|(?:网点|维修点|服务点|门店)(?:都|具体)?(?:在|有)(?:哪|什么地方)|哪(?:里|儿|些)有(?:网点|维修点|服务点)/,
  /怎么(?:过去|走)(?:啊|呢|呀)?$/,
  /\b(?:nearest|closest)\b|\bnear (?:me|here|by)\b|\bnearby\b/,
  /\bwhere are (?:they|the (?:service|repair) (?:points|centers|centres))\b|\bhow do i get there\b/,
]);

/** Asked where photos are sent to. */
export const ASKS_PHOTO_PLACE = anyOf([
  /(?:照片|图片?|视频|截图|凭证)(?:我)?(?:是|要|该|应该|得)*(?:在|从|往|去)?哪(?:里|儿|边)?(?:可以|能)?(?:发|传|上传|交|提交|给)/,
  /(?:照片|图片?|视频|截图|凭证)(?:我)?(?:是|要|该|应该|得)*(?:发|传|上传|交|提交)(?:到|去|给|在)?(?:哪|谁)/,
  /(?:在|从|往)?哪(?:里|儿|边)?(?:可以|能)?(?:发|传|上传|交|提交)(?:照片|图片?|视频|截图|凭证)/,
  /\bwhere (?:do|should|can|shall) i (?:send|upload|put|post) (?:the |my |these |those )?(?:photos?|pictures?|pics?|videos?|evidence)\b/,
]);

/** Asked whether one may apply once more. */
export const ASKS_AGAIN = anyOf([
  /(?:还|可以|能|可不可以|能不能)(?:能|可以)?(?:不能|不可以)?(?:再|重新)(?:次|来)?(?:申请|开(?:个|一个)?售后|提交|提)[^,。;!?]{0,6}(?:吗|么|不|嘛)?[?!。.]*$/,
  /\b(?:can|may|could) i (?:still )?(?:apply|claim|open (?:a|another) case|file (?:a|another) (?:case|claim)) (?:again|once more|anew)\b/,
]);
