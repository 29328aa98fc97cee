import { compareDates, isOnOrBefore, type CalendarDate } from "../calendar/calendar-date";
import { caseHistory, type CaseEntry, type CaseEvent } from "../count/case-history";
import { valueOf } from "../records/field-reading";
import type { ReadRecord } from "../records/kind-record";
import type { YearDataset } from "../records/year-dataset";

/** A case that is open on a day. */
export interface OpenCase {
  readonly caseNumber: string;
  /** The intake that opened it; undefined for a case carried over. */
  readonly openedOn: CalendarDate | undefined;
  /** Where it stands: its intake, or its row on the list of carried cases. */
  readonly record: ReadRecord | undefined;
}

/** How a case stands: closed, or open since an intake or since before the year. */
type Standing = "closed" | "carried" | CaseEvent;

/** Whether the next intake comes before the next closure; on one day an open case is closed first. */
function isIntakeNext(
  intake: CaseEvent | undefined,
  closure: CaseEvent | undefined,
  standing: Standing,
): boolean {
  if (!intake || !closure) return intake !== undefined;
  const order = compareDates(intake.on, closure.on);
  return order < 0 || (order === 0 && standing === "closed");
}

function standingOn({ carried, received, closed }: CaseEntry, day: CalendarDate): Standing {
  const until = (events: readonly CaseEvent[]) => events.filter(({ on }) => isOnOrBefore(on, day));
  const [intakes, closures] = [until(received), until(closed)];
  let standing: Standing = carried ? "carried" : "closed";
  for (let taken = 0, ended = 0; taken < intakes.length || ended < closures.length;) {
    const intake = intakes[taken];
    if (intake && isIntakeNext(intake, closures[ended], standing)) {
      standing = intake;
      taken++;
    } else {
      standing = "closed";
      ended++;
    }
  }
  return standing;
}

/** The cases that are open on a day, as far as the records say. */
export function openCases(dataset: YearDataset, day: CalendarDate): readonly OpenCase[] {
  const carried = new Map<string, ReadRecord>();
  for (const record of dataset.records.carriedCase) {
    const caseNumber = valueOf(record.fields.caseNumber);
    if (caseNumber !== undefined) carried.set(caseNumber, record);
  }
  return [...caseHistory(dataset).values()].flatMap((entry): readonly OpenCase[] => {
    const { caseNumber } = entry;
    const standing = standingOn(entry, day);
    if (standing === "closed") return [];
    return standing === "carried"
      ? [{ caseNumber, openedOn: undefined, record: carried.get(caseNumber) }]
      : [{ caseNumber, openedOn: standing.on, record: standing.record }];
  });
}
