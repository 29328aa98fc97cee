import type * as xlsxWriter from "wasm-xlsxwriter";

/** The workbook writer's module; its classes are handles into WebAssembly memory and must be freed. */
export type XlsxWriter = typeof xlsxWriter;

/**
 * The browser's build of the package compiles its WebAssembly when its default
 * export is called; Node's build has done so by the time it is imported.
 */
function mustBeStarted(module: object): module is { readonly default: () => Promise<unknown> } {
  return "default" in module && typeof module.default === "function";
}

async function load(): Promise<XlsxWriter> {
  const writer = await import("wasm-xlsxwriter");
  if (mustBeStarted(writer)) await writer.default();
  return writer;
}

let loading: Promise<XlsxWriter> | undefined;

/**
 * Loads the writer once, when the first workbook is written: half a megabyte
 * that a page which only checks records never needs. The bundler's target picks
 * the build (the package's `browser` condition) and copies the .wasm file.
 */
export function loadXlsxWriter(): Promise<XlsxWriter> {
  loading ??= load();
  return loading;
}
