import { readWorkbook } from "../../../src/hosts/xlsx-file/read-workbook";
import type { RawWorkbook } from "./raw-workbook";
import { rawWorkbook } from "./raw-workbook";

type Given = Omit<RawWorkbook, "sheets">;

/** The snapshot of a workbook of one sheet with these rows. */
function sheetOf(rows: string, given: Given = {}) {
  const [sheet] = readWorkbook(rawWorkbook({ sheets: [{ name: "相談_R1.5", rows }], ...given })).sheets;
  if (!sheet) throw new Error("the sheet was not read");
  return sheet;
}

function valuesOf(rows: string, given?: Given) {
  return sheetOf(rows, given).cells.map((row) => row.map(({ value }) => value));
}

function row(number: number, cells: string): string {
  return `<row r="${number}">${cells}</row>`;
}

describe("values", () => {
  test("numbers stay numbers, a cached zero too", () => {
    expect(
      valuesOf(row(1, `<c r="A1"><v>12.5</v></c><c r="B1"><v>0</v></c><c r="C1"><f>A1-A1</f><v>0</v></c>`)),
    ).toEqual([[12.5, 0, 0]]);
  });

  test("text is kept character by character", () => {
    const cells = `<c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="inlineStr"><is><t>直接</t></is></c>`;
    const sharedStrings = [`<t>髙﨑𠮷&amp;lt;</t>`, `<t xml:space="preserve"> 受付\n年月日 </t>`];
    expect(valuesOf(row(1, cells), { sharedStrings })).toEqual([["髙﨑𠮷&lt;", " 受付\n年月日 ", "直接"]]);
  });

  test("furigana is no part of the text, and rich text is joined", () => {
    const sharedStrings = [
      `<t>受付</t><rPh sb="0" eb="2"><t>ウケツケ</t></rPh><phoneticPr fontId="1"/>`,
      `<r><t>太</t></r><r><rPr><b/></rPr><t>字</t></r><rPh sb="0" eb="1"><t>フト</t></rPh>`,
    ];
    const cells = `<c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c>`;
    expect(valuesOf(row(1, cells), { sharedStrings })).toEqual([["受付", "太字"]]);
  });

  test("truth values and errors", () => {
    const cells = `<c r="A1" t="b"><v>1</v></c><c r="B1" t="e"><v>#N/A</v></c><c r="C1" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="D1" t="e"><v>#SPILL!</v></c>`;
    expect(valuesOf(row(1, cells))).toEqual([
      [true, { error: "#N/A" }, { error: "#DIV/0!" }, { error: "#UNKNOWN!" }],
    ]);
  });

  test("a date is its serial number, written as a number or in ISO form", () => {
    const cells = `<c r="A1" s="1"><v>43598</v></c><c r="B1" t="d"><v>2019-05-13T00:00:00</v></c>`;
    expect(valuesOf(row(1, cells), { formats: [14] })).toEqual([[43598, 43598]]);
  });

  test("in a workbook of the 1904 system serials are left as they are", () => {
    const bytes = rawWorkbook({
      sheets: [{ name: "相談", rows: row(1, `<c r="A1" s="1"><v>42136</v></c>`) }],
      formats: [14],
      properties: `date1904="1"`,
    });
    const { dateSystem, sheets } = readWorkbook(bytes);
    expect(dateSystem).toBe(1904);
    expect(sheets[0]?.cells[0]?.[0]?.value).toBe(42136);
  });
});

