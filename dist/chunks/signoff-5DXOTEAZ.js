import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  contentToSign
} from "./chunk-Y24BMM5X.js";
import {
  changeToSign
} from "./chunk-ONXMZWMZ.js";
import {
  atDoor
} from "./chunk-NT6EONLS.js";
import "./chunk-HO5FREKR.js";
import "./chunk-LANJ22AP.js";
import "./chunk-KE5CNWKE.js";
import "./chunk-2VPCUHE7.js";
import "./chunk-ZDFZIAIQ.js";
import {
  openCheckout
} from "./chunk-3JQKKKOK.js";
import "./chunk-FHTS4PIZ.js";
import "./chunk-HKU5DJDC.js";
import "./chunk-A5MCUQ7U.js";
import "./chunk-YBWIJVM2.js";
import "./chunk-QNDCNY65.js";
import "./chunk-TNJ2E62B.js";
import "./chunk-N7GM2YUF.js";
import "./chunk-EQXXOESP.js";
import "./chunk-B6JVXSH3.js";
import "./chunk-BDOEGHDU.js";
import "./chunk-BWYFW2BZ.js";
import "./chunk-URPUXKYC.js";
import "./chunk-IKL5QKQ7.js";
import "./chunk-ETXZGWPD.js";
import "./chunk-VO4TJIA2.js";
import "./chunk-FY5GRNQB.js";
import {
  doorJob,
  requireInput
} from "./chunk-LXQ5THNQ.js";
import "./chunk-BODDVUIP.js";
import {
  grantDocument
} from "./chunk-LX4WYB7X.js";
import "./chunk-TESTITQH.js";
import "./chunk-FVSHJE3T.js";
import {
  sha256
} from "./chunk-VEHFJZMO.js";
import "./chunk-NFBQ2NML.js";
import {
  QuorateError
} from "./chunk-BQ2JFUWW.js";
import "./chunk-R73LDN3T.js";
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
