import {
  FLAGS,
  challengeOf,
  isAuthenticatorOf,
  isClientData,
  passkeySignedBytes,
  readAuthenticatorData,
  readRegistration
} from "./chunk-ZUZXIVZY.js";
import {
  namesInOwn,
  ownFolder,
  readOwnFile,
  requireOwnFile,
  seatsFolder,
  writeOwnFile
} from "./chunk-R37U5MRO.js";
import {
  SSH_ALGORITHMS,
  isHardware,
  isMembers,
  isP256,
  readSeatDocument,
  seatDigest
} from "./chunk-6FNWBU6V.js";
import {
  WireReader,
  b64url,
  fromB64url,
  fromPhcBase64,
  phcBase64,
  sshString,
  uint32
} from "./chunk-NCEVGQBF.js";
import {
  QuorateError,
  askLine,
  askYes,
  optionalSecret,
  packageText,
  sha256
} from "./chunk-MOJ4YKEH.js";

// src/seats/approval.ts
function keyStatement(statement, { seat, digest, generation }) {
  return { ...statement, asked: [...statement.asked, seat, digest, String(generation)] };
}
function approvalText({ seat, generation, sort, members }) {
  return JSON.stringify({ v: 1, seat, sort, generation, ...members });
}
function isSigned(sort, members) {
  const { flags, counter, ...others } = members;
  const isOfHardware = sort === "ssh" && (flags !== void 0 || counter !== void 0);
  if (isOfHardware && !(isCount(flags, 255) && isCount(counter, 4294967295))) return false;
  if (!isOfHardware && Object.keys(members).length !== Object.keys(others).length) return false;
  const names = MEMBERS[sort];
  return Object.keys(others).length === names.length && names.every((name) => {
    const bytes2 = fromB64url(others[name], sort === "secret" ? 32 : void 0);
    return bytes2 !== null && bytes2.length > 0;
  });
}
var MEMBERS = {
  passkey: ["authenticator_data", "client_data", "signature"],
  ssh: ["signature"],
  rsa: ["signature"],
  secret: ["proof"]
};
function isCount(value, most) {
  return Number.isSafeInteger(value) && value >= 0 && value <= most;
}

// src/usecases/device/agree.ts
async function agree({ say, isTerminal }, sections, isSaid, option = "--yes") {
  say(sections);
  await askYes("", { isSaid: isSaid === true, isTerminal, option });
}

// imported:node:crypto?src/seats/secret.ts
var own_createHmac = (...args) => process.getBuiltinModule("node:crypto").createHmac(...args);

// src/seats/secret.ts
var ARGON2 = { memory: 65536, passes: 3, parallelism: 1, saltBytes: 16, tagBytes: 32 };
var PREFIX = `$argon2id$v=19$m=${ARGON2.memory},t=${ARGON2.passes},p=${ARGON2.parallelism}$`;
var SECRET_BYTES = 32;
function readSecretHash(text) {
  if (!text.startsWith(PREFIX)) return null;
  const [saltText = "", keyText = "", ...others] = text.slice(PREFIX.length).split("$");
  const salt = fromPhcBase64(saltText, ARGON2.saltBytes);
  const storedKey = fromPhcBase64(keyText, 32);
  return others.length > 0 || salt === null || storedKey === null ? null : { salt, storedKey };
}
function secretHash(salt, salted) {
  return `${PREFIX}${phcBase64(salt)}$${phcBase64(storedKeyOf(clientKeyOf(salted)))}`;
}
function readChallenge(value) {
  if (typeof value !== "object" || value === null) return null;
  const { alg, m, t, p, salt, nonce } = value;
  const isSet = alg === "argon2id" && m === ARGON2.memory && t === ARGON2.passes && p === ARGON2.parallelism;
  const bytes2 = typeof salt === "string" ? fromPhcBase64(salt, ARGON2.saltBytes) ?? fromB64url(salt, ARGON2.saltBytes) : null;
  if (!isSet || bytes2 === null || typeof nonce !== "string" || !/^[0-9a-f]{32,128}$/.test(nonce)) return null;
  return { salt: bytes2, nonce };
}
function secretProof(salted, statement, nonce) {
  const clientKey = clientKeyOf(salted);
  return xor(clientKey, signatureOf(storedKeyOf(clientKey), statement, nonce));
}
function isSecretProof({ storedKey }, proof, statement, nonce) {
  if (proof.length !== 32) return false;
  return storedKeyOf(xor(proof, signatureOf(storedKey, statement, nonce))).equals(storedKey);
}
function clientKeyOf(salted) {
  return own_createHmac("sha256", salted).update("Client Key").digest();
}
function storedKeyOf(clientKey) {
  return Buffer.from(sha256(clientKey), "hex");
}
function signatureOf(storedKey, statement, nonce) {
  return own_createHmac("sha256", storedKey).update(`${statement},${nonce}`).digest();
}
function xor(left, right) {
  return Buffer.from(left.map((byte, index) => byte ^ (right[index] ?? 0)));
}

