import {
  pinKey
} from "./chunk-2KHJI6NO.js";
import "./chunk-UBWDW7YZ.js";
import {
  boundedLines,
  unreadable
} from "./chunk-7WK2S4LE.js";
import {
  Misshapen,
  flag,
  listOf,
  members,
  number,
  orNone,
  text
} from "./chunk-C2PK7ITU.js";
import "./chunk-7HWIEOCD.js";
import {
  QuorateError
} from "./chunk-MOJ4YKEH.js";
import "./chunk-OB3KF4YX.js";

// src/kinds/words/keys.ts
var key = members({ kid: text, n: text, e: text });
var version = { environment: text, name: text, version: number };
var document = members({
  add: orNone(listOf(key)),
  retire: orNone(listOf(text)),
  compromised: orNone(listOf(members({ thumbprint: text, since: text }))),
  permit: orNone(
    members({
      issuer: orNone(text),
      make: orNone(listOf(members({ environment: text, seal_sha256: text }))),
      retire: orNone(listOf(text)),
      compromised: orNone(listOf(text))
    })
  ),
  release: orNone(
    members({
      put: orNone(listOf(members({ ...version, sha256: text, recipient: text, single_use: flag }))),
      withdraw: orNone(listOf(members(version)))
    })
  )
});
var TITLE = "Against the pinned keys";
function saysKeys({ gate }, content) {
  let found;
  try {
    found = document(JSON.parse(content), "");
  } catch (error) {
    if (!(error instanceof Misshapen) && !(error instanceof SyntaxError)) throw error;
    return [unreadable(TITLE)];
  }
  const pinned = new Map(gate.keys.map(({ thumbprint, kid }) => [thumbprint, kid]));
  const named = (thumbprint) => pinned.has(thumbprint) ? `${pinned.get(thumbprint)} ${thumbprint}` : `${thumbprint}, which is not pinned now`;
  const lines = [
    ...(found.add ?? []).map((one) => ({ text: `pins ${thumbprintOf(one)}` })),
    ...(found.retire ?? []).map((thumbprint) => ({ text: `retires ${named(thumbprint)}` })),
    ...(found.compromised ?? []).map(({ thumbprint, since }) => ({
      text: `says that ${named(thumbprint)} was in other hands since ${since}`
    })),
    ...(found.permit?.make ?? []).map(({ environment, seal_sha256: seal }) => ({
      text: `lets whoever has the sealing key ${seal} make one key, which signs permits of ${environment} as ${found.permit?.issuer}`
    })),
    ...(found.permit?.retire ?? []).map((seal) => ({ text: `retires the permits\u2019 key of the sealing key ${seal}` })),
    ...(found.permit?.compromised ?? []).map((seal) => ({
      text: `retires the permits\u2019 key of the sealing key ${seal}, and lists it no longer: others may have signed with it`
    })),
    ...(found.release?.put ?? []).map((one) => ({
      text: `lets runs of ${one.environment} that name it get ${one.name} version ${one.version}${one.single_use ? ", one run only" : ""}: the sealed bytes are sha256:${one.sha256}, for the key ${one.recipient}`
    })),
    ...(found.release?.withdraw ?? []).map((one) => ({
      text: `withdraws ${one.name} version ${one.version} of ${one.environment}; runs get the newest that is left, or do not start`
    }))
  ];
  return [{ title: TITLE, lines: boundedLines(lines, "keys"), none: "Nothing changes." }];
}
function thumbprintOf(one) {
  try {
    return `${one.kid} ${pinKey({ kty: "RSA", ...one }).thumbprint}`;
  } catch (error) {
    if (!(error instanceof QuorateError)) throw error;
    return `${one.kid}, which the gate will refuse: ${error.code}`;
  }
}
export {
  saysKeys
};
