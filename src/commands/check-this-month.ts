/** Checks the current month and shows its findings; a promise ends when they are there. */
export type CheckThisMonth = () => void | Promise<void>;

const listeners: CheckThisMonth[] = [];

/** 「今月を点検」 was pressed before anybody listened: called when somebody has carried it out. */
let unanswered: (() => void) | undefined;

/** Failures are for the listener to show. */
async function carryOut(listener: CheckThisMonth): Promise<void> {
  try {
    await listener();
  } catch {
    // It has been shown, or nobody can show it.
  }
}

/**
 * Whoever shows the pane hears of 「今月を点検」, also where it was pressed before; the last one that listens. Answers
 * how to stop.
 */
export function onCheckThisMonth(listener: CheckThisMonth): () => void {
  listeners.push(listener);
  const answered = unanswered;
  unanswered = undefined;
  if (answered) void carryOut(listener).then(answered);
  return () => {
    const at = listeners.indexOf(listener);
    if (at >= 0) listeners.splice(at, 1);
  };
}

/** Has the month checked by the pane, now or as soon as it is drawn. Ends when that is done. */
export function checkThisMonth(): Promise<void> {
  const listener = listeners.at(-1);
  if (listener) return carryOut(listener);
  return new Promise((resolve) => {
    const earlier = unanswered;
    unanswered = () => {
      earlier?.();
      resolve();
    };
  });
}
