import {
  readPrivileges
} from "./chunk-RZF5XU6C.js";
import "./chunk-NQTFCWVW.js";
import "./chunk-AXV5XONC.js";
import "./chunk-C2PK7ITU.js";
import "./chunk-ENIZWVK7.js";
import "./chunk-MOJ4YKEH.js";
import "./chunk-OB3KF4YX.js";

// src/usecases/install/check-privileges.ts
async function dbCheck(database) {
  const { preset, expected, missing, extra, edited, targets } = await readPrivileges(database);
  const findings = [
    ...missing.map((fact) => ({ code: "PRIVILEGE_DRIFT", expected: fact })),
    ...extra.map((fact) => ({ code: "PRIVILEGE_DRIFT", observed: fact })),
    ...edited,
    ...targets.flatMap((target) => target.findings)
  ];
  return {
    outcome: findings.length === 0 ? "pass" : "blocked",
    mode: "check",
    findings,
    facts: {
      privileges: `${missing.length} missing, ${extra.length} extra`,
      preset: `${preset}, ${expected} facts`,
      ...Object.fromEntries(
        targets.map(({ name, findings: told }) => [`target ${name}`, `${told.length} differences`])
      )
    },
    next: findings.length === 0 ? [] : ["quorate db plan --out privileges"],
    data: { missing, extra, targets }
  };
}
export {
  dbCheck
};
