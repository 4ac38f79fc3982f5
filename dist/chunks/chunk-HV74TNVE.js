import {
  stateWords
} from "./chunk-4YYUL6KV.js";
import {
  whoDid
} from "./chunk-LN4TRU27.js";
import {
  genesisSteps,
  genesisWords
} from "./chunk-M7BOF36W.js";
import {
  readChanges
} from "./chunk-YCMVVPVN.js";
import {
  ledgerFacts
} from "./chunk-LD7OM5XN.js";
import {
  readGate
} from "./chunk-RBU6WLLJ.js";
import {
  peopleBeside
} from "./chunk-OCYH34ZD.js";
import {
  isReported
} from "./chunk-ENIZWVK7.js";

// src/usecases/change/list.ts
async function list(database, asked, folder) {
  const gate = await readGate(database);
  const changes = await readChanges(database, asked);
  const people = await peopleBeside(folder, gate.name);
  if (changes.length === 0) return noChanges("list", gate, people, asked.open ? "none open" : "none yet");
  const [newest] = changes;
  return {
    outcome: "pass",
    mode: "list",
    findings: [],
    notes: gate.moved,
    facts: { changes: shownOf(changes.length, asked), environment: gate.name, ...ledgerFacts(gate.ledger) },
    sections: changes.map((change) => ({
      title: `${change.code}  ${change.action}  ${stateWords(change)}${change.holds.length > 0 ? ", on hold" : ""}`,
      lines: linesOf(change, people).map((text) => ({ text }))
    })),
    next: [
      `quorate status ${newest?.code} shows one of them.`,
      ...changes.some(({ state }) => state === "open") ? ["The names of who is awaited are of manifests/people.yaml; quorate explain <code> asks the database."] : []
    ],
    data: { changes: changes.map((change) => ({ ...change, words: stateWords(change) })) }
  };
}
function noChanges(mode, gate, people, changes = "none yet") {
  const genesis = genesisWords(gate, people);
  const facts = { changes, environment: gate.name, ...genesis && { genesis }, ...ledgerFacts(gate.ledger) };
  const next = genesisSteps(gate, people);
  return { outcome: "pass", mode, findings: [], notes: gate.moved, facts, next, data: { changes: [] } };
}
function shownOf(count, { limit, open }) {
  const which = open ? "open ones" : "of all";
  return count < limit ? `${count}, ${which}` : `the newest ${count}, ${which}; --limit shows more`;
}
function linesOf(change, people) {
  const { plan, revision, opened, notAfter, state, holds } = change;
  return [
    `${followsWords(change)}plan ${plan} ${revision}`,
    `opened ${opened.at} by ${whoDid(opened)}${state === "open" ? `, until ${notAfter}` : ""}`,
    ...holds.map(({ on, reason, until }) => heldWords(on, reason, until)),
    ...state === "open" ? [`awaits ${awaited(change, people)}`, ...grantWords(change)] : []
  ];
}
function grantWords({ grant }) {
  if (grant === null) return [];
  return [`grant ${grant.status}${grant.esign === null ? "" : `, awaits the e-sign of ${grant.esign}`}`];
}
function heldWords(on, reason, until) {
  return `${on === "action" ? "its action is on hold" : "on hold"} ${until === null ? "until it is lifted" : `until ${until}`}: ${reason}`;
}
function followsWords({ parent, compensates }) {
  if (parent !== null) return `verifies ${parent}, `;
  return compensates === null ? "" : `compensates ${compensates}, `;
}
function awaited({ awaits }, people) {
  const acting = awaits.filter(({ custody }) => !custody);
  const signing = acting.filter(
    ({ assurance }) => !assurance.every((proof) => proof === "session" || isReported(proof))
  );
  const roles = Map.groupBy(signing.length > 0 ? signing : acting, (seat) => seat.class);
  return [...roles].map(([role, seats]) => roleWords(role, seats.length, people)).join("; ") || "its run";
}
function roleWords(role, count, people) {
  const names = people?.people.filter(({ roles }) => roles.includes(role)).map(({ githubLogin: login }) => login) ?? [];
  const who = names.length === 0 ? "" : ` (${names.length > count ? "of " : ""}${names.join(", ")})`;
  return `${role}${count === 1 ? "" : ` \xD7 ${count}`}${who}`;
}

export {
  list,
  noChanges
};
