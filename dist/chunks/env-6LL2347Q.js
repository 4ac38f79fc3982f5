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
} from "./chunk-M4I3XFBN.js";
import "./chunk-F6KZWY4O.js";
import "./chunk-NK66JO2G.js";
import "./chunk-6E2GIQQC.js";
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
