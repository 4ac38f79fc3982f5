import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  Secret,
  actionInputs,
  databaseSettings,
  idTokenEndpoint,
  installerSettings,
  jobContext,
  readEnvironment
} from "./chunk-VNF7FS2M.js";
import "./chunk-BVIHSTOQ.js";
import "./chunk-7BAFD7ZD.js";
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
