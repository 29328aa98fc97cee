/**
 * The one script more that the pane's page carries inside the workbench, loaded before office.js: it stands where
 * desktop Excel puts `window.external` and forwards to the host of the page around it, of the same origin.
 */
import type { WorkbenchHandle } from "../workbench-handle";
import { windowsSeam } from "./windows-seam";

function plugIn(workbench: WorkbenchHandle): void {
  const seam = windowsSeam(() => workbench.host);
  Object.defineProperty(window, "external", { value: seam.external, configurable: true, writable: true });
  const stop = workbench.host.onEvent((event) => {
    seam.deliver(event);
  });
  const unplug = workbench.ribbon.plugIn((functionName) => seam.runCommand(functionName));
  window.addEventListener("pagehide", () => {
    stop();
    unplug();
  });
}

// Opened by itself, outside the workbench, the page says that it needs Excel.
if (window.parent !== window && window.parent.workbench) plugIn(window.parent.workbench);
