import { storyConsents, withConfirmedStories } from "../../../src/domain/publication/consented-stories";
import type { AnnualReport } from "../../../src/domain/report/annual-report";
import { buildReport } from "../../../src/domain/report/build-report";
import { sampleDataset } from "../../fixtures/sample-dataset";

describe("of stories some of which were never agreed to", () => {
  const whole = sampleDataset();
  const report = buildReport(whole);
  const titles = ({ sections }: AnnualReport) =>
    sections.flatMap(({ id, blocks }) =>
      blocks.flatMap((block) => (block.kind === "story" ? [`${id} ${block.number} ${block.title}`] : [])),
    );
  const refused = (isRefused: (index: number) => boolean) => ({
    ...whole,
    records: {
      ...whole.records,
      caseStory: whole.records.caseStory.map((story, index) =>
        isRefused(index)
          ? {
              ...story,
              fields: {
                ...story.fields,
                consent: { state: "absent" as const },
              },
            }
          : story,
      ),
    },
  });

  it("the others are told, numbered anew in each section", () => {
    const dataset = refused((index) => index === 0);
    const told = titles(withConfirmedStories(report, dataset));
    const [first] = titles(report);
    const rest = titles(report).slice(1);
    const section = first?.split(" ")[0] ?? "";
    const renumbered = rest.map((title) =>
      title.startsWith(`${section} `)
        ? title.replace(/ (\d+) /, (_, n: string) => ` ${Number(n) - 1} `)
        : title,
    );
    expect(told).toEqual(renumbered);
    expect(storyConsents(report, dataset).filter(({ isConfirmed }) => !isConfirmed)).toHaveLength(1);
  });

  it("a section of which none is told is left out, and all others stay", () => {
    const bare = withConfirmedStories(
      report,
      refused(() => true),
    );
    expect(titles(bare)).toEqual([]);
    const without = report.sections.filter(({ blocks }) => !blocks.some(({ kind }) => kind === "story"));
    expect(bare.sections).toEqual(without);
  });
});
