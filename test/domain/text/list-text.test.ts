import { splitAtDots, splitList } from "../../../src/domain/text/list-text";

test.each([
  ["就労、住まい", ["就労", "住まい"]],
  ["就労､住まい", ["就労", "住まい"]],
  ["就労,住まい", ["就労", "住まい"]],
  ["就労，住まい", ["就労", "住まい"]],
  ["就労/住まい／その他", ["就労", "住まい", "その他"]],
  ["就労\n住まい\r\nその他", ["就労", "住まい", "その他"]],
  [" 就労 、、住まい、", ["就労", "住まい"]],
  ["収入・生活費", ["収入・生活費"]],
  ["", []],
  ["、", []],
])("%j lists %j", (text, parts) => {
  expect(splitList(text)).toEqual(parts);
});

test.each([
  ["就労・住まい", ["就労", "住まい"]],
  ["就労･住まい", ["就労", "住まい"]],
  ["就労", ["就労"]],
  ["・就労", ["就労"]],
])("%j has dots between %j", (text, parts) => {
  expect(splitAtDots(text)).toEqual(parts);
});
