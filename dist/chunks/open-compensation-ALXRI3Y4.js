import {
  showProposal
} from "./chunk-PO6J3PVC.js";
import {
  openCheckout
} from "./chunk-GDBDY2OK.js";
import "./chunk-3WNN7LT5.js";
import "./chunk-4BIHOP24.js";
import {
  kindNamed
} from "./chunk-EJXRYIOR.js";
import {
  atDoor,
  request
} from "./chunk-DBGYMK52.js";
import "./chunk-VPGCHHBE.js";
import "./chunk-3EI7CIPQ.js";
import {
  changeEarly
} from "./chunk-HQJM24ZO.js";
import "./chunk-ZQAEJ35C.js";
import "./chunk-PG7CG6GL.js";
import "./chunk-ULQAMQS6.js";
import {
  readChange
} from "./chunk-CNHGXCBK.js";
import "./chunk-GJ67KRNM.js";
import "./chunk-S5YDMKYO.js";
import "./chunk-QOIAUHLZ.js";
import "./chunk-7UYMPDOI.js";
import "./chunk-XYW4UZFE.js";
import "./chunk-LD7OM5XN.js";
import "./chunk-3SJ6STLU.js";
import "./chunk-C6ATQONW.js";
import "./chunk-4M5OMUNH.js";
import "./chunk-U5GFBCPJ.js";
import "./chunk-S47B4JF3.js";
import "./chunk-QAWW4YVW.js";
import "./chunk-CHU42L5I.js";
import "./chunk-CYTOQZ6I.js";
import {
  readCompensation
} from "./chunk-TQCYHQ2U.js";
import "./chunk-HW2DA7ZM.js";
import "./chunk-DPQHFMGA.js";
import {
  loadPolicy
} from "./chunk-AWOYR5HK.js";
import "./chunk-V26E36RZ.js";
import "./chunk-2SWKV2WD.js";
import "./chunk-C2PK7ITU.js";
import "./chunk-7HWIEOCD.js";
import "./chunk-QSD4GTAN.js";
import "./chunk-5QM27RN6.js";
import "./chunk-6JB7CZO6.js";
import "./chunk-WQYSR477.js";
import "./chunk-YOXB7IML.js";
import "./chunk-4BFF4L7G.js";
import "./chunk-T3L6L2TK.js";
import "./chunk-GMWTUCEK.js";
import "./chunk-V2U6MDCK.js";
import "./chunk-X7MBXPLV.js";
import "./chunk-GDUJXSVE.js";
import "./chunk-M6XDCBT3.js";
import {
  QuorateError,
  doorJob,
  environmentOf,
  sha256
} from "./chunk-VUEBSIIM.js";
import "./chunk-WYJDZB2N.js";
import {
  __callDispose,
  __using
} from "./chunk-OB3KF4YX.js";

// src/usecases/door/open-compensation.ts
async function openCompensation(run, code) {
  var _stack = [];
  try {
    const environment = environmentOf(run);
    const checkout = __using(_stack, await openCheckout(run.job), true);
    const policy = await loadPolicy(checkout.files, environment);
    return await atDoor(
      doorJob(run, checkout.files, policy),
      async (gate, database, reading) => {
        const named = await reading;
        const failed = named.parent === null ? named : await readChange(database, named.parent);
        const back = await readCompensation(database, failed.code);
        if (back === null) throw new QuorateError("ESCALATION_NONE", { observed: failed.code });
        if (back.document === null) throw new QuorateError("COMPENSATION_NONE", { observed: failed.code });
        const { action, packet } = failed;
        const { plan_id, plan_revision, carrier, rollback_plan_ref } = packet;
        const about = { plan_id, plan_revision, carrier, rollback_plan_ref, compensates: failed.code };
        const from = { gate, database, files: checkout.files };
        const kind = await kindNamed("compensation");
        await showProposal(run, from, { action, kind, commit: checkout.commit, fields: about }, back.document);
        const fields = {
          compensates: failed.activationId,
          environment,
          commit: checkout.commit,
          plan_digest: sha256(back.document),
          manifest_digest: policy.digest
        };
        return { purpose: "open", scope: "open", name: "quorate.open_compensation", policy, ...request(gate, fields) };
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
export {
  openCompensation
};
