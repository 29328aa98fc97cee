import { checkBook } from "../../src/app/check-month";
import { closeMonth, reopenMonth } from "../../src/app/close-month";
import { listRestatements } from "../../src/app/list-restatements";
import { readBook } from "../../src/app/read-book";
import { isRefusal } from "../../src/app/refusal";
import { cellText } from "../../src/domain/grid/cell-value";
import type { CellSnapshot, SheetSnapshot } from "../../src/domain/grid/sheet-snapshot";
import { monthKey } from "../../src/domain/calendar/calendar-date";
import { smallOffice, withSheet } from "../domain/rules/small-office";
import { workbookOf, type PlainWorkbook } from "../domain/rules/workbook-of";
import { addRow, editCell } from "../fixtures/edit-cell";
import { MemoryWorkbook } from "../fixtures/memory-workbook";

const TODAY = { year: 2019, month: 7, day: 2 };
const LATER = { year: 2019, month: 8, day: 5 };
const YEAR = 2019;
const MAY = { year: 2019, month: 5 };
const PEOPLE = { by: "佐藤", confirmedBy: "鈴木" };

const OFFICE = withSheet(
  smallOffice(),
  "相談_R1.5",
  ["受付日", "受付番号", "氏名", "性別", "年代", "相談経路", "相談内容"],
  ["2019-05-13", "R1-003", "山川 太郎", "女", "50代", "家族・知人", "住まい"],
);

function open(office: PlainWorkbook = OFFICE) {
  const workbook = new MemoryWorkbook(workbookOf(office));
  const hosts = { reader: workbook, writer: workbook };
  const check = () => {
    const book = readBook(workbook.snapshot, YEAR);
    const checked = isRefusal(book) ? book : checkBook(book, TODAY);
    if (isRefusal(checked)) throw new Error(checked.refused);
    return checked;
  };
  return {
    workbook,
    check,
    overview: () => check().overview,
    changed: () => check().findings.filter(({ rule }) => rule === "closed-month-changed"),
    close: (month = MAY, today = TODAY) => closeMonth(hosts, { fiscalYear: YEAR, month, ...PEOPLE }, today),
    reopen: (reason = "受付漏れ", month = MAY) =>
      reopenMonth(hosts, { fiscalYear: YEAR, month, reason, by: "佐藤" }, LATER),
    list: () => listRestatements(hosts, YEAR, LATER),
    texts: (sheet: string) =>
      (workbook.snapshot.sheets.find(({ name }) => name === sheet)?.cells ?? []).map((row) =>
        row.map(({ value }) => cellText(value)).join("|"),
      ),
  };
}

const ONE_MORE = ["2019/5/27", "R1-009", "海野 花子", "男", "30代", "本人", "就労"];

test("a closed month has who closed it and who confirmed it, and is what it was", async () => {
  const { close, overview, changed, texts } = open();
  expect(await close()).toEqual({ month: MAY, on: TODAY, ...PEOPLE, changed: false, restated: [] });
  expect(overview().closings).toEqual([{ month: MAY, on: TODAY, ...PEOPLE, changed: false, restated: [] }]);
  expect(overview().restatements).toBe(0);
  expect(changed()).toEqual([]);
  const rows = texts("点検の記録");
  expect(rows[2]).toMatch(/^確定\|R1\.7\.2\|佐藤\|鈴木\|R1\.5\|新規相談\|\|1件\|/);
  expect(rows.some((row) => /^確定の数値\|.*\|2-1 相談件数等\|\|新規相談受付件数：1、/.test(row))).toBe(true);
  expect(rows.join()).not.toMatch(/山川|太郎/);
});

test("the current month is the next one", async () => {
  const { close, overview } = open();
  expect(monthKey(overview().currentMonth)).toBe("2019-04");
  await close({ year: 2019, month: 4 });
  expect(monthKey(overview().currentMonth)).toBe("2019-05");
});

