import { monthsOfFiscalYear } from "../../../calendar/fiscal-year";
import { recordsOfMonth } from "../../../count/records-of-month";
import { valueFact } from "../draft-facts";
import { LEAST_COUNT } from "../draft-limits";
import { draftSentence } from "../draft-sentence";
import type { ListDraftTemplate } from "../draft-template";
import { figureInList, figureOfHeading, labelOfRow, listOf } from "../list-figures";
import { rankingParts } from "../ranking-parts";
import { isCatchAll } from "../table-figures";
import { COMPANY_LIST } from "../../company-list";

/** What a company would do, and what it has done. */
const COLUMNS = [
  { id: "acceptable", words: "受入可能な会社は、" },
  { id: "accepted", words: "受入実績のある会社は、" },
] as const;

/** 訪問した125社のうち、受入可能な会社は、一般就労（採用）が52社で最も多く、次いで会社見学が36社となっている。 */
export const companiesByPlacement: ListDraftTemplate = {
  id: "companies-by-placement",
  statement: "for what most of the visited companies would take people, and have",
  serves: (section) => section === "3-1",
  sentences: (subject) => {
    const { dataset, settings } = subject.context;
    const list = listOf(subject, COMPANY_LIST);
    const visited = list && figureOfHeading(subject, list);
    const isKnown = monthsOfFiscalYear(dataset.fiscalYear).every(
      (month) => recordsOfMonth(dataset, "companyDevelopment", month).covered,
    );
    if (!visited || !isKnown) return [];
    const { codes } = settings.codeLists.companyPlacement;
    return COLUMNS.flatMap(({ id, words }) => {
      const counts = list.rows.flatMap((row, at) => {
        const count = figureInList(subject, list, row, id);
        const label = labelOfRow(row);
        return count ? [{ label, isCatchAll: isCatchAll({ id: codes[at]?.id ?? "", label }), count }] : [];
      });
      if (Math.max(0, ...counts.map(({ count }) => count.value)) < LEAST_COUNT) return [];
      const ranked = rankingParts(counts, "社");
      if (!ranked) return [];
      return [
        draftSentence(`companies-by-placement:${id}`, [
          "訪問した",
          valueFact(visited),
          `社のうち、${words}`,
          ...ranked,
        ]),
      ];
    });
  },
};
