import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  genesis,
  genesisFromFiles
} from "./chunk-D5YIZ44W.js";
import "./chunk-F5CVXFDC.js";
import "./chunk-Z7CL5FYN.js";
import "./chunk-NGWHOLOX.js";
import "./chunk-7VZIZCXL.js";
import "./chunk-LANJ22AP.js";
import "./chunk-AAIZUHLM.js";
import "./chunk-ZDFZIAIQ.js";
import "./chunk-O5DR24HR.js";
import "./chunk-5YUGV3LK.js";
import "./chunk-7BSFJJQJ.js";
import "./chunk-YBWIJVM2.js";
import "./chunk-72B3M2JU.js";
import "./chunk-IJRVX4RA.js";
import "./chunk-2HVDIBH6.js";
import "./chunk-EQXXOESP.js";
import "./chunk-BSO2YWAV.js";
import "./chunk-B6JVXSH3.js";
import "./chunk-NOUENKSV.js";
import "./chunk-ESC7GH3F.js";
import "./chunk-URPUXKYC.js";
import "./chunk-UEMPQIJO.js";
import "./chunk-KKSXBCRA.js";
import "./chunk-VO4TJIA2.js";
import "./chunk-FY5GRNQB.js";
import "./chunk-LOPB6PMD.js";
import "./chunk-NVDVV3XP.js";
import "./chunk-7WIBEKIS.js";
import "./chunk-FVSHJE3T.js";
import "./chunk-HCSGRYTY.js";
import "./chunk-C7JFYQK2.js";
import "./chunk-P4SU3GUE.js";
import "./chunk-DY2LLULD.js";
import "./chunk-WRU6AE3Q.js";
import "./chunk-Z3HJ3N2M.js";
import "./chunk-PIPALAKR.js";
import "./chunk-UV543KAN.js";
import "./chunk-SBSUKJEU.js";
export {
  genesis,
  genesisFromFiles
};
