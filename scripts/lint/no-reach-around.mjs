import { dirname, join, relative, sep } from "node:path";

/** True where `source`, seen from the folder `from`, climbs out of a folder and goes back into it. */
function climbsOutAndBack(from, source) {
  const climbed = source.split("/").filter((step) => step === "..").length;
  const target = relative(from, join(from, source));
  return target.split(sep).filter((step) => step === "..").length < climbed;
}

/** True for an import of this folder or a parent in place of one of its files. */
function namesAFolder(source) {
  return /^\.{1,2}(\/\.\.)*\/?$/.test(source);
}

/** A file imports the file that it needs, by the shortest way: no folder index, no detour over a parent. */
export const noReachAround = {
  meta: {
    type: "problem",
    messages: {
      detour: "This import leaves a folder and comes back into it; name the file from here.",
      folder: "Import the file, not its folder.",
    },
    schema: [],
  },
  create(context) {
    const from = dirname(context.filename);
    function check(node) {
      const source = node.source?.value;
      if (typeof source !== "string" || !source.startsWith(".")) return;
      if (namesAFolder(source)) context.report({ node, messageId: "folder" });
      else if (climbsOutAndBack(from, source)) context.report({ node, messageId: "detour" });
    }
    return {
      ImportDeclaration: check,
      ImportExpression: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
    };
  },
};
