import type { KindRecord } from "../../records/kind-record";
import { defineRule } from "../rule";

/** Nothing, or only zeros; a quantity that could not be counted has a finding of its own. */
function givesNothing({ fields: { quantities } }: KindRecord<"foodHandout">): boolean {
  if (quantities.state !== "read") return quantities.state === "blank";
  return quantities.value.every(
    ({ quantity }) => quantity.state === "blank" || (quantity.state === "read" && quantity.value === 0),
  );
}

export const foodHandoutHasItems = defineRule({
  id: "food-handout-has-items",
  severity: "error",
  docs: {
    description: {
      ja: "食料支給の各行に、数量が1つ以上あること",
      en: "Each food handout has at least one quantity",
    },
    rationale: {
      ja: "数量のない支給は、7-2 の対象世帯数にも提供数にも数えられません。",
      en: "A handout without a quantity counts neither among households nor among items in 7-2.",
    },
    fix: {
      ja: "渡した品目の数量を記入するか、支給がなかったなら行を消してください。",
      en: "Enter what was given, or delete the row if nothing was.",
    },
  },
  messages: {
    ja: { nothing: "この支給には、品目の数量が1つも記入されていません。" },
    en: { nothing: "This handout has no quantity in any category." },
  },
  check: ({ dataset: { records } }, report) => {
    for (const record of records.foodHandout.filter(givesNothing)) {
      report("nothing", { place: { at: "field", record, field: "quantities" }, values: {} });
    }
  },
});
