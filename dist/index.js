// src/action.ts
if (process.env.INPUT_MODE === "lint") await (await import("./lint.js")).lintStep();
else await (await import("./chunks/modes-Y5S7TAM6.js")).step();
