import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  callJson
} from "./chunk-IJRVX4RA.js";
import {
  QuorateError
} from "./chunk-P4SU3GUE.js";

// src/adapters/postgres/read-privileges.ts
async function readPrivileges(database) {
  const answer = await callJson(database, "qt001_cp.privilege_report", []);
  if (answer === null || !Array.isArray(answer.missing) || !Array.isArray(answer.extra) || !Array.isArray(answer.plan) || !Array.isArray(answer.preset_plan)) {
    throw new QuorateError("DB_ANSWER", { observed: "qt001_cp.privilege_report" });
  }
  return {
    preset: String(answer.preset),
    expected: Number(answer.expected),
    missing: answer.missing,
    extra: answer.extra,
    byHand: answer.by_hand,
    plan: answer.plan,
    presetPlan: answer.preset_plan
  };
}

export {
  readPrivileges
};
