// src/action.ts
if (process.env.INPUT_MODE === "lint")
  await (await import("./lint.js")).lintStep(() => import("./chunks/lint-scripts-P7TEFCGP.js"));
else await (await import("./chunks/modes-OVZG3KVJ.js")).step();
