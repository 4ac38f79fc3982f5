import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  contentToSign
} from "./chunk-QEX3EN54.js";
import {
  changeToSign
} from "./chunk-AAMDBNDA.js";
import "./chunk-TPOCUFSR.js";
import {
  openCheckout
} from "./chunk-PEWHQBKN.js";
import {
  atDoor
} from "./chunk-QR3Y4X4A.js";
import "./chunk-76YCEOLG.js";
import "./chunk-AJAKBEYC.js";
import "./chunk-XKORWANI.js";
import "./chunk-IUG4GN6P.js";
import "./chunk-WLU3A6BA.js";
import "./chunk-DJSXMWQT.js";
import "./chunk-HALZO4PX.js";
import "./chunk-K2ACIOR3.js";
import "./chunk-R3AWVE7O.js";
import "./chunk-3WWCHBJ2.js";
import "./chunk-TENLRTDM.js";
import "./chunk-MMIWYXOF.js";
import "./chunk-JHVIT5ZP.js";
import "./chunk-A6PMDRSQ.js";
import "./chunk-KPNSVHHQ.js";
import "./chunk-M7JSTLUA.js";
import "./chunk-JV5ICTA6.js";
import "./chunk-JVJC64EM.js";
import "./chunk-MAZQ3TD5.js";
import "./chunk-CMP6AKFG.js";
import {
  grantDocument
} from "./chunk-PRU33IGI.js";
import "./chunk-EQXXOESP.js";
import {
  doorJob,
  requireInput
} from "./chunk-RIDVONLK.js";
import "./chunk-FVSHJE3T.js";
import {
  sha256
} from "./chunk-YDJPPISN.js";
import "./chunk-WVMZYKCW.js";
import "./chunk-JE26244J.js";
import "./chunk-FZIWPIHT.js";
import "./chunk-MYYYHOCL.js";
import "./chunk-PIPALAKR.js";
import "./chunk-UV543KAN.js";
import {
  QuorateError
} from "./chunk-JHSG7WLC.js";
import "./chunk-QNUCA7MI.js";
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
