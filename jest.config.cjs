/** Tests mirror the source under test/; slow kinds live in projects of their own so that pure tests stay fast. */
module.exports = {
  rootDir: '.',
  testEnvironment: 'node',
  // For a machine that does other things as well; what must be quick says so in its own expectation.
  testTimeout: 20_000,
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/', '<rootDir>/dist/', '<rootDir>/build/'],
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/build/', '<rootDir>/.cache/', '<rootDir>/data/'],
  transform: {
    '\\.tsx?$': [
      '@swc/jest',
      { jsc: { target: 'es2022', parser: { syntax: 'typescript' } }, module: { type: 'commonjs' } },
    ],
  },
};
