import { strFromU8, strToU8 } from "fflate";
import { readWorkbook } from "../../../src/hosts/xlsx-file/read-workbook";
import { rawWorkbook } from "./raw-workbook";
import { refusalOf } from "./refusal-of";
import { repacked } from "./zip-surgery";

const WORKBOOK = rawWorkbook({
  sheets: [
    { name: "相談_R1.5", rows: `<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row>` },
    { name: "相談_R1.6", rows: `<row r="1"><c r="A1" t="s"><v>1</v></c></row>` },
  ],
  sharedStrings: ["<t>受付日</t>", "<t>受付番号</t>"],
  formats: ["@"],
});

const SHEET = "xl/worksheets/sheet2.xml";
const RELATIONSHIPS = "xl/_rels/workbook.xml.rels";

function without(path: string): Uint8Array {
  return repacked(WORKBOOK, (name, part) => (name === path ? undefined : [name, part]));
}

function rewritten(path: string, change: (xml: string) => string): Uint8Array {
  return repacked(WORKBOOK, (name, part) => [name, name === path ? strToU8(change(strFromU8(part))) : part]);
}

const read = (bytes: Uint8Array) =>
  readWorkbook(bytes).sheets.map(({ name, cells }) => [name, ...cells.flat().map(({ value }) => value)]);
const ALL = [
  ["相談_R1.5", "受付日", "受付番号"],
  ["相談_R1.6", "受付番号"],
];

test("the whole workbook is read", () => {
  expect(read(WORKBOOK)).toEqual(ALL);
});

describe("a part that is not there is damage, not an empty sheet", () => {
  test.each([SHEET, "xl/sharedStrings.xml", "xl/styles.xml", RELATIONSHIPS])("%s", (path) => {
    expect(refusalOf(without(path))).toBe("damaged");
  });

  test("a relationship that is not there", () => {
    expect(
      refusalOf(rewritten(RELATIONSHIPS, (xml) => xml.replace(/<Relationship Id="rId2"[^>]*>/, ""))),
    ).toBe("damaged");
  });

  test("a text that is not among the workbook's texts", () => {
    expect(refusalOf(rewritten("xl/sharedStrings.xml", (xml) => xml.replace(/<si>.*<\/si>/, "")))).toBe(
      "damaged",
    );
  });
});

describe("a part that was cut off is damage", () => {
  test.each([SHEET, "xl/sharedStrings.xml", "xl/styles.xml", "xl/workbook.xml", RELATIONSHIPS])(
    "%s, at half its length, before its last tag, or at its last character",
    (path) => {
      const cuts = [
        (xml: string) => xml.length / 2,
        (xml: string) => xml.lastIndexOf("<"),
        (xml: string) => xml.length - 1,
        () => 0,
      ];
      for (const cut of cuts)
        expect(refusalOf(rewritten(path, (xml) => xml.slice(0, cut(xml))))).toBe("damaged");
    },
  );

  test("a sheet that is something else than XML", () => {
    expect(refusalOf(rewritten(SHEET, () => "\0".repeat(600)))).toBe("damaged");
  });
});

test("two sheets of one name are damage: the second would be read twice", () => {
  expect(refusalOf(rewritten("xl/workbook.xml", (xml) => xml.replace("相談_R1.6", "相談_R1.5")))).toBe(
    "damaged",
  );
});

describe("other ways to write the same are read", () => {
  test.each<[string, string, (xml: string) => string]>([
    ["comments and white space around the root", SHEET, (xml) => `${xml} <!-- made by a system -->\n`],
    ["a comment before the root", SHEET, (xml) => xml.replace("<worksheet", "<!-- a --><worksheet")],
    [
      "an absolute target in single quotes",
      RELATIONSHIPS,
      (xml) => xml.replace(`Target="worksheets/sheet2.xml"`, `Target='/xl/worksheets/sheet2.xml'`),
    ],
    [
      "strict types of relationships",
      RELATIONSHIPS,
      (xml) =>
        xml.replaceAll(
          "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
          "http://purl.oclc.org/ooxml/officeDocument/relationships",
        ),
    ],
    [
      "the workbook's type as the default",
      "[Content_Types].xml",
      (xml) =>
        xml.replace(
          /<Override PartName="\/xl\/workbook.xml" ContentType="([^"]*)"\/>/,
          `<Default Extension="xml" ContentType="$1"/>`,
        ),
    ],
  ])("%s", (_, path, change) => {
    const bytes = rewritten(path, change);
    expect(strFromU8(bytes, true)).not.toBe(strFromU8(WORKBOOK, true));
    expect(read(bytes)).toEqual(ALL);
  });

  test("an empty text among the workbook's texts, in one tag", () => {
    const bytes = rewritten("xl/sharedStrings.xml", (xml) => xml.replace(/<si><t>受付日.*?<\/si>/, "<si/>"));
    expect(read(bytes)).toEqual([["相談_R1.5", "受付番号"], ALL[1]]);
  });

  test("a sheet without a cell, in one tag", () => {
    const bytes = rewritten(SHEET, (xml) => xml.replace(/<worksheet([^>]*)>.*/, "<worksheet$1/>"));
    expect(read(bytes)).toEqual([ALL[0], ["相談_R1.6"]]);
  });
});

test("a chart sheet is left out, also one whose chart is not there", () => {
  const asChart = repacked(WORKBOOK, (name, part) => {
    if (name === RELATIONSHIPS)
      return [
        name,
        strToU8(strFromU8(part).replace(/worksheet(?=" Target="worksheets\/sheet2)/, "chartsheet")),
      ];
    if (name === SHEET)
      return [
        name,
        strToU8(
          `<chartsheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><drawing r:id="rId1"/></chartsheet>`,
        ),
      ];
    return [name, part];
  });
  expect(read(asChart)).toEqual([ALL[0]]);
});
