import {
  outcomeWords,
  runPage,
  whoDid
} from "./chunk-LN4TRU27.js";
import {
  readChain
} from "./chunk-YCMVVPVN.js";
import "./chunk-EI43MBC5.js";
import {
  ledgerFacts
} from "./chunk-LD7OM5XN.js";
import {
  readGate
} from "./chunk-RBU6WLLJ.js";
import "./chunk-AEOKVVUO.js";
import "./chunk-NQTFCWVW.js";
import "./chunk-AXV5XONC.js";
import "./chunk-C2PK7ITU.js";
import "./chunk-CVQ2CG7Q.js";
import "./chunk-ENIZWVK7.js";
import {
  digestFields
} from "./chunk-MOJ4YKEH.js";
import "./chunk-OB3KF4YX.js";

// src/usecases/change/chain-words.ts
var WORDS = {
  GENESIS: "the ledger was initialised",
  GENESIS_CONFIRMED: "confirmed what genesis wrote",
  GATE_CHANGED: "another version of the gate was installed",
  OPEN: "opened the change",
  SIGNOFF: "took a seat",
  SIGNOFF_REPEATED: "signed again for a seat that they hold already",
  SEAT_LEFT: "left a seat",
  APPROVAL_VOIDED: "voided an approval",
  CHANGE_WITHDRAWN: "withdrew the change",
  KEYS: "the issuer\u2019s pinned keys, those of permits, or secrets of deploys were changed",
  KEYS_ADDED: "pinned the issuer\u2019s new keys",
  PERMIT_KEY: "the key of permits was made that a change ordered",
  KEYS_BREAK_GLASS: "the migrator pinned keys without a token",
  POLICY_BREAK_GLASS: "the migrator put a policy in force without a token",
  RELEASE_PUT: "a secret of deploys was put that a change ordered",
  RUN_RECEIVED: "got what the start of the run brings",
  RUN_OUTCOME: "told how the run ended",
  RUN_RESOLVED: "said how the run ended",
  CREDENTIAL_ROTATED: "a login\u2019s password was replaced",
  ENVIRONMENT_ROTATED: "said that the secrets of an environment of GitHub were replaced",
  HOLD_PLACED: "put on hold",
  HOLD_JOINED: "joined the hold of",
  HOLD_LIFTED: "asked to end the hold of",
  REGISTRY: "the registry of people was changed",
  SEATS: "seats with keys and secrets of their own were changed",
  SEAT_CONFIRMED: "confirmed a seat of theirs",
  SEAT_DRILLED: "showed that the key of their seat works",
  SEAT_ENDED: "ended a seat of theirs",
  HUMAN_SUSPENDED: "suspended a person",
  HUMAN_REVOKED: "revoked a person",
  PREFLIGHT: "preflight",
  REHEARSE: "rehearsal"
};
var CLEARED = "cleared what the login of the run left behind";
var OUTCOMES = ["step_failed", "blocked", "pass", "done"];
function chainWords(kind, body) {
  const outcome = OUTCOMES.find((one) => kind.endsWith(`_${one.toUpperCase()}`));
  const base = outcome === void 0 ? kind : kind.slice(0, -outcome.length - 1);
  const ending = outcome === void 0 ? "" : `: ${outcomeWords(outcome)}`;
  const seat = typeof body.class === "string" ? ` (${body.class})` : "";
  const of = ["PREFLIGHT", "REHEARSE"].includes(base) && typeof body.action === "string" ? ` of ${body.action}` : "";
  const codes = Array.isArray(body.findings) ? body.findings.flatMap((finding) => codeOf(finding)) : [];
  const more = outcome === void 0 ? detailWords(base, body) : "";
  if (outcome === "done" && typeof body.deadline === "string")
    return `${base}: started, until ${body.deadline} at the latest`;
  const found = codes.length === 0 ? "" : ` (${[...new Set(codes)].join(", ")})`;
  const words2 = base === "RUN_RESOLVED" && body.result === "cleared" ? CLEARED : WORDS[base];
  return `${words2 ?? base}${of}${seat}${more}${ending}${found}`;
}
function detailWords(kind, body) {
  const { result, settled, github_environment: environment, code, action, lifted } = body;
  if (kind === "RUN_OUTCOME" && typeof result === "string") return `: ${result}`;
  if (kind === "RUN_RESOLVED" && typeof result === "string" && result !== "cleared")
    return `: ${result}${settled === "yes" ? ", which settles it" : ", which does not settle it alone"}`;
  if (kind.startsWith("HOLD_")) {
    const what = typeof code === "string" ? "the change" : `the action ${action}`;
    return ` ${what}${kind === "HOLD_LIFTED" ? lifted === "yes" ? ", which ends it" : ", which does not end it alone" : ""}`;
  }
  return kind === "ENVIRONMENT_ROTATED" && typeof environment === "string" ? `: ${environment}` : "";
}
function codeOf(finding) {
  const code = finding?.code;
  return typeof code === "string" ? [code] : [];
}

