import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  isOf
} from "./chunk-K2ACIOR3.js";
import {
  call,
  findings,
  head,
  ledgerHead,
  parseAnswer,
  pinnedKeys,
  seatProof,
  subjects,
  takenSeats
} from "./chunk-R3AWVE7O.js";
import {
  flag,
  listOf,
  made,
  mapOf,
  members,
  number,
  oneOf,
  orNone,
  orNull,
  refuse,
  text
} from "./chunk-3WWCHBJ2.js";
import {
  seal
} from "./chunk-KPNSVHHQ.js";
import {
  proofWord
} from "./chunk-CMP6AKFG.js";
import {
  readPacket
} from "./chunk-PRU33IGI.js";
import {
  sha256
} from "./chunk-YDJPPISN.js";
import {
  QuorateError
} from "./chunk-JHSG7WLC.js";

// src/codes/scope.ts
var claimsMap = mapOf(orNull(text));
var readWorkload = made(members({ claims: claimsMap }), ({ claims }) => claims);
var readScope = made(
  members({
    claims: members({
      environment: orNone(text),
      job_workflow_ref: text,
      job_workflow_sha: orNone(text),
      ref: text,
      event_name: text,
      runner_environment: text
    })
  }),
  ({ claims: scope2 }) => ({
    environment: scope2.environment,
    jobWorkflowRef: scope2.job_workflow_ref,
    jobWorkflowSha: scope2.job_workflow_sha,
    ref: scope2.ref,
    eventName: scope2.event_name,
    runnerEnvironment: scope2.runner_environment
  })
);

// src/postgres/read-change.ts
var changeAnswer = members({
  activation_id: text,
  code: text,
  action: text,
  kind: text,
  content_kind: text,
  status: oneOf("open", "consumed", "withdrawn"),
  packet: text,
  packet_sha256: text,
  not_after: text,
  stale: flag,
  awaits: findings,
  parent: orNull(text),
  successor: orNull(text),
  entry: orNull(text),
  request: orNull(members({ code: text, status: text })),
  grant: orNull(members({ auth_code: text, status: text, document: text, sha256: text })),
  esign_class: orNull(text),
  scope: readScope,
  required: listOf(members({ class: text, ordinal: number, assurance: listOf(seatProof) })),
  occupied: takenSeats,
  subjects,
  fell: listOf(members({ class: text, ordinal: number, human: text })),
  last: orNull(members({ phase: text, outcome: orNull(text) })),
  ledger: ledgerHead
});
async function readChange(database, code) {
  const answer = await call(database, "quorate.status", [code], orNull(changeAnswer));
  if (answer === null) throw new QuorateError("CHANGE_UNKNOWN", { observed: code });
  const found = readPacket(answer.packet, {
    packetSha256: answer.packet_sha256,
    codes: [code, answer.code],
    ledgerId: answer.ledger.ledgerId,
    activationId: answer.activation_id,
    action: answer.action,
    notAfter: answer.not_after,
    parent: answer.parent
  });
  if ("length" in found)
    throw new QuorateError("PACKET_FORGED", { expected: { "of the packet": found }, observed: code });
  return changeFrom(answer, found.packet);
}
function changeFrom(answer, packet) {
  const { grant } = answer;
  if (grant && sha256(grant.document) !== grant.sha256)
    throw new QuorateError("PACKET_FORGED", { observed: grant.auth_code });
  const { code, action: action2, status, stale, awaits, parent, successor, entry, request, scope: scope2 } = answer;
  const { required, occupied, fell, last } = answer;
  return {
    ...{ code, action: action2, status, stale, awaits, packet, parent, successor, entry, request, scope: scope2 },
    ...{ required, occupied, fell, last, subjects: answer.subjects },
    activationId: answer.activation_id,
    kind: answer.kind,
    contentKind: answer.content_kind,
    packetSha256: answer.packet_sha256,
    notAfter: answer.not_after,
    grant: grant && { authCode: grant.auth_code, status: grant.status, sha256: grant.sha256 },
    esignClass: answer.esign_class
  };
}

