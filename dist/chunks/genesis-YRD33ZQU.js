import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  genesis,
  genesisFromFiles
} from "./chunk-DBBKX53C.js";
import "./chunk-5HQAA3PX.js";
import "./chunk-ZDFZIAIQ.js";
import "./chunk-NG5EEHVB.js";
import "./chunk-X47NSFHY.js";
import "./chunk-6QST4UVD.js";
import "./chunk-AAVC5MXI.js";
import "./chunk-UNSQMNUW.js";
import "./chunk-73GQZ7Z3.js";
import "./chunk-EBLP7JCX.js";
import "./chunk-4AVCRUNQ.js";
import "./chunk-VO4TJIA2.js";
import "./chunk-AW3PB326.js";
import "./chunk-2ELGRD6X.js";
import "./chunk-X64ECHJV.js";
import "./chunk-QVOTE5ZV.js";
import "./chunk-URPUXKYC.js";
import "./chunk-T7J27QGN.js";
import "./chunk-HR3Z7EMD.js";
import "./chunk-FY5GRNQB.js";
import "./chunk-FVSHJE3T.js";
import "./chunk-WPKJSQL3.js";
import "./chunk-PFIG4RPR.js";
import "./chunk-YARPYZTO.js";
import "./chunk-BRFTVUTL.js";
import "./chunk-WGPDCVNH.js";
import "./chunk-KDZYVFFU.js";
import "./chunk-SPHSU76V.js";
import "./chunk-UV543KAN.js";
import "./chunk-Y2UK72KH.js";
export {
  genesis,
  genesisFromFiles
};
