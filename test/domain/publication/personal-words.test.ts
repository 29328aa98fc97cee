import { peopleToHide, personalWordsIn, withoutWords } from "../../../src/domain/publication/personal-words";

const PEOPLE = {
  names: new Set(["佐藤 花子", "鈴木一郎", "林 学", "ｻﾄｳ ﾊﾅｺ", "Suzuki Taro"]),
  caseNumbers: new Set(["R1-001", "相12", "1001"]),
  phones: new Set(["0312345678"]),
};

function masked(text: string, ...kept: readonly string[]): string {
  return withoutWords(text, personalWordsIn(text, peopleToHide(PEOPLE, kept)));
}

test.each([
  ["佐藤花子が来所", "●●が来所"],
  ["佐藤　花子 様", "●●"],
  ["佐藤は、", "●●は、"],
  ["花子さんの件", "●●の件"],
  ["花子佐藤", "●●"],
  ["佐藤（花子）、佐藤・花子、花子・佐藤", "●●、●●、●●"],
  ["サトウ・ハナコ、サトウハナコ", "●●、●●"],
  ["鈴木さん", "●●"],
  ["林さん", "●●"],
  ["TARO SUZUKIとSuzuki", "●●と●●"],
  ["Ｒ１－００１の方", "●●の方"],
  ["R1-0012の方", "R1-0012の方"],
  ["相12の方", "●●の方"],
  ["相談12件", "相談12件"],
  ["番号は1001。", "番号は●●。"],
  ["対応1001件、1001円", "対応1001件、1001円"],
  ["電話03(1234)5678", "電話●●"],
  ["センター０９０ー１２３４ー５６７８まで", "センター●●まで"],
  ["件数 10 090-1234-5678", "件数 10 ●●"],
  ["a.b@example.jp", "●●"],
  ["受付番号:R1-777のとおり", "●●のとおり"],
  ["受付11番、受付第１２番の方、ケース３番", "●●、●●の方、●●"],
  [
    "受付11番窓口、受付３番の窓口、ケース3番目、受付11件",
    "受付11番窓口、受付３番の窓口、ケース3番目、受付11件",
  ],
  ["林業と佐藤錦、通学", "林業と佐藤錦、通学"],
  ["相談件数は227件、前年度より26件の減", "相談件数は227件、前年度より26件の減"],
])("%s → %s", (text, expected) => {
  expect(masked(text)).toBe(expected);
});

const MORE = {
  names: new Set(["森田 健一", "林　太郎", "李　明", "John Smith", "田中一郎", "関和子"]),
  caseNumbers: new Set(["R1-011", "H28-006", "R1-0123", "2019-045"]),
  phones: new Set(["09012345678"]),
};

function maskedMore(text: string): string {
  return withoutWords(text, personalWordsIn(text, peopleToHide(MORE)));
}

test.each([
  ["森田家、森田母が、森田夫妻", "●●家、●●母が、●●夫妻"],
  ["森田親子と森田両名、森田世帯、森田宅", "●●親子と●●両名、●●世帯、●●宅"],
  ["森田家訪問、相談者森田は、対応 森田 来所", "●●家訪問、相談者●●は、対応 ●● 来所"],
  ["森田家具で、奥森田線の駅", "森田家具で、奥森田線の駅"],
  ["林の件で、李は来所。林さん", "●●の件で、●●は来所。●●"],
  ["林家と李夫妻、相談者林は", "●●家と●●夫妻、相談者●●は"],
  ["林業、山林の手入れ、行李、お林は", "林業、山林の手入れ、行李、お林は"],
  ["Smithの件、John、SMITH、smithy", "●●の件、●●、●●、smithy"],
  ["田中の件、関さん、関の件", "●●の件、●●、●●の件"],
  ["関係者、関東、田中央線", "関係者、関東、田中央線"],
])("a family name is known by what stands beside it: %s → %s", (text, expected) => {
  expect(maskedMore(text)).toBe(expected);
});

test.each([
  ["090・1234・5678", "●●"],
  ["090_1234_5678へ", "●●へ"],
  ["電話(090)12345678", "電話●●"],
  ["+81 90-1234-5678", "●●"],
  ["件数は090、1234、5678", "件数は090、1234、5678"],
])("a phone number of the records is known by its digits: %s → %s", (text, expected) => {
  expect(maskedMore(text)).toBe(expected);
});

test.each([
  ["電話(080)87654321", "電話●●"],
  ["080・8765・4321、080_8765_4321", "●●、●●"],
  ["080~8765~4321、０８０〜８７６５〜４３２１", "●●、●●"],
  ["〇八〇－八七六五－四三二一、〇三の一二三四の五六七八", "●●、●●"],
  [
    "午前9:00~12:00、4~6月、二〇一九・一・二、〇・五・一",
    "午前9:00~12:00、4~6月、二〇一九・一・二、〇・五・一",
  ],
  ["01.12.2019、0.5・1.2", "01.12.2019、0.5・1.2"],
])("what looks like a phone number is one: %s → %s", (text, expected) => {
  expect(maskedMore(text)).toBe(expected);
});

