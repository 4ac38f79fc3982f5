// src/action.ts
if (process.env.INPUT_MODE === "lint")
  await (await import("./lint.js")).lintStep(() => import("./chunks/lint-scripts-P4WVNCJZ.js"));
else await (await import("./chunks/modes-STJFTALC.js")).step();
