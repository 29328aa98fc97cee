import type { CellValue } from "../../../../src/domain/grid/cell-value";
import { contextOf, findingsIn, findingsOf, shownPlace } from "../findings-in";
import type { PlainWorkbook } from "../workbook-of";

type Row = readonly CellValue[];

interface Events {
  readonly carried?: readonly string[];
  readonly contacts?: readonly Row[];
  readonly closures?: readonly Row[];
}

const INTAKES: Row = ["受付日", "受付番号", "性別", "年代", "相談経路", "相談内容"];
const CONTACTS: Row = ["対応日", "受付番号", "支援方法"];
const PLANS: Row = ["作成日", "受付番号", "区分"];
const CLOSURES: Row = ["終結日", "受付番号", "終結理由"];

/** An office whose numbers start again each April: 012 and 030 of last year go on. */
function office({ carried = ["012", "030"], contacts = [], closures = [] }: Events): PlainWorkbook {
  return {
    継続ケース: [["受付番号"], ...carried.map((each) => [each])],
    "相談_H31.4": [INTAKES],
    "対応_H31.4": [CONTACTS],
    "プラン_H31.4": [PLANS],
    "終結_H31.4": [CLOSURES],
    "相談_R1.5": [
      INTAKES,
      ["2019-05-07", "001", "男", "40代", "本人", "就労"],
      ["2019-05-14", "012", "女", "30代", "本人", "住まい"],
    ],
    "対応_R1.5": [CONTACTS, ["2019-05-07", "001", "面談"], ...contacts],
    "プラン_R1.5": [PLANS],
    "終結_R1.5": [CLOSURES, ...closures],
  };
}

/** Without food and pupils, which this office does not have. */
const found = (events: Events) =>
  findingsIn(office(events)).filter((finding) => !finding.startsWith("info kind-sheet-missing"));

const TWO = "2つがあり、どちらの記録か分かりません。";

test("a carried case and a new one may have the same number", () => {
  expect(found({})).toEqual([]);
});

test("what lies before the intake is the carried case's", () => {
  expect(found({ contacts: [["2019-05-08", "012", "面談"]] })).toEqual([]);
  expect(found({ closures: [["2019-05-10", "012", "就労"]] })).toEqual([]);
});

test("what lies after it may be either's: asked once", () => {
  const events = {
    contacts: [
      ["2019-05-20", "012", "面談"],
      ["2019-05-21", "012", "面談"],
    ],
    closures: [["2019-05-31", "012", "就労"]],
  };
  expect(found(events)).toEqual([
    `warning case-number-of-two-cases 終結_R1.5!B2 受付番号「012」のケースは、前年度から続くものと今年度のものの${TWO}`,
  ]);
});

test("both may be closed", () => {
  const closures = [
    ["2019-05-30", "012", "就労"],
    ["2019-05-31", "012", "中断"],
  ];
  expect(found({ closures })).toHaveLength(1);
  expect(found({ closures })[0]).toContain("case-number-of-two-cases");
});

test("written with its year the carried case is known", () => {
  const carried = ["H30-012", "H30-030"];
  const contacts = [
    ["2019-05-20", "H30-012", "面談"],
    ["2019-05-21", "012", "面談"],
  ];
  expect(found({ carried, contacts, closures: [["2019-05-31", "H30-012", "就労"]] })).toEqual([]);
});

test("where numbers go on, the number of an open case is an error as before", () => {
  const intakes: readonly Row[] = [
    ["2019-05-07", "013", "男", "40代", "本人", "就労"],
    ["2019-05-14", "012", "女", "30代", "本人", "住まい"],
  ];
  const book = {
    ...office({ carried: ["012"] }),
    "相談_R1.5": [INTAKES, ...intakes],
    "対応_R1.5": [CONTACTS],
  };
  expect(findingsIn(book)).toContain(
    "error consultation-case-number-open-twice 相談_R1.5!B3 受付番号「012」は、継続ケースとして支援中の番号です。",
  );
});

test("the figures are those of the rows", () => {
  const events = { closures: [["2019-05-31", "012", "就労"]] };
  const { months, opening } = contextOf(office(events)).figures;
  expect(opening).toBe(2);
  expect(months[1]?.consultations.intakes.value).toBe(2);
  expect(months[1]?.closures.closed.value).toBe(1);
});

test("the question points to both cases", () => {
  const findings = findingsOf(contextOf(office({ contacts: [["2019-05-20", "012", "面談"]] })));
  const question = findings.find(({ rule }) => rule === "case-number-of-two-cases");
  expect(question?.related.map(shownPlace)).toEqual(["継続ケース!A2", "相談_R1.5!B3"]);
});
