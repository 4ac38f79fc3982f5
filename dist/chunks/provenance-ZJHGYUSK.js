import {
  readTrustedRoot,
  require_dist,
  require_dist2,
  require_dist3
} from "./chunk-Z4JSZNTQ.js";
import {
  openGitHub
} from "./chunk-BIDTJIQS.js";
import {
  arrayOf,
  malformed,
  objectOf
} from "./chunk-UI5EX4KJ.js";
import "./chunk-ZXSZWEQQ.js";
import "./chunk-QEKXVSZ6.js";
import "./chunk-4CB572L7.js";
import {
  QuorateError,
  throwFindings
} from "./chunk-MOJ4YKEH.js";
import {
  __commonJS,
  __toESM
} from "./chunk-OB3KF4YX.js";

// node_modules/@sigstore/bundle/dist/bundle.js
var require_bundle = __commonJS({
  "node_modules/@sigstore/bundle/dist/bundle.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.BUNDLE_V03_MEDIA_TYPE = exports.BUNDLE_V03_LEGACY_MEDIA_TYPE = exports.BUNDLE_V02_MEDIA_TYPE = exports.BUNDLE_V01_MEDIA_TYPE = void 0;
    exports.isBundleWithCertificateChain = isBundleWithCertificateChain;
    exports.isBundleWithPublicKey = isBundleWithPublicKey;
    exports.isBundleWithMessageSignature = isBundleWithMessageSignature;
    exports.isBundleWithDsseEnvelope = isBundleWithDsseEnvelope2;
    exports.BUNDLE_V01_MEDIA_TYPE = "application/vnd.dev.sigstore.bundle+json;version=0.1";
    exports.BUNDLE_V02_MEDIA_TYPE = "application/vnd.dev.sigstore.bundle+json;version=0.2";
    exports.BUNDLE_V03_LEGACY_MEDIA_TYPE = "application/vnd.dev.sigstore.bundle+json;version=0.3";
    exports.BUNDLE_V03_MEDIA_TYPE = "application/vnd.dev.sigstore.bundle.v0.3+json";
    function isBundleWithCertificateChain(b) {
      return b.verificationMaterial.content.$case === "x509CertificateChain";
    }
    function isBundleWithPublicKey(b) {
      return b.verificationMaterial.content.$case === "publicKey";
    }
    function isBundleWithMessageSignature(b) {
      return b.content.$case === "messageSignature";
    }
    function isBundleWithDsseEnvelope2(b) {
      return b.content.$case === "dsseEnvelope";
    }
  }
});

// node_modules/@sigstore/bundle/dist/build.js
var require_build = __commonJS({
  "node_modules/@sigstore/bundle/dist/build.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.toMessageSignatureBundle = toMessageSignatureBundle;
    exports.toDSSEBundle = toDSSEBundle;
    var protobuf_specs_1 = require_dist();
    var bundle_1 = require_bundle();
    function toMessageSignatureBundle(options) {
      return {
        mediaType: options.certificateChain ? bundle_1.BUNDLE_V02_MEDIA_TYPE : bundle_1.BUNDLE_V03_MEDIA_TYPE,
        content: {
          $case: "messageSignature",
          messageSignature: {
            messageDigest: {
              algorithm: protobuf_specs_1.HashAlgorithm.SHA2_256,
              digest: options.digest
            },
            signature: options.signature
          }
        },
        verificationMaterial: toVerificationMaterial(options)
      };
    }
    function toDSSEBundle(options) {
      return {
        mediaType: options.certificateChain ? bundle_1.BUNDLE_V02_MEDIA_TYPE : bundle_1.BUNDLE_V03_MEDIA_TYPE,
        content: {
          $case: "dsseEnvelope",
          dsseEnvelope: toEnvelope(options)
        },
        verificationMaterial: toVerificationMaterial(options)
      };
    }
    function toEnvelope(options) {
      return {
        payloadType: options.artifactType,
        payload: options.artifact,
        signatures: [toSignature(options)]
      };
    }
    function toSignature(options) {
      return {
        keyid: options.keyHint || "",
        sig: options.signature
      };
    }
    function toVerificationMaterial(options) {
      return {
        content: toKeyContent(options),
        tlogEntries: [],
        timestampVerificationData: { rfc3161Timestamps: [] }
      };
    }
    function toKeyContent(options) {
      if (options.certificate) {
        if (options.certificateChain) {
          return {
            $case: "x509CertificateChain",
            x509CertificateChain: {
              certificates: [{ rawBytes: options.certificate }]
            }
          };
        } else {
          return {
            $case: "certificate",
            certificate: { rawBytes: options.certificate }
          };
        }
      } else {
        return {
          $case: "publicKey",
          publicKey: {
            hint: options.keyHint || ""
          }
        };
      }
    }
  }
});

