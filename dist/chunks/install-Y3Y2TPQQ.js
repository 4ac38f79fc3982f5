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
} from "./chunk-ZB23DPSY.js";
import "./chunk-ELMLCZCM.js";
import "./chunk-WILRNO4N.js";
import "./chunk-VO4TJIA2.js";
import "./chunk-JUSALQTV.js";
import "./chunk-N7XP4VCR.js";
import "./chunk-OWYQSULP.js";
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