// imported:node:path?src/usecases/device/home.ts
var own_join = /* @__PURE__ */ (() => process.getBuiltinModule("node:path").join)();

// src/usecases/device/home.ts
var NOTE = "seat.json";
function seatFolder(seat, enrolmentId, folder = seatsFolder()) {
  const own = ownFolder(own_join(ownFolder(folder), seat));
  return ownFolder(own_join(own, enrolmentId.slice(0, 8)));
}
function keepSeat(folder, { text: document, key, page, secretHash: secret_hash }) {
  writeOwnFile(own_join(folder, NOTE), `${JSON.stringify({ v: 1, document, key, page, secret_hash }, null, 2)}
`);
}
function seatsHere(folder = seatsFolder()) {
  return namesInOwn(folder).flatMap((seat) => enrolledIn(own_join(folder, seat)));
}
function seatHere({ seat, folder = seatsFolder(), digest = "" }) {
  const here = seatsHere(folder);
  const meant = here.filter((one) => one.document.seat === seat && one.digest.startsWith(digest));
  const [found, ...others] = meant;
  if (found === void 0 || others.length > 0)
    throw new QuorateError("DEVICE_SEAT_MISSING", {
      expected: (meant.length > 0 ? meant : here).map((one) => `${one.document.seat} ${one.digest}`),
      observed: `${seat} ${digest} in ${folder}`
    });
  return found;
}
function enrolledIn(folder) {
  return namesInOwn(folder).flatMap((name) => {
    const at = own_join(folder, name);
    return namesInOwn(at).includes(NOTE) ? [readNote(at)] : [];
  });
}
function readNote(folder) {
  const path = own_join(folder, NOTE);
  const wrong = (cause) => new QuorateError("DEVICE_FILE_MALFORMED", { observed: path }, { cause });
  let note;
  try {
    note = JSON.parse(readOwnFile(path));
  } catch (cause) {
    throw cause instanceof QuorateError ? cause : wrong(cause);
  }
  const { v, document: text, key, page, secret_hash: secretHash2 } = note ?? {};
  const document = typeof text === "string" ? readSeatDocument(text) : null;
  if (typeof text !== "string" || document === null || v !== 1) throw wrong();
  if (!isTextOrNull(key) || !isTextOrNull(page) || !isTextOrNull(secretHash2)) throw wrong();
  return { document, text, digest: seatDigest(text), folder, key, page, secretHash: secretHash2 };
}
function isTextOrNull(value) {
  return value === null || typeof value === "string";
}

// imported:node:crypto?src/seats/ssh.ts
var own_createHash = (...args) => process.getBuiltinModule("node:crypto").createHash(...args);

