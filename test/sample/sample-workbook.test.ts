import { MONTHS, OPENING_CASELOAD, SECTIONS } from "./published-year";
import { shortestTime } from "../time/shortest-time";
import { cellsOf, gridOf, readSample, sampleBytes, sheetOf } from "./sample-book";

const TEN_SECONDS = 10_000;
const bytes = sampleBytes();
const book = readSample(bytes);

test("is written within ten seconds, byte for byte the same each time", () => {
  const took = shortestTime(TEN_SECONDS, () => {
    expect(sampleBytes().equals(bytes)).toBe(true);
  });
  expect(took).toBeLessThan(TEN_SECONDS);
});

test("has 設定 and 継続ケース first, then the kinds month by month, then those that are kept for the year", () => {
  const months = MONTHS.flatMap((month) =>
    ["相談", "対応", "プラン", "終結", "食料", "学習"]
      .filter((kind) => kind !== "学習" || month !== "H31.4")
      .map((kind) => `${kind}_${month}`),
  );
  const ofYear = ["就労支援", "企業開拓", "就労準備", "家計改善", "貸付・現物", "活動", "事例"].map(
    (kind) => `${kind}_R1年度`,
  );
  expect(book.SheetNames).toEqual(["設定", "継続ケース", ...months, ...ofYear]);
});

test("writes dates as serials with a date format and case numbers as text", () => {
  const [date, caseNumber] = cellsOf(book, "相談_R1.5")[1] ?? [];
  expect(date).toMatchObject({ t: "n", z: "yyyy/m/d" });
  expect(caseNumber).toMatchObject({ t: "s", z: "@", v: "R1-011" });
  const session = cellsOf(book, "学習_R1.5")[0]?.[4];
  expect(session).toMatchObject({ t: "n", z: "m/d", w: "5/18" });
});

test("puts a filter on every record sheet and none on 設定", () => {
  const filtered = book.SheetNames.filter((name) => sheetOf(book, name)["!autofilter"] !== undefined);
  expect(filtered).toEqual(book.SheetNames.slice(1));
});

describe("設定 of the sample", () => {
  const grid = gridOf(book, "設定");
  const block = (item: string) =>
    grid.filter(([first]) => first === item).map((cells) => cells.slice(1).filter((cell) => cell !== null));

  test("begins with the items", () => {
    expect(grid[0]?.slice(0, 2)).toEqual(["項目", "値"]);
    expect(block("設定の版")).toEqual([[1]]);
    expect(block("前年度末件数")).toEqual([[OPENING_CASELOAD]]);
    expect(block("年度")).toEqual([["令和元年度"]]);
    expect(block("第一志望合格者数")).toEqual([[14]]);
  });

  test.each(["2-1", "2-2", "2-3", "2-4", "2-5", "2-6"] as const)("holds the earlier years of %s", (id) => {
    const { columns, previousYears } = SECTIONS[id];
    const [titles, ids, ...years] = block(`過年度 ${id}`);
    expect(new Set(titles).size).toBe(columns.length + 1);
    expect(ids).toEqual(["ID", ...columns.map((column) => column.id)]);
    expect(years).toEqual(previousYears.map(({ year, values }) => [year, ...Object.values(values)]));
  });

  test.each([
    ["年代", "2-3"],
    ["相談経路", "2-4"],
    ["相談内容", "2-5"],
    ["支援方法", "2-2"],
    ["終結理由", "2-6"],
  ] as const)("lists the codes of %s", (list, id) => {
    const codes = SECTIONS[id].columns.filter(({ kind }) => kind === "count");
    const [titles, ...rows] = block(`区分 ${list}`);
    expect(titles).toEqual(["名称", "ID", "別の書き方"]);
    expect(rows.map((cells) => cells.slice(0, 2))).toEqual(codes.map((code) => [code.label, code.id]));
  });

  test("lists 性別, プラン区分 and 学年", () => {
    const pairs = (list: string) =>
      block(`区分 ${list}`)
        .slice(1)
        .map((cells) => cells.slice(0, 2));
    expect(pairs("性別")).toEqual([
      ["男", "male"],
      ["女", "female"],
    ]);
    expect(pairs("プラン区分")).toEqual([
      ["新規", "plan_new"],
      ["更新", "plan_renew"],
      ["中断・終結", "plan_close"],
    ]);
    expect(pairs("学年")).toEqual([
      ["中1", "j1"],
      ["中2", "j2"],
      ["中3", "j3"],
    ]);
    expect(pairs("食料品目")).toHaveLength(14);
  });
});
