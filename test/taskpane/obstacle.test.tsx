import { render, screen } from "@testing-library/react";
import type { Obstacle } from "../../src/taskpane/office-environment";
import { PaneRoot } from "../../src/taskpane/pane-root";
import "./open-pane";
import { PANE_LANGUAGES } from "./pane-languages";

it.each<[Obstacle, "ja" | "en", string]>([
  ["tooOld", "ja", "お使いのExcelには、必要な機能（ExcelApi 1.13）がありません。"],
  ["notExcel", "ja", "この画面は、Excelの中で使うものです。"],
  ["noOffice", "en", "Office's own parts could not be loaded."],
])("says why it cannot be used and what to do: %s (%s)", (obstacle, language, text) => {
  const openJisseki = () => {
    throw new Error("there is no workbook to open");
  };
  render(
    <PaneRoot
      environment={{ obstacle, language, dark: undefined }}
      language={PANE_LANGUAGES[language]}
      openJisseki={openJisseki}
    />,
  );
  expect(screen.getByText(text)).toBeVisible();
  expect(screen.getAllByRole("listitem").length).toBeGreaterThan(0);
});
