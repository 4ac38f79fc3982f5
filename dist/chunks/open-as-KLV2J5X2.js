import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  openAs
} from "./chunk-3FS7HOHP.js";
import "./chunk-AKSVVSFX.js";
import "./chunk-ML7R4SQU.js";
import "./chunk-4SIKZGDI.js";
import "./chunk-XNJOKFF2.js";
import "./chunk-EVZIY4DB.js";
import "./chunk-PGBYIGEP.js";
import "./chunk-CSN4AYHF.js";
import "./chunk-JITSBC7S.js";
import "./chunk-U2NYRHEO.js";
import "./chunk-PRU33IGI.js";
import "./chunk-VHR6DCMP.js";
import "./chunk-FVSHJE3T.js";
import "./chunk-YDJPPISN.js";
import "./chunk-6YBDJPHG.js";
import "./chunk-PIPALAKR.js";
import "./chunk-UV543KAN.js";
import "./chunk-NH5XZWEK.js";
import "./chunk-MUMEOWKF.js";
import "./chunk-SBSUKJEU.js";
export {
  openAs
};
