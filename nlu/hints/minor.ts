import { canonical } from '../text/normalise';
import { anyOf } from '../text/patterns';

/** Says of oneself to be under age; a count of days or of sizes is no age. */
const MINOR = anyOf([
  /\bi(?:'?m| am) (?:only |just |still )?(?:[5-9]|1[0-7])(?= ?(?:years? old|yrs? old|y\/?o\b)| ?[.,!?;]| ?$| (?:and|so|can|but|is|do)\b)/,
  /\bi(?:'?m| am) (?:still |only )?(?:a minor|under ?age|under (?:18|eighteen)|in (?:primary|middle) school)\b/,
  /我(?:今年|现在|才|只有|还|刚)*(?:[5-9]|1[0-7]|十[一二三四五六七]?|[五六七八九])岁(?!的)/,
  /我(?:还)?(?:是|属于)?(?:个)?(?:未成年|没成年|没满(?:18|十八))|我(?:是|还在?(?:上|读))(?:个)?(?:小学|初中)/,
]);

/** Whether the buyer seems to be a minor, which a person has to see to (H2). */
export const isMinor = (text: string): boolean => MINOR.test(canonical(text).replace(/[’‘`´]/g, "'"));
