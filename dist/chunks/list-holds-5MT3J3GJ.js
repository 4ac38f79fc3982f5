import {
  holdSteps,
  holdWords
} from "./chunk-2IE5I4WG.js";
import {
  humanNames,
  nameless
} from "./chunk-3RLLVSOM.js";
import "./chunk-LOFAJVOG.js";
import {
  readHolds
} from "./chunk-PU5K4CMI.js";
import {
  ledgerFacts
} from "./chunk-LD7OM5XN.js";
import {
  readGate
} from "./chunk-6SYZ5UWG.js";
import "./chunk-MBLZKN4B.js";
import {
  peopleBeside
} from "./chunk-HVQSXIE7.js";
import "./chunk-E4CAISQO.js";
import "./chunk-HK7YAGFP.js";
import "./chunk-C2PK7ITU.js";
import "./chunk-YOXB7IML.js";
import "./chunk-LLY4DUQ6.js";
import "./chunk-ENIZWVK7.js";
import "./chunk-FTQPQCFV.js";
import "./chunk-OB3KF4YX.js";

// src/usecases/change/list-holds.ts
async function listHolds(database, folder) {
  const gate = await readGate(database);
  const { holds, subjects } = await readHolds(database);
  const names = humanNames(subjects, await peopleBeside(folder, gate.name));
  const [first] = holds;
  return {
    outcome: "pass",
    mode: "hold",
    findings: [],
    notes: gate.moved,
    facts: {
      holds: holds.length === 0 ? "none" : String(holds.length),
      environment: gate.name,
      ...ledgerFacts(gate.ledger)
    },
    sections: holds.map((hold) => ({
      title: hold.of,
      lines: [
        { text: holdWords({ ...hold, on: "change" }, names) },
        { text: `lifted by ${hold.lifted} of the ${hold.needed} that it takes` }
      ]
    })),
    next: first === void 0 ? [] : holdSteps(gate, first, first.of),
    data: { holds: holds.map((hold) => ({ ...hold, by: names.get(hold.by) ?? nameless(hold.by) })) }
  };
}
export {
  listHolds
};
