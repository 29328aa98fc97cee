import type { MonthCheck } from "../../src/app/month-check";
import type { Finding } from "../../src/domain/rules/finding";
import { OVERVIEW } from "./sample-overview";

const AUGUST = { year: 2019, month: 8 };

export const FINDINGS: readonly Finding[] = [
  {
    rule: "closure-reason-known",
    key: "closure-reason-known 1",
    severity: "error",
    place: { sheet: "終結_R1.8", cell: { row: 6, column: 3 } },
    related: [{ sheet: "終結_R1.7", cell: { row: 8, column: 0 } }],
    month: AUGUST,
    kind: "closure",
    message: {
      ja: "終結理由「転居」は区分にありません。",
      en: "The closure reason “moved” is not in the code list.",
    },
    fix: { before: "転居", after: "転出" },
  },
  {
    rule: "month-has-sheet",
    key: "month-has-sheet 1",
    severity: "error",
    place: { sheet: null, cell: null },
    related: [],
    month: AUGUST,
    kind: "attendance",
    message: {
      ja: "R1.8 の学習支援のシートがありません。",
      en: "There is no learning support sheet for R1.8.",
    },
    fix: null,
  },
  {
    rule: "settings-understood",
    key: "settings-understood 1",
    severity: "warning",
    place: { sheet: "設定", cell: null },
    related: [],
    message: { ja: "設定に前年度末件数がありません。", en: "The settings have no opening caseload." },
    fix: null,
  },
  {
    rule: "date-read",
    key: "date-read 1",
    severity: "info",
    place: { sheet: "相談_R1.8", cell: { row: 1, column: 27 } },
    related: [],
    month: AUGUST,
    kind: "consultation",
    message: { ja: "「8/3」を R1.8.3 と読みました。", en: "“8/3” was read as R1.8.3." },
    fix: null,
  },
];

export const MONTH_CHECK: MonthCheck = {
  fiscalYear: 2019,
  month: AUGUST,
  sheets: [],
  unreadSheets: [{ sheet: "メモ", why: "no-record-kind" }],
  findings: FINDINGS,
  overview: OVERVIEW,
};

export const CLEAN_CHECK: MonthCheck = { ...MONTH_CHECK, findings: [], unreadSheets: [] };

/** Warnings of one rule, one to each name given, in rows of their own. */
export function warnings(...names: readonly string[]): readonly Finding[] {
  return names.map((name, row) => ({
    rule: "contact-case-number-missing",
    key: `warning ${name}`,
    severity: "warning",
    place: { sheet: "対応_R1.8", cell: { row: row + 2, column: 1 } },
    related: [],
    month: AUGUST,
    kind: "contact",
    message: { ja: `要確認の${name}`, en: `warning ${name}` },
    fix: null,
  }));
}

/** Numbers in text, which can be made numbers. */
export function fixable(...texts: readonly string[]): readonly Finding[] {
  return texts.map((before, row) => ({
    rule: "contact-times-count",
    key: `fixable ${before}`,
    severity: "error",
    place: { sheet: "対応_R1.8", cell: { row: row + 2, column: 3 } },
    related: [],
    month: AUGUST,
    kind: "contact",
    message: { ja: `「${before}」は文字です。`, en: `“${before}” is text.` },
    fix: { before, after: String(row + 1), value: { of: "number", number: row + 1 } },
  }));
}

export function checkOf(findings: readonly Finding[]): MonthCheck {
  return { ...MONTH_CHECK, findings };
}

/** As many findings of one sort as asked for, each in a row of its own. */
export function manyFindings(count: number): readonly Finding[] {
  return Array.from({ length: count }, (_, row) => ({
    rule: "date-read",
    key: `date-read ${row}`,
    severity: "info",
    place: { sheet: "相談_R1.8", cell: { row, column: 0 } },
    related: [],
    month: AUGUST,
    kind: "consultation",
    message: { ja: `${row + 1}件目`, en: `No. ${row + 1}` },
    fix: null,
  }));
}
