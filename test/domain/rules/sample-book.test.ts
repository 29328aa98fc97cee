import { RULES } from "../../../src/domain/rules/catalogue";
import { ruleContext, runRules } from "../../../src/domain/rules/run-rules";
import { sampleDataset } from "../../fixtures/sample-dataset";

test("a clean full year gives no error and no warning", () => {
  const context = ruleContext(sampleDataset(), { year: 2020, month: 4, day: 10 });
  const findings = runRules(RULES, context).map(({ severity, rule, message }) => [
    severity,
    rule,
    message.ja,
  ]);
  expect(findings).toEqual([
    ["info", "kind-sheet-missing", "H31.4の学習支援のシートがないため、実施のない月として扱います。"],
  ]);
});
