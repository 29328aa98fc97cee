import { CASE_STORIES } from "./case-stories.mjs";
import { PLACEMENTS } from "./company-visits.mjs";
import { MENU } from "./employment-support.mjs";
import { SUPPORTS } from "./work-preparation.mjs";
import { choice, date, number, NUMBER, text } from "./sheet-columns.mjs";

const YEAR = "R1年度";
const mark = (holds) => (holds ? "○" : "");

function employmentSheet(employments) {
  return {
    name: `就労支援_${YEAR}`,
    columns: [
      date("決定日"),
      NUMBER,
      choice("性別", 8),
      choice("年代", 11),
      ...["就労", "増収"].map((title) => choice(title, 8)),
      ...MENU.map(({ label }) => choice(label, 11)),
      text("備考", 26),
    ],
    rows: employments.map(({ date: on, case: item, sex, age, marks, remark }) => [
      on,
      item.number,
      sex,
      age,
      ...["employed", "wage_increase", ...MENU.map(({ id }) => id)].map((id) => mark(marks.has(id))),
      remark,
    ]),
  };
}

function companySheet(visits) {
  return {
    name: `企業開拓_${YEAR}`,
    columns: [
      date("訪問日"),
      text("企業名", 22),
      ...PLACEMENTS.flatMap(({ label }) => [
        choice(`${label}\n受入可能`, 15),
        choice(`${label}\n受入実績あり`, 15),
      ]),
      choice("担当", 10),
    ],
    rows: visits.map((visit) => [
      visit.date,
      visit.company,
      ...PLACEMENTS.flatMap(({ id }) => [mark(visit.acceptable.has(id)), mark(visit.accepted.has(id))]),
      visit.staff,
    ]),
  };
}

function workPreparationSheet(sessions) {
  return {
    name: `就労準備_${YEAR}`,
    columns: [date("日付"), text("利用者", 16), ...SUPPORTS.map(({ label }) => choice(label, 13))],
    rows: sessions.map((session) => [
      session.date,
      session.user,
      ...SUPPORTS.map(({ id }) => mark(session.supports.has(id))),
    ]),
  };
}

function budgetSheet(budgets) {
  return {
    name: `家計改善_${YEAR}`,
    columns: [date("利用開始日"), NUMBER, date("終了日")],
    rows: budgets.map((row) => [row.date, row.case.number, null]),
  };
}

function loanSheet(grants) {
  return {
    name: `貸付・現物_${YEAR}`,
    columns: [date("日付"), NUMBER, choice("区分", 20), number("金額", 11), text("内容", 24)],
    rows: grants.map((row) => [row.date, row.case.number, row.category, row.yen, row.contents]),
  };
}

function activitySheet(activities) {
  return {
    name: `活動_${YEAR}`,
    columns: [{ ...date("日付"), width: 22 }, choice("区分", 20), text("内容", 36), text("対応者", 18)],
    rows: activities.map((row) => [row.date, row.category, row.contents, row.staff.join("、")]),
  };
}

function storySheet() {
  return {
    name: `事例_${YEAR}`,
    columns: [
      choice("区分", 12),
      text("見出し", 20),
      ...["本人の状態・訴え", "支援内容等", "分析"].map((title) => text(title, 40)),
      text("同意・匿名化の確認", 28),
    ],
    rows: CASE_STORIES.map((story) => [
      story.category,
      story.title,
      story.condition,
      story.support,
      story.analysis,
      story.consent,
    ]),
  };
}

/** The sheets of the kinds that this office keeps besides, one a year. */
export function serviceSheets({ employments, companyVisits, sessions, budgets, grants, activities }) {
  return [
    employmentSheet(employments),
    companySheet(companyVisits),
    workPreparationSheet(sessions),
    budgetSheet(budgets),
    loanSheet(grants),
    activitySheet(activities),
    storySheet(),
  ];
}
