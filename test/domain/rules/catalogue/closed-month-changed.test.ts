import type { RestatedFigure } from "../../../../src/domain/count/closed-month-change";
import { closedMonthChanged } from "../../../../src/domain/rules/catalogue/closed-month-changed";
import { runRules } from "../../../../src/domain/rules/run-rules";
import { contextOf, shownPlace } from "../findings-in";
import { smallOffice } from "../small-office";

const MAY = { year: 2019, month: 5 };
const FIGURE: RestatedFigure = { section: "2-1", label: "新規相談受付件数", before: 17, after: 18 };

function found(...restated: readonly RestatedFigure[]) {
  const context = contextOf(smallOffice());
  const records = context.dataset.records.consultation.slice(0, 1);
  return runRules([closedMonthChanged], {
    ...context,
    closedMonthChanges: [{ month: MAY, restated, withoutFigures: [], records }],
  });
}

test("where records changed of which no figures were kept, nobody says that these have not", () => {
  const context = contextOf(smallOffice());
  const change = { month: MAY, restated: [], records: [] };
  const withoutFigures = ["employmentSupport", "householdBudget"] as const;
  const findings = runRules([closedMonthChanged], {
    ...context,
    closedMonthChanges: [{ ...change, withoutFigures }],
  });
  expect(findings).toMatchObject([{ severity: "warning" }]);
  expect(findings[0]?.message.ja).toMatch(/^確定したR1\.5の記録（就労支援、家計改善支援）が変わりました。/);
});

test("a month that is what it was is no finding", () => {
  expect(runRules([closedMonthChanged], contextOf(smallOffice()))).toEqual([]);
});

test("figures are shown before and after, the first few and how many more", () => {
  const [finding, other] = found(FIGURE, { ...FIGURE, label: "男", before: null }, FIGURE, FIGURE, FIGURE);
  expect(finding).toMatchObject({ severity: "warning", month: MAY });
  expect(finding?.message.ja).toBe(
    "確定したR1.5の数値が変わりました：2-1 新規相談受付件数 17 → 18、2-1 男 － → 18、2-1 新規相談受付件数 17 → 18、ほか2件。",
  );
  expect(finding?.related.map(shownPlace)).toEqual(["相談_H31.4!A2"]);
  expect(other).toBeUndefined();
});

test("where only words changed, it says so", () => {
  const [finding] = found();
  expect(finding).toMatchObject({
    severity: "info",
    message: { ja: "確定したR1.5の記録の文字が変わりました。数値は変わっていません。" },
  });
});