// src/manifest/policy-in-force.ts
var documents = listOf(
  made(
    members({ apiVersion: text, kind: text, metadata: members({ name: text }), spec: mapOf((value) => value) }),
    (document, at) => document.apiVersion === "quorate/v1" ? { ...document, apiVersion: "quorate/v1" } : refuse(`${at}.apiVersion`, "quorate/v1")
  )
);
var provider = members({ repository: text, repository_id: text, owner_id: text });
var action = members({ scope: text, by: text, does: orNone(text) });
var principalClass = members({ custodian: flag });
var scope = members({ db_role: text, approval: text, provider: orNone(text) });
function readPolicyInForce(bytes, at) {
  const set = seal(documents(parseJson(bytes, at), at));
  const ofKind = (kind, read) => new Map(
    set.documents.flatMap(
      (document) => document.kind === kind ? [[document.metadata.name, read(document.spec, `${at}.${kind}.${document.metadata.name}`)]] : []
    )
  );
  const providers = ofKind("IDENTITY_PROVIDER", provider);
  const classes = ofKind("PRINCIPAL_CLASS", principalClass);
  return {
    ...set,
    scopes: ofKind("AUTHORITY_SCOPE", (value, where) => scopeInForce(value, where, providers)),
    actions: ofKind("AUTHORITY_ACTION", action),
    custodians: new Set([...classes].flatMap(([name, { custodian }]) => custodian ? [name] : []))
  };
}
function scopeInForce(value, at, providers) {
  const { db_role: dbRole, approval, provider: name } = scope(value, at);
  const github = name === null ? void 0 : providers.get(name) ?? refuse(`${at}.provider`, "a provider");
  if (github === void 0) return { dbRole, approval, job: null };
  const { repository, repository_id: repositoryId, owner_id: ownerId } = github;
  const expected = { repository_id: repositoryId, repository_owner_id: ownerId, ...readWorkload(value, at) };
  return { dbRole, approval, job: { ...readScope(value, at), repository, expected } };
}
function parseJson(bytes, at) {
  try {
    return JSON.parse(bytes);
  } catch {
    return refuse(at, "JSON");
  }
}

// src/postgres/read-gate.ts
var gateAnswer = members({
  ...head,
  environment: text,
  manifest_digest: text,
  manifest: text,
  now: number,
  issuer: text,
  keys: pinnedKeys,
  moved: findings
});
async function readGate(database) {
  const asked = performance.now();
  const name = "quorate.environment";
  const answer = await call(database, name, [], orNull(gateAnswer));
  if (answer === null) throw new QuorateError("GENESIS_MISSING");
  const { environment, manifest, manifest_digest: manifestDigest, issuer, keys, now, moved } = answer;
  const inForce = () => sha256(manifest) === manifestDigest ? readPolicyInForce(manifest, "manifest") : refuse("manifest", manifestDigest);
  return {
    name: environment,
    manifestDigest,
    policy: parseAnswer(name, manifest, inForce),
    issuer,
    keys,
    ledger: parseAnswer(name, answer, ledgerHead),
    // The clock counts from before the question: it may be a moment late, but never too early for a token that GitHub has just signed.
    now: () => now + (performance.now() - asked) / 1e3,
    moved
  };
}

