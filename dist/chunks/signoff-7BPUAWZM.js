import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  contentToSign
} from "./chunk-N4JNQFJ5.js";
import "./chunk-ULXOK6ND.js";
import {
  changeToSign
} from "./chunk-S7PDMFIA.js";
import {
  openCheckout
} from "./chunk-2U6MIFZ2.js";
import {
  atDoor
} from "./chunk-QJGB6CYG.js";
import "./chunk-C5PBXXWQ.js";
import "./chunk-PYBTNCPW.js";
import "./chunk-UGCANSGT.js";
import "./chunk-PFNNBW63.js";
import "./chunk-SNSHIW56.js";
import "./chunk-3WRXFKGV.js";
import "./chunk-6DTSBRCN.js";
import "./chunk-BGMJLAWK.js";
import "./chunk-RHPO5BSY.js";
import "./chunk-QWQBIWEJ.js";
import "./chunk-4ZRAHAQE.js";
import "./chunk-AC4VUIOW.js";
import "./chunk-SJGTC5JI.js";
import "./chunk-PGBYIGEP.js";
import "./chunk-JVJC64EM.js";
import "./chunk-T2L36KAI.js";
import "./chunk-JITSBC7S.js";
import "./chunk-EQXXOESP.js";
import {
  doorJob,
  requireInput
} from "./chunk-Q6BWEI4L.js";
import "./chunk-R3HMLVGG.js";
import "./chunk-WVLZ2VT7.js";
import {
  grantDocument
} from "./chunk-PRU33IGI.js";
import "./chunk-FVSHJE3T.js";
import {
  sha256
} from "./chunk-YDJPPISN.js";
import "./chunk-4R5LI5N3.js";
import "./chunk-CNG4NECG.js";
import "./chunk-HVS7ZTFS.js";
import "./chunk-PIPALAKR.js";
import "./chunk-UV543KAN.js";
import {
  QuorateError
} from "./chunk-4WCDYTX4.js";
import "./chunk-IUZTCIMM.js";
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
