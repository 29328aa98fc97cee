import { useId, useState } from "react";
import type { LastYearOffer } from "../../../../app/last-year-offer";
import { usePaneLanguage } from "../../../pane-language";
import { usePageParts } from "../../page-parts";
import { holdsAnything, withoutDiffering } from "./differing-figures";
import { sectionLabel } from "../../section-name";
import type { SectionsDraft } from "../../sections-draft";

interface LastYearFoundProps {
  readonly offer: LastYearOffer;
  readonly sections: SectionsDraft;
  readonly disabled: boolean;
  readonly onTakeOver: (offer: LastYearOffer) => void;
}

/** What a file of last year holds, and what of it would be written where. */
export function LastYearFound({ offer, sections, disabled, onTakeOver }: LastYearFoundProps) {
  const { styles, Button, Checkbox, Disclosure, MessageBar, MessageBarBody } = usePageParts();
  const { messages, number } = usePaneLanguage();
  const { lastYear: texts } = messages;
  const [replaces, setReplaces] = useState(false);
  const { lastYear, differing } = offer;
  const { totals, words, fiscalYear } = lastYear;
  const notes = { written: useId(), replace: useId() };
  const taken = replaces ? offer : withoutDiffering(offer);
  const nameOf = (id: string) => {
    const choice = sections.find((each) => each.id === id);
    return choice ? sectionLabel(choice) : id;
  };
  const byMonth = [...totals.values()].filter((years) => years.some(({ months }) => months)).length;
  const ofTotals = [
    texts.sections(number(totals.size)),
    ...(byMonth > 0 ? [texts.byMonth(number(byMonth))] : []),
  ];
  return (
    <>
      <dl className={styles.facts}>
        <dt>{texts.year}</dt>
        <dd className={styles.fact}>{messages.fiscalYearName(fiscalYear)}</dd>
        <dt>{texts.totals}</dt>
        <dd className={styles.fact}>
          {totals.size === 0 ? texts.none : ofTotals.join(messages.report.listSeparator)}
        </dd>
        <dt>{texts.texts}</dt>
        <dd className={styles.fact}>{words.size === 0 ? texts.none : texts.textCount(number(words.size))}</dd>
      </dl>
      {totals.size > 0 && (
        <Disclosure label={texts.sectionList}>
          <ul className={styles.list}>
            {[...totals].map(([id, years]) => (
              <li key={id}>
                {texts.sectionYears(
                  nameOf(id),
                  years.map((year) => messages.shortFiscalYear(year.fiscalYear)).join(" "),
                )}
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
      {differing.length > 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody className={styles.message}>
            {texts.differing(number(differing.length))}
            <ul className={styles.list}>
              {differing.map(({ section, fiscalYear: year }) => (
                <li key={`${section} ${year}`}>
                  {texts.differs(nameOf(section), messages.shortFiscalYear(year))}
                </li>
              ))}
            </ul>
            <Checkbox
              label={texts.replace}
              checked={replaces}
              disabled={disabled}
              aria-describedby={notes.replace}
              onChange={(_, { checked }) => {
                setReplaces(checked === true);
              }}
            />
            <div id={notes.replace}>{texts.replaceNote}</div>
          </MessageBarBody>
        </MessageBar>
      )}
      {holdsAnything(taken) ? (
        <div>
          <Button
            appearance="primary"
            size="large"
            disabled={disabled}
            aria-describedby={notes.written}
            onClick={() => {
              onTakeOver(taken);
            }}
          >
            {texts.takeOver}
          </Button>
        </div>
      ) : (
        <p className={styles.text}>{texts.nothingLeft}</p>
      )}
      <p id={notes.written} className={styles.note}>
        {texts.writtenOn} {words.size > 0 && texts.textsNote}
      </p>
    </>
  );
}
