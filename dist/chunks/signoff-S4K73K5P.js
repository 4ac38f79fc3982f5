import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  atDoor
} from "./chunk-SDHLFOE4.js";
import "./chunk-NIPXTBZE.js";
import "./chunk-REUS3GGG.js";
import {
  contentToSign
} from "./chunk-LUJMCXWJ.js";
import "./chunk-FC5AFA35.js";
import "./chunk-34F7J4BY.js";
import "./chunk-ZDFZIAIQ.js";
import {
  openCheckout
} from "./chunk-RZPJ7Y7D.js";
import {
  changeToSign
} from "./chunk-6DWPZCJH.js";
import "./chunk-PBQ477GH.js";
import "./chunk-LH3RMGHG.js";
import "./chunk-OQPP7RKB.js";
import "./chunk-4UYDX6QF.js";
import "./chunk-YBWIJVM2.js";
import "./chunk-RG2E2MBJ.js";
import "./chunk-NV5ZRAE7.js";
import "./chunk-B6JVXSH3.js";
import "./chunk-2HBHHSVD.js";
import "./chunk-3C5H4SMM.js";
import "./chunk-V7UQ5GHQ.js";
import "./chunk-BKOGZIPN.js";
import "./chunk-URPUXKYC.js";
import "./chunk-VO4TJIA2.js";
import "./chunk-FY5GRNQB.js";
import "./chunk-EQXXOESP.js";
import {
  doorJob,
  requireInput
} from "./chunk-PN7MXADV.js";
import "./chunk-T22IKXDQ.js";
import {
  grantDocument
} from "./chunk-NVDVV3XP.js";
import "./chunk-KALJ7SVI.js";
import "./chunk-FVSHJE3T.js";
import {
  sha256
} from "./chunk-HCSGRYTY.js";
import "./chunk-ZMKXJSJS.js";
import {
  QuorateError
} from "./chunk-62VHAL2V.js";
import "./chunk-2HLIRXXN.js";
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
