import { join } from "node:path";
import CopyPlugin from "copy-webpack-plugin";
import HtmlPlugin from "html-webpack-plugin";
import MiniCssExtractPlugin from "mini-css-extract-plugin";
import MinimizerPlugin from "minimizer-webpack-plugin";
import webpack from "webpack";

const ROOT = import.meta.dirname;
const DIST = join(ROOT, "dist");

const OFFICE_JS = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

/** What the genuine office.js loads where there is no Excel; copied here at build time, never committed. */
const OFFICE_JS_FILES = [
  "office.js",
  "excel-win32-16.00.js",
  "excel-win32-16.01.js",
  "excel-web-16.00.js",
  "excel-mac-16.00.js",
  "o15apptofilemappingtable.js",
  "ja-jp/office_strings.js",
  "en-us/office_strings.js",
  "telemetry/oteljs_agave.js",
];

/** Content-Security-Policy: what a page may load; `extra` adds sources to a directive. */
function contentSecurityPolicy(extra = {}) {
  const directives = {
    "default-src": ["'none'"],
    "script-src": ["'self'"],
    // Fluent and the spreadsheet write style elements.
    "style-src": ["'self'", "'unsafe-inline'"],
    "img-src": ["'self'", "data:"],
    "font-src": ["'self'", "data:"],
    "connect-src": ["'self'"],
    "base-uri": ["'none'"],
    "form-action": ["'none'"],
  };
  for (const [name, sources] of Object.entries(extra)) {
    directives[name] = [...(directives[name] ?? []), ...sources];
  }
  return Object.entries(directives)
    .map(([name, sources]) => `${name} ${sources.join(" ")}`)
    .join("; ");
}

/** The writer of published files is WebAssembly; this allows no other script. */
const WASM = "'wasm-unsafe-eval'";
const PANE_POLICY = contentSecurityPolicy({
  "script-src": ["https://appsforoffice.microsoft.com", WASM],
});
const WORKBENCH_PANE_POLICY = contentSecurityPolicy({ "script-src": [WASM] });
const WORKBENCH_POLICY = contentSecurityPolicy({
  "script-src": [WASM],
  "img-src": ["blob:"],
  "frame-src": ["'self'"],
  "worker-src": ["'self'", "blob:"],
});

const typescript = {
  test: /\.tsx?$/,
  exclude: /node_modules/,
  use: {
    loader: "swc-loader",
    options: {
      jsc: {
        target: "es2022",
        parser: { syntax: "typescript", tsx: true },
        transform: { react: { runtime: "automatic" } },
      },
    },
  },
};

/** Fluent's styles turn themselves round for languages from right to left, of which the pane speaks none. */
const LEFT_TO_RIGHT =
  "data:text/javascript,export const convertProperty = (key, value) => ({ key, value }), convert = (style) => style;";

function page(filename, template, options) {
  return new HtmlPlugin({ filename, template: join(ROOT, template), minify: false, ...options });
}

/**
 * A pane's script runs while its page is read: deferred, it may come after the ribbon's first command, of which Excel
 * then forgets. Sources: OfficeDev/office-js issues 2744, 5176.
 */
const PANE = { chunks: ["taskpane"], inject: "body", scriptLoading: "blocking" };

const pages = {
  name: "pages",
  target: ["web", "es2022"],
  entry: {
    taskpane: "./src/taskpane/index.tsx",
    workbench: "./src/workbench/index.ts",
    "pane-plug": "./src/workbench/excel-host/pane-plug.ts",
  },
  output: {
    path: DIST,
    filename: ({ chunk }) => (chunk?.name === "pane-plug" ? "[name].js" : "[name].[contenthash:8].js"),
    chunkFilename: "chunks/[name].[contenthash:8].js",
    assetModuleFilename: "[name].[contenthash:8][ext]",
  },
  resolve: { extensions: [".ts", ".tsx", ".js"] },
  module: {
    rules: [typescript, { test: /\.css$/, use: [MiniCssExtractPlugin.loader, "css-loader"] }],
  },
  plugins: [
    new webpack.NormalModuleReplacementPlugin(/^rtl-css-js\/core$/, LEFT_TO_RIGHT),
    new MiniCssExtractPlugin({
      filename: "[name].[contenthash:8].css",
      chunkFilename: "chunks/[name].[contenthash:8].css",
    }),
    page("taskpane.html", "src/taskpane/taskpane.html", {
      ...PANE,
      policy: PANE_POLICY,
      scripts: [OFFICE_JS],
    }),
    page("workbench-pane.html", "src/taskpane/taskpane.html", {
      ...PANE,
      policy: WORKBENCH_PANE_POLICY,
      scripts: ["pane-plug.js", "office-js/office.js"],
    }),
    page("workbench.html", "src/workbench/workbench.html", {
      chunks: ["workbench"],
      policy: WORKBENCH_POLICY,
    }),
    page("index.html", "src/workbench/redirect.html", { inject: false }),
    new CopyPlugin({
      patterns: [
        { from: "assets", to: "assets" },
        ...[...OFFICE_JS_FILES, "../LICENSE.md"].map((file) => ({
          from: join("node_modules/@microsoft/office-js/dist", file),
          to: join("office-js", file.replace("../", "")),
          // Microsoft's files go out exactly as they came.
          info: { minimized: true },
        })),
      ],
    }),
  ],
  // Univer is large and lazily loaded on a page of its own; the pane's size has a test.
  performance: false,
};

const commandLine = {
  name: "cli",
  target: "node20",
  entry: { cli: "./src/cli/cli.ts" },
  experiments: { outputModule: true },
  output: {
    path: DIST,
    filename: "cli.js",
    chunkFilename: "cli.[name].js",
    assetModuleFilename: "cli.[name][ext]",
    module: true,
    library: { type: "module" },
    chunkFormat: "module",
  },
  resolve: { extensions: [".ts", ".js"] },
  module: { rules: [typescript] },
  plugins: [new webpack.BannerPlugin({ banner: "#!/usr/bin/env node", raw: true, entryOnly: true })],
};

export default (_env, { mode }) =>
  [pages, commandLine].map((config) => ({
    ...config,
    context: ROOT,
    // Minifies Univer in a third of the default minimizer's time.
    optimization: {
      minimizer: [
        new MinimizerPlugin({
          minify: MinimizerPlugin.swcMinify,
          minimizerOptions: { compress: { passes: 3 } },
        }),
      ],
    },
    devtool: mode === "production" ? false : "source-map",
    stats: "errors-warnings",
    cache: {
      type: "filesystem",
      name: `${config.name}-${mode}`,
      buildDependencies: { config: [import.meta.filename] },
    },
  }));