// src/seats/ssh.ts
var NAMESPACE = "quorate";
var MAGIC = "SSHSIG";
var HASH = "sha512";
function sshsigBlob(statement) {
  const digest = own_createHash(HASH).update(statement).digest();
  return Buffer.concat([Buffer.from(MAGIC), ...[NAMESPACE, "", HASH, digest].map(sshString)]);
}
function sshSignedBytes(key, statement, { flags = 0, counter = 0 }) {
  const blob = sshsigBlob(statement);
  if (!isHardware(key.alg)) return blob;
  const hash = (bytes2) => own_createHash("sha256").update(bytes2).digest();
  return Buffer.concat([hash(key.application ?? ""), Buffer.from([flags]), uint32(counter), hash(blob)]);
}
function readSshPublicKey(line) {
  const [alg = "", data = "", ...others] = line.trim().split(/[ \t]+/);
  const bytes2 = Buffer.from(data, "base64");
  if (others.some((word) => /[\r\n]/.test(word)) || bytes2.toString("base64") !== data) return null;
  const key = readKeyBlob(bytes2);
  return key?.alg === alg ? key : null;
}
function readKeyBlob(bytes2) {
  const wire = new WireReader(bytes2);
  const name = wire.text();
  const alg = SSH_ALGORITHMS.find((one) => one === name);
  if (alg === void 0) return null;
  const point = isP256(alg) ? pointOf(wire) : { x: edwards(wire) };
  if (point === null || point.x === null) return null;
  const application = isHardware(alg) ? wire.text() : void 0;
  if (application === null || !wire.isDone) return null;
  return { alg, ...application === void 0 ? {} : { application }, ...point, x: point.x };
}
function keyBlob({ alg, application, x, y }) {
  const [left, right] = [x, y ?? ""].map((text) => Buffer.from(text, "base64url"));
  const point = isP256(alg) ? [sshString("nistp256"), sshString(Buffer.concat([Buffer.from([4]), left, right]))] : [sshString(left)];
  return Buffer.concat([sshString(alg), ...point, ...application === void 0 ? [] : [sshString(application)]]);
}
function readSshSignature(armoured, key) {
  const [, body] = /^-----BEGIN SSH SIGNATURE-----\n([A-Za-z0-9+/=\n]+)\n-----END SSH SIGNATURE-----\n?$/.exec(armoured) ?? [];
  if (body === void 0) return null;
  const wire = new WireReader(Buffer.from(body, "base64"));
  const isOurs = wire.take(MAGIC.length)?.toString("latin1") === MAGIC && wire.number(4) === 1 && wire.string()?.equals(keyBlob(key)) === true && wire.text() === NAMESPACE && wire.text() === "" && wire.text() === HASH;
  const signature = wire.string();
  return isOurs && signature !== null && wire.isDone ? signatureOf2(signature, key) : null;
}
function signatureOf2(bytes2, { alg }) {
  const wire = new WireReader(bytes2);
  if (wire.text() !== alg) return null;
  const raw = wire.string();
  const signature = raw === null ? null : isP256(alg) ? rawEcdsa(raw) : raw;
  if (signature === null || signature.length !== 64) return null;
  if (!isHardware(alg)) return wire.isDone ? { signature } : null;
  const [flags, counter] = [wire.number(1), wire.number(4)];
  return flags === null || counter === null || !wire.isDone ? null : { signature, flags, counter };
}
function rawEcdsa(bytes2) {
  const wire = new WireReader(bytes2);
  const [r, s] = [wire.mpint(32), wire.mpint(32)];
  return r === null || s === null || !wire.isDone ? null : Buffer.concat([r, s]);
}
function edwards(wire) {
  const bytes2 = wire.string();
  return bytes2?.length === 32 ? b64url(bytes2) : null;
}
function pointOf(wire) {
  const curve = wire.text();
  const point = wire.string();
  if (curve !== "nistp256" || point?.length !== 65 || point[0] !== 4) return null;
  return { x: b64url(point.subarray(1, 33)), y: b64url(point.subarray(33)) };
}

