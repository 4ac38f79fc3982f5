import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  contentToSign
} from "./chunk-SCQTAJFV.js";
import {
  changeToSign
} from "./chunk-H6XPHDJF.js";
import {
  atDoor
} from "./chunk-O3Q2OUHT.js";
import "./chunk-4WKYDYRC.js";
import "./chunk-LANJ22AP.js";
import "./chunk-FB23LF3F.js";
import "./chunk-WQDVTUSU.js";
import "./chunk-ZDFZIAIQ.js";
import {
  openCheckout
} from "./chunk-AXZZKXTY.js";
import "./chunk-PP3FAYQK.js";
import "./chunk-T2IJTKVS.js";
import "./chunk-C3K7MBNV.js";
import "./chunk-YBWIJVM2.js";
import "./chunk-ZU2KO2VW.js";
import "./chunk-LKXIKQWK.js";
import "./chunk-AE7RAZKS.js";
import "./chunk-EQXXOESP.js";
import "./chunk-B6JVXSH3.js";
import "./chunk-DSCUC3GX.js";
import "./chunk-LLECLO72.js";
import "./chunk-URPUXKYC.js";
import "./chunk-NE7CQ3JX.js";
import "./chunk-OSWFFNDF.js";
import "./chunk-VO4TJIA2.js";
import "./chunk-FY5GRNQB.js";
import {
  doorJob,
  requireInput
} from "./chunk-TX27ZA7P.js";
import "./chunk-FTT74R43.js";
import {
  grantDocument
} from "./chunk-LX4WYB7X.js";
import "./chunk-C7BDQF3N.js";
import "./chunk-FVSHJE3T.js";
import {
  sha256
} from "./chunk-VEHFJZMO.js";
import "./chunk-AY4MATNM.js";
import {
  QuorateError
} from "./chunk-QWAGQQAI.js";
import "./chunk-NANICVNU.js";
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
