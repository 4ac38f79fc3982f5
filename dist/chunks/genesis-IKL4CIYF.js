import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  genesis,
  genesisFromFiles
} from "./chunk-FC6XA6UL.js";
import "./chunk-44LAM7KD.js";
import "./chunk-KJ5IKBDJ.js";
import "./chunk-26R4Z5D6.js";
import "./chunk-REUS3GGG.js";
import "./chunk-XWDA5MVL.js";
import "./chunk-ZDFZIAIQ.js";
import "./chunk-M2PEWW6A.js";
import "./chunk-GZJK7Y3C.js";
import "./chunk-FLQYKPBK.js";
import "./chunk-Z47ZO6HU.js";
import "./chunk-YBWIJVM2.js";
import "./chunk-IHKRD4MB.js";
import "./chunk-LAR4W56Y.js";
import "./chunk-DWGG4X5Q.js";
import "./chunk-B6JVXSH3.js";
import "./chunk-S4ZPFPMD.js";
import "./chunk-WQDW3CVZ.js";
import "./chunk-AVXPLD4G.js";
import "./chunk-AKTGKLEL.js";
import "./chunk-URPUXKYC.js";
import "./chunk-VO4TJIA2.js";
import "./chunk-FY5GRNQB.js";
import "./chunk-HTCHOTTX.js";
import "./chunk-EQXXOESP.js";
import "./chunk-Q6527VIR.js";
import "./chunk-LX4WYB7X.js";
import "./chunk-6J63AHZK.js";
import "./chunk-FVSHJE3T.js";
import "./chunk-VEHFJZMO.js";
import "./chunk-C7LLJVTQ.js";
import "./chunk-3XER4X7Q.js";
import "./chunk-RTLP6CBT.js";
import "./chunk-WRU6AE3Q.js";
import "./chunk-Z3HJ3N2M.js";
import "./chunk-PIPALAKR.js";
import "./chunk-UV543KAN.js";
import "./chunk-SBSUKJEU.js";
export {
  genesis,
  genesisFromFiles
};
