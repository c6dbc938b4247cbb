import { caseworkHints } from './casework/casework';
import { extractControls } from './controls/controls';
import { coloursIn } from './entities/colours';
import { extractEntities } from './entities/entities';
import { contentWords } from './words';
import { extractHints } from './hints/hints';
import { concernIn } from './hints/concerns';
import { closes } from './hints/closing';
import { contrastIn } from './hints/contrast';
import { fillerIn } from './hints/filler';
import { onlyAsks } from './hints/only-asks';
import { partsOf } from './parts/parts';
import { asideIn, requestHints } from './hints/requests';
import { tellsInjury } from './hints/injury';
import { mentionsIn } from './hints/mentions';
import { isMinor } from './hints/minor';
import { problemIn } from './hints/problem';
import { isPlainYes } from './hints/plain-yes';
import { besideThanks } from './hints/thanks';
import type { Language } from '../storage/records';
import { createManager, nluOf } from './model/host';
import { loadModel } from './model/model-file';
import type { SvmNlu } from './model/svm-nlu';
import { moodOf } from './mood/mood';
import { featurise } from './features/featurise';
import { guess } from './guess';
import { createKnowledge } from './knowledge/knowledge';
import { languageOf } from './text/language';
import type { Hints, Understander, Understanding } from './understanding';

const WARM_UP_ROUNDS = 60;
const WARM_UP = [
  '上周五买的蓝色L码退一件，退我20块5，还没收到',
  '快递显示签收了可是我没收到，放门口了门口啥也没有',
  '不要转人工，第二个订单12345678901换成黑色，运费谁出？',
  '鞋子38穿着打脚 吊牌还在 能换39不',
  '谢谢',
  'hi, where is my order 123-4567890? tracking says delivered on nov 3 but nothing came',
  "the second one arrived broken, i don't want it, can you send another in blue",
  'I bought two red shirts last friday, size M, refund $20 please',
];

/** Loads the model that the build laid into `modelDir`; about a second, mostly NLP.js and the dictionaries. */
export async function loadUnderstander(modelDir: string): Promise<Understander> {
  const { hash, classifiers } = loadModel(modelDir);
  const manager = createManager();
  const models = { zh: nluOf(manager, 'zh'), en: nluOf(manager, 'en') };
  models.zh.fromJSON(classifiers.zh);
  models.en.fromJSON(classifiers.en);
  const knowledge = createKnowledge();
  const understander: Understander = {
    understand(text, context): Understanding {
      const language = languageOf(text, context.language);
      const controls = extractControls(text);
      const hints = extractHints(text);
      const parts = partsOf(language, text);
      const mentions = mentionsIn(text);
      const request = requestHints(text);
      const aside = asideIn(text);
      const concern = concernIn(text);
      const filler = fillerIn(text);
      const contrast = contrastIn(text);
      const casework = caseworkHints(text);
      const features = featurise(language, text);
      const guesses = guess(models[language], language, { text, features }, controls, hints);
      const asked = { text, language, features, guesses: guesses.guesses };
      const problem = problemIn(text);
      const answer = knowledge(asked, context.shopKnowledge);
      return {
        text,
        language,
        ...guesses,
        entities: extractEntities(text, context),
        hints,
        ...(parts.length > 0 && { parts }),
        ...(mentions.length > 0 && { mentions }),
        ...(request && { request }),
        ...(aside && { aside }),
        ...(concern && { concern }),
        ...(filler && { filler }),
        ...(contrast && {
          contrast: {
            meant: contentWords(language, contrast.meant),
            other: contentWords(language, contrast.other),
            ...(contrast.sentInstead && { sentInstead: true as const }),
          },
        }),
        ...inShort(models[language], language, text),
        ...(onlyAsks(text) && { onlyAsks: true as const }),
        ...(casework && { casework }),
        controls,
        ...(problem !== text.trim() && { problem }),
        ...ofBuyer(text),
        words: goodsWords(contentWords(language, text), hints),
        ...(answer && { knowledge: answer }),
        modelHash: hash,
      };
    },
  };
  warmUp(understander);
  return understander;
}

/** How the buyer feels, and who he seems to be. */
const ofBuyer = (text: string): Pick<Understanding, 'mood' | 'hurt' | 'minor'> => ({
  mood: moodOf(text),
  ...(tellsInjury(text) && { hurt: true }),
  ...(isMinor(text) && { minor: true }),
});

/** What a few words agree to, or that they end the talk. */
function inShort(
  model: SvmNlu,
  language: Language,
  text: string,
): Pick<Understanding, 'closes' | 'plainYes' | 'besideThanks'> {
  if (closes(text)) return { closes: true };
  const beside = answerIn(model, language, besideThanks(text));
  return {
    ...(beside !== undefined && { besideThanks: beside }),
    ...(isPlainYes(text) && { plainYes: true as const }),
  };
}

/** The yes or no that these words are. */
function answerIn(model: SvmNlu, language: Language, text: string | undefined): boolean | undefined {
  const [first] = text === undefined ? [] : model.classify(featurise(language, text));
  if (first?.intent === 'affirm') return true;
  return first?.intent === 'deny' ? false : undefined;
}

/** The colour that is wanted in exchange names none of the goods that were bought. */
function goodsWords(words: string[], { service, wanted }: Hints): string[] {
  const { colour, target } = service === 'exchange' ? (wanted ?? {}) : {};
  if (colour === undefined || target === undefined) return words;
  return words.filter((word) => !target.includes(word) || !coloursIn(word).includes(colour));
}

/** The first messages load dictionaries and compile patterns: better now than while a buyer waits. */
function warmUp(understander: Understander): void {
  for (let round = 0; round < WARM_UP_ROUNDS; round += 1) {
    for (const text of WARM_UP)
      understander.understand(text, { now: 0, zone: 'Asia/Shanghai', language: 'zh' });
  }
}
