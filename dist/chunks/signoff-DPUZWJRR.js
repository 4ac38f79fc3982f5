import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  contentToSign
} from "./chunk-5PU3WF4I.js";
import "./chunk-Z3KEQKBV.js";
import {
  changeToSign
} from "./chunk-LJWESWDC.js";
import {
  openCheckout
} from "./chunk-2F765CTF.js";
import {
  atDoor
} from "./chunk-ROCRCX6R.js";
import "./chunk-76YCEOLG.js";
import "./chunk-RDKLLL4N.js";
import "./chunk-VH3DJ5M3.js";
import "./chunk-KAG5C2ET.js";
import "./chunk-WLU3A6BA.js";
import "./chunk-EPEVEZPQ.js";
import "./chunk-XADHRM5C.js";
import "./chunk-K2ACIOR3.js";
import "./chunk-M7ILL3XT.js";
import "./chunk-3WWCHBJ2.js";
import "./chunk-L3ND3QRF.js";
import "./chunk-B42IVPHI.js";
import "./chunk-J2LH77N2.js";
import "./chunk-JOQ2XHND.js";
import "./chunk-QRF5ZC3H.js";
import "./chunk-KPNSVHHQ.js";
import "./chunk-C7TJDEB3.js";
import "./chunk-JVJC64EM.js";
import "./chunk-T2L36KAI.js";
import "./chunk-CMP6AKFG.js";
import "./chunk-EQXXOESP.js";
import {
  doorJob,
  requireInput
} from "./chunk-QB6PGFJB.js";
import "./chunk-FGB4J46P.js";
import "./chunk-DFRFMUMN.js";
import {
  grantDocument
} from "./chunk-PRU33IGI.js";
import "./chunk-FVSHJE3T.js";
import {
  sha256
} from "./chunk-YDJPPISN.js";
import "./chunk-HMB6SN67.js";
import "./chunk-CNG4NECG.js";
import "./chunk-HBQA37IY.js";
import "./chunk-PIPALAKR.js";
import "./chunk-UV543KAN.js";
import {
  QuorateError
} from "./chunk-G6H27JWZ.js";
import "./chunk-CFHLHFKE.js";
import {
  __callDispose,
  __using
} from "./chunk-SBSUKJEU.js";

// src/usecases/door/signoff.ts
async function signoff(run) {
  var _stack = [];
  try {
    const code = requireInput(run, "change");
    const role = requireInput(run, "role");
    const checkout = __using(_stack, await openCheckout(run.job), true);
    return await atDoor(doorJob(run, checkout.files), async (gate, database) => {
      const change = await changeToSign(gate, database, code);
      const content = await contentToSign({ checkout, gate, database }, change);
      return {
        ...statementFor(change, role, content),
        subject: change.activationId,
        notAfter: change.notAfter,
        scope: "signoff",
        name: "quorate.signoff",
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
