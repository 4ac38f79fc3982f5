// src/post.ts
if (process.env["STATE_quorate-run"]) await (await import("./chunks/post-step-62MKM3CP.js")).postStep();
