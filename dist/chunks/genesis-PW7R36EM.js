import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  genesis,
  genesisFromFiles
} from "./chunk-CVPE2IFC.js";
import "./chunk-NFCNYL3Z.js";
import "./chunk-TZCF2TLC.js";
import "./chunk-ZDFZIAIQ.js";
import "./chunk-DMDUQFQR.js";
import "./chunk-DVJBLYQG.js";
import "./chunk-3ETRQLCM.js";
import "./chunk-ROS6VCKJ.js";
import "./chunk-EGSXYU2W.js";
import "./chunk-WUMOTDGD.js";
import "./chunk-D4WNTA4D.js";
import "./chunk-JEKYZ6NS.js";
import "./chunk-SPEM7LPO.js";
import "./chunk-IIC4RCCV.js";
import "./chunk-FVSHJE3T.js";
import "./chunk-BH54E5T3.js";
import "./chunk-URPUXKYC.js";
import "./chunk-ZXQM7CTC.js";
import "./chunk-B7TALGVV.js";
import "./chunk-WUWU5TE2.js";
import "./chunk-IWUFLK25.js";
import "./chunk-XB6645BU.js";
import "./chunk-UV543KAN.js";
import "./chunk-Y2UK72KH.js";
export {
  genesis,
  genesisFromFiles
};
