import { refusalText } from "../../src/app/messages";
import type { Refusal } from "../../src/app/refusal";

test.each<[Refusal, string, string]>([
  [{ refused: "no-sheet-in-month", month: { year: 2019, month: 5 } }, "R1.5", "R1.5"],
  [{ refused: "no-record-in-year", fiscalYear: 2019 }, "令和元年度", "2019"],
  [{ refused: "no-record-sheet" }, "記録のシート", "No record sheet"],
  [
    { refused: "carried-name-taken", sheet: "継続ケース_R2年度" },
    "「継続ケース_R2年度」",
    "“継続ケース_R2年度”",
  ],
])("%j says what was looked for", (refusal, ja, en) => {
  expect(refusalText(refusal).ja).toContain(ja);
  expect(refusalText(refusal).en).toContain(en);
});
