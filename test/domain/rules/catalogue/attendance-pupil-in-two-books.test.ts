import { findingsIn } from "../findings-in";
import { smallOffice, withSheet } from "../small-office";

const venue = (name: string, left: string | null) =>
  withSheet(
    smallOffice(),
    "学習 北会場_R1.6",
    ["氏名", "学年", "開始日", "退会日", "2019-06-15"],
    [name, "中1", null, left, "○"],
  );

test("another pupil, or one who has left", () => {
  expect(findingsIn(venue("山川 三郎", null))).toEqual([]);
  expect(findingsIn(venue("青空 一郎", "2019-06-20"))).toEqual([]);
});

test("one pupil in the books of two venues", () => {
  expect(findingsIn(venue("青空 一郎", null))).toEqual([
    "warning attendance-pupil-in-two-books 学習 北会場_R1.6!A2 同じ氏名と学年の生徒が、同じ月のほかの出席簿にもいるため、2人と数えています。",
  ]);
});
