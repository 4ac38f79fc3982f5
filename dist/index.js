// src/action.ts
if (process.env.INPUT_MODE === "lint")
  await (await import("./lint.js")).lintStep(() => import("./chunks/lint-scripts-XNQC35CI.js"));
else await (await import("./chunks/modes-CDJRBGAY.js")).step();
