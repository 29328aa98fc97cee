/** Packages that ship ES modules only, or whose CommonJS build does not load in jest. */
const ES_MODULE_PACKAGES = [
  "@noble",
  "@ungap",
  "@univerjs",
  "cjk-regex",
  "collapse-white-space",
  "franc-min",
  "kdbush",
  "lodash-es",
  "n-gram",
  "nanoid",
  "quickselect",
  "rbush",
  "regexp-util",
  "trigram-utils",
  "unicode-regex",
  "uuid",
  "wasm-xlsxwriter",
];

const TRANSFORM = {
  "\\.[cm]?[jt]sx?$": [
    "@swc/jest",
    {
      jsc: {
        target: "es2022",
        parser: { syntax: "typescript", tsx: true },
        transform: { react: { runtime: "automatic" } },
      },
      module: { type: "commonjs" },
    },
  ],
};

/**
 * Milliseconds for a test that starts an engine, LibreOffice or a browser: what the slowest takes on a busy machine,
 * several times over. What a test waits for within is given less (test/e2e/browser.ts, test/taskpane/patience.ts).
 */
const SLOW_TEST = 300_000;

const shared = {
  rootDir: import.meta.dirname,
  transform: TRANSFORM,
  transformIgnorePatterns: [`/node_modules/(?!(?:${ES_MODULE_PACKAGES.join("|")})/)`],
  moduleNameMapper: { "\\.css$": "<rootDir>/test/fixtures/empty-style.mjs" },
};

const IN_OTHER_PROJECTS = [
  "taskpane",
  "excel-host",
  "hosts/conformance",
  "hosts/office",
  "files",
  "e2e",
  "bench",
];

/** @type {import("jest").Config} */
export default {
  globalSetup: "<rootDir>/test/excel-members-setup.mjs",
  // Jest knows no timeout for a project alone.
  testTimeout: SLOW_TEST,
  projects: [
    {
      ...shared,
      displayName: "unit",
      testEnvironment: "node",
      testMatch: ["<rootDir>/test/**/*.test.{ts,tsx}"],
      testPathIgnorePatterns: IN_OTHER_PROJECTS.map((folder) => `<rootDir>/test/${folder}/`),
    },
    {
      ...shared,
      displayName: "pane",
      testEnvironment: "jsdom",
      setupFilesAfterEnv: ["@testing-library/jest-dom", "<rootDir>/test/taskpane/patience.ts"],
      testMatch: ["<rootDir>/test/taskpane/**/*.test.{ts,tsx}"],
    },
    {
      ...shared,
      displayName: "office",
      // office.js keeps globals and timers that outlive a test file.
      testEnvironmentOptions: { globalsCleanup: "off" },
      testEnvironment: "node",
      testMatch: ["<rootDir>/test/{excel-host,hosts/conformance,hosts/office}/**/*.test.{ts,tsx}"],
    },
    {
      ...shared,
      displayName: "files",
      testEnvironment: "node",
      testMatch: ["<rootDir>/test/files/**/*.test.{ts,tsx}"],
    },
    {
      ...shared,
      displayName: "e2e",
      testEnvironment: "node",
      testMatch: ["<rootDir>/test/e2e/**/*.test.{ts,tsx}"],
    },
  ],
};
