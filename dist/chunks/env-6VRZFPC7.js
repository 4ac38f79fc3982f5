import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  Secret,
  actionInputs,
  databaseSettings,
  idTokenEndpoint,
  installerSettings,
  jobContext,
  readEnvironment
} from "./chunk-FLUW4D3K.js";
import "./chunk-E2VVOLHW.js";
import "./chunk-KMCBWOCF.js";
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
