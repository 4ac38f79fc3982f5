// src/action.ts
if (process.env.INPUT_MODE === "lint")
  await (await import("./lint.js")).lintStep(() => import("./chunks/lint-scripts-JFGFCRYU.js"));
else await (await import("./chunks/modes-Z4S2WMNL.js")).step();
