import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  atDoor
} from "./chunk-T5KXD4SC.js";
import "./chunk-OWCC76TZ.js";
import "./chunk-REUS3GGG.js";
import {
  contentToSign
} from "./chunk-DFF7Y2D6.js";
import "./chunk-QXIOT3P7.js";
import "./chunk-BPROY4KV.js";
import "./chunk-ZDFZIAIQ.js";
import {
  openCheckout
} from "./chunk-AU65WLIB.js";
import {
  changeToSign
} from "./chunk-E46RNBMF.js";
import "./chunk-KJZX4YN7.js";
import "./chunk-L4XP5UCJ.js";
import "./chunk-TJTRJAGA.js";
import "./chunk-VGB4STBA.js";
import "./chunk-YBWIJVM2.js";
import "./chunk-FDTLTW6Z.js";
import "./chunk-KZHG2I2B.js";
import "./chunk-B6JVXSH3.js";
import "./chunk-6P2TQ4GC.js";
import "./chunk-ULRHAUM4.js";
import "./chunk-YTN52V6W.js";
import "./chunk-RIPSFYY3.js";
import "./chunk-URPUXKYC.js";
import "./chunk-VO4TJIA2.js";
import "./chunk-FY5GRNQB.js";
import "./chunk-EQXXOESP.js";
import {
  doorJob,
  requireInput
} from "./chunk-TI62ST6P.js";
import "./chunk-OV6ACG5I.js";
import {
  grantDocument
} from "./chunk-NVDVV3XP.js";
import "./chunk-RXLLBWRE.js";
import "./chunk-FVSHJE3T.js";
import {
  sha256
} from "./chunk-HCSGRYTY.js";
import "./chunk-AHADZL36.js";
import {
  QuorateError
} from "./chunk-YA5JOZ6V.js";
import "./chunk-MM2CZ2CI.js";
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
