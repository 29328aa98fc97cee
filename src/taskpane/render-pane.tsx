import { createRoot } from "react-dom/client";
import type { Jisseki } from "../app/jisseki";
import type { OfficeEnvironment } from "./office-environment";
import type { PaneLanguage } from "./pane-language";
import { PaneRoot } from "./pane-root";

/** React would write an error's text, and with it perhaps a record's value, to the console. */
const SILENT = { onCaughtError: () => undefined, onUncaughtError: () => undefined };

/** Draws the pane into an element of the page. */
export function renderPane(
  element: Element,
  environment: OfficeEnvironment,
  language: PaneLanguage,
  openJisseki: () => Jisseki,
): void {
  createRoot(element, SILENT).render(
    <PaneRoot environment={environment} language={language} openJisseki={openJisseki} />,
  );
}
