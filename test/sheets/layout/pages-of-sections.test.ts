import { cellAt } from "../../../src/domain/grid/sheet-snapshot";
import type { ReportSection } from "../../../src/domain/report/report-section";
import { layOutReport } from "../../../src/sheets/lay-out-report";
import type { ListRow } from "../../../src/domain/report/section-block";
import type { LaidOutPage } from "../../../src/sheets/layout/lay-out-section";
import type { PlanCell, SheetPlanMember } from "../../../src/sheets/sheet-plan";
import { contains, overlapping } from "../../fixtures/rectangles";
import {
  employment,
  events,
  HOUSEHOLD_BUDGET,
  OVERVIEW,
  OWN_SECTION,
  prose,
  SECTIONS_TO_LAY_OUT,
  stories,
} from "../../fixtures/sections-to-lay-out";
import { writtenSheet } from "../../fixtures/written-sheets";

function layOut(
  sections: readonly ReportSection[],
  words: ReadonlyMap<string, string> = new Map(),
): readonly LaidOutPage[] {
  const cover = { date: "令和2年10月", centreName: "センター", titleLines: ["令和元年度", "実 績 報 告 書"] };
  const report = {
    fiscalYear: 2019,
    centreName: "センター",
    rounding: "sum-to-100" as const,
    cover,
    sections,
  };
  return layOutReport(report, { sheets: new Map(), words });
}

function membersOf<Kind extends SheetPlanMember["kind"]>({ plan }: LaidOutPage, kind: Kind) {
  return plan.members.filter(
    (member): member is Extract<SheetPlanMember, { kind: Kind }> => member.kind === kind,
  );
}

const textOf = (cell: PlanCell) =>
  cell.kind === "text" ? cell.text : cell.kind === "formula" ? String(cell.result) : "";

const textsOf = (page: LaidOutPage) =>
  membersOf(page, "cells")
    .flatMap(({ rows }) => rows.flat())
    .map(textOf)
    .filter((text) => text !== "");

const namesOf = (page: LaidOutPage) => membersOf(page, "name").map(({ name }) => name);

const setupOf = (page: LaidOutPage) => membersOf(page, "print").map(({ setup }) => setup)[0];

const pagesOf = (id: string, pages: readonly LaidOutPage[]) => pages.filter(({ section }) => section === id);

/** How much a page is shrunk to fit the paper: 1 where it is not. */
function scaleOf(page: LaidOutPage): number {
  const heights = membersOf(page, "rowHeight").map(({ from, to, points }) => (to - from + 1) * points);
  const room = (29.7 - 2 * 1.8) * (72 / 2.54);
  return Math.min(1, room / heights.reduce((sum, points) => sum + points, 0));
}

describe("every kind of block", () => {
  const pages = layOut(SECTIONS_TO_LAY_OUT);

  test("nothing lies on anything else, everything is printed but what is kept beside the page", () => {
    for (const page of pages) {
      const cells = membersOf(page, "cells").map(({ at, rows }) => ({
        top: at.row,
        left: at.column,
        bottom: at.row + rows.length - 1,
        right: at.column + (rows[0]?.length ?? 1) - 1,
      }));
      const merges = membersOf(page, "merge").map(({ range }) => range);
      const area = setupOf(page)?.area;
      expect(overlapping(cells)).toEqual([]);
      expect(overlapping(merges)).toEqual([]);
      expect(area && merges.filter((range) => !contains(area, range))).toEqual([]);
    }
  });

  test("no page is shrunk below four fifths, none is wider than the paper", () => {
    for (const page of pages) {
      expect(9 * scaleOf(page)).toBeGreaterThanOrEqual(8);
      const right = setupOf(page)?.area?.right ?? 0;
      const widths = membersOf(page, "columnWidth").filter(({ to }) => to <= right);
      const points = widths.reduce((sum, { from, to, points: each }) => sum + (to - from + 1) * each, 0);
      expect(points * (2.54 / 72)).toBeLessThanOrEqual(18);
      expect(points * (2.54 / 72)).toBeGreaterThan(17);
    }
  });

  test("no row is higher than Excel allows, no name stands twice", () => {
    const heights = pages.flatMap((page) => membersOf(page, "rowHeight").map(({ points }) => points));
    expect(Math.max(...heights)).toBeLessThanOrEqual(409);
    const names = pages.flatMap(namesOf);
    expect(new Set(names).size).toBe(names.length);
    expect(names.filter((name) => !/^jisseki_2019_[\p{L}\p{N}_]+$/u.test(name))).toEqual([]);
  });

  test("pages are numbered from the first section on; cover and contents have no number", () => {
    expect(pages.slice(0, 1).flatMap((page) => setupOf(page)?.footer ?? [])).toEqual([]);
    expect(pages.slice(1, 2).flatMap((page) => setupOf(page)?.footer ?? [])).toEqual([]);
    expect(pages.slice(2).map((page) => setupOf(page)?.firstPageNumber)).toEqual(
      pages.slice(2).map((_, index) => index + 1),
    );
    expect(pages.slice(2).filter((page) => setupOf(page)?.footer?.centre !== "- &P -")).toEqual([]);
    expect(pages.slice(2).map(({ plan }) => plan.name)).toContain("3-1 就労支援実績 (2)");
  });
});

