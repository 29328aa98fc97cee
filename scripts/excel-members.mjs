/**
 * Writes `build/excel-members.json`: every class and member of Excel's object model that the installed
 * office.js knows, by the name it has in requests, with the API set that brought it.
 * Members are read out of the library's readable file, API sets that it does not state out of the
 * `[Api set: …]` comments of @types/office-js. Nothing of either package is copied but names.
 *
 * {"Range": {"apiSet": "ExcelApi 1.1", "members": {"Values": {"name": "values", "kind": "property", "apiSet": "ExcelApi 1.1"}, …}}, …}
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "acorn";
import { simple } from "acorn-walk";

const ROOT = join(import.meta.dirname, "..");
const LIBRARY = join(ROOT, "node_modules/@microsoft/office-js/dist/excel-win32-16.01.debug.js");
const TYPES = join(ROOT, "node_modules/@types/office-js/index.d.ts");
const OUTPUT = join(ROOT, "build/excel-members.json");
/** The key of `collection.getItem`, which requests name by its argument alone. */
const INDEXER = "$indexer";

const literal = (node) => {
  if (node?.type === "Literal") return node.value;
  if (node?.type === "ArrayExpression") return node.elements.map(literal);
  return undefined;
};

const memberName = (node) =>
  node?.type === "MemberExpression" ? (node.property.name ?? node.property.value) : node?.name;

/** The blocks `(function (Excel) { … })(Excel || (Excel = {}))`. */
function excelBlocks(program) {
  return program.body.filter(
    (node) =>
      node.type === "ExpressionStatement" &&
      node.expression.type === "CallExpression" &&
      node.expression.callee.params?.[0]?.name === "Excel",
  );
}

/** Calls of the library's own functions inside one accessor or method. */
function callsIn(functionNode) {
  const calls = [];
  simple(functionNode, {
    CallExpression(call) {
      if (call.callee.type === "Identifier") calls.push({ callee: call.callee.name, args: call.arguments });
    },
  });
  return calls;
}

function statedApiSet(calls, className, name) {
  const check = calls.find(
    ({ callee, args }) => callee === "_throwIfApiNotSupported" && literal(args[0]) === `${className}.${name}`,
  );
  return check && `${literal(check.args[1]) ?? "ExcelApi"} ${literal(check.args[2])}`;
}

/** What one accessor or method says of its member: `{wire, kind, type?}` or undefined. */
function memberOf(calls, accessor) {
  for (const { callee, args } of calls) {
    if (accessor === "get" && callee === "_createPropertyObject")
      return { wire: literal(args[2]), kind: "navigation", type: memberName(args[0]) };
    if (accessor === "set" && callee === "_invokeSetProperty")
      return { wire: literal(args[1]), kind: "property" };
    if (accessor === "method" && callee === "_createMethodObject")
      return { wire: literal(args[2]), kind: "method", type: memberName(args[0]) };
    if (accessor === "method" && callee === "_createIndexerObject")
      return { wire: INDEXER, kind: "indexer", type: memberName(args[0]) };
    if (accessor === "method" && callee === "_invokeMethod")
      return { wire: literal(args[1]), kind: "method" };
  }
  return undefined;
}

