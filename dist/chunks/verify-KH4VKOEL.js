import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  verify,
  verifyStep
} from "./chunk-P623XCCV.js";
import "./chunk-V54HTVFC.js";
import "./chunk-DGP3YMON.js";
import "./chunk-NUN7ZBVN.js";
import "./chunk-BK6SNXWW.js";
import "./chunk-433RGA7K.js";
import "./chunk-3JVDPAIU.js";
import "./chunk-IFT7IXK4.js";
import "./chunk-4GODLGCZ.js";
import "./chunk-MDVKV2YS.js";
import "./chunk-54CTOCVG.js";
import "./chunk-SSMSOIRC.js";
import "./chunk-ZYRNA7TX.js";
import "./chunk-25XNJWPN.js";
import "./chunk-FLUW4D3K.js";
import "./chunk-E2VVOLHW.js";
import "./chunk-MRAESN2H.js";
import "./chunk-IIC4RCCV.js";
import "./chunk-FVSHJE3T.js";
import "./chunk-BH54E5T3.js";
import "./chunk-ZXQM7CTC.js";
import "./chunk-URPUXKYC.js";
import "./chunk-DGFOCNWO.js";
import "./chunk-KEDJG5KY.js";
import "./chunk-KMCBWOCF.js";
import "./chunk-XB6645BU.js";
import "./chunk-UV543KAN.js";
import "./chunk-Y2UK72KH.js";
export {
  verify,
  verifyStep
};
