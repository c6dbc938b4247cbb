import { returnFreightOf } from '../../../policy/casework/return-freight';
import type { Case, CaseAct, CaseNews } from '../../../storage/records';
import { goOn } from '../../application/go-on';
import { control } from '../../shared/buttons';
import { say, type Talk } from '../../shared/talk';
import type { ActOutcome } from '../../desk';
import { askTask } from '../asking/ask-task';
import { caseFacts } from '../facts';
import { sayCaseNews } from '../telling/news';
import { statusCard, stepsOn } from '../telling/status-card';
import { forgetTask, openTask, talkOf, type Begun } from '../task';
import { sayRefused } from './say-refused';

/** Told and shown, in the acts that there are for it. */
const actsOf = ({ said: { paidFen, uploads = [] } }: Begun): CaseAct[] => [
  ...(paidFen === undefined ? [] : [{ kind: 'claim_freight', paidFen } as const]),
  ...(uploads.length === 0
    ? []
    : [
        {
          kind: 'add_evidence',
          items: uploads.map((uploadId) => ({ uploadId, kind: 'waybill_slip' as const })),
        } as const,
      ]),
];

/** What it comes to now; what is still missing is asked for, and may come later. */
async function sayFreight(talk: Talk, one: Case, news: CaseNews[]): Promise<void> {
  const { state, because } = returnFreightOf(one);
  const isMissing = state === 'no_slip';
  const steps = stepsOn(talk, one, 'claim_freight');
  say(talk, {
    key: isMissing ? 'cases.done.claim_freight_no_slip' : 'cases.done.claim_freight',
    facts: caseFacts(one),
    ...(state !== 'unclaimed' && { because }),
    ...(isMissing && { choices: [control('later')] }),
    ...(!isMissing && news.length === 0 && { cards: [statusCard(talk, one, steps)] }),
  });
  await sayCaseNews(talk, one, news);
  if (state !== 'no_slip' && state !== 'unclaimed') return goOn(talk);
  openTask(talk, { wish: 'claim_freight', caseId: one._id, asks: isMissing ? 'slip' : 'freight', said: {} });
  if (!isMissing) await askTask(talk);
}

/** Takes down what the buyer paid for the return and files the slip (F9). */
export async function claimFreight(talk: Talk, begun: Begun): Promise<void> {
  forgetTask(talk);
  talkOf(talk, begun.one);
  let one = begun.one;
  const news: CaseNews[] = [];
  for (const act of actsOf(begun)) {
    const outcome: ActOutcome = await talk.desk.commands.actOnCase(one._id, act);
    if (outcome.kind === 'refused') {
      sayRefused(talk, outcome.case, outcome);
      return goOn(talk);
    }
    one = outcome.case;
    news.push(...outcome.news);
  }
  await sayFreight(talk, one, news);
}
