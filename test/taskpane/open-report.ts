import { screen } from "@testing-library/react";
import type { Jisseki } from "../../src/app/jisseki";
import { openPane } from "./open-pane";

/** Opens the pane on 年次報告. */
export async function openReport(answers: Partial<Jisseki> = {}) {
  const pane = await openPane(answers);
  await pane.user.click(screen.getByRole("tab", { name: "年次報告" }));
  return pane;
}

/** The machine may be slow, and a page comes in a file of its own. */
export const SOON = { timeout: 20_000 };
