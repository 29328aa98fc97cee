import { countYear } from "../../../src/domain/count/year-figures";
import { yearOf } from "../../fixtures/record-sheets";
import { twentySheets } from "../../fixtures/twenty-sheets";
import { shortestTime } from "../../time/shortest-time";

/** Many times what it takes on an idle machine: only what grows out of all proportion is told. */
const LONGEST = 20_000;

test("20 sheets of 500 rows and 14 columns are read and counted while one waits", () => {
  const sheets = twentySheets();
  let dataset = yearOf([]);
  let { months } = countYear(dataset);
  const took = shortestTime(LONGEST, () => {
    dataset = yearOf(sheets);
    ({ months } = countYear(dataset));
  });
  expect(dataset.unread).toEqual([]);
  expect(months.map(({ consultations }) => consultations.intakes.value).slice(0, 10)).toEqual(
    Array.from({ length: 10 }, () => 500),
  );
  expect(months[0]?.contacts.byMethod.get("interview")?.value).toBe(83);
  expect(took).toBeLessThan(LONGEST);
});
