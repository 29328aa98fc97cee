import { strToU8, zipSync } from "fflate";
import { sheetLooks } from "../../../src/workbench/package/sheet-looks";

function xlsx(sheet: string): Uint8Array {
  const parts = {
    "xl/workbook.xml":
      '<workbook><sheets><sheet name="A&amp;B" sheetId="1" r:id="rId7"/></sheets></workbook>',
    "xl/_rels/workbook.xml.rels":
      '<Relationships><Relationship Id="rId7" Type="t" Target="worksheets/first.xml"/></Relationships>',
    "xl/worksheets/first.xml": sheet,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
}

test("sizes of their own and frozen panes are found by the sheet's name", () => {
  const looks = sheetLooks(
    xlsx(
      '<worksheet><sheetViews><sheetView><pane ySplit="1" xSplit="2" topLeftCell="C2" state="frozen"/></sheetView></sheetViews>' +
        '<cols><col min="1" max="1" width="9.625" customWidth="1"/><col min="2" max="4" width="8.375"/></cols>' +
        '<sheetData><row r="3" ht="30" customHeight="1"/><row r="4" ht="18.75"/></sheetData></worksheet>',
    ),
  );
  expect(looks.get("A&B")).toEqual({
    // Japanese Excel shows 9.625 digits of 8 pixels, padding included.
    columns: [{ from: 0, to: 0, pixels: 77 }],
    rows: [{ from: 2, to: 2, pixels: 40 }],
    frozen: { rows: 1, columns: 2 },
  });
});

test("a pane that is split but not frozen moves with the sheet", () => {
  const looks = sheetLooks(xlsx('<worksheet><pane ySplit="1200" state="split"/><sheetData/></worksheet>'));
  expect(looks.get("A&B")).toEqual({ columns: [], rows: [], frozen: { rows: 0, columns: 0 } });
});