// imported:node:crypto?src/system/argon2.ts
var node_crypto_default = { get Certificate() {
  return process.getBuiltinModule("node:crypto").Certificate;
}, get Cipheriv() {
  return process.getBuiltinModule("node:crypto").Cipheriv;
}, get Decipheriv() {
  return process.getBuiltinModule("node:crypto").Decipheriv;
}, get DiffieHellman() {
  return process.getBuiltinModule("node:crypto").DiffieHellman;
}, get DiffieHellmanGroup() {
  return process.getBuiltinModule("node:crypto").DiffieHellmanGroup;
}, get ECDH() {
  return process.getBuiltinModule("node:crypto").ECDH;
}, get Hash() {
  return process.getBuiltinModule("node:crypto").Hash;
}, get Hmac() {
  return process.getBuiltinModule("node:crypto").Hmac;
}, get KeyObject() {
  return process.getBuiltinModule("node:crypto").KeyObject;
}, get Sign() {
  return process.getBuiltinModule("node:crypto").Sign;
}, get Verify() {
  return process.getBuiltinModule("node:crypto").Verify;
}, get X509Certificate() {
  return process.getBuiltinModule("node:crypto").X509Certificate;
}, get argon2() {
  return process.getBuiltinModule("node:crypto").argon2;
}, get argon2Sync() {
  return process.getBuiltinModule("node:crypto").argon2Sync;
}, get checkPrime() {
  return process.getBuiltinModule("node:crypto").checkPrime;
}, get checkPrimeSync() {
  return process.getBuiltinModule("node:crypto").checkPrimeSync;
}, get constants() {
  return process.getBuiltinModule("node:crypto").constants;
}, get createCipheriv() {
  return process.getBuiltinModule("node:crypto").createCipheriv;
}, get createDecipheriv() {
  return process.getBuiltinModule("node:crypto").createDecipheriv;
}, get createDiffieHellman() {
  return process.getBuiltinModule("node:crypto").createDiffieHellman;
}, get createDiffieHellmanGroup() {
  return process.getBuiltinModule("node:crypto").createDiffieHellmanGroup;
}, get createECDH() {
  return process.getBuiltinModule("node:crypto").createECDH;
}, get createHash() {
  return process.getBuiltinModule("node:crypto").createHash;
}, get createHmac() {
  return process.getBuiltinModule("node:crypto").createHmac;
}, get createPrivateKey() {
  return process.getBuiltinModule("node:crypto").createPrivateKey;
}, get createPublicKey() {
  return process.getBuiltinModule("node:crypto").createPublicKey;
}, get createSecretKey() {
  return process.getBuiltinModule("node:crypto").createSecretKey;
}, get createSign() {
  return process.getBuiltinModule("node:crypto").createSign;
}, get createVerify() {
  return process.getBuiltinModule("node:crypto").createVerify;
}, get decapsulate() {
  return process.getBuiltinModule("node:crypto").decapsulate;
}, get diffieHellman() {
  return process.getBuiltinModule("node:crypto").diffieHellman;
}, get encapsulate() {
  return process.getBuiltinModule("node:crypto").encapsulate;
}, get generateKey() {
  return process.getBuiltinModule("node:crypto").generateKey;
}, get generateKeyPair() {
  return process.getBuiltinModule("node:crypto").generateKeyPair;
}, get generateKeyPairSync() {
  return process.getBuiltinModule("node:crypto").generateKeyPairSync;
}, get generateKeySync() {
  return process.getBuiltinModule("node:crypto").generateKeySync;
}, get generatePrime() {
  return process.getBuiltinModule("node:crypto").generatePrime;
}, get generatePrimeSync() {
  return process.getBuiltinModule("node:crypto").generatePrimeSync;
}, get getCipherInfo() {
  return process.getBuiltinModule("node:crypto").getCipherInfo;
}, get getCiphers() {
  return process.getBuiltinModule("node:crypto").getCiphers;
}, get getCurves() {
  return process.getBuiltinModule("node:crypto").getCurves;
}, get getDiffieHellman() {
  return process.getBuiltinModule("node:crypto").getDiffieHellman;
}, get getFips() {
  return process.getBuiltinModule("node:crypto").getFips;
}, get getHashes() {
  return process.getBuiltinModule("node:crypto").getHashes;
}, get getRandomValues() {
  return process.getBuiltinModule("node:crypto").getRandomValues;
}, get hash() {
  return process.getBuiltinModule("node:crypto").hash;
}, get hkdf() {
  return process.getBuiltinModule("node:crypto").hkdf;
}, get hkdfSync() {
  return process.getBuiltinModule("node:crypto").hkdfSync;
}, get pbkdf2() {
  return process.getBuiltinModule("node:crypto").pbkdf2;
}, get pbkdf2Sync() {
  return process.getBuiltinModule("node:crypto").pbkdf2Sync;
}, get privateDecrypt() {
  return process.getBuiltinModule("node:crypto").privateDecrypt;
}, get privateEncrypt() {
  return process.getBuiltinModule("node:crypto").privateEncrypt;
}, get publicDecrypt() {
  return process.getBuiltinModule("node:crypto").publicDecrypt;
}, get publicEncrypt() {
  return process.getBuiltinModule("node:crypto").publicEncrypt;
}, get randomBytes() {
  return process.getBuiltinModule("node:crypto").randomBytes;
}, get randomFill() {
  return process.getBuiltinModule("node:crypto").randomFill;
}, get randomFillSync() {
  return process.getBuiltinModule("node:crypto").randomFillSync;
}, get randomInt() {
  return process.getBuiltinModule("node:crypto").randomInt;
}, get randomUUID() {
  return process.getBuiltinModule("node:crypto").randomUUID;
}, get randomUUIDv7() {
  return process.getBuiltinModule("node:crypto").randomUUIDv7;
}, get scrypt() {
  return process.getBuiltinModule("node:crypto").scrypt;
}, get scryptSync() {
  return process.getBuiltinModule("node:crypto").scryptSync;
}, get secureHeapUsed() {
  return process.getBuiltinModule("node:crypto").secureHeapUsed;
}, get setEngine() {
  return process.getBuiltinModule("node:crypto").setEngine;
}, get setFips() {
  return process.getBuiltinModule("node:crypto").setFips;
}, get sign() {
  return process.getBuiltinModule("node:crypto").sign;
}, get subtle() {
  return process.getBuiltinModule("node:crypto").subtle;
}, get timingSafeEqual() {
  return process.getBuiltinModule("node:crypto").timingSafeEqual;
}, get verify() {
  return process.getBuiltinModule("node:crypto").verify;
}, get webcrypto() {
  return process.getBuiltinModule("node:crypto").webcrypto;
} };

