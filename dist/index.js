// src/action.ts
if (process.env.INPUT_MODE === "lint")
  await (await import("./lint.js")).lintStep(() => import("./chunks/lint-scripts-OHY4NXIN.js"));
else await (await import("./chunks/modes-Q5ZASVSP.js")).step();
