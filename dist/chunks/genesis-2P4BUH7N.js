import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  genesis,
  genesisFromFiles
} from "./chunk-X7NYIJ45.js";
import "./chunk-FGJPZ43U.js";
import "./chunk-CIKG4AFS.js";
import "./chunk-ZDFZIAIQ.js";
import "./chunk-DMDUQFQR.js";
import "./chunk-OZ25L32F.js";
import "./chunk-EGNHY3FM.js";
import "./chunk-XBMAQJHZ.js";
import "./chunk-U3RQIC34.js";
import "./chunk-NGLBU2WQ.js";
import "./chunk-VO4TJIA2.js";
import "./chunk-CSGTFMQY.js";
import "./chunk-FRSUO7DV.js";
import "./chunk-JBAHXQCB.js";
import "./chunk-PJZOZJDM.js";
import "./chunk-JMPX3OUA.js";
import "./chunk-URPUXKYC.js";
import "./chunk-FVSHJE3T.js";
import "./chunk-HR3Z7EMD.js";
import "./chunk-BLFPIFX6.js";
import "./chunk-OM2CZGRR.js";
import "./chunk-YVM4PI3Z.js";
import "./chunk-BY4RZYSL.js";
import "./chunk-JTMHNBJ2.js";
import "./chunk-UV543KAN.js";
import "./chunk-Y2UK72KH.js";
export {
  genesis,
  genesisFromFiles
};
