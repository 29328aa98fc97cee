import { createRoot } from "react-dom/client";
import { officeEnvironment } from "./office-environment";
import { PANE_LANGUAGES } from "./pane-language";
import { PaneRoot } from "./pane-root";
import { openJisseki } from "./wiring";

/** React would write an error's text, and with it perhaps a record's value, to the console. */
const SILENT = { onCaughtError: () => undefined, onUncaughtError: () => undefined };

async function openPane(): Promise<void> {
  const pane = document.getElementById("pane");
  if (!pane) return;
  const environment = await officeEnvironment();
  document.documentElement.lang = environment.language;
  document.title = PANE_LANGUAGES[environment.language].messages.title;
  createRoot(pane, SILENT).render(<PaneRoot environment={environment} openJisseki={openJisseki} />);
}

void openPane();
