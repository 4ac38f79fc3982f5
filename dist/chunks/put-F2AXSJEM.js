import {
  putRelease
} from "./chunk-WK6IWNKN.js";
import "./chunk-K2FN2L4Q.js";
import "./chunk-7YT7VLCG.js";
import "./chunk-C2PK7ITU.js";
import "./chunk-ENIZWVK7.js";
import "./chunk-JB6JSYII.js";
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
