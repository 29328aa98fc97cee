import { contextOf, findingsIn, findingsOf } from "../findings-in";
import { smallOffice } from "../small-office";

test("the same name in another school year", () => {
  expect(findingsIn(smallOffice({ "学習_R1.6!A4": "青空 一郎", "学習_R1.6!B4": "中2" }))).toEqual([]);
});

test("the same pupil in two rows", () => {
  expect(findingsIn(smallOffice({ "学習_R1.6!A4": "青空 一郎", "学習_R1.6!B4": "中1" }))).toEqual([
    "warning attendance-pupil-twice 学習_R1.6!A4 同じ氏名と学年の生徒が、ほかの行にもいます。",
  ]);
});

test("it names nobody", () => {
  const office = smallOffice({ "学習_R1.6!A4": "青空 一郎", "学習_R1.6!B4": "中1" });
  expect(JSON.stringify(findingsOf(contextOf(office)))).not.toContain("青空");
});
