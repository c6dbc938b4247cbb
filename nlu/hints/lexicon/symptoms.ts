import { anyOf } from '../../text/patterns';
import { DOES_NOT_WORK } from './faults';

/**
 * What is wrong with the goods, finer than a reason: policy tells trifles and buyer's damage (Q2–Q4) by these. The
 * first row that speaks wins, so defects stand before trifles: a tear counts, whatever thread hangs beside it.
 */
export const SYMPTOMS: readonly (readonly [string, RegExp])[] = [
  [
    'buyer_damage',
    anyOf(
      [
        /(?:我|自己|孩子|小孩|狗|猫|家里人|老公|老婆)(?:自己|不小心|给|把.{0,6}){0,3}(?:(?!收|拆|打开|一看|发现|快递|物流|路上|你们).){0,4}(?:摔|弄坏|弄破|弄脏|剪坏|洗坏|摔坏|踩|咬|进水|泡水)/,
        /不小心(?:摔|弄|掉|碰|洗|进水)|掉(?:水|地|马桶)里?/,
        /\bi (?:accidentally )?(?:dropped|broke|spilled|cracked|damaged|washed it wrong)\b/,
        /\bmy (?:dog|cat|kid|son|daughter|child) (?:\w+ )?(?:broke|bit|chewed|ruined|dropped|damaged|tore)\b/,
        /\bwater damage\b/,
      ],
      'g',
    ),
  ],
  [
    'hole',
    /破洞|有(?:个|一个|几个|小)*洞|(?:破|烂)了?(?:一|两|几)?个?(?:大|小)?(?:洞|口)|窟窿|(?:大|小|破)洞|\bholes?\b/g,
  ],
  [
    'tear',
    /撕(?:开|破|裂|口)|扯(?:破|坏)|破了?(?:一|道|个)?口子?|\b(?:torn|tear|rip(?:s|ped)?(?!-? ?off))\b/g,
  ],
  [
    'stain',
    /污渍|污点|有(?:点|块)?脏|脏的|脏了|印子|油渍|黄斑|黑点|\b(?:stain(?:s|ed)?|dirty|marks? on|spots? on)\b/g,
  ],
  [
    'no_function',
    anyOf(
      [
        /(?:不|没)(?:亮|转(?!人|接|真|客|给)|响|热|制冷|加热|通电|出水|出声|工作|反应|声音|显示|启动)|充不(?:进|了)|充电没|开不了?机|用不了|不能用|没法用/,
        /不好使|失灵|黑屏|花屏|死机|自动关机/,
        DOES_NOT_WORK,
        /\bflicker(?:s|ing)?\b|\bno (?:sound|power|picture|signal|display|heat)\b/,
        /\bdead\b(?!line)(?: (?:pixel|on arrival|battery))?\b/,
      ],
      'g',
    ),
  ],
  ['leak', /漏(?:水|电|油|气|液)|\bleak(?:s|ing|ed)?\b/g],
  [
    'spoilt',
    /发霉|变质|馊|烂了|都烂|长毛|有虫|化了|胀(?:包|袋)|\b(?:mou?ld(?:y)?|rotten|spoil(?:ed|t)|melted|gone bad)\b/g,
  ],
  ['broken', /碎|裂|断了|坏了|破了|摔坏|\b(?:broken|broke|shattered|cracked|smashed|snapped)\b/g],
  [
    'open_seam',
    /开线|脱线|绽线|线缝?开|开胶|脱胶|开裂线|\b(?:seams?|stitching|stitches|sole)\b.{0,14}\b(?:came|come|coming|open|apart|undone|ripped|off|split)\b/g,
  ],
  ['colour_loss', /掉色|褪色|染(?:色|了|到)|\b(?:faded|fading|colou?r (?:bled|bleeds|ran|runs|came off))\b/g],
  ['shrunk', /缩水(?!版)|洗(?:完|后|了)?.{0,4}(?:变小|小了)|\bshr(?:ank|unk|inks?)\b/g],
  ['pilling', /起球|起毛|\bbobbl(?:es?|ed|ing)\b|\bpill(?:s|ing|ed)\b/g],
  [
    'odour',
    /异味|怪味|臭|刺鼻|难闻|有(?:一)?股(?:味|味道|味儿)|味道(?:很|太|好|特别)?(?:大|重|冲)|\b(?:smells?|stinks?|odou?r)\b/g,
  ],
  [
    'no_spare_button',
    /(?:没有?|缺|无)备用?(?:扣子?|纽扣)|(?:no|without (?:a )?|not any) ?spare (?:button|one)|\bno spare button\b/g,
  ],
  [
    'spare_button',
    /(?:扣子|纽扣|钮扣|扣).{0,10}有备用?(?:扣子?|纽扣|的)|\bbutton\b.{0,30}\b(?:has|have|there(?:'s| is)) a spare\b/g,
  ],
  [
    'loose_button',
    /(?:扣子|纽扣|钮扣)(?:有点|有些|都|快|要)*(?:松|快掉|要掉)|\bloose buttons?\b|\bbuttons? (?:is |are )?loose\b/g,
  ],
  [
    'lost_button',
    anyOf(
      [
        /(?:少|掉|缺|没|丢)(?:了|一|两|个|颗|几|有)*(?:扣子|纽扣|钮扣|扣)|(?:扣子|纽扣|钮扣).{0,4}(?:掉|松|少|没|缺|丢)/,
        /\b(?:missing|lost|loose|no) buttons?\b/,
        /\bbuttons? (?:\w+ ){0,2}(?:missing|fell off|came off|loose|lost)\b/,
      ],
      'g',
    ),
  ],
  [
    'tiny_flaw',
    /小瑕疵|轻微瑕疵|一点点?瑕疵|小(?:毛病|问题|划痕)|裁剪痕|压痕|折痕|\b(?:tiny|small|minor|little) (?:flaw|defect|mark|imperfection|scratch)\b/g,
  ],
  ['scratch', /划痕|刮(?:花|痕)|划(?:了|花|伤)|\bscratch(?:es|ed)?\b/g],
  ['loose_thread', /线头|多余的线|\b(?:loose|hanging|stray) threads?\b|\bthread ends?\b/g],
  [
    'screen_colour',
    /色差|颜色.{0,8}(?:不一样|不同|不对(?!板)|差|偏|深|浅|暗)|\bcolou?r (?:is |looks )?(?:a bit |slightly |totally |completely )?(?:off|different|darker|lighter|not the same)\b/g,
  ],
  ['see_through', /太?透(?:了|明|的)?(?:$|[,。!?\s])|太薄|太厚|\bsee[- ]through\b|\btoo (?:thin|thick)\b/g],
  [
    'feel',
    /手感|面料(?:硬|粗|扎)|扎(?:人|得慌|身)|不舒服|\b(?:scratchy|rough|itchy|feels? (?:cheap|rough|bad|stiff))\b/g,
  ],
  [
    'fit',
    /不合身|不合脚|(?:太|偏|有点|有些|买)(?:大|小|紧|松|肥|长|短|瘦)|挤脚|穿不(?:上|下|进)|\btoo (?:small|big|large|tight|loose|long|short)\b|\b(?:doesn'?t|does not|don'?t|didn'?t) fit\b/g,
  ],
];
