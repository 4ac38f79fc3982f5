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
} from "./chunk-OV6ACG5I.js";
import "./chunk-NVDVV3XP.js";
import {
  Secret
} from "./chunk-RXLLBWRE.js";
import "./chunk-FVSHJE3T.js";
import "./chunk-HCSGRYTY.js";
import "./chunk-YA5JOZ6V.js";
import "./chunk-MM2CZ2CI.js";
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
