import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  step
} from "./chunk-UV543KAN.js";

// src/manifest/expand/acts.ts
var governedActs = [
  "REGISTRY_CHANGE",
  "MANIFEST_ACTIVATE",
  "SEAT_REGISTER",
  "SEAT_ROTATE",
  "KEY_CHANGE",
  "PRIVILEGE_APPLY"
];
function actsOf(spec) {
  const actions = Object.entries(spec.actions).map(([name, action]) => {
    const custodian = loginOf(spec, action.login)?.custodian ?? null;
    const own = { login: action.login, review: action.review ?? null, custodian, governed: false };
    return { name, ...own, ...seatsOf(action, `/spec/actions${step(name)}`) };
  });
  const governed = governedActs.map((name) => {
    const own = spec.governance[name];
    const at = `/spec/governance/${own ? name : "default"}`;
    const none = { login: null, review: null, custodian: null, governed: true };
    return { name, ...none, ...seatsOf(own ?? spec.governance.default, at) };
  });
  return [...actions, ...governed];
}
function loginOf({ logins }, name) {
  return Object.hasOwn(logins, name) ? logins[name] : void 0;
}
function seatsOf(act, at) {
  const signoffs = Object.entries(act.signoffs ?? {}).flatMap(([role, proof]) => {
    const place = `${at}/signoffs${step(role)}`;
    if (typeof proof === "string") return [{ role, count: 1, source: proof, at: place }];
    return ["dispatch", "seat"].flatMap((source) => {
      const count = proof[source];
      return count === void 0 ? [] : [{ role, count, source, at: place }];
    });
  });
  return { at, by: act.by, signoffs, grant: act.grant ? grantOf(act.grant, `${at}/grant`) : null };
}
function grantOf(grant, at) {
  const { esign, within, ...counts } = grant;
  const seats = Object.entries(counts).map(
    ([role, count]) => ({ role, count: Number(count), source: "dispatch", at: at + step(role) })
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

export {
  governedActs,
  actsOf,
  loginOf,
  rolesOf,
  custodiansOf
};
