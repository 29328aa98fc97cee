import { blocksOf, reportSection } from "../../fixtures/blocks-of";

test("a yearly number of the office's own is a line of the section that it names, above ●分析", () => {
  const yearlyNumbers = new Map([
    ["6-1 検定合格者数", 5],
    ["5-1：講座参加者数", 0],
    ["会議参加者数", 9],
  ]);
  const lineOf = (section: string) =>
    blocksOf(reportSection(section, [], { yearlyNumbers }), "statement")
      .filter(({ id }) => id === "own_numbers")
      .flatMap(({ parts }) => parts.map(({ before, figure, after }) => `${before}${figure.value}${after}`));
  expect(lineOf("6-1")).toEqual(["検定合格者数　5人"]);
  expect(lineOf("5-1")).toEqual(["講座参加者数　0人"]);
  expect(lineOf("4-1")).toEqual([]);
  const section = reportSection("6-1", [], { yearlyNumbers });
  expect(section.hasContents).toBe(true);
  expect(section.blocks.slice(-2).map((block) => ("id" in block ? block.id : block.kind))).toEqual([
    "own_numbers",
    "analysis",
  ]);
});
