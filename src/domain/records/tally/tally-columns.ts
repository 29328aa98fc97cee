import type { CodeListId, CodeLists } from "../../settings/code-list";
import { textKey } from "../../text/text-key";
import {
  freeAnswerColumns,
  columnsUnderLabel,
  type AnswerColumns,
  type AnswerField,
} from "../header/answer-columns";
import type { ColumnRows } from "../header/column-values";
import type { HeaderCell } from "../header/header-rows";
import type { RecordKindId } from "../record-kind-id";
import { grantColumns, type GrantColumn } from "./grant-columns";

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
  | "workPreparationSupport"
  | "employmentOutcome"
  | "employmentMenu"
  | "loanOrGoods"
  | "loanYen"
  | "intakes"
  | "contacts"
  | "closed"
  | "monthEnd"
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
  /** How many there are at the end of a month: nothing of the kind is counted by it. */
  readonly isStock?: true;
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
    item: "workPreparationSupport",
    kind: "workPreparation",
    list: "workPreparationSupport",
    names: ["就労準備支援", "就労準備支援実績", "就労準備の支援"],
  },
  {
    item: "employmentOutcome",
    kind: "employmentSupport",
    list: "employmentOutcome",
    names: ["就労・増収", "就労者・増収者", "就労及び増収"],
  },
  { item: "employmentMenu", kind: "employmentSupport", list: "employmentMenu", names: ["支援メニュー"] },
  {
    item: "loanOrGoods",
    kind: "loanOrGoods",
    list: "loanOrGoods",
    names: ["貸付及び現物支給", "貸付・現物支給", "貸付・現物"],
  },
  {
    item: "intakes",
    kind: "consultation",
    names: ["新規相談受付件数", "新規相談件数", "新規相談", "相談受付件数"],
  },
  { item: "contacts", kind: "contact", names: ["延べ対応件数", "対応件数", "延べ支援件数"] },
  { item: "closed", kind: "closure", names: ["相談終結", "終結件数", "終結"] },
  {
    item: "monthEnd",
    kind: "closure",
    isStock: true,
    names: [
      "月末件数",
      "月末",
      "月末現在",
      "月末現在件数",
      "月末残件数",
      "月末継続件数",
      "月末支援件数",
      "支援中件数",
    ],
  },
  // Found by `grantColumns` alone, each under its loan.
  { item: "loanYen", kind: "loanOrGoods", names: [] },
  { item: "sessions", kind: "attendance", names: ["実施回数", "開催回数"] },
];

function answerFields(codeLists: CodeLists): readonly AnswerField[] {
  return TALLY_ITEMS.flatMap(({ item, list, names }) =>
    list ? [{ field: item, list: codeLists[list], names: names.map(textKey), atLeast: 2 }] : [],
  );
}

/** True for what is no part of a sum over months. */
export function isStock(item: TallyItem): boolean {
  return TALLY_ITEMS.some((definition) => definition.item === item && definition.isStock);
}

function itemNamed(field: string): TallyItem | undefined {
  return TALLY_ITEMS.find(({ item }) => item === field)?.item;
}

/** The columns of ready totals, and those among them that no code is. */
export interface TallyColumns {
  readonly columns: readonly TallyColumn[];
  readonly unknown: readonly number[];
  /** Columns of words: what was given. */
  readonly contents: readonly GrantColumn[];
}

/** The items that a caption speaks of; all where it speaks of none. */
function itemsOf(captions: readonly string[]): readonly TallyItemDefinition[] {
  const key = captions.map(textKey).join(" ");
  const named = TALLY_ITEMS.filter(({ names }) => names.some((name) => key.includes(textKey(name))));
  return named.some(({ list }) => list) ? named : TALLY_ITEMS;
}

/** 受講人数 and 出席 have the same codes: only a label, or a caption that names but one of them, tells. */
function isToldByCodes(field: string, items: readonly TallyItemDefinition[]): boolean {
  const isOfPupils = (item: string) => item === "enrolled" || item === "attended";
  return (
    !isOfPupils(field) || (items !== TALLY_ITEMS && items.filter(({ item }) => isOfPupils(item)).length === 1)
  );
}

/**
 * The columns of ready totals under a header: those under an item's label first, then codes that stand
 * free, of the items that the captions speak of where these explain as many columns as all items do.
 */
export function tallyColumns(
  cells: readonly HeaderCell[],
  rows: ColumnRows,
  codeLists: CodeLists,
  captions: readonly string[],
): TallyColumns {
  const named = itemsOf(captions);
  const found = new Map<number, TallyColumn>();
  const take = (field: string, columns: readonly { readonly column: number; readonly code: string }[]) => {
    const item = itemNamed(field);
    for (const { column, code } of columns)
      if (item && !found.has(column)) found.set(column, { column, item, code });
  };
  const unknown = new Set<number>();
  const { grants, yen, contents } = grantColumns(cells, codeLists.loanOrGoods);
  take("loanOrGoods", grants);
  take("loanYen", yen);
  const worded = new Set(contents.map(({ column }) => column));
  const fields = answerFields(codeLists);
  const free = () =>
    cells.filter(({ column }) => !found.has(column) && !unknown.has(column) && !worded.has(column));
  const isFound = (field: string) => [...found.values()].some(({ item }) => item === field);
  const takeAll = (field: string, answers: AnswerColumns | undefined) => {
    if (!answers) return;
    take(field, answers.columns);
    for (const { column } of answers.unknown) unknown.add(column);
  };
  for (const field of fields) takeAll(field.field, columnsUnderLabel(field, free(), rows));
  const open = (items: readonly TallyItemDefinition[]) =>
    fields.filter(
      ({ field }) =>
        !isFound(field) && items.some(({ item }) => item === field) && isToldByCodes(field, items),
    );
  const read = (items: readonly TallyItemDefinition[]) => freeAnswerColumns(open(items), free(), rows);
  const count = (answers: ReadonlyMap<string, AnswerColumns>) =>
    [...answers.values()].reduce((sum, { columns }) => sum + columns.length, 0);
  const [ofCaption, ofAny] = [read(named), read(TALLY_ITEMS)];
  for (const [field, answers] of count(ofCaption) >= count(ofAny) ? ofCaption : ofAny)
    takeAll(field, answers);
  for (const { item, list, names } of TALLY_ITEMS) {
    if (list) continue;
    const keys = names.map(textKey);
    const cell = free().find(({ key }) => keys.includes(key));
    if (cell) take(item, [{ column: cell.column, code: WHOLE }]);
  }
  return {
    columns: [...found.values()].sort((a, b) => a.column - b.column),
    unknown: [...unknown].filter((column) => !found.has(column)),
    contents,
  };
}
