/** Holds the layout table of ARCHITECTURE.md. `npm run imports` runs it. */

const DOMAIN = "^src/domain";

/** What each part of the domain may import besides itself; nothing else of `src`. */
const DOMAIN_MAY_IMPORT = {
  calendar: [],
  text: [],
  grid: [],
  settings: ["calendar", "text", "grid"],
  records: ["calendar", "text", "grid", "settings"],
  count: ["calendar", "text", "grid", "settings", "records"],
  cases: ["calendar", "text", "grid", "settings", "records", "count"],
  "monthly-report": ["calendar", "text", "grid", "settings", "records", "count", "report"],
  rules: ["calendar", "text", "grid", "settings", "records", "count"],
  report: ["calendar", "text", "grid", "settings", "records", "count"],
  publication: ["calendar", "text", "grid", "settings", "records", "count", "rules", "report"],
};

/** What each other folder may import besides itself; nothing else of `src`. */
const FOLDER_MAY_IMPORT = {
  sheets: [DOMAIN],
  app: [DOMAIN, "^src/sheets"],
  "hosts/office": ["^src/app", "^src/sheets", `${DOMAIN}/(grid|calendar)`],
  "hosts/xlsx-file": ["^src/app", "^src/sheets", `${DOMAIN}/(grid|calendar)`],
  // The pane is the page that carries out the commands of the ribbon.
  taskpane: [DOMAIN, "^src/app", "^src/commands"],
  commands: [DOMAIN, "^src/app"],
  cli: [DOMAIN, "^src/app"],
  // The workbench saves a host's workbook as a file: it says what is on its sheets as SheetPlans.
  workbench: [DOMAIN, "^src/app", "^src/sheets"],
};

/** The one file of an entry point that may see the hosts. */
const WIRING = "^src/(taskpane|commands|cli|workbench)/wiring\\.tsx?$";

const domainRules = Object.entries(DOMAIN_MAY_IMPORT).map(([part, others]) => ({
  name: `domain-${part}`,
  comment: `src/domain/${part} may import ${others.length === 0 ? "nothing" : others.join(", ")}`,
  severity: "error",
  from: { path: `${DOMAIN}/${part}/` },
  to: { path: "^src/", pathNot: [part, ...others].map((name) => `${DOMAIN}/${name}/`) },
}));

const folderRules = Object.entries(FOLDER_MAY_IMPORT).map(([folder, others]) => ({
  name: folder.replace("/", "-"),
  comment: `src/${folder} may import ${others.join(", ")}`,
  severity: "error",
  from: { path: `^src/${folder}/`, pathNot: WIRING },
  to: { path: "^src/", pathNot: [`^src/${folder}/`, ...others] },
}));

const wiringRule = {
  name: "wiring",
  comment: "A wiring file may import hosts, but no other entry point",
  severity: "error",
  from: { path: WIRING },
  to: {
    path: "^src/(taskpane|commands|cli|workbench)/",
    pathNot: "^src/$1/",
  },
};

const rest = [
  {
    name: "unknown-folder",
    comment: "Every file of src stands in a folder of the layout table",
    severity: "error",
    from: {},
    to: {
      path: "^src/",
      pathNot: [
        ...Object.keys(DOMAIN_MAY_IMPORT).map((part) => `${DOMAIN}/${part}/`),
        ...Object.keys(FOLDER_MAY_IMPORT).map((folder) => `^src/${folder}/`),
      ],
    },
  },
  {
    name: "sibling-rule",
    comment: "A rule of the catalogue stands alone; only the index lists the rules",
    severity: "error",
    from: { path: `${DOMAIN}/rules/catalogue/`, pathNot: `${DOMAIN}/rules/catalogue/index\\.ts$` },
    to: { path: `${DOMAIN}/rules/catalogue/` },
  },
  {
    name: "core-packages",
    comment: "Domain, sheets and app run anywhere: no Node module, no package but valibot",
    severity: "error",
    from: { path: "^src/(domain|sheets|app)/" },
    to: { couldNotResolve: false, pathNot: ["^src/", "(^|/)node_modules/valibot/"] },
  },
  {
    name: "office-packages",
    comment: "The Office bridge and the pane's entry points carry no file or spreadsheet library",
    severity: "error",
    from: {
      path: "^src/(taskpane|commands|hosts/office)/",
      // The page reaches the writer of published files by its wiring alone, and only on demand: `office-on-demand`.
      pathNot: "^src/taskpane/(index|wiring)\\.tsx?$",
    },
    to: {
      path: "(^|/)node_modules/(@univerjs|@e965/xlsx|wasm-xlsxwriter|fflate|chart\\.js)/",
      reachable: true,
    },
  },
  {
    name: "office-on-demand",
    comment: "The pane fetches the writer of files when it is needed, never as it opens",
    severity: "error",
    from: { path: "^src/(taskpane|commands|hosts/office)/" },
    to: { path: "^src/hosts/xlsx-file/", dynamic: false },
  },
  {
    name: "no-cycle",
    comment: "No import cycles",
    severity: "error",
    from: {},
    to: { circular: true },
  },
  {
    name: "unresolvable",
    comment: "Every import leads to a file",
    severity: "error",
    from: {},
    to: { couldNotResolve: true },
  },
];

/** @type {import("dependency-cruiser").IConfiguration} */
export default {
  forbidden: [...domainRules, ...folderRules, wiringRule, ...rest],
  options: {
    doNotFollow: { path: "^node_modules/" },
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
      extensions: [".ts", ".tsx", ".mjs", ".js"],
    },
  },
};
