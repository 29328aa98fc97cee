import { isCatchAll } from "../../../../src/domain/report/drafts/table-figures";
import { DEFAULT_CODE_LISTS } from "../../../../src/domain/settings/default-code-lists";
import { textsOf } from "../../../fixtures/draft-subjects";

const drafts = (methods: Readonly<Record<string, number | readonly (number | null)[]>>) =>
  textsOf("largest-share", "2-2", { methods });

/** So many in April, none in the other months. */
const once = (count: number) => [count, ...Array.from({ length: 11 }, () => 0)];

test("names the first and the second with the table's own percents", () => {
  expect(drafts({ phone_mail: once(2087), interview: once(624), visit_accompany: once(383) })).toEqual([
    "支援方法は、電話・メールが2,087件（67.4%）で最も多く、次いで面談が624件（20.2%）となっている。",
  ]);
});

test("says the percents that the office's rounding gives, also where equal counts get different ones", () => {
  const methods = { phone_mail: once(10), visit_accompany: once(10), interview: once(10) };
  expect(textsOf("largest-share", "2-2", { methods: { ...methods, interview: once(9) } })).toEqual([
    "支援方法は、電話・メールが10件（34.5%）、訪問・同行支援が10件（34.5%）で並び、最も多くなっている。",
  ]);
  const routes = { self: once(7), family_acquaintance: once(7), referral_external: once(1) };
  expect(textsOf("largest-share", "2-4", { routes })).toEqual([
    "相談経路は、本人が7件（46.7%）、家族・知人が7件（46.7%）で並び、最も多くなっている。",
  ]);
  const halfUp = { settings: { rounding: "half-up" as const } };
  expect(
    textsOf("largest-share", "2-2", { methods: { phone_mail: once(8), interview: once(7) }, ...halfUp }),
  ).toEqual(["支援方法は、電話・メールが8件（53.3%）で最も多く、次いで面談が7件（46.7%）となっている。"]);
  // Three equal ones: none stands out.
  expect(drafts(methods)).toEqual([]);
});

test("names two that come second, and none where three do", () => {
  const lead = { phone_mail: once(20) };
  expect(drafts({ ...lead, interview: once(5), visit_accompany: once(5) })).toEqual([
    "支援方法は、電話・メールが20件（66.7%）で最も多く、次いで訪問・同行支援が5件（16.7%）、面談が5件（16.6%）となっている。",
  ]);
  expect(
    drafts({ ...lead, interview: once(5), visit_accompany: once(5), internal_meeting: once(5) }),
  ).toEqual(["支援方法は、電話・メールが20件（57.1%）で最も多くなっている。"]);
});

test("says nothing of few, of a single column, of その他 in front, and of a year with a blank month", () => {
  expect(drafts({ phone_mail: once(5), interview: once(4) })).toEqual([]);
  expect(drafts({ phone_mail: once(5), interview: once(5) })).toHaveLength(1);
  expect(drafts({ phone_mail: once(500) })).toEqual([]);
  expect(drafts({})).toEqual([]);
  expect(textsOf("largest-share", "2-4", { routes: { other: once(20), self: once(5) } })).toEqual([]);
  const withoutMay = [30, null, ...Array.from({ length: 10 }, () => 2)];
  expect(drafts({ phone_mail: withoutMay, interview: once(20) })).toEqual([]);
});

test("prints no percents where the table has none, and the office's own title", () => {
  const supports = { daily_life: once(12), social: once(8) };
  expect(textsOf("largest-share", "4-1", { supports })).toEqual([
    "就労準備支援は、生活自立に関する支援が12回で最も多く、次いで社会自立に関する支援が8回となっている。",
  ]);
  const sectionChoices = [{ id: "2-6", title: "終結の内訳", isPrinted: true }];
  const reasons = { employment: once(22), suspended: once(11) };
  expect(textsOf("largest-share", "2-6", { reasons })).toEqual([
    "相談終結の理由は、就労が22人（66.7%）で最も多く、次いで中断が11人（33.3%）となっている。",
  ]);
  expect(textsOf("largest-share", "2-6", { reasons, settings: { sectionChoices } })[0]).toMatch(
    /^終結の内訳は、就労が22人/,
  );
});

test.each([
  [
    "その他",
    "そのほか",
    "その他の相談",
    "その他（具体的に）",
    "（その他）",
    "其の他",
    "その 他",
    "家族のその他",
  ],
  ["左記以外", "上記以外", "上記の他", "それ以外", "これら以外"],
  ["不明", "不明・その他", "性別不明", "不詳", "無回答", "（無回答）", "未記入", "回答なし", "わからない"],
])("knows what is left over, however it is spelt: %s", (...labels) => {
  expect(labels.filter((label) => !isCatchAll({ id: "own", label }))).toEqual([]);
});

test("takes nothing for what is left over that is a thing of its own", () => {
  const labels = [
    "市の他部署",
    "市役所以外",
    "問題解決（就労以外）",
    "行方不明",
    "他の機関への引き継ぎ",
    "その日の食事",
  ];
  expect(labels.filter((label) => isCatchAll({ id: "own", label }))).toEqual([]);
});

const topic = (id: string, label: string) => ({ id, label, printedLines: [label], aliases: [] });

function topicsOf(...labels: readonly string[]): readonly string[] {
  const codes = labels.map((label, index) => topic(`own_${index}`, label));
  const topics = Object.fromEntries(codes.map(({ id }, index) => [id, once(20 - index)]));
  const codeLists = { ...DEFAULT_CODE_LISTS, topic: { ...DEFAULT_CODE_LISTS.topic, codes } };
  return textsOf("largest-share", "2-5", { topics, settings: { codeLists } });
}

test("says a label that is a clause in 「」, and no other", () => {
  expect(topicsOf("食べるものがない", "家賃を滞納した", "住まい")[0]).toMatch(
    /は、「食べるものがない」が20件（[\d.]+%）で最も多く、次いで「家賃を滞納した」が19件/,
  );
  for (const clause of [
    "働きたい",
    "困っている",
    "家賃が払えない",
    "離職した",
    "障がいのある",
    "ごみを片づける",
  ])
    expect(topicsOf(clause, "住まい")[0]).toContain(`は、「${clause}」が20件`);
  for (const noun of [
    "障がい",
    "生きがい",
    "住まい",
    "こころとからだ",
    "すまい・立ち退き",
    "子どもの進学と学校生活",
  ])
    expect(topicsOf(noun, "介護")[0]).toContain(`は、${noun}が20件`);
});

test("says nothing of そのほか in front", () => {
  expect(topicsOf("そのほか", "介護")).toEqual([]);
  expect(topicsOf("介護", "そのほか")).toHaveLength(1);
});
