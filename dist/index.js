// src/action.ts
if (process.env.INPUT_MODE === "lint")
  await (await import("./lint.js")).lintStep(() => import("./chunks/lint-scripts-VNWMHH33.js"));
else await (await import("./chunks/modes-CSFRSQSP.js")).step();
