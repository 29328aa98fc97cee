import { FOOD_CATEGORIES } from "./food-handouts.mjs";
import { choice, date, number, NUMBER, text } from "./sheet-columns.mjs";

function consultationSheet({ label, consultations }) {
  return {
    name: `相談_${label}`,
    columns: [
      date("受付日"),
      NUMBER,
      text("氏名", 16),
      choice("性別", 8),
      choice("年代", 11),
      choice("相談経路", 14),
      text("紹介元", 24),
      text("相談内容", 34),
      choice("担当", 10),
      text("備考", 20),
    ],
    rows: consultations.map((row) => [
      row.date,
      row.number,
      row.name,
      row.sex,
      row.age,
      row.route,
      row.referrer,
      row.topics.join("、"),
      row.staff,
      row.remark,
    ]),
  };
}

function contactSheet({ label, contacts }) {
  return {
    name: `対応_${label}`,
    columns: [
      date("対応日"),
      NUMBER,
      choice("支援方法", 18),
      number("件数", 8),
      choice("担当", 10),
      text("備考", 24),
    ],
    rows: contacts.map((row) => [
      row.date,
      row.case.number,
      row.label,
      row.count === 1 ? null : row.count,
      row.staff,
      row.remark,
    ]),
  };
}

function planSheet({ label, plans }) {
  return {
    name: `プラン_${label}`,
    columns: [date("作成日"), NUMBER, choice("区分", 14)],
    rows: plans.map((row) => [row.date, row.case.number, row.kind]),
  };
}

function closureSheet({ label, closures }) {
  return {
    name: `終結_${label}`,
    columns: [date("終結日"), NUMBER, choice("終結理由", 24), text("つなぎ先", 28), text("備考", 24)],
    rows: closures.map((row) => [row.date, row.case.number, row.reason, row.referredTo, row.remark]),
  };
}

function foodSheet({ label, foodHandouts }) {
  return {
    name: `食料_${label}`,
    columns: [
      date("支給日"),
      NUMBER,
      text("世帯番号", 12),
      ...FOOD_CATEGORIES.map((category) => number(category.label, 11)),
    ],
    rows: foodHandouts.map((row) => [
      row.date,
      row.number,
      row.household,
      ...FOOD_CATEGORIES.map(({ id }) => row.quantities[id] ?? null),
    ]),
  };
}

function attendanceSheet({ attendance }) {
  return {
    name: `学習_${attendance.label}`,
    columns: [
      text("氏名", 16),
      choice("学年", 8),
      date("開始日"),
      date("退会日"),
      ...attendance.sessions.map((day) => ({ title: day, width: 8, type: "choice" })),
    ],
    rows: attendance.rows.map((row) => [row.name, row.schoolYear, row.joinedOn, row.leftOn, ...row.marks]),
  };
}

export function carriedSheet(carried) {
  return { name: "継続ケース", columns: [NUMBER], rows: carried.map((item) => [item.number]) };
}

/**
 * The sheets of one month. A column title is text, or the serial of a session date; a cell is text, a
 * number or a serial, `""` or null where nothing stands.
 */
export function monthSheets(month) {
  const sheets = [consultationSheet, contactSheet, planSheet, closureSheet, foodSheet].map((sheet) =>
    sheet(month),
  );
  return month.attendance ? [...sheets, attendanceSheet(month)] : sheets;
}
