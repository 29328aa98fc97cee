import { listsCarriedCases, type YearDataset } from "../../records/year-dataset";
import { carriedNumbers, unknownReferences } from "../cases/unknown-cases";
import type { Place } from "../place";
import { defineRule } from "../rule";

/** 月末件数 of the year before, as 過年度 2-1 has it. */
function lastYearsMonthEnd({ settings, fiscalYear }: YearDataset): number | undefined {
  const years = settings.earlierYears.get("2-1") ?? [];
  return years.find((year) => year.fiscalYear === fiscalYear - 1)?.values.get("month_end") ?? undefined;
}

/** How many cases 継続ケース lists; undefined without the list, or where a number on it cannot be read. */
function listedCases(dataset: YearDataset): number | undefined {
  const isWhole = dataset.records.carriedCase.every(({ fields }) => fields.caseNumber.state === "read");
  return listsCarriedCases(dataset) && isWhole ? carriedNumbers(dataset).size : undefined;
}

function placeOf({ settings }: YearDataset): Place {
  const { sheet, openingCaseloadCell: cell } = settings;
  return sheet !== undefined && cell ? { at: "cell", sheet, cell } : { at: "workbook" };
}

/** The first reference to each case that no record opens: cases that the list may lack. */
function casesPerhapsUnlisted(dataset: YearDataset): readonly Place[] {
  const places = new Map<string, Place>();
  for (const { caseNumber, place } of unknownReferences(dataset)) {
    if (!places.has(caseNumber)) places.set(caseNumber, place);
  }
  return [...places.values()];
}

export const openingCaseloadAgrees = defineRule({
  id: "opening-caseload-agrees",
  severity: "error",
  docs: {
    description: {
      ja: "前年度末件数が、継続ケースの件数および前年度の月末件数と同じであること",
      en: "The opening caseload equals the number of carried cases and last year’s month-end figure",
    },
    rationale: {
      ja: "前年度末件数が違うと、2-1 の月末件数が毎月同じだけずれます。",
      en: "A wrong opening caseload shifts every month-end figure of 2-1.",
    },
    fix: {
      ja: "前年度の年次報告の3月末の件数を確かめ、設定の「前年度末件数」か「継続ケース」のシートを直してください。関連する場所には、一覧にない受付番号を示しています。",
      en: "Look up last year’s figure for the end of March, then correct 前年度末件数 on 設定 or the list of carried cases. The related places are numbers that the list lacks.",
    },
  },
  messages: {
    ja: {
      listed: "前年度末件数は{{opening}}件ですが、継続ケースは{{listed}}件です。",
      lastYear: "前年度末件数は{{opening}}件ですが、前年度の月末件数は{{lastYear}}件です。",
      both: "前年度末件数は{{opening}}件ですが、継続ケースは{{listed}}件、前年度の月末件数は{{lastYear}}件です。",
      list: "継続ケースは{{listed}}件ですが、前年度の月末件数は{{lastYear}}件です。",
    },
    en: {
      listed: "The opening caseload is {{opening}}, but {{listed}} carried cases are listed.",
      lastYear: "The opening caseload is {{opening}}, but last year ended with {{lastYear}}.",
      both: "The opening caseload is {{opening}}, but {{listed}} carried cases are listed and last year ended with {{lastYear}}.",
      list: "{{listed}} carried cases are listed, but last year ended with {{lastYear}}.",
    },
  },
  check: ({ dataset }, report) => {
    const opening = dataset.settings.openingCaseload;
    const listed = listedCases(dataset);
    const lastYear = lastYearsMonthEnd(dataset);
    const place = placeOf(dataset);
    const related = (expected: number) =>
      listed !== undefined && listed < expected ? casesPerhapsUnlisted(dataset) : [];
    if (opening === undefined) {
      if (listed === undefined || lastYear === undefined || listed === lastYear) return;
      report("list", { place, related: related(lastYear), values: { listed, lastYear } });
      return;
    }
    const values = { opening, listed: listed ?? opening, lastYear: lastYear ?? opening };
    const at = { place, related: related(opening), values };
    if (values.listed !== opening && values.lastYear !== opening) report("both", at);
    else if (values.listed !== opening) report("listed", at);
    else if (values.lastYear !== opening) report("lastYear", at);
  },
});
