import { says, type Scenario } from '../scenario';
import { asGuest, only } from '../world';

const scenarios: Omit<Scenario, 'language'>[] = [
  {
    name: 'a parcel that stands still is told to',
    world: only('kettle'),
    turns: [says('when will the kettle arrive?', 'parcels.one.stalled')],
  },
  {
    name: 'a parcel signed for is told to be',
    world: only('cardigan'),
    turns: [says('where is my parcel?', 'parcels.one.signed')],
  },
  {
    name: 'how long a refund takes is told by the way it was paid',
    world: (world) => {
      only('cardigan')(world);
      for (const order of world.orders) order.paidBy = 'debit_card';
    },
    turns: [says('how long does a refund take?', 'telling.arrival.none')],
  },
  {
    name: 'the time that is left is told',
    world: only('cardigan'),
    turns: [says('can I still return the cardigan?', 'answers.returns.any_reason')],
  },
  {
    name: 'disappointment is met with facts',
    world: only('scarf'),
    turns: [
      says(
        "I'm disappointed with your service",
        'chat.empathy.annoyed',
        'telling.trouble.late',
        'answers.complaint.offer',
      ),
    ],
  },
  { name: 'a joke is put aside', turns: [says('tell me a joke', 'telling.aside.small_talk')] },
  { name: 'a coupon is put aside', turns: [says('do you have a coupon', 'telling.aside.pre_sale')] },
  { name: 'tells whose voice it is', turns: [says("what's your name?", 'telling.aside.who')] },
  {
    name: 'praise is thanked for',
    turns: [says('love it, great quality, five stars', 'chat.praise')],
  },
  {
    name: 'there is no invoice before it is paid',
    world: only('mug'),
    turns: [says('I need an invoice', 'requests.not_taken.invoice.too_early')],
  },
  {
    name: 'a guest hears what an invoice takes',
    world: asGuest,
    turns: [says('can I get an invoice', 'requests.guest.invoice')],
  },
  {
    name: 'an address comes too late after the delivery',
    world: only('cardigan'),
    turns: [says('change my delivery address', 'requests.not_taken.address.too_late')],
  },
];

export const englishTelling: Scenario[] = scenarios.map((one) => ({ ...one, language: 'en' }));
