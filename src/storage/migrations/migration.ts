/**
 * One step of the database's structure. It sees the database without types, because the types describe
 * the newest structure only and a migration stays as it was.
 */
export type Migration = (db: IDBDatabase, transaction: IDBTransaction) => void;
