import {
  LOGIN_PREFIX,
  Secret,
  databaseSettings,
  installerSettings,
  optionalSecret,
  readVariables,
  readVia,
  requiredSecret
} from "./chunk-MOJ4YKEH.js";
import "./chunk-OB3KF4YX.js";
export {
  LOGIN_PREFIX,
  Secret,
  databaseSettings,
  installerSettings,
  optionalSecret,
  readVariables,
  readVia,
  requiredSecret
};
