import { recordSheet } from "../../../fixtures/record-sheets";
import { column, months, section } from "../../../fixtures/section-of";

const GOOD = ["5/7", "1", "男", "40代", "本人", "就労"] as const;

/** An intake with another text in one of its columns. */
function intakeWith(at: number, text: string | null) {
  const row = GOOD.map((value, index) => (index === at ? text : value));
  return recordSheet("相談_R1.5", GOOD, ["5/8", "2", ...row.slice(2)]);
}

describe.each([
  ["2-3", 3, "年代"],
  ["2-4", 4, "相談経路"],
  ["2-5", 5, "相談内容"],
] as const)("%s", (id, at, label) => {
  test.each(["？", null])("a note says how many intakes its table lacks: %s", (text) => {
    const table = section(id, [intakeWith(at, text)]);
    expect(column(table, "total")).toEqual(months(null, 1));
    expect(table.notes.at(-1)).toBe(`※${label}の記入がないか読めない相談1件は含みません。`);
  });

  test("no note where every intake is in it", () => {
    expect(section(id, [recordSheet("相談_R1.5", GOOD)]).notes).not.toContainEqual(
      expect.stringContaining("含みません"),
    );
  });
});

describe("2-5 notes answers per person", () => {
  const notes = (text: string | null) => section("2-5", [intakeWith(5, text)]).notes;

  test("half up, of those whose answers can be read", () => {
    expect(notes("就労、住まい")).toEqual(["※相談者1人あたりの回答は平均1.5件（回答3件、相談者2人）"]);
    expect(notes("就労、？")).toEqual(["※相談者1人あたりの回答は平均1.0件（回答2件、相談者2人）"]);
    expect(notes(null)).toEqual([
      "※相談者1人あたりの回答は平均1.0件（回答1件、相談者1人）",
      "※相談内容の記入がないか読めない相談1件は含みません。",
    ]);
  });

  test("nothing where there is nobody", () => {
    expect(section("2-5", []).notes).toEqual([]);
    expect(section("2-5", [recordSheet("相談_R1.5")]).notes).toEqual([]);
  });
});

test("2-6 notes closures without a readable reason", () => {
  const table = section("2-6", [recordSheet("終結_R1.5", ["5/7", "1", "就労"], ["5/8", "2", "？"])]);
  expect(column(table, "total")).toEqual(months(null, 1));
  expect(table.notes).toEqual(["※終結理由の記入がないか読めない終結1件は含みません。"]);
});

describe("2-2", () => {
  const contacts = (...rows: readonly (readonly (string | number | null)[])[]) =>
    section("2-2", [recordSheet("対応_R1.5", ...rows)]);

  test("notes contacts without a readable method, and those whose times are no count", () => {
    const table = contacts(
      ["5/7", "1", "面談", 2],
      ["5/8", "1", "？", null],
      ["5/9", "1", null, null],
      ["5/9", "1", "電話", "数回"],
    );
    expect(column(table, "total")).toEqual(months(null, 2));
    expect(table.notes).toEqual(["※支援方法か件数の記入がないか読めない対応3件は含みません。"]);
  });

  test("has no note where a row has a method beside one that cannot be read", () => {
    expect(contacts(["5/7", "1", "面談、？", null]).notes).toEqual([]);
  });
});

test("a record that counts in no month has no note: its date is told of", () => {
  const undated = recordSheet("相談_R1.5", ["5/99", "1", "男", "？", "本人", "就労"]);
  expect(section("2-3", [undated]).notes).toEqual([]);
});

test("with half-up rounding both notes stand", () => {
  expect(section("2-3", [intakeWith(3, "？")], { rounding: "half-up" }).notes).toEqual([
    "※割合は四捨五入のため、合計が100.0%にならないことがあります。",
    "※年代の記入がないか読めない相談1件は含みません。",
  ]);
});
