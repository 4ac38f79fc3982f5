import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  genesis,
  genesisFromFiles
} from "./chunk-TQT53G3N.js";
import "./chunk-2FO4TJRM.js";
import "./chunk-235GFCPZ.js";
import "./chunk-SLFOFYU2.js";
import "./chunk-DMDUQFQR.js";
import "./chunk-AQDL2H3F.js";
import "./chunk-GK72X7LS.js";
import "./chunk-JGVLKYAJ.js";
import "./chunk-UWBQYSN4.js";
import "./chunk-6ZRXLQ4J.js";
import "./chunk-2E4TDYDW.js";
import "./chunk-2CG5LZLS.js";
import "./chunk-53IBUP72.js";
import "./chunk-FVSHJE3T.js";
import "./chunk-RUURLOKL.js";
import "./chunk-URPUXKYC.js";
import "./chunk-ZXQM7CTC.js";
import "./chunk-PJIXFWHP.js";
import "./chunk-SJPRFVZW.js";
import "./chunk-XNLRLRAV.js";
import "./chunk-UIMO6ZHU.js";
import "./chunk-Y2UK72KH.js";
export {
  genesis,
  genesisFromFiles
};
