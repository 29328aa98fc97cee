import { findingsIn } from "./findings-in";
import { smallOffice } from "./small-office";

test("the whole catalogue finds nothing in records that are well kept", () => {
  expect(findingsIn(smallOffice())).toEqual([]);
});
