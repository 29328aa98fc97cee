import { textsOf, type CountsByMonth } from "../../../fixtures/draft-subjects";

/** From May on; so many each month, by school year. */
const since = (count: number) => [null, ...Array.from({ length: 11 }, () => count)];

const drafts = (template: string, attendance: CountsByMonth) => textsOf(template, "6-1", { attendance });

const USUAL = { sessions: since(4), enrolled_j1: since(6), attended_j1: since(20), attended_j2: since(10) };

test("says how many attended a session", () => {
  expect(drafts("attendance-per-session", USUAL)).toEqual([
    "実施回数は44回、延べ出席回数は330回で、実施1回あたりの出席は平均7.5人となっている。",
  ]);
});

test("says nothing of few sessions, of few attendances, of a service that ended, and where a month is blank", () => {
  const few = { ...USUAL, sessions: [...Array.from({ length: 11 }, () => 0), 9] };
  expect(drafts("attendance-per-session", few)).toEqual([]);
  const nobody = { ...USUAL, attended_j1: since(0), attended_j2: since(0) };
  expect(drafts("attendance-per-session", nobody)).toEqual([]);
  const ended = { ...USUAL, sessions: [...Array.from({ length: 11 }, () => 4), null] };
  for (const template of ["attendance", "enrolment", "highs"]) expect(drafts(template, ended)).toEqual([]);
  const blank = { ...USUAL, attended_j1: [...since(20).slice(0, 11), null] };
  expect(drafts("attendance-per-session", blank)).toEqual([]);
  expect(drafts("attendance-by-school-year", blank)).toEqual([]);
});

test("names the school year with the most attendances, by the office's own names", () => {
  expect(drafts("attendance-by-school-year", USUAL)).toEqual([
    "延べ出席回数を学年別にみると、中1が220回で最も多く、次いで中2が110回となっている。",
  ]);
  expect(drafts("attendance-by-school-year", { ...USUAL, attended_j2: since(0) })).toEqual([]);
  expect(drafts("attendance-by-school-year", { ...USUAL, attended_j2: since(20) })[0]).toContain(
    "中1が220回、中2が220回で並び",
  );
  const all = { ...USUAL, attended_j2: since(20), attended_j3: since(20) };
  expect(drafts("attendance-by-school-year", all)).toEqual([]);
});

test("compares only months in which there was a session", () => {
  const attended = [null, 30, 20, 20, 20, 20, 20, 20, 20, 20, 12, 0];
  const sessions = [null, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 0];
  expect(drafts("highs-and-lows", { sessions, attended_j1: attended })).toEqual([
    "延べ出席回数を実施のあった月でみると、R1.5が30回で最も多く、R2.2が12回で最も少なくなっている。",
  ]);
  const lately = [...Array.from({ length: 10 }, () => null), 4, 4];
  expect(
    drafts("highs-and-lows", { sessions: lately, attended_j1: [...since(0).slice(0, 10), 30, 10] }),
  ).toEqual([]);
});

test("says how the number of pupils changed, or that it did not; nothing of one more, and of few", () => {
  const enrolled = (first: number, last: number) =>
    drafts("enrolment", {
      sessions: since(4),
      enrolled_j1: [null, first, ...Array.from({ length: 9 }, () => 12), last],
    });
  expect(enrolled(11, 30)).toEqual(["受講人数は、R1.5の11人から19人増加し、R2.3は30人となっている。"]);
  expect(enrolled(30, 11)).toEqual(["受講人数は、R1.5の30人から19人減少し、R2.3は11人となっている。"]);
  expect(enrolled(12, 12)).toEqual(["受講人数は、R1.5とR2.3がともに12人となっている。"]);
  expect(enrolled(11, 12)).toEqual([]);
  expect(enrolled(3, 9)).toEqual([]);
});
