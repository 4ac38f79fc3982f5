// src/action.ts
if (process.env.INPUT_MODE === "lint")
  await (await import("./lint.js")).lintStep(() => import("./chunks/lint-scripts-CNDJTRSV.js"));
else await (await import("./chunks/modes-SYI6BYAA.js")).step();
