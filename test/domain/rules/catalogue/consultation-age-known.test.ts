import { findingsIn } from "../findings-in";
import { smallOffice } from "../small-office";

test("an age", () => {
  expect(findingsIn(smallOffice({ "相談_R1.5!D1": "年齢", "相談_R1.5!D2": 75 }))).toEqual([]);
  expect(findingsIn(smallOffice({ "相談_R1.5!D1": "年齢", "相談_R1.5!D2": "75歳" }))).toEqual([
    "info value-read-specially 相談_R1.5!D2 文字で書かれた「75歳」を、数の75と読み取りました。",
  ]);
});

test("a date of birth", () => {
  expect(findingsIn(smallOffice({ "相談_R1.5!D1": "生年月日", "相談_R1.5!D2": "1970-01-01" }))).toEqual([]);
});

test("a band outside the list", () => {
  expect(findingsIn(smallOffice({ "相談_R1.5!D2": "若者" }))).toEqual([
    "error consultation-age-known 相談_R1.5!D2 年代「若者」は区分の一覧にありません。",
  ]);
});

test("an age that nobody has", () => {
  expect(findingsIn(smallOffice({ "相談_R1.5!D1": "年齢", "相談_R1.5!D2": 200 }))).toEqual([
    "error consultation-age-known 相談_R1.5!D2 年齢「200」から年代が分かりません。",
  ]);
});

test("a birth after the intake", () => {
  expect(findingsIn(smallOffice({ "相談_R1.5!D1": "生年月日", "相談_R1.5!D2": "2020-01-01" }))).toEqual([
    "error consultation-age-known 相談_R1.5!D2 生年月日と受付日から求めた年齢が-1歳になります。",
  ]);
});

test("a date of birth that is none", () => {
  expect(findingsIn(smallOffice({ "相談_R1.5!D1": "生年月日", "相談_R1.5!D2": "昭和" }))).toEqual([
    "error consultation-age-known 相談_R1.5!D2 生年月日を日付として読み取れません。",
  ]);
});

test("a date of birth beside an unreadable day of intake: only that has a finding", () => {
  expect(
    findingsIn(
      smallOffice({ "相談_R1.5!D1": "生年月日", "相談_R1.5!D2": "1970-01-01", "相談_R1.5!A2": "5/32" }),
    ),
  ).toEqual(["error consultation-date-readable 相談_R1.5!A2 受付日「5/32」を日付として読み取れません。"]);
});

test("a text that may be a name is not repeated", () => {
  expect(findingsIn(smallOffice({ "相談_R1.5!D2": "佐藤花子" }))).toEqual([
    "error consultation-age-known 相談_R1.5!D2 年代の欄の文字は、区分の一覧にありません。",
  ]);
  expect(findingsIn(smallOffice({ "相談_R1.5!D1": "年齢", "相談_R1.5!D2": "佐藤花子" }))).toEqual([
    "error consultation-age-known 相談_R1.5!D2 年齢の欄に、数ではない文字が入っています。",
  ]);
});