// imported:node:util?src/system/argon2.ts
var own_promisify = /* @__PURE__ */ (() => process.getBuiltinModule("node:util").promisify)();

// src/system/argon2.ts
async function stretchSecret(secret, salt) {
  if (typeof node_crypto_default.argon2 !== "function")
    throw new QuorateError("USAGE", { expected: "Node 24.7 or newer", observed: process.versions.node });
  const { memory, passes, parallelism, tagBytes: tagLength } = ARGON2;
  return own_promisify(node_crypto_default.argon2)("argon2id", { message: secret, nonce: salt, memory, passes, parallelism, tagLength });
}

// imported:node:child_process?src/system/ssh-keygen.ts
var own_spawn = (...args) => process.getBuiltinModule("node:child_process").spawn(...args);

// src/system/ssh-keygen.ts
var GIVEN = [
  "PATH",
  "HOME",
  "LANG",
  "TERM",
  "DISPLAY",
  "WAYLAND_DISPLAY",
  "XDG_RUNTIME_DIR",
  "SSH_AUTH_SOCK",
  "SSH_ASKPASS",
  "SSH_ASKPASS_REQUIRE",
  "SSH_SK_PROVIDER"
];
async function makeSshKey({ path, comment, application, asks }, env) {
  const kind = application === null ? ["-t", "ed25519"] : ["-t", "ed25519-sk", "-O", `application=${application}`, "-O", "verify-required"];
  await run(["-q", ...kind, "-C", comment, ...asks ? [] : ["-N", ""], "-f", path], null, env);
}
function signWithSshKey(path, { namespace, text }, env) {
  return run(["-q", "-Y", "sign", "-n", namespace, "-f", path], text, env);
}
async function run(args, input, env) {
  const child = own_spawn("ssh-keygen", args, {
    env: Object.fromEntries(GIVEN.flatMap((name) => env[name] === void 0 ? [] : [[name, env[name]]])),
    stdio: [input === null ? "inherit" : "pipe", "pipe", "inherit"]
  });
  let output = "";
  child.stdout?.setEncoding("latin1").on("data", (part) => {
    output += part;
  });
  child.stdin?.on("error", () => {
  }).end(input);
  const code = await new Promise((resolve, reject) => {
    child.on("error", reject).on("close", resolve);
  }).catch((cause) => {
    const isAbsent = cause.code === "ENOENT";
    throw new QuorateError(isAbsent ? "DEVICE_SSH_KEYGEN_MISSING" : "DEVICE_SIGNING_FAILED", {}, { cause });
  });
  if (code !== 0) throw new QuorateError("DEVICE_SIGNING_FAILED", { observed: `ssh-keygen ended with ${code}` });
  return output;
}

