import type { Place } from "../place";
import { defineRule } from "../rule";
import { valuesReadSpecially, type SpecialValue } from "../values-read-specially";

/** More slips than this in one column have one cause, and are one finding. */
const MOST_TOLD = 3;

type OneCause = readonly [SpecialValue, ...SpecialValue[]];

/** Slips of the era by the column that they stand in; each other value by itself. */
function byCause(values: readonly SpecialValue[]): readonly OneCause[] {
  const columns = new Map<string, [SpecialValue, ...SpecialValue[]]>();
  for (const value of values) {
    const { record, cell, how } = value;
    const { sheet, headerRow } = record.binding;
    const at = how === "eraSlip" ? [sheet, headerRow, cell.column] : [columns.size];
    const column = columns.get(JSON.stringify(at));
    if (column) column.push(value);
    else columns.set(JSON.stringify(at), [value]);
  }
  return [...columns.values()].flatMap((column): readonly OneCause[] =>
    column.length > MOST_TOLD ? [column] : column.map((value): OneCause => [value]),
  );
}

function placeOf({ record, cell }: SpecialValue): Place {
  return { at: "record-cell", record, cell };
}

export const valueReadSpecially = defineRule({
  id: "value-read-specially",
  severity: "info",
  docs: {
    description: {
      ja: "書かれたままではない読み方をした値",
      en: "Values that were read otherwise than they stand",
    },
    rationale: {
      ja: "文字で書かれた数や、改元の前後で元号が違う日付は、意味をくみ取って数えています。列のほかの行と書き方が違う日付・区分・受付番号も示します。列のほとんどが同じ書き方なら、その事業所の書き方として示しません（「シート」の画面の読み取りの記録にはすべてあります）。",
      en: "Numbers written as text and dates with the era of the other side of a change of era are read by their meaning. Dates, codes and numbers are shown where they are written otherwise than most of their column; where most of it is written so, that is the office’s way, and the reading log alone has it.",
    },
    fix: {
      ja: "読み方が合っていれば、このままでかまいません。読み取った値のとおりにセルを直すこともできます。読み方が違うときは、値を直してください。",
      en: "Nothing to do where the reading is right. The cell may also be corrected to the value that was read. Where the reading is wrong, correct the value.",
    },
  },
  messages: {
    ja: {
      eraSlip: "「{{before}}」は元号が合わないため、{{after}}と読み取りました。",
      eraSlips:
        "元号が合わない日付が、この列に{{count}}か所あります。たとえば「{{before}}」は、{{after}}と読み取りました。",
      numberInText: "文字で書かれた「{{before}}」を、数の{{after}}と読み取りました。",
      dateInText: "「{{before}}」を、日付の{{after}}と読み取りました。",
      codeSpelling: "「{{before}}」を、区分の「{{after}}」と読み取りました。",
      numberForm: "「{{before}}」を、受付番号の「{{after}}」と読み取りました。",
    },
    en: {
      eraSlip: "“{{before}}” has the wrong era and was read as {{after}}.",
      eraSlips:
        "{{count}} dates of this column have the wrong era. “{{before}}”, for one, was read as {{after}}.",
      numberInText: "The text “{{before}}” was read as the number {{after}}.",
      dateInText: "“{{before}}” was read as the date {{after}}.",
      codeSpelling: "“{{before}}” was read as the code “{{after}}”.",
      numberForm: "“{{before}}” was read as the case number “{{after}}”.",
    },
  },
  check: (context, report) => {
    for (const [first, ...others] of byCause(valuesReadSpecially(context))) {
      const { how, fix } = first;
      const { before, after } = fix;
      const place = placeOf(first);
      if (others.length === 0) report(how, { place, fix, values: { before, after } });
      else
        report("eraSlips", {
          place,
          related: others.map(placeOf),
          fix,
          relatedFixes: others.map((other) => other.fix),
          values: { count: 1 + others.length, before, after },
        });
    }
  },
});
