import { composeCells } from "../../../src/hosts/xlsx-file/compose-cells";
import {
  FINDINGS_NAME,
  findingsSheetPlan,
  MOST_LISTED,
  type FindingsList,
} from "../../../src/sheets/findings-sheet/findings-sheet-plan";
import { findingsList, listedFindings } from "../../fixtures/listed-findings";

/** The sheet's texts row by row, links as they show. */
function rowsOf(list: FindingsList): readonly (readonly string[])[] {
  const rows: string[][] = [];
  for (const { row, column, content } of composeCells(findingsSheetPlan(list).members)) {
    const shown =
      content.kind === "formula" ? String(content.result) : content.kind === "text" ? content.text : "";
    (rows[row] ??= [])[column] = shown;
  }
  return rows;
}

test("says what was checked and when, and how many findings of which weight there are", () => {
  const rows = rowsOf(findingsList(9, 2));
  expect(rows.slice(0, 3).map(([text]) => text)).toEqual([
    "点検結果　令和元年度 R1.5",
    "みほん市自立相談支援センター　点検日 R1.6.3",
    "要修正 3件　要確認 3件　参考 3件　確認済み 2件",
  ]);
  expect(rows[4]).toEqual(["区分", "シート", "セル", "内容", "直し方"]);
});

test("lists each finding with its place, and the settled ones with their reason in a part of their own", () => {
  const rows = rowsOf(findingsList(9, 2));
  expect(rows[5]).toEqual([
    "要修正",
    "相談_R1.4",
    "A4",
    "1番目: 受付日「2019年13月0日」は日付として読めません。",
    "正しい日付（2019/5/13 など）に直してください。",
  ]);
  expect(rows.slice(5, 14).map(([severity]) => severity)).toEqual([
    ..."要修正 要修正 要修正 要確認 要確認 要確認 参考 参考 参考".split(" "),
  ]);
  expect(rows[10]?.slice(1, 3)).toEqual(["相談_R1.9", ""]);
  expect(rows[11]?.slice(1, 3)).toEqual(["", ""]);
  expect(rows[15]?.[0]).toContain("■ 確認済み");
  expect(rows[16]).toEqual(["区分", "シート", "セル", "内容", "理由"]);
  expect(rows[17]?.[4]).toBe("本人の希望で同じ日に2回面談したため（担当A　R1.6.2）");
  expect(rows).toHaveLength(19);
});

test("a cell is a link to it, whatever its sheet is called", () => {
  const [finding] = listedFindings(1);
  const list = findingsList(1);
  if (!finding) throw new Error("no finding");
  const { members } = findingsSheetPlan({ ...list, open: [{ ...finding, sheet: `終結 "'19"` }] });
  const links = composeCells(members).flatMap(({ content }) =>
    content.kind === "formula" ? [content.formula] : [],
  );
  expect(links).toEqual([`=HYPERLINK("#'終結 ""''19""'!A4","A4")`]);
});

test("without findings it says so", () => {
  expect(rowsOf(findingsList(0)).slice(5)).toEqual([["指摘はありません。", "", "", "", ""]]);
});

test("is ours by a defined name over the list", () => {
  const { members } = findingsSheetPlan(findingsList(9));
  expect(members.filter(({ kind }) => kind === "name")).toEqual([
    { kind: "name", name: FINDINGS_NAME, range: { top: 4, left: 0, bottom: 13, right: 4 } },
  ]);
});

test("of 10,000 findings the heaviest are listed, and the rest is said", () => {
  const list = findingsList(10_000, 50);
  const rows = rowsOf(list);
  expect(rows).toHaveLength(5 + MOST_LISTED);
  expect(rows[2]?.[0]).toBe("要修正 3334件　要確認 3333件　参考 3333件　確認済み 50件");
  expect(rows[3]?.[0]).toContain(`全10050件のうち、要修正・要確認・参考の順に${MOST_LISTED}件まで`);
  expect(rows.slice(5).every(([severity]) => severity === "要修正")).toBe(true);
});