describe("formulas", () => {
  function formulasOf(cells: string) {
    return sheetOf(row(1, cells)).cells[0]?.map(({ formula, value }) => [formula, value]);
  }

  test("a formula stands beside its last result", () => {
    expect(formulasOf(`<c r="A1"><v>2</v></c><c r="B1" t="str"><f>A1&amp;"件"</f><v>2件</v></c>`)).toEqual([
      [undefined, 2],
      ['=A1&"件"', "2件"],
    ]);
  });

  test("a result of empty text is empty text, not an empty cell", () => {
    expect(formulasOf(`<c r="A1" t="str"><f>IF(1,"","")</f><v></v></c>`)).toEqual([['=IF(1,"","")', ""]]);
  });

  test("a formula that was never calculated has no value", () => {
    expect(formulasOf(`<c r="A1"><f>_xlfn.XLOOKUP(1,B1:B2,C1:C2)</f></c>`)).toEqual([
      ["=XLOOKUP(1,B1:B2,C1:C2)", null],
    ]);
  });

  test("each cell of a shared formula has its own", () => {
    const rows = [
      row(1, `<c r="A1"><v>1</v></c><c r="B1"><f t="shared" ref="B1:B2" si="0">A1*$A$1</f><v>1</v></c>`),
      row(2, `<c r="A2"><v>2</v></c><c r="B2"><f t="shared" si="0"/><v>2</v></c>`),
    ];
    expect(sheetOf(rows.join("")).cells.map((cells) => cells[1]?.formula)).toEqual(["=A1*$A$1", "=A2*$A$1"]);
  });
});

describe("number formats", () => {
  function formatsOf(formats: readonly (string | number)[]) {
    const cells = formats.map(
      (_, i) => `<c r="${String.fromCharCode(65 + i)}1" s="${i + 1}"><v>43598</v></c>`,
    );
    return sheetOf(row(1, cells.join("")), { formats }).cells[0]?.map(({ numberFormat }) => numberFormat);
  }

  test("General, built-in and an office's own", () => {
    expect(sheetOf(row(1, `<c r="A1"><v>1</v></c>`)).cells[0]?.[0]?.numberFormat).toBe("General");
    expect(formatsOf([3, "[$-411]ggge年m月d日;@", 14])).toEqual(["#,##0", "[$-411]ggge年m月d日;@", "m/d/yy"]);
  });

  test("the formats that Japanese Excel names by number alone", () => {
    expect(formatsOf([57, 31, 55])).toEqual(["[$-411]ge.m.d", `yyyy"年"m"月"d"日"`, `yyyy"年"m"月"`]);
    expect(formatsOf([57, "0.0%"])).toEqual(["[$-411]ge.m.d", "0.0%"]);
  });
});

describe("the rectangle that is read", () => {
  test("begins and ends with a cell that holds something", () => {
    const rows = [
      row(1, `<c r="A1" s="1"/>`),
      row(3, `<c r="C3"><v>1</v></c><c r="F3" s="1"/>`),
      row(5, `<c r="B5"><v>2</v></c>`),
      row(1000, `<c r="A1000" s="1"/>`),
    ];
    const { origin, cells } = sheetOf(rows.join(""), { formats: ["@"] });
    expect(origin).toEqual({ row: 2, column: 1 });
    expect(cells.map((line) => line.map(({ value }) => value))).toEqual([
      [null, 1],
      [null, null],
      [2, null],
    ]);
  });

  test("rows between that hold nothing are there, and cost next to nothing", () => {
    const stray = row(300_000, `<c r="B300000"><v>2</v></c>`);
    const { cells } = sheetOf(row(1, `<c r="A1"><v>1</v></c>`) + stray);
    expect(cells).toHaveLength(300_000);
    expect(cells.at(-1)?.map(({ value }) => value)).toEqual([null, 2]);
    expect(cells[1]).toEqual([
      { value: null, numberFormat: "General" },
      { value: null, numberFormat: "General" },
    ]);
    expect(new Set(cells).size).toBe(3);
  });

  test("a sheet whose cells lie too far apart is refused by name, with its last cell", () => {
    const strayIn = (address: string) => () =>
      sheetOf(row(1, `<c r="A1"><v>1</v></c>`) + row(1_048_576, `<c r="${address}"><v>2</v></c>`));
    expect(strayIn("XFD1048576")).toThrow(/^sheet-too-large: 相談_R1.5!XFD1048576$/);
    expect(strayIn("E1048576")).toThrow(/^sheet-too-large: 相談_R1.5!E1048576$/);
    expect(strayIn("D1048576")).not.toThrow();
  });

  test("a stray format or an empty text does not count", () => {
    const stray = row(1_048_576, `<c r="XFC1048576" s="1"/><c r="XFD1048576" t="str"><v></v></c>`);
    const { cells } = sheetOf(row(1, `<c r="A1"><v>1</v></c>`) + stray, { formats: ["@"] });
    expect(cells).toHaveLength(1);
  });

  test("an empty sheet has no rows", () => {
    expect(sheetOf(row(7, `<c r="A7" s="1"/>`), { formats: ["@"] })).toMatchObject({ cells: [], merges: [] });
  });
});

