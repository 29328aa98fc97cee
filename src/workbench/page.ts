import type { Language } from "./language";
import type { Messages } from "./messages";

/** The page's parts that the rest of the workbench fills or listens to. */
export interface Page {
  readonly header: HTMLElement;
  readonly sheet: HTMLElement;
  readonly splitter: HTMLElement;
  readonly pane: HTMLIFrameElement;
  readonly openButton: HTMLButtonElement;
  readonly fileInput: HTMLInputElement;
  readonly saveButton: HTMLButtonElement;
  /** As the add-in has it in the ribbon. */
  readonly checkButton: HTMLButtonElement;
  readonly setPaneWidth: (pixels: number) => void;
  readonly setFileName: (name: string) => void;
  readonly setDropHint: (shown: boolean) => void;
  /** A line that stays until the next one, or until the user closes it. */
  readonly say: (text: string) => void;
  /** The same for what went wrong; screen readers say it at once. */
  readonly warn: (text: string) => void;
}

/** Builds the page inside `root`, in place of whatever is there. */
export function buildPage(root: HTMLElement, texts: Messages, language: Language): Page {
  document.documentElement.lang = language;
  document.title = texts.title;

  const fileName = element("span", { class: "file-name" });
  const openButton = element("button", { type: "button", disabled: "" }, texts.open);
  const saveButton = element("button", { type: "button", disabled: "" }, texts.saveCopy);
  const checkButton = element("button", { type: "button", disabled: "" }, texts.checkThisMonth);
  const fileInput = element("input", { type: "file", accept: ".xlsx,.xlsm", hidden: "" });
  const bar = element("header", { class: "bar" }, [
    element("h1", {}, texts.title),
    fileName,
    openButton,
    saveButton,
    checkButton,
    fileInput,
    element("a", { href: language === "ja" ? "?lang=en" : "?", class: "language" }, texts.otherLanguage),
  ]);

  const status = element("span", { role: "status" });
  const alert = element("span", { role: "alert" });
  const close = element("button", { type: "button", class: "close", "aria-label": texts.close }, "×");
  const notice = element("div", { class: "notice", hidden: "" }, [status, alert, close]);

  const sheet = element("main", { class: "sheet", "aria-label": texts.sheetRegion });
  const splitter = element("div", {
    class: "splitter",
    role: "separator",
    tabindex: "0",
    "aria-orientation": "vertical",
    "aria-label": texts.splitter,
  });
  const pane = element("iframe", { class: "pane", title: texts.paneRegion });
  const desk = element("div", { class: "desk" }, [sheet, splitter, pane]);
  const dropHint = element("div", { class: "drop-hint", hidden: "" }, texts.dropHere);
  root.replaceChildren(bar, notice, desk, dropHint);

  const show = (target: HTMLElement, other: HTMLElement, text: string) => {
    notice.hidden = false;
    notice.classList.toggle("warning", target === alert);
    other.textContent = "";
    target.textContent = text;
  };
  close.addEventListener("click", () => {
    notice.hidden = true;
  });

  return {
    header: bar,
    sheet,
    splitter,
    pane,
    openButton,
    fileInput,
    saveButton,
    checkButton,
    setPaneWidth: (pixels) => {
      pane.style.width = `${pixels}px`;
    },
    setFileName: (name) => {
      fileName.textContent = name;
    },
    setDropHint: (shown) => {
      dropHint.hidden = !shown;
    },
    say: (text) => show(status, alert, text),
    warn: (text) => show(alert, status, text),
  };
}

function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string>>,
  content: string | readonly HTMLElement[] = [],
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  if (typeof content === "string") made.textContent = content;
  else made.append(...content);
  return made;
}
