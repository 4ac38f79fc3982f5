import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  contentToSign
} from "./chunk-5EUV7OJO.js";
import {
  changeToSign
} from "./chunk-DUSGJ257.js";
import {
  atDoor
} from "./chunk-SBIMUGIJ.js";
import "./chunk-VJ3JFIZB.js";
import "./chunk-LANJ22AP.js";
import "./chunk-JHAUHYSL.js";
import "./chunk-LTUVAESV.js";
import "./chunk-ZDFZIAIQ.js";
import {
  openCheckout
} from "./chunk-3RTW5IYN.js";
import "./chunk-VHRVXC67.js";
import "./chunk-PF3E2MP6.js";
import "./chunk-OJ45C736.js";
import "./chunk-YBWIJVM2.js";
import "./chunk-NTTQ23PC.js";
import "./chunk-4VWLFTUU.js";
import "./chunk-RFGXYA47.js";
import "./chunk-62JX3CIM.js";
import "./chunk-B6JVXSH3.js";
import "./chunk-X7Z56GUP.js";
import "./chunk-K7HHHOUK.js";
import "./chunk-URPUXKYC.js";
import "./chunk-5X4YB34O.js";
import "./chunk-4N2N6U4D.js";
import "./chunk-VO4TJIA2.js";
import "./chunk-FY5GRNQB.js";
import {
  doorJob,
  requireInput
} from "./chunk-A6UXESFV.js";
import "./chunk-2EYON2U5.js";
import {
  grantDocument
} from "./chunk-LX4WYB7X.js";
import "./chunk-3QFTFZYF.js";
import "./chunk-FVSHJE3T.js";
import {
  sha256
} from "./chunk-VEHFJZMO.js";
import "./chunk-ZM4YJU73.js";
import {
  QuorateError
} from "./chunk-A6M4XHIJ.js";
import "./chunk-BKZJ3WDN.js";
import "./chunk-7WH3J63K.js";
import "./chunk-7JJGGJKP.js";
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
