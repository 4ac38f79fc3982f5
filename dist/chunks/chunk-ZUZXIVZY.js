import {
  WireReader,
  b64url,
  fromB64url
} from "./chunk-NCEVGQBF.js";

// imported:node:crypto?src/seats/passkey.ts
var own_createHash = (...args) => process.getBuiltinModule("node:crypto").createHash(...args);

// src/seats/passkey.ts
var FLAGS = { UP: 1, UV: 4, BE: 8, BS: 16, AT: 64, ED: 128 };
function challengeOf(statement) {
  return own_createHash("sha256").update(statement).digest();
}
function clientDataStart(type, challenge, origin) {
  const text = JSON.stringify({ type, challenge: b64url(challenge), origin, crossOrigin: false });
  return text.slice(0, -1);
}
function isClientData(data, type, challenge, origin) {
  const text = data.toString("latin1");
  const start = clientDataStart(type, challenge, origin);
  const rest = text.slice(start.length);
  return text.startsWith(start) && (rest === "}" || rest.startsWith(',"') && rest.endsWith("}"));
}
function readAuthenticatorData(bytes) {
  const rest = new WireReader(bytes);
  const [rpIdHash, flags, counter] = [rest.take(32), rest.number(1), rest.number(4)];
  return rpIdHash === null || flags === null || counter === null ? null : { rpIdHash, flags, counter, rest };
}
function isAuthenticatorOf({ rp_id, device_bound }, { rpIdHash, flags }) {
  const hash = own_createHash("sha256").update(rp_id).digest();
  const isVerified = (flags & FLAGS.UP) !== 0 && (flags & FLAGS.UV) !== 0;
  return rpIdHash.equals(hash) && isVerified && !(device_bound && (flags & FLAGS.BE) !== 0);
}
function passkeySignedBytes(authenticatorData, clientData) {
  return Buffer.concat([authenticatorData, own_createHash("sha256").update(clientData).digest()]);
}
var COSE = [Buffer.from("a5010203262001215820", "hex"), Buffer.from("225820", "hex")];
function readRegistration({ authenticator_data, client_data }, challenge, { rp_id, origin }) {
  const [data, client] = [fromB64url(authenticator_data), fromB64url(client_data)];
  const read = data === null ? null : readAuthenticatorData(data);
  if (read === null || client === null || !isClientData(client, "webauthn.create", challenge, origin)) return null;
  if (!isAuthenticatorOf({ rp_id, device_bound: false }, read) || (read.flags & FLAGS.AT) === 0) return null;
  const { rest, flags } = read;
  rest.take(16);
  const id = rest.take(rest.number(2) ?? 0);
  const [start, x, middle, y] = [rest.take(COSE[0].length), rest.take(32), rest.take(COSE[1].length), rest.take(32)];
  if (id === null || id.length === 0 || x === null || y === null) return null;
  if (!start?.equals(COSE[0]) || !middle?.equals(COSE[1]) || !(rest.isDone || (flags & FLAGS.ED) !== 0)) return null;
  const bound = (flags & FLAGS.BE) === 0;
  return { alg: "ES256", credential_id: b64url(id), device_bound: bound, origin, rp_id, x: b64url(x), y: b64url(y) };
}

export {
  FLAGS,
  challengeOf,
  clientDataStart,
  isClientData,
  readAuthenticatorData,
  isAuthenticatorOf,
  passkeySignedBytes,
  readRegistration
};
