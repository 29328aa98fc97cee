import js from "@eslint/js";
import prettier from "eslint-config-prettier";
import officeAddins from "eslint-plugin-office-addins";
import reactHooks from "eslint-plugin-react-hooks";
import globals from "globals";
import tseslint from "typescript-eslint";
import { noReachAround } from "./scripts/lint/no-reach-around.mjs";

const TYPESCRIPT = ["**/*.{ts,tsx}"];

const ONE_WAY =
  "Every way into Excel is runExcel of src/hosts/office/run-excel.ts: it turns failures into a HostError.";

/** Escape hatches that typescript-eslint's strict set leaves open. */
const NO_ESCAPE_HATCHES = {
  "@typescript-eslint/ban-ts-comment": ["error", { "ts-expect-error": true }],
  "@typescript-eslint/no-explicit-any": "error",
  "@typescript-eslint/no-non-null-assertion": "error",
  "@typescript-eslint/no-unsafe-type-assertion": "error",
  "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "separate-type-imports" }],
  "@typescript-eslint/switch-exhaustiveness-check": [
    "error",
    { considerDefaultExhaustiveForUnions: true, requireDefaultForNonUnion: false },
  ],
};

export default tseslint.config(
  { ignores: ["dist/", "build/", "coverage/", "node_modules/"] },
  { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: "error" } },
  js.configs.recommended,
  {
    plugins: { jisseki: { rules: { "no-reach-around": noReachAround } } },
    rules: {
      "jisseki/no-reach-around": "error",
      eqeqeq: "error",
      // Full-width spaces are part of Japanese text.
      "no-irregular-whitespace": ["error", { skipComments: true, skipRegExps: true, skipTemplates: true }],
      "no-console": "error",
      "no-warning-comments": ["error", { terms: ["todo", "fixme", "xxx"] }],
      "prefer-template": "error",
    },
  },
  {
    files: TYPESCRIPT,
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      ...NO_ESCAPE_HATCHES,
      "@typescript-eslint/dot-notation": ["error", { allowIndexSignaturePropertyAccess: true }],
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
    },
  },
  {
    // Only a type alias may be walked through as a record of its fields' values.
    files: ["src/domain/records/record-fields.ts"],
    rules: { "@typescript-eslint/consistent-type-definitions": "off" },
  },
  {
    files: ["src/{taskpane,workbench}/**/*.{ts,tsx}"],
    extends: [reactHooks.configs.flat["recommended-latest"]],
  },
  {
    // The plugin's own preset fails on TypeScript and skips .tsx, so its rules are named here.
    files: ["src/hosts/office/**/*.{ts,tsx}"],
    plugins: { "office-addins": officeAddins },
    rules: {
      "office-addins/call-sync-after-load": "error",
      "office-addins/call-sync-before-read": "error",
      "office-addins/load-object-before-read": "error",
      "office-addins/no-context-sync-in-loop": "error",
      "office-addins/no-empty-load": "error",
      "office-addins/no-navigational-load": "error",
      "office-addins/no-office-initialize": "error",
      "office-addins/test-for-null-using-isNullObject": "error",
    },
  },
  {
    files: ["src/**/*.{ts,tsx}"],
    ignores: ["src/hosts/office/run-excel.ts"],
    rules: {
      "no-restricted-properties": [
        "error",
        { object: "Excel", property: "run", message: ONE_WAY },
        { object: "Excel", property: "RequestContext", message: ONE_WAY },
      ],
    },
  },
  {
    // The command line and the scripts talk to a terminal.
    files: ["src/cli/**/*.ts", "scripts/**/*.{mjs,ts}"],
    rules: { "no-console": "off" },
  },
  {
    files: ["**/*.{js,mjs}"],
    languageOptions: { globals: globals.node },
  },
  {
    files: ["test/**/*.{ts,tsx}"],
    rules: {
      // A callback that a test hands over may well do nothing.
      "@typescript-eslint/no-empty-function": "off",
      // What a test reads from its own fixture may be named outright.
      "@typescript-eslint/no-unsafe-type-assertion": "off",
    },
  },
  prettier,
);
