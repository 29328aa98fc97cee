import { registerCommands } from "../commands/register-commands";
import { officeEnvironment } from "./office-environment";
import { PANE_LANGUAGES } from "./pane-language";
import { renderPane } from "./render-pane";
import { openJisseki } from "./wiring";

async function openPane(element: Element): Promise<void> {
  const environment = await officeEnvironment();
  document.documentElement.lang = environment.language;
  document.title = PANE_LANGUAGES[environment.language].messages.title;
  renderPane(element, environment, openJisseki);
}

registerCommands();

const element = document.getElementById("pane");
if (element) void openPane(element);
