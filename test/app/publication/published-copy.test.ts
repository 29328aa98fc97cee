import { unzipSync, strFromU8 } from "fflate";
import type { PublishedFiles } from "../../../src/app/publication/publication";
import { cellText, type CellValue } from "../../../src/domain/grid/cell-value";
import type { SheetSnapshot, WorkbookSnapshot } from "../../../src/domain/grid/sheet-snapshot";
import { cellAt } from "../../../src/domain/grid/sheet-snapshot";
import { readWorkbook } from "../../../src/hosts/xlsx-file/read-workbook";
import { parseRangeAddress } from "../../../src/domain/grid/cell-address";
import { BOOKS_TO_PUBLISH, bookOf, published, withReport } from "../../fixtures/publication/books-to-publish";
import { all, readXml } from "../../hosts/xlsx-file/read-xml";

const KEPT = "jisseki_written_";

const parts = (file: Uint8Array): readonly (readonly [string, string])[] =>
  Object.entries(unzipSync(file)).map(([path, bytes]) => [path, strFromU8(bytes)]);

function sheetIn({ sheets }: WorkbookSnapshot, name: string): SheetSnapshot {
  const found = sheets.find((sheet) => sheet.name === name);
  if (!found) throw new Error(`no sheet ${name}`);
  return found;
}

/** What the caches of a copy's charts hold, and what stands in the cells that they are of. */
function cachesAndCells(
  file: Uint8Array,
): readonly (readonly [string, readonly unknown[], readonly unknown[]])[] {
  const book = readWorkbook(file);
  return parts(file)
    .filter(([path]) => path.startsWith("xl/charts/chart"))
    .flatMap(([, xml]) =>
      ["c:numRef", "c:strRef"].flatMap((kind) =>
        all(readXml(xml), kind).map((reference) => {
          const formula = all(reference, "c:f")[0]?.text ?? "";
          const [, sheet = "", range = ""] = /^'?(.*?)'?!(.*)$/.exec(formula) ?? [];
          const at = parseRangeAddress(range.replaceAll("$", ""));
          if (!at) throw new Error(`no range ${formula}`);
          const cells: CellValue[] = [];
          for (let row = at.top; row <= at.bottom; row++)
            for (let column = at.left; column <= at.right; column++)
              cells.push(cellAt(sheetIn(book, sheet.replaceAll("''", "'")), { row, column }).value);
          const points = new Map(
            all(reference, "c:pt").map((point) => [
              Number(point.attributes.idx),
              all(point, "c:v")[0]?.text ?? "",
            ]),
          );
          const cached = cells.map((_, index) => points.get(index) ?? "");
          return [formula, cached, cells.map(cellText)] as const;
        }),
      ),
    );
}

