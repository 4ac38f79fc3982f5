import {
  ledgerFacts
} from "./chunk-LD7OM5XN.js";
import {
  readGate
} from "./chunk-S5FG66P4.js";
import "./chunk-M2SJG5QI.js";
import "./chunk-K2FN2L4Q.js";
import "./chunk-7YT7VLCG.js";
import "./chunk-C2PK7ITU.js";
import "./chunk-VUJ7SZFU.js";
import "./chunk-ENIZWVK7.js";
import "./chunk-JB6JSYII.js";
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
