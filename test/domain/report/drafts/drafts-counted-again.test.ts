import fc from "fast-check";
import type {
  DraftFact,
  DraftSentence,
  DraftSource,
} from "../../../../src/domain/report/drafts/draft-sentence";
import { DRAFT_TEMPLATES, LIST_DRAFT_TEMPLATES } from "../../../../src/domain/report/drafts/draft-templates";
import type { AnnualReport } from "../../../../src/domain/report/annual-report";
import { monthTables } from "../../../../src/domain/report/annual-report";
import { DEFAULT_SETTINGS } from "../../../../src/domain/settings/default-settings";
import { visitSheet } from "../../../fixtures/service-sheets";
import { draftsOf, inventedYear, type InventedYear } from "../../../fixtures/draft-subjects";

const month = fc.oneof(fc.nat(3), fc.nat(40), fc.nat(400));
const counted = fc.array(month, { minLength: 12, maxLength: 12 });
/** A blank month now and then. */
const by = (...ids: readonly string[]) =>
  fc.tuple(...ids.map(() => counted), fc.option(fc.nat(11), { freq: 8, nil: undefined })).map((values) => {
    const blank = values.at(-1);
    return Object.fromEntries(
      ids.map((id, index) => {
        const months = values[index];
        const all = Array.isArray(months) ? months : [];
        return [id, all.map((value, at) => (at === blank ? null : value))];
      }),
    );
  });
const earlier = (...ids: readonly string[]) =>
  fc
    .array(fc.option(fc.nat(3000), { freq: 8 }), { minLength: ids.length, maxLength: ids.length })
    .map((values) => Object.fromEntries(ids.map((id, index) => [id, values[index] ?? null])));

const METHODS = ["phone_mail", "visit_accompany", "interview", "coord_meeting", "internal_meeting"];
const ROUTES = ["self", "family_acquaintance", "referral_city", "referral_external", "other"];
const TOPICS = ["income_living", "work", "housing", "other"];
const years: fc.Arbitrary<InventedYear> = fc.record({
  cases: by("intakes", "contacts", "closed"),
  methods: by(...METHODS),
  routes: by(...ROUTES),
  topics: by(...TOPICS),
  supports: by("daily_life", "social", "work", "consultation"),
  attendance: by("sessions", ...["j1", "j2", "j3"].flatMap((id) => [`enrolled_${id}`, `attended_${id}`])),
  food: by("rice", "retort", "canned"),
  employment: by("sheets", "employed", "wage_increase", "info", "retention"),
  opening: fc.nat(300),
  earlier: fc.record({
    "2-1": earlier("new_male", "new_female", "contacts", "closed"),
    "2-2": earlier(...METHODS, "other_agency_meeting"),
    "2-4": earlier(...ROUTES),
    "2-5": earlier(...TOPICS, "illness_disability", "debt_loan", "public_assistance", "hikikomori"),
  }),
  earlierFiscalYear: fc.constantFrom(2018, 2018, 2018, 2017),
  settings: fc.record({
    population: fc.integer({ min: 1000, max: 400_000 }),
    rounding: fc.constantFrom("sum-to-100" as const, "half-up" as const),
  }),
});

/** What a list holds; what stands at the end of its heading has no column. */
function inList(source: DraftSource, report: AnnualReport): number | undefined {
  if (source.from !== "figure" || source.name.row.of !== "list") return undefined;
  const { row, column } = source.name;
  const blocks = report.sections.find(({ id }) => id === source.section)?.blocks ?? [];
  const lists = blocks.flatMap((block) => (block.kind === "list" && block.id === row.block ? [block] : []));
  const [list] = lists;
  if (!column) return list?.headingEnd?.figure.value ?? undefined;
  const cells = list?.rows.find(({ cells: [first] }) => first?.kind === "text" && first.text === row.label);
  const cell = cells?.cells[list?.columns.findIndex(({ id }) => id === column.id) ?? -1];
  return cell?.kind === "figure" ? (cell.figure.value ?? undefined) : undefined;
}

/** What the report's table holds under the name of a source; the second count of these tests. */
function inReport(source: DraftSource, report: AnnualReport, year: InventedYear): number | undefined {
  if (source.from === "settings")
    return source.item === "人口" ? year.settings?.population : DEFAULT_SETTINGS.nationalTargets.get(2019);
  if (source.from === "leftOut") return 0;
  const { section, name } = source;
  if (name.row.of === "list") return inList(source, report);
  const table = monthTables(report).find(({ id }) => id === section);
  if (!table) return undefined;
  const { row } = name;
  if (row.of === "opening") return table.opening ?? undefined;
  const column = name.column?.id ?? "";
  if (row.of === "month") {
    const { figures } = table.months.find(({ label }) => label === row.label) ?? {};
    return figures?.[0]?.get(column)?.value ?? undefined;
  }
  const found = [table.year, ...table.earlierYears].find(({ fiscalYear }) => fiscalYear === row.fiscalYear);
  return (
    (name.measure === "share" ? found?.shares?.get(column) : found?.figures[0]?.get(column)?.value) ??
    undefined
  );
}

/** Half up, with one decimal, over whole numbers of any size. */
function tenths(numerator: number, denominator: number): string {
  const [n, d] = [BigInt(numerator), BigInt(denominator)];
  const value = (20n * n + d) / (2n * d);
  return `${value / 10n}.${value % 10n}`;
}

