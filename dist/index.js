// src/action.ts
if (process.env.INPUT_MODE === "lint") await (await import("./lint.js")).lintStep();
else await (await import("./chunks/modes-I2GIZSK5.js")).step();
