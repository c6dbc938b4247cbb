import type { Reason } from '../../../storage/records';

/** Words by which a reason is known; the first row that speaks wins, so the narrower stands before the wider. */
export const REASONS: readonly (readonly [Reason, RegExp])[] = [
  [
    'counterfeit',
    /假货|(?<!真的?(?:还是)?)假的(?!还是真)|假冒|甲货|山寨|高仿|盗版|仿品|不是正品|非正品|不像正品|是正品吗|冒牌|防伪(?:码)?(?:查不到|不对|是假)|\b(?:fake|counterfeit|knock-?off|not (?:authentic|genuine|original|real)|replica|imitation)\b/g,
  ],
  [
    'lost_parcel',
    /丢件|(?:[\d两三四五六七八九十几好多]+天|半个?月|一周)(?:了|都|也|一直)*(?:没(?:有)?(?:动静|更新|动(?!过|手))|不动了?)|丢了|弄丢|送丢|丢失|被偷|遗失|快递没了|(?:物流|快递|包裹|单号|运单).{0,12}(?:不动|不更新|没(?:有)?(?:更新|动静|变化|动)|停(?:了|着|在|滞))|\b(?:parcel|package|order|it|shipment)\b.{0,20}\b(?:lost|stolen|went missing|disappeared)\b|\blost (?:in transit|parcel|package)\b|\bstolen\b|\b(?:parcel|package|tracking|shipment|order|it)\b.{0,20}\b(?:stuck|hasn'?t (?:moved|updated)|not (?:moved|moving)|stopped moving)\b|\bno (?:movement|tracking updates?|updates?)\b/g,
  ],
  [
    'not_received',
    /(?:没有?|未|不是我)(?:让人|让他们?|叫他们?)?拒(?:收|签)(?!.*(?:收到|到货|到手)了)|没(?:有)?收到(?:货|快递|包裹|东西|件|$|[,。!?\s啊呢吧])|未收到(?:货|快递|包裹|商品|$|[,。])|没拿到(?:货|快递|包裹|东西|手|$|[,。!?\s啊呢])|(?:没见到|没看到|没看见)(?:货|快递|包裹|东西|件)|没(?:受|收)倒|没到货|货没到|(?:不是(?:我|本人)|没有?人)签收|虚假签收|显示签收.{0,8}没|\b(?:never|not|n't|haven't|hasn't|didn't|havent|didnt) (?:\w+ )?(?:received?|recieved?|arrived?|arrive|got(?:ten)?|get|come|showed up) (?:it|my|the|any|anything|yet)\b|\b(?:never|not|hasn't|didn't) (?:received?|arrived?|arrive|came|delivered|show(?:ed|n)? up)\b|\bnothing (?:arrived|came|here)\b/g,
  ],
  [
    'wrong_item',
    /(?<!(?:照片|图片?|截图|视频|凭证|地址|消息)(?:好像|我|又)?)发错|发措|寄错|错发|装错|拿错货|货不对(?!板|版)|不是我(?:买|要|拍|订|下单|选)的|发成了?|寄成了?|(?:买|拍|要|订)的是?.{1,10}[,，\s]?(?:发|来|寄|收到|给我)的?(?:却|是|了|的是)+.{1,8}|给我(?:发|寄)(?:了|个)别|(?:发|寄)来的?(?:却)?是(?!坏|破|假|烂|碎)|\bwrong (?:item|product|color|colour|one|thing|model|order|version|parcel|shoes?|shirt|dress)\b|\b(?:sent|got|received|gave)(?: me)? (?:the |a )?(?:wrong|different|another|someone else)\b|\bnot what i ordered\b|\bordered .{1,20} but (?:got|received)\b/g,
  ],
  [
    'missing_part',
    /少发|漏发|漏了(?!水|油|液|气|电)|漏装|漏寄|少了|少件|少寄|少一|少个|少两|少给|缺(?:少|件|了|个|一)|配件(?:不全|没有|没给|少)|不齐|没发全|赠品(?:没|呢|少)|没(?:有)?(?:给|送)?赠品|没有?(?:充电器|说明书|配件|螺丝|遥控器?|电池|数据线|盖子)|数量(?:不对|少|不够)|空(?:包裹|盒|箱)|(?<!量|量出来|量下来|量了|实测|实际)只(?:收到|有|发了|来了|到了)[一二两三半\d]|缺斤|少称|\b(?:missing|left out|incomplete)\b|\bempty (?:box|parcel|package)\b|\bonly (?:received|got|sent)\b|\bnot in the box\b|\bdidn'?t (?:come with|include)\b/g,
  ],
  [
    'damaged_in_transit',
    /(?:运输|路上|快递|途中|物流|配送).{0,8}(?:坏|碎|破|压|摔|弄|烂|损)|压(?:坏|扁|烂|碎|变形|瘪)|摔(?:坏|碎|烂)|碎了|全碎|都碎|摔了|撞(?:坏|瘪)|磕(?:坏|碎)|包装.{0,6}(?:破|烂|坏|扁|损)|(?<![口裤衣背书睡腰布]|手提|托特|购物|收纳|保温|垃圾|包的)袋子?.{0,2}(?:破|烂|裂)|(?:盒|箱)子?.{0,3}(?:扁|破|烂|瘪)了?|洒了|漏(?:液|了一|得到处)|破损|\b(?:damaged|broken|smashed|crushed|shattered|cracked) (?:in|during|on) (?:transit|shipping|delivery|the way)\b|\b(?:arrived|came|delivered|was|were) (?:\w+ )?(?:smashed|crushed|shattered|in pieces|dented)\b|\bshattered\b|\bcrushed\b|\bsmashed\b|\b(?:arrived|came) (?:broken|damaged|cracked)\b/g,
  ],
  [
    'near_or_past_expiry',
    /过期|临期|保质期.{0,6}(?:过|到|快|短|只剩)|快到期|日期.{0,4}(?:过了|不新鲜|太旧)|\b(?:expired|past (?:its |the )?(?:date|expiry|expiration)|out of date|about to expire|expir(?:es|y|ing) (?:soon|tomorrow|next|in))\b/g,
  ],
  [
    'size_disputed',
    /(?:尺寸|尺码|大小|长度|腰围|胸围|衣长)(?:跟|和|与|同)?.{0,10}(?:描述|页面|详情|标|介绍|写|图|表|宣传)(?:的)?.{0,6}(?:不一样|不符|不同|不对|对不上|不一致|差)|(?:标|写)(?:着|的|了)?(?:是)?.{1,12}(?:实际|实测|量(?:了|出来|下来)?)|量(?:的|得|到|下来|出来|了)[^。;!?]{0,10}\d[^。;!?]{0,10}(?:标|写|页面|详情|尺码表)[^。;!?]{0,8}\d|量(?:了|出来|下来).{0,8}(?:差|少|小|大|短|不对)|\bmeasure(?:d|s|ments?)\b.{0,30}\b(?:off|smaller|bigger|shorter|wrong|less|different|match|only)\b|\b(?:smaller|bigger|shorter|longer|narrower|wider) than (?:what )?(?:the |your )?(?:size chart|listing|page|described|listed|advertised)\b|\bsize chart\b.{0,20}\b(?:wrong|off|match)\b/g,
  ],
  [
    'not_as_described',
    /色差|(?:证书|编号|检测号|型号|批号)(?:上|的|里|编号|号码?|颜色)*.{0,6}(?:不一样|不符|对不上|不同|不一致|不匹配)|对不上|(?:名字?|字|图案|logo)(?:[^,。;!?]{0,3})(?:刻|绣|印|写|拼|做)错|(?:刻|绣|印)错|描述(?:不符|不一样|不实|严重)|不符|(?:跟|和|与|同)(?:图片?|照片|描述|页面|详情页?|介绍|宣传|直播|卖家秀|网上)(?:上|里|中|说|的|写)*.{0,6}(?:不一样|不符|不同|差|两样|区别)|实物.{0,8}(?:不一样|不符|差)|货不对(?:板|版)|材质(?:不对|不是|不符|不一样|跟|和|有问题)|面料不(?:是|对)|说(?:是|好).{1,10}(?:结果|其实|实际|明明|居然|却)|不是(?:纯棉|真皮|实木|真丝|羊毛|全新|原装)|虚假宣传|图文不符|(?:二手|翻新|用过的|旧的)|虚标|缩水版|\bnot (?:as|like) (?:described|advertised|pictured|shown|the (?:picture|photo|description))\b|\b(?:different|differs?|nothing like|not the same|doesn'?t match|not match(?:ing)?) .{0,16}\b(?:picture|photo|description|page|listing|website|ad|advertised|described)\b|\b(?:cert(?:ificate)?|serial|number|code)\b.{0,14}\b(?:doesn'?t|does not|not|don'?t) match|\b(?:mis-?spelt|mis-?spelled|typo|(?:spelled|spelt|printed|engraved|embroidered) (?:it |my name |the name )?(?:wrong|incorrectly))\b|\b(?:wrong|incorrect) (?:name|text|initials|letters?|spelling)\b|\b(?:name|spelling|text|embroidery|engraving) (?:is|are|was) (?:all )?wrong\b|\bmisleading\b|\b(?:used|second ?hand|refurbished)\b(?= item| one| product|[.,!]|$)|\bcolou?r (?:is |looks )?(?:off|different|not the same)\b|\bnot (?:cotton|leather|silk|wool)\b/g,
  ],
  [
    'price_or_freight_overcharged',
    /多收|多扣|重复扣|扣了两[次遍]|多付|(?<!补(?:一下|个|上|你|点|多少)?)差价(?![^。;!?]{0,5}我(?:来)?(?:补|出|付))|运费多|\bover ?charged?\b|\bcharged (?:me )?(?:twice|too much|double|extra)\b|\bprice difference\b/g,
  ],
  [
    'agreed_not_fulfilled',
    /(?:答应|承诺|说好|约定|保证)(?:了|过|的|要|好|给|会|我)*.{0,14}(?:没|不|还没|未|说话不算|反悔|赖)|说话不算(?:数|话)|\b(?:promised?|agreed|said you would|told me you)\b.{0,40}\b(?:but|didn'?t|never|not|still|haven'?t)\b/g,
  ],
  [
    'not_shipped',
    /(?:不|没|未|还没|一直不|迟迟不|怎么还不)(?:给我|有|见)?发(?:货|出|走)|没发(?:$|[,。!?\s])|不发货|没货|缺货|\b(?:not|never|hasn'?t|haven'?t|didn'?t|isn'?t|wasn'?t)(?: been)?(?: even)? (?:shipped?|dispatched|sent (?:out|it))\b|\bout of stock\b/g,
  ],
  [
    'late_shipping',
    /发货(?:太|很|这么|也太|真|好)?慢|发货(?:晚|迟|延|超时)|(?:延迟|延误|超时|超期|晚)发货|\b(?:shipped|shipping|dispatched) (?:was |is |too |so |very |really )*(?:late|slow)\b|\blate shipping\b/g,
  ],
  [
    'wrong_size',
    /(?:大|小|长|短|肥|紧)(?:得|到)(?:能|可以|离谱|吓人|像|跟|不行|穿不|没法)|(?:尺码|码数|号码|尺寸|大小|码子?)(?:也|都|真|实在)?不(?:太|怎么|是很|够)?(?:合适|合身|对)|(?:尺码|码数|号码|尺寸|码子?)(?:.{0,3})(?:偏|太|有点|不合|不对|不准|买|选|大|小|拿)|不合身|不合脚|穿(?:不上|不下|不进|着|上)?.{0,4}(?:太|偏|有点|好|很|过)?(?:大|小|紧|松|肥|瘦|长|短|挤)(?!家)|(?:太|偏|有点|有些|买|好|小)(?:大|小|紧|肥|长|短|瘦)了?(?:$|[,。!?\s一点些]|了|换|能)|(?:大|小)了(?:一|两|点|半|$|[,。\s])|挤脚|勒得?慌|腰围?(?:大|小|紧)|\b(?:too|bit|little|way|runs?|slightly) (?:small|big|large|tight|loose|long|short)\b|\b(?:doesn'?t|does not|don'?t|didn'?t|do not|not) fit\b|\bwrong size\b/g,
  ],
  [
    'quality_defect',
    /质量(?:太|很|真|有|这么|也|不|问题|差|堪忧|好差|太次)|破(?:了|洞|个|的|皮|损)|有(?:个|一个|几个)?(?:小|大)?洞|起球|起毛|开线|脱线|开胶|脱胶|掉色|褪色|掉漆|掉皮|掉毛|缩水|坏了?|断了|裂了?|烂了?|变形|生锈|发霉|长毛|变质|馊|臭|有(?:股)?(?:异味|怪味|虫|污渍|划痕|瑕疵|裂|毛病|故障|破|杂音|异响)|味道(?:刺鼻|大)|刺鼻|污渍|划痕|瑕疵|裂纹|(?:不|没)(?:亮|转(?!人|接|真|客|给)|响|热|制冷|加热|通电|出水|出声|工作|反应|声音|显示|充电|启动)|充不(?:进|了)|开不了?机|用不了|不能用|没法用|不好使|失灵|黑屏|花屏|死机|自动关机|卡顿|漏水|漏电|漏油|漏气|跳闸|短路|冒烟|发烫|拉链|残次|次品|做工|\b(?:broken|broke|defective|faulty|defect|hole|torn|tear|rip(?:s|ped)?(?!-? ?off)|stain(?:ed)?|flicker(?:s|ing)?|scratch(?:ed|es)?|crack(?:ed)?|poor quality|bad quality|cheaply made|malfunction|leak(?:s|ing)?|mold(?:y)?|rotten|spoiled|faded|shrank|rust(?:y)?|peeling|pilling|fell apart|came apart|died|dead(?! ?line))\b|\b(?:doesn'?t|does not|not|stopped|won'?t|isn'?t) (?:work(?:ing)?|turn(?:ing)? on|charg(?:e|ing)|light(?:ing)? up|power on|start|spin(?:ning)?|connect(?:ing)?|pair(?:ing)?|heat(?:ing)? up|switch(?:ing)? on)\b|\bno (?:sound|power|picture|signal|display|heat)\b|\bquality (?:is )?(?:bad|poor|terrible|problem|issue)\b/g,
  ],
  [
    'ordered_by_mistake',
    /拍错|买错|下错|选错|点错|拍重|重复(?:下单|拍|买)|多拍|多买|[拍买]多了|买重|误拍|手滑|\b(?:by (?:mistake|accident)|accidentally|ordered (?:the )?wrong|wrong(?:ly)? ordered|ordered (?:it )?twice|duplicate order)\b/g,
  ],
  [
    'no_longer_needed',
    /(?<!换货?|退货?|维?修)不(?:想)?(?:要|需要|用|买)了|用不(?:上|着)了?|不需要(?!.{0,3}(?:人工|真人|客服|发票|开票|专票))|后悔|改主意|已经(?:买|有)了|买到了|\b(?:no longer (?:need|want)|don'?t (?:need|want) (?:it|them|this|(?:the|my) [a-z]+) ?(?:any ?more)?|changed my mind|not needed|bought it elsewhere)\b/g,
  ],
  [
    'dislike',
    /不喜欢|不好看|不满意|不合适|不适合|难看|太丑|丑|没感觉|跟想(?:象|的)|不如预期|手感|效果(?:不好|一般)|不舒服|太薄|太厚|太透|\b(?:don'?t|do not|didn'?t|doesn'?t) (?:really )?(?:like|suit|look good)|\b(?:ugly|dislike|not what i expected|looks awful|not satisfied|disappointed with (?:it|the look))\b/g,
  ],
];

/** What is said of the wrapping alone: displeasure, where a reason of the goods is told beside it. */
export const WRAPPING =
  /(?:(?:破|旧|烂|脏|压[扁烂坏瘪]的?)+(?:的|又)*)*(?:箱|盒|包装|快递袋|外袋)[子箱盒]?[^,。;!?\s]{0,8}(?:旧|破|扁|烂|瘪|压|脏)[^,。;!?\s]{0,4}|\b(?:(?:old|crushed|battered|dented|torn|dirty|second-?hand) (?:and )?)+(?:\w+ )?(?:box|package|packaging|parcel)\b|\b(?:box|package|packaging|parcel) (?:\w+ ){0,3}(?:old|crushed|battered|dented|torn|dirty)(?: and (?:old|crushed|battered|dented|torn|dirty))*\b/g;

/** Faults of the goods that no way of carrying them brings about. */
export const NOT_OF_TRANSIT: readonly string[] = [
  'open_seam',
  'colour_loss',
  'shrunk',
  'pilling',
  'odour',
  'fit',
];

/** The goods are as they should be (F6). */
export const NO_REASON: readonly Reason[] = ['dislike', 'ordered_by_mistake', 'no_longer_needed'];
