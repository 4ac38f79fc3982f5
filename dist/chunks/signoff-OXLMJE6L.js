import {
  contentToSign
} from "./chunk-UST4RF2P.js";
import {
  changeToSign
} from "./chunk-7NVYYJFV.js";
import {
  openCheckout,
  showChange
} from "./chunk-B6GXIDXN.js";
import "./chunk-ANMKUYPR.js";
import "./chunk-QZHGW6NZ.js";
import "./chunk-7MGOMCFI.js";
import {
  atDoor
} from "./chunk-4XFW4MPO.js";
import "./chunk-VPGCHHBE.js";
import {
  changeEarly
} from "./chunk-HWYQI5WL.js";
import "./chunk-PG7CG6GL.js";
import "./chunk-GPYJ25RP.js";
import "./chunk-XH4QJRTY.js";
import "./chunk-SA5EFVI7.js";
import "./chunk-MQ4OEVXS.js";
import "./chunk-YVZXTOIY.js";
import "./chunk-LD7OM5XN.js";
import "./chunk-AYFZHACG.js";
import "./chunk-C6ATQONW.js";
import "./chunk-4M5OMUNH.js";
import "./chunk-U5GFBCPJ.js";
import "./chunk-XSIQKEXA.js";
import "./chunk-CHU42L5I.js";
import "./chunk-AZZ75EJF.js";
import "./chunk-JAHZYDID.js";
import "./chunk-ULAOBXOP.js";
import "./chunk-VTQXSMSV.js";
import "./chunk-C2PK7ITU.js";
import "./chunk-NKPXETFD.js";
import "./chunk-HTSRHCOM.js";
import "./chunk-UOJDIMG2.js";
import "./chunk-7VJHQ26O.js";
import "./chunk-MYB3AV3S.js";
import "./chunk-YOXB7IML.js";
import "./chunk-V3XZIRTL.js";
import "./chunk-GDUJXSVE.js";
import "./chunk-JWTRJMPC.js";
import "./chunk-AIND3PKO.js";
import "./chunk-M6XDCBT3.js";
import {
  QuorateError,
  doorJob,
  grantDocument,
  requireInput,
  sha256
} from "./chunk-OXZ7BPIT.js";
import "./chunk-WYJDZB2N.js";
import {
  __callDispose,
  __using
} from "./chunk-VVWYWGG4.js";

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
