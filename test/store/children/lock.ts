// Holds the whole database, as a backup program or a stuck process would: node lock.ts PATH
import Database from 'better-sqlite3';
import { stay, tell } from './child.ts';

const database = new Database(process.argv[2] as string);
database.pragma('locking_mode = exclusive');
database.exec('begin exclusive');
database.exec('create table if not exists held (n integer)');
tell('held');
stay();