test("a month with errors is not closed, nor one that is closed, nor one without a sheet", async () => {
  const { workbook, close, texts } = open();
  workbook.edit(editCell("終結_R1.5", "C2", { value: "転居" }));
  expect(await close()).toEqual({ refused: "month-has-errors", month: MAY, errors: 1 });
  expect(texts("点検の記録")).toEqual([]);
  workbook.edit(editCell("終結_R1.5", "C2", { value: "就労" }));
  await close();
  expect(await close()).toEqual({ refused: "month-closed-already", month: MAY });
  const march = { year: 2020, month: 3 };
  expect(await close(march)).toEqual({ refused: "no-sheet-in-month", month: march });
});

test("what keeps a month from being closed is what the overview says, an error of the whole year too", async () => {
  const { close, overview } = open(withSheet(OFFICE, "設定", ["項目", "値"], ["前年度末件数", "たくさん"]));
  const may = overview().totals.find(({ month }) => monthKey(month) === monthKey(MAY));
  expect(may).toMatchObject({ errors: 1, yearWideErrors: 1 });
  expect(await close()).toEqual({ refused: "month-has-errors", month: MAY, errors: may?.errors });
});

test("a warning does not keep a month open, nor open it", async () => {
  const { workbook, close, overview } = open();
  workbook.edit(editCell("対応_R1.5", "B3", { value: null }));
  const { warnings } = overview();
  expect(warnings).toBe(1);
  await close();
  workbook.edit(editCell("対応_R1.6", "B3", { value: null }));
  expect(overview().warnings).toBe(2);
  expect(overview().closings.map(({ changed }) => changed)).toEqual([false]);
});

test("rows in another order and reformatted dates are no change", async () => {
  const { workbook, close, changed } = open();
  workbook.edit(addRow("相談_R1.5", ONE_MORE));
  await close();
  workbook.edit((sheet) =>
    sheet.name === "相談_R1.5" || sheet.name === "学習_R1.5"
      ? { ...sheet, cells: [...sheet.cells.slice(0, 1), ...sheet.cells.slice(1).reverse()] }
      : sheet,
  );
  workbook.edit(editCell("終結_R1.5", "A2", { value: "R1.5.31" }));
  expect(changed()).toEqual([]);
});

test("a later change is one warning with the figures before and after, at the records that are new", async () => {
  const { workbook, close, changed, overview } = open();
  await close();
  workbook.edit(addRow("相談_R1.5", ONE_MORE));
  const [finding, other] = changed();
  expect(other).toBeUndefined();
  expect(finding).toMatchObject({ severity: "warning", month: MAY, place: { sheet: null, cell: null } });
  expect(finding?.message.ja).toMatch(
    /^確定したR1\.5の数値が変わりました：2-1 新規相談受付件数 1 → 2、.*ほか\d+件。$/,
  );
  expect(finding?.related).toEqual([{ sheet: "相談_R1.5", cell: { row: 2, column: 0 } }]);
  const [closing] = overview().closings;
  expect(closing).toMatchObject({ month: MAY, changed: true });
  expect(closing?.restated).toContainEqual({
    section: "2-1",
    label: "新規相談受付件数",
    before: 1,
    after: 2,
  });
  expect(closing?.restated.some(({ section, label }) => section === "2-1" && label === "延べ対応件数")).toBe(
    false,
  );
  expect(overview().restatements).toBe(closing?.restated.length);
});

test("records of a kind that not every office keeps are closed with the month too", async () => {
  const office = withSheet(
    OFFICE,
    "貸付・現物支給",
    ["日付", "受付番号", "区分", "金額", "内容"],
    ["2019-05-20", "R1-003", "物資支援", 3000, "米"],
  );
  const { close, changed, workbook, texts } = open(office);
  await close();
  expect(texts("点検の記録").some((row) => row.includes("貸付・現物支給"))).toBe(true);
  expect(changed()).toEqual([]);
  workbook.edit(editCell("貸付・現物支給", "D2", { value: 4000 }));
  expect(changed()).toMatchObject([{ place: { sheet: null }, related: [{ sheet: "貸付・現物支給" }] }]);
});

