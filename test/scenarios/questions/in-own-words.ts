import { having } from '../repair/world';
import { holds, inWords, says, type Scenario, type Turn } from '../scenario';
import { only } from '../world';

/** An open question for the buyer's own words, in both languages, and how it is put again. */
interface Open {
  of: string;
  world: NonNullable<Scenario['world']>;
  begun: { zh: Turn[]; en: Turn[] };
  again: string;
}

const DESCRIPTION: Open = {
  of: 'what is wrong',
  world: having('charger'),
  begun: {
    zh: [says('我要维修充电器', 'application.noted', 'application.ask.description')],
    en: [says('I want my charger repaired', 'application.noted', 'application.ask.description')],
  },
  again: 'application.again.description',
};
const TITLE: Open = {
  of: 'the title of an invoice',
  world: only('dress'),
  begun: {
    zh: [says('我要开发票', 'requests.begin.invoice.shop', 'requests.ask.title')],
    en: [says('I need an invoice', 'requests.begin.invoice.shop', 'requests.ask.title')],
  },
  again: 'requests.again.title',
};
const RECIPIENT: Open = {
  of: 'the recipient',
  world: only('scarf'),
  begun: {
    zh: [says('改地址，换个收件人', 'requests.begin.address.shop', 'requests.ask.recipient')],
    en: [says('change the recipient', 'requests.begin.address.shop', 'requests.ask.recipient')],
  },
  again: 'requests.again.recipient',
};

const asked = ({ of, world, begun, again }: Open, text: string, ...answers: string[]): Scenario => {
  const language = inWords(text);
  return {
    name: `"${text}" in place of ${of} is answered, and that is asked again`,
    ...language,
    world,
    turns: [...begun[language.language === 'en' ? 'en' : 'zh'], says(text, ...answers, again)],
  };
};

const taken = ({ of, world, begun }: Open, text: string, ...replies: string[]): Scenario => {
  const language = inWords(text);
  return {
    name: `"${text}" is ${of}`,
    ...language,
    world,
    turns: [...begun[language.language === 'en' ? 'en' : 'zh'], says(text, ...replies)],
  };
};

const NOT_OURS = 'chat.out_of_scope';
const EMPATHY = 'chat.empathy.annoyed';
const FAULT = ['application.noted_words', 'application.ask.repair_mode'];

/** At a question for the buyer's own words a question or a complaint is no answer; what may be one is. */
export const inOwnWords: Scenario[] = [
  ...[DESCRIPTION, TITLE, RECIPIENT].flatMap((open) => [
    asked(open, '这个怎么洗', 'knowledge.care.general'),
    asked(open, '这个要怎么安装呀', NOT_OURS),
    asked(open, 'how do I wash it', 'knowledge.care.general'),
  ]),
  asked(DESCRIPTION, '多久能到', 'parcels.one.signed'),
  asked(DESCRIPTION, '要修多久', 'knowledge.warranty.time'),
  asked(DESCRIPTION, '垃圾东西', EMPATHY),
  asked(DESCRIPTION, '一坨屎', EMPATHY),
  asked(TITLE, '多久能到', 'parcels.one.signed'),
  asked(TITLE, '搞什么啊', EMPATHY, 'chat.not_taken'),
  asked(TITLE, '抬头是啥意思', 'requests.help.title'),
  taken(TITLE, '云帆怎么卖科技有限公司', 'requests.ask.taxNumber'),
  taken(TITLE, '李明', 'requests.ask.taxNumber'),
  taken(RECIPIENT, '李明', 'requests.ask.address'),
  ...[
    '怎么充都充不进去',
    '这个怎么总是自己断',
    '插上去没反应，能修好吗',
    'it only charges when I hold the plug',
    'why does it turn off by itself',
  ].map((text) => taken(DESCRIPTION, text, ...FAULT)),
  {
    name: 'a fault told with a question about the repair is kept, and what the repair costs is told when asked',
    world: having('charger'),
    turns: [
      ...DESCRIPTION.begun.zh,
      says('修一下多少钱', 'heard.amount.repair', DESCRIPTION.again),
      holds(says('一插就冒烟，修一下多少钱', ...FAULT), { description: '一插就冒烟，修一下多少钱' }),
    ],
  },
];
