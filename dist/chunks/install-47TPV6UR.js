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
} from "./chunk-GFSICMRG.js";
import "./chunk-EZHB4XPU.js";
import "./chunk-C6ATQONW.js";
import "./chunk-T737DPBP.js";
import "./chunk-3X633JFU.js";
import "./chunk-C2PK7ITU.js";
import "./chunk-GDUJXSVE.js";
import "./chunk-W2Q5UKN3.js";
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
