import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  atDoor
} from "./chunk-ZKFHTMTU.js";
import "./chunk-LT7KUZCG.js";
import "./chunk-76YCEOLG.js";
import {
  contentToSign
} from "./chunk-TT3ZKXTP.js";
import "./chunk-E75SDBN2.js";
import "./chunk-WB52FXWR.js";
import "./chunk-47B3MOM5.js";
import "./chunk-UVX26XD4.js";
import {
  openCheckout
} from "./chunk-UJ5XULJU.js";
import {
  changeToSign
} from "./chunk-FQZKF6UG.js";
import "./chunk-5FNVPMIE.js";
import "./chunk-V7QK3ESK.js";
import "./chunk-ETF5GTIC.js";
import "./chunk-XTFAT6QT.js";
import "./chunk-WLU3A6BA.js";
import "./chunk-K2ACIOR3.js";
import "./chunk-UYYMD6AT.js";
import "./chunk-AVRR3N4P.js";
import "./chunk-HS32BAF5.js";
import "./chunk-3KCRTUYW.js";
import "./chunk-CFB664BY.js";
import "./chunk-MAQLGRT5.js";
import "./chunk-KPNSVHHQ.js";
import "./chunk-NVWOZTVM.js";
import "./chunk-EVZIY4DB.js";
import "./chunk-TKKRVCC4.js";
import "./chunk-CSN4AYHF.js";
import "./chunk-NGF6PUST.js";
import "./chunk-EQXXOESP.js";
import {
  doorJob,
  requireInput
} from "./chunk-TMPGKZRI.js";
import "./chunk-YIL7Z2FO.js";
import {
  grantDocument
} from "./chunk-PRU33IGI.js";
import "./chunk-B7WKO5TS.js";
import "./chunk-FVSHJE3T.js";
import {
  sha256
} from "./chunk-YDJPPISN.js";
import "./chunk-6KPT7JZ6.js";
import "./chunk-NVOVJWOG.js";
import "./chunk-OREZ5CQW.js";
import "./chunk-PIPALAKR.js";
import "./chunk-UV543KAN.js";
import {
  QuorateError
} from "./chunk-XGWUFQRL.js";
import "./chunk-XLIHMNDQ.js";
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
