import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  cut,
  cutStep
} from "./chunk-NHJZ6XBO.js";
import "./chunk-VQBXEMGV.js";
import "./chunk-O7THCP2N.js";
import "./chunk-XPHTK4XA.js";
import "./chunk-3AFMMAHF.js";
import "./chunk-JM3PV4QE.js";
import "./chunk-EUB367AG.js";
import "./chunk-TNKLTXXL.js";
import "./chunk-OZ25L32F.js";
import "./chunk-EGNHY3FM.js";
import "./chunk-XBMAQJHZ.js";
import "./chunk-OW3FOXJS.js";
import "./chunk-U3RQIC34.js";
import "./chunk-NGLBU2WQ.js";
import "./chunk-VO4TJIA2.js";
import "./chunk-CSGTFMQY.js";
import "./chunk-FRSUO7DV.js";
import "./chunk-VXGWVJWF.js";
import "./chunk-PJZOZJDM.js";
import "./chunk-JMPX3OUA.js";
import "./chunk-URPUXKYC.js";
import "./chunk-FVSHJE3T.js";
import "./chunk-HR3Z7EMD.js";
import "./chunk-YNDOIRQ4.js";
import "./chunk-BLFPIFX6.js";
import "./chunk-OM2CZGRR.js";
import "./chunk-YVM4PI3Z.js";
import "./chunk-JTMHNBJ2.js";
import "./chunk-UV543KAN.js";
import "./chunk-Y2UK72KH.js";
export {
  cut,
  cutStep
};
