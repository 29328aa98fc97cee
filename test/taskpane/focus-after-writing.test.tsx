import { screen, waitFor } from "@testing-library/react";
import { openPane } from "./open-pane";

/** The control that was pressed is gone or out of use: without the heading the keyboard would begin at the top. */
function headingHasFocus() {
  return waitFor(() => {
    expect(screen.getByRole("heading", { level: 1, name: "設定" })).toHaveFocus();
  });
}

it("is on the page's heading each time, and when the message is closed", async () => {
  const { user } = await openPane();
  await user.click(screen.getByRole("tab", { name: "設定" }));
  await user.click(screen.getByRole("button", { name: "設定シートを作る" }));
  await headingHasFocus();
  await user.click(screen.getByRole("button", { name: "設定シートを作る" }));
  await headingHasFocus();
  await user.click(await screen.findByRole("button", { name: "閉じる" }));
  await headingHasFocus();
});