// node_modules/@sigstore/bundle/dist/error.js
var require_error = __commonJS({
  "node_modules/@sigstore/bundle/dist/error.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.ValidationError = void 0;
    var ValidationError = class extends Error {
      fields;
      constructor(message, fields) {
        super(message);
        this.fields = fields;
      }
    };
    exports.ValidationError = ValidationError;
  }
});

// node_modules/@sigstore/bundle/dist/validate.js
var require_validate = __commonJS({
  "node_modules/@sigstore/bundle/dist/validate.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.assertBundle = assertBundle;
    exports.assertBundleV01 = assertBundleV01;
    exports.isBundleV01 = isBundleV01;
    exports.assertBundleV02 = assertBundleV02;
    exports.assertBundleLatest = assertBundleLatest;
    var error_1 = require_error();
    function assertBundle(b) {
      const invalidValues = validateBundleBase(b);
      if (invalidValues.length > 0) {
        throw new error_1.ValidationError("invalid bundle", invalidValues);
      }
    }
    function assertBundleV01(b) {
      const invalidValues = [];
      invalidValues.push(...validateBundleBase(b));
      invalidValues.push(...validateInclusionPromise(b));
      if (invalidValues.length > 0) {
        throw new error_1.ValidationError("invalid v0.1 bundle", invalidValues);
      }
    }
    function isBundleV01(b) {
      try {
        assertBundleV01(b);
        return true;
      } catch (e) {
        return false;
      }
    }
    function assertBundleV02(b) {
      const invalidValues = [];
      invalidValues.push(...validateBundleBase(b));
      invalidValues.push(...validateInclusionProof(b));
      if (invalidValues.length > 0) {
        throw new error_1.ValidationError("invalid v0.2 bundle", invalidValues);
      }
    }
    function assertBundleLatest(b) {
      const invalidValues = [];
      invalidValues.push(...validateBundleBase(b));
      invalidValues.push(...validateInclusionProof(b));
      invalidValues.push(...validateNoCertificateChain(b));
      if (invalidValues.length > 0) {
        throw new error_1.ValidationError("invalid bundle", invalidValues);
      }
    }
    function validateBundleBase(b) {
      const invalidValues = [];
      if (b.mediaType === void 0 || !b.mediaType.match(/^application\/vnd\.dev\.sigstore\.bundle\+json;version=\d\.\d/) && !b.mediaType.match(/^application\/vnd\.dev\.sigstore\.bundle\.v\d\.\d\+json/)) {
        invalidValues.push("mediaType");
      }
      if (b.content === void 0) {
        invalidValues.push("content");
      } else {
        switch (b.content.$case) {
          case "messageSignature":
            if (b.content.messageSignature.messageDigest === void 0) {
              invalidValues.push("content.messageSignature.messageDigest");
            } else {
              if (b.content.messageSignature.messageDigest.digest.length === 0) {
                invalidValues.push("content.messageSignature.messageDigest.digest");
              }
            }
            if (b.content.messageSignature.signature.length === 0) {
              invalidValues.push("content.messageSignature.signature");
            }
            break;
          case "dsseEnvelope":
            if (b.content.dsseEnvelope.payload.length === 0) {
              invalidValues.push("content.dsseEnvelope.payload");
            }
            if (b.content.dsseEnvelope.signatures.length !== 1) {
              invalidValues.push("content.dsseEnvelope.signatures");
            } else {
              if (b.content.dsseEnvelope.signatures[0].sig.length === 0) {
                invalidValues.push("content.dsseEnvelope.signatures[0].sig");
              }
            }
            break;
        }
      }
      if (b.verificationMaterial === void 0) {
        invalidValues.push("verificationMaterial");
      } else {
        if (b.verificationMaterial.content === void 0) {
          invalidValues.push("verificationMaterial.content");
        } else {
          switch (b.verificationMaterial.content.$case) {
            case "x509CertificateChain":
              if (b.verificationMaterial.content.x509CertificateChain.certificates.length === 0) {
                invalidValues.push("verificationMaterial.content.x509CertificateChain.certificates");
              }
              b.verificationMaterial.content.x509CertificateChain.certificates.forEach((cert, i) => {
                if (cert.rawBytes.length === 0) {
                  invalidValues.push(`verificationMaterial.content.x509CertificateChain.certificates[${i}].rawBytes`);
                }
              });
              break;
            case "certificate":
              if (b.verificationMaterial.content.certificate.rawBytes.length === 0) {
                invalidValues.push("verificationMaterial.content.certificate.rawBytes");
              }
              break;
          }
        }
        if (b.verificationMaterial.tlogEntries === void 0) {
          invalidValues.push("verificationMaterial.tlogEntries");
        } else {
          if (b.verificationMaterial.tlogEntries.length > 0) {
            b.verificationMaterial.tlogEntries.forEach((entry, i) => {
              if (entry.logId === void 0) {
                invalidValues.push(`verificationMaterial.tlogEntries[${i}].logId`);
              }
              if (entry.kindVersion === void 0) {
                invalidValues.push(`verificationMaterial.tlogEntries[${i}].kindVersion`);
              }
            });
          }
        }
      }
      return invalidValues;
    }
    function validateInclusionPromise(b) {
      const invalidValues = [];
      if (b.verificationMaterial && b.verificationMaterial.tlogEntries?.length > 0) {
        b.verificationMaterial.tlogEntries.forEach((entry, i) => {
          if (entry.inclusionPromise === void 0) {
            invalidValues.push(`verificationMaterial.tlogEntries[${i}].inclusionPromise`);
          }
        });
      }
      return invalidValues;
    }
    function validateInclusionProof(b) {
      const invalidValues = [];
      if (b.verificationMaterial && b.verificationMaterial.tlogEntries?.length > 0) {
        b.verificationMaterial.tlogEntries.forEach((entry, i) => {
          if (entry.inclusionProof === void 0) {
            invalidValues.push(`verificationMaterial.tlogEntries[${i}].inclusionProof`);
          } else {
            if (entry.inclusionProof.checkpoint === void 0) {
              invalidValues.push(`verificationMaterial.tlogEntries[${i}].inclusionProof.checkpoint`);
            }
          }
        });
      }
      return invalidValues;
    }
    function validateNoCertificateChain(b) {
      const invalidValues = [];
      if (b.verificationMaterial?.content?.$case === "x509CertificateChain") {
        invalidValues.push("verificationMaterial.content.$case");
      }
      return invalidValues;
    }
  }
});