describe("areas of words", () => {
  const wordsIn = (pages: readonly LaidOutPage[]) =>
    pages.flatMap((page) =>
      membersOf(page, "name").flatMap(({ name, range }) =>
        /_analysis(_\d+(_on)?)?$/.test(name) ? [{ page, name, lines: range.bottom - range.top + 1 }] : [],
      ),
    );
  const analysis = { kind: "words", id: "analysis", heading: "●分析", lines: 6 } as const;
  const withAnalysis = (count: number) => {
    const section = events(count);
    return { ...section, blocks: [...section.blocks, analysis] };
  };

  test("have fewer lines, and lists less room, where that saves a page; no others do", () => {
    const linesBy = new Map(
      Array.from({ length: 39 }, (_, index) => {
        const pages = layOut([withAnalysis(index + 1)]).filter(({ section }) => section === "7-9");
        return [index + 1, wordsIn(pages).map(({ page, lines }) => [page.part, lines])] as const;
      }),
    );
    expect(linesBy.get(1)).toEqual([[1, 6]]);
    expect(linesBy.get(35)?.[0]?.[0]).toBe(1);
    const all = [...linesBy.values()].flat();
    expect(all.filter(([part, lines = 0]) => part === 1 && lines < 6).length).toBeGreaterThan(2);
    expect(Math.min(...all.map(([, lines = 0]) => lines))).toBe(2);
    // Where a page is needed all the same, nothing is saved on it.
    expect(all.filter(([part, lines]) => part === 2 && lines !== 6)).toEqual([]);
  });

  test("go on on as many pages as their text needs, in print of no less than 8 points, and nothing is lost", () => {
    const paragraphs = Array.from({ length: 90 }, (_, index) => `　${index + 1}番目の段落。${prose(1)}`);
    for (const text of [paragraphs.join("\n"), paragraphs.join("\n\n"), paragraphs.join("")]) {
      const pages = layOut([OVERVIEW, withAnalysis(3)], new Map([["7-9 analysis", text]]));
      const parts = wordsIn(pages);
      expect(parts.length).toBeGreaterThan(2);
      const runsOn = parts.some(({ name }) => name.endsWith("_on"));
      expect(runsOn).toBe(!text.includes("\n　"));
      const joined = parts.map(({ page, name }, index) => {
        const range = membersOf(page, "name").find((each) => each.name === name)?.range;
        const written = membersOf(page, "cells").find(
          ({ at }) => at.row === range?.top && at.column === range.left,
        );
        const [cell] = written?.rows[0] ?? [];
        const own = cell ? textOf(cell) : "";
        return index === 0 || name.endsWith("_on") ? own : `\n${own}`;
      });
      expect(joined.join("")).toBe(text);
      for (const page of pages) expect(9 * scaleOf(page)).toBeGreaterThanOrEqual(8);
    }
  });
});

