import { readWorkbook } from "../../../src/hosts/xlsx-file/read-workbook";
import { writeWorkbook } from "../../../src/hosts/xlsx-file/write-workbook";
import { CASES_BY_VARIANT } from "../conformance/cases";
import { cells, format, formula, range, text } from "../conformance/plan-members";
import { all, first } from "./read-xml";
import { WorkbookParts } from "./workbook-parts";

async function partsOf(...args: Parameters<typeof writeWorkbook>) {
  return new WorkbookParts(await writeWorkbook(...args));
}

const EMPTY = { name: "空", members: [] };

test("the file names its title and nobody", async () => {
  const properties = (await partsOf({ sheets: [EMPTY] }, "令和元年度 実績報告書")).part("docProps/core.xml");
  expect(first(properties, "dc:title")?.text).toBe("令和元年度 実績報告書");
  expect(first(properties, "dc:creator")?.text).toBe("");
  expect(first(properties, "cp:lastModifiedBy")?.text).toBe("");
});

test("whoever opens the file calculates it anew", async () => {
  const book = (await partsOf({ sheets: [EMPTY] }, "")).part("xl/workbook.xml");
  expect(first(book, "calcPr")?.attributes.fullCalcOnLoad).toBe("1");
});

test("text that Excel would take for a formula stays text when it is edited", async () => {
  const members = [cells("A1", [["=1+1", "+81", "-", "@山", "'x", "面談=", "5/13"].map(text)])];
  const parts = await partsOf({ sheets: [{ name: "文", members }] }, "");
  const styles = all(first(parts.part("xl/styles.xml"), "cellXfs"), "xf");
  const kept = all(parts.part("xl/worksheets/sheet1.xml"), "c").map(
    ({ attributes }) => styles[Number(attributes.s ?? 0)]?.attributes.quotePrefix === "1",
  );
  expect(kept).toEqual([true, true, true, true, true, false, false]);
});

test("cells that look the same share a style", async () => {
  const members = [
    cells(
      "A1",
      Array.from({ length: 50 }, () => Array.from({ length: 9 }, () => text("面談"))),
    ),
    format("A1:I50", { fontPoints: 9, border: "grid" }),
  ];
  const parts = await partsOf({ sheets: [{ name: "文", members }] }, "");
  expect(all(first(parts.part("xl/styles.xml"), "cellXfs"), "xf")).toHaveLength(2);
});

test("a chart carries what its cells show, results of formulas too", async () => {
  const parts = await partsOf({ sheets: [CASES_BY_VARIANT["chart:pie"][0].plan] }, "");
  const chart = parts.part("xl/charts/chart1.xml");
  const cached = (role: string) => all(first(chart, role), "c:v").map((value) => value.text);
  expect(cached("c:cat")).toEqual(["電話・メール\n60.0%", "面談\n40.0%", ""]);
  expect(cached("c:val")).toEqual(["120", "80", "0"]);
  expect(first(chart, "c:val", "c:formatCode")?.text).toBe("#,##0");
});

test("a point without a number is a gap, and no cached 0", async () => {
  const [{ plan }] = CASES_BY_VARIANT["chart:line"];
  const [block, ...others] = plan.members;
  const gap = cells("B2", [[{ kind: "blank" }], [formula('=""', "")]]);
  const parts = await partsOf(
    { sheets: [{ ...plan, members: [block, gap, ...others].flatMap((member) => member ?? []) }] },
    "",
  );
  const chart = parts.part("xl/charts/chart1.xml");
  expect(first(chart, "c:dispBlanksAs")?.attributes.val).toBe("gap");
  const values = all(chart, "c:val").map((each) => all(each, "c:v").map(({ text: shown }) => shown));
  expect(values).toEqual([[], ["60", "80"], ["40", "0"]]);
});

test("a formula's error is an error, a text that looks like a number, a truth value or nothing is text", async () => {
  const row = [
    formula("=NA()", "#N/A"),
    formula('="7"', "7"),
    formula('="TRUE"', "TRUE"),
    formula('=""', ""),
  ];
  const parts = await partsOf({ sheets: [{ name: "式", members: [cells("A1", [row])] }] }, "");
  const written = all(parts.part("xl/worksheets/sheet1.xml"), "c");
  expect(written.map((cell) => [cell.attributes.t, first(cell, "v")?.text])).toEqual([
    ["e", "#N/A"],
    ["str", "7"],
    ["str", "TRUE"],
    ["str", ""],
  ]);
});

