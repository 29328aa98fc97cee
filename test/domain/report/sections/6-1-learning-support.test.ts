import { attendanceSheet } from "../../../fixtures/record-sheets";
import type { OfficeSettings } from "../../../../src/domain/settings/office-settings";
import { reportSection } from "../../../fixtures/blocks-of";
import { section, values } from "../../../fixtures/section-of";

describe("6-1", () => {
  const may = attendanceSheet(
    "学習_R1.5",
    ["5/11"],
    ["A", "中1", null, null, "○"],
    ["B", "中3", null, null, "×"],
  );
  const june = attendanceSheet("学習_R1.6", [], ["A", "中1", null, null], ["B", "中3", null, null]);

  test("a month without a session: enrolled, attendance blank but for its total, marked and noted", () => {
    const table = section("6-1", [may, june]);
    const [april, mayRow, juneRow] = table.months;
    expect(april?.figures).toBeNull();
    expect(mayRow?.mark).toBe("");
    expect(juneRow?.mark).toBe("※");
    expect(values(juneRow?.figures?.[0])).toEqual({
      sessions: 0,
      enrolled_total: 2,
      enrolled_j1: 1,
      enrolled_j2: 0,
      enrolled_j3: 1,
      attended_total: 0,
      attended_j1: null,
      attended_j2: null,
      attended_j3: null,
    });
    expect(table.notes).toEqual(["※実施のない月の受講人数は、在籍者の人数です。"]);
  });

  test("計 is the sum of the months", () => {
    const { year } = section("6-1", [may, june]);
    expect(year.label).toBe("計");
    expect(year.shares).toBeNull();
    expect(values(year.figures[0])).toMatchObject({
      sessions: 1,
      enrolled_total: 4,
      attended_total: 1,
      attended_j3: 0,
    });
  });

  test("the office's own note", () => {
    const notes = new Map([["6-1", "※３月は感染症のため中止"]]);
    expect(section("6-1", [may], { notes }).notes).toEqual(["※３月は感染症のため中止"]);
    expect(section("6-1", [may]).notes).toEqual([]);
  });

  test("●利用実績 stands over the table, with how many passed where 設定 says so", () => {
    const yearlyNumbers = new Map([["第一志望合格者数", 7]]);
    const over = (settings?: Partial<OfficeSettings>) => {
      const { blocks } = reportSection("6-1", [may], settings);
      const at = blocks.findIndex(({ kind }) => kind === "months");
      return blocks[at - 1];
    };
    const heading = { kind: "statement", heading: "●利用実績" };
    expect(over()).toMatchObject({ ...heading, parts: [] });
    expect(over({ yearlyNumbers })).toMatchObject({
      ...heading,
      parts: [
        {
          before: "受講者のうち、第一志望の高校に合格した中学３年生の人数：",
          figure: { value: 7 },
          after: "人",
        },
      ],
    });
  });
});
