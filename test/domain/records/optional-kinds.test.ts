import type { CellValue } from "../../../src/domain/grid/cell-value";
import { OPTIONAL_KIND_IDS } from "../../../src/domain/records/record-kind-id";
import { readYear } from "../../../src/domain/records/read-year";
import { readingLog } from "../../../src/domain/records/reading-log";
import { DEFAULT_SETTINGS } from "../../../src/domain/settings/default-settings";
import { valueOf } from "../../../src/domain/records/field-reading";
import { sampleDataset } from "../../fixtures/sample-dataset";
import { workbookOf, type PlainWorkbook } from "../rules/workbook-of";

const read = (sheets: PlainWorkbook, fiscalYear = 2019) =>
  readYear(workbookOf(sheets), DEFAULT_SETTINGS, fiscalYear, new Set());

const kindsOf = (name: string, ...rows: readonly (readonly CellValue[])[]) =>
  read({ [name]: rows }).sheets.map(({ binding }) => binding.kind);

/** What the fields of a kind's records hold: values, or how they could not be read. */
function fieldsOf(
  kind: keyof ReturnType<typeof read>["records"],
  sheets: PlainWorkbook,
): readonly Readonly<Record<string, unknown>>[] {
  return read(sheets).records[kind].map(({ readings }) =>
    Object.fromEntries(
      [...readings].map(([field, reading]) => [
        field,
        reading.state === "read" ? reading.value : reading.state,
      ]),
    ),
  );
}

const day = (month: number, dayOfMonth: number, year = 2019) => ({ year, month, day: dayOfMonth });
const known = (...ids: readonly string[]) => ({ known: ids, unknown: [] });

describe("就労支援", () => {
  const HEADER = [
    "決定日",
    "受付番号",
    "性別",
    "年齢",
    "就労",
    "増収",
    "情報提供",
    "ｷｬﾘｱｺﾝｻﾙﾃｨﾝｸﾞ",
    "面接\n対策",
    "備考",
  ];

  test("marks stand under one column an outcome, and one a menu", () => {
    const sheets = {
      "就労支援_R1.5": [HEADER, ["2019-05-20", "R1-1", "男", 45, "○", null, "○", "レ", null, "x"]],
    };
    expect(fieldsOf("employmentSupport", sheets)).toEqual([
      {
        decidedOn: day(5, 20),
        caseNumber: "R1-1",
        sex: "male",
        ageBand: "age_40s",
        outcomes: known("employed"),
        menu: known("info", "career_consulting"),
        remarks: "x",
      },
    ]);
  });

  test("or lists in one cell", () => {
    const sheets = {
      就労支援R1年度: [
        ["就職日", "性別", "年代", "結果", "支援メニュー"],
        ["R1.9.3", "女", "70代以上", "就労・増収", "面接対策、定着支援"],
        ["R1.9.4", "女", "20代", "増収", "情報提供"],
      ],
    };
    expect(fieldsOf("employmentSupport", sheets)).toMatchObject([
      { outcomes: known("employed", "wage_increase"), menu: known("interview_prep", "retention") },
      { outcomes: known("wage_increase"), menu: known("info") },
    ]);
  });
});

describe("企業開拓", () => {
  const ROW = ["2019-06-03", "○○食品", "○", null, null, "○", null, "○"];
  const EXPECTED = [
    {
      visitedOn: day(6, 3),
      company: "○○食品",
      acceptable: known("employment", "company_tour"),
      accepted: known("work_experience"),
    },
  ];
  const inOrder = ["2019-06-03", "○○食品", "○", null, null, "○", "○", null];

  test("受入可能 and 受入実績あり stand below each kind of acceptance", () => {
    const header = [
      ["訪問日", "企業名", "一般就労（採用）", null, "就労体験", null, "会社見学", null],
      [null, null, "受入可能", "受入実績\nあり", "受入可能", "受入実績\nあり", "受入可能", "受入実績\nあり"],
    ];
    expect(fieldsOf("companyDevelopment", { 企業開拓_R1年度: [...header, inOrder] })).toEqual(EXPECTED);
  });

  test("or the kinds below each of the two", () => {
    const header = [
      ["訪問日", "企業名", "受入可能", null, null, "受入実績", null, null],
      [null, null, "一般就労", "就労体験", "会社見学", "一般就労", "就労体験", "会社見学"],
    ];
    const row = ["2019-06-03", "○○食品", "○", null, "○", null, "○", null];
    expect(fieldsOf("companyDevelopment", { 企業開拓_R1年度: [...header, row] })).toEqual(EXPECTED);
  });

  test("or both in one header", () => {
    const header = [
      "訪問日",
      "会社名",
      ...["一般就労", "就労体験", "会社見学"].flatMap((each) => [`${each} 受入可能`, `${each} 実績`]),
    ];
    expect(fieldsOf("companyDevelopment", { 企業訪問_R1年度: [header, inOrder] })).toEqual(EXPECTED);
  });

  test("columns that do not say which of the two they are, are not taken for either", () => {
    const rows = [["訪問日", "企業名", "一般就労", "就労体験", "会社見学"], ROW];
    expect(kindsOf("企業開拓", ...rows)).toEqual([]);
    expect(read({ 企業開拓: rows }).unread).toEqual([
      { sheet: "企業開拓", why: "unsure", kinds: ["companyDevelopment"] },
    ]);
  });
});

