import { columnLabel } from "../field-label";
import { formulaColumns } from "../formulas-in-fields";
import { defineRule } from "../rule";

/** A formula that gives another result tomorrow, or whenever the workbook is calculated. */
const CHANGING = /\b(?:TODAY|NOW|RAND|RANDBETWEEN)\s*\(/i;

export const recordFieldFormula = defineRule({
  id: "record-field-formula",
  severity: "info",
  severityByMessage: { changing: "warning" },
  docs: {
    description: {
      ja: "値を記入する欄に、数式が入っていないこと",
      en: "Fields of records hold values, not formulas",
    },
    rationale: {
      ja: "数式の結果も読み取って数えていますが、行の並べ替えや削除で結果が変わることがあります。TODAY() などの数式は、開くたびに値が変わり、記録の月が動きます。",
      en: "The results of formulas are read and counted, but may change when rows are sorted or deleted. A formula such as TODAY() gives another date every day, and moves the record from month to month.",
    },
    fix: {
      ja: "TODAY() などは、実際の日付に書き直してください。ほかの数式は、結果が正しければこのままでかまいません。",
      en: "Write the real date in place of TODAY() and the like. Other formulas may stay where their results are right.",
    },
  },
  messages: {
    ja: {
      changing: "{{field}}の欄が、開くたびに値の変わる数式（TODAY など）になっています。",
      formula: "{{field}}の列に、数式の入った欄が{{count}}あります。結果を値として数えています。",
    },
    en: {
      changing: "{{field}} is a formula whose result changes (such as TODAY).",
      formula: "Cells of the column {{field}} that hold a formula: {{count}}. Their results count.",
    },
  },
  check: ({ dataset }, report) => {
    for (const { binding, name, formulas } of formulaColumns(dataset)) {
      const field = columnLabel(binding.kind, name);
      const places = formulas.map(({ record, cell, formula }) => {
        const place = { at: "record-cell", record, cell } as const;
        return { place, isChanging: CHANGING.test(formula) };
      });
      for (const { place } of places.filter(({ isChanging }) => isChanging))
        report("changing", { place, values: { field } });
      const [first, ...others] = places.filter(({ isChanging }) => !isChanging).map(({ place }) => place);
      if (first)
        report("formula", { place: first, related: others, values: { field, count: others.length + 1 } });
    }
  },
});
