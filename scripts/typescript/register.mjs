/** Lets a script import the project's TypeScript: `import "./typescript/register.mjs"`, then `await import("../src/….ts")`. */
import { register } from "node:module";

register("./hooks.mjs", import.meta.url);
