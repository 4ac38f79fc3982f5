import {
  step
} from "./chunk-M6XDCBT3.js";

// src/manifest/generated/kinds.generated.ts
var KINDS = {
  compensation: { "lane": "cut", "act": null, "asks": "compensates", "isReviewed": true, "isVerified": true },
  documents: { "lane": "cut", "act": null, "asks": "plan", "isReviewed": true, "isVerified": true },
  escalation: { "lane": "govern", "act": "ESCALATION_CLOSE", "asks": "document", "isReviewed": false, "isVerified": false },
  keys: { "lane": "govern", "act": "KEY_CHANGE", "asks": "document", "isReviewed": false, "isVerified": false },
  policy: { "lane": "govern", "act": "MANIFEST_ACTIVATE", "asks": null, "isReviewed": false, "isVerified": false },
  privileges: { "lane": "govern", "act": "PRIVILEGE_APPLY", "asks": "document", "isReviewed": false, "isVerified": false },
  registry: { "lane": "govern", "act": "REGISTRY_CHANGE", "asks": null, "isReviewed": false, "isVerified": false },
  rotation: { "lane": "govern", "act": "SEAT_ROTATE", "asks": "document", "isReviewed": false, "isVerified": false },
  run: { "lane": "run", "act": null, "asks": "plan", "isReviewed": false, "isVerified": false },
  seats: { "lane": "govern", "act": "SEAT_REGISTER", "asks": "document", "isReviewed": false, "isVerified": false },
  sql: { "lane": "cut", "act": null, "asks": "plan", "isReviewed": true, "isVerified": true },
  verify: { "lane": "verify", "act": null, "asks": null, "isReviewed": false, "isVerified": false }
};

// src/manifest/kinds.ts
function kindOf({ does }) {
  return does !== null && Object.hasOwn(KINDS, does) ? KINDS[does] : null;
}
var kinds = Object.entries(KINDS);
var actionKinds = kinds.flatMap(
  ([name, { act, asks }]) => act === null && asks !== "compensates" ? [name] : []
);

// src/manifest/expand/acts.ts
var governed = kinds.flatMap(
  ([does, { act }]) => act === null ? [] : [[act, does]]
);
var governedActs = governed.map(([name]) => name);
function actsOf(spec) {
  const actions = Object.entries(spec.actions).map(([name, action]) => {
    const custodian = loginOf(spec, action.login)?.custodian ?? null;
    const own = {
      does: action.does ?? null,
      targets: action.targets ?? [],
      deadlineSeconds: action.deadline === void 0 ? null : secondsOf(action.deadline),
      audiences: action.audiences ?? [],
      temporaryLogins: action.temporary_logins ?? [],
      login: action.login,
      review: action.review ?? null,
      custodian,
      governed: false
    };
    return { name, ...own, ...seatsOf(action, `/spec/actions${step(name)}`) };
  });
  const changes = governed.map(([name, does]) => {
    const own = spec.governance[name];
    const at = `/spec/governance/${own ? name : "default"}`;
    const none = {
      ...{ does, targets: [], deadlineSeconds: null, audiences: [], temporaryLogins: [] },
      ...{ login: null, review: null, custodian: null, governed: true }
    };
    return { name, ...none, ...seatsOf(own ?? spec.governance.default, at) };
  });
  return [...actions, ...changes];
}
function loginOf({ logins }, name) {
  return Object.hasOwn(logins, name) ? logins[name] : void 0;
}
function seatsOf(act, at) {
  const signoffs = Object.entries(act.signoffs ?? {}).flatMap(([role, proof]) => {
    const place = `${at}/signoffs${step(role)}`;
    return typeof proof === "string" ? [{ role, count: 1, source: proof, at: place }] : proofsOf(role, proof, place);
  });
  return { at, by: act.by, signoffs, grant: act.grant ? grantOf(act.grant, `${at}/grant`) : null };
}
function proofsOf(role, proofs, at) {
  return ["dispatch", "seat", "both"].flatMap((source) => {
    const count = proofs[source];
    return count === void 0 ? [] : [{ role, count, source, at }];
  });
}
function grantOf(grant, at) {
  const { esign, within, ...counts } = grant;
  const seats = Object.entries(counts).flatMap(
    ([role, count]) => typeof count === "object" ? proofsOf(role, count, at + step(role)) : [{ role, count: Number(count), source: "dispatch", at: at + step(role) }]
  );
  return { seats, esign, withinSeconds: secondsOf(within) };
}
var unitSeconds = { m: 60, h: 3600, d: 86400 };
function secondsOf(duration) {
  return Number(duration.slice(0, -1)) * (unitSeconds[duration.slice(-1)] ?? Number.NaN);
}
function rolesOf(act) {
  const seats = [...act.signoffs, ...act.grant?.seats ?? []].map(({ role }) => role);
  return [.../* @__PURE__ */ new Set([act.by, ...seats, ...act.custodian === null ? [] : [act.custodian]])];
}
function custodiansOf(spec) {
  const logins = Object.values(spec.logins).flatMap(({ custodian }) => custodian === void 0 ? [] : [custodian]);
  return /* @__PURE__ */ new Set([...logins, spec.migrator.custodian]);
}
function meetingActs(spec) {
  const acts = actsOf(spec);
  return {
    verified: acts.filter((act) => kindOf(act)?.isVerified),
    verifying: acts.filter((act) => kindOf(act)?.lane === "verify")
  };
}

// src/manifest/profiles.ts
var relaxations = ["custodian-operates", "migrator-holds-seats", "verify-without-signoff"];
var profileNames = ["duo", "team", "council"];
var profiles = {
  duo: { fewest: 2, most: 2, mayRelax: relaxations },
  team: { fewest: 3, most: 8, mayRelax: ["migrator-holds-seats"] },
  council: { fewest: 9, most: null, mayRelax: [] }
};
function peopleWords({ fewest, most }) {
  if (most === null) return `${fewest} people or more`;
  return fewest === most ? `exactly ${fewest} people` : `${fewest} to ${most} people`;
}

export {
  kindOf,
  governedActs,
  actsOf,
  loginOf,
  secondsOf,
  rolesOf,
  custodiansOf,
  meetingActs,
  profileNames,
  profiles,
  peopleWords
};
