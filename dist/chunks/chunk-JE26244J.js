import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  QuorateError
} from "./chunk-JHSG7WLC.js";

// src/manifest/address.ts
function addressIn(documents) {
  const told = documents.find(({ kind }) => kind === "PRIVILEGE_SET")?.spec.database;
  const { hosts, name, ca = null } = told ?? {};
  if (!Array.isArray(hosts) || typeof name !== "string" || !(ca === null || typeof ca === "string")) return null;
  const servers = hosts.flatMap((host) => parseServer(String(host)) ?? []);
  return servers.length === hosts.length && servers.length > 0 ? { servers, name, authority: ca } : null;
}
function parseServer(text) {
  const [, bracketed, plain, digits] = /^(?:\[([0-9a-f:.]+)\]|([a-z0-9.-]+)):([1-9][0-9]{0,4})$/i.exec(text) ?? [];
  const [host, port] = [bracketed ?? plain, Number(digits)];
  return host === void 0 || port > 65535 ? null : { host: host.toLowerCase(), port };
}
function serverText({ host, port }) {
  return `${host.includes(":") ? `[${host}]` : host}:${port}`;
}

// src/settings/variable.ts
function optional(env, name) {
  return env[name] || null;
}
function required(env, name) {
  const value = optional(env, name);
  if (value === null) throw new QuorateError("ENV_MISSING", { expected: name });
  return value;
}
function matching(env, name, pattern) {
  const value = required(env, name);
  if (!pattern.test(value)) throw invalid(name, `${pattern}`);
  return value;
}
function integer(env, name, bounds) {
  const value = optional(env, name);
  if (value === null) return bounds.fallback;
  const number = /^\d{1,9}$/.test(value) ? Number(value) : Number.NaN;
  if (!(number >= bounds.min && number <= bounds.max)) throw invalid(name, `${bounds.min} to ${bounds.max}`);
  return number;
}
function url(env, name) {
  const value = required(env, name);
  if (!isSafeUrl(value)) throw invalid(name, "an https URL");
  return value;
}
function isSafeUrl(text) {
  const url2 = URL.parse(text);
  if (url2 === null || url2.username || url2.password) return false;
  return url2.protocol === "https:" || url2.protocol === "http:" && isLoopback(url2.hostname);
}
function isLoopback(host) {
  return /^(localhost|127(\.\d{1,3}){3}|::1|\[::1\]|\/.*)$/i.test(host);
}
function invalid(name, form) {
  return new QuorateError("ENV_INVALID", { expected: { [name]: form } });
}

// src/settings/secret.ts
import { inspect } from "node:util";
var Secret = class {
  #value;
  constructor(value) {
    this.#value = value;
  }
  /** The value, for the one call that needs it. */
  reveal() {
    return this.#value;
  }
  toString() {
    return "***";
  }
  toJSON() {
    return "***";
  }
  [Symbol.toPrimitive]() {
    return "***";
  }
  [inspect.custom]() {
    return "***";
  }
};

export {
  addressIn,
  parseServer,
  serverText,
  optional,
  required,
  matching,
  integer,
  url,
  isSafeUrl,
  isLoopback,
  invalid,
  Secret
};
