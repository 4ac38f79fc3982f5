import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  callJson
} from "./chunk-HE2DVMTB.js";
import {
  readFindings
} from "./chunk-OB5IXVHD.js";
import {
  QuorateError
} from "./chunk-3LYL2YFW.js";

// src/postgres/read-privileges.ts
async function readPrivileges(database, name = "quorate.privilege_report") {
  const answer = await callJson(database, name, []);
  if (answer === null || !Array.isArray(answer.missing) || !Array.isArray(answer.extra) || !Array.isArray(answer.edited) || !Array.isArray(answer.plan) || !Array.isArray(answer.preset_plan)) {
    throw new QuorateError("DB_ANSWER", { observed: name });
  }
  return {
    preset: String(answer.preset),
    expected: Number(answer.expected),
    missing: answer.missing,
    extra: answer.extra,
    edited: readFindings(answer.edited) ?? [],
    byHand: answer.by_hand,
    plan: answer.plan,
    presetPlan: answer.preset_plan
  };
}

export {
  readPrivileges
};
