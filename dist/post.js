// src/post.ts
if (process.env["STATE_quorate-run"]) await (await import("./chunks/post-step-SD4BKF6R.js")).postStep();
