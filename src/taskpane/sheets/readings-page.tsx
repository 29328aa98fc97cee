import type { SheetsOverview } from "../../app/sheets-overview";
import type { RowTally } from "../../domain/records/parse-table";
import { BackButton } from "../back-button";
import { PageHeading } from "../page-heading";
import { usePaneLanguage } from "../pane-language";
import type { Jump } from "../task";
import { ReadingLogList } from "./reading-log-list";
import { RowCounts } from "./row-counts";

interface ReadingsPageProps {
  readonly overview: SheetsOverview;
  readonly focused: boolean;
  readonly onBack: () => void;
  readonly onJump: (jump: Jump) => void;
}

const NO_ROWS: RowTally = { records: 0, totals: 0, notes: 0, empty: 0, asked: 0 };

function sum(a: RowTally, b: RowTally): RowTally {
  return {
    records: a.records + b.records,
    totals: a.totals + b.totals,
    notes: a.notes + b.notes,
    empty: a.empty + b.empty,
    asked: a.asked + b.asked,
  };
}

/** 読み取り結果: the rows of every sheet that is read, and every value that was read otherwise than it stands. */
export function ReadingsPage({ overview, focused, onBack, onJump }: ReadingsPageProps) {
  const { messages } = usePaneLanguage();
  const read = overview.sheets.filter((sheet) => sheet.state === "read");
  return (
    <>
      <BackButton onBack={onBack} />
      <PageHeading focused={focused}>{messages.sheets.allReadings}</PageHeading>
      <RowCounts rows={read.map(({ reading }) => reading.rows).reduce(sum, NO_ROWS)} />
      <ReadingLogList log={read.flatMap(({ log }) => log)} onJump={onJump} withSheet />
    </>
  );
}
