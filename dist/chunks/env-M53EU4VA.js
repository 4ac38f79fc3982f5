import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  Secret,
  actionInputs,
  databaseSettings,
  idTokenEndpoint,
  installerSettings,
  jobContext,
  readEnvironment
} from "./chunk-TBCD4RTX.js";
import "./chunk-SYKK6J75.js";
import "./chunk-ZOAVIYWZ.js";
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
