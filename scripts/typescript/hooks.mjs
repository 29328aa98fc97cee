import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { transform } from "@swc/core";

const ENDINGS = [".ts", ".tsx", "/index.ts"];

/** Finds `./name` as TypeScript does, without its file extension. */
export async function resolve(specifier, context, nextResolve) {
  if (!specifier.startsWith(".") || context.parentURL === undefined) return nextResolve(specifier, context);
  const target = new URL(specifier, context.parentURL);
  const ending = ENDINGS.find((candidate) => existsSync(fileURLToPath(`${target.href}${candidate}`)));
  return nextResolve(ending === undefined ? specifier : `${target.href}${ending}`, context);
}

/** Strips the types. */
export async function load(url, context, nextLoad) {
  if (!/\.tsx?$/.test(url)) return nextLoad(url, context);
  const filename = fileURLToPath(url);
  const { code } = await transform(await readFile(filename, "utf8"), {
    filename,
    configFile: false,
    swcrc: false,
    sourceMaps: "inline",
    jsc: { target: "es2022", parser: { syntax: "typescript", tsx: url.endsWith(".tsx") } },
    module: { type: "es6" },
  });
  return { format: "module", source: code, shortCircuit: true };
}
