// src/action.ts
if (process.env.INPUT_MODE === "lint")
  await (await import("./lint.js")).lintStep(() => import("./chunks/lint-scripts-EEGVQND7.js"));
else await (await import("./chunks/modes-PG6MSNXY.js")).step();
