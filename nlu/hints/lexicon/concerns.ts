import { anyOf, framed } from '../../text/patterns';

/** Paid, but for the way of a parcel: not the price of the order. */
export const PAID_FREIGHT = /运费|邮费|快递费|寄费|\b(?:shipping|postage|freight|courier)\b/;

/** What lies on a buyer's heart beside an application; the first row that speaks wins. */
export const CONCERNS = [
  [
    'difference',
    anyOf([
      /(?<!退|返|还|降价)差价(?:是|要|得)?(?:怎么|咋|如何|多少|几|谁|要(?:补|付|给)吗|呢)/,
      /(?:要|用|需要|得|会)(?:不要|不用|不会)?(?:再)?(?:补|加|贴|付|出)(?:差价|钱|多少|点钱)(?:吗|么|不|$)|补(?:差价|钱)?多少/,
      /(?:补|加)(?:多少|几)(?:钱|块)|(?:怎么|咋|如何)(?:补|加)(?:差价|钱)/,
      /贵(?:的|一点的|出来?的)(?:那个|那件|那款|部分)?(?:怎么|咋|能换|可以换|要补)/,
      /\b(?:pay|cover|make up|settle) (?:for )?the (?:price )?difference\b|\bprice difference\b/,
      /\bdifference in price\b|\bpay (?:extra|more)\b|\bhow much (?:extra|more)\b/,
    ]),
  ],
  [
    'bot',
    anyOf([
      /(?:你|您|这|对面|那边|是)(?:到底)?(?:是|不是|是不是)?(?:个|在用)?(?:机器人?|ai|智能客服|人机|程序)(?:吗|么|吧|还是.{0,4}|不是|啊|呀)?[?。!]*$/,
      /机器(?:人)?还是(?:真)?人|(?:真)?人还是(?:机器|ai)|^(?:你|您|对面)?(?:是|是不是)(?:真|活)?人(?:吗|么|还是.{0,4})?[?]*$/,
      /\b(?:are you|is this|am i (?:talking|speaking|chatting) (?:to|with))\b.{0,12}\b(?:bot|robot|human|person|machine|ai|chatbot)\b/,
    ]),
  ],
  [
    'compensation',
    anyOf([
      /(?:假|退)一(?:赔|罚|陪)(?:三|四|十|3|4|10)|(?:三|3|十|10|双|两)倍(?:的)?(?:赔|补|价)/,
      /(?<!运费|邮费|保险|险)赔(?:偿|多少|我多少|几|钱|点)|(?:怎么|咋|要|给|得|能)赔(?!付)|赔不赔|(?:有|给|要)(?:什么|点)?补偿|误工费|精神损失/,
      /\bcompensat(?:ion|e)\b/,
      /\b(?:3x|triple|three times|ten times|10x|double) (?:the )?(?:price|refund|compensation|money|amount|back)\b/,
    ]),
  ],
  [
    'payment',
    anyOf([
      /(?:显示|写着|还是|说是?)(?:没|未|待)(?:付|支付)|付过(?:款|钱)?了(?!运费|邮费|快递费|定金|税)/,
      /(?:我|已经|明明|早就?|昨天|刚刚?)(?:都)?(?:付|支付)(?:款|钱|过)?(?:款|钱)?了(?!运费|邮费|快递费|定金|税)|(?:钱|款)(?:都|已经)?扣了/,
      /扣(?:了)?(?:款|钱|我)/,
      /\bi(?:'ve| have)?(?: already)? paid\b(?! (?:for )?(?:the )?(?:shipping|postage|return)| (?:by|with|via|from|using) |,? ?[¥$]?\d)/,
      /\bpayment (?:went|has gone|did go) through\b/,
      /\b(?:shows?|says|still) (?:as |it'?s )?(?:unpaid|not paid|waiting for payment)\b/,
      /\b(?:was|been) charged\b/,
    ]),
  ],
  [
    'plea',
    anyOf([
      /通融|破(?:个|一次)?例|行个方便|网开一面|宽限|商量(?:一下|商量)|求(?:求)?(?:你|您)|照顾一下|特殊处理/,
      /(?:就|才|只|只是|也就)(?:晚|超|过)(?:期|时)?了?(?:一|两|三|几|\d)(?:点)?天/,
      /\b(?:only|just) (?:a|one|two|three|\d) (?:days?|hours?) (?:late|over|past)\b/,
      /\b(?:a|one|two|three|\d) days? late\b|\b(?:make|making) an exception\b|\bbend the rules?\b/,
      /\bbe flexible\b|\bas a (?:favou?r|goodwill)\b/,
    ]),
  ],
  [
    'why_not',
    anyOf([
      /^(?:那)?(?:为什么|为啥|凭什么|凭啥|怎么就?)(?:就)?(?:不(?:能|行|可以|让|给)|办不了|退不了|不给办)(?:退|换|办|修|申请)?(?:货|款|了|呢|啊)*[?!]*$/,
      /^why (?:can'?t|cannot|can not|couldn'?t) (?:i|you)\b.{0,24}$/,
      /^why (?:isn'?t|is) (?:it|that) (?:not )?(?:possible|refused|allowed)\??$/,
      /^why (?:was (?:it|that)|did you) (?:refused?|declined?|rejected?)\b.{0,12}$/,
    ]),
  ],
  [
    'sign_in',
    /登(?:录|陆|不上|不进)|没(?:有)?(?:账|帐)号|注册|(?:账|帐)号|密码|\b(?:log|sign)(?:ged|ging|ing)? ?(?:in|on|up)\b|\blogin\b|\b(?:an|my|no) account\b|\bpassword\b/,
  ],
  [
    'name',
    /^(?:你好|您好)?[,，\s]*我(?:是|叫|名字是|的名字是)(?!买家|顾客|客户|卖家|会员|新手|女|男|学生)\p{Script=Han}{2,3}$|^(?:hi,? |hello,? )?(?:my name is|i am|i'm|this is) [a-z]+(?: [a-z]+)?$/u,
  ],
  [
    'shrug',
    anyOf([
      framed(
        /^(?:那就|我|我也|这个|真的?|都)*/,
        [
          /随便(?:哪个|你|您)?(?:都行|都可以|选)?|随意|怎[么样]都(?:行|可以)|哪个都(?:行|可以)|都行|都可以|无所谓|(?:你们?|您)?看着(?:办|来|选)/,
          /(?:你们?|您)(?:定|说了算|决定|猜猜?(?:看|呢)?|说呢|觉得呢|帮我选)/,
          /(?:也|还|真)*(?:不(?:太|大)?(?:知道|晓得|清楚|懂|确定|会(?:选|写|填|说|描述))|没想好|说不(?:清|上来)|不好说|忘(?:记)?了?|记不(?:清|得|住)|不记得)/,
          /(?:谁|鬼|我(?:哪|怎么))(?:会)?知道|不知道(?:选|写|填|说)(?:什么|哪个|啥|几)(?:好)?|选哪个(?:好)?/,
        ],
        /(?:啊|呀|吧|呢|哦|了|啦|诶|唉)*$/,
      ),
      framed(
        /^(?:sorry,? )?(?:i )?(?:really |honestly )?/,
        [
          /(?:don'?t|do not|dont) (?:really )?(?:know|care|mind|remember)|have no (?:idea|clue)/,
          /can'?t (?:tell|remember|say)|dunno|idk|no (?:idea|clue)|not (?:really )?sure|whatever/,
          /any(?:thing| of them|one)?(?: is fine| will do| works)?|either(?: is fine| one)?/,
          /it doesn'?t matter|doesn'?t matter|up to you|your call|you (?:decide|choose|pick|tell me)/,
          /(?:you )?guess|beats me/,
        ],
        /(?: which(?: one)?(?: to (?:pick|choose))?| what to (?:say|write|pick|choose))?$/,
      ),
    ]),
  ],
] as const;
export type Concern = (typeof CONCERNS)[number][0];
