import {
  COMPANY,
  COMPANY_CUES,
  ENGLISH_COMPANY,
  NO_NAME,
  NO_TITLE,
  RECIPIENT_ANNOUNCED,
  TITLE_ANNOUNCED,
} from './lexicon/contact';

/** "公司" alone names none. */
const SHORTEST = 4;

const tidy = (name: string): string =>
  name
    .trim()
    .replace(/(?:的?(?:发票)?|吧|谢谢|就行|please|thanks)$/i, '')
    .trim();

/** Whom an invoice is made out to: announced, else what ends like the name of a company. */
export function titlesIn(text: string): string[] {
  const [, ...groups] = TITLE_ANNOUNCED.exec(text) ?? [];
  const announced = tidy(groups.find((group) => group !== undefined) ?? '');
  if (announced.length >= 2 && !NO_TITLE.test(announced)) return [withinCompany(announced, text)];
  const company = (ENGLISH_COMPANY.exec(text) ?? COMPANY.exec(text))?.[0];
  const name = company && tidy(company.replace(COMPANY_CUES, ''));
  return name && name.length >= SHORTEST && !NO_TITLE.test(name) ? [name] : [];
}

/** "杭州云帆科技有限公司税号…" ends with the company, "Yunfan Co., Ltd." goes on after the comma. */
function withinCompany(announced: string, text: string): string {
  const english = ENGLISH_COMPANY.exec(text)?.[0];
  if (english?.startsWith(announced)) return english;
  const company = COMPANY.exec(announced);
  return company?.index === 0 ? company[0] : announced;
}

const HAN_NAME = /^[\p{Script=Han}·]{2,4}$/u;

/** Whom a parcel is for: announced, else the two to four characters that stand beside a phone number. */
export function recipientsIn(text: string, hasPhone: boolean): string[] {
  const [, chinese, english] = RECIPIENT_ANNOUNCED.exec(text) ?? [];
  const announced = chinese ?? english;
  if (announced && !NO_NAME.test(announced)) return [announced];
  if (!hasPhone) return [];
  const beside = text
    .split(/[,，。;；:：\n\s\u{FFFC}]+/u)
    .find((part) => HAN_NAME.test(part) && !NO_NAME.test(part));
  return beside ? [beside] : [];
}
