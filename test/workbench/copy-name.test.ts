import { copyName } from "../../src/workbench/copy-name";

test.each([
  ["相談記録.xlsx", "相談記録_実績報告.xlsx"],
  ["相談記録.XLSM", "相談記録_実績報告.xlsx"],
  ["相談記録_実績報告.xlsx", "相談記録_実績報告_2.xlsx"],
  ["相談記録_実績報告_9.xlsx", "相談記録_実績報告_10.xlsx"],
  ["実績報告_4月.xlsx", "実績報告_4月_実績報告.xlsx"],
  ["sample", "sample_実績報告.xlsx"],
])("a copy of %s is named %s", (file, copy) => {
  expect(copyName(file, "_実績報告")).toBe(copy);
});
