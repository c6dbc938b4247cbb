/** Insults and threats. */
export const FURIOUS =
  /投诉|举报|12315|(?<!\d)12345(?!\d)(?=热线|市长|投诉|举报|了|啊|！|!)|(?:打|拨|找|上|去)12345|消协|消费者协会|工商|市监局|曝光|差评|起诉|法院|律师|报警|骗子|骗钱|诈骗|黑店|黑心|无良|垃圾(?!桶|袋|箱|处理)|滚|傻[逼叉x]|煞笔|sb(?![a-z])|智障|脑残|有病吧|混蛋|王八|畜生|去死|他妈|tmd|妈的|操你|不要脸|缺德|坑爹|\b(?:scam(?:mers?|med)?|fraud|thie(?:f|ves)|liars?|sue|lawyer|police|bullshit|fuck\w*|shit(?:ty)?|damn|idiots?|crooks?|bastards?|report you|consumer (?:protection|association)|chargeback|1 star|one star|bad review|rip ?off|worst (?:shop|store|service|seller))\b/g;

/** Impatience and displeasure. */
export const ANNOYED =
  /急死|急用|很急|着急|好急|等(?:了)?(?:好久|这么久|那么久|半天|几天|太久|死)|(?:好|这么|那么)久了?|都[几多\d一二三四五六七八九十两]+(?:天|个?星期|周|个?月|次)了|什么(?:破|玩意|态度|鬼|情况啊|服务)|破(?:东西|店|快递|玩意)|无语|服了|真是的|烦|气死|生气|火大|恼火|离谱|太过分|过分|失望|坑人|坑我|太坑|糟糕|太差|差劲|恶心|搞什么|干什么吃|到底|催了[几好多两三\d]|没人(?:理|管|回)|不(?:理|回)(?:我|人|消息)|敷衍|推(?:来推去|卸)|踢皮球|磨叽|赶紧|快点(?:啊|行不行)|[!！]{2,}|[?？]{3,}|\b(?:ridiculous|unacceptable|frustrat\w+|annoy\w+|angry|upset|disappoint\w+|terrible|horrible|awful|useless|sick of|fed up|waste of time|come on(?![- ]?site)|seriously|how long (?:do|must) (?:i|we) (?:still )?(?:have to |need to )?(?:wait|sit)|still (?:waiting|no|nothing)|asap|hurry|again and again|nobody (?:answers|replies|cares)|no (?:one|body) (?:answers|replies|cares)|what the hell|wtf)\b/g;

/** Displeasure that is aimed at somebody. */
export const BITTER =
  /气死|生气|火大|恼火|破(?:东西|店|快递|玩意)|什么(?:破|玩意|态度|鬼)|恶心|坑人|坑我|太坑|差劲|太差|干什么吃|敷衍|踢皮球|推卸|过分|ridiculous|unacceptable|useless|horrible|terrible|awful|wtf|what the hell|sick of|fed up|angry/;
