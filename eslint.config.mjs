import jest from 'eslint-plugin-jest';
import ts from 'typescript-eslint';

/** Time comes from the Clock port, so that windows, clocks and tests agree on what "now" is. */
const clockOnly = {
  selector:
    "CallExpression[callee.object.name='Date'][callee.property.name='now'], NewExpression[callee.name='Date'][arguments.length=0]",
  message: 'Take the time from the Clock port (bot/clock.ts).',
};
const noDefaultExport = { selector: 'ExportDefaultDeclaration', message: 'Export by name.' };

export default ts.config(
  { ignores: ['dist', 'build', 'data', '.cache', 'coverage', 'node_modules', '**/*.cjs'] },
  ...ts.configs.recommended,
  {
    files: ['**/*.ts', '**/*.tsx'],
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': [
        'error',
        { prefer: 'type-imports', fixStyle: 'inline-type-imports' },
      ],
      'no-restricted-syntax': ['error', clockOnly, noDefaultExport],
      'no-console': 'error',
      eqeqeq: 'error',
      'max-lines': ['error', { max: 200, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
      complexity: ['error', 14],
    },
  },
  { files: ['bot/clock.ts'], rules: { 'no-restricted-syntax': ['error', noDefaultExport] } },
  { files: ['test/**/*.ts'], ...jest.configs['flat/recommended'] },
  {
    files: ['test/**/*.ts'],
    rules: {
      'no-restricted-syntax': ['error', noDefaultExport],
      'max-lines': 'off',
      'max-lines-per-function': 'off',
      'no-console': 'off',
      'jest/expect-expect': ['error', { assertFunctionNames: ['expect*', 'holds'] }],
    },
  },
);
