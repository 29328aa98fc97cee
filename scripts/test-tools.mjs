import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

const CHROMIUM_PLACES = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

/** Where Chromium stands: CHROMIUM_PATH, or one of the usual places; undefined where there is none. */
export function chromiumPath() {
  return [process.env.CHROMIUM_PATH, ...CHROMIUM_PLACES].find((place) => place && existsSync(place));
}

function output(command, ...args) {
  return spawnSync(command, args, { encoding: "utf8" }).stdout ?? "";
}

const starts = (command, ...args) => spawnSync(command, args, { stdio: "ignore" }).error === undefined;

/** What the browser and file tests need besides packages, with Debian's names. */
const TOOLS = [
  { name: "Chromium", package: "chromium", present: () => chromiumPath() !== undefined },
  { name: "LibreOffice Calc", package: "libreoffice-calc", present: () => starts("soffice", "--version") },
  { name: "pdftoppm", package: "poppler-utils", present: () => starts("pdftoppm", "-v") },
  { name: "fc-list", package: "fontconfig", present: () => starts("fc-list", "--version") },
  {
    name: "a Japanese font",
    package: "fonts-noto-cjk",
    present: () => output("fc-list", ":lang=ja").trim() !== "",
  },
  {
    // LibreOffice measures columns by the default font; without one of Calibri's widths pages would shrink.
    name: "a font as wide as Calibri",
    package: "fonts-crosextra-carlito",
    present: () => output("fc-list", "Carlito").trim() !== "",
  },
];

const missingTools = () => TOOLS.filter(({ present }) => !present());

function aptGet(...args) {
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  return spawnSync("apt-get", args, { stdio: ["ignore", "inherit", "inherit"], env }).status === 0;
}

/** Installs what is missing where apt-get may be used; ends the process with one clear line where it may not. */
export function installTestTools() {
  const missing = missingTools();
  if (missing.length === 0) return;
  const packages = missing.map((tool) => tool.package);
  if (process.getuid?.() === 0 && starts("apt-get", "--version")) {
    console.log(`Installing ${packages.join(", ")} …`);
    if (aptGet("update") && aptGet("install", "-y", "--no-install-recommends", ...packages)) {
      if (missingTools().length === 0) return;
    }
  }
  const names = missing.map(({ name, package: debian }) => `${name} (Debian: ${debian})`);
  console.error(`Please install ${names.join(", ")} and run npm test again.`);
  process.exit(1);
}
