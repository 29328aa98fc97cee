import { writeWorkbook } from "../../src/hosts/xlsx-file/write-workbook";
import { findingsSheetPlan } from "../../src/sheets/findings-sheet/findings-sheet-plan";
import { findingsList } from "../fixtures/listed-findings";
import { printedPages } from "./libreoffice";

test("点検結果 prints on upright pages, each with the header and its number", async () => {
  const list = findingsList(70, 8);
  const bytes = await writeWorkbook({ sheets: [findingsSheetPlan(list)] }, "");
  const pages = await printedPages(bytes);
  expect(pages.length).toBeGreaterThan(2);
  expect(pages.length).toBeLessThan(10);
  pages.forEach((page, index) => {
    expect(page).toContain("区分シートセル内容直し方");
    expect(page).toContain(`-${index + 1}/${pages.length}-`);
  });
  const printed = pages.join("");
  for (let number = 1; number <= 70; number += 1) expect(printed).toContain(`${number}番目:`);
  expect(printed).toContain("本人の希望で同じ日に2回面談したため");
});
