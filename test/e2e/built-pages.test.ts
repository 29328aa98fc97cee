import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

const ROOT = join(__dirname, "../..");
const DIST = join(ROOT, "dist");

/** Kilobytes, gzipped: what a clerk waits for when the pane opens. */
const LARGEST_PANE = 360;

const read = (file: string) => readFileSync(join(DIST, file), "utf8");
const scriptsOf = (page: string) =>
  [...read(page).matchAll(/<script[^>]*\ssrc="?([^\s">]+)/g)].flatMap(([, source]) => source ?? []);
const policiesOf = (page: string) =>
  [...read(page).matchAll(/Content-Security-Policy"\s+content="([^"]*)"/g)].flatMap(
    ([, policy]) => policy ?? [],
  );

test("the pane in Excel and the pane in the workbench run the same bundle", () => {
  const [officeJs, ...bundle] = scriptsOf("taskpane.html");
  const [plug, localOfficeJs, ...sameBundle] = scriptsOf("workbench-pane.html");
  expect(officeJs).toBe("https://appsforoffice.microsoft.com/lib/1/hosted/office.js");
  expect([plug, localOfficeJs]).toEqual(["pane-plug.js", "office-js/office.js"]);
  expect(bundle).toHaveLength(1);
  expect(sameBundle).toEqual(bundle);
});

test.each(["taskpane.html", "workbench-pane.html"])(
  "%s runs its bundle while it is read, so that the ribbon's first command finds it",
  (page) => {
    const tags = read(page).match(/<script[^>]*>/g) ?? [];
    expect(tags.length).toBeGreaterThan(1);
    for (const tag of tags) expect(tag).not.toMatch(/\b(?:defer|async|type)\b/);
    const [bundle = ""] = scriptsOf(page).slice(-1);
    expect(read(page).indexOf('id="pane"')).toBeLessThan(read(page).indexOf(bundle));
  },
);

test("the pane's bundle is small, and no spreadsheet, file library or WebAssembly is in it or in what it fetches later", () => {
  const [, bundle = ""] = scriptsOf("taskpane.html");
  const later = readdirSync(join(DIST, "chunks")).filter((file) => /^writing\.[^.]+\.js$/.test(file));
  expect(later).toHaveLength(1);
  expect(gzipSync(read(bundle)).length / 1024).toBeLessThan(LARGEST_PANE);
  for (const file of [bundle, ...later.map((name) => join("chunks", name))])
    expect(read(file).match(/univer(?!sal)|SheetJS|\.wasm\b|WebAssembly/gi) ?? []).toEqual([]);
});

test("what makes published files is fetched on demand, in a file of its own, and may run where the pane runs", () => {
  const fetched = readdirSync(join(DIST, "chunks")).filter((file) => /^book-file\.[^.]+\.js$/.test(file));
  expect(fetched).toHaveLength(1);
  for (const page of ["taskpane.html", "workbench-pane.html"])
    expect(policiesOf(page)[0]).toMatch(/script-src [^;]*'wasm-unsafe-eval'/);
});

test.each(["taskpane.html", "workbench-pane.html", "workbench.html"])(
  "%s forbids everything that its policy does not name, and no script but its own and office.js",
  (page) => {
    const [policy = "", ...others] = policiesOf(page);
    expect(others).toEqual([]);
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("connect-src 'self';");
    expect(policy).not.toMatch(/'unsafe-eval'|\*|http:/);
    for (const [address] of policy.matchAll(/https:[^\s;]+/g)) {
      expect(address).toBe("https://appsforoffice.microsoft.com");
    }
  },
);

test("Microsoft's files go out as they are in their package", () => {
  const files = readdirSync(join(DIST, "office-js"), { recursive: true, encoding: "utf8" }).filter((file) =>
    file.endsWith(".js"),
  );
  expect(files).toHaveLength(9);
  for (const file of files) {
    const original = readFileSync(join(ROOT, "node_modules/@microsoft/office-js/dist", file));
    expect(readFileSync(join(DIST, "office-js", file)).equals(original)).toBe(true);
  }
});
