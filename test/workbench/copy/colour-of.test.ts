import { colourOf } from "../../../src/workbench/copy/colour-of";

test.each([
  ["#4472c4", "#4472C4"],
  ["#4472c4ff", "#4472C4"],
  ["#0af", "#00AAFF"],
  ["rgb(255, 0, 16)", "#FF0010"],
  ["rgba(1,2,3,0.5)", "#010203"],
])("%s is %s", (text, colour) => {
  expect(colourOf(text)).toBe(colour);
});

test.each(["", null, undefined, "red"])("%s is no colour of a plan", (text) => {
  expect(colourOf(text)).toBeUndefined();
});
