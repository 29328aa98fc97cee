import { checkThisMonth } from "./check-this-month";

/** What office.js offers where the add-in's pages share one runtime. */
const SHARED_RUNTIME = "1.1";

/** Milliseconds after which the pane is shown without its result: it then says that it is at work. */
const MOST_WAITING = 4000;

function atMost(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}

/** Office shows a command as running until it is completed, whatever became of it. */
async function runCheckThisMonth(event: Office.AddinCommands.Event): Promise<void> {
  try {
    await Promise.race([checkThisMonth(), atMost(MOST_WAITING)]);
    if (Office.context.requirements.isSetSupported("SharedRuntime", SHARED_RUNTIME))
      await Office.addin.showAsTaskpane();
  } catch {
    // The user opens the pane by its button.
  } finally {
    event.completed();
  }
}

/** Tells Office the functions that the manifest names; before it is ready, since it may have been started by one. */
export function registerCommands(): void {
  if (!("Office" in globalThis)) return;
  Office.actions.associate("checkThisMonth", (event: Office.AddinCommands.Event) => {
    void runCheckThisMonth(event);
  });
}