describe("就労準備支援", () => {
  const HEADER = [
    "日付",
    "利用者",
    "生活自立に\n関する支援",
    "社会自立に\n関する支援",
    "相談\n対応",
    "計",
    "備考",
  ];

  test("a mark is one, a number is so many, and the row's own total is not read", () => {
    const sheets = { "就労準備支援_R1.5": [HEADER, ["5/7", "山田", "○", 2, "×", 3, null]] };
    const [record] = read(sheets).records.workPreparation;
    expect(
      valueOf(record?.fields.supports ?? { state: "absent" })?.map(({ category, quantity }) => [
        category,
        valueOf(quantity),
      ]),
    ).toEqual([
      ["daily_life", 1],
      ["social", 2],
      ["consultation", 0],
    ]);
    expect(record && valueOf(record.fields.user)).toBe("山田");
  });

  test("or the supports are named in one cell, each for one", () => {
    const rows = [
      ["日付", "利用者", "支援内容"],
      ["5/7", "山田", "生活自立、社会自立"],
      ["5/8", "山田", "相談対応\n就労自立"],
    ];
    const book = read({ "就労準備支援_R1.5": rows });
    const counted = book.records.workPreparation.map(({ fields: { supports } }) =>
      (valueOf(supports) ?? []).map(({ category, quantity }) => [category, valueOf(quantity)]),
    );
    expect(counted).toEqual([
      [
        ["daily_life", 1],
        ["social", 1],
      ],
      [
        ["consultation", 1],
        ["work", 1],
      ],
    ]);
  });

  test("a number in words is told of", () => {
    const sheets = { "就労準備支援_R1.5": [HEADER, ["2019-05-07", "山田", "３回", "○", null, null, null]] };
    expect(readingLog(read(sheets)).map(({ column, before, after }) => [column.ja, before, after])).toEqual([
      ["支援の内容", "３回", "3"],
    ]);
  });
});

describe("家計改善支援", () => {
  const HEADER = ["No.", "利用開始日", "受付番号", "終了日"];

  test("whoever began before the year and went on is one of its users", () => {
    const sheets = {
      家計改善支援R1年度: [
        HEADER,
        [1, "2018-10-01", "H30-1", null],
        [2, "2018-10-01", "H30-2", "2019-03-31"],
        [3, "2018-10-01", "H30-3", "2019-04-01"],
        [4, "2019-06-01", "R1-1", null],
        [5, "2020-04-01", "R2-1", null],
      ],
    };
    expect(fieldsOf("householdBudget", sheets).map(({ caseNumber }) => caseNumber)).toEqual([
      "H30-1",
      "H30-3",
      "R1-1",
    ]);
  });
});

test("貸付・現物支給: yen of loans, contents and yen of goods", () => {
  const sheets = {
    "貸付・物資_R1.5": [
      ["支給日", "受付番号", "世帯番号", "区分", "金額（円）", "内容"],
      ["2019-05-07", "R1-1", null, "生活困窮者自立支援資金貸付", "30,000円", null],
      ["2019-05-08", null, "S-1", "物資支援", 4500, "食料・灯油"],
    ],
  };
  expect(fieldsOf("loanOrGoods", sheets)).toEqual([
    {
      givenOn: day(5, 7),
      caseNumber: "R1-1",
      household: "blank",
      category: "shakyo_loan",
      yen: 30000,
      contents: "blank",
    },
    {
      givenOn: day(5, 8),
      caseNumber: "blank",
      household: "S-1",
      category: "goods",
      yen: 4500,
      contents: "食料・灯油",
    },
  ]);
});

