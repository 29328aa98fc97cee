import type { YearMonth } from "../calendar/calendar-date";
import type { KindRecord } from "../records/kind-record";
import type { YearDataset } from "../records/year-dataset";
import { BLANK, sumFigures, type Figure } from "./figure";
import { recordsOfMonth } from "./records-of-month";
import { talliedCodes, talliedWhole } from "./tallied-figures";
import { figureIn, tallyOf, type Tally } from "./tally";

/** 対応 of one month. */
export interface ContactCounts {
  /** Rows, whether or not they count under a method. */
  readonly recorded: Figure;
  readonly byMethod: Tally;
  /** 延べ対応件数: the methods that the office counts, meetings left out by default. */
  readonly counted: Figure;
}

/** 件数 of a contact: 1 where nothing stands; none where what stands is no count. */
function timesOf({ fields: { times } }: KindRecord<"contact">): number {
  if (times.state === "absent" || times.state === "blank") return 1;
  return times.state === "read" && Number.isInteger(times.value) && times.value > 0 ? times.value : 0;
}

export function countContacts(dataset: YearDataset, month: YearMonth): ContactCounts {
  const { codeLists, countedContactMethods } = dataset.settings;
  const { covered, records } = recordsOfMonth(dataset, "contact", month);
  if (!covered) {
    const ready = talliedCodes(dataset, "contactMethod", codeLists.contactMethod, month);
    const parts = new Map(countedContactMethods.map((id) => [id, figureIn(ready, id)]));
    return { recorded: BLANK, byMethod: ready, counted: talliedWhole(dataset, "contacts", month, parts) };
  }
  const byMethod = tallyOf(
    codeLists.contactMethod,
    records.flatMap((record) => {
      const { methods } = record.fields;
      const times = timesOf(record);
      const known = methods.state === "read" && times > 0 ? methods.value.known : [];
      return known.map((code) => ({ code, times, record: record.ref }));
    }),
  );
  return {
    recorded: { value: records.length, records: records.map(({ ref }) => ref) },
    byMethod,
    counted: sumFigures(countedContactMethods.map((id) => figureIn(byMethod, id))),
  };
}
