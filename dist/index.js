// src/action.ts
if (process.env.INPUT_MODE === "lint")
  await (await import("./lint.js")).lintStep(() => import("./chunks/lint-scripts-TQYTCU4M.js"));
else await (await import("./chunks/modes-5ETVXD3V.js")).step();
