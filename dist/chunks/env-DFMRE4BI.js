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
} from "./chunk-VCO7NPNZ.js";
import "./chunk-LX4WYB7X.js";
import {
  Secret
} from "./chunk-UIOEZXOQ.js";
import "./chunk-FVSHJE3T.js";
import "./chunk-VEHFJZMO.js";
import "./chunk-255FOQW4.js";
import "./chunk-2L7FVHGR.js";
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
