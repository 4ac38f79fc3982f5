import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  callJson,
  readHead
} from "./chunk-2W5UTNSH.js";
import {
  digestFields
} from "./chunk-ZXQM7CTC.js";
import {
  QuorateError
} from "./chunk-2XRDSJSY.js";

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

// src/gate/statement.ts
function statementSha256(statement) {
  const { purpose, ledgerId, subject, notAfter, asked } = statement;
  return digestFields(["quorate:v1", purpose, ledgerId, subject, notAfter, ...asked]);
}
function audienceOf(statement) {
  return `quorate:v1:${statement.purpose}:${statementSha256(statement)}`;
}

export {
  readGateEnvironment,
  audienceOf
};
