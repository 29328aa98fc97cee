import { connectDropTarget } from "./drop-target";
import { languageOf } from "./language";
import { latencyOf } from "./latency";
import { messagesIn } from "./messages";
import { buildPage } from "./page";
import { connectRegionKeys } from "./region-keys";
import { Ribbon } from "./ribbon";
import { connectSplitter } from "./splitter";
import type { Workbench } from "./workbench";
import "./workbench.css";

const SAMPLE = "sample.xlsx";

const language = languageOf(location.search);
const texts = messagesIn(language);
const page = buildPage(document.querySelector<HTMLElement>("#workbench") ?? document.body, texts, language);
connectSplitter(page.splitter, page.setPaneWidth);
page.say(texts.loading);

const ribbon = new Ribbon();
let workbench: Workbench | undefined;

/** The spreadsheet is most of what is loaded: the page stands before it comes. */
async function start(): Promise<void> {
  try {
    const { Workbench } = await import(/* webpackChunkName: "spreadsheet" */ "./workbench");
    workbench = await Workbench.start(page, texts, language, latencyOf(location.search));
    page.openButton.disabled = false;
    await workbench.openSample(SAMPLE);
  } catch (error) {
    page.warn(texts.startFailed);
    throw error;
  }
}

function open(files: readonly File[]): void {
  const [file, ...others] = files;
  if (others.length > 0) page.warn(texts.oneFileOnly);
  else if (file) void workbench?.open(file);
}

const dropTarget = connectDropTarget(open, page.setDropHint);
const regionKeys = connectRegionKeys([
  { contains: (focused) => page.header.contains(focused), focus: () => page.openButton.focus() },
  {
    contains: (focused) => !page.header.contains(focused) && focused !== page.pane,
    focus: () => workbench?.focusSheet(),
  },
  { contains: (focused) => focused === page.pane, focus: () => page.pane.contentWindow?.focus() },
]);
page.pane.addEventListener("load", () => {
  const frame = page.pane.contentWindow;
  if (!frame) return;
  dropTarget.listenIn(frame);
  regionKeys.listenIn(frame);
});
page.openButton.addEventListener("click", () => {
  page.fileInput.click();
});
page.fileInput.addEventListener("change", () => {
  open([...(page.fileInput.files ?? [])]);
  // The same file may be chosen again after it was changed.
  page.fileInput.value = "";
});
page.saveButton.addEventListener("click", () => {
  void workbench?.saveCopy();
});

page.checkButton.addEventListener("click", () => {
  void ribbon.press("checkThisMonth");
});

const ready = start();
window.workbench = {
  ready,
  ribbon,
  get host() {
    if (!workbench) throw new Error("the spreadsheet has not started");
    return workbench.host;
  },
  openSnapshot: (snapshot, fileName) => {
    workbench?.openSnapshot(snapshot, fileName);
  },
};
