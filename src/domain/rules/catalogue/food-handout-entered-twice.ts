import { enteredTwiceRule } from "../families/entered-twice-rule";

export const foodHandoutEnteredTwice = enteredTwiceRule({
  id: "food-handout-entered-twice",
  kind: "foodHandout",
  knownBy: ["quantities"],
  needsOtherColumns: true,
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
