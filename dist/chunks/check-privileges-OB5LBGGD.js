import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  readPrivileges
} from "./chunk-XXXYSL6I.js";
import "./chunk-R3AWVE7O.js";
import "./chunk-3WWCHBJ2.js";
import "./chunk-JV5ICTA6.js";
import "./chunk-CMP6AKFG.js";
import "./chunk-JHSG7WLC.js";
import "./chunk-QNUCA7MI.js";
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
