import { source as AXE } from "axe-core";
import type { AxeResults } from "axe-core";
import type { Frame, Page } from "playwright-core";
import { misfitsAtEveryWidth } from "./pane-frame";

/** What axe finds on the page as it is shown, colours too; Fluent's own stops for the focus are no barrier. */
export async function barriers(pane: Frame): Promise<readonly string[]> {
  await pane.evaluate(AXE);
  const { violations } = await pane.evaluate<AxeResults>(
    "axe.run({ include: '#pane', exclude: '[data-tabster-dummy]' })",
  );
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
}

/** At both widths of the pane. */
export async function whatIsWrong(page: Page, pane: Frame): Promise<readonly string[]> {
  return [...(await misfitsAtEveryWidth(page, pane)), ...(await barriers(pane))];
}
