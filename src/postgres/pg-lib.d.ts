// pg's types are of its entry; these are the two files of it that are loaded by themselves.
declare module 'pg/lib/client.js' {
  import type { Client } from 'pg'

  const client: typeof Client
  export default client
}
declare module 'pg/lib/connection.js' {
  import type { Connection } from 'pg'

  const connection: typeof Connection
  export default connection
}
