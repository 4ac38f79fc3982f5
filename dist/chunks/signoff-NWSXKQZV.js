import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  atDoor
} from "./chunk-S6LTTBH6.js";
import "./chunk-T7FYZJH3.js";
import "./chunk-C5PBXXWQ.js";
import {
  contentToSign
} from "./chunk-R27W5H64.js";
import "./chunk-3BT7ZPFV.js";
import "./chunk-RAZ4IUC7.js";
import "./chunk-7OJ654HH.js";
import {
  openCheckout
} from "./chunk-NZTFRXS5.js";
import {
  changeToSign
} from "./chunk-RMGCSWNF.js";
import "./chunk-R2JN45JM.js";
import "./chunk-BUCLVX6H.js";
import "./chunk-3ILQREHP.js";
import "./chunk-EEUSKV4J.js";
import "./chunk-SNSHIW56.js";
import "./chunk-C7PHSIRB.js";
import "./chunk-4XOJMLYP.js";
import "./chunk-HS32BAF5.js";
import "./chunk-ZNTAG3XN.js";
import "./chunk-EGRTFAUN.js";
import "./chunk-IAEBAPL5.js";
import "./chunk-XNJOKFF2.js";
import "./chunk-EVZIY4DB.js";
import "./chunk-RQPKWORW.js";
import "./chunk-CSN4AYHF.js";
import "./chunk-Y763HXJ3.js";
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
