import { REPORT_TEXTS } from "../../src/domain/report/report-texts";
import type { WorkbookPlan } from "../../src/sheets/sheet-plan";
import type { PrintedPage, PrintedWord } from "./libreoffice";
import { printedTexts } from "./printed-text";

/** The lines of a page from top to bottom, each from left to right. */
function linesOf(page: PrintedPage): readonly string[] {
  const lines: { readonly middle: number; readonly words: PrintedWord[] }[] = [];
  for (const word of page.words) {
    const middle = (word.top + word.bottom) / 2;
    const line = lines.find((each) => Math.abs(each.middle - middle) < 5);
    if (line) line.words.push(word);
    else lines.push({ middle, words: [word] });
  }
  return lines
    .sort((one, other) => one.middle - other.middle)
    .map(({ words }) =>
      words
        .sort((one, other) => one.left - other.left)
        .map(({ text }) => text)
        .join(""),
    );
}

/** `4` of the foot `- 4 -`. */
export function printedNumber({ text }: PrintedPage): string | undefined {
  return /-(\d+)-$/.exec(text)?.[1] ?? /-(\d+)-/.exec(text)?.[1];
}

/** What 目次 must say of a report: the heading of each section's first page, and the number of that page. */
export function plannedContents({ sheets }: WorkbookPlan): readonly string[] {
  const isContents = ({ name }: { readonly name: string }) => name.startsWith(REPORT_TEXTS.contentsSheet);
  return sheets
    .filter((sheet) => sheet.name !== REPORT_TEXTS.coverSheet && !isContents(sheet))
    .flatMap((sheet, index) => {
      const [heading] = printedTexts(sheet);
      return heading === undefined || heading.includes(REPORT_TEXTS.continued)
        ? []
        : [`${heading.replace("－", "-")}･${index + 1}`];
    });
}

/** The lines of 目次 that have a page number, their dots as one. */
export function printedContents(pages: readonly PrintedPage[]): readonly string[] {
  return pages
    .flatMap(linesOf)
    .filter((line) => line.includes("･"))
    .map((line) => line.replace(/･+/, "･"));
}
