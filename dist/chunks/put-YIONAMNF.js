import {
  putRelease
} from "./chunk-CHUPHYOY.js";
import "./chunk-NQTFCWVW.js";
import "./chunk-AXV5XONC.js";
import "./chunk-C2PK7ITU.js";
import "./chunk-ENIZWVK7.js";
import "./chunk-MOJ4YKEH.js";
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
