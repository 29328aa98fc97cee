/**
 * Writes dist/manifest.xml for the address where an office serves dist/.
 *
 *     npm run manifest:at -- https://server.example/jisseki/
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const ROOT = join(import.meta.dirname, "..");
const DIST = join(ROOT, "dist");
const DEVELOPMENT_ADDRESS = "https://localhost:3000/";

/** The address with a slash at its end; undefined where it is no https address of a folder. */
function folderAddress(text = "") {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url?.protocol !== "https:" || url.search !== "" || url.hash !== "") return undefined;
  return url.href.endsWith("/") ? url.href : `${url.href}/`;
}

const address = folderAddress(process.argv[2]);
if (address === undefined) {
  console.error(
    "Name the https address of the folder, e.g. npm run manifest:at -- https://server.example/jisseki/",
  );
  process.exit(2);
}
if (!existsSync(DIST)) {
  console.error("There is no dist/ yet; run npm run build first.");
  process.exit(2);
}
const manifest = readFileSync(join(ROOT, "manifest.xml"), "utf8");
writeFileSync(join(DIST, "manifest.xml"), manifest.replaceAll(DEVELOPMENT_ADDRESS, address));
console.log(`dist/manifest.xml is for ${address}`);
