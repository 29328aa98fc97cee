import type { YearMonth } from "../calendar/calendar-date";
import type { FieldReading } from "../records/field-reading";
import type { KindRecord } from "../records/kind-record";
import type { YearDataset } from "../records/year-dataset";
import type { CodeList } from "../settings/code-list";
import type { Figure } from "./figure";
import { recordsOfMonth } from "./records-of-month";
import { talliedCodes, talliedWhole } from "./tallied-figures";
import { tallyOf, type Tally } from "./tally";

/** 新規相談 of one month. */
export interface ConsultationCounts {
  /** 新規相談受付件数: rows, whether or not their codes are readable. */
  readonly intakes: Figure;
  readonly bySex: Tally;
  readonly byAgeBand: Tally;
  readonly byRoute: Tally;
  /** 延べ: answers, not people. */
  readonly byTopic: Tally;
}

type Consultation = KindRecord<"consultation">;

function tallyOne(
  list: CodeList,
  records: readonly Consultation[],
  field: (record: Consultation) => FieldReading<string>,
): Tally {
  return tallyOf(
    list,
    records.flatMap((record) => {
      const reading = field(record);
      return reading.state === "read" ? [{ code: reading.value, times: 1, record: record.ref }] : [];
    }),
  );
}

function tallyTopics(list: CodeList, records: readonly Consultation[]): Tally {
  return tallyOf(
    list,
    records.flatMap(({ fields: { topics }, ref }) =>
      topics.state === "read" ? topics.value.known.map((code) => ({ code, times: 1, record: ref })) : [],
    ),
  );
}

export function countConsultations(dataset: YearDataset, month: YearMonth): ConsultationCounts {
  const { sex, ageBand, route, topic } = dataset.settings.codeLists;
  const { covered, records } = recordsOfMonth(dataset, "consultation", month);
  if (!covered) {
    const bySex = talliedCodes(dataset, "sex", sex, month);
    return {
      intakes: talliedWhole(dataset, "intakes", month, bySex),
      bySex,
      byAgeBand: talliedCodes(dataset, "ageBand", ageBand, month),
      byRoute: talliedCodes(dataset, "route", route, month),
      byTopic: talliedCodes(dataset, "topic", topic, month),
    };
  }
  return {
    intakes: { value: records.length, records: records.map(({ ref }) => ref) },
    bySex: tallyOne(sex, records, ({ fields }) => fields.sex),
    byAgeBand: tallyOne(ageBand, records, ({ fields }) => fields.ageBand),
    byRoute: tallyOne(route, records, ({ fields }) => fields.route),
    byTopic: tallyTopics(topic, records),
  };
}
