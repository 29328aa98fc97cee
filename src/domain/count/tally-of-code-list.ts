import type { CalendarDate, YearMonth } from "../calendar/calendar-date";
import { valueOf, type FieldReading } from "../records/field-reading";
import type { KindRecord } from "../records/kind-record";
import type { RecordKindId } from "../records/record-kind-id";
import type { YearDataset } from "../records/year-dataset";
import type { CodeListId } from "../settings/code-list";
import { recordsOfMonth } from "./records-of-month";
import { tallyOf, type Tally } from "./tally";
import type { MonthFigures } from "./year-figures";

/** How the codes of a list are counted by month. */
export interface CodeListCount {
  /** The kind whose field has the list's codes: the first, where several have. */
  readonly kind: RecordKindId;
  /** Null where the month has no sheet. */
  readonly tally: (figures: MonthFigures, dataset: YearDataset) => Tally | null;
}

/** Records by the codes of one of their fields. */
function tallyRecords<K extends RecordKindId>(
  dataset: YearDataset,
  kind: K,
  month: YearMonth,
  list: CodeListId,
  dateOf: (record: KindRecord<K>) => FieldReading<CalendarDate>,
  codesOf: (record: KindRecord<K>) => readonly string[],
): Tally | null {
  const { covered, records } = recordsOfMonth(dataset, kind, month, dateOf);
  if (!covered) return null;
  return tallyOf(
    dataset.settings.codeLists[list],
    records.flatMap((record) => codesOf(record).map((code) => ({ code, times: 1, record: record.ref }))),
  );
}

const heldOn = ({ fields }: KindRecord<"activity">) => fields.heldOn;

/** Every list whose codes stand in records that have a month. */
const COUNTS: Readonly<Record<Exclude<CodeListId, "caseStoryCategory">, CodeListCount>> = {
  sex: { kind: "consultation", tally: ({ consultations }) => consultations.bySex },
  ageBand: { kind: "consultation", tally: ({ consultations }) => consultations.byAgeBand },
  route: { kind: "consultation", tally: ({ consultations }) => consultations.byRoute },
  topic: { kind: "consultation", tally: ({ consultations }) => consultations.byTopic },
  contactMethod: { kind: "contact", tally: ({ contacts }) => contacts.byMethod },
  planCategory: { kind: "plan", tally: ({ plans }) => plans },
  closureReason: { kind: "closure", tally: ({ closures }) => closures.byReason },
  foodCategory: { kind: "foodHandout", tally: ({ food }) => food?.households ?? null },
  schoolYear: { kind: "attendance", tally: ({ attendance }) => attendance?.enrolled ?? null },
  employmentOutcome: {
    kind: "employmentSupport",
    tally: ({ employment }) => employment?.byOutcome ?? null,
  },
  employmentMenu: { kind: "employmentSupport", tally: ({ employment }) => employment?.byMenu ?? null },
  companyPlacement: {
    kind: "companyDevelopment",
    tally: ({ month }, dataset) =>
      tallyRecords(
        dataset,
        "companyDevelopment",
        month,
        "companyPlacement",
        ({ fields }) => fields.visitedOn,
        ({ fields }) => valueOf(fields.acceptable)?.known ?? [],
      ),
  },
  workPreparationSupport: { kind: "workPreparation", tally: ({ workPreparation }) => workPreparation },
  loanOrGoods: {
    kind: "loanOrGoods",
    tally: ({ loansAndGoods }) =>
      loansAndGoods && new Map([...loansAndGoods].map(([id, { grants }]) => [id, grants])),
  },
  activityCategory: {
    kind: "activity",
    tally: ({ month }, dataset) =>
      tallyRecords(dataset, "activity", month, "activityCategory", heldOn, ({ fields }) => {
        const category = valueOf(fields.category);
        return category === undefined ? [] : [category];
      }),
  },
  activityStaff: {
    kind: "activity",
    tally: ({ month }, dataset) =>
      tallyRecords(
        dataset,
        "activity",
        month,
        "activityStaff",
        heldOn,
        ({ fields }) => valueOf(fields.staff)?.known ?? [],
      ),
  },
};

const BY_LIST: ReadonlyMap<string, CodeListCount> = new Map(Object.entries(COUNTS));

/** How a list is counted by month; undefined for one whose records have no month. */
export function countOfCodeList(list: CodeListId): CodeListCount | undefined {
  return BY_LIST.get(list);
}
