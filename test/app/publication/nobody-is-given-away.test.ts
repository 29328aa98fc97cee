import { offerPublication } from "../../../src/app/publication/offer-publication";
import { isRefusal } from "../../../src/app/refusal";
import type { SheetSnapshot, WorkbookSnapshot } from "../../../src/domain/grid/sheet-snapshot";
import { BOOKS_TO_PUBLISH, bookOf, published, withReport } from "../../fixtures/publication/books-to-publish";
import {
  CASE_NUMBER,
  NAMES,
  PHONES,
  SPOKEN,
  TRACES,
  withPeople,
} from "../../fixtures/publication/planted-people";
import { tracesIn, tracesInPackage } from "../../fixtures/publication/search-package";

/** People in every area of words of a report. */
function withSpokenWords({ sheets, names, dateSystem }: WorkbookSnapshot): WorkbookSnapshot {
  const areas = names.filter(({ name }) => /_(?:analysis|overview|words|companies)$/.test(name));
  const written = (sheet: SheetSnapshot): SheetSnapshot => {
    const area = areas.find((each) => each.sheet === sheet.name)?.range;
    if (!area) return sheet;
    return {
      ...sheet,
      cells: sheet.cells.map((row, down) =>
        row.map((cell, right) =>
          down + sheet.origin.row === area.top && right + sheet.origin.column === area.left
            ? { ...cell, value: SPOKEN }
            : cell,
        ),
      ),
    };
  };
  return { sheets: sheets.map(written), names, dateSystem };
}

test("the search finds what is planted in the books themselves", () => {
  const spoken = Buffer.from([SPOKEN, ...NAMES, ...PHONES, CASE_NUMBER, "支倉常子"].join("\n"));
  expect(tracesIn(spoken, TRACES)).toEqual(TRACES);
  expect(tracesIn(Buffer.from(SPOKEN, "utf16le"), ["鈴木一郎"])).toEqual(["鈴木一郎"]);
  expect(tracesIn(Buffer.from(encodeURIComponent("佐藤花子")), ["佐藤"])).toEqual(["佐藤"]);
});

describe.each(BOOKS_TO_PUBLISH)("of people planted in $name", ({ fiscalYear, records }) => {
  const planted = withPeople(records(), fiscalYear);
  let workbook: WorkbookSnapshot;
  beforeAll(async () => {
    workbook = withSpokenWords((await withReport(planted, fiscalYear)).workbook.snapshot);
  });

  test("nothing stands in any part of the published package, nor in its data", async () => {
    const { book, csv, bookName, csvName, masked } = await published(workbook, fiscalYear, {
      people: "aggregate",
    });
    expect(masked).toBeGreaterThan(5);
    expect(tracesInPackage(book, TRACES)).toEqual([]);
    expect(tracesIn(csv, TRACES)).toEqual([]);
    expect(tracesIn(Buffer.from(bookName + csvName), TRACES)).toEqual([]);
  });

  test("the offer names what would be masked; what the user keeps stands there, and nothing else", async () => {
    const offer = offerPublication(bookOf(workbook, fiscalYear));
    if (isRefusal(offer)) throw new Error(offer.refused);
    const phone = offer.personalWords.find(({ words }) => words.startsWith("045"));
    expect(phone?.sheets.length).toBeGreaterThan(0);
    expect(new Set(offer.personalWords.map(({ datum }) => datum))).toEqual(
      new Set(["name", "phone", "caseNumber"]),
    );
    const keep = [phone?.words ?? ""];
    const { book } = await published(workbook, fiscalYear, { people: "omit", keep });
    const found = tracesInPackage(book, TRACES).map((trace) => trace.replace(/ in .*$/, ""));
    expect(new Set(found)).toEqual(new Set(["0453219876"]));
  });
});
