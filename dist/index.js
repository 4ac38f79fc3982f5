// src/action.ts
if (process.env.INPUT_MODE === "lint")
  await (await import("./lint.js")).lintStep(() => import("./chunks/lint-scripts-BNQI7CY7.js"));
else await (await import("./chunks/modes-YRUQVDYV.js")).step();
