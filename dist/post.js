// src/post.ts
if (process.env["STATE_quorate-run"]) await (await import("./chunks/post-step-DJXWEIG5.js")).postStep();