function again({ derivation, sources }: DraftFact, values: readonly number[]): string {
  const [first = 0, second = 0, ...others] = values;
  const rest = others.reduce((sum, value) => sum + value, 0);
  const whole = (value: number) => value.toLocaleString("en-US");
  expect(sources.length).toBe(values.length);
  switch (derivation) {
    case "value":
      return whole(first);
    case "share":
      return `${Math.trunc(first / 10)}.${first % 10}%`;
    case "difference":
      return whole(Math.abs(first - second));
    case "change":
      return `${tenths(100 * Math.abs(first - second), second)}%`;
    case "sum":
      return whole(first + second + rest);
    case "rest":
      return whole(first - second - rest);
    case "quotient":
      return tenths(first, second + rest);
    case "quotientOfRest":
      return tenths(first, second - rest);
    case "monthlyAverage":
      return tenths(first, 12);
    case "monthlyRate":
      return tenths(100_000 * first, 12 * second);
  }
}

/** Numerals that are no figures: labels of years and months, and what an average is of. */
function withoutLabels(text: string): string {
  return text.replaceAll(
    /[HR]\d+年度|[HR]\d+\.\d+(?=[とがのは])|1か月|1[人件回]あたり|中[123]|人口10万人/g,
    "",
  );
}

function numbersIn({ text }: DraftSentence): readonly string[] {
  return withoutLabels(text).match(/\d[\d,]*(?:\.\d+)?%?/g) ?? [];
}

/** The same years in every run. */
const RUNS = { numRuns: 60, seed: 20_190_401 };
const SECTIONS = ["2-1", "2-2", "2-4", "2-5", "3-1", "4-1", "6-1", "7-2"];

/** Counts every number of a year's sentences a second time; the ids of the templates that spoke. */
function countAgain(year: InventedYear): readonly string[] {
  const { report } = inventedYear(year);
  return SECTIONS.flatMap((section) =>
    draftsOf(section, year).map((draft) => {
      expect(numbersIn(draft)).toEqual(draft.facts.map(({ text }) => text));
      for (const fact of draft.facts) {
        const values = fact.sources.map((source) => inReport(source, report, year) ?? Number.NaN);
        expect(values).toEqual(fact.sources.map(({ value }) => value));
        expect(again(fact, values)).toBe(fact.text);
      }
      expect(draft.text).toMatch(/。$/);
      expect(draft.text).not.toMatch(/NaN|undefined|null|Infinity|-\d|(?<![\d.])0\.0%/);
      return draft.id.replace(/[: ].*$/, "");
    }),
  );
}

test("every number of a sentence is a figure of the report, or comes of some, counted a second time", () => {
  fc.assert(
    fc.property(years, (year) => void countAgain(year)),
    RUNS,
  );
});

/** Twelve companies, each visited once. */
const VISITS = visitSheet(
  "企業開拓",
  ...Array.from({ length: 12 }, (_, at) => [`4/${at + 1}`, `会社${at}`, at < 10 ? "採用" : "見学", ""]),
);

const RISING = [8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 30];

/** A year in which every template has something to say. */
const TALKATIVE: InventedYear = {
  cases: { intakes: RISING, contacts: 40, closed: 5 },
  methods: { phone_mail: 20, interview: 15, visit_accompany: 5 },
  routes: { self: 8, referral_city: 4, referral_external: 3 },
  topics: { income_living: 20, work: 12, housing: 1 },
  supports: { daily_life: RISING, social: 5 },
  attendance: {
    sessions: [null, ...Array.from({ length: 11 }, () => 4)],
    ...{ enrolled_j1: 4, enrolled_j2: 3, enrolled_j3: RISING },
    ...{ attended_j1: 10, attended_j2: 12, attended_j3: RISING },
  },
  food: { rice: 3, retort: [...Array.from({ length: 11 }, () => null), 20] },
  employment: { sheets: 1, employed: 2, info: 2, retention: 1 },
  sheets: [VISITS],
  opening: 100,
  earlier: {
    "2-1": { new_male: 100, new_female: 120, contacts: 600, closed: 30 },
    "2-2": { phone_mail: 300, interview: 80, visit_accompany: 60, coord_meeting: 0, internal_meeting: 0 },
  },
  settings: { population: 120_000 },
};

const TEMPLATES = [...DRAFT_TEMPLATES, ...LIST_DRAFT_TEMPLATES];

test.each(TEMPLATES.map(({ id }) => id))("%s is among what was counted a second time", (id) => {
  expect(countAgain(TALKATIVE)).toContain(id);
});

test("what a sentence claims holds: the most is the most, more is more", () => {
  fc.assert(
    fc.property(years, (year) => {
      for (const section of SECTIONS) {
        for (const { text, facts } of draftsOf(section, year)) {
          const [now, before] = facts[0]?.derivation === "value" ? facts.map((fact) => fact.sources[0]) : [];
          if (/^[^、]*は[\d,]+件で、H30年度（/.test(text) && now && before)
            expect(text.includes("増加")).toBe(now.value > before.value);
        }
      }
      for (const { text } of draftsOf("2-2", year)) {
        const most = /^支援方法は、(.+?)が([\d,]+)件/.exec(text);
        if (!most) continue;
        const sums = METHODS.map((id) => {
          const months = year.methods?.[id];
          return typeof months === "object"
            ? months.reduce<number>((sum, value) => sum + (value ?? 0), 0)
            : 0;
        });
        expect(Math.max(...sums).toLocaleString("en-US")).toBe(most[2]);
      }
    }),
    { ...RUNS, numRuns: 25 },
  );
});

test("a sentence has another id as soon as a number of it is another", () => {
  const year = { cases: { intakes: 20, contacts: 100, closed: 0 }, opening: 100 };
  const ids = (one: InventedYear) => draftsOf("2-1", one).map(({ id }) => id);
  const others = ids({ ...year, opening: 101 });
  expect(ids(year)).toEqual(ids(year));
  expect(
    ids(year)
      .filter((id) => !others.includes(id))
      .map((id) => id.split(" ")[0]),
  ).toEqual(["caseload-over-year", "contacts-per-case"]);
});
