import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  cutStep
} from "./chunk-WGO6HS2H.js";
import {
  verifyStep
} from "./chunk-EKJZ2FDV.js";
import {
  act
} from "./chunk-C6M5M5TH.js";
import "./chunk-FV4SCCGZ.js";
import "./chunk-TXFH3FOS.js";
import "./chunk-MWIHQFUP.js";
import "./chunk-QIU4BJLI.js";
import "./chunk-ZDFZIAIQ.js";
import "./chunk-L4F4MYON.js";
import "./chunk-JZWFYZ6M.js";
import "./chunk-X742A7FI.js";
import "./chunk-P6G2UMFC.js";
import "./chunk-PLONND2H.js";
import "./chunk-T6Y7GLG6.js";
import "./chunk-YBWIJVM2.js";
import "./chunk-HBD634TI.js";
import "./chunk-272KEP3F.js";
import "./chunk-HCVNYHNE.js";
import "./chunk-IVNAT2B7.js";
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
import "./chunk-TIZGWPM5.js";
import "./chunk-5I4FQPJC.js";
import "./chunk-NVDVV3XP.js";
import "./chunk-QLFFXS4S.js";
import "./chunk-FVSHJE3T.js";
import "./chunk-HCSGRYTY.js";
import "./chunk-2PWSXCD3.js";
import "./chunk-RUCBI4MO.js";
import "./chunk-K3RPKZD2.js";
import "./chunk-WRU6AE3Q.js";
import "./chunk-Z3HJ3N2M.js";
import "./chunk-PIPALAKR.js";
import "./chunk-UV543KAN.js";
import "./chunk-SBSUKJEU.js";

// src/usecases/preflight.ts
function preflight(run) {
  const isVerify = run.env.DOT_CUTTER_VERIFY_DB_USER && !run.env.DOT_CUTTER_EXEC_DB_USER;
  return act(run, isVerify ? verifyStep : cutStep, { rehearseOnly: true });
}
export {
  preflight
};
