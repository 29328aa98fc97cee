import { figuresOf, published } from "./published-figures.mjs";
import { sampleMonth, serialOf } from "./calendar.mjs";
import { GIVEN_NAMES } from "./invented-names.mjs";

export const SCHOOL_YEARS = [
  { label: "中1", id: "j1" },
  { label: "中2", id: "j2" },
  { label: "中3", id: "j3" },
];

/** Saturdays on which there was no session, so that each month has as many as published. */
const NO_SESSION = new Set([
  serialOf(2019, 5, 4),
  serialOf(2019, 5, 11),
  serialOf(2019, 7, 27),
  serialOf(2020, 2, 29),
]);

/** Leaves beyond those that the enrolled numbers show; another pupil of the year takes the place next month. */
const CHANGES = [
  ["R1.10", "j3"],
  ["R1.12", "j1"],
];

/** Of the pupils who join after the first month, the share who come from the second session on. */
const SHARE_JOINING_LATE = 0.3;

/** The month's session dates: Saturdays, as many as published. */
function sessionDates(month, count) {
  const saturdays = Array.from(
    { length: month.last - month.first + 1 },
    (_, offset) => month.first + offset,
  ).filter((day) => day % 7 === 0 && !NO_SESSION.has(day));
  return saturdays.slice(0, count);
}

const isEnrolledOn = ({ joinedOn, leftOn }, day) => joinedOn <= day && (leftOn === null || day <= leftOn);

/** ○ or × for every session a pupil was enrolled at, `attended` times ○; the keen come more often. */
function dealtMarks(random, pupils, sessions, attended) {
  const places = pupils.flatMap((pupil) =>
    sessions.filter((day) => isEnrolledOn(pupil, day)).map((day) => ({ pupil, day })),
  );
  const present = new Set(random.sampleWeighted(places, attended, ({ pupil }) => pupil.keenness));
  return new Map(
    pupils.map((pupil) => [
      pupil,
      sessions.map((day) => {
        const place = places.find((other) => other.pupil === pupil && other.day === day);
        if (place === undefined) return "";
        return present.has(place) ? "○" : "×";
      }),
    ]),
  );
}

/** How many pupils of a school year leave at the end of the month. */
function leaverCount(monthLabel, nextLabel, id) {
  const column = `enrolled_${id}`;
  const next = nextLabel === undefined ? undefined : figuresOf("6-1", nextLabel)[column];
  const fewer = next === undefined ? 0 : Math.max(0, figuresOf("6-1", monthLabel)[column] - next);
  return fewer + CHANGES.filter(([label, year]) => label === monthLabel && year === id).length;
}

/**
 * The attendance sheets from the first month with pupils: session dates and one row a pupil enrolled
 * in that month. A pupil keeps name and school year and is gone after the month of leaving.
 */
export function yearAttendance(random, giveName) {
  const labels = published.sections["6-1"].monthly.map(({ month }) => month);
  const enrolled = { j1: [], j2: [], j3: [] };
  return labels.map((label, index) => {
    const month = sampleMonth(label);
    const figures = figuresOf("6-1", label);
    const sessions = sessionDates(month, figures.sessions);
    const isLate = () => index > 0 && random.chance(SHARE_JOINING_LATE);
    const firstSession = () => (isLate() ? sessions[1] : sessions[0]);
    const rows = SCHOOL_YEARS.flatMap(({ id, label: schoolYear }) => {
      const pupils = enrolled[id].filter(({ leftOn }) => leftOn === null);
      while (pupils.length < figures[`enrolled_${id}`]) {
        const name = giveName(GIVEN_NAMES.pupil);
        pupils.push({
          name,
          schoolYear,
          joinedOn: firstSession(),
          leftOn: null,
          keenness: 1 + random.below(5),
        });
      }
      enrolled[id] = pupils;
      for (const leaver of random.sampleWeighted(
        pupils,
        leaverCount(label, labels[index + 1], id),
        () => 1,
      )) {
        leaver.leftOn = sessions.at(-1);
      }
      const marks = dealtMarks(random, pupils, sessions, figures[`attended_${id}`] ?? 0);
      return pupils.map(({ name, joinedOn, leftOn, ...pupil }, row) => ({
        name,
        schoolYear: pupil.schoolYear,
        joinedOn,
        leftOn,
        marks: marks.get(pupils[row]),
      }));
    });
    return { label, sessions, rows };
  });
}
