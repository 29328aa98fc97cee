import { checkBook } from "../../src/app/check-month";
import { closeMonth } from "../../src/app/close-month";
import { readBook } from "../../src/app/read-book";
import { isRefusal } from "../../src/app/refusal";
import { settleByKeys } from "../../src/app/settle-findings";
import { smallOffice } from "../domain/rules/small-office";
import { workbookOf } from "../domain/rules/workbook-of";
import { MemoryWorkbook } from "../fixtures/memory-workbook";
import { savedAsFile } from "../fixtures/through-file";
import { inCommandLineFolder } from "./command-line";

const folder = inCommandLineFolder();
const TODAY = { year: 2019, month: 7, day: 2 };
const CHECK = ["check", "office.xlsx", "--today", "2019-07-02"];

/** A book with two warnings, the first of which the office has settled, and with May closed. */
async function writeSettledBook(): Promise<void> {
  const workbook = new MemoryWorkbook(
    workbookOf(smallOffice({ "対応_R1.5!B2": null, "対応_R1.6!B2": null })),
  );
  const hosts = { reader: workbook, writer: workbook };
  const book = readBook(workbook.snapshot, 2019);
  const check = isRefusal(book) ? book : checkBook(book, TODAY);
  if (isRefusal(check)) throw new Error(check.refused);
  const [warning] = check.findings.filter(({ severity }) => severity === "warning");
  const keys = [warning?.key ?? ""];
  await settleByKeys(hosts, { fiscalYear: 2019, keys, reason: "匿名の電話", by: "佐藤" }, TODAY);
  const may = { fiscalYear: 2019, month: { year: 2019, month: 5 }, by: "佐藤", confirmedBy: "鈴木" };
  await closeMonth(hosts, may, TODAY);
  folder().write("office.xlsx", await savedAsFile(workbook.snapshot));
}

test("what is settled is apart, with its reason, and does not count", async () => {
  await writeSettledBook();
  const { status, stdout } = folder().run(...CHECK, "--format", "json");
  expect(status).toBe(0);
  const json: unknown = JSON.parse(stdout);
  expect(json).toMatchObject({
    findings: [{ rule: "contact-case-number-missing", sheet: "対応_R1.6", cell: "B2" }],
    settled: [
      {
        rule: "contact-case-number-missing",
        severity: "warning",
        sheet: "対応_R1.5",
        cell: "B2",
        related: [],
        fix: null,
        reason: "匿名の電話",
        by: "佐藤",
        on: "2019-07-02",
      },
    ],
  });
  expect(json).toHaveProperty("unreadSheets", []);
  const text = folder()
    .run(...CHECK)
    .stdout.split("\n");
  expect(text).toContain("要修正 0件、要確認 1件、参考 0件");
  expect(text).toContain("確認済み 1件");
  const report = folder().run(
    "report",
    "office.xlsx",
    "--year",
    "2019",
    "-o",
    "out.xlsx",
    "--format",
    "json",
  );
  expect(JSON.parse(report.stdout)).toMatchObject({ findings: { error: 0, warning: 1 } });
});

test("where nothing is settled there is no such list", () => {
  const { stdout } = folder().run("check", "sample.xlsx", "--format", "json");
  expect(JSON.parse(stdout)).not.toHaveProperty("settled");
});
