import { Link, makeStyles, tokens } from "@fluentui/react-components";
import type { SheetReading } from "../../app/sheets-overview";
import { usePaneLanguage } from "../pane-language";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXXS} 0`,
  },
  link: { textAlign: "start", overflowWrap: "anywhere" },
  note: {
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: "tabular-nums",
    overflowWrap: "anywhere",
  },
});

interface SheetLineProps {
  readonly sheet: SheetReading;
  /** What stands behind the name. */
  readonly note: string;
  readonly onOpen: (sheet: string) => void;
}

/** A sheet's name, which leads to how it is read, and what there is to say of it. */
export function SheetLine({ sheet, note, onOpen }: SheetLineProps) {
  const styles = useStyles();
  const { sheets } = usePaneLanguage().messages;
  const { sheet: name, source, visibility } = sheet;
  const notes = [
    note,
    ...(visibility === "visible" ? [] : [sheets.hiddenSheet]),
    ...(source === undefined ? [] : [sheets.fromBook(source)]),
  ];
  return (
    <div className={styles.root}>
      <Link
        inline
        as="button"
        className={styles.link}
        aria-label={sheets.openDetails(name)}
        onClick={() => {
          onOpen(name);
        }}
      >
        {name}
      </Link>
      <span className={styles.note}>{notes.filter((each) => each !== "").join(" ・ ")}</span>
    </div>
  );
}
