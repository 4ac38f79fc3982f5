import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  lintFiles,
  lintJob
} from "./chunk-E36B4WLW.js";
import "./chunk-O7SCWQXE.js";
import "./chunk-32B5FRXA.js";
import "./chunk-QWQBIWEJ.js";
import "./chunk-4ZRAHAQE.js";
import "./chunk-AC4VUIOW.js";
import "./chunk-SJGTC5JI.js";
import "./chunk-PGBYIGEP.js";
import "./chunk-JVJC64EM.js";
import "./chunk-HS32BAF5.js";
import "./chunk-T2L36KAI.js";
import "./chunk-JITSBC7S.js";
import "./chunk-Q6BWEI4L.js";
import "./chunk-R3HMLVGG.js";
import "./chunk-WVLZ2VT7.js";
import "./chunk-PRU33IGI.js";
import "./chunk-FVSHJE3T.js";
import "./chunk-YDJPPISN.js";
import "./chunk-4R5LI5N3.js";
import "./chunk-CNG4NECG.js";
import "./chunk-BT5L5NZX.js";
import "./chunk-HVS7ZTFS.js";
import "./chunk-PIPALAKR.js";
import "./chunk-UV543KAN.js";
import "./chunk-4WCDYTX4.js";
import "./chunk-IUZTCIMM.js";
import "./chunk-SBSUKJEU.js";
export {
  lintFiles,
  lintJob
};
