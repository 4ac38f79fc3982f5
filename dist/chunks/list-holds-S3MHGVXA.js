import {
  holdSteps,
  holdWords
} from "./chunk-WGALOGGG.js";
import {
  humanNames,
  nameless
} from "./chunk-V65UW5GY.js";
import "./chunk-6WKLNV6T.js";
import "./chunk-LOFAJVOG.js";
import {
  readHolds
} from "./chunk-GCFTN4YQ.js";
import {
  ledgerFacts
} from "./chunk-LD7OM5XN.js";
import {
  readGate
} from "./chunk-S5FG66P4.js";
import "./chunk-M2SJG5QI.js";
import {
  peopleBeside
} from "./chunk-DGVESHT4.js";
import "./chunk-K2FN2L4Q.js";
import "./chunk-7YT7VLCG.js";
import "./chunk-C2PK7ITU.js";
import "./chunk-YOXB7IML.js";
import "./chunk-VUJ7SZFU.js";
import "./chunk-ENIZWVK7.js";
import "./chunk-JB6JSYII.js";
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
