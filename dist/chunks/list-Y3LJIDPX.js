import {
  readSeats
} from "./chunk-5DMJDFDX.js";
import {
  loginsOf,
  unnamed
} from "./chunk-WRRSWVCG.js";
import {
  ledgerFacts
} from "./chunk-LD7OM5XN.js";
import {
  readGate
} from "./chunk-RBU6WLLJ.js";
import "./chunk-AEOKVVUO.js";
import {
  peopleBeside
} from "./chunk-OCYH34ZD.js";
import "./chunk-NQTFCWVW.js";
import "./chunk-AXV5XONC.js";
import "./chunk-C2PK7ITU.js";
import "./chunk-YOXB7IML.js";
import "./chunk-CVQ2CG7Q.js";
import "./chunk-ENIZWVK7.js";
import "./chunk-MOJ4YKEH.js";
import "./chunk-OB3KF4YX.js";

// src/usecases/seat/list.ts
async function listSeats(database, folder) {
  const gate = await readGate(database);
  const seats = await readSeats(database);
  const people = await peopleBeside(folder, gate.name);
  const names = loginsOf(people);
  const who = ({ custodian }) => names.get(custodian) ?? unnamed(custodian);
  const rows = seats.map((one) => [
    ...[one.seat, one.type, one.sort, who(one), one.state, one.validUntil, one.drilledAt ?? "never", one.sha256]
  ]);
  const waiting = seats.filter(({ state }) => state === "unconfirmed");
  return {
    outcome: "pass",
    mode: "seat list",
    findings: [],
    notes: gate.moved,
    facts: { seats: String(seats.length), environment: gate.name, ...ledgerFacts(gate.ledger) },
    sections: [
      {
        title: "Seats with keys and secrets of their own",
        table: { head: ["seat", "type", "sort", "holder", "state", "until", "drilled", "digest"], rows },
        lines: [],
        none: "None."
      }
    ],
    next: waiting.map((one) => `${who(one)} compares the digest of ${one.seat} with their device and confirms it.`),
    data: { seats }
  };
}
export {
  listSeats
};
