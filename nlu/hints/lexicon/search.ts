import { anyOf } from '../../text/patterns';

const LOOKS_ZH = /(?:问|找|看|翻|查)(?:过|了|遍)/;
const PLACE_ZH =
  /(?:邻居|隔壁|楼上|楼下|门卫|保安|物业|前台|传达室|收发室|驿站|丰巢|快递柜|柜子|门口|信箱|代收点|家里人?|室友|同事|家人|附近|四周|周围)/;
const LOOKED = /\b(?:checked|asked|looked|searched|tried|spoken? (?:to|with)|talked (?:to|with)|knocked)\b/;
const NOTHING = /\b(?:nobody|no one|none|nothing|not)\b/;
const NOT_SEEN = /\b(?:nothing|hasn'?t|haven'?t|doesn'?t|didn'?t|not|has no|have no|no parcel)\b/;
const PLACE = anyOf([
  /\b(?:neighbou?rs?|next door|lockers?|reception|front desk|concierge|guards?|security|door ?man|porter)\b/,
  /\b(?:mail ?(?:room|box)|letter ?box|porch|garden|garage|(?:pick ?-?up|collection) (?:point|station)|post office)\b/,
  /\b(?:caretaker|landlord|family|(?:flat|room|house) ?mates?|everywhere|everyone|all over)\b/,
]);

const within = (most: number, ...parts: RegExp[]): RegExp =>
  new RegExp(parts.map(({ source }) => `(?:${source})`).join(`.{0,${most}}`));

/** It was asked for, or looked for, where a parcel may lie ("问过邻居了", "checked with the neighbours"). */
export const SEARCHES = anyOf([
  within(5, PLACE_ZH, LOOKS_ZH),
  within(4, LOOKS_ZH, PLACE_ZH),
  within(2, PLACE_ZH, /(?:没有|没收|没见)/),
  within(24, LOOKED, PLACE),
  within(12, PLACE, NOT_SEEN),
  within(16, NOTHING, PLACE),
]);
