import {
  BRIEFLY,
  connectPrimary,
  loginSettings
} from "./chunk-UFGRVACH.js";
import {
  QuorateError,
  addressIn,
  installerSettings,
  serverText
} from "./chunk-MOJ4YKEH.js";

// src/usecases/proof/connect-installer.ts
async function connectInstaller(settings, session) {
  const database = await connectPrimary(settings, session);
  try {
    const documents = await policyIn(database);
    const address = documents && addressIn(documents);
    if (address) {
      const expected = { hosts: address.servers.map(serverText), name: address.name };
      const hosts = settings.servers.map(serverText);
      const observed = { host: hosts.join(", "), name: settings.database };
      if (!hosts.every((host) => expected.hosts.includes(host)) || expected.name !== observed.name)
        throw new QuorateError("HOST_NOT_REVIEWED", { expected, observed });
    }
    return database;
  } catch (error) {
    await database.close();
    throw error;
  }
}
async function policyIn(database) {
  const [table] = await database.query(
    `select pg_catalog.has_table_privilege(c.oid, 'select') and not c.relrowsecurity as readable
     from pg_catalog.pg_class as c join pg_catalog.pg_namespace as n on n.oid operator(pg_catalog.=) c.relnamespace
     where n.nspname operator(pg_catalog.=) 'qt001_cp' and c.relname operator(pg_catalog.=) 'manifest_set'
       and c.relkind operator(pg_catalog.=) 'r' and pg_catalog.has_schema_privilege(n.oid, 'usage')`
  );
  if (!table?.readable) return null;
  const [set] = await database.query(
    `select bytes from qt001_cp.manifest_set where status operator(pg_catalog.=) 'ACTIVE'`
  );
  return set === void 0 ? null : JSON.parse(set.bytes);
}

// src/usecases/proof/open-as.ts
async function openAs(login, reviewed, session) {
  const isInstaller = login === "installer";
  const settings = isInstaller ? installerSettings(reviewed.env, reviewed.via) : await loginSettings(reviewed, login);
  const database = await (isInstaller ? connectInstaller(settings, session) : connectPrimary(settings, session, BRIEFLY));
  const host = settings.via === null && database.reached?.server || settings.servers.map(serverText).join(", ");
  return { database, settings, reached: { host, database: settings.database } };
}

export {
  openAs
};
