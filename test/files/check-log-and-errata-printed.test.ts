import { settledRow } from "../../src/sheets/check-log-sheet/settled-rows";
import { checkLogSheetPlan, versionRow } from "../../src/sheets/check-log-sheet/check-log-sheet-plan";
import { closeRows } from "../../src/sheets/check-log-sheet/close-rows";
import { errataSheetPlan } from "../../src/sheets/errata-sheet/errata-sheet-plan";
import { readCheckLog } from "../../src/domain/settings/check-log/read-check-log";
import type { LoggedClose, LoggedReason } from "../../src/domain/settings/check-log/check-log";
import { readWorkbook } from "../../src/hosts/xlsx-file/read-workbook";
import { writeWorkbook } from "../../src/hosts/xlsx-file/write-workbook";
import { printedPages } from "./libreoffice";

const LIBREOFFICE_MILLISECONDS = 120_000;
const ON = { year: 2019, month: 7, day: 2 };
const MAY = { year: 2019, month: 5 };

/** Enough for three pages. */
const ERRATA = Array.from({ length: 90 }, (_, index) => ({
  month: MAY,
  label: `2-${index} 新規相談受付件数 ${"長".repeat(index % 25)}`,
  before: index === 1 ? null : index,
  after: 1000 + index,
  on: index % 3 === 0 ? undefined : ON,
  reason: "受付簿への書き漏れが見つかったため",
}));

test(
  "正誤表 prints on A4 with its header on every page",
  async () => {
    const plan = errataSheetPlan(2019, "みどり町くらし相談センター", ERRATA);
    const pages = await printedPages(await writeWorkbook({ sheets: [plan] }, ""));
    expect(pages.length).toBeGreaterThanOrEqual(2);
    expect(pages[0]).toContain("正誤表");
    expect(pages[0]).toContain("令和元年度");
    for (const page of pages)
      for (const label of ["項目", "誤", "正", "訂正日", "理由"]) expect(page).toContain(label);
    expect(pages.join()).toContain("1,089");
    expect(pages.join()).toContain("まだ確定し直していません");
  },
  LIBREOFFICE_MILLISECONDS,
);

const REASON: LoggedReason = {
  rule: "contact-case-number-missing",
  key: "0123456789abcdef",
  anchor: undefined,
  fiscalYear: 2019,
  reason: "匿名の電話のため、番号はない",
  by: "佐藤",
  on: ON,
  place: "対応_R1.5 B3",
};
const CLOSE: LoggedClose = {
  id: "2019-05/1",
  month: MAY,
  on: ON,
  by: "佐藤",
  confirmedBy: "鈴木",
  kinds: [
    {
      kind: "contact",
      records: 3,
      fingerprint: "89abcdef01234567",
      recordMarks: ["aaaaaa", "bbbbbb", "cccccc"],
    },
  ],
  figures: new Map([
    [
      "2-1",
      new Map([
        ["new_total", { label: "新規相談受付件数", value: 17 }],
        ["contacts", { label: "延べ対応件数", value: null }],
      ]),
    ],
  ]),
};

test(
  "点検の記録 reads back from a file as it was written, and prints without its marks",
  async () => {
    const rows = [versionRow("5a17"), settledRow(REASON, "受付番号が書かれていること"), ...closeRows(CLOSE)];
    const bytes = await writeWorkbook({ sheets: [checkLogSheetPlan(rows)] }, "");
    const [sheet] = readWorkbook(bytes).sheets;
    expect(sheet && readCheckLog(sheet)).toEqual({
      sheet: "点検の記録",
      salt: "5a17",
      isOfThisVersion: true,
      reasons: [REASON],
      closes: new Map([[CLOSE.id, CLOSE]]),
      restatements: [],
      fixes: new Map(),
      takenBack: new Set(),
      issues: [],
    });
    const [page = "", ...others] = await printedPages(bytes);
    expect(others).toEqual([]);
    expect(page).toContain("匿名の電話のため");
    expect(page).toContain("新規相談受付件数：17");
    expect(page).not.toContain("0123456789abcdef");
  },
  LIBREOFFICE_MILLISECONDS,
);
