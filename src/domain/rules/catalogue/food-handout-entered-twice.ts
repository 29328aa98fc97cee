import { enteredTwiceRule } from "../families/entered-twice-rule";

export const foodHandoutEnteredTwice = enteredTwiceRule({
  id: "food-handout-entered-twice",
  kind: "foodHandout",
  knownBy: ["quantities"],
  // Two rows of one item may be one handout; two rows of all its items are not.
  needsOtherColumns: ({ binding }) => binding.columns.get("quantities")?.form === "itemRows",
  silentAfter: [
    "food-handout-household-known",
    "food-handout-date-in-sheet-month",
    "food-handout-quantity-count",
    "food-handout-has-items",
  ],
  rationale: {
    ja: "同じ支給が2行あると、世帯数は1世帯と数えますが、提供数が2倍になります。",
    en: "A handout in two rows counts as one household, but its items count twice.",
  },
});
