import { registerCommands } from "../commands/register-commands";
import { loadPaneLanguage } from "./load-pane-language";
import { officeEnvironment } from "./office-environment";
import { renderPane } from "./render-pane";
import { openJisseki } from "./wiring";

async function openPane(element: Element): Promise<void> {
  const environment = await officeEnvironment();
  const language = await loadPaneLanguage(environment.language);
  document.documentElement.lang = language.language;
  document.title = language.messages.title;
  renderPane(element, environment, language, openJisseki);
}

registerCommands();

const element = document.getElementById("pane");
if (element) void openPane(element);
