import {
  pinKey
} from "./chunk-HPSB7E5D.js";
import {
  boundedLines,
  unreadable
} from "./chunk-7WK2S4LE.js";
import {
  Misshapen,
  listOf,
  members,
  orNone,
  text
} from "./chunk-C2PK7ITU.js";
import "./chunk-7HWIEOCD.js";
import {
  QuorateError
} from "./chunk-ALSMJ7N4.js";
import "./chunk-OB3KF4YX.js";

// src/kinds/words/keys.ts
var key = members({ kid: text, n: text, e: text });
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
