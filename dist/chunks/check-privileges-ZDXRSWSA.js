import {
  readPrivileges
} from "./chunk-UH5RKOWN.js";
import "./chunk-2ECWMAGG.js";
import "./chunk-NPWR7S4W.js";
import "./chunk-C2PK7ITU.js";
import "./chunk-GDUJXSVE.js";
import "./chunk-XGBBHOQ2.js";
import "./chunk-VVWYWGG4.js";

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
