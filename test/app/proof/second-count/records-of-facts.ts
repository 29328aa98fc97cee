import type { StandingFigure } from "../../../../src/app/proof/figures-behind";
import { monthKey, type YearMonth } from "../../../../src/domain/calendar/calendar-date";
import type { RecordKindId } from "../../../../src/domain/records/record-kind-id";
import { recordPlace } from "./drilled-report";
import type { Written, WrittenYear } from "./office-places";

/** The rows behind a column, each with the month in which it counts. */
type Rows = readonly { readonly on: YearMonth; readonly place: string }[];

/** What an office writes down, as kinds of records. */
const KINDS = {
  intakes: "consultation",
  contacts: "contact",
  plans: "plan",
  closings: "closure",
  food: "foodHandout",
  pupils: "attendance",
  sessions: "attendance",
} as const satisfies Partial<Record<keyof WrittenYear, RecordKindId>>;

function rowsIn<T extends { readonly on: YearMonth }>(
  all: readonly Written<T>[],
  isCounted: (fact: T) => boolean,
  told: (place: string) => string,
): Rows {
  return all
    .filter(({ fact }) => isCounted(fact))
    .map(({ fact: { on }, place }) => ({ on, place: told(place) }));
}

type Events<E extends keyof typeof KINDS> = WrittenYear[E][number]["fact"];

/** The records of one kind, of which some are counted. */
function rowsOf<E extends keyof typeof KINDS>(
  year: WrittenYear,
  events: E,
  isCounted: (fact: Events<E>) => boolean = () => true,
): Rows {
  const all: readonly Written<Events<E>>[] = year[events];
  return rowsIn(all, isCounted, (place) => recordPlace(KINDS[events], place));
}

function bandOf(age: number): string {
  if (age < 20) return "10代";
  return age >= 70 ? "70代以上" : `${Math.floor(age / 10)}0代`;
}

const DIRECT = ["電話・メール", "訪問・同行支援", "面談"];
const REFERRALS = ["市の他部署", "市役所外"];

function ofCaseload(year: WrittenYear, id: string, label: string): Rows {
  if (id === "contacts") return rowsOf(year, "contacts", ({ method }) => DIRECT.includes(method));
  if (id === "closed") return rowsOf(year, "closings");
  if (id === "month_end") return [...rowsOf(year, "intakes"), ...rowsOf(year, "closings")];
  if (id === "new_total") return rowsOf(year, "intakes");
  if (id.startsWith("new_"))
    return rowsOf(year, "intakes", ({ sex }) => id === (sex === "男" ? "new_male" : "new_female"));
  return rowsOf(year, "plans", ({ category }) => category === label);
}

function ofPupils(year: WrittenYear, id: string, label: string): Rows {
  if (id === "sessions") return rowsOf(year, "sessions");
  const isAsked = (schoolYear: string) => id.endsWith("_total") || schoolYear === label;
  return rowsOf(
    year,
    "pupils",
    ({ schoolYear, isFirst, isPresent }) =>
      isAsked(schoolYear) && (id.startsWith("enrolled") ? isFirst : isPresent),
  );
}

/** What is counted in the columns of a section, over what happened; undefined for sections of other things. */
function rowsOfColumn(
  year: WrittenYear,
  { section, title }: StandingFigure,
  { id, label: whole }: { readonly id: string; readonly label: string },
): Rows | undefined {
  const label = whole.split(" ").at(-1) ?? "";
  const isTotal = id === "total";
  switch (section) {
    case "2-1":
      return ofCaseload(year, id, label);
    case "2-2":
      return rowsOf(year, "contacts", ({ method }) => isTotal || method === label);
    case "2-3":
      return rowsOf(year, "intakes", ({ age }) => isTotal || bandOf(age) === label);
    case "2-4":
      return rowsOf(year, "intakes", ({ route }) =>
        id === "referral_total" ? REFERRALS.includes(route) : isTotal || route === label,
      );
    case "2-5":
      return rowsOf(year, "intakes", ({ topics }) => isTotal || topics.includes(label));
    case "2-6":
      return rowsOf(year, "closings", ({ reason }) => isTotal || reason === label);
    case "6-1":
      return ofPupils(year, id, label);
    case "7-2":
      return rowsOf(year, "food", (given) => given.food === label);
    case "own-1":
      // みどり町 prints 男女のうちわけ, うみべ市 家計と食料.
      if (title.includes("男女") && isTotal) return rowsOf(year, "intakes");
      if (id === "male" || id === "female")
        return rowsOf(year, "intakes", ({ sex }) => id === (sex === "男" ? "male" : "female"));
      return rowsOf(year, "food", (given) => isTotal || given.food === label);
    default:
      return undefined;
  }
}

function isInRow({ name: { row, column } }: StandingFigure, on: YearMonth): boolean {
  if (row.of === "month") return monthKey(on) === monthKey(row.month);
  // A stock of the year is that of its last month.
  return column?.id !== "month_end" || on.month === 3;
}

/** The rows behind a figure of a table by month; undefined for any other figure. */
export function recordsOfFacts(year: WrittenYear, figure: StandingFigure): readonly string[] | undefined {
  const { name } = figure;
  if (!name.column || (name.row.of !== "month" && name.row.of !== "year")) return undefined;
  return rowsOfColumn(year, figure, name.column)
    ?.filter(({ on }) => isInRow(figure, on))
    .map(({ place }) => place);
}

/** The cells of ready totals behind a figure; none where the office counts from records. */
export function totalsOfFacts({ contactTotals }: WrittenYear, figure: StandingFigure): readonly string[] {
  const { section, name } = figure;
  const { column } = name;
  if (!contactTotals || !column || !(section === "2-2" || column.id === "contacts")) return [];
  const isCounted = (method: string) =>
    section === "2-1" ? DIRECT.includes(method) : column.id === "total" || method === column.label;
  return rowsIn(
    contactTotals,
    ({ method }) => isCounted(method),
    (place) => place,
  )
    .filter(({ on }) => isInRow(figure, on))
    .map(({ place }) => place);
}
