import {
  readGate
} from "./chunk-VSCIZPST.js";
import {
  ledgerFacts
} from "./chunk-LD7OM5XN.js";
import "./chunk-HPVFUCMO.js";
import "./chunk-MU7JEOAS.js";
import "./chunk-GN6IADDW.js";
import "./chunk-C2PK7ITU.js";
import "./chunk-IIGLL3PF.js";
import "./chunk-GDUJXSVE.js";
import "./chunk-JE2OMED3.js";
import "./chunk-VVWYWGG4.js";

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
