import type { RecheckDifference } from "../../../../app/proof/report-recheck";
import { usePaneLanguage, type PaneLanguage } from "../../../pane-language";
import { jumpName } from "../../../place-name";
import type { Jump } from "../../../task";
import { figureLabel } from "../../figure-label";
import { figureValue } from "../../figure-value";
import { JumpLink } from "../jump-link";
import type { RecheckMessages } from "./recheck-messages";
import { useRecheckMessages } from "./use-recheck-messages";
import { usePageParts } from "../../page-parts";

type Shown = Pick<RecheckDifference, "expected" | "found" | "name" | "isFoundAsText">;

function valueText(
  { expected, found, name, isFoundAsText }: Shown,
  texts: RecheckMessages,
  language: PaneLanguage,
): string {
  return texts.valueDiffers(
    figureValue(expected, name, language),
    isFoundAsText ? found : figureValue(found, name, language),
  );
}

/** What a count was when it was built; undefined where that is what the records say, or not known. */
function sinceText(
  { expected, found, name, written, since, what }: RecheckDifference,
  texts: RecheckMessages,
  language: PaneLanguage,
): string | undefined {
  if (written === undefined || since === undefined) return undefined;
  const shown = (value: string | number) => figureValue(value, name, language);
  if (since === "both") return texts.bothChanged(shown(written), shown(expected), shown(found));
  if (since === "typed" || what !== "value") return undefined;
  return texts.recordsChanged(shown(written), shown(expected));
}

/** What should stand there and what does; undefined where the kind says it all. */
function differenceText(
  difference: RecheckDifference,
  texts: RecheckMessages,
  language: PaneLanguage,
): string | undefined {
  const { what, expected, found } = difference;
  switch (what) {
    case "value":
    case "formula-lost":
    case "formula-changed":
      return sinceText(difference, texts, language) ?? valueText(difference, texts, language);
    case "text":
      return texts.textDiffers(String(expected), found);
    case "row-moved":
    case "row-missing":
    case "column-missing":
      return expected === "" ? undefined : texts.missing(String(expected));
    case "row-extra":
      return found === "" ? undefined : texts.extraRow(found);
    case "column-extra":
      return found === "" ? undefined : texts.extraColumn(found);
    case "name-missing":
    case "sheet-missing":
      return undefined;
  }
}

interface RecheckDifferenceLineProps {
  readonly difference: RecheckDifference;
  readonly onJump: (jump: Jump) => void;
}

/** One difference: where, of what kind, what should stand there, why, and what follows from it. */
export function RecheckDifferenceLine({ difference, onJump }: RecheckDifferenceLineProps) {
  const { styles, Disclosure } = usePageParts();
  const language = usePaneLanguage();
  const texts = useRecheckMessages();
  const { what, sheet, cell, name, isFoundAsText, followers } = difference;
  const since = what === "value" ? difference.since : undefined;
  const says = differenceText(difference, texts, language);
  return (
    <>
      <div className={styles.strong}>{since ? texts.since[since] : texts.what[what]}</div>
      <div>
        {what === "sheet-missing" ? sheet : <JumpLink jump={{ sheet, cell }} onJump={onJump} />}
        {name && ` ${figureLabel(name, language)}`}
      </div>
      {says !== undefined && <div>{says}</div>}
      {isFoundAsText && <div>{texts.numberAsText}</div>}
      <Disclosure label={texts.why}>
        <p className={styles.text}>{since ? texts.becauseSince[since] : texts.because[what]}</p>
      </Disclosure>
      {followers.length > 0 && (
        <Disclosure label={texts.followers(language.number(followers.length))}>
          <ul className={styles.list}>
            {followers.map((follower) => {
              const jump = { sheet, cell: follower.cell };
              return (
                <li key={jumpName(jump)}>
                  <JumpLink jump={jump} onJump={onJump} /> {valueText(follower, texts, language)}
                </li>
              );
            })}
          </ul>
        </Disclosure>
      )}
    </>
  );
}
