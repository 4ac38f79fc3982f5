import {
  governedActs,
  kindOf,
  peopleWords,
  profiles
} from "./chunk-XFSM4J3F.js";
import {
  isAssurance
} from "./chunk-ENIZWVK7.js";
import {
  step
} from "./chunk-M6XDCBT3.js";
import {
  canonicalize,
  sha256
} from "./chunk-MOJ4YKEH.js";

// src/manifest/diff/documents.ts
function withClaims(document) {
  const { spec } = document;
  if (!isMap(spec.claims)) return document;
  const { claims, ...others } = spec;
  const named = Object.entries(spec.claims).map(([name, value]) => [name in others ? `claims.${name}` : name, value]);
  return { ...document, spec: { ...others, ...Object.fromEntries(named) } };
}
function differencesOf(before, after) {
  const [old, young] = [byKey(before), byKey(after)];
  return [.../* @__PURE__ */ new Set([...old.keys(), ...young.keys()])].sort().flatMap((key) => {
    const [from, to] = [old.get(key), young.get(key)];
    const document = from ?? to;
    if (document === void 0) return [];
    const which = { kind: document.kind, name: document.metadata.name };
    if (from === void 0) return [{ ...which, what: "added", path: null, from: null, to: seen(to?.spec) }];
    if (to === void 0) return [{ ...which, what: "removed", path: null, from: seen(from.spec), to: null }];
    return [...versions(from, to), ...fields(from.spec, to.spec, "")].map((field) => {
      return { ...which, what: "changed", ...field };
    });
  });
}
function versions(from, to) {
  return from.apiVersion === to.apiVersion ? [] : [{ path: "apiVersion", from: from.apiVersion, to: to.apiVersion }];
}
function fields(from, to, at) {
  return [.../* @__PURE__ */ new Set([...Object.keys(from), ...Object.keys(to)])].sort().flatMap((name) => {
    const [old, young] = [from[name], to[name]];
    const path = at + name;
    if (isMap(old) && isMap(young)) return fields(old, young, `${path}.`);
    return canonicalize(old) === canonicalize(young) ? [] : [{ path, from: seen(old), to: seen(young) }];
  });
}
function isMap(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function byKey(documents) {
  return new Map(documents.map((document) => [`${document.kind} ${document.metadata.name}`, document]));
}
function seen(value) {
  return value ?? null;
}

// src/manifest/diff/statement.ts
function plainWords({ kind, name, what, path, from, to }) {
  const which = `${kind} ${name}`;
  if (what !== "changed") return `${which} is ${what}`;
  return `${path} of ${which} is ${valueText(to)} instead of ${valueText(from)}`;
}
function valueText(value) {
  if (value === null || value === void 0) return "nothing";
  return typeof value === "string" ? value : JSON.stringify(value);
}
function listed(names) {
  return names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}
function listChange({ from, to }, { gains, loses }) {
  const [old, young] = [from, to].map((list) => Array.isArray(list) ? list.map(String) : []);
  const only = (these = [], those = []) => these.filter((one) => !those.includes(one));
  const [lost, gained] = [only(old, young), only(young, old)];
  const parts = [
    ...gained.length > 0 ? [`${gains} ${listed(gained)}`] : [],
    ...lost.length > 0 ? [`${loses} ${listed(lost)}`] : []
  ];
  return parts.length > 0 ? parts.join(", and ") : `${gains} nothing, as before`;
}

// src/manifest/diff/sentences.ts
var order = [
  "Actions and seats",
  "Different people",
  "Team",
  "Logins and workflows",
  "GitHub",
  "Targets",
  "Database",
  "Roles"
];
function sentencesOf(told) {
  const said = /* @__PURE__ */ new Map();
  for (const one of bySubject(told)) {
    const { statement, weakenings } = one;
    const key = JSON.stringify([statement.about, statement.says("\0", false), weakenings]);
    const group = said.get(key) ?? { first: statement, subjects: /* @__PURE__ */ new Set(), weakenings: new Set(weakenings) };
    if (statement.subject !== null) group.subjects.add(statement.subject);
    said.set(key, group);
  }
  return [...said.values()].map(sentence).sort(byImportance);
}
function bySubject(told) {
  const groups = Map.groupBy(
    told,
    ({ statement }) => `${statement.about} ${statement.says(statement.subject ?? "", false)}`
  );
  return [...groups.values()].flatMap((same) => {
    const weakest2 = same.find(({ weakening }) => weakening !== null) ?? same[0];
    const codes = same.flatMap(({ weakening }) => weakening === null ? [] : [weakening]);
    return weakest2 === void 0 ? [] : [{ statement: weakest2.statement, weakenings: [...new Set(codes)].sort() }];
  });
}
function sentence({ first, subjects, weakenings }) {
  const names = [...subjects];
  const everyGovernedAct = governedActs.every((act) => subjects.has(act));
  const others = names.filter((name) => !governedActs.includes(name));
  const shown = everyGovernedAct ? [...others, "every governed act"] : names;
  const words4 = first.says(listed(shown), shown.length > 1);
  return { about: first.about, words: words4, at: first.at, weakenings: [...weakenings] };
}
function byImportance(a, b) {
  const weak = ({ weakenings }) => weakenings.length > 0 ? 0 : 1;
  return order.indexOf(a.about) - order.indexOf(b.about) || weak(a) - weak(b);
}

// src/manifest/diff/view.ts
function viewOf(documents) {
  const seats2 = /* @__PURE__ */ new Map();
  const pairs = /* @__PURE__ */ new Set();
  let isVerified = false;
  const actions = /* @__PURE__ */ new Set();
  const roles = /* @__PURE__ */ new Set();
  const pins = /* @__PURE__ */ new Map();
  let profile = null;
  for (const { kind, metadata, spec } of documents) {
    const source = requirementSource(kind);
    if (source !== null) {
      const at = `${spec.action} ${spec.class}`;
      const seat = { source, ordinal: spec.ordinal, assurance: sourcesIn(spec.assurance) };
      seats2.set(at, (seats2.get(at) ?? /* @__PURE__ */ new Map()).set(`${source} ${spec.ordinal}`, seat));
    }
    if (kind === "PRINCIPAL_SEPARATION") pairs.add(pairKey(spec.scope, spec.left, spec.right));
    if (kind === "AUTHORITY_SCOPE" && typeof spec.job_workflow_sha === "string")
      pins.set(metadata.name, spec.job_workflow_sha);
    if (kind === "TEAM_PROFILE") profile = { name: metadata.name, relaxes: sourcesIn(spec.relaxes) };
    if (kind === "AUTHORITY_ACTION") {
      actions.add(metadata.name);
      isVerified ||= kindOf({ does: String(spec.does) })?.isVerified === true;
    }
    for (const role of rolesIn(kind, metadata.name, spec)) roles.add(role);
  }
  return {
    seats: (action, role) => [...seats2.get(`${action} ${role}`)?.values() ?? []],
    hasPair: (scope, left, right) => pairs.has(pairKey(scope, left, right)),
    pinOf: (scope) => pins.get(scope) ?? null,
    isVerified,
    actions,
    roles,
    profile
  };
}
function requirementSource(kind) {
  if (kind === "SIGNOFF_REQUIREMENT") return "signoffs";
  return kind === "QUORUM_REQUIREMENT" ? "grant" : null;
}
function sourcesIn(assurance) {
  return Array.isArray(assurance) ? assurance.map(String) : [];
}
function rolesIn(kind, name, spec) {
  const named = {
    PRINCIPAL_CLASS: [name],
    AUTHORITY_ACTION: [spec.by],
    AUTHORITY_SCOPE: [spec.custodian],
    SIGNOFF_REQUIREMENT: [spec.class],
    QUORUM_REQUIREMENT: [spec.class]
  }[kind];
  return (named ?? []).filter((role) => typeof role === "string");
}
function pairKey(scope, left, right) {
  return [scope, ...[String(left), String(right)].sort()].join(" ");
}

// src/manifest/diff/weakening-profile.ts
function fewest(name) {
  return Object.hasOwn(profiles, name) ? profiles[name].fewest : 0;
}
function profileWeakening({ name }, { before, after }) {
  const old = before.profile?.relaxes ?? [];
  if (after.profile?.relaxes.some((rule) => !old.includes(rule)) !== false) return "WEAKER_RELAXATION";
  return before.profile !== null && fewest(name) < fewest(before.profile.name) ? "WEAKER_PROFILE" : null;
}
function profileGone(_, { after }) {
  return after.profile === null ? "WEAKER_PROFILE" : null;
}

// src/manifest/diff/weakening-seats.ts
var strength = { review: 1, api: 2, token: 3, seat: 4, both: 5 };
var strengthOf = (source) => isAssurance(source) ? strength[source] : 0;
var weakest = (sources) => Math.min(...sources.map(strengthOf));
function seatWeakening(difference, { before, after }) {
  const { action, role } = seatOf(difference);
  if (!after.actions.has(action)) return null;
  const [old, young] = [before.seats(action, role), after.seats(action, role)];
  if (young.length === 0) return "WEAKER_SEAT_REMOVED";
  if (young.length < old.length) return "WEAKER_COUNT";
  const [was, is] = [proved(old), proved(young)];
  return was.some((one, at) => (is[at] ?? 0) < one) ? "WEAKER_ASSURANCE" : null;
}
function proved(seats2) {
  const found = seats2.map(({ assurance }) => weakest(assurance));
  return found.filter((one) => one > strengthOf("api")).toSorted((left, right) => right - left);
}
function assuranceWeakening({ from, to }) {
  if (!Array.isArray(to)) return "WEAKER_ASSURANCE";
  const [old, young] = [sourcesIn(from), sourcesIn(to)];
  const added = young.filter((source) => !old.includes(source));
  if (added.length === 0) return null;
  if (weakest(young) < weakest(old)) return "WEAKER_ASSURANCE";
  return old.every((source) => young.includes(source)) ? "WEAKER_SOURCE_ADDED" : null;
}
function pairWeakening(difference, { after }) {
  const { scope, left, right } = pairOf(difference);
  if (!after.roles.has(left) || !after.roles.has(right)) return null;
  if (after.hasPair("change_set", left, right)) return null;
  if (!after.hasPair("activation", left, right)) return "WEAKER_PAIR_REMOVED";
  return scope === "change_set" ? "WEAKER_PAIR_NARROWED" : null;
}
function seatOf({ name }) {
  const [action = "", role = ""] = name.split("/");
  return { action, role };
}
function pairOf({ name }) {
  const [scope = "", roles = ""] = name.split("/");
  const [left = "", right = ""] = roles.split("~");
  return { scope, left, right };
}

// src/manifest/diff/weakening.ts
function weakeningOf(difference, sides) {
  const { kind, what, path } = difference;
  const rules = Object.hasOwn(kinds, kind) ? kinds[kind] : void 0;
  if (rules === void 0) return "WEAKER_UNJUDGED";
  if (what !== "changed") return rules[what](difference, sides);
  const fields2 = rules.fields;
  const rule = path !== null && Object.hasOwn(fields2, path) ? fields2[path] : void 0;
  return rule === void 0 ? "WEAKER_UNJUDGED" : rule(difference, sides);
}
var always = (code) => () => code;
function verifies(action) {
  const does = action?.does;
  return kindOf({ does: String(does) })?.lane === "verify";
}
var harmless = () => null;
var unlessNewDemand = (code) => ({ from }) => from === null ? null : code;
var unlessTo = (safe, code) => ({ to }) => to === safe ? null : code;
var unlessShorter = (code) => ({ from, to }) => typeof from === "number" && typeof to === "number" && to < from ? null : code;
var unlessFewer = (code) => ({ from, to }) => {
  const [old, young] = [from ?? [], to ?? []];
  return Array.isArray(old) && Array.isArray(young) && young.every((one) => old.includes(one)) ? null : code;
};
var ofMigrator = (rule) => (difference, sides) => difference.name === "migrate" ? "WEAKER_MIGRATOR" : rule(difference, sides);
var seats = {
  added: harmless,
  removed: seatWeakening,
  fields: { assurance: assuranceWeakening, action: seatWeakening, class: seatWeakening, ordinal: seatWeakening }
};
var kinds = {
  IDENTITY_PROVIDER: {
    added: always("WEAKER_PROVIDER"),
    removed: harmless,
    fields: {
      issuer: always("WEAKER_PROVIDER"),
      server: always("WEAKER_PROVIDER"),
      // A name proves nothing; the ids beside it do (ID-13).
      repository: harmless,
      repository_id: always("WEAKER_PROVIDER"),
      owner_id: always("WEAKER_PROVIDER")
    }
  },
  // A role alone gives nothing: its seats do, and a seat whose role is gone cannot be filled.
  PRINCIPAL_CLASS: {
    added: harmless,
    removed: harmless,
    fields: { custodian: unlessTo(true, "WEAKER_CUSTODY") }
  },
  AUTHORITY_SCOPE: {
    added: always("WEAKER_WAY_IN"),
    removed: harmless,
    fields: {
      provider: always("WEAKER_PROVIDER"),
      db_role: ofMigrator(always("WEAKER_DATABASE_ROLE")),
      custody: ofMigrator(custodyWeakening),
      custodian: ofMigrator(unlessNewDemand("WEAKER_CUSTODY")),
      environment: unlessNewDemand("WEAKER_ENVIRONMENT"),
      // Bytes that are pinned from now on say more than the branch that they come from.
      job_workflow_ref: ({ name }, { before, after }) => before.pinOf(name) === null && after.pinOf(name) !== null ? null : "WEAKER_WORKFLOW",
      job_workflow_sha: ({ from, to }) => from === null ? null : to === null ? "WEAKER_PIN" : "WEAKER_WORKFLOW",
      ref: always("WEAKER_WORKFLOW"),
      event_name: always("WEAKER_WORKFLOW"),
      runner_environment: ({ from, to }) => from !== null && to === "github-hosted" ? null : "WEAKER_RUNNER",
      approval: unlessTo("required", "WEAKER_APPROVAL")
    }
  },
  AUTHORITY_ACTION: {
    added: always("WEAKER_ACTION_ADDED"),
    // What can no longer be done needs no safeguard, but a cut needs its verify.
    removed: ({ from }, { after }) => verifies(from) && after.isVerified ? "WEAKER_VERIFY" : null,
    fields: {
      does: always("WEAKER_ACTION_CHANGED"),
      targets: unlessFewer("WEAKER_TARGET"),
      deadline_seconds: unlessShorter("WEAKER_DEADLINE"),
      audiences: unlessFewer("WEAKER_AUDIENCE"),
      temporary_logins: unlessFewer("WEAKER_TEMPORARY_LOGIN"),
      scope: always("WEAKER_LOGIN"),
      by: always("WEAKER_OPERATOR"),
      review: unlessNewDemand("WEAKER_REVIEW"),
      grant: unlessNewDemand("WEAKER_GRANT"),
      "grant.esign": unlessNewDemand("WEAKER_ESIGN"),
      "grant.within_seconds": unlessShorter("WEAKER_VALIDITY")
    }
  },
  SIGNOFF_REQUIREMENT: seats,
  QUORUM_REQUIREMENT: seats,
  PRINCIPAL_SEPARATION: {
    added: harmless,
    removed: pairWeakening,
    fields: { scope: pairWeakening, left: pairWeakening, right: pairWeakening }
  },
  TARGET: {
    added: always("WEAKER_TARGET"),
    removed: harmless,
    fields: {
      role: always("WEAKER_TARGET"),
      reader: always("WEAKER_TARGET"),
      // Another path can give the names of a script another meaning.
      path: always("WEAKER_TARGET"),
      writes: unlessFewer("WEAKER_TARGET_RIGHT"),
      reads: unlessFewer("WEAKER_TARGET_RIGHT"),
      owns: unlessFewer("WEAKER_TARGET_RIGHT"),
      calls: unlessFewer("WEAKER_TARGET_RIGHT")
    }
  },
  TEAM_PROFILE: {
    added: profileWeakening,
    removed: profileGone,
    fields: { relaxes: unlessFewer("WEAKER_RELAXATION") }
  },
  PRIVILEGE_SET: {
    added: always("WEAKER_PRIVILEGES"),
    removed: always("WEAKER_PRIVILEGES"),
    fields: {
      preset: always("WEAKER_PRIVILEGES"),
      forbidden_writers: writersWeakening,
      readers: unlessFewer("WEAKER_READER"),
      migrator: always("WEAKER_MIGRATOR"),
      migrator_custodian: always("WEAKER_MIGRATOR"),
      database: always("WEAKER_DATABASE"),
      "database.hosts": always("WEAKER_DATABASE"),
      "database.name": always("WEAKER_DATABASE"),
      "database.ca": always("WEAKER_DATABASE")
    }
  }
};
var custodyRank = ["none", "personal", "workload"];
function custodyWeakening({ from, to }) {
  return custodyRank.indexOf(to) > custodyRank.indexOf(from) ? null : "WEAKER_CUSTODY";
}
function writersWeakening({ from, to }) {
  if (!Array.isArray(from) || !Array.isArray(to)) return "WEAKER_WRITER_ALLOWED";
  return from.every((writer) => to.includes(writer)) ? null : "WEAKER_WRITER_ALLOWED";
}

// src/manifest/diff/words-actions.ts
function actionWords(difference) {
  const { name, path } = difference;
  const at = `${actionAt(name)}${path === null ? "" : pathAt[path] ?? ""}`;
  return { about: "Actions and seats", subject: name, says: (who, several) => words(difference, who, several), at };
}
function actionAt(name) {
  const governed = governedActs.includes(name);
  return `/spec/${governed ? "governance" : "actions"}${step(name)}`;
}
var pathAt = {
  does: "/does",
  targets: "/targets",
  deadline_seconds: "/deadline",
  audiences: "/audiences",
  temporary_logins: "/temporary_logins",
  scope: "/login",
  by: "/by",
  review: "/review",
  grant: "/grant",
  "grant.esign": "/grant/esign",
  "grant.within_seconds": "/grant/within"
};
function words(difference, who, several) {
  const { what, path, from, to } = difference;
  const is = several ? "are" : "is";
  if (what === "added") return `${who} may be done from now on, by ${valueText(memberOf(to, "by"))}`;
  if (what === "removed") return `${who} can no longer be done`;
  switch (path) {
    case "does":
      return `${who} ${several ? "do" : "does"} ${valueText(to)} instead of ${valueText(from)}`;
    case "targets":
      return `${who} ${listChange(difference, { gains: "may run scripts in", loses: `may no longer run scripts in` })}`;
    case "deadline_seconds":
      return to === null ? `${who} no longer ${several ? "have" : "has"} a deadline` : `${who} may go on for ${duration(to)}${from === null ? "" : ` instead of ${duration(from)}`}`;
    case "audiences":
      return `${who} ${listChange(difference, { gains: "may bring a permit for", loses: "may no longer bring a permit for" })}`;
    case "temporary_logins":
      return `${who} ${listChange(difference, { gains: "may log in for minutes as", loses: "may no longer log in for minutes as" })}`;
    case "scope":
      return `${who} ${is} carried out by login ${valueText(to)} instead of ${valueText(from)}`;
    case "by":
      return `${who} ${is} started by ${valueText(to)} instead of ${valueText(from)}`;
    case "review":
      if (to === null) return `${who} no longer ${several ? "need" : "needs"} a recorded review`;
      return `the recorded review of ${who} is ${valueText(to)}\u2019s${from === null ? "" : ` instead of ${valueText(from)}\u2019s`}`;
    case "grant":
      return to === null ? `${who} no longer ${several ? "need" : "needs"} a grant, so nobody e-signs` : `${who} ${several ? "need" : "needs"} a grant from now on, e-signed by ${valueText(memberOf(to, "esign"))}`;
    case "grant.esign":
      return `${who} ${is} e-signed by ${to === null ? "nobody" : valueText(to)} instead of ${valueText(from)}`;
    case "grant.within_seconds":
      return `a grant for ${who} lives ${duration(to)} instead of ${duration(from)}`;
    default:
      return plainWords(difference);
  }
}
function memberOf(value, member) {
  return value?.[member];
}
function duration(seconds) {
  if (typeof seconds !== "number") return valueText(seconds);
  if (seconds % 86400 === 0 && seconds > 4 * 86400) return `${seconds / 86400}d`;
  return seconds % 3600 === 0 ? `${seconds / 3600}h` : `${seconds / 60}m`;
}

// src/manifest/diff/words-profile.ts
function profileWords(difference) {
  const { what, path } = difference;
  return {
    about: "Team",
    subject: null,
    says: () => wordsOf(difference),
    at: what === "changed" && path === "relaxes" ? "/spec/relaxes" : "/spec/profile"
  };
}
function wordsOf(difference) {
  const { name, what, path, to } = difference;
  if (what === "removed") return `the policy is no longer of the profile ${name}`;
  if (what === "changed")
    return path === "relaxes" ? listChange(difference, { gains: "the policy relaxes", loses: "the policy no longer relaxes" }) : plainWords(difference);
  const rules = relaxedBy(to);
  const size = Object.hasOwn(profiles, name) ? `, for ${peopleWords(profiles[name])}` : "";
  return `the policy is of the profile ${name}${size}, and relaxes ${rules.length === 0 ? "nothing" : listed(rules)}`;
}
function relaxedBy(spec) {
  const { relaxes } = spec ?? {};
  return Array.isArray(relaxes) ? relaxes.map(String) : [];
}

// src/manifest/diff/words-scopes.ts
function scopeWords(difference) {
  const { name } = difference;
  const at = placeOf(difference);
  return { about: "Logins and workflows", subject: name, says: (who, several) => words2(difference, who, several), at };
}
var own = { migrate: "/spec/migrator", revoke: "/spec/revoke" };
var doors = ["open", "signoff", "registry", "keys"];
function placeOf({ name, path }) {
  if (path === "ref") return "/spec/github/branch";
  if (path === "runner_environment") return "/spec/github/runner";
  const pin = path === "job_workflow_sha" ? "/sha" : "";
  if (doors.includes(name)) return path === "db_role" ? "/spec/door/role" : `/spec/workflows${step(name)}${pin}`;
  const members = {
    db_role: "/role",
    custodian: "/custodian",
    approval: "/approval",
    job_workflow_sha: "/workflow/sha"
  };
  return `${own[name] ?? `/spec/logins${step(name)}`}${members[path ?? ""] ?? ""}`;
}
var without = {
  custodian: (who, several) => `${who} ${several ? "have" : "has"} no custodian any more`,
  environment: (who, several) => `${who} ${several ? "run" : "runs"} without a GitHub environment, which guarded it`,
  job_workflow_sha: (who, several) => `${who} no longer ${several ? "pin" : "pins"} the workflow\u2019s commit`
};
function words2(difference, who, several) {
  const { what, path, from, to } = difference;
  const verb = (one, many) => `${who} ${several ? many : one}`;
  if (what === "added") return `${verb("is a", "are")} new ${several ? "ways" : "way"} in: ${waysIn(to)}`;
  if (what === "removed") return `${verb("is", "are")} no longer a way in`;
  const lost = path !== null && to === null ? without[path] : void 0;
  if (lost !== void 0) return lost(who, several);
  const instead = `${valueText(to)} instead of ${valueText(from)}`;
  switch (path) {
    case "provider":
      return `${verb("is", "are")} proved by ${instead}`;
    case "db_role":
      return `${verb("logs", "log")} in to the database as ${instead}`;
    case "custody":
      return `${verb("is", "are")} kept by ${keepers[String(to)] ?? valueText(to)} instead of ${keepers[String(from)] ?? valueText(from)}`;
    case "custodian":
      return `${verb("has", "have")} the custodian ${from === null ? valueText(to) : instead}`;
    case "environment":
      return `${verb("runs", "run")} in the GitHub environment ${from === null ? valueText(to) : instead}`;
    case "job_workflow_ref":
      return workflowWords(from, to, who, several);
    case "job_workflow_sha":
      return `${verb("pins", "pin")} the workflow\u2019s commit ${from === null ? valueText(to) : instead}`;
    case "ref":
      return `${verb("runs", "run")} on ${instead}`;
    case "event_name":
      return `${verb("is", "are")} started by ${instead}`;
    case "runner_environment":
      return `${verb("runs", "run")} on runners that are ${instead}`;
    case "approval":
      return to === "required" ? `${verb("waits", "wait")} for a reviewer of the GitHub environment from now on` : `${verb("no longer waits", "no longer wait")} for a reviewer of the GitHub environment`;
    default:
      return plainWords(difference);
  }
}
var form = /^(?:(?<repository>.+)\/)?\.github\/workflows\/(?<file>[^@/]+)@(?<ref>.+)$/;
function workflowWords(from, to, who, several) {
  const [old, young] = [from, to].map((value) => form.exec(String(value))?.groups);
  if (!old || !young)
    return `${who} ${several ? "are" : "is"} the workflow ${valueText(to)} instead of ${valueText(from)}`;
  const file = old.file === young.file ? null : `${several ? "are" : "is"} ${young.file} instead of ${old.file}`;
  const [before, now] = [old, young].map(({ repository: repository2 = "the repository itself" }) => repository2);
  const repository = `${several ? "come" : "comes"} from ${now} instead of ${before}`;
  const ref = `${several ? "run" : "runs"} on ${young.ref} instead of ${old.ref}`;
  const parts = [file, before === now ? null : repository, old.ref === young.ref ? null : ref];
  return `${who} ${parts.filter((part) => part !== null).join(" and ")}`;
}
var keepers = {
  workload: "a custodian",
  personal: "the person who acts",
  none: "nobody"
};
function waysIn(spec) {
  const { job_workflow_ref: workflow, db_role: role } = spec ?? {};
  return `${valueText(workflow)} as ${valueText(role)}`;
}

// src/manifest/diff/words-seats.ts
function seatWords(difference, { before, after }) {
  const { action, role } = seatOf(difference);
  const [old, young] = [before.seats(action, role), after.seats(action, role)];
  const source = young[0]?.source ?? requirementSource(difference.kind) ?? "signoffs";
  const at = `${actionAt(action)}/${source}${step(role)}`;
  const isGone = !after.actions.has(action);
  return {
    about: "Actions and seats",
    subject: action,
    says: (who, several) => isGone ? `${who} can no longer be done` : `${who} ${needWords(role, old, young, several ? "need" : "needs")}`,
    at: isGone ? actionAt(action) : at
  };
}
function needWords(role, old, young, need) {
  const people = (seats2) => seats2.length === 1 ? role : `${seats2.length} ${role}`;
  if (young.length === 0) return `no longer ${need} ${people(old)}`;
  if (old.length === 0) return `${need} ${people(young)} from now on, proved by ${proofs(young)}`;
  const parts = [
    ...old.length === young.length ? [] : [`${need} ${young.length} ${role} instead of ${old.length}`],
    ...proofs(old) === proofs(young) ? [] : [`${accept(need)} as ${role} ${proofs(young)} instead of ${proofs(old)}`],
    ...places(old) === places(young) ? [] : [`${need} ${role} in the ${places(young)} instead of the ${places(old)}`]
  ];
  return parts.length > 0 ? parts.join(", and ") : `${need} ${role} as before, under another name`;
}
var accept = (need) => need === "need" ? "accept" : "accepts";
var sourceNames = {
  api: "the environment\u2019s review (reported by the runner)",
  review: "a review of the pull request (reported by the runner)",
  token: "a workflow that they start",
  seat: "the key of a seat",
  both: "both a workflow that they start and the key of their seat"
};
function proofs(seats2) {
  const words4 = seats2.map(
    ({ assurance }) => assurance.map((source) => isAssurance(source) ? sourceNames[source] : source).join(" or ") || "nothing"
  );
  return [...new Set(words4)].sort().join(" and ");
}
function places(seats2) {
  return [...new Set(seats2.map(({ source }) => source))].sort().join(" and the ");
}
function pairWords(difference, { before, after }) {
  const { scope, left, right } = pairOf(difference);
  const words4 = reachWords(left, right, reachOf(before, left, right), reachOf(after, left, right), after);
  return { about: "Different people", subject: null, says: () => words4, at: `/spec/must_differ${step(scope)}` };
}
function reachOf(view, left, right) {
  if (view.hasPair("change_set", left, right)) return "change_set";
  return view.hasPair("activation", left, right) ? "activation" : null;
}
var within = { activation: "within one activation", change_set: "across a cut and its verify" };
function reachWords(left, right, old, young, after) {
  const both = `${left} and ${right}`;
  const gone = [left, right].filter((role) => !after.roles.has(role));
  if (young === null && gone.length > 0)
    return `the pair of ${both} goes, as there is no ${gone.join(" and no ")} any more`;
  if (young === null) return `${both} may be one human ${within[old ?? "activation"]}`;
  if (old === young) return `${both} must be different humans ${within[young]}, as before`;
  if (old === "change_set")
    return `${both} may be one human ${within.change_set}; ${within.activation} they still differ`;
  return `${both} must be different humans ${within[young]}${old === null ? "" : " too"}`;
}

// src/manifest/diff/words-targets.ts
function targetWords(difference) {
  const { name, path } = difference;
  const at = `/spec/targets${step(name)}${path === null || path === "apiVersion" ? "" : step(path)}`;
  return { about: "Targets", subject: name, says: (who, several) => words3(difference, who, several), at };
}
function words3(difference, who, several) {
  const { what, path, from, to } = difference;
  const are = several ? "are" : "is";
  if (what === "added") return `${who} ${are} new: scripts ${rights(to)}`;
  if (what === "removed") return `${who} ${are} no longer there for scripts`;
  const scripts = `scripts in ${who}`;
  switch (path) {
    case "role":
      return `${scripts} run as ${valueText(to)} instead of ${valueText(from)}`;
    case "reader":
      return `assertions in ${who} run as ${valueText(to)} instead of ${valueText(from)}`;
    case "path":
      return `${scripts} find names without a schema in ${schemas(to)} instead of ${schemas(from)}`;
    case "writes":
      return `${scripts} ${listChange(difference, { gains: "may", loses: "may no longer" })}`;
    case "reads":
      return `${scripts} ${listChange(difference, { gains: "may read", loses: "may no longer read" })}`;
    case "owns":
      return `${scripts} ${listChange(difference, { gains: "own all tables of", loses: "no longer own the tables of" })}`;
    case "calls":
      return `${scripts} ${listChange(difference, { gains: "may call", loses: "may no longer call" })}`;
    default:
      return plainWords(difference);
  }
}
function schemas(path) {
  return Array.isArray(path) && path.length > 0 ? listed(path.map(String)) : "no schema";
}
function rights(spec) {
  const { role, writes, owns } = spec ?? {};
  const list = (value) => Array.isArray(value) ? value.map(String) : [];
  const may = [...list(writes), ...list(owns).map((schema) => `own all tables of ${schema}`)];
  return `run there as ${valueText(role)}, and may ${may.length > 0 ? listed(may) : "write nothing"}`;
}

// src/manifest/diff/words.ts
function wordsOf2(difference, sides) {
  switch (difference.kind) {
    case "SIGNOFF_REQUIREMENT":
    case "QUORUM_REQUIREMENT":
      return seatWords(difference, sides);
    case "PRINCIPAL_SEPARATION":
      return pairWords(difference, sides);
    case "AUTHORITY_ACTION":
      return actionWords(difference);
    case "AUTHORITY_SCOPE":
      return scopeWords(difference);
    case "IDENTITY_PROVIDER":
      return providerWords(difference);
    case "PRINCIPAL_CLASS":
      return { about: "Roles", subject: null, says: () => roleWords(difference), at: "/spec" };
    case "TARGET":
      return targetWords(difference);
    case "TEAM_PROFILE":
      return profileWords(difference);
    case "PRIVILEGE_SET":
      return privilegeWords(difference);
    default:
      return { about: "Database", subject: null, says: () => plainWords(difference), at: "" };
  }
}
function roleWords(difference) {
  const { name, what, path, to } = difference;
  if (what !== "changed") return `the role ${name} is ${what === "added" ? "new" : "gone"}`;
  if (path !== "custodian") return plainWords(difference);
  return to === true ? `${name} answers for a login from now on` : `${name} no longer answers for a login`;
}
var providerFields = {
  issuer: "the issuer of tokens",
  server: "the GitHub server",
  repository: "the repository",
  repository_id: "the repository\u2019s id",
  owner_id: "the owner\u2019s id"
};
function providerWords(difference) {
  const { name, what, path, from, to } = difference;
  const subject = path === null ? void 0 : providerFields[path];
  const words4 = {
    added: `proofs by ${name} are accepted from now on`,
    removed: `proofs by ${name} are no longer accepted`,
    changed: subject === void 0 ? plainWords(difference) : `${subject} is ${valueText(to)} instead of ${valueText(from)}`
  }[what];
  return { about: "GitHub", subject: null, says: () => words4, at: `/spec/github${path === null ? "" : step(path)}` };
}
function privilegeWords(difference) {
  const { name, what, path, from, to } = difference;
  const aboutDatabase = (words4, at) => ({
    about: "Database",
    subject: null,
    says: () => words4,
    at
  });
  if (what !== "changed") {
    const words4 = what === "added" ? `come into force` : `are no longer in force`;
    return aboutDatabase(`the privileges ${name} ${words4}`, "/spec/privileges/preset");
  }
  switch (path) {
    case "preset":
      return aboutDatabase(
        `the privileges are ${valueText(to)} instead of ${valueText(from)}`,
        "/spec/privileges/preset"
      );
    case "forbidden_writers":
      return aboutDatabase(writerWords(from, to), "/spec/privileges/forbidden_writers");
    case "readers":
      return aboutDatabase(
        listChange(difference, { gains: "rows may be read by", loses: "rows may no longer be read by" }),
        "/spec/readers"
      );
    case "migrator":
      return aboutDatabase(
        `the migrator logs in as ${valueText(to)} instead of ${valueText(from)}`,
        "/spec/migrator/role"
      );
    case "migrator_custodian":
      return aboutDatabase(
        `the migrator is kept by ${valueText(to)} instead of ${valueText(from)}`,
        "/spec/migrator/custodian"
      );
    case "database.hosts":
      return aboutDatabase(`the database is at ${hostsText(to)} instead of ${hostsText(from)}`, "/spec/database/hosts");
    case "database.name":
      return aboutDatabase(
        `the database is called ${valueText(to)} instead of ${valueText(from)}`,
        "/spec/database/name"
      );
    case "database.ca":
      return aboutDatabase(
        `the database\u2019s certificates are vouched for by ${authorityText(to)} instead of ${authorityText(from)}`,
        "/spec/database/ca"
      );
    default:
      return aboutDatabase(plainWords(difference), "/spec/privileges");
  }
}
function hostsText(hosts) {
  return Array.isArray(hosts) && hosts.length > 0 ? listed(hosts.map(String)) : "nothing";
}
function authorityText(ca) {
  if (ca === null) return "public authorities";
  const text = valueText(ca);
  return text.startsWith("-----") ? `the certificates with the sha256 ${sha256(text)}` : `the file ${text}`;
}
function writerWords(from, to) {
  const [old, young] = [from, to].map((list) => Array.isArray(list) ? list.map(String) : []);
  const only = (these = [], those = []) => these.filter((w) => !those.includes(w));
  const [dropped, forbidden] = [only(old, young), only(young, old)];
  return [
    ...dropped.length > 0 ? [`${listed(dropped)} ${dropped.length > 1 ? "are" : "is"} no longer forbidden to write`] : [],
    ...forbidden.length > 0 ? [`${listed(forbidden)} may never write from now on`] : []
  ].join("; ");
}

// src/manifest/diff/diff.ts
function diffSets(before, after) {
  const [old, young] = [before.documents.map(withClaims), after.documents.map(withClaims)];
  const sides = { before: viewOf(old), after: viewOf(young) };
  const told = differencesOf(old, young).map((difference) => {
    return { difference, statement: wordsOf2(difference, sides), weakening: weakeningOf(difference, sides) };
  });
  return {
    from: before.digest,
    to: after.digest,
    changes: told.map(({ difference, statement, weakening }) => {
      return { ...difference, words: statement.says(statement.subject ?? "", false), at: statement.at, weakening };
    }),
    sentences: sentencesOf(told)
  };
}

export {
  diffSets
};