// node_modules/@sigstore/bundle/dist/serialized.js
var require_serialized = __commonJS({
  "node_modules/@sigstore/bundle/dist/serialized.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.envelopeToJSON = exports.envelopeFromJSON = exports.bundleToJSON = exports.bundleFromJSON = void 0;
    var protobuf_specs_1 = require_dist();
    var bundle_1 = require_bundle();
    var validate_1 = require_validate();
    var bundleFromJSON2 = (obj) => {
      const bundle = protobuf_specs_1.Bundle.fromJSON(obj);
      switch (bundle.mediaType) {
        case bundle_1.BUNDLE_V01_MEDIA_TYPE:
          (0, validate_1.assertBundleV01)(bundle);
          break;
        case bundle_1.BUNDLE_V02_MEDIA_TYPE:
          (0, validate_1.assertBundleV02)(bundle);
          break;
        default:
          (0, validate_1.assertBundleLatest)(bundle);
          break;
      }
      return bundle;
    };
    exports.bundleFromJSON = bundleFromJSON2;
    var bundleToJSON = (bundle) => {
      return protobuf_specs_1.Bundle.toJSON(bundle);
    };
    exports.bundleToJSON = bundleToJSON;
    var envelopeFromJSON = (obj) => {
      return protobuf_specs_1.Envelope.fromJSON(obj);
    };
    exports.envelopeFromJSON = envelopeFromJSON;
    var envelopeToJSON = (envelope) => {
      return protobuf_specs_1.Envelope.toJSON(envelope);
    };
    exports.envelopeToJSON = envelopeToJSON;
  }
});

