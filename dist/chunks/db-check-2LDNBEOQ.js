import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  readPrivileges
} from "./chunk-T5BOPQYZ.js";
import "./chunk-FDTLTW6Z.js";
import "./chunk-VO4TJIA2.js";
import "./chunk-YA5JOZ6V.js";
import "./chunk-MM2CZ2CI.js";
import "./chunk-SBSUKJEU.js";

// src/usecases/db-check.ts
async function dbCheck(database) {
  const { preset, expected, missing, extra } = await readPrivileges(database);
  const findings = [
    ...missing.map((fact) => ({ code: "PRIVILEGE_DRIFT", expected: fact })),
    ...extra.map((fact) => ({ code: "PRIVILEGE_DRIFT", observed: fact }))
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
