import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  genesis,
  genesisFromFiles
} from "./chunk-NMTYYOVQ.js";
import "./chunk-CRRLTYYU.js";
import "./chunk-4WWEAUES.js";
import "./chunk-H3RPCFDL.js";
import "./chunk-C5PBXXWQ.js";
import "./chunk-RAZ4IUC7.js";
import "./chunk-7OJ654HH.js";
import "./chunk-3EQKIFFD.js";
import "./chunk-QYVABH4A.js";
import "./chunk-E2N23M7B.js";
import "./chunk-ELXLK5XO.js";
import "./chunk-SNSHIW56.js";
import "./chunk-K246YHOG.js";
import "./chunk-4XOJMLYP.js";
import "./chunk-5RLH775D.js";
import "./chunk-HS32BAF5.js";
import "./chunk-AKSVVSFX.js";
import "./chunk-ML7R4SQU.js";
import "./chunk-4SIKZGDI.js";
import "./chunk-XNJOKFF2.js";
import "./chunk-EVZIY4DB.js";
import "./chunk-PGBYIGEP.js";
import "./chunk-CSN4AYHF.js";
import "./chunk-JITSBC7S.js";
import "./chunk-ZH7RSJFL.js";
import "./chunk-EQXXOESP.js";
import "./chunk-U2NYRHEO.js";
import "./chunk-PRU33IGI.js";
import "./chunk-VHR6DCMP.js";
import "./chunk-FVSHJE3T.js";
import "./chunk-YDJPPISN.js";
import "./chunk-A4K264PO.js";
import "./chunk-46MXVN4P.js";
import "./chunk-6YBDJPHG.js";
import "./chunk-PIPALAKR.js";
import "./chunk-UV543KAN.js";
import "./chunk-NH5XZWEK.js";
import "./chunk-MUMEOWKF.js";
import "./chunk-SBSUKJEU.js";
export {
  genesis,
  genesisFromFiles
};
