// src/action.ts
if (process.env.INPUT_MODE === "lint")
  await (await import("./lint.js")).lintStep(() => import("./chunks/lint-scripts-3OJMEYUY.js"));
else await (await import("./chunks/modes-7QYNY4SV.js")).step();
