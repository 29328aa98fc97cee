import { longFiscalYearLabel } from "../../calendar/fiscal-year";
import { listsCarriedCases } from "../../records/year-dataset";
import { defineRule } from "../rule";

export const openingCaseloadKnown = defineRule({
  id: "opening-caseload-known",
  severity: "warning",
  docs: {
    description: {
      ja: "前年度末件数が分かること",
      en: "The caseload at the end of the previous year is known",
    },
    rationale: {
      ja: "月末件数は前年度末件数に新規を足し、終結を引いて求めます。前年度末件数が分からないと、2-1 の月末件数が空白になります。",
      en: "The month-end caseload is the previous one plus intakes less closures. Without the first of them, the month-end column of 2-1 stays blank.",
    },
    fix: {
      ja: "設定シートの「前年度末件数」に件数を記入するか、「継続ケース」のシートに前年度から続くケースの受付番号を並べてください。",
      en: "Enter 前年度末件数 on the 設定 sheet, or list the numbers of the carried cases on a sheet 継続ケース.",
    },
  },
  messages: {
    ja: {
      unknown: "前年度末件数が分からないため、月末件数を求められません。",
      otherYear: "設定の「前年度末件数」は{{year}}のものとして書かれているため、月末件数を求められません。",
    },
    en: {
      unknown: "The opening caseload is not known, so no month-end caseload can be given.",
      otherYear: "前年度末件数 on 設定 is that of {{year}}, so no month-end caseload can be given.",
    },
  },
  check: ({ dataset }, report) => {
    if (dataset.settings.openingCaseload !== undefined || listsCarriedCases(dataset)) return;
    const { fiscalYear: said } = dataset.settings;
    const place = { at: "workbook" } as const;
    if (said === undefined || said === dataset.fiscalYear) report("unknown", { place, values: {} });
    else {
      const year = { ja: longFiscalYearLabel(said), en: `fiscal year ${said}` };
      report("otherYear", { place, values: { year } });
    }
  },
});
