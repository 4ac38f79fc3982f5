import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  INSTALL_LOCK,
  VERSIONS,
  failureOf,
  install,
  installFrame,
  installVerdict,
  isCurrent,
  isInstalled,
  lockedOut,
  migrator,
  requireNotNewer,
  uninstallFrame
} from "./chunk-J2NLVQUH.js";
import "./chunk-E2AMLVDE.js";
import "./chunk-XJXTVL3H.js";
import "./chunk-OB5IXVHD.js";
import "./chunk-4TCX2LWD.js";
import "./chunk-YDJPPISN.js";
import "./chunk-YCEEC2MS.js";
import "./chunk-SZC6YLYM.js";
import "./chunk-SBSUKJEU.js";
export {
  INSTALL_LOCK,
  VERSIONS,
  failureOf,
  install,
  installFrame,
  installVerdict,
  isCurrent,
  isInstalled,
  lockedOut,
  migrator,
  requireNotNewer,
  uninstallFrame
};
