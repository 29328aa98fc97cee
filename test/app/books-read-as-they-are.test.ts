/** Books that were read wrongly, as files: what stands in a cell may be a number or a text. */
import { utils, write } from "@e965/xlsx";
import { readBook } from "../../src/app/read-book";
import { isRefusal } from "../../src/app/refusal";
import { countYear } from "../../src/domain/count/year-figures";
import { RULES } from "../../src/domain/rules/catalogue";
import { ruleContext, runRules } from "../../src/domain/rules/run-rules";
import { readWorkbook } from "../../src/hosts/xlsx-file/read-workbook";

type Sheets = Readonly<Record<string, readonly (readonly (string | number | null)[])[]>>;

function throughFile(sheets: Sheets, fiscalYear: number) {
  const file = utils.book_new();
  for (const [name, rows] of Object.entries(sheets))
    utils.book_append_sheet(file, utils.aoa_to_sheet(rows.map((row) => [...row])), name);
  const bytes: unknown = write(file, { type: "buffer", bookType: "xlsx" });
  if (!(bytes instanceof Uint8Array)) throw new Error("not written");
  const book = readBook(readWorkbook(bytes), fiscalYear);
  if (isRefusal(book)) throw new Error(book.refused);
  return book.dataset;
}

describe("a book of intakes alone has no pupils", () => {
  const HEADER = ["受付日", "受付番号", "氏名", "性別", "年代", "相談経路", "相談内容", "世帯人数", "担当"];
  const intake = (day: string, number: string, people: string) =>
    [day, number, `氏名${number}`, "男", "40代", "本人", "収入・生活費", people, "甲"] as const;

  test("twelve months, with 世帯人数 as texts", () => {
    const months = Array.from({ length: 12 }, (_, index) =>
      index < 9 ? ["R7", index + 4] : ["R8", index - 8],
    );
    const sheets = Object.fromEntries(
      months.map(([year, month]) => [
        `相談_${year}.${month}`,
        [
          HEADER,
          ...[1, 2, 3].map((n) => intake(`${year}.${month}.${n}`, `${year}-${month}-${n}`, String(n))),
        ],
      ]),
    );
    const dataset = throughFile(sheets, 2025);
    expect(new Set(dataset.sheets.map(({ binding }) => binding.kind))).toEqual(new Set(["consultation"]));
    expect(dataset.records.attendance).toEqual([]);
    const { months: counted } = countYear(dataset);
    expect(counted.map(({ attendance }) => attendance?.enrolled.get("j1")?.value ?? null)).toEqual(
      counted.map(() => null),
    );
    expect(counted.map(({ consultations }) => consultations.intakes.value)).toEqual(counted.map(() => 3));
  });

  test("one month, with 受付番号 as texts 1, 2, 3", () => {
    const rows = ["1", "2", "3"].map((n) => intake(`R7.6.${n}`, n, "").slice(0, 7));
    const dataset = throughFile({ "相談_R7.6": [HEADER.slice(0, 7), ...rows] }, 2025);
    expect(dataset.sheets.map(({ binding }) => binding.kind)).toEqual(["consultation"]);
    expect(dataset.records.attendance).toEqual([]);
  });
});

test("a ledger whose numbers start again: old cases of two years are two", () => {
  const header = ["受付日", "受付番号", "性別", "年代", "相談経路", "相談内容", "終結日", "終結理由"];
  const open = (day: string, number: number) => [day, number, "男", "40代", "本人", "就労", null, null];
  const closed = ["R4.5.1", 1, "男", "40代", "本人", "就労", "R4.9.1", "就労"];
  const rows = [open("R3.5.8", 7), closed, open("R4.6.4", 7), open("R5.5.1", 1), open("R5.6.1", 2)];
  const dataset = throughFile({ 相談台帳: [header, ...rows] }, 2023);
  expect(countYear(dataset).opening).toBe(2);
  const findings = runRules(RULES, ruleContext(dataset, { year: 2024, month: 1, day: 5 }));
  expect(findings.map(({ rule }) => rule)).not.toContain("carried-case-number-twice");
});
