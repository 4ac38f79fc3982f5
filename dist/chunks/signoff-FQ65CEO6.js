import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  atDoor
} from "./chunk-ECKGDYEU.js";
import "./chunk-IY7T6NW3.js";
import "./chunk-REUS3GGG.js";
import {
  contentToSign
} from "./chunk-Y5UNFPIM.js";
import "./chunk-IK6K4QB7.js";
import "./chunk-AX4BBQ6V.js";
import "./chunk-ZDFZIAIQ.js";
import {
  openCheckout
} from "./chunk-QATMO776.js";
import {
  changeToSign
} from "./chunk-E3BAOWMR.js";
import "./chunk-J5CINQOR.js";
import "./chunk-W6SEMCPS.js";
import "./chunk-MDXTSWRI.js";
import "./chunk-Y6GVHFWM.js";
import "./chunk-YBWIJVM2.js";
import "./chunk-WILRNO4N.js";
import "./chunk-ACULGNIJ.js";
import "./chunk-B6JVXSH3.js";
import "./chunk-OI5C2XYT.js";
import "./chunk-QY3WHIKG.js";
import "./chunk-ABS4M5WD.js";
import "./chunk-6K7D5QM2.js";
import "./chunk-URPUXKYC.js";
import "./chunk-VO4TJIA2.js";
import "./chunk-FY5GRNQB.js";
import "./chunk-EQXXOESP.js";
import {
  doorJob,
  requireInput
} from "./chunk-K6YWIJRT.js";
import "./chunk-HTAS3W5T.js";
import {
  grantDocument
} from "./chunk-LX4WYB7X.js";
import "./chunk-JEX5KZIY.js";
import "./chunk-FVSHJE3T.js";
import {
  sha256
} from "./chunk-VEHFJZMO.js";
import "./chunk-KA2MNJK2.js";
import {
  QuorateError
} from "./chunk-N7XP4VCR.js";
import "./chunk-OWYQSULP.js";
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
