import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  atDoor
} from "./chunk-KJ5IKBDJ.js";
import "./chunk-26R4Z5D6.js";
import "./chunk-REUS3GGG.js";
import {
  contentToSign
} from "./chunk-QNENLX4B.js";
import "./chunk-EHLB4MCL.js";
import "./chunk-XWDA5MVL.js";
import "./chunk-ZDFZIAIQ.js";
import {
  openCheckout
} from "./chunk-7THK6LEB.js";
import {
  changeToSign
} from "./chunk-3HJUKHD2.js";
import "./chunk-M2PEWW6A.js";
import "./chunk-GZJK7Y3C.js";
import "./chunk-FLQYKPBK.js";
import "./chunk-Z47ZO6HU.js";
import "./chunk-YBWIJVM2.js";
import "./chunk-IHKRD4MB.js";
import "./chunk-LAR4W56Y.js";
import "./chunk-B6JVXSH3.js";
import "./chunk-S4ZPFPMD.js";
import "./chunk-WQDW3CVZ.js";
import "./chunk-AVXPLD4G.js";
import "./chunk-AKTGKLEL.js";
import "./chunk-URPUXKYC.js";
import "./chunk-VO4TJIA2.js";
import "./chunk-FY5GRNQB.js";
import "./chunk-EQXXOESP.js";
import {
  doorJob,
  requireInput
} from "./chunk-QXJVZ3SH.js";
import "./chunk-Q6527VIR.js";
import {
  grantDocument
} from "./chunk-LX4WYB7X.js";
import "./chunk-6J63AHZK.js";
import "./chunk-FVSHJE3T.js";
import {
  sha256
} from "./chunk-VEHFJZMO.js";
import "./chunk-C7LLJVTQ.js";
import {
  QuorateError
} from "./chunk-3XER4X7Q.js";
import "./chunk-RTLP6CBT.js";
import "./chunk-WRU6AE3Q.js";
import "./chunk-Z3HJ3N2M.js";
import "./chunk-PIPALAKR.js";
import "./chunk-UV543KAN.js";
import {
  __callDispose,
  __using
} from "./chunk-SBSUKJEU.js";

// src/usecases/signoff.ts
async function signoff(run) {
  var _stack = [];
  try {
    const code = requireInput(run, "change");
    const role = requireInput(run, "role");
    const checkout = __using(_stack, await openCheckout(run.job), true);
    return await atDoor(doorJob(run, checkout.files), async (gate, database) => {
      const change = await changeToSign(gate, database, code);
      const content = await contentToSign(checkout, gate, change, database);
      return {
        ...statementFor(change, role, content),
        subject: change.activationId,
        notAfter: change.notAfter,
        scope: "signoff",
        name: "qt001_cp.signoff",
        args: [change.activationId, role, content]
      };
    });
  } catch (_) {
    var _error = _, _hasError = true;
  } finally {
    var _promise = __callDispose(_stack, _error, _hasError);
    _promise && await _promise;
  }
}
function statementFor(change, role, content) {
  const asked = [change.packetSha256, role, content];
  if (role !== change.esignClass || change.grant === null) return { purpose: "signoff", asked };
  const grant = sha256(grantDocument(change.packet, change.code));
  if (grant !== change.grant.sha256)
    throw new QuorateError("PACKET_FORGED", { expected: grant, observed: change.grant.authCode });
  return { purpose: "esign", asked: [...asked, grant] };
}
export {
  signoff
};
