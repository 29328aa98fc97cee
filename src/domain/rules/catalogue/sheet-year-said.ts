import { isSameMonth } from "../../calendar/calendar-date";
import { RECORD_KIND_IDS } from "../../records/record-kind-id";
import type { ParsedSheet } from "../../records/read-sheets";
import type { YearDataset } from "../../records/year-dataset";
import { defineRule } from "../rule";
import { shownFiscalYear } from "../shown-value";

function isForTheSame(
  { binding: { month: a } }: ParsedSheet,
  { binding: { month: b } }: ParsedSheet,
): boolean {
  return !a || !b || isSameMonth(a, b);
}

/** Sheets with records that say no year, beside sheets of the kind and month that say this one. */
function assumedBesideSaid({ sheets }: YearDataset): ReadonlySet<string> {
  const names = RECORD_KIND_IDS.filter((kind) => kind !== "carriedCase").flatMap((kind) => {
    const own = sheets.filter(({ binding }) => binding.kind === kind);
    const said = own.filter(({ binding }) => !binding.yearAssumed);
    return own
      .filter((sheet) => sheet.binding.yearAssumed && sheet.recordCount > 0)
      .filter((sheet) => said.some((other) => isForTheSame(sheet, other)))
      .map(({ binding }) => binding.sheet);
  });
  return new Set(names);
}

export const sheetYearSaid = defineRule({
  id: "sheet-year-said",
  severity: "warning",
  docs: {
    description: {
      ja: "年度のシートがあるのに、年の分からないシートを一緒に数えていないこと",
      en: "No sheet that says no year is counted beside sheets of the year",
    },
    rationale: {
      ja: "「5月 相談」のように名前にも題名にも日付にも年がないシートは、どの年度を点検しても、その年度の記録として数えられます。次の年度のシートを同じブックに加えると、前の年度の記録まで数えてしまいます。",
      en: "A sheet such as 5月 相談, with no year in its name, its titles or its dates, counts in whichever year is checked. Once the next year’s sheets stand in the workbook too, last year’s records would count with them.",
    },
    fix: {
      ja: "シートの名前に年度を入れてください（「R1.5 相談」など）。この年度の記録でまちがいなければ、このままでも数は変わりません。",
      en: "Put the year into the sheet’s name, such as R1.5 相談. Where the records are of this year, nothing needs to be done.",
    },
  },
  messages: {
    ja: {
      assumed:
        "年の分からないシート{{count}}枚を、{{year}}のシートと一緒に数えています。前の年度の記録が混ざっていないか、確かめてください。",
    },
    en: {
      assumed:
        "Sheets that say no year and are counted with those of {{year}}: {{count}}. See whether they are of an earlier year.",
    },
  },
  check: ({ dataset }, report) => {
    const places = [...assumedBesideSaid(dataset)].map((sheet) => ({ at: "sheet", sheet }) as const);
    const [place, ...related] = places;
    if (!place) return;
    report("assumed", {
      place,
      related,
      values: { count: places.length, year: shownFiscalYear(dataset.fiscalYear) },
    });
  },
});
