/** What office.js expects of a page, for realms that have none; in jsdom only its script loading is replaced. */

const PAGE = "https://add-in.test/";
const LIBRARY_FOLDER = "/officejs/";
const LIBRARY_URL = `https://add-in.test${LIBRARY_FOLDER}office.js`;

/** Runs the script at a path inside the library's folder; false where there is none. */
export type ScriptLoader = (path: string) => boolean;

interface ScriptElement {
  src: string;
  onload?: (() => void) | null;
  onerror?: (() => void) | null;
}

export function defineGlobal(name: string, value: unknown): void {
  Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
}

function loadLater(element: ScriptElement, load: ScriptLoader): void {
  setTimeout(() => {
    const { pathname } = new URL(element.src);
    const isLoaded = load(pathname.slice(pathname.indexOf(LIBRARY_FOLDER) + LIBRARY_FOLDER.length));
    if (isLoaded) element.onload?.();
    else element.onerror?.();
  }, 0);
}

function memoryStorage() {
  const items = new Map<string, string>();
  return {
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => void items.set(key, value),
    removeItem: (key: string) => void items.delete(key),
    key: (index: number) => [...items.keys()][index],
    get length() {
      return items.size;
    },
  };
}

/** The few things of a page that the library touches. */
function definePage(load: ScriptLoader): void {
  const element = (src: string) => ({ src, getAttribute: () => null, setAttribute: () => undefined });
  const head = {
    appendChild: (child: ScriptElement) => {
      loadLater(child, load);
      return child;
    },
  };
  const byTag: Readonly<Record<string, readonly unknown[]>> = {
    script: [element(LIBRARY_URL)],
    head: [head],
  };
  defineGlobal("document", {
    getElementsByTagName: (name: string) => byTag[name] ?? [],
    createElement: () => element(""),
    addEventListener: () => undefined,
    hasFocus: () => false,
    head,
    body: { appendChild: () => undefined },
    domain: "add-in.test",
    cookie: "",
  });
  for (const name of ["window", "self", "top", "parent"]) defineGlobal(name, globalThis);
  defineGlobal("opener", null);
  defineGlobal("name", "");
  defineGlobal("location", new URL(PAGE));
  defineGlobal("history", {});
  defineGlobal("navigator", { userAgent: "node" });
  defineGlobal("sessionStorage", memoryStorage());
  defineGlobal("localStorage", memoryStorage());
  for (const name of ["addEventListener", "removeEventListener"]) defineGlobal(name, () => undefined);
}

function loadFromJsdom(load: ScriptLoader): void {
  const script = document.createElement("script");
  script.type = "text/plain";
  script.src = LIBRARY_URL;
  document.head.appendChild(script);
  const append = document.head.appendChild.bind(document.head);
  document.head.appendChild = (child) => {
    if (!(child instanceof HTMLScriptElement) || !child.src.includes(LIBRARY_FOLDER)) return append(child);
    setTimeout(() => {
      const { pathname } = new URL(child.src);
      const isLoaded = load(pathname.slice(pathname.indexOf(LIBRARY_FOLDER) + LIBRARY_FOLDER.length));
      child.dispatchEvent(new Event(isLoaded ? "load" : "error"));
    }, 0);
    return child;
  };
}

export function standInForPage(load: ScriptLoader): void {
  if (typeof document === "undefined") definePage(load);
  else loadFromJsdom(load);
}
