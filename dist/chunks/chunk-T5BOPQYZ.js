import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  callJson
} from "./chunk-FDTLTW6Z.js";
import {
  QuorateError
} from "./chunk-YA5JOZ6V.js";

// src/adapters/postgres/read-privileges.ts
async function readPrivileges(database, name = "qt001_cp.privilege_report") {
  const answer = await callJson(database, name, []);
  if (answer === null || !Array.isArray(answer.missing) || !Array.isArray(answer.extra) || !Array.isArray(answer.plan) || !Array.isArray(answer.preset_plan)) {
    throw new QuorateError("DB_ANSWER", { observed: name });
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
