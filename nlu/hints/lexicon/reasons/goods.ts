import type { Reason } from '../../../../storage/records';
import { anyOf, words } from '../../../text/patterns';
import { DOES_NOT_WORK } from '../faults';

/** The goods themselves, and the mind that was changed. */
export const GOODS: readonly (readonly [Reason, RegExp])[] = [
  [
    'wrong_size',
    anyOf(
      [
        /(?:大|小|长|短|肥|紧)(?:得|到)(?:能|可以|离谱|吓人|像|跟|不行|穿不|没法)/,
        /(?:尺码|码数|号码|尺寸|大小|码子?)(?:也|都|真|实在)?不(?:太|怎么|是很|够)?(?:合适|合身|对)/,
        /(?:尺码|码数|号码|尺寸|码子?)(?:.{0,3})(?<!怎么|咋|如何|该)(?:偏|太|有点|不合|不对|不准|买|选|大|小|拿)|不合身|不合脚/,
        /穿(?:不上|不下|不进|着|上)?.{0,4}(?:太|偏|有点|好|很|过)?(?:大|小|紧|松|肥|瘦|长|短|挤)(?!家)/,
        /[大小紧松肥瘦长短]了(?<!(?:问题|麻烦|损失|事情?|声音?|[老长越])[大小紧松肥瘦长短]了)(?=[要想换退]|[得能给](?:我)?[换退]|可以[换退])/,
        /(?:太|偏|有点|有些|买|好|小)(?:大|小|紧|肥|长|短|瘦)了?(?:$|[,。!?\s一点些]|了|换|能)|(?<![越老洞缝]|口子|窟窿)(?:大|小)了(?:一|两|点|半|$|[,。\s])|挤脚/,
        /勒得?慌|腰围?(?:大|小|紧)/,
        /\b(?:too|bit|little|way|runs?|slightly) (?:small|big|large|tight|loose|long|short)\b/,
        /\b(?:doesn'?t|does not|don'?t|didn'?t|do not|not) fit\b|\bwrong size\b/,
      ],
      'g',
    ),
  ],
  [
    'quality_defect',
    anyOf(
      [
        /质量(?:太|很|真|有|这么|也|不|问题|差|堪忧|好差|太次)|破(?:了|洞|个|的|皮|损)|有(?:个|一个|几个)?(?:小|大)?洞|起球|起毛|开线|脱线|开胶|脱胶|掉色/,
        /褪色|掉漆|掉皮|掉毛|缩水|坏了?|断了|裂了?|烂了?|变形|生锈|发霉|长毛|变质|馊|臭|吃(?:了|完|坏)[^,。;!?]{0,4}(?:拉肚子|吐|不舒服|肚子(?:疼|痛)|中毒|过敏)|(?:灯|屏幕?|显示器?)(?:光|老|总|一直|会|在|也|都|还|一)*闪|有(?:一)?(?:股)?(?:异味|怪味|味道|味儿?(?!好)|虫|污渍|划痕|瑕疵|裂|毛病|故障|破|杂音|异响)/,
        /味道(?:刺鼻|大)|刺鼻|污渍|划痕|瑕疵|裂纹|(?:不|没)(?:亮|转(?!人|接|真|客|给)|响|热|制冷|加热|通电|出水|出声|工作|反应|声音|显示|充电|启动)/,
        /充不(?:进|了)|开不了?机|用不了|不能用|没法用|不好使|失灵|黑屏|花屏|死机|自动关机|卡顿|漏水|漏电|漏油|漏气|跳闸|短路|冒烟|发烫|拉链|残次|次品|做工/,
        words([
          /broken|broke|defective|faulty|defect|hole|torn|tear|rip(?:s|ped)?(?!-? ?off)|stain(?:ed)?/,
          /flicker(?:s|ing)?|scratch(?:ed|es)?|crack(?:ed)?|poor quality|bad quality|cheaply made/,
          /malfunction|leak(?:s|ing)?|mold(?:y)?|rotten|spoiled|faded|shrank|rust(?:y)?|peeling|pilling|bobbl(?:es?|ed|ing)/,
          /fell apart|came apart|died|dead(?! ?line)/,
        ]),
        DOES_NOT_WORK,
        /\bmak(?:es?|ing) (?:(?:an?|this|some|such|these) )?(?:\w+ ){0,2}nois(?:es?|y)\b/,
        /\b(?:soles?|seams?|straps?|heels?|handles?|zip(?:per)?s?|clasps?|hinges?) (?:\w+ ){0,3}(?:came|come|coming|comes|fell|fallen|falling|broke) (?:off|apart|undone|loose|away)\b/,
        /\bno (?:sound|power|picture|signal|display|heat)\b/,
        /\b(?:stinks?|stinky|smelly|(?:bad|awful|strange|weird|funny|chemical|strong|horrible|terrible) (?:smell|odou?r)s?|(?:about|because of|it's) the smell)\b/,
        /\bsmells? (?:so |really |very |quite |a bit )?(?:bad|awful|strange|weird|funny|strong|horrible|terrible|musty|mouldy|moldy|of|like (?:chemicals?|plastic|petrol|glue|paint))\b/,
        /\bquality (?:is )?(?:bad|poor|terrible|problem|issue)\b/,
      ],
      'g',
    ),
  ],
  [
    'ordered_by_mistake',
    anyOf(
      [
        /拍错|买错|下错|选错|点错|拍重|重复(?:下单|拍|买)|多拍|多买|[拍买]多了|买重|误拍|手滑|(?:孩子|小孩|娃|宝宝|儿子|女儿|熊孩子|老人|我妈|我爸)[^,。;!?]{0,6}(?:乱|误|瞎|不小心)[^,。;!?]{0,2}(?:点|拍|按|买|下单)/,
        /\b(?:by (?:mistake|accident)|accidentally|ordered (?:the )?wrong|wrong(?:ly)? ordered|ordered (?:it )?twice|duplicate order)\b/,
      ],
      'g',
    ),
  ],
  [
    'no_longer_needed',
    anyOf(
      [
        /(?<!换货?|退货?|维?修)不(?:想)?(?:要|需要|用|买)了|用不(?:上|着)了?|不需要(?!.{0,3}(?:人工|真人|客服|发票|开票|专票))|后悔|改主意/,
        /已经(?:买|有)了|买到了/,
        /\b(?:no longer (?:need|want)|don'?t (?:need|want) (?:it|them|this|(?:the|my) [a-z]+) ?(?:any ?more)?|changed my mind|not needed|unwanted|bought it elsewhere)\b/,
      ],
      'g',
    ),
  ],
  [
    'dislike',
    anyOf(
      [
        /不喜欢|不好看|不满意|不合适|不适合|难看|太丑|丑|没感觉|跟想(?:象|的)|不如预期|手感|效果(?:不好|一般)|不舒服|太薄|太厚|太透/,
        /\b(?:don'?t|do not|didn'?t|doesn'?t) (?:really )?(?:like|suit|look good)/,
        /\b(?:ugly|dislike|not what i expected|looks awful|not satisfied|disappointed with (?:it|the look)|unflattering)\b/,
        /\bnot (?:really |quite )?(?:(?:to )?my (?:style|taste|thing|colou?r)|for me)\b/,
      ],
      'g',
    ),
  ],
];
