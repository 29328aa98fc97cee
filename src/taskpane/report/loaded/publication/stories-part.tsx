import { useId } from "react";
import type { PublicationOffer } from "../../../../app/publication/publication";
import { usePaneLanguage } from "../../../pane-language";
import type { Jump } from "../../../task";
import { sectionLabel } from "../../section-name";
import { JumpLink } from "../jump-link";
import { usePublicationMessages } from "./use-publication-messages";
import { usePageParts } from "../../page-parts";

interface StoriesPartProps {
  readonly stories: PublicationOffer["stories"];
  readonly onJump: (jump: Jump) => void;
}

/** Which 事例 are published, and which of them stay out; nothing where there is none. */
export function StoriesPart({ stories: { confirmed, leftOut }, onJump }: StoriesPartProps) {
  const { styles, SectionHeading } = usePageParts();
  const heading = useId();
  const { number } = usePaneLanguage();
  const texts = usePublicationMessages();
  if (confirmed === 0 && leftOut.length === 0) return null;
  return (
    <section aria-labelledby={heading}>
      <SectionHeading id={heading}>{texts.stories}</SectionHeading>
      <p className={styles.text}>{texts.storiesConfirmed(number(confirmed))}</p>
      {leftOut.length > 0 && (
        <>
          <p className={styles.text}>{texts.storiesLeftOut(number(leftOut.length))}</p>
          <ul className={styles.list}>
            {leftOut.map(({ section, title, number: place, record }) => {
              const name = texts.story(sectionLabel({ id: section, title }), number(place));
              return (
                <li key={name}>
                  {name}{" "}
                  {record && (
                    <JumpLink
                      jump={{ sheet: record.sheet, cell: { row: record.row, column: 0 } }}
                      onJump={onJump}
                    />
                  )}
                </li>
              );
            })}
          </ul>
          <p className={styles.note}>{texts.storiesNote}</p>
        </>
      )}
    </section>
  );
}