test("where only words changed it is said, and no figure is restated", async () => {
  const { workbook, close, changed, overview } = open();
  await close();
  workbook.edit(editCell("相談_R1.5", "C2", { value: "山川 次郎" }));
  expect(changed().map(({ severity, message }) => [severity, message.ja])).toEqual([
    ["info", "確定したR1.5の記録の文字が変わりました。数値は変わっていません。"],
  ]);
  expect(overview().closings).toMatchObject([{ changed: true, restated: [] }]);
});

test("an earlier month's change moves the month-end of a closed month", async () => {
  const { workbook, close, overview } = open();
  await close();
  workbook.edit(addRow("相談_H31.4", ["2019/4/27", "R1-010", "男", "30代", "本人", "就労"]));
  expect(overview().closings[0]?.restated).toEqual([
    { section: "2-1", label: "月末件数", before: 4, after: 5 },
  ]);
});

test("a month is reopened with a reason, and closed again with its restatements kept", async () => {
  const { workbook, close, reopen, overview, changed, texts } = open();
  await close();
  workbook.edit(addRow("相談_R1.5", ONE_MORE));
  expect(await reopen()).toBe("reopened");
  expect(overview()).toMatchObject({ closings: [], restatements: 0 });
  expect(changed()).toEqual([]);
  expect(await reopen()).toEqual({ refused: "month-not-closed", month: MAY });
  await close(MAY, LATER);
  expect(overview().closings).toMatchObject([{ month: MAY, on: LATER, changed: false }]);
  expect(overview().restatements).toBeGreaterThan(3);
  const restated = texts("点検の記録").filter((row) => row.startsWith("訂正|"));
  expect(restated[0]).toMatch(
    /^訂正\|R1\.8\.5\|佐藤\|鈴木\|R1\.5\|2-1 相談件数等 新規相談受付件数\|1\|2\|受付漏れ\|/,
  );
  expect(restated).toHaveLength(overview().restatements);
});

test("正誤表 is made of them, and in its place again", async () => {
  const { workbook, close, reopen, list, texts } = open();
  expect(await list()).toEqual({ refused: "nothing-restated" });
  await close();
  await close({ year: 2019, month: 4 });
  workbook.edit(addRow("相談_R1.5", ONE_MORE));
  await reopen();
  await close(MAY, LATER);
  workbook.edit(addRow("対応_H31.4", ["2019/4/22", "H30-001", "面談"]));
  const made = await list();
  if ("refused" in made) throw new Error(made.refused);
  expect(made.sheet).toBe("正誤表_R1");
  const rows = texts("正誤表_R1");
  expect(rows.slice(0, 3)).toEqual(["正誤表　令和元年度|||||", "|||||", "月|項目|誤|正|訂正日|理由"]);
  expect(rows[3]).toBe("H31.4|2-1 相談件数等 延べ対応件数|4|5||まだ確定し直していません");
  expect(rows).toContain("R1.5|2-1 相談件数等 新規相談受付件数|1|2|R1.8.5|受付漏れ");
  expect(rows).toHaveLength(3 + made.figures);
  workbook.rename({ from: "正誤表_R1", to: "正誤表（市へ）" });
  expect(await list()).toEqual({ sheet: "正誤表（市へ）", figures: made.figures });
  expect(workbook.snapshot.sheets.filter(({ name }) => name.startsWith("正誤表"))).toHaveLength(1);
});

test("a sheet of the staff's that is called 正誤表 is left alone", async () => {
  const { workbook, close, list } = open({ ...OFFICE, 正誤表_R1: [["手作り"]] });
  await close();
  workbook.edit(addRow("相談_R1.5", ONE_MORE));
  expect(await list()).toEqual({ refused: "sheet-name-taken", sheet: "正誤表_R1" });
});

