import type { CellValue } from "../../../src/domain/grid/cell-value";
import { findCode } from "../../../src/domain/settings/find-code";
import { readSettings } from "../../../src/domain/settings/read-settings";
import { sheetOf } from "../../fixtures/workbook-of";

/** 設定 with one code list: rows of 名称, ID, 別の書き方. */
function listed(name: string, ...codes: readonly (readonly CellValue[])[]) {
  const rows = [["名称", "ID", "別の書き方"], ...codes].map((row) => [`区分 ${name}`, ...row]);
  return readSettings(sheetOf("設定", rows));
}

const PLANS = [
  ["新規", "plan_new"],
  ["更新", "plan_renew"],
  ["中断・終結", "plan_close"],
];

test("a renamed code keeps its id, prints its new name, and is still read by the old one", () => {
  const { codeLists, issues } = listed("相談経路", ["ご本人", "self"], ["市の他部署", "referral_city"]);
  const [self, city] = codeLists.route.codes;
  expect(self).toMatchObject({ id: "self", label: "ご本人", printedLines: ["ご本人"] });
  expect(findCode(codeLists.route, "本人")?.id).toBe("self");
  expect(city?.group?.id).toBe("referral_total");
  expect(issues).toEqual([]);
});

test("a code under its default name needs no id and keeps its header lines", () => {
  const { codeLists } = listed("支援方法", ["電話・メール"], ["面談"]);
  expect(codeLists.contactMethod.codes).toMatchObject([
    { id: "phone_mail", printedLines: ["電話・", "メール"] },
    { id: "interview", printedLines: ["面談"] },
  ]);
});

test("an added code has the id that the office gave it, or its name", () => {
  const { codeLists } = listed("プラン区分", ...PLANS, ["延長", "plan_extend"], ["休止"]);
  expect(codeLists.planCategory.codes.map(({ id }) => id)).toEqual([
    "plan_new",
    "plan_renew",
    "plan_close",
    "plan_extend",
    "休止",
  ]);
});

test("a removed code goes; a list that is not mentioned stays", () => {
  const { codeLists } = listed("終結理由", ["就労", "employment"]);
  expect(codeLists.closureReason.codes.map(({ id }) => id)).toEqual(["employment"]);
  expect(findCode(codeLists.closureReason, "中断")).toBeUndefined();
  expect(codeLists.planCategory.codes).toHaveLength(3);
});

test("その他・不明 of 性別 stays readable although a list leaves it out", () => {
  const { codeLists } = listed("性別", ["男", "male"], ["女", "female"]);
  expect(codeLists.sex.codes.map(({ id }) => id)).toEqual(["male", "female", "other_unknown"]);
});

test("other spellings are read besides the defaults'", () => {
  const { codeLists } = listed("支援方法", ["電話・メール", "phone_mail", "TEL、ﾌｧｯｸｽ"]);
  for (const text of ["TEL", "tel", "ファックス", "電話", "電話･ﾒｰﾙ", "phone_mail"]) {
    expect(findCode(codeLists.contactMethod, text)?.id).toBe("phone_mail");
  }
});

test("a name that another code had before is read as the code that has it now", () => {
  const { codeLists } = listed("終結理由", ["仕事が決まった", "employment"], ["就労", "work_new"]);
  expect(findCode(codeLists.closureReason, "就労")?.id).toBe("work_new");
});

test("a code that stands twice counts once and is an issue at the second row", () => {
  const { codeLists, issues } = listed("プラン区分", ...PLANS, ["新規", "plan_new"]);
  expect(codeLists.planCategory.codes).toHaveLength(3);
  expect(issues).toEqual([{ cell: { row: 4, column: 1 }, item: "区分 プラン区分", problem: "code-twice" }]);
});

test.each(["区分 支援方法", "区分　支援方法", "区分：支援方法", "区分支援方法"])(
  "%s names its list",
  (item) => {
    const { codeLists, issues } = readSettings(sheetOf("設定", [[item, "面談", "interview"]]));
    expect(codeLists.contactMethod.codes.map(({ id }) => id)).toEqual(["interview"]);
    expect(issues).toEqual([]);
  },
);

test.each(["", " ", "手紙"])("%j is no code", (text) => {
  expect(findCode(listed("性別").codeLists.contactMethod, text)).toBeUndefined();
});

describe("an office's own names without an ID", () => {
  test("mean the default code of which they are another spelling, the second of them a code of its own", () => {
    const { codeLists } = listed("支援方法", ["電話"], ["メール"], ["来所面談"]);
    expect(codeLists.contactMethod.codes.map(({ id, label }) => [id, label])).toEqual([
      ["phone_mail", "電話"],
      ["メール", "メール"],
      ["interview", "来所面談"],
    ]);
    expect(findCode(codeLists.contactMethod, "メール")?.id).toBe("メール");
  });

  test("of 支援方法 ask whether they count as 延べ対応, until the office has said so", () => {
    const unsaid = listed("支援方法", ["電話"], ["手紙"]);
    expect(unsaid.issues).toEqual([
      { cell: { row: 2, column: 1 }, item: "手紙", problem: "counted-method-unsaid" },
    ]);
    const said = readSettings(
      sheetOf("設定", [
        ["延べ対応に数える支援方法", "電話、手紙"],
        ["区分 支援方法", "電話"],
        ["区分 支援方法", "手紙"],
      ]),
    );
    expect(said).toMatchObject({ countedContactMethods: ["phone_mail", "手紙"], issues: [] });
  });
});

describe("groups", () => {
  test("are the defaults' where the list says none", () => {
    const { codeLists } = listed("相談経路", ["本人"], ["市の他部署"], ["市役所外"]);
    expect(codeLists.route.codes.map(({ group }) => group?.id)).toEqual([
      undefined,
      "referral_total",
      "referral_total",
    ]);
  });

  test("are the office's own where it says any", () => {
    const { codeLists } = listed(
      "相談経路",
      ["本人", "", "", ""],
      ["市の他部署", "", "", ""],
      ["民生委員", "", "", "地域"],
      ["町内会", "", "", "地域"],
    );
    expect(codeLists.route.codes.map(({ group }) => group?.label)).toEqual([
      undefined,
      undefined,
      "地域",
      "地域",
    ]);
  });
});

test("なし under まとめ takes a code of ours out of its group", () => {
  const { codeLists, issues } = listed("相談経路", ["市の他部署", "", "", "なし"], ["市役所外", "", "", ""]);
  expect(codeLists.route.codes.map(({ group }) => group)).toEqual([undefined, undefined]);
  expect(issues).toEqual([]);
});

test.each([
  ["支援方法", "total"],
  ["相談経路", "referral_total"],
  ["プラン区分", "closed"],
  ["プラン区分", "__proto__"],
])("in %s the ID %s cannot be used", (list, id) => {
  const { issues } = listed(list, ["あたらしい区分", id]);
  expect(issues).toEqual([
    { cell: { row: 1, column: 2 }, item: `区分 ${list}`, problem: "code-id-unusable" },
  ]);
});
