import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  callJson
} from "./chunk-XEGIFCAC.js";
import {
  readFindings
} from "./chunk-OB5IXVHD.js";
import {
  QuorateError
} from "./chunk-HGMVOSIP.js";

// src/postgres/read-privileges.ts
async function readPrivileges(database, name = "quorate.privilege_report") {
  const answer = await callJson(database, name, []);
  const edited = readFindings(answer?.edited);
  if (answer === null || edited === null || !Array.isArray(answer.missing) || !Array.isArray(answer.extra) || !Array.isArray(answer.plan) || !Array.isArray(answer.preset_plan)) {
    throw new QuorateError("DB_ANSWER", { observed: name });
  }
  return {
    preset: String(answer.preset),
    expected: Number(answer.expected),
    missing: answer.missing,
    extra: answer.extra,
    edited,
    byHand: answer.by_hand,
    plan: answer.plan,
    presetPlan: answer.preset_plan
  };
}

export {
  readPrivileges
};
