import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  contentToSign
} from "./chunk-A5VQDITB.js";
import {
  changeToSign
} from "./chunk-T34MVSTG.js";
import {
  atDoor
} from "./chunk-QVIRRAO2.js";
import "./chunk-NF4MP5V6.js";
import "./chunk-LANJ22AP.js";
import "./chunk-F62ODLK4.js";
import "./chunk-P4YSSXB7.js";
import "./chunk-ZDFZIAIQ.js";
import {
  openCheckout
} from "./chunk-IEZUHVDM.js";
import "./chunk-JSFVYNRK.js";
import "./chunk-WR5KPLXT.js";
import "./chunk-AV76LRF7.js";
import "./chunk-YBWIJVM2.js";
import "./chunk-SKCOUPQU.js";
import "./chunk-YI43Q6GL.js";
import "./chunk-E7ENS57M.js";
import "./chunk-62JX3CIM.js";
import "./chunk-B6JVXSH3.js";
import "./chunk-SUXUX5WG.js";
import "./chunk-ODGWZTRP.js";
import "./chunk-URPUXKYC.js";
import "./chunk-GO72NFH2.js";
import "./chunk-5NND3DED.js";
import "./chunk-VO4TJIA2.js";
import "./chunk-FY5GRNQB.js";
import {
  doorJob,
  requireInput
} from "./chunk-5H4RH2FP.js";
import "./chunk-BHCFND3B.js";
import {
  grantDocument
} from "./chunk-IDW7COMS.js";
import "./chunk-AH6FISFF.js";
import "./chunk-HET5VXRH.js";
import {
  sha256
} from "./chunk-HR3Z7EMD.js";
import "./chunk-DJUBZU37.js";
import {
  QuorateError
} from "./chunk-HZ2DT5DO.js";
import "./chunk-RW7SEXHL.js";
import "./chunk-CE2NMPO2.js";
import "./chunk-JY3U7PGW.js";
import "./chunk-ZCU3WYBB.js";
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
