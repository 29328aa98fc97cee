import { createJisseki } from "../app/create-jisseki";
import type { Clock } from "../app/clock";
import type { Jisseki } from "../app/jisseki";
import { openOfficeBridge } from "../hosts/office/office-bridge";

/** The day by the clock of the machine, where the user sits. */
const localClock: Clock = {
  today: () => {
    const now = new Date();
    return { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
  },
};

/** Jisseki over the Excel that the pane stands in. */
export function openJisseki(): Jisseki {
  return createJisseki({ ...openOfficeBridge(), clock: localClock });
}
