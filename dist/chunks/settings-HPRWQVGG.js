import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  ID,
  LOGIN_PREFIX,
  REASON,
  actionInputs,
  databaseSettings,
  idTokenEndpoint,
  installerSettings,
  jobContext,
  readEnvironment,
  readVia
} from "./chunk-R3HMLVGG.js";
import {
  Secret
} from "./chunk-WVLZ2VT7.js";
import "./chunk-PRU33IGI.js";
import "./chunk-FVSHJE3T.js";
import "./chunk-YDJPPISN.js";
import "./chunk-4WCDYTX4.js";
import "./chunk-IUZTCIMM.js";
import "./chunk-SBSUKJEU.js";
export {
  ID,
  LOGIN_PREFIX,
  REASON,
  Secret,
  actionInputs,
  databaseSettings,
  idTokenEndpoint,
  installerSettings,
  jobContext,
  readEnvironment,
  readVia
};
