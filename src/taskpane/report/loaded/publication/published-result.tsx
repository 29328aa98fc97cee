import { useEffect, useId, useRef } from "react";
import type { PublishedFile, PublishedFiles } from "../../../../app/publication/publication";
import { usePaneLanguage } from "../../../pane-language";
import type { MadePublication } from "../../report-inner-page";
import { sectionLabel } from "../../section-name";
import { usePublicationMessages } from "./use-publication-messages";
import { usePageParts } from "../../page-parts";

const FILES = ["book", "csv"] as const;

interface PublishedResultProps {
  readonly made: MadePublication;
  /** False where something else was chosen since they were made: then there is nothing to save. */
  readonly isAsChosen: boolean;
  readonly disabled: boolean;
  readonly onHandOver: (files: PublishedFiles, what: PublishedFile) => void;
}

/** What the files hold and what was left out of them, and the way to keep each. */
export function PublishedResult({ made, isAsChosen, disabled, onHandOver }: PublishedResultProps) {
  const { styles, Button } = usePageParts();
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const { messages, number } = usePaneLanguage();
  const texts = usePublicationMessages();
  const { choice, files, handed } = made;
  const { sections, suppressed, figures, almostAllHidden, stories, masked } = files;
  const names = { book: files.bookName, csv: files.csvName };
  useEffect(() => {
    heading.current?.focus();
  }, [files]);
  const isNext = (file: PublishedFile) => FILES.find((each) => handed[each] === undefined) === file;
  return (
    <section className={styles.column} aria-labelledby={id}>
      <h2 id={id} ref={heading} tabIndex={-1} className={styles.heading}>
        {texts.made}
      </h2>
      <ul className={styles.list}>
        <li>{texts.sections(number(sections.length))}</li>
        <li>
          {suppressed > 0 && choice.suppress
            ? texts.suppressed(number(suppressed), number(figures), number(choice.suppress.below))
            : texts.nothingSuppressed}
        </li>
        {almostAllHidden.length > 0 && (
          <li>
            {texts.almostAllHidden(
              almostAllHidden
                .map(({ section, title }) => sectionLabel({ id: section, title }))
                .join(messages.report.listSeparator),
            )}
          </li>
        )}
        {stories.published + stories.leftOut > 0 && (
          <li>{texts.storiesPublished(number(stories.published), number(stories.leftOut))}</li>
        )}
        {masked > 0 && <li>{texts.masked(number(masked))}</li>}
      </ul>
      {!isAsChosen && <p className={styles.text}>{texts.madeOtherwise}</p>}
      {(isAsChosen ? FILES : []).map((file) => {
        const how = handed[file];
        return (
          <div key={file}>
            <Button
              appearance={isNext(file) ? "primary" : "secondary"}
              disabledFocusable={disabled}
              onClick={() => {
                onHandOver(files, file);
              }}
            >
              {texts.save[file]}
            </Button>
            <p className={styles.note}>{names[file]}</p>
            {how && <p className={styles.text}>{messages.standing.handed(file, how)}</p>}
          </div>
        );
      })}
      <p className={styles.note}>{texts.lookOver}</p>
    </section>
  );
}
