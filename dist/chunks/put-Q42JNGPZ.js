import {
  putRelease
} from "./chunk-IPBQ3NPN.js";
import "./chunk-T737DPBP.js";
import "./chunk-3X633JFU.js";
import "./chunk-C2PK7ITU.js";
import "./chunk-GDUJXSVE.js";
import "./chunk-W2Q5UKN3.js";
import "./chunk-OB3KF4YX.js";

// src/usecases/release/put.ts
async function putSealed(database, sealed) {
  const { environment, name, version, sha256 } = await putRelease(database, sealed);
  return {
    outcome: "pass",
    mode: "release",
    findings: [],
    facts: { name, version: String(version), environment, sha256 },
    next: [`the next run of ${environment} whose plan names ${name} gets it`],
    data: { environment, name, version, sha256 }
  };
}
export {
  putSealed
};
