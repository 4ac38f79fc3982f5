import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  callJson,
  readHead
} from "./chunk-HE2DVMTB.js";
import {
  readFindings
} from "./chunk-OB5IXVHD.js";
import {
  readPacket
} from "./chunk-PRU33IGI.js";
import {
  sha256
} from "./chunk-YDJPPISN.js";
import {
  QuorateError
} from "./chunk-3LYL2YFW.js";

// src/postgres/read-gate.ts
async function readGateEnvironment(database) {
  const asked = performance.now();
  const answer = await callJson(database, "quorate.environment", []);
  if (answer === null) throw new QuorateError("GENESIS_MISSING");
  const { now } = answer;
  const isWhole = typeof now === "number" && sha256(String(answer.manifest)) === answer.manifest_digest;
  const moved = readFindings(answer.moved);
  if (!isWhole || moved === null) throw new QuorateError("DB_ANSWER", { observed: "quorate.environment" });
  return {
    name: String(answer.environment),
    manifestDigest: String(answer.manifest_digest),
    manifest: String(answer.manifest),
    issuer: String(answer.issuer),
    keys: answer.keys,
    ledger: readHead(answer),
    // Counted from before the question: rather a moment late than too early for a token that GitHub has just signed.
    now: () => now + (performance.now() - asked) / 1e3,
    moved
  };
}

// src/postgres/read-change.ts
async function readChange(database, code) {
  const answer = await callJson(database, "quorate.status", [code]);
  if (answer === null) throw new QuorateError("CHANGE_UNKNOWN", { observed: code });
  const found = readPacket(String(answer.packet), {
    packetSha256: String(answer.packet_sha256),
    codes: [code, String(answer.code)],
    ledgerId: String(answer.ledger?.ledger_id),
    activationId: String(answer.activation_id),
    action: String(answer.action),
    notAfter: String(answer.not_after),
    parent: answer.parent
  });
  if ("length" in found)
    throw new QuorateError("PACKET_FORGED", { expected: { "of the packet": found }, observed: code });
  return changeFrom(answer, found.packet);
}
function changeFrom(answer, packet) {
  const grant = answer.grant;
  if (grant && sha256(grant.document) !== grant.sha256)
    throw new QuorateError("PACKET_FORGED", { observed: grant.auth_code });
  const awaits = readFindings(answer.awaits);
  if (awaits === null) throw new QuorateError("DB_ANSWER", { observed: "quorate.status" });
  const { claims } = answer.scope;
  return {
    activationId: String(answer.activation_id),
    code: String(answer.code),
    action: String(answer.action),
    status: answer.status,
    stale: answer.stale === true,
    awaits,
    packet,
    packetSha256: String(answer.packet_sha256),
    notAfter: String(answer.not_after),
    parent: answer.parent,
    successor: answer.successor,
    entry: answer.entry,
    request: answer.request,
    grant: grant && { authCode: grant.auth_code, status: grant.status, sha256: grant.sha256 },
    esignClass: answer.esign_class,
    scope: { environment: claims.environment ?? null, ref: String(claims.ref) },
    required: answer.required.map((seat) => ({
      class: seat.class,
      ordinal: seat.ordinal,
      source: seat.assurance.join(" or ")
    })),
    occupied: answer.occupied,
    subjects: answer.subjects,
    fell: answer.fell,
    last: answer.last
  };
}

// src/usecases/proof/policy-in-force.ts
function specInForce(gate, kind, name) {
  const documents = JSON.parse(gate.manifest);
  return documents.find((document) => document.kind === kind && document.metadata.name === name)?.spec;
}
function claimsInForce(gate, name) {
  const scope = specInForce(gate, "AUTHORITY_SCOPE", name);
  return scope?.claims ?? {};
}

