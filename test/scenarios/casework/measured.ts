import { acts, says, tells, type Scenario } from '../scenario';
import { caseOf, done, withCases } from './world';

const disputed = caseOf('cardigan', { reason: 'size_disputed' });
const bust = (measured: number) => ({ name: { zh: '胸围', en: 'bust' }, listed: 980, measured });
const SELLER = done({ kind: 'submit_measurements', measures: [bust(975)] });

/** Figures for a case that is open (F7). */
export const measured: Scenario[] = [
  {
    name: 'are read back once, with what they come to, and put into the case',
    world: withCases([disputed]),
    turns: [
      tells(says('我量了，胸围94厘米', 'cases.confirm.submit_measurements'), '胸围 94', 'F7'),
      acts(says('确认', 'cases.done.submit_measurements'), {
        kind: 'submit_measurements',
        measures: [bust(940)],
      }),
    ],
  },
  {
    name: 'beside the seller’s that fall on the other side call a person',
    world: withCases([disputed], SELLER),
    turns: [
      says('the bust is 94 cm, I measured it', 'cases.confirm.submit_measurements'),
      {
        ...says('yes', 'cases.done.submit_measurements', 'casework.news.person_called', 'handoff.queued'),
        commands: ['actOnCase', 'requestPerson'],
      },
    ],
  },
  {
    name: 'that agree with the seller’s rule the case',
    world: withCases([disputed], SELLER),
    turns: [
      says('胸围97.5', 'cases.confirm.submit_measurements'),
      says('量错了，胸围是96', 'cases.confirm.submit_measurements'),
      acts(says('对', 'cases.done.submit_measurements', 'casework.news.size_ruled'), {
        kind: 'submit_measurements',
        measures: [bust(960)],
      }),
    ],
  },
  {
    name: 'taken on one side only are not taken',
    world: withCases([disputed]),
    turns: [
      says('胸围49', 'application.value_refused', 'cases.ask.measures'),
      says('94', 'cases.confirm.submit_measurements'),
      says('先不了', 'cases.kept.other'),
    ],
  },
  {
    name: 'of goods whose size is not disputed are no figures for the case',
    world: withCases([caseOf('cardigan')]),
    turns: [says('胸围94厘米', 'chat.out_of_scope')],
  },
];
