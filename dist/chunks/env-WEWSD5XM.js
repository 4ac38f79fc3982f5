import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  LOGIN_PREFIX,
  Secret,
  actionInputs,
  databaseSettings,
  idTokenEndpoint,
  installerSettings,
  jobContext,
  readEnvironment
} from "./chunk-5DZZN3OI.js";
import "./chunk-KNVUAXUU.js";
import "./chunk-5EA4ZYVV.js";
import "./chunk-PE5GQQTY.js";
import "./chunk-Y2UK72KH.js";
export {
  LOGIN_PREFIX,
  Secret,
  actionInputs,
  databaseSettings,
  idTokenEndpoint,
  installerSettings,
  jobContext,
  readEnvironment
};