function readLibrary(source) {
  const classes = new Map();
  const classOf = (name) => {
    const known = classes.get(name) ?? { members: {}, scalars: [], wires: [], loaded: {}, aliases: {} };
    classes.set(name, known);
    return known;
  };

  const note = (className, name, functionNode, accessor) => {
    const calls = callsIn(functionNode);
    const apiSet = statedApiSet(calls, className, name);
    const member = memberOf(calls, accessor);
    if (member?.wire) {
      const { wire, ...rest } = member;
      const entry = classOf(className);
      entry.members[wire] = { name, ...rest, ...(apiSet && { apiSet }) };
    } else if (accessor === "get" && apiSet) classOf(className).loaded[name] = apiSet;
  };

  const noteAccessors = (className, name, descriptor) => {
    for (const { key, value } of descriptor.properties) {
      if (
        key.name === "get" &&
        (name === "_scalarPropertyNames" || name === "_scalarPropertyOriginalNames")
      ) {
        const names = literal(value.body.body[0]?.argument) ?? [];
        classOf(className)[name === "_scalarPropertyNames" ? "scalars" : "wires"] = names;
      } else if (key.name === "get" || key.name === "set") note(className, name, value, key.name);
    }
  };

  for (const block of excelBlocks(parse(source, { ecmaVersion: 2020 }))) {
    simple(block, {
      CallExpression({ callee, arguments: [target, key, descriptor] }) {
        if (memberName(callee) !== "defineProperty" || memberName(target) !== "prototype") return;
        if (descriptor?.type !== "ObjectExpression" || typeof literal(key) !== "string") return;
        noteAccessors(memberName(target.object), literal(key), descriptor);
      },
      // `Worksheet_ShowGridlines_Set` sends the property under another name than it reads it by.
      FunctionDeclaration(declaration) {
        const [, className, property] = /^(\w+?)_(\w+)_Set$/.exec(declaration.id.name) ?? [];
        const sent = callsIn(declaration).find(({ callee }) => callee === "_invokeSetProperty");
        const wire = sent && literal(sent.args[1]);
        if (className && wire && wire !== property) classOf(className).aliases[wire] = property;
      },
      AssignmentExpression({ left, right }) {
        if (left.type !== "MemberExpression" || right.type !== "FunctionExpression") return;
        if (memberName(left.object) !== "prototype" || left.object.object?.type !== "Identifier") return;
        note(left.object.object.name, memberName(left), right, "method");
      },
    });
  }
  for (const { members, scalars, wires, loaded, aliases } of classes.values()) {
    scalars.forEach((name, index) => {
      const wire = wires[index] ?? name[0].toUpperCase() + name.slice(1);
      members[wire] = {
        name,
        kind: "property",
        ...(loaded[name] && { apiSet: loaded[name] }),
        ...members[wire],
      };
    });
    for (const [wire, property] of Object.entries(aliases))
      if (members[property]) members[wire] = { ...members[property] };
  }
  return classes;
}

/** `{Range: {apiSet, members: {values: "ExcelApi 1.1"}}}` of the namespace Excel, read line by line. */
function readTypes(source) {
  const classes = new Map();
  const namespace = source.slice(source.indexOf("\ndeclare namespace Excel {"));
  let current;
  let pending;
  for (const line of namespace.split("\n").slice(2)) {
    if (line.startsWith("}")) break;
    const apiSet = /\[Api set: (\w+ [\d.]+)/.exec(line)?.[1];
    const ofClass =
      /^ {4}(?:export )?(?:abstract )?(class|interface|enum|namespace|type|function|const) (\w+)/.exec(line);
    const member = /^ {8}(?:readonly )?(\w+)[?]?[(:<]/.exec(line)?.[1];
    if (apiSet) pending = apiSet;
    else if (ofClass) {
      current = ofClass[1] === "class" ? { apiSet: pending, members: {} } : undefined;
      if (current) classes.set(ofClass[2], current);
      pending = undefined;
    } else if (member && current) {
      if (pending) current.members[member] ??= pending;
      pending = undefined;
    }
  }
  return classes;
}

function withApiSets(library, types) {
  const table = {};
  for (const [className, { members }] of library) {
    if (Object.keys(members).length === 0) continue;
    const typed = types.get(className);
    const classSet = typed?.apiSet;
    const filled = Object.entries(members).map(([wire, member]) => {
      const apiSet = member.apiSet ?? typed?.members[member.name] ?? classSet;
      return [wire, { ...member, ...(apiSet && { apiSet }) }];
    });
    table[className] = { ...(classSet && { apiSet: classSet }), members: Object.fromEntries(filled) };
  }
  return table;
}

const table = withApiSets(readLibrary(readFileSync(LIBRARY, "utf8")), readTypes(readFileSync(TYPES, "utf8")));
mkdirSync(join(ROOT, "build"), { recursive: true });
writeFileSync(OUTPUT, JSON.stringify(table));
const count = Object.values(table).reduce((sum, { members }) => sum + Object.keys(members).length, 0);
console.log(
  `${Object.keys(table).length} classes, ${count} members of Excel written to build/excel-members.json`,
);
