import { strToU8, zipSync } from "fflate";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const DECLARATION = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>`;

/** A workbook written out by hand, so that reading is tested on what Excel writes and not on what we write. */
export interface RawWorkbook {
  readonly sheets: readonly {
    readonly name: string;
    /** Inside `<sheetData>`. */
    readonly rows: string;
    /** After `<sheetData>`, e.g. merges. */
    readonly after?: string;
    /** Attributes of the sheet's entry in the workbook, e.g. `state="hidden"`. */
    readonly attributes?: string;
  }[];
  /** Each inside its `<si>`. */
  readonly sharedStrings?: readonly string[];
  /** Number format of style i + 1; style 0 is General. A number is a built-in format. */
  readonly formats?: readonly (string | number)[];
  readonly definedNames?: string;
  /** Attributes of `<workbookPr>`. */
  readonly properties?: string;
}

export function rawWorkbook(book: RawWorkbook): Uint8Array {
  const part = (xml: string) => strToU8(DECLARATION + xml);
  const sheetParts = book.sheets.map(({ rows, after = "" }, index): [string, Uint8Array] => [
    `xl/worksheets/sheet${index + 1}.xml`,
    part(`<worksheet xmlns="${MAIN}"><sheetData>${rows}</sheetData>${after}</worksheet>`),
  ]);
  return zipSync({
    "[Content_Types].xml": part(contentTypes(book.sheets.length)),
    "_rels/.rels": part(relations([["rId1", "officeDocument", "xl/workbook.xml"]])),
    "xl/workbook.xml": part(workbookXml(book)),
    "xl/_rels/workbook.xml.rels": part(
      relations([
        ...book.sheets.map((_, i): Relation => [`rId${i + 1}`, "worksheet", `worksheets/sheet${i + 1}.xml`]),
        ["rIdStrings", "sharedStrings", "sharedStrings.xml"],
        ["rIdStyles", "styles", "styles.xml"],
      ]),
    ),
    "xl/sharedStrings.xml": part(
      `<sst xmlns="${MAIN}">${(book.sharedStrings ?? []).map((text) => `<si>${text}</si>`).join("")}</sst>`,
    ),
    "xl/styles.xml": part(stylesXml(book.formats ?? [])),
    ...Object.fromEntries(sheetParts),
  });
}

type Relation = readonly [id: string, type: string, target: string];

function relations(entries: readonly Relation[]): string {
  const tags = entries.map(
    ([id, type, target]) => `<Relationship Id="${id}" Type="${RELATIONS}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}/relationships">${tags.join("")}</Relationships>`;
}

function contentTypes(sheets: number): string {
  const type = (name: string, of: string) =>
    `<Override PartName="/xl/${name}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${of}+xml"/>`;
  const overrides = Array.from({ length: sheets }, (_, index) =>
    type(`worksheets/sheet${index + 1}`, "worksheet"),
  );
  const parts = [
    `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>`,
    type("workbook", "sheet.main"),
    type("sharedStrings", "sharedStrings"),
    type("styles", "styles"),
    ...overrides,
  ];
  return `<Types xmlns="${PACKAGE}/content-types">${parts.join("")}</Types>`;
}

function workbookXml({ sheets, definedNames = "", properties = "" }: RawWorkbook): string {
  const tags = sheets.map(
    ({ name, attributes = "" }, i) =>
      `<sheet name="${name}" sheetId="${i + 1}" ${attributes} r:id="rId${i + 1}"/>`,
  );
  return (
    `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><workbookPr ${properties}/>` +
    `<sheets>${tags.join("")}</sheets><definedNames>${definedNames}</definedNames></workbook>`
  );
}

const FIRST_CUSTOM_FORMAT = 164;

function stylesXml(formats: readonly (string | number)[]): string {
  const id = (format: string | number, index: number) =>
    typeof format === "number" ? format : FIRST_CUSTOM_FORMAT + index;
  const custom = formats.flatMap((format, index) =>
    typeof format === "string" ? [`<numFmt numFmtId="${id(format, index)}" formatCode="${format}"/>`] : [],
  );
  const styles = formats.map(
    (format, index) => `<xf numFmtId="${id(format, index)}" applyNumberFormat="1"/>`,
  );
  return (
    `<styleSheet xmlns="${MAIN}"><numFmts count="${custom.length}">${custom.join("")}</numFmts>` +
    `<cellXfs count="${styles.length + 1}"><xf numFmtId="0"/>${styles.join("")}</cellXfs></styleSheet>`
  );
}
