import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  LOGIN_PREFIX,
  databaseSettings,
  installerSettings,
  readVariables,
  readVia
} from "./chunk-WVMZYKCW.js";
import {
  Secret
} from "./chunk-JE26244J.js";
import "./chunk-JHSG7WLC.js";
import "./chunk-QNUCA7MI.js";
import "./chunk-SBSUKJEU.js";
export {
  LOGIN_PREFIX,
  Secret,
  databaseSettings,
  installerSettings,
  readVariables,
  readVia
};
