import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  atDoor
} from "./chunk-YPDF6BGY.js";
import "./chunk-MIBELTFH.js";
import "./chunk-C5PBXXWQ.js";
import {
  contentToSign
} from "./chunk-FXFBSZ52.js";
import "./chunk-IGCHB5N2.js";
import "./chunk-BYOX56PJ.js";
import "./chunk-7OJ654HH.js";
import {
  openCheckout
} from "./chunk-C5GY2FPR.js";
import {
  changeToSign
} from "./chunk-OTV4I7E6.js";
import "./chunk-OQYIRZ76.js";
import "./chunk-G2VSDLYJ.js";
import "./chunk-6IA4IAGQ.js";
import "./chunk-ZAPV355B.js";
import "./chunk-SNSHIW56.js";
import "./chunk-QKLCAP34.js";
import "./chunk-HNJ4B6XG.js";
import "./chunk-HS32BAF5.js";
import "./chunk-OM4VTEGE.js";
import "./chunk-E2YHGTWW.js";
import "./chunk-FFEV5W6X.js";
import "./chunk-GGTNSNEP.js";
import "./chunk-EVZIY4DB.js";
import "./chunk-RQPKWORW.js";
import "./chunk-CSN4AYHF.js";
import "./chunk-Y763HXJ3.js";
import "./chunk-EQXXOESP.js";
import {
  doorJob,
  requireInput
} from "./chunk-WYWKGMD3.js";
import "./chunk-LDHSUMLB.js";
import {
  grantDocument
} from "./chunk-PRU33IGI.js";
import "./chunk-P3BTSU67.js";
import "./chunk-FVSHJE3T.js";
import {
  sha256
} from "./chunk-YDJPPISN.js";
import "./chunk-V72SRYZV.js";
import "./chunk-5UEBZAEB.js";
import "./chunk-T7NYTMIU.js";
import "./chunk-PIPALAKR.js";
import "./chunk-UV543KAN.js";
import {
  QuorateError
} from "./chunk-HC46BZWO.js";
import "./chunk-4B6GXJKX.js";
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
      const content = await contentToSign(checkout, gate, change, database);
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
