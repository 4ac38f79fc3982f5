// src/post.ts
if (process.env["STATE_quorate-run"]) await (await import("./chunks/post-step-7V4DP3QK.js")).postStep();
