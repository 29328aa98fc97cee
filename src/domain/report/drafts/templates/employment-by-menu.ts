import { LEAST_COUNT } from "../draft-limits";
import { draftSentence } from "../draft-sentence";
import type { ListDraftTemplate } from "../draft-template";
import { figureInList, listOf, totalRowOf } from "../list-figures";
import { rankingParts } from "../ranking-parts";
import { isCatchAll } from "../table-figures";
import { REPORT_TEXTS } from "../../report-texts";
import { PEOPLE_LIST } from "../../sections/3-1-employment";

/** 支援メニューは、定着支援が20人で最も多く、次いで応募書類作成指導が17人となっている。 */
export const employmentByMenu: ListDraftTemplate = {
  id: "employment-by-menu",
  statement: "which help was given to the most of those who found work",
  serves: (section) => section === "3-1",
  sentences: (subject) => {
    const { settings, figures } = subject.context;
    const list = listOf(subject, PEOPLE_LIST);
    const total = list && totalRowOf(list);
    if (!total || figures.months.some(({ employment }) => employment === null)) return [];
    const counts = settings.codeLists.employmentMenu.codes.flatMap((code) => {
      const count = figureInList(subject, list, total, code.id);
      return count ? [{ label: code.label, isCatchAll: isCatchAll(code), count }] : [];
    });
    if (Math.max(0, ...counts.map(({ count }) => count.value)) < LEAST_COUNT) return [];
    const ranked = rankingParts(counts, "人");
    return ranked
      ? [draftSentence("employment-by-menu", [`${REPORT_TEXTS.employment.menu}は、`, ...ranked])]
      : [];
  },
};
