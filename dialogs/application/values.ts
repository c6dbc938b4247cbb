import type { FactValue } from '../../policy/decision';
import type { Draft } from '../state';

const yesNo = (field: string, value: boolean): FactValue => ({
  term: `application.choice.${field}.${value ? 'yes' : 'no'}`,
});

type Said = Draft['claim'];
export type Field = Exclude<keyof Said, 'symptom'>;

const term = (group: string, value: string | undefined): FactValue | undefined =>
  value === undefined ? undefined : { term: `${group}.${value}` };

/** How each thing said reads in one value; absent while it is not said. */
export const VALUES: Record<Field, (claim: Said) => FactValue | undefined> = {
  service: ({ service }) => term('service', service),
  received: ({ received }) => (received === undefined ? undefined : yesNo('received', received)),
  story: ({ story }) => term('story', story),
  reason: ({ reason }) => term('reason', reason),
  intact: ({ intact }) => (intact === undefined ? undefined : yesNo('intact', intact)),
  quantity: ({ quantity }) => quantity,
  amountFen: ({ amountFen }) => (amountFen === undefined ? undefined : { fen: amountFen }),
  description: ({ description }) => description,
};

export const valueOf = (field: keyof Said, claim: Said): FactValue | undefined =>
  field === 'symptom' ? undefined : VALUES[field](claim);
