// src/action.ts
if (process.env.INPUT_MODE === "lint")
  await (await import("./lint.js")).lintStep(() => import("./chunks/lint-scripts-Y4JP7EUO.js"));
else await (await import("./chunks/modes-PO6INWNW.js")).step();
