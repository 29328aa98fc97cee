import { act, render } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { Language } from "../../src/domain/text/language";
import type { Jisseki } from "../../src/app/jisseki";
import { PaneRoot } from "../../src/taskpane/pane-root";
import { jissekiDouble } from "./jisseki-double";
import { PANE_LANGUAGES } from "./pane-languages";

// jsdom has no media queries; none of ours matches.
window.matchMedia = (media) =>
  Object.assign(new EventTarget(), {
    media,
    matches: false,
    onchange: null,
    addListener: () => {},
    removeListener: () => {},
  });

// jsdom has no layout, and so does not scroll: where the page would stand is all that a list asks for.
window.scrollTo = (to?: ScrollToOptions | number) => {
  const top = typeof to === "object" ? (to.top ?? 0) : 0;
  if (top === window.scrollY) return;
  Object.defineProperty(window, "scrollY", { configurable: true, value: top });
  window.dispatchEvent(new Event("scroll"));
};

/** Opens the pane over a double of Jisseki and waits for what it does first. */
export async function openPane(answers: Partial<Jisseki> = {}, language: Language = "ja") {
  const user = userEvent.setup();
  const jisseki = jissekiDouble(answers);
  const environment = { obstacle: undefined, language, dark: undefined };
  const view = await act(async () =>
    Promise.resolve(
      render(
        <PaneRoot
          environment={environment}
          language={PANE_LANGUAGES[language]}
          openJisseki={() => jisseki}
        />,
      ),
    ),
  );
  return { user, ...view };
}
