import {
  readSeats
} from "./chunk-EUFTGPBF.js";
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
import {
  sha256
} from "./chunk-FTQPQCFV.js";
import "./chunk-OB3KF4YX.js";

// src/usecases/seat/list.ts
async function listSeats(database, folder) {
  const gate = await readGate(database);
  const seats = await readSeats(database);
  const people = await peopleBeside(folder, gate.name);
  const names = new Map(people?.people.map(({ id, githubLogin: login }) => [sha256(id), login]));
  const who = ({ custodian }) => names.get(custodian) ?? `account ${custodian.slice(0, 12)}`;
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
