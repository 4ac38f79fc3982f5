import {
  LOGIN_PREFIX,
  Secret,
  databaseSettings,
  installerSettings,
  readVariables,
  readVia
} from "./chunk-UQAA2QBL.js";
import "./chunk-OB3KF4YX.js";
export {
  LOGIN_PREFIX,
  Secret,
  databaseSettings,
  installerSettings,
  readVariables,
  readVia
};
