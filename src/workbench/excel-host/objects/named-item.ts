import type { BookSheet } from "../book/book-sheet";
import {
  addName,
  cellsOfName,
  changeName,
  definedNames,
  deleteName,
  findName,
  isListed,
  setListed,
  type DefinedNameEntry,
} from "../book/defined-name";
import { ApiError } from "../wire/api-error";
import type { CallArguments } from "../wire/call-arguments";
import { objectType, type WireObject } from "../wire/object-type";
import type { WireValue } from "../wire/wire-value";
import type { ObjectLinks } from "./object-links";
import { addressWithSheet } from "./range-address";
import { absoluteReference } from "../../../domain/grid/cell-address";
import { rangeType } from "./range";

interface NameSelf {
  readonly links: ObjectLinks;
  readonly entry: DefinedNameEntry;
}

interface NamesSelf {
  readonly links: ObjectLinks;
  readonly scope: BookSheet | undefined;
}

function range({ links, entry }: NameSelf): WireObject | null {
  const target = cellsOfName(links.book, entry);
  return target ? links.range(target.sheet, target.cells) : null;
}

function constant({ entry }: NameSelf): string | number {
  const content = entry.formula.slice(1);
  const text = /^"((?:[^"]|"")*)"$/.exec(content)?.[1];
  if (text !== undefined) return text.replaceAll('""', '"');
  return content !== "" && Number.isFinite(Number(content)) ? Number(content) : entry.formula;
}

function nameType(self: NameSelf): string {
  if (cellsOfName(self.links.book, self.entry)) return "Range";
  if (self.entry.formula.includes("#REF!")) return "Error";
  return typeof constant(self) === "number" ? "Double" : "String";
}

function value(self: NameSelf): WireValue {
  const target = cellsOfName(self.links.book, self.entry);
  if (target) return addressWithSheet(target.sheet.name, target.cells);
  return nameType(self) === "Error" ? "#REF!" : constant(self);
}

const namedItemType = objectType<NameSelf>({
  className: "NamedItem",
  ids: ({ entry }) => ({ Name: entry.name }),
  properties: {
    Name: { read: ({ entry }) => entry.name },
    Type: { read: nameType },
    Value: { read: value },
    Formula: {
      read: ({ entry }) => entry.formula,
      write: ({ links, entry }, formula) => {
        if (typeof formula !== "string") throw new ApiError("InvalidArgument");
        changeName(links.book, entry, formula);
      },
    },
    Scope: { read: ({ entry }) => (entry.sheetId === undefined ? "Workbook" : "Worksheet") },
    Visible: {
      read: ({ links, entry }) => isListed(links.book, entry),
      write: ({ links, entry }, visible) => {
        if (typeof visible !== "boolean") throw new ApiError("InvalidArgument");
        setListed(links.book, entry, visible);
      },
    },
    Comment: { read: ({ entry }) => entry.comment },
  },
  actions: { Delete: ({ links, entry }) => deleteName(links.book, entry) },
  objects: {
    GetRange: (self) => {
      const found = range(self);
      if (!found) throw new ApiError("InvalidReference");
      return found;
    },
    GetRangeOrNullObject: range,
  },
});

/** A formula, or a number as a constant. */
function formulaArgument(args: CallArguments): string {
  const value = args.value(1);
  if (typeof value === "number") return `=${value}`;
  if (typeof value === "string") return value;
  throw new ApiError("InvalidArgument");
}

function add({ links, scope }: NamesSelf, args: CallArguments): WireObject {
  const target = args.optionalObject(1, rangeType);
  const formula = target ? `=${absoluteReference(target.sheet.name, target.cells)}` : formulaArgument(args);
  return namedItemType.of({ links, entry: addName(links.book, args.text(0), formula, scope) });
}

function find({ links, scope }: NamesSelf, args: CallArguments): WireObject | null {
  const entry = findName(links.book, args.text(0), scope);
  return entry ? namedItemType.of({ links, entry }) : null;
}

export const namedItemCollectionType = objectType<NamesSelf>({
  className: "NamedItemCollection",
  items: ({ links, scope }) =>
    definedNames(links.book, scope).map((entry) => namedItemType.of({ links, entry })),
  item: (self, args) => {
    const found = find(self, args);
    if (!found) throw new ApiError("ItemNotFound");
    return found;
  },
  methods: { GetCount: ({ links, scope }) => definedNames(links.book, scope).length },
  objects: { Add: add, GetItemOrNullObject: find },
});
