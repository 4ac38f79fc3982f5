import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  Secret,
  actionInputs,
  databaseSettings,
  idTokenEndpoint,
  installerSettings,
  jobContext,
  readEnvironment
} from "./chunk-4J5HW5AJ.js";
import "./chunk-AII2LPNF.js";
import "./chunk-NEYDWT6G.js";
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
