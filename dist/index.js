// src/action.ts
if (process.env.INPUT_MODE === "lint")
  await (await import("./lint.js")).lintStep(() => import("./chunks/lint-scripts-QETTX7NX.js"));
else await (await import("./chunks/modes-STCUFEGP.js")).step();
