import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  genesis,
  genesisFromFiles
} from "./chunk-FZJCTBTD.js";
import "./chunk-SDWWOLXP.js";
import "./chunk-JLKTJBN7.js";
import "./chunk-ZDFZIAIQ.js";
import "./chunk-DMDUQFQR.js";
import "./chunk-6IB2EHPS.js";
import "./chunk-BFIPZDYF.js";
import "./chunk-VPLNQH6S.js";
import "./chunk-37EGUSQO.js";
import "./chunk-FIRMZPCE.js";
import "./chunk-4J5HW5AJ.js";
import "./chunk-AII2LPNF.js";
import "./chunk-SPEM7LPO.js";
import "./chunk-IIC4RCCV.js";
import "./chunk-FVSHJE3T.js";
import "./chunk-BH54E5T3.js";
import "./chunk-URPUXKYC.js";
import "./chunk-ZXQM7CTC.js";
import "./chunk-PUNUFLSK.js";
import "./chunk-NEYDWT6G.js";
import "./chunk-IWUFLK25.js";
import "./chunk-XB6645BU.js";
import "./chunk-UV543KAN.js";
import "./chunk-Y2UK72KH.js";
export {
  genesis,
  genesisFromFiles
};
