import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  cut,
  cutStep
} from "./chunk-WT6WLIFD.js";
import "./chunk-2DFSGGTC.js";
import "./chunk-R54SBXRK.js";
import "./chunk-KE2ZVRAF.js";
import "./chunk-2ZH4DYPB.js";
import "./chunk-CLNVEJVF.js";
import "./chunk-TRKPR6KC.js";
import "./chunk-2JXMAUB3.js";
import "./chunk-6IB2EHPS.js";
import "./chunk-BFIPZDYF.js";
import "./chunk-VPLNQH6S.js";
import "./chunk-37RCVWAG.js";
import "./chunk-37EGUSQO.js";
import "./chunk-FIRMZPCE.js";
import "./chunk-4J5HW5AJ.js";
import "./chunk-AII2LPNF.js";
import "./chunk-MRAESN2H.js";
import "./chunk-IIC4RCCV.js";
import "./chunk-FVSHJE3T.js";
import "./chunk-BH54E5T3.js";
import "./chunk-URPUXKYC.js";
import "./chunk-ZXQM7CTC.js";
import "./chunk-U3A2ZEHD.js";
import "./chunk-PUNUFLSK.js";
import "./chunk-NEYDWT6G.js";
import "./chunk-XB6645BU.js";
import "./chunk-UV543KAN.js";
import "./chunk-Y2UK72KH.js";
export {
  cut,
  cutStep
};
