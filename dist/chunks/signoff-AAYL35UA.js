import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  atDoor
} from "./chunk-3RW5MWNY.js";
import "./chunk-2HXHXWCX.js";
import "./chunk-REUS3GGG.js";
import {
  contentToSign
} from "./chunk-2P67Z3TA.js";
import "./chunk-TQSJPBN4.js";
import "./chunk-4T53MG4R.js";
import "./chunk-ZDFZIAIQ.js";
import {
  openCheckout
} from "./chunk-L6OZ4NPF.js";
import {
  changeToSign
} from "./chunk-G2XNS5OQ.js";
import "./chunk-TPEH6DSY.js";
import "./chunk-DN55D2YB.js";
import "./chunk-X4JWLUPH.js";
import "./chunk-RPIYMHJU.js";
import "./chunk-YBWIJVM2.js";
import "./chunk-7OYVYOOY.js";
import "./chunk-FLHZXYK4.js";
import "./chunk-B6JVXSH3.js";
import "./chunk-WRYDA4EG.js";
import "./chunk-WQKGBOFQ.js";
import "./chunk-ZJEUVNDX.js";
import "./chunk-JAK2S55C.js";
import "./chunk-URPUXKYC.js";
import "./chunk-VO4TJIA2.js";
import "./chunk-FY5GRNQB.js";
import "./chunk-EQXXOESP.js";
import {
  doorJob,
  requireInput
} from "./chunk-UF56VKHU.js";
import "./chunk-KQYTCOXY.js";
import {
  grantDocument
} from "./chunk-LX4WYB7X.js";
import "./chunk-RQPSZWZT.js";
import "./chunk-FVSHJE3T.js";
import {
  sha256
} from "./chunk-VEHFJZMO.js";
import "./chunk-BC46QQTA.js";
import {
  QuorateError
} from "./chunk-WCBVFPGP.js";
import "./chunk-K6IAYQWH.js";
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
