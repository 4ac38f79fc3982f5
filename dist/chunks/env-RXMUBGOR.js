import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  Secret,
  actionInputs,
  databaseSettings,
  idTokenEndpoint,
  installerSettings,
  isInJob,
  jobContext,
  readEnvironment
} from "./chunk-LTXSC6SH.js";
import "./chunk-2XRDSJSY.js";
import "./chunk-Y2UK72KH.js";
export {
  Secret,
  actionInputs,
  databaseSettings,
  idTokenEndpoint,
  installerSettings,
  isInJob,
  jobContext,
  readEnvironment
};
