import { acts, says, sends, tells, type Scenario } from '../scenario';
import { only } from '../world';
import { AGREE, DECLINE, OBJECT, SENT } from './steps';
import { caseOf, withCases } from './world';

const OPEN = withCases([caseOf('cardigan')]);
const TWO = withCases([caseOf('cardigan'), caseOf('dress')]);
const ASKS = 'cases.confirm.add_statement';
const IN = 'cases.done.add_statement';

const adds = (text: string, world: NonNullable<Scenario['world']> = OPEN): Scenario => ({
  name: `"${text}" is offered to be added`,
  world,
  turns: [
    tells(says(text, ASKS), text, '卖家看得到', '照片'),
    acts(says('可以', IN), { kind: 'add_statement', text }),
  ],
});

/** More of what is wrong, told while its case is open. */
export const moreFound: Scenario[] = [
  ...['洞越来越大了', '现在更严重了', '又发现一个洞', '而且袖子也开线了', '毛病越来越多'].map((text) =>
    adds(text),
  ),
  adds('洞越来越大了', withCases([caseOf('cardigan')], AGREE)),
  adds('现在更严重了', withCases([caseOf('cardigan')], DECLINE)),
  adds('洞越来越大了', withCases([caseOf('cardigan')], AGREE, SENT, OBJECT)),
  {
    name: 'another fault of goods whose only case is open',
    world: TWO,
    turns: [
      says('开衫袖口开线了', ASKS),
      acts(says('记进去吧', IN), { kind: 'add_statement', text: '开衫袖口开线了' }),
    ],
  },
  {
    name: 'a second sentence goes along with the first',
    world: OPEN,
    turns: [
      says('又发现一个洞', ASKS),
      says('袖子也开线了', ASKS),
      acts(says('好', IN), { kind: 'add_statement', text: '又发现一个洞\n袖子也开线了' }),
    ],
  },
  {
    name: 'a photo is a yes to both',
    world: OPEN,
    turns: [
      says('洞越来越大了', ASKS),
      {
        ...sends(['photo-1'], 'cases.done.add_evidence', IN),
        commands: ['actOnCase', 'actOnCase'],
        act: { kind: 'add_statement', text: '洞越来越大了' },
      },
    ],
  },
  {
    name: 'may be left out',
    world: OPEN,
    turns: [says('洞越来越大了', ASKS), says('先不了', 'cases.kept.other')],
  },
  {
    name: 'of two cases it is asked which',
    world: TWO,
    turns: [
      says('现在更严重了', 'cases.ask.which'),
      acts(says('开衫那个', IN), { kind: 'add_statement', text: '现在更严重了' }),
    ],
  },
  {
    name: 'of goods without a case it begins an application',
    world: TWO,
    turns: [says('围巾又破了', 'application.noted', 'application.refused')],
  },
  {
    name: 'without a case it is a fault like any other, and no size',
    world: only('cardigan'),
    turns: [says('洞越来越大了', 'application.noted', 'application.ask.service')],
  },
  {
    name: 'in English',
    language: 'en',
    world: OPEN,
    turns: [
      says('the hole is getting bigger', ASKS),
      acts(says('yes', IN), { kind: 'add_statement', text: 'the hole is getting bigger' }),
    ],
  },
];
