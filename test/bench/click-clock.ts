import type { Frame } from "playwright-core";

declare global {
  interface Window {
    /** Milliseconds from the click until what was awaited was on the screen. */
    __measured?: Promise<number>;
  }
}

/** Starts a clock in the pane: from the next click until a heading stands there, and is painted. */
function startClock(pane: Frame, heading: string): Promise<void> {
  return pane.evaluate((awaited) => {
    window.__measured = new Promise<number>((measured) => {
      document.addEventListener(
        "click",
        () => {
          const clicked = performance.now();
          const painted = () => {
            requestAnimationFrame(() => {
              setTimeout(() => {
                measured(performance.now() - clicked);
              });
            });
          };
          const observer = new MutationObserver(() => {
            if (![...document.querySelectorAll("h1, h2")].some(({ textContent }) => textContent === awaited))
              return;
            observer.disconnect();
            painted();
          });
          observer.observe(document, { childList: true, characterData: true, subtree: true });
        },
        { capture: true, once: true },
      );
    });
  }, heading);
}

/** Clicks, and answers how many milliseconds later that heading was on the screen. */
export async function clickUntil(pane: Frame, button: string, heading: string): Promise<number> {
  await startClock(pane, heading);
  await pane.getByRole("button", { name: button, exact: true }).click();
  const measured = await pane.evaluate(() => window.__measured);
  if (measured === undefined) throw new Error("no clock was started");
  return measured;
}
