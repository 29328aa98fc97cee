import type { NewYearChoice } from "../../app/new-year";
import type { FiscalYear } from "../../domain/calendar/fiscal-year";
import { isOptionalKind, RECORD_KIND_IDS } from "../../domain/records/record-kind-id";
import { SettingsPage } from "../settings/settings-page";
import { isWriting } from "../task";
import type { PaneControls } from "../use-pane";
import { NewYearPage } from "./new-year-page";
import { ReadingsPage } from "./readings-page";
import { SheetPage } from "./sheet-page";
import { SheetsPage } from "./sheets-page";

interface SheetsPlaceProps {
  readonly controls: PaneControls;
}

/** The year that the workbook is of, else the one that runs. */
function yearOf({ state, thisYear }: PaneControls): FiscalYear {
  return state.sheets?.fiscalYear ?? state.overview?.fiscalYear ?? thisYear;
}

/** The next year's sheets, one a month, as most offices keep them. */
function firstChoice(controls: PaneControls): NewYearChoice {
  return {
    fiscalYear: yearOf(controls) + 1,
    by: "month",
    kinds: RECORD_KIND_IDS.filter((kind) => !isOptionalKind(kind)),
    withOpenCases: true,
  };
}

/** The first pages of シート and 設定. */
export function SheetsContent({ controls }: SheetsPlaceProps) {
  const { state, dispatch, jumpTo } = controls;
  const { place, sheets, running } = state;
  if (!sheets) return null;
  const disabled = running !== undefined && isWriting(running);
  const { fiscalYear } = sheets;
  if (place === "settings") {
    return (
      <SettingsPage
        settings={sheets.settings}
        isYearKnown={fiscalYear !== undefined}
        missingItems={sheets.missingItems}
        disabled={disabled}
        onMake={() => {
          dispatch({ type: "task-asked", task: { do: "make-settings", fiscalYear: yearOf(controls) } });
        }}
        onJump={jumpTo}
      />
    );
  }
  return (
    <SheetsPage
      overview={sheets}
      disabled={disabled}
      onOpen={(sheet) => {
        dispatch({ type: "sheets-page-asked", page: { at: "sheet", sheet } });
      }}
      onReadings={() => {
        dispatch({ type: "sheets-page-asked", page: { at: "readings" } });
      }}
      onSpelling={({ list, text }, code) => {
        const decision = { say: "spelling", list, code, text } as const;
        dispatch({ type: "task-asked", task: { do: "decide-reading", decision, fiscalYear } });
      }}
      onImport={(file, book) => {
        dispatch({ type: "task-asked", task: { do: "import-book", file, book, fiscalYear } });
      }}
      onUnreadable={() => {
        dispatch({ type: "action-failed", code: "file-unreadable" });
      }}
      onNewYear={() => {
        dispatch({ type: "task-asked", task: { do: "offer-new-year", choice: firstChoice(controls) } });
      }}
      onJump={jumpTo}
    />
  );
}

/** A page within シート: one sheet, or the sheets of a year that are to be made. */
export function InnerSheetsPage({ controls }: SheetsPlaceProps) {
  const { state, thisYear, dispatch, jumpTo, askSelected, stop } = controls;
  const { sheets, sheetsPage, arrived, running, progress, stopping } = state;
  const disabled = running !== undefined && isWriting(running);
  const toList = () => {
    dispatch({ type: "sheets-page-asked", page: { at: "list" } });
  };
  if (sheetsPage.at === "new-year") {
    const year = yearOf(controls);
    const years = [...new Set([year + 1, year, thisYear + 1, thisYear])].sort((a, b) => b - a);
    const isMaking = running?.do === "make-new-year";
    return (
      <NewYearPage
        choice={sheetsPage.choice}
        offer={sheetsPage.offer}
        years={years}
        yearOfSettings={sheets?.settings.fiscalYear}
        focused={arrived}
        disabled={disabled}
        writing={
          isMaking
            ? { progress: progress && "sheet" in progress ? progress : undefined, stopping }
            : undefined
        }
        onBack={toList}
        onChoose={(choice) => {
          dispatch({ type: "task-asked", task: { do: "offer-new-year", choice } });
        }}
        onMake={(choice) => {
          const { fiscalYear } = state.sheets ?? {};
          dispatch({ type: "task-asked", task: { do: "make-new-year", choice, fiscalYear } });
        }}
        onStop={stop}
      />
    );
  }
  if (sheetsPage.at === "readings") {
    return sheets ? (
      <ReadingsPage overview={sheets} focused={arrived} onBack={toList} onJump={jumpTo} />
    ) : null;
  }
  const sheet =
    sheetsPage.at === "sheet" ? sheets?.sheets.find((each) => each.sheet === sheetsPage.sheet) : undefined;
  if (!sheet || !sheets) return null;
  return (
    <SheetPage
      sheet={sheet}
      overview={sheets}
      focused={arrived}
      disabled={disabled}
      onBack={toList}
      onJump={jumpTo}
      onDecide={(decision) => {
        const { fiscalYear } = sheets;
        dispatch({ type: "task-asked", task: { do: "decide-reading", decision, fiscalYear } });
      }}
      askSelected={askSelected}
    />
  );
}
