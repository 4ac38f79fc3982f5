import {
  putRelease
} from "./chunk-U3V3TMT7.js";
import "./chunk-5FNMUIEH.js";
import "./chunk-CKUKBCFS.js";
import "./chunk-C2PK7ITU.js";
import "./chunk-GDUJXSVE.js";
import "./chunk-NYVE2XIR.js";
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
