import type { CodeLists } from "../settings/code-list";
import {
  columnsOfCodeAndName,
  columnsUnderLabel,
  freeAnswerColumns,
  type AnswerColumns,
  type AnswerField,
} from "./header/answer-columns";
import { textKey } from "../text/text-key";
import { namesField, onlyColumnOfCodes } from "./header/column-of-codes";
import { filledValues, holdsCodes, type ColumnRows } from "./header/column-values";
import type { HeaderCell, HeaderRows } from "./header/header-rows";
import { cellsNamed, namesOf } from "./header/label-match";
import { sessionColumns } from "./header/session-columns";
import type { CellDateContext } from "./read-cell";
import type { ColumnDefinition, HeaderDefinition } from "./record-kind";
import {
  boundColumns,
  type ColumnBinding,
  type LabelledColumn,
  type RecognitionReason,
} from "./sheet-binding";

export interface HeaderContext {
  readonly codeLists: CodeLists;
  readonly dates: CellDateContext;
  /** True where the sheet's name or title speaks of the kind. */
  readonly isNamedAfterKind: boolean;
  /** The kinds to which the header is put, this one among them. */
  readonly tried: readonly HeaderDefinition[];
  /** The office's own headers of a column, by the column's Japanese label. */
  readonly synonyms: ReadonlyMap<string, readonly string[]>;
}

/** How a header fits a kind. */
export interface HeaderMatch {
  readonly header: HeaderRows;
  readonly columns: ReadonlyMap<string, ColumnBinding>;
  /** Required columns that the header lacks. */
  readonly missing: readonly string[];
  readonly unknownAnswers: readonly LabelledColumn[];
  readonly repeated: readonly LabelledColumn[];
  /** Columns that were known by their values. */
  readonly byValues: readonly RecognitionReason[];
  /** How many columns of the sheet it explains. */
  readonly found: number;
}

interface NamedColumn {
  readonly field: string;
  readonly definition: ColumnDefinition;
  readonly names: readonly string[];
}

const MANY_CODES = 3;

function answerField(column: NamedColumn, { codeLists }: HeaderContext): AnswerField | undefined {
  const { form, codeList } = column.definition;
  if (!codeList) return undefined;
  const { field, names } = column;
  return { field, names, list: codeLists[codeList], atLeast: form === "quantities" ? 1 : 2 };
}

/** One row an item, or one row a date: the two columns of that table. */
function rowsBinding(
  { definition: { form, inRows } }: NamedColumn,
  cells: readonly HeaderCell[],
): ColumnBinding | undefined {
  if (!inRows) return undefined;
  const [first] = cellsNamed(cells, inRows.first);
  const [second] = cellsNamed(
    cells.filter((cell) => cell !== first),
    inRows.second,
  );
  if (!first) return undefined;
  if (form === "sessions") return { form: "sessionRows", date: first.column, mark: second?.column };
  return second && { form: "itemRows", item: first.column, quantity: second.column };
}

/** Puts a header's columns to the columns of a kind, one after the other; each step leaves fewer free. */
class ColumnMatching {
  readonly columns = new Map<string, ColumnBinding>();
  readonly unknownAnswers: LabelledColumn[] = [];
  readonly repeated: LabelledColumn[] = [];
  readonly byValues: RecognitionReason[] = [];

  constructor(
    private readonly named: readonly NamedColumn[],
    private readonly cells: readonly HeaderCell[],
    private readonly rows: ColumnRows,
    private readonly context: HeaderContext,
  ) {}

  private get free(): readonly HeaderCell[] {
    const taken = new Set([...this.columns.values()].flatMap(boundColumns));
    for (const { column } of this.unknownAnswers) taken.add(column);
    return this.cells.filter(({ column }) => !taken.has(column));
  }

  private get open(): readonly NamedColumn[] {
    return this.named.filter(({ field }) => !this.columns.has(field));
  }

  private bindAnswers(field: string, { columns, unknown }: AnswerColumns): void {
    this.columns.set(field, { form: "codes", columns });
    this.unknownAnswers.push(...unknown);
  }

  /** 一般就労 over 受入可能: of fields with the same codes each has the columns that bear its name too. */
  ofCodesAndNames(): void {
    for (const column of this.open.filter(({ definition: { sharesCodes } }) => sharesCodes)) {
      const field = answerField(column, this.context);
      const found = field && columnsOfCodeAndName(field, this.free);
      if (found) this.bindAnswers(column.field, found);
    }
  }

  private get openAnswers(): readonly AnswerField[] {
    return this.open.flatMap((column) => answerField(column, this.context) ?? []);
  }

  underLabels(): void {
    for (const field of this.openAnswers) {
      const found = columnsUnderLabel(field, this.free, this.rows);
      if (found) this.bindAnswers(field.field, found);
    }
  }

