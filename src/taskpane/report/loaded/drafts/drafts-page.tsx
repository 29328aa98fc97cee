import { useState } from "react";
import type { DraftOffers, SectionDrafts } from "../../../../app/drafts/draft-offers";
import type { Language } from "../../../../domain/text/language";
import { usePaneLanguage } from "../../../pane-language";
import type { Jump } from "../../../task";
import { sectionLabel } from "../../section-name";
import type { DraftsMessages } from "./drafts-messages";
import { DRAFTS_EN } from "./drafts-messages.en";
import { DRAFTS_JA } from "./drafts-messages.ja";
import { SectionSentences } from "./section-sentences";
import { usePageParts } from "../../page-parts";

const DRAFTS: Readonly<Record<Language, DraftsMessages>> = { ja: DRAFTS_JA, en: DRAFTS_EN };

interface DraftsPageProps {
  /** Undefined until they are known. */
  readonly offers: DraftOffers | undefined;
  readonly disabled: boolean;
  readonly onInsert: (section: string, sentences: readonly string[]) => void;
  readonly onJump: (jump: Jump) => void;
}

/** Of what is chosen, what can still be put in, in the order of the page. */
function chosenIn({ sentences }: SectionDrafts, chosen: ReadonlySet<string>): readonly string[] {
  return sentences.filter(({ id, stands }) => !stands && chosen.has(id)).map(({ id }) => id);
}

/** 分析文の案: sentences by section; none is chosen but by the user. */
export function DraftsPage({ offers, disabled, onInsert, onJump }: DraftsPageProps) {
  const { styles, Disclosure } = usePageParts();
  const { messages, number, language } = usePaneLanguage();
  const texts = DRAFTS[language];
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  if (!offers) return null;
  if (offers.sections.length === 0) return <p className={styles.text}>{messages.standing.nothingToDraft}</p>;
  const onChoose = (id: string, isChosen: boolean) => {
    const next = new Set(chosen);
    if (isChosen) next.add(id);
    else next.delete(id);
    setChosen(next);
  };
  return (
    <>
      <p className={styles.note}>{texts.note}</p>
      <ul className={styles.plainList}>
        {offers.sections.map((drafts) => {
          const { section, title, sentences } = drafts;
          const label = sectionLabel({ id: section, title });
          return (
            <li key={section}>
              <Disclosure label={texts.section(label, number(sentences.length))}>
                <SectionSentences
                  drafts={drafts}
                  label={label}
                  chosen={chosenIn(drafts, chosen)}
                  texts={texts}
                  disabled={disabled}
                  onChoose={onChoose}
                  onInsert={(ids) => {
                    onInsert(section, ids);
                  }}
                  onJump={onJump}
                />
              </Disclosure>
            </li>
          );
        })}
      </ul>
    </>
  );
}
