import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  contentToSign
} from "./chunk-YP7BUBBI.js";
import "./chunk-OEE2DYKU.js";
import {
  changeToSign
} from "./chunk-3KJY32LK.js";
import {
  openCheckout
} from "./chunk-HQ4ZAIXV.js";
import {
  atDoor
} from "./chunk-YTFKOA2S.js";
import "./chunk-C5PBXXWQ.js";
import "./chunk-4ENUJRMA.js";
import "./chunk-NPPXTMTR.js";
import "./chunk-ETNQ6FNC.js";
import "./chunk-SNSHIW56.js";
import "./chunk-LY5Q35FS.js";
import "./chunk-SNUIEE7M.js";
import "./chunk-XJXTVL3H.js";
import "./chunk-NKJY7RWT.js";
import "./chunk-HPQQ2N7S.js";
import "./chunk-7WWC2WMW.js";
import "./chunk-OQSAR7CO.js";
import "./chunk-D23KQQAR.js";
import "./chunk-OB5IXVHD.js";
import "./chunk-JVJC64EM.js";
import "./chunk-T2L36KAI.js";
import "./chunk-EQXXOESP.js";
import {
  doorJob,
  requireInput
} from "./chunk-TCETTHTX.js";
import "./chunk-Y6VNYMDI.js";
import "./chunk-MYT2KXYY.js";
import {
  grantDocument
} from "./chunk-PRU33IGI.js";
import "./chunk-FVSHJE3T.js";
import {
  sha256
} from "./chunk-YDJPPISN.js";
import "./chunk-2RZOM4OS.js";
import "./chunk-CNG4NECG.js";
import "./chunk-DWUSLNGD.js";
import "./chunk-PIPALAKR.js";
import "./chunk-UV543KAN.js";
import {
  QuorateError
} from "./chunk-YCEEC2MS.js";
import "./chunk-SZC6YLYM.js";
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
