import {
  holdSteps,
  holdWords,
  humanNames
} from "./chunk-2S4RDPDO.js";
import "./chunk-SHNYY5YL.js";
import {
  readHolds
} from "./chunk-PVD6DZCL.js";
import {
  readGate
} from "./chunk-5MJLQ33V.js";
import {
  ledgerFacts
} from "./chunk-LD7OM5XN.js";
import "./chunk-TF6WBYYA.js";
import {
  peopleBeside
} from "./chunk-RYZS4ACR.js";
import "./chunk-R3TAAL42.js";
import "./chunk-ZKYB7Z6Y.js";
import "./chunk-C2PK7ITU.js";
import "./chunk-YOXB7IML.js";
import "./chunk-7T23FLUP.js";
import "./chunk-ENIZWVK7.js";
import "./chunk-OZH5ILIZ.js";
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
    data: { holds: holds.map((hold) => ({ ...hold, by: names.get(hold.by) ?? hold.by })) }
  };
}
export {
  listHolds
};
