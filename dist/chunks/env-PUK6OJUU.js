import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  Secret,
  actionInputs,
  databaseSettings,
  idTokenEndpoint,
  installerSettings,
  jobContext,
  readEnvironment
} from "./chunk-Z7VZYP7F.js";
import "./chunk-HOPJW5YW.js";
import "./chunk-254MA2TA.js";
import "./chunk-Y2UK72KH.js";
export {
  Secret,
  actionInputs,
  databaseSettings,
  idTokenEndpoint,
  installerSettings,
  jobContext,
  readEnvironment
};
