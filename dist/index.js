// src/action.ts
if (process.env.INPUT_MODE === "lint") await (await import("./lint.js")).lintStep();
else await (await import("./chunks/modes-2HL4WI4U.js")).step();
