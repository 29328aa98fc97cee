import { findingsIn } from "../findings-in";
import { smallOffice } from "../small-office";

test("another day", () => {
  const office = smallOffice({
    "プラン_R1.5!A3": "2019-05-28",
    "プラン_R1.5!B3": "H30-001",
    "プラン_R1.5!C3": "更新",
  });
  expect(findingsIn(office)).toEqual([]);
});

test("the same plan in two rows", () => {
  const office = smallOffice({
    "プラン_R1.5!A3": "2019-05-21",
    "プラン_R1.5!B3": "H30-001",
    "プラン_R1.5!C3": "更新",
  });
  expect(findingsIn(office)).toEqual([
    "warning plan-entered-twice プラン_R1.5!A3 すべての欄が同じプランの記録が、ほかの行にもあります。",
  ]);
});
