import { checkBook } from "../../src/app/check-month";
import { readBook } from "../../src/app/read-book";
import { isRefusal } from "../../src/app/refusal";
import { settleByKeys, unsettleByKey } from "../../src/app/settle-findings";
import type { Finding } from "../../src/domain/rules/finding";
import { cellText } from "../../src/domain/grid/cell-value";
import type { SheetSnapshot } from "../../src/domain/grid/sheet-snapshot";
import { smallOffice, withSheet } from "../domain/rules/small-office";
import { workbookOf, type PlainWorkbook } from "../domain/rules/workbook-of";
import { MemoryWorkbook } from "../fixtures/memory-workbook";

const TODAY = { year: 2019, month: 7, day: 2 };
const HEADER = ["対応日", "受付番号", "支援方法", "件数", "備考"];

/** Two contacts without a number, and one of a case long before its intake. */
const OFFICE = withSheet(
  smallOffice(),
  "対応_R1.5",
  HEADER,
  ["2019-05-13", "R1-003", "面談", null, null],
  ["2019-05-20", null, "面談", null, "匿名"],
  ["2019-05-21", null, "電話・メール", null, null],
);

function open(office: PlainWorkbook = OFFICE) {
  const workbook = new MemoryWorkbook(workbookOf(office));
  const hosts = { reader: workbook, writer: workbook };
  const check = (fiscalYear = 2019) => {
    const book = readBook(workbook.snapshot, fiscalYear);
    const checked = isRefusal(book) ? book : checkBook(book, TODAY);
    if (isRefusal(checked)) throw new Error(checked.refused);
    return checked;
  };
  const anonymous = (fiscalYear = 2019) =>
    check(fiscalYear).findings.filter(({ rule }) => rule === "contact-case-number-missing");
  const settle = (findings: readonly Finding[], reason = "匿名の電話のため") =>
    settleByKeys(
      hosts,
      { fiscalYear: 2019, keys: findings.map(({ key }) => key), reason, by: "佐藤" },
      TODAY,
    );
  return { workbook, hosts, check, anonymous, settle };
}

const states = (findings: readonly Finding[]) => findings.map(({ settlement }) => settlement?.state ?? "-");

function logTexts({ snapshot }: MemoryWorkbook): readonly string[] {
  const sheet = snapshot.sheets.find(({ name }) => name === "点検の記録");
  return (sheet?.cells ?? []).map((row) => row.map(({ value }) => cellText(value)).join("|"));
}

/** The cells of a sheet, changed at an address of row and column. */
const withCell =
  (name: string, row: number, column: number, value: string) =>
  (sheet: SheetSnapshot): SheetSnapshot =>
    sheet.name === name
      ? {
          ...sheet,
          cells: sheet.cells.map((cells, at) =>
            at === row ? cells.map((cell, right) => (right === column ? { ...cell, value } : cell)) : cells,
          ),
        }
      : sheet;

test("a settled warning has its reason, and does not count", async () => {
  const { workbook, check, anonymous, settle } = open();
  const before = check().overview.warnings;
  const [first] = anonymous();
  expect(await settle(first ? [first] : [])).toBe("settled");
  expect(states(anonymous())).toEqual(["settled", "-"]);
  expect(anonymous()[0]?.settlement?.reason).toMatchObject({
    rule: "contact-case-number-missing",
    fiscalYear: 2019,
    reason: "匿名の電話のため",
    by: "佐藤",
    on: TODAY,
  });
  expect(anonymous()[0]?.key).toBe(first?.key);
  expect(check().overview.warnings).toBe(before - 1);
  const [header, version, row, ...others] = logTexts(workbook);
  expect(header).toMatch(/^項目\|日付\|担当者/);
  expect(version).toMatch(/^記録の版\|\|\|\|\|2\|.*\|[0-9a-f]{20,}$/);
  expect(row).toMatch(/^確認済み\|R1\.7\.2\|佐藤\|\|令和元年度\|対応_R1\.5 B3\|\|\|匿名の電話のため\|/);
  expect(others).toEqual([]);
});

test("a reason goes with its record, whatever is sorted, and lapses when the record changes", async () => {
  const { workbook, anonymous, settle } = open();
  await settle(anonymous().slice(0, 1));
  workbook.edit((sheet) =>
    sheet.name === "対応_R1.5"
      ? { ...sheet, cells: [...sheet.cells.slice(0, 1), ...sheet.cells.slice(1).reverse()] }
      : sheet,
  );
  const of20th = () => anonymous().find(({ place }) => place.cell?.row === 2);
  expect(of20th()?.settlement?.state).toBe("settled");
  workbook.edit(withCell("対応_R1.5", 2, 4, "匿名、夜"));
  expect(states(anonymous())).toEqual(["-", "lapsed"]);
});

