import {
  CUSTODY,
  enrolmentText,
  possessionOf,
  possessionParts
} from "./chunk-BJUFRZSM.js";
import {
  ARGON2,
  SECRET_BYTES,
  agree,
  keepSeat,
  makeSshKey,
  readSshPublicKey,
  registerOnPage,
  seatFolder,
  secretHash,
  signStatement,
  stretchSecret
} from "./chunk-ELVQX6SU.js";
import "./chunk-ZUZXIVZY.js";
import {
  requireOwnFile,
  writeNewFile,
  writeOwnFile
} from "./chunk-R37U5MRO.js";
import "./chunk-6PCWFMXB.js";
import {
  APPLICATION,
  MOMENT,
  SEAT_KEY,
  SEAT_SORTS,
  SSH_ALGORITHMS,
  UUID,
  readSeatDocument,
  seatDigest,
  seatDocumentText
} from "./chunk-6FNWBU6V.js";
import {
  b64url
} from "./chunk-NCEVGQBF.js";
import {
  QuorateError,
  isFile,
  sha256,
  utcSeconds
} from "./chunk-MOJ4YKEH.js";
import "./chunk-OB3KF4YX.js";

// imported:node:crypto?src/usecases/device/enrol.ts
var own_createPublicKey = (...args) => process.getBuiltinModule("node:crypto").createPublicKey(...args);
var own_generateKeyPairSync = (...args) => process.getBuiltinModule("node:crypto").generateKeyPairSync(...args);
var own_randomBytes = (...args) => process.getBuiltinModule("node:crypto").randomBytes(...args);
var own_randomUUID = (...args) => process.getBuiltinModule("node:crypto").randomUUID(...args);

// imported:node:fs/promises?src/usecases/device/enrol.ts
var own_readFile = /* @__PURE__ */ (() => process.getBuiltinModule("node:fs/promises").readFile)();

// imported:node:path?src/usecases/device/enrol.ts
var own_join = /* @__PURE__ */ (() => process.getBuiltinModule("node:path").join)();
var own_resolve = /* @__PURE__ */ (() => process.getBuiltinModule("node:path").resolve)();

