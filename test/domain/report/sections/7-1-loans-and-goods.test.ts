import { DEFAULT_CODE_LISTS } from "../../../../src/domain/settings/default-code-lists";
import { blocksOf, reportSection } from "../../../fixtures/blocks-of";
import { column, ids, months, section, values } from "../../../fixtures/section-of";
import { grantSheet } from "../../../fixtures/service-sheets";

const MAY = grantSheet(
  "貸付・現物_R1.5",
  ["5/7", "001", "緊急小口資金", "77,000", null],
  ["5/8", "002", "物資支援", 1500, "食料・灯油"],
  ["5/9", "003", "物資支援", null, "日用品、食料"],
  ["5/9", "004", "自立支援資金貸付", null, null],
);

describe("7-1", () => {
  test("loans: how many and how much; goods: how many and what, each thing once", () => {
    const table = section("7-1", [MAY, grantSheet("貸付・現物_R1.6")]);
    expect(ids(table)).toEqual([
      "shakyo_loan_count",
      "shakyo_loan_amount",
      "emergency_loan_count",
      "emergency_loan_amount",
      "goods_count",
      "goods_content",
    ]);
    expect(column(table, "emergency_loan_amount")).toEqual(months(null, 77000, 0));
    expect(column(table, "goods_count")).toEqual(months(null, 2, 0));
    expect(table.months.slice(0, 3).map(({ texts }) => texts?.get("goods_content"))).toEqual([
      "",
      "食料・灯油・日用品",
      "",
    ]);
  });

  test("what stands in brackets behind a thing belongs to it, in every month again", () => {
    const june = grantSheet(
      "貸付・現物_R1.6",
      ["6/3", "001", "物資支援", null, "食料（米・缶詰）"],
      ["6/4", "002", "物資支援", null, "衣類（子ども・缶詰）、灯油券1,000円分"],
    );
    const [, , row] = section("7-1", [MAY, june]).months;
    expect(row?.texts?.get("goods_content")).toBe("食料（米・缶詰）・衣類（子ども・缶詰）・灯油券1,000円分");
  });

  test("a loan whose amount is not written counts, and adds nothing", () => {
    const table = section("7-1", [MAY]);
    expect(values(table.year.figures[0])).toEqual({
      shakyo_loan_count: 1,
      shakyo_loan_amount: 0,
      emergency_loan_count: 1,
      emergency_loan_amount: 77000,
      goods_count: 2,
      goods_content: null,
    });
  });

  test("what cannot be read is noted: a category, an amount", () => {
    const june = grantSheet("貸付・現物_R1.6", ["6/7", "001", "貸付？", "5,000", null]);
    expect(section("7-1", [MAY, june]).notes).toEqual([
      "※区分の記入がないか読めない記録1件は含みません。",
      "※金額は、記入がないか読めない1件の分を含みません。",
    ]);
    expect(
      section("7-1", [grantSheet("貸付・現物_R1.5", ["5/7", "001", "緊急小口資金", 7, null])]).notes,
    ).toEqual([]);
  });

  test("earlier years stand below, without words", () => {
    const earlierYears = new Map([
      [
        "7-1",
        [
          {
            fiscalYear: 2018,
            values: new Map([
              ["goods_count", 48],
              ["shakyo_loan_amount", 788000],
            ]),
          },
        ],
      ],
    ]);
    const table = section("7-1", [MAY], { earlierYears });
    expect(table.earlierYears.map(({ label, figures }) => [label, values(figures[0])])).toEqual([
      [
        "H30年度",
        expect.objectContaining({ goods_count: 48, shakyo_loan_amount: 788000, goods_content: null }),
      ],
    ]);
    expect(reportSection("7-1", [], { earlierYears }).hasContents).toBe(true);
    expect(reportSection("7-1", []).hasContents).toBe(false);
  });

  test("a kind of loan of the office's own has columns and a description of its own", () => {
    const { loanOrGoods } = DEFAULT_CODE_LISTS;
    const own = { id: "own_loan", label: "市の貸付", printedLines: ["市の貸付"], aliases: [] };
    const codeLists = {
      ...DEFAULT_CODE_LISTS,
      loanOrGoods: { ...loanOrGoods, codes: [own, ...loanOrGoods.codes] },
    };
    const sheets = [grantSheet("貸付・現物_R1.5", ["5/7", "001", "市の貸付", 5000, null])];
    expect(values(section("7-1", sheets, { codeLists }).year.figures[0])).toMatchObject({
      own_loan_count: 1,
      own_loan_amount: 5000,
    });
    const [first] = blocksOf(reportSection("7-1", sheets, { codeLists }), "words");
    expect(first).toMatchObject({ id: "own_loan", heading: "①市の貸付" });
  });
});
