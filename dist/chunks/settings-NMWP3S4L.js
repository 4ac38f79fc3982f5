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
} from "./chunk-LDHSUMLB.js";
import "./chunk-PRU33IGI.js";
import {
  Secret
} from "./chunk-P3BTSU67.js";
import "./chunk-FVSHJE3T.js";
import "./chunk-YDJPPISN.js";
import "./chunk-HC46BZWO.js";
import "./chunk-4B6GXJKX.js";
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
