import { recordIdentities } from "../../../src/domain/records/record-identity";
import { readYear } from "../../../src/domain/records/read-year";
import type { ReadRecord } from "../../../src/domain/records/kind-record";
import type { RecordKindId } from "../../../src/domain/records/record-kind-id";
import { DEFAULT_SETTINGS } from "../../../src/domain/settings/default-settings";
import { shortestTime } from "../../time/shortest-time";
import { workbookOf, type PlainWorkbook } from "../rules/workbook-of";

const HEADER = ["No.", "受付日", "受付番号", "氏名", "性別", "年齢", "相談経路", "相談内容", "備考"];
type Row = readonly (string | number | null)[];
const ROWS: readonly [Row, Row, Row] = [
  [1, "2019-05-07", "R1-001", "青空 一郎", "男", 45, "本人", "就労", null],
  [2, "2019-05-08", "R1-002", "海野 花子", "女", 31, "本人", "住まい、就労", "夜に電話"],
  [3, "2019-05-08", "R1-002", "海野 花子", "女", 31, "本人", "住まい、就労", "夜に電話"],
];

function identitiesIn(workbook: PlainWorkbook, kind: RecordKindId = "consultation"): readonly string[] {
  const dataset = readYear(workbookOf(workbook), DEFAULT_SETTINGS, 2019, new Set());
  const records: readonly ReadRecord[] = dataset.records[kind];
  return records.map(recordIdentities(dataset));
}

const of = (...rows: readonly Row[]) => identitiesIn({ "相談_R1.5": [HEADER, ...rows] });

test("records are told apart, also those that say the same", () => {
  expect(new Set(of(...ROWS)).size).toBe(3);
});

test("a record keeps its identity where it is moved, sorted, numbered anew, or written otherwise", () => {
  const before = [...of(...ROWS)].sort();
  const [a, b, c] = ROWS;
  expect([...of(c, b, a)].sort()).toEqual(before);
  const again = [a, b, c].map(([, ...rest], index) => [9 - index, ...rest]);
  expect([...of(...again)].sort()).toEqual(before);
  const blank: Row = [];
  expect([...of(blank, a, blank, b, c)].sort()).toEqual(before);
  const written = [1, "R1.5.7", "R1-001", "青空 一郎", "男", "４５歳", "本人", "就労", null];
  expect([...of(written.with(5, 45), b, c)].sort()).toEqual(before);
  expect([...of(a, b.with(7, "就労、住まい"), c)].sort()).toEqual(before);
});

test.each(HEADER.map((label, column) => [label, column] as const).slice(1))(
  "a record whose %s changes has another identity, and no other record has",
  (_, column) => {
    const [a, b, c] = ROWS;
    const [first, ...others] = of(a, b, c);
    const values = [0, "2019-05-09", "R1-009", "別の人", "女", 46, "その他", "その他", "新しい備考"];
    const [changed, ...after] = of(a.with(column, values[column] ?? null), b, c);
    expect(changed).not.toBe(first);
    expect(after).toEqual(others);
  },
);

test("an identity is written as it always was: marks in workbooks are made of it", () => {
  const [a, b, c] = ROWS;
  const again =
    'consultation[ageBand:"age_30s",ageBeside:"age_30s",caseNumber:"R1-002",receivedOn:2019-05-08,route:"self",' +
    'sex:"female",topics:[known:["housing","work"],unknown:[]]]["31","夜に電話","海野 花子"]';
  expect(of(a.with(5, '"45"').with(8, "5\\6\n夜"), b, c)).toEqual([
    'consultation[ageBand:?"\\"45\\"",caseNumber:"R1-001",receivedOn:2019-05-07,route:"self",sex:"male",' +
      'topics:[known:["work"],unknown:[]]]["\\"45\\"","5\\\\6\\n夜","青空 一郎"].1',
    `${again}.1`,
    `${again}.2`,
  ]);
});

test("in a ledger an intake stays what it is when its case is closed", () => {
  const ledger = (closedOn: string | null, reason: string | null) =>
    identitiesIn({
      相談者台帳: [
        ["受付日", "受付番号", "性別", "年代", "相談経路", "相談内容", "終結日", "終結理由"],
        ["2019-05-07", "R1-001", "男", "40代", "本人", "就労", closedOn, reason],
        ["2019-05-08", "R1-002", "女", "30代", "本人", "就労", "2019-06-03", "就労"],
      ],
    });
  expect(ledger("2019-08-01", "就労")).toEqual(ledger(null, null));
});

/** Milliseconds, several times what it takes on a machine at rest. */
const LONGEST = 2500;

test("100,000 rows take about a second", () => {
  const rows = Array.from({ length: 100_000 }, (_, n) => [
    "2019-05-07",
    `R1-${n}`,
    "電話・メール",
    (n % 3) + 1,
    "担当",
    `備考${n}`,
  ]);
  const workbook = workbookOf({
    "対応_R1.5": [["対応日", "受付番号", "支援方法", "件数", "担当", "備考"], ...rows],
  });
  const dataset = readYear(workbook, DEFAULT_SETTINGS, 2019, new Set());
  let identities: readonly string[] = [];
  const took = shortestTime(LONGEST, () => {
    identities = dataset.records.contact.map(recordIdentities(dataset));
  });
  expect(new Set(identities).size).toBe(100_000);
  expect(took).toBeLessThan(LONGEST);
});
