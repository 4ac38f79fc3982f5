import {
  contentToSign
} from "./chunk-5PO3KYL4.js";
import {
  openCheckout,
  showChange
} from "./chunk-GAJH6ENX.js";
import "./chunk-ZCUG2QC5.js";
import "./chunk-YR74NSMT.js";
import {
  changeToSign
} from "./chunk-5ATDSL6I.js";
import "./chunk-JSVJ7XVX.js";
import {
  atDoor
} from "./chunk-KMZT6QND.js";
import "./chunk-VPGCHHBE.js";
import {
  changeEarly
} from "./chunk-5IH4OV4N.js";
import "./chunk-PG7CG6GL.js";
import "./chunk-W4NNZLDC.js";
import "./chunk-AZWOOPUV.js";
import "./chunk-37ETHRSN.js";
import "./chunk-DTWARGZ6.js";
import "./chunk-CUJ3DSR7.js";
import "./chunk-LD7OM5XN.js";
import "./chunk-L7EJXSNL.js";
import "./chunk-C6ATQONW.js";
import "./chunk-4M5OMUNH.js";
import "./chunk-U5GFBCPJ.js";
import "./chunk-NLN5VWFN.js";
import "./chunk-CHU42L5I.js";
import "./chunk-H5IYK7WI.js";
import "./chunk-45V4XE6F.js";
import "./chunk-RVJQJ6PX.js";
import "./chunk-KZBH7LFN.js";
import "./chunk-2YUACAJY.js";
import "./chunk-C2PK7ITU.js";
import "./chunk-EZYPW4WC.js";
import "./chunk-TZYYQJBS.js";
import "./chunk-5PA6UWKI.js";
import "./chunk-TEV5UGAN.js";
import "./chunk-YOXB7IML.js";
import "./chunk-E4ANXYHI.js";
import "./chunk-GK6S4GKN.js";
import "./chunk-IGNZQXQA.js";
import "./chunk-ES44LF73.js";
import "./chunk-GDUJXSVE.js";
import "./chunk-7HWIEOCD.js";
import "./chunk-T3L6L2TK.js";
import "./chunk-V2U6MDCK.js";
import "./chunk-M6XDCBT3.js";
import "./chunk-WYJDZB2N.js";
import {
  QuorateError,
  doorJob,
  grantDocument,
  requireInput,
  sha256
} from "./chunk-ARZ74GBJ.js";
import {
  __callDispose,
  __using
} from "./chunk-OB3KF4YX.js";

// src/usecases/door/signoff.ts
async function signoff(run) {
  var _stack = [];
  try {
    const code = requireInput(run, "change");
    const role = requireInput(run, "role");
    const checkout = __using(_stack, await openCheckout(run.job), true);
    return await atDoor(
      doorJob(run, checkout.files),
      async (gate, database, reading) => {
        const change = await changeToSign(gate, reading, code);
        const { text, digest } = await contentToSign({ checkout, gate, database }, change);
        const from = { gate, database, files: checkout.files };
        await showChange(run, from, change, text, `would take a seat of ${role}`);
        return {
          ...statementFor(change, role, digest),
          subject: change.activationId,
          notAfter: change.notAfter,
          scope: "signoff",
          name: "quorate.signoff",
          args: [change.activationId, role, digest]
        };
      },
      changeEarly(code)
    );
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
