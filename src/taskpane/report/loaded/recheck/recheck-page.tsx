import type { ReportRecheck } from "../../../../app/proof/report-recheck";
import { usePaneLanguage } from "../../../pane-language";
import { jumpName } from "../../../place-name";
import type { Jump } from "../../../task";
import { RecheckDifferenceLine } from "./recheck-difference-line";
import { RecountDetails } from "./recount-details";
import { useRecheckMessages } from "./use-recheck-messages";
import { usePageParts } from "../../page-parts";

interface RecheckPageProps {
  /** Undefined until it is known. */
  readonly recheck: ReportRecheck | undefined;
  readonly disabled: boolean;
  readonly onRecheck: () => void;
  readonly onJump: (jump: Jump) => void;
}

/** 再点検: whether the report as it stands says what the records say, and where it does not. */
export function RecheckPage({ recheck, disabled, onRecheck, onJump }: RecheckPageProps) {
  const { styles, Button, MessageBar, MessageBarBody, PagedList } = usePageParts();
  const texts = useRecheckMessages();
  return (
    <>
      <p className={styles.note}>{texts.note}</p>
      {recheck && (
        <>
          <Verdict recheck={recheck} />
          {recheck.rounding && (
            <MessageBar intent="warning" layout="multiline">
              <MessageBarBody className={styles.message}>
                {texts.roundingChanged(recheck.rounding.written, recheck.rounding.now)}
              </MessageBarBody>
            </MessageBar>
          )}
          {recheck.differences.length > 0 && (
            <PagedList
              label={texts.differences}
              items={recheck.differences}
              itemKey={(difference) => `${jumpName(difference)} ${difference.what}`}
              itemClassName={styles.item}
            >
              {(difference) => <RecheckDifferenceLine difference={difference} onJump={onJump} />}
            </PagedList>
          )}
          <RecountDetails sentences={recheck.sentences} otherSources={recheck.otherSources} onJump={onJump} />
        </>
      )}
      {(recheck !== undefined || !disabled) && (
        <div>
          <Button disabled={disabled} onClick={onRecheck}>
            {texts.again}
          </Button>
        </div>
      )}
    </>
  );
}

function Verdict({ recheck: { compared, differences } }: { readonly recheck: ReportRecheck }) {
  const { styles, MessageBar, MessageBarBody } = usePageParts();
  const { number } = usePaneLanguage();
  const texts = useRecheckMessages();
  const verdict = () => {
    if (differences.length > 0) {
      const words = texts.someDiffer(number(differences.length), number(compared));
      return { intent: "error" as const, words };
    }
    if (compared === 0) return { intent: "warning" as const, words: texts.nothingCompared };
    return { intent: "success" as const, words: texts.allEqual(number(compared)) };
  };
  const { intent, words } = verdict();
  return (
    <MessageBar intent={intent} layout="multiline">
      <MessageBarBody className={styles.message}>{words}</MessageBarBody>
    </MessageBar>
  );
}
