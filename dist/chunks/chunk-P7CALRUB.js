import {
  accountNames
} from "./chunk-WG5IVCEO.js";
import {
  kindNamed
} from "./chunk-LLVOQJHD.js";
import {
  changeSeats,
  driftOf,
  readExplained,
  readGate,
  restsOn,
  treeOf
} from "./chunk-U43GFVPU.js";
import {
  factTexts,
  keysText,
  ledgerFacts
} from "./chunk-LD7OM5XN.js";
import {
  isOf
} from "./chunk-C6ATQONW.js";
import {
  peopleBeside
} from "./chunk-R6CTCIRL.js";

// src/usecases/change/filed-sections.ts
async function filedSections(database, gate, change, folder) {
  const { saysFiled } = await kindNamed(change.contentKind);
  if (change.status !== "open" || saysFiled === null) return {};
  const people = await peopleBeside(folder, gate.name);
  const namesOf = accountNames({ people, actorId: null, ask: null });
  const { opened } = change;
  const opener = opened && (await namesOf([opened.subjectSha256])).get(opened.subjectSha256);
  const asked = {
    title: "Who asks",
    lines: opened === null ? [] : [{ text: `opened by ${opener?.words ?? opened.subjectSha256} at ${opened.at}` }]
  };
  const sections = await saysFiled({ gate, database, namesOf }, change.code);
  return { sections: [asked, ...sections.map((section) => ({ ...section, title: `As filed: ${section.title}` }))] };
}

// src/usecases/change/status.ts
async function status(database, code, folder) {
  const gate = await readGate(database);
  const people = await peopleBeside(folder, gate.name);
  const { change, explained } = await readExplained(database, code);
  const facts = factTexts({
    action: change.action,
    status: stateOf(change),
    "not after": change.notAfter,
    request: change.request && `${change.request.code} ${change.request.status}`,
    grant: change.grant && `${change.grant.authCode} ${change.grant.status}`,
    entry: change.entry,
    parent: change.parent,
    "verify change": change.successor,
    packet: change.packetSha256,
    commit: change.packet.commit,
    plan: `${change.packet.plan_id} ${change.packet.plan_revision}`,
    "rests on a compromised key": change.fell.map((seat) => `${seat.class} ${seat.ordinal}`).join(", ") || null,
    "last outcome": change.last && `${change.last.phase}: ${change.last.outcome ?? "running"}`,
    ...restsOn(gate),
    ...ledgerFacts(gate.ledger),
    keys: keysText(gate.keys)
  });
  const seats = await changeSeats(gate, change, explained, people);
  const verify = change.successor === null ? null : await readExplained(database, change.successor);
  const { next, awaits } = verify === null ? seats : await changeSeats(gate, verify.change, verify.explained, people);
  return {
    outcome: "pass",
    mode: "status",
    change: change.code,
    findings: [],
    ...seats,
    ...explained && { checks: treeOf(explained, change, people) },
    next,
    // Other codes explain themselves; of these nobody would know which object they are about.
    notes: [...gate.moved, ...driftOf(awaits)],
    ...await filedSections(database, gate, change, folder),
    facts
  };
}
function stateOf({ status: told, stale, awaits }) {
  if (!stale) return told;
  return awaits.some(isOf("ACTIVATION_EXPIRED")) ? "expired" : "open, for another policy or schema";
}

export {
  status,
  stateOf
};
