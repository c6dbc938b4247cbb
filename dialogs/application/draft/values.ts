import type { FactValue } from '../../../policy/decision';
import type { SentBack } from '../../../policy/facts';
import { carrierFact } from '../../shared/carriers';
import type { Draft } from '../../state';

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
  wanted: wantedValue,
  received: ({ received }) => (received === undefined ? undefined : yesNo('received', received)),
  story: ({ story }) => term('story', story),
  reason: ({ reason }) => term('reason', reason),
  intact: ({ intact }) => (intact === undefined ? undefined : yesNo('intact', intact)),
  quantity: ({ quantity }) => quantity,
  amountFen: ({ amountFen }) => (amountFen ? { fen: amountFen } : undefined),
  description: ({ description }) => description,
  repairMode: ({ repairMode }) => term('repair_mode', repairMode),
  address: ({ address }) => address,
  sentBack: ({ sentBack }) => sentBack && parcelValue(sentBack),
  measurements: ({ measurements }) =>
    measurements && { list: measurements.map(({ name, measured }) => ({ millimetres: measured, of: name })) },
};

/** What comes in exchange, as it is shown. */
function wantedValue({ service, wanted }: Said): FactValue | undefined {
  if (service !== 'exchange' || !wanted) return undefined;
  if (wanted.kind === 'same') return term('wanted', wanted.kind);
  return wanted.kind === 'part' ? wanted.part : wanted.label;
}

/** The parcel that went back: by whom, its number and what it cost, as far as they are known. */
const parcelValue = ({ carrier, waybill, paidFen }: SentBack): FactValue => ({
  list: [
    { term: 'sent_back.sent' },
    ...(carrier === undefined ? [] : [carrierFact(carrier)]),
    ...(waybill === undefined ? [] : [waybill]),
    ...(paidFen === undefined ? [] : [{ fen: paidFen, of: 'sent_back.freight' }]),
  ],
});

/** Fields that are asked by another name than they are kept by. */
const NAMES: Record<string, string> = {
  amountFen: 'amount',
  repairMode: 'repair_mode',
  sentBack: 'sent_back',
};
export const askedAs = (field: string): string => NAMES[field] ?? field;

export const valueOf = (field: keyof Said, claim: Said): FactValue | undefined =>
  field === 'symptom' ? undefined : VALUES[field](claim);
