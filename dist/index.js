// src/action.ts
if (process.env.INPUT_MODE === "lint")
  await (await import("./lint.js")).lintStep(() => import("./chunks/lint-scripts-FWJF7YC7.js"));
else await (await import("./chunks/modes-VCIL64XI.js")).step();
