import type { Frame, Page } from "playwright-core";

/** The task pane's frame in the workbench, once its tabs are there. */
export async function readPane(page: Page): Promise<Frame> {
  const frame = await (await page.waitForSelector("iframe")).contentFrame();
  if (!frame) throw new Error("the pane has no frame");
  await frame.waitForURL(/workbench-pane\.html/);
  await frame.getByRole("tablist").waitFor();
  return frame;
}
