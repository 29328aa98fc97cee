import { compareDates } from "../../calendar/calendar-date";
import { cellText } from "../../grid/cell-value";
import { cellAt, type SheetSnapshot } from "../../grid/sheet-snapshot";
import { isWithin } from "../cases/case-steps";
import { soundPeriods } from "../cases/sound-periods";
import { isNameHeader } from "../name-columns";
import { recordsWith, type RecordWith } from "../records-with";
import { defineRule } from "../rule";
import { shownDate } from "../shown-value";
import { standingSheets } from "../standing-cells";

type Intake = RecordWith<"consultation", "receivedOn" | "caseNumber" | "sex">;

/** The name as it stands in the row; compared only, never shown. */
function nameOf({ binding, ref }: Intake, sheet: SheetSnapshot | undefined): string {
  const column = binding.unused.find(({ label }) => isNameHeader(label))?.column;
  if (column === undefined || !sheet) return "";
  return cellText(cellAt(sheet, { row: ref.row, column }).value);
}

/** 匿名 and the like are nobody's name. */
const NOBODY = /^(?:匿名|仮名|不明|非公開|なし|無|未確認|本人|－|-|※|\?|？)/;

/** A name that stands at more numbers is a word for anybody. */
const MOST_NUMBERS = 4;

function caseNumbersByName(names: ReadonlyMap<Intake, string>): ReadonlyMap<string, ReadonlySet<string>> {
  const numbers = new Map<string, Set<string>>();
  for (const [{ fields }, name] of names) {
    const ofName = numbers.get(name) ?? new Set();
    numbers.set(name, ofName.add(fields.caseNumber.value));
  }
  return numbers;
}

export const consultationPersonOpenTwice = defineRule({
  id: "consultation-person-open-twice",
  severity: "warning",
  docs: {
    description: {
      ja: "支援中の人を、別の受付番号でもう一度受け付けていないこと",
      en: "Nobody whose case is open is received under another number",
    },
    rationale: {
      ja: "同じ人を2つの番号で受け付けると、新規相談受付件数と月末件数が1件多くなります。氏名の列があるシートで、氏名と性別が同じものを知らせます。",
      en: "A person under two numbers makes intakes and month-end caseload too high by one. Looked for by name and sex, on sheets that have a column of names.",
    },
    fix: {
      ja: "同じ人なら、片方の行を消すか、前のケースの終結を記録してください。同姓同名の別の人なら、このままでかまいません。",
      en: "Delete one of the rows, or record the closure of the earlier case. Two people of one name are right as they are.",
    },
  },
  reads: ["receivedOn", "caseNumber", "sex"],
  silentAfter: ["consultation-entered-twice", "consultation-case-number-open-twice"],
  messages: {
    ja: { open: "氏名と性別が同じ人が、{{date}}に別の受付番号で受け付けられ、支援中です。" },
    en: {
      open: "A person of this name and sex was received under another number on {{date}}, and is still open.",
    },
  },
  check: ({ dataset, cases }, report) => {
    const sheets = standingSheets(dataset);
    const periods = soundPeriods(dataset, cases);
    const earlier = new Map<string, Intake[]>();
    const intakes = recordsWith(dataset.records.consultation, "receivedOn", "caseNumber", "sex");
    const names = new Map(
      intakes.map((record) => [record, nameOf(record, sheets.get(record.ref.sheet))] as const),
    );
    const numbers = caseNumbersByName(names);
    const inOrder = [...intakes].sort((a, b) =>
      compareDates(a.fields.receivedOn.value, b.fields.receivedOn.value),
    );
    for (const record of inOrder) {
      const name = names.get(record) ?? "";
      if (name === "" || NOBODY.test(name) || (numbers.get(name)?.size ?? 0) > MOST_NUMBERS) continue;
      const { sex, caseNumber, receivedOn } = record.fields;
      const key = JSON.stringify([sex.value, name]);
      const others = earlier.get(key) ?? [];
      earlier.set(key, [...others, record]);
      const open = others.find(
        ({ fields }) =>
          fields.caseNumber.value !== caseNumber.value &&
          (periods.get(fields.caseNumber.value) ?? []).some((period) => isWithin(period, receivedOn.value)),
      );
      if (!open) continue;
      report("open", {
        place: { at: "field", record, field: "caseNumber" },
        related: [{ at: "field", record: open, field: "caseNumber" }],
        values: { date: shownDate(open.fields.receivedOn.value) },
      });
    }
  },
});
