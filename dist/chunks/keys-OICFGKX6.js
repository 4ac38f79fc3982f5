import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  breakGlass,
  readKeySet,
  syncKeys
} from "./chunk-FQYHJGUU.js";
import "./chunk-RFCI74RZ.js";
import "./chunk-OOVDWXWJ.js";
import "./chunk-C5PBXXWQ.js";
import "./chunk-TVWHIQ2W.js";
import "./chunk-X4ORCFDC.js";
import "./chunk-3ILQREHP.js";
import "./chunk-EEUSKV4J.js";
import "./chunk-SNSHIW56.js";
import "./chunk-C7PHSIRB.js";
import "./chunk-4XOJMLYP.js";
import "./chunk-6EA7ANRC.js";
import "./chunk-PV7D74M2.js";
import "./chunk-C4TQRGOI.js";
import "./chunk-RG2VTEYY.js";
import "./chunk-EVZIY4DB.js";
import "./chunk-RQPKWORW.js";
import "./chunk-CSN4AYHF.js";
import "./chunk-Y763HXJ3.js";
import "./chunk-ZH7RSJFL.js";
import "./chunk-EQXXOESP.js";
import "./chunk-U2NYRHEO.js";
import "./chunk-PRU33IGI.js";
import "./chunk-VHR6DCMP.js";
import "./chunk-FVSHJE3T.js";
import "./chunk-YDJPPISN.js";
import "./chunk-A4K264PO.js";
import "./chunk-6YBDJPHG.js";
import "./chunk-PIPALAKR.js";
import "./chunk-UV543KAN.js";
import "./chunk-NH5XZWEK.js";
import "./chunk-MUMEOWKF.js";
import "./chunk-SBSUKJEU.js";
export {
  breakGlass,
  readKeySet,
  syncKeys
};
