/**
 * A whole clause that tells nothing of what is wrong: a greeting, a wish, a hurry, a question about the sum. It is left
 * out of the description at its beginning and its end only.
 */
export const CHATTER: readonly RegExp[] = [
  /^(?:你好|您好|亲|亲亲|老板|客服|在吗|在不在|哈喽|喂|那个|那|谢谢|拜托|麻烦(?:了|你|您)?|hi|hello|hey)$/i,
  /^(?:我|请|麻烦|帮我|给我|那|就|直接|赶紧|快点?|马上|能不能|可以|可不可以|能|要求|申请|想|要|必须|得|现在)*(?:仅退款|只退款|退货退款|退款退货|退钱|退款|退货|全额退款|换货|维修|换一个|退掉|退了)(?:给我|可以|行|吧|啊|呀|呢|吗|么|了|快点|算了|不)*$/,
  /^(?:我|那|就|给我|帮我|要|想|必须|东西|都|全部?|所有的?|一(?:起|并|块儿?)|统统|通通|整单|[俩仨]|[一两三四五六七八九十几\d]+[件个双条套只台副])*(?:退|换|修)(?:掉|货|款|了)?(?:给我|吧|呗|啊|呀|了)*$/,
  /^(?:我)?(?:都要|[一两三四五六七八九十\d]+[件个双条套只台副](?:都(?:要|是)?)?)$/,
  /^(?:please |just |i (?:want|need) to )*(?:return|refund|exchange|send back) (?:all|both|everything|the (?:whole|entire) (?:order|lot))(?: of)?(?: it| them| these| those)?(?: please)?$|^(?:all|both)(?: of (?:them|these|those|it))?(?: please)?$/i,
  /^(?:赶紧|快点?|尽快|马上|速度|立刻|急)(?:处理|解决|办|退|弄|给我)*(?:一下|点|吧|啊|了|的|退钱|退款)*$/,
  /^(?:退|能退|赔|可以退)?多少(?:钱|块)?(?:啊|呢)?$|^(?:怎么|咋)(?:办|弄|处理|退)(?:啊|呢)?$/,
  /^(?:please |pls |just |and |so |i )*(?:(?:want|need|would like|'d like|can i (?:get|have)|give me|get me) )?(?:to )?(?:a |my |the |full )*(?:refund(?: (?:me|it|only|please|pls|now))*|money back|return (?:it|this)?(?: for a refund)?|exchange(?: it)?|replacement)(?: please| pls| now)*$/i,
  /^(?:please |pls )?(?:hurry(?: up)?|asap|quickly|be quick|thanks?|thank you|please|pls)$/i,
  /^how much (?:do|can|will) i get(?: back)?$/i,
  /^(?:就|只|我?只?要|退|给我?){0,6}[¥$]?\s*\d+(?:\.\d+)?\s*(?:元|块钱?|yuan|rmb)?(?:就(?:行|好|可以|够)|够了| is (?:enough|fine|ok(?:ay)?)| back| please)*(?:了|吧)?$/i,
];
