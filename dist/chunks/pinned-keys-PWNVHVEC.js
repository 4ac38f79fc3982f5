import {
  ledgerFacts
} from "./chunk-LD7OM5XN.js";
import {
  readGate
} from "./chunk-V4H4GE34.js";
import "./chunk-AUSP3DYN.js";
import "./chunk-KI5VSJSW.js";
import "./chunk-26JX6VZC.js";
import "./chunk-C2PK7ITU.js";
import "./chunk-XNU4C7IM.js";
import "./chunk-ENIZWVK7.js";
import "./chunk-5QMJEX2E.js";
import "./chunk-OB3KF4YX.js";

// src/usecases/door/pinned-keys.ts
async function pinnedKeys(database) {
  const gate = await readGate(database);
  return {
    outcome: "pass",
    mode: "keys",
    findings: [],
    notes: gate.moved,
    facts: { issuer: gate.issuer, environment: gate.name, ...ledgerFacts(gate.ledger) },
    sections: [
      {
        title: "Pinned keys (kid, thumbprint, since)",
        lines: gate.keys.map(({ kid, thumbprint, since }) => ({ text: `${kid}  ${thumbprint}  ${since}` }))
      }
    ],
    data: { keys: gate.keys.map(({ kid, thumbprint, since }) => ({ kid, thumbprint, since })) }
  };
}
export {
  pinnedKeys
};
