// src/post.ts
if (process.env["STATE_quorate-run"]) await (await import("./chunks/post-step-L2D637YP.js")).postStep();
