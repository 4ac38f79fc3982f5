import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  lintFiles,
  lintJob
} from "./chunk-SRVQ6RNF.js";
import "./chunk-WKHKWZZR.js";
import "./chunk-PX2GZ6XQ.js";
import "./chunk-B6JVXSH3.js";
import "./chunk-BDOEGHDU.js";
import "./chunk-BWYFW2BZ.js";
import "./chunk-URPUXKYC.js";
import "./chunk-IKL5QKQ7.js";
import "./chunk-ETXZGWPD.js";
import "./chunk-VO4TJIA2.js";
import "./chunk-FY5GRNQB.js";
import "./chunk-LXQ5THNQ.js";
import "./chunk-BODDVUIP.js";
import "./chunk-LX4WYB7X.js";
import "./chunk-TESTITQH.js";
import "./chunk-FVSHJE3T.js";
import "./chunk-VEHFJZMO.js";
import "./chunk-NFBQ2NML.js";
import "./chunk-BQ2JFUWW.js";
import "./chunk-R73LDN3T.js";
import "./chunk-WRU6AE3Q.js";
import "./chunk-Z3HJ3N2M.js";
import "./chunk-PIPALAKR.js";
import "./chunk-UV543KAN.js";
import "./chunk-SBSUKJEU.js";
export {
  lintFiles,
  lintJob
};
