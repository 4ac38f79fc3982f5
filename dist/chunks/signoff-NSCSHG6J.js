import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  atDoor
} from "./chunk-6TLO4TNK.js";
import "./chunk-RLMWCJVQ.js";
import "./chunk-REUS3GGG.js";
import {
  contentToSign
} from "./chunk-TXFH3FOS.js";
import "./chunk-MWIHQFUP.js";
import "./chunk-QIU4BJLI.js";
import "./chunk-ZDFZIAIQ.js";
import {
  openCheckout
} from "./chunk-L4F4MYON.js";
import {
  changeToSign
} from "./chunk-JZWFYZ6M.js";
import "./chunk-X742A7FI.js";
import "./chunk-P6G2UMFC.js";
import "./chunk-PLONND2H.js";
import "./chunk-T6Y7GLG6.js";
import "./chunk-YBWIJVM2.js";
import "./chunk-HBD634TI.js";
import "./chunk-NODG7DNP.js";
import "./chunk-B6JVXSH3.js";
import "./chunk-TBVEFE7M.js";
import "./chunk-VMSFEVQM.js";
import "./chunk-XWCNGIEM.js";
import "./chunk-24NHUEJD.js";
import "./chunk-URPUXKYC.js";
import "./chunk-VO4TJIA2.js";
import "./chunk-FY5GRNQB.js";
import "./chunk-EQXXOESP.js";
import {
  doorJob,
  requireInput
} from "./chunk-TIZGWPM5.js";
import "./chunk-5I4FQPJC.js";
import {
  grantDocument
} from "./chunk-NVDVV3XP.js";
import "./chunk-QLFFXS4S.js";
import "./chunk-FVSHJE3T.js";
import {
  sha256
} from "./chunk-HCSGRYTY.js";
import "./chunk-2PWSXCD3.js";
import {
  QuorateError
} from "./chunk-RUCBI4MO.js";
import "./chunk-K3RPKZD2.js";
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
