import {
  QuorateError
} from "./chunk-MOJ4YKEH.js";

// src/identity/parse-json.ts
var JsonNumber = class {
  literal;
  constructor(literal) {
    this.literal = literal;
  }
};
var MAX_DEPTH = 8;
var SPACE = /[ \t\n\r]*/y;
var STRING = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;
var NUMBER = /-?(?:0|[1-9]\d{0,18})(?:\.\d{1,18})?(?![\d.eE+-])/y;
var WORD = /true|false|null/y;
function parseJson(text) {
  let at = 0;
  let duplicate = null;
  const take = (pattern) => {
    pattern.lastIndex = at;
    const found = pattern.exec(text)?.[0] ?? null;
    if (found !== null) at += found.length;
    return found;
  };
  const punctuation = (mark) => {
    take(SPACE);
    if (text[at] !== mark) return false;
    at += 1;
    return true;
  };
  const string = () => {
    const value2 = JSON.parse(take(STRING) ?? refuse());
    return value2.includes("\0") || !value2.isWellFormed() ? refuse() : value2;
  };
  const object = (depth) => {
    const members = /* @__PURE__ */ new Map();
    if (punctuation("}")) return members;
    do {
      take(SPACE);
      const name = string();
      if (members.has(name)) duplicate ??= name;
      if (!punctuation(":")) refuse();
      members.set(name, value(depth));
    } while (punctuation(","));
    return punctuation("}") ? members : refuse();
  };
  const array = (depth) => {
    const items = [];
    if (punctuation("]")) return items;
    do
      items.push(value(depth));
    while (punctuation(","));
    return punctuation("]") ? items : refuse();
  };
  const value = (depth) => {
    take(SPACE);
    if (depth === MAX_DEPTH && (text[at] === "{" || text[at] === "[")) refuse();
    if (punctuation("{")) return object(depth + 1);
    if (punctuation("[")) return array(depth + 1);
    if (text[at] === '"') return string();
    const word = take(WORD);
    if (word !== null) return word === "null" ? null : word === "true";
    return new JsonNumber(take(NUMBER) ?? refuse());
  };
  try {
    const whole = value(0);
    take(SPACE);
    return at === text.length ? { value: whole, duplicate } : null;
  } catch (error) {
    if (error instanceof NotJson) return null;
    throw error;
  }
}
var NotJson = class extends Error {
};
function refuse() {
  throw new NotJson();
}

// src/identity/read-token.ts
var MAX_BYTES = 16384;
function readToken(text) {
  const size = Buffer.byteLength(text);
  if (size > MAX_BYTES) throw new QuorateError("TOKEN_TOO_LARGE", { expected: MAX_BYTES, observed: size });
  const parts = text.split(".");
  const [head, body, seal] = parts;
  if (parts.length !== 3 || !head || !body || !seal) {
    throw new QuorateError("TOKEN_MALFORMED", { expected: "3 parts", observed: parts.length });
  }
  const signature = decode(seal, "signature");
  const headerText = decodeText(decode(head, "header"), "header");
  const payloadText = decodeText(decode(body, "payload"), "payload");
  const header = readObject(headerText, "header");
  const payload = readObject(payloadText, "payload");
  const twice = header.duplicate ?? payload.duplicate;
  if (twice !== null) throw new QuorateError("TOKEN_DUPLICATE_MEMBER", { observed: twice });
  return { text, header: header.members, payload: payload.members, signature };
}
function decodeBase64url(text) {
  const bytes = Buffer.from(text, "base64url");
  return bytes.toString("base64url") === text ? bytes : null;
}
function decode(part, name) {
  const bytes = decodeBase64url(part);
  if (bytes === null) throw new QuorateError("TOKEN_ENCODING", { expected: "canonical base64url", observed: name });
  return bytes;
}
function decodeText(bytes, name) {
  try {
    if (bytes.includes(0)) throw new TypeError();
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (cause) {
    throw new QuorateError("TOKEN_ENCODING", { expected: "UTF-8", observed: name }, { cause });
  }
}
function readObject(text, name) {
  const parsed = parseJson(text);
  if (parsed?.value instanceof Map) return { members: parsed.value, duplicate: parsed.duplicate };
  throw new QuorateError("TOKEN_MALFORMED", { expected: "a JSON object", observed: name });
}

export {
  JsonNumber,
  readToken,
  decodeBase64url
};
