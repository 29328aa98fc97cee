import { offerDrafts } from "../../../src/app/drafts/offer-drafts";
import { sentencesOfPages } from "../../../src/app/proof/sentences-of-report";
import { isRefusal } from "../../../src/app/refusal";
import { reportPages } from "../../../src/app/report-pages";
import { DRAFT_AREA } from "../../../src/domain/report/drafts/drafts-of-section";
import { wordsKey } from "../../../src/sheets/lay-out-report";
import { bookOf, recordsOf, REPORT_NAMES, reportOf } from "../../fixtures/written-reports";

/** Why a number of ours is no figure of the report: the report prints none of these. */
const NO_FIGURE: Readonly<Record<string, RegExp>> = {
  "two figures added up, and what is worked out by it": /合わせた/,
  "the guideline, and what is compared with it": /目安値/,
  "a list of companies, which is no table of figures": /社のうち/,
  "a figure divided by another": /1回あたり/,
  "the clients by whom an average is taken, in brackets": /相談者\d+人/,
};

test.each(REPORT_NAMES)("再点検 finds no number wrong in the draft sentences of %s", (name) => {
  const { records, fiscalYear } = recordsOf(name);
  const book = bookOf(records, fiscalYear);
  const offers = offerDrafts(book);
  if (isRefusal(offers)) throw new Error(offers.refused);
  expect(offers.sections.length).toBeGreaterThan(0);
  const words = new Map(
    offers.sections.map(({ section, sentences }) => [
      wordsKey(section, DRAFT_AREA),
      sentences.map(({ text }) => `・${text}`).join("\n"),
    ]),
  );
  const report = reportOf(book);
  const titles = new Map(report.sections.map(({ id, title }) => [id, title]));
  const pages = reportPages(report, { sheets: new Map(), words }).map(({ laidOut }) => ({
    laidOut,
    title: titles.get(laidOut.section) ?? "",
  }));
  const found = sentencesOfPages(pages, words, fiscalYear);
  expect(found?.differing).toEqual([]);
  expect(found?.agreeing).toBeGreaterThan(0);
  const unexplained = found?.notComparable.filter(({ sentence }) =>
    Object.values(NO_FIGURE).every((reason) => !reason.test(sentence)),
  );
  expect(unexplained).toEqual([]);
  expect(found?.notComparable.length).toBeLessThan((found?.agreeing ?? 0) / 4);
});
