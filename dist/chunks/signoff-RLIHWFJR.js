import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  contentToSign
} from "./chunk-FGYLMZJE.js";
import {
  changeToSign
} from "./chunk-AVH32DY5.js";
import {
  atDoor
} from "./chunk-UXCNKIV6.js";
import "./chunk-VWSPRJRU.js";
import "./chunk-LANJ22AP.js";
import "./chunk-LR3F5ITR.js";
import "./chunk-KHRK4DLR.js";
import "./chunk-ZDFZIAIQ.js";
import {
  openCheckout
} from "./chunk-ZD7DG3YY.js";
import "./chunk-HYGE7YGG.js";
import "./chunk-APTF2OYJ.js";
import "./chunk-ZFZ7XZZV.js";
import "./chunk-YBWIJVM2.js";
import "./chunk-R6RWPOAD.js";
import "./chunk-Y5SHZCSR.js";
import "./chunk-JMMDGWI4.js";
import "./chunk-EQXXOESP.js";
import "./chunk-B6JVXSH3.js";
import "./chunk-EF5RVRHG.js";
import "./chunk-5CTE36FU.js";
import "./chunk-URPUXKYC.js";
import "./chunk-WRQCFEUT.js";
import "./chunk-BW5DPEII.js";
import "./chunk-VO4TJIA2.js";
import "./chunk-FY5GRNQB.js";
import {
  doorJob,
  requireInput
} from "./chunk-BL7FO4EW.js";
import "./chunk-DZA5R35P.js";
import {
  grantDocument
} from "./chunk-LX4WYB7X.js";
import "./chunk-Y2UTNHT2.js";
import "./chunk-FVSHJE3T.js";
import {
  sha256
} from "./chunk-VEHFJZMO.js";
import "./chunk-GS66GHUJ.js";
import {
  QuorateError
} from "./chunk-UAYE3BY7.js";
import "./chunk-ZVPHEQ3B.js";
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
