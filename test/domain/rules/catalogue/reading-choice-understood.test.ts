import type { CellValue } from "../../../../src/domain/grid/cell-value";
import { findingsIn } from "../findings-in";
import { smallOffice, withSheet } from "../small-office";

function found(...rows: readonly (readonly CellValue[])[]): readonly string[] {
  return findingsIn(withSheet(smallOffice(), "読み方", ["項目", "値"], ["読み方の版", "1"], ...rows));
}

test("everything that can be said", () => {
  expect(
    found(
      ["様式", "いつ|だれ", "対応", "5月のやりとり"],
      ["列", "対応日", "いつ"],
      ["様式", "古い様式", "読まない"],
      ["様式", "前の様式", "自動"],
      ["様式", "台帳の様式|プランの日", "新規相談、プラン、終結"],
      ["列", "作成日", "プランの日"],
      ["見出し", "受付日", "来た日"],
      ["区分", "相談経路", "市の他部署", "庁内"],
      ["取り込み", "相談_R1.5 (2)", "社協.xlsx"],
    ),
  ).toEqual([]);
});

test("an item that is none", () => {
  expect(found(["様 式 名", "a", "b"])).toEqual([
    "warning reading-choice-understood 読み方!A3 読み方シートのこの項目は使われません。",
  ]);
});

test("a row without its second value", () => {
  expect(found(["様式", "いつ|だれ"])).toEqual([
    "error reading-choice-understood 読み方!B3 読み方シートのこの行は、書きかけのため使っていません。",
  ]);
});

test("a version to come, a list and a code that are none", () => {
  const unread = (cell: string) =>
    `error reading-choice-understood 読み方!${cell} 読み方シートのこの値を読み取れないため、この行を使っていません。`;
  expect(
    found(["読み方の版", "2"], ["区分", "道順", "市役所", "庁内"], ["区分", "相談経路", "宇宙", "庁内"]),
  ).toEqual([unread("B3"), unread("B4"), unread("C5")]);
});

test("a kind that is none, and a column that the kind has not", () => {
  expect(found(["様式", "x|y", "電話"], ["様式", "いつ|だれ", "対応"], ["列", "終結日", "いつ"])).toEqual([
    "error reading-choice-understood 読み方!C3 この記録の種類はありません（新規相談、対応、プラン、終結、食料支給、学習支援、継続ケース、就労支援、企業開拓、就労準備支援、家計改善支援、貸付・現物支給、活動、事例のどれかを書いてください）。",
    "error reading-choice-understood 読み方!B5 この記録に、その名前の列はありません。",
  ]);
});

test("a header that the form has not", () => {
  expect(
    found(
      ["様式", "番号|日付|終結/日付|理由", "終結"],
      ["列", "終結日", "日付（2つ目）"],
      ["列", "受付番号", "ケース番号"],
      ["列", "終結理由", "理 由"],
    ),
  ).toEqual([
    "error reading-choice-understood 読み方!C5 上の行の様式に、この見出しの列がないため、この行を使っていません。",
  ]);
});

test("without the sheet nothing is said", () => {
  expect(findingsIn(smallOffice())).toEqual([]);
});

test("a spelling that is not there, and one that is another code's name", () => {
  expect(found(["区分", "相談経路", "市の他部署"], ["区分", "相談経路", "市の他部署", "本人"])).toEqual([
    "error reading-choice-understood 読み方!D3 読み方シートのこの行は、書きかけのため使っていません。",
    "error reading-choice-understood 読み方!D4 この書き方は、別の区分の名称なので使っていません。",
  ]);
});