test("a close outlives the renaming of the office's codes", async () => {
  const { workbook, close, changed, overview } = open({
    ...OFFICE,
    設定: [
      ...(OFFICE["設定"] ?? []),
      ["区分 終結理由", "就労", "employment"],
      ["区分 終結理由", "中断", "dropped"],
    ],
    "終結_R1.6": [["終結日", "受付番号", "終結理由"]],
  });
  expect(await close()).toMatchObject({ month: MAY, changed: false });
  workbook.edit((sheet) =>
    sheet.name.startsWith("終結") || sheet.name === "設定"
      ? {
          ...sheet,
          cells: sheet.cells.map((row) =>
            row.map((cell) => (cell.value === "就労" ? { ...cell, value: "就職" } : cell)),
          ),
        }
      : sheet,
  );
  expect(overview()).toMatchObject({ errors: 0, closings: [{ changed: false }] });
  expect(changed()).toEqual([]);
});

const REASONS = [
  ["区分 終結理由", "就労、または自営", "employment"],
  ["区分 終結理由", "中断", "dropped"],
];
const FOODS = [
  ["区分 食料品目", "お米", "rice"],
  ["区分 食料品目", "缶詰", "canned"],
  ["区分 食料品目", "飲料", "drinks"],
];

/** 設定 with the office's own words, in which its sheets are then written. */
function withOwnWords(): PlainWorkbook {
  return {
    ...OFFICE,
    設定: [...(OFFICE["設定"] ?? []), ...REASONS, ...FOODS],
    "終結_R1.5": [
      ["終結日", "受付番号", "終結理由"],
      ["2019-05-31", "H30-001", "就労、または自営"],
    ],
    "終結_R1.6": [["終結日", "受付番号", "終結理由"]],
  };
}

const isLog = ({ name }: SheetSnapshot) => name === "点検の記録";

test("the figures of a close stand in the office's own words, and are compared by what outlives those", async () => {
  const { workbook, close, changed, overview, texts } = open(withOwnWords());
  expect(await close()).toMatchObject({ month: MAY });
  const shown = texts("点検の記録").filter((row) => row.startsWith("確定の数値|"));
  expect(shown.find((row) => row.includes("|2-6 "))).toContain("|就労・または自営：1、中断：0");
  expect(shown.find((row) => row.includes("|7-2 "))).toContain("提供数 缶詰：3、提供数 飲料：－|");
  for (const row of shown) expect(row.split("|")[7]).not.toMatch(/[a-z]{3}|=/);

  const renamed = (cell: CellSnapshot) =>
    cell.value === "就労、または自営" ? { ...cell, value: "就職" } : cell;
  workbook.edit((sheet) =>
    isLog(sheet) ? sheet : { ...sheet, cells: sheet.cells.map((row) => row.map(renamed)) },
  );
  expect(changed()).toEqual([]);

  workbook.edit((sheet) => ({
    ...sheet,
    cells: sheet.cells.filter((row) => sheet.name !== "設定" || row[1]?.value !== "缶詰"),
  }));
  expect(overview().closings[0]?.restated).toContainEqual({
    section: "7-2",
    label: "提供数 缶詰",
    before: 3,
    after: null,
  });
});

/** A row of 点検の記録 as the first version wrote it: figures by their ids, where people read them. */
function inFirstVersion(row: readonly CellSnapshot[]): readonly CellSnapshot[] {
  const withTexts = (changes: Readonly<Record<number, string>>) =>
    row.map((cell, column) => ({ ...cell, value: changes[column] ?? cell.value }));
  const [item, marks] = [cellText(row[0]?.value ?? null), cellText(row[10]?.value ?? null).split(" ")];
  if (item === "記録の版") return withTexts({ 5: "1" });
  if (item !== "確定の数値") return row;
  return withTexts({ 7: marks.slice(2).join("、"), 10: marks.slice(0, 2).join(" ") });
}

