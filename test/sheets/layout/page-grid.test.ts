import { gridOfWeights, pointsOfSpan, spansOfGrid } from "../../../src/sheets/layout/page-grid";

test("spans share a grid by their weights and leave nothing out", () => {
  const grid = gridOfWeights(Array.from({ length: 12 }, () => 1));
  expect(spansOfGrid(grid, [1, 2, 3])).toEqual([
    { left: 0, right: 1 },
    { left: 2, right: 5 },
    { left: 6, right: 11 },
  ]);
});

test("every span has a column of its own, however small its weight", () => {
  const grid = gridOfWeights([1, 1, 1, 1]);
  expect(spansOfGrid(grid, [1, 1000, 1, 1])).toEqual([
    { left: 0, right: 0 },
    { left: 1, right: 1 },
    { left: 2, right: 2 },
    { left: 3, right: 3 },
  ]);
});

test("a grid is as wide as the paper's margins allow", () => {
  const grid = gridOfWeights([58, 32, 32, 90]);
  const points = pointsOfSpan(grid, { left: 0, right: 3 });
  expect(points).toBeLessThanOrEqual(510);
  expect(points).toBeGreaterThan(505);
});
