import { escapedXml, withUnprintablesSpelt } from "../../../src/hosts/xlsx-file/spreadsheet-text";

test("what would be markup is escaped", () => {
  expect(escapedXml("a<b>&amp;")).toBe("a&lt;b&gt;&amp;amp;");
});

test("what XML cannot carry is spelt, line feeds and tabs are not", () => {
  expect(withUnprintablesSpelt("電話\n\t訪問")).toBe("電話\n\t訪問");
  expect(withUnprintablesSpelt("a\u000bb\rc\uffff")).toBe("a_x000B_b_x000D_c_xFFFF_");
});

test("text that looks like a spelt character is told apart", () => {
  expect(withUnprintablesSpelt("_x000D_ と _x_")).toBe("_x005F_x000D_ と _x_");
});