describe.each(BOOKS_TO_PUBLISH)("the published copy of $name", ({ fiscalYear, records }) => {
  const workbook = records();
  let files: PublishedFiles;
  let copy: WorkbookSnapshot;
  beforeAll(async () => {
    files = await published(workbook, fiscalYear, { people: "aggregate" });
    copy = readWorkbook(files.book);
  });

  test("holds the report's sheets and no other, and none hidden", () => {
    expect(copy.sheets.map(({ visibility }) => visibility)).toEqual(copy.sheets.map(() => "visible"));
    const names = new Set(workbook.sheets.map(({ name }) => name));
    expect(copy.sheets.filter(({ name }) => names.has(name))).toEqual([]);
  });

  test("has no formula but links of its contents, each to a heading of its own", () => {
    const formulas = copy.sheets.flatMap(({ cells }) => cells.flat().flatMap(({ formula }) => formula ?? []));
    const headings = new Set(copy.names.map(({ name }) => name));
    const targets = formulas.map(
      (formula) => /^=?HYPERLINK\("#([^"]+)","(?:[^"]|"")*"\)$/.exec(formula)?.[1],
    );
    expect(targets.length).toBeGreaterThan(5);
    expect(targets.filter((target) => target === undefined || !headings.has(target))).toEqual([]);
    expect(new Set(targets).size).toBe(targets.length);
  });

  test("says nothing of itself: no document properties, no program, no time, no printer, no comment, no link", () => {
    const written = parts(files.book);
    expect(
      written
        .map(([path]) => path)
        .filter((path) =>
          /docProps|printerSettings|comment|externalLink|customXml|connections|calcChain/i.test(path),
        ),
    ).toEqual([]);
    for (const [path, xml] of written) {
      if (path.endsWith(".xml") || path.endsWith(".rels"))
        expect([
          path,
          /docProps|fileVersion|lastModifiedBy|dc:creator|TargetMode="External"|#REF!/.exec(xml),
        ]).toEqual([path, null]);
    }
    // The zip's own clock: 1980-01-01 in every entry.
    const view = Buffer.from(files.book);
    const header = Buffer.from([0x50, 0x4b, 3, 4]);
    for (let at = view.indexOf(header); at >= 0; at = view.indexOf(header, at + 4))
      expect([view.readUInt16LE(at + 10), view.readUInt16LE(at + 12)]).toEqual([0, 33]);
  });

  test("is the same file whenever it is made", async () => {
    const again = await published(workbook, fiscalYear, { people: "aggregate" });
    expect(Buffer.from(again.book).equals(Buffer.from(files.book))).toBe(true);
    expect(Buffer.from(again.csv).equals(Buffer.from(files.csv))).toBe(true);
  });

  test("has no defined name but those of its areas, though the report's pages keep their figures in names", async () => {
    const standing = (await withReport(workbook, fiscalYear)).workbook.snapshot;
    expect(standing.names.filter(({ name }) => name.startsWith(KEPT)).length).toBeGreaterThan(10);
    const { book } = await published(standing, fiscalYear, { people: "aggregate", suppress: { below: 5 } });
    const xml = strFromU8(unzipSync(book)["xl/workbook.xml"] ?? new Uint8Array());
    const names = all(readXml(xml), "definedName").map(({ attributes }) => attributes.name ?? "");
    const areas = names.filter((name) => !name.startsWith("_xlnm."));
    expect(areas.length).toBeGreaterThan(20);
    // Beside the year no number but that of a section or of one of its areas.
    const sections = String.raw`(?:\d_\d|own_\d+|cover|contents|published)`;
    const ours = new RegExp(String.raw`^jisseki_${fiscalYear}_${sections}_[a-z_]+(?:_\d)?$`);
    expect(areas.filter((name) => !ours.test(name))).toEqual([]);
    expect(names.filter((name) => name.startsWith("_xlnm.") && !/Print_(?:Area|Titles)$/.test(name))).toEqual(
      [],
    );
    expect(new Set(areas)).toEqual(new Set(readWorkbook(book).names.map(({ name }) => name)));
    for (const [path, content] of parts(book))
      expect([path, content.includes("jisseki_written")]).toEqual([path, false]);
  });

  test("shows in every cell what the report shows where that holds no people and no last year's copy", async () => {
    const report = (await withReport(workbook, fiscalYear)).workbook.snapshot;
    let compared = 0;
    for (const sheet of copy.sheets) {
      // 3-1 is an aggregate; pages of words lose the copy of last year's beside them.
      if (sheet.name.startsWith("3-1")) continue;
      const table = report.names.find(
        ({ name, sheet: of }) => of === sheet.name && name.endsWith("_table"),
      )?.range;
      if (!table) continue;
      const shown = sheetIn(report, sheet.name);
      for (let row = table.top; row <= table.bottom; row++)
        for (let column = table.left; column <= table.right; column++) {
          const [one, other] = [shown, sheet]
            .map((each) => cellAt(each, { row, column }).value)
            .map((value) => (value === "" ? null : value));
          expect([sheet.name, row, column, other]).toEqual([sheet.name, row, column, one]);
          compared++;
        }
    }
    expect(compared).toBeGreaterThan(500);
  });

  test.each([undefined, { below: 5 }, { below: 10 }])(
    "has charts whose caches are their cells (%j)",
    async (suppress) => {
      const { book } = suppress
        ? await published(workbook, fiscalYear, { people: "aggregate", suppress })
        : files;
      const found = cachesAndCells(book);
      expect(found.length).toBeGreaterThan(5);
      for (const [reference, cached, cells] of found) expect([reference, cached]).toEqual([reference, cells]);
    },
  );

  test("has no row of a person: as many people as there are records, by month, or nothing", async () => {
    const { employmentSupport } = bookOf(workbook, fiscalYear).dataset.records;
    const page = copy.sheets.find(({ name }) => name.startsWith("3-1"));
    if (employmentSupport.length === 0) {
      expect(page).toBeUndefined();
      return;
    }
    const texts =
      page?.cells.map((row) => row.map(({ value }) => value).filter((value) => value !== null)) ?? [];
    const total = texts.find(([label]) => label === "合計");
    expect(total?.[1]).toBe(employmentSupport.length);
    expect(
      texts.flat().filter((value) => typeof value === "string" && /[1-9]0代|○|備考|性別/.test(value)),
    ).toEqual([]);
    const omitted = readWorkbook((await published(workbook, fiscalYear, { people: "omit" })).book);
    const rest = omitted.sheets.find(({ name }) => name.startsWith("3-1"))?.cells.flat() ?? [];
    expect(rest.filter(({ value }) => value === "人数" || value === "合計")).toEqual([]);
  });
});