// node_modules/@sigstore/bundle/dist/index.js
var require_dist4 = __commonJS({
  "node_modules/@sigstore/bundle/dist/index.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    exports.isBundleV01 = exports.assertBundleV02 = exports.assertBundleV01 = exports.assertBundleLatest = exports.assertBundle = exports.envelopeToJSON = exports.envelopeFromJSON = exports.bundleToJSON = exports.bundleFromJSON = exports.ValidationError = exports.isBundleWithPublicKey = exports.isBundleWithMessageSignature = exports.isBundleWithDsseEnvelope = exports.isBundleWithCertificateChain = exports.BUNDLE_V03_MEDIA_TYPE = exports.BUNDLE_V03_LEGACY_MEDIA_TYPE = exports.BUNDLE_V02_MEDIA_TYPE = exports.BUNDLE_V01_MEDIA_TYPE = exports.toMessageSignatureBundle = exports.toDSSEBundle = void 0;
    var build_1 = require_build();
    Object.defineProperty(exports, "toDSSEBundle", { enumerable: true, get: function() {
      return build_1.toDSSEBundle;
    } });
    Object.defineProperty(exports, "toMessageSignatureBundle", { enumerable: true, get: function() {
      return build_1.toMessageSignatureBundle;
    } });
    var bundle_1 = require_bundle();
    Object.defineProperty(exports, "BUNDLE_V01_MEDIA_TYPE", { enumerable: true, get: function() {
      return bundle_1.BUNDLE_V01_MEDIA_TYPE;
    } });
    Object.defineProperty(exports, "BUNDLE_V02_MEDIA_TYPE", { enumerable: true, get: function() {
      return bundle_1.BUNDLE_V02_MEDIA_TYPE;
    } });
    Object.defineProperty(exports, "BUNDLE_V03_LEGACY_MEDIA_TYPE", { enumerable: true, get: function() {
      return bundle_1.BUNDLE_V03_LEGACY_MEDIA_TYPE;
    } });
    Object.defineProperty(exports, "BUNDLE_V03_MEDIA_TYPE", { enumerable: true, get: function() {
      return bundle_1.BUNDLE_V03_MEDIA_TYPE;
    } });
    Object.defineProperty(exports, "isBundleWithCertificateChain", { enumerable: true, get: function() {
      return bundle_1.isBundleWithCertificateChain;
    } });
    Object.defineProperty(exports, "isBundleWithDsseEnvelope", { enumerable: true, get: function() {
      return bundle_1.isBundleWithDsseEnvelope;
    } });
    Object.defineProperty(exports, "isBundleWithMessageSignature", { enumerable: true, get: function() {
      return bundle_1.isBundleWithMessageSignature;
    } });
    Object.defineProperty(exports, "isBundleWithPublicKey", { enumerable: true, get: function() {
      return bundle_1.isBundleWithPublicKey;
    } });
    var error_1 = require_error();
    Object.defineProperty(exports, "ValidationError", { enumerable: true, get: function() {
      return error_1.ValidationError;
    } });
    var serialized_1 = require_serialized();
    Object.defineProperty(exports, "bundleFromJSON", { enumerable: true, get: function() {
      return serialized_1.bundleFromJSON;
    } });
    Object.defineProperty(exports, "bundleToJSON", { enumerable: true, get: function() {
      return serialized_1.bundleToJSON;
    } });
    Object.defineProperty(exports, "envelopeFromJSON", { enumerable: true, get: function() {
      return serialized_1.envelopeFromJSON;
    } });
    Object.defineProperty(exports, "envelopeToJSON", { enumerable: true, get: function() {
      return serialized_1.envelopeToJSON;
    } });
    var validate_1 = require_validate();
    Object.defineProperty(exports, "assertBundle", { enumerable: true, get: function() {
      return validate_1.assertBundle;
    } });
    Object.defineProperty(exports, "assertBundleLatest", { enumerable: true, get: function() {
      return validate_1.assertBundleLatest;
    } });
    Object.defineProperty(exports, "assertBundleV01", { enumerable: true, get: function() {
      return validate_1.assertBundleV01;
    } });
    Object.defineProperty(exports, "assertBundleV02", { enumerable: true, get: function() {
      return validate_1.assertBundleV02;
    } });
    Object.defineProperty(exports, "isBundleV01", { enumerable: true, get: function() {
      return validate_1.isBundleV01;
    } });
  }
});

