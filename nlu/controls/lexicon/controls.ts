import { anyOf, framed, whole } from '../../text/patterns';

/** Controls as whole messages (trimmings are taken off before). */
export const CONTROL_WORDS = {
  cancel: whole([
    /取消|算了|(?:算了)?没事|不退(?:款|钱)?|别退|当我没说|不(?:用|需要)(?:退|办|申请|处理)|不弄了|不办|不申请|不想退|不(?:想)?(?:换|修)(?:货)?/,
    /不要申请|取消申请|放弃|退出|停止|停|不搞|先不弄|不用申请|别弄|算了不(?:退|换|修|弄|申请|办)/,
    /(?:把|将)?(?:它|这个|这单|这次|这份|本次)?(?:的)?(?:申请|售后)?(?:给我)?撤(?:销|消|回|掉|单|了)?(?:掉)?(?:了)?(?:它|这个|这单|这次|这份|本次)?(?:申请|售后)?/,
    /取消(?:掉)?(?:它|这个|这单|这次|这份|本次)?(?:的)?(?:申请|售后)?/,
    /(?:这个|这单|这次|这份)?(?:不|没)(?:想|打算|准备|高兴)(?:再)?(?:弄|办|搞|继续|折腾|填|申请)(?:下去)?(?:这个|这单)?(?:了)?/,
    /(?:这个|这单|这次|这份)不(?:弄|办|搞|申请)了?/,
    /(?:cancel|cancle)(?: (?:it|this|that|everything|all|(?:(?:the|my|this|that) )?(?:application|request|thing)))?/,
    /stop|quit|exit|abort|never ?mind|nvm|nm|forget (?:it|about it|this|that)|drop (?:it|this|that)/,
    /(?:never ?mind|nvm),? i(?:'ll| will|'m going to)(?: just)? keep (?:it|them)(?: after all| anyway)?/,
    /i(?:'ll| will|'m going to)(?: just)? keep (?:it|them) (?:after all|anyway)/,
    /scrap (?:it|this|that)|leave it(?: then)?|i give up|i(?:'ve)? changed my mind/,
    /i (?:do not|don'?t) want to (?:do|continue|go on|proceed|bother)(?: (?:this|it|that|with (?:it|this|that)))?(?: any ?more)?/,
  ]),
  startOver: whole([
    /重新开始|重来|从头(?:开始|再来|来)?|重新(?:来|填|申请|弄|选)(?:一遍|一次|过)?|再来一(?:遍|次)|从新开始|从新来|重头(?:来|开始)/,
    /start (?:over|again|afresh)|restart|reset|begin again|from the (?:start|beginning|top)|redo/,
  ]),
  help: framed(
    /^/,
    [
      /[啊哈嗯诶咦蛤]*[?？]+|(?:这|你|那)?(?:是)?(?:啥|什么|几个)(?:意思|情况)/,
      /(?:没|不|看不|听不)(?:太)?(?:看|听)?(?:懂|明白)(?:啥意思|什么意思)?|懵|(?:我)?(?:不|没)(?:太)?(?:懂|明白|理解)(?:你|您)?(?:说)?的?(?:意思|话|什么)|(?:你)?帮我(?:弄|办|搞)(?:一下)?|(?:怎么(?:退|换|修|弄|搞)[呀啊呢]?[\s,，]*)?(?:我)?(?:真的?|实在|也)?不会(?:弄|操作|用|搞|填)|(?:我)?(?:该|应该|要)(?:怎么|咋)(?:做|弄|操作)/,
      /what|huh|what do you mean|what does (?:that|this) mean/,
      /i (?:do not|don'?t) (?:understand|get it|get this)|not clear/,
      /(?:那|现在|接下来|我|这)*(?:该|要)?怎么办/,
      /(?:(?:so|and|ok(?:ay)?|but|well|then),? )*what (?:now|next|(?:should|can|could|do) i do(?: about (?:it|this|that))?)(?: now| then)?/,
      /(?:so )?what are my options/,
      /(?:什么|哪个|哪种|啥)(?:快递)?(?:单号|订单号?|编号|抬头|税号|地址)(?:啊|呀|呢)?/,
      /(?:快递)?(?:单号|订单号|编号|凭证|底单|抬头|税号|描述)(?:又|到底|这个)*(?:是|指)?(?:啥|什么)(?:意思|东西|来的)?|帮助|帮忙|菜单|怎么用|怎么弄/,
      /怎么操作|怎么填|怎么写|填什么|写什么|你(?:能|会|可以)(?:做|干)(?:什么|啥)|有(?:什么|哪些)功能|说明|使用说明/,
      /help|help me|menu|what can you do|how does this work|options|commands/,
    ],
    /\??$/,
  ),
  why: framed(
    /^/,
    [
      /(?:为什么|为啥|为何|干嘛|干吗)(?:要|得)?(?:问|知道|选|填|写|提供|拍照?|留|量|测)?(?:这个|这些|这|我的?|订单|照片|原因)?(?:地址|电话|手机号?码?|尺寸|一下)?/,
      /怎么要问这个|问这个干(?:嘛|吗|什么)|凭什么|凭啥|怎么会这样|什么原因|原因(?:是什么|呢)?/,
      /why|why(?: is)? (?:that|not|so)|how come|what'?s the reason|for what reason|say why/,
      /explain(?: why)?/,
      /why (?:do|are|would|must) (?:you|i) (?:ask(?:ing)?|need(?:ing)?|want(?:ing)?|have to (?:say|send|pick|choose))(?: (?:me )?(?:that|this|it|my (?:address|phone(?: number)?)|an address|to (?:measure|give you)(?: (?:it|this|that))?|measurements?|to know(?: that)?|photos?|pictures?|for (?:that|this|photos?|pictures?)))?/,
    ],
    /[?？]*$/,
  ),
  later: anyOf([
    whole([
      /先(?:不|别)(?:要|急着|着急)?(?:退|换|弄|办|交|提交|申请|发|搞|处理)(?:货|款|钱)?/,
      /再(?:等等|等一?等|等几天|等一下|等(?:两|三|\d)天|想想|看看|考虑(?:考虑|一下)?)|先?等(?:等|一等|几天|等看|等再说)/,
      /(?:别|不|不要|先不|不用|不想)(?:要|急着?|现在)?(?:提交|交|发送)|暂时(?:先)?(?:不|别)(?:退|提交|交|弄|办)|(?:想想|考虑一下|考虑考虑|缓一?缓)/,
      /not (?:yet|now)/,
      /(?:please )?(?:don'?t|do not) (?:submit|send|file)(?: it| this| that)?(?: yet| now)?|wait/,
      /hold (?:on|off)|let me think(?: about it)?/,
      /(?:i'?ll|i will|let'?s|let me) (?:wait|hold off|think about it)(?: a (?:bit|while|few (?:more )?days?))?/,
    ]),
    /^(?:(?:照片|图片?|视频|photos?|pics?)\s*(?:我)?)?(?:晚点|晚些|等会儿?|等一会儿?|等下|过会儿?|待会儿?|回头|稍后|改天|明天|后面|以后|下次|过[几两]天|有空|一会儿?|等我(?:回家|下班|有空|拍)?)(?:再?(?:发|传|弄|说|拍照?|上传|补|来|给你?|补上|处理|继续|看|填|办|开|改)){0,5}(?:给?你|照片|图片?)*$/,
    whole([
      /以后再说|先放(?:着|一下)|先存着|先保存/,
      /later|not now|do it later/,
      /(?:i'?ll|i will) (?:do|send|upload|take) (?:it|them|that|the photos?|photos|pictures) (?:later|tomorrow|tonight)/,
      /maybe later/,
      /(?:send |i'?ll send )?(?:it|them|(?:the )?(?:photos?|pictures?|pics?|rest)) (?:later|tomorrow|tonight)/,
      /send (?:it |them )?later/,
      /i (?:do not|don't) have (?:a |any |the )?(?:photos?|pictures?|camera|one|it)(?: here)?(?: (?:right now|right|yet|at the moment|with me|on me))/,
      /(?:i )?can(?:'t|not| not) (?:take|send|do|make) (?:a |any |the )?(?:photos?|pictures?|one|it|that)(?: here)? (?:right now|right|yet|at the moment)/,
      /continue later|save (?:it )?for later|remind me later|another (?:time|day)|tomorrow/,
    ]),
  ]),
  skip: whole([
    /跳过|(?:拍|发|传)不了|没法(?:拍|发|传)|没图|略过|下一(?:步|个|项)|没有|没|没(?:别的|其他|照片|图|视频)?(?:的)?(?:了|呢)?/,
    /没有(?:其他|别的|照片|图片|视频|补充|要补充)?的?(?:了)?|不(?:用|需要|想)(?:填|传|写|补充|说|上传)?|就这些|暂时没有?|无/,
    /skip(?: (?:it|this|that))?|next|none|no more|nothing (?:else|more)|that'?s (?:all|it)/,
    /that is all|not needed|no photos?|i have none/,
  ]),
  submit: whole([
    /(?:提交[\s,，!！]*)+(?:快点?)?|提交申请|确认提交|提交吧|就这样[\s,，]*(?:提?交)?|就这些|没问题[,，]?提交|确认无误|发送|(?:快|赶紧|赶快|马上|直接|就|给我|帮我)*(?:递)?交(?:吧|了|上去?)?(?:吧|了)?|可以提交|现在提交|直接提交/,
    /submit(?: (?:it|this|the application|my application|application))?|send it/,
    /confirm(?: and submit)?|go ahead and submit/,
    /(?:it |that )?looks (?:good|right|correct|fine)(?: to me)?(?:[, ]*submit(?: it)?)?/,
    /that'?s (?:all|it)|file it/,
  ]),
} as const;

export const SWITCH_TO_EN = anyOf([
  /说英(?:语|文)|讲英(?:语|文)|用英(?:语|文)|换成?英(?:语|文)|切换?(?:到|成)?英(?:语|文)|^英(?:语|文)$/,
  /\b(?:speak|use|switch to|in|reply in|talk in|change to) english\b(?! (?:manual|version|instructions))/,
  /^english(?: please)?$/,
  /英文客服/,
]);
export const SWITCH_TO_ZH =
  /(?:说|讲|用|换成?|切换?(?:到|成)?)(?:普通话|中文|汉语|国语|华语)|^中文$|\b(?:speak|use|switch to|in|reply in|change to) (?:chinese|mandarin)\b|^chinese(?: please)?$/;

/** Said beside a word of calling off or of waiting, without a meaning of its own there. */
export const BESIDE_CALLING_OFF =
  /^(?:谢谢|多谢|谢|对|嗯+|好|是|是的|确定|行|那|不好意思|抱歉|麻烦你?|我?改(?:变)?主意|算|thanks?|thank you|thx|sorry|yes|ok(?:ay)?|no|actually|i changed my mind)$/;

/** Which photos are wanted, as the whole message: a word of taking or sending, or of pictures, beside a what. */
export const WHICH_PHOTOS = anyOf([
  /^(?:具体|到底|一共|总共|还)*(?:需?要|得|该|应该|必须)?(?:拍|发|传|上传|提供|交|补)(?:些)?(?:什么|啥|哪些|哪几?张|几张|多少张|哪里|哪儿|哪个?(?:地方|部位|位置)|哪几个(?:地方|部位))(?:样的?|的)?(?:照片|图片?|相片|凭证|证据|材料|资料)?(?:给你们?)?$/,
  /^(?:具体|到底|一共|总共|还)*(?:是|需?要|得)?(?:些)?(?:什么|啥|哪些|哪几?张|几张|多少张?|哪种)(?:样的?|的)?(?:照片|图片?|相片|凭证)$/,
  /^(?:需?要)?几张$/,
  /^(?:so |and )?(?:what|which|how many)(?: kind of| sort of| type of)? (?:photos?|pictures?|pics?|images?|evidence|proof)(?: exactly)?(?: (?:do|does|should|must|would|are|is|shall) [a-z ']{1,40})?$/,
  anyOf([
    /^(?:so |and )?what (?:should|do|must|shall) i (?:photograph|film|send|upload|show|take (?:photos?|pictures?|pics?) of)(?: you)?$/,
    /^(?:photos?|pictures?|pics?) of what(?: exactly)?$/,
  ]),
]);

/** Two pictures were taken one for the other. */
export const SWAPPED = anyOf([
  /^(?:这|那)?(?:两张|照片|图片?|顺序)+(?:弄|放|搞|发|传|认|标|看)?(?:反|颠倒|倒)(?:了|过来)?$|^(?:认|弄|搞|标)反了?$/,
  /^(?:两张|照片|图片?)+(?:对调|调换|换过来)(?:一下)?$/,
  /^(?:swap|switch) (?:them|the (?:two )?(?:photos?|pictures?)|photos)(?: around)?$/,
  /^(?:it'?s |they'?re |that'?s )?the (?:other|wrong) way (?:a)?round$/,
]);

/** A bare figure in the place of another, as the whole message. */
export const NEW_FIGURE = anyOf([
  /^(?:还是|就|都|给我|帮我)?(?:改(?:成|为|到|一下)?|换成|调成?|写成?|填)\s*[¥$]?\s*(?<figure>\d+(?:\.\d+)?)(?:就行|就好|吧)?$/,
  /^(?:那就|还是)\s*[¥$]?(?<instead>\d+(?:\.\d+)?)(?:就行|就好|吧)?$/,
  /^(?:make (?:it|that)|change (?:it |that )?to|set it to|let'?s say)\s*[¥$]?(?<made>\d+(?:\.\d+)?)$/,
]);

/** A term of so many days, and a why right before it. */
export const WHY_DAYS = anyOf([
  /(?:为什么|为啥|为何|凭什么|凭啥|怎么|咋|干嘛|干吗)(?:还|就|都|得|要|需要|必须|非|一定|卖家|商家|你们|答复|回复|审核|处理|等|花|用|给|有)*\s*(?<zh>\d{1,2}|[一二两三四五六七八九十]{1,3})\s*个?(?:天|日|工作日)/,
  /\bwhy (?:(?:do|does|must|should|would|is|has|have|to|i|it|they|you|the|seller|shop|wait|take|takes|need|needs|get|gets|a|whole|full|for|up) )*(?<en>\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|fifteen) (?:working |business |whole |full )?days?\b/,
]);
