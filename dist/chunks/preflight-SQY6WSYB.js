import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  cutStep
} from "./chunk-WEB5GJ77.js";
import {
  verifyStep
} from "./chunk-O2A4TB6Z.js";
import {
  act
} from "./chunk-KII7BOBF.js";
import "./chunk-UDETZGQN.js";
import "./chunk-ZWRIIOIC.js";
import "./chunk-ENPGRSKH.js";
import "./chunk-HDUTYPLA.js";
import "./chunk-LIHWDYVS.js";
import "./chunk-GY7NIFLU.js";
import "./chunk-24TRDCMS.js";
import "./chunk-WBMFJGPR.js";
import "./chunk-TXO3XR5R.js";
import "./chunk-3H76QPA4.js";
import "./chunk-GCVABS5E.js";
import "./chunk-B726KBPD.js";
import "./chunk-Z7VZYP7F.js";
import "./chunk-HOPJW5YW.js";
import "./chunk-LALVN2HR.js";
import "./chunk-YWAX6DP7.js";
import "./chunk-FVSHJE3T.js";
import "./chunk-YTTDINJT.js";
import "./chunk-URPUXKYC.js";
import "./chunk-ZXQM7CTC.js";
import "./chunk-PQA2VAL4.js";
import "./chunk-N4K32YF6.js";
import "./chunk-254MA2TA.js";
import "./chunk-H62SAUEO.js";
import "./chunk-Y2UK72KH.js";

// src/usecases/preflight.ts
function preflight(run) {
  const isVerify = run.env.DOT_CUTTER_VERIFY_DB_USER && !run.env.DOT_CUTTER_EXEC_DB_USER;
  return act(run, isVerify ? verifyStep : cutStep, { rehearseOnly: true });
}
export {
  preflight
};
