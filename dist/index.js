// src/action.ts
if (process.env.INPUT_MODE === "lint")
  await (await import("./lint.js")).lintStep(() => import("./chunks/lint-scripts-ANHCLKHV.js"));
else await (await import("./chunks/modes-Z7L7OJWG.js")).step();
