import type { CodeListId, CodeLists } from "../../settings/code-list";
import { textKey } from "../../text/text-key";
import { freeAnswerColumns, columnsUnderLabel, type AnswerField } from "../header/answer-columns";
import type { ColumnRows } from "../header/column-values";
import type { HeaderCell } from "../header/header-rows";
import type { RecordKindId } from "../record-kind-id";

/** What ready totals may be totals of: a list's codes, or one number a month. */
export type TallyItem =
  | "sex"
  | "ageBand"
  | "route"
  | "topic"
  | "contactMethod"
  | "planCategory"
  | "closureReason"
  | "food"
  | "enrolled"
  | "attended"
  | "intakes"
  | "contacts"
  | "closed"
  | "sessions";

/** The number of an item that has no codes stands under this. */
export const WHOLE = "";

/** A column of ready totals. */
export interface TallyColumn {
  readonly column: number;
  readonly item: TallyItem;
  readonly code: string;
}

interface TallyItemDefinition {
  readonly item: TallyItem;
  readonly kind: RecordKindId;
  readonly list?: CodeListId;
  /** Labels over its codes, or of its one column. */
  readonly names: readonly string[];
}

/** The kinds and lists whose totals can be read; labels as the report prints them come first. */
export const TALLY_ITEMS: readonly TallyItemDefinition[] = [
  {
    item: "sex",
    kind: "consultation",
    list: "sex",
    names: ["新規相談受付件数", "新規相談", "相談受付件数", "性別"],
  },
  { item: "ageBand", kind: "consultation", list: "ageBand", names: ["年代", "相談者の年代", "年齢"] },
  { item: "route", kind: "consultation", list: "route", names: ["相談経路", "経路"] },
  { item: "topic", kind: "consultation", list: "topic", names: ["相談内容", "相談内容（複数回答）"] },
  {
    item: "contactMethod",
    kind: "contact",
    list: "contactMethod",
    names: ["支援方法", "対応方法", "対応件数"],
  },
  {
    item: "planCategory",
    kind: "plan",
    list: "planCategory",
    names: ["プラン", "プラン作成", "プラン作成件数"],
  },
  {
    item: "closureReason",
    kind: "closure",
    list: "closureReason",
    names: ["終結理由", "相談終結者数", "終結の理由"],
  },
  {
    item: "food",
    kind: "foodHandout",
    list: "foodCategory",
    names: ["食料品目", "品目", "提供数", "支給数"],
  },
  {
    item: "enrolled",
    kind: "attendance",
    list: "schoolYear",
    names: ["受講人数", "在籍者数", "受講者数", "登録者数"],
  },
  {
    item: "attended",
    kind: "attendance",
    list: "schoolYear",
    names: ["延べ出席回数", "出席者数", "延べ出席者数", "出席"],
  },
  {
    item: "intakes",
    kind: "consultation",
    names: ["新規相談受付件数", "新規相談件数", "新規相談", "相談受付件数"],
  },
  { item: "contacts", kind: "contact", names: ["延べ対応件数", "対応件数", "延べ支援件数"] },
  { item: "closed", kind: "closure", names: ["相談終結", "終結件数", "終結"] },
  { item: "sessions", kind: "attendance", names: ["実施回数", "開催回数"] },
];

function answerFields(codeLists: CodeLists): readonly AnswerField[] {
  return TALLY_ITEMS.flatMap(({ item, list, names }) =>
    list ? [{ field: item, list: codeLists[list], names: names.map(textKey), atLeast: 2 }] : [],
  );
}

function itemNamed(field: string): TallyItem | undefined {
  return TALLY_ITEMS.find(({ item }) => item === field)?.item;
}

/** The columns of ready totals under a header: those under an item's label first, then codes that stand free. */
export function tallyColumns(
  cells: readonly HeaderCell[],
  rows: ColumnRows,
  codeLists: CodeLists,
): readonly TallyColumn[] {
  const found = new Map<number, TallyColumn>();
  const take = (field: string, columns: readonly { readonly column: number; readonly code: string }[]) => {
    const item = itemNamed(field);
    for (const { column, code } of columns)
      if (item && !found.has(column)) found.set(column, { column, item, code });
  };
  const fields = answerFields(codeLists);
  const free = () => cells.filter(({ column }) => !found.has(column));
  const isFound = (field: string) => [...found.values()].some(({ item }) => item === field);
  for (const field of fields) take(field.field, columnsUnderLabel(field, free(), rows)?.columns ?? []);
  const open = fields.filter(({ field }) => !isFound(field) && field !== "enrolled" && field !== "attended");
  for (const [field, { columns }] of freeAnswerColumns(open, free(), rows)) take(field, columns);
  for (const { item, list, names } of TALLY_ITEMS) {
    if (list) continue;
    const keys = names.map(textKey);
    const cell = free().find(({ key }) => keys.includes(key));
    if (cell) take(item, [{ column: cell.column, code: WHOLE }]);
  }
  return [...found.values()].sort((a, b) => a.column - b.column);
}