test("a close of the first version is read as it stands, and one of this version is added below", async () => {
  const { workbook, close, changed, overview, texts, check } = open();
  await close();
  workbook.edit((sheet) => (isLog(sheet) ? { ...sheet, cells: sheet.cells.map(inFirstVersion) } : sheet));
  const before = texts("点検の記録");
  expect(before.find((row) => row.includes("|2-1 "))).toContain("|new_total=1、");
  expect(changed()).toEqual([]);
  await close({ year: 2019, month: 4 });
  const after = texts("点検の記録");
  expect(after.slice(0, before.length)).toEqual(before);
  expect(after.filter((row) => row.startsWith("記録の版|")).map((row) => row.split("|")[5])).toEqual([
    "1",
    "2",
  ]);
  expect(check().findings.filter(({ rule }) => rule === "check-log-understood")).toEqual([]);
  expect(overview().closings.map(({ changed: is }) => is)).toEqual([false, false]);
  workbook.edit(addRow("相談_R1.5", ONE_MORE));
  expect(overview().closings.map(({ changed: is }) => is)).toEqual([false, true]);
});

/** 就労準備支援 and 貸付・現物支給 of May, whose sections 4-1 and 7-1 came later than they. */
const WITH_SERVICES = withSheet(
  withSheet(
    OFFICE,
    "貸付・現物支給",
    ["日付", "受付番号", "区分", "金額", "内容"],
    ["2019-05-20", "R1-003", "物資支援", 3000, "米"],
  ),
  "就労準備支援",
  ["日付", "利用者", "生活自立", "社会自立", "就労自立"],
  ["2019-05-21", "A", "○", null, "○"],
);

test("a month closed by the version without 4-1 and 7-1 is what it was; no figure is made up for then", async () => {
  const { workbook, close, changed, overview, texts } = open(WITH_SERVICES);
  await close();
  const whole = texts("点検の記録").length;
  const isOfLater = (row: readonly CellSnapshot[]) =>
    row[0]?.value === "確定の数値" && /^(?:4-1|7-1) /.test(cellText(row[5]?.value ?? null));
  workbook.edit((sheet) =>
    isLog(sheet) ? { ...sheet, cells: sheet.cells.filter((row) => !isOfLater(row)) } : sheet,
  );
  expect(texts("点検の記録")).toHaveLength(whole - 2);
  expect(changed()).toEqual([]);
  expect(overview().closings).toMatchObject([{ changed: false, restated: [] }]);
  workbook.edit(editCell("就労準備支援", "D2", { value: "○" }));
  expect(changed()).toMatchObject([{ severity: "warning", related: [{ sheet: "就労準備支援" }] }]);
  expect(changed()[0]?.message.ja).toContain("就労準備支援");
  expect(overview().closings).toMatchObject([{ changed: true, restated: [] }]);
});

test("a sheet that came after the month was closed is told with its figures", async () => {
  const name = "就労準備支援";
  const { workbook, close, overview } = open(withSheet(OFFICE, "メモ", ["次の会議"]));
  await close();
  const added = workbookOf({ [name]: WITH_SERVICES[name] ?? [] }).sheets[0];
  workbook.edit((sheet) => (sheet.name === "メモ" && added ? added : sheet));
  expect(overview().closings[0]?.restated).toContainEqual(
    expect.objectContaining({ section: "4-1", before: null, after: 1 }),
  );
});

test("nobody says of somebody taken off the list of 3-1 that no figure changed", async () => {
  const { workbook, close, changed } = open(
    withSheet(
      OFFICE,
      "就労支援",
      ["決定日", "受付番号", "性別", "年代", "就労", "増収"],
      ["2019-05-20", "R1-003", "女", "50代", "○", null],
    ),
  );
  await close();
  workbook.edit(editCell("就労支援", "F2", { value: "○" }));
  expect(changed()).toMatchObject([{ severity: "warning" }]);
  expect(changed()[0]?.message.ja).toContain("（就労支援）");
});
