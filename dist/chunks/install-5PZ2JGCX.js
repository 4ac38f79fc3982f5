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
} from "./chunk-HICBF77F.js";
import "./chunk-YWONOYRT.js";
import "./chunk-C6ATQONW.js";
import "./chunk-R3TAAL42.js";
import "./chunk-ZKYB7Z6Y.js";
import "./chunk-C2PK7ITU.js";
import "./chunk-ENIZWVK7.js";
import "./chunk-OZH5ILIZ.js";
import "./chunk-OB3KF4YX.js";
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
