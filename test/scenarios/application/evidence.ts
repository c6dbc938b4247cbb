import { says, sends, submits, type Scenario } from '../scenario';
import { only } from '../world';

export const evidence: Scenario[] = [
  ...['拍不了', '没图'].map((text): Scenario => ({
    name: `"${text}" is told that a photo is needed`,
    world: only('cardigan'),
    turns: [
      says('开衫破了个洞，退货退款', 'application.noted', 'application.ask.evidence'),
      says(text, 'application.mandatory', 'application.again.evidence'),
    ],
  })),
  ...['你看嘛', '你看', '看图啊'].map((text): Scenario => ({
    name: `"${text}" is told where the photos are`,
    world: only('cardigan'),
    turns: [
      says('开衫破了个洞，退货退款', 'application.noted', 'application.ask.evidence'),
      says(text, 'heard.look.none', 'application.again.evidence'),
      sends(['photo-1'], 'application.ask.confirm'),
      says(text, 'heard.look.kept', 'application.again.confirm'),
      submits(says('提交', 'application.submitted')),
      says(text, 'heard.look.in_case'),
    ],
  })),
  {
    name: 'a photo before any word is kept',
    turns: [
      sends(['photo-1'], 'application.files_kept', 'application.ask.order'),
      says('开衫', 'application.noted', 'application.ask.service'),
      says('有个破洞，退货退款', 'application.noted', 'application.ask.confirm'),
      submits(says('提交', 'application.submitted')),
    ],
  },
  {
    name: 'a dark photo counts and another is asked for',
    turns: [
      says('开衫破洞，退货退款', 'application.noted', 'application.ask.evidence'),
      sends(['dark-1'], 'application.ask.evidence_better'),
      sends(['photo-1'], 'application.ask.confirm'),
      submits(says('提交', 'application.submitted')),
    ],
  },
  {
    name: 'a blurred photo may be left as it is',
    turns: [
      says('开衫破洞，退货退款', 'application.noted', 'application.ask.evidence'),
      sends(['blurred-1'], 'application.ask.evidence_better'),
      says('跳过', 'application.ask.confirm'),
      submits(says('提交', 'application.submitted')),
    ],
  },
  {
    name: 'a tiny picture is noticed',
    turns: [
      says('开衫破洞，退货退款', 'application.noted', 'application.ask.evidence'),
      sends(['small-1'], 'application.ask.evidence_better'),
    ],
  },
  {
    name: 'several photos at once are taken, more than needed',
    turns: [
      says('开衫发错货了，退货退款', 'application.noted', 'application.ask.evidence'),
      sends(['photo-1', 'photo-2', 'photo-3', 'video-1'], 'photos.taken_as', 'application.ask.confirm'),
    ],
  },
  {
    name: 'a video is no photo of the problem',
    turns: [
      says('开衫破洞，退货退款', 'application.noted', 'application.ask.evidence'),
      sends(['video-1'], 'application.ask.evidence_more'),
      sends(['photo-1'], 'application.ask.confirm'),
    ],
  },
  {
    name: 'a photo at the summary is added',
    turns: [
      says('开衫破洞，退货退款', 'application.noted', 'application.ask.evidence'),
      sends(['photo-1'], 'application.ask.confirm'),
      sends(['photo-2'], 'application.ask.confirm'),
      submits(says('提交', 'application.submitted')),
    ],
  },
  {
    name: 'a photo with the first words',
    turns: [
      {
        says: '开衫破了个洞，退货退款',
        sends: ['photo-1'],
        replies: ['application.noted', 'application.ask.confirm'],
      },
      submits(says('提交', 'application.submitted')),
    ],
  },
  {
    name: 'photos may come later',
    turns: [
      says('开衫破洞，退货退款', 'application.noted', 'application.ask.evidence'),
      says('晚点发', 'application.later'),
    ],
  },
  {
    name: 'which picture was taken as which is said, and easily put right',
    turns: [
      says(
        '裙子运输中破损了，退货退款',
        'application.noted',
        'heard.told_at_once',
        'application.ask.evidence',
      ),
      sends(['photo-1', 'photo-2'], 'photos.taken_as', 'application.ask.confirm'),
      says('照片反了', 'photos.swapped', 'application.ask.confirm'),
      says('swap the photos', 'photos.swapped', 'application.ask.confirm'),
    ],
  },
];
