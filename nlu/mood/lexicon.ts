import { anyOf, framed, words } from '../text/patterns';

/** What a buyer says he will do to the shop, or has done: authorities, courts, the public, a bad review (H2). */
export const THREATS = anyOf(
  [
    /(?<!(?:撤销?|取消|不用)(?:了|掉|我的|那个)?)投诉(?!(?:的事|那个)?(?:取消|撤|不用了|算了|不要了)|快递|物流|骑手|派送|进度|电话是|渠道|入口|中心|率)/,
    /举报/,
    /12315/,
    /(?<!\d)12345(?!\d)(?=热线|市长|投诉|举报|了|啊|！|!)|(?:打|拨|找|上|去)12345|消协|消费者协会|工商|市监局|市场监管|曝光|差评(?!率|返)/,
    /(?:打|给|来)(?:个|你们?)?(?:一|1)星|全(?:是|网)?(?:一|1)星|起诉|法院|法庭|律师(?!袍|服|楼)|报警|警察|派出所|发帖避雷|避雷(?:帖|你们)/,
    /挂(?:网上|你们|出来)|(?:上|发|去)(?:到)?(?:抖音|小红书|微博|快手|b站|朋友圈|网上|贴吧).{0,8}(?:避雷|吐槽|让大家|让(?:别|所有)人|嘴脸|挂)/,
    framed(/\b/, [
      /sue|suing|lawyer|attorney|solicitor|small claims/,
      /(?:see you|take (?:you|this|it|them)) (?:in|to) court|legal action|police|ombudsman/,
      /better business bureau|trading standards/,
      /report(?:ing)? (?:you|(?:this|it) to (?:the )?(?:authorit|police|consumer|bank|government))/,
      /consumer (?:protection|association|council)|charge ?back/,
      /dispute (?:it|this|the charge|the payment) with|1 star|one star|bad review|negative review/,
      /name and shame|go(?:ing)? public/,
    ]),
  ],
  'g',
);

/** Aimed at the people of the shop: insults, and being called swindlers. */
export const ABUSE = anyOf(
  [
    /骗子|骗钱|骗人的店|诈骗|黑店|黑心|无良|滚(?!筒|轮|动|边|珠|烫|刷)|傻[逼叉x]|煞笔|沙雕(?:店|商家|客服)/,
    /sb(?![a-z])/,
    /智障|脑残|有病吧|混蛋|王八|畜生|去死|死全家|不得好死|你妈(?!妈)|操你|草泥马/,
    /nmsl|cnm/,
    /不要脸|缺德|垃圾(?:店|商家|卖家|客服|公司)/,
    /\b(?:scam(?:mers?|med)?|fraud|thie(?:f|ves)|liars?|fuck you|fucking (?:thie|liar|scam|idiot|crook|joke)\w*|idiots?|crooks?|bastards?|assholes?|screw you)\b/,
  ],
  'g',
);

/** Impatience and displeasure. */
export const DISPLEASED = anyOf([
  /急死|急用|(?<!不是)很急|(?<!不|别|不用|不太|不是很)着急|好急|等(?:了)?(?:好久|这么久|那么久|半天|几天|太久|死)|(?:好|这么|那么)久了?/,
  /都[几多\d一二三四五六七八九十两]+(?:天|个?星期|周|个?月|次)了|什么(?:破|玩意|态度|鬼|情况啊|服务)|破(?:东西|店|快递|玩意|烂)/,
  /垃圾(?!桶|袋|箱|处理|短信|筐|铲)|他妈/,
  /tmd/,
  /妈的|尼玛|卧槽|坑爹|无语|服了|真是的|(?<!麻)烦(?!请)|气死|生气|火大|恼火|离谱|太过分|过分|失望|坑人|坑我|太坑|糟糕|糟透|太差|差劲|恶心|搞什么/,
  /(?:你们|客服)(?:怎么|咋)(?:能|可以)?[这那]样|一坨|干什么吃|到底|催了[几好多两三\d]|没人(?:理|管|回)|不(?:理|回)(?:我|人|消息)|敷衍/,
  /推(?:来推去|卸)|踢皮球|磨叽|赶紧|快点(?:啊|行不行)/,
  words([
    /ridiculous|unacceptable|frustrat\w+|annoy\w+|angry|upset|disappoint\w+|terrible|horrible|awful/,
    /useless|rubbish|garbage|crap|bull ?shit|shit(?:ty)?|damn|fuck\w*|rip ?off|worst|sick of|fed up/,
    /waste of time|come on(?![- ]?site)|seriously/,
    /how long (?:do|must) (?:i|we) (?:still )?(?:have to |need to )?(?:wait|sit)/,
    /still (?:waiting|no|nothing)|tak(?:es|ing) (?:forever|ages|(?:so|too|way too) long)/,
    /been (?:ages|forever)|where (?:tf|the (?:hell|heck))|asap|(?<!no |in a |no big )hurry/,
    /again and again|nobody (?:answers|replies|cares)|no (?:one|body) (?:answers|replies|cares)/,
    /what the hell|what a (?:joke|mess|disgrace|nightmare|scam)|wtf/,
  ]),
]);

/** Stressed, by marks alone; praise is stressed as often. */
export const STRESSED = /[!！]{2,}|[?？]{3,}/;
export const PLEASED =
  /好看|喜欢|满意|不错|很棒|太棒|超赞|赞|谢|感谢|漂亮|好评|推荐|完美|开心|\b(?:love|lovely|great|good|perfect|amazing|awesome|beautiful|gorgeous|happy|thanks?|thank you|thx|best)\b/;

/** Named without being threatened with: asked what it is, or said not to be wished. */
export const ONLY_NAMED =
  /^(?:是|算)?(?:什么|啥|干嘛)|^(?:的)?(?:电话|热线|号码)(?:号码)?(?:是)?(?:多少|几号)|^(?:能|可以|可不可以|怎么|咋|想|要)?(?:删|改|撤)/;
export const NOT_MEANT = /(?:不会?|没想|没有|不想|不是要|别)(?:去|给|打|要|再|真的|乱)*$/;
