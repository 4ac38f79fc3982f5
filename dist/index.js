// src/action.ts
if (process.env.INPUT_MODE === "lint")
  await (await import("./lint.js")).lintStep(() => import("./chunks/lint-scripts-PDIUINGC.js"));
else await (await import("./chunks/modes-6JBX7H4I.js")).step();
