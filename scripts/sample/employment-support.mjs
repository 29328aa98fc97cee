import { isOpenOn } from "./caseload.mjs";
import { published } from "./published-figures.mjs";
import { sampleMonth } from "./calendar.mjs";

const SECTION = published.sections["3-1"];
export const MENU = SECTION.columns.filter(({ group }) => group === "支援メニュー");

/**
 * The marks of each person: those that are certain, and as many of the open ones as were printed, so that every
 * column has its published total. Whoever has most is dealt first, and gets what still lacks most.
 */
function dealtMarks() {
  const lacking = new Map(
    MENU.map(({ id }) => [
      id,
      SECTION.totalRow.values[id] - SECTION.rows.filter(({ certain }) => certain.includes(id)).length,
    ]),
  );
  const marks = new Map();
  for (const row of [...SECTION.rows].sort((a, b) => b.openMarks - a.openMarks)) {
    const open = [...lacking].filter(([id]) => !row.certain.includes(id)).sort(([, a], [, b]) => b - a);
    const chosen = open.slice(0, row.openMarks).map(([id]) => id);
    for (const id of chosen) lacking.set(id, lacking.get(id) - 1);
    marks.set(row, new Set([...row.certain, ...chosen]));
  }
  return marks;
}

/** The months of a group, one after the other as often as the report leaves open. */
const monthOfRow = ({ monthCandidates }, index) => monthCandidates[index % monthCandidates.length];

/** Everybody who found work, in order of dates; each a case that is open on that day. */
export function yearEmployments(random, cases) {
  const marks = dealtMarks();
  const taken = new Set();
  return SECTION.rows
    .map((row, index) => {
      const date = random.pick(sampleMonth(monthOfRow(row, index)).openDays);
      const item = random.pick(cases.filter((other) => isOpenOn(other, date) && !taken.has(other)));
      taken.add(item);
      return { date, case: item, sex: row.sex, age: row.age, marks: marks.get(row), remark: row.remark };
    })
    .sort((a, b) => a.date - b.date);
}