// imported:node:timers/promises?src/ci/github/read-attestations.ts
var own_setTimeout = /* @__PURE__ */ (() => process.getBuiltinModule("node:timers/promises").setTimeout)();

// src/ci/github/snappy.ts
function unpackSnappy(packed, most) {
  const head = lengthIn(packed);
  if (head === null || head.length > most) return null;
  const out = Buffer.alloc(head.length);
  let at = head.end;
  let end = 0;
  while (at < packed.length) {
    const tag = packed[at] ?? 0;
    at += 1;
    if ((tag & 3) === 0) {
      const extra = Math.max(0, (tag >> 2) - 59);
      const length = (extra === 0 ? tag >> 2 : littleEndian(packed, at, extra)) + 1;
      at += extra;
      if (at + length > packed.length || end + length > out.length) return null;
      out.set(packed.subarray(at, at + length), end);
      at += length;
      end += length;
    } else {
      const width = [0, 1, 2, 4][tag & 3] ?? 0;
      if (at + width > packed.length) return null;
      const length = (tag & 3) === 1 ? (tag >> 2 & 7) + 4 : (tag >> 2) + 1;
      const offset = littleEndian(packed, at, width) + ((tag & 3) === 1 ? (tag >> 5) * 256 : 0);
      at += width;
      if (offset === 0 || offset > end || end + length > out.length) return null;
      for (let index = 0; index < length; index += 1) out[end + index] = out[end + index - offset] ?? 0;
      end += length;
    }
  }
  return end === out.length ? out : null;
}
function lengthIn(packed) {
  let length = 0;
  for (let index = 0; index < 5; index += 1) {
    const byte = packed[index];
    if (byte === void 0) return null;
    length += (byte & 127) * 2 ** (7 * index);
    if (byte < 128) return { length, end: index + 1 };
  }
  return null;
}
function littleEndian(bytes, at, width) {
  let value = 0;
  for (let index = 0; index < width; index += 1) value += (bytes[at + index] ?? 0) * 256 ** index;
  return value;
}

