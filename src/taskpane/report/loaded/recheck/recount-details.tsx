import { useId } from "react";
import type { OtherSource, SentenceRecount } from "../../../../app/report-outcome";
import { usePaneLanguage } from "../../../pane-language";
import type { Jump } from "../../../task";
import { figureLabel } from "../../figure-label";
import { JumpLink } from "../jump-link";
import { useRecheckMessages } from "./use-recheck-messages";
import { usePageParts } from "../../page-parts";

const ORIGINS = ["ready-totals", "earlier-year", "settings"] as const;

interface RecountDetailsProps {
  readonly sentences: SentenceRecount | undefined;
  readonly otherSources: readonly OtherSource[];
  readonly onJump: (jump: Jump) => void;
}

/** The numbers in the staff's sentences, and the figures that no record stands behind. */
export function RecountDetails({ sentences, otherSources, onJump }: RecountDetailsProps) {
  const count = sentences
    ? sentences.agreeing + sentences.differing.length + sentences.notComparable.length
    : 0;
  return (
    <>
      {sentences && count > 0 && <Sentences sentences={sentences} onJump={onJump} />}
      {otherSources.length > 0 && <OtherSources sources={otherSources} onJump={onJump} />}
    </>
  );
}

interface SentencesProps {
  readonly sentences: SentenceRecount;
  readonly onJump: (jump: Jump) => void;
}

function Sentences({ sentences, onJump }: SentencesProps) {
  const { styles, Disclosure, SectionHeading } = usePageParts();
  const heading = useId();
  const language = usePaneLanguage();
  const { number } = language;
  const texts = useRecheckMessages();
  const { agreeing, differing, notComparable } = sentences;
  return (
    <section aria-labelledby={heading}>
      <SectionHeading id={heading}>{texts.sentences}</SectionHeading>
      {agreeing > 0 && <p className={styles.text}>{texts.sentencesEqual(number(agreeing))}</p>}
      {differing.length > 0 && (
        <>
          <p className={styles.text}>{texts.sentencesDiffer(number(differing.length))}</p>
          <ul className={styles.list}>
            {differing.map(({ sheet, cell, written, sentence, name, isNow }, index) => (
              <li key={`${index} ${sheet}`}>
                <JumpLink jump={{ sheet, cell }} onJump={onJump} />
                <div>{texts.sentenceIsNow(written, figureLabel(name, language), isNow)}</div>
                <div className={styles.note}>{sentence}</div>
              </li>
            ))}
          </ul>
        </>
      )}
      {notComparable.length > 0 && (
        <Disclosure label={texts.notComparable(number(notComparable.length))}>
          <p className={styles.note}>{texts.notComparableNote}</p>
          <ul className={styles.list}>
            {notComparable.map(({ sheet, cell, written, sentence }, index) => (
              <li key={`${index} ${sheet}`}>
                <JumpLink jump={{ sheet, cell }} onJump={onJump} /> {written}
                <div className={styles.note}>{sentence}</div>
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </section>
  );
}

interface OtherSourcesProps {
  readonly sources: readonly OtherSource[];
  readonly onJump: (jump: Jump) => void;
}

function OtherSources({ sources, onJump }: OtherSourcesProps) {
  const { styles, Disclosure, SectionHeading } = usePageParts();
  const heading = useId();
  const { number } = usePaneLanguage();
  const texts = useRecheckMessages();
  return (
    <section aria-labelledby={heading}>
      <SectionHeading id={heading}>{texts.otherSources}</SectionHeading>
      {ORIGINS.map((origin) => {
        const ofOrigin = sources.filter((source) => source.origin === origin);
        const count = ofOrigin.reduce((sum, { cells }) => sum + cells.length, 0);
        if (count === 0) return null;
        return (
          <Disclosure key={origin} label={texts.from[origin](number(count))}>
            <ul className={styles.list}>
              {ofOrigin.map(({ sheet, cells }) => (
                <li key={sheet}>
                  <JumpLink
                    jump={{ sheet, cell: cells[0] }}
                    words={texts.cellsOn(sheet, number(cells.length))}
                    onJump={onJump}
                  />
                </li>
              ))}
            </ul>
          </Disclosure>
        );
      })}
    </section>
  );
}
