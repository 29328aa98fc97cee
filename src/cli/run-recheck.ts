import { withLastYear } from "../app/last-year/with-last-year";
import { countReport } from "../app/make-report";
import { refusalText } from "../app/messages";
import { recheckWorkbook } from "../app/proof/recheck-report";
import type { RecheckDifference, ReportRecheck } from "../app/proof/report-recheck";
import { readBook } from "../app/read-book";
import { isRefusal } from "../app/refusal";
import { cellAddress } from "../domain/grid/cell-address";
import { longFiscalYearLabel } from "../domain/calendar/fiscal-year";
import type { FigureName } from "../domain/report/figure-name";
import type { LocalisedText, Language } from "../domain/text/language";
import type { RecheckArguments } from "./arguments";
import { isBooksProblem, readBookFile, readBooks } from "./book-files";
import { BOOKS_TEXTS, fill, LAST_YEAR_TEXTS, RECHECK_TEXTS, ROUNDING_NAMES, TEXTS } from "./messages";
import { oneLine } from "./one-line";
import { figureText, placeText } from "./place-text";
import { recheckJson } from "./recheck-json";
import type { ExitStatus, Terminal } from "./terminal";

/** What somebody reads in a cell: `39.7%` of a share; nothing is written as such. */
function shownValue(value: string | number, name: FigureName | undefined): string {
  if (value === "") return "―";
  const number = Number(value);
  return name?.measure === "share" && Number.isFinite(number) ? percentText(number) : String(value);
}

function percentText(share: number): string {
  const oneDecimal = { minimumFractionDigits: 1, maximumFractionDigits: 1 };
  return new Intl.NumberFormat("ja", { style: "percent", ...oneDecimal }).format(share);
}

function differenceLines(difference: RecheckDifference, language: Language): readonly string[] {
  const { what, since, sheet, cell, name, found, isFoundAsText, followers } = difference;
  const values = {
    expected: shownValue(difference.expected, name),
    found: isFoundAsText ? found : shownValue(found, name),
    written: shownValue(difference.written ?? "", name),
  };
  const text = RECHECK_TEXTS[what === "value" && since ? (`${what}-${since}` as const) : what];
  const said = fill(text[language], values);
  return [
    `${placeText(sheet, cell, name)}: ${isFoundAsText ? fill(RECHECK_TEXTS.asText[language], { said }) : said}`,
    ...followers.map(
      (each) =>
        `  ${fill(RECHECK_TEXTS.follower[language], {
          cell: `${cellAddress(each.cell)} ${figureText(each.name)}`.trimEnd(),
          expected: shownValue(each.expected, each.name),
          found: shownValue(each.found, each.name),
        })}`,
    ),
  ];
}

function recheckText(
  { compared, differences, sentences, otherSources, rounding }: ReportRecheck,
  language: Language,
): string {
  const say = (text: LocalisedText, values: Readonly<Record<string, string | number>>) =>
    fill(text[language], values);
  return [
    ...differences.flatMap((difference) => differenceLines(difference, language)),
    ...sentences.differing.map(
      ({ sheet, cell, name, written, isNow }) =>
        `${placeText(sheet, cell, name)}: ${say(RECHECK_TEXTS.sentence, { written, isNow })}`,
    ),
    differences.length === 0
      ? say(TEXTS.recountAgrees, { count: compared })
      : say(RECHECK_TEXTS.differences, { count: differences.length }),
    ...(rounding
      ? [
          say(RECHECK_TEXTS.rounding, {
            written: ROUNDING_NAMES[rounding.written][language],
            now: ROUNDING_NAMES[rounding.now][language],
          }),
        ]
      : []),
    say(RECHECK_TEXTS.sentences, {
      agreeing: sentences.agreeing,
      differing: sentences.differing.length,
      notComparable: sentences.notComparable.length,
    }),
    ...sentences.notComparable.map(
      ({ sheet, cell, written, sentence }) =>
        `${placeText(sheet, cell)}: ${say(RECHECK_TEXTS.notComparable, { written, sentence })}`,
    ),
    ...otherSources.map(({ origin, sheet, cells }) =>
      say(RECHECK_TEXTS[origin], { sheet, count: cells.length }),
    ),
  ]
    .map(oneLine)
    .join("\n");
}

/** `jisseki recheck`: a report in a file against the records of books; nothing is written. */
export async function runRecheck(
  { report: file, books, year, rounding, lastYear, format, language }: RecheckArguments,
  terminal: Terminal,
): Promise<ExitStatus> {
  const refuse = (text: string): ExitStatus => {
    terminal.error(text);
    return 2;
  };
  const read = await readBooks(books);
  if (isBooksProblem(read)) return refuse(fill(BOOKS_TEXTS[read.problem][language], { book: read.book }));
  const workbook = await readBookFile(file);
  const recorded = readBook(read.workbook, year);
  if (isRefusal(recorded)) return refuse(refusalText(recorded)[language]);
  const book = lastYear === undefined ? recorded : withLastYear(recorded, await readBookFile(lastYear));
  if ("refused" in book) {
    const said = book.refused === "not-an-earlier-year" ? longFiscalYearLabel(book.fiscalYear) : "";
    return refuse(fill(LAST_YEAR_TEXTS[book.refused][language], { year: said }));
  }
  const report = countReport(book, rounding ? { rounding } : {});
  if (isRefusal(report)) return refuse(refusalText(report)[language]);
  const rechecked = recheckWorkbook(workbook, report, (written) => countReport(book, { rounding: written }));
  if (isRefusal(rechecked)) return refuse(refusalText(rechecked)[language]);
  terminal.out(
    format === "json"
      ? JSON.stringify(recheckJson(file, year, rechecked, read.shown), null, 2)
      : recheckText(rechecked, language),
  );
  const isAsNow = rechecked.rounding === undefined;
  return isAsNow && rechecked.differences.length + rechecked.sentences.differing.length === 0 ? 0 : 1;
}
