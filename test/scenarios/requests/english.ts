import { says, records, settles, type Scenario } from '../scenario';
import { only } from '../world';

const TAX = '91330106MA2CFXQ12A';

const scenarios: Omit<Scenario, 'language'>[] = [
  {
    name: 'an invoice is taken down one thing after the other',
    world: only('cardigan'),
    turns: [
      says('I need an invoice', 'requests.begin.invoice.shop', 'requests.ask.title'),
      says('Acme Trading Ltd', 'requests.ask.taxNumber'),
      says(TAX, 'requests.ask.email'),
      says('billing@acme.com', 'requests.ask.confirm.invoice'),
      records(says('yes', 'requests.recorded.invoice'), 'invoice', {
        title: 'Acme Trading Ltd',
        taxNumber: TAX,
        email: 'billing@acme.com',
        personal: false,
      }),
      says("where's my invoice?", 'requests.status.open.invoice'),
    ],
  },
  {
    name: 'an invoice is taken down all at once',
    world: only('cardigan'),
    turns: [
      says(
        `please send me an invoice, make it out to Acme Trading Ltd, tax number ${TAX}, email billing@acme.com`,
        'requests.begin.invoice.shop',
        'requests.ask.confirm.invoice',
      ),
      records(says('looks good', 'requests.recorded.invoice'), 'invoice'),
    ],
  },
  {
    name: 'without a tax number the invoice is a personal one',
    world: only('cardigan'),
    turns: [
      says('can I have a receipt with my company name', 'requests.begin.invoice.shop', 'requests.ask.title'),
      says('why do you need that?', 'requests.why.title', 'requests.again.title'),
      says('Yunfan Technology Co., Ltd.', 'requests.ask.taxNumber'),
      says("I don't have one", 'requests.needed.taxNumber', 'requests.again.taxNumber'),
      says('personal is fine', 'requests.ask.email'),
      says('emma@mail.com', 'requests.ask.confirm.invoice'),
      says('wrong email', 'requests.again.email'),
      says('emma2@mail.com', 'requests.ask.confirm.invoice'),
      records(says('submit', 'requests.recorded.invoice'), 'invoice', {
        personal: true,
        email: 'emma2@mail.com',
      }),
    ],
  },
  {
    name: 'the buyer hears when the shop has issued it',
    world: only('cardigan'),
    turns: [
      says(
        'personal invoice please, to emma@mail.com',
        'requests.begin.invoice.shop',
        'requests.ask.confirm.invoice',
      ),
      records(says('yes', 'requests.recorded.invoice'), 'invoice'),
      settles({ outcome: 'done', reference: '2433' }, 'requests.news.done.invoice'),
      says('has my invoice been issued?', 'requests.status.done.invoice'),
    ],
  },
  {
    name: 'another address is taken down',
    world: only('scarf'),
    turns: [
      says('I put the wrong address on the scarf', 'requests.begin.address.shop', 'requests.ask.address'),
      says('18 Wensan Road, Xihu District, Hangzhou', 'requests.ask.confirm.address'),
      records(says('ok submit', 'requests.recorded.address'), 'address', {
        address: '18 Wensan Road, Xihu District, Hangzhou',
      }),
      says('has my address been changed?', 'requests.status.open.address'),
    ],
  },
  {
    name: 'a wrong phone number is asked for anew',
    world: only('scarf'),
    turns: [
      says('wrong phone number on the order', 'requests.begin.address.shop', 'requests.ask.phone'),
      says('13912345678', 'requests.ask.confirm.address'),
    ],
  },
  {
    name: 'a parcel to be stopped is taken down',
    world: only('kettle'),
    turns: [
      says(
        'please intercept the parcel',
        'requests.begin.intercept.carrier',
        'requests.ask.confirm.intercept',
      ),
      records(says('yes', 'requests.recorded.intercept'), 'intercept'),
    ],
  },
  {
    name: 'an unpaid order is kept after all',
    world: only('mug'),
    turns: [
      says('cancel my order', 'requests.ask.confirm.cancel'),
      says('no, keep it', 'requests.dropped.cancel'),
    ],
  },
  {
    name: 'a request is left alone again',
    world: only('cardigan'),
    turns: [
      says('I need an invoice', 'requests.begin.invoice.shop', 'requests.ask.title'),
      says('never mind', 'requests.dropped.invoice'),
    ],
  },
];

export const englishRequests: Scenario[] = scenarios.map((one) => ({ ...one, language: 'en' }));
