import { whole } from '../../text/patterns';

/* Whole clauses that tell nothing, whatever was asked. */

const OF_ME = '(?:请|麻烦|那|好的?|行|嗯+|你|您|先|再|让我|等我|容我|我去|我来|我)*';
const PAUSE =
  '(?:稍[等候](?:一?[下会]儿?)?|等等?|等一等|等一?[下会]儿?|等我|一[下会]儿?|别着?急|看一?[看下]|想一?[想下]|找一?[找下]|翻一?[翻下]|去拍|拍一?下|回忆一?下|马上(?:就?[来好]|[拍发])?)';
const MOMENT = '(?:sec|second|moment|minute|min|mo|bit)';
const ASIDE = `(?:wait(?: for me)?|hang on|hold on|(?:in )?(?:a|one|1) ${MOMENT}|give me (?:a|one) ${MOMENT}|bear with me|brb|be right back|let me (?:see|check|look|think|find it|(?:take|have) a look)|h+m+|u+m+|u+h+|e+r+m*)`;

/** Asks for a moment. */
export const WAITS = new RegExp(
  `^${OF_ME}${PAUSE}(?:哈|啊|吧|呢|哦|哟|片刻|再说|再?回[你您])*$` +
    `|^(?:(?:ok|okay|sure|please|just|wait|so|well) )*${ASIDE}(?: (?:a|one) ${MOMENT})?(?: please)?$`,
);

/** Points at what was sent: "你看嘛", "照片看到了吗". */
export const LOOKS = new RegExp(
  '^(?:(?:你|您)们?|客服|亲|自己|那|倒是|先|再|帮我|麻烦|好好|仔细|不信|都|我?发的?|(?:照|图)片|图|视频)*' +
    `(?:(?:(?<=你|您|们|自己|好好|仔细|(?:照|图)片|图|视频)看|看(?=嘛|照|图|视|我发|上面))(?:看|一?下|一看|一眼|清楚)*)` +
    '(?:到|见)?(?:了)?(?:这个?|(?:照|图)片|图|视频|我发的(?:照片|图片?|视频)?|上面)?(?:啊|嘛|吧|呀|呗|哦|咯|了|没有?|吗|么)*$' +
    '|^(?:please |just |well |but )*(?:look|see|(?:take|have) a look|(?:see|look) for yourself|look at (?:it|this|that|(?:the|my) (?:photos?|pictures?|pics?)))$',
);

/** Acknowledges what was said. */
export const ACKNOWLEDGES = whole([
  /好(?:的|吧|滴|嘞|哒|呀|啊)?|行(?:吧|的|啊)?|可以(?:的|吧|啊)?|[嗯恩哦噢喔额呃啊诶欸哈呵嘿嘻]+|对(?:的|啊)?|是(?:的|啊)?|没错|知道(?:了|啦)/,
  /明白(?:了|啦)?|了解(?:了)?|收到|懂了|清楚了|没问题|得嘞/,
  /ok+|okay|k+|sure|al+ ?right|fine|right|yes|yep|yeah?|yup|got it|gotcha|i see|understood|noted/,
  /cool|great|good(?: to know)?|makes sense|a+h+|o+h+|aha|lol|(?:ha)+|no problem|np/,
]);

/** Sighs, and no more. */
export const SIGHS = whole([
  /(?:真|好|太)?(?:烦|气人|无语|离谱|累|崩溃)(?:死|人|躁)?(?:我)?了?|气死(?:我|人)?了?|服了(?:你们)?|醉了|我?晕(?:死|了)*|[唉哎]+呀?/,
  /我的天|天[哪呐啊]|救命|我[去靠]|真是的/,
  /(?:(?:this|that|it)(?:'s| is) |how |so )*(?:annoying|frustrating|ridiculous|unbelievable)|ugh+/,
  /omg|sigh|je+z|gee+z|argh+|gr+|damn|come on|oh (?:no|man|god|my god)/,
]);
