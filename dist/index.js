// src/action.ts
if (process.env.INPUT_MODE === "lint")
  await (await import("./lint.js")).lintStep(() => import("./chunks/lint-scripts-AU5NQPUT.js"));
else await (await import("./chunks/modes-3BQ3AXLL.js")).step();
