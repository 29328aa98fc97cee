import { findingsIn, findingsWith } from "../findings-in";
import { smallOffice } from "../small-office";

test("no merged cells, or those of a title", () => {
  expect(findingsIn(smallOffice())).toEqual([]);
  const office = smallOffice({ "終結_R1.5!D1": "つなぎ先" });
  expect(
    findingsWith(office, { "終結_R1.5": { merges: [{ top: 0, left: 3, bottom: 0, right: 4 }] } }),
  ).toEqual([]);
});

test("a date over two rows counts for both", () => {
  const office = smallOffice({ "対応_R1.5!A3": null });
  const merges = [{ top: 1, left: 0, bottom: 2, right: 0 }];
  expect(findingsWith(office, { "対応_R1.5": { merges } })).toEqual([
    "info merged-cells-in-data 対応_R1.5!A2 縦に結合された欄が1か所あり、結合したすべての行の値として数えています。",
  ]);
});

test("two fields of a record that are one cell", () => {
  const office = smallOffice({ "対応_R1.5!D2": null });
  const merges = [{ top: 1, left: 2, bottom: 1, right: 3 }];
  expect(findingsWith(office, { "対応_R1.5": { merges } })).toEqual([
    "warning merged-cells-in-data 対応_R1.5!C2 いくつかの欄が横に結合されていて、左端のほかの欄を読み取れません。",
  ]);
});

test("the field that is lost is no second finding", () => {
  const office = smallOffice({ "終結_R1.5!C2": null });
  const merges = [{ top: 1, left: 1, bottom: 1, right: 2 }];
  expect(findingsWith(office, { "終結_R1.5": { merges } }).map((line) => line.split(" ")[1])).toEqual([
    "merged-cells-in-data",
  ]);
});
