import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  readPrivileges
} from "./chunk-4MJSM276.js";
import "./chunk-UYYMD6AT.js";
import "./chunk-TKKRVCC4.js";
import "./chunk-NGF6PUST.js";
import "./chunk-XGWUFQRL.js";
import "./chunk-XLIHMNDQ.js";
import "./chunk-SBSUKJEU.js";

// src/usecases/install/check-privileges.ts
async function dbCheck(database) {
  const { preset, expected, missing, extra, edited } = await readPrivileges(database);
  const findings = [
    ...missing.map((fact) => ({ code: "PRIVILEGE_DRIFT", expected: fact })),
    ...extra.map((fact) => ({ code: "PRIVILEGE_DRIFT", observed: fact })),
    ...edited
  ];
  return {
    outcome: findings.length === 0 ? "pass" : "blocked",
    mode: "check",
    findings,
    facts: {
      privileges: `${missing.length} missing, ${extra.length} extra`,
      preset: `${preset}, ${expected} facts`
    },
    next: findings.length === 0 ? [] : ["quorate db plan --out privileges"],
    data: { missing, extra }
  };
}
export {
  dbCheck
};
