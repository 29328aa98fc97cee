import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { loadedOnDemand } from "../../src/app/loaded-on-demand";
import { JAPANESE, LanguageProvider } from "../../src/taskpane/pane-language";
import { WithReportPages } from "../../src/taskpane/report/with-report-pages";
import { SOON } from "./open-report";

it("says that a page could not be fetched, and fetches it again on asking", async () => {
  const line = { broken: true };
  const load = loadedOnDemand(() =>
    line.broken
      ? Promise.reject(new Error("the line is broken"))
      : import("../../src/taskpane/report/report-pages"),
  );
  const user = userEvent.setup();
  render(
    <LanguageProvider value={JAPANESE}>
      <WithReportPages load={load}>
        {({ DraftsPage }) => (
          <DraftsPage
            offers={{ fiscalYear: 2019, sections: [] }}
            disabled={false}
            onInsert={() => undefined}
            onJump={() => undefined}
          />
        )}
      </WithReportPages>
    </LanguageProvider>,
  );
  expect(await screen.findByText(/アドインの一部を読み込めませんでした/, {}, SOON)).toBeVisible();
  expect(screen.getByRole("alert")).toHaveTextContent("もう一度");
  line.broken = false;
  await user.click(screen.getByRole("button", { name: "もう一度" }));
  expect(await screen.findByText("数字から言えることはありませんでした。", {}, SOON)).toBeVisible();
});
