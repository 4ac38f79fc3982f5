import {
  decodeBase64url
} from "./chunk-UBWDW7YZ.js";
import {
  QuorateError,
  Secret,
  netstring,
  sha256
} from "./chunk-MOJ4YKEH.js";

// imported:node:crypto?src/usecases/release/sealed.ts
var own_createCipheriv = (...args) => process.getBuiltinModule("node:crypto").createCipheriv(...args);
var own_createDecipheriv = (...args) => process.getBuiltinModule("node:crypto").createDecipheriv(...args);
var own_createPrivateKey = (...args) => process.getBuiltinModule("node:crypto").createPrivateKey(...args);
var own_createPublicKey = (...args) => process.getBuiltinModule("node:crypto").createPublicKey(...args);
var own_diffieHellman = (...args) => process.getBuiltinModule("node:crypto").diffieHellman(...args);
var own_generateKeyPairSync = (...args) => process.getBuiltinModule("node:crypto").generateKeyPairSync(...args);
var own_hkdfSync = (...args) => process.getBuiltinModule("node:crypto").hkdfSync(...args);
var own_randomBytes = (...args) => process.getBuiltinModule("node:crypto").randomBytes(...args);

// src/usecases/release/sealed.ts
var MOST_CLEARTEXT = 32768;
var INFO = "quorate:v1:release";
var CIPHER = "aes-256-gcm";
var KEY = 32;
var NONCE = 12;
var TAG = 16;
var PRIVATE = "quorate-release-key-";
var PKCS8 = Buffer.from("302e020100300506032b656e04220420", "hex");
function newReleaseKey() {
  const { privateKey } = own_generateKeyPairSync("x25519");
  const { d } = privateKey.export({ format: "jwk" });
  return { secret: new Secret(`${PRIVATE}${d}`), recipient: publicOf(privateKey) };
}
function sealRelease(cleartext, recipient, about) {
  const bytes = Buffer.from(cleartext.reveal());
  if (bytes.length === 0 || bytes.length > MOST_CLEARTEXT || bytes.includes(0))
    throw new QuorateError("RELEASE_SECRET_REFUSED", {
      expected: `1 to ${MOST_CLEARTEXT} bytes of UTF-8, none of them zero`,
      observed: `${bytes.length} bytes`
    });
  const { privateKey } = own_generateKeyPairSync("x25519");
  const shared = agreed(privateKey, recipient);
  if (shared === null) throw new QuorateError("RELEASE_RECIPIENT_MALFORMED", { observed: recipient });
  const epk = publicOf(privateKey);
  const nonce = own_randomBytes(NONCE);
  const cipher = own_createCipheriv(CIPHER, keyOf(shared, epk, recipient), nonce, { authTagLength: TAG });
  cipher.setAAD(aboutBytes(about, recipient));
  const sealed = Buffer.concat([
    Buffer.from(epk, "base64url"),
    nonce,
    cipher.update(bytes),
    cipher.final(),
    cipher.getAuthTag()
  ]);
  return { sealed: sealed.toString("base64url"), sha256: sha256(sealed) };
}
function recipientOf(secret) {
  return publicOf(privateOf(secret));
}
function openRelease(secret, { name, version, recipient, sealed }, of) {
  const privateKey = privateOf(secret);
  const own = publicOf(privateKey);
  if (own !== recipient)
    throw new QuorateError("RELEASE_KEY_WRONG", { expected: recipient, observed: { [name]: version, recipient: own } });
  const bytes = decodeBase64url(sealed);
  const cleartext = bytes === null ? null : decipher(privateKey, bytes, { ...of, name, version });
  if (cleartext === null) throw new QuorateError("RELEASE_BROKEN", { observed: { [name]: version } });
  return new Secret(cleartext.toString());
}
function openReleases(secret, granted, of) {
  const observed = granted.map(({ name }) => name).sort();
  if (JSON.stringify(observed) !== JSON.stringify(of.names.toSorted()))
    throw new QuorateError("RELEASES_DIFFER", { expected: of.names, observed });
  return new Map(granted.map((one) => [one.name, openRelease(secret, one, of)]));
}
function privateOf(secret) {
  const text = secret.reveal();
  const bytes = text.startsWith(PRIVATE) ? decodeBase64url(text.slice(PRIVATE.length)) : null;
  if (bytes?.length !== KEY)
    throw new QuorateError("RELEASE_KEY_MALFORMED", { expected: `${PRIVATE} and 43 characters of base64url` });
  return own_createPrivateKey({ key: Buffer.concat([PKCS8, bytes]), format: "der", type: "pkcs8" });
}
function publicOf(privateKey) {
  return own_createPublicKey(privateKey).export({ format: "jwk" }).x;
}
function agreed(privateKey, x) {
  if (decodeBase64url(x)?.length !== KEY) return null;
  try {
    const publicKey = own_createPublicKey({ key: { kty: "OKP", crv: "X25519", x }, format: "jwk" });
    return own_diffieHellman({ privateKey, publicKey });
  } catch {
    return null;
  }
}
function keyOf(shared, epk, recipient) {
  const salt = Buffer.concat([Buffer.from(epk, "base64url"), Buffer.from(recipient, "base64url")]);
  return Buffer.from(own_hkdfSync("sha256", shared, salt, INFO, KEY));
}
function aboutBytes({ ledger, environment, name, version }, recipient) {
  return netstring([INFO, ledger, environment, name, String(version), recipient]);
}
function decipher(privateKey, bytes, about) {
  const recipient = publicOf(privateKey);
  const epk = Buffer.from(bytes.subarray(0, KEY)).toString("base64url");
  const shared = agreed(privateKey, epk);
  if (shared === null) return null;
  try {
    const key = keyOf(shared, epk, recipient);
    const opening = own_createDecipheriv(CIPHER, key, bytes.subarray(KEY, KEY + NONCE), { authTagLength: TAG });
    opening.setAAD(aboutBytes(about, recipient)).setAuthTag(bytes.subarray(-TAG));
    return Buffer.concat([opening.update(bytes.subarray(KEY + NONCE, -TAG)), opening.final()]);
  } catch {
    return null;
  }
}

export {
  MOST_CLEARTEXT,
  newReleaseKey,
  sealRelease,
  recipientOf,
  openReleases
};