describe("the workbook", () => {
  test("merges, and hidden sheets as such", () => {
    const { sheets } = readWorkbook(
      rawWorkbook({
        sheets: [
          {
            name: "相談",
            rows: row(1, `<c r="A1"><v>1</v></c>`),
            after: `<mergeCells count="2"><mergeCell ref="B2:D2"/><mergeCell ref="A3:A4"/></mergeCells>`,
          },
          { name: "隠し", rows: "", attributes: `state="hidden"` },
          { name: "奥", rows: "", attributes: `state="veryHidden"` },
        ],
      }),
    );
    expect(sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ["相談", "visible"],
      ["隠し", "hidden"],
      ["奥", "veryHidden"],
    ]);
    expect(sheets[0]?.merges).toEqual([
      { top: 1, left: 1, bottom: 1, right: 3 },
      { top: 2, left: 0, bottom: 3, right: 0 },
    ]);
  });

  test("workbook-wide names of one rectangle, and no others", () => {
    const name = (attributes: string, reference: string) =>
      `<definedName ${attributes}>${reference}</definedName>`;
    const { names } = readWorkbook(
      rawWorkbook({
        sheets: [{ name: "it's 相談!", rows: "" }],
        definedNames: [
          name(`name="jisseki_table"`, "'it''s 相談!'!$B$2:$C$3"),
          name(`name="jisseki_cell"`, "'it''s 相談!'!$B$2"),
          name(`name="of_a_sheet" localSheetId="0"`, "'it''s 相談!'!$B$2"),
          name(`name="two"`, "'it''s 相談!'!$B$2,'it''s 相談!'!$C$3"),
          name(`name="column"`, "'it''s 相談!'!$B:$B"),
          name(`name="number"`, "12"),
          name(`name="gone"`, "#REF!"),
        ].join(""),
      }),
    );
    expect(names).toEqual([
      { name: "jisseki_table", sheet: "it's 相談!", range: { top: 1, left: 1, bottom: 2, right: 2 } },
      { name: "jisseki_cell", sheet: "it's 相談!", range: { top: 1, left: 1, bottom: 1, right: 1 } },
    ]);
  });
});

describe("rows that are hidden", () => {
  const filled = (number: number, attributes = "") =>
    `<row r="${number}"${attributes}><c r="A${number}"><v>1</v></c></row>`;

  test("by hand or by a filter are told by their numbers, whether they hold something or not", () => {
    const rows = [
      `<row r="1" hidden="1"/>`,
      filled(2),
      filled(3, ` hidden="1"`),
      `<row r="4" hidden="true"/>`,
      filled(5, ` ht="0" hidden="1" customHeight="1"`),
      filled(6, ` hidden="0"`),
      `<row r="7" hidden="1"/>`,
    ].join("");
    const after = `<autoFilter ref="A2:A6"><filterColumn colId="0"><filters><filter val="2"/></filters></filterColumn></autoFilter>`;
    const [sheet] = readWorkbook(rawWorkbook({ sheets: [{ name: "相談_R1.5", rows, after }] })).sheets;
    expect(sheet?.hiddenRows).toEqual([2, 3, 4]);
  });

  test("are not mentioned where there are none", () => {
    expect(sheetOf(filled(1))).not.toHaveProperty("hiddenRows");
  });
});
