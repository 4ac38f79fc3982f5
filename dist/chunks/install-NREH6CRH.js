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
} from "./chunk-7JEQ4OEW.js";
import "./chunk-I5TXZMAM.js";
import "./chunk-BMBZNUSO.js";
import "./chunk-C6ATQONW.js";
import "./chunk-K2FN2L4Q.js";
import "./chunk-7YT7VLCG.js";
import "./chunk-C2PK7ITU.js";
import "./chunk-ENIZWVK7.js";
import "./chunk-JB6JSYII.js";
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
