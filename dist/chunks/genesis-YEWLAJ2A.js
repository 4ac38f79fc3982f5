import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  genesis,
  genesisFromFiles
} from "./chunk-HAQIPX26.js";
import "./chunk-CQCNFVHL.js";
import "./chunk-QJGB6CYG.js";
import "./chunk-C5PBXXWQ.js";
import "./chunk-PYBTNCPW.js";
import "./chunk-UGCANSGT.js";
import "./chunk-PFNNBW63.js";
import "./chunk-SNSHIW56.js";
import "./chunk-3WRXFKGV.js";
import "./chunk-6DTSBRCN.js";
import "./chunk-7OJ654HH.js";
import "./chunk-BGMJLAWK.js";
import "./chunk-ZCRS7BJ6.js";
import "./chunk-RHPO5BSY.js";
import "./chunk-O7SCWQXE.js";
import "./chunk-QWQBIWEJ.js";
import "./chunk-4ZRAHAQE.js";
import "./chunk-AC4VUIOW.js";
import "./chunk-SJGTC5JI.js";
import "./chunk-PGBYIGEP.js";
import "./chunk-JVJC64EM.js";
import "./chunk-HS32BAF5.js";
import "./chunk-T2L36KAI.js";
import "./chunk-JITSBC7S.js";
import "./chunk-GGVE3HYG.js";
import "./chunk-EQXXOESP.js";
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
  genesis,
  genesisFromFiles
};
