// src/action.ts
if (process.env.INPUT_MODE === "lint")
  await (await import("./lint.js")).lintStep(() => import("./chunks/lint-scripts-DQDF4XET.js"));
else await (await import("./chunks/modes-DTN3WYBL.js")).step();
