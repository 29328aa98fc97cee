import fc from "fast-check";
import { placePieLabels } from "../../../src/workbench/charts/pie-label-places";

const PIE = { x: 200, y: 150, radius: 80 };
const HEIGHT = 300;
const label = (angle: number) => ({ angle, height: 28 });

describe("placePieLabels", () => {
  test("a label stands on its slice's side, outside the pie", () => {
    const [right, left] = placePieLabels([label(0), label(Math.PI)], PIE, HEIGHT);
    expect(right).toMatchObject({ side: "right", y: PIE.y });
    expect(left).toMatchObject({ side: "left" });
    expect(right?.x).toBeGreaterThan(PIE.x + PIE.radius);
    expect(left?.x).toBeLessThan(PIE.x - PIE.radius);
  });

  test("labels of a side that fit below each other never overlap and stay inside", () => {
    const fitting = Math.floor(HEIGHT / 28);
    const angles = fc.array(fc.double({ min: -1.5, max: 1.5, noNaN: true }), {
      minLength: 1,
      maxLength: fitting,
    });
    fc.assert(
      fc.property(angles, (directions) => {
        const ys = placePieLabels(directions.map(label), PIE, HEIGHT)
          .map(({ y }) => y)
          .sort((a, b) => a - b);
        ys.forEach((y, at) => {
          expect(y).toBeGreaterThanOrEqual(14 - 1e-6);
          expect(y).toBeLessThanOrEqual(HEIGHT - 14 + 1e-6);
          if (at > 0) expect(y - (ys[at - 1] ?? 0)).toBeGreaterThanOrEqual(28 - 1e-6);
        });
      }),
    );
  });
});
