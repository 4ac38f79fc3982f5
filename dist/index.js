// src/action.ts
if (process.env.INPUT_MODE === "lint")
  await (await import("./lint.js")).lintStep(() => import("./chunks/lint-scripts-C3QXXTZY.js"));
else await (await import("./chunks/modes-WWT3VEOZ.js")).step();
