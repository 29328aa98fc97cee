import type { SectionTable } from "../report/section-table";
import { noteFigureKey, type FigureKey } from "./figure-key";
import {
  atMostRelation,
  sameRelation,
  sumRelation,
  type LinearRelation,
  type Values,
} from "./linear-relation";
import { both, nearlySum, NOTHING, type KnownAcross, type NearlySum } from "./nearly-sum";
import { noteFigures, type NoteMeaning } from "./note-figures";
import { ownTableRelations } from "./own-table-relations";
import { rowFigureKey, tableRows, type TableRow } from "./table-relations";

/** What else the writer of a report knows of its figures. */
export interface SuppressionFacts {
  /** 延べ対応に数える支援方法: the columns of 2-2 that 2-1 counts. */
  readonly countedContactMethods: readonly string[];
}

/** The keys of the numbers of a table's note; none where the note is not there. */
function noteKeys(table: SectionTable, meaning: NoteMeaning): readonly FigureKey[] {
  const note = noteFigures(table).find((each) => each.meaning === meaning);
  return (note?.values ?? []).map((_, number) => noteFigureKey(table.id, note?.index ?? 0, number));
}

/** 新規相談受付件数 by sex, where not every sex could be read. */
function sexes(table: SectionTable, values: Values): KnownAcross {
  const [note] = noteKeys(table, "sexUnreadable");
  const total = table.columns.find(({ id }) => id === "new_total");
  if (note === undefined || total?.role.kind !== "sum") return NOTHING;
  const { of } = total.role;
  const sum: NearlySum = {
    name: "sex",
    whole: (row) => rowFigureKey(table.id, row, 0, total.id),
    parts: (row) => of.map((id) => rowFigureKey(table.id, row, 0, id)),
  };
  return nearlySum(table, sum, note, values);
}

/** What is the same figure in several tables, records that a table leaves out apart. */
const SAME_TOTALS = [
  { column: "new_total", tables: ["2-3", "2-4"] },
  { column: "closed", tables: ["2-6"] },
] as const;

/** The total of a table of codes, and the figure of 2-1 that counts the same records. */
function sameTotal(table: SectionTable, whole: NearlySum["whole"], values: Values): KnownAcross {
  const [note] = noteKeys(table, "leftOut");
  const parts = (row: TableRow) => [rowFigureKey(table.id, row, 0, "total")];
  const same = (row: TableRow) => parts(row).map((part) => sameRelation(whole(row), part));
  const rows = tableRows(table);
  if (note === undefined) return { ...NOTHING, relations: rows.flatMap(same) };
  const earlier = rows.filter((row) => row.of === "year" && row.year !== table.year.fiscalYear);
  return both([
    nearlySum(table, { name: "code", whole, parts }, note, values),
    { ...NOTHING, relations: earlier.flatMap(same) },
  ]);
}

/** Where 2-1 is not printed, the first table that leaves nothing out stands for it. */
function sameTotals(tables: readonly SectionTable[], values: Values): KnownAcross {
  return both(
    SAME_TOTALS.flatMap(({ column, tables: ids }) => {
      const summed = ids.flatMap((id) => tables.filter((table) => table.id === id));
      const caseload = tables.find(({ id }) => id === "2-1");
      const first = summed.find((table) => noteKeys(table, "leftOut").length === 0);
      const [id, of] = caseload ? [caseload.id, column] : [first?.id, "total"];
      if (id === undefined) return [];
      return summed
        .filter((table) => table.id !== id)
        .map((table) => sameTotal(table, (row) => rowFigureKey(id, row, 0, of), values));
    }),
  );
}

/** 延べ対応件数 = the counted ways of 2-2. */
function contacts(tables: readonly SectionTable[], facts: SuppressionFacts): readonly LinearRelation[] {
  const methods = tables.find(({ id }) => id === "2-2");
  if (!methods) return [];
  return tableRows(methods).map((row) =>
    sumRelation(
      rowFigureKey("2-1", row, 0, "contacts"),
      facts.countedContactMethods.map((id) => rowFigureKey(methods.id, row, 0, id)),
    ),
  );
}

/** Nobody gives one answer of 2-5 twice, everybody whose answers were read gives one at least. */
function answers(tables: readonly SectionTable[]): readonly LinearRelation[] {
  const topics = tables.find(({ id }) => id === "2-5");
  if (!topics) return [];
  const [answerNote, peopleNote] = noteKeys(topics, "answersAndPeople");
  const leftOut = noteKeys(topics, "leftOut");
  const codes = topics.columns.filter(({ role }) => role.kind === "count");
  const year = topics.year.fiscalYear;
  const intakes = (row: TableRow) => rowFigureKey("2-1", row, 0, "new_total");
  const total = (row: TableRow) => rowFigureKey(topics.id, row, 0, "total");
  return [
    ...tableRows(topics).flatMap((row) => [
      ...codes.map(({ id }) => atMostRelation(rowFigureKey(topics.id, row, 0, id), intakes(row))),
      ...(leftOut.length === 0 ? [atMostRelation(intakes(row), total(row))] : []),
    ]),
    ...(answerNote === undefined ? [] : [sameRelation(answerNote, total({ of: "year", year }))]),
    ...(peopleNote === undefined
      ? []
      : [sumRelation(intakes({ of: "year", year }), [peopleNote, ...leftOut])]),
  ];
}

/** What a reader knows of figures of several tables. */
export function relationsAcrossTables(
  tables: readonly SectionTable[],
  values: Values,
  facts: SuppressionFacts,
): KnownAcross {
  return both([
    ...tables.map((table) => sexes(table, values)),
    sameTotals(tables, values),
    {
      ...NOTHING,
      relations: [...contacts(tables, facts), ...answers(tables), ...ownTableRelations(tables, values)],
    },
  ]);
}
