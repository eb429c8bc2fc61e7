import { finished } from 'node:stream/promises';
import type { DataTable } from '@openpar/application';
import pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';

/** COPY text on its way into one table. */
export interface TableInlet {
  readonly table: string;
  write(text: Uint8Array): Promise<void>;
  /** Resolves when the server has taken all rows. */
  end(): Promise<void>;
}

/** Begins to copy rows into a table; nothing else may be asked of the client until `end`. */
export function copyIn(client: pg.ClientBase, table: DataTable): TableInlet {
  const columns = table.columns.map((name) => pg.escapeIdentifier(name)).join(', ');
  const stream = client.query(copyFrom(`copy ${pg.escapeIdentifier(table.name)} (${columns}) from stdin`));
  const taken = finished(stream);
  taken.catch(() => undefined);
  return {
    table: table.name,
    async write(text) {
      const sent = new Promise<void>((resolve, reject) => {
        stream.write(text, (error) => (error ? reject(error) : resolve()));
      });
      await Promise.race([sent, taken]);
    },
    async end() {
      stream.end();
      await taken;
    },
  };
}