// src/usecases/change/seat-steps.ts
function seatSteps(open, context) {
  if (open.length === 0) return [];
  const { change } = context;
  const lines = [...new Set(open.map((seat) => seat.class))].map((role) => {
    const seats = open.filter((seat) => seat.class === role);
    const source = change.required.find((seat) => seat.class === role)?.source ?? "";
    return roleStep(role, seats.length, source, context);
  });
  const isSeated = open.every(({ class: role }) => role === operatorOf(context));
  return isSeated ? lines : [...lines, runStep(context).replace(/^Somebody/, "Then somebody")];
}
function runStep(context) {
  const { change } = context;
  const operator = operatorOf(context);
  const scope = String(change.packet.scope);
  const isApproved = specInForce(context.gate, "AUTHORITY_SCOPE", scope)?.approval === "required";
  const environment = isApproved ? ` and has the deployment to ${change.scope.environment} approved` : "";
  const workflow = scope === "registry" ? scope : change.action;
  return `${somebody(operator, 1, context, false)} starts a new run of the ${workflow} workflow${environment}: ${dispatch(
    context.gate,
    scope,
    { change: change.code }
  )}`;
}
function verifyStep(verifyCode, context) {
  const action = specInForce(context.gate, "AUTHORITY_ACTION", "VERIFY");
  if (!action) return [`Another person starts the verify with change ${verifyCode}.`];
  const who = somebody(String(action.by), 1, context);
  return [
    `${who}, not who cut, starts the VERIFY workflow: ${dispatch(context.gate, String(action.scope), { change: verifyCode })}`
  ];
}
function reopenStep({ gate }, cutCode) {
  return `Somebody registered opens the verify anew, with the code of the cut: ${dispatch(gate, "open", { change: cutCode })}`;
}
function roleStep(role, count, source, context) {
  const { change, gate } = context;
  if (source.includes("api")) {
    return `${somebody(role, count, context)} approves the deployment to ${change.scope.environment} in the new run.`;
  }
  if (source.includes("review")) {
    return `${somebody(role, count, context)} approves the pull request that was merged as ${change.packet.commit}, at its last commit.`;
  }
  if (role === operatorOf(context)) return runStep(context);
  if (source === "session")
    return `The login's custodian must be registered and current: ${somebody(role, count, context)}.`;
  const typed = dispatch(gate, "signoff", { change: change.code, role });
  return `${somebody(role, count, context)} runs the signoff workflow with change ${change.code} and role ${role}: ${typed}`;
}
function operatorOf({ gate, change }) {
  return String(specInForce(gate, "AUTHORITY_ACTION", change.action)?.by);
}
function somebody(role, count, { people, actorId }, withoutActor = true) {
  const named2 = people?.people.filter(({ id, roles }) => roles.includes(role) && !(withoutActor && id === actorId)) ?? [];
  const names = named2.length === 0 ? "" : ` (${named2.map(({ login }) => login).join(", ")})`;
  return `${count === 1 ? "Somebody" : `Each of ${count} people`} registered as ${role}${names}`;
}
function dispatch(gate, name, inputs) {
  const scope = specInForce(gate, "AUTHORITY_SCOPE", name);
  const provider = specInForce(gate, "IDENTITY_PROVIDER", String(scope?.provider));
  const claims = claimsInForce(gate, name);
  const own = /^\.github\/workflows\/([^@]+)@/.exec(String(claims.job_workflow_ref))?.[1];
  const file = claims.job_workflow_sha === null && own !== void 0 ? own : `${name}.yml`;
  const ref = String(claims.ref).replace(/^refs\/heads\//, "");
  const fields = Object.entries(inputs).map(([field, value]) => `-f ${field}=${value}`);
  return ["gh workflow run", file, `--repo ${provider?.repository}`, `--ref ${ref}`, ...fields].join(" ");
}

// src/usecases/change/workflow-trust.ts
function restsOn({ manifest }) {
  const scopes = JSON.parse(manifest).filter(({ kind }) => kind === "AUTHORITY_SCOPE").map(({ metadata, spec }) => ({ metadata, claims: spec.claims })).filter(({ claims }) => typeof claims.job_workflow_ref === "string");
  const loose = scopes.filter(({ claims }) => claims.job_workflow_sha === null);
  if (loose.length === 0) return {};
  const refs = loose.map(({ claims }) => String(claims.job_workflow_ref).replace(/^[^@]*@/, ""));
  const branches = [...new Set(refs)].map((ref) => ref.replace(/^refs\/heads\//, "")).join(", ");
  const which = loose.length === scopes.length ? "" : ` (${loose.map(({ metadata }) => metadata.name).join(", ")})`;
  return { "rests on": `the branch rule of ${branches}${which}` };
}

// src/usecases/change/human-names.ts
function humanNames(subjects, people, accounts = []) {
  const logins = new Map(people?.people.map(({ id, login }) => [sha256(id), login]));
  return new Map([
    ...accounts.map((id) => [sha256(id), logins.get(sha256(id)) ?? `account ${id}`]),
    ...Object.entries(subjects).map(
      ([human, subject]) => [human, logins.get(subject) ?? `account ${subject.slice(0, 12)}`]
    )
  ]);
}
function namedSeats(seats, names) {
  return seats.map(({ class: role, ordinal, source, human }) => {
    return { class: role, ordinal, source, who: names.get(human) ?? human };
  });
}
function namedFindings(findings, names) {
  return findings.map((finding) => {
    const { expected, observed } = finding;
    return {
      ...finding,
      ...expected !== void 0 && { expected: named(expected, names) },
      ...observed !== void 0 && { observed: named(observed, names) }
    };
  });
}
function named(seen, names) {
  if (typeof seen === "string") return names.has(seen) ? `${names.get(seen)} (${seen})` : seen;
  if (seen === null || typeof seen !== "object" || Array.isArray(seen)) return seen;
  return Object.fromEntries(Object.entries(seen).map(([key, value]) => [key, named(value, names)]));
}

// src/usecases/change/seats-named.ts
function seatsNamed(findings, code) {
  return findings.filter((finding) => finding.code === code).map(({ expected, observed }) => {
    const [role = "", ordinal = "1"] = String(expected ?? observed).split("/");
    return { class: role, ordinal: Number(ordinal) };
  });
}

export {
  readGateEnvironment,
  readChange,
  humanNames,
  namedSeats,
  namedFindings,
  specInForce,
  seatSteps,
  runStep,
  verifyStep,
  reopenStep,
  dispatch,
  seatsNamed,
  restsOn
};
