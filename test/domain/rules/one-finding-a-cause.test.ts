import type { CellValue } from "../../../src/domain/grid/cell-value";
import { cellAddress } from "../../../src/domain/grid/cell-address";
import { boundColumns } from "../../../src/domain/records/sheet-binding";
import { RECORD_KIND_IDS } from "../../../src/domain/records/record-kind-id";
import type { ReadRecord } from "../../../src/domain/records/kind-record";
import { RECORD_KINDS } from "../../../src/domain/records/record-kinds";
import { defineRule, type Rule } from "../../../src/domain/rules/rule";
import { runRules } from "../../../src/domain/rules/run-rules";
import { contextOf, findingsOf, shownPlace } from "./findings-in";
import { smallOffice } from "./small-office";

/** What may stand in a cell in place of what should. */
const BREAKS: readonly (readonly [string, CellValue])[] = [
  ["blank", null],
  ["text", "みかん"],
  ["error", { error: "#N/A" }],
];

/** What a person must look at. */
function spoken(place: string, value: CellValue): readonly string[] {
  return findingsOf(contextOf(smallOffice({ [place]: value })))
    .filter(({ severity }) => severity !== "info")
    .map(({ rule, place: at }) => `${rule} ${shownPlace(at)}`);
}

interface FieldCell {
  readonly place: string;
  readonly isRequired: boolean;
}

/** Every cell of every field of every record. */
function fieldCells(): readonly FieldCell[] {
  const { records } = contextOf(smallOffice()).dataset;
  return RECORD_KIND_IDS.flatMap((kind): readonly ReadRecord[] => records[kind]).flatMap((record) => {
    const required: readonly string[] = RECORD_KINDS[record.ref.kind].required;
    return [...record.binding.columns].flatMap(([name, bound]) =>
      boundColumns(bound).map((column) => ({
        place: `${record.ref.sheet}!${cellAddress({ row: record.ref.row, column })}`,
        isRequired: required.includes(name) && bound.form === "single",
      })),
    );
  });
}

const CELLS = fieldCells();

/** A text is a name or a number as good as any other; a row of nothing but blanks is none. */
function isSilentByRight(how: string, place: string): boolean {
  return how === "text" ? /!B\d+$|^継続|^学習_.*!A/.test(place) : how === "blank" && place.startsWith("継続");
}

describe.each(BREAKS)("%s in place of a value", (how, value) => {
  const found = new Map<FieldCell, readonly string[]>();

  beforeAll(() => {
    for (const cell of CELLS) found.set(cell, spoken(cell.place, value));
  });

  test("is one finding at most, wherever it stands", () => {
    const several = [...found].filter(([, findings]) => findings.length > 1);
    expect(several).toEqual([]);
  });

  test("is one finding on its row where the field is required", () => {
    const silent = [...found].filter(([{ place, isRequired }, [finding = ""]]) => {
      if (!isRequired || isSilentByRight(how, place)) return false;
      const [, sheet = "", row = ""] = /^(.*)![A-Z]+(\d+)$/.exec(place) ?? [];
      return !new RegExp(`${sheet}![A-Z]+${row}$`).test(finding);
    });
    expect(silent).toEqual([]);
  });
});

describe("what rules depend on", () => {
  const said = (
    id: string,
    more: Partial<Pick<Rule, "silentAfter" | "reads">>,
    at: "case" | "month" | "cell",
  ) =>
    defineRule({
      id,
      severity: "warning",
      docs: {
        description: { ja: "", en: "" },
        rationale: { ja: "", en: "" },
        fix: { ja: "", en: "" },
      },
      ...more,
      messages: { ja: { here: "ここ。" }, en: { here: "Here." } },
      check: ({ dataset: { records } }, report) => {
        const [record] = records.closure;
        if (!record) return;
        const { sheet, row } = record.ref;
        const places = {
          case: { at: "field", record, field: "caseNumber" },
          month: { at: "kind-month", kind: "closure", month: { year: 2019, month: 5 } },
          cell: { at: "cell", sheet, cell: { row, column: 2 } },
        } as const;
        report("here", { place: places[at], values: {} });
      },
    });
  const heard = (...rules: readonly Rule[]) =>
    runRules(rules, contextOf(smallOffice())).map(({ rule }) => rule);
  const cause = said("cause", {}, "case");

  test("a rule is silent on the record of which another has spoken, and on its month", () => {
    const after = { silentAfter: ["cause"] };
    expect(heard(cause, said("follows", after, "case"))).toEqual(["cause"]);
    expect(heard(cause, said("follows", after, "month"))).toEqual(["cause"]);
    expect(heard(said("follows", after, "case"))).toEqual(["follows"]);
  });

  test("on another cell it speaks, and of what it does not wait for", () => {
    expect(heard(cause, said("other", { silentAfter: ["cause"] }, "cell"))).toEqual(["cause", "other"]);
    expect(heard(cause, said("other", {}, "case"))).toEqual(["cause", "other"]);
  });

  test("a rule concludes nothing from a field that could not be read", () => {
    const broken = contextOf(smallOffice({ "終結_R1.5!C2": "みかん" }));
    expect(runRules([said("reads", { reads: ["reason"] }, "case")], broken)).toEqual([]);
    expect(runRules([said("reads", { reads: ["closedOn"] }, "case")], broken)).toHaveLength(1);
  });
});

test.each([
  ["対応_R1.5!A4", "contact-required-field"],
  ["プラン_R1.5!A3", "plan-required-field"],
  ["終結_R1.5!A3", "closure-required-field"],
  ["相談_R1.5!A3", "consultation-required-field"],
  ["食料_R1.5!A3", "food-handout-has-items"],
])("a row with nothing but its day at %s is one finding", (place, rule) => {
  const findings = findingsOf(contextOf(smallOffice({ [place]: "2019-05-21" })));
  expect(findings.map((finding) => finding.rule)).toEqual([rule]);
});
