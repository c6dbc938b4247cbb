/** What each folder may import; CONTRIBUTING.md explains why. Type-only imports have rules of their own. */
const values = (from, allowed) => ({
  name: `${from}-value-imports`,
  severity: 'error',
  from: { path: `^${from}/` },
  to: {
    path: '^(bot|dialogs|nlu|policy|care|storage|replies|web|test)/',
    pathNot: `^(${[from, ...allowed].join('|')})/`,
    dependencyTypesNot: ['type-only'],
  },
});
const types = (from, allowed) => ({
  name: `${from}-type-imports`,
  severity: 'error',
  from: { path: `^${from}/` },
  to: {
    path: '^(bot|dialogs|nlu|policy|care|storage|replies|web|test)/',
    pathNot: [
      `^(${[from, ...allowed].join('|')})/`,
      '^nlu/understanding\\.ts$',
      '^storage/records(\\.ts$|/)',
    ],
    dependencyTypes: ['type-only'],
  },
});
const folder = (from, valueFolders, typeFolders = valueFolders) => [
  values(from, valueFolders),
  types(from, typeFolders),
];
module.exports = {
  forbidden: [
    {
      name: 'no-circular',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    ...folder('policy', []),
    ...folder('nlu', []),
    ...folder('storage', []),
    ...folder('replies', [], ['policy']),
    ...folder('dialogs', ['policy', 'replies']),
    ...folder('care', ['policy', 'replies']),
    {
      name: 'web-only-contract-and-catalogue',
      severity: 'error',
      from: { path: '^web/' },
      to: {
        path: '^(bot|dialogs|nlu|policy|care|storage|replies|test)/',
        pathNot: '^(bot/api/contract(\\.ts$|/)|replies/catalogue/)',
      },
    },
    {
      name: 'bot-imports-no-web-nor-test',
      severity: 'error',
      from: { path: '^bot/' },
      to: { path: '^(web|test)/' },
    },
    {
      name: 'bot-framework-stays-inside',
      severity: 'error',
      from: { pathNot: '^(bot|dialogs|storage/botframework|test)/' },
      to: { path: 'node_modules/(botbuilder|botframework-connector|botframework-schema)' },
    },
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|build|data|\\.cache)/' },
  },
};