test.each([
  ["R1011、R1 011、R1-11の方", "●●、●●、●●の方"],
  ["1-011、011番、Ｒ１の１１番", "●●、●●、●●"],
  ["H28/006、H28の6番、平成28年度の6番", "●●、●●、●●"],
  ["令和元年011番、R元-011、r1_011", "●●、●●、●●"],
  ["R10123、2019-45は", "●●、2019-45は"],
  ["2019-045、2019/045", "●●、●●"],
  ["R1-11-5、R1.11、R1/11、R1-11月、R1の11件", "R1-11-5、R1.11、R1/11、R1-11月、R1の11件"],
  ["R1012、R2-11、11番、1-11、011件、11番目", "R1012、R2-11、11番、1-11、011件、11番目"],
])("a case number of a year is known however it is written: %s → %s", (text, expected) => {
  expect(maskedMore(text)).toBe(expected);
});

const REGISTERED = {
  names: new Set([
    ...[
      "髙木　修",
      "濵田　久美子",
      "髙橋　凛",
      "𠮷田　一",
      "渡邉　健",
      "斉藤　真理",
      "葛󠄀城　恵",
      "瀨戸口恵子",
    ],
    ...["高橋　正", "佐藤　母"],
  ]),
  caseNumbers: new Set(["S-031"]),
  phones: new Set(["09011112222"]),
};

function maskedOf(text: string, ...kept: readonly string[]): string {
  return withoutWords(text, personalWordsIn(text, peopleToHide(REGISTERED, kept)));
}

test.each([
  ["高木修さんと高木氏、髙木様", "●●と●●、●●"],
  ["浜田久美子と濱田さん、濵田　久美子", "●●と●●、●●"],
  ["高橋凛さん、髙橋凜さん", "●●、●●"],
  ["前に𠮷、𠮷田さん、吉田家、𠮷の後", "前に𠮷、●●、●●家、𠮷の後"],
  ["渡辺健、渡邊さん、渡邉の件", "●●、●●、●●の件"],
  ["齋藤さん、斎藤真理、齊藤眞理", "●●、●●、●●"],
  ["葛城さん、葛󠄀城さん、葛󠄁城の件", "●●、●●、●●の件"],
  ["瀬戸口さん、瀬戸口惠子", "●●、●●"],
  ["高台の木、浜辺、国内、籐の椅子", "高台の木、浜辺、国内、籐の椅子"],
])("old and new characters are one: %s → %s", (text, expected) => {
  expect(maskedOf(text)).toBe(expected);
});

test("where words stand is told of the text as it is, behind characters of two units and marks too", () => {
  const text = "𠮷野家で𠮷田さんと葛󠄀城";
  const found = personalWordsIn(text, peopleToHide(REGISTERED));
  expect(found.map(({ from, to }) => text.slice(from, to))).toEqual(["𠮷田さん", "葛󠄀城"]);
});

test("what is kept is kept as it is spelt: the other form of a character is another word", () => {
  expect(maskedOf("高木さんと髙木さん", "高木さん")).toBe("高木さんと●●");
});

test.each([
  ["凛さん、凛ちゃんと凛くん", "●●、●●と●●"],
  ["この日は凛さん。修さんも", "この日は●●。●●も"],
  ["来所。\n健氏が", "来所。\n●●が"],
  ["長男凛くん", "長男●●"],
  ["凛、凛の件、凛とした", "凛、凛の件、凛とした"],
  ["訂正さん、校正さん", "訂正さん、校正さん"],
  ["皆さん、お母さん、母さん、店員さん", "皆さん、お母さん、母さん、店員さん"],
  ["内容は一様ではない。一さん", "内容は一様ではない。●●"],
])("a given name of one character is known by its honorific: %s → %s", (text, expected) => {
  expect(maskedOf(text)).toBe(expected);
});

test.each([
  ["S-031世帯、Ｓ－０３１", "●●世帯、●●"],
  ["S031、S 031、S-31世帯", "●●、●●、●●世帯"],
  ["世帯番号S-777のとおり", "●●のとおり"],
  ["S31、S-032世帯、S-0312、S-31-5、XS-031", "S31、S-032世帯、S-0312、S-31-5、XS-031"],
])("a number of a household is one of a case: %s → %s", (text, expected) => {
  expect(maskedOf(text)).toBe(expected);
});

test.each([
  ["・渡部正\n・高橋凛", "・渡部正\n・●●"],
  ["・渡部正\r\n・高橋翔", "・渡部正\r\n・高橋翔"],
  ["・渡部正・高橋翔", "・渡部正・高橋翔"],
  ["・渡部 正 ・高橋翔", "・渡部 正 ・高橋翔"],
  ["高\n橋さん、髙木\n修", "高\n橋さん、●●\n修"],
  ["正・高橋と高橋・正", "●●と●●"],
])("a name runs neither over a line break nor into the next item: %j → %j", (text, expected) => {
  expect(maskedOf(text)).toBe(expected);
});

test.each([
  ["高木　修さん宅への視察（090-1111-2222）", "●●宅への視察（●●）"],
  ["連絡先（080-8765-4321）、(〇八〇-八七六五-四三二一)", "連絡先（●●）、(●●)"],
  ["(090)11112222と（080）8765-4321", "●●と●●"],
  ["（090(1111)2222）、（電話 090-1111-2222", "（●●）、（電話 ●●"],
  ["（+81 90-1111-2222）", "（●●）"],
])("an opening bracket goes only with the one that closes it: %s → %s", (text, expected) => {
  expect(maskedOf(text)).toBe(expected);
});

test("what the user keeps stays, however it is spelt", () => {
  expect(masked("佐藤さんと佐藤花子", "佐藤さん")).toBe("佐藤さんと●●");
  expect(masked("電話03(1234)5678", "０３（１２３４）５６７８")).toBe("電話03(1234)5678");
});
