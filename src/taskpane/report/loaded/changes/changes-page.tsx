import { useId, type ReactNode } from "react";
import type { FollowingReference } from "../../../../app/report-changes/report-change";
import type { ReportPreview } from "../../../../app/report-outcome";
import type { Language } from "../../../../domain/text/language";
import { usePaneLanguage } from "../../../pane-language";
import { jumpName } from "../../../place-name";
import type { Jump } from "../../../task";
import { figureLabel } from "../../figure-label";
import { figureValue } from "../../figure-value";
import { JumpLink } from "../jump-link";
import type { ChangesMessages } from "./changes-messages";
import { CHANGES_EN } from "./changes-messages.en";
import { CHANGES_JA } from "./changes-messages.ja";
import { usePageParts } from "../../page-parts";

const CHANGES: Readonly<Record<Language, ChangesMessages>> = { ja: CHANGES_JA, en: CHANGES_EN };

interface ChangesPageProps {
  /** Undefined until it is known. */
  readonly preview: ReportPreview | undefined;
  readonly onJump: (jump: Jump) => void;
}

/** What building would change of the report that stands there, figure by figure. */
export function ChangesPage({ preview, onJump }: ChangesPageProps) {
  const { styles, PagedList } = usePageParts();
  const language = usePaneLanguage();
  const { number } = language;
  const texts = CHANGES[language.language];
  if (!preview) return null;
  const { changes, textChanges, references = [], sections } = preview;
  const added = new Set(sections.flatMap(({ how, sheet }) => (how === "added" ? [sheet] : [])));
  const isNothing = changes.length + textChanges.length + references.length === 0;
  return (
    <>
      <p className={styles.note}>{isNothing ? texts.none : texts.note}</p>
      {changes.length > 0 && (
        <Part heading={texts.figures(number(changes.length))}>
          {(label) => (
            <PagedList label={label} items={changes} itemKey={jumpName} itemClassName={styles.item}>
              {({ sheet, cell, name, before, after }) => (
                <>
                  <Place jump={{ sheet, cell }} isNew={added.has(sheet)} onJump={onJump} />{" "}
                  {figureLabel(name, language)}
                  <div className={styles.figures}>
                    {figureValue(before, name, language)} {texts.becomes}{" "}
                    <span className={styles.strong}>{figureValue(after, name, language)}</span>
                  </div>
                </>
              )}
            </PagedList>
          )}
        </Part>
      )}
      {textChanges.length > 0 && (
        <Part heading={texts.texts(number(textChanges.length))}>
          {(label) => (
            <PagedList label={label} items={textChanges} itemKey={jumpName} itemClassName={styles.item}>
              {({ sheet, cell, what, before, after }) => (
                <>
                  <Place jump={{ sheet, cell }} isNew={added.has(sheet)} onJump={onJump} />{" "}
                  {texts.textWhat[what]}
                  <div>
                    {figureValue(before, undefined, language)} {texts.becomes}{" "}
                    {figureValue(after, undefined, language)}
                  </div>
                </>
              )}
            </PagedList>
          )}
        </Part>
      )}
      {references.length > 0 && (
        <Part heading={texts.references(number(references.length))}>
          {(label) => (
            <PagedList label={label} items={references} itemKey={referenceName} itemClassName={styles.item}>
              {(reference) => (
                <>
                  <Referring reference={reference} onJump={onJump} />
                  <div>{texts.follows[reference.follows](reference.to)}</div>
                </>
              )}
            </PagedList>
          )}
        </Part>
      )}
    </>
  );
}

function referenceName({ from }: FollowingReference): string {
  return "name" in from ? from.name : jumpName(from);
}

interface PartProps {
  readonly heading: string;
  readonly children: (label: string) => ReactNode;
}

function Part({ heading, children }: PartProps) {
  const { SectionHeading } = usePageParts();
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <SectionHeading id={id}>{heading}</SectionHeading>
      {children(heading)}
    </section>
  );
}

interface PlaceProps {
  readonly jump: Jump;
  /** True where its sheet does not stand there yet. */
  readonly isNew: boolean;
  readonly onJump: (jump: Jump) => void;
}

function Place({ jump, isNew, onJump }: PlaceProps) {
  return isNew ? <span>{jumpName(jump)}</span> : <JumpLink jump={jump} onJump={onJump} />;
}

interface ReferringProps {
  readonly reference: FollowingReference;
  readonly onJump: (jump: Jump) => void;
}

function Referring({ reference, onJump }: ReferringProps) {
  const { from } = reference;
  return "name" in from ? <span>{from.name}</span> : <JumpLink jump={from} onJump={onJump} />;
}
