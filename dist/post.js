// src/post.ts
if (process.env["STATE_quorate-run"]) await (await import("./chunks/post-step-FIHOC4E7.js")).postStep();
