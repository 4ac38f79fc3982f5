import {
  readGate
} from "./chunk-UD7OFFL4.js";
import {
  ledgerFacts
} from "./chunk-LD7OM5XN.js";
import "./chunk-GSFLLNOL.js";
import "./chunk-T737DPBP.js";
import "./chunk-3X633JFU.js";
import "./chunk-C2PK7ITU.js";
import "./chunk-7ELE57VE.js";
import "./chunk-GDUJXSVE.js";
import "./chunk-W2Q5UKN3.js";
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
