import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  atDoor
} from "./chunk-XNDXD7OG.js";
import "./chunk-EDFX3LXL.js";
import "./chunk-C5PBXXWQ.js";
import {
  contentToSign
} from "./chunk-DMSZX3YP.js";
import "./chunk-2EWK5SLR.js";
import "./chunk-WZTHT7MU.js";
import "./chunk-7OJ654HH.js";
import {
  openCheckout
} from "./chunk-7S2LAT3H.js";
import {
  changeToSign
} from "./chunk-4VRYYQQJ.js";
import "./chunk-I7TEQERJ.js";
import "./chunk-IZAICEBR.js";
import "./chunk-WAIDJULT.js";
import "./chunk-57JLKKDD.js";
import "./chunk-SNSHIW56.js";
import "./chunk-XEGIFCAC.js";
import "./chunk-LL4AKTD4.js";
import "./chunk-HS32BAF5.js";
import "./chunk-TNMKQ2WF.js";
import "./chunk-XTUNPS5M.js";
import "./chunk-45NGYEGW.js";
import "./chunk-VAGWOPQY.js";
import "./chunk-EVZIY4DB.js";
import "./chunk-OB5IXVHD.js";
import "./chunk-CSN4AYHF.js";
import "./chunk-EQXXOESP.js";
import {
  doorJob,
  requireInput
} from "./chunk-GUT4ZLMA.js";
import "./chunk-JF4DSQZS.js";
import {
  grantDocument
} from "./chunk-PRU33IGI.js";
import "./chunk-QXSYWJRU.js";
import "./chunk-FVSHJE3T.js";
import {
  sha256
} from "./chunk-YDJPPISN.js";
import "./chunk-MYOUMYWM.js";
import "./chunk-ZEZ564NR.js";
import "./chunk-XO7RTRLK.js";
import "./chunk-PIPALAKR.js";
import "./chunk-UV543KAN.js";
import {
  QuorateError
} from "./chunk-HGMVOSIP.js";
import "./chunk-EJKCKS2C.js";
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