test("a list's cell of more lines than a row may have is divided over rows and pages, and nothing is lost", () => {
  const section = events(6);
  const long = prose(120);
  const blocks = section.blocks.map((block) =>
    block.kind === "list"
      ? {
          ...block,
          rows: block.rows.map((row, index) =>
            index === 2
              ? {
                  cells: [
                    { kind: "text", text: "R1.9.9" },
                    { kind: "text", text: long },
                  ],
                }
              : row,
          ) satisfies readonly ListRow[],
        }
      : block,
  );
  const pages = layOut([{ ...section, blocks }]).slice(2);
  expect(pages.length).toBeGreaterThan(2);
  for (const page of pages) {
    expect(9 * scaleOf(page)).toBeGreaterThanOrEqual(8);
    expect(Math.max(...membersOf(page, "rowHeight").map(({ points }) => points))).toBeLessThanOrEqual(300);
    expect(textsOf(page)).toContain("R1.9.9");
  }
  const texts = pages.flatMap(textsOf).filter((text) => text !== "R1.9.9");
  const printed = texts.join("").replaceAll("\n", "");
  const sentences = printed.match(/\d+番目の文/g) ?? [];
  expect(sentences).toEqual(Array.from({ length: 120 }, (_, index) => `${index + 1}番目の文`));
});

