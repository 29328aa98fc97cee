import { MESSAGES_EN } from "../../src/taskpane/messages.en";
import { MESSAGES_JA } from "../../src/taskpane/messages.ja";
import { CHANGES_EN } from "../../src/taskpane/report/loaded/changes/changes-messages.en";
import { CHANGES_JA } from "../../src/taskpane/report/loaded/changes/changes-messages.ja";
import { DRAFTS_EN } from "../../src/taskpane/report/loaded/drafts/drafts-messages.en";
import { DRAFTS_JA } from "../../src/taskpane/report/loaded/drafts/drafts-messages.ja";
import { PUBLICATION_EN } from "../../src/taskpane/report/loaded/publication/publication-messages.en";
import { PUBLICATION_JA } from "../../src/taskpane/report/loaded/publication/publication-messages.ja";
import { RECHECK_EN } from "../../src/taskpane/report/loaded/recheck/recheck-messages.en";
import { RECHECK_JA } from "../../src/taskpane/report/loaded/recheck/recheck-messages.ja";
import { SOURCE_EN } from "../../src/taskpane/report/loaded/source/source-messages.en";
import { SOURCE_JA } from "../../src/taskpane/report/loaded/source/source-messages.ja";

/** Every catalogue, those that come in a file of their own too. */
const EN = {
  pane: MESSAGES_EN,
  changes: CHANGES_EN,
  drafts: DRAFTS_EN,
  publication: PUBLICATION_EN,
  recheck: RECHECK_EN,
  source: SOURCE_EN,
};
const JA = {
  pane: MESSAGES_JA,
  changes: CHANGES_JA,
  drafts: DRAFTS_JA,
  publication: PUBLICATION_JA,
  recheck: RECHECK_JA,
  source: SOURCE_JA,
};

const JAPANESE = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u;
const LATIN_WORD = /[A-Za-z]{4,}/;
/** Names that are the same in Japanese. */
const NAMES = /Microsoft|Office|Excel(?:Api)?/g;

/** Sheets and items bear the same names in every language. */
const SHEET_NAMES = /点検の記録|設定|読み方|過年度|前年度の文|年度|前年度末件数|報告書の構成/g;

/** What texts take that take no plain numbers. */
const ASKED_WITH: Readonly<Record<string, readonly unknown[]>> = {
  monthLabel: [{ year: 2019, month: 8 }],
  roundingChanged: ["half-up", "sum-to-100"],
};

/** Every text of a catalogue by its path; functions are asked with plain values. */
function textsOf(value: unknown, path = ""): readonly { path: string; text: string }[] {
  if (typeof value === "string") return [{ path, text: value }];
  if (typeof value === "function") {
    const asked = ASKED_WITH[path.split(".").at(-1) ?? ""] ?? [8, 8, 8, 8];
    const answer: unknown = Reflect.apply(value, undefined, asked);
    return textsOf(answer, path);
  }
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => textsOf(inner, `${path}.${key}`));
}

it("has the same texts in both languages", () => {
  const paths = (catalogue: object) => textsOf(catalogue).map(({ path }) => path);
  expect(paths(EN)).toEqual(paths(JA));
});

it("has no Japanese left in English, and no English in Japanese", () => {
  const english = textsOf(EN);
  expect(english.length).toBeGreaterThan(100);
  expect(english.filter(({ text }) => JAPANESE.test(text.replace(SHEET_NAMES, "")))).toEqual([]);
  const japanese = textsOf(JA);
  expect(japanese.filter(({ text }) => LATIN_WORD.test(text.replace(NAMES, "")))).toEqual([]);
});

it("leaves no text empty", () => {
  const empty = [...textsOf(EN), ...textsOf(JA)].filter(({ text }) => text.trim() === "");
  expect(empty).toEqual([]);
});

it("puts what it is given into every text that takes something", () => {
  const taking = [...textsOf(EN), ...textsOf(JA)].filter(({ text }) => /undefined|\[object/.test(text));
  expect(taking).toEqual([]);
});
