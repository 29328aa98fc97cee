import { BLANK, sumFigures, ZERO } from "../../../src/domain/count/figure";

const ref = (row: number) => ({ kind: "closure", sheet: "終結_R1.5", row }) as const;

test("what is blank does not count, and a sum of blanks is blank", () => {
  const [one, two] = [ref(1), ref(2)];
  expect(sumFigures([{ value: 2, records: [one] }, BLANK, { value: 1, records: [two] }])).toEqual({
    value: 3,
    records: [one, two],
  });
  expect(sumFigures([BLANK, BLANK])).toEqual(BLANK);
  expect(sumFigures([])).toEqual(BLANK);
});

test("zero is a figure", () => {
  expect(sumFigures([ZERO, BLANK])).toEqual(ZERO);
});

test("a record behind several parts stands once", () => {
  const shared = ref(1);
  expect(
    sumFigures([
      { value: 1, records: [shared] },
      { value: 1, records: [shared, ref(2)] },
    ]).records,
  ).toHaveLength(2);
});
