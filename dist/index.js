// src/action.ts
if (process.env.INPUT_MODE === "lint")
  await (await import("./lint.js")).lintStep(() => import("./chunks/lint-scripts-AR55CL7H.js"));
else await (await import("./chunks/modes-QHDFJXDB.js")).step();
