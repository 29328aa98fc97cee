import { areaName, sectionHeading, sectionSheetName } from "../../src/sheets/report-names";

test("a section has a sheet name, a heading and names for its areas", () => {
  const section = { id: "2-2", title: "支援方法" };
  expect(sectionSheetName(section)).toBe("2-2 支援方法");
  expect(sectionHeading(section)).toBe("2－2　支援方法");
  expect(areaName(2019, "2-2", "table")).toBe("jisseki_2019_2_2_table");
});

test("what Excel refuses in a sheet name is left out of it", () => {
  expect(sectionSheetName({ id: "9-9", title: "a/b:c?d*e[f]g\\h'i：j／k" })).toBe(
    "9-9 a b c d e f g h i j k",
  );
  expect(sectionSheetName({ id: "9-9", title: "あ".repeat(40) })).toHaveLength(31);
});