// imported:node:crypto?src/usecases/device/page.ts
var own_randomBytes = (...args) => process.getBuiltinModule("node:crypto").randomBytes(...args);

// src/seats/passkey-link.ts
function linkFragment(task) {
  return b64url(Buffer.from(JSON.stringify(task)));
}
function readPageAnswer(line) {
  try {
    const value = JSON.parse(Buffer.from(line.trim(), "base64url").toString());
    return isMembers(value) && Object.values(value).every((one) => typeof one === "string") ? value : null;
  } catch {
    return null;
  }
}

// imported:node:crypto?src/system/passkey-server.ts
var own_randomBytes2 = (...args) => process.getBuiltinModule("node:crypto").randomBytes(...args);

// imported:node:http?src/system/passkey-server.ts
var own_createServer = /* @__PURE__ */ (() => process.getBuiltinModule("node:http").createServer)();

// src/system/passkey-server.ts
var MOST = 65536;
var HEADERS = {
  "content-type": "text/html; charset=utf-8",
  "cache-control": "no-store",
  "content-security-policy": "frame-ancestors 'none'",
  "x-content-type-options": "nosniff",
  "referrer-policy": "no-referrer"
};
async function servePage(page, port, said) {
  const path = `/answer/${own_randomBytes2(16).toString("hex")}`;
  const host = `localhost:${port}`;
  return new Promise((resolve, reject) => {
    const server = own_createServer((request, response) => {
      const { method, url, headers } = request;
      if (headers.host !== host) return end(response, 421);
      if (method === "GET" && url === "/") return response.writeHead(200, HEADERS).end(page);
      if (method !== "POST" || url !== path || headers.origin !== `http://${host}`) return end(response, 404);
      return bodyOf(request).then(
        (body) => {
          response.writeHead(204).end(() => {
            server.close();
            server.closeAllConnections();
            resolve(body);
          });
        },
        () => end(response, 413)
      );
    });
    server.on(
      "error",
      (cause) => reject(new QuorateError("USAGE", { expected: "a free port", observed: port }, { cause }))
    );
    server.listen(port, "127.0.0.1", () => process.stderr.write(said(path).text));
  });
}
function end(response, status) {
  response.writeHead(status).end();
}
async function bodyOf(request) {
  const parts = [];
  let length = 0;
  for await (const part of request) {
    parts.push(part);
    length += part.length;
    if (length > MOST) throw new Error("too large");
  }
  return Buffer.concat(parts).toString("latin1");
}

