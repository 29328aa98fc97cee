import { Button, MessageBar, MessageBarActions, MessageBarBody, Spinner } from "@fluentui/react-components";
import { useEffect, useMemo, useState, type ReactNode } from "react";
import { HOST_ERROR_TEXTS } from "../../app/messages";
import { usePaneLanguage } from "../pane-language";
import { PagePartsContext } from "./page-parts";
import { PAGE_CONTROLS } from "./page-parts-offered";
import { usePageStyles } from "./page-styles";
import { loadReportPages, type ReportPages } from "./load-report-pages";

interface WithReportPagesProps {
  readonly children: (pages: ReportPages) => ReactNode;
  /** Throws HostError where they cannot be fetched. */
  readonly load?: () => Promise<ReportPages>;
}

/** Shows what comes in a file of its own, and that it could not be fetched. */
export function WithReportPages({ children, load = loadReportPages }: WithReportPagesProps) {
  const styles = usePageStyles();
  const parts = useMemo(() => ({ ...PAGE_CONTROLS, styles }), [styles]);
  const { messages, text } = usePaneLanguage();
  const [pages, setPages] = useState<ReportPages>();
  const [attempt, setAttempt] = useState(0);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    let left = false;
    load().then(
      (loaded) => {
        if (!left) setPages(loaded);
      },
      () => {
        if (!left) setFailed(true);
      },
    );
    return () => {
      left = true;
    };
  }, [load, attempt]);
  if (pages) return <PagePartsContext.Provider value={parts}>{children(pages)}</PagePartsContext.Provider>;
  return (
    <>
      {!failed && <Spinner size="tiny" label={messages.standing.loading} />}
      <div role="alert">
        {failed && (
          <MessageBar intent="error" layout="multiline">
            <MessageBarBody>{text(HOST_ERROR_TEXTS["part-not-loaded"])}</MessageBarBody>
            <MessageBarActions>
              <Button
                onClick={() => {
                  setFailed(false);
                  setAttempt(attempt + 1);
                }}
              >
                {messages.retry}
              </Button>
            </MessageBarActions>
          </MessageBar>
        )}
      </div>
    </>
  );
}
