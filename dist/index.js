// src/action.ts
if (process.env.INPUT_MODE === "lint")
  await (await import("./lint.js")).lintStep(() => import("./chunks/lint-scripts-PG2VJIJ7.js"));
else await (await import("./chunks/modes-EKSUEGAB.js")).step();
