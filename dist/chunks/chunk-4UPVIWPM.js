import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  callJson,
  readHead
} from "./chunk-BFTB6NMX.js";
import {
  QuorateError
} from "./chunk-PZS2U6X3.js";

// src/adapters/postgres/read-environment.ts
async function readGateEnvironment(database) {
  const answer = await callJson(database, "cutter_governance.environment", []);
  if (answer === null) throw new QuorateError("GENESIS_MISSING");
  return {
    name: String(answer.environment),
    manifestDigest: String(answer.manifest_digest),
    manifest: String(answer.manifest),
    issuer: String(answer.issuer),
    keys: answer.keys,
    ledger: readHead(answer)
  };
}

// src/usecases/policy-in-force.ts
function specInForce(gate, kind, name) {
  const documents = JSON.parse(gate.manifest);
  return documents.find((document) => document.kind === kind && document.metadata.name === name)?.spec;
}

export {
  readGateEnvironment,
  specInForce
};