// src/usecases/device/enrol.ts
var REGISTER_DAYS = 14;
async function enrolSeat(asked, shell) {
  const { sort, validUntil } = checked(asked, shell);
  await agree(shell, [{ title: "You attest", lines: [{ text: CUSTODY }] }], asked.attest, "--attest");
  const enrolmentId = own_randomUUID();
  const folder = seatFolder(asked.seat, enrolmentId, asked.folder);
  const made = await makers[sort](asked, folder, shell);
  const document = seatDocumentText({
    approver_type: asked.type,
    custodian: sha256(asked.custodian),
    key: made.key,
    ledger_id: asked.ledger,
    seat: asked.seat,
    sort,
    v: 1,
    valid_until: validUntil
  });
  const read = readSeatDocument(document);
  if (read === null) throw new QuorateError("DEVICE_KEY_UNFIT", { expected: "a key of its sort", observed: sort });
  const digest = seatDigest(document);
  const now = shell.now();
  const file = {
    ...{ document, enrolmentId, registerBy: utcSeconds(now + REGISTER_DAYS * 86400) },
    custody: { text: CUSTODY, at: utcSeconds(now) }
  };
  const what = { statement: possessionOf(file), parts: possessionParts(file) };
  const by = { document: read, digest, key: made.path, page: made.page ?? null, secretHash: null, env: shell.env };
  const possession = sort === "secret" ? {} : (await signStatement(what, by)).members;
  keepSeat(folder, { text: document, key: made.path, page: made.page ?? null, secretHash: made.secretHash ?? null });
  writeNewFile(own_resolve(shell.folder, asked.out), enrolmentText({ ...file, possession }));
  return {
    ...{ outcome: "pass", mode: "enrol", findings: [] },
    facts: {
      seat: `${asked.seat} (${sort})`,
      digest,
      "kept in": made.kept,
      "enrolment file": asked.out,
      "valid until": validUntil,
      "register by": file.registerBy
    },
    next: [
      `Write the digest down, on paper or on another device: what is registered must have it.`,
      `Hand ${asked.out} over to whoever registers seats; it holds no secret.`,
      ...sort === "secret" ? [`Once it is registered: quorate seat put --seat ${asked.seat} --settings <file>`] : [],
      `Once it is registered, confirm it by a job of your own: gh workflow run signoff.yml -f mode=seat-confirm -f seat=${asked.seat} -f seat-digest=${digest}`
    ],
    data: { seat: asked.seat, sort, digest, enrolment_id: enrolmentId, kept: made.kept }
  };
}
function checked(asked, { folder }) {
  const { kind, seat, custodian, ledger, type, key, page, hardware } = asked;
  const sort = SEAT_SORTS.find((one) => one === kind);
  const validUntil = /^\d{4}-\d{2}-\d{2}$/.test(asked.validUntil) ? `${asked.validUntil}T00:00:00Z` : asked.validUntil;
  const wrong = {
    kind: [sort !== void 0, SEAT_SORTS.join(", ")],
    seat: [SEAT_KEY.test(seat), "lower-case letters, digits and _, such as president"],
    custodian: [/^[1-9]\d{0,18}$/.test(custodian), "your numeric GitHub user id"],
    ledger: [UUID.test(ledger), "the ledger\u2019s id, as `quorate status` shows it"],
    "valid-until": [MOMENT.test(validUntil) && !Number.isNaN(Date.parse(validUntil)), "a date such as 2027-11-30"],
    type: [type === "human" || type === "ai_council", "human or ai_council"],
    key: [key === void 0 || sort === "ssh", "only with --kind ssh"],
    hardware: [hardware !== true || sort === "ssh" && key === void 0, "only with --kind ssh, without --key"],
    page: [page === void 0 || sort === "passkey" && isPage(page), "an https address, only with --kind passkey"],
    port: [/^[1-9]\d{3,4}$/.test(asked.port) && Number(asked.port) < 65536, "a port from 1000 on"]
  };
  const faults = Object.entries(wrong).filter(([, [isRight]]) => !isRight);
  if (sort === void 0 || faults.length > 0)
    throw new QuorateError("USAGE", { expected: Object.fromEntries(faults.map(([name, [, form]]) => [name, form])) });
  if (isFile(folder, asked.out)) throw new QuorateError("FILE_EXISTS", { observed: [asked.out] });
  return { sort, validUntil };
}
function isPage(text) {
  const url = URL.parse(text);
  return url !== null && url.protocol === "https:" && !url.username && !url.password && !url.hash && !url.search;
}
var makers = {
  async passkey({ page, port, seat }) {
    const at = page ?? `http://localhost:${port}/`;
    const key = await registerOnPage(at, seat);
    return {
      key,
      path: null,
      page: at,
      kept: key.device_bound ? "the passkey\u2019s own device" : "the passkey\u2019s keystore, which copies it"
    };
  },
  async ssh({ key, hardware, seat }, folder, shell) {
    const path = key === void 0 ? own_join(folder, "key") : own_resolve(shell.folder, key).replace(/\.pub$/, "");
    if (key === void 0) {
      const application = hardware === true ? APPLICATION : null;
      await makeSshKey({ path, comment: `quorate ${seat}`, application, asks: shell.isTerminal }, shell.env);
    } else if (isFile(shell.folder, path)) requireOwnFile(path);
    return { key: await publicKey(`${path}.pub`), path: isFile(shell.folder, path) ? path : `${path}.pub`, kept: path };
  },
  async rsa(_, folder) {
    const { privateKey } = own_generateKeyPairSync("rsa", { modulusLength: 3072 });
    const pem = privateKey.export({ format: "pem", type: "pkcs8" });
    const path = writeOwnFile(own_join(folder, "key.pem"), pem);
    const { n = "", e = "" } = own_createPublicKey(privateKey).export({ format: "jwk" });
    return { key: { alg: "RS256", e, n }, path, kept: path };
  },
  async secret(_, folder) {
    const [secret, salt] = [own_randomBytes(SECRET_BYTES), own_randomBytes(ARGON2.saltBytes)];
    const path = writeOwnFile(own_join(folder, "secret"), `${b64url(secret)}
`);
    const hash = secretHash(salt, await stretchSecret(secret, salt));
    const key = { alg: "argon2id", secret_hash_sha256: sha256(hash) };
    return { key, path: null, kept: path, secretHash: hash };
  }
};
async function publicKey(path) {
  const line = await own_readFile(path, "latin1").catch((cause) => {
    throw new QuorateError("FILE_MISSING", { observed: path }, { cause });
  });
  const key = readSshPublicKey(line);
  if (key === null)
    throw new QuorateError("DEVICE_KEY_UNFIT", {
      expected: [...SSH_ALGORITHMS, `application ${APPLICATION} of a hardware key`],
      observed: line.split(" ")[0]?.slice(0, 60) ?? null
    });
  return key;
}
export {
  enrolSeat
};
