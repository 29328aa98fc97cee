import {
  isPublicationCsv,
  publicationCsv,
  type PublishedDatum,
} from "../../../src/domain/publication/publication-csv";

const DATUM: PublishedDatum = {
  section: "2-1",
  title: "相談件数等",
  fiscalYear: 2019,
  item: "月末件数",
  line: "",
  value: 136,
  unit: "件",
  isHidden: false,
};

function linesOf(...data: readonly Partial<PublishedDatum>[]): readonly string[] {
  const csv = publicationCsv(data.map((datum) => ({ ...DATUM, ...datum })));
  return Buffer.from(csv).toString("utf8").split("\r\n").slice(1, -1);
}

test("a month is western, a hidden value empty, whatever it was", () => {
  expect(linesOf({ month: { year: 2019, month: 8 } })).toEqual([
    "2-1,相談件数等,2019,2019-08,月末件数,,136,件,0",
  ]);
  expect(linesOf({ isHidden: true, value: 3 })).toEqual(["2-1,相談件数等,2019,,月末件数,,,件,1"]);
  expect(linesOf({ value: null })).toEqual(["2-1,相談件数等,2019,,月末件数,,,件,0"]);
});

test.each(["=1+1", "+81", "-2", "@SUM(A1)", "\t=1", "＝HYPERLINK(1)", " =1"])(
  "%j is no formula to a spreadsheet",
  (item) => {
    const [line = ""] = linesOf({ item });
    expect(line.split(",")[4]?.replace(/^"/, "")).toMatch(/^'/);
  },
);

test("commas, quotes and line feeds do not divide a line", () => {
  expect(linesOf({ item: '就労、"増収",\r\n他' })).toEqual([
    '2-1,相談件数等,2019,,"就労、""増収"", 他",,136,件,0',
  ]);
});

test("a file of ours is known by its beginning, and no other is", () => {
  expect(isPublicationCsv(publicationCsv([]))).toBe(true);
  expect(isPublicationCsv(Buffer.from("章,章の名称,年度"))).toBe(false);
  expect(isPublicationCsv(new Uint8Array())).toBe(false);
});
