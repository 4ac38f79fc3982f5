import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  changeToSign
} from "./chunk-MEHHLSWF.js";
import {
  atDoor
} from "./chunk-WR2JK2SZ.js";
import "./chunk-HO5GZ6I4.js";
import {
  contentToSign,
  openCheckout
} from "./chunk-ZPTOEJBY.js";
import "./chunk-TMFGISE5.js";
import "./chunk-ZDFZIAIQ.js";
import "./chunk-RHN5A6AB.js";
import "./chunk-2OYFTUDP.js";
import "./chunk-IZTLRVEJ.js";
import "./chunk-ZNB6I2HQ.js";
import "./chunk-VO4TJIA2.js";
import "./chunk-ZZU56GXP.js";
import "./chunk-YNMQPLER.js";
import "./chunk-A7CINC7C.js";
import "./chunk-HAFOE4NY.js";
import "./chunk-URPUXKYC.js";
import "./chunk-BTL5CS7A.js";
import "./chunk-U5I25FKP.js";
import "./chunk-FY5GRNQB.js";
import {
  doorJob,
  requireInput
} from "./chunk-G5ESR7GZ.js";
import "./chunk-MEIFEWQE.js";
import {
  grantDocument
} from "./chunk-MKSZX4CQ.js";
import "./chunk-OX7BR2RM.js";
import "./chunk-HET5VXRH.js";
import {
  sha256
} from "./chunk-HR3Z7EMD.js";
import "./chunk-F7D46C5P.js";
import {
  QuorateError
} from "./chunk-LNTRLGO4.js";
import "./chunk-2NSOHCKH.js";
import "./chunk-TO7C6FDC.js";
import "./chunk-L7YEMJ6X.js";
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
