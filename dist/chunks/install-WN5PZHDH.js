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
} from "./chunk-FJCH4FOR.js";
import "./chunk-SKO2IUFX.js";
import "./chunk-ICEWNPEE.js";
import "./chunk-VO4TJIA2.js";
import "./chunk-V7JMA2OA.js";
import "./chunk-255FOQW4.js";
import "./chunk-2L7FVHGR.js";
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
