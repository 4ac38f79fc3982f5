import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  atDoor
} from "./chunk-4WWEAUES.js";
import "./chunk-H3RPCFDL.js";
import "./chunk-C5PBXXWQ.js";
import {
  contentToSign
} from "./chunk-GSJPT4PF.js";
import "./chunk-UFQJIHEC.js";
import "./chunk-RAZ4IUC7.js";
import "./chunk-7OJ654HH.js";
import {
  openCheckout
} from "./chunk-NZTFRXS5.js";
import {
  changeToSign
} from "./chunk-4VTJIPJ6.js";
import "./chunk-3EQKIFFD.js";
import "./chunk-QYVABH4A.js";
import "./chunk-E2N23M7B.js";
import "./chunk-ELXLK5XO.js";
import "./chunk-SNSHIW56.js";
import "./chunk-K246YHOG.js";
import "./chunk-4XOJMLYP.js";
import "./chunk-HS32BAF5.js";
import "./chunk-AKSVVSFX.js";
import "./chunk-ML7R4SQU.js";
import "./chunk-4SIKZGDI.js";
import "./chunk-XNJOKFF2.js";
import "./chunk-EVZIY4DB.js";
import "./chunk-PGBYIGEP.js";
import "./chunk-CSN4AYHF.js";
import "./chunk-JITSBC7S.js";
import "./chunk-EQXXOESP.js";
import {
  doorJob,
  requireInput
} from "./chunk-JLT4HL75.js";
import "./chunk-U2NYRHEO.js";
import {
  grantDocument
} from "./chunk-PRU33IGI.js";
import "./chunk-VHR6DCMP.js";
import "./chunk-FVSHJE3T.js";
import {
  sha256
} from "./chunk-YDJPPISN.js";
import "./chunk-A4K264PO.js";
import "./chunk-46MXVN4P.js";
import "./chunk-6YBDJPHG.js";
import "./chunk-PIPALAKR.js";
import "./chunk-UV543KAN.js";
import {
  QuorateError
} from "./chunk-NH5XZWEK.js";
import "./chunk-MUMEOWKF.js";
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
