// src/action.ts
if (process.env.INPUT_MODE === "lint")
  await (await import("./lint.js")).lintStep(() => import("./chunks/lint-scripts-F2ENZ5NJ.js"));
else await (await import("./chunks/modes-UBZDBNDB.js")).step();
