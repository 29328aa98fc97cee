import { buildReport } from "../../../src/domain/report/build-report";
import { YEARS } from "../../fixtures/years-to-lay-out";
import {
  printedYear,
  whatGivesAway,
  workedOutOfSmallCounts,
} from "../../fixtures/suppression/published-year";
import { oddYears } from "../../fixtures/suppression/odd-years";
import { seededYear } from "../../fixtures/suppression/seeded-years";

const SEEDS = Array.from({ length: 100 }, (_, index) => index + 1);
const LEVELS = [5, 10];

/** Of so many years one is attacked without the program's own proof of what may differ: the attack finds its own. */
const OWN_WITS = 20;

describe("hidden figures", () => {
  it("cannot be worked out in any of 100 seeded years", () => {
    const wrong = SEEDS.flatMap((seed) => {
      const year = printedYear(seededYear(seed));
      return LEVELS.flatMap((below) => whatGivesAway(year, below, seed % OWN_WITS === 0));
    });
    expect(wrong).toEqual([]);
  }, 600_000);

  it.each(Object.entries(YEARS))("cannot be worked out in %s", (name, datasetOf) => {
    const dataset = datasetOf();
    const year = printedYear({ name, report: buildReport(dataset), settings: dataset.settings });
    for (const below of [3, 5, 10]) expect(whatGivesAway(year, below)).toEqual([]);
  });

  it.each(oddYears().map((year) => [year.name, year] as const))("cannot be worked out in %s", (_, odd) => {
    const year = printedYear(odd);
    for (const below of [3, 5, 10]) expect(whatGivesAway(year, below, true)).toEqual([]);
  });

  it("would be worked out in every year if small counts alone were hidden", () => {
    for (const seed of SEEDS.slice(0, 4)) {
      const year = printedYear(seededYear(seed));
      for (const below of LEVELS) expect(workedOutOfSmallCounts(year, below)).not.toEqual([]);
    }
  });
});