describe("活動", () => {
  const HEADER = ["日付", "区分", "内容", "対応者"];

  test("a day, or a first and a last one", () => {
    const sheets = {
      活動_R1年度: [
        HEADER,
        ["2019-08-22", "研修・会議", "制度の研修", "所長、就労"],
        ["R1.9.24～\nR1.10.31", "視察受入等", "視察", "所長・準備"],
        [null, null, null, null],
        ["9/24〜26", "イベント参加", "福祉まつり", null],
      ],
    };
    expect(fieldsOf("activity", sheets)).toEqual([
      {
        heldOn: day(8, 22),
        heldUntil: day(8, 22),
        category: "training_meeting",
        contents: "制度の研修",
        staff: known("director", "employment"),
      },
      {
        heldOn: day(9, 24),
        heldUntil: day(10, 31),
        category: "visitors",
        contents: "視察",
        staff: known("director", "preparation"),
      },
      {
        heldOn: day(9, 24),
        heldUntil: day(9, 26),
        category: "event_joined",
        contents: "福祉まつり",
        staff: "blank",
      },
    ]);
    expect(readingLog(read(sheets)).map(({ column, before, after }) => [column.ja, before, after])).toEqual([
      ["区分", "視察受入等", "視察受入"],
      ["日付", "9/24〜26", "R1.9.24～R1.9.26"],
    ]);
  });

  test("staff in lines of their own, though both words together are one of the list", () => {
    const rows = [
      HEADER,
      ["R1.5.7", "講師派遣", "a", "就労\n準備"],
      ["R1.5.8", "講師派遣", "b", "就労準備"],
      ["R1.5.9", "講師派遣", "c", "就労・\n準備"],
    ];
    expect(fieldsOf("activity", { 活動: rows }).map(({ staff }) => staff)).toEqual([
      known("employment", "preparation"),
      known("preparation"),
      known("employment", "preparation"),
    ]);
  });

  test("an event that went on into the next year is of the year in which it began", () => {
    const sheets = { 活動: [HEADER, ["R2.3.28～R2.4.3", "イベント開催", "写真展", null]] };
    expect(fieldsOf("activity", sheets)).toMatchObject([
      { heldOn: day(3, 28, 2020), heldUntil: day(4, 3, 2020) },
    ]);
    expect(read(sheets, 2020).records.activity).toEqual([]);
  });
});

test("事例: one row a story", () => {
  const sheets = {
    事例: [
      ["区分", "見出し", "本人の状態・訴え", "支援内容等", "分析", "同意・匿名化の確認"],
      [
        "就労支援",
        "Ｃさん 30代男性",
        "失業中。",
        "（面談）\n話を聞いた。",
        "早い支援がよかった。",
        "R2.2.3 所長",
      ],
    ],
  };
  expect(fieldsOf("caseStory", sheets)).toEqual([
    {
      category: "employment",
      title: "Ｃさん 30代男性",
      condition: "失業中。",
      support: "（面談）\n話を聞いた。",
      analysis: "早い支援がよかった。",
      consent: "R2.2.3 所長",
    },
  ]);
});

describe("a sheet is of an optional kind only where its name says so", () => {
  const EVENTS = [
    ["日付", "区分", "内容"],
    ["2019-05-07", "研修・会議", "研修"],
  ];

  test.each(["メモ", "名簿", "様式控", "Sheet1"])("%s is left alone", (name) => {
    expect(kindsOf(name, ...EVENTS)).toEqual([]);
  });

  test("one that lacks a column is a question", () => {
    const rows = [
      ["日付", "内容"],
      ["2019-05-07", "研修"],
    ];
    expect(read({ 活動: rows, 事例: [["見出し"], ["Ａさん"]], メモ: rows }).unread).toEqual([
      { sheet: "活動", why: "unsure", kinds: ["activity"] },
      { sheet: "事例", why: "no-record-kind" },
      { sheet: "メモ", why: "no-record-kind" },
    ]);
  });

  test("and a usual kind of which the name speaks comes first", () => {
    expect(kindsOf("活動_R1.5", ...EVENTS)).toEqual(["activity"]);
    const closures = ["終結日", "受付番号", "終結理由"];
    expect(kindsOf("就労支援の終結_R1.5", closures, ["2019-05-31", "R1-1", "就労"])).toEqual(["closure"]);
    const intakes = ["受付日", "受付番号", "性別", "年代", "相談経路", "相談内容"];
    expect(kindsOf("家計相談_R1.5", intakes, ["2019-05-31", "R1-1", "男", "20代", "本人", "就労"])).toEqual([
      "consultation",
    ]);
  });
});

test("case numbers in another form are joined to the intake's", () => {
  const sheets = {
    "相談_R1.5": [
      ["受付日", "受付番号", "性別", "年代", "相談経路", "相談内容"],
      ["2019-05-13", "001", "女", "50代", "本人", "住まい"],
    ],
    家計改善: [
      ["利用開始日", "受付番号"],
      ["2019-06-01", "No.1"],
    ],
  };
  expect(fieldsOf("householdBudget", sheets)).toMatchObject([{ caseNumber: "001" }]);
});

test("the sample keeps all of them, and every row is a record", () => {
  const { records, unread, readSheets } = sampleDataset();
  expect(unread).toEqual([]);
  expect(OPTIONAL_KIND_IDS.map((kind) => [kind, records[kind].length])).toEqual([
    ["employmentSupport", 22],
    ["companyDevelopment", 70],
    ["workPreparation", 258],
    ["householdBudget", 3],
    ["loanOrGoods", 50],
    ["activity", 59],
    ["caseStory", 4],
  ]);
  expect(readSheets.map(({ rows }) => rows.asked).filter((asked) => asked > 0)).toEqual([]);
});
