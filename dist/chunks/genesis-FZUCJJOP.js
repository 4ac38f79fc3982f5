import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  genesis,
  genesisFromFiles
} from "./chunk-IOZEESM6.js";
import "./chunk-ZW6KX775.js";
import "./chunk-ZDFZIAIQ.js";
import "./chunk-63TPGGTT.js";
import "./chunk-M57DCSWP.js";
import "./chunk-BVCUWND2.js";
import "./chunk-T6EBR46R.js";
import "./chunk-SDXC2DVA.js";
import "./chunk-INJWH3MC.js";
import "./chunk-5CYB4XOG.js";
import "./chunk-TNW3YCVN.js";
import "./chunk-VO4TJIA2.js";
import "./chunk-VXJLAREN.js";
import "./chunk-WIRAVPKM.js";
import "./chunk-QHK766TR.js";
import "./chunk-J3TSRABW.js";
import "./chunk-URPUXKYC.js";
import "./chunk-T7J27QGN.js";
import "./chunk-HR3Z7EMD.js";
import "./chunk-FY5GRNQB.js";
import "./chunk-FVSHJE3T.js";
import "./chunk-4BSYPUQI.js";
import "./chunk-CNBJ6OU5.js";
import "./chunk-UDEP6SIF.js";
import "./chunk-OWYIONAD.js";
import "./chunk-CMELLZSK.js";
import "./chunk-PCNGWNRN.js";
import "./chunk-UV543KAN.js";
import "./chunk-Y2UK72KH.js";
export {
  genesis,
  genesisFromFiles
};
