import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  genesis,
  genesisFromFiles
} from "./chunk-UIR7B3YS.js";
import "./chunk-STWVKP5L.js";
import "./chunk-D3BWCMBJ.js";
import "./chunk-O3Q2OUHT.js";
import "./chunk-4WKYDYRC.js";
import "./chunk-LANJ22AP.js";
import "./chunk-WQDVTUSU.js";
import "./chunk-ZDFZIAIQ.js";
import "./chunk-PP3FAYQK.js";
import "./chunk-T2IJTKVS.js";
import "./chunk-C3K7MBNV.js";
import "./chunk-YBWIJVM2.js";
import "./chunk-ZU2KO2VW.js";
import "./chunk-LKXIKQWK.js";
import "./chunk-AE7RAZKS.js";
import "./chunk-EQXXOESP.js";
import "./chunk-GCLDFGS2.js";
import "./chunk-B6JVXSH3.js";
import "./chunk-DSCUC3GX.js";
import "./chunk-LLECLO72.js";
import "./chunk-URPUXKYC.js";
import "./chunk-NE7CQ3JX.js";
import "./chunk-OSWFFNDF.js";
import "./chunk-VO4TJIA2.js";
import "./chunk-FY5GRNQB.js";
import "./chunk-FTT74R43.js";
import "./chunk-LX4WYB7X.js";
import "./chunk-C7BDQF3N.js";
import "./chunk-FVSHJE3T.js";
import "./chunk-VEHFJZMO.js";
import "./chunk-AY4MATNM.js";
import "./chunk-QWAGQQAI.js";
import "./chunk-NANICVNU.js";
import "./chunk-WRU6AE3Q.js";
import "./chunk-Z3HJ3N2M.js";
import "./chunk-PIPALAKR.js";
import "./chunk-UV543KAN.js";
import "./chunk-SBSUKJEU.js";
export {
  genesis,
  genesisFromFiles
};
