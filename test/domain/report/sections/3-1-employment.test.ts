import { blocksOf, listOf, reportSection, rowsOf } from "../../../fixtures/blocks-of";
import { employmentSheet, visitSheet } from "../../../fixtures/service-sheets";

const YEAR = "就労支援_R1年度";
const NONE = ["実績なし", "←", "←", "←", "←", "←", "←", "←", "←", "←"];

const people = (...sheets: Parameters<typeof reportSection>[1]) =>
  listOf(reportSection("3-1", sheets), "people");

describe("the people of 3-1", () => {
  test("stand by date under their month; the month stands once, and one with nobody says so", () => {
    const list = people(
      employmentSheet(
        YEAR,
        ["2019-05-20", "002", "女", "20代", "○", "○", "○", null, "就労準備支援事業　利用者"],
        ["2019-05-10", "001", "男", "40代", "○", null, "○", "○", null],
      ),
    );
    const rows = rowsOf(list);
    const [april, first, second, june] = rows;
    expect(april?.slice(0, 3)).toEqual(["H31.4", "実績なし", "←"]);
    expect(first?.slice(0, 6)).toEqual(["R1.5", "男", "40代", "○", "", "○"]);
    expect(second?.slice(0, 6)).toEqual(["↑", "女", "20代", "○", "○", "○"]);
    expect(second?.at(-1)).toBe("就労準備支援事業　利用者");
    expect(june?.slice(0, 2)).toEqual(["R1.6", "実績なし"]);
    // Twelve months, of which one has two people; and the total.
    expect(rows).toHaveLength(14);
    for (const { cells } of list.rows) expect(cells).toHaveLength(list.columns.length);
  });

  test("the total counts marks; a menu that nobody had is 0", () => {
    const list = people(
      employmentSheet(
        YEAR,
        ["2019-05-10", "001", "男", "40代", "○", null, "○", null, null],
        ["2020-03-31", "002", "女", "20代", null, "○", "○", null, null],
      ),
    );
    expect(rowsOf(list).at(-1)).toEqual("合計 ← ← 1 1 2 0 0 0 0 0".split(" ").concat(""));
    expect(list.rows.at(-1)?.isTotal).toBe(true);
    const [, , , employed] = list.rows.at(-1)?.cells ?? [];
    expect(employed).toMatchObject({
      figure: { value: 1, records: [{ kind: "employmentSupport", row: 1 }] },
    });
  });

  test("a month without a sheet is blank, one whose sheet is empty has nobody", () => {
    const rows = rowsOf(
      people(
        employmentSheet("就労支援_R1.5", ["5/10", "001", "男", "40代", "○", null, null, null, null]),
        employmentSheet("就労支援_R1.6"),
      ),
    );
    expect(rows[0]).toEqual(["H31.4", "", ...NONE.slice(1), "←"]);
    expect(rows[2]?.slice(0, 2)).toEqual(["R1.6", "実績なし"]);
  });

  test("what cannot be read of a person is blank; the person stands all the same", () => {
    const [, person] = rowsOf(
      people(employmentSheet(YEAR, ["2019-05-10", "001", "？", null, "○", null, null, null, null])),
    );
    expect(person?.slice(0, 4)).toEqual(["R1.5", "", "", "○"]);
  });
});

describe("the companies of 3-1", () => {
  const section = reportSection("3-1", [
    visitSheet(
      "企業開拓_R1年度",
      ["2019-05-10", "わかば食品", "採用、会社見学", null],
      ["2019-11-10", "わかば 食品", "採用", "採用"],
      ["2019-06-01", "みなと運輸", null, "就労体験"],
      ["2019-06-02", null, "会社見学", null],
    ),
  ]);

  test("a company that was visited twice is one; a visit without a name is to one of its own", () => {
    const list = listOf(section, "companies");
    expect(list.headingEnd).toMatchObject({ before: "訪問会社数　", figure: { value: 3 }, after: "社" });
    expect(list.headingEnd?.figure.records).toHaveLength(4);
    expect(rowsOf(list)).toEqual([
      ["一般就労（採用）", "1", "1"],
      ["就労体験", "0", "1"],
      ["会社見学", "2", "0"],
    ]);
  });

  test("without a sheet of people there is no list of people, and the other way round", () => {
    expect(blocksOf(section, "list").map(({ id }) => id)).toEqual(["companies"]);
    const other = reportSection("3-1", [employmentSheet(YEAR)]);
    expect(blocksOf(other, "list").map(({ id }) => id)).toEqual(["people"]);
    expect(reportSection("3-1", []).hasContents).toBe(false);
  });
});
