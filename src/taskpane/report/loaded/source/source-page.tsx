import type { EnteredLine, FedFigure, RecordLine } from "../../../../app/proof/figure-source";
import type { Language } from "../../../../domain/text/language";
import { usePaneLanguage } from "../../../pane-language";
import { jumpName } from "../../../place-name";
import type { Jump } from "../../../task";
import { figureLabel } from "../../figure-label";
import { figureValue } from "../../figure-value";
import { usePageParts } from "../../page-parts";
import type { ShownSource } from "../../report-inner-page";
import { sourceCount } from "../../source-title";
import { JumpLink } from "../jump-link";
import type { SourceMessages } from "./source-messages";
import { SOURCE_EN } from "./source-messages.en";
import { SOURCE_JA } from "./source-messages.ja";

const SOURCE: Readonly<Record<Language, SourceMessages>> = { ja: SOURCE_JA, en: SOURCE_EN };

interface SourcePageProps {
  readonly source: ShownSource;
  readonly onJump: (jump: Jump) => void;
}

/** The records behind the selected figure, or the figures that the selected record feeds. */
export function SourcePage({ source, onJump }: SourcePageProps) {
  const { styles } = usePageParts();
  const { language } = usePaneLanguage();
  const texts = SOURCE[language];
  return (
    <>
      <WhatIsBehind source={source} texts={texts} onJump={onJump} />
      <p className={styles.note}>{texts.note}</p>
    </>
  );
}

interface BehindProps<T> {
  readonly source: T;
  readonly texts: SourceMessages;
  readonly onJump: (jump: Jump) => void;
}

function WhatIsBehind({ source, texts, onJump }: BehindProps<ShownSource>) {
  const { styles } = usePageParts();
  switch (source.at) {
    case "figure":
      return <SourcesOfFigure source={source} texts={texts} onJump={onJump} />;
    case "record":
    case "entered":
      return <FedFigures source={source} texts={texts} onJump={onJump} />;
    case "words":
      return <p className={styles.text}>{texts.words}</p>;
  }
}

type FigureOfReport = Extract<ShownSource, { readonly at: "figure" }>;

function SourcesOfFigure({ source, texts, onJump }: BehindProps<FigureOfReport>) {
  const { styles } = usePageParts();
  const language = usePaneLanguage();
  const { number } = language;
  const { title, records, entered, origin, balance, value, name } = source;
  const hasSources = records.length > 0 || entered.length > 0;
  return (
    <>
      <p className={styles.text}>{title}</p>
      {balance && (
        <p className={styles.text}>
          {texts.balance(
            number(balance.before),
            number(balance.plus),
            number(balance.minus),
            figureValue(value, name, language),
          )}
        </p>
      )}
      {records.length === 0 && <p className={styles.text}>{texts.without[origin]}</p>}
      {hasSources && <p className={styles.text}>{sourceCount(source, language)}</p>}
      {isOtherNumber(source) && <p className={styles.note}>{texts.otherNumber}</p>}
      {records.length > 0 && (
        <PlaceList label={texts.records} lines={records.map(placeOfRecord)} onJump={onJump} />
      )}
      {entered.length > 0 && <PlaceList label={texts.entered} lines={entered} onJump={onJump} />}
    </>
  );
}

/** A clerk who counts the records below would miss some, or find too many. */
function isOtherNumber({ name, value, records }: FigureOfReport): boolean {
  const isCount = name.measure === "count" && typeof value === "number";
  return isCount && records.length > 0 && value !== records.length;
}

function placeOfRecord({ record, cell, description }: RecordLine): EnteredLine {
  return { sheet: record.sheet, cell, description };
}

interface PlaceListProps {
  readonly label: string;
  readonly lines: readonly EnteredLine[];
  readonly onJump: (jump: Jump) => void;
}

function PlaceList({ label, lines, onJump }: PlaceListProps) {
  const { styles, PagedList } = usePageParts();
  return (
    <PagedList label={label} items={lines} itemKey={jumpName} itemClassName={styles.item}>
      {({ sheet, cell, description }) => (
        <>
          <JumpLink jump={{ sheet, cell }} onJump={onJump} />
          {description !== "" && <div>{description}</div>}
        </>
      )}
    </PagedList>
  );
}

function FedFigures({
  source,
  texts,
  onJump,
}: BehindProps<{ readonly at: "record" | "entered"; readonly figures: readonly FedFigure[] }>) {
  const { styles, PagedList } = usePageParts();
  const language = usePaneLanguage();
  const { messages, number } = language;
  const { figures } = source;
  if (figures.length === 0) return <p className={styles.text}>{texts.noFigures}</p>;
  return (
    <>
      <p className={styles.text}>{messages.standing.fedFigures(number(figures.length))}</p>
      <PagedList
        label={texts.figures}
        items={figures}
        itemKey={({ sheet, cell }) => jumpName({ sheet, cell })}
        itemClassName={styles.item}
      >
        {({ sheet, cell, name, value }) => (
          <>
            <JumpLink jump={{ sheet, cell }} onJump={onJump} />
            <div>{texts.value(figureLabel(name, language), figureValue(value, name, language))}</div>
          </>
        )}
      </PagedList>
    </>
  );
}
