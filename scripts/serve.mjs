import { existsSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import { createServer as createSecureServer } from "node:https";
import { homedir } from "node:os";
import { join } from "node:path";
import sirv from "sirv";

/** Nobody but this machine. */
const HOST = "127.0.0.1";
const PORTS_TRIED = 20;

/** Where `npx office-addin-dev-certs install` puts this machine's own certificate. */
const CERTIFICATES = join(homedir(), ".office-addin-dev-certs");

function makeServer(listener, secure) {
  if (!secure) return createServer(listener);
  if (!existsSync(CERTIFICATES)) {
    throw new Error("there is no certificate; run npx office-addin-dev-certs install once");
  }
  const read = (file) => readFileSync(join(CERTIFICATES, file));
  return createSecureServer({ key: read("localhost.key"), cert: read("localhost.crt") }, listener);
}

/** Listens on `port`, or on one of the next where it is taken; answers the port. */
async function listenFrom(server, port) {
  for (let tried = port; tried < port + PORTS_TRIED; tried += 1) {
    const taken = await new Promise((answer, fail) => {
      server.once("error", (error) => (error.code === "EADDRINUSE" ? answer(true) : fail(error)));
      server.listen(tried, HOST, () => answer(false));
    });
    server.removeAllListeners("error");
    if (!taken) return tried;
  }
  throw new Error(`ports ${port} to ${port + PORTS_TRIED - 1} are all taken; name another one with --port`);
}

/**
 * Serves a folder on this machine only; answers `{ address }`, such as `http://localhost:3000/`.
 * `secure` needs the certificate of office-addin-dev-certs. Throws where no port is free.
 */
export async function serve(folder, { port, secure }) {
  const files = sirv(folder, { dev: true });
  const notFound = (response) => response.writeHead(404, { "content-type": "text/plain" }).end("not found");
  const server = makeServer(
    (request, response) => files(request, response, () => notFound(response)),
    secure,
  );
  const listening = await listenFrom(server, port);
  return { address: `${secure ? "https" : "http"}://localhost:${listening}/` };
}
