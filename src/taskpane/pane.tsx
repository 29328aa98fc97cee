import { makeStyles, tokens } from "@fluentui/react-components";
import type { Jisseki } from "../app/jisseki";
import { BusyLine } from "./busy-line";
import { DoneBar } from "./done-bar";
import { shownDone } from "./done-text";
import { LiveStatus } from "./live-status";
import { PanePage } from "./pane-page";
import { PlaceTabs, tabId } from "./place-tabs";
import { isShortWriting } from "./task";
import { taskThatTakesBack } from "./take-back";
import { TroubleBar } from "./trouble-bar";
import { usePane } from "./use-pane";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", boxSizing: "border-box", minHeight: "100vh" },
  page: { flexGrow: 1, padding: "10px" },
  // In sight however far the page is scrolled.
  messages: { position: "sticky", top: 0, zIndex: 1 },
  content: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
  // Over the page's foot, so that nothing moves when it comes and goes.
  foot: {
    position: "sticky",
    bottom: 0,
    padding: "6px 10px",
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

/** The task pane: its places, what went wrong, the page, and what it waits for. */
export function Pane({ jisseki }: { readonly jisseki: Jisseki }) {
  const styles = useStyles();
  const controls = usePane(jisseki);
  const { state, dispatch, jumpTo, stop } = controls;
  const { running, place } = state;
  const done = shownDone(state);
  const takeBack = done && taskThatTakesBack(done, state);
  const shownOnPage =
    (running?.do === "build" && place === "report") ||
    (running?.do === "make-new-year" && place === "sheets");
  return (
    <div className={styles.root}>
      <PlaceTabs
        place={place}
        onChoose={(chosen) => {
          dispatch({ type: "place-chosen", place: chosen });
        }}
      />
      <main className={styles.page}>
        <div className={styles.messages}>
          <TroubleBar
            trouble={state.trouble}
            onRetry={({ retry }) => {
              if (!retry) return;
              if ("task" in retry) dispatch({ type: "task-asked", task: retry.task });
              else jumpTo(retry.jump);
            }}
            onClose={() => {
              dispatch({ type: "trouble-closed" });
            }}
          />
          {done && (
            <DoneBar
              done={done}
              onClose={() => {
                dispatch({ type: "done-closed" });
              }}
              onJump={jumpTo}
              onMakeMonthly={
                done.what === "month-closed"
                  ? () => {
                      const { fiscalYear, month } = done;
                      dispatch({
                        type: "task-asked",
                        task: { do: "make-monthly-report", fiscalYear, month },
                      });
                    }
                  : undefined
              }
              onTakeBack={
                takeBack &&
                (() => {
                  dispatch({ type: "task-asked", task: takeBack });
                })
              }
            />
          )}
        </div>
        <div role="tabpanel" aria-labelledby={tabId(place)} className={styles.content}>
          <PanePage controls={controls} />
        </div>
      </main>
      {running && !shownOnPage && (
        <div className={styles.foot}>
          <BusyLine task={running} {...(!isShortWriting(running.do) && { onStop: stop })} />
        </div>
      )}
      <LiveStatus state={state} />
    </div>
  );
}
