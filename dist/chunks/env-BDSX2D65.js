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
} from "./chunk-MP7R4M4M.js";
import "./chunk-LX4WYB7X.js";
import {
  Secret
} from "./chunk-2WOHFT5F.js";
import "./chunk-FVSHJE3T.js";
import "./chunk-VEHFJZMO.js";
import "./chunk-TBO5OUUW.js";
import "./chunk-JZTEMKTX.js";
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
