import { findingsIn } from "../findings-in";
import { smallOffice, withSheet } from "../small-office";

const intake = (header: string, band: string, beside: string | number | null) =>
  withSheet(
    smallOffice(),
    "相談_R1.5",
    ["受付日", "受付番号", "性別", "年代", header, "相談経路", "相談内容"],
    ["2019-05-13", "R1-003", "女", band, beside, "家族・知人", "住まい"],
  );

test.each([
  ["生年月日", "1969-05-13"],
  ["生年月日", null],
  ["年齢", 59],
])("%s %s and 50代", (header, beside) => {
  expect(findingsIn(intake(header, "50代", beside))).toEqual([]);
});

test("one day before the birthday", () => {
  expect(findingsIn(intake("生年月日", "50代", "1969-05-14"))).toEqual([
    "warning consultation-age-agrees 相談_R1.5!D2 年代は「50代」ですが、受付日の年齢からは「40代」です。",
  ]);
});

test("an age of another band", () => {
  expect(findingsIn(intake("年齢", "50代", 62))).toEqual([
    "warning consultation-age-agrees 相談_R1.5!D2 年代は「50代」ですが、受付日の年齢からは「60代」です。",
  ]);
});

test("an age band that is wrong is one finding", () => {
  expect(findingsIn(intake("年齢", "五十代", 62)).map((line) => line.split(" ")[1])).toEqual([
    "consultation-age-known",
  ]);
});

test("a birth after the intake, beside an age band", () => {
  expect(findingsIn(intake("生年月日", "50代", "2020-01-01"))).toEqual([
    expect.stringMatching(/^warning consultation-age-agrees 相談_R1\.5!.2 .*年齢が-1歳になります。$/),
  ]);
});

test.each(["2月30日", "S42.13.45"])(
  "a birth on %s, that no calendar has, beside an age that is read",
  (birth) => {
    const header = ["受付日", "受付番号", "性別", "年齢", "生年月日", "相談経路", "相談内容"];
    const row = (born: string) => ["2019-05-13", "R1-003", "女", 52, born, "家族・知人", "住まい"];
    expect(findingsIn(withSheet(smallOffice(), "相談_R1.5", header, row(birth)))).toEqual([
      "warning consultation-age-agrees 相談_R1.5!E2 生年月日が日付として読み取れません。年代は、年代か年齢の欄から数えています。",
    ]);
    expect(findingsIn(withSheet(smallOffice(), "相談_R1.5", header, row("不明")))).toEqual([]);
  },
);
