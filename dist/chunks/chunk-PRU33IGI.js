import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  canonicalize
} from "./chunk-FVSHJE3T.js";
import {
  sha256
} from "./chunk-YDJPPISN.js";

// src/codes/packet.ts
var SHA256 = /^[0-9a-f]{64}$/;
var UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
var NAME = /^[^\p{Cc}]{1,255}$/u;
var DOCUMENT_PATH = /^manifests(\/[A-Za-z0-9_-][A-Za-z0-9._-]*){1,20}$/;
var FORMS = {
  v: /^1$/,
  ledger_id: UUID,
  activation_id: UUID,
  activation_number: /^[1-9]\d{0,18}$/,
  repository_id: /^[1-9]\d{0,18}$/,
  environment: NAME,
  action: /^[A-Z][A-Z_]{0,62}$/,
  scope: NAME,
  executor: NAME,
  manifest_digest: SHA256,
  schema_digest: SHA256,
  not_after: /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/,
  commit: /^[0-9a-f]{40}([0-9a-f]{24})?$/,
  carrier: NAME,
  plan_id: NAME,
  plan_revision: NAME,
  plan_digest: SHA256,
  rollback_plan_ref: NAME
};
var MAYBE = { parent: /^Q-[0-9A-HJKMNP-TV-Z]{8}$/, document: DOCUMENT_PATH };
function parsePacket(text) {
  let value;
  try {
    value = JSON.parse(text);
    if (value === null || typeof value !== "object" || canonicalize(value) !== text) return null;
  } catch {
    return null;
  }
  const names = [...Object.keys(FORMS), ...Object.keys(MAYBE), "action_set"];
  const isWhole = Object.keys(value).length === names.length && Object.entries(FORMS).every(([name, form]) => isText(value[name], form)) && Object.entries(MAYBE).every(([name, form]) => value[name] === null || isText(value[name], form)) && Array.isArray(value.action_set) && value.action_set.length > 0 && value.action_set.every((action) => isText(action, FORMS.action));
  return isWhole ? value : null;
}
function isText(value, form) {
  return typeof value === "string" && form.test(value);
}
function shortCode(packetSha256) {
  const bits = BigInt(`0x${packetSha256.slice(0, 10)}`);
  const letters = Array.from({ length: 8 }, (_, index) => Number(bits >> BigInt(5 * (7 - index)) & 31n));
  return `Q-${letters.map((letter) => "0123456789ABCDEFGHJKMNPQRSTVWXYZ"[letter]).join("")}`;
}
function readPacket(text, beside) {
  const digest = sha256(text);
  const packet = parsePacket(text);
  if (packet === null) return ["packet"];
  const fits = {
    packet_sha256: beside.packetSha256 === digest,
    code: beside.codes.every((code) => code.toUpperCase() === shortCode(digest)),
    ledger_id: beside.ledgerId === packet.ledger_id,
    activation_id: beside.activationId === packet.activation_id,
    action: beside.action === packet.action && packet.action_set.length === 1 && packet.action_set[0] === packet.action,
    not_after: beside.notAfter === packet.not_after,
    parent: beside.parent === packet.parent
  };
  const wrong = Object.keys(fits).filter((name) => !fits[name]);
  return wrong.length > 0 ? wrong : { packet, sha256: digest };
}
var GRANT_SCOPE = [
  "action_set",
  "carrier",
  "environment",
  "executor",
  "manifest_digest",
  "plan_id",
  "plan_revision",
  "schema_digest"
];
function grantDocument(packet, code) {
  return canonicalize({
    auth_code: `G-${code.slice(2)}`,
    expires_at: packet.not_after,
    request_ref: `R-${code.slice(2)}`,
    requires_sovereign_esign: true,
    rollback_plan_ref: packet.rollback_plan_ref,
    scope: Object.fromEntries(GRANT_SCOPE.map((name) => [name, packet[name]]))
  });
}

export {
  DOCUMENT_PATH,
  readPacket,
  grantDocument
};
