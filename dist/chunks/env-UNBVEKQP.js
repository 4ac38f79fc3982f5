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
} from "./chunk-ZXMBNF7G.js";
import "./chunk-QMSW7LS3.js";
import "./chunk-XW5P4KRE.js";
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
