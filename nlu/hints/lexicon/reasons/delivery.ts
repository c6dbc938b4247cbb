import type { Reason } from '../../../../storage/records';
import { anyOf } from '../../../text/patterns';

/** What came, or did not, and how. */
export const DELIVERY: readonly (readonly [Reason, RegExp])[] = [
  [
    'counterfeit',
    anyOf(
      [
        /假货|(?<!真的?(?:还是)?)假的(?!还是真)|假冒|甲货|山寨|高仿|盗版|仿品|不是正品|非正品|不像正品|是正品吗|冒牌|防伪(?:码)?(?:查不到|不对|是假)/,
        /\b(?:fake|counterfeit|knock-?off|not (?:authentic|genuine|original|real)|replica|imitation)\b/,
      ],
      'g',
    ),
  ],
  [
    'lost_parcel',
    anyOf(
      [
        /丢件|(?:[\d两三四五六七八九十几好多]+天|半个?月|一周)(?:了|都|也|一直)*(?:没(?:有)?(?:动静|更新|动(?!过|手))|不动了?)|丢了|弄丢|送丢|丢失|被偷/,
        /遗失|快递没了|(?:物流|快递|包裹|单号|运单).{0,12}(?:不动|不更新|没(?:有)?(?:更新|动静|变化|动)|停(?:了|着|在|滞))/,
        /\b(?:parcel|package|order|it|shipment)\b.{0,20}\b(?:lost|stolen|went missing|disappeared)\b/,
        /\blost (?:in transit|parcel|package)\b|\bstolen\b/,
        /\b(?:parcel|package|tracking|shipment|order|it)\b.{0,20}\b(?:stuck|hasn'?t (?:moved|updated)|not (?:moved|moving)|stopped moving)\b/,
        /\bno (?:movement|tracking updates?|updates?)\b/,
      ],
      'g',
    ),
  ],
  [
    'not_received',
    anyOf(
      [
        /(?:没有?|未|不是我)(?:让人|让他们?|叫他们?)?拒(?:收|签)(?!.*(?:收到|到货|到手)了)/,
        /(?<!赠品|小样|礼品|礼物|配件|送的|送的东西)没(?:有)?收到(?:货|快递|包裹|东西|件|$|[,。!?\s啊呢吧])|未收到(?:货|快递|包裹|商品|$|[,。])/,
        /没拿到(?:货|快递|包裹|东西|手|$|[,。!?\s啊呢])|(?:没见到|没看到|没看见)(?:货|快递|包裹|东西|件)|没(?:受|收)倒|没到货|货没到/,
        /(?:不是(?:我|本人)|没有?人)签收|虚假签收|显示签收.{0,8}没/,
        /\b(?:never|not|n't|haven't|hasn't|didn't|havent|didnt) (?:\w+ )?(?:received?|recieved?|arrived?|arrive|got(?:ten)?|get|come|showed up) (?:it|my|the|any|anything|yet)\b/,
        /\b(?:never|not|hasn't|didn't) (?:received?|arrived?|arrive|came|delivered|show(?:ed|n)? up)\b/,
        /\bnothing (?:arrived|came|here)\b/,
      ],
      'g',
    ),
  ],
  [
    'wrong_item',
    anyOf(
      [
        /(?<!(?:照片|图片?|截图|视频|凭证|地址|消息)(?:好像|我|又)?)发错|发措|寄错|错发|装错|拿错货|货不对(?!板|版)|不是我(?:买|要|拍|订|下单|选)的|发成了?/,
        /寄成了?|(?:买|拍|要|订)的是?.{1,10}[,，\s]?(?:发|来|寄|收到|给我)的?(?:却|是|了|的是)+.{1,8}|给我(?:发|寄)(?:了|个)别/,
        /(?:发|寄)来的?(?:却)?是(?!坏|破|假|烂|碎)/,
        /\bwrong (?:item|product|color|colour|one|thing|model|order|version|parcel|shoes?|shirt|dress)\b/,
        /\b(?:sent|got|received|gave)(?: me)? (?:the |a )?(?:wrong|different|another|someone else)\b/,
        /\bnot what i ordered\b|\bordered .{1,20} but (?:got|received)\b/,
      ],
      'g',
    ),
  ],
  [
    'missing_part',
    anyOf(
      [
        /少发|漏发|漏了(?!水|油|液|气|电)|漏装|漏寄|(?<!退款|退的|退我的|到账|钱|款|金额|太)(?:怎么)?少了(?!.{0,2}(?:\d+|[一二两三四五六七八九十百几])?(?:块|元|钱))|少件|少寄|少一|少个|少两|少给|缺(?:少|件|了|个|一)|配件(?:不全|没有|没给|少)|不齐|没发全/,
        /(?:赠品|(?:说|答应)?(?:好的)?送的(?:东西|小样|礼品|礼物|那个|小礼物)?)(?:呢|少|没(?:有)?(?:收到|给|送|见|看到)?)|没(?:有)?(?:给|送)?赠品|没有?(?:充电器|说明书|配件|螺丝|遥控器?|电池|数据线|盖子)|数量(?:不对|少|不够)|空(?:包裹|盒|箱)/,
        /(?<!量|量出来|量下来|量了|实测|实际)只(?:收到|有|发了|来了|到了)[一二两三半\d]|缺斤|少称/,
        /\b(?:missing|left out|incomplete)\b|\bempty (?:box|parcel|package)\b/,
        /\bonly (?:received|got|sent)\b|\bnot in the box\b|\bdidn'?t (?:come with|include)\b/,
        /\b(?:came|arrived|sent(?: \w+)?|shipped|delivered) without\b(?! (?:any )?(?:notice|warning|asking|telling|permission|problem|issue))/,
      ],
      'g',
    ),
  ],
  [
    'damaged_in_transit',
    anyOf(
      [
        /(?:运输|路上|快递|途中|物流|配送).{0,8}(?:坏|碎|破|压|摔|弄|烂|损)|压(?:坏|扁|烂|碎|变形|瘪)|摔(?:坏|碎|烂)|碎了|全碎|都碎|摔了|撞(?:坏|瘪)/,
        /磕(?:坏|碎)|包装.{0,6}(?:破|烂|坏|扁|损)|(?<![口裤衣背书睡腰布]|手提|托特|购物|收纳|保温|垃圾|包的)袋子?.{0,2}(?:破|烂|裂)/,
        /(?:盒|箱)子?.{0,3}(?:扁|破|烂|瘪)了?|洒了|漏(?:液|了一|得到处)|破损/,
        /\b(?:damaged|broken|smashed|crushed|shattered|cracked) (?:in|during|on) (?:transit|shipping|delivery|the way)\b/,
        /\b(?:arrived|came|delivered|was|were) (?:\w+ )?(?:smashed|crushed|shattered|in pieces|dented)\b/,
        /\bshattered\b|\bcrushed\b|\bsmashed\b|\b(?:arrived|came) (?:broken|damaged|cracked)\b/,
      ],
      'g',
    ),
  ],
];
