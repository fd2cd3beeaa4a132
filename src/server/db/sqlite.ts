import {
  CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  type QueryResult,
  type SelectModifierNode,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from 'kysely';
import Database from 'libsql';
import { faultOf } from './faults.ts';

/** How long a question waits for another program, a backup being restored say, in ms. */
const LONGEST_WAIT_MS = 10_000;
/** A question that is asked again and again is understood once; so many are remembered. */
const REMEMBERED = 1000;

/**
 * SQLite in one file, through libsql. What is acknowledged is on the disk: the log is written ahead and synced at each
 * commit. Everything goes through one connection, one transaction after the other.
 */
export const sqliteDialect = (file: string): Dialect => ({
  createAdapter: () => new TransactionalAdapter(),
  createDriver: () => new SqliteDriver(file),
  createIntrospector: (db) => new SqliteIntrospector(db),
  createQueryCompiler: () => new LocklessCompiler(),
});

/** SQLite can take back a change of tables like any other; Kysely is careful and says that it cannot. */
class TransactionalAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}

/** Rows are not locked one by one here: a transaction that writes has the file to itself. */
class LocklessCompiler extends SqliteQueryCompiler {
  protected override visitSelectModifier(node: SelectModifierNode): void {
    if (node.modifier !== 'ForUpdate') super.visitSelectModifier(node);
  }
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

class SqliteDriver implements Driver {
  readonly #file: string;
  #connection: SqliteConnection | undefined;
  #turn: Promise<void> = Promise.resolve();
  #over: (() => void) | undefined;

  constructor(file: string) {
    this.#file = file;
  }

  async init(): Promise<void> {
    this.#connection = new SqliteConnection(new Database(this.#file));
    for (const setting of [
      'busy_timeout = 100',
      'journal_mode = WAL',
      'synchronous = FULL',
      'foreign_keys = ON',
      'cache_size = -65536',
    ])
      await this.#connection.executeQuery(CompiledQuery.raw(`pragma ${setting}`));
  }

  async acquireConnection(): Promise<DatabaseConnection> {
    const before = this.#turn;
    let over = (): void => {};
    this.#turn = new Promise((resolve) => {
      over = resolve;
    });
    await before;
    this.#over = over;
    return this.#connection as SqliteConnection;
  }

  async releaseConnection(): Promise<void> {
    this.#over?.();
  }

  async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('begin immediate'));
  }

  async commitTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('commit'));
  }

  async rollbackTransaction(): Promise<void> {
    // a disk that is full or broken has ended the transaction already
    if (this.#connection?.inTransaction)
      await this.#connection.executeQuery(CompiledQuery.raw('rollback'));
  }

  async destroy(): Promise<void> {
    await this.#turn;
    this.#connection?.close();
    this.#connection = undefined;
  }
}

interface Prepared {
  readonly statement: ReturnType<Database.Database['prepare']>;
  /** whether it gives rows; asked once, since asking takes as long as a small question */
  readonly reads: boolean;
}

class SqliteConnection implements DatabaseConnection {
  readonly #database: Database.Database;
  readonly #statements = new Map<string, Prepared>();

  constructor(database: Database.Database) {
    this.#database = database;
  }

  get inTransaction(): boolean {
    return this.#database.inTransaction;
  }

  async executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
    const until = Date.now() + LONGEST_WAIT_MS;
    for (;;) {
      try {
        return this.#execute(query);
      } catch (error) {
        // inside a transaction nobody else can be in the way
        if (faultOf(error) !== 'again' || this.inTransaction || Date.now() > until) throw error;
        await pause(20);
      }
    }
  }

  #execute<R>({ sql, parameters }: CompiledQuery): QueryResult<R> {
    const { statement, reads } = this.#prepared(sql);
    if (reads) return { rows: statement.all(parameters) as R[] };
    const { changes } = statement.run(parameters);
    return { rows: [], numAffectedRows: BigInt(changes) };
  }

  async *streamQuery<R>({ sql, parameters }: CompiledQuery): AsyncIterableIterator<QueryResult<R>> {
    // a statement of its own: while it is read from, the same question may be asked otherwise
    for (const row of this.#database.prepare(sql).iterate(parameters)) yield { rows: [row as R] };
  }

  close(): void {
    this.#statements.clear();
    this.#database.close();
  }

  #prepared(sql: string): Prepared {
    const known = this.#statements.get(sql);
    if (known) return known;
    const statement = this.#database.prepare(sql);
    if (this.#statements.size >= REMEMBERED) this.#statements.clear();
    const prepared = { statement, reads: statement.reader };
    this.#statements.set(sql, prepared);
    return prepared;
  }
}
