import { canonical } from '../text/normalise';

const THANKS =
  '(?:(?:many )?thanks|thank (?:you|u)|thx|tks|tysm|ty|cheers)(?: (?:so|very) much| a lot| a million| again| for (?:your|the|all your) help)*';

/** Thanks as a clause of their own, or at the end of one. */
const COURTESY = new RegExp(
  `\\b${THANKS}(?=\\s*(?:[,.!;~)]|$))|(?:非常|十分|太|多|先)?(?:谢谢|感谢|谢)(?:你们?|您|亲|啦|了|哈|哦|呀|啊)*(?=[,。!~\\s]|$)`,
  'g',
);

/** What is said beside thanks ("yes, that looks right. Thank you!"); undefined without thanks, or with nothing else. */
export function besideThanks(text: string): string | undefined {
  const plain = canonical(text);
  const rest = plain.replace(COURTESY, ' ').trim();
  return rest !== plain.trim() && /[\p{L}\p{N}]/u.test(rest) ? rest : undefined;
}
