// src/action.ts
if (process.env.INPUT_MODE === "lint")
  await (await import("./lint.js")).lintStep(() => import("./chunks/lint-scripts-GMMWP5TK.js"));
else await (await import("./chunks/modes-F23ACPPX.js")).step();