test("where a record changes in its place, what was said of it is shown", async () => {
  const { workbook, anonymous, settle } = open();
  await settle(anonymous().slice(0, 1));
  workbook.edit(withCell("対応_R1.5", 2, 4, "匿名、夜"));
  expect(states(anonymous())).toEqual(["lapsed", "-"]);
  expect(anonymous()[0]?.settlement?.reason.reason).toBe("匿名の電話のため");
});

test("a reason for a case is shown again wherever its changed record stands", async () => {
  const workbook = smallOffice({ "対応_R1.5!A2": "2019-04-30" });
  const { workbook: book, check, settle } = open(workbook);
  const early = () =>
    check().findings.filter(({ severity, rule }) => severity !== "error" && rule.startsWith("contact"));
  expect(early()).toHaveLength(1);
  await settle(early());
  expect(states(early())).toEqual(["settled"]);
  book.edit((sheet) =>
    sheet.name === "対応_R1.5"
      ? { ...sheet, cells: [...sheet.cells.slice(0, 1), ...sheet.cells.slice(1).reverse()] }
      : sheet,
  );
  book.edit(withCell("対応_R1.5", 2, 2, "電話・メール"));
  expect(states(early())).toEqual(["lapsed"]);
});

test("all are settled or none: an error, a finding that is gone, and a reason of nothing are refused", async () => {
  const { workbook, check, anonymous, settle } = open({
    ...OFFICE,
    ...withSheet({}, "終結_R1.5", ["終結日", "受付番号", "終結理由"], ["2019-05-31", "H30-001", "転居"]),
  });
  const error = check().findings.find(({ severity }) => severity === "error");
  if (!error) throw new Error("no error");
  const [first] = anonymous();
  if (!first) throw new Error("no warning");
  expect(await settle([first, error])).toBe("changed-since");
  expect(await settle([first, { ...first, key: "gone" }])).toBe("changed-since");
  expect(await settle([first], " 　")).toBe("changed-since");
  expect(logTexts(workbook)).toEqual([]);
  expect(states(anonymous())).toEqual(["-", "-"]);
});

test("a reason is taken back, and given again", async () => {
  const { workbook, hosts, anonymous, settle } = open();
  const [first] = anonymous();
  if (!first) throw new Error("no warning");
  await settle([first]);
  await unsettleByKey(hosts, { fiscalYear: 2019, key: first.key }, TODAY);
  expect(states(anonymous())).toEqual(["-", "-"]);
  await settle([first], "やはり匿名");
  await settle([first], "もう一度");
  expect(anonymous()[0]?.settlement).toMatchObject({ state: "settled", reason: { reason: "もう一度" } });
  await unsettleByKey(hosts, { fiscalYear: 2019, key: first.key }, TODAY);
  expect(states(anonymous())).toEqual(["-", "-"]);
  // Rows are only ever added.
  expect(logTexts(workbook)).toHaveLength(2 + 6);
});

test("next year what was settled comes back as a question, with what was said of it", async () => {
  const intakes = ["受付日", "受付番号", "性別", "年代", "相談経路", "相談内容"];
  const { check, settle, hosts } = open({
    "相談_R1.5": [intakes, ["2019-05-13", "R1-003", "女", "50代", "本人", "住まい"]],
    "相談_R2.4": [intakes, ["2020-04-13", "R2-001", "女", "50代", "本人", "住まい"]],
  });
  const unknownOpening = (fiscalYear: number) =>
    check(fiscalYear).findings.filter(({ rule }) => rule === "opening-caseload-known");
  expect(unknownOpening(2019).map(({ key }) => key)).toEqual(unknownOpening(2020).map(({ key }) => key));
  await settle(unknownOpening(2019), "前年度の記録がないため");
  expect(states(unknownOpening(2019))).toEqual(["settled"]);
  const [asked] = unknownOpening(2020);
  expect(asked?.settlement).toMatchObject({
    state: "asked-again",
    reason: { fiscalYear: 2019, reason: "前年度の記録がないため" },
  });
  await settleByKeys(
    hosts,
    { fiscalYear: 2020, keys: [asked?.key ?? ""], reason: "今年度も同じ", by: "佐藤" },
    TODAY,
  );
  expect(states([...unknownOpening(2019), ...unknownOpening(2020)])).toEqual(["settled", "settled"]);
});
