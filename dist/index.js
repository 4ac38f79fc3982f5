// src/action.ts
if (process.env.INPUT_MODE === "lint")
  await (await import("./lint.js")).lintStep(() => import("./chunks/lint-scripts-ZFTG2XI2.js"));
else await (await import("./chunks/modes-Y77ARYWZ.js")).step();
