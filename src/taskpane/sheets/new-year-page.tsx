import {
  Button,
  Checkbox,
  Field,
  makeStyles,
  Radio,
  RadioGroup,
  Select,
  tokens,
} from "@fluentui/react-components";
import { ChevronLeftRegular } from "@fluentui/react-icons/svg/chevron-left";
import { useId } from "react";
import type { NewYearChoice, NewYearOffer, OpenCasesOffer } from "../../app/new-year";
import type { NewYearProgress, SkippedRecordSheet } from "../../app/new-year-sheets";
import type { FiscalYear } from "../../domain/calendar/fiscal-year";
import { RECORD_KIND_IDS, type RecordKindId } from "../../domain/records/record-kind-id";
import { Disclosure } from "../disclosure";
import { PageHeading } from "../page-heading";
import { usePaneLanguage, type PaneLanguage } from "../pane-language";
import { SectionHeading } from "../section-heading";
import { WritingProgress } from "../writing-progress";

const useStyles = makeStyles({
  back: { minWidth: "auto", paddingLeft: 0, alignSelf: "flex-start" },
  kinds: { display: "grid", gridTemplateColumns: "1fr 1fr" },
  text: { margin: 0, overflowWrap: "anywhere" },
  note: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalXL, overflowWrap: "anywhere" },
  fieldset: { margin: 0, padding: 0, border: "none", minWidth: 0 },
});

interface NewYearPageProps {
  readonly choice: NewYearChoice;
  readonly offer: NewYearOffer | undefined;
  readonly years: readonly FiscalYear[];
  /** The year that 設定 names. */
  readonly yearOfSettings: FiscalYear | undefined;
  readonly focused: boolean;
  readonly disabled: boolean;
  /** Undefined while nothing is being written. */
  readonly writing:
    { readonly progress: NewYearProgress | undefined; readonly stopping: boolean } | undefined;
  readonly onBack: () => void;
  readonly onChoose: (choice: NewYearChoice) => void;
  readonly onMake: (choice: NewYearChoice) => void;
  readonly onStop: () => void;
}

function withKind(kinds: readonly RecordKindId[], kind: RecordKindId, chosen: boolean) {
  return RECORD_KIND_IDS.filter((each) => (each === kind ? chosen : kinds.includes(each)));
}