  byName(): void {
    for (const { field, definition, names } of this.open) {
      if (definition.form === "quantities" || definition.form === "sessions") continue;
      const [first, ...again] = cellsNamed(this.free, names);
      if (!first) continue;
      this.columns.set(field, { form: "single", column: first.column });
      const filled = again.filter(
        ({ key, parents, column }) =>
          key === first.key &&
          parents.join() === first.parents.join() &&
          filledValues(this.rows, column).length > 0,
      );
      this.repeated.push(...filled.map(({ column, text }) => ({ column, label: text })));
    }
  }

  /** A column of free text under the field's name gives way to columns of its codes. */
  underCodes(): void {
    const isAnswered = ({ field, definition: { form, codeList, sharesCodes } }: NamedColumn): boolean => {
      const bound = this.columns.get(field);
      if (form !== "answers" || sharesCodes || !codeList || bound?.form !== "single") return false;
      return !holdsCodes(filledValues(this.rows, bound.column), this.context.codeLists[codeList]);
    };
    const textual = this.named.filter(isAnswered).flatMap((column) => {
      const field = answerField(column, this.context);
      return field ? [{ ...field, atLeast: MANY_CODES }] : [];
    });
    const shared = this.named.filter(({ definition: { sharesCodes } }) => sharesCodes);
    const own = this.openAnswers.filter(({ field }) => !shared.some((other) => other.field === field));
    const fields = [...own, ...textual];
    for (const [field, found] of freeAnswerColumns(fields, this.free, this.rows))
      this.bindAnswers(field, found);
  }

  inRows(): void {
    for (const column of this.open) {
      const bound = rowsBinding(column, this.free);
      if (bound?.form === "itemRows") this.columns.set(column.field, bound);
    }
  }

  sessions(): void {
    for (const column of this.open.filter(({ definition: { form } }) => form === "sessions")) {
      const columns = sessionColumns(this.free, this.rows, this.context.dates);
      const bound = columns.some(({ date }) => date) ? undefined : rowsBinding(column, this.free);
      if (bound) this.columns.set(column.field, bound);
      else if (columns.length > 0) this.columns.set(column.field, { form: "sessions", columns });
    }
  }

  /**
   * A required column of codes whose header says nothing, where just one column holds its codes. Items without
   * numbers beside them do not say how many.
   */
  byCodesInIt(required: readonly string[]): void {
    const { tried, synonyms, codeLists } = this.context;
    const isNamed = namesField(tried, synonyms, { codeLists });
    for (const { field, definition, names } of this.open) {
      const { codeList, label, form, inRows } = definition;
      if (!codeList || !required.includes(field) || (form === "quantities" && inRows)) continue;
      const sought = { label: label.ja, names, list: codeLists[codeList] };
      const only = onlyColumnOfCodes(sought, this.free, this.rows, isNamed);
      if (!only) continue;
      this.columns.set(field, { form: "single", column: only.column });
      this.byValues.push({ by: "values", field, label: only.text });
    }
  }
}

/** Of dates that stand in a column for the month and one for the day. */
const MONTH = "月";

/** Matches a header against the columns of a kind. `rows`: the part of the sheet below it. */
export function matchHeader(
  header: HeaderRows,
  rows: ColumnRows,
  kind: HeaderDefinition,
  context: HeaderContext,
): HeaderMatch {
  const { dates, isNamedAfterKind, synonyms } = context;
  const isDayEnough =
    isNamedAfterKind && dates.month !== undefined && header.cells.every(({ key }) => key !== MONTH);
  const named = [...kind.columns].map(([field, definition]) => {
    const names = namesOf(definition, synonyms.get(definition.label.ja) ?? [], isNamedAfterKind);
    const ofDay = isDayEnough ? (definition.dayOfMonth ?? []) : [];
    return { field, definition, names: [...names, ...ofDay.map(textKey)] };
  });
  const matching = new ColumnMatching(named, header.cells, rows, context);
  matching.ofCodesAndNames();
  matching.underLabels();
  matching.byName();
  matching.underCodes();
  matching.inRows();
  matching.sessions();
  const { columns, unknownAnswers, repeated, byValues } = matching;
  const isThere = (name: string) =>
    columns.has(name) || (kind.alternatives.get(name) ?? []).some((alternative) => columns.has(alternative));
  if (columns.size > 0) matching.byCodesInIt(kind.required.filter((name) => !isThere(name)));
  return {
    header,
    columns,
    missing: kind.required.filter((name) => !isThere(name)),
    unknownAnswers,
    repeated,
    byValues,
    found: new Set([...columns.values()].flatMap(boundColumns)).size,
  };
}
