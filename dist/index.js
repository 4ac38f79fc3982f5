// src/action.ts
if (process.env.INPUT_MODE === "lint")
  await (await import("./lint.js")).lintStep(() => import("./chunks/lint-scripts-XNURUYOM.js"));
else await (await import("./chunks/modes-VRKOV4ZY.js")).step();
