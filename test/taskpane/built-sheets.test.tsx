import { screen, within } from "@testing-library/react";
import type { ReportOutcome } from "../../src/app/report-outcome";
import { REPORT_CHAPTERS } from "../../src/domain/report/report-chapters";
import type { ReportSection } from "../../src/domain/report/report-section";
import { openPane } from "./open-pane";
import { OUTCOME } from "./sample-report";

const CHAPTERS = Object.values(REPORT_CHAPTERS);

const SECTIONS: readonly ReportSection[] = CHAPTERS.flatMap((chapter) =>
  [1, 2, 3].map((number) => ({
    id: `${chapter.number}-${number}`,
    title: `項目${number}`,
    chapter,
    hasContents: true,
    blocks: [],
  })),
);

/** Cover, contents, and three sheets a chapter. */
const WHOLE: ReportOutcome = {
  ...OUTCOME,
  report: { ...OUTCOME.report, sections: SECTIONS },
  sections: [
    { section: "cover", title: "表紙", sheet: "表紙" },
    { section: "contents", title: "目次", sheet: "目次" },
    ...SECTIONS.map(({ id, title }) => ({ section: id, title, sheet: `${id} ${title}` })),
  ],
};

it("lists the sheets of a whole report by chapter, in the order of the pages", async () => {
  const went: unknown[] = [];
  const { user } = await openPane({
    buildReport: () => Promise.resolve(WHOLE),
    goTo: (...place) => {
      went.push(place);
      return Promise.resolve();
    },
  });
  await user.click(screen.getByRole("tab", { name: "年次報告" }));
  await user.click(screen.getByRole("button", { name: "年次報告を作成" }));
  const made = within(screen.getByRole("region", { name: "作成したシート 23枚" }));
  expect(made.getAllByRole("button").map(({ textContent }) => textContent)).toEqual([
    "表紙・目次（2枚）",
    ...CHAPTERS.map(({ number, title }) => `${number} ${title}（3枚）`),
  ]);
  await user.click(made.getByRole("button", { name: "2 相談支援実績（3枚）" }));
  await user.click(made.getByRole("button", { name: "2-2 項目2 を開く" }));
  expect(went).toEqual([["2-2 項目2", undefined]]);
});
