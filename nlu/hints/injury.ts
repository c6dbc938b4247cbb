import { canonical } from '../text/normalise';
import { anyOf } from '../text/patterns';

/** Somebody was hurt by the goods; a rash of complaints or a hurt feeling is no wound. */
const HURT = anyOf([
  /\b(?:burn(?:ed|t)|cut|hurt|injured|scalded|bruised|pierced) (?:my|his|her|our) (?:(?:left|right|little) )?(?:hand|finger|thumb|arm|leg|knee|foot|feet|face|eye|skin|mouth|lip|tongue|head|son|daughter|kid|child|baby|toddler)s?\b/,
  /\b(?:i|we|he|she|my (?:son|daughter|kid|child|baby)) (?:got|was|were) (?:badly |slightly )?(?:burned|burnt|hurt|injured|scalded|electrocuted)\b|\b(?:an |got |gave me )electric shock\b/,
  /(?:烫|割|划|扎|砸|夹|磕|烧|炸|电)(?:到|伤|破|着)了?(?:我的?|一下|孩子的?|宝宝的?|娃的?)?(?:手|脸|脚|胳膊|腿|皮肤|嘴|眼睛?|头|人)/,
  /(?:我|孩子|宝宝|娃|老人|手|脚)(?:被|给)?(?:烫|割|划|扎|砸|夹|烧|炸|电)伤了|(?:我|孩子|宝宝|娃)受伤了/,
]);

/** Whether the buyer tells that the goods hurt somebody. */
export const tellsInjury = (text: string): boolean => HURT.test(canonical(text));