test("charts name a font for Japanese characters wherever they name one for Latin letters", async () => {
  const parts = await partsOf({ sheets: [CASES_BY_VARIANT["chart:line"][0].plan] }, "");
  const chart = parts.part("xl/charts/chart1.xml");
  const fonts = (element: string) => all(chart, element).map(({ attributes }) => attributes.typeface);
  expect(fonts("a:latin").length).toBeGreaterThan(0);
  expect(fonts("a:ea")).toEqual(fonts("a:latin"));
});

test("a pie leaves room for its title and labels", async () => {
  const parts = await partsOf({ sheets: [CASES_BY_VARIANT["chart:pie"][0].plan] }, "");
  const place = first(parts.part("xl/charts/chart1.xml"), "c:plotArea", "c:manualLayout");
  const share = (side: string) => Number(first(place, side)?.attributes.val);
  expect(share("c:y")).toBeGreaterThanOrEqual(0.3);
  expect(share("c:y") + share("c:h")).toBeLessThan(0.9);
  expect(share("c:x")).toBeCloseTo(1 - share("c:x") - share("c:w"));
});

test("a sheet's validations stand where the schema has them, whatever else it has", async () => {
  const [print] = CASES_BY_VARIANT.print;
  const [merge] = CASES_BY_VARIANT.merge;
  const [chart] = CASES_BY_VARIANT["chart:line"];
  const [table] = CASES_BY_VARIANT.table;
  const validations = CASES_BY_VARIANT.validation.flatMap(({ plan }) => plan.members);
  const plain = [print, merge, chart].flatMap(({ plan }) => plan.members);
  const parts = await partsOf(
    {
      sheets: [
        { name: "様式", members: [...plain, ...validations] },
        { name: "台帳", members: [...table.plan.members, ...validations] },
      ],
    },
    "",
  );
  const order = (sheet: number) =>
    parts.part(`xl/worksheets/sheet${sheet}.xml`).children[0]?.children.map(({ name }) => name);
  expect(order(1)?.slice(-8)).toEqual([
    "sheetData",
    "mergeCells",
    "dataValidations",
    "printOptions",
    "pageMargins",
    "pageSetup",
    "headerFooter",
    "drawing",
  ]);
  expect(order(2)?.slice(-4)).toEqual(["sheetData", "dataValidations", "pageMargins", "tableParts"]);
});

test("no two validations of a file have a cell in common", async () => {
  const members = CASES_BY_VARIANT.validation.flatMap(({ plan }) => plan.members);
  const sheet = (await partsOf({ sheets: [{ name: "様式", members }] }, "")).part("xl/worksheets/sheet1.xml");
  const cellsOf = (address: string) => {
    const { top, left, bottom, right } = range(address);
    return Array.from({ length: (bottom - top + 1) * (right - left + 1) }, (_, index) => {
      const width = right - left + 1;
      return `${top + Math.floor(index / width)},${left + (index % width)}`;
    });
  };
  const validated = all(sheet, "dataValidation").flatMap(({ attributes }) =>
    (attributes.sqref ?? "").split(" ").flatMap(cellsOf),
  );
  expect(validated).toHaveLength(27);
  expect(new Set(validated).size).toBe(27);
});

test("the names in which pages keep figures are hidden, no others, and are read again", async () => {
  const names = ["jisseki_2019_2_2_table", "jisseki_written_2019_2_2_1_1of1_3f9a2c_cw0w1e", "職員の名前"];
  const members = names.map((name) => ({ kind: "name" as const, name, range: range("A1:B2") }));
  const file = await writeWorkbook({ sheets: [{ name: "2-2", members }] }, "");
  const written = all(new WorkbookParts(file).part("xl/workbook.xml"), "definedName");
  expect(written.map(({ attributes }) => [attributes.name, attributes.hidden]).sort()).toEqual([
    ["jisseki_2019_2_2_table", undefined],
    ["jisseki_written_2019_2_2_1_1of1_3f9a2c_cw0w1e", "1"],
    ["職員の名前", undefined],
  ]);
  expect(
    readWorkbook(file)
      .names.map(({ name }) => name)
      .sort(),
  ).toEqual(names);
});
