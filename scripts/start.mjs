/**
 * Installs what is missing, builds what is stale and serves the workbench on this machine.
 *
 *     npm start -- [--port 3000] [--https] [--no-open]
 */
import { execFileSync, spawn } from "node:child_process";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { installPackages } from "./install-packages.mjs";

const ROOT = join(import.meta.dirname, "..");

const { values: options } = parseArgs({
  options: {
    port: { type: "string", default: "3000" },
    https: { type: "boolean", default: false },
    "no-open": { type: "boolean", default: false },
  },
});

/** The command that shows an address in this desktop's browser; undefined where there is no desktop. */
function opener() {
  if (process.platform === "darwin") return ["open"];
  if (process.platform === "win32") return ["cmd", "/c", "start", ""];
  return process.env.DISPLAY || process.env.WAYLAND_DISPLAY ? ["xdg-open"] : undefined;
}

function open(address) {
  const [command, ...args] = opener() ?? [];
  if (!command) return;
  // The address is printed in any case; a desktop without a browser is no failure.
  spawn(command, [...args, address], { stdio: "ignore", detached: true })
    .on("error", () => undefined)
    .unref();
}

installPackages();
try {
  execFileSync(process.execPath, [join(ROOT, "scripts/build.mjs"), "--if-stale"], { stdio: "inherit" });
} catch {
  process.exit(1);
}
// sirv is one of the packages that may just have been installed.
const { serve } = await import("./serve.mjs");
try {
  const { address } = await serve(join(ROOT, "dist"), { port: Number(options.port), secure: options.https });
  console.log(`Jisseki is at ${address} (Ctrl+C ends it)`);
  if (!options["no-open"]) open(address);
} catch (error) {
  console.error(`The workbench could not be served: ${error.message}`);
  process.exit(1);
}
