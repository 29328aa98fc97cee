import type { ReadingRow } from "../../../src/sheets/reading-sheet/reading-row";
import { moreReadingRows, readingSheetPlan } from "../../../src/sheets/reading-sheet/reading-sheet-plan";
import type { SheetPlan } from "../../../src/sheets/sheet-plan";

const ROW: ReadingRow = { item: "様式", values: ["=日|+方法", "対応"], meaning: "" };

/** The number format that the cells of the rows have when their texts are written, and after all. */
function numberFormats({ members }: SheetPlan): readonly unknown[] {
  let numberFormat: string | undefined;
  let whenWritten: string | undefined;
  for (const member of members) {
    if (member.kind === "format") numberFormat = member.format.numberFormat ?? numberFormat;
    else if (member.kind === "cells") whenWritten = numberFormat;
  }
  return [whenWritten, numberFormat];
}

test.each([
  ["new", readingSheetPlan([ROW])],
  ["more", moreReadingRows("読み方", { row: 4, column: 1 }, [ROW])],
])("texts are written before their cells are text: Excel would show their apostrophes (%s)", (_, plan) => {
  expect(numberFormats(plan)).toEqual(["General", "@"]);
});