// src/ci/github/read-attestations.ts
var LOOKED_AT = 30;
var MOST = 4 * 1024 * 1024;
var route = "/attestations/{subject_digest}";
async function readAttestations(github, settings, sha256) {
  const parameters = { subject_digest: `sha256:${sha256}`, per_page: String(LOOKED_AT), predicate_type: "provenance" };
  const answer = await github.get({ route, parameters, permission: "attestations: read" }).catch((error) => {
    if (error instanceof QuorateError && error.code === "GITHUB_FORBIDDEN" && error.details.observed === 404)
      return null;
    throw error;
  });
  if (answer === null) return [];
  const listed = arrayOf(objectOf(answer, "answer").attestations, "attestations").slice(0, LOOKED_AT);
  return listed.map((one) => {
    const { bundle, bundle_url: url } = objectOf(one, "attestation");
    return async () => bundle ? bounded(bundle) : await stored(settings, addressOf(url, settings.apiUrl));
  });
}
function bounded(bundle) {
  if (Buffer.byteLength(JSON.stringify(bundle)) > MOST) throw tooLarge();
  return bundle;
}
function addressOf(value, apiUrl) {
  const field = "attestation.bundle_url";
  const url = typeof value === "string" ? URL.parse(value) : null;
  if (url === null) throw malformed(field, "an address");
  if (url.protocol !== "https:" && url.origin !== new URL(apiUrl).origin) throw malformed(field, "an https address");
  return url;
}
async function stored({ timeoutMs = 1e4, waitsMs = [500, 2e3] }, url) {
  for (const wait of waitsMs) {
    try {
      return await storedOnce(url, timeoutMs);
    } catch (error) {
      if (!(error instanceof QuorateError) || error.code !== "GITHUB_UNREACHABLE") throw error;
      await own_setTimeout(wait);
    }
  }
  return storedOnce(url, timeoutMs);
}
async function storedOnce(url, timeoutMs) {
  const signal = AbortSignal.timeout(timeoutMs);
  const unreachable = (observed) => new QuorateError("GITHUB_UNREACHABLE", { expected: `an attestation from ${url.host}`, observed });
  const answer = await fetch(url, { redirect: "error", signal }).catch(() => null);
  if (answer === null) throw unreachable("no answer");
  if (answer.status >= 500) throw unreachable(answer.status);
  if (answer.status !== 200)
    throw new QuorateError("GITHUB_ANSWER", {
      expected: { [`an attestation from ${url.host}`]: 200 },
      observed: answer.status
    });
  const bytes = await bodyOf(answer).catch((error) => {
    throw error instanceof QuorateError ? error : unreachable("no answer");
  });
  return unpacked(bytes);
}
async function bodyOf({ body }) {
  const chunks = [];
  let size = 0;
  for await (const chunk of body ?? []) {
    size += chunk.length;
    if (size > MOST) throw tooLarge();
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
function unpacked(bytes) {
  const text = bytes[0] === 123 ? bytes : unpackSnappy(bytes, MOST);
  try {
    return JSON.parse(text.toString("utf8"));
  } catch (cause) {
    throw new QuorateError("ATTESTATION_MALFORMED", { expected: "JSON, as it is or packed by Snappy" }, { cause });
  }
}
function tooLarge() {
  return new QuorateError("ATTESTATION_MALFORMED", { expected: `at most ${MOST} bytes` });
}

// src/identity/provenance.ts
var import_bundle = __toESM(require_dist4(), 1);
var import_core = __toESM(require_dist2(), 1);
var import_verify = __toESM(require_dist3(), 1);
var PAYLOAD = "application/vnd.in-toto+json";
var STATEMENT = "https://in-toto.io/Statement/v1";
var PREDICATE = "https://slsa.dev/provenance/v1";
var TRIGGERS = ["push", "workflow_dispatch", "schedule", "release"];
var FULCIO = "1.3.6.1.4.1.57264.1.";
var EXTENSIONS = {
  issuer: 8,
  workflow: 9,
  runner: 11,
  commit: 13,
  ref: 14,
  "repository id": 15,
  "owner id": 17,
  trigger: 20,
  run: 21
};
function provenanceOf(json, sha256, authorities, expected) {
  const { entity, statement } = read(json);
  const said = saidBy(signerOf(entity, authorities));
  const { predicate, subjects } = parsed(statement);
  const names = subjects.flatMap((subject) => subject.sha256 === sha256 ? [subject.name] : []);
  requireSame({
    "predicate type": [PREDICATE, predicate],
    subject: [
      sha256,
      names.length > 0 ? sha256 : subjects.slice(0, 5).map((subject) => subject.sha256).join(" ")
    ],
    issuer: [expected.issuer, said.issuer],
    workflow: [`${expected.server}/${expected.workflow}`, said.workflow],
    "repository id": [expected.repositoryId, said["repository id"]],
    "owner id": [expected.ownerId, said["owner id"]],
    ...expected.commit === null ? { ref: [expected.ref, said.ref] } : { commit: [expected.commit, said.commit] },
    trigger: [TRIGGERS.find((trigger2) => trigger2 === said.trigger) ?? TRIGGERS.join(" or "), said.trigger]
  });
  const { commit, ref, trigger, runner, run } = said;
  return { workflow: expected.workflow, commit, ref, trigger, runner, run, name: names.join(", ") };
}
function read(json) {
  try {
    const bundle = (0, import_bundle.bundleFromJSON)(json);
    if (!(0, import_bundle.isBundleWithDsseEnvelope)(bundle)) throw malformed2("a signed statement");
    const { payloadType, payload } = bundle.content.dsseEnvelope;
    if (payloadType !== PAYLOAD) throw malformed2(PAYLOAD);
    const entity = (0, import_verify.toSignedEntity)(bundle);
    if (entity.key.$case !== "certificate") throw malformed2("a certificate");
    return { entity, statement: payload };
  } catch (cause) {
    throw cause instanceof QuorateError ? cause : malformed2("a Sigstore bundle", cause);
  }
}
function signerOf(entity, authorities) {
  const refused = [];
  for (const { material, logged, listed } of authorities) {
    try {
      const thresholds = { tlogThreshold: logged, ctlogThreshold: listed, timestampThreshold: 1 };
      return new import_verify.Verifier(material, thresholds).verify(entity);
    } catch (error) {
      refused.push(error instanceof import_verify.VerificationError ? error.code : "UNREADABLE");
    }
  }
  throw new QuorateError("ATTESTATION_UNTRUSTED", {
    expected: "a signature that one authority of the trusted root vouches for",
    observed: refused
  });
}
function saidBy({ identity }) {
  const values = new Map((identity?.oids ?? []).map(({ oid, value }) => [oid?.id.join("."), value]));
  const said = Object.entries(EXTENSIONS).map(([name, number]) => {
    const value = values.get(`${FULCIO}${number}`);
    return [name, value === void 0 ? "" : textIn(value)];
  });
  return Object.fromEntries(said);
}
function textIn(der) {
  try {
    const { tag, value } = import_core.ASN1Obj.parseBuffer(Buffer.from(der));
    return tag.isUniversal() && tag.number === 12 ? value.toString("utf8") : "";
  } catch {
    return "";
  }
}
function parsed(payload) {
  try {
    const { _type, predicateType, subject } = JSON.parse(payload.toString("utf8"));
    if (_type !== STATEMENT || typeof predicateType !== "string" || !Array.isArray(subject)) throw malformed2(STATEMENT);
    const subjects = subject.map(({ name, digest }) => ({ name: `${name}`, sha256: `${digest?.sha256}` }));
    return { predicate: predicateType, subjects };
  } catch (cause) {
    throw cause instanceof QuorateError ? cause : malformed2(STATEMENT, cause);
  }
}
function requireSame(pairs) {
  const differing = Object.entries(pairs).filter(([, [expected, observed]]) => expected !== observed);
  if (differing.length === 0) return;
  throw new QuorateError("ATTESTATION_DIFFERS", {
    expected: Object.fromEntries(differing.map(([name, [expected]]) => [name, expected])),
    observed: Object.fromEntries(differing.map(([name, [, observed]]) => [name, observed]))
  });
}
function malformed2(expected, cause) {
  return new QuorateError("ATTESTATION_MALFORMED", { expected }, { cause });
}

// src/usecases/change/provenance.ts
var MOST2 = 50;
var BESIDE = 5;
var NEAREST = ["ATTESTATION_DIFFERS", "ATTESTATION_UNTRUSTED", "ATTESTATION_MALFORMED"];
async function verifyProvenance(asking, { gate, files }, attested, of) {
  const { subjects, trusted_root: path } = attested;
  const expected = expectedOf(gate, attested, of);
  const authorities = readTrustedRoot(await files.readText(path), path);
  if (subjects.length > MOST2)
    throw new QuorateError("ATTESTATIONS_TOO_MANY", { expected: MOST2, observed: subjects.length });
  const judge = await judgeFor(asking, authorities, expected);
  const judged = [];
  for (let at = 0; at < subjects.length; at += BESIDE) {
    const some = subjects.slice(at, at + BESIDE);
    judged.push(...await Promise.all(some.map(async (subject) => [subject, await judge(subject)])));
  }
  throwFindings(judged.flatMap(([, one]) => "finding" in one ? [one.finding] : []));
  return {
    title: "What was verified: where each subject was built",
    none: "No subjects are named.",
    lines: judged.flatMap(([subject, one]) => "build" in one ? [buildLine(subject, one.build)] : [])
  };
}
function expectedOf(gate, { workflow, commit }, of) {
  const job = gate.policy.scopes.get(of.scope)?.job;
  const { repository_id: repositoryId, repository_owner_id: ownerId } = job?.expected ?? {};
  if (!job || !repositoryId || !ownerId) throw new QuorateError("ACTION_NOT_PERMITTED", { observed: of.scope });
  return {
    issuer: gate.issuer,
    server: job.server,
    repositoryId,
    ownerId,
    workflow: workflow.includes("@") ? workflow : `${workflow}@${job.ref}`,
    commit: commit === "same" ? of.commit : null,
    ref: job.ref
  };
}
async function judgeFor({ apiUrl, repository, token }, authorities, expected) {
  if (token === null) throw new QuorateError("USAGE", { expected: "github-token, or GITHUB_TOKEN on a device" });
  const settings = { apiUrl, repository, token };
  const github = await openGitHub(settings);
  return async (subject) => {
    const sha256 = subject.slice(-64);
    const found = await readAttestations(github, settings, sha256);
    const refused = [];
    for (const fetchBundle of found) {
      try {
        return { build: provenanceOf(await fetchBundle(), sha256, authorities, expected) };
      } catch (error) {
        if (!(error instanceof QuorateError) || !NEAREST.includes(error.code)) throw error;
        refused.push(error);
      }
    }
    return { finding: refusalOf(subject, refused) };
  };
}
function refusalOf(subject, refused) {
  if (refused.length >= LOOKED_AT)
    return { code: "ATTESTATIONS_TOO_MANY", expected: LOOKED_AT, observed: { [subject]: refused.length } };
  const [nearest] = refused.toSorted((one, other) => NEAREST.indexOf(one.code) - NEAREST.indexOf(other.code));
  if (nearest === void 0) return { code: "ATTESTATION_MISSING", observed: subject };
  const { expected, observed = null } = nearest.details;
  return { code: nearest.code, ...expected === void 0 ? {} : { expected }, observed: { [subject]: observed } };
}
function buildLine(subject, { workflow, commit, ref, trigger, runner, run, name }) {
  const text = `${subject}: built from commit ${commit} of ${ref} by ${workflow}, started by ${trigger}, on a ${runner} runner; attested as ${name}`;
  return { text, link: run };
}
export {
  verifyProvenance
};