/** 新年度のシートを作る: what is to be made, said before anything is. */
export function NewYearPage(props: NewYearPageProps) {
  const { choice, offer, years, yearOfSettings, focused, disabled, writing } = props;
  const { onBack, onChoose, onMake, onStop } = props;
  const styles = useStyles();
  const { messages, number } = usePaneLanguage();
  const { newYear } = messages;
  const kindsLabel = useId();
  if (writing) {
    const { progress, stopping } = writing;
    return (
      <WritingProgress
        label={newYear.progress}
        doing={progress ? newYear.writing(progress.sheet) : messages.busy.makeSheets}
        steps={
          progress && {
            done: progress.done,
            of: progress.of,
            text: newYear.step(number(progress.done), number(progress.of)),
          }
        }
        stopping={stopping}
        onStop={onStop}
      />
    );
  }
  return (
    <>
      <Button className={styles.back} appearance="subtle" icon={<ChevronLeftRegular />} onClick={onBack}>
        {messages.back}
      </Button>
      <PageHeading focused={focused}>{newYear.heading}</PageHeading>
      <Field label={newYear.year}>
        <Select
          value={choice.fiscalYear}
          disabled={disabled}
          onChange={(_, { value }) => {
            onChoose({ ...choice, fiscalYear: Number(value) });
          }}
        >
          {years.map((year) => (
            <option key={year} value={year}>
              {messages.fiscalYearName(year)}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={newYear.by}>
        <RadioGroup
          layout="horizontal"
          value={choice.by}
          disabled={disabled}
          onChange={(_, { value }) => {
            onChoose({ ...choice, by: value === "year" ? "year" : "month" });
          }}
        >
          <Radio value="month" label={newYear.byMonth} />
          <Radio value="year" label={newYear.byYear} />
        </RadioGroup>
      </Field>
      <fieldset className={styles.fieldset} aria-labelledby={kindsLabel}>
        <SectionHeading id={kindsLabel}>{newYear.kinds}</SectionHeading>
        <div className={styles.kinds}>
          {RECORD_KIND_IDS.map((kind) => (
            <Checkbox
              key={kind}
              label={messages.kinds[kind]}
              checked={choice.kinds.includes(kind)}
              disabled={disabled}
              onChange={(_, { checked }) => {
                onChoose({ ...choice, kinds: withKind(choice.kinds, kind, checked === true) });
              }}
            />
          ))}
        </div>
      </fieldset>
      {offer?.openCases && choice.kinds.includes("carriedCase") && (
        <OpenCases
          offer={offer.openCases}
          checked={choice.withOpenCases}
          disabled={disabled}
          onCheck={(withOpenCases) => {
            onChoose({ ...choice, withOpenCases });
          }}
        />
      )}
      {yearOfSettings !== undefined && yearOfSettings !== choice.fiscalYear && (
        <p className={styles.note}>{newYear.changeSettings(messages.fiscalYearName(choice.fiscalYear))}</p>
      )}
      {offer && (
        <Plan
          offer={offer}
          disabled={disabled}
          onMake={() => {
            onMake(choice);
          }}
        />
      )}
    </>
  );
}

interface OpenCasesProps {
  readonly offer: OpenCasesOffer;
  readonly checked: boolean;
  readonly disabled: boolean;
  readonly onCheck: (checked: boolean) => void;
}

/** How the open cases compare with 月末件数 of March. */
function comparison(
  { caseNumbers, monthEnd }: OpenCasesOffer,
  { messages: { newYear }, number }: PaneLanguage,
): string {
  if (monthEnd === null) return newYear.openCasesUnknown;
  return monthEnd === caseNumbers.length
    ? newYear.openCasesAgree(number(monthEnd))
    : newYear.openCasesDiffer(number(caseNumbers.length), number(monthEnd));
}

/** The cases that are open at year end, offered for the list of carried cases. */
function OpenCases({ offer, checked, disabled, onCheck }: OpenCasesProps) {
  const styles = useStyles();
  const language = usePaneLanguage();
  const { messages, number } = language;
  const { newYear, sheets, carried } = messages;
  const { caseNumbers } = offer;
  return (
    <div>
      <Checkbox
        label={newYear.withOpenCases(number(caseNumbers.length))}
        checked={checked}
        disabled={disabled}
        onChange={(_, data) => {
          onCheck(data.checked === true);
        }}
      />
      <p className={styles.note}>{comparison(offer, language)}</p>
      {caseNumbers.length > 0 && (
        <Disclosure label={carried.numbers}>
          <p className={styles.text}>{caseNumbers.join(sheets.listSeparator)}</p>
        </Disclosure>
      )}
    </div>
  );
}

function skippedText(
  { because, sheet, present }: SkippedRecordSheet,
  { messages: { newYear } }: PaneLanguage,
): string {
  return because === "name-taken" ? newYear.nameTaken(present) : newYear.alreadyKept(sheet, present);
}

interface PlanProps {
  readonly offer: NewYearOffer;
  readonly disabled: boolean;
  readonly onMake: () => void;
}

/** Which sheets would be made and which are there already. */
function Plan({ offer: { preview }, disabled, onMake }: PlanProps) {
  const styles = useStyles();
  const heading = useId();
  const language = usePaneLanguage();
  const { messages, number } = language;
  const { newYear } = messages;
  const { sheets, skipped } = preview;
  return (
    <section aria-labelledby={heading}>
      <SectionHeading id={heading}>{newYear.plan(number(sheets.length))}</SectionHeading>
      {sheets.length === 0 ? (
        <p className={styles.text}>{newYear.nothingToMake}</p>
      ) : (
        <>
          <Button appearance="primary" size="large" disabled={disabled} onClick={onMake}>
            {newYear.make(number(sheets.length))}
          </Button>
          <Disclosure label={newYear.planList}>
            <ul className={styles.list}>
              {sheets.map(({ sheet }) => (
                <li key={sheet}>{sheet}</li>
              ))}
            </ul>
          </Disclosure>
        </>
      )}
      {skipped.length > 0 && (
        <Disclosure label={newYear.skipped(number(skipped.length))}>
          <ul className={styles.list}>
            {skipped.map((each) => (
              <li key={each.sheet}>{skippedText(each, language)}</li>
            ))}
          </ul>
        </Disclosure>
      )}
      <p className={styles.note}>{newYear.untouched}</p>
    </section>
  );
}
