import { contextOf, findingsIn, findingsOf } from "../findings-in";
import { smallOffice } from "../small-office";

test("two of one name on a sheet", () => {
  expect(findingsIn(smallOffice({ "学習_R1.6!A4": "青空 一郎", "学習_R1.6!B4": "中2" }))).toEqual([]);
});

test("another school year in another month", () => {
  const office = smallOffice({ "学習_R1.6!B2": "中2" });
  expect(findingsIn(office)).toEqual([
    "warning attendance-school-year-changed 学習_R1.6!B2 この生徒の学年が、ほかの月の出席簿と違います。",
  ]);
  expect(JSON.stringify(findingsOf(contextOf(office)))).not.toContain("青空");
});
