import { resultOfSimple } from "../../src/sheets/simple-formula";

/** A1 = 6, A2 = 4, A3 empty, A4 = －. */
const operandAt = ({ row }: { readonly row: number }) => [6, 4, null, "－"][row] ?? null;

test.each([
  ["=A1-A2", 2],
  ["=A1/$A$2", 1.5],
  ["=-(A1+A2)*50%", -5],
  ["=SUM(A1:A4)+1", 11],
  ["=AVERAGE(A1:A4)", 5],
  ["=ROUND(A1/A2/100,2)", 0.02],
  ["=A1/A3", "#DIV/0!"],
  ["=A1-A4", undefined],
  ["=IF(A1>A2,1,2)", undefined],
  ["=A1*係数", undefined],
])("%s", (formula, result) => {
  expect(resultOfSimple(formula, operandAt)).toBe(result);
});
