import { isWireList, isWireRecord, type WireRecord, type WireValue } from "./wire-value";

/** What one action of a request asks for; the numbers stand in requests. */
export const ACTION = {
  instantiate: 1,
  query: 2,
  method: 3,
  setProperty: 4,
  trace: 5,
  queryAsJson: 7,
  update: 9,
} as const;

/** How an object of a request is found; the numbers stand in requests. */
export const PATH = {
  root: 1,
  newObject: 2,
  method: 3,
  property: 4,
  indexer: 5,
  reference: 6,
  nullObject: 7,
} as const;

export interface WireArguments {
  readonly values: readonly WireValue[];
  /** Parallel to `values`: the path id where an argument is an object. */
  readonly references: readonly WireValue[];
}

export interface WireAction {
  readonly id: number;
  readonly type: number;
  readonly name: string;
  readonly pathId: number;
  readonly args: WireArguments;
  readonly query: WireRecord;
  readonly state: WireRecord;
}

export interface WirePath {
  readonly type: number;
  readonly name: string;
  readonly parentId: number;
  readonly args: WireArguments;
  /** The path's object is not kept although the request keeps its objects. */
  readonly disposable: boolean;
}

export interface WireRequest {
  readonly keepsReferences: boolean;
  readonly actions: readonly WireAction[];
  readonly path: (id: number) => WirePath | undefined;
}

const EMPTY: WireRecord = {};
const record = (value: WireValue | undefined): WireRecord => (isWireRecord(value) ? value : EMPTY);
const list = (value: WireValue | undefined): readonly WireValue[] => (isWireList(value) ? value : []);
const number = (value: WireValue | undefined): number => (typeof value === "number" ? value : 0);
const text = (value: WireValue | undefined): string => (typeof value === "string" ? value : "");

function readArguments(info: WireValue | undefined): WireArguments {
  const { Arguments, ReferencedObjectPathIds } = record(info);
  return { values: list(Arguments), references: list(ReferencedObjectPathIds) };
}

function readAction(value: WireValue): WireAction {
  const action = record(value);
  return {
    id: number(action["Id"]),
    type: number(action["ActionType"]),
    name: text(action["Name"]),
    pathId: number(action["ObjectPathId"]),
    args: readArguments(action["ArgumentInfo"]),
    query: record(action["QueryInfo"]),
    state: record(action["ObjectState"]),
  };
}

function readPath(value: WireValue | undefined): WirePath | undefined {
  if (!isWireRecord(value)) return undefined;
  return {
    type: number(value["ObjectPathType"]),
    name: text(value["Name"]),
    parentId: number(value["ParentObjectPathId"]),
    args: readArguments(value["ArgumentInfo"]),
    disposable: value["D"] === true || value["D"] === 1,
  };
}

/** Reads the body of a ProcessQuery request. */
export function readRequest(body: WireValue): WireRequest {
  const { AutoKeepReference, Actions, ObjectPaths } = record(body);
  const paths = record(ObjectPaths);
  return {
    keepsReferences: AutoKeepReference === true,
    actions: list(Actions).map(readAction),
    path: (id) => readPath(paths[String(id)]),
  };
}