// src/usecases/device/page.ts
var PAGE = "docs/passkey/index.html";
async function registerOnPage(page, seat) {
  const { hostname: rp_id, origin } = new URL(page);
  const challenge = own_randomBytes(32);
  const task = { v: 1, do: "register", seat, rp_id, challenge: b64url(challenge) };
  const { authenticator_data = "", client_data = "", fault } = await askPage(page, task);
  const from = { rp_id, origin };
  const key = fault === void 0 ? readRegistration({ authenticator_data, client_data }, challenge, from) : null;
  if (key === null) throw refused(fault);
  return key;
}
async function signOnPage({ rp_id, credential_id }, { page, seat }, { statement, parts, packet }) {
  const ofChange = packet === void 0 ? {} : { packet };
  const task = { v: 1, do: "sign", seat, rp_id, credential_id, statement, parts, ...ofChange };
  const { fault, authenticator_data = "", client_data = "", signature = "" } = await askPage(page, task);
  if (fault !== void 0) throw refused(fault);
  return { authenticator_data, client_data, signature };
}
function refused(fault) {
  return new QuorateError("DEVICE_PASSKEY_REFUSED", fault === void 0 ? {} : { observed: fault.slice(0, 200) });
}
async function askPage(page, task) {
  const { hostname, port } = new URL(page);
  const line = hostname === "localhost" ? await servePage(packageText(PAGE), Number(port || "80"), (answer2) => ({
    text: `Open this link in your browser: http://localhost:${port}/#${linkFragment({ ...task, answer: answer2 })}
`
  })) : await askLine(`Open this link in your browser:
${page}#${linkFragment(task)}
Paste the page\u2019s answer: `);
  const answer = readPageAnswer(line);
  if (answer === null) throw refused("no answer of the page");
  return answer;
}

// imported:node:crypto?src/usecases/device/signing.ts
var own_createPrivateKey = (...args) => process.getBuiltinModule("node:crypto").createPrivateKey(...args);
var own_sign = (...args) => process.getBuiltinModule("node:crypto").sign(...args);

// src/seats/rsa.ts
function jwsSignedBytes(seatDigest2, statement) {
  const header = JSON.stringify({ alg: "RS256", kid: seatDigest2 });
  return Buffer.from([header, statement].map((part) => b64url(Buffer.from(part))).join("."));
}

// imported:node:crypto?src/seats/verify.ts
var own_createPublicKey = (...args) => process.getBuiltinModule("node:crypto").createPublicKey(...args);
var own_verify = (...args) => process.getBuiltinModule("node:crypto").verify(...args);

// src/seats/verify.ts
function isSignedBy(document, signed, by) {
  if (document.sort !== signed.sort) return false;
  const check = checks[signed.sort];
  try {
    return check(document.key, signed.members, by);
  } catch {
    return false;
  }
}
var checks = {
  passkey(key, members, { statement }) {
    const [data, client] = [bytes(members.authenticator_data), bytes(members.client_data)];
    const read = readAuthenticatorData(data);
    return read !== null && isAuthenticatorOf(key, read) && isClientData(client, "webauthn.get", challengeOf(statement), key.origin) && own_verify("sha256", passkeySignedBytes(data, client), p256(key), bytes(members.signature));
  },
  ssh(key, members, { statement }) {
    const isVerified = !isHardware(key.alg) || ((members.flags ?? 0) & (FLAGS.UP | FLAGS.UV)) === (FLAGS.UP | FLAGS.UV);
    const signature = bytes(members.signature);
    const signed = sshSignedBytes(key, statement, members);
    if (!isVerified || signature.length !== 64) return false;
    return isP256(key.alg) ? own_verify("sha256", signed, { key: p256(key), dsaEncoding: "ieee-p1363" }, signature) : own_verify(null, signed, ed25519(key), signature);
  },
  rsa: ({ e, n }, { signature }, { statement, seatDigest: seatDigest2 }) => own_verify(
    "sha256",
    jwsSignedBytes(seatDigest2, statement),
    own_createPublicKey({ key: { kty: "RSA", e, n }, format: "jwk" }),
    bytes(signature)
  ),
  secret({ secret_hash_sha256 }, { proof }, { statement, nonce = "", secretHash: secretHash2 }) {
    if (!secretHash2 || sha256(secretHash2) !== secret_hash_sha256) return false;
    const hash = readSecretHash(secretHash2);
    return hash !== null && isSecretProof(hash, bytes(proof), statement, nonce);
  }
};
function p256({ x, y = "" }) {
  return own_createPublicKey({ key: { kty: "EC", crv: "P-256", x, y }, format: "jwk" });
}
function ed25519({ x }) {
  return own_createPublicKey({ key: { kty: "OKP", crv: "Ed25519", x }, format: "jwk" });
}
function bytes(text) {
  return Buffer.from(text, "base64url");
}