// src/usecases/change/log.ts
async function log(database, asked) {
  const gate = await readGate(database);
  const { ledger, links, github } = await readChain(database, asked);
  const broken = brokenLinks(links, ledger, asked);
  const oldest = links.at(-1)?.seq ?? 1;
  return {
    outcome: broken.length === 0 ? "pass" : "blocked",
    mode: "log",
    findings: broken,
    notes: gate.moved,
    facts: {
      links: links.length === 0 ? "none" : `${links[0]?.seq} to ${oldest}, each hash recomputed`,
      environment: gate.name,
      ...ledgerFacts(ledger)
    },
    sections: [
      { title: "Chain (names are labels of that time)", lines: links.map((link) => ({ text: words(link, github) })) }
    ],
    next: oldest > 1 ? [`quorate log --from ${oldest - 1} shows earlier links.`] : [],
    data: { links: links.map((link) => ({ ...link, words: chainWords(link.kind, bodyOf(link)) })) }
  };
}
function linkHash(ledgerId, { seq, prevHash, id, kind, recordedAt, body }) {
  return digestFields([ledgerId, String(seq), prevHash, id, kind, recordedAt, body]);
}
function brokenLinks(links, { ledgerId, seq, head }, { from, limit }) {
  const isFromHead = from === null;
  const wrong = links.flatMap((link, index) => {
    const after = links[index - 1];
    const expected = after?.prevHash ?? (isFromHead || link.seq === seq ? head : link.hash);
    const follows = after === void 0 ? !isFromHead || link.seq === seq : link.seq === after.seq - 1;
    const computed = linkHash(ledgerId, link);
    return follows && link.hash === expected && computed === expected ? [] : [{ code: "CHAIN_BROKEN", expected, observed: { link: link.seq, hash: computed } }];
  });
  const oldest = links.at(-1);
  const isFirst = oldest?.seq === 1 && oldest.prevHash === "0".repeat(64);
  const isWhole = isFirst || oldest?.seq !== 1 && links.length >= limit;
  const observed = { link: oldest?.seq ?? null };
  return isWhole ? wrong : [...wrong, { code: "CHAIN_BROKEN", expected: "the first link at the end", observed }];
}
function words(link, github) {
  const { seq, recordedAt, change, by, kind } = link;
  const who = by.human === null ? null : whoDid(by);
  const what = chainWords(kind, bodyOf(link));
  return [
    String(seq).padStart(6),
    recordedAt.replace(/\.\d+Z$/, "Z"),
    [change, who, what].filter((part) => part !== null).join(" "),
    runPage(by, github)
  ].filter((part) => part !== void 0).join("  ");
}
function bodyOf({ body }) {
  try {
    return JSON.parse(body) ?? {};
  } catch {
    return {};
  }
}
export {
  linkHash,
  log
};
