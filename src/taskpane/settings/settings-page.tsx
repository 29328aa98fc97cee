import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";
import type { OfficeSettings } from "../../domain/settings/office-settings";
import { usePaneLanguage, type PaneLanguage } from "../pane-language";
import { SectionHeading } from "../section-heading";
import type { Jump } from "../task";

const useStyles = makeStyles({
  text: { margin: 0, overflowWrap: "anywhere" },
  note: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  list: {
    display: "grid",
    gridTemplateColumns: "auto 1fr",
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXXS,
    margin: 0,
  },
  value: { margin: 0, overflowWrap: "anywhere", textAlign: "right" },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface SettingsPageProps {
  readonly settings: OfficeSettings;
  /** Where nothing tells the year, a new 設定 would name one that nobody chose. */
  readonly isYearKnown: boolean;
  /** Items that an existing 設定 has no row for. */
  readonly missingItems: readonly string[];
  readonly disabled: boolean;
  readonly onMake: () => void;
  readonly onJump: (jump: Jump) => void;
}

/** What the office has said, in the order in which it matters. */
function saidItems(settings: OfficeSettings, { messages, number }: PaneLanguage) {
  const { settings: texts } = messages;
  const count = (value: number | undefined) => (value === undefined ? texts.unsaid : number(value));
  const { centreName, fiscalYear, openingCaseload, population, rounding, monthBasis, earlierYears } =
    settings;
  const years = [...new Set([...earlierYears.values()].flat().map((year) => year.fiscalYear))];
  const shown = years.sort((a, b) => b - a).map(messages.shortFiscalYear);
  return [
    { label: texts.centreName, value: centreName === "" ? texts.unsaid : centreName },
    {
      label: texts.fiscalYear,
      value: fiscalYear === undefined ? texts.unsaid : messages.fiscalYearName(fiscalYear),
    },
    { label: texts.openingCaseload, value: count(openingCaseload) },
    { label: texts.population, value: count(population) },
    { label: texts.rounding, value: texts.roundings[rounding] },
    { label: texts.monthBasis, value: texts.monthBases[monthBasis] },
    { label: texts.earlierYears, value: shown.length === 0 ? texts.unsaid : shown.join(" ") },
  ];
}

/** 設定: what the office has said, and the sheets on which it stands. */
export function SettingsPage(props: SettingsPageProps) {
  const { settings, isYearKnown, missingItems, disabled, onMake, onJump } = props;
  const styles = useStyles();
  const said = useId();
  const lists = useId();
  const language = usePaneLanguage();
  const { messages, number } = language;
  const { settings: texts, sheets } = messages;
  const { sheet, issues, reading, codeLists } = settings;
  const [firstIssue] = issues;
  return (
    <>
      {sheet === undefined ? (
        <>
          <p className={styles.text}>{texts.none}</p>
          <div>
            <Button appearance="primary" size="large" disabled={disabled || !isYearKnown} onClick={onMake}>
              {texts.make}
            </Button>
          </div>
          <p className={styles.note}>{isYearKnown ? texts.makeNote : texts.yearFirst}</p>
        </>
      ) : (
        <div className={styles.actions}>
          <OpenSheet sheet={sheet} label={texts.open} onJump={onJump} />
          {reading.sheet !== undefined && (
            <OpenSheet sheet={reading.sheet} label={texts.openReading} onJump={onJump} />
          )}
        </div>
      )}
      {sheet !== undefined && missingItems.length > 0 && (
        <div>
          <p className={styles.text}>{texts.missingItems(missingItems.join(sheets.listSeparator))}</p>
          <Button disabled={disabled} onClick={onMake}>
            {texts.addItems(number(missingItems.length))}
          </Button>
          <p className={styles.note}>{texts.addItemsNote}</p>
        </div>
      )}
      {sheet !== undefined && firstIssue && (
        <div>
          <p className={styles.text}>{texts.problems(number(issues.length))}</p>
          <p className={styles.note}>{texts.problemsNote}</p>
          <Button
            size="small"
            onClick={() => {
              onJump({ sheet, cell: firstIssue.cell });
            }}
          >
            {messages.findings.goToCell}
          </Button>
        </div>
      )}
      <section aria-labelledby={said}>
        <SectionHeading id={said}>{texts.said}</SectionHeading>
        <dl className={styles.list}>
          {saidItems(settings, language).map(({ label, value }) => [
            <dt key={`${label} label`}>{label}</dt>,
            <dd key={label} className={styles.value}>
              {value}
            </dd>,
          ])}
        </dl>
      </section>
      <section aria-labelledby={lists}>
        <SectionHeading id={lists}>{texts.lists}</SectionHeading>
        <p className={styles.text}>
          {Object.values(codeLists)
            .map(({ label, codes }) => texts.codes(label, number(codes.length)))
            .join(sheets.listSeparator)}
        </p>
      </section>
    </>
  );
}

interface OpenSheetProps {
  readonly sheet: string;
  readonly label: string;
  readonly onJump: (jump: Jump) => void;
}

function OpenSheet({ sheet, label, onJump }: OpenSheetProps) {
  return (
    <Button
      onClick={() => {
        onJump({ sheet, cell: undefined });
      }}
    >
      {label}
    </Button>
  );
}