// src/usecases/device/signing.ts
var SECRET_VARIABLE = "QUORATE_SEAT_SECRET";
async function signStatement(what, by) {
  const { document, digest, challenge, secretHash: secretHash2 } = by;
  const asked = document.sort === "secret" && challenge !== void 0 ? await challenge() : null;
  const settled = asked === null ? by : { ...by, challenge: async () => asked };
  const members = await signers[document.sort](document.key, what, settled);
  const signed = { sort: document.sort, members };
  const nonce = asked?.nonce ?? "";
  if (!isSignedBy(document, signed, { statement: what.statement, seatDigest: digest, nonce, secretHash: secretHash2 }))
    throw refused2(document.sort, `a signature by the key of ${digest}`);
  return signed;
}
function refused2(sort, expected) {
  const isOfPage = sort === "passkey";
  return new QuorateError(isOfPage ? "DEVICE_PASSKEY_REFUSED" : "DEVICE_SIGNING_FAILED", { expected });
}
var signers = {
  passkey: (key, what, { document, page }) => signOnPage(key, { page: page ?? `${key.origin}/`, seat: document.seat }, what),
  async ssh(key, { statement }, { key: path, env }) {
    if (path === null) throw new QuorateError("DEVICE_FILE_MALFORMED", { expected: "the path of a key" });
    if (!path.endsWith(".pub")) requireOwnFile(path);
    const armoured = await signWithSshKey(path, { namespace: NAMESPACE, text: statement }, env);
    const read = readSshSignature(armoured, key);
    if (read === null)
      throw new QuorateError("DEVICE_SIGNING_FAILED", { expected: `a signature of ${key.alg}, namespace ${NAMESPACE}` });
    const { signature, ...ofHardware } = read;
    return { signature: b64url(signature), ...ofHardware };
  },
  async rsa(_, { statement }, { key: path, digest }) {
    if (path === null) throw new QuorateError("DEVICE_FILE_MALFORMED", { expected: "the path of a key" });
    const pem = readOwnFile(path);
    try {
      return { signature: b64url(own_sign("sha256", jwsSignedBytes(digest, statement), own_createPrivateKey(pem))) };
    } catch {
      throw new QuorateError("DEVICE_FILE_MALFORMED", { observed: path });
    }
  },
  async secret(_, { statement }, { env, challenge, secretHash: enrolled }) {
    const secret = secretBytes(optionalSecret(env, SECRET_VARIABLE));
    if (enrolled === null || challenge === void 0)
      throw new QuorateError("DEVICE_FILE_MALFORMED", { expected: "what the secret is proved against" });
    const { salt, nonce } = await challenge();
    if (!salt.equals(saltOf(enrolled)))
      throw new QuorateError("DEVICE_CHALLENGE_UNFIT", { expected: "the enrolled salt", observed: "another" });
    const salted = await stretchSecret(secret, salt);
    if (secretHash(salt, salted) !== enrolled)
      throw new QuorateError("DEVICE_SECRET_WRONG", { expected: "the enrolled secret" });
    return { proof: b64url(secretProof(salted, statement, nonce)) };
  }
};
function secretBytes(secret) {
  if (secret === null) throw new QuorateError("ENV_MISSING", { expected: SECRET_VARIABLE });
  const bytes2 = fromB64url(secret.reveal().trim(), SECRET_BYTES);
  if (bytes2 === null)
    throw new QuorateError("DEVICE_SECRET_WRONG", { expected: `${SECRET_BYTES} bytes as enrolment wrote them` });
  return bytes2;
}
function saltOf(text) {
  return readSecretHash(text)?.salt ?? Buffer.alloc(ARGON2.saltBytes);
}

export {
  keyStatement,
  approvalText,
  isSigned,
  agree,
  ARGON2,
  SECRET_BYTES,
  secretHash,
  readChallenge,
  seatFolder,
  keepSeat,
  seatsHere,
  seatHere,
  readSshPublicKey,
  isSignedBy,
  stretchSecret,
  makeSshKey,
  registerOnPage,
  signStatement
};
