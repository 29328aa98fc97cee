import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import type { SheetReading, SheetsOverview, UnknownSpelling } from "../../app/sheets-overview";
import { unreadText } from "../../app/unread-texts";
import { FileButton } from "../file-button";
import { usePaneLanguage, type PaneLanguage } from "../pane-language";
import type { Jump } from "../task";
import { AskedSheets } from "./asked-sheets";
import { SheetGroup } from "./sheet-group";
import { groupSheets } from "./sheet-groups";
import { SpellingList } from "./spelling-list";

const useStyles = makeStyles({
  head: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalS,
  },
  count: { margin: 0, fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: "tabular-nums" },
  groups: { display: "flex", flexDirection: "column" },
  actions: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
});

export interface SheetsPageProps {
  readonly overview: SheetsOverview;
  readonly disabled: boolean;
  readonly onOpen: (sheet: string) => void;
  readonly onReadings: () => void;
  readonly onSpelling: (spelling: UnknownSpelling, code: string) => void;
  readonly onImport: (file: Uint8Array, book: string) => void;
  /** The chosen file cannot be read from the disk. */
  readonly onUnreadable: () => void;
  readonly onNewYear: () => void;
  readonly onJump: (jump: Jump) => void;
}

/** シート: every sheet of the office and how it is read, what must be settled first. */
export function SheetsPage(props: SheetsPageProps) {
  const { overview, disabled, onOpen, onReadings, onSpelling, onImport, onUnreadable, onNewYear, onJump } =
    props;
  const styles = useStyles();
  const language = usePaneLanguage();
  const { messages, number, text } = language;
  const { sheets } = messages;
  const { asked, kinds, totals, otherYears, unused } = groupSheets(overview.sheets);
  const read = overview.sheets.filter(({ state }) => state === "read" || state === "totals").length;
  const ofYear = overview.sheets.length - otherYears.length;
  const noteOf = (sheet: SheetReading) => sheetNote(sheet, overview, language);
  return (
    <>
      <div className={styles.head}>
        <p className={styles.count}>{sheets.readCount(number(read), number(ofYear))}</p>
        <Link as="button" onClick={onReadings}>
          {sheets.allReadings}
        </Link>
      </div>
      {asked.length > 0 && <AskedSheets asked={asked} onOpen={onOpen} />}
      <SpellingList
        spellings={overview.unknownSpellings}
        codeLists={overview.settings.codeLists}
        disabled={disabled}
        onMeans={onSpelling}
        onJump={onJump}
      />
      <div className={styles.groups}>
        {kinds.map(({ kind, sheets: own }) => (
          <SheetGroup
            key={kind}
            label={sheets.kindGroup(messages.kinds[kind], number(own.length))}
            sheets={own}
            noteOf={noteOf}
            onOpen={onOpen}
          />
        ))}
        {totals.length > 0 && (
          <SheetGroup
            label={sheets.totalsGroup(number(totals.length))}
            sheets={totals}
            noteOf={noteOf}
            onOpen={onOpen}
          />
        )}
        {otherYears.length > 0 && (
          <SheetGroup
            label={sheets.otherYearsGroup(number(otherYears.length))}
            sheets={otherYears}
            noteOf={({ unread }) => text(unreadText(unread))}
            onOpen={onOpen}
          />
        )}
        {unused.length > 0 && (
          <SheetGroup
            label={sheets.unusedGroup(number(unused.length))}
            sheets={unused}
            noteOf={({ unread }) => text(unreadText(unread))}
            onOpen={onOpen}
          />
        )}
      </div>
      <div className={styles.actions}>
        <FileButton
          label={sheets.importBook}
          note={sheets.importNote}
          disabled={disabled}
          onChoose={onImport}
          onUnreadable={onUnreadable}
        />
        <div>
          <Button disabled={disabled} onClick={onNewYear}>
            {sheets.newYear}
          </Button>
        </div>
      </div>
    </>
  );
}

/** The month, and how many records stand there. */
function sheetNote(
  sheet: SheetReading,
  { fiscalYear }: SheetsOverview,
  { messages, number }: PaneLanguage,
): string {
  if (sheet.state !== "read") return "";
  const { wholeYear, records } = messages.sheets;
  const { bindings, rows } = sheet.reading;
  const [first] = bindings;
  const isCarried = bindings.every(({ kind }) => kind === "carriedCase");
  const month = first?.month ? messages.monthLabel(first.month) : wholeYear;
  const when = fiscalYear === undefined || isCarried ? [] : [month];
  return [...when, records(number(rows.records))].join(" ・ ");
}