describe("contents", () => {
  const pages = layOut(SECTIONS_TO_LAY_OUT);
  const [contents] = pagesOf("contents", pages);

  test("name what is printed with the page that it begins on, own sections without a number of their own", () => {
    const rows = contents ? membersOf(contents, "cells").flatMap(({ rows: own }) => own) : [];
    const entries = rows.flatMap((row) => {
      const [link, number] = [row[1], row[2]];
      return link?.kind === "formula" && number?.kind === "number"
        ? [[String(link.result).replace(/　･+$/, ""), number.number] as const]
        : [];
    });
    const first = (id: string) => pages.findIndex(({ section, part }) => section === id && part === 1) - 1;
    expect(entries).toEqual(
      SECTIONS_TO_LAY_OUT.map(({ id, title }) => [id === "own_1" ? title : `${id} ${title}`, first(id)]),
    );
    expect(contents && textsOf(contents)).toContain("1　センター事業概要");
  });

  test("are links to the names of the sections' headings", () => {
    const formulas = (contents ? membersOf(contents, "cells") : [])
      .flatMap(({ rows }) => rows.flat())
      .flatMap((cell) => (cell.kind === "formula" ? [cell.formula] : []));
    const targets = formulas.map((formula) => /HYPERLINK\("#(\w+)"/.exec(formula)?.[1]);
    expect(targets).toHaveLength(SECTIONS_TO_LAY_OUT.length);
    for (const target of targets) expect(pages.flatMap(namesOf)).toContain(target);
  });

  test("go on on a second page where there are many", () => {
    const many = Array.from({ length: 60 }, (_, index) => ({ ...OWN_SECTION, id: `own_${index}` }));
    const laidOut = layOut(many);
    expect(pagesOf("contents", laidOut).map(({ plan }) => plan.name)).toEqual(["目次", "目次 (2)"]);
    expect(pagesOf("own_0", laidOut).map((page) => setupOf(page)?.firstPageNumber)).toEqual([1]);
  });

  test("without a section there is no report", () => {
    expect(layOut([])).toEqual([]);
  });
});

describe("long lists", () => {
  test("go on on further pages, the header on each, no row lost or repeated", () => {
    const pages = pagesOf("7-9", layOut([events(120)]));
    expect(pages.length).toBeGreaterThan(2);
    for (const page of pages)
      expect(textsOf(page).slice(0, 3)).toEqual(expect.arrayContaining(["日付", "内容"]));
    const contents = pages.flatMap(textsOf).filter((text) => /^\d+回目/.test(text));
    expect(contents.map((text) => parseInt(text, 10))).toEqual(
      Array.from({ length: 120 }, (_, at) => at + 1),
    );
    expect(pages.flatMap(namesOf).filter((name) => name.includes("events"))).toEqual(
      pages.map((_, index) => `jisseki_2019_7_9_events${index === 0 ? "" : `_${index + 1}`}`),
    );
    const notes = pages.map((page) => textsOf(page).some((text) => text.startsWith("注）")));
    expect(notes).toEqual(pages.map((_, index) => index === pages.length - 1));
  });

  test("a month whose people go on on another page has its label there too", () => {
    const pages = pagesOf("3-1", layOut([employment([["R1.5", 90]])]));
    expect(pages.length).toBeGreaterThan(1);
    const people = pages.filter((page) => textsOf(page).includes("20代"));
    expect(people.filter((page) => !textsOf(page).includes("R1.5"))).toEqual([]);
    expect(pages.flatMap(textsOf).filter((text) => text === "男" || text === "女")).toHaveLength(90);
  });

  test("a list that fits on a page is not divided", () => {
    expect(pagesOf("7-9", layOut([events(35)]))).toHaveLength(1);
  });
});

test("each case has a page of its own, a long one goes on without loss", () => {
  const pages = pagesOf("2-7", layOut([stories(90)]));
  expect(pages.length).toBeGreaterThan(2);
  const titles = pages.map((page) => textsOf(page).find((text) => text.startsWith("【事例")));
  expect(titles.slice(0, 3)).toEqual([
    "【事例1】　Ａさん 40代男性",
    "【事例2】　Ｂさん 20代女性",
    "【事例2】　Ｂさん 20代女性（つづき）",
  ]);
  const told = pages.slice(1).flatMap(textsOf).join("").replaceAll("\n", "");
  for (let sentence = 1; sentence <= 90; sentence++) expect(told).toContain(`${sentence}番目の文：`);
  expect(told).toContain(`（面談）${prose(90).replaceAll("\n", "")}`.slice(0, 30));
  expect(
    pages
      .slice(-1)
      .flatMap(textsOf)
      .some((text) => text.startsWith("（分析）")),
  ).toBe(true);
});

describe("the staff's words", () => {
  const areaOf = (page: LaidOutPage | undefined, area: string) =>
    page && membersOf(page, "name").find(({ name }) => name.endsWith(area))?.range;

  test("their area grows with them", () => {
    const rows = (text: string) => {
      const [page] = pagesOf("own_1", layOut([OWN_SECTION], new Map([["own_1 words", text]])));
      const range = areaOf(page, "_words");
      return range ? range.bottom - range.top + 1 : 0;
    };
    expect(rows("短い文")).toBe(10);
    expect(rows(prose(25))).toBeGreaterThan(25);
  });

  test("last year's stand there with a mark that goes when they are edited", () => {
    const [page] = pagesOf("1-1", layOut([OVERVIEW]));
    const area = areaOf(page, "_overview");
    const copy = areaOf(page, "_overview_last_year");
    if (!page || !area || !copy) throw new Error("no area");
    const sheet = writtenSheet(page.plan);
    expect(cellAt(sheet, { row: area.top, column: area.left }).value).toBe(prose(4));
    expect(cellAt(sheet, { row: copy.bottom, column: copy.left }).value).toBe(prose(4));
    const mark = cellAt(sheet, { row: area.top - 1, column: area.right });
    expect(mark.value).toBe("前年度の文");
    expect(mark.formula).toMatch(/^=IF\(EXACT\(A4,[A-Z]+4\),"前年度の文",""\)$/);
    expect(setupOf(page)?.area?.right).toBeLessThan(copy.left);
    const [edited] = pagesOf("1-1", layOut([OVERVIEW], new Map([["1-1 overview", "書き直した文"]])));
    const marked = edited && cellAt(writtenSheet(edited.plan), { row: area.top - 1, column: area.right });
    expect(marked?.value).toBe("");
  });

  test("words too long for what is left of a page go on a further one, whole", () => {
    const words = new Map([["3-1 analysis", prose(15)]]);
    const pages = pagesOf("3-1", layOut([employment([["R1.5", 25]])], words));
    expect(pages).toHaveLength(2);
    expect(pages.slice(1).flatMap(textsOf)).toContain(prose(15));
  });
});

test("a figure within words is a number, so that it can be counted again", () => {
  const [page] = pagesOf("5-1", layOut([HOUSEHOLD_BUDGET]));
  if (!page) throw new Error("no page");
  const [users] = page.figures;
  expect(users?.cell).toEqual({ kind: "number", number: 3 });
  const formats = membersOf(page, "format").filter(({ range }) => range.top === users?.at.row);
  expect(formats.map(({ format }) => format.numberFormat)).toContain('"利用者数　"#,##0"人"');
  expect(textsOf(page)).toContain("見学／お試し参加　－人");
});
