import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { explainRule } from '../../policy/explain';
import { CITED_RULES, COVERED_RULES } from '../../policy/rules';
import { createPhrasebook } from '../../replies/phrases';
import type { Language } from '../../storage/records';

const FILE = join(__dirname, '../../docs/rules.md');
const ZONE = 'Asia/Shanghai';

/** Where each group is decided. */
const GROUPS: Record<string, { about: string; files: string[] }> = {
  W: { about: 'When an application is possible', files: ['policy/standing.ts', 'policy/windows/'] },
  T: { about: 'What each service asks for', files: ['policy/claim/', 'policy/variants.ts'] },
  C: { about: 'Clocks', files: ['policy/clocks.ts', 'policy/casework/'] },
  F: {
    about: 'Freight',
    files: ['policy/freight.ts', 'policy/outbound.ts', 'policy/return-rate.ts', 'policy/sizes.ts'],
  },
  Q: { about: 'What counts as a quality problem', files: ['policy/quality.ts', 'policy/small-remedy.ts'] },
  X: { about: 'What the shop may decline', files: ['policy/no-reason.ts', 'policy/verdict/'] },
  L: { about: 'Whose rule counts', files: ['policy/layers/'] },
  G: { about: 'Negotiation', files: ['policy/casework/acts/offering.ts'] },
  V: { about: 'Evidence', files: ['policy/evidence.ts', 'policy/likeness.ts'] },
  P: { about: 'The platform steps in', files: ['policy/dossier/', 'policy/casework/acts/deciding.ts'] },
  M: { about: 'Warranty', files: ['policy/warranty.ts', 'policy/guarantees.ts', 'policy/repair.ts'] },
  H: { about: 'A person', files: ['policy/verdict/review.ts', 'dialogs/handoff/'] },
};

const RULES = [...COVERED_RULES, ...CITED_RULES];
const HEAD = [
  '# The rules',
  '',
  'Every decision cites the rules it rests on by these ids. The words are those that 为什么 and "why?" give, with the',
  'numbers of law and platform; a shop may only be kinder (L1). They are the shop’s information, not legal advice.',
  'This page is made from the catalogues: `UPDATE_DOCS=1 npx jest test/docs` writes it anew.',
];

function rulesPage(): string {
  const phrasebook = createPhrasebook();
  const words = (rule: string, language: Language): string => {
    const { key, facts } = explainRule(rule);
    return phrasebook(language, ZONE).say(key, facts);
  };
  const sections = Object.entries(GROUPS).flatMap(([letter, { about, files }]) => [
    '',
    `## ${letter} · ${about}`,
    '',
    `Decided in ${files.map((file) => `\`${file}\``).join(', ')}.`,
    '',
    ...RULES.filter((rule) => rule.startsWith(letter))
      .sort((a, b) => Number(a.slice(1)) - Number(b.slice(1)))
      .map((rule) => `- **${rule}** ${words(rule, 'en')} ${words(rule, 'zh')}`),
  ]);
  return [...HEAD, ...sections, ''].join('\n');
}

describe('docs/rules.md', () => {
  it('says every rule as the catalogues do', () => {
    const page = rulesPage();
    if (process.env['UPDATE_DOCS']) writeFileSync(FILE, page);
    expect(readFileSync(FILE, 'utf8')).toBe(page);
  });

  it('has a group for every rule', () => {
    expect(RULES.filter((rule) => !(rule.charAt(0) in GROUPS))).toEqual([]);
  });
});
