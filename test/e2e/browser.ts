import { createServer, type Server } from "node:http";
import { fileURLToPath } from "node:url";
import { chromium, type Browser, type BrowserContext, type Page } from "playwright-core";
import sirv from "sirv";

declare global {
  interface Window {
    __reportViolation?: (violation: string) => void;
  }
}

const DIST = fileURLToPath(new URL("../../dist", import.meta.url));

/** What a careful office's server sends with every page of ours. */
const STRICT_POLICY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "frame-src 'self'",
  "worker-src 'self' blob:",
  "base-uri 'none'",
].join("; ");

/** Without these the browser itself asks the internet for updates and lists. */
const QUIET = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Milliseconds for what comes in one or two on a machine at rest; less than jest gives a whole test. */
const PATIENCE = 120_000;

/** A page in a browser context of its own, and what went wrong in any of its frames. */
export interface Visit {
  readonly page: Page;
  readonly context: BrowserContext;
  /** `directive blockedURI` of every refusal of the policy. */
  readonly violations: readonly string[];
  /** Addresses asked for at another origin than the server's. */
  readonly foreignRequests: readonly string[];
  /** Uncaught exceptions and console errors. */
  readonly errors: readonly string[];
}

export interface VisitOptions {
  readonly width?: number;
  readonly height?: number;
  /** Runs in every frame before its own scripts. */
  readonly initScript?: string;
}

/** The built pages, served with the strict policy, and one browser for a test file. */
export interface Site {
  readonly origin: string;
  /** `path` such as `/workbench.html?lang=en`. */
  visit(path: string, options?: VisitOptions): Promise<Visit>;
  close(): Promise<void>;
}

/** Serves `folder` (default: `dist`) on a free port of the loopback and starts Chromium. */
export async function openSite(folder: string = DIST): Promise<Site> {
  const server = await listen(folder);
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the server has no port");
  const origin = `http://127.0.0.1:${address.port}`;
  const browser = await chromium.launch({ executablePath: chromiumPath(), args: QUIET, timeout: PATIENCE });
  return {
    origin,
    visit: (path, options = {}) => visit(browser, origin, path, options),
    async close() {
      await browser.close();
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}

function chromiumPath(): string {
  return process.env["CHROMIUM_PATH"] ?? "/usr/bin/chromium";
}

function listen(folder: string): Promise<Server> {
  const files = sirv(folder, {
    dev: true,
    setHeaders: (response) => response.setHeader("Content-Security-Policy", STRICT_POLICY),
  });
  const server = createServer((request, response) => {
    files(request, response, () => {
      response.writeHead(404).end();
    });
  });
  return new Promise((listening) => server.listen(0, "127.0.0.1", () => listening(server)));
}

async function visit(browser: Browser, origin: string, path: string, options: VisitOptions): Promise<Visit> {
  const context = await browser.newContext({
    viewport: { width: options.width ?? 1280, height: options.height ?? 800 },
    locale: "ja-JP",
    acceptDownloads: true,
  });
  context.setDefaultTimeout(PATIENCE);
  const violations: string[] = [];
  const foreignRequests: string[] = [];
  const errors: string[] = [];
  await context.exposeBinding("__reportViolation", (_source, violation: string) =>
    violations.push(violation),
  );
  await context.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", (event) => {
      window.__reportViolation?.(`${event.violatedDirective} ${event.blockedURI}`);
    });
  });
  if (options.initScript !== undefined) await context.addInitScript(options.initScript);
  context.on("request", (request) => {
    const url = new URL(request.url());
    if (url.protocol.startsWith("http") && url.origin !== origin) foreignRequests.push(request.url());
  });
  const page = await context.newPage();
  page.on("pageerror", (error) => errors.push(String(error)));
  page.on("console", (message) => {
    if (message.type() === "error") errors.push(`${message.text()} ${message.location().url}`);
  });
  await page.goto(origin + path);
  return { page, context, violations, foreignRequests, errors };
}

/** Waits until `check` no longer throws; where it does for too long, its last failure is thrown. */
export async function eventually(check: () => Promise<void>): Promise<void> {
  const end = Date.now() + PATIENCE;
  for (;;) {
    try {
      await check();
      return;
    } catch (error) {
      if (Date.now() > end) throw error;
      await new Promise((later) => setTimeout(later, 50));
    }
  }
}
