import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  answerFacts
} from "./chunk-SNSHIW56.js";

// src/usecases/door/door-verdict.ts
function answerVerdict(mode, answer) {
  const { outcome, code, findings, notes } = answer;
  return {
    outcome: outcome === "done" ? "pass" : "blocked",
    mode,
    ...code === null ? {} : { change: code },
    findings,
    ...notes.length === 0 ? {} : { notes },
    facts: answerFacts(answer)
  };
}

export {
  answerVerdict
};
