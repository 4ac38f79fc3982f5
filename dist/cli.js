#!/usr/bin/env node

// src/cli.ts
if (typeof process.getBuiltinModule !== "function") {
  console.error("Quorate needs Node 24 or newer; npm ci installs one as node_modules/.bin/node");
  process.exit(64);
}
if (process.argv[2] === "lint")
  await (await import("./lint.js")).lintCommandLine(() => import("./chunks/lint-scripts-JFGFCRYU.js"));
else await (await import("./chunks/run-cli-FYIHCE5T.js")).commandLine();
