import { useId } from "react";
import type { PersonalWordOffer } from "../../../../app/publication/publication";
import { usePaneLanguage } from "../../../pane-language";
import type { PublicationDraft } from "./publication-draft";
import { usePublicationMessages } from "./use-publication-messages";
import { usePageParts } from "../../page-parts";

interface WordsPartProps {
  readonly words: readonly PersonalWordOffer[];
  readonly draft: PublicationDraft;
  readonly disabled: boolean;
  readonly onDraft: (draft: PublicationDraft) => void;
}

/** Words by which somebody may be known: each is masked unless it is chosen to stand. */
export function WordsPart({ words: offers, draft, disabled, onDraft }: WordsPartProps) {
  const { styles, Checkbox, SectionHeading } = usePageParts();
  const heading = useId();
  const { messages } = usePaneLanguage();
  const texts = usePublicationMessages();
  const keep = (words: string, isKept: boolean) => {
    const kept = new Set(draft.keep);
    if (isKept) kept.add(words);
    else kept.delete(words);
    onDraft({ ...draft, keep: kept });
  };
  return (
    <section aria-labelledby={heading}>
      <SectionHeading id={heading}>{texts.words}</SectionHeading>
      <p className={styles.note}>{texts.wordsNote}</p>
      <ul className={styles.plainList}>
        {offers.map(({ words, datum, sheets }) => (
          <li key={words}>
            <Checkbox
              label={texts.word(words, texts.datum[datum], sheets.join(messages.report.listSeparator))}
              checked={draft.keep.has(words)}
              disabled={disabled}
              onChange={(_, { checked }) => {
                keep(words, checked === true);
              }}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
