import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  genesis,
  genesisFromFiles
} from "./chunk-5HHVGFVX.js";
import "./chunk-QUKMTNA5.js";
import "./chunk-HBDX4WF4.js";
import "./chunk-ZDFZIAIQ.js";
import "./chunk-DMDUQFQR.js";
import "./chunk-4GODLGCZ.js";
import "./chunk-MDVKV2YS.js";
import "./chunk-54CTOCVG.js";
import "./chunk-ZYRNA7TX.js";
import "./chunk-25XNJWPN.js";
import "./chunk-FLUW4D3K.js";
import "./chunk-E2VVOLHW.js";
import "./chunk-SPEM7LPO.js";
import "./chunk-IIC4RCCV.js";
import "./chunk-FVSHJE3T.js";
import "./chunk-BH54E5T3.js";
import "./chunk-ZXQM7CTC.js";
import "./chunk-URPUXKYC.js";
import "./chunk-KEDJG5KY.js";
import "./chunk-KMCBWOCF.js";
import "./chunk-IWUFLK25.js";
import "./chunk-XB6645BU.js";
import "./chunk-UV543KAN.js";
import "./chunk-Y2UK72KH.js";
export {
  genesis,
  genesisFromFiles
};
