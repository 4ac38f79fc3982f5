// src/action.ts
if (process.env.INPUT_MODE === "lint")
  await (await import("./lint.js")).lintStep(() => import("./chunks/lint-scripts-FFLHPZ4J.js"));
else await (await import("./chunks/modes-KJFNHBYN.js")).step();
