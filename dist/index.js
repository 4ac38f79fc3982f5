// src/action.ts
if (process.env.INPUT_MODE === "lint")
  await (await import("./lint.js")).lintStep(() => import("./chunks/lint-scripts-NMNB3DTO.js"));
else await (await import("./chunks/modes-J7FHRJYO.js")).step();
