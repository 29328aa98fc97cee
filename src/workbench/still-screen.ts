import type { FUniver } from "@univerjs/presets";
import type { RequestSeries } from "./excel-host/request-series";

/** Whoever looks on sees this often what stands there by now. */
const LOOK_EVERY_MS = 2000;

/** Where one looks is shown at once, whoever goes there. */
const GOES_ELSEWHERE = new Set([
  "sheet.operation.set-worksheet-active",
  "sheet.operation.set-selections",
  "sheet.operation.set-scroll",
]);

/** Calls back whenever somebody goes to another sheet or cell, or scrolls. Returns how to stop. */
export function onGoingElsewhere(univer: FUniver, listener: () => void): () => void {
  const watching = univer.addEvent(univer.Event.CommandExecuted, ({ id }) => {
    if (GOES_ELSEWHERE.has(id)) listener();
  });
  return () => {
    watching.dispose();
  };
}

/** The spreadsheet's screen, as far as it can be held still. */
interface HeldScreen {
  readonly setDrawn: (isDrawn: boolean) => void;
  readonly onGoingElsewhere: (listener: () => void) => () => void;
}

/**
 * While requests of an add-in follow one another, the screen is drawn now and then only: the spreadsheet draws the
 * sheet that is seen anew after every change of any other, and a report is thousands of them. Returns how to stop.
 */
export function holdScreenDuring(series: RequestSeries, screen: HeldScreen): () => void {
  let looking: ReturnType<typeof setInterval> | undefined;
  const look = () => {
    if (!series.isUnderWay) return;
    screen.setDrawn(true);
    requestAnimationFrame(() => {
      if (series.isUnderWay) screen.setDrawn(false);
    });
  };
  const stopLooking = screen.onGoingElsewhere(look);
  const stop = series.onChange((isUnderWay) => {
    clearInterval(looking);
    screen.setDrawn(!isUnderWay);
    if (isUnderWay) looking = setInterval(look, LOOK_EVERY_MS);
  });
  return () => {
    clearInterval(looking);
    stopLooking();
    stop();
  };
}
