/** @type {import('jest').Config} */
export default {
  testEnvironment: 'node',
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  modulePathIgnorePatterns: ['<rootDir>/dist'],
  setupFiles: ['<rootDir>/test/fast-check.setup.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      {
        jsc: { target: 'es2023', parser: { syntax: 'typescript' } },
        module: { type: 'es6' },
        sourceMaps: 'inline',
      },
    ],
  },
  // No unit test looks at the time: a machine may be as slow as it likes.
  testTimeout: 120_000,
  // The kernel tests mostly wait for deadlines, each in a namespace of its own.
  maxConcurrency: 12,
  coverageProvider: 'v8',
  collectCoverageFrom: ['bin/**/*.ts', 'lib/**/*.ts'],
};
