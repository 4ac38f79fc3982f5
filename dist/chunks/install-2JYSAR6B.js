import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  INSTALL_LOCK,
  VERSIONS,
  failureOf,
  install,
  installFrame,
  installVerdict,
  isInstalled,
  lockedOut,
  migrator,
  requireNotNewer,
  uninstallFrame
} from "./chunk-JAPTHWZ7.js";
import "./chunk-A3Y7SVC5.js";
import "./chunk-RG2E2MBJ.js";
import "./chunk-VO4TJIA2.js";
import "./chunk-R6WTG6JD.js";
import "./chunk-62VHAL2V.js";
import "./chunk-2HLIRXXN.js";
import "./chunk-SBSUKJEU.js";
export {
  INSTALL_LOCK,
  VERSIONS,
  failureOf,
  install,
  installFrame,
  installVerdict,
  isInstalled,
  lockedOut,
  migrator,
  requireNotNewer,
  uninstallFrame
};