// src/usecases/change/seat-steps.ts
function seatSteps(open, context) {
  if (open.length === 0) return [];
  const { change } = context;
  const lines = [...new Set(open.map((seat) => seat.class))].map((role) => {
    const seats = open.filter((seat) => seat.class === role);
    const assurance = change.required.find((seat) => seat.class === role)?.assurance ?? [];
    return roleStep(role, seats.length, assurance, context);
  });
  const isSeated = open.every(({ class: role }) => role === operatorOf(context));
  return isSeated ? lines : [...lines, runStep(context).replace(/^Somebody/, "Then somebody")];
}
function runStep(context) {
  const { change } = context;
  const operator = operatorOf(context);
  const { scope: scope2 } = change.packet;
  const isApproved = context.gate.policy.scopes.get(scope2)?.approval === "required";
  const environment = isApproved ? ` and has the deployment to ${change.scope.environment} approved` : "";
  const workflow = scope2 === "registry" ? scope2 : change.action;
  return `${somebody(operator, 1, context, false)} starts a new run of the ${workflow} workflow${environment}: ${dispatch(
    context.gate,
    scope2,
    { change: change.code }
  )}`;
}
function startVerify(verifyCode, context) {
  const [name, action2] = [...context.gate.policy.actions].find(([, { does }]) => does === "verify") ?? [];
  if (!action2) return [`Another person starts the verify with change ${verifyCode}.`];
  const who = somebody(action2.by, 1, context);
  return [
    `${who}, not who cut, starts the ${name} workflow: ${dispatch(context.gate, action2.scope, { change: verifyCode })}`
  ];
}
function reopenStep({ gate }, cutCode) {
  return `Somebody registered opens the verify again, with the code of the cut: ${dispatch(gate, "open", { change: cutCode })}`;
}
function roleStep(role, count, assurance, context) {
  const { change, gate } = context;
  if (assurance.includes("api")) {
    return `${somebody(role, count, context)} approves the deployment to ${change.scope.environment} in the new run.`;
  }
  if (assurance.includes("review")) {
    return `${somebody(role, count, context)} approves the pull request that was merged as ${change.packet.commit}, at its last commit.`;
  }
  if (role === operatorOf(context)) return runStep(context);
  if (assurance.includes("session"))
    return `The login's custodian must be registered and current: ${somebody(role, count, context)}.`;
  const typed = dispatch(gate, "signoff", { change: change.code, role });
  return `${somebody(role, count, context)} runs the signoff workflow with change ${change.code} and role ${role}: ${typed}`;
}
function operatorOf({ gate, change }) {
  return String(gate.policy.actions.get(change.action)?.by);
}
function somebody(role, count, { people, actorId }, withoutActor = true) {
  const named2 = people?.people.filter(({ id, roles }) => roles.includes(role) && !(withoutActor && id === actorId)) ?? [];
  const names = named2.length === 0 ? "" : ` (${named2.map(({ githubLogin: login }) => login).join(", ")})`;
  return `${count === 1 ? "Somebody" : `Each of ${count} people`} registered as ${role}${names}`;
}
function dispatch(gate, name, inputs) {
  const job = gate.policy.scopes.get(name)?.job;
  const own = /^\.github\/workflows\/([^@]+)@/.exec(String(job?.jobWorkflowRef))?.[1];
  const file = job?.jobWorkflowSha === null && own !== void 0 ? own : `${name}.yml`;
  const ref = String(job?.ref).replace(/^refs\/heads\//, "");
  const fields = Object.entries(inputs).map(([field, value]) => `-f ${field}=${value}`);
  return ["gh workflow run", file, `--repo ${job?.repository}`, `--ref ${ref}`, ...fields].join(" ");
}

// src/usecases/change/workflow-trust.ts
function restsOn({ policy }) {
  const jobs = [...policy.scopes].flatMap(([name, { job }]) => job === null ? [] : [{ name, ...job }]);
  const loose = jobs.filter(({ jobWorkflowSha }) => jobWorkflowSha === null);
  if (loose.length === 0) return {};
  const refs = loose.map(({ jobWorkflowRef }) => jobWorkflowRef.replace(/^[^@]*@/, ""));
  const branches = [...new Set(refs)].map((ref) => ref.replace(/^refs\/heads\//, "")).join(", ");
  const which = loose.length === jobs.length ? "" : ` (${loose.map(({ name }) => name).join(", ")})`;
  return { "rests on": `the branch rule of ${branches}${which}` };
}

// src/usecases/change/human-names.ts
function humanNames(subjects2, people, accounts = []) {
  const logins = new Map(people?.people.map(({ id, githubLogin: login }) => [sha256(id), login]));
  return new Map([
    ...accounts.map((id) => [sha256(id), logins.get(sha256(id)) ?? `account ${id}`]),
    ...Object.entries(subjects2).map(
      ([human, subject]) => [human, logins.get(subject) ?? `account ${subject.slice(0, 12)}`]
    )
  ]);
}
function namedSeats(seats, names) {
  return seats.map(({ class: role, ordinal, source, human }) => {
    const seat = { class: role, ordinal, source: proofWord(source) };
    return human === null ? seat : { ...seat, who: names.get(human) ?? human };
  });
}
function namedFindings(findings2, names) {
  return findings2.map((finding) => {
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
function seatsNamed(findings2, code) {
  return findings2.filter(isOf(code)).map(({ expected, observed }) => {
    const [role = "", ordinal = "1"] = String(expected ?? observed).split("/");
    return { class: role, ordinal: Number(ordinal) };
  });
}
function requiredSeats({ required }) {
  return required.map(({ class: role, ordinal, assurance }) => ({
    class: role,
    ordinal,
    source: assurance.map(proofWord).join(" or ")
  }));
}

export {
  readChange,
  readGate,
  humanNames,
  namedSeats,
  namedFindings,
  seatSteps,
  runStep,
  startVerify,
  reopenStep,
  dispatch,
  seatsNamed,
  requiredSeats,
  restsOn
};
