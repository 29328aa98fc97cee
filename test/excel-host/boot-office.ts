/**
 * The genuine office.js, unmodified, in the realm of a test, and an emulated Excel behind it:
 *
 *     const office = bootOffice();               // once a file, at the top level: loads the library before the tests
 *     test("…", async () => {
 *       const host = office.newHost();           // a fresh workbook with one empty sheet, and the library bound to it
 *       fillWorkbook(host, snapshot);
 *       await Excel.run(async (context) => { … });
 *       expect(host.requests.roundTrips).toBe(1);
 *     });
 *
 * Works in jest's node and jsdom environments. Hosts are disposed after each test.
 */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readWorkbook } from "../../src/hosts/xlsx-file/read-workbook";
import {
  createExcelHost,
  DECLARED_API_SETS,
  type ExcelHost,
  type ExcelHostOptions,
} from "../../src/workbench/excel-host/excel-host";
import type { ApiSets } from "../../src/workbench/excel-host/wire/api-sets";
import { readMemberTable } from "../../src/workbench/excel-host/wire/member-table";
import { parseWire } from "../../src/workbench/excel-host/wire/wire-value";
import { windowsSeam } from "../../src/workbench/excel-host/windows-seam";
import { startNodeUniver } from "./node-univer";
import { defineGlobal, standInForPage } from "./page-globals";

const ROOT = join(__dirname, "../..");
const LIBRARY = join(ROOT, "node_modules/@microsoft/office-js/dist");
const MEMBERS = join(ROOT, "build/excel-members.json");

/** How a test wants its host: date system, locale, API sets. */
export type HostSettings = Partial<Omit<ExcelHostOptions, "univerAPI" | "formulas" | "members">>;

export interface BootedOffice {
  readonly newHost: (options?: HostSettings) => ExcelHost;
  /** Presses a button of the ribbon; ends when the add-in says that it is done. */
  readonly runCommand: (functionName: string) => Promise<void>;
}

/** Runs a file of the library as a script of the page: its top-level names become globals. */
function runScript(file: string): void {
  const evaluateGlobally = eval;
  evaluateGlobally(`${readFileSync(file, "utf8")}\n//# sourceURL=${file}`);
}

/** Loads what office.js asks for by script elements, from the installed package; its telemetry loads as nothing. */
function loadScript(path: string): boolean {
  if (path.includes("telemetry")) return true;
  const file = join(LIBRARY, path);
  if (!existsSync(file)) return false;
  runScript(file);
  return true;
}

/** `apiSets`: what Excel says of itself when the library is loaded. */
export function bootOffice(apiSets: ApiSets = DECLARED_API_SETS): BootedOffice {
  const members = readMemberTable(parseWire(readFileSync(MEMBERS, "utf8")));
  const disposals: (() => void)[] = [];
  let current: ExcelHost | undefined;

  const newHost = (options: HostSettings = {}): ExcelHost => {
    const { univerAPI, formulas, dispose } = startNodeUniver();
    const host = createExcelHost({ univerAPI, formulas, members, readBook: readWorkbook, ...options });
    disposals.push(
      host.onEvent((event) => seam.deliver(event)),
      () => host.dispose(),
      dispose,
    );
    current = host;
    return host;
  };

  const seam = windowsSeam(
    () =>
      current ?? {
        locale: "ja-JP",
        apiSets,
        send: () => Promise.reject(new Error("no host")),
      },
  );

  beforeAll(async () => {
    standInForPage(loadScript);
    defineGlobal("external", seam.external);
    runScript(join(LIBRARY, "office.js"));
    await Office.onReady();
  });

  afterEach(() => {
    for (const dispose of disposals.splice(0)) dispose();
    current = undefined;
  });

  return { newHost, runCommand: (functionName) => seam.runCommand(functionName) };
}
