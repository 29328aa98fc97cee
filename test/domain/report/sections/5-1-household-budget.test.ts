import { blocksOf, reportSection } from "../../../fixtures/blocks-of";
import { budgetSheet } from "../../../fixtures/service-sheets";

const users = (...rows: Parameters<typeof budgetSheet>[1][]) =>
  blocksOf(reportSection("5-1", [budgetSheet("家計改善_R1年度", ...rows)]), "statement")[0]?.parts[0];

describe("5-1", () => {
  test("counts the users of the year, each once", () => {
    const part = users(
      ["2019-06-03", "001", null],
      ["2019-09-02", "002", "2020-01-31"],
      ["2020-02-03", "002", null],
      ["2020-02-03", null, null],
    );
    expect(part).toMatchObject({ before: "利用者数　", figure: { value: 3 }, after: "人" });
    expect(part?.figure.records.map(({ row }) => row)).toEqual([1, 2, 3, 4]);
  });

  test("whoever began before the year is one of them unless they had ended", () => {
    expect(
      users(
        ["2018-06-03", "001", null],
        ["2018-06-03", "002", "2019-04-01"],
        ["2018-06-03", "003", "2019-03-31"],
        ["2020-04-01", "004", null],
      )?.figure.value,
    ).toBe(2);
  });

  test("nobody is 0; without a sheet there is no figure, and nothing to print", () => {
    expect(users()?.figure.value).toBe(0);
    const without = reportSection("5-1", []);
    expect(blocksOf(without, "statement")).toEqual([]);
    expect(without.hasContents).toBe(false);
  });

  test("a row whose beginning cannot be read is in no year", () => {
    expect(users(["？", "001", null], ["2019-06-03", "002", null])?.figure.value).toBe(1);
  });
});
